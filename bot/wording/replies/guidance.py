"""What can be said: help, and what to answer when a message was not understood."""

from __future__ import annotations

from typing import Final

from bot.domain.answers import Helped, NotBuilt, NotUnderstood
from bot.domain.intents import Settings, ShowDrafts, WhoOwes
from bot.wording import formats
from bot.wording.screen import Row, Screen, screens, short
from bot.wording.voice import Voice

_PARTS: Final = ("work", "look", "days", "files", "table")
"""What help tells of once there is a client to tell it by."""


def guided(answer: NotUnderstood | Helped | NotBuilt, voice: Voice) -> tuple[Screen, ...]:
    if isinstance(answer, NotBuilt):
        return screens([voice.say("not_built"), voice.say("not_built.instead")], [_owes(voice)])
    helped = isinstance(answer, Helped)
    lines = [] if helped else [voice.say("not_understood")]
    if helped or answer.name is None:
        lines.append(voice.say("help.what"))
    if answer.waiting:
        lines.append(voice.say("help.waiting"))
    shown = examples(voice, answer.name, answer.late)
    lines += ["", voice.say("help.such_as"), *shown]
    if helped:
        lines += ["", voice.say("help.more")]
        if answer.name:
            name = voice.name(short(answer.name, 60))
            lines += ["", *(voice.say(f"help.{part}", name=name) for part in _PARTS)]
    waiting: Row = (voice.button("show_drafts", ShowDrafts()),) if answer.waiting else ()
    settings: Row = (voice.button("settings", Settings()),) if helped else ()
    return screens(lines, [waiting, _owes(voice), settings])


def examples(voice: Voice, name: str | None = None, late: bool = False) -> list[str]:
    """Three sentences that the bot understands, about a client on file where there is one."""
    return [voice.say("example", words=words) for words in sentences(voice, name, late)]


def sentences(voice: Voice, name: str | None = None, late: bool = False) -> list[str]:
    """The examples without their quotes, as an owner could send them."""
    if name is None:
        keys = ["example.first_debt", "example.second_debt", "example.owes"]
    elif late:
        keys = ["example.draft", "example.payment", "example.owes"]
    else:
        keys = ["example.debt", "example.payment", "example.owes"]
    called = formats.isolate(short(name or "", 60), voice.language)
    return [voice.say(key, name=called) for key in keys]


def _owes(voice: Voice) -> Row:
    return (voice.button("who_owes", WhoOwes()),)
