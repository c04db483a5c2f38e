"""The guard: no legal step early, while a plan or promise is kept, in a dispute, or out of turn."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from bot.domain.drafts import Draft, State
from bot.domain.facts import Disputed, Fact, Promised, TermsAgreed
from bot.domain.guard import LEGAL, Bar, barred
from bot.domain.terms import Terms
from tests.domain.pages import account, agreed, day, draft, kroner, owed, sent

DEBT = owed(1, kroner(500))
FORMAL = sent("formal_reminder", 31, 1)
SECOND = sent("second_warning", 61, 1)


def promised(until: int, on: int) -> Promised:
    return Promised(1, day(until), day(on), None, (kroner(500),))


def bar(script: str, today: int, *facts: Fact, drafts: Sequence[Draft] = ()) -> Bar | None:
    return barred(script, account(DEBT, *facts), drafts, (1,), day(today))


@pytest.mark.parametrize("script", LEGAL)
@pytest.mark.parametrize(
    ("today", "facts"),
    [
        (29, (sent("formal_reminder", 12, 1),)),
        (100, (FORMAL, SECOND, promised(100, 99))),
        (100, (FORMAL, SECOND, agreed(1, ((110, 500),), on=95))),
        (100, (FORMAL, SECOND, Disputed(1, (1,), day(99)))),
        (100, (sent("offer_help", 17, 1),)),
        (100, ()),
    ],
)
def test_no_legal_step_is_named_too_early_or_while_the_client_keeps_word_or_objects(
    script: str, today: int, facts: tuple[Fact, ...]
) -> None:
    assert bar(script, today, *facts) is not None


@pytest.mark.parametrize(
    ("script", "today", "facts", "why"),
    [
        ("second_warning", 29, (FORMAL,), Bar.EARLY),
        ("second_warning", 60, (FORMAL,), None),
        ("final_notice", 90, (FORMAL,), Bar.STEPS),
        ("final_notice", 90, (FORMAL, SECOND), None),
        ("final_notice", 90, (FORMAL, SECOND, Disputed(1, (1,), day(9))), Bar.DISPUTED),
        ("final_notice", 90, (FORMAL, SECOND, promised(95, 9)), Bar.KEPT),
        ("final_notice", 97, (FORMAL, SECOND, promised(95, 9)), None),
        ("collector_heads_up", 60, (FORMAL,), None),
        ("credit_report_notice", 400, (FORMAL, SECOND), Bar.UNLAWFUL),
        ("formal_reminder", 5, (), None),
        ("friendly_reminder", 1, (), None),
        ("explain_policy", 5, (), Bar.NO_TERMS),
        ("explain_policy", 5, (TermsAgreed(1, Terms(date(2026, 1, 1), days=14)),), Bar.NO_TERMS),
        ("explain_policy", 5, (TermsAgreed(1, Terms(date(2026, 1, 1), "14 days")),), None),
    ],
)
def test_the_guard_says_why(
    script: str, today: int, facts: tuple[Fact, ...], why: Bar | None
) -> None:
    assert bar(script, today, *facts) is why


def test_a_skipped_step_counts_as_waived_but_not_where_nothing_ever_went_out() -> None:
    skipped = [draft(3, "formal_reminder", 1, state=State.SKIPPED, ended=31)]
    assert bar("second_warning", 60, drafts=skipped) is Bar.STEPS
    assert bar("second_warning", 60, sent("friendly_reminder", 1, 1), drafts=skipped) is None
