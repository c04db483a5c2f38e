"""Shapes about work: done, handed over, billed again and again, given up, and by the hour."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from bot.domain.dates import Frequency, Rule, Weekday
from bot.domain.intents import (
    ChangeBilling,
    Doubt,
    EndStages,
    FinishWork,
    HandOver,
    Piece,
    SetRate,
    StopBilling,
    StopNudge,
    Who,
)
from bot.understanding.clause import Clause, Phrases
from bot.understanding.phrasebook import Match
from bot.understanding.recurrences import joined, rule_and_start
from bot.understanding.shapes.nudging import hour_of
from bot.understanding.shapes.parts import Carry, Outcome, money, one, whom
from bot.understanding.shapes.retained import of_retainer
from bot.understanding.shapes.sums import guessed, refused
from bot.understanding.tidy import is_hebrew

_OTHER_TALK: Final = (
    *("PAID", "GOT", "OWE", "SAYS", "SAYS_SURE", "PROMISED", "UNPAID", "I_OWE", "I_PAID"),
    *("OVERDUE", "REMIND", "REMIND_ME", "RESUME", "OFF", "OFFER", "MAYBE", "IF", "NEG"),
    *("QUESTION", "WRITE_OFF", "TASK", "ASKS"),
)
"""What somebody else does, what is only asked or supposed, and what is still to be done."""
_LONGEST_WORK: Final = 8


def working(clause: Clause, carry: Carry) -> Outcome:
    """What a clause says about work; nearly all clauses have none of the words for it."""
    found = _cues(clause)
    if not found:
        return _change(clause, carry, found) if clause.has("BILL") and from_now(clause) else []
    if clause.has("RETAINER"):
        return of_retainer(clause, carry, found)
    for shape in (_my_rate, _stop_nudge, _stop_billing, _change, _end_stages, _hand_over, _done):
        if outcome := shape(clause, carry, found):
            return outcome
    return []


def changes(clause: Clause) -> bool:
    """Whether it is said that something goes on in another way."""
    return from_now(clause) or "INSTEAD" in _cues(clause)


def stands(clause: Clause) -> bool:
    """Whether a repeating invoice is told as the one there is: "Dana's monthly invoice is 600"."""
    return "STANDING" in _cues(clause)


def from_now(clause: Clause) -> bool:
    """Whether it is to be so from today, with no end in sight."""
    days = (clause.items[place].values["<day>"] for place in clause.places("<day>"))
    return any(day.kind == "open" for day in days) or "FROM_NOW" in _cues(clause)


def _cues(clause: Clause) -> Phrases:
    found = clause.phrases(clause.books.working)
    return {label: cues for label, cues in found.items() if label != "AT"}


# -- what an hour costs ---------------------------------------------------------------------------


def _my_rate(clause: Clause, _: Carry, found: Phrases) -> Outcome:
    """What an hour of the owner's costs, in words of its own or with nothing beside them."""
    if "MY_RATE" not in found and not _says_a_rate(clause, found):
        return []
    if len(clause.sums) != 1 or guessed(clause) or refused(clause, clause.sums[0]):
        return []
    command = SetRate(None, money(clause.sums[0]))
    return [command] if command.amount else [Doubt(command, Piece.AMOUNT, sums=clause.sums[0].sums)]


def _says_a_rate(clause: Clause, found: Phrases) -> bool:
    """Whether what is said is a rate, nobody's by its words, and nothing beside it."""
    labels = ("A_RATE",) if "A_RATE" in found else ("CHARGE", "RATE")
    if not found.keys() >= set(labels) or clause.names or clause.asks:
        return False
    own = _taken(match for label in labels for match in found[label])
    places = range(clause.start, clause.end)
    strange = any(clause.is_bare(place) for place in places if place not in own)
    return not strange and not _speaks_of_others(clause, own)


# -- reminders and repeating invoices -------------------------------------------------------------


def _stop_nudge(clause: Clause, carry: Carry, found: Phrases) -> Outcome:
    if "STOP_NUDGE" not in found or clause.sums or not clause.names:
        return []
    return [StopNudge(one(whom(clause, carry)))]


def _stop_billing(clause: Clause, carry: Carry, found: Phrases) -> Outcome:
    if "STOP_BILLING" not in found or clause.sums or not clause.names or clause.asks:
        return []
    if clause.denies(found["STOP_BILLING"]):
        return []
    return [StopBilling(one(whom(clause, carry)))]


def _change(clause: Clause, carry: Carry, found: Phrases) -> Outcome:
    """Another day for what is billed already ("on the 10th instead"), or another sum from now on;
    a rule of its own is read where rules are, and known there for a change."""
    billed = clause.has("BILL", "RECUR") and clause.names and not guessed(clause)
    if not billed or clause.has("PAID", "OWE", "RETAINER", "SAYS", "PROMISED", "DUE_DATE"):
        return []
    who = one(whom(clause, carry))
    bare = all("<ord>" in clause.items[one.place].values for one in clause.sums)
    if bare and "INSTEAD" in found and (rule := _rule(clause)):
        return [ChangeBilling(who, None, rule)]
    if not from_now(clause) or not clause.sums or clause.every:
        return []
    if refused(clause, clause.sums[0]):
        return []
    amount = money(clause.sums[0])
    return [ChangeBilling(who, amount)] if amount else []


def _rule(clause: Clause) -> Rule | None:
    every = joined(clause.every, [day.moment for day in clause.days])
    if every is not None and not every.bare:
        return rule_and_start(every, None, clause.setting.today, clause.setting.working_week)[0]
    for day in clause.days:
        moment = day.moment
        if moment.kind == "monthday" and not moment.month:
            return Rule(Frequency.MONTHLY, month_days=(moment.day,))
        if moment.kind == "edge" and moment.day in (1, -1):
            return Rule(Frequency.MONTHLY, month_days=(moment.day,))
        if moment.kind == "weekday":
            return Rule(Frequency.WEEKLY, weekdays=(Weekday(moment.weekday),))
    ordinals = [clause.items[place].values["<ord>"] for place in clause.places("<ord>")]
    if len(ordinals) == 1 and 1 <= ordinals[0] <= 31:
        return Rule(Frequency.MONTHLY, month_days=(int(ordinals[0]),))
    return None


# -- work itself ----------------------------------------------------------------------------------


def _end_stages(clause: Clause, carry: Carry, found: Phrases) -> Outcome:
    if "PROJECT_OFF" not in found or clause.sums or not clause.names or clause.asks:
        return []
    if clause.has("MAYBE", "IF", "NEG"):
        return []
    return [EndStages(one(whom(clause, carry)))]


def _hand_over(clause: Clause, carry: Carry, found: Phrases) -> Outcome:
    """The owner brings the work at an hour: a day alone is anybody's appointment."""
    if "COMING" not in found or clause.sums or not clause.names or clause.has(*_OTHER_TALK):
        return []
    at, hours = hour_of(clause, timed=True)
    if at is None or clause.every or clause.asks:
        return []
    days = [day for day in clause.days if day.place not in hours]
    return [HandOver(one(whom(clause, carry)), clause.day_of(days[0]) if days else None, at)]


def _done(clause: Clause, carry: Carry, found: Phrases) -> Outcome:
    """Work that is done, with words for it, for somebody."""
    if "DONE" not in found or clause.every:
        return []
    if _speaks_of_others(clause, _taken([*found["DONE"], *found.get("NO_INVOICE", ())])):
        return []
    if clause.sums and "NO_INVOICE" not in found:
        return []
    if clause.asks or len(clause.names) > 1:
        return []
    if clause.name_places[:1] == [clause.start] and any(
        match.start == clause.start + 1 for match in found["DONE"]
    ):
        return []  # It is the client that has finished something.
    name, taken = _for_whom(clause, found)
    work = _work(clause, found, taken)
    return [FinishWork(name, work)] if name and work else []


def _speaks_of_others(clause: Clause, own: set[int]) -> bool:
    """Whether it is another matter; a word of our own may be one for "says" as well."""
    return any(
        not own.issuperset(match.places) for label in _OTHER_TALK for match in clause.cues(label)
    )


def _taken(found: Iterable[Match]) -> set[int]:
    return {place for match in found for place in match.places}


def _for_whom(clause: Clause, found: Phrases) -> tuple[Who | None, set[int]]:
    """The client, and the items that name it: one on file, or the new name that ends the words."""
    if clause.names:
        return clause.names[0], set(clause.name_places)
    end = clause.end
    while end > clause.start and clause.items[end - 1].kind in (".", "!", ","):
        end -= 1
    start = end
    while start > clause.start and _in_new_name(clause, start - 1):
        start -= 1
    lead = start - 1
    if start < end and lead > clause.start and clause.covered(lead, "FOR", "TO_NAME"):
        return Who(clause.text(start, end)), set(range(start, end))
    last = clause.items[end - 1] if end else None
    if last is None or not is_hebrew(last.kind) or not clause.is_bare(end - 1):
        return None, set()
    if last.lead.endswith("ל"):
        return Who(clause.text(end - 1, end)), {end - 1}
    glued = last.kind[0] in clause.books.to_prefixes and len(last.kind) > 3
    return (Who(clause.text(end - 1, end)[1:]), {end - 1}) if glued else (None, set())


def _in_new_name(clause: Clause, place: int) -> bool:
    return clause.is_bare(place) and bool(clause.items[place].values.get("<capital>"))


def _work(clause: Clause, found: Phrases, taken: set[int]) -> str | None:
    """The longest stretch of words that are neither the client, nor what was done with it."""
    aside = _taken(match for matches in found.values() for match in matches)
    small = _taken(clause.phrases(clause.books.working).get("AT", ()))
    aside = (aside - _taken(found.get("PROJECT", ()))) | taken
    best: tuple[int, int] = (0, 0)
    start = clause.start
    for place in range(clause.start, clause.end + 1):
        if place < clause.end and place not in aside and _is_word(clause, place):
            continue
        begin, end = start, place
        while begin < end and begin in small:
            begin += 1
        while end > begin and (end - 1 in small or clause.items[end - 1].kind in ("-", "&")):
            end -= 1
        if any(clause.covered(one, "BILL_NOUN") for one in range(begin, end)):
            begin = end  # "…, the invoice is out" is no work.
        if end - begin > best[1] - best[0]:
            best = (begin, end)
        start = place + 1
    begin, end = best
    if not 0 < end - begin <= _LONGEST_WORK:
        return None
    return clause.text(begin, end).strip(" -:")


def _is_word(clause: Clause, place: int) -> bool:
    item = clause.items[place]
    piece = any(kind in item.values for kind in ("<day>", "<clock>", "<rule>"))
    numbered = place > clause.start and clause.covered(place - 1, "NUMBER_NOUN")
    whole = numbered and "<n>" in item.values and "<ord>" not in item.values
    return (item.is_word or item.kind in ("-", "&") or whole) and not piece


def project(clause: Clause) -> tuple[str, str] | None:
    """The new client and the work in "Globex website project", which begins a clause; None where
    they can't be told apart."""
    nouns = {match.start for match in _cues(clause).get("PROJECT", ())}
    start = end = clause.start
    while end < clause.end and _is_word(clause, end) and not clause.covered(end, "STAGES"):
        end += 1
    while end > start and not clause.items[end - 1].is_word:
        end -= 1
    if start in nouns:
        return _named_after(clause, start, end)
    cut = next((place for place in range(start, end) if place in nouns), end)
    if clause.items[start].values.get("<capital>"):
        small = (place for place in range(start, cut) if not _capital(clause, place))
        cut = min(cut, next(small, cut))
    if not start < cut < end or not all(_may_be_name(clause, one) for one in range(start, cut)):
        return None
    return clause.text(start, cut).rstrip(" -"), clause.text(cut, end)


def _named_after(clause: Clause, start: int, end: int) -> tuple[str, str] | None:
    """The same in "Website project for Globex"."""
    for place in range(start + 1, end - 1):
        if clause.covered(place, "FOR", "TO_NAME") and _may_be_name(clause, place + 1):
            return clause.text(place + 1, end), clause.text(start, place)
    return None


def _capital(clause: Clause, place: int) -> bool:
    item = clause.items[place]
    return not item.is_word or bool(item.values.get("<capital>"))


def _may_be_name(clause: Clause, place: int) -> bool:
    return not clause.items[place].is_word or clause.is_bare(place) or _capital(clause, place)
