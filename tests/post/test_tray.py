"""The out-tray: what would have been mailed, laid out word for word."""

from collections.abc import Sequence

import pytest

from bot.actions.ports import NotRecorded
from bot.domain.drafts import Outcome, Reached
from bot.post.tray import OutTray
from tests.post.letters import HEBREW


async def test_a_letter_is_laid_out_word_for_word_after_it_was_saved() -> None:
    seen: list[object] = []

    def lay(to: str, subject: str, text: str, attachments: Sequence[str]) -> None:
        seen.append((to, subject, text, attachments))

    outcome = await OutTray(lay).carry(HEBREW, lambda: seen.append("saved"))
    assert outcome == Outcome(Reached.DELIVERED)
    assert seen == ["saved", (HEBREW.to, HEBREW.subject, HEBREW.text, ())]


async def test_nothing_is_laid_out_that_could_not_be_saved() -> None:
    seen: list[object] = []

    def refuse() -> None:
        raise NotRecorded

    with pytest.raises(NotRecorded):
        await OutTray(lambda *letter: seen.append(letter)).carry(HEBREW, refuse)
    assert seen == []
