"""What was written down, read back exactly, each with a way to take it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from bot.domain.answers import (
    AttemptNoted,
    BillingMoved,
    BillingNoted,
    BillingStopped,
    BroughtBackNoted,
    ChargesDropped,
    ContactNoted,
    DebtNoted,
    DetailNoted,
    DigestNoted,
    DueNoted,
    FileNoted,
    HoldNoted,
    ImportNoted,
    Noted,
    NudgeNoted,
    NudgesStopped,
    PartNoted,
    PaymentNoted,
    PlacedNoted,
    PlanNoted,
    PlanStopped,
    PromiseNoted,
    ResumeNoted,
    RetainerNoted,
    SaidNoted,
    SettingNoted,
    StageNoted,
    StagesDropped,
    StagesNoted,
    TermsNoted,
    WaiverNoted,
    WorkedNoted,
    WorkLeft,
    WorkNoted,
)
from bot.domain.attempts import Upshot
from bot.domain.intents import (
    DraftFor,
    Reallocate,
    Script,
    SetOwner,
    ShowChecklist,
    Undo,
    Who,
)
from bot.domain.money import totals
from bot.domain.people import Detail, Digest, Setting
from bot.domain.terms import Terms
from bot.wording.replies import (
    attempts,
    choices,
    files,
    foresight,
    imports,
    offers,
    stages,
    values,
    works,
)
from bot.wording.replies.words import after_words, debt_on_file, rest_until, said_noted
from bot.wording.screen import Button, Row, Screen, screens
from bot.wording.voice import Voice


def noted(answer: Noted, voice: Voice) -> tuple[Screen, ...]:
    lines = [voice.say("noted.repeated")] if answer.repeated else []
    lines += _READ_BACK[type(answer.note)](answer.note, voice)
    return screens(lines, _rows(answer, voice))


def _rows(answer: Noted, voice: Voice) -> Iterator[Row]:
    if answer.thanks is not None:
        yield (voice.button("thank_you", DraftFor(answer.thanks, Script.THANK_YOU)),)
    if isinstance(answer.note, PaymentNoted):
        for part in answer.note.others:
            yield (_put_on(answer.note.payment, part, voice),)
    if isinstance(answer.note, SaidNoted):
        yield from after_words(answer.note, voice)
    if isinstance(answer.note, DebtNoted):
        yield from _afterdebt_on_file(answer.note, voice)
    if isinstance(answer.note, SettingNoted):
        yield from foresight.setting_rows(answer.note, voice)
    if isinstance(answer.note, AttemptNoted):
        yield from attempts.after_attempt(answer.note, voice)
    if isinstance(answer.note, StagesNoted | StageNoted):
        yield from stages.after_stages(answer.note, voice)
    if isinstance(answer.note, PlacedNoted):
        yield from choices.back_row(answer.note.client, answer.note.parts, voice)
    if isinstance(answer.note, BillingNoted):
        yield from stages.after_billing(answer.note, voice)
    if isinstance(answer.note, FileNoted):
        yield from files.after_note(answer.note, voice)
    if type(answer.note) in _AFTER:
        yield from _AFTER[type(answer.note)](answer.note, voice)
    if answer.step:
        yield (voice.button("undo", Undo(answer.step)),)


def _afterdebt_on_file(note: DebtNoted, voice: Voice) -> Iterator[Row]:
    """Other usual terms; for a new client, what to settle before the work begins."""
    if _on_usual_terms(note):
        yield (voice.button("usual_terms", SetOwner(Setting.TERMS)),)
    if note.new_client:
        yield (voice.button("checklist", ShowChecklist(Who(note.name))),)


def _put_on(payment: int, part: PartNoted, voice: Voice) -> Button:
    press = Reallocate(payment, part.debt)
    if part.work:
        return voice.button("put_on", press, work=part.work)
    return voice.button("put_on_due", press, due=voice.brief_day(part.due))


def _on_usual_terms(note: DebtNoted) -> bool:
    """Whether the due date was nobody's word, and still matters."""
    return note.usual_terms and bool(note.balance)


def _debt_noted(note: DebtNoted, voice: Voice) -> Iterator[str]:
    name, amount = voice.name(note.name), voice.money(note.amount)
    due = voice.day(note.due)
    if note.work:
        work = voice.work(note.work)
        yield voice.say("debt.noted_for", name=name, amount=amount, work=work, due=due)
    else:
        yield voice.say("debt.noted", name=name, amount=amount, due=due)
    if note.before_vat:
        yield voice.say("debt.vat", before=voice.money(note.before_vat))
    if _on_usual_terms(note):
        yield voice.say("debt.usual_terms", voice.owner.terms_days)
        yield voice.say("debt.other_day", name=name)
    if note.from_credit:
        yield voice.say("debt.from_credit", amount=voice.money(note.from_credit))
    if not note.balance:
        yield voice.say("balance.none", name=name)
    elif note.balance != (note.amount,):
        yield voice.say("balance.total", name=name, sums=voice.sums(note.balance))
    if note.new_client:
        yield voice.say("debt.new_client", name=name)
    if note.deposit:
        yield voice.say(f"debt.{note.deposit}", name=name)


def _payment_noted(note: PaymentNoted, voice: Voice) -> Iterator[str]:
    name, amount = voice.name(note.name), voice.money(note.amount)
    if note.day == voice.today:
        yield voice.say("payment.today", name=name, amount=amount)
    else:
        yield voice.say("payment.noted", name=name, amount=amount, day=voice.day(note.day))
    if len(note.parts) + len(note.others) > 1:
        yield from (_part(part, voice) for part in note.parts)
    if note.balance:
        yield voice.say("balance.still", name=name, sums=voice.sums(note.balance))
    else:
        yield voice.say("balance.none", name=name)
    if note.credit:
        yield voice.say("payment.credit", amount=voice.money(note.credit))
    yield from offers.after_payment(note, voice)
    if note.next_instalment:
        left, day = note.next_instalment.left, note.next_instalment.day
        yield voice.say("payment.instalment", amount=voice.money(left), day=voice.day(day))
    if note.withdrawn:
        yield voice.say("payment.withdrawn", note.withdrawn)
    if note.others:
        yield voice.say("payment.others")


def _part(part: PartNoted, voice: Voice) -> str:
    debt = debt_on_file(part, voice)
    if not part.left:
        return voice.say("payment.settled", debt=debt, amount=voice.money(part.amount))
    left = voice.money(part.left)
    return voice.say("payment.partly", debt=debt, amount=voice.money(part.amount), left=left)


def _promise_noted(note: PromiseNoted, voice: Voice) -> Iterator[str]:
    name, day = voice.name(note.name), voice.day(note.day)
    if note.channel:
        yield attempts.attempted(note.channel, Upshot.PROMISED, note.name, voice)
    if note.amount:
        yield voice.say("promise.sum", name=name, day=day, amount=voice.money(note.amount))
    else:
        yield voice.say("promise.noted", name=name, day=day)
    yield rest_until(note.day, voice)


def _plan_noted(note: PlanNoted, voice: Voice) -> Iterator[str]:
    first, last = note.instalments[0], note.instalments[-1]
    total = voice.sums(totals(part.amount for part in note.instalments))
    name = voice.name(note.name)
    yield voice.say("plan.noted", len(note.instalments), name=name, total=total)
    yield voice.say("plan.first", amount=voice.money(first.amount), day=voice.day(first.day))
    if last is not first:
        yield voice.say("plan.last", amount=voice.money(last.amount), day=voice.day(last.day))
    yield voice.say("plan.follow")


def _plan_stopped(note: PlanStopped, voice: Voice) -> Iterator[str]:
    yield voice.say("plan.stopped", name=voice.name(note.name))


def _hold_noted(note: HoldNoted, voice: Voice) -> Iterator[str]:
    when = "until" if note.until else "open"
    day = voice.day(note.until) if note.until else ""
    if note.name is None:
        yield voice.say(f"hold.all.{when}", day=day)
    else:
        yield voice.say(f"hold.{when}", name=voice.name(note.name), day=day)


def _resume_noted(note: ResumeNoted, voice: Voice) -> Iterator[str]:
    who = voice.say("who.everybody") if note.name is None else voice.name(note.name)
    yield voice.say("resume.noted" if note.held else "resume.nothing", name=who)


def _contact_noted(note: ContactNoted, voice: Voice) -> Iterator[str]:
    yield voice.say("contact.noted", name=voice.name(note.name))
    if note.email:
        yield voice.say("contact.email", value=voice.name(note.email))
    if note.phone:
        yield voice.say("contact.phone", value=voice.name(note.phone))


def _after_contact(note: ContactNoted, voice: Voice) -> Iterator[Row]:
    """What the old address did not take can go to the new one."""
    if note.again is not None:
        yield (voice.button("draft_anew", DraftFor(note.again)),)


def _waiver_noted(note: WaiverNoted, voice: Voice) -> Iterator[str]:
    yield voice.say("waiver.noted", name=voice.name(note.name), sums=voice.sums(note.sums))


def _due_noted(note: DueNoted, voice: Voice) -> Iterator[str]:
    name, sums = voice.name(note.name), voice.sums(note.sums)
    yield voice.say("due.noted", name=name, sums=sums, due=voice.day(note.due))


def _terms_noted(note: TermsNoted, voice: Voice) -> Iterator[str]:
    terms, name = note.terms, voice.name(note.name)
    read = list(_read_in(terms, voice))
    yield voice.say("terms.noted" if read else "terms.own_words", name=name)
    yield from read
    yield voice.say("terms.day", day=voice.day(terms.day))


def _read_in(terms: Terms, voice: Voice) -> Iterator[str]:
    """What was understood of the owner's words, a line each."""
    if terms.days is not None:
        yield voice.say("terms.days", terms.days)
    if terms.late_fee:
        yield voice.say("terms.late_fee", amount=voice.money(terms.late_fee))
    if terms.late_rate is not None:
        yield voice.say("terms.late_rate", rate=voice.percent(terms.late_rate))
    if terms.discount is not None:
        rate = voice.percent(terms.discount)
        if terms.within is None:
            yield voice.say("terms.discount", rate=rate)
        else:
            yield voice.say("terms.discount_within", terms.within, rate=rate)


def _setting_noted(note: SettingNoted, voice: Voice) -> Iterator[str]:
    label = voice.say(f"setting.{note.setting}")
    value = values.shown(note.setting, note.value, voice)
    yield voice.say("setting.noted", label=label, value=value)
    yield from foresight.after_setting(note, voice)


def _digest_noted(note: DigestNoted, voice: Voice) -> Iterator[str]:
    if note.every == Digest.OFF:
        yield voice.say("digest.noted.off")
        return
    day = voice.say(f"digest.on.{note.day}" if note.day.isdecimal() else "digest.on.first")
    key = "digest.noted.daily" if note.every == Digest.DAILY else "digest.noted.weekly"
    yield voice.say(key, day=day, at=values.shown(Setting.DIGEST_AT, note.at, voice))


def _detail_noted(note: DetailNoted, voice: Voice) -> Iterator[str]:
    label = voice.say(f"detail.{note.detail}")
    value = values.shown(note.detail, note.value, voice)
    yield voice.say("detail.noted", name=voice.name(note.name), label=label, value=value)
    if note.detail is Detail.LIMIT and note.value:
        yield voice.say("limit.noted")


_AFTER: Final[dict[type, Callable[[Any, Voice], Iterator[Row]]]] = {
    BillingMoved: works.after_move,
    RetainerNoted: works.after_retainer,
    WorkNoted: works.after_work,
    NudgeNoted: works.after_nudge,
    ContactNoted: _after_contact,
}
_READ_BACK: Final[dict[type, Callable[[Any, Voice], Iterator[str]]]] = {
    DebtNoted: _debt_noted,
    PaymentNoted: _payment_noted,
    PromiseNoted: _promise_noted,
    PlanNoted: _plan_noted,
    PlanStopped: _plan_stopped,
    HoldNoted: _hold_noted,
    ResumeNoted: _resume_noted,
    ContactNoted: _contact_noted,
    SaidNoted: said_noted,
    AttemptNoted: attempts.attempt_noted,
    WaiverNoted: _waiver_noted,
    PlacedNoted: choices.placed_noted,
    BroughtBackNoted: choices.brought_back,
    WorkedNoted: choices.worked_noted,
    ChargesDropped: offers.charges_dropped,
    DueNoted: _due_noted,
    TermsNoted: _terms_noted,
    StagesNoted: stages.stages_noted,
    StageNoted: stages.stage_noted,
    BillingNoted: stages.billing_noted,
    BillingStopped: stages.billing_stopped,
    FileNoted: files.noted,
    ImportNoted: imports.noted,
    BillingMoved: works.billing_moved,
    StagesDropped: works.stages_dropped,
    RetainerNoted: works.retainer_noted,
    WorkNoted: works.work_noted,
    WorkLeft: works.work_left,
    NudgeNoted: works.nudge_noted,
    NudgesStopped: works.nudges_stopped,
    SettingNoted: _setting_noted,
    DigestNoted: _digest_noted,
    DetailNoted: _detail_noted,
}
