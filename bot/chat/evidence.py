"""Files that are kept as evidence: looked at, put into the store, then told to the desk."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from hashlib import sha256

from telegram import User

from bot.actions.ports import FileStore, NotRecorded, Received
from bot.chat.reception import Reception, hint_of
from bot.domain.answers import Answer, FileUnfit, NothingSaved
from bot.domain.evidence import room_taken
from bot.domain.filing import Form, Unfit, titled
from bot.domain.intents import KeepFile
from bot.domain.signatures import form_of


@dataclass(frozen=True, slots=True)
class Cupboard:
    """Where the bytes go; `room` is the most that the files of one owner may take, in bytes."""

    store: FileStore
    room: int


class Evidence:
    def __init__(self, reception: Reception, cupboard: Cupboard) -> None:
        self._reception = reception
        self._cupboard = cupboard

    async def keep(self, user: User, received: Received, key: str, album: str) -> None:
        """Keep the file, or say why not; `album` names what was sent together."""
        answers = await self.kept(user.id, received, key, album, hint_of(user))
        await self._reception.serve(user, answers)

    async def kept(
        self,
        owner: int,
        received: Received,
        key: str,
        album: str = "",
        hint: str | None = None,
        link: str = "",
    ) -> tuple[Answer, ...]:
        """The bytes last before a line speaks of them; both work beside the loop. `link` names
        the chat of the client whose own file it is."""
        form = await asyncio.to_thread(form_of, received.content, received.name)
        if not isinstance(form, Form):
            return (FileUnfit(form, received.name),)
        if not self._fits(owner, received.content):
            return (FileUnfit(Unfit.FULL, received.name, self._cupboard.room),)
        try:
            sha = await asyncio.to_thread(self._cupboard.store.keep, owner, received.content)
        except NotRecorded:
            return (NothingSaved(),)
        intent = KeepFile(
            sha,
            titled(received.name, form),
            form,
            len(received.content),
            received.caption,
            album,
            link,
        )
        return self._reception.desk.press(owner, intent, key, hint)

    def _fits(self, owner: int, content: bytes) -> bool:
        """Whether there is room left; what is there already takes none."""
        kept = self._reception.desk.book(owner).files.values()
        sha = sha256(content).hexdigest()
        known = any(one.sha == sha for one in kept)
        return known or room_taken(kept) + len(content) <= self._cupboard.room
