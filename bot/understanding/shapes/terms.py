"""Shapes about how a sum is to be paid: plans, recurring bills, retainers, stages, discounts."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bot.domain.dates import Frequency, Rule
from bot.domain.intents import (
    Doubt,
    Milestones,
    OfferDiscount,
    Piece,
    Recurring,
    Retainer,
    SetDue,
    SetPlan,
)
from bot.domain.money import Money
from bot.understanding.clause import Clause, Day, Sum
from bot.understanding.moments import Moment, candidates, resolve
from bot.understanding.recurrences import Every, joined, rule_and_start
from bot.understanding.shapes.parts import Carry, Outcome, description, money, one, whom
from bot.understanding.shapes.sums import guessed, refused


def retainer(clause: Clause, carry: Carry) -> Outcome:
    if not clause.has("RETAINER") or clause.has("UNPAID", "PAID", "GOT", "NEG") or guessed(clause):
        return []
    if clause.places("<rule>") and joined(clause.every, ()) is not None:
        every = joined(clause.every, ())
        if every and not every.bare:
            return []
    found = clause.sums[0] if clause.sums else None
    if refused(clause, found):
        return []
    who = one(whom(clause, carry, new=True))
    if found is None and who is None:
        return []
    command = Retainer(who, money(found))
    if command.amount is None:
        return [Doubt(command, Piece.AMOUNT, sums=found.sums if found else ())]
    return [command] if who else [Doubt(command, Piece.WHO)]


def milestones(clause: Clause, carry: Carry) -> Outcome:
    split = _split(clause)
    if split is None or not clause.sums or guessed(clause):
        return []
    found = clause.sums[0]
    if refused(clause, found):
        return []
    who = one(whom(clause, carry, new=True))
    about = _project(clause, who.name if who else None)
    command = Milestones(who, money(found), split, about)
    if command.amount is None:
        return [Doubt(command, Piece.AMOUNT, sums=found.sums)]
    return [command] if who else [Doubt(command, Piece.WHO)]


def _split(clause: Clause) -> tuple[int, ...] | None:
    written = clause.places("<split>")
    if written:
        shares: tuple[int, ...] = clause.items[written[0]].values["<split>"]
        return shares
    percents = [clause.items[place].values["<percent>"] for place in clause.places("<percent>")]
    if len(percents) == 1 or (percents and sum(percents) != 100):
        loose = [
            clause.items[place].values["<n>"]
            for place in clause.places("<n>")
            if "<percent>" not in clause.items[place].values
            and place > clause.places("<percent>")[0]
        ]
        percents = percents[:1] + loose + percents[1:]
    if len(percents) > 1 and sum(percents) == 100 and all(one == int(one) for one in percents):
        return tuple(int(one) for one in percents)
    if len(clause.places("<half>")) == 2 and clause.has("STAGES"):
        return (50, 50)
    return None


def _project(clause: Clause, name: str | None) -> str | None:
    text = description(clause, name, deposits=False)
    if text or not clause.name_places:
        return text
    place = clause.name_places[0]
    end = place + 1
    while (
        end < clause.end
        and (clause.items[end].is_word or clause.items[end].kind == "-")
        and (not clause.covered(end, "STAGES", "SPREAD"))
    ):
        end += 1
    named = any(clause.is_bare(one) for one in range(place + 1, end))
    return clause.text(place + 1, end) if named else None


def recurring(clause: Clause, carry: Carry) -> Outcome:
    """The owner bills by a rule."""
    if not clause.has("BILL", "RECUR", "RETAINER") or not clause.sums or guessed(clause):
        return []
    if clause.has("PLAN_SURE") or clause.has("REMIND"):
        return []
    every = _every(clause)
    if every is None or refused(clause, clause.sums[0]):
        return []
    rule, start = every
    found = clause.sums[0]
    who = one(whom(clause, carry, new=True))
    command = Recurring(who, money(found), rule, start)
    if command.amount is None:
        return [Doubt(command, Piece.AMOUNT, sums=found.sums)]
    return [command] if who else [Doubt(command, Piece.WHO)]


def _every(clause: Clause) -> tuple[Rule, date] | None:
    """The rule of a clause and its first day."""
    loose = [day.moment for day in clause.days if not day.role]
    every = joined(clause.every, loose)
    if every is None:
        return None
    return rule_and_start(every, _from(clause), clause.setting.today, clause.setting.working_week)


def _from(clause: Clause) -> Moment | None:
    for day in clause.days:
        if day.role == "from":
            return day.moment
    for day in clause.days:
        if not day.role and day.moment.kind in ("date", "edge") and day.moment.day > 0:
            if not (day.moment.kind == "edge" and not day.moment.months):
                return day.moment
    return None


def set_plan(clause: Clause, carry: Carry) -> Outcome:
    """The client pays by a rule, or in a number of parts."""
    if clause.has("I_PAID", "I_OWE", "ASIDE", "LOOK", "REMIND") or clause.has("IF"):
        return []
    count = _count(clause) or max((one.count for one in clause.every), default=0)
    every = _recurs(clause, count)
    has_rule = every is not None
    if not has_rule and not (count and (clause.has("PLAN", "DIVIDE") or clause.sums)):
        return []
    if not has_rule and clause.has("OWE", "BILL", "PAID", "GOT"):
        return []
    paying = clause.has("PAY", "PLAN", "WILL", "UNTIL_DONE", "PAID", "DIVIDE") or (
        count and has_rule
    )
    if not paying or clause.places("<vague>") or (clause.has("MAYBE") and not clause.has("PLAN")):
        return []
    amount, total = _shares(clause, count)
    flawed = [found for found in (amount, total) if refused(clause, found)]
    if flawed or not (amount or total or count):
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
    every = joined(clause.every, loose)
    if every is None and count > 1:
        return (
            joined([Every(Frequency.MONTHLY)], loose)
            if any(moment.kind == "monthday" for moment in loose)
            else None
        )
    return every


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


def _count(clause: Clause, *, times: bool = False) -> int:
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
        (before >= clause.start
        and clause.covered(before, "DETERMINED"))
        or clause.items[found.place].lead.endswith(("ה",))
        or (before >= clause.start
        and clause.covered(before, "UNTIL_DONE"))
        or any(clause.covered(place, "IN_TOTAL") for place in (*after, before))
    )


def _is_each(clause: Clause, found: Sum) -> bool:
    before = found.place - 1
    return (
        (before >= clause.start
        and clause.covered(before, "EACH_OF")
        and before - 1 >= clause.start
        and ("<count>" in clause.items[before - 1].values or clause.covered(before - 1, "PLAN")))
        or clause.covered(found.place + 1, "EACH")
    )


def offer_discount(clause: Clause, carry: Carry) -> Outcome:
    if not clause.has("OFF") or clause.has("MAYBE") or clause.every or _count(clause, times=True):
        return []
    percents = clause.places("<percent>")
    if clause.has("SAYS", "ASKS") and not clause.has("OFFER"):
        return []
    found = clause.sums[0] if clause.sums else None
    if (not percents and found is None) or clause.has("GOT"):
        return []
    percent: Decimal | None = clause.items[percents[0]].values["<percent>"] if percents else None
    if percent is not None and not 0 < percent < 100:
        return []
    amount: Money | None = None
    if percent is None and found is not None:
        if refused(clause, found):
            return []
        amount = money(found)
    day = _last_day(clause)
    who = one(whom(clause, carry))
    command = OfferDiscount(who, percent, amount, clause.day_of(day))
    if percent is None and amount is None:
        return [Doubt(command, Piece.AMOUNT, sums=found.sums if found else ())]
    if who is None:
        return [Doubt(command, Piece.WHO)] if clause.has("OFFER") and not clause.strange else []
    if day is not None and command.until is None and not clause.refusals:
        return [Doubt(command, Piece.DAY, days=candidates(day.moment, clause.setting.today))]
    return [] if clause.refusals else [command]


def _last_day(clause: Clause) -> Day | None:
    days = clause.days
    return days[-1] if days else None


def set_due(clause: Clause, carry: Carry) -> Outcome:
    if clause.sums or clause.places("<rule>") or clause.has("SAYS", "WAS_DUE") or guessed(clause):
        return []
    moved = (
        (clause.has("DUE_DATE")
        and clause.has("MOVE"))
        or clause.has("NOW_DUE")
        or (clause.has("MOVE_SURE") and clause.has("BILL_NOUN"))
    )
    if not moved or clause.has("PAID", "PROMISED") or not clause.days:
        return []
    if any(clause.items[place].kind == "?" for place in range(clause.start, clause.end)):
        return []
    who = one(whom(clause, carry))
    day = _last_day(clause)
    due = clause.day_of(day)
    if clause.refusals:
        return []
    if due is None and day is not None:
        return [
            Doubt(SetDue(who, None), Piece.DAY, days=candidates(day.moment, clause.setting.today))
        ]
    command = SetDue(who, due)
    return [command] if who else [Doubt(command, Piece.WHO)]


__all__ = [
    "milestones",
    "offer_discount",
    "recurring",
    "resolve",
    "retainer",
    "set_due",
    "set_plan",
]
