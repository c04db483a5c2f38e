"""Right, wrong and silent on phrases that others labelled: `python -m bench.phrases FILE`.

FILE is JSON lines: `lang`, `dimension` (time, money, number, ordinal, recurrence), `text`,
`expected` and, for a time, `reference_time` and the days to `accept`. Duckling and dateparser are
read beside our own parser where they are installed.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from bench.readers import Answer, Phrase, Reader, dateparser, duckling, ours

Row = Mapping[str, Any]

_NOON: Final = "2026-03-11T12:00:00"
_DAYS: Final = (
    "day",
    "due-day",
    "rel-day",
    "formatted-date",
    "translation",
    "day-in-sentence",
    "eom",
)
_NEXT_WEEKDAY: Final = re.compile(
    r"\bnext (mon|tue|wed|thu|fri|sat|sun)|\bnæste \w+dag\b"
    r"|(ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת) הבא",
    re.IGNORECASE,
)
_FREQUENCIES: Final = ("daily", "weekly", "monthly", "yearly")


def main(path: str, *flags: str) -> int:
    rows = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]
    readers: dict[str, Reader] = {"ours": ours}
    for name, opened in (("duckling", duckling()), ("dateparser", dateparser())):
        if opened is None:
            print(f"{name} is not installed here: skipped")
        else:
            readers[name] = opened
    print(f"{'':19} {'rows':>5}  " + "  ".join(f"{name:^21}" for name in readers))
    print(f"{'':19} {'':>5}  " + "  ".join("right  wrong  silent" for _ in readers))
    for (language, dimension), group in sorted(_groups(rows).items()):
        cells = [_cell(_counts(group, reader)) for reader in readers.values()]
        print(f"{language:3} {dimension:15} {len(group):5}  " + "  ".join(cells), flush=True)
    if "-v" in flags:
        _misses(rows)
    return 0


def _groups(rows: Iterable[Row]) -> dict[tuple[str, str], list[Row]]:
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        if (kind := dimension_of(row)) is not None:
            groups[row["lang"], kind].append(row)
    return groups


def dimension_of(row: Row) -> str | None:
    """What a row is counted as; None where it has no single answer, or none that we claim."""
    if row.get("negative"):
        return "no day" if row["dimension"] == "time" else None
    match str(row["dimension"]):
        case "time":
            grained = isinstance(row.get("expected"), dict) and "grain" in row["expected"]
            return ("day" if grained else "day, ungraded") if _one_day(row) else None
        case "number":
            return "number words" if row["kind"].startswith("number-words") else "number"
        case "recurrence":
            return "recurrence" if _rule(row) else None
        case "money" | "ordinal" as kind:
            return kind
    return None


def _one_day(row: Row) -> bool:
    accept = row.get("accept") or {}
    grain = row["expected"].get("grain") if isinstance(row.get("expected"), dict) else None
    return (
        accept.get("from") == accept.get("to") is not None
        and not row.get("accept_alt")
        and row["kind"] in _DAYS
        and grain in (None, "day")
        and not _NEXT_WEEKDAY.search(row["text"])
    )


def _counts(rows: Iterable[Row], reader: Reader) -> tuple[int, int, int]:
    counts = [0, 0, 0]
    for row in rows:
        counts[_verdict(row, reader(_phrase(row)))] += 1
    return counts[0], counts[1], counts[2]


def _phrase(row: Row) -> Phrase:
    now = row.get("reference_time") or _NOON
    return Phrase(row["text"], row["lang"], row["dimension"], datetime.fromisoformat(now[:19]))


def _verdict(row: Row, answer: Answer) -> int:
    """0 right, 1 wrong, 2 silent; silence is right where there is nothing to read."""
    if row.get("negative"):
        return 0 if answer is None else 1
    if answer is None:
        return 2
    return 0 if _matches(row, answer) else 1


def _matches(row: Row, answer: Answer) -> bool:
    match row["dimension"]:
        case "time":
            first, last = (date.fromisoformat(row["accept"][end]) for end in ("from", "to"))
            return bool(first <= answer <= last)
        case "money":
            value, currency = _value(row)
            if "grand" in row["text"]:  # A thousand of whatever the speaker's currency is.
                currency = None
            return bool(answer[0] == value and currency in (None, answer[1]))
        case "recurrence":
            return bool(answer == _rule(row))
    return bool(answer == _value(row)[0])


def _value(row: Row) -> tuple[Decimal | None, str | None]:
    expected = row["expected"]
    if isinstance(expected, list):
        expected = expected[0].get("resolution") or {}
    value = _number(expected.get("value"))
    if value is not None and str(expected.get("unit", "")).lower() in _HUNDREDTHS:
        return value / 100, None
    return value, expected.get("currency") or expected.get("isoCurrency")


_HUNDREDTHS: Final = ("cent", "pence", "penny")


def _number(value: Any) -> Decimal | None:
    try:
        return Decimal(str(value))
    except ArithmeticError:
        return None


def _rule(row: Row) -> str | None:
    """The rule that a row expects, in the order that we write it; None if we have none such."""
    expected = row["expected"]
    if isinstance(expected, list):
        return _period(expected[0])
    if "rrule" in expected:
        parts = dict(part.split("=") for part in expected["rrule"].split(";"))
        expected = {key.lower(): value for key, value in parts.items()}
    frequency = str(expected.get("freq", "")).lower()
    if frequency not in _FREQUENCIES or set(expected) - _KNOWN_KEYS:
        return None
    pieces = [f"FREQ={frequency.upper()}"]
    if int(expected.get("interval", 1)) > 1:
        pieces.append(f"INTERVAL={expected['interval']}")
    for key in ("byday", "bymonthday"):
        if key in expected:
            named = expected[key]
            pieces.append(f"{key.upper()}=" + _listed(named).replace("+", ""))
    return ";".join(pieces)


_KNOWN_KEYS: Final = {
    "freq",
    "interval",
    "byday",
    "bymonthday",
    "type",
    "dtstart",
    "until",
    "count",
}
_PERIODS: Final = {"D": "DAILY", "W": "WEEKLY", "M": "MONTHLY", "Y": "YEARLY"}


def _listed(named: Any) -> str:
    return ",".join(map(str, named if isinstance(named, list) else [named]))


def _period(expected: Mapping[str, Any]) -> str | None:
    """A rule from a period such as P1M."""
    found = re.fullmatch(r"P(\d+)([DWMY])", str((expected.get("value") or {}).get("Timex", "")))
    if found is None:
        return None
    step = int(found[1])
    return f"FREQ={_PERIODS[found[2]]}" + (f";INTERVAL={step}" if step > 1 else "")


def _cell(counts: tuple[int, int, int]) -> str:
    whole = max(1, sum(counts))
    if counts[2] == whole:
        return f"{'-':^21}"
    return " ".join(f"{100 * one / whole:5.1f}%" for one in counts) + " "


def _misses(rows: Iterable[Row]) -> None:
    """Every row that our parser does not read right."""
    for (language, dimension), group in sorted(_groups(rows).items()):
        for row in group:
            answer = ours(_phrase(row))
            if _verdict(row, answer):
                wanted = row.get("accept", {}).get("from") or row.get("expected")
                said = ("right", "WRONG", "silent")[_verdict(row, answer)]
                now = row.get("reference_time", "")[:10]
                print(language, dimension, said, repr(row["text"]), now, "->", answer, "|", wanted)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
