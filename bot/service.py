"""The bot on Telegram as a process: polling or posted to, until it is asked to stop."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.app import App, RealClock, build
from bot.chat import logs, polling, webhook
from bot.chat.lifetime import is_readable
from bot.chat.polling import Poll
from bot.config import Config, Web
from bot.storage.books import Books
from bot.storage.inbox import Inbox


async def serve(config: Config) -> int:
    """Serve Telegram until asked to stop, by webhook where one is configured, else by long
    polling; the exit code. Raises OSError where the address to listen at can't be had."""
    keep_logs(config, logging.INFO)
    books = Books(config.store.folder)
    inbox = Inbox(config.store.folder)
    books.forgotten = inbox.forget
    poll = Poll(inbox.keep, inbox.set_aside)
    inbox.set_aside([raw for raw in inbox.waiting if not is_readable(raw)])
    app = build(config, RealClock(), books=books, poll=poll, inbox=inbox)
    try:
        if config.web and config.web.webhook:
            return await _posted_to(app, config.web, inbox)
        async with _watched(app, config.web, poll, inbox):
            waits = inbox.waiting
            return await polling.run(app.application, poll, app.settle_in, app.leaving, waits)
    finally:
        await app.put_away()
        inbox.close()
        books.close()


async def _posted_to(app: App, web: Web, inbox: Inbox) -> int:
    from bot.web.server import listening
    from bot.web.site import HOOK, site

    intake = webhook.Intake(app.application, inbox.keep, inbox.set_aside)
    answered = site(lambda: app.vitals(inbox), intake.take, web.secret)
    hook = webhook.Hook(web.webhook + HOOK, web.secret)
    door = listening(answered, web.host, web.port)
    settle, leave = app.settle_in, app.leaving
    return await webhook.run(app.application, hook, door, settle, leave, inbox.waiting)


@asynccontextmanager
async def _watched(app: App, web: Web | None, poll: Poll, inbox: Inbox) -> AsyncIterator[None]:
    """While the bot polls, whoever looks after it can see how it is doing."""
    if web is None:
        yield
        return
    from bot.web.server import listening
    from bot.web.site import site

    async with listening(site(lambda: app.vitals(inbox, poll)), web.host, web.port):
        yield


def keep_logs(config: Config, level: int) -> None:
    """Logs go to standard error, without secrets; the libraries' own only when they warn."""
    held = (
        config.telegram.token,
        config.smtp and config.smtp.password,
        *(one.smtp.password for one in config.senders),
        config.imap and config.imap.password,
        config.web and config.web.secret,
    )
    logs.keep(config.log.form, [secret for secret in held if secret], level)
