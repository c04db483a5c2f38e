"""What the clock brings the owner beside drafts: unbilled work, reminders that were set."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from bot.actions.room import Room
from bot.domain.drafts import Brief, Channel, Job
from bot.domain.ledger import Account
from bot.domain.tasks import Task

WORK: Final = "task-"
"""How the topic of a question after an invoice begins."""


def moments(room: Room, task: Task) -> tuple[datetime, ...]:
    """When (UTC) the owner is asked after this work's invoice."""
    owner = room.book.owner
    return tuple(task.asked_at(room.calendar, owner.morning, room.book.zone))


def asked(room: Room, task: Task) -> int:
    """How many of these moments have come; 0 for work that is closed."""
    if task.closed:
        return 0
    return sum(moment <= room.now for moment in moments(room, task))


def topic_of_work(task: Task, times: int) -> str:
    return f"{WORK}{task.id}-{times}"


def unasked(room: Room) -> bool:
    """Whether a question after an invoice has come and was put off for others."""
    return any(
        f"{topic_of_work(task, times)}:{number}" not in room.book.mentioned
        for number, one in room.book.accounts.items()
        for task in one.tasks
        if (times := asked(room, task))
    )


def next_asked(room: Room, task: Task) -> datetime | None:
    if task.closed:
        return None
    return next((moment for moment in moments(room, task) if moment > room.now), None)


def next_moment(room: Room, account: Account) -> datetime | None:
    """The next moment (UTC) at which one of these comes for the client."""
    asking = (next_asked(room, task) for task in account.tasks)
    coming = (one.next_moment(room.calendar, room.book.zone) for one in account.schedules)
    return min((moment for moment in (*asking, *coming) if moment), default=None)


def reached(room: Room) -> int:
    """How many questions after an invoice have come by now: it changes within a day."""
    return sum(asked(room, task) for one in room.book.accounts.values() for task in one.tasks)


def invoice_now(room: Room, account: Account, task: Task) -> Brief:
    """The brief of the word to the owner, in the owner's own language: nothing of it ever goes to
    the client."""
    owner = room.book.owner
    return Brief(
        script="invoice_now",
        step="invoice_now",
        client=account.client.id,
        name=account.client.name,
        language=owner.language,
        form=owner.form,
        kind="",
        owner=owner.name,
        business=owner.business,
        owner_form=owner.form,
        channel=Channel.SHARE,
        job=Job(task.work),
    )
