"""What was agreed and how reminders are spaced, as an owner reads and chooses them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.domain.answers import Choosing, ClientCard, Noted, SettingNoted, SettingsPage, TermsNoted
from bot.domain.intents import AskTerms, SetClient, SetOwner, ShowScripts
from bot.domain.money import Money
from bot.domain.people import LANGUAGES, Client, Detail, Setting
from bot.domain.steps import LADDERS
from bot.domain.terms import Terms
from bot.wording.phrases import say
from bot.wording.replies import render
from tests.wording.samples import TODAY, Cast
from tests.wording.shown import OWNER, presses, said


def test_terms_are_read_back_as_they_were_understood() -> None:
    day = date(2026, 3, 1)
    terms = Terms(day, "…", 14, Money.of(50, "GBP"), Decimal(8), Decimal("2.5"), 7)
    assert said(Noted(TermsNoted(1, "Acme", terms), 3)).split("\n") == [
        "Noted, as agreed with Acme:",
        "Time to pay: 14 days",
        "Late fee: £50",
        "Late interest: 8% a year",
        "Discount: 2.5% within 7 days",
        "Agreed: Sunday, 1 March",
    ]
    assert "own words" in said(Noted(TermsNoted(1, "Acme", Terms(day, "as we said")), 3))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_ladder_is_asked_for_with_its_days_and_the_daily_one_with_its_warning(
    language: str,
) -> None:
    for choosing in (Choosing(Setting.LADDER), Choosing(Detail.LADDER, 1, "Acme")):
        screens = render(choosing, Cast(language).owner, TODAY)
        text = screens[0].text
        assert "1, 4, 10, 17, 24, 30, 60, 90" in text
        assert say("ask.ladder.daily", language, most=5) in text.split("\n")
        taps = {
            SetOwner(Setting.LADDER, name)
            if isinstance(choosing.setting, Setting)
            else SetClient(1, Detail.LADDER, name)
            for name in LADDERS
        }
        assert taps <= set(presses(screens))


def test_a_ladder_of_ones_own_is_shown_by_its_days() -> None:
    noted = Noted(SettingNoted(Setting.LADDER, "-3,3,30"), 3)
    assert said(noted).endswith("Your own (3 before, 3, 30)")


def test_a_client_without_a_ladder_or_a_country_has_the_owners() -> None:
    card = said(ClientCard(Client(1, "Acme"), "en", (), details=True)).split("\n")
    assert "Reminder days: as in your settings" in card
    assert "Country: as in your settings" in card
    assert "Reminder days: Usual (1, 4, 10, 17, 24, 30, 60, 90)" in said(SettingsPage(OWNER, ()))


def test_a_clients_card_leads_to_other_letters_and_to_the_terms() -> None:
    for balance in ((), (Money.of(5, "GBP"),)):
        found = presses(render(ClientCard(Client(1, "Acme"), "en", balance), OWNER, TODAY))
        assert {ShowScripts(1), AskTerms(1)} <= set(found)
