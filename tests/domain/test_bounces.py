"""Why a mail was not taken, from the codes alone."""

from __future__ import annotations

import pytest

from bot.domain.bounces import Refusal, status, why


@pytest.mark.parametrize(
    ("detail", "refusal"),
    [
        ("smtp 550 5.1.1", Refusal.MAILBOX),
        ("smtp 550 5.1.10", Refusal.MAILBOX),
        ("smtp 553", Refusal.MAILBOX),
        ("bounced 5.1.1", Refusal.MAILBOX),
        ("smtp 552 5.2.2", Refusal.FULL),
        ("smtp 552", Refusal.FULL),
        ("bounced 5.2.2", Refusal.FULL),
        ("smtp 552 5.3.4", Refusal.LARGE),
        ("smtp 550 5.7.1", Refusal.SPAM),
        ("smtp 554 5.7.26", Refusal.SPAM),
        ("smtp 535 5.7.8", Refusal.LOGIN),
        ("smtp 530 5.7.1", Refusal.LOGIN),
        ("smtp 550", Refusal.OTHER),
        ("smtp 554", Refusal.OTHER),
        ("file lost", Refusal.FILE),
        ("attachment", Refusal.FILE),
        ("subject", Refusal.UNFIT),
        ("no channel", Refusal.OTHER),
        ("", Refusal.OTHER),
    ],
)
def test_the_codes_tell_why(detail: str, refusal: Refusal) -> None:
    assert why(detail) is refusal


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("5.1.1 no such user", "5.1.1"),
        ("5.7.26 unauthenticated", "5.7.26"),
        ("no such user 5.1.1", ""),
        ("5.1.1.2 is my address", ""),
        ("4.2.2 full for now", ""),
        ("", ""),
    ],
)
def test_only_a_code_in_its_place_counts(words: str, code: str) -> None:
    assert status(words) == code
