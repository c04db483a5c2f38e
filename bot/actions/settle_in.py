"""Meeting an owner, and the settings that have no sentence of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime, time
from decimal import Decimal, InvalidOperation
from typing import Final
from zoneinfo import available_timezones

from bot.actions.advise import client_card
from bot.actions.ask import ask, asking
from bot.actions.ports import Place
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import (
    Answer,
    Choosing,
    Closed,
    Dropped,
    Flaw,
    Flawed,
    SettingsPage,
    Welcome,
)
from bot.domain.facts import Answered, Asked, ClientSet, Fact, OwnerSet, Question
from bot.domain.intents import (
    Doubt,
    Help,
    Intent,
    Piece,
    SetClient,
    SetLanguage,
    SetOwner,
    Settings,
    Start,
)
from bot.domain.money import is_currency
from bot.domain.people import LANGUAGES, Detail, Form, Kind, Setting, clean, clean_letter
from bot.understanding.contacts import contacts
from bot.understanding.tidy import tidy

Places = Callable[[str], Place]
"""From a country's code to what it brings along; unknown codes give the place "other"."""

COUNTRIES: Final = ("DK", "IL", "GB", "US", "DE", "other")
HOME: Final = {"da": "DK", "he": "IL", "en": "GB"}
"""The country assumed for a language when nothing else is known."""

_SET_UP: Final = (Setting.LANGUAGE, Setting.COUNTRY, Setting.NAME, Setting.BUSINESS)
_NO_ZONE: Final = "UTC"
_NO_CURRENCY: Final = "EUR"
_LONGEST_NAME: Final = 80
_LONGEST_WAYS: Final = 500
_USER_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]{4,31}")

CHOICES: Final[dict[Setting | Detail, tuple[str, ...]]] = {
    Setting.LANGUAGE: LANGUAGES,
    Setting.COUNTRY: COUNTRIES,
    Setting.FORM: tuple(Form),
    Detail.LANGUAGE: LANGUAGES,
    Detail.FORM: tuple(Form),
    Detail.KIND: tuple(Kind),
}
"""The settings and details with a few known values."""


def meet(hint: str | None, defaults: Mapping[Setting, str], places: Places) -> tuple[Fact, ...]:
    """The first facts of a new book: sensible defaults, each to be changed later.

    `hint` is the language that Telegram names, `defaults` what the configuration sets.
    """
    told = (hint or "").split("-")[0].replace("iw", "he")
    language = told if told in LANGUAGES else defaults.get(Setting.LANGUAGE, "en")
    country = defaults.get(Setting.COUNTRY) or HOME[language]
    place = places(country)
    facts = {
        Setting.LANGUAGE: language,
        Setting.COUNTRY: country,
        Setting.ZONE: defaults.get(Setting.ZONE) or place.zone or _NO_ZONE,
        Setting.CURRENCY: defaults.get(Setting.CURRENCY) or place.currency or _NO_CURRENCY,
    }
    return tuple(OwnerSet(setting, value) for setting, value in facts.items())


def start(_: Start, room: Room) -> Change:
    """The set-up: four short questions, each of which can be skipped."""
    return _ask_next((*(SetOwner(setting) for setting in _SET_UP), Help()), ())


def _ask_next(chain: tuple[Intent | Doubt, ...], facts: tuple[Fact, ...]) -> Change:
    """Ask for the first setting of the chain; the rest waits in the question. The set-up's chain
    ends in a word of help."""
    first = chain[0]
    if not isinstance(first, SetOwner):
        return Change((*facts, Answered()), lambda room: (Welcome(room.book.owner, None),))
    question = Question(Piece.WORDS, first, then=chain[1:])
    return Change(
        (*facts, Asked(question)),
        lambda room: (Welcome(room.book.owner, first.setting, room.book.asked),),
    )


def set_owner(intent: SetOwner, room: Room, places: Places) -> Change:
    """One setting; in the set-up the next question follows, and an empty value skips."""
    question = room.book.question
    asked = question if question and _asks(question, intent.setting) else None
    if intent.value is None:
        return _ask_for(intent)
    if intent.value == "":
        return _leave(asked)
    value = _valid(intent.setting, intent.value)
    if isinstance(value, Flaw):
        return telling(Flawed(value, words=intent.value[:_LONGEST_NAME]))
    facts: tuple[Fact, ...] = (OwnerSet(intent.setting, value), *_implied(intent, value, places))
    chain = (*_left_open(intent, value, places), *(asked.then if asked else ()))
    if chain:
        return _ask_next(chain, facts)
    return Change((*facts, Answered()) if asked else facts)


def _asks(question: Question, setting: Setting) -> bool:
    command = question.command
    return isinstance(command, SetOwner) and command.setting is setting


def _leave(question: Question | None) -> Change:
    """A setting skipped: the set-up goes on, any other question is dropped."""
    if question is None:
        return telling(Closed())
    if question.then:
        return _ask_next(question.then, ())
    return Change((Answered(),), lambda _: (Dropped(asked=True),))


def _ask_for(intent: SetOwner) -> Change:
    question = Question(Piece.WORDS, intent)
    return Change((Asked(question),), lambda room: _choice(room, question, intent.setting))


def _choice(room: Room, question: Question, what: Setting | Detail) -> tuple[Answer, ...]:
    """Known values are offered as buttons; anything else is asked for in words."""
    if what not in CHOICES:
        return (asking(room, question),)
    command = question.command
    if isinstance(command, SetClient):
        name = room.book.accounts[command.client].client.name
        return (Choosing(what, command.client, name),)
    return (Choosing(what),)


def _implied(intent: SetOwner, value: str, places: Places) -> tuple[Fact, ...]:
    """A country brings its currency and zone, as far as it has one of each."""
    if intent.setting is not Setting.COUNTRY:
        return ()
    place = places(value)
    brought = {Setting.ZONE: place.zone, Setting.CURRENCY: place.currency}
    return tuple(OwnerSet(setting, one) for setting, one in brought.items() if one)


def _left_open(intent: SetOwner, value: str, places: Places) -> tuple[SetOwner, ...]:
    """What a country does not tell, and is asked next: a zone, a currency."""
    if intent.setting is not Setting.COUNTRY:
        return ()
    place = places(value)
    brought = {Setting.CURRENCY: place.currency, Setting.ZONE: place.zone}
    return tuple(SetOwner(setting) for setting, one in brought.items() if not one)


def _valid(setting: Setting, text: str) -> str | Flaw:
    """The value as it is kept, or what is wrong with it."""
    said = clean(text, 254)
    match setting:
        case Setting.LANGUAGE | Setting.COUNTRY | Setting.FORM:
            return _among(CHOICES[setting], said)
        case Setting.ZONE:
            return _zone(said)
        case Setting.CURRENCY:
            return said.upper() if is_currency(said.upper()) else Flaw.CURRENCY
        case Setting.NAME | Setting.BUSINESS:
            return _named(said)
        case Setting.EMAIL:
            return said if is_address(said) else Flaw.EMAIL
        case Setting.WAYS_TO_PAY:
            return clean_letter(text, _LONGEST_WAYS) or Flaw.EMPTY
        case Setting.TERMS:
            return said if said.isascii() and said.isdigit() and int(said) <= 365 else Flaw.NUMBER
        case Setting.NUDGE_AT:
            return _morning(said)
        case Setting.VAT:
            return _percent(said)


def _zone(said: str) -> str | Flaw:
    """An IANA name in any case, or the place alone where just one zone is named after it."""
    wanted = said.casefold().replace(" ", "_")
    names = {name.casefold(): name for name in available_timezones()}
    if wanted in names:
        return names[wanted]
    # Zones under "Etc" count the other way round: a "GMT+3" that is typed means "Etc/GMT-3".
    places = [name for name in names if not name.startswith("etc/")]
    found = [name for name in places if name.rpartition("/")[2] == wanted]
    return names[found[0]] if len(found) == 1 else Flaw.ZONE


def _among(values: tuple[str, ...], said: str) -> str | Flaw:
    return next((value for value in values if value.casefold() == said.casefold()), Flaw.EMPTY)


def _named(said: str) -> str | Flaw:
    if len(said) > _LONGEST_NAME:
        return Flaw.TOO_LONG
    return said or Flaw.EMPTY


def _morning(said: str) -> str | Flaw:
    """A local time from six in the morning to six in the evening, as HH:MM."""
    try:
        at = datetime.strptime(said.replace(".", ":"), "%H:%M" if len(said) > 2 else "%H").time()
    except ValueError:
        return Flaw.TIME
    return at.strftime("%H:%M") if time(6) <= at <= time(18) else Flaw.TIME


def _percent(said: str) -> str | Flaw:
    try:
        rate = Decimal(said.rstrip("% ").replace(",", "."))
    except InvalidOperation:
        return Flaw.NUMBER
    if not rate.is_finite() or not 0 <= rate <= 50 or rate != round(rate, 2):
        return Flaw.NUMBER
    return f"{rate.normalize():f}"


def is_address(text: str) -> bool:
    """Whether the text has the shape of one e-mail address; the mail room checks the rest."""
    local, at, domain = text.rpartition("@")
    whole = bool(local and at) and "." in domain.strip(".")
    return whole and not any(sign.isspace() or sign in '<>,;:()[]"\\@' for sign in local + domain)


def set_client(intent: SetClient, room: Room) -> Change:
    """One detail of a client."""
    account = room.book.accounts.get(intent.client)
    if account is None:
        return telling(Closed())
    if not intent.value:
        question = Question(Piece.WORDS, SetClient(intent.client, intent.detail))
        return Change((Asked(question),), lambda after: _choice(after, question, intent.detail))
    value = _valid_detail(intent.detail, intent.value, room.book.owner.currency)
    named = intent.detail is Detail.NAME and not isinstance(value, Flaw)
    if named and room.book.account_of(value) not in (None, account):
        value = Flaw.NAME_TAKEN
    if isinstance(value, Flaw):
        return telling(Flawed(value, account.client.name, intent.value[:_LONGEST_NAME]))
    facts: list[Fact] = [ClientSet(intent.client, intent.detail, value)]
    open_question = room.book.question
    if open_question and isinstance(open_question.command, SetClient):
        facts.append(Answered())
    return Change(tuple(facts))


def _valid_detail(detail: Detail, text: str, currency: str) -> str | Flaw:
    """The value as it is kept, or what is wrong with it; `currency` is the owner's."""
    said = clean(text, 254)
    match detail:
        case Detail.LANGUAGE | Detail.FORM | Detail.KIND:
            return _among(CHOICES[detail], said)
        case Detail.NAME:
            return _named(said)
        case Detail.EMAIL:
            return said if is_address(said) else Flaw.EMAIL
        case Detail.PHONE:
            return _phone(said, currency)
        case Detail.TELEGRAM:
            name = said.removeprefix("@")
            return name if _USER_NAME.fullmatch(name) else Flaw.EMPTY


def _phone(said: str, currency: str) -> str | Flaw:
    """The number in E.164; a local one is read as it is in a sentence."""
    found = [one.value for one in contacts(tidy(said).clean, currency) if one.kind == "phone"]
    return found[0] if len(found) == 1 else Flaw.PHONE


def set_language(intent: SetLanguage, _: Room) -> Change:
    return Change((OwnerSet(Setting.LANGUAGE, intent.language),))


def settings(intent: Settings, room: Room) -> Change:
    """The settings, or one client's card."""
    if intent.who and intent.who.candidates:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account:
        return telling(client_card(room, account))
    if intent.who and intent.who.name:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    clients = tuple(one.client for one in room.book.accounts.values())
    return telling(SettingsPage(room.book.owner, clients))
