"""When the digest comes: how often, on which day, at what hour."""

from __future__ import annotations

from bot.actions.fields import setting_value
from bot.actions.room import Change, Room, telling
from bot.domain.answers import Flaw, Flawed
from bot.domain.digest import begins, topic_of
from bot.domain.facts import Fact, Mentioned, OwnerSet
from bot.domain.intents import SetDigest
from bot.domain.people import Digest, Owner, Setting


def set_digest(intent: SetDigest, room: Room) -> Change:
    """What was said of it; naming a day or an hour brings back one that was silenced."""
    owner = room.book.owner
    said: dict[Setting, str] = {}
    if intent.every is not None:
        said[Setting.DIGEST] = intent.every
    elif owner.digest == Digest.OFF:
        said[Setting.DIGEST] = Digest.WEEKLY
    if intent.day is not None:
        said[Setting.DIGEST_DAY] = str(intent.day)
    if intent.at is not None:
        at = setting_value(Setting.DIGEST_AT, intent.at.strftime("%H:%M"), owner)
        if isinstance(at, Flaw):
            return telling(Flawed(at, words=intent.at.strftime("%H:%M")))
        said[Setting.DIGEST_AT] = at
    for setting, value in said.items():
        owner = owner.with_setting(setting, value)
    facts: tuple[Fact, ...] = tuple(OwnerSet(setting, value) for setting, value in said.items())
    return Change((*facts, *not_for_past(room, owner)))


def not_for_past(room: Room, owner: Owner) -> tuple[Fact, ...]:
    """A digest that was moved to a moment gone by comes next week, not at once. `owner` is as the
    settings will be."""
    before, after = room.book.owner, owner
    moved = before.digest_day != after.digest_day and after.digest != Digest.OFF
    week = begins(after, room.today, room.calendar)
    local = room.now.astimezone(room.book.zone)
    over = (week, owner.digest_hour) <= (local.date(), local.time())
    if not moved or not over or f"{topic_of(week)}:0" in room.book.mentioned:
        return ()
    return (Mentioned(topic_of(week), 0, room.today),)


def with_setting(room: Room, setting: Setting, value: str) -> tuple[Fact, ...]:
    """The same for a setting that was tapped."""
    return not_for_past(room, room.book.owner.with_setting(setting, value))
