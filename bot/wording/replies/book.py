"""The owner's book itself: not written to, not readable, or opened anew."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

from bot.domain.answers import BookOpened, BookSetAside, Exported, NothingSaved
from bot.domain.intents import Restore, StartAnew
from bot.wording.screen import Row, Screen, screens
from bot.wording.voice import Voice

OfTheBook: TypeAlias = NothingSaved | BookSetAside | BookOpened


def of_the_book(answer: OfTheBook, voice: Voice) -> tuple[Screen, ...]:
    match answer:
        case NothingSaved():
            return screens([voice.say("chat.not_recorded")])
        case BookSetAside():
            return screens(_set_aside(answer, voice), _ways_on(answer, voice))
        case BookOpened(day=day):
            opened = voice.say("book.opened", day=_named(day, voice)) if day else None
            return screens([opened or voice.say("book.empty"), voice.say("book.drafts")])


def exported(answer: Exported, voice: Voice) -> tuple[Screen, ...]:
    """The words beside the file, or why there is none."""
    return screens([voice.say("export.empty")] if answer.empty else _taken_along(answer, voice))


def _taken_along(answer: Exported, voice: Voice) -> Iterator[str]:
    yield voice.say("export")
    yield ""
    counts = {
        "clients": answer.clients,
        "debts": answer.debts,
        "payments": answer.payments,
        "plans": answer.plans,
        "messages": answer.messages,
    }
    for kind, count in counts.items():
        if count:
            yield voice.say(f"export.{kind}", count)
    yield ""
    yield voice.say("export.forms")


def _set_aside(answer: BookSetAside, voice: Voice) -> Iterator[str]:
    yield voice.say("chat.set_aside")
    yield voice.say("book.choose" if answer.days else "book.no_copy")


def _ways_on(answer: BookSetAside, voice: Voice) -> Iterator[Row]:
    for day in answer.days:
        yield (voice.button("restore", Restore(day), day=_named(day, voice)),)
    yield (voice.button("start_anew", StartAnew()),)


def _named(day: str, voice: Voice) -> str:
    """A backup's day in words; as it stands if it is no date."""
    try:
        return voice.brief_day(date.fromisoformat(day[:10]))
    except ValueError:
        return voice.name(day)
