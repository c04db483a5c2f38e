"""The letterbox: what came back by mail, brought to the owner without having been asked for."""

from __future__ import annotations

import logging
from typing import Final

from telegram.error import TelegramError

from bot.chat.pacing import unasked
from bot.chat.reception import Reception
from bot.chat.wire import Unsent
from bot.domain.answers import NothingSaved
from bot.domain.intents import Mailed

_log: Final = logging.getLogger(__name__)


class Letterbox:
    def __init__(self, reception: Reception) -> None:
        self._reception = reception

    async def hear(self, owner: int, brought: Mailed, key: str) -> bool:
        """Write down what came, and tell it; False where the disk took nothing. What can't be told
        now stays in the book: a draft that came of it is shown as any other."""
        reception = self._reception
        answers = reception.desk.press(owner, brought, key, None)
        if any(isinstance(one, NothingSaved) for one in answers):
            return False
        reception.changed(owner)
        with unasked():
            try:
                await reception.outbox.answer(owner, answers)
            except (Unsent, TelegramError):
                _log.warning("owner %d was not told what came by mail", owner)
            await reception.outbox.show(owner)
        return True
