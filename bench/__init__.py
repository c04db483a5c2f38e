"""The benchmark: ratios of two ways to do the same thing, taken side by side in one run.

`python -m bench` runs every row, `python -m bench B1 B5` these. A file a letter: what it measures
is one function a row, in `ROWS`. Times move with whatever else the machine does; ratios stay.
"""
