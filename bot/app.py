"""The only place where parts are made and joined."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from telegram.ext import Application, ApplicationBuilder
from telegram.request import BaseRequest

from bot import chat, countries, papers
from bot.actions.desk import Desk
from bot.actions.house import House
from bot.actions.ports import Clock, Paper, Unreadable
from bot.actions.settle_in import HOME
from bot.chat.commands import register
from bot.chat.errors import Redacting, quieten
from bot.chat.outbox import Outbox
from bot.chat.polling import Poll, run
from bot.chat.processor import OneQueueASender
from bot.chat.reception import Reception
from bot.chat.wire import Wire
from bot.clockwork import Clockwork
from bot.config import Config
from bot.domain.drafts import Channel
from bot.domain.people import Setting
from bot.post.courier import Courier
from bot.post.letter import Carrier
from bot.post.tray import Lay, OutTray
from bot.storage.books import Books
from bot.understanding import Context, warm
from bot.wording.letters import Letters
from bot.wording.places import folder

log = logging.getLogger(__name__)

Telegram = Application[Any, Any, Any, Any, Any, Any]


class RealClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(slots=True)
class App:
    """The joined parts, from the store to the chat; made by `build`."""

    application: Telegram
    desk: Desk
    books: Books
    courier: Courier
    clockwork: Clockwork
    reception: Reception
    config: Config
    ticking: bool = True

    async def start(self) -> None:
        """Be ready for updates; the tick runs on the JobQueue where that was asked for."""
        await self.application.initialize()
        await self.application.start()
        await self.settle_in()

    async def settle_in(self) -> None:
        """What is done once the bot can reach Telegram."""
        await register(self.application.bot)
        if self.ticking and self.application.job_queue:
            warm(Context("en", datetime.now(UTC), "EUR", ()))
            self.clockwork.start(self.application.job_queue)

    async def stop(self) -> None:
        """Finish what is in hand, within ten seconds, and let the store go."""
        await self.put_away()
        if self.application.running:
            await self.application.stop()
        await self.application.shutdown()
        self.books.close()

    async def put_away(self) -> None:
        self.reception.wire.close()
        await self.clockwork.stop()
        await self.courier.stop()

    async def tick(self) -> None:
        await self.clockwork.tick()

    async def idle(self) -> None:
        await self.courier.idle()

    def next_due(self, after: datetime) -> datetime | None:
        """The first moment (UTC), not before `after`, at which a tick could do something."""
        moments = (self.clockwork.next_due(after), self.courier.next_due())
        return min((max(after, moment) for moment in moments if moment), default=None)

    def zone_of(self, user: int) -> tzinfo:
        """The owner's time zone, or the one a new owner would start with."""
        try:
            book = self.books.book(user)
        except Unreadable:
            return UTC
        if book.step:
            return book.zone
        defaults = self.config.defaults
        country = defaults.country or HOME[defaults.language or "en"]
        return ZoneInfo(defaults.zone or countries.load(country).zone or "UTC")

    def last_moment(self) -> datetime | None:
        """The latest moment (UTC) that any book knows of."""
        moments = (self._last_line(owner) for owner in self.books.owners())
        return max((moment for moment in moments if moment), default=None)

    def _last_line(self, owner: int) -> datetime | None:
        try:
            lines = self.books.lines(owner)
        except Unreadable:
            return None
        return lines[-1].at if lines else None


def build(
    config: Config,
    clock: Clock,
    *,
    request: BaseRequest | None = None,
    poll: BaseRequest | None = None,
    lay: Lay | None = None,
    admits: Callable[[int], bool] | None = None,
    ticking: bool = True,
) -> App:
    """Make and join the parts. Raises what the store raises if it can't be opened: Locked, OSError.

    `request` and `poll` stand in for the network, `lay` takes mails where no server is set up,
    `admits` replaces the configured list of those who may use the bot.
    """
    books = Books(config.store.folder)
    carriers = _carriers(config, lay)
    letters = _letters(config)
    house = House(letters.write, countries.load, _defaults(config), Channel.EMAIL in carriers)
    desk = Desk(books, clock, house)
    application = _application(config, request, poll)
    wire = Wire(application.bot)

    async def all_of(owner: int) -> Paper:
        """Put together beside the loop, from a book that no longer changes."""
        book, lines, today = books.book(owner), books.lines(owner), desk.today(owner)
        return await asyncio.to_thread(papers.everything, book, lines, today)

    outbox = Outbox(wire, desk, all_of, papers.printed)
    courier = Courier(desk, carriers, outbox.told, clock)

    def carry_on(now: datetime) -> None:
        courier.retry_due(now)
        books.tend()

    clockwork = Clockwork(desk, clock, desk.owners, outbox.show, carry_on)
    reception = Reception(
        desk, outbox, wire, admits or config.access.admits, courier.deliver, clockwork.touch
    )
    chat.install(application, reception)
    return App(application, desk, books, courier, clockwork, reception, config, ticking)


def _letters(config: Config) -> Letters:
    """The letters, with the operator's own among them; what is wrong with those goes to the log."""
    letters = Letters(folder("templates"), config.templates.folder)
    for refused in letters.refused:
        log.error("own template refused, the shipped one is used: %s", refused)
    return letters


def _carriers(config: Config, lay: Lay | None) -> Mapping[Channel, Carrier]:
    if config.smtp:
        from bot.post.email import Email, Server  # slow to import, and not everybody's

        smtp = config.smtp
        server = Server(smtp.host, smtp.port, smtp.sender, smtp.user, smtp.password, smtp.security)
        return {Channel.EMAIL: Email(server)}
    return {Channel.EMAIL: OutTray(lay)} if lay else {}


def _defaults(config: Config) -> Mapping[Setting, str]:
    chosen = {
        Setting.LANGUAGE: config.defaults.language,
        Setting.COUNTRY: config.defaults.country,
        Setting.ZONE: config.defaults.zone,
        Setting.CURRENCY: config.defaults.currency,
    }
    return {setting: value for setting, value in chosen.items() if value}


def _application(config: Config, request: BaseRequest | None, poll: BaseRequest | None) -> Telegram:
    builder = ApplicationBuilder().token(config.telegram.token or "1:local")
    builder = builder.base_url(config.telegram.base_url)
    builder = builder.base_file_url(config.telegram.base_file_url)
    builder = builder.concurrent_updates(OneQueueASender())
    if request:
        builder = builder.request(request)
    if poll:
        return builder.get_updates_request(poll).build()
    return (
        builder.get_updates_request(request).updater(None).build() if request else builder.build()
    )


async def serve(config: Config) -> int:
    """Serve Telegram by long polling until asked to stop; the exit code."""
    keep_logs(config, logging.INFO)
    poll = Poll()
    app = build(config, RealClock(), poll=poll)
    try:
        return await run(app.application, poll, app.settle_in, app.reception.wire.close)
    finally:
        await app.put_away()
        app.books.close()


def keep_logs(config: Config, level: int) -> None:
    """Logs go to standard error, without secrets; the libraries' own only when they warn."""
    smtp = config.smtp
    secrets = [secret for secret in (config.telegram.token, smtp and smtp.password) if secret]
    lines = logging.StreamHandler()
    lines.setFormatter(Redacting("%(asctime)s %(levelname)s %(name)s: %(message)s", secrets))
    logging.basicConfig(level=level, handlers=[lines])
    quieten()
