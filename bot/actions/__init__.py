"""From an intent to an answer: one verb a file, the desk is the one door."""
