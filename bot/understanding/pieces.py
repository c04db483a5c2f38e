"""Days, recurrences, hours, counts and shares among the items: phrases by their meaning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from bot.understanding import day_phrases, hours, recurrences
from bot.understanding.books import Books
from bot.understanding.moments import Moment
from bot.understanding.phrasebook import Item, Match, Phrasebook


def pieces(items: list[Item], books: Books) -> list[Item]:
    """Replaces the phrases for days, recurrences, hours, counts and shares by their meaning."""
    read: list[Item] = []
    found: set[str] = set()
    place = 0
    while place < len(items):
        values, end = _best(items, place, books)
        if not values or _better_later(items, place, end, books):
            read.append(items[place])
            place += 1
            continue
        run = items[place:end]
        if (day := values.get("<day>")) is not None and day.kind in ("vague", "open"):
            values["<run>"] = tuple(run)
        found.update(values)
        keys = tuple(kind for kind in values if kind != "<run>")
        values["<opens>"] = run[0].kind
        if len(run) == 1:
            keys = (*keys, *run[0].keys)
            values = {**run[0].values, **values}
        elif run[-1].values.get("<stop>"):
            values["<stop>"] = True
        read.append(Item(run[0].start, run[-1].end, keys, run[0].spaced, run[0].lead, values, True))
        place = end
    _lone_weekday(read)
    if found.isdisjoint(("<day>", "<rule>")):
        return read
    _settle_rules(read)
    return _more_weekdays(_weekday_dates(read), books)


def _lone_weekday(items: Sequence[Item]) -> None:
    """A weekday's name that is another word too is a weekday if it is all that was said."""
    if len(items) == 1 and "<day>" not in items[0].values:
        found = day_phrases.moment("weekday", items, (0,))
        if found is not None:
            items[0].values["<day>"] = found


def _settle_rules(items: Sequence[Item]) -> None:
    """A day of "the month" that may be this one or any is any beside an hour, else this one."""
    timed = any("<clock>" in item.values or "<time>" in item.values for item in items)
    for item in items:
        day = item.values.get("<day>")
        if day is not None and day.kind == "monthday" and (rule := item.values.get("<rule>")):
            if rule.bare:
                continue
            del item.values["<day>" if timed else "<rule>"]
            item.keys = tuple(key for key in item.keys if key[0] != "<" or key in item.values)


_BOOKS: Final = ("rules", "days", "clock", "sums")


def _best(
    items: Sequence[Item], place: int, books: Books, *, leaning: bool = True
) -> tuple[dict[str, Any], int]:
    """What the longest phrases at `place` mean, and the item after them; `leaning`: also those
    that count from the day behind them."""
    values: dict[str, Any] = {}
    end = place
    if place >= len(items) or not items[place].opens(books.openers):
        return values, end
    for name in _BOOKS:
        book: Phrasebook = getattr(books, name)
        for match in book.longest(items, place):
            if match.end < end:
                break
            kind, value = _meaning(name, match, items)
            if value is None:
                continue
            if match.label in ("before", "after"):
                if not leaning:
                    continue
                match, value = _from_day(match, value, items, books)
                if value is None or match.end <= end:
                    continue
            if match.end > end:
                values, end = {}, match.end
            values.setdefault(kind, value)
            if match.label in ("net", "eom"):
                values["<terms>"] = True
            if match.label.startswith("count ") and name == "sums":
                unit = match.label.removeprefix("count ")
                values.setdefault("<rule>", recurrences.every(f"unit {unit}", items, ()))
    if (day := values.get("<day>")) is not None and day.kind == "open":
        values.pop("<rule>", None)
    return values, end


def _from_day(
    match: Match, length: Moment, items: Sequence[Item], books: Books
) -> tuple[Match, Moment | None]:
    """The day that lies a length of time before or after the day that follows."""
    values, end = _best(items, match.end, books, leaning=False)
    day: Moment | None = values.get("<day>")
    if day is None or day.kind in ("vague", "open", "bad", "choice") or "<rule>" in values:
        return match, None
    return match._replace(end=end), replace(day, after=(length.months, length.days))


def _better_later(items: Sequence[Item], place: int, end: int, books: Books) -> bool:
    """Whether a longer phrase begins within the one found, which is then only its lead."""
    return any(
        _best(items, later, books)[1] > end for later in range(place + 1, min(end, place + 3))
    )


def _meaning(book: str, match: Match, items: Sequence[Item]) -> tuple[str, Any]:
    if book == "rules":
        return "<rule>", recurrences.every(match.label, items, match.slots)
    if book == "days":
        return "<day>", day_phrases.moment(match.label, items, match.slots)
    if book == "clock":
        return "<clock>", hours.clock(match.label, items, match.slots)
    numbers = [items[place].values["<n>"] for place in match.slots if "<n>" in items[place].values]
    if match.label == "vague":
        return "<vague>", True
    if match.label == "half":
        return "<half>", True
    if match.label == "twice":
        return "<count>", 2
    if not numbers:
        return "<none>", None
    if match.label.startswith("count"):
        whole = numbers[0] == int(numbers[0]) and 2 <= numbers[0] <= 400
        return "<count>", int(numbers[0]) if whole else None
    return f"<{match.label}>", numbers[0]


def _more_weekdays(items: list[Item], books: Books) -> list[Item]:
    """Every Monday, Wednesday and Friday: the weekdays after the first belong to the rule."""
    read: list[Item] = []
    for item in items:
        rule = read[-2].values.get("<rule>") if len(read) > 1 and _listed(read[-1], books) else None
        joined = item.values.get("<joining>") or item.lead[:1] in books.joining
        if joined and read:
            rule = read[-1].values.get("<rule>")
        if joined and rule and (more := item.values.get("<rule>")) and _weekly(rule, more):
            for weekday in more.weekdays:
                rule = recurrences.with_weekday(rule, weekday.day)
            read[-1].values["<rule>"], read[-1].end = rule, item.end
            continue
        days = day_phrases.weekdays([item], (0,)) or (
            [day.weekday] if (day := item.values.get("<day>")) and day.kind == "weekday" else []
        )
        if (
            rule
            and rule.weekdays
            and not rule.weekdays[0].nth
            and days
            and "<rule>" not in item.values
        ):
            if not joined:
                read.pop()
            read[-1].values["<rule>"] = recurrences.with_weekday(rule, days[0])
            read[-1].end = item.end
            continue
        read.append(item)
    return read


def _weekly(first: recurrences.Every, second: recurrences.Every) -> bool:
    """Whether both are weekdays of each week: "every Monday and every Thursday"."""
    alike = first.frequency == second.frequency and first.interval == second.interval
    return alike and bool(first.weekdays and second.weekdays) and not first.weekdays[0].nth


def _listed(item: Item, books: Books) -> bool:
    return item.kind in (",", "&") or item.kind in books.joiners


def _may_be_hour(item: Item) -> bool:
    """Whether a bare number glued to "at" stands after a weekday: "Sunday ב-9", not "ה-9"."""
    bare = "<n>" in item.values and "<dm>" not in item.values and "<ord>" not in item.values
    return bare and bool(item.lead) and not item.lead.endswith("ה") and item.values["<n>"] <= 24


def _weekday_dates(items: list[Item]) -> list[Item]:
    """A weekday beside its date is one day: the date."""
    read: list[Item] = []
    for item in items:
        day = item.values.get("<day>")
        if day is not None and read and item.keys[0] in ("<day>", "<rule>"):
            skip = 1 if read[-1].kind in (",", "-", ".") and len(read) > 1 else 0
            if skip and len(read) > 2 and read[-2].kind == "." and read[-1].kind == ",":
                skip = 2
            before = read[-1 - skip].values.get("<day>")
            if (
                before is not None
                and before.kind == "weekday"
                and not before.past
                and day.kind in ("date", "monthday")
                and not any(day.after)
                and "<rule>" not in item.values
                and not _may_be_hour(item)
            ):
                first = read[-1 - skip]
                del read[-1 - skip :]
                item = Item(
                    first.start,
                    item.end,
                    ("<day>",),
                    first.spaced,
                    first.lead,
                    {"<day>": replace(day, weekday=before.weekday)},
                    True,
                )
        read.append(item)
    return read
