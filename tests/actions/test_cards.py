"""Cards of drafts: what is worth a word beside the words."""

from __future__ import annotations

import pytest

from bot.domain.intents import Reword, SetContact, SetOwner, Who
from bot.domain.people import Setting
from tests.actions.shelf import Office, kroner


def with_draft() -> Office:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    office.go(0)
    return office


@pytest.mark.parametrize("setting", [Setting.NAME, Setting.BUSINESS])
def test_a_letter_that_nobody_has_signed_says_so_until_there_is_a_name(setting: Setting) -> None:
    office = with_draft()
    (before,) = office.desk.unshown(7)
    assert before.needs_name
    office.press(SetOwner(setting, "Dana Design"))
    (after,) = office.desk.unshown(7)
    assert not after.needs_name
    assert "Dana Design" in after.draft.words.text


def test_an_owners_own_words_are_signed_as_the_owner_likes() -> None:
    office = with_draft()
    office.press(Reword(1, 1, "Hi, a word about the logo. D."))
    (card,) = office.desk.unshown(7)
    assert not card.needs_name


def test_what_is_offered_for_hot_words_names_the_letters_own_debt() -> None:
    office = with_draft()
    office.press(Reword(1, 1, "Shame on you."))
    (shown,) = office.desk.unshown(7)
    assert shown.hot
    assert "500" in shown.instead and "30 May 2026" in shown.instead


def test_where_answers_are_read_a_mail_needs_no_address_for_them() -> None:
    office = Office(heard=True)
    office.owes("Acme", kroner(500), -2)
    office.go(0)
    office.press(SetContact(Who("Acme"), email="pay@acme.example"))
    (card,) = office.desk.unshown(7)
    assert not card.needs_email


def test_a_mail_needs_an_address_for_replies() -> None:
    office = with_draft()
    office.press(SetContact(Who("Acme"), email="pay@acme.example"))
    (card,) = office.desk.unshown(7)
    assert card.needs_email
    office.press(SetOwner(Setting.EMAIL, "dana@example.com"))
    (card,) = office.desk.unshown(7)
    assert not card.needs_email
