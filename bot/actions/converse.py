"""The conversation: a message as an answer to the open question, or as something new."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.actions.amend import last_entry
from bot.actions.answering import as_answer, complaint, skips, with_debts
from bot.actions.ask import chosen, sets_up
from bot.actions.fields import country_in
from bot.actions.finish import asked_about
from bot.actions.forget import erasing, once_more
from bot.actions.imports import add
from bot.actions.plan import agree
from bot.actions.room import Change, Room, telling
from bot.domain.answers import (
    Answer,
    Closed,
    Dropped,
    Flawed,
    NotUnderstood,
    RefusedPiece,
    Welcome,
)
from bot.domain.facts import Answered, Asked, Line, OwnerSet, Question
from bot.domain.intents import (
    AddDebt,
    AddDebts,
    Cancel,
    ClientSaid,
    Confirm,
    Decline,
    Doubt,
    ForgetClient,
    ForgetMe,
    Intent,
    Milestones,
    NotYet,
    OfferDiscount,
    Pick,
    Piece,
    RecordPayment,
    Recurring,
    SendInvoice,
    SetOwner,
    Settings,
    Undo,
)
from bot.domain.people import Setting
from bot.understanding import (
    Context,
    agreement,
    by_contact,
    complete,
    correct,
    named_alone,
    read_reply,
    understand,
)


@dataclass(frozen=True, slots=True)
class Heard:
    """What a message asks for, in order. `answering`: it answers the open question, or corrects
    the last entry, and means something else once that is done; `answers` is what can be said
    without doing anything."""

    intents: tuple[Intent | Doubt, ...] = ()
    answers: tuple[Answer, ...] = ()
    answering: bool = False


def context_of(room: Room) -> Context:
    owner = room.book.owner
    local = room.now.astimezone(room.book.zone)
    return Context(owner.language, local, owner.currency, room.book.names(), owner.country)


def hear(text: str, room: Room, journal: Callable[[], Sequence[Line]]) -> Heard:
    """What the owner's words ask for, given the open question and the last entry in the journal:
    what says nothing by itself may answer the one, or correct the other. Words under a slash do
    neither: an unknown command is nobody's name, and no letter."""
    context = context_of(room)
    command, text = text.startswith("/"), text.removeprefix("/")
    reading = understand(text, context)
    question = room.book.question
    if question is not None and (not command or skips(text, question)):
        answer = as_answer(text, question, reading, context, room)
        if answer is not None:
            return Heard((answer, *_waiting(question, answer)), answering=True)
    reading = by_contact(text, context, reading)
    found = (*(with_debts(one, text, room) for one in reading.commands), *reading.doubts)
    refused = tuple(RefusedPiece(refusal) for refusal in reading.refusals)
    if found or refused:
        return Heard(found, refused)
    if question is None and not command and (entry := last_entry(room, journal())):
        said = correct(text, entry.said, context)
        if said is not None:
            return Heard((Undo(entry.step), said), answering=True)
    if question is None and not command and (asked := asked_about(room, journal())):
        yes = agreement(text, context)
        if yes is not None:
            return Heard((SendInvoice(*asked) if yes else NotYet(*asked),))
    if question and question.piece is Piece.ERASE and agreement(text, context):
        return Heard(answers=erasing(room, question))
    if not command and (who := named_alone(text, context)):
        return Heard((Settings(who),))
    if not command and (country := country_in(text)) and _assumed(journal()):
        return Heard((SetOwner(Setting.COUNTRY, country),))
    return Heard(answers=(NotUnderstood(*moment(room)),))


def _assumed(journal: Sequence[Line]) -> bool:
    """Whether the country is still the one assumed when the owner was met, who was asked for it."""
    facts = (fact for line in journal for fact in line.facts)
    told = (one for one in facts if isinstance(one, OwnerSet) and one.setting is Setting.COUNTRY)
    return len(list(told)) <= 1


def _waiting(question: Question, answer: Intent) -> tuple[Intent | Doubt, ...]:
    """What waited for the question. The set-up goes on by itself; "never mind" drops it all."""
    if sets_up(question) or isinstance(answer, Cancel):
        return ()
    return question.then


def reply(intent: Pick | Confirm | Decline | Cancel, room: Room) -> Intent | Change:
    """What a tap on a question's button comes to: the completed command, or a change of its own."""
    question = room.book.question
    if isinstance(intent, Cancel):
        return _drop() if question else telling(Dropped(asked=False))
    if question is None or intent.asked != room.book.asked:
        return telling(Closed())
    match intent:
        case Pick():
            return chosen(question, intent.choice) or telling(Closed())
        case Confirm():
            return _confirmed(question, room)
        case Decline():
            if isinstance(question.command, SetOwner):
                return replace(question.command, value="")
            return _drop()


def _confirmed(question: Question, room: Room) -> Intent | Change:
    command = question.command
    match question.piece:
        case Piece.PLAN:
            return agree(question, room)
        case Piece.ROWS if isinstance(command, AddDebts):
            return add(command, room)
        case Piece.AGAIN if isinstance(command, AddDebt | RecordPayment | Milestones | Recurring):
            return replace(command, again=True)
        case Piece.LIMIT if isinstance(command, OfferDiscount):
            return replace(command, sure=True)
        case Piece.ERASE if isinstance(command, ForgetClient | ForgetMe):
            return once_more(command)
        case Piece.OVER if isinstance(command, RecordPayment):
            return replace(command, over=True, again=True)
        case _:
            return telling(Closed())


def _drop() -> Change:
    return Change((Answered(),), lambda _: (Dropped(asked=True),))


def first_of(change: Change, room: Room, then: tuple[Intent | Doubt, ...]) -> Change:
    """The first thing said: it closes an open question, and notes what is to follow from the same
    message, so that nothing is lost if that is cut short. What was read from a file can wait while
    other things are said."""
    question = room.book.question
    if not question and not (then and change.facts):
        return change
    if question and question.piece is Piece.ROWS and not then and not _asks(change):
        return change
    return replace(change, facts=(Answered(then), *change.facts))


def later_one(change: Change, intent: Intent | Doubt, room: Room) -> Change:
    """Another thing said: where it would ask while a question is open, it waits for that one."""
    return _put_off(intent, room) if room.book.question and _asks(change) else change


def _put_off(intent: Intent | Doubt, room: Room) -> Change:
    """The open question, with one more thing that waits for it; nothing is said about that yet."""
    question = room.book.question
    assert question is not None
    waiting = replace(question, then=(*question.then, intent))
    return Change((Asked(waiting),), lambda _: ())


def _asks(change: Change) -> bool:
    return any(isinstance(fact, Asked) for fact in change.facts)


def settles(change: Change, room: Room) -> bool:
    """Whether a change that answers the open question leaves nothing to ask: it writes something,
    or tells what was asked for."""
    told = change.tell(room) if change.tell and not change.facts else ()
    return not any(isinstance(answer, Flawed | Closed) for answer in told)


def moment(room: Room) -> tuple[str | None, bool, bool]:
    """What examples fit now: a client's name, whether one is late, whether a draft waits."""
    accounts = [account for account in room.book.accounts.values() if account.debts]
    accounts.sort(key=lambda account: account.oldest()[0].due)
    late = bool(accounts) and accounts[0].oldest()[0].due < room.today
    name = accounts[0].client.name if accounts else next(iter(room.book.names()), None)
    return name, late, bool(room.book.waiting())


def passed_on(room: Room, text: str, name: str) -> ClientSaid:
    """A client's own words: the reason read from them, and the client whose name fits."""
    context = context_of(room)
    read = read_reply(text, context)
    said = ClientSaid(None, read.reason, read.day)
    named = complete(name, Piece.WHO, said, context) if name else None
    who = named.who if isinstance(named, ClientSaid) else None
    known = who if who and (who.candidates or room.book.account_of(who.name or "")) else None
    return complaint(replace(said, who=known), text, room)


def offer_set_up(room: Room, answers: tuple[Answer, ...]) -> tuple[Answer, ...]:
    """To an owner met just now: what was assumed, and how to change it."""
    if any(isinstance(answer, Welcome) for answer in answers):
        return ()
    return (Welcome(room.book.owner, Setting.COUNTRY),)
