"""What came back by mail: a client's answer, a mailbox that answers by itself, a bounce."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.actions.cards import standing
from bot.actions.converse import later_one, passed_on
from bot.actions.heed import client_said, says_nothing
from bot.actions.readback import read_back
from bot.actions.room import Change, Room, telling
from bot.domain.answers import Answer, Wrote
from bot.domain.drafts import Draft, State
from bot.domain.facts import DraftSettled, Fact, Line, Mentioned, TakenBack
from bot.domain.intents import MailAnswered, MailAway, MailBounced, Who
from bot.domain.ledger import Account

READ: Final = 2_000
"""Characters of an answer that are read and shown."""
_RETURNED: Final = (State.SENT, State.UNKNOWN)
"""States of a letter that a server took, or may have taken."""


def mail_answered(intent: MailAnswered, room: Room) -> Change:
    """The client's words, in the way of those that the owner passes on."""
    if (found := _new(intent, room)) is None:
        return Change()
    account, told = found
    name, words = account.client.name, intent.text[:READ]
    if not words or says_nothing(words, account, room):
        return Change((told,), lambda _: (Wrote(account.client.id, name, words),))
    said = replace(passed_on(room, words, name), who=Who(name))
    change = later_one(client_said(said, room), said, room)
    facts = (*change.facts, told)

    def tell(after: Room) -> tuple[Answer, ...]:
        wrote = Wrote(account.client.id, name, words)
        if change.tell:
            return (wrote, *change.tell(after))
        return (wrote, *read_back(after, Line(after.book.step, after.now, "", change.facts)))

    return Change(facts, tell, change.then)


def mail_away(intent: MailAway, room: Room) -> Change:
    """Only mentioned: nobody has read the letter yet."""
    if (found := _new(intent, room)) is None:
        return Change()
    account, told = found
    client = account.client
    wrote = Wrote(client.id, client.name, intent.text[:READ], by_itself=True)
    return Change((told,), lambda _: (wrote,))


def mail_bounced(intent: MailBounced, room: Room) -> Change:
    """The letter did not reach anybody: it counts as failed, and as no contact."""
    if (found := _new(intent, room)) is None:
        return Change()
    _, told = found
    draft = room.book.drafts[intent.draft]
    if draft.state not in _RETURNED:
        return telling()
    failed = DraftSettled(draft.id, State.FAILED, f"bounced {intent.code}".strip())
    facts: tuple[Fact, ...] = (failed, told)
    if draft.state is State.SENT:
        facts = (TakenBack(draft.client, draft.id), *facts)
    return Change(facts, lambda after: (standing(after, after.book.drafts[draft.id]),))


def _new(
    intent: MailAnswered | MailAway | MailBounced, room: Room
) -> tuple[Account, Mentioned] | None:
    """The client, and the note that this mail was told of; None where it was before, or where the
    letter is no longer on file."""
    draft = room.book.drafts.get(intent.draft)
    account = room.book.accounts.get(draft.client) if draft else None
    if account is None or account.forgotten is not None:
        return None
    told = Mentioned(f"mail {intent.mail}", account.client.id, room.today)
    known = f"{told.topic}:{told.client}" in room.book.mentioned
    return None if known else (account, told)


def is_ours(draft: Draft) -> bool:
    """Whether a mail can have come back to the draft."""
    return draft.state in (*_RETURNED, State.FAILED)
