"""Shapes about sums: what is owed, what came in."""

from __future__ import annotations

from datetime import date
from typing import Final

from bot.domain.intents import AddDebt, Doubt, Impossible, Piece, RecordPayment, Who
from bot.understanding.clause import Clause, Day, Sum
from bot.understanding.moments import candidates, resolve
from bot.understanding.shapes.newcomers import names_another, new_name
from bot.understanding.shapes.parts import Carry, Outcome, description, money, whom

_LONGEST_NAME: Final = 3
"""Words of a client's name that is not on file yet, where nothing but the name is said."""


def doubtful(command: AddDebt | RecordPayment, found: Sum | None) -> Doubt | None:
    """What must be asked before a command with a sum can stand."""
    if command.amount is None and not getattr(command, "full", False):
        return Doubt(command, Piece.AMOUNT, sums=found.sums if found else ())
    return Doubt(command, Piece.WHO) if command.who is None else None


def guessed(clause: Clause) -> bool:
    """Whether a clause only supposes, or gives a sum that is no sum."""
    return clause.has("MAYBE", "IF") or bool(clause.places("<vague>"))


def refused(clause: Clause, found: Sum | None) -> bool:
    """Whether the sum, or what stands in its place, can't be one; the clause notes why."""
    if found is None and clause.has("NOT_A_NUMBER"):
        cue = clause.cues("NOT_A_NUMBER")[0]
        clause.refuse(Impossible.NOT_A_NUMBER, clause.text(cue.start, cue.end))
        return True
    if found is None or found.flaw is None:
        return False
    minus = clause.minus(found.place) or (
        found.place > clause.start and clause.items[found.place - 1].kind == "-"
    )
    clause.refuse(found.flaw, clause.text(found.place - minus, clause.end_of_sum(found.place)))
    return True


def add_debt(clause: Clause, carry: Carry) -> Outcome:
    if clause.has("I_OWE", "ASIDE", "LOOK", "WRITE_OFF") or guessed(clause):
        return []
    if clause.has("I_PAID") and not clause.has("BILLED"):
        return []
    if clause.has("NEG") and not clause.has("WAS_DUE", "VAT_PLUS"):
        return []
    owing = clause.has("OWE", "BY_OWED", "BILL", "DEBT", "WAS_DUE")
    made = clause.has("JOB", "NEW_CLIENT") and clause.sums
    noted = bool(clause.names or clause.has("LOG")) and clause.has("DUE") and clause.sums
    terse = bool(clause.names) and _has_terms(clause) and clause.sums and not clause.has("WILL")
    added = clause.has("LOG") and clause.has("ANOTHER") and clause.names and clause.sums
    more = added and not clause.has("PAID", "GOT", "INCOME", "MONEY_FROM")
    if not (owing or made or noted or terse or more) or _asked(clause):
        return []
    who = _debtors(clause, carry)
    found = _amount(clause)
    if refused(clause, found):
        return []
    if found is None and not (clause.has("OWE") and who and _bare_owing(clause)):
        return []
    if not who and not found:
        return []
    name = who[0].name if who else None
    day = _due(clause)
    due = clause.day_of(day, past=_looks_back(clause, day))
    if clause.refusals:
        return []
    about = description(clause, name) if found else None
    outcome: Outcome = []
    debtors: list[Who | None] = [*who] or [None]
    for debtor in debtors:
        command = AddDebt(debtor, money(found), due, about, clause.has("VAT_PLUS"))
        outcome.append(_asked_for(clause, command, found, day))
    return outcome


def _asked_for(
    clause: Clause, command: AddDebt, found: Sum | None, day: Day | None
) -> AddDebt | Doubt:
    doubt = doubtful(command, found)
    if doubt is not None:
        return doubt
    if day is not None and command.due is None:
        days = candidates(day.moment, clause.setting.today)
        return Doubt(command, Piece.DAY, days=days)
    return command


def _asked(clause: Clause) -> bool:
    if clause.asks and not clause.has("LOG", "BILL"):
        return True
    return (clause.asks and clause.has("QUESTION", "WHO_OWES", "HOW_MUCH")) or clause.has(
        "WHO_OWES"
    )


def _bare_owing(clause: Clause) -> bool:
    """ "Acme owes me": a debt whose sum was not said, and nothing else."""
    if clause.has("HOW_MUCH", "QUESTION"):
        return False
    name = None if clause.names else new_name(clause)
    return clause.strange == len((name or "").split()) <= _LONGEST_NAME and bool(
        clause.names or name
    )


def _has_terms(clause: Clause) -> bool:
    last = clause.end - 1
    while last > clause.start and clause.items[last].kind in (".", "!", ","):
        last -= 1
    return (
        any(
            day.moment.kind in ("shift", "edge", "date")
            and not day.moment.past
            and clause.items[day.place].keys[0] == "<day>"
            for day in clause.days
        )
        and (clause.items[last].get("<day>") is not None)
        and not clause.has("PAY", "PROMISED", "SAYS", "REMIND", "PAID", "GOT", "INCOME", "HOLD")
    )


def _debtors(clause: Clause, carry: Carry) -> list[Who]:
    return whom(clause, Carry() if not clause.has("THEM", "ANOTHER") else carry, new=True)


def _amount(clause: Clause) -> Sum | None:
    """The sum of the clause: one with a currency, else the first that is not in what was made."""
    found = clause.sums
    if len(found) > 1:
        sure = [one for one in found if one.sure]
        if len(sure) == 1:
            return sure[0]
        owes = clause.at("OWE")
        after = [one for one in found if one.place > owes]
        return (after or found)[0]
    return found[0] if found else None


def _due(clause: Clause) -> Day | None:
    """The day by which it is to be paid; the day on which work was done or billed is not it."""
    days = [day for day in clause.days if not _done_on(clause, day)]
    marked = [
        day
        for day in days
        if day.role == "until" or clause.covered(day.place - 1, "DUE", "DAY_LEAD")
    ]
    chosen = marked or days
    return chosen[-1] if chosen else None


def _done_on(clause: Clause, day: Day) -> bool:
    if clause.covered(day.place - 1, "DUE") or clause.covered(day.place - 2, "DUE"):
        return False
    if clause.has("WAS_DUE") or clause.is_since(day.place):
        return False
    if day.moment.past:
        return True
    today = day.moment.kind == "shift" and day.moment.days == 0 and day.moment.months == 0
    if today and not clause.covered(day.place - 1, "UNTIL"):
        return True
    return clause.has("JOB") and day.moment.kind in ("weekday",) and not day.role


def _looks_back(clause: Clause, day: Day | None) -> bool:
    """Whether the day lies behind: "was due Friday", "owes me 800 since January"."""
    return clause.has("WAS_DUE") or (day is not None and clause.is_since(day.place))


def record_payment(clause: Clause, carry: Carry) -> Outcome:
    if clause.has("I_OWE", "I_PAID", "UNPAID", "ASIDE", "LOOK") or guessed(clause):
        return []
    if (clause.places("<half>") and not clause.sums) or _questioned(clause):
        return []
    found = _amount(clause)
    full = clause.has("FULL") or (found is None and clause.has("PAID") and clause.has("BILL_NOUN"))
    if not _came_in(clause, found):
        return []
    if clause.has("NEG") or clause.places("<rule>"):
        return []
    if clause.has("BILLED") or (clause.has("JOB") and not clause.has("PAID", "INCOME")):
        return []
    if clause.has("SAYS", "WILL_ONLY") and not clause.has("LOG"):
        return []
    if refused(clause, found):
        return []
    who = whom(clause, Carry() if names_another(clause) else carry)
    if not who and found and clause.strange < 6 and (name := new_name(clause, least=5)):
        who = [Who(name)]
    if not who and (not found or not clause.has("PAID", "INCOME", "LOG")):
        return []
    day = _paid_on(clause)
    clause.void = _yet_to_come(clause, found)
    if clause.refusals or clause.void:
        return []
    if found is not None:
        full = False
    amount = None if full else money(found)
    outcome: Outcome = []
    payers: list[Who | None] = [*who] or [None]
    for payer in payers:
        command = RecordPayment(payer, amount, full, day)
        outcome.append(doubtful(command, found) or command)
    return outcome


def _yet_to_come(clause: Clause, found: Sum | None) -> bool:
    """Whether the day of the payment itself, told right after it, lies ahead."""
    for day in clause.days:
        before = day.place - 1
        while before > clause.start and clause.covered(before, "DAY_LEAD"):
            if clause.covered(before, "DUE", "UNTIL", "FROM", "FOR"):
                return False
            before -= 1
        told = (found is not None and found.place == before) or clause.covered(before, "PAID")
        if not told:
            continue
        when = resolve(day.moment, clause.setting.today, past=True)
        return day.moment.kind == "choice" or (when or date.min) > clause.setting.today
    return False


def _came_in(clause: Clause, found: Sum | None) -> bool:
    if clause.has("PAID", "GOT"):
        return clause.has("PAID") or not _received_by_client(clause)
    if clause.has("INCOME") and clause.has("MONEY_FROM", "LOG") and found is not None:
        return not clause.has("BILL", "OWE", "WILL_PAY", "PLAN_SURE", "REMIND")
    if clause.has("INCOME") and found is not None:
        return not clause.has("BILL", "OWE", "DUE", "WILL", "PLAN", "REMIND", "STAGES")
    if found is not None and clause.has("MONEY_FROM") and clause.has("LOG"):
        return not clause.has("BILL", "OWE", "DEBT", "DUE")
    return clause.has("FULL") and clause.has("SQUARE")


def _received_by_client(clause: Clause) -> bool:
    """Whether it is the client that got something: "Dana got three hours"."""
    got = clause.at("RECEIVE")
    return got > clause.start and "<name>" in clause.items[got - 1].values and got < clause.end


def _questioned(clause: Clause) -> bool:
    opens = clause.has("QUESTION") and clause.at("QUESTION") == clause.start
    return clause.asks or (opens and not clause.has("LOG"))


def _paid_on(clause: Clause) -> date:
    for day in clause.days:
        resolved = clause.day_of(day, past=True)
        if resolved is not None and resolved <= clause.setting.today:
            return resolved
    return clause.setting.today
