"""Steps of a dunning ladder, the ladders on offer, and an owner's own as text.

A ladder is kept as text: the name of one on offer, or days after the due date such as `3,14,30`,
each with a way of its own if it has one: `3,14 call,30 letter`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final

from bot.domain.catalogue import FORMS
from bot.domain.drafts import Channel
from bot.domain.hands import Lever

FIRST_FIRM_DAY: Final = 30
"""Before this day after the due date no letter names terms, charges or a legal step (S29)."""
EARLIEST: Final = -30
LAST_DAY: Final = 365

COURTESY: Final = "upcoming"
"""The note before the due date: only when the owner asks for it (scripts.md, off by default)."""


@dataclass(frozen=True, slots=True)
class Step:
    """`day` counts from the due date, negative before it; `every` repeats the step, so many days
    apart and at most MOST times, until the next one's day. `by` is the channel that the owner
    chose for it."""

    id: str
    day: int
    every: int = 0
    by: Channel | None = None


WAYS: Final = {"call": Channel.PHONE, "visit": Channel.VISIT, "letter": Channel.POST}
"""What a day of one's own may be, in place of a message."""

MOST: Final = 5
"""How often a repeated step is taken before the owner is asked for another way."""

Ladder = tuple[Step, ...]

USUAL: Final[Ladder] = (
    Step("friendly_reminder", 1),
    Step("check_in", 4, every=3),
    Step("ask_reason", 10),
    Step("offer_help", 17),
    Step("reach_via_office", 24),
    Step("formal_reminder", 30),
    Step("second_warning", 60),
    Step("final_notice", 90),
)

LADDERS: Final[Mapping[str, Ladder]] = {
    "usual": USUAL,
    "gentle": (
        Step("friendly_reminder", 3),
        Step("check_in", 10, every=7),
        Step("ask_reason", 21),
        Step("offer_help", 30),
        Step("reach_via_office", 38),
        Step("formal_reminder", 45),
        Step("second_warning", 75),
        Step("final_notice", 105),
    ),
    "thirty_sixty": (
        Step("formal_reminder", 30),
        Step("second_warning", 60),
        Step("final_notice", 90),
    ),
    "daily": (
        Step("friendly_reminder", 1),
        Step("check_in", 2, every=1),
        *USUAL[2:],
    ),
}
"""The ladders on offer (S50, S79); `usual` is everybody's until another is chosen."""

FIRM: Final = ("formal_reminder", "second_warning", "final_notice")
"""The steps that name a date and what follows, in their order; none comes before the one ahead."""

STEPS: Final = frozenset(step.id for step in USUAL)
_ELSEWHERE: Final = frozenset({"reach_via_office"})
"""Steps that go to somebody else than the client."""
SOFT: Final = STEPS - set(FIRM) - _ELSEWHERE


def ladder(text: str) -> Ladder:
    """The ladder that the text stands for; the usual one for an empty text.

    A day before the due date takes the courtesy note. Before day 30 a day takes the furthest soft
    step that the usual ladder has reached by then, from day 30 on the next firm one: the firm steps
    come in their order, and never early. Raises ValueError for anything that is no ladder, or that
    has more days than there are steps.
    """
    if not text:
        return USUAL
    if text in LADDERS:
        return LADDERS[text]
    ways = dict(_day_and_way(part) for part in text.split(","))
    days = [_day_and_way(part)[0] for part in text.split(",")]
    if days != sorted(set(days)) or 0 in days or days[0] < EARLIEST or days[-1] > LAST_DAY:
        raise ValueError(f"the days of a ladder rise from {EARLIEST} to {LAST_DAY}")
    early, late = [day for day in days if day < 0], [day for day in days if day > 0]
    if len(early) > 1 or not late:
        raise ValueError("one note before the due date, and a step after it")
    steps = [Step(COURTESY, day) for day in early]
    for day in late:
        steps.append(Step(_step_on(day, {step.id for step in steps}), day))
    return tuple(_by(step, ways[step.day]) for step in steps)


def _day_and_way(part: str) -> tuple[int, str]:
    day, _, way = part.partition(" ")
    return int(day), way


def _by(step: Step, way: str) -> Step:
    """The step by the owner's own way. Raises ValueError for a way that is none, one for which the
    step has no words, and a visit in the first month."""
    if not way:
        return step
    if way not in WAYS or (way == "visit" and step.day < FIRST_FIRM_DAY):
        raise ValueError("no such way on that day")
    if way != "visit" and WAYS[way].form not in FORMS[step.id]:
        raise ValueError("no words for that way")
    return replace(step, by=WAYS[way])


def _step_on(day: int, taken: Collection[str]) -> str:
    if day >= FIRST_FIRM_DAY:
        found = [one for one in FIRM if one not in taken][:1]
    else:
        soft = [step for step in USUAL if step.id in SOFT and step.id not in taken]
        reached = [step.id for step in soft if step.day <= day]
        found = reached[-1:] if taken and reached else [step.id for step in soft][:1]
    if not found:
        raise ValueError("more days than there are steps")
    return found[0]


def led(steps: Ladder, lever: Lever | None) -> Ladder:
    """The ladder for a client whom a plan made pay the last time (S141): help is offered on the
    day on which it would be asked for the reason, and that question falls away."""
    days = {step.id: step.day for step in steps}
    if lever is not Lever.PLAN or not {"ask_reason", "offer_help"} <= days.keys():
        return steps
    return tuple(
        replace(step, day=days["ask_reason"]) if step.id == "offer_help" else step
        for step in steps
        if step.id != "ask_reason"
    )


def tones(step: str) -> tuple[str, ...]:
    """The scripts whose words may be used for a step, its own first: the neighbours'.

    The guard: a firmer tone never names what the ladder has not reached, so the words of a firm
    step are for its own and for those after it.
    """
    steps = [one.id for one in USUAL if one.id not in _ELSEWHERE]
    if step not in steps:
        return (step,)
    place = steps.index(step)
    near = (step, *steps[max(0, place - 1) : place], *steps[place + 1 : place + 2])
    return tuple(one for one in near if one not in FIRM or steps.index(one) <= place)
