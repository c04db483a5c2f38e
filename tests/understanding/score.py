"""Prints how much of a labelled file is answered exactly: `score.py FILE... [--held IDS] [-v]`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from bot.understanding.lines import answer_line


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--held", type=Path, nargs="*", default=[])
    parser.add_argument("-v", action="store_true")
    options = parser.parse_args()
    held = {one for path in options.held for one in json.loads(path.read_text())}
    for path in options.files:
        report(path, held, options.v)


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")


def report(path: Path, held: set[str], verbose: bool) -> None:
    counts = {False: [0, 0], True: [0, 0]}
    for raw in path.read_text().splitlines():
        row = json.loads(raw)
        got, wanted = answer_line(row["in"]), row["out"]
        side = counts[row["in"]["id"] in held]
        side[1] += 1
        if got == wanted:
            side[0] += 1
        elif verbose and row["in"]["id"] not in held:
            say(row["in"]["id"], repr(row["in"]["text"]), row["in"]["now"][:10])
            for key in ("reason", "date", "amount", "commands"):
                if got.get(key) != wanted.get(key):
                    say("   want", json.dumps(wanted.get(key), ensure_ascii=False))
                    say("   got ", json.dumps(got.get(key), ensure_ascii=False))
    (right, seen), (right_held, seen_held) = counts[False], counts[True]
    say(
        f"{path.name}: {right}/{seen} {100 * right / max(1, seen):.1f} %"
        f"   held {right_held}/{seen_held} {100 * right_held / max(1, seen_held):.1f} %"
    )


if __name__ == "__main__":
    main()
