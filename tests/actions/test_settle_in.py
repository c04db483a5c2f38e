"""Settings asked for one at a time: what is dropped, what is accepted as people write it."""

from __future__ import annotations

import pytest

from bot.actions.fields import CHOICES, setting_value
from bot.domain.answers import Asking, ClientCard, Dropped, Flaw, Flawed, NotUnderstood, Welcome
from bot.domain.intents import Decline, SetClient, SetOwner, Start
from bot.domain.people import Detail, Owner, Setting
from tests.actions.shelf import Office, kroner


def test_a_name_that_a_card_asks_for_can_be_left_for_later() -> None:
    office = Office()
    (ask,) = office.press(SetOwner(Setting.NAME))
    assert isinstance(ask, Asking)
    assert office.press(Decline(ask.asked)) == (Dropped(asked=True),)
    assert office.book.question is None
    assert office.book.owner.name == ""


@pytest.mark.parametrize("setting", [one for one in Setting if one not in CHOICES])
def test_any_setting_asked_for_by_itself_is_dropped_without_a_welcome(setting: Setting) -> None:
    office = Office()
    (ask,) = office.press(SetOwner(setting))
    assert isinstance(ask, Asking)
    assert office.press(Decline(ask.asked)) == (Dropped(asked=True),)


def test_the_set_up_ends_with_its_own_word_whether_the_last_is_told_or_skipped() -> None:
    for said in ("Studio Nord", ""):
        office = Office()
        office.press(Start())
        for setting in (Setting.LANGUAGE, Setting.COUNTRY, Setting.NAME):
            office.press(SetOwner(setting, ""))
        (last,) = office.press(SetOwner(Setting.BUSINESS, said))
        assert isinstance(last, Welcome)
        assert (last.asks, office.book.owner.business) == (None, said)
        assert office.book.question is None


def test_a_country_without_figures_asks_for_its_own_and_the_set_up_goes_on() -> None:
    office = Office()
    office.press(Start())
    office.press(SetOwner(Setting.LANGUAGE, ""))
    asked = []
    for value in ("other", "NOK", "oslo", "Dana", "Studio"):
        (answer,) = office.hear(value)
        assert isinstance(answer, Welcome)
        asked.append(answer.asks)
    assert asked == [Setting.CURRENCY, Setting.ZONE, Setting.NAME, Setting.BUSINESS, None]
    owner = office.book.owner
    assert (owner.currency, owner.zone, owner.business) == ("NOK", "Europe/Oslo", "Studio")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("europe/oslo", "Europe/Oslo"),
        ("oslo", "Europe/Oslo"),
        ("New York", "America/New_York"),
        ("tel aviv", "Asia/Tel_Aviv"),
        ("utc", "UTC"),
        ("singapore", "Singapore"),
        ("louisville", None),  # two of them
        ("gmt+3", None),  # "Etc/GMT+3" lies three hours west
        ("atlantis", None),
    ],
)
def test_a_zone_is_known_by_its_place_alone(typed: str, kept: str | None) -> None:
    office = Office()
    (answer,) = office.press(SetOwner(Setting.ZONE, typed))
    if kept is None:
        assert isinstance(answer, Flawed)
        assert answer.flaw is Flaw.ZONE
    else:
        assert office.book.owner.zone == kept


@pytest.mark.parametrize(
    ("country", "typed", "kept"),
    [
        ("IL", "050-123-4567", "+972501234567"),
        ("IL", "03-123-4567", "+97231234567"),
        ("DK", "12 34 56 78", "+4512345678"),
        ("DK", "050\u2011123\u20114567", "+972501234567"),
        ("GB", "07911 123456", "+447911123456"),
        ("GB", "020 7946 0958", "+442079460958"),
        ("GB", "+45 12 34 56 78", "+4512345678"),
        ("GB", "0045 12345678", "+4512345678"),
        ("DK", "it is +45 12345678", "+4512345678"),
    ],
)
def test_a_local_number_is_read_as_in_a_sentence(country: str, typed: str, kept: str) -> None:
    office = Office(defaults={Setting.LANGUAGE: "en", Setting.COUNTRY: country})
    office.owes("Acme", kroner(5))
    office.press(SetClient(1, Detail.PHONE, typed))
    assert office.account("Acme").client.phone == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Denmark", "DK"),
        ("danmark", "DK"),
        ("ישראל", "IL"),
        ("uk", "GB"),
        ("United States.", "US"),
        ("Et andet land", "other"),
    ],
)
def test_a_country_is_typed_as_its_button_reads_in_any_language(typed: str, kept: str) -> None:
    assert setting_value(Setting.COUNTRY, typed, Owner()) == kept


@pytest.mark.parametrize(
    ("typed", "kept"), [("Dansk", "da"), ("English", "en"), ("עברית", "he"), ("hebraisk", "he")]
)
def test_a_typed_language_goes_on_with_the_set_up(typed: str, kept: str) -> None:
    office = Office()
    office.press(Start())
    (asked,) = office.hear(typed)
    assert isinstance(asked, Welcome)
    assert (office.book.owner.language, asked.asks) == (kept, Setting.COUNTRY)


def test_what_is_no_country_is_refused_and_asked_for_still() -> None:
    office = Office()
    office.press(Start())
    office.press(SetOwner(Setting.LANGUAGE, ""))
    (answer,) = office.hear("Atlantis")
    assert isinstance(answer, Flawed)
    assert office.book.question is not None


def test_an_unknown_command_is_nobodys_name() -> None:
    office = Office()
    office.press(SetOwner(Setting.NAME))
    (answer,) = office.hear("/foo")
    assert isinstance(answer, NotUnderstood)
    assert office.book.owner.name == ""
    office.hear("Noa")
    assert office.book.owner.name == "Noa"


def test_a_name_alone_opens_its_card_and_is_still_an_answer_where_one_is_asked_for() -> None:
    office = Office()
    office.hear("Acme owes 500, due Friday")
    (shown,) = office.hear("Acme.")
    assert isinstance(shown, ClientCard)
    assert isinstance(office.hear("Acma")[0], NotUnderstood)
    office.press(SetOwner(Setting.NAME))
    office.hear("Acme")
    assert office.book.owner.name == "Acme"


@pytest.mark.parametrize("word", ["skip", "/skip", "Spring over", "דילוג"])
def test_a_step_is_skipped_in_words_and_the_set_up_goes_on(word: str) -> None:
    office = Office()
    office.press(Start())
    asked = []
    for _ in range(4):
        (answer,) = office.hear(word)
        assert isinstance(answer, Welcome)
        asked.append(answer.asks)
    assert asked == [Setting.COUNTRY, Setting.NAME, Setting.BUSINESS, None]
    assert (office.book.owner.name, office.book.question) == ("", None)


def test_a_start_that_comes_twice_asks_the_same_and_can_still_be_skipped() -> None:
    office = Office()
    first = office.press(Start(), key="1:50")
    assert office.press(Start(), key="1:50") == first


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        *(("Denmark", "DK"), ("Danmark", "DK"), ("דנמרק", "DK"), ("Israel", "IL"), ("ישראל", "IL")),
        *(("England", "GB"), ("אנגליה", "GB"), ("Storbritannien.", "GB"), ("the UK", "GB")),
        *(("USA", "US"), ("ארה״ב", "US"), ("Tyskland", "DE")),
    ],
)
def test_the_country_that_a_new_owner_was_asked_for_can_be_typed(typed: str, code: str) -> None:
    office = Office()
    office.hear("Acme owes 500")
    office.hear(typed)
    assert office.book.owner.country == code
    assert office.book.names() == ("Acme",)


def test_a_country_once_told_is_not_changed_by_its_bare_name() -> None:
    office = Office()
    office.press(SetOwner(Setting.COUNTRY, "GB"))
    (answer,) = office.hear("Israel")
    assert isinstance(answer, NotUnderstood)
    assert office.book.owner.country == "GB"


@pytest.mark.parametrize("text", ["Acme", "show Acme", "vis Acme", "תראה לי את Acme"])
def test_the_name_of_a_client_opens_the_card(text: str) -> None:
    office = Office()
    office.owes("Acme", kroner(500), 10)
    (card,) = office.hear(text)
    assert isinstance(card, ClientCard)
