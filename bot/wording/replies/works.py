"""Retainers, work without an invoice, reminders that were set, and handing over, in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from typing import TypeAlias

from bot.domain.answers import (
    AskedAgain,
    BillingMoved,
    Delivering,
    Move,
    NudgeNoted,
    NudgesStopped,
    OnFile,
    Reminded,
    RetainerNoted,
    RetainerShown,
    ScheduleShown,
    StagesDropped,
    TaskShown,
    Uninvoiced,
    WhichStage,
    WorkLeft,
    WorkNoted,
)
from bot.domain.intents import (
    DraftFor,
    DraftOf,
    EndBilling,
    EndNudge,
    FinishStage,
    LeaveTask,
    NotYet,
    OtherWork,
    SendInvoice,
    ShowClient,
)
from bot.wording import formats
from bot.wording.screen import Button, Row, Screen, screens, short
from bot.wording.voice import Voice

Told: TypeAlias = AskedAgain | OnFile | WhichStage | Uninvoiced | Reminded | Delivering
_LONGEST_WORK = 20


def told(answer: Told, voice: Voice) -> tuple[Screen, ...]:
    match answer:
        case AskedAgain():
            return screens([_asked_again(answer, voice)])
        case OnFile(name=name, work=work, left=left, due=due):
            amount, day = voice.money(left), voice.day(due)
            who, what = voice.name(name), voice.name(work)
            line = voice.say("work.on_file", name=who, work=what, amount=amount, due=day)
            return screens([line])
        case WhichStage():
            return screens([_which(answer, voice)], _stage_rows(answer, voice))
        case Uninvoiced(client=client, task=task, words=words):
            return screens(words.splitlines(), _invoice_rows(client, task, voice))
        case Reminded():
            return screens(_reminded(answer, voice), _reminded_rows(answer, voice))
        case Delivering():
            return screens(_delivering(answer, voice), _deliver_rows(answer, voice))


# -- retainers ------------------------------------------------------------------------------------


def retainer_noted(note: RetainerNoted, voice: Voice) -> Iterator[str]:
    name, amount = voice.name(note.name), voice.money(note.amount)
    if note.move is Move.DRAWN and note.hours is not None:
        hours = formats.number(note.hours, voice.language)
        yield voice.say("retainer.hours", name=name, amount=amount, hours=hours)
    elif note.move is Move.BILLED and note.due:
        yield voice.say("retainer.billed", name=name, amount=amount, due=voice.day(note.due))
    elif note.move is Move.BILLED:  # an old credit has covered the bill
        yield voice.say("retainer.paid", name=name, amount=amount)
    elif note.move is not Move.SHOWN:
        yield voice.say(f"retainer.{note.move}", name=name, amount=amount)
    if note.left:
        yield voice.say("retainer.left", name=name, left=voice.money(note.left))
    else:
        yield voice.say("retainer.empty", name=name)
    if note.unpaid and note.move is not Move.BILLED:
        yield voice.say("retainer.unpaid", amount=voice.money(note.unpaid))
    if note.low and note.left:
        yield voice.say("retainer.low")
    elif note.move in (Move.PAID, Move.BILLED):
        yield voice.say("retainer.warns", floor=voice.money(note.floor))
    if note.new_client:
        yield voice.say("debt.new_client", name=name)


def after_retainer(note: RetainerNoted, voice: Voice) -> Iterator[Row]:
    if note.low and note.move is Move.SHOWN:
        yield (voice.button("renew", DraftOf(note.client, "retainer_topup")),)


def on_card(
    retainer: RetainerShown | None,
    tasks: tuple[TaskShown, ...],
    schedules: tuple[ScheduleShown, ...],
    voice: Voice,
) -> Iterator[str]:
    """The lines of a client's card."""
    if retainer:
        left, size = voice.money(retainer.left), voice.money(retainer.size)
        yield voice.say("retainer.on_card", left=left, size=size)
    for task in tasks:
        work, day = _work(task.work, voice), voice.brief_day(task.done)
        yield voice.say("work.on_card", work=work, day=day)
    for one in schedules:
        kind = "repeats" if one.repeats else "once"
        day = voice.brief_day(one.next)
        yield voice.say(f"nudge.on_card.{kind}", day=day, at=_hour(one.at, voice))


def card_rows(
    client: int,
    tasks: tuple[TaskShown, ...],
    schedules: tuple[ScheduleShown, ...],
    voice: Voice,
) -> Iterator[Row]:
    for task in tasks:
        out = voice.button("invoice_out_of", SendInvoice(client, task.task), work=task.work)
        if not task.work:
            out = voice.button("invoice_out", SendInvoice(client, task.task))
        yield out, voice.button("leave_task", LeaveTask(client, task.task))
    for one in schedules:
        press = EndNudge(client, one.nudge)
        yield (voice.button("end_nudge", press, day=voice.brief_day(one.next)),)


# -- work without an invoice ----------------------------------------------------------------------


def work_noted(note: WorkNoted, voice: Voice) -> Iterator[str]:
    name = voice.name(note.name)
    yield voice.say("work.noted", name=name, work=_work(note.work, voice))
    yield voice.say("work.is_it_out")
    if note.new_client:
        yield voice.say("debt.new_client", name=name)


def after_work(note: WorkNoted, voice: Voice) -> Iterator[Row]:
    out = voice.button("invoice_out", SendInvoice(note.client, note.task))
    yield out, voice.button("not_yet", NotYet(note.client, note.task))


def work_left(note: WorkLeft, voice: Voice) -> Iterator[str]:
    yield voice.say("work.left", name=voice.name(note.name), work=_work(note.work, voice))


def _asked_again(answer: AskedAgain, voice: Voice) -> str:
    name, work = voice.name(answer.name), _work(answer.work, voice)
    if answer.when is None:
        return voice.say("work.rests", name=name, work=work)
    if answer.today:
        return voice.say("work.again_today", name=name, work=work)
    return voice.say("work.again", name=name, work=work, day=voice.day(answer.when))


def _which(answer: WhichStage, voice: Voice) -> str:
    return voice.say("work.which", name=voice.name(answer.name), work=_work(answer.work, voice))


def _stage_rows(answer: WhichStage, voice: Voice) -> Iterator[Row]:
    for job, work, stage in answer.jobs:
        press = FinishStage(answer.client, job, stage)
        yield (voice.button("stage_done_of", press, n=str(stage), work=work or "–"),)
    other = OtherWork(answer.client, short(answer.work, _LONGEST_WORK) or None)
    yield (voice.button("other_work", other),)


def _invoice_rows(client: int, task: int, voice: Voice) -> Iterator[Row]:
    yield (voice.button("invoice_out", SendInvoice(client, task)),)
    not_yet = voice.button("not_yet", NotYet(client, task))
    yield not_yet, voice.button("leave_task", LeaveTask(client, task))


def _work(work: str, voice: Voice) -> str:
    return voice.name(work) if work else voice.say("stages.work")


# -- reminders ------------------------------------------------------------------------------------


def nudge_noted(note: NudgeNoted, voice: Voice) -> Iterator[str]:
    day, at = voice.day(note.day), _hour(note.at, voice)
    yield voice.say("nudge.noted", name=voice.name(note.name), day=day, at=at)
    if note.said:
        yield voice.say("nudge.moved", day=voice.day(note.said))
    if note.after:
        yield voice.say("nudge.after", day=voice.day(note.after))


def after_nudge(note: NudgeNoted, voice: Voice) -> Iterator[Row]:
    if note.after:
        yield (voice.button("stop_nudge", EndNudge(note.client, note.nudge)),)


def nudges_stopped(note: NudgesStopped, voice: Voice) -> Iterator[str]:
    yield voice.say("nudge.stopped", name=voice.name(note.name))


def _reminded(answer: Reminded, voice: Voice) -> Iterator[str]:
    name = voice.name(answer.name)
    yield voice.say("reminded", name=name)
    yield voice.say(f"reminded.{answer.why or 'draft'}", name=name)


def _reminded_rows(answer: Reminded, voice: Voice) -> Iterator[Row]:
    if answer.why is not None and answer.why != "nothing_owed":
        yield (voice.button("see_draft", DraftFor(answer.client)),)
    if answer.repeats:
        yield (voice.button("stop_nudge", EndNudge(answer.client, answer.nudge)),)
    yield (voice.button("card", ShowClient(answer.client)),)


def _hour(at: time, voice: Voice) -> str:
    return formats.hour(at, voice.language)


# -- repeating invoices, projects, handing over ---------------------------------------------------


def billing_moved(note: BillingMoved, voice: Voice) -> Iterator[str]:
    name, amount = voice.name(note.name), voice.money(note.amount)
    yield voice.say("billing.moved", name=name, amount=amount, day=voice.day(note.next))
    if note.once:
        yield voice.say("billing.once", day=voice.day(note.once))
    if note.after:
        yield voice.say("billing.after", day=voice.day(note.after))


def after_move(note: BillingMoved, voice: Voice) -> Iterator[Row]:
    press = EndBilling(note.client, note.billing)
    yield (voice.button("end_billing", press, amount=voice.money(note.amount)),)


def stages_dropped(note: StagesDropped, voice: Voice) -> Iterator[str]:
    name, work = voice.name(note.name), _work(note.work, voice)
    yield voice.say("stages.dropped", name=name, work=work, amount=voice.money(note.dropped))
    if note.balance:
        yield voice.say("stages.owed_still", name=name, sums=voice.sums(note.balance))


def _delivering(answer: Delivering, voice: Voice) -> Iterator[str]:
    name, day = voice.name(answer.name), voice.day(answer.day)
    if answer.at:
        at = _hour(answer.at, voice)
        yield voice.say("deliver.at", name=name, day=day, at=at)
    else:
        yield voice.say("deliver", name=name, day=day)
    if answer.unpaid:
        kind = "stage" if answer.staged else "open"
        yield voice.say(f"deliver.{kind}", sums=voice.sums(answer.unpaid))


def _deliver_rows(answer: Delivering, voice: Voice) -> Iterator[Row]:
    yield (_card(answer.client, voice),)


def _card(client: int, voice: Voice) -> Button:
    return voice.button("card", ShowClient(client))
