"""Run the rows named on the command line, or all of them; the exit status counts the unmet."""

import sys

from bench import letters, messages, starting, store, ticks

FILES = (messages, store, ticks, letters, starting)
ROWS = {row.name: row for file in FILES for row in file.ROWS}


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in ROWS]
    if unknown:
        print(f"no such row: {', '.join(unknown)}; there are {', '.join(ROWS)}")
        return 2
    print(f"{'row':4} {'figure':>10} {'95 % interval':18} {'goal':8} {'':8} what")
    unmet = 0
    for name in names or sorted(ROWS):
        measured = ROWS[name].measure()
        unmet += not ROWS[name].met(measured)
        print(ROWS[name].line(measured), flush=True)
    return min(unmet, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
