"""A letter on its way: the approved words, what an envelope needs, and who can carry it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from bot.domain.drafts import Draft, Outcome
from bot.domain.filing import Form
from bot.domain.people import Owner


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file as it goes out, its bytes checked against what was approved."""

    name: str
    form: Form
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Letter:
    """`text` and `subject` are the approved words, `to` the address shown beside them.

    `name` and `reply_to` are the owner's, either may be empty; `at` is the moment in UTC.
    `above` are the marks (`domain.threads`) of the mails under which it stands, the last one last.
    """

    owner: int
    draft: int
    version: int
    to: str
    subject: str
    text: str
    language: str
    name: str
    reply_to: str
    at: datetime
    above: tuple[str, ...] = ()
    attached: tuple[Attachment, ...] = ()

    @classmethod
    def of(
        cls,
        draft: Draft,
        by: Owner,
        owner: int,
        at: datetime,
        above: tuple[str, ...] = (),
        attached: tuple[Attachment, ...] = (),
    ) -> Letter:
        """The draft as it was approved, signed for `by`; `owner` is that owner's number."""
        return cls(
            owner=owner,
            draft=draft.id,
            version=draft.version,
            to=draft.to,
            subject=draft.words.subject,
            text=draft.words.text,
            language=draft.brief.language,
            name=by.signature,
            reply_to=by.email,
            at=at,
            above=above,
            attached=attached,
        )


class Carrier(Protocol):
    """One way to a client."""

    async def carry(self, letter: Letter, sending: Callable[[], None]) -> Outcome:
        """Carry the letter, calling `sending` exactly once, right before its text goes out.

        `sending` saves that fact; whatever it raises is passed on, with nothing gone out. The
        outcome is NOT_SENT or REFUSED only where the text can't have arrived, and UNKNOWN where
        nobody can tell.
        """
