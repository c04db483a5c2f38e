"""The bot's messages: sent, edited and deleted as Telegram would, and shown to a person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from bot.console import objects, refusals
from bot.console.clock import Clock
from bot.console.events import Delete, Edit, File, Message, Shown
from bot.console.keyboards import JSON, rows_of
from bot.console.refusals import Refusal
from bot.console.transcript import Transcript

Params = Mapping[str, Any]

_DELETABLE: Final = timedelta(hours=48)
_WORDS: Final = ("text", "entities", "caption", "caption_entities")


class Messages:
    """Every method takes a call's parameters and raises Refusal where Telegram would refuse."""

    def __init__(self, transcript: Transcript, clock: Clock, show: Callable[[Shown], None]) -> None:
        self._transcript = transcript
        self._clock = clock
        self._show = show

    def send_text(self, params: Params) -> JSON:
        message = self._sent(params, _text(params))
        chat, number = _place(message)
        self._show(Message(chat, number, message["text"], rows_of(message)))
        return message

    def send_file(self, params: Params, file: JSON, content: JSON) -> JSON:
        """`content` is the file as a message holds it: a document or a photo."""
        message = self._sent(params, content | _caption(params))
        chat, number = _place(message)
        path, caption = Path(file["path"]), message.get("caption", "")
        self._show(File(chat, number, file["name"], path, caption, rows_of(message)))
        return message

    def copy(self, params: Params) -> JSON:
        source = self._message({**params, "chat_id": params["from_chat_id"]}, "copy")
        if "text" not in source:
            raise Refusal("message can't be copied")
        copied = self.send_text({**params, **{k: source[k] for k in _WORDS if k in source}})
        return {"message_id": copied["message_id"]}

    def edit_text(self, params: Params) -> JSON:
        old = self._own(params)
        if "text" not in old:
            raise Refusal("there is no text in the message to edit")
        return self._edited(old, _text(params), params)

    def edit_caption(self, params: Params) -> JSON:
        old = self._own(params)
        if "text" in old:
            raise Refusal("there is no caption in the message to edit")
        return self._edited(old, _caption(params), params)

    def edit_keyboard(self, params: Params) -> JSON:
        old = self._own(params)
        return self._edited(old, {key: old[key] for key in _WORDS if key in old}, params)

    def delete(self, params: Params) -> bool:
        message = self._message(params, "delete")
        if self._clock.now().timestamp() - message.get("date", 0) > _DELETABLE.total_seconds():
            raise Refusal("message can't be deleted for everyone")
        chat, number = _place(message)
        self._transcript.remove(chat, number)
        self._show(Delete(chat, number))
        return True

    def delete_many(self, params: Params) -> bool:
        chat = chat_of(params)
        for number in params["message_ids"]:
            if self._transcript.message(chat, number):
                self.delete({"chat_id": chat, "message_id": number})
        return True

    def react(self, params: Params) -> bool:
        self._message(params, "react")
        return True

    def _sent(self, params: Params, content: JSON) -> JSON:
        chat = chat_of(params)
        markup = params.get("reply_markup") or {}
        extras = objects.present(
            reply_markup=refusals.check_keyboard(markup),
            reply_to_message=self._answered(chat, params.get("reply_parameters")),
        )
        number = self._transcript.next_message()
        where, at = objects.chat(chat), self._clock.now()
        message = objects.message(number, where, objects.ME, at, content | extras)
        self._transcript.put(message)
        self._transcript.want_reply(chat, number if markup.get("force_reply") else 0)
        return message

    def _answered(self, chat: int, reply: Params | None) -> JSON | None:
        """The message that a new one answers, itself without the one it answered."""
        if not reply:
            return None
        message = self._transcript.message(chat, int(reply["message_id"]))
        if message is None:
            if reply.get("allow_sending_without_reply"):
                return None
            raise Refusal("message to be replied not found")
        if str(reply.get("quote", "")) not in message.get("text", ""):
            raise Refusal("QUOTE_TEXT_INVALID")
        return {key: value for key, value in message.items() if key != "reply_to_message"}

    def _message(self, params: Params, verb: str) -> JSON:
        number = int(params.get("message_id", 0))
        message = self._transcript.message(chat_of(params), number)
        if message is None:
            raise Refusal(f"message to {verb} not found")
        return message

    def _own(self, params: Params) -> JSON:
        message = self._message(params, "edit")
        if message.get("from", {}).get("id") != objects.ME["id"]:
            raise Refusal("message can't be edited")
        return message

    def _edited(self, old: JSON, words: JSON, params: Params) -> JSON:
        """`old` with new words and the keyboard given; none given takes the old one away."""
        keyboard = refusals.check_keyboard(params.get("reply_markup"))
        fresh = words | objects.present(reply_markup=keyboard)
        changing = (*_WORDS, "reply_markup")
        if fresh == {key: old[key] for key in changing if key in old}:
            told = "specified new message content and reply markup are exactly the same"
            raise Refusal(f"message is not modified: {told} as before")
        kept = {key: value for key, value in old.items() if key not in changing}
        message = kept | fresh | {"edit_date": int(self._clock.now().timestamp())}
        self._transcript.put(message)
        text = message.get("text", message.get("caption", ""))
        self._show(Edit(*_place(message), text, rows_of(message)))
        return message


def chat_of(params: Params) -> int:
    """The chat a call is about; one named by an @name is not here."""
    try:
        chat = int(params["chat_id"])
    except (KeyError, ValueError) as error:
        raise Refusal("chat not found") from error
    if chat == 0:
        raise Refusal("chat_id is empty")
    return chat


def _place(message: JSON) -> tuple[int, int]:
    return message["chat"]["id"], message["message_id"]


def _text(params: Params) -> JSON:
    refusals.check_no_parse_mode(params)
    text = refusals.check_text(str(params.get("text", "")))
    return {"text": text} | objects.present(entities=params.get("entities"))


def _caption(params: Params) -> JSON:
    refusals.check_no_parse_mode(params)
    caption = refusals.check_caption(str(params.get("caption", "")))
    return objects.present(
        caption=caption, caption_entities=caption and params.get("caption_entities")
    )
