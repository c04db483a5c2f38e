"""The checklist before a new client: what to settle first, and what of it is on file."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.ledger import Account


class Line(StrEnum):
    """A thing to settle before the work begins."""

    PAST = "past"
    """Ask around how they pay (S42, S113)."""
    SCOPE = "scope"
    """What is to be made, and what counts as done (S44, S71)."""
    TERMS = "terms"
    """Price, days to pay and the cost of paying late, in writing (S44, S66, S111)."""
    DEPOSIT = "deposit"
    """A part in advance, the rest in stages (S46, S70, S115)."""
    CONTACT = "contact"
    """Where the invoice goes (S10)."""
    PAYER = "payer"
    """Who there pays, or can be asked (S8)."""
    WAYS = "ways"
    """Every way to pay, an account for cards too (S68, S69)."""
    LIMIT = "limit"
    """How much may stand open at most."""


def on_file(account: Account | None, ways_to_pay: str) -> tuple[tuple[Line, bool], ...]:
    """Every line in order, each with whether the book already knows it."""
    known = _known(account) if account else set()
    if ways_to_pay:
        known.add(Line.WAYS)
    return tuple((line, line in known) for line in Line)


def _known(account: Account) -> set[Line]:
    client, terms = account.client, account.terms
    known = {
        Line.PAST: bool(account.settled),
        Line.TERMS: terms is not None,
        Line.DEPOSIT: bool(account.staged),
        Line.CONTACT: bool(client.email or client.phone),
        Line.PAYER: bool(client.office_to),
        Line.LIMIT: bool(client.limit),
    }
    return {line for line, here in known.items() if here}
