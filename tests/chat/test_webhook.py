"""The webhook: what the log says where Telegram does not take the address, or can't post to it."""

from __future__ import annotations

import asyncio
import logging
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any

import pytest
from telegram import WebhookInfo
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.chat import webhook
from bot.chat.webhook import AGAIN, CHECKED, Hook

HOOK = Hook("https://bot.example.com:8081/telegram", "a-secret-of-our-own")
REASON = "Bad webhook: webhook can be set up only on ports 80, 88, 443 or 8443"


@dataclass
class Telegram:
    """Takes the address after these troubles; `errors` are when posts failed last, a look each."""

    troubles: list[TelegramError] = field(default_factory=list)
    errors: list[int] = field(default_factory=list)
    set: int = 0

    @property
    def bot(self) -> Telegram:
        return self

    async def set_webhook(self, *_: object, **__: object) -> None:
        if self.troubles:
            raise self.troubles.pop(0)
        self.set += 1

    async def get_webhook_info(self) -> WebhookInfo:
        at = self.errors.pop(0) if self.errors else None
        told: dict[str, Any] = {"url": HOOK.address, "has_custom_certificate": False}
        told |= {"pending_update_count": 4, "last_error_message": "Connection refused"}
        info = WebhookInfo.de_json(told | ({"last_error_date": at} if at else {}), None)
        assert info is not None
        return info


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """No pause lasts, and there are two looks."""
    found: list[float] = []

    async def quickly(seconds: float) -> None:
        found.append(seconds)
        if found.count(CHECKED) == 3:
            raise InvalidToken

    async def up(*_: object) -> None:
        pass

    monkeypatch.setattr(asyncio, "sleep", quickly)
    monkeypatch.setattr(webhook, "come_up", up)
    return found


async def served(telegram: Telegram) -> None:
    async def started() -> None:
        pass

    door: AbstractAsyncContextManager[object] = nullcontext()
    await webhook._serve(telegram, HOOK, door, started, ())  # type: ignore[arg-type]  # a stand-in


async def test_why_the_address_was_not_taken_is_told_once(
    pauses: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    telegram = Telegram([BadRequest(REASON), BadRequest(REASON)])
    with caplog.at_level(logging.WARNING):
        await served(telegram)
    assert telegram.set == 1 and pauses[:2] == [AGAIN, AGAIN]
    assert caplog.messages == [f"Telegram did not take the address: {REASON}"]


@pytest.mark.parametrize(("errors", "told"), [([], 0), ([500, 500], 1), ([500, 800], 2)])
async def test_why_telegram_could_not_post_is_told_once_each_time(
    pauses: list[float], caplog: pytest.LogCaptureFixture, errors: list[int], told: int
) -> None:
    with caplog.at_level(logging.WARNING):
        await served(Telegram(errors=errors))
    line = "Telegram could not post here, 4 updates wait: Connection refused"
    assert caplog.messages == [line] * told
