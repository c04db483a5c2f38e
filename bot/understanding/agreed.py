"""Reading what was agreed with a client: days to pay, what a late payment costs, a discount."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from bot.domain.dates import Frequency
from bot.domain.money import Money
from bot.domain.terms import Terms
from bot.understanding.clause import Clause, Day, Setting
from bot.understanding.names import names_of
from bot.understanding.reader import Sentence, read
from bot.understanding.recurrences import Every
from bot.understanding.term_parts import Part, lengths, parts_of

_LANGUAGE: Final = "en"
"""Of words that are of no language, or of several: "2/10 net 30"."""
_BACK: Final = ("date", "monthday", "weekday", "inweek")
_A_YEAR: Final = {Frequency.MONTHLY: 12, Frequency.YEARLY: 1}
_UNITS: Final = {"1m": 12, "1y": 1}


def read_terms(text: str, today: date, currency: str) -> Terms:
    """The terms in the owner's words; what is not said in them is None.

    `today` is the day of agreement unless the words name another, today or before; `currency` is
    the owner's, for a sum that names none. A time to pay in months counts 30 days each; one from
    the end of a month is in the words only. A rate by the month is given by the year, times 12;
    one over a base rate is in the words only, and so is a fee in percent, or by the day. A
    discount counts only with the days within which it can be had.
    """
    sentence = read(text, _LANGUAGE, currency, names_of(()))
    found = pieces_of(sentence, 0, len(sentence.items), Setting(today, currency, ()))
    return Terms(
        found.agreed or today,
        _kept(text, sentence, found.aside),
        found.days if not found.month_end else None,
        found.late_fee,
        found.late_rate,
        found.discount,
        found.within,
    )


@dataclass(slots=True)
class Pieces:
    """The pieces of terms in a stretch of a sentence."""

    days: int | None = None
    late_fee: Money | None = None
    late_rate: Decimal | None = None
    discount: Decimal | None = None
    within: int | None = None
    agreed: date | None = None
    aside: tuple[int, int] | None = None
    """The items that tell the day of agreement and nothing else, with the mark behind them."""
    month_end: bool = False
    """Whether the time to pay counts from the end of a month."""
    net: bool = False
    """Whether a time is said as terms of payment are: "net 30"."""
    late: bool = False
    """Whether it is said what comes late, in figures or not."""
    other: bool = False
    """Whether there is a sum or a recurrence that is no piece of terms."""

    @property
    def sure(self) -> bool:
        """Whether there is a piece that only terms have."""
        priced = self.late_fee is not None or self.late_rate is not None
        return not self.other and (self.net or self.month_end or priced)

    @property
    def any(self) -> bool:
        timed = self.days is not None or self.within is not None
        return not self.other and (self.sure or timed or self.late)


def pieces_of(sentence: Sentence, start: int, end: int, setting: Setting) -> Pieces:
    """The pieces of terms in the items `start` to `end`; of each, the first that is said."""
    found = Pieces()
    for part in parts_of(sentence, start, end, setting):
        if found.agreed is None and (day := _agreed_on(part)) is not None:
            found.agreed = part.clause.day_of(day, past=True)
            if not (part.clause.places("<percent>") or lengths(part) or _has_sum(part)):
                found.aside = (part.clause.start, part.end)
                continue
        _notation(part, found)
        _sums(part, found)
        _shares(part, found)
        _time(part, found)
    return found


def _agreed_on(part: Part) -> Day | None:
    """The day on which it was agreed: one that can lie behind, in words of agreeing."""
    settled = part.clause.phrases(part.clause.books.openings)
    if not (settled or part.has("AGREED")):
        return None
    for day in part.clause.days:
        moment = day.moment
        today = moment.kind == "shift" and moment.days <= 0 and moment.months <= 0
        if moment.kind in _BACK or today:
            then = part.clause.day_of(day, past=True)
            return day if then and then <= part.clause.setting.today else None
    return None


def _has_sum(part: Part) -> bool:
    return bool(part.clause.places("<money>"))


def _notation(part: Part, found: Pieces) -> None:
    """The trade's own "2/10 net 30": two percent off within ten days."""
    items = part.clause.items
    for place in part.clause.places("<dm>"):
        after = place + 1
        if after < len(items) and items[after].kind == ",":
            after += 1
        if found.within is None and after < len(items) and "<terms>" in items[after].values:
            off, found.within = sorted(items[place].values["<dm>"][:2])
            found.discount = Decimal(off)


def _sums(part: Part, found: Pieces) -> None:
    """A sum is a fee where the words say so; any other has its own commands."""
    clause = part.clause
    sums = [one for one in clause.all_sums if "<dm>" not in clause.items[one.place].values]
    found.late = found.late or part.has("LATE", "INTEREST")
    if not part.has("LATE"):
        recurs = bool(clause.places("<rule>")) and not clause.places("<percent>")
        found.other = found.other or bool(sums) or recurs
    elif len(sums) == 1 and len(sums[0].sums) == 1 and not clause.places("<rule>"):
        found.late_fee = found.late_fee or sums[0].sums[0]
    flawed = any(one.flaw for one in sums) or bool(clause.places("<split>"))
    found.other = found.other or flawed


def _shares(part: Part, found: Pieces) -> None:
    """A percentage is off where the words say so, else interest: by the year, or by the month."""
    clause = part.clause
    for place in clause.places("<percent>"):
        percent: Decimal = clause.items[place].values["<percent>"]
        times = _times_a_year(clause, place)
        if percent <= 0 or part.has("OVER"):
            continue
        if not part.has("INTEREST") and (clause.has("OFF") or _is_for_time(part, times)):
            _discount(part, place, percent, found)
        elif times is not None or part.has("INTEREST"):
            rate = percent * (1 if times is None else times)
            found.late_rate = found.late_rate or rate or None


def _is_for_time(part: Part, times: int | None) -> bool:
    """Whether a bare percentage beside a time is what is off for paying within it."""
    return times is None and not part.has("LATE") and bool(lengths(part))


def _times_a_year(clause: Clause, place: int) -> int | None:
    """How often in a year a percentage falls due; None if it is not said, 0 if it is too often
    or too seldom for a rate."""
    rules: list[Every] = clause.every
    if rules:
        whole = rules[0].bare and rules[0].interval == 1
        return _A_YEAR.get(rules[0].frequency, 0) if whole else 0
    after = place + 1
    if after < clause.end and (clause.items[after].lead or clause.items[after].get("<day>")):
        unit = clause.items[after].get("<unit>")
        return _UNITS.get(str(unit), 0) if unit else None
    return None


def _discount(part: Part, place: int, percent: Decimal, found: Pieces) -> None:
    after = [days for at, days in lengths(part) if at > place]
    before = [days for at, days in lengths(part) if at < place]
    if found.within is None and percent < 100 and (after or before):
        found.discount, found.within = percent, (after or before[-1:])[0]


def _time(part: Part, found: Pieces) -> None:
    """The days to pay: those that belong neither to a discount nor to what comes late."""
    clause = part.clause
    percents = clause.places("<percent>")
    late = [part.cues[label] for label in ("LATE", "INTEREST") if label in part.cues]
    limit = min([*late, *percents, clause.end])
    to_pay = [(at, days) for at, days in lengths(part) if at < limit]
    if clause.has("OFF") and percents and len(to_pay) == len(lengths(part)):
        to_pay = to_pay[:-1]  # The last is the discount's: "within a week 2 % off".
    if not to_pay and found.discount is not None:  # "2 % 10 days net 30"
        behind = lengths(part)[1:]
        to_pay = [(at, days) for at, days in behind if "<terms>" in clause.items[at].values]
    ends = [day.place for day in clause.days if day.moment.kind == "edge" and day.place < limit]
    found.month_end = found.month_end or bool(ends)
    if to_pay and found.days is None:
        found.days = to_pay[0][1]
    said = [*(at for at, _ in to_pay), *ends]
    found.net = found.net or any("<terms>" in clause.items[at].values for at in said)


def _kept(text: str, sentence: Sentence, aside: tuple[int, int] | None) -> str:
    """The words without those that tell only the day of agreement."""
    words = " ".join(text.split())
    if aside is None:
        return words
    items, whole = sentence.items, sentence.tidy
    start, end = aside
    before = whole.between(0, items[start].start).rstrip(" ,;:-(")
    after = whole.between(items[end].start, len(whole.clean)) if end < len(items) else ""
    return ", ".join(one for one in (before, after.lstrip(" ,;:-.)")) if one) or words
