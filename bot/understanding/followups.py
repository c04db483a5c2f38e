"""What follows in a conversation: answers to an open question, corrections of the last entry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any, Final, cast

from bot.domain.dates import ONE_DAY
from bot.domain.intents import (
    AddDebt,
    Doubt,
    Intent,
    Piece,
    Promise,
    RecordPayment,
    Recurring,
    ScheduleNudge,
    SetPlan,
    SetRate,
    Spoken,
    Who,
)
from bot.domain.money import Money
from bot.understanding.clause import Clause
from bot.understanding.recurrences import joined, rule_and_start
from bot.understanding.understand import Context, sentence_of, understand

_DAY_FIELDS: Final = ("due", "day", "until")
_MOST_WORDS: Final = 8
_MOST_STRANGE: Final = 1
_VERBS: Final = ("OWE", "BILL", "PAID", "GOT", "PAY", "WILL", "PROMISED", "WAS_DUE")
"""Words of owing and paying; an answer may hold those of its own command: "she paid 500"."""
_OWN_VERBS: Final[dict[type, tuple[str, ...]]] = {
    AddDebt: ("OWE", "BILL", "WAS_DUE"),
    RecordPayment: ("PAID", "GOT", "PAY"),
    SetPlan: ("PAY", "WILL"),
    Promise: ("PAY", "WILL", "PROMISED"),
    Recurring: ("BILL",),
}
_OTHER_TALK: Final = (
    *("ASKS", "ASK_WRITE", "CARD", "CONTACT_WORD", "EXPORT", "HISTORY", "HOLD_ALL", "I_OWE"),
    *("I_PAID", "IMPORT", "OFFER", "OVERDUE", "REMIND", "REMIND_ME", "RESUME", "SAYS_SURE"),
    *("SETTINGS", "UNPAID", "UNPAID_SURE", "WHO_OWES", "WRITE_OFF"),
)
"""Words that begin another subject."""


def complete(
    text: str, piece: Piece, command: Intent, context: Context, doubt: Doubt | None = None
) -> Spoken | None:
    """The command with the piece that `text` answers with; None where it is no such answer.

    With `doubt`, its days and sums can be picked by place ("the first one").
    """
    clause = _clause(text, context)
    if clause is None or _says_more(text, context) or _other_talk(clause, command):
        return None
    if piece is not Piece.WHO and _speaks_of_another(clause, command):
        return None
    picked = _picked(clause, piece, command, doubt)
    if picked is not None:
        return picked
    match piece:
        case Piece.WHO:
            who = _who(clause)
            return _with(command, who=who) if who else None
        case Piece.AMOUNT:
            return _with_amount(clause, command)
        case Piece.DAY:
            return _with_rule(clause, command, context) or _with_day(clause, command, context)
        case Piece.RULE:
            return _with_rule(clause, command, context)
        case Piece.START:
            return _with_start(clause, command, context)
        case Piece.RATE:
            rate = _with_amount(clause, SetRate(None, None))
            return _with(command, rate=rate.amount) if isinstance(rate, SetRate) else None
    return None


def correct(text: str, last: Spoken, context: Context) -> Spoken | None:
    """The last entry as `text` corrects it: "no, 5,400", "I meant Dana Levi", "tomorrow"."""
    clause = _clause(text, context)
    if clause is None or _says_more(text, context):
        return None
    marked = _takes_back(clause)
    pieces = clause.names or clause.sums or clause.days or clause.every
    if clause.strange and (not marked or pieces):
        return None
    if _other_talk(clause, last) or (not marked and clause.has(*_VERBS)):
        return None
    if not marked and clause.names and _does_more(clause):
        return None
    found: Spoken | None = None
    if marked and len(clause.names) == 1:
        found = _with(last, who=clause.names[0])
    if marked and (amended := _with_amount(clause, found or last)) is not None:
        found = amended
    base = found or last
    amended = _with_rule(clause, base, context) or _with_day(clause, base, context)
    found = amended or found
    if found is None and marked and (who := _who(clause)) is not None:
        found = _with(last, who=who)
    return found if found != last else None


def _takes_back(clause: Clause) -> bool:
    """Whether it says that the last entry was wrong; a "not" does so only at the beginning: "don't
    call Acme" is no "not Acme"."""
    return any(
        cue.start == clause.start or not clause.covered(cue.start, "NEG")
        for cue in clause.cues("CORRECTS")
    )


def agreement(text: str, context: Context) -> bool | None:
    """Whether a short answer is a yes or a no; None where it is neither."""
    clause = _clause(text, context)
    if clause is None or clause.end > _MOST_WORDS:
        return None
    if clause.has("YES") and not clause.has("NO"):
        return True
    return False if clause.has("NO") and not clause.has("YES") else None


def billed_in(text: str, context: Context) -> bool | None:
    """Whether money in advance is still to be billed (True) or has come in (False), in a short
    answer that speaks of nothing else; None for any other."""
    clause = _clause(text, context)
    if clause is None or clause.end > _MOST_WORDS or clause.names or clause.sums or clause.days:
        return None
    if clause.strange > _MOST_STRANGE or clause.has("NEG", "MAYBE", "QUESTION", *_OTHER_TALK):
        return None
    paid, bill = clause.has("PAID", "GOT", "INCOME"), clause.has("BILL")
    return None if paid == bill else bill


def _clause(text: str, context: Context) -> Clause | None:
    sentence = sentence_of(text, context)
    words = sum(item.is_word for item in sentence.items)
    if not sentence.items or words > 2 * _MOST_WORDS:
        return None
    return Clause.whole(sentence, context.setting)


def _says_more(text: str, context: Context) -> bool:
    """Whether a text is a command of its own."""
    reading = understand(text, context)
    return bool(reading.commands or reading.refusals)


def _other_talk(clause: Clause, command: Intent) -> bool:
    """Whether the words are about something else than the command: another verb, another task."""
    own = _OWN_VERBS.get(type(command), ())
    return clause.has(*_OTHER_TALK) or clause.has(*(verb for verb in _VERBS if verb not in own))


def _speaks_of_another(clause: Clause, command: Intent) -> bool:
    """Whether the words name a client that the command is not about."""
    who: Who | None = getattr(command, "who", None)
    return any(who is None or named.name != who.name for named in clause.names)


def _does_more(clause: Clause) -> bool:
    """Whether a plain word stands beside the pieces: "visit Bob on Tuesday" corrects nothing."""
    meant = {place for cue in clause.sentence.cues for place in cue.places}
    places = range(clause.start, clause.end)
    return any(clause.items[at].is_word and at not in meant for at in places)


def _picked(clause: Clause, piece: Piece, command: Intent, doubt: Doubt | None) -> Spoken | None:
    """The candidate that an ordinal names: "the first one", "den anden", "השני"."""
    ordinals = [int(clause.items[place].values["<ord>"]) for place in clause.places("<ord>")]
    ordinals += [day.moment.day for day in clause.days if day.moment.kind == "monthday"]
    who: Who | None = getattr(command, "who", None)
    if len(ordinals) != 1 or ordinals[0] < 1 or clause.sums:
        return None
    place = ordinals[0] - 1
    match piece:
        case Piece.WHO if who is not None and place < len(who.candidates):
            return _with(command, who=Who(who.candidates[place]))
        case Piece.DAY if doubt is not None and place < len(doubt.days):
            return _with_field(command, _DAY_FIELDS, doubt.days[place])
        case Piece.AMOUNT if doubt is not None and place < len(doubt.sums):
            return _with(command, amount=doubt.sums[place])
    return None


def _has(command: Any, name: str) -> bool:
    return any(one.name == name for one in fields(command))


def _with(command: Any, **changes: object) -> Spoken | None:
    """The command with the changes, None if it has no such slot."""
    if not all(_has(command, name) for name in changes):
        return None
    return cast(Spoken, replace(command, **changes))


def _with_field(command: Any, names: Sequence[str], value: object) -> Spoken | None:
    name = next((name for name in names if _has(command, name)), None)
    return _with(command, **{name: value}) if name else None


def _who(clause: Clause) -> Who | None:
    if clause.names:
        return clause.names[0] if len(clause.names) == 1 else None
    places = [
        place
        for place in range(clause.start, clause.end)
        if clause.items[place].is_word and not clause.covered(place, "CORRECTS", "ARTICLE")
    ]
    if not places or len(places) > 4 or clause.sums or clause.days:
        return None
    if not any(clause.is_bare(place) for place in places):
        return None
    return Who(clause.text(places[0], places[-1] + 1))


def _with_amount(clause: Clause, command: Any) -> Spoken | None:
    if isinstance(command, RecordPayment) and clause.has("FULL") and not clause.sums:
        return replace(command, full=True, amount=None)
    sums = clause.sums
    if len(sums) != 1 or sums[0].flaw or len(sums[0].sums) != 1 or clause.places("<vague>"):
        return None
    if clause.strange > _MOST_STRANGE:
        return None
    found: Money = sums[0].sums[0]
    if isinstance(command, RecordPayment):
        return replace(command, amount=found, full=False)
    return _with(command, amount=found)


def _with_day(clause: Clause, command: Any, context: Context) -> Spoken | None:
    if not clause.days or clause.strange > _MOST_STRANGE:
        return None
    past = isinstance(command, RecordPayment)
    day = clause.day_of(clause.days[-1], past=past)
    if day is None or (past and day > context.today):
        return None
    return _with_field(command, _DAY_FIELDS, day)


def _with_rule(clause: Clause, command: Any, context: Context) -> Spoken | None:
    if not isinstance(command, SetPlan | Recurring | ScheduleNudge):
        return None
    every = joined(clause.every, (day.moment for day in clause.days))
    if every is None:
        return None
    starts = [day.moment for day in clause.days if day.role == "from"]
    rule, start = rule_and_start(
        every, starts[0] if starts else None, context.today, context.setting.working_week
    )
    if isinstance(command, ScheduleNudge):
        return replace(command, rule=rule, day=None)
    return replace(command, rule=rule, start=start)


def _with_start(clause: Clause, command: Any, context: Context) -> Spoken | None:
    if not clause.days or not isinstance(command, SetPlan | Recurring):
        return None
    day: date | None = clause.day_of(clause.days[-1])
    if day is None:
        return None
    rule = command.rule
    if rule is not None and (rule.weekdays or rule.month_days):
        day = rule.first_after(day - ONE_DAY)
    return replace(command, start=day)
