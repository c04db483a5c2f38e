"""Meeting an owner, and the settings that have no sentence of their own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from bot.actions.advise import client_card
from bot.actions.ask import ask, asking, sets_up
from bot.actions.bonds import same_for_all
from bot.actions.digests import with_setting
from bot.actions.fields import CHOICES, LONGEST_NAME, detail_value, setting_value
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
from bot.domain.country import Country
from bot.domain.facts import Answered, Asked, ClientSet, Fact, OwnerSet, Question
from bot.domain.intents import (
    Doubt,
    Help,
    Intent,
    MoreSettings,
    Piece,
    SetClient,
    SetLanguage,
    SetOwner,
    Settings,
    Start,
)
from bot.domain.people import LANGUAGES, Detail, Setting

Places = Callable[[str], Country]
"""The country with a code; unknown codes give the one called "other"."""

HOME: Final = {"da": "DK", "he": "IL", "en": "GB"}
"""The country assumed for a language when nothing else is known."""

_SET_UP: Final = (Setting.LANGUAGE, Setting.COUNTRY, Setting.NAME, Setting.BUSINESS)
_NO_ZONE: Final = "UTC"
_NO_CURRENCY: Final = "EUR"


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
        return _ask_for(intent, asked)
    if intent.value == "":
        return _leave(asked)
    value = setting_value(intent.setting, intent.value, room.book.owner)
    if isinstance(value, Flaw):
        return telling(Flawed(value, words=intent.value[:LONGEST_NAME]))
    facts: tuple[Fact, ...] = (OwnerSet(intent.setting, value), *_implied(intent, value, places))
    facts += with_setting(room, intent.setting, value)
    waiting = asked.then if asked and sets_up(asked) else ()
    chain = (*_left_open(intent, value, places), *waiting)
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
    if sets_up(question):
        return _ask_next(question.then, ())
    return Change((Answered(),), lambda _: (Dropped(asked=True),))


def _ask_for(intent: SetOwner, asked: Question | None) -> Change:
    """What waits for the same setting goes on waiting."""
    waiting = () if asked is None or sets_up(asked) else asked.then
    question = Question(Piece.WORDS, intent, then=waiting)
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


def set_client(intent: SetClient, room: Room) -> Change:
    """One detail of a client."""
    account = room.book.accounts.get(intent.client)
    if account is None:
        return telling(Closed())
    if not intent.value:
        question = Question(Piece.WORDS, SetClient(intent.client, intent.detail))
        return Change((Asked(question),), lambda after: _choice(after, question, intent.detail))
    value = detail_value(intent.detail, intent.value, room.book.owner, account.client)
    named = intent.detail is Detail.NAME and not isinstance(value, Flaw)
    if named and room.book.account_of(value) not in (None, account):
        value = Flaw.NAME_TAKEN
    if isinstance(value, Flaw):
        return telling(Flawed(value, account.client.name, intent.value[:LONGEST_NAME]))
    facts: list[Fact] = [ClientSet(intent.client, intent.detail, value)]
    if intent.detail is Detail.BOND:
        facts.extend(same_for_all(room, intent.client, value))
    open_question = room.book.question
    if open_question and isinstance(open_question.command, SetClient):
        facts.append(Answered())
    return Change(tuple(facts))


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
    clients = tuple(one.client for one in room.book.known())
    return telling(SettingsPage(room.book.owner, clients))


def more_settings(_: MoreSettings, room: Room) -> Change:
    return telling(SettingsPage(room.book.owner, (), more=True))
