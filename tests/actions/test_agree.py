"""Terms on file: told in a sentence or in the form, replaced, taken back, and used for a debt."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.actions.agree import LONGEST
from bot.domain.answers import (
    Asking,
    ClientCard,
    Closed,
    DebtNoted,
    Dropped,
    Flaw,
    Flawed,
    Noted,
    NotUnderstood,
    TermsNoted,
    UndoneNote,
)
from bot.domain.intents import (
    AddDebt,
    AskTerms,
    Cancel,
    Piece,
    SetTerms,
    ShowClient,
    Undo,
    Who,
)
from bot.domain.money import Money
from bot.domain.people import Setting
from bot.domain.terms import Terms
from tests.actions.shelf import Office, day, kroner, noted

USUAL = 30
"""Days that an owner gives who has not said otherwise."""
NETTO = Terms(day(0), "netto 14 dage, rykkergebyr 100 kr", 14, kroner(100))


def acme() -> Office:
    office = Office()
    office.owes("Acme", kroner(500), 30)
    return office


def terms_of(office: Office, name: str) -> Terms | None:
    return office.account(name).terms


def speaking(language: str, country: str) -> Office:
    return Office(defaults={Setting.LANGUAGE: language, Setting.COUNTRY: country})


@pytest.mark.parametrize(
    ("language", "country", "said", "name", "terms"),
    [
        (
            *("en", "GB", "terms with Acme: 14 days, late fee 50", "Acme"),
            Terms(day(0), "14 days, late fee 50", 14, Money.of(50, "GBP")),
        ),
        (
            *("da", "DK", "betingelser for Acme: netto 14 dage, rykkergebyr 100 kr", "Acme"),
            NETTO,
        ),
        (
            *("he", "IL", "תנאים עם דנה: תוך 14 יום, ריבית 1.5% לחודש", "דנה"),
            Terms(day(0), "תוך 14 יום, ריבית 1.5% לחודש", 14, late_rate=Decimal(18)),
        ),
    ],
)
def test_a_sentence_puts_the_terms_on_file_and_reads_them_back(
    language: str, country: str, said: str, name: str, terms: Terms
) -> None:
    office = speaking(language, country)
    office.owes(name, Money.of(500, office.book.owner.currency), 30)
    assert office.hear(said) == (Noted(TermsNoted(1, name, terms), office.book.step),)
    assert terms_of(office, name) == terms


@pytest.mark.parametrize(
    ("language", "country", "words"),
    [
        ("en", "GB", "14 days, late fee 50, 2% off within 7 days"),
        ("da", "DK", "netto 14 dage, gebyr 50 kr, 2 % rabat ved betaling inden 7 dage"),
        ("he", "IL", "14 יום, דמי איחור 50 ש״ח, 2% הנחה בתשלום תוך 7 ימים"),
    ],
)
def test_the_form_asks_and_the_next_words_are_the_terms(
    language: str, country: str, words: str
) -> None:
    office = speaking(language, country)
    currency = office.book.owner.currency
    office.owes("Acme", Money.of(500, currency), 30)
    (asking,) = office.press(AskTerms(1))
    assert isinstance(asking, Asking)
    question = asking.question
    assert (question.piece, question.command) == (Piece.WORDS, SetTerms(Who("Acme")))
    office.hear(words)
    wanted = Terms(day(0), words, 14, Money.of(50, currency), None, Decimal(2), 7)
    assert terms_of(office, "Acme") == wanted
    assert office.book.question is None


@pytest.mark.parametrize("said", ["terms with Acme", "betingelser for Acme", "תנאים עם Acme"])
def test_a_heading_alone_asks_for_the_words(said: str) -> None:
    office = acme()
    (asking,) = office.hear(said)
    assert isinstance(asking, Asking)
    assert asking.question.piece is Piece.WORDS
    office.hear("netto 14 dage, rykkergebyr 100 kr")
    assert terms_of(office, "Acme") == NETTO


def test_words_without_a_figure_are_kept_as_they_are() -> None:
    office = acme()
    office.press(AskTerms(1))
    office.hear("as in the contract of last spring")
    assert terms_of(office, "Acme") == Terms(day(0), "as in the contract of last spring")


def test_another_command_is_obeyed_and_is_not_the_terms() -> None:
    office = acme()
    office.press(AskTerms(1))
    office.hear("Bob owes 300, net 14")
    assert office.account("Bob").balance() == (kroner(300),)
    assert (office.book.question, terms_of(office, "Acme")) == (None, None)


def test_never_mind_drops_the_form() -> None:
    office = acme()
    office.press(AskTerms(1))
    assert office.press(Cancel()) == (Dropped(asked=True),)
    assert (office.book.question, terms_of(office, "Acme")) == (None, None)


def test_terms_of_nothing_but_invisible_signs_are_refused() -> None:
    office = acme()
    assert office.press(SetTerms(Who("Acme"), "\u200f \n")) == (Flawed(Flaw.TERMS, "Acme"),)
    assert terms_of(office, "Acme") is None


def test_terms_longer_than_a_letter_can_quote_are_refused_and_asked_for_still() -> None:
    office = acme()
    office.press(AskTerms(1))
    too_long = "net 30 " + "x" * LONGEST
    assert office.hear(too_long) == (Flawed(Flaw.TOO_LONG, "Acme"),)
    assert (terms_of(office, "Acme"), office.book.question is None) == (None, False)
    office.hear(too_long[:LONGEST])
    assert terms_of(office, "Acme") == Terms(day(0), too_long[:LONGEST], 30)


def test_a_tap_beside_a_client_that_is_not_there_is_closed() -> None:
    assert acme().press(AskTerms(99)) == (Closed(),)


def test_a_client_not_on_file_yet_is_named_and_has_no_debt() -> None:
    office = acme()
    office.hear("terms with Zenith Films: net 30")
    account = office.account("Zenith Films")
    assert (account.terms, dict(account.debts)) == (Terms(day(0), "net 30", 30), {})


def test_namesakes_are_asked_about_and_the_words_are_not_lost() -> None:
    office = Office()
    office.owes("Dana Levi", kroner(5), 30)
    office.owes("Dana Cohen", kroner(5), 30)
    (asking,) = office.hear("terms with Dana: net 30")
    assert isinstance(asking, Asking)
    assert asking.candidates == ("Dana Levi", "Dana Cohen")
    office.hear("Dana Cohen")
    assert terms_of(office, "Dana Cohen") == Terms(day(0), "net 30", 30)
    assert terms_of(office, "Dana Levi") is None


def test_terms_said_again_take_the_place_of_the_first() -> None:
    office = acme()
    office.hear("terms with Acme: 14 days, late fee 50")
    office.hear("terms with Acme: net 30, agreed 1 March")
    assert terms_of(office, "Acme") == Terms(day(0).replace(month=3), "net 30", 30)


def test_undo_brings_back_the_terms_before() -> None:
    office = acme()
    office.hear("terms with Acme: 14 days")
    office.hear("terms with Acme: net 30")
    assert office.press(Undo()) == (UndoneNote("Acme", "TermsAgreed"),)
    assert terms_of(office, "Acme") == Terms(day(0), "14 days", 14)
    office.press(Undo())
    assert terms_of(office, "Acme") is None


def test_the_same_message_twice_is_written_once() -> None:
    office = acme()
    first = noted(office.hear("terms with Acme: net 30", key="m1"))
    again = noted(office.hear("terms with Acme: net 30", key="m1"))
    assert (again.note, again.step, again.repeated) == (first.note, first.step, True)


def test_terms_and_another_command_stand_in_one_message() -> None:
    office = acme()
    office.hear("terms with Acme: 14 days, late fee 50. Bob owes 300")
    assert terms_of(office, "Acme") == Terms(day(0), "14 days, late fee 50", 14, kroner(50))
    assert office.account("Bob").balance() == (kroner(300),)


@pytest.mark.parametrize(
    "said",
    [
        "what are the terms with Acme?",
        "we agreed on 500 a month",
        "maybe terms with Acme: net 30",
        "vi aftalte 500 om måneden",
        "מה התנאים עם Acme?",
    ],
)
def test_what_is_no_agreement_puts_nothing_on_file(said: str) -> None:
    office = acme()
    (answer,) = office.hear(said)
    assert isinstance(answer, NotUnderstood)
    assert terms_of(office, "Acme") is None


@pytest.mark.parametrize(
    ("terms", "due"),
    [
        ("net 45", 45),
        ("late fee 50", USUAL),
        ("EOM + 30", USUAL),
    ],
)
def test_a_debt_without_a_day_takes_the_days_agreed_with_the_client(terms: str, due: int) -> None:
    office = acme()
    office.press(SetTerms(Who("Acme"), terms))
    note = noted(office.press(AddDebt(Who("Acme"), kroner(70)))).note
    assert isinstance(note, DebtNoted)
    assert note.due == day(due)
    other = noted(office.press(AddDebt(Who("Bob"), kroner(70)))).note
    assert isinstance(other, DebtNoted)
    assert other.due == day(USUAL)


def test_a_day_that_was_said_comes_before_the_terms_on_file() -> None:
    office = acme()
    office.hear("terms with Acme: net 45")
    note = noted(office.press(AddDebt(Who("Acme"), kroner(70), day(3)))).note
    assert isinstance(note, DebtNoted)
    assert note.due == day(3)


def test_terms_show_on_the_card_of_a_client_without_a_debt() -> None:
    office = Office()
    office.hear("terms with Zenith: net 30")
    (card,) = office.press(ShowClient(1))
    assert isinstance(card, ClientCard)
    assert card.terms == Terms(day(0), "net 30", 30)
