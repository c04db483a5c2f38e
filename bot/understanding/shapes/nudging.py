"""Shapes about nudges: hold and resume, reminders with a day, drafts, contacts, writing off."""

from __future__ import annotations

from datetime import date, time

from bot.domain.dates import Frequency
from bot.domain.intents import (
    Doubt,
    Draft,
    Hold,
    Piece,
    Resume,
    ScheduleNudge,
    Script,
    SetContact,
    WriteOff,
)
from bot.understanding.clause import Clause, Day
from bot.understanding.day_phrases import shift
from bot.understanding.moments import NOW, Moment, candidates, resolve
from bot.understanding.recurrences import joined, rule_and_start
from bot.understanding.shapes.flaws import takes_part
from bot.understanding.shapes.parts import Carry, Outcome, one, whom
from bot.understanding.shapes.sums import guessed

_SCRIPTS = (
    ("S_THANKS", Script.THANK_YOU),
    ("S_FINAL", Script.FINAL_NOTICE),
    ("S_FORMAL", Script.FORMAL_LETTER),
    ("S_ASK", Script.ASK_REASON),
    ("S_POLICY", Script.POLICY),
    ("S_DISCOUNT", Script.DISCOUNT_OFFER),
    ("S_PLAN", Script.PLAN_OFFER),
)


def contact(clause: Clause, carry: Carry) -> Outcome:
    emails, phones = clause.places("<email>"), clause.places("<phone>")
    unsure = clause.places("<maybe_phone>")
    if not emails and not phones and not (unsure and clause.has("CONTACT_WORD")):
        return []
    phone = (
        clause.items[phones[0]].values["<phone>"]
        if phones
        else (
            clause.items[unsure[0]].values["<maybe_phone>"].value
            if unsure and clause.has("CONTACT_WORD")
            else None
        )
    )
    email = clause.items[emails[0]].values["<email>"] if emails else None
    worded = clause.has("CONTACT_WORD") or bool(emails)
    who = one(whom(clause, carry, new=worded and clause.strange < 5))
    command = SetContact(who, email, phone)
    if who is None:
        return [Doubt(command, Piece.WHO)] if clause.has("CONTACT_WORD") else []
    return [command]


def write_off(clause: Clause, carry: Carry) -> Outcome:
    if not clause.has("WRITE_OFF") or guessed(clause):
        return []
    if clause.has("SAYS") and not clause.has("DEBT"):
        return []
    who = one(whom(clause, carry))
    if who is None or takes_part(clause, who):
        return []
    return [WriteOff(who)]


def hold(clause: Clause, carry: Carry) -> Outcome:
    if not clause.has("HOLD") or (clause.has("RESUME") and not clause.has("HOLD_SURE")):
        return []
    if clause.denies(clause.cues("HOLD")):
        return []
    if any(sum_.sure for sum_ in clause.sums) or clause.has("ASIDE", "I_PAID"):
        return []
    if clause.has("SAYS") and not clause.has("REMIND"):
        return []
    if clause.has("WRITE_OFF") and clause.has("DEBT") and not clause.days:
        return []
    if not clause.names and not clause.has("REMIND", "THEM", "ALL"):
        return []
    who = one(whom(clause, carry))
    if who is None and not (
        (clause.has("REMIND") and clause.strange < 3)
        or (clause.has("ALL", "HOLD_ALL") and not clause.strange)
    ):
        return []
    if who is not None and not clause.names and clause.has("ALL") and not clause.has("THEM"):
        who = None
    days = clause.days
    if clause.has("UNTIL_THEN") and carry.until:
        return [Hold(who, carry.until)]
    day = next((day for day in reversed(days) if day.moment != NOW), None)
    until = clause.day_of(day) if day else _length(clause)
    if clause.refusals:
        return []
    if day is not None and until is None and (found := _choices(clause, day)):
        return [Doubt(Hold(who, None), Piece.DAY, days=found)]
    return [Hold(who, until)]


def _length(clause: Clause) -> date | None:
    """A length of time without a preposition: "give Bob a week"."""
    units = [clause.items[place].values["<unit>"] for place in clause.places("<unit>")]
    if not clause.has("GIVE"):
        return None
    if units:
        found = shift(1, units[0], back=False)
        return resolve(found, clause.setting.today) if found else None
    for every in clause.every:
        days = {Frequency.DAILY: 1, Frequency.WEEKLY: 7}.get(every.frequency, 0) * every.interval
        months = every.interval if every.frequency is Frequency.MONTHLY else 0
        if every.bare:
            return resolve(Moment("shift", days=days, months=months), clause.setting.today)
    return None


def _choices(clause: Clause, day: Day) -> tuple[date, ...]:
    return candidates(day.moment, clause.setting.today)


def resume(clause: Clause, carry: Carry) -> Outcome:
    if not clause.has("RESUME") or clause.sums or clause.has("SAYS", "PAY_AGAIN"):
        return []
    if clause.denies(clause.cues("RESUME")):
        return []
    if not clause.names and not clause.has("REMIND", "THEM", "ALL"):
        return []
    who = one(whom(clause, carry))
    if who is None and not (
        (clause.has("REMIND") and clause.strange < 2) or (clause.has("ALL") and not clause.strange)
    ):
        return []
    if not clause.names and clause.has("ALL") and not clause.has("THEM"):
        who = None
    return [Resume(who)]


def schedule_nudge(clause: Clause, carry: Carry) -> Outcome:
    if not clause.has("REMIND", "REMIND_ME") or clause.has("PAID", "GOT") or _script(clause):
        return []
    if (any(sum_.sure for sum_ in clause.sums) and clause.has("OWE")) or clause.has("ASIDE"):
        return []
    every = joined(clause.every, (day.moment for day in clause.days))
    at, hours = hour_of(clause, timed=every is not None)
    days = [day for day in clause.days if day.place not in hours]
    if every is None and not days and at is None:
        return []
    who = one(whom(clause, carry))
    if who is None or (clause.has("TASK") and clause.has("REMIND_ME")):
        return []
    if every is not None:
        rule, _ = rule_and_start(every, None, clause.setting.today, clause.setting.working_week)
        return [ScheduleNudge(who, None, rule, at)]
    if not days:
        return [Doubt(ScheduleNudge(who, None, None, at), Piece.DAY)]
    day = days[0]
    resolved = clause.day_of(day)
    if clause.refusals:
        return []
    if resolved is None:
        return [Doubt(ScheduleNudge(who, None, None, at), Piece.DAY, days=_choices(clause, day))]
    return [ScheduleNudge(who, resolved, None, at)]


def hour_of(clause: Clause, *, timed: bool) -> tuple[time | None, tuple[int, ...]]:
    """The hour, and the items that are it though they could be a day: "tomorrow, ב-9"."""
    clocks = clause.places("<clock>")
    for place in [place for place in clocks if place not in clause.places("<dm>")] or clocks:
        found: time = clause.items[place].values["<clock>"]
        return found, (place,)
    days = clause.places("<day>")
    timed = timed or len(days) > 1
    for place in clause.places("<time>"):
        if place not in days or timed:
            return time(*clause.items[place].values["<time>"]), (place,)
    for place in days:
        item = clause.items[place]
        hour = item.values.get("<n>")
        if timed and item.lead and hour is not None and item.values["<day>"].kind == "monthday":
            return (time(int(hour)) if 8 <= hour <= 19 else None), (place,)
    return None, ()


def _script(clause: Clause) -> Script | None:
    return next((script for label, script in _SCRIPTS if clause.has(label)), None)


def draft(clause: Clause, carry: Carry) -> Outcome:
    if (clause.sums and any(sum_.sure for sum_ in clause.sums)) or clause.has("ASIDE", "I_PAID"):
        return []
    if clause.sums and clause.at("OWE") < min(clause.at("REMIND"), clause.at("ASK_WRITE")):
        return []
    orders = (*clause.cues("REMIND"), *clause.cues("ASK_WRITE"))
    if any(clause.covered(order.start - 1, "NEG") for order in orders):
        return []
    script = _script(clause)
    asked = clause.has("ASK_WRITE", "REMIND")
    offered = clause.has("OFFER", "ASK_WRITE") and not clause.has("REMIND_ME")
    if script in (Script.DISCOUNT_OFFER, Script.PLAN_OFFER) and not offered:
        script = None
    if script is Script.DISCOUNT_OFFER and clause.has("NEG"):
        return []
    if script is None and not asked:
        return []
    ordered = clause.has("WRITE", "OFFER", "ASK_WRITE", "S_ASK", "S_THANKS")
    if script not in (None, Script.FORMAL_LETTER, Script.FINAL_NOTICE) and not ordered:
        return []
    if clause.has("SAYS_SURE") and clause.at("WRITE") > clause.start:
        return []
    if guessed_draft(clause):
        return []
    if script in (Script.THANK_YOU, Script.ASK_REASON) and _tells(clause):
        return []
    if script is Script.THANK_YOU and not (clause.names or clause.has("THEM", "ASK_WRITE")):
        return []
    who = one(whom(clause, carry))
    if who is None or (clause.has("TASK") and clause.has("REMIND_ME")):
        return []
    return [Draft(who, script)]


def _tells(clause: Clause) -> bool:
    """Whether it is the client that says or asks something: "Dana asked if I am free"."""
    first = clause.name_places[:1]
    return bool(first) and clause.covered(first[0] + 1, "SAYS")


def guessed_draft(clause: Clause) -> bool:
    return clause.has("MAYBE", "I_OWE") or (
        clause.has("UNPAID") and not clause.has("ASK_WRITE", "S_ASK")
    )
