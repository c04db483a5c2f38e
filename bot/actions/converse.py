"""The conversation: a message as an answer to the open question, or as something new."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.actions.amend import last_entry
from bot.actions.ask import chosen, settled
from bot.actions.forget import erasing, once_more
from bot.actions.imports import add
from bot.actions.plan import agree
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import (
    Answer,
    Closed,
    Dropped,
    Flawed,
    NotUnderstood,
    RefusedPiece,
    Welcome,
)
from bot.domain.attempts import UPSHOTS, Upshot
from bot.domain.drafts import OPEN
from bot.domain.facts import Answered, Asked, Line, Question
from bot.domain.intents import (
    AddDebt,
    AddDebts,
    Cancel,
    Choices,
    ClientSaid,
    ComingIn,
    Confirm,
    Decline,
    Dossier,
    Doubt,
    DrawRetainer,
    Files,
    ForgetClient,
    ForgetMe,
    HandOn,
    Help,
    History,
    Intent,
    Milestones,
    OfferDiscount,
    Pick,
    Piece,
    Reading,
    RecordPayment,
    Recurring,
    ReportContact,
    Reword,
    SetClient,
    SetLanguage,
    SetOwner,
    SetPlan,
    SetRate,
    SetTerms,
    Settings,
    ShowChecklist,
    Undo,
    Who,
    WhoOwes,
)
from bot.domain.people import LANGUAGES, Setting
from bot.domain.playbook import DISPUTES
from bot.understanding import (
    Context,
    agreement,
    by_contact,
    complete,
    correct,
    read_reply,
    understand,
    upshot_in,
)
from bot.understanding.works import works_in
from bot.wording.phrases import say

_LOOKING: Final = (
    *(WhoOwes, Choices, History, Dossier, Files, Help, Undo, Settings, SetLanguage),
    *(ComingIn, ShowChecklist),
)
"""Commands that nobody writes to a client: said while a letter is being reworded, they are meant
for the bot."""


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
    return Context(owner.language, local, owner.currency, room.book.names())


def hear(text: str, room: Room, journal: Callable[[], Sequence[Line]]) -> Heard:
    """What the owner's words ask for, given the open question and the last entry in the journal:
    what says nothing by itself may answer the one, or correct the other. Words under a slash do
    neither: an unknown command is nobody's name, and no letter."""
    context = context_of(room)
    command, text = text.startswith("/"), text.removeprefix("/")
    reading = understand(text, context)
    question = room.book.question
    if question is not None and (not command or _skips(text, question)):
        answer = _as_answer(text, question, reading, context, room)
        if answer is not None:
            return Heard((answer, *_waiting(question, answer)), answering=True)
    reading = by_contact(text, context, reading)
    found = (*(_with_debts(one, text, room) for one in reading.commands), *reading.doubts)
    refused = tuple(RefusedPiece(refusal) for refusal in reading.refusals)
    if found or refused:
        return Heard(found, refused)
    if question is None and not command and (entry := last_entry(room, journal())):
        said = correct(text, entry.said, context)
        if said is not None:
            return Heard((Undo(entry.step), said), answering=True)
    if question and question.piece is Piece.ERASE and agreement(text, context):
        return Heard(answers=erasing(room, question))
    return Heard(answers=(NotUnderstood(*moment(room)),))


def _with_debts(command: Intent, text: str, room: Room) -> Intent:
    match command:
        case ClientSaid():
            return complaint(command, text, room)
        case HandOn() | ReportContact(upshot=Upshot.DISPUTED):
            return replace(command, debts=_debt_named(text, command.who, room))
        case _:
            return command


def complaint(said: ClientSaid, text: str, room: Room) -> ClientSaid:
    """A complaint with the one debt whose work the words name; other words as they are."""
    if said.reason not in DISPUTES:
        return said
    return replace(said, debts=_debt_named(text, said.who, room))


def _debt_named(text: str, who: Who | None, room: Room) -> tuple[int, ...] | None:
    """The open debt of the client whose work stands in the text, if exactly one does."""
    account = account_for(room.book, who)
    open_ = account.debts.values() if account else ()
    found = works_in(text, {debt.id: debt.work for debt in open_})
    return found if len(found) == 1 else None


def _waiting(question: Question, answer: Intent) -> tuple[Intent | Doubt, ...]:
    """What waited for the question. The set-up goes on by itself; "never mind" drops it all."""
    if isinstance(question.command, SetOwner) or isinstance(answer, Cancel):
        return ()
    return question.then


def _as_answer(
    text: str, question: Question, reading: Reading, context: Context, room: Room
) -> Intent | None:
    """The intent with which the words answer the question; None when they speak of other things."""
    if _skips(text, question):
        return Decline(room.book.asked)
    if reading.commands and all(isinstance(one, Cancel) for one in reading.commands):
        return Cancel()
    match question.piece:
        case Piece.WORDS:
            return _in_words(text, question, reading, room)
        case Piece.AGAIN | Piece.OVER | Piece.PLAN | Piece.ROWS | Piece.LIMIT:
            return _yes_or_no(text, question, reading, context, room)
        case Piece.RATE if len(reading.commands) == 1:
            return _rated(question.command, reading.commands[0])
        case _ if reading.commands:
            return None
        case Piece.ERASE:
            return Decline(room.book.asked) if agreement(text, context) is False else None
        case Piece.DEBT:
            return _which_debt(text, question, room)
        case Piece.UPSHOT:
            return _which_upshot(text, question, context)
        case Piece.BILLED | Piece.REST:
            return _by_label(text, question, room)
        case _:
            doubt = Doubt(question.command, question.piece, question.days, question.sums)
            answer = complete(text, question.piece, question.command, context, doubt)
            return settled(question, answer) if answer else None


def _which_debt(text: str, question: Question, room: Room) -> Intent | None:
    """The command about the debt whose work is named, or about all that were on offer."""
    command = question.command
    assert isinstance(command, ClientSaid | HandOn | ReportContact)
    everything = any(_is_label("ask.debt.all", text, one) for one in LANGUAGES)
    debts = question.debts if everything else _debt_named(text, command.who, room)
    return replace(command, debts=debts) if debts else None


def _which_upshot(text: str, question: Question, context: Context) -> Intent | None:
    """The command with what came of it, in words of ours or of the owner's own."""
    command = question.command
    assert isinstance(command, ReportContact)
    known = UPSHOTS.get(command.channel, ())
    labels = ((one, f"button.cameof.{one}") for one in known)
    named = (one for one, key in labels if any(_is_label(key, text, each) for each in LANGUAGES))
    upshot = next(named, None) or upshot_in(text, context)
    return replace(command, upshot=upshot) if upshot in known else None


def _rated(command: Intent, said: Intent) -> Intent | None:
    """The command that waited for an hourly rate, which was said in a sentence of its own."""
    if isinstance(command, DrawRetainer) and isinstance(said, SetRate):
        return replace(command, rate=said.amount)
    return None


def _by_label(text: str, question: Question, room: Room) -> Intent | None:
    """What the words of a button stand for, typed."""
    kind = "retainer" if question.piece is Piece.BILLED else "rest"
    names = ("paid", "bill") if question.piece is Piece.BILLED else ("bill", "leave")
    for place, name in enumerate(names):
        if any(_is_label(f"ask.{kind}.{name}", text, one) for one in LANGUAGES):
            return Pick(room.book.asked, place)
    return None


def _is_label(key: str, text: str, language: str) -> bool:
    """Whether the words are those on a button."""
    return text.strip(" .!").casefold() == say(key, language).casefold()


def _skips(text: str, question: Question) -> bool:
    """Whether the words are those of a setting's skip button, in any language."""
    if not isinstance(question.command, SetOwner | SetClient):
        return False
    return any(_is_label("button.skip_step", text, one) for one in LANGUAGES)


def _yes_or_no(
    text: str, question: Question, reading: Reading, context: Context, room: Room
) -> Intent | None:
    """A yes, a no, or the command put right: "no, make it 400"."""
    if reading.commands:
        return None
    if isinstance(question.command, AddDebt | RecordPayment | SetPlan):
        right = correct(text, question.command, context)
        if right is not None:
            return right
    yes = agreement(text, context)
    if yes is None:
        return None
    return Confirm(room.book.asked) if yes else Decline(room.book.asked)


def _in_words(text: str, question: Question, reading: Reading, room: Room) -> Intent | None:
    command = question.command
    if isinstance(command, Reword):
        draft = room.book.drafts.get(command.draft)
        looks = any(isinstance(one, _LOOKING) for one in reading.commands)
        if draft is None or draft.state not in OPEN or looks:
            return None
        return replace(command, text=text)
    match command, reading.commands:
        case SetOwner(setting=Setting.LANGUAGE), (SetLanguage(language=language),):
            return SetOwner(Setting.LANGUAGE, language)
    if reading.commands:
        return None
    match command:
        case SetOwner() | SetClient():
            return replace(command, value=text)
        case SetTerms():
            return replace(command, text=text)
        case ReportContact():
            return replace(command, number=text)
        case _:
            return None


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
