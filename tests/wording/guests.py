"""Samples of what the owner is told of a client's own chat with the bot."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from bot.domain.answers import (
    Answer,
    ClientCard,
    GuestCame,
    GuestGone,
    GuestHere,
    GuestWrote,
    Invitation,
    InvitationOut,
    Noted,
    SaidNoted,
    SignFirst,
)
from bot.domain.facts import Parting
from bot.domain.intents import Reason
from bot.domain.people import LANGUAGES, Client

if TYPE_CHECKING:
    from tests.wording.samples import Cast

SECRET = "p1TzXyb0Qw-aKc9_mfLrdA"
SOON, TODAY = date(2026, 3, 9), date(2026, 3, 2)
LINK = f"https://t.me/rolig_local_bot?start=77_{SECRET}"


def answers(cast: Cast) -> Iterator[Answer]:
    name = cast.name
    for language in LANGUAGES:
        yield Invitation(1, name, language, "Noa", SECRET, SOON, LINK)
    yield Invitation(1, name, cast.language, "נועה", SECRET, SOON)
    yield InvitationOut(1, name, SOON)
    yield GuestHere(1, name, TODAY)
    yield SignFirst(name)
    yield GuestCame(1, name)
    yield from (GuestGone(1, name, how) for how in Parting)
    yield GuestWrote(1, name, "ok, thanks")
    yield GuestWrote(1, name, "", file="receipt.pdf")
    for reason in Reason:
        noted = Noted(SaidNoted(name, reason, SOON, 1), 4)
        yield GuestWrote(1, name, "אשלם ביום שישי", noted, "a.pdf")
    yield ClientCard(Client(1, name, chat="aB3"), cast.language, (), here=TODAY)
    yield ClientCard(Client(1, name), cast.language, (), invited=SOON)
