"""Questions: one short line for the piece that is missing, and buttons for the likely answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.domain.answers import Asking, BillingShown, PartNoted
from bot.domain.attempts import IN_PERSON, UPSHOTS
from bot.domain.drafts import Instalment
from bot.domain.intents import (
    AddDebt,
    Confirm,
    Decline,
    Draft,
    DrawRetainer,
    HandOn,
    Hold,
    Intent,
    InvoiceOut,
    OfferDiscount,
    Pick,
    Piece,
    Promise,
    RecordPayment,
    ReportContact,
    Retainer,
    ScheduleNudge,
    SetClient,
    SetDue,
    SetLimit,
    SetOwner,
    SetPlan,
    SetTerms,
)
from bot.domain.money import totals
from bot.wording.replies import offers
from bot.wording.replies.values import explained, setting_choices
from bot.wording.screen import Button, Row, Screen, screens, short
from bot.wording.voice import Voice

_SPEAKS_OF: Final[dict[type, str]] = {
    SetLimit: "limit",
    AddDebt: "debt",
    RecordPayment: "payment",
    SetPlan: "plan",
    Promise: "promise",
    Hold: "hold",
    SetDue: "due",
    Draft: "draft",
    OfferDiscount: "offer",
    ScheduleNudge: "nudge",
    DrawRetainer: "draw",
    InvoiceOut: "invoice",
}
_YES: Final = {Piece.AGAIN: "again", Piece.OVER: "over", Piece.PLAN: "plan", Piece.LIMIT: "limit"}
_TWO: Final = 2
_LISTED: Final = 12
"""Lines that a plan's dates take up at most."""
_NO: Final = {Piece.AGAIN: "leave", Piece.OVER: "leave", Piece.PLAN: "not_so", Piece.LIMIT: "leave"}


def asking(answer: Asking, voice: Voice) -> tuple[Screen, ...]:
    return screens(_lines(answer, voice), (*_choices(answer, voice), *_closing(answer, voice)))


def _lines(answer: Asking, voice: Voice) -> Iterator[str]:
    match answer.question.piece:
        case Piece.WORDS:
            yield from _for_words(answer, voice)
        case Piece.AGAIN:
            yield _once_more(answer, voice)
        case Piece.OVER:
            yield from _too_much(answer, voice)
        case Piece.PLAN:
            yield from _schedule(answer.schedule, _who(answer, voice), voice)
        case Piece.WHO if answer.candidates:
            yield voice.say("ask.which_client")
        case Piece.UPSHOT:
            yield _what_came(answer, voice)
        case Piece.DAY if isinstance(answer.question.command, ReportContact):
            yield voice.say("ask.promised_day", name=_who(answer, voice))
        case Piece.LIMIT:
            yield from offers.beyond(answer, _who(answer, voice), voice)
        case Piece.DAY if answer.question.days and not _names_itself(answer):
            yield voice.say("ask.which_day")
        case Piece.DEBT:
            handed = isinstance(answer.question.command, HandOn)
            key = "ask.which_debt.handed" if handed else "ask.which_debt"
            yield voice.say(key, name=_who(answer, voice))
        case Piece.BILLING:
            yield voice.say("ask.which_billing", name=_who(answer, voice))
        case Piece.BILLED:
            yield from _paid_or_billed(answer, voice)
        case Piece.REST:
            yield from _beyond(answer, voice)
        case Piece.AMOUNT if answer.question.sums:
            yield voice.say("ask.which_sum")
        case piece:
            yield _for_piece(piece, answer, voice)


def _names_itself(answer: Asking) -> bool:
    """Whether the day on offer is nobody's word yet."""
    return isinstance(answer.question.command, OfferDiscount)


def _for_piece(piece: Piece, answer: Asking, voice: Voice) -> str:
    kind = _SPEAKS_OF.get(type(answer.question.command), "other")
    question = voice.named(f"ask.{piece}", kind)
    if piece is Piece.AMOUNT and answer.name and answer.owed:
        owed = voice.say("ask.owed", name=voice.name(answer.name), sums=voice.sums(answer.owed))
        return f"{owed} {question}"
    return question


def _what_came(answer: Asking, voice: Voice) -> str:
    command = answer.question.command
    channel = command.channel if isinstance(command, ReportContact) else None
    key = f"ask.upshot.{channel}" if channel in IN_PERSON else "ask.upshot.other"
    return voice.say(key, name=_who(answer, voice))


def _for_words(answer: Asking, voice: Voice) -> Iterator[str]:
    match answer.question.command:
        case SetOwner(setting=setting):
            yield voice.say(f"ask.setting.{setting}")
            yield from explained(setting, voice)
        case SetClient(detail=detail):
            yield voice.say(f"ask.detail.{detail}", name=_who(answer, voice))
            yield from explained(detail, voice)
        case ReportContact():
            yield voice.say("ask.traced")
        case SetTerms():
            yield voice.say("ask.terms", name=_who(answer, voice))
        case _:
            yield voice.say("ask.new_words")


def _once_more(answer: Asking, voice: Voice) -> str:
    command, name = answer.question.command, _who(answer, voice)
    match command:
        case AddDebt(amount=amount, due=due) if amount and due:
            money = voice.money(amount)
            return voice.say("ask.again.debt", name=name, amount=money, day=voice.day(due))
        case RecordPayment(amount=amount, day=day) if amount and day:
            money = voice.money(amount)
            return voice.say("ask.again.payment", name=name, amount=money, day=voice.day(day))
        case _:
            return voice.say("ask.again.other", name=name)


def _too_much(answer: Asking, voice: Voice) -> Iterator[str]:
    name = _who(answer, voice)
    if answer.owed:
        yield voice.say("ask.over.owed", name=name, sums=voice.sums(answer.owed))
    else:
        yield voice.say("ask.over.nothing", name=name)
    if answer.over:
        yield voice.say("ask.over.keep", amount=voice.money(answer.over))


def _paid_or_billed(answer: Asking, voice: Voice) -> Iterator[str]:
    name = _who(answer, voice)
    if answer.left is not None:
        yield voice.say("ask.retainer.left", name=name, left=voice.money(answer.left))
    command = answer.question.command
    if isinstance(command, Retainer) and command.amount:
        yield voice.say("ask.retainer", name=name, amount=voice.money(command.amount))
    else:
        yield voice.say("ask.retainer.any", name=name)


def _beyond(answer: Asking, voice: Voice) -> Iterator[str]:
    name, sums = _who(answer, voice), answer.question.sums
    if len(sums) == _TWO:
        left, over = voice.money(sums[0]), voice.money(sums[1])
        kind = "ask.rest" if sums[0] else "ask.rest.empty"
        yield voice.say(kind, name=name, left=left, over=over)
    else:
        yield voice.say("ask.rest.any", name=name)


def _labels(answer: Asking, voice: Voice) -> list[str]:
    """The choices of a question that has its own words for them."""
    question = answer.question
    if question.piece is Piece.BILLED:
        return [voice.say("ask.retainer.paid"), voice.say("ask.retainer.bill")]
    if len(question.sums) != _TWO:
        return []
    bill = voice.say("ask.rest.bill", amount=voice.money(question.sums[1]))
    return [bill, voice.say("ask.rest.leave")] if question.sums[0] else [bill]


def _billing(one: BillingShown, voice: Voice) -> str:
    amount, day = voice.money(one.amount), voice.brief_day(one.next)
    if one.work:
        work = voice.name(short(one.work, 20))
        return voice.say("ask.billing_for", amount=amount, work=work)
    return voice.say("ask.billing", amount=amount, day=day)


def _schedule(parts: tuple[Instalment, ...], name: str, voice: Voice) -> Iterator[str]:
    total = voice.sums(totals(part.amount for part in parts))
    yield voice.say("ask.plan", len(parts), name=name, total=total)
    yield ""
    whole = len(parts) <= _LISTED
    first = parts if whole else parts[: _LISTED - 2]
    yield from (_instalment("part", part, voice) for part in first)
    if not whole:
        yield voice.say("ask.plan.more", len(parts) - len(first) - 1)
        yield _instalment("last", parts[-1], voice)
    yield ""
    yield voice.say("ask.plan.agreed", name=name)


def _instalment(which: str, part: Instalment, voice: Voice) -> str:
    day, amount = voice.brief_day(part.day), voice.money(part.amount)
    return voice.say(f"ask.plan.{which}", day=day, amount=amount)


def _choices(answer: Asking, voice: Voice) -> Iterator[Row]:
    question, command = answer.question, answer.question.command
    if question.piece is Piece.WORDS and isinstance(command, SetOwner):
        yield from setting_choices(command.setting, voice)
    if question.piece in _YES:
        return
    if question.piece in (Piece.BILLED, Piece.REST):
        for place, label in enumerate(_labels(answer, voice)):
            yield (voice.choice(label, Pick(answer.asked, place)),)
        return
    labels = [
        *(voice.name(short(name, 36)) for name in answer.candidates),
        *(voice.day(day) for day in question.days),
        *(voice.money(money) for money in question.sums),
        *(_billing(one, voice) for one in answer.billings),
        *(_debt(part, voice) for part in answer.debts),
        *([voice.say("ask.debt.all")] if answer.debts else []),
        *_upshots(answer, voice),
    ]
    for place, label in enumerate(labels):
        yield (voice.choice(label, Pick(answer.asked, place)),)


def _upshots(answer: Asking, voice: Voice) -> Iterator[str]:
    command = answer.question.command
    if answer.question.piece is Piece.UPSHOT and isinstance(command, ReportContact):
        yield from (voice.say(f"button.cameof.{one}") for one in UPSHOTS[command.channel])


def _debt(part: PartNoted, voice: Voice) -> str:
    """What it is for, or else when it was due, and the sum."""
    amount = voice.money(part.left)
    if part.work:
        return voice.say("ask.debt", debt=voice.name(short(part.work, 20)), amount=amount)
    return voice.say("ask.debt.unnamed", due=voice.brief_day(part.due), amount=amount)


def _closing(answer: Asking, voice: Voice) -> Iterator[Row]:
    piece, asked = answer.question.piece, answer.asked
    if piece in _YES:
        yield (voice.button(f"yes.{_YES[piece]}", Confirm(asked)),)
        yield (voice.button(f"no.{_NO[piece]}", Decline(asked)),)
    else:
        yield (never_mind(voice, Decline(asked)),)


def never_mind(voice: Voice, press: Intent) -> Button:
    return voice.button("never_mind", press)


def _who(answer: Asking, voice: Voice) -> str:
    return voice.client(answer.name)
