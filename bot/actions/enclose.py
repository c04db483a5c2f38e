"""Files that go out with a mail: attached and left out with a tap, each time a new version."""

from __future__ import annotations

from dataclasses import replace

from bot.actions.approve import in_hand
from bot.actions.cards import card
from bot.actions.recast import new_version
from bot.actions.room import Change, Room, telling
from bot.domain.answers import OldVersion
from bot.domain.enclosures import enclosable
from bot.domain.intents import Enclose


def enclose(intent: Enclose, room: Room) -> Change:
    """Attach one of the client's invoices to the mail, or leave it out again."""
    draft = in_hand(room, intent.draft)
    if isinstance(draft, Change):
        return draft
    if draft.version != intent.version:
        return telling(OldVersion(card(room, draft)))
    left = tuple(one for one in draft.attached if one.file != intent.file)
    if left != draft.attached:
        return new_version(room, draft, replace(draft, attached=left))
    wanted = [one for one in enclosable(room.book.files.values(), draft) if one.file == intent.file]
    if not wanted:  # filed elsewhere since, or somebody else's
        return telling(card(room, draft))
    return new_version(room, draft, replace(draft, attached=(*draft.attached, *wanted)))
