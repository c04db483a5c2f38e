"""Answers to the bot's own question, and which debt is meant by the work that is named."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.actions.ask import settled
from bot.actions.room import Room, account_for
from bot.domain.attempts import UPSHOTS, Upshot
from bot.domain.drafts import OPEN
from bot.domain.facts import Question
from bot.domain.intents import (
    AddDebt,
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
    HandOn,
    Help,
    History,
    Intent,
    Pick,
    Piece,
    Reading,
    RecordPayment,
    ReportContact,
    Retainer,
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
    billed_in,
    complete,
    correct,
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


def with_debts(command: Intent, text: str, room: Room) -> Intent:
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


def as_answer(
    text: str, question: Question, reading: Reading, context: Context, room: Room
) -> Intent | None:
    """The intent with which the words answer the question; None when they speak of other things."""
    if skips(text, question):
        return Decline(room.book.asked)
    if reading.commands and all(isinstance(one, Cancel) for one in reading.commands):
        return Cancel()
    match question.piece:
        case Piece.WORDS:
            return _in_words(text, question, reading, room)
        case Piece.AGAIN | Piece.OVER | Piece.PLAN | Piece.ROWS | Piece.LIMIT:
            return _yes_or_no(text, question, reading, context, room)
        case Piece.BILLED if billed := _which_money(text, question, reading, context):
            return billed
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


def _which_money(
    text: str, question: Question, reading: Reading, context: Context
) -> Intent | None:
    """The retainer, paid or to be billed, in the owner's own words: no command that names a client
    or a sum of its own."""
    command = question.command
    assert isinstance(command, Retainer)
    billed = billed_in(text, context)
    own = (getattr(one, "who", None) or getattr(one, "amount", None) for one in reading.commands)
    return None if billed is None or any(own) else replace(command, billed=billed)


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


def skips(text: str, question: Question) -> bool:
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
        case ReportContact() if any(sign.isdecimal() for sign in text):
            return replace(command, number=text)
        case _:
            return None
