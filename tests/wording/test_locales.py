"""The catalogues: whole, equal, calm, and of the size that Telegram takes."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

import bot
from bot.domain.facts import Fact
from bot.domain.people import LANGUAGES
from bot.wording import phrases
from bot.wording.phrases import known, say, source
from bot.wording.replies import render
from bot.wording.replies.history import snake
from bot.wording.tone import check
from tests.wording.briefs import TEMPLATES
from tests.wording.samples import TODAY, Cast, every_answer

BOT = Path(bot.__file__).parent
PLURALS = {"he": 4, "da": 2, "en": 2}
OUTSIDE = re.compile(
    r"(chat|command|about|column|cell|dossier|sheet)\.|(step|entry|on)\.\w+$|\w+\.other$"
)
"""What the chat and the papers say themselves, and vocabularies longer than what is said today."""


@cache
def catalogue(language: str) -> Catalog:
    with source(language).open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def messages(language: str) -> dict[str, Message]:
    return {_key(message): message for message in catalogue(language) if message.id}


def _key(message: Message) -> str:
    return message.id[0] if message.pluralizable else str(message.id)


def forms(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def every_text(language: str) -> Iterator[tuple[str, str]]:
    for key, message in messages(language).items():
        for text in forms(message):
            yield key, text


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_translated_and_none_is_in_doubt(language: str) -> None:
    assert catalogue(language).num_plurals == PLURALS[language]
    assert not catalogue(language).obsolete
    for key, message in messages(language).items():
        assert not message.fuzzy, key
        assert len(forms(message)) == (PLURALS[language] if message.pluralizable else 1), key
        assert all(text.strip() and text != key for text in forms(message)), key


def test_the_languages_have_the_same_phrases_in_the_same_order() -> None:
    english = list(messages("en"))
    assert len(english) > 300
    for language in LANGUAGES:
        assert list(messages(language)) == english


def test_the_languages_have_the_same_places_to_fill() -> None:
    for key, message in messages("en").items():
        for language in LANGUAGES:
            other = messages(language)[key]
            assert other.pluralizable == message.pluralizable, key
            *few, many = forms(other)
            assert places(many) == places(forms(message)[-1]), (language, key)
            for text in few:  # "one" and "two" may be words
                assert places(text) | {"count"} == places(many) | {"count"}, (language, key)


@pytest.mark.parametrize("language", ["he", "da"])
def test_nothing_is_left_in_english(language: str) -> None:
    english = dict(every_text("en"))
    same = [
        key
        for key, text in every_text(language)
        if text == english[key] and len(re.sub(r"{\w+}", "", text)) > 12
    ]
    assert same == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_voice_is_calm(language: str) -> None:
    for key, text in every_text(language):
        assert "!" not in text, key
        assert not re.search(r"\b[A-ZÆØÅ]{5,}\b", text), key
        assert not re.search(r"[\U0001F000-\U0001FAFF\u2600-\u27BF]", text), key
        assert text == text.strip() and "  " not in text, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_voice_keeps_to_the_tone_that_it_asks_for(language: str) -> None:
    for key, text in every_text(language):
        if not key.startswith(("example.", "about.")):  # an owner's own words are quoted there
            assert check(text, language).calm, (key, check(text, language).words)


def test_hebrew_has_no_slashed_forms_and_begins_each_line_in_hebrew() -> None:
    for key, text in every_text("he"):
        assert not re.search(r"[א-ת]/[א-ת]", text), key
        if key.startswith(("chat.", "command.", "about.")):
            for line in text.split("\n"):
                assert not line or re.match(r"[א-ת]", line), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_and_descriptions_fit(language: str) -> None:
    for key in messages("en"):
        if key.startswith("command."):
            assert 1 <= len(say(key, language)) <= 256
    assert len(say("about.description", language)) <= 512
    assert len(say("about.short", language)) <= 120


@pytest.mark.parametrize("language", LANGUAGES)
def test_toasts_fit(language: str) -> None:
    for key in ("chat.group", "chat.stranger"):
        assert len(say(key, language, id=7_000_000_000)) <= 200


def test_hebrew_counts_one_two_some_and_many_days_in_forms_of_their_own() -> None:
    assert len({say("days.late", "he", count) for count in (1, 2, 3)}) == 3
    for key in ("days.late", "days.to_go", "debt.usual_terms", "value.days"):
        assert "10 ימים" in say(key, "he", 10)
        assert "11 יום" in say(key, "he", 11)
    assert "11 לקוחות" in say("totals.all", "he", 11, sums="1")
    assert "11 תשלומים" in say("ask.plan", "he", 11, name="x", total="1")
    assert say("days.late", "da", 1) != say("days.late", "da", 2)


def test_a_value_that_ends_in_a_full_stop_ends_the_sentence_too() -> None:
    said = say("owes", "da", name="Acme Inc.", debt="500 kr.")
    assert said == "Acme Inc. skylder 500 kr."


def test_a_missing_phrase_or_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        say("no.such.phrase", "en")
    with pytest.raises(KeyError):
        say("no.such.phrase", "he", 3)
    with pytest.raises(KeyError):
        say("chat.stranger", "en")
    assert not known("no.such.phrase", "en")


def nodes(*paths: Path) -> Iterator[ast.AST]:
    for path in paths:
        yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def pattern(node: ast.AST) -> str:
    """A text in the code as a pattern of keys, in which a place takes one word; else nothing."""
    match node:
        case ast.Constant(value=str(text)):
            return re.escape(text)
        case ast.JoinedStr(values=[ast.Constant(), *_] as parts):
            return "".join(map(pattern, parts))
        case ast.FormattedValue():
            return r"(\w+)"
        case _:
            return "(?!)"


def asked_for() -> Iterator[str]:
    """What the code asks of a catalogue: by key, by a button's name, by a kind and its word."""
    rooms = ("wording/replies", "chat", "papers")
    speakers = [path for room in rooms for path in (BOT / room).glob("*.py")]
    own = (node for node in nodes(BOT / "wording" / "voice.py") if isinstance(node, ast.Constant))
    yield from map(pattern, own)
    for node in nodes(*speakers):
        yield pattern(node)
        yield rf"button\.{pattern(node)}"
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "named":
            yield rf"{pattern(node.args[0])}\.(\w+)"


def words() -> set[str]:
    """What can stand in a key's place: a word of the code, a fact's name, a script's."""
    spelled = {node.value for node in nodes(*BOT.rglob("*.py")) if isinstance(node, ast.Constant)}
    named = {fact.__name__ for fact in get_args(Fact)}
    scripts = {path.name for path in TEMPLATES.iterdir()}
    texts = {word for word in spelled if isinstance(word, str)} | named | scripts
    return texts | {snake(text) for text in texts if text.isidentifier()}


def test_every_phrase_is_asked_for_somewhere() -> None:
    patterns, vocabulary = [re.compile(one) for one in set(asked_for())], words()

    def asked(key: str) -> bool:
        found = (one.fullmatch(key) for one in patterns)
        return any(one and set(one.groups()) <= vocabulary for one in found)

    assert [key for key in messages("en") if not asked(key)] == []


def test_no_phrase_is_kept_that_nobody_says(monkeypatch: pytest.MonkeyPatch) -> None:
    heard = set()

    def listening(key: str, language: str, count: int | None = None, **values: object) -> str:
        heard.add(key)
        return say(key, language, count, **values)

    monkeypatch.setattr(phrases, "say", listening)
    for cast in map(Cast, LANGUAGES):
        for answer in every_answer(cast):
            render(answer, cast.owner, TODAY)
    assert {key for key in messages("en") if not OUTSIDE.match(key)} - heard == set()
