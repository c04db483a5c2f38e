"""Reading back what a line wrote down, so that a slip is seen at once; the same for a repeat."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from bot.actions.ask import parts_of
from bot.actions.bargained import by_offer
from bot.actions.bonds import SAME
from bot.actions.learn import to_ask
from bot.actions.place import moved
from bot.actions.plan import proposed_to
from bot.actions.room import Room
from bot.actions.told import (
    billing,
    filed,
    not_taken,
    of_work,
    stages,
    tells_of,
)
from bot.actions.weigh import part_in_advance
from bot.domain.answers import (
    Answer,
    AttemptNoted,
    ChargesDropped,
    ContactNoted,
    DebtNoted,
    DetailNoted,
    DigestNoted,
    DueNoted,
    HoldNoted,
    ImportNoted,
    Note,
    Noted,
    PartNoted,
    PaymentNoted,
    PlanNoted,
    PlanStopped,
    PromiseNoted,
    ResumeNoted,
    SaidNoted,
    SameForAll,
    SettingNoted,
    TermsNoted,
    WaiverNoted,
    WorkedNoted,
)
from bot.domain.drafts import Channel, State
from bot.domain.facts import (
    Attempted,
    BillingAgreed,
    BillingChanged,
    BillingEnded,
    BroughtBack,
    ChargesWaived,
    ClientNamed,
    ClientSet,
    CreditUsed,
    Disputed,
    DraftSettled,
    DueMoved,
    Fact,
    FileKept,
    FilesPut,
    Forgiven,
    Held,
    Imported,
    Line,
    Mentioned,
    NudgeSet,
    NudgeStopped,
    Owed,
    OwnerSet,
    Paid,
    Part,
    Placed,
    PlanAgreed,
    PlanEnded,
    Promised,
    Reallocated,
    Resumed,
    RetainerDrawn,
    RetainerFilled,
    RetainerSet,
    Said,
    StageDone,
    StagesAgreed,
    StagesEnded,
    TermsAgreed,
    WorkClosed,
    WorkDone,
    Worked,
)
from bot.domain.intents import Reason
from bot.domain.ledger import Account
from bot.domain.money import Money, totals
from bot.domain.people import Detail, Setting
from bot.domain.plans import upcoming


def read_back(room: Room, line: Line, repeated: bool = False) -> tuple[Answer, ...]:
    """What the line recorded, in the order said; the room is the one after it."""
    if any(isinstance(fact, Imported) for fact in line.facts):
        return (Noted(_imported(room, line), line.step, repeated),)
    answers: list[Answer] = []
    for fact in line.facts:
        note = _note(room, fact, line)
        if note is None:
            continue
        thanks = _thanks(room, note)
        answers.append(Noted(note, line.step, repeated, thanks))
    said = (one for one in line.facts if isinstance(one, Mentioned) and one.topic == SAME)
    answers.extend(SameForAll(_name(room, one.client)) for one in said)
    return (*answers, *(() if repeated else to_ask(room, line)))


def _imported(room: Room, line: Line) -> ImportNoted:
    """All that came from a file, as one entry."""
    debts = [fact for fact in line.facts if isinstance(fact, Owed)]
    file = next(fact.file for fact in line.facts if isinstance(fact, Imported))
    return ImportNoted(
        file,
        len(debts),
        len({debt.client for debt in debts}),
        totals(debt.amount for debt in debts),
        sum(debt.due < room.today for debt in debts),
    )


def _thanks(room: Room, note: Note) -> int | None:
    if isinstance(note, PaymentNoted) and not note.balance and note.parts:
        return note.client
    return None


def _note(room: Room, fact: Fact, line: Line) -> Note | None:
    accounts = room.book.accounts
    match fact:
        case Owed() if not any(tells_of(one, fact) for one in line.facts):
            return _debt(room, fact, line)
        case StagesAgreed() | StageDone():
            return stages(room, accounts[fact.client], fact, line)
        case FilesPut() if any(isinstance(one, FileKept) for one in line.facts):
            return None
        case FileKept(client=int(client)) | FilesPut(client=client):
            return filed(room, accounts[client], fact, line)
        case Placed() | BroughtBack():
            return moved(accounts[fact.client], fact, line)
        case Worked():
            return WorkedNoted(fact.client, _name(room, fact.client), fact.lever)
        case BillingAgreed() | BillingEnded() | BillingChanged():
            return billing(room, accounts[fact.client], fact, line)
        case (
            StagesEnded()
            | RetainerFilled()
            | RetainerDrawn()
            | RetainerSet()
            | WorkDone()
            | WorkClosed()
            | NudgeSet()
            | NudgeStopped()
        ):
            return of_work(room, accounts[fact.client], fact, line)
        case Paid() if not any(isinstance(one, Placed) for one in line.facts):
            return _payment(room, accounts[fact.client], fact.payment, line)
        case Reallocated():
            return _payment(room, accounts[fact.client], fact.payment, line)
        case Forgiven():
            sums = totals(part.amount for part in fact.parts)
            return WaiverNoted(_name(room, fact.client), sums)
        case ChargesWaived():
            sums = totals(part.amount for part in fact.parts)
            balance = accounts[fact.client].balance()
            return ChargesDropped(_name(room, fact.client), sums, balance)
        case DueMoved():
            debts = accounts[fact.client].debts
            sums = totals(debts[n].left for n in fact.debts if n in debts)
            return DueNoted(_name(room, fact.client), fact.due, sums)
        case _:
            return _of_dealings(room, fact, line)


def _of_dealings(room: Room, fact: Fact, line: Line) -> Note | None:
    """What was agreed and said, the contacts, and the settings."""
    accounts = room.book.accounts
    match fact:
        case Promised() if not any(isinstance(one, Said) for one in line.facts):
            name, channel = _name(room, fact.client), _channel(line)
            return PromiseNoted(name, fact.promised, fact.amount, channel)
        case PlanAgreed():
            return PlanNoted(_name(room, fact.client), fact.instalments)
        case PlanEnded() if not any(isinstance(one, PlanAgreed) for one in line.facts):
            return PlanStopped(_name(room, fact.client))
        case Held():
            return HoldNoted(_name(room, fact.client) if fact.client else None, fact.until)
        case Resumed():
            return _resumed(room, fact, line)
        case Said():
            return _said(room, accounts[fact.client], fact, line)
        case Attempted() if not any(isinstance(one, Said | Promised) for one in line.facts):
            return _attempt(accounts[fact.client], fact, line)
        case TermsAgreed():
            return TermsNoted(fact.client, _name(room, fact.client), fact.terms)
        case OwnerSet(setting=setting) if setting in _OF_THE_DIGEST:
            first = next(one for one in line.facts if isinstance(one, OwnerSet))
            return _digest(room) if fact is first else None
        case OwnerSet():
            return SettingNoted(fact.setting, fact.value)
        case ClientSet() if not any(isinstance(one, Attempted) for one in line.facts):
            return _detail(room, fact, line)
        case _:
            return None


_OF_THE_DIGEST: Final = (Setting.DIGEST, Setting.DIGEST_DAY, Setting.DIGEST_AT)


def _digest(room: Room) -> DigestNoted:
    owner = room.book.owner
    return DigestNoted(owner.digest, owner.digest_day, owner.digest_hour.strftime("%H:%M"))


def _name(room: Room, client: int) -> str:
    return room.book.accounts[client].client.name


def _said(room: Room, account: Account, fact: Said, line: Line) -> SaidNoted:
    """The client's words, with what rests for them and what there is to do now."""
    disputed = next((one.debts for one in line.facts if isinstance(one, Disputed)), ())
    proposal = proposed_to(room, account)
    return SaidNoted(
        account.client.name,
        fact.reason,
        fact.named,
        fact.client,
        promised=any(isinstance(one, Promised) for one in line.facts),
        disputed=parts_of(account, disputed),
        others=bool(disputed and account.debts.keys() - disputed),
        owed=account.balance() if fact.reason is Reason.ALREADY_PAID else (),
        proposed=proposal.id if proposal else None,
        channel=_channel(line),
    )


def _channel(line: Line) -> Channel | None:
    """The way of the talk that the line tells of."""
    return next((one.channel for one in line.facts if isinstance(one, Attempted)), None)


def _attempt(account: Account, fact: Attempted, line: Line) -> AttemptNoted:
    return AttemptNoted(
        account.client.id,
        account.client.name,
        fact.channel,
        fact.upshot,
        fact.draft,
        fact.number,
        struck=any(isinstance(one, ClientSet) for one in line.facts),
        owed=bool(account.debts),
    )


def _resumed(room: Room, fact: Resumed, line: Line) -> Note | None:
    first = next(one for one in line.facts if isinstance(one, Resumed))
    if fact is not first:
        return None
    return ResumeNoted(_name(room, fact.client) if fact.client else None)


def _debt(room: Room, fact: Owed, line: Line) -> DebtNoted:
    account = room.book.accounts[fact.client]
    credit = [
        part.amount for one in line.facts if isinstance(one, CreditUsed) for part in one.parts
    ]
    usual = fact.entered + timedelta(days=room.book.owner.terms_days)
    own = account.terms.days if account.terms else None
    return DebtNoted(
        fact.client,
        account.client.name,
        any(isinstance(one, ClientNamed) for one in line.facts),
        fact.amount,
        fact.due,
        fact.due == usual and own is None,
        fact.work,
        account.balance(),
        from_credit=credit[0] if credit else None,
        deposit=part_in_advance(account, fact.entered),
    )


def _payment(room: Room, account: Account, number: int, line: Line) -> PaymentNoted | None:
    payment = account.payments.get(number)
    if payment is None:
        return None
    settled = [part.debt for part in payment.parts]
    others = [debt for debt in account.oldest() if debt.id not in settled]
    over = payment.amount.minor - sum(part.amount.minor for part in payment.parts)
    withdrawn = (
        fact
        for fact in line.facts
        if isinstance(fact, DraftSettled) and fact.state is State.WITHDRAWN
    )
    return PaymentNoted(
        number,
        account.client.id,
        account.client.name,
        payment.amount,
        payment.day,
        tuple(_part(account, part) for part in payment.parts),
        account.balance(),
        credit=Money(over, payment.amount.currency) if over else None,
        others=tuple(
            PartNoted(debt.id, debt.work, debt.due, debt.left, debt.left)
            for debt in others
            if debt.amount.currency == payment.amount.currency
        ),
        withdrawn=sum(1 for _ in withdrawn),
        next_instalment=upcoming(account.plan, room.today) if account.plan else None,
        **by_offer(account, payment),
    )


def _part(account: Account, part: Part) -> PartNoted:
    debt = account.debt(part.debt)
    if debt is None:
        raise LookupError(part.debt)
    return PartNoted(debt.id, debt.work, debt.due, part.amount, debt.left)


def _detail(room: Room, fact: ClientSet, line: Line) -> Note | None:
    """Contacts told in one sentence are read back in one; anything else as it was set."""
    contacts = {
        one.detail: one.value
        for one in line.facts
        if isinstance(one, ClientSet) and one.detail in (Detail.EMAIL, Detail.PHONE)
    }
    name = _name(room, fact.client)
    if fact.detail not in contacts:
        return DetailNoted(fact.client, name, fact.detail, fact.value)
    if fact.detail is not next(iter(contacts)):
        return None
    email, phone = contacts.get(Detail.EMAIL), contacts.get(Detail.PHONE)
    return ContactNoted(name, email, phone, not_taken(room, fact.client, email))
