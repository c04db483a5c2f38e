"""Steps that the stories of a chased debt share: settings and client cards by tap, days that pass,
and the drafts that they bring."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.console.events import Edit, Message
from bot.console.keyboards import flat
from bot.domain.intents import Reason
from tests.stories.conftest import Story
from tests.stories.dunning_tongues import Dunning

_CHANNELS = ("email", "account", "whatsapp", "telegram", "share", "phone", "visit", "post")
ABOVE_THE_WORDS = "———"
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
"""Marks that keep a name of the other direction apart."""


@dataclass(frozen=True)
class Drafted:
    """A draft as its card shows it: when, of which script, by which way, in which words."""

    day: date
    script: str
    channel: str
    card: str

    @property
    def words(self) -> str:
        """What the client would read."""
        return self.card.split(ABOVE_THE_WORDS, 1)[1].strip()


def drafted(chat: Story, t: Dunning, start: int = 0) -> list[Drafted]:
    """The cards of open drafts shown since, oldest first; each script by its own label."""
    today = chat.session.local_now().date()
    cards = []
    for event in chat.shown[start:]:
        if isinstance(event, Message | Edit) and event.buttons and ABOVE_THE_WORDS in event.text:
            labels = [button.label for button in flat(event.buttons)]
            channel = next(
                (one for one in _CHANNELS if t.label(f"button.send.{one}") in labels), ""
            )
            if channel:
                cards.append(Drafted(today, _script(event.text, t), channel, event.text))
    return cards


def _script(card: str, t: Dunning) -> str:
    first = card.split("\n", 1)[0].translate(_ISOLATES)
    found = [script for script in SCRIPTS if t.card(script) == first]
    return found[0] if found else first


SCRIPTS = (
    *("upcoming", "friendly_reminder", "check_in", "ask_reason", "offer_help", "reach_via_office"),
    *("formal_reminder", "second_warning", "final_notice", "debt_notice", "collection_notice"),
    *("empathy_plan", "plan_proposal", "which_parts", "explain_policy", "calm_answer", "listen"),
    *("resend_invoice", "thank_and_check", "confirm_promise", "settlement_offer", "pin_a_date"),
    *("promise_broken", "plan_confirmation", "instalment_upcoming", "instalment_missed"),
    *("plan_broken", "hold_ended", "thank_you", "visit_talk"),
)


async def send(chat: Story, t: Dunning) -> str:
    """Approve the newest draft, whichever way it goes."""
    return await chat.tap(t.label(f"button.send.{drafted(chat, t)[-1].channel}"))


async def looked(chat: Story, t: Dunning, reason: Reason = Reason.ALREADY_PAID) -> None:
    """The owner looked for the money that the client says it paid: it is not there yet."""
    if reason is Reason.ALREADY_PAID:
        await chat.tap(t.label("button.not_there"))


async def each_day(chat: Story, t: Dunning, until: str, *, approve: bool = True) -> list[Drafted]:
    """Let the days pass, approving each draft at noon of the day on which it is shown."""
    found = []
    while chat.session.local_now().date() < date.fromisoformat(until):
        start = len(chat.shown)
        day = chat.session.local_now().date() + timedelta(days=1)
        await chat.later(f"{day}T12:00")
        new = drafted(chat, t, start)
        found += new
        if new and approve:
            await send(chat, t)
    return found


async def set_up(chat: Story, t: Dunning, phrase: str, value: str, choice: str = "") -> str:
    """A setting of the owner's: by a choice on a button, or else in writing."""
    page = await chat.say("/settings")
    if t.label(phrase) not in page:
        await chat.tap(t.label("button.more_settings"))
    return await _set(chat, t, phrase, value, choice)


async def set_client(chat: Story, t: Dunning, phrase: str, value: str, choice: str = "") -> str:
    """A detail on the client's card."""
    await chat.say("/settings")
    await chat.tap(t.client)
    if phrase.startswith("detail."):
        await chat.tap(t.label("button.details"))
    return await _set(chat, t, phrase, value, choice)


async def _set(chat: Story, t: Dunning, phrase: str, value: str, choice: str) -> str:
    label = t.label(phrase)
    if not choice:
        await chat.tap(label)
        return await chat.say(value)
    await chat.tap(label)
    return await chat.tap(t.label(choice))


async def works_in(chat: Story, t: Dunning, country: str) -> None:
    await chat.say("/start")
    await set_up(chat, t, "setting.country", "", f"country.{country}")


async def is_private(chat: Story, t: Dunning) -> None:
    """The client is a private person."""
    await chat.say("/settings")
    await chat.tap(t.client)
    await chat.tap(t.label("button.details"))
    await chat.tap(t.label("button.make.person"))


def scripts_of(found: Sequence[Drafted]) -> list[str]:
    return [one.script for one in found]
