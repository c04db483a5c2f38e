"""The parts of terms: what stands between two marks, its words about terms, its lengths of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from bot.understanding.clause import Clause, Day, Setting, joined_on
from bot.understanding.day_phrases import shift
from bot.understanding.moments import Moment
from bot.understanding.reader import Sentence

_MARKS: Final = frozenset(".,;:()\n")
_MONTH: Final = 30
"""Days that a month to pay counts as."""
_LONGEST: Final = 366


@dataclass(slots=True)
class Part:
    """What stands between two marks: as a clause, with the places of its words about terms."""

    clause: Clause
    end: int
    """The item after its mark."""
    cues: dict[str, int] = field(default_factory=dict)

    def has(self, *labels: str) -> bool:
        return not self.cues.keys().isdisjoint(labels)


def parts_of(sentence: Sentence, start: int, end: int, setting: Setting) -> list[Part]:
    """The parts of the items `start` to `end`: cut at marks, at dashes and at "and"."""
    whole = Clause(sentence, start, end, setting)
    cuts = {start, end}
    for place in range(start, end):
        item = sentence.items[place]
        dash = item.kind == "-" and item.spaced
        comma = sentence.tidy.clean[item.end - 1] == ","  # A date takes the one behind it along.
        if item.kind in _MARKS or dash or comma:
            cuts.add(place + 1)
        elif whole.covered(place, "AND") or joined_on(item, sentence):
            cuts.add(place)
    bounds = _with_conditions(whole, sorted(cuts))
    return [_part(sentence, first, last, setting) for first, last in bounds]


def _with_conditions(whole: Clause, cuts: Sequence[int]) -> list[tuple[int, int]]:
    """The parts, "if paid within a week" as one with what it is a condition of."""
    bounds: list[tuple[int, int]] = []
    waiting = -1
    for start, end in pairwise(cuts):
        condition = any(whole.covered(place, "IF") for place in range(start, end))
        priced = _priced(whole, start, end)
        if waiting >= 0:
            bounds.append((waiting, end))
            waiting = -1
        elif condition and not priced and bounds and _priced(whole, *bounds[-1]):
            bounds[-1] = (bounds[-1][0], end)
        elif condition and not priced and end < whole.end:
            waiting = start
        else:
            bounds.append((start, end))
    return bounds


def _priced(whole: Clause, start: int, end: int) -> bool:
    clause = Clause(whole.sentence, start, end, whole.setting)
    return bool(clause.all_sums or clause.places("<percent>"))


def _part(sentence: Sentence, start: int, end: int, setting: Setting) -> Part:
    last = end
    while last > start and sentence.items[last - 1].kind in (*_MARKS, "-"):
        last -= 1
    part = Part(Clause(sentence, start, last, setting), end)
    for cue in sentence.phrases(sentence.books.agreed):
        if start <= cue.start < end:
            part.cues.setdefault(cue.label, cue.start)
    return part


def lengths(part: Part) -> list[tuple[int, int]]:
    """The lengths of time in a part: where they stand, and how many days they are."""
    clause = part.clause
    found = [(day.place, _days(day.moment)) for day in clause.days if not _per(clause, day)]
    for place in clause.places("<n>"):
        values = clause.items[place].values
        after = clause.items[place + 1] if place + 1 < clause.end else None
        if after is None or "<day>" in values or not {"<day>", "<rule>"}.isdisjoint(after.values):
            continue
        number, unit = values["<n>"], after.get("<unit>")
        if unit and number == int(number):
            found.append((place, _days(shift(int(number), str(unit), back=False))))
    said = ((at, days) for at, days in found if not clause.covered(at - 1, "NEG"))
    return sorted((at, days) for at, days in said if 0 < days <= _LONGEST)


def _days(moment: Moment | None) -> int:
    """How long a length of time is; 0 if the moment is none."""
    if moment is None or moment.kind != "shift" or moment.past or any(moment.after):
        return 0
    return moment.days + _MONTH * moment.months


def _per(clause: Clause, day: Day) -> bool:
    """Whether the words for a time ahead are how often, behind a percentage."""
    before = day.place - 1
    item = clause.items[day.place]
    led = item.get("<unit>") and item.lead
    return bool(led) and before >= clause.start and "<percent>" in clause.items[before].values
