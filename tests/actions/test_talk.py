"""Talking: what is heard, one question at a time, the set-up, a message that comes twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.answers import (
    Asking,
    Choosing,
    Closed,
    DebtNoted,
    DraftCard,
    Dropped,
    Flaw,
    Flawed,
    Helped,
    NothingSaved,
    NotUnderstood,
    Overview,
    PaymentNoted,
    SaidNoted,
    SettingNoted,
    Welcome,
)
from bot.domain.intents import (
    AddDebt,
    Approve,
    Confirm,
    Decline,
    Edit,
    Help,
    Pick,
    Piece,
    RecordPayment,
    SetClient,
    SetContact,
    SetOwner,
    Start,
    Who,
    WhoOwes,
)
from bot.domain.people import Detail, Setting
from tests.actions.shelf import Office, day, kroner, noted

ACME = Who("Acme")


# -- the set-up -----------------------------------------------------------------------------------


def test_a_first_message_is_handled_and_the_set_up_is_offered() -> None:
    office = Office()
    office.shelf.journals.clear()
    answers = office.press(AddDebt(ACME, kroner(500), day(3)))
    assert isinstance(noted(answers).note, DebtNoted)
    assert isinstance(answers[-1], Welcome)
    assert not any(isinstance(one, Welcome) for one in office.press(Help()))


@pytest.mark.parametrize(
    ("hint", "defaults", "expected"),
    [
        ("da-DK", {}, ("da", "DK", "DKK", "Europe/Copenhagen")),
        ("iw", {}, ("he", "IL", "ILS", "Asia/Jerusalem")),
        ("he", {}, ("he", "IL", "ILS", "Asia/Jerusalem")),
        ("fr", {}, ("en", "GB", "GBP", "Europe/London")),
        (None, {}, ("en", "GB", "GBP", "Europe/London")),
        ("en", {Setting.COUNTRY: "DK"}, ("en", "DK", "DKK", "Europe/Copenhagen")),
        ("fr", {Setting.LANGUAGE: "he"}, ("he", "IL", "ILS", "Asia/Jerusalem")),
        ("da", {Setting.CURRENCY: "EUR"}, ("da", "DK", "EUR", "Europe/Copenhagen")),
    ],
)
def test_an_owner_is_met_with_sensible_defaults(
    hint: str | None, defaults: dict[Setting, str], expected: tuple[str, str, str, str]
) -> None:
    office = Office(defaults=defaults)
    office.desk.press(8, Help(), "m1", hint)
    owner = office.shelf.book(8).owner
    assert (owner.language, owner.country, owner.currency, owner.zone) == expected


def asks(office: Office, answers: tuple[object, ...]) -> Setting | None:
    (answer,) = answers
    assert isinstance(answer, Welcome)
    assert answer.asks is None or answer.asked == office.book.asked
    return answer.asks


def test_the_set_up_asks_four_things_each_of_which_can_be_skipped() -> None:
    office = Office()
    assert asks(office, office.press(Start())) is Setting.LANGUAGE
    assert asks(office, office.press(SetOwner(Setting.LANGUAGE, "da"))) is Setting.COUNTRY
    assert asks(office, office.press(Decline(office.book.asked))) is Setting.NAME
    assert asks(office, office.hear("Dana Levi")) is Setting.BUSINESS
    assert asks(office, office.press(SetOwner(Setting.BUSINESS, ""))) is None
    owner = office.book.owner
    assert (owner.language, owner.country, owner.name, owner.business) == (
        "da",
        "DK",
        "Dana Levi",
        "",
    )
    assert office.book.question is None


def test_a_country_brings_its_currency_and_zone() -> None:
    office = Office()
    office.press(SetOwner(Setting.COUNTRY, "IL"))
    owner = office.book.owner
    assert (owner.currency, owner.zone) == ("ILS", "Asia/Jerusalem")
    office.press(SetOwner(Setting.COUNTRY, "other"))
    assert (office.book.owner.country, office.book.owner.currency) == ("other", "ILS")
    assert isinstance(office.press(Help())[0], Helped)


@pytest.mark.parametrize(
    ("setting", "text", "kept"),
    [
        (Setting.NUDGE_AT, "9:30", "09:30"),
        (Setting.NUDGE_AT, "10.15", "10:15"),
        (Setting.NUDGE_AT, "9", "09:00"),
        (Setting.CURRENCY, "eur", "EUR"),
        (Setting.TERMS, "14", "14"),
        (Setting.VAT, "25 %", "25"),
        (Setting.VAT, "8,1", "8.1"),
        (Setting.ZONE, "Europe/Paris", "Europe/Paris"),
        (Setting.EMAIL, " dana@example.com ", "dana@example.com"),
        (Setting.NAME, "\u202eDana\n", "Dana"),
        (Setting.WAYS_TO_PAY, "MobilePay 123\nBank 456", "MobilePay 123\nBank 456"),
    ],
)
def test_a_setting_is_kept_clean(setting: Setting, text: str, kept: str) -> None:
    office = Office()
    assert noted(office.press(SetOwner(setting, text))).note == SettingNoted(setting, kept)
    assert getattr(office.book.owner, setting.value) == kept


@pytest.mark.parametrize(
    ("setting", "text", "flaw"),
    [
        (Setting.NUDGE_AT, "25:00", Flaw.TIME),
        (Setting.NUDGE_AT, "09:30+02:00", Flaw.TIME),
        (Setting.NUDGE_AT, "03:00", Flaw.TIME),
        (Setting.NUDGE_AT, "soon", Flaw.TIME),
        (Setting.CURRENCY, "XYZ", Flaw.CURRENCY),
        (Setting.TERMS, "-1", Flaw.NUMBER),
        (Setting.TERMS, "٣", Flaw.NUMBER),
        (Setting.TERMS, "9" * 200, Flaw.NUMBER),
        (Setting.VAT, "NaN", Flaw.NUMBER),
        (Setting.VAT, "1e-999999", Flaw.NUMBER),
        (Setting.VAT, "120", Flaw.NUMBER),
        (Setting.ZONE, "Mars/Olympus", Flaw.ZONE),
        (Setting.ZONE, "../../etc/passwd", Flaw.ZONE),
        (Setting.EMAIL, "dana", Flaw.EMAIL),
        (Setting.EMAIL, "a@b.c, evil@x.test", Flaw.EMAIL),
        (Setting.NAME, "x" * 81, Flaw.TOO_LONG),
        (Setting.NAME, "\u202e", Flaw.EMPTY),
    ],
)
def test_a_setting_that_cannot_be_is_refused_with_its_flaw(
    setting: Setting, text: str, flaw: Flaw
) -> None:
    office = Office()
    before = office.book.owner
    (answer,) = office.press(SetOwner(setting, text))
    assert isinstance(answer, Flawed)
    assert answer.flaw is flaw
    assert office.book.owner == before


@pytest.mark.parametrize(
    ("detail", "text", "flaw"),
    [
        (Detail.NAME, "bo", Flaw.NAME_TAKEN),
        (Detail.NAME, "acme", None),
        (Detail.PHONE, "+45 12 34 56 78", None),
        (Detail.PHONE, "5678", Flaw.PHONE),
        (Detail.PHONE, "12.03.2026", Flaw.PHONE),
        (Detail.PHONE, "050-123-4567 or 03-123-4567", Flaw.PHONE),
        (Detail.TELEGRAM, "@acme_ltd", None),
        (Detail.TELEGRAM, "a/../b", Flaw.EMPTY),
        (Detail.EMAIL, "pay@acme.example", None),
        (Detail.EMAIL, "pay@acme", Flaw.EMAIL),
    ],
)
def test_a_clients_detail_is_checked(detail: Detail, text: str, flaw: Flaw | None) -> None:
    office = Office()
    office.owes("Acme", kroner(5))
    office.owes("Bo", kroner(5))
    (answer,) = office.press(SetClient(1, detail, text))
    assert (answer.flaw if isinstance(answer, Flawed) else None) is flaw


def test_a_contact_without_an_address_asks_for_one() -> None:
    office = Office()
    office.owes("Acme", kroner(5))
    assert isinstance(office.press(SetContact(ACME))[0], Asking)
    office.hear("pay@acme.example")
    assert office.account("Acme").client.email == "pay@acme.example"
    assert office.press(SetContact(Who("Bo"))) == (Flawed(Flaw.UNKNOWN_CLIENT, "Bo"),)


def test_a_choice_of_known_values_is_offered() -> None:
    office = Office()
    office.owes("Acme", kroner(5))
    assert office.press(SetOwner(Setting.COUNTRY)) == (Choosing(Setting.COUNTRY),)
    assert office.press(SetClient(1, Detail.FORM)) == (Choosing(Detail.FORM, 1, "Acme"),)
    assert office.press(SetClient(9, Detail.FORM)) == (Closed(),)


# -- words ----------------------------------------------------------------------------------------


def acme_and_bo() -> Office:
    office = Office()
    office.owes("Acme", kroner(5), 3)
    office.owes("Bo", kroner(5), 3)
    return office


def test_a_sentence_is_recorded_once_whatever_arrives_twice() -> None:
    office = Office()
    first = office.hear("Acme owes 500 for the logo", key="m1")
    again = office.hear("Acme owes 500 for the logo", key="m1")
    assert noted(again).repeated
    assert noted(again).note == noted(first).note
    assert office.account("Acme").balance() == (kroner(500),)


def test_nothing_understood_says_so_and_writes_nothing() -> None:
    office = Office()
    lines = len(office.lines)
    (answer,) = office.hear("lorem ipsum dolor")
    assert isinstance(answer, NotUnderstood)
    assert len(office.lines) == lines


def test_the_missing_amount_is_asked_for_and_taken_after_a_restart() -> None:
    office = Office()
    office.owes("Acme", kroner(500), 3)
    (ask,) = office.hear("Acme paid")
    assert isinstance(ask, Asking)
    assert (ask.question.piece, ask.owed) == (Piece.AMOUNT, (kroner(500),))
    office.desk = office.open()
    note = noted(office.hear("450")).note
    assert isinstance(note, PaymentNoted)
    assert (note.name, note.amount) == ("Acme", kroner(450))
    assert office.book.question is None


def test_something_else_said_closes_the_question() -> None:
    office = Office()
    office.press(AddDebt(ACME, None))
    assert isinstance(office.hear("who owes me?")[0], Overview)
    assert office.book.question is None


def test_cancel_drops_it() -> None:
    office = Office()
    office.press(AddDebt(ACME, None))
    assert office.hear("cancel") == (Dropped(True),)


def test_a_look_by_tap_leaves_the_question_open() -> None:
    office = Office()
    office.press(AddDebt(ACME, None))
    office.press(WhoOwes())
    assert office.book.question is not None


def test_yes_and_no_answer_in_words() -> None:
    office = Office()
    intent = AddDebt(ACME, kroner(500), day(4))
    office.press(intent)
    office.press(intent)
    assert office.hear("no") == (Dropped(True),)
    office.press(intent)
    office.hear("yes")
    assert office.account("Acme").balance() == (kroner(1000),)


def test_an_answer_that_cannot_be_leaves_the_question_open() -> None:
    office = Office()
    office.press(SetOwner(Setting.EMAIL))
    assert isinstance(office.hear("not an address at all")[0], Flawed)
    assert office.book.question is not None
    office.hear("dana@example.com")
    assert office.book.owner.email == "dana@example.com"
    assert office.book == replace(office.book, question=None)


def test_one_question_at_a_time_and_the_others_wait_their_turn() -> None:
    office = Office()
    office.owes("Acme", kroner(500), 3)
    office.owes("Bo", kroner(70), 3)
    (ask,) = office.hear("Acme paid and Bo paid")
    assert isinstance(ask, Asking)
    assert ask.name == "Acme"
    answers = office.hear("450")
    assert isinstance(noted(answers).note, PaymentNoted)
    assert isinstance(answers[-1], Asking)
    assert answers[-1].name == "Bo"
    office.hear("70")
    assert office.account("Acme").balance() == (kroner(50),)
    assert office.account("Bo").balance() == ()
    assert office.book.question is None


def test_what_waits_for_a_tapped_answer_follows_it() -> None:
    office = acme_and_bo()
    (ask,) = office.hear("Acme owes me 1.200 and Bo owes me 1.300")
    assert isinstance(ask, Asking)
    *_, following = office.press(Pick(ask.asked, 0))
    assert isinstance(following, Asking)
    assert following.name == "Bo"
    office.press(Pick(following.asked, 1))
    assert office.account("Acme").balance() == (kroner(1205),)
    assert office.account("Bo").balance() == (kroner("6.30"),)


def test_an_answer_that_settles_nothing_leaves_what_waits_waiting() -> None:
    office = Office()
    office.owes("Acme", kroner(500), 3)
    office.owes("Bo", kroner(70), 3)
    office.hear("Acme promised to pay and Bo paid")
    waiting = office.book.question
    assert waiting is not None
    assert len(waiting.then) == 1
    assert isinstance(office.hear("yesterday")[0], Flawed)
    assert office.book.question == waiting
    office.hear("never mind")
    assert office.book.question is None


def test_a_reworded_letter_that_is_gone_no_longer_takes_the_owners_words() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    office.go(0)
    office.press(Edit(1, 1))
    office.press(RecordPayment(ACME, None, full=True))
    note = noted(office.hear("Bo owes 70")).note
    assert isinstance(note, DebtNoted)
    assert office.book.question is None


def test_the_owners_words_for_a_letter_are_not_taken_for_a_command() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    office.go(0)
    office.press(Edit(1, 1))
    (answer,) = office.hear("Hi, you paid 200 and 300 is left for the logo")
    assert isinstance(answer, DraftCard)
    assert answer.draft.own_words
    assert office.account("Acme").payments == {}
    office.press(Approve(1, 2))


def test_a_clients_own_words_are_answered_with_a_draft() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    answers = office.desk.forwarded(7, "Sorry, we have no money this month", "Acme", "f1")
    assert isinstance(noted(answers).note, SaidNoted)
    assert isinstance(answers[-1], DraftCard)
    unknown = office.desk.forwarded(7, "Sorry, we have no money this month", "Zoe", "f2")
    assert isinstance(unknown[0], Asking)


def test_a_message_cut_short_by_a_stop_is_finished_when_it_comes_again() -> None:
    office = acme_and_bo()
    office.shelf.refuses = 1
    answers = office.hear("Acme owes 500\nBo owes 70", key="m1")
    assert isinstance(noted(answers).note, DebtNoted)
    assert answers[-1] == NothingSaved()
    office.shelf.refuses = None
    office.desk = office.open()
    again = office.hear("Acme owes 500\nBo owes 70", key="m1")
    assert [noted([one]).repeated for one in again] == [True, False]
    assert len(office.hear("Acme owes 500\nBo owes 70", key="m1")) == 2
    assert office.book.numbers.debt == 4


def test_a_repeated_question_is_shown_again_and_asked_once() -> None:
    office = Office()
    first = office.hear("Acme owes me 1.200", key="m1")
    lines = len(office.lines)
    assert isinstance(first[0], Asking)
    assert office.hear("Acme owes me 1.200", key="m1") == first
    assert len(office.lines) == lines


def test_a_stale_yes_runs_nothing_that_waits() -> None:
    office = Office()
    office.press(AddDebt(Who(None, ("Dana A", "Dana B")), kroner(5)))
    assert office.press(Confirm(office.book.asked + 5)) == (Closed(),)
    assert office.press(Pick(office.book.asked, 7)) == (Closed(),)
    assert office.book.accounts == {}


def test_help_fits_the_moment() -> None:
    office = Office()
    assert office.press(Help()) == (Helped(None, False, False),)
    office.owes("Acme", kroner(500), -2)
    office.go(0)
    assert office.press(Help()) == (Helped("Acme", True, True),)


def test_every_payment_told_in_words_is_read_back() -> None:
    office = Office()
    office.owes("Acme", kroner(500), 3)
    note = noted(office.hear("Acme paid 200")).note
    assert isinstance(note, PaymentNoted)
    assert note.balance == (kroner(300),)
