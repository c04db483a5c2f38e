"""The only place where parts are made and joined."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from functools import partial
from math import inf
from typing import Any, Final
from zoneinfo import ZoneInfo

from telegram.ext import Application, ApplicationBuilder
from telegram.request import BaseRequest

from bot import chat, countries, papers
from bot.actions.desk import Desk
from bot.actions.hall import Hall
from bot.actions.house import House
from bot.actions.passing import Passing
from bot.actions.ports import Clock, Unreadable
from bot.actions.settle_in import HOME
from bot.chat.commands import register
from bot.chat.evidence import Cupboard
from bot.chat.letterbox import Letterbox
from bot.chat.outbox import Outbox
from bot.chat.pacing import Pacing, unasked
from bot.chat.polling import Poll
from bot.chat.processor import OneQueueASender
from bot.chat.reception import Reception
from bot.chat.wire import AT_ONCE, Line, Wire
from bot.clockwork import Clockwork
from bot.config import Config, Smtp
from bot.domain.drafts import Channel
from bot.domain.people import Setting
from bot.papers.brought import Papers
from bot.papers.taken import Tables
from bot.post.courier import Courier
from bot.post.letter import Carrier
from bot.post.mailbox import Mailbox, Place
from bot.post.reader import Reader
from bot.post.telegram import ClientChat, OwnAccount
from bot.post.tray import Lay, OutTray
from bot.storage.books import Books
from bot.storage.files import Files
from bot.storage.inbox import Inbox
from bot.storage.postmark import Postmark
from bot.understanding import Context, warm
from bot.web.vitals import Vitals
from bot.wording.letters import Letters
from bot.wording.places import folder

log = logging.getLogger(__name__)

LEAVE: Final = 7.0
"""Seconds from the wish to stop until letters under way are cut off: a supervisor waits for ten."""

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
    reader: Reader | None = None
    ticking: bool = True
    settled: bool = False
    leaves_by: float = inf
    """When letters under way are cut off, by the loop's clock; never, while the bot goes on."""

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
            if self.reader:
                self.reader.start()
        self.settled = True

    def vitals(self, inbox: Inbox, poll: Poll | None = None) -> Vitals:
        """How the process is doing; `poll` where it polls."""
        return Vitals(
            ready=self.settled,
            polled=poll.age if poll else None,
            ticked=self.clockwork.age,
            owners=len(self.books.owners()),
            waiting=len(inbox.waiting),
            aside=inbox.aside,
            again=self.courier.waiting,
            outcomes={str(one): count for one, count in self.courier.outcomes.items()},
        )

    async def stop(self) -> None:
        """Finish what is in hand, within ten seconds, and let the store go."""
        await self.put_away()
        if self.application.running:
            await self.application.stop()
        await self.application.shutdown()
        self.books.close()

    def leaving(self) -> None:
        """The end begins: try nothing again; what is answered and what is carried share the
        seconds that are left."""
        self.reception.wire.close()
        self.leaves_by = asyncio.get_running_loop().time() + LEAVE

    async def put_away(self) -> None:
        """Letters under way get what is left of the time to leave, and a moment at least."""
        if self.leaves_by == inf:
            self.leaving()
        if self.reader:
            await self.reader.stop()
        await self.clockwork.stop()
        left = self.leaves_by - asyncio.get_running_loop().time()
        await self.courier.stop(max(0.5, left))

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
    books: Books | None = None,
    request: BaseRequest | None = None,
    poll: BaseRequest | None = None,
    inbox: Inbox | None = None,
    lay: Lay | None = None,
    admits: Callable[[int], bool] | None = None,
    ticking: bool = True,
) -> App:
    """Make and join the parts. Raises what the store raises if it can't be opened: Locked, OSError.

    `books` are the store's, where somebody has opened it already; `request` and `poll` stand in
    for the network; `inbox` learns which updates are in hand and which are done; `lay` takes mails
    where no server is set up; `admits` replaces the configured list of those who may use the bot.
    """
    books = books or Books(config.store.folder)
    files = Files(config.store.folder, books)
    letters = _letters(config)
    mail, heard = bool(config.smtp or lay), _hears(config)
    house = House(letters.write, countries.load, _defaults(config), mail, heard)
    desk = Desk(books, clock, house)
    application = _application(config, request, poll, inbox)
    carriers = {
        **_carriers(config, lay),
        Channel.CHAT: ClientChat(application.bot, books.guests),
        Channel.ACCOUNT: OwnAccount(application.bot, partial(_connection, books)),
    }
    wire = Wire(application.bot)
    outbox = Outbox(wire, desk, Papers(books, files, clock).brought, papers.printed)
    courier = Courier(desk, carriers, outbox.told, clock, files)

    def carry_on(now: datetime) -> None:
        courier.retry_due(now)
        books.tend()
        files.tend(now)

    async def show_unasked(owner: int) -> bool:
        with unasked():
            return await outbox.show(owner)

    clockwork = Clockwork(desk, clock, desk.owners, show_unasked, carry_on)
    reception = Reception(
        desk, outbox, wire, admits or config.access.admits, courier.deliver, clockwork.touch
    )
    cupboard = Cupboard(files, config.store.files_mb * 1_000_000)
    hall, passing = Hall(desk, books.guests), Passing(desk)
    rooms = chat.Rooms(cupboard, Tables(books), hall, passing, desk.owners)
    chat.install(application, reception, rooms)
    reader = _reader(config, books, reception, clock)
    return App(application, desk, books, courier, clockwork, reception, config, reader, ticking)


def _connection(books: Books, owner: int) -> str:
    """The owner's business connection; empty where the account is not connected."""
    linked = books.book(owner).linked
    return linked.connection if linked else ""


def _letters(config: Config) -> Letters:
    """The letters, with the operator's own among them; what is wrong with those goes to the log."""
    letters = Letters(folder("templates"), config.templates.folder)
    for refused in letters.refused:
        log.error("own template refused, the shipped one is used: %s", refused)
    return letters


def _carriers(config: Config, lay: Lay | None) -> Mapping[Channel, Carrier]:
    if config.smtp:
        from bot.post.email import Email, Senders, Server  # slow to import, and not everybody's

        def by(one: Smtp) -> Email:
            server = Server(one.host, one.port, one.sender, one.user, one.password, one.security)
            return Email(server, replies=config.imap.address if config.imap else "")

        own = {owner: by(one.smtp) for one in config.senders for owner in one.owners}
        return {Channel.EMAIL: Senders(by(config.smtp), own)}
    return {Channel.EMAIL: OutTray(lay)} if lay else {}


def _hears(config: Config) -> bool:
    """Whether an answer comes to the mailbox that is read, also where the owner has no address: a
    sender of one's own may have another."""
    return config.imap is not None and bool(config.imap.address or not config.senders)


def _reader(config: Config, books: Books, reception: Reception, clock: Clock) -> Reader | None:
    """What looks for answers, where a mailbox is named."""
    if (imap := config.imap) is None:
        return None
    place = Place(imap.host, imap.port, imap.user, imap.password, imap.security, imap.folder)
    memory = Postmark(config.store.folder)
    box = Letterbox(reception)
    return Reader(Mailbox(place), memory, books, box.hear, clock, imap.every)


def _defaults(config: Config) -> Mapping[Setting, str]:
    chosen = {
        Setting.LANGUAGE: config.defaults.language,
        Setting.COUNTRY: config.defaults.country,
        Setting.ZONE: config.defaults.zone,
        Setting.CURRENCY: config.defaults.currency,
    }
    return {setting: value for setting, value in chosen.items() if value}


def _application(
    config: Config, request: BaseRequest | None, poll: BaseRequest | None, inbox: Inbox | None
) -> Telegram:
    builder = ApplicationBuilder().token(config.telegram.token or "1:local")
    builder = builder.base_url(config.telegram.base_url)
    builder = builder.base_file_url(config.telegram.base_file_url)
    marks = (inbox.begin, inbox.done) if inbox else ()
    builder = builder.concurrent_updates(OneQueueASender(*marks))
    builder = builder.request(request or Line(AT_ONCE))
    if poll:
        return builder.get_updates_request(poll).rate_limiter(Pacing()).build()
    return (
        builder.get_updates_request(request).updater(None).build() if request else builder.build()
    )
