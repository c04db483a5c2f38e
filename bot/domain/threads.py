"""Threads: the mails of one client under each other, and the mark by which each is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256
from typing import Final

from bot.domain.book import Book
from bot.domain.drafts import Brief, Channel, Draft, State, Words
from bot.domain.routes import address

DEEP: Final = 10
"""Mails that a new one names: a mail program needs few to find the thread."""
ANSWERING: Final = "Re: "


def mark(owner: int, draft: int, version: int, words: Words) -> str:
    """What stands before the @ of the mail's Message-ID: the same for the same version of the same
    draft, so that a second copy, or an answer, can be told by it.

    Only a digest: the owner's number is nobody else's business.
    """
    key = "\x1f".join((str(owner), str(draft), str(version), words.subject, words.text))
    return sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:40]


def marked(owner: int, draft: Draft) -> str:
    return mark(owner, draft.id, draft.version, draft.words)


def earlier(drafts: Iterable[Draft], client: int, to: str) -> tuple[Draft, ...]:
    """The mails that went to the client at this address, in the order in which they arrived."""
    sent = [
        one
        for one in drafts
        if one.client == client
        and one.channel is Channel.EMAIL
        and one.state is State.SENT
        and one.to.casefold() == to.casefold()
        and one.settled
    ]
    sent.sort(key=lambda one: (one.settled, one.id))
    return tuple(sent[-DEEP:])


def above(owner: int, drafts: Iterable[Draft], draft: Draft) -> tuple[str, ...]:
    """The marks of the mails under which the draft stands, the last one last."""
    found = earlier(drafts, draft.client, draft.to)
    return tuple(marked(owner, one) for one in found if one.id != draft.id)


def in_thread(book: Book, brief: Brief, words: Words) -> Words:
    """The words with "Re:" before a subject that the last mail to the same address had too: a
    mail with a subject of its own opens no answer."""
    if brief.channel is not Channel.EMAIL or brief.client not in book.accounts:
        return words
    to = address(book.accounts[brief.client].client, Channel.EMAIL, brief.script)
    before = earlier(book.drafts.values(), brief.client, to)
    if not before or not _same(before[-1].words.subject, words.subject):
        return words
    return replace(words, subject=ANSWERING + words.subject)


def _same(one: str, other: str) -> bool:
    """Whether two subjects open one thread. "Re:" is ours alone, in every language: mail programs
    know no other (RFC 5322, 3.6.5)."""
    return bool(other) and one.removeprefix(ANSWERING) == other
