"""The reason that a client has given, once it need not be asked for any more."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from bot.domain.intents import Reason
from bot.domain.ledger import Account

SHORT_OF_MONEY: Final = frozenset({Reason.NO_MONEY, Reason.ASKS_PLAN, Reason.ASKS_DISCOUNT})
INSTEAD: Final[Mapping[Reason | None, str]] = {
    **dict.fromkeys(SHORT_OF_MONEY, "offer_help"),
    Reason.FORGOT: "pin_a_date",
    Reason.UNHAPPY: "pin_a_date",
    Reason.DISPUTES_TERMS: "pin_a_date",
}
"""The words in place of the question for the reason, by the reason that was given."""


def reason_since(account: Account, day: date) -> Reason | None:
    """The newest reason that the client has given since a day; stalling, a promise, money that
    was not found and what was not understood are none."""
    given = (one.reason for one in reversed(account.said) if one.day >= day)
    return next((reason for reason in given if reason in INSTEAD), None)
