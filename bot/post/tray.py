"""The out-tray: where letters are laid, to be looked at, while no mail server is set up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from bot.domain.drafts import Outcome, Reached
from bot.post.letter import Letter

Lay: TypeAlias = Callable[[str, str, str, Sequence[str]], None]
"""Takes the address, the subject, the text, and the files attached."""


class OutTray:
    """Hands each letter to `lay`, word for word, and counts it as delivered."""

    def __init__(self, lay: Lay) -> None:
        self._lay = lay

    async def carry(self, letter: Letter, sending: Callable[[], None]) -> Outcome:
        sending()
        self._lay(
            letter.to, letter.subject, letter.text, tuple(one.name for one in letter.attached)
        )
        return Outcome(Reached.DELIVERED)
