"""Numbers, in figures and in words: the languages' own number words, and their separators."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from bot.understanding.lexicon import Lexicon
from bot.understanding.phrasebook import Item

_HUNDRED: Final = 100
_MOST_POWER: Final = 999
"""Beyond this a decimal can't be counted with; either is too large for a sum."""
_LONGEST_WORD: Final = 48
_LEAST_REST: Final = 50
"""Less than this after thousands is another number: "three thousand and 2 payments"."""


class Part(NamedTuple):
    """One part of a number in words: `kind` is `small`, `scale`, `half` or `join`."""

    kind: str
    value: Decimal


class Figure(NamedTuple):
    """A number read from digits; `other` is its second reading where the separator is doubtful."""

    value: Decimal
    other: Decimal | None = None


def figure(text: str, decimal_mark: str) -> Figure | None:
    """Digits with points and commas: `decimal_mark` is the language's own.

    A single mark before exactly three digits that is not the language's grouping mark is doubtful.
    None if the groups make no number ("1.2.3").
    """
    text = text.replace("'", "")
    if text.isdecimal():
        return Figure(Decimal(text))
    if text.lower().replace("e", "", 1).isdecimal():
        digits, _, power = text.lower().partition("e")
        return Figure(Decimal(f"{digits}e{min(int(power), _MOST_POWER)}"))
    marks = [char for char in text if char in ".,"]
    if len(marks) != sum(not char.isdecimal() for char in text) or not marks:
        return None
    head, *groups = text.replace(",", ".").split(".")
    if len(set(marks)) == 2:
        if marks[:-1].count(marks[0]) != len(marks) - 1 or not _grouped(head, groups[:-1]):
            return None
        value = Decimal(head + "".join(groups[:-1]) + "." + groups[-1])
        whole = Decimal(head + "".join(groups))
        return Figure(value, whole if len(groups[-1]) == 3 else None)
    if len(marks) > 1:
        return Figure(Decimal(head + "".join(groups))) if _grouped(head, groups) else None
    if len(groups[0]) > 3 and not groups[0].strip("0"):
        return None
    whole, part = Decimal(head + groups[0]), Decimal(f"{head}.{groups[0]}")
    if len(groups[0]) != 3 or len(head) > 3 or head == "0":
        return Figure(part)
    return Figure(whole) if marks[0] != decimal_mark else Figure(whole, part)


def _grouped(head: str, groups: Sequence[str]) -> bool:
    return 1 <= len(head) <= 3 and all(len(group) == 3 for group in groups)


@lru_cache(maxsize=8192)
def parts(word: str, lexicon: Lexicon) -> tuple[Part, ...]:
    """A word's parts as a number of that language, none if it is no number."""
    simple = _simple(word, lexicon)
    if simple is not None:
        return (simple,)
    if not lexicon.glued or not 5 < len(word) <= _LONGEST_WORD:
        return ()
    return _glued(word, lexicon)


def _simple(word: str, lexicon: Lexicon) -> Part | None:
    if (value := lexicon.small.get(word)) is not None:
        return Part("small", Decimal(value))
    if (value := lexicon.scales.get(word)) is not None:
        return Part("scale", Decimal(value))
    if (half := lexicon.halves.get(word)) is not None:
        return Part("half", half)
    return Part("join", Decimal(0)) if word in lexicon.joiner else None


def _glued(word: str, lexicon: Lexicon) -> tuple[Part, ...]:
    best: list[tuple[Part, ...] | None] = [None] * (len(word) + 1)
    best[0] = ()
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 12), end):
            before = best[start]
            part = _simple(word[start:end], lexicon) if before is not None else None
            if before is not None and part is not None:
                candidate = (*before, part)
                if best[end] is None or len(candidate) < len(best[end] or ()):
                    best[end] = candidate
    return best[-1] or ()


def in_words(
    items: Sequence[Item], start: int, lexicon: Lexicon
) -> tuple[Decimal, int, bool] | None:
    """The number whose words begin at `start`: its value, the item after it, whether it has a
    scale ("thousand"). Figures may stand before a scale ("2.5k"). None if there is none."""
    sum_, place, end = _Sum(lexicon.unit_before_ten), start, start
    while place < len(items):
        item = items[place]
        if item.kind in lexicon.points and end == place > start and not sum_.figure:
            tail = _decimals(items, place + 1, lexicon)
            if not tail:
                break
            sum_.current += Decimal("0." + tail)
            place = end = place + 1 + len(tail)
            continue
        if "<n>" in item.values:
            if place != start and not sum_.takes_figure(item, lexicon):
                break
            if place != start:
                sum_.current = item.values["<n>"]
                return sum_.value, place + 1, True
            sum_.current, sum_.started, sum_.figure = item.values["<n>"], True, True
            place += 1
            end = place
            continue
        read = _spoken(item, lexicon)
        if len(item.kind) == 1 and item.kind in lexicon.scales and not sum_.figure:
            break  # "5k", and never "k" by itself
        if not read:
            if item.kind == "," and sum_.scaled and _hundreds_follow(items, place + 1, lexicon):
                place += 1
                continue
            if item.kind == "-" and not item.spaced and place > start and not sum_.figure:
                place += 1
                continue
            break
        took = all(sum_.take(part) for part in read)
        if not took:
            break
        place += 1
        if read[-1].kind != "join" and not (read[-1].kind == "half" and sum_.pending):
            end = place
    alone = end == start + 1 and items[start].keys[0] in lexicon.plural_scales
    if end == start or sum_.pending_only or alone:
        return None
    return sum_.value, end, sum_.scaled


def _spoken(item: Item, lexicon: Lexicon) -> tuple[Part, ...]:
    """The parts of a number that a word is."""
    for key in (*item.keys, item.values.get("<bare>", "")) if item.is_word else ():
        if found := parts(key, lexicon):
            return found
    return ()


def _decimals(items: Sequence[Item], start: int, lexicon: Lexicon) -> str:
    """The digits said one by one after a decimal mark: "five nought"."""
    digits = ""
    for item in items[start : start + 6]:
        value = lexicon.small.get(item.kind)
        if value is None or value > 9:
            break
        digits += str(value)
    return digits


def _hundreds_follow(items: Sequence[Item], start: int, lexicon: Lexicon) -> bool:
    """Whether a comma inside a number is followed by its hundreds: "two thousand, four hundred"."""
    two = [parts(items[place].kind, lexicon) for place in range(start, min(start + 2, len(items)))]
    return (
        len(two) == 2
        and bool(two[0])
        and two[0][0].kind == "small"
        and bool(two[1])
        and (two[1][0] == Part("scale", Decimal(_HUNDRED)))
    )


class _Sum:
    """The running value of a number in words, taken part by part while it stays one number."""

    def __init__(self, unit_before_ten: bool) -> None:
        self.unit_before_ten = unit_before_ten
        self.total = self.current = Decimal(0)
        self.started = self.scaled = self.figure = self.joined = False
        self.last_scale = Decimal(1)
        self.pending = Decimal(0)

    @property
    def value(self) -> Decimal:
        return self.total + self.current

    def takes_figure(self, item: Item, lexicon: Lexicon) -> bool:
        """Whether figures joined to a scale are its hundreds: "three thousand and-200"."""
        joining = bool(lexicon.joining_prefix) and item.lead == lexicon.joining_prefix
        small = _LEAST_REST <= item.values["<n>"] < self.last_scale
        return joining and small and self.scaled and not self.current

    @property
    def pending_only(self) -> bool:
        return not self.started

    def take(self, part: Part) -> bool:
        if part.kind == "join":
            if not self.started and not self.pending:
                return False
            self.joined = True
            return True
        taken: bool = getattr(self, f"_{part.kind}")(part.value)
        self.joined = False
        return taken

    def _small(self, value: Decimal) -> bool:
        if self.pending or self.figure:
            return False
        if self.started and not self._fits(value):
            return False
        if value >= 1000:
            self.total += value
            self.last_scale, self.scaled = Decimal(1000), True
        else:
            self.current += value
        self.started = True
        return True

    def _fits(self, value: Decimal) -> bool:
        low = self.current % _HUNDRED
        if value >= 1000:
            return False
        if value >= _HUNDRED:
            return self.current == 0
        if low == 0:
            return True
        tens_then_unit = value < 10 and low % 10 == 0 and low >= 20
        if self.unit_before_ten and value == 10 and 1 <= low <= 9:
            return True
        unit_then_tens = self.joined and low < 10 and value % 10 == 0 and value >= 20
        return tens_then_unit or unit_then_tens

    def _scale(self, value: Decimal) -> bool:
        if self.pending:
            self.current, self.pending = self.pending, Decimal(0)
        if value == _HUNDRED:
            if self.current >= _HUNDRED and not self.figure:
                return False
            self.current = (self.current or Decimal(1)) * _HUNDRED
        else:
            if self.total and self.total < value:
                return False
            self.total += (self.current or Decimal(1)) * value
            self.current = Decimal(0)
        self.started = self.scaled = True
        self.last_scale, self.figure = value, False
        return True

    def _half(self, value: Decimal) -> bool:
        if not self.started:
            if value > 1:
                self.current, self.started = value, True
            elif not self.pending:
                self.pending = value
            else:
                return False
            return True
        if value > 1 or (self.current % 1) or (self.figure and self.current >= _HUNDRED):
            return False  # "10,000, half and half" is no sum with a half
        if self.scaled and self.current == 0:
            self.total += value * self.last_scale
        else:
            self.current += value
        return True
