"""A client's own words: the reason that the owner must answer first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.domain.intents import Reason
from bot.understanding.clause import Clause
from bot.understanding.moments import NOW
from bot.understanding.phrasebook import Item, Match

ORDER: Final = tuple(Reason)
"""The reasons, first the one that must be answered first."""
_PROMISE: Final = Reason.PROMISE.value
_FEW: Final = 4
_RECEIPT: Final = 6
"""Words, at the most, of a message that says no more than that it is paid."""
_STOPS: Final = frozenset(".,!;:\n")
_INSTEAD: Final = frozenset((Reason.NO_MONEY, Reason.FORGOT, Reason.STALLING))


def reason_of(clause: Clause, *, own: bool) -> Reason | None:
    """The first of the reasons in a client's words, None where there is none; `own`: whether they
    are the client's own words, or the owner's about the client.

    A promise says when: words of paying without a day give way to what else was said.
    """
    sentence, items = clause.sentence, clause.items[clause.start : clause.end]
    items = [_with_bare(word) for item in items for word in item.values.get("<run>", (item,))]
    books = sentence.books
    matches = books.phrases(books.replied if own else books.said, items, sentence.language)
    if not any(item.kind == "?" for item in items):
        matches = [match for match in matches if not _unpaid(match, items, books.negations)]
    found = {Reason(match.label) for match in matches}
    soon = not clause.has("NEG") and any(
        _at_once(items, match) for match in matches if match.label == _PROMISE
    )
    if Reason.PROMISE in found and found & _INSTEAD and not (soon or names_day(clause)):
        found.discard(Reason.PROMISE)
    if not found and names_day(clause) and (clause.sums or clause.has("PAY")):
        found.add(Reason.PROMISE)
    if not found and names_day(clause) and _says_no_more(clause):
        found.add(Reason.PROMISE)
    if not found and own and _is_receipt(clause, items):
        found.add(Reason.ALREADY_PAID)
    return next((reason for reason in ORDER if reason in found), None)


def _unpaid(match: Match, items: Sequence[Item], negations: frozenset[str]) -> bool:
    """Whether words of having paid are denied, right before them or in their midst: "er den ikke
    betalt", which holds the word itself, is no denial."""
    if match.label != Reason.ALREADY_PAID.value:
        return False
    around = set(range(max(0, match.start - 1), match.end)).difference(match.places)
    return any(not negations.isdisjoint(items[place].keys) for place in around)


def _is_receipt(clause: Clause, items: Sequence[Item]) -> bool:
    """Whether one of its sentences says that it is paid, and nothing besides: "paid", "sent it just
    now"."""
    books = clause.books
    denied = any(not books.negations.isdisjoint(item.keys) for item in items)
    if denied or names_day(clause) or any(item.kind == "?" for item in items):
        return False
    small = books.paid_alone | books.errand_fillers
    stops = [at for at, item in enumerate(items) if item.kind in _STOPS]
    for start, end in pairwise((-1, *stops, len(items))):
        words = [item for item in items[start + 1 : end] if item.is_word]
        paid = any(not books.paid_alone.isdisjoint(item.keys) for item in words)
        plain = all("<day>" in item.values or not small.isdisjoint(item.keys) for item in words)
        if paid and plain and len(words) <= _RECEIPT:
            return True
    return False


def _at_once(items: Sequence[Item], match: Match) -> bool:
    """Whether today stands in a promise, right behind it, or one word further."""
    return any(item.values.get("<day>") == NOW for item in items[match.start : match.end + 2])


def _with_bare(item: Item) -> Item:
    """A word that is known with its glued letters, as the word without them too."""
    bare = item.values.get("<bare>")
    return replace(item, keys=(*item.keys, bare)) if bare and bare not in item.keys else item


def _says_no_more(clause: Clause) -> bool:
    """Whether a day is all that was said: "on Thursday, God willing"."""
    words = sum(item.is_word for item in clause.items[clause.start : clause.end])
    return words < _FEW and not clause.asks and not clause.strange and not clause.has("NEG")


def names_day(clause: Clause) -> bool:
    """Whether a day to come is named."""
    return any(
        day.moment.kind != "vague" and day.moment != NOW and not day.moment.past
        for day in clause.days
    )
