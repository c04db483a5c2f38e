"""Clients in a chat of their own: an invitation opened, an answer, a stop. They see nothing else.

Whoever has a book of its own is a guest only in reply to a letter that was delivered, and by its
buttons; every other word is the owner's.
"""

from __future__ import annotations

import logging
from typing import Any, Final

from telegram import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReplyParameters,
    Update,
    User,
)
from telegram.error import TelegramError
from telegram.ext import CallbackContext, filters

from bot.actions.hall import Hall, Host, Passed
from bot.actions.ports import KEY_OF_GUESTS, LARGEST_FILE, Received
from bot.chat.evidence import Evidence
from bot.chat.files import attached, name_of
from bot.chat.messages import key_of, whole
from bot.chat.pacing import unasked
from bot.chat.reception import Reception, hint_of, is_private
from bot.chat.screens import Sheet
from bot.chat.wire import Gone, TooLarge, Unsent
from bot.domain.answers import BookSetAside, FileUnfit, NothingSaved
from bot.domain.guests import Token, data, pressed, token_in
from bot.domain.intents import Reason
from bot.domain.stops import wants_out
from bot.wording.phrases import say
from bot.wording.replies import hall as words

log = logging.getLogger(__name__)

START: Final = "/start"
Context = CallbackContext[Any, Any, Any, Any]


class FromGuest(filters.MessageFilter):
    """Whether a private message is a guest's, and no owner's own."""

    def __init__(self, reception: Reception, hall: Hall) -> None:
        super().__init__()
        self._reception = reception
        self._hall = hall

    def filter(self, message: Message) -> bool:
        text = message.text or ""
        if text.startswith(START) and invitation_in(text):
            return True
        user = message.from_user
        if user is None or not self._hall.knows(user.id):
            return False
        hint = hint_of(user)
        if self._reception.admits(user.id) and self._hall.is_owner(user.id):
            replied = message.reply_to_message
            return bool(replied and self._hall.behind(user.id, replied.message_id, hint))
        begins = text.strip() == START and self._reception.admits(user.id)
        return not (begins and not self._hall.hosts(user.id, hint))


def invitation_in(text: str) -> Token | None:
    """The token of "/start <token>", as a link to the bot sends it."""
    command, _, payload = text.strip().partition(" ")
    return token_in(payload.strip()) if command == START else None


class Guests:
    def __init__(self, reception: Reception, hall: Hall, evidence: Evidence) -> None:
        self._reception = reception
        self._hall = hall
        self._evidence = evidence

    async def spoken(self, update: Update, _: Context) -> None:
        """Whatever a guest sends; what it edits stays as it was passed on."""
        message, user = update.message, update.effective_user
        if message is None or user is None:
            return
        text, hint = whole(message.text or ""), hint_of(user)
        if token := invitation_in(text):
            await self._opened(user, token)
            return
        hosts = self._hall.hosts(user.id, hint)
        replied = message.reply_to_message
        behind = self._hall.behind(user.id, replied.message_id, hint) if replied else None
        if not hosts:
            await self._say(user.id, say("chat.guest.nobody", hint or "en"))
        elif text == "/stop" or wants_out(text):
            await self._leave((behind,) if behind else hosts, user, key_of(message))
        elif text.startswith("/"):
            await self._about(user, hosts)
        elif not (text or message.caption or message.document or message.photo):
            await self._say(user.id, say("chat.guest.words_only", hosts[0].language))
        elif host := behind or (hosts[0] if len(hosts) == 1 else None):
            await self._take(host, user, message)
        else:
            await self._which(message, hosts)

    async def tapped(self, update: Update, _: Context) -> None:
        """A button of an invitation or of a letter: it is looked up among the presser's own."""
        query = update.callback_query
        assert query
        user, hint = query.from_user, hint_of(query.from_user) or "en"
        if not is_private(user, query.message.chat if query.message else None):
            await _toast(query, say("chat.group", hint))
            return
        verb, about = pressed(query.data or "") or ("", "")
        if verb in ("yes", "no") and (token := token_in(about)):
            await _toast(query)
            await self._decided(query, token, agreed=verb == "yes")
            return
        host = self._hall.at(about, user.id, hint_of(user))
        if host is None:
            await _toast(query, say("chat.guest.closed", hint))
            return
        if verb == "answer":
            await _toast(query, self._how_to_answer(host, user))
            return
        await _toast(query)
        await self._pressed(verb, host, query)

    async def blocked(self, user: User) -> None:
        """The client closed the chat in Telegram itself."""
        for host in self._hall.hosts(user.id, hint_of(user)):
            self._hall.leave(host, f"blocked:{host.link}", blocked=True)
            await self._tell(host.owner)

    # -- what a guest does ----------------------------------------------------------------------

    async def _opened(self, user: User, token: Token) -> None:
        host = self._hall.inviting(token, hint_of(user))
        if host is None:
            await self._say(user.id, say("chat.guest.invalid", hint_of(user) or "en"))
        elif token.owner == user.id:
            await self._say(user.id, say("chat.guest.own", host.language))
        else:
            rows = _buttons(
                (say("chat.guest.agree", host.language), data("yes", str(token))),
                (say("chat.guest.no_thanks", host.language), data("no", str(token))),
            )
            await self._say(user.id, words.welcome(host.name, host.language), rows)

    async def _decided(self, query: CallbackQuery, token: Token, *, agreed: bool) -> None:
        user, hint = query.from_user, hint_of(query.from_user)
        if agreed:
            came = self._hall.agree(token, user.id, f"yes:{query.id}", hint)
        else:
            came = self._hall.turn_down(token, f"no:{query.id}", hint)
        if isinstance(came, Host):
            by_reply = "joined_reply" if self._hall.is_owner(user.id) else "joined"
            key = by_reply if agreed else "declined"
            await self._turn(query, words.told(key, came.name, came.language))
            await self._tell(came.owner)
        elif came is Passed.LATER:
            await self._say(user.id, say("chat.guest.later", hint or "en"))
        else:
            await self._turn(query, say("chat.guest.invalid", hint or "en"))

    async def _pressed(self, verb: str, host: Host, query: CallbackQuery) -> None:
        user, message = query.from_user, query.message
        number = message.message_id if message else 0
        if verb == "stop":
            await self._leave((host,), user, f"stop:{host.link}")
        elif verb == "paid":
            said, key = say("chat.guest.paid", host.language), f"{user.id}:{number}:paid"
            await self._pass_on(host, user, said, key, Reason.ALREADY_PAID)
        elif verb == "to" and isinstance(message, Message) and message.reply_to_message:
            await self._take(host, user, message.reply_to_message, query)

    async def _leave(self, hosts: tuple[Host, ...], user: User, key: str) -> None:
        for host in hosts:
            what = self._hall.leave(host, key)
            done = what is not Passed.LATER
            told = words.told("stopped" if done else "later", host.name, host.language)
            await self._say(user.id, told)
            await self._tell(host.owner)

    async def _take(
        self, host: Host, user: User, message: Message, query: CallbackQuery | None = None
    ) -> None:
        """Words, and a file with the words under it; what is no file that can be kept is said."""
        text, key, file = whole(message.text or message.caption or ""), key_of(message), ""
        if message.document or message.photo:
            if self._hall.is_enough(host):
                await self._say(user.id, words.told("enough", host.name, host.language))
                return
            file = await self._kept(host, message)
            if not file:
                await self._say(user.id, say("chat.file_lost", host.language))
                return
        await self._pass_on(host, user, text, key, file=file, query=query)

    async def _kept(self, host: Host, message: Message) -> str:
        """The file among what is kept of this client; its name, or nothing where that can't be."""
        sent = attached(message)
        if (sent.file_size or 0) > LARGEST_FILE:
            return ""
        try:
            content = await self._reception.wire.fetch(sent.file_id)
        except (TooLarge, Unsent, TelegramError):
            return ""
        received = Received(name_of(sent), content)
        key = f"{KEY_OF_GUESTS}{key_of(message)}:file"
        answers = await self._evidence.kept(host.owner, received, key, link=host.link)
        refused = any(isinstance(one, FileUnfit | NothingSaved | BookSetAside) for one in answers)
        return "" if refused else received.name

    async def _pass_on(
        self,
        host: Host,
        user: User,
        text: str,
        key: str,
        reason: Reason | None = None,
        *,
        file: str = "",
        query: CallbackQuery | None = None,
    ) -> None:
        """On disk first, then the short word to who wrote it, then the owner's turn."""
        what = self._hall.write(host, text, key, reason, file)
        told = words.told(what, host.name, host.language)
        if query:
            await self._turn(query, told)
        else:
            await self._say(user.id, told)
        await self._tell(host.owner)

    async def _about(self, user: User, hosts: tuple[Host, ...]) -> None:
        """Instead of any command: whose messages come here, and how they end."""
        lines = [words.told("about", host.name, host.language) for host in hosts]
        stops = (
            (words.told("stop_for", host.name, host.language), data("stop", host.link))
            for host in hosts
        )
        await self._say(user.id, "\n".join(lines), _buttons(*stops))

    async def _which(self, message: Message, hosts: tuple[Host, ...]) -> None:
        """Of several, whom is it for? The question answers the message, which so stays with it."""
        rows = _buttons(*((host.name, data("to", host.link)) for host in hosts))
        await message.reply_text(
            say("chat.guest.which", hosts[0].language),
            reply_markup=rows,
            reply_parameters=ReplyParameters(message.message_id),
        )

    def _how_to_answer(self, host: Host, user: User) -> str:
        several = len(self._hall.hosts(user.id, None)) > 1 or self._hall.is_owner(user.id)
        return words.told("answer_reply" if several else "answer_here", host.name, host.language)

    # -- and what is said of it -----------------------------------------------------------------

    async def _tell(self, owner: int) -> None:
        """What the book has to say, now if the owner's chat is free, else at the next tick."""
        self._reception.changed(owner)
        try:
            with unasked():
                await self._reception.outbox.show(owner)
        except TelegramError as trouble:
            log.error("owner %d was not told of a guest: %s", owner, type(trouble).__name__)

    async def _say(self, chat: int, text: str, rows: InlineKeyboardMarkup | None = None) -> None:
        try:
            await self._reception.wire.send(chat, Sheet(text, keyboard=rows))
        except (Gone, Unsent) as trouble:
            log.warning("a guest was not told: %s", type(trouble).__name__)

    async def _turn(self, query: CallbackQuery, text: str) -> None:
        """In the place of the question, so that nobody answers it twice."""
        message = query.message
        if message is None or not message.is_accessible:
            await self._say(query.from_user.id, text)
            return
        try:
            await self._reception.wire.turn(query.from_user.id, message.message_id, Sheet(text))
        except (Gone, Unsent) as trouble:
            log.warning("a guest was not told: %s", type(trouble).__name__)


def _buttons(*labelled: tuple[str, str]) -> InlineKeyboardMarkup:
    """One below the other: read from either side."""
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=carried)] for label, carried in labelled]
    )


async def _toast(query: CallbackQuery, text: str | None = None) -> None:
    try:
        await query.answer(text, show_alert=bool(text))
    except TelegramError:  # too late for it; the tap is meant all the same
        return
