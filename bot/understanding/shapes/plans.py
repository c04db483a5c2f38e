"""Shapes with a rule: a client that pays in parts, an owner that bills again and again."""

from __future__ import annotations

from datetime import date
from typing import Final

from bot.domain.dates import Frequency, Rule
from bot.domain.intents import Doubt, Piece, Recurring, SetPlan, Who
from bot.understanding.clause import Clause, Sum
from bot.understanding.moments import Moment
from bot.understanding.recurrences import Every, joined, rule_and_start
from bot.understanding.shapes.parts import Carry, Outcome, description, money, one, whom
from bot.understanding.shapes.sums import guessed, refused
from bot.understanding.shapes.working import changes, stands

_LONGEST_NAME: Final = 3
_BILLED_ONCE: Final = (
    *("PAID", "GOT", "OWE", "DUE", "OVERDUE", "BILLED"),
    *("SAYS", "PROMISED", "WILL"),
)
"""What is said of one of the invoices, not of all."""


def recurring(clause: Clause, carry: Carry) -> Outcome:
    """The owner bills by a rule."""
    if not clause.has("BILL", "RECUR", "RETAINER") or not clause.sums or guessed(clause):
        return []
    if clause.has("PLAN_SURE", "REMIND") or clause.denies(clause.cues("BILL")):
        return []
    every = _every(clause)
    if every is None or refused(clause, clause.sums[0]):
        return []
    rule, start, loose, standing = every
    found = clause.sums[0]
    who = one(whom(clause, carry, new=True)) or _billed(clause)
    command = Recurring(
        who,
        money(found),
        rule,
        start,
        about=_about(clause, who),
        anew=changes(clause),
        loose=loose,
        standing=standing,
    )
    if command.amount is None:
        return [Doubt(command, Piece.AMOUNT, sums=found.sums)]
    return [command] if who else [Doubt(command, Piece.WHO)]


def _about(clause: Clause, who: Who | None) -> str | None:
    """What it is for, in words: "for the year" and "for March" are times."""
    about = description(clause, who.name if who else None, deposits=False)
    times = [*clause.places("<unit>"), *clause.places("<month>")]
    timed = any(clause.text(place, place + 1) == about for place in times)
    return about if clause.has("FOR") and not timed else None


def _billed(clause: Clause) -> Who | None:
    """The new name right after the word for billing, past what leads to an object."""
    start = max((cue.end for cue in clause.cues("BILL")), default=clause.end)
    while start < clause.end and clause.covered(start, "ARTICLE", "TO_NAME"):
        start += 1
    end = start
    while end < clause.end and clause.is_bare(end):
        end += 1
    return Who(clause.text(start, end)) if 0 < end - start <= _LONGEST_NAME else None


def _every(clause: Clause) -> tuple[Rule, date, bool, date | None] | None:
    """The rule of a clause and its first day, whether no day was said at all, and from when what is
    told as it stands is so."""
    loose = [day.moment for day in clause.days if not day.role]
    every = joined(clause.every, loose)
    if every is None and (_monthly(clause) or (clause.has("RECUR_SURE") and loose)):
        every = joined([Every(Frequency.MONTHLY)], loose)
    if every is None:
        return None
    begins = _from(clause)
    rule, start = rule_and_start(every, begins, clause.setting.today, clause.setting.working_week)
    known = stands(clause) and not changes(clause)
    undated = begins is None or (known and begins.kind == "edge")
    since = start if begins else clause.setting.today
    return rule, start, every.bare and undated, since if known else None


def _monthly(clause: Clause) -> bool:
    """Whether a word for a monthly invoice is said of them all, and not of the one for March."""
    of_one = clause.places("<month>") and not clause.has("FROM")
    once = of_one or clause.asks or clause.has(*_BILLED_ONCE)
    return clause.has("MONTHLY_BILL") and not once


def _from(clause: Clause) -> Moment | None:
    for day in clause.days:
        if day.role == "from":
            return day.moment
    for day in clause.days:
        dated = day.moment.kind == "date" or (day.moment.kind == "edge" and day.moment.months)
        if not day.role and dated and day.moment.day > 0:
            return day.moment
    return None


def set_plan(clause: Clause, carry: Carry) -> Outcome:
    """The client pays by a rule, or in a number of parts."""
    if clause.has("I_PAID", "I_OWE", "ASIDE", "LOOK", "REMIND") or clause.has("IF"):
        return []
    count = count_of(clause) or max((one.count for one in clause.every), default=0)
    every = _recurs(clause, count)
    has_rule = every is not None
    if not has_rule and not (count and (clause.has("PLAN", "DIVIDE") or clause.sums)):
        return []
    if not has_rule and clause.has("OWE", "BILL", "PAID", "GOT"):
        return []
    paying = count or clause.has(
        "PAY", "PAY_LOOSE", "PLAN", "WILL", "UNTIL_DONE", "PAID", "DIVIDE", "DEAL"
    )
    if not paying or clause.places("<vague>") or (clause.has("MAYBE") and not clause.has("PLAN")):
        return []
    amount, total = _shares(clause, count)
    flawed = [found for found in (amount, total) if refused(clause, found)]
    if flawed or not (amount or total or count):
        return []
    if not (amount or total or clause.names or carry.who or clause.has("PLAN", "PAY", "WILL")):
        return []
    who = one(whom(clause, carry, new=True))
    if who is None and not clause.has("PLAN"):
        return []
    rule = start = None
    if every is not None:
        rule, start = rule_and_start(
            every, _from(clause), clause.setting.today, clause.setting.working_week
        )
        count = count or every.count
    command = SetPlan(who, rule, start, money(amount), count or None, money(total))
    return [_checked(command, amount, total)]


def _recurs(clause: Clause, count: int) -> Every | None:
    """How often; a day of the month is monthly where a number of payments is said."""
    loose = [day.moment for day in clause.days if not day.role]
    every = joined(clause.every, loose) or _per(clause)
    if every is None and count > 1:
        return (
            joined([Every(Frequency.MONTHLY)], loose)
            if any(moment.kind == "monthday" for moment in loose)
            else None
        )
    return every


def _per(clause: Clause) -> Every | None:
    """A sum to a week or a month, where the two letters before it say "in" as well as "a"."""
    places = {found.place + 1 for found in clause.sums}
    for day in clause.days:
        unit = clause.items[day.place].get("<unit>")
        if day.place in places and clause.items[day.place].lead and unit in ("1w", "1m"):
            return Every(Frequency.WEEKLY if unit == "1w" else Frequency.MONTHLY)
    return None


def _checked(command: SetPlan, amount: Sum | None, total: Sum | None) -> SetPlan | Doubt:
    for found in (amount, total):
        if found is not None and money(found) is None:
            return Doubt(command, Piece.AMOUNT, sums=found.sums)
    if command.who is None:
        return Doubt(command, Piece.WHO)
    if command.rule is None:
        return Doubt(command, Piece.RULE)
    if command.amount is None and command.count is None:
        return Doubt(command, Piece.AMOUNT)
    return command


def count_of(clause: Clause, *, times: bool = False) -> int:
    """How many payments are said; a length of time counts too, but for `times`."""
    for place in clause.places("<count>"):
        values = clause.items[place].values
        if "<money>" not in values and not (times and "<day>" in values):
            return int(clause.items[place].values["<count>"])
    return 0


def _shares(clause: Clause, count: int) -> tuple[Sum | None, Sum | None]:
    """One instalment's sum and the whole, told apart by the words around them."""
    sums = list(clause.all_sums)
    if len(sums) > 2:
        sums = [found for found in sums if found.sure] or sums[:2]
    if len(sums) > 1:
        totals = [found for found in sums if _is_total(clause, found)]
        each = [found for found in sums if _is_each(clause, found)]
        total = totals[0] if totals else max(sums, key=lambda found: found.number)
        if each and total in each:
            total = next((found for found in sums if found not in each), total)
        rest = [found for found in sums if found is not total]
        return rest[0], total
    if not sums:
        return None, None
    only = sums[0]
    if _is_each(clause, only):
        return only, None
    counted = any(one.count for one in clause.every)
    whole = _is_total(clause, only) or (count and (counted or clause.has("DIVIDE")))
    return (None, only) if whole else (only, None)


def _is_total(clause: Clause, found: Sum) -> bool:
    before = found.place - 1
    after = range(found.place + 1, min(clause.end, found.place + 4))
    return (
        (before >= clause.start and clause.covered(before, "DETERMINED"))
        or clause.items[found.place].lead.endswith(("ה",))
        or (before >= clause.start and clause.covered(before, "UNTIL_DONE"))
        or any(clause.covered(place, "IN_TOTAL") for place in (*after, before))
    )


def _is_each(clause: Clause, found: Sum) -> bool:
    before = found.place - 1
    return (
        before >= clause.start
        and clause.covered(before, "EACH_OF")
        and before - 1 >= clause.start
        and ("<count>" in clause.items[before - 1].values or clause.covered(before - 1, "PLAN"))
    ) or clause.covered(found.place + 1, "EACH")
