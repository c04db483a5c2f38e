"""What the owner is told of a client's own chat: the invitation, and what comes of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias
from urllib.parse import quote

from bot.domain.answers import (
    GuestCame,
    GuestGone,
    GuestHere,
    GuestWrote,
    Invitation,
    InvitationOut,
    SignFirst,
)
from bot.domain.intents import EndInvite, InviteClient, SetOwner, ShowClient, ShowFiles
from bot.domain.people import Setting
from bot.wording.replies import hall, notes
from bot.wording.screen import COPIED, Copy, Link, Row, Screen, screens
from bot.wording.voice import Voice

OfGuests: TypeAlias = (
    Invitation | InvitationOut | GuestHere | SignFirst | GuestCame | GuestGone | GuestWrote
)


def told(answer: OfGuests, voice: Voice) -> tuple[Screen, ...]:
    name = voice.name(answer.name)
    match answer:
        case Invitation():
            return _invitation(answer, voice)
        case InvitationOut(client=client, until=until):
            said = voice.say("invitation.out", name=name, day=voice.day(until))
            anew = voice.button("invite_anew", InviteClient(client))
            return screens([said], [(anew,), _withdraw(client, voice)])
        case GuestHere(client=client, since=since):
            said = voice.say("guest.here", name=name, day=voice.brief_day(since))
            return screens([said], [_close(client, voice)])
        case SignFirst():
            row = (voice.button("set_name", SetOwner(Setting.NAME)),)
            return screens([voice.say("guest.sign", name=name)], [row])
        case GuestCame(client=client):
            return screens([voice.say("guest.came", name=name)], [_card(client, voice)])
        case GuestGone(client=client, how=how):
            return screens([voice.say(f"guest.gone.{how}", name=name)], [_card(client, voice)])
        case GuestWrote():
            return _wrote(answer, voice)


def _invitation(answer: Invitation, voice: Voice) -> tuple[Screen, ...]:
    """The words to pass on as a block to copy, and the ways to do so."""
    words = hall.invitation(answer.signature, answer.link, answer.language)
    lines = [
        voice.say("invitation.what", name=voice.name(answer.name)),
        voice.say("invitation.until", day=voice.day(answer.until)),
        "",
        voice.say("invitation.ready"),
    ]
    return screens(lines, _ways(answer, words, voice), pre=words)


def _ways(answer: Invitation, words: str, voice: Voice) -> Iterator[Row]:
    link = quote(answer.link, safe="")
    before = quote(words.replace(answer.link, "").strip() if answer.link else words, safe="")
    share = Link(f"https://t.me/share/url?url={link}&text={before}")
    yield (voice.button("share_invite", share),)
    whatsapp = Link(f"https://wa.me/?text={quote(words, safe='')}")
    yield (voice.button("open_whatsapp", whatsapp),)
    if 0 < len(answer.link) <= COPIED:
        yield (voice.button("copy_invite", Copy(answer.link)),)
    yield _withdraw(answer.client, voice)


def _wrote(answer: GuestWrote, voice: Voice) -> tuple[Screen, ...]:
    """The client's words, and below them what they were taken for."""
    name, lines = voice.name(answer.name), []
    if answer.words:
        lines.append(voice.say("guest.wrote", name=name, words=voice.name(answer.words)))
    if answer.file:
        lines.append(voice.say("guest.file", name=name, file=voice.name(answer.file)))
    kept = (voice.button("files", ShowFiles(answer.client)),) if answer.file else ()
    if answer.noted is None:
        return screens(lines, [kept, _card(answer.client, voice)])
    *before, last = notes.noted(answer.noted, voice)
    return screens([*lines, "", *(one.text for one in before), last.text], (*last.rows, kept))


def on_card(client: int, here: bool, invited: bool, voice: Voice) -> Iterator[Row]:
    """What a client's card offers: to invite, to take that back, or to close the chat."""
    if here:
        yield _close(client, voice)
        return
    anew = voice.button("invite_anew" if invited else "invite", InviteClient(client))
    yield (anew,)
    if invited:
        yield _withdraw(client, voice)


def _withdraw(client: int, voice: Voice) -> Row:
    return (voice.button("withdraw_invite", EndInvite(client)),)


def _close(client: int, voice: Voice) -> Row:
    return (voice.button("close_chat", EndInvite(client)),)


def _card(client: int, voice: Voice) -> Row:
    return (voice.button("card", ShowClient(client)),)
