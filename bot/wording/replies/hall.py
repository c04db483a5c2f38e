"""The fixed words that a client reads in its own chat: the house's, in the client's language."""

from __future__ import annotations

from bot.wording.formats import isolate
from bot.wording.phrases import say


def invitation(name: str, link: str, language: str) -> str:
    """What the owner passes on; a link is never put between marks."""
    return say("chat.guest.invitation", language, name=isolate(name, language), link=link).strip()


def welcome(name: str, language: str) -> str:
    """Who would write, how, and what the client can do."""
    called = isolate(name, language)
    first = say("chat.guest.welcome", language, name=called)
    how = say("chat.guest.how", language, name=called)
    return "\n\n".join((first, how, say("chat.guest.ask", language)))


def delivered(name: str, words: str, language: str) -> str:
    """The approved words as they stand, under the line that says whose they are."""
    if not name:
        return words
    return f"{say('chat.guest.from', language, name=isolate(name, language))}\n\n{words}"


def told(key: str, name: str, language: str) -> str:
    """One of the short sentences, such as `passed_on`."""
    return say(f"chat.guest.{key}", language, name=isolate(name, language))
