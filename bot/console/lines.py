"""The machine's way in: a JSON object a line, each one thing that a person does."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from bot.console.reasons import Impossible, Reason
from bot.console.session import Session


def parse(line: bytes) -> object:
    """The line's JSON value. Raises Impossible (NOT_JSON)."""
    try:
        given = json.loads(line.decode("utf-8-sig"))
        # Half a surrogate pair is allowed in JSON, but no message can hold it.
        json.dumps(given, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise Impossible(Reason.NOT_JSON) from error
    return given


async def perform(session: Session, given: object) -> None:
    """Do what the line says, wholly. Raises Impossible (NO_SUCH_FORM and what Session raises)."""
    match given:
        case {"text": str(text), **rest} if not rest:
            await session.write(text)
        case {"tap": str(label), **rest} if not rest:
            await session.tap(label)
        case {"tap": dict(tap), **rest}:
            await _send_data(session, tap, rest)
        case {"file": str(name), **rest} if not rest:
            await session.send_file(Path(name), "")
        case {"file": str(name), "caption": str(caption), **rest} if not rest:
            await session.send_file(Path(name), caption)
        case {"forward": str(text), "from": str(author), **rest} if author and not rest:
            await session.forward(text, author)
        case {"clock": str(words), **rest} if not rest:
            await session.advance(words)
        case {"as": int(user), **rest}:
            await _speak_as(session, user, rest)
        case {"update": dict(raw), **rest} if not rest:
            await session.deliver(raw)
        case _:
            raise Impossible(Reason.NO_SUCH_FORM)


async def _send_data(
    session: Session, tap: Mapping[object, object], rest: Mapping[object, object]
) -> None:
    match tap, rest:
        case {"data": str(data), **more}, {"message": int(number), **others} if (
            _is_id(number) and not more and not others
        ):
            await session.send_data(data, number)
        case {"data": str(data), **more}, {**others} if not more and not others:
            await session.send_data(data, None)
        case _:
            raise Impossible(Reason.NO_SUCH_FORM)


async def _speak_as(session: Session, user: int, rest: Mapping[object, object]) -> None:
    match rest:
        case {"chat": int(chat), **more} if _is_id(chat) and not more:
            pass
        case {**more} if not more:
            chat = user
        case _:
            raise Impossible(Reason.NO_SUCH_FORM)
    # Somebody else's private chat is closed to them.
    if not _is_id(user) or user <= 0 or (chat >= 0 and chat != user):
        raise Impossible(Reason.NO_SUCH_FORM)
    session.speak_as(user, chat)
    await session.settle()


def _is_id(value: object) -> bool:
    """JSON's true is an int to Python, and no id."""
    return type(value) is int
