"""Shapes that report a client's words or situation: promises, and reasons for not paying."""

from __future__ import annotations

from typing import Final

from bot.domain.intents import ClientSaid, Doubt, Piece, Promise, Reason, Who
from bot.understanding.clause import Clause, Day
from bot.understanding.moments import candidates
from bot.understanding.said import reason_of
from bot.understanding.shapes.parts import Carry, Outcome, money, one, whom
from bot.understanding.shapes.sums import guessed, refused

_BRIEF: Final = 6
"""Items in a report that can only be of a day to pay: "Priory said by Friday"."""


def promise(clause: Clause, carry: Carry) -> Outcome:
    if clause.has("NOT_PROMISED", "I_PAID", "I_OWE", "ASIDE", "UNPAID_SURE", "LOOK"):
        return []
    if clause.has("IF", "MAYBE") or clause.places("<vague>") or _questioned(clause):
        return []
    pay = clause.has("PAY") or (clause.has("PAY_LOOSE") and (clause.sums or clause.has("MONEY")))
    pays = pay and clause.has("WILL", "SAYS")
    said = clause.has("PROMISED") or pays or (clause.has("MONEY", "INCOME") and clause.has("WILL"))
    by = clause.end - clause.start <= _BRIEF and not clause.strange and _named_by(clause)
    terse = clause.has("SAYS") and bool(clause.days) and (bool(clause.sums) or by)
    if not (said or terse) or clause.places("<rule>"):
        return []
    if clause.has("PAID") and not clause.has("WILL", "PROMISED"):
        return []
    if clause.has("OWE", "BILL", "DEBT") and clause.sums and not clause.has("PROMISED", "SAYS"):
        return []
    if not clause.names and not clause.has("THEM", "PROMISED"):
        return []
    days = [day for day in clause.days if not day.moment.past]
    who = one(whom(clause, carry))
    if who is None:
        return []
    found = clause.sums[0] if clause.sums else None
    if refused(clause, found):
        return []
    if not days:
        return (
            [Doubt(Promise(who, None, money(found)), Piece.DAY)] if clause.has("PROMISED") else []
        )
    day = _promised_day(clause, days)
    resolved = clause.day_of(day)
    if clause.refusals:
        return []
    command = Promise(who, resolved, money(found))
    if found is not None and command.amount is None:
        return [Doubt(command, Piece.AMOUNT, sums=found.sums)]
    if resolved is None:
        choices = candidates(day.moment, clause.setting.today)
        return [Doubt(command, Piece.DAY, days=choices)]
    return [command]


def _named_by(clause: Clause) -> bool:
    """Whether a day is named as the last: "by Friday", "Friday at the latest"."""
    return any(day.role == "until" or clause.covered(day.place + 1, "UNTIL") for day in clause.days)


def _promised_day(clause: Clause, days: list[Day]) -> Day:
    verb = min(clause.at("PAY"), clause.at("WILL"))
    after = [day for day in days if day.place > verb]
    return (after or days)[0]


def _questioned(clause: Clause) -> bool:
    return clause.asks or (clause.has("QUESTION") and clause.at("QUESTION") == clause.start)


def opening(clause: Clause, carry: Carry) -> Outcome:
    """A report that begins with the client: what is said after it is not an order."""
    if not clause.has("SAYS", "SAYS_SURE") or not clause.name_places or clause.sums:
        return []
    name = clause.name_places[0]
    ordered = clause.at("REMIND") < name or clause.has("LOG")
    if name > clause.start + 1 or clause.at("SAYS") < name or ordered:
        return []
    return client_said(clause, carry) if not clause.days or clause.has("REMIND") else []


def client_said(clause: Clause, carry: Carry) -> Outcome:
    """A situation with a client; words of saying alone, or a quotation, will do too."""
    says = clause.has("SAYS", "SAYS_SURE")
    names = clause.names
    quoted = _quoted(clause)
    if not quoted and clause.at("WRITE") == clause.start:
        return []
    if not (says or names or clause.has("CLIENT")) or clause.has("I_OWE", "ASIDE"):
        return []
    if not (says or quoted) and (
        clause.sums or clause.has("PAID", "GOT", "LOG", "OFFER", "GIVE", "UNPAID")
    ):
        return []
    if not quoted and clause.has("QUESTION") and clause.at("QUESTION") == clause.start:
        return []
    found = reason_of(clause, own=quoted)
    if found is None or found is Reason.OTHER:
        return []
    if (
        not (says or quoted)
        and found
        not in (
            Reason.UNHAPPY,
            Reason.NO_MONEY,
            Reason.THREAT,
            Reason.DISPUTES_TERMS,
            Reason.FORGOT,
        )
        and not clause.has("ASKS")
    ):
        return []
    if not (says or quoted) and guessed(clause):
        return []
    who: list[Who] = names or (list(carry.who) if clause.has("THEM", "SAYS") else [])
    if not who and not (clause.has("CLIENT") and says and clause.strange < 6):
        return []
    if found is Reason.PROMISE:
        return promise(clause, carry) if clause.days else []
    past = found is Reason.ALREADY_PAID
    day = next((clause.day_of(day, past=past) for day in clause.days), None)
    if past and day is not None and day > clause.setting.today:
        day = None
    if found not in (Reason.ALREADY_PAID, Reason.ASKS_PLAN, Reason.STALLING, Reason.NO_MONEY):
        day = None
    if found in (Reason.NO_MONEY, Reason.STALLING, Reason.ASKS_PLAN):
        day = None
    return [ClientSaid(one(who), found, day)]


def _quoted(clause: Clause) -> bool:
    """Whether the client's own words stand there, after a colon or in quotation marks."""
    kinds = [clause.items[place].kind for place in range(clause.start, clause.end)]
    if '"' in kinds:
        first = clause.start + kinds.index('"')
        last = clause.start + len(kinds) - kinds[::-1].index('"')
        inside = clause.items[first : last if last > first + 1 else clause.end]
        return any(item.is_word for item in inside)
    return ":" in kinds and not clause.sums and not clause.every
