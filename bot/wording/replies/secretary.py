"""The owner's own Telegram account: that it is connected, who writes there, whose chat it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from bot.domain.answers import (
    AccountLinked,
    AccountUnlinked,
    ChatPlaced,
    RightsChanged,
    TheyTalk,
    WhoseChat,
)
from bot.domain.intents import ChatOf
from bot.wording.replies.values import pairs
from bot.wording.screen import Row, Screen, screens
from bot.wording.voice import Voice

Told: TypeAlias = (
    AccountLinked | RightsChanged | AccountUnlinked | TheyTalk | WhoseChat | ChatPlaced
)


def told(answer: Told, voice: Voice) -> tuple[Screen, ...]:
    match answer:
        case AccountLinked(replies=replies):
            right = "replies" if replies else "reads"
            lines = [voice.say("account.linked"), voice.say(f"account.{right}")]
            return screens([*lines, voice.say("account.others")])
        case RightsChanged(replies=replies):
            return screens([voice.say("account.restored" if replies else "account.withdrawn")])
        case AccountUnlinked():
            return screens([voice.say("account.unlinked")])
        case TheyTalk(name=name, until=until):
            return screens([voice.say("account.talk", name=voice.name(name), day=voice.day(until))])
        case WhoseChat(name=name):
            asked = voice.say("account.whose", name=voice.client(name))
            return screens([asked, voice.say("account.once")], _clients(answer, voice))
        case ChatPlaced(name=name):
            key = "account.placed" if name else "account.nobody"
            return screens([voice.say(key, name=voice.name(name))])


def _clients(answer: WhoseChat, voice: Voice) -> Iterator[Row]:
    yield from pairs([voice.choice(name, ChatOf(answer.chat, one)) for one, name in answer.clients])
    yield (voice.button("nobodys", ChatOf(answer.chat, 0)),)
