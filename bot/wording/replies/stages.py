"""Work in stages and billing by a rule: what was agreed, what is done, what is still to come."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from bot.domain.answers import (
    BillingNoted,
    BillingShown,
    BillingStopped,
    StageNoted,
    StagesNoted,
    StagesShown,
    StageUnpaid,
)
from bot.domain.intents import AskDeposit, DraftOf, DropStages, EndBilling, FinishStage, ShowClient
from bot.wording.screen import Button, Row, Screen, screens
from bot.wording.voice import Voice


def stages_noted(note: StagesNoted, voice: Voice) -> Iterator[str]:
    yield voice.say(
        "stages.noted",
        len(note.parts),
        work=_work(note.work, voice),
        name=voice.name(note.name),
        price=voice.money(note.price),
    )
    for number, (part, percent) in enumerate(zip(note.parts, note.split, strict=True), 1):
        share = voice.percent(Decimal(percent))
        when = voice.say("stages.now") if number == 1 else voice.say("stages.when", n=str(number))
        amount = voice.money(part)
        yield voice.say("stages.part", n=str(number), amount=amount, share=share, when=when)
    if note.from_credit:
        yield voice.say("debt.from_credit", amount=voice.money(note.from_credit))
    yield voice.say("stages.wait")
    if note.new_client:
        yield voice.say("debt.new_client", name=voice.name(note.name))


def stage_noted(note: StageNoted, voice: Voice) -> Iterator[str]:
    name = voice.name(note.name)
    yield voice.say(
        "stage.noted",
        n=str(note.stage),
        of=str(note.count),
        work=_work(note.work, voice),
        name=name,
    )
    yield voice.say("stage.owed", amount=voice.money(note.amount), due=voice.day(note.due))
    if note.from_credit:
        yield voice.say("debt.from_credit", amount=voice.money(note.from_credit))
    if not note.balance:
        yield voice.say("balance.none", name=name)
    elif note.balance != (note.amount,):
        yield voice.say("balance.total", name=name, sums=voice.sums(note.balance))


def after_stages(note: StagesNoted | StageNoted, voice: Voice) -> Iterator[Row]:
    """Ask for the deposit, or say that the next stage is done."""
    if isinstance(note, StagesNoted) and note.open:
        yield (voice.button("deposit", AskDeposit(note.client, note.job)),)
    if note.waits:
        yield (_done(note.client, note.job, note.waits, voice),)


def billing_noted(note: BillingNoted, voice: Voice) -> Iterator[str]:
    name, amount, first = voice.name(note.name), voice.money(note.amount), voice.day(note.next)
    if note.work:
        work = voice.work(note.work)
        yield voice.say("billing.noted_for", name=name, amount=amount, day=first, work=work)
    else:
        yield voice.say("billing.noted", name=name, amount=amount, day=first)
    if note.after:
        yield voice.say("billing.after", day=voice.day(note.after))
    yield voice.say("billing.each", note.days)
    if note.new_client:
        yield voice.say("debt.new_client", name=name)


def billing_stopped(note: BillingStopped, voice: Voice) -> Iterator[str]:
    amount = voice.money(note.amount)
    yield voice.say("billing.stopped", name=voice.name(note.name), amount=amount)


def after_billing(note: BillingNoted, voice: Voice) -> Iterator[Row]:
    yield (_stop(note.client, note.billing, voice.money(note.amount), voice),)


def on_card(staged: StagesShown, voice: Voice) -> str:
    """One line of a client's card."""
    return voice.say(
        "stages.to_come",
        work=_work(staged.work, voice),
        n=str(staged.waits),
        of=str(staged.count),
        amount=voice.money(staged.to_come),
    )


def billed_on_card(billing: BillingShown, voice: Voice) -> str:
    amount, day = voice.money(billing.amount), voice.brief_day(billing.next)
    if billing.work:
        work = voice.work(billing.work)
        return voice.say("billing.on_card_for", amount=amount, day=day, work=work)
    return voice.say("billing.on_card", amount=amount, day=day)


def card_rows(
    client: int, staged: tuple[StagesShown, ...], billings: tuple[BillingShown, ...], voice: Voice
) -> Iterator[Row]:
    for one in staged:
        if one.deposit:
            yield (voice.button("deposit", AskDeposit(client, one.job)),)
        work = one.work if len(staged) > 1 else ""
        yield (_done(client, one.job, one.waits, voice, work),)
        yield (voice.button("drop_stages", DropStages(client, one.job), work=one.work or "–"),)
    for billing in billings:
        yield (_stop(client, billing.billing, voice.money(billing.amount), voice),)


def unpaid(answer: StageUnpaid, voice: Voice) -> tuple[Screen, ...]:
    told = voice.say(
        "stage.unpaid",
        n=str(answer.stage),
        work=_work(answer.work, voice),
        name=voice.name(answer.name),
        amount=voice.money(answer.left),
        due=voice.brief_day(answer.due),
    )
    lines = [told, voice.say("stage.unpaid.wait")]
    pause = voice.button("pause_work", DraftOf(answer.client, "pause_work_notice"))
    return screens(lines, [(pause,), (voice.button("card", ShowClient(answer.client)),)])


def _work(work: str, voice: Voice) -> str:
    return voice.name(work) if work else voice.say("stages.work")


def _done(client: int, job: int, stage: int, voice: Voice, work: str = "") -> Button:
    press = FinishStage(client, job, stage)
    if work:
        return voice.button("stage_done_of", press, n=str(stage), work=work)
    return voice.button("stage_done", press, n=str(stage))


def _stop(client: int, billing: int, amount: str, voice: Voice) -> Button:
    return voice.button("end_billing", EndBilling(client, billing), amount=amount)
