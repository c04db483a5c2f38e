"""A person at the chat: what they do becomes an update, and time passes when they say so."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import Final

from telegram import Update

from bot.console import objects
from bot.console.botapi import BotApi
from bot.console.clock import Clock, moment_from
from bot.console.files import is_picture
from bot.console.keyboards import JSON, Button, flat, plain, rows_of
from bot.console.reasons import Impossible, Reason
from bot.console.refusals import units
from bot.console.surroundings import App
from bot.console.transcript import Transcript

_COMMAND: Final = re.compile(r"/[a-z0-9_]{1,32}(@[a-z0-9_]+)?\b", re.ASCII | re.IGNORECASE)
_TICK: Final = timedelta(seconds=30)  # how often the running bot looks at what is due


class Session:
    """One person at a time, in one chat at a time.

    Every method returns when all that it caused is done and on disk, and raises Impossible if it
    can't be done.
    """

    def __init__(
        self, app: App, api: BotApi, transcript: Transcript, clock: Clock, user: int, language: str
    ) -> None:
        self._app = app
        self._api = api
        self._transcript = transcript
        self._clock = clock
        self._language = language
        self._user = user
        self._chat = user

    @property
    def chat(self) -> int:
        return self._chat

    def local_now(self, chat: int | None = None) -> datetime:
        """The clock's time in the zone of a private chat's owner, by default the person's here."""
        owner = chat if chat is not None and chat > 0 else self._user
        return self._clock.now().astimezone(self._app.zone_of(owner))

    def speak_as(self, user: int, chat: int | None = None) -> None:
        """The next steps are this user's, in that chat or their private one."""
        self._user = user
        self._chat = user if chat is None else chat

    async def write(self, text: str) -> None:
        if not text.strip():
            raise Impossible(Reason.EMPTY_TEXT)
        await self._send(objects.present(text=text, entities=_commands(text)))

    async def forward(self, text: str, author: str) -> None:
        """Pass on a client's message."""
        if not text.strip():
            raise Impossible(Reason.EMPTY_TEXT)
        date = int(self._clock.now().timestamp())
        origin = {"type": "hidden_user", "date": date, "sender_user_name": author}
        await self._send({"text": text, "forward_origin": origin})

    async def send_file(self, path: Path, caption: str) -> None:
        """Send a file from the disk; a picture as a photo."""
        file = self._api.files.from_disk(path)
        content = objects.as_photo(file) if is_picture(file) else objects.as_document(file)
        await self._send(content | objects.present(caption=caption))

    async def tap(self, label: str) -> None:
        """Tap the first button whose label contains `label`, newest message first."""
        message, button = self._button(label)
        await self.press(message, button)

    async def press(self, message: JSON, button: Button) -> None:
        """Tap this button; a link or a copy button is the person's own affair."""
        if button.data is not None:
            await self.send_data(button.data, message["message_id"])
        elif button.inline is not None:
            await self.ask_inline(button.inline)

    async def ask_inline(self, words: str) -> None:
        """Ask the bot inline, as from a chat that the person has chosen."""
        identity = self._transcript.next_update()
        query = {"id": str(identity), "from": self._person(), "query": words, "offset": ""}
        await self.deliver({"update_id": identity, "inline_query": query})

    async def send_data(self, data: str, number: int | None) -> None:
        """Send callback data as it is, from message `number` or else the bot's newest."""
        message = self._tapped(number)
        identity = self._transcript.next_update()
        query = {
            "id": str(identity),
            "from": self._person(),
            "chat_instance": str(self._chat),
            "message": message,
            "data": data,
        }
        await self.deliver({"update_id": identity, "callback_query": query})

    async def deliver(self, raw: JSON) -> None:
        """Hand the application an update, as it would arrive."""
        update = self._parsed(raw)
        self._take_note(update, raw)
        application = self._app.application
        await application.update_processor.process_update(
            update, application.process_update(update)
        )
        await self.settle()

    async def advance(self, words: str) -> None:
        """Move the clock on, by a step or to a time, and let all that falls due happen in order."""
        now = self._clock.now()
        until = moment_from(words, now, self._app.zone_of(self._user))
        if until < now:
            raise Impossible(Reason.GOING_BACK, words)
        await self._tick_at(now)
        while (due := self._next_due()) is not None and due < until:
            await self._tick_at(due)
        await self._tick_at(until)
        await self.settle()

    def jump(self, moment: datetime) -> None:
        """Move the clock alone; nothing falls due on the way."""
        self._clock.move_to(moment)

    async def settle(self) -> None:
        """Return when nothing is under way and all is on disk. Raises Impossible (NOT_SAVED)."""
        await self._app.idle()
        self._transcript.keep_moment(self._clock.now())
        try:
            self._transcript.sync()
        except OSError as error:
            raise Impossible(Reason.NOT_SAVED, error.strerror or "") from error

    def clear_history(self) -> None:
        """Forget the messages, as a person can; what the bot knows stays."""
        self._transcript.forget_messages()

    def last_keyboard(self) -> JSON | None:
        """The newest message here that has buttons."""
        messages = self._transcript.newest_first(self._chat)
        return next((message for message in messages if rows_of(message)), None)

    async def _tick_at(self, moment: datetime) -> None:
        # The running clock may be past it already; then the tick is late, as it can be anywhere.
        if moment > self._clock.now():
            self._clock.move_to(moment)
        await self._app.tick()
        await self._app.idle()

    def _next_due(self) -> datetime | None:
        now = self._clock.now()
        due = self._app.next_due(now)
        # What a tick left due is looked at again in a while, as the running bot would.
        return due if due is None or due > now else now + _TICK

    async def _send(self, content: JSON) -> None:
        """A message from the person: kept before the bot hears of it, as a server would."""
        number = self._transcript.next_message()
        if answered := self._transcript.wanted_reply(self._chat):
            content = content | {"reply_to_message": answered}
        message = objects.message(number, self._place(), self._person(), self._clock.now(), content)
        await self.deliver({"update_id": self._transcript.next_update(), "message": message})

    def _button(self, label: str) -> tuple[JSON, Button]:
        """Letter by letter first; then without regard to case and to marks that nobody sees."""
        buttons = [
            (message, button)
            for message in self._transcript.newest_first(self._chat)
            for button in flat(rows_of(message))
        ]
        exact = (found for found in buttons if label in found[1].label)
        close = (found for found in buttons if plain(label) in plain(found[1].label))
        for found in chain(exact, close):
            return found
        raise Impossible(Reason.NO_SUCH_BUTTON, label)

    def _tapped(self, number: int | None) -> JSON:
        if number is None:
            number = (self.last_keyboard() or {"message_id": 1})["message_id"]
        message = self._transcript.message(self._chat, number)
        return message or objects.lost_message(number, self._place())

    def _parsed(self, raw: JSON) -> Update:
        try:
            update = Update.de_json(raw, self._app.application.bot)
        except Exception as error:  # the library's own reading may stumble over anything
            raise Impossible(Reason.NOT_AN_UPDATE, type(error).__name__) from error
        if type(raw.get("update_id")) is not int:
            raise Impossible(Reason.NOT_AN_UPDATE, "update_id")
        return update

    def _take_note(self, update: Update, raw: JSON) -> None:
        """Remember what came in, so that the bot can answer it."""
        self._transcript.pass_by(update.update_id)
        if query := update.callback_query:
            chat = query.message.chat.id if query.message else self._chat
            self._api.expect_answer(query.id, chat)
        if update.inline_query:
            self._api.expect_results(update.inline_query.id, update.inline_query.from_user.id)
        if update.message:
            chat, number = update.message.chat.id, update.message.message_id
            if type(chat) is int and type(number) is int:
                self._transcript.want_reply(chat, 0)
                if not self._transcript.message(chat, number):
                    self._transcript.put(raw["message"])

    def _person(self) -> JSON:
        return objects.user(self._user, self._language)

    def _place(self) -> JSON:
        return objects.chat(self._chat, self._person())


def _commands(text: str) -> list[JSON]:
    command = _COMMAND.match(text)
    if command is None:
        return []
    return [{"type": "bot_command", "offset": 0, "length": units(command[0])}]
