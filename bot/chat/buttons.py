"""Buttons: the one place that turns an intent into callback data, and back.

Data is `verb:a:b`, plain, at most 64 bytes: it is only ever looked up in the presser's own book,
so there is nothing in it to protect. Trailing slots that are None are left out. What is not
exactly what `data` writes is no button of ours.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, TypeVar

from bot.domain.attempts import Upshot
from bot.domain.filing import Sort
from bot.domain.hands import Hands, Lever, Way
from bot.domain.intents import (
    Approve,
    AskDeposit,
    AskLawyer,
    AskTerms,
    BeforeJob,
    Breathe,
    BringBack,
    CallLater,
    CameIn,
    CameOf,
    Cancel,
    Charge,
    ChatOf,
    ChoicesFor,
    ComingIn,
    Confirm,
    Decline,
    DossierOf,
    DraftFor,
    DraftOf,
    DropStages,
    Edit,
    Enclose,
    EndBilling,
    EndInvite,
    EndNudge,
    EndPlan,
    Export,
    FinishStage,
    ForgetClient,
    ForgetMe,
    GiveFile,
    Help,
    History,
    Hold,
    Intent,
    InviteClient,
    ItWorked,
    Later,
    LeaveTask,
    MoreSettings,
    NotThere,
    NotYet,
    OfferAt,
    OtherWork,
    PassedOn,
    Pick,
    PlaceIn,
    PutFile,
    Reallocate,
    Reroute,
    Resolve,
    Restore,
    Resume,
    Retone,
    Reword,
    Scope,
    Script,
    SendInvoice,
    SetClient,
    SetLanguage,
    SetOwner,
    Settings,
    ShowChecklist,
    ShowClient,
    ShowDetails,
    ShowDrafts,
    ShowFiles,
    ShowScripts,
    ShowSent,
    Skip,
    SortFile,
    Start,
    StartAnew,
    TakeBack,
    TakeUp,
    TellFirst,
    TheyAgreed,
    Undo,
    WaiveCharges,
    WarnOf,
    Who,
    WhoOwes,
)
from bot.domain.people import Detail, Setting

LONGEST: Final = 64
"""Bytes of callback data that the Bot API takes."""
_NUMBER: Final = re.compile(r"0|[1-9][0-9]{0,15}")
_SEAL: Final = re.compile(r"[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot of an intent as text; `read` raises ValueError for what `write` never wrote."""

    name: str
    write: Callable[[Any], str]
    read: Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Shape:
    """An intent that a button can carry: its slots in order, free text last."""

    intent: type[Intent]
    slots: tuple[Slot, ...] = ()


def number(name: str) -> Slot:
    return Slot(name, str, _read_number)


def yes_no(name: str) -> Slot:
    return Slot(name, lambda yes: "yes" if yes else "no", _read_yes_no)


Choice = TypeVar("Choice", bound=StrEnum)


def one_of(name: str, choices: type[Choice]) -> Slot:
    return Slot(name, str, choices)


def words(name: str) -> Slot:
    return Slot(name, str, str)


def person(name: str = "who") -> Slot:
    return Slot(name, _write_who, Who)


def sealed(name: str) -> Slot:
    return Slot(name, str, _read_seal)


def _read_seal(text: str) -> str:
    if not _SEAL.fullmatch(text):
        raise ValueError("no seal of ours")
    return text


def _read_number(text: str) -> int:
    if not _NUMBER.fullmatch(text):
        raise ValueError("not a number as we write them")
    return int(text)


def _read_yes_no(text: str) -> bool:
    if text not in ("yes", "no"):
        raise ValueError("neither yes nor no")
    return text == "yes"


def _write_who(who: Who) -> str:
    if who.name is None:
        raise ValueError("a button is about one client")
    return who.name


_WORDING: Final = (number("draft"), number("version"))
_DEBT: Final = (number("client"), number("debt"))

SHAPES: Final[dict[str, Shape]] = {
    "start": Shape(Start),
    "set": Shape(SetOwner, (one_of("setting", Setting), words("value"))),
    "card": Shape(SetClient, (number("client"), one_of("detail", Detail), words("value"))),
    "client": Shape(ShowClient, (number("client"),)),
    "details": Shape(ShowDetails, (number("client"),)),
    "draft": Shape(DraftFor, (number("client"), one_of("script", Script))),
    "scripts": Shape(ShowScripts, (number("client"),)),
    "letter": Shape(DraftOf, (number("client"), words("script"))),
    "terms": Shape(AskTerms, (number("client"),)),
    "job": Shape(BeforeJob, (number("client"),)),
    "list": Shape(ShowChecklist, (person(),)),
    "cash": Shape(ComingIn),
    "choices": Shape(ChoicesFor, (number("client"), number("debt"))),
    "take": Shape(TakeUp, (*_DEBT, one_of("way", Way))),
    "lawyer": Shape(AskLawyer, (*_DEBT, words("said"))),
    "warn": Shape(WarnOf, _DEBT),
    "tellfirst": Shape(TellFirst, _DEBT),
    "place": Shape(PlaceIn, (number("client"), one_of("hands", Hands), number("debt"))),
    "bringback": Shape(BringBack, _DEBT),
    "worked": Shape(ItWorked, (number("client"), number("payment"), one_of("lever", Lever))),
    "camein": Shape(CameIn, (number("client"),)),
    "notthere": Shape(NotThere, (number("client"),)),
    "agreed": Shape(TheyAgreed, (number("draft"),)),
    "endplan": Shape(EndPlan, (number("client"),)),
    "deposit": Shape(AskDeposit, (number("client"), number("job"))),
    "stage": Shape(FinishStage, (number("client"), number("job"), number("stage"))),
    "put": Shape(PutFile, (number("file"), number("client"))),
    "sort": Shape(SortFile, (number("file"), one_of("sort", Sort))),
    "files": Shape(ShowFiles, (number("client"),)),
    "give": Shape(GiveFile, (number("file"),)),
    "sent": Shape(ShowSent, (number("client"), number("page"))),
    "dossier": Shape(DossierOf, (number("client"),)),
    "dropjob": Shape(DropStages, (number("client"), number("job"))),
    "otherwork": Shape(OtherWork, (number("client"), words("work"))),
    "invoiced": Shape(SendInvoice, (number("client"), number("task"))),
    "notyet": Shape(NotYet, (number("client"), number("task"))),
    "leavework": Shape(LeaveTask, (number("client"), number("task"))),
    "endnudge": Shape(EndNudge, (number("client"), number("nudge"))),
    "endbilling": Shape(EndBilling, (number("client"), number("billing"))),
    "invite": Shape(InviteClient, (number("client"),)),
    "uninvite": Shape(EndInvite, (number("client"),)),
    "offer": Shape(OfferAt, (number("client"), number("percent"))),
    "waive": Shape(WaiveCharges, (person(),)),
    "drafts": Shape(ShowDrafts),
    "send": Shape(Approve, (*_WORDING, sealed("seal"))),
    "edit": Shape(Edit, _WORDING),
    "reword": Shape(Reword, _WORDING),
    "tone": Shape(Retone, _WORDING),
    "way": Shape(Reroute, _WORDING),
    "charge": Shape(Charge, _WORDING),
    "attach": Shape(Enclose, (*_WORDING, number("file"))),
    "breathe": Shape(Breathe, _WORDING),
    "later": Shape(Later, _WORDING),
    "skip": Shape(Skip, _WORDING),
    "back": Shape(TakeBack, (number("draft"),)),
    "passed": Shape(PassedOn, _WORDING),
    "whose": Shape(ChatOf, (number("chat"), number("client"))),
    "cameof": Shape(CameOf, (number("draft"), one_of("upshot", Upshot))),
    "calllater": Shape(CallLater, (number("draft"),)),
    "fate": Shape(Resolve, (number("draft"), yes_no("arrived"), sealed("seal"))),
    "pick": Shape(Pick, (number("asked"), number("choice"))),
    "yes": Shape(Confirm, (number("asked"),)),
    "no": Shape(Decline, (number("asked"),)),
    "lay": Shape(Reallocate, (number("payment"), number("debt"))),
    "who": Shape(WhoOwes, (one_of("scope", Scope), number("page"), person())),
    "undo": Shape(Undo, (number("step"),)),
    "cancel": Shape(Cancel),
    "help": Shape(Help),
    "settings": Shape(Settings, (person(),)),
    "more": Shape(MoreSettings),
    "language": Shape(SetLanguage, (words("language"),)),
    "resume": Shape(Resume, (person(),)),
    "hold": Shape(Hold, (person(),)),
    "history": Shape(History, (person(),)),
    "export": Shape(Export),
    "forget": Shape(ForgetClient, (person(),)),
    "forgetme": Shape(ForgetMe),
    "restore": Shape(Restore, (words("day"),)),
    "anew": Shape(StartAnew),
}
_VERBS: Final = {shape.intent: verb for verb, shape in SHAPES.items()}


def data(intent: Intent) -> str | None:
    """The callback data that stands for the intent; None when no button can carry it, such as
    one about a client whose name is too long."""
    verb = _VERBS.get(type(intent))
    if verb is None:
        return None
    try:
        text = _written(verb, intent)
    except ValueError:
        return None
    return text if _is_plain(text) and intent_of(text) == intent else None


def intent_of(text: str) -> Intent | None:
    """What a tap with this data means; None for data that no button of ours carries."""
    if not _is_plain(text):
        return None
    verb, *rest = text.split(":", 1)
    shape = SHAPES.get(verb)
    if shape is None:
        return None
    parts = rest[0].split(":", len(shape.slots) - 1) if rest and shape.slots else rest
    if len(parts) > len(shape.slots):
        return None
    try:
        read = {slot.name: slot.read(part) for slot, part in zip(shape.slots, parts, strict=False)}
        build: Callable[..., Intent] = shape.intent
        intent = build(**read)
        return intent if _written(verb, intent) == text else None
    except (ValueError, TypeError):  # a slot of another kind, or one that must not be left out
        return None


def _written(verb: str, intent: Intent) -> str:
    parts = [getattr(intent, slot.name) for slot in SHAPES[verb].slots]
    while parts and parts[-1] is None:
        parts.pop()
    slots = zip(SHAPES[verb].slots, parts, strict=False)
    return ":".join((verb, *(slot.write(part) for slot, part in slots)))


def _is_plain(text: str) -> bool:
    """Short and printable: no control or direction marks, no half of a character."""
    return len(text) <= LONGEST and text.isprintable() and len(text.encode()) <= LONGEST
