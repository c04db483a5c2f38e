"""Forgetting: told first, done on a tap, and gone from all that is kept."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.domain.answers import (
    AllErased,
    Answer,
    Asking,
    ClientErased,
    Closed,
    Dropped,
    ErasingAll,
    ErasingClient,
    Exported,
    Flaw,
    Flawed,
    HistoryPage,
    NotUndone,
    OnTheWay,
    SettingsPage,
    Stuck,
    Welcome,
)
from bot.domain.drafts import State
from bot.domain.facts import ClientNamed, DraftClaimed, Forgotten, OwnerSet, Undone
from bot.domain.intents import (
    Approve,
    AskTerms,
    BeforeJob,
    CameIn,
    Confirm,
    Decline,
    DrawRetainer,
    Edit,
    ForgetClient,
    ForgetMe,
    History,
    Hold,
    Later,
    Pick,
    Resolve,
    Retainer,
    SetClient,
    Settings,
    ShowClient,
    Skip,
    TakeBack,
    TheyAgreed,
    Undo,
    Who,
    WhoOwes,
)
from bot.domain.people import Detail, Setting
from tests.actions.shelf import MONDAY, Office, kroner
from tests.domain.test_forgetting import told_of


@pytest.fixture
def office() -> Office:
    """Dana Cohen owes 300 of 500 and has a mail address, a promise and a letter; Acme owes 80."""
    office = Office()
    office.owes("Dana Cohen", kroner(500), due=-20, work="portrait")
    office.owes("Acme", kroner(80), due=-1)
    office.hear("Dana Cohen's email is dana@example.com")
    office.pays("Dana Cohen", kroner(200))
    office.drafts_for("Dana Cohen")
    return office


def asked_about(office: Office, text: str = "forget Dana Cohen") -> ErasingClient:
    exported, erasing = office.hear(text)
    assert isinstance(exported, Exported) and isinstance(erasing, ErasingClient)
    return erasing


def erase(office: Office) -> None:
    (done,) = office.press(Confirm(asked_about(office).asked))
    assert done == ClientErased(1, kept=True)


def test_the_whole_book_comes_first_and_what_goes_and_stays_is_told(office: Office) -> None:
    erasing = asked_about(office)
    assert (erasing.name, erasing.letters, erasing.kept) == ("Dana Cohen", 1, True)
    assert erasing.owed == (kroner(300),)
    assert (erasing.years, erasing.country) == (5, "DK")


def test_a_retainer_that_was_paid_stays_as_sums_and_is_said_to(office: Office) -> None:
    office.press(Retainer(Who("Gal"), kroner(5000), billed=False))
    office.press(DrawRetainer(Who("Gal"), kroner(1200)))
    erasing = asked_about(office, "forget Gal")
    assert erasing.kept
    assert office.press(Confirm(erasing.asked)) == (ClientErased(3, kept=True),)
    known = office.book.accounts[3].retainer
    assert known is not None and known.left == kroner(3800)


def test_nothing_is_erased_by_words_alone(office: Office) -> None:
    before = asked_about(office)
    (again,) = office.hear("yes")
    assert again == before
    assert office.account("Dana Cohen").payments
    assert office.hear("no") == (Dropped(asked=True),)
    assert office.press(Confirm(before.asked)) == (Closed(),)
    assert office.account("Dana Cohen").payments


def test_after_the_tap_nothing_tells_who_it_was(office: Office) -> None:
    erase(office)
    assert told_of(office.lines, "Dana", "Cohen", "dana@example.com", "portrait") == []
    assert office.book.names() == ("Acme",)
    assert office.book.account_of("client no. 1") is None
    assert office.account("Acme").balance() == (kroner(80),)


def test_the_sums_and_days_stay_and_what_was_open_is_let_go(office: Office) -> None:
    before = office.account("Dana Cohen")
    erase(office)
    after = office.book.accounts[1]
    assert after.forgotten == MONDAY.date()
    assert after.payments == before.payments
    (debt,) = after.settled.values()
    assert (debt.amount, debt.paid, debt.forgiven) == (kroner(500), kroner(200), kroner(300))
    assert not after.debts


def test_no_number_is_given_twice(office: Office) -> None:
    before = office.book.numbers
    erase(office)
    assert office.book.numbers == before
    office.owes("Dana Cohen", kroner(40), due=-9)
    assert office.account("Dana Cohen").client.id == before.client + 1
    assert office.drafts_for("Dana Cohen").id == before.draft + 1


def test_old_buttons_mean_nothing_any_more(office: Office) -> None:
    draft = office.book.waiting()[0]
    erase(office)
    before = list(office.lines)
    for intent in (
        *(ShowClient(1), SetClient(1, Detail.KIND, "person"), BeforeJob(1), CameIn(1), AskTerms(1)),
        *(Approve(draft.id, 1), Later(draft.id, 1), Skip(draft.id, 1), Edit(draft.id, 1)),
        *(TakeBack(draft.id), Resolve(draft.id, arrived=True), TheyAgreed(draft.id)),
        *(History(Who("Dana Cohen")), Hold(Who("Dana Cohen")), WhoOwes(who=Who("Dana Cohen"))),
    ):
        (answer,) = office.press(intent)
        assert isinstance(answer, Closed | Flawed | HistoryPage), intent
        assert not isinstance(answer, HistoryPage) or not answer.happened
    assert office.lines == before
    (page,) = office.press(Settings())
    assert isinstance(page, SettingsPage) and [one.name for one in page.clients] == ["Acme"]


def test_an_erased_step_is_not_taken_back(office: Office) -> None:
    steps = [line.step for line in office.lines if line.key]
    erase(office)
    refused = [office.press(Undo(step))[0] for step in steps]
    told = [answer.why for answer in refused if isinstance(answer, NotUndone)]
    assert told.count(Stuck.FORGOTTEN) >= 4
    assert told_of(office.lines, "Dana") == []


def test_undo_right_after_says_so_and_offers_what_came_before(office: Office) -> None:
    erase(office)
    (answer,) = office.hear("undo")
    assert isinstance(answer, NotUndone) and answer.why is Stuck.FORGOTTEN
    assert answer.before_name == "Acme" and answer.before is not None
    office.press(Undo(answer.before))
    assert office.book.account_of("Acme") is None or not office.account("Acme").debts


def test_an_entry_taken_back_before_is_erased_too(office: Office) -> None:
    office.hear("Dana Cohen owes 70 for the secret work")
    office.hear("undo")
    erase(office)
    assert told_of(office.lines, "secret", "Dana") == []
    assert any(isinstance(fact, Undone) for line in office.lines for fact in line.facts)


@pytest.mark.parametrize("sentence", ["forget Dana Cohen", "forget me"])
def test_a_letter_on_its_way_is_waited_for(office: Office, sentence: str) -> None:
    draft = office.book.waiting()[0]
    office.shelf.record(7, [DraftClaimed(draft.id, draft.version)], "", MONDAY)
    (answer,) = office.hear(sentence)
    assert isinstance(answer, OnTheWay)
    assert office.book.drafts[draft.id].state is State.CONNECTING


def test_a_letter_that_left_between_the_question_and_the_tap_is_waited_for(office: Office) -> None:
    asked = asked_about(office).asked
    draft = office.book.waiting()[0]
    office.shelf.record(7, [DraftClaimed(draft.id, draft.version)], "", MONDAY)
    (answer,) = office.press(Confirm(asked))
    assert isinstance(answer, OnTheWay)
    assert office.account("Dana Cohen").payments


def test_a_disk_that_refuses_leaves_all_as_it_was(office: Office) -> None:
    asked = asked_about(office).asked
    before = list(office.lines)
    office.shelf.refuses = 0
    office.press(Confirm(asked))
    assert office.lines == before


def test_the_same_tap_twice_tells_it_again(office: Office) -> None:
    asked = asked_about(office).asked
    first = office.press(Confirm(asked), "tap-a")
    again = office.press(Confirm(asked), "tap-a")
    assert first == again == (ClientErased(1, kept=True),)
    assert sum(isinstance(fact, Forgotten) for line in office.lines for fact in line.facts) == 1


def test_of_two_that_fit_one_is_asked_for(office: Office) -> None:
    office.owes("Dana Levi", kroner(90))
    (question,) = office.hear("forget Dana")
    assert isinstance(question, Asking) and question.candidates == ("Dana Cohen", "Dana Levi")
    _, erasing = office.press(Pick(question.asked, 1))
    assert isinstance(erasing, ErasingClient) and erasing.name == "Dana Levi"


def test_nobody_on_file_is_nobody_to_forget(office: Office) -> None:
    (answer,) = office.press(ForgetClient(Who("Zoe")))
    assert answer == Flawed(Flaw.UNKNOWN_CLIENT, "Zoe")


def test_a_debt_not_worth_it_is_still_only_let_go(office: Office) -> None:
    office.hear("forget about Acme's debt, not worth it")
    assert office.account("Acme").waivers


@pytest.mark.parametrize("country", ["GB", "other"])
def test_a_duty_that_cannot_be_stated_is_left_to_the_owner(country: str) -> None:
    office = Office()
    office.hear("Dana owes 50")
    office.shelf.record(7, [OwnerSet(Setting.COUNTRY, country)], "", MONDAY)
    assert asked_about(office, "forget Dana").years is None


def test_a_duty_long_not_looked_up_is_not_stated() -> None:
    office = Office()
    office.hear("Dana owes 50")
    office.clock.moment = MONDAY + timedelta(days=3_000)
    assert asked_about(office, "forget Dana").years is None


def test_a_client_without_sums_leaves_nothing(office: Office) -> None:
    office.shelf.record(7, [ClientNamed(9, "Zoe")], "", MONDAY)
    erasing = asked_about(office, "forget Zoe")
    assert office.press(Confirm(erasing.asked)) == (ClientErased(erasing.number, kept=False),)


def asked_of_all(answers: Sequence[Answer]) -> ErasingAll:
    assert isinstance(answers[-1], ErasingAll)
    return answers[-1]


def test_everything_takes_two_taps_and_the_bot_then_greets_as_new(office: Office) -> None:
    told = office.hear("forget me")
    first = asked_of_all(told)
    assert isinstance(told[0], Exported)
    assert first == ErasingAll(first.asked, False, 2, 5, "DK")
    second = asked_of_all(office.press(Confirm(first.asked)))
    assert second.last and office.book.accounts
    assert office.press(Confirm(second.asked)) == (AllErased("en"),)
    assert office.shelf.journals == {}
    assert any(isinstance(answer, Welcome) for answer in office.hear("who owes me?"))
    assert office.book.names() == ()


@pytest.mark.parametrize("taps", [0, 1])
def test_everything_is_kept_on_a_no(office: Office, taps: int) -> None:
    asked = asked_of_all(office.hear("forget me")).asked
    for _ in range(taps):
        asked = asked_of_all(office.press(Confirm(asked))).asked
    assert office.press(Decline(asked)) == (Dropped(asked=True),)
    assert office.press(Confirm(asked)) == (Closed(),)
    assert office.account("Dana Cohen").payments


def test_a_tap_alone_only_asks(office: Office) -> None:
    assert not asked_of_all(office.press(ForgetMe())).last
    assert office.account("Dana Cohen").payments


@pytest.mark.parametrize("everything", [False, True])
def test_nothing_of_it_stays_in_memory(everything: bool) -> None:
    office, name = Office(), "".join(reversed("eppihtnax"))
    work = "".join(reversed("stellauqa"))
    for text in (
        f"{name} Lund owes 300 for the {work}, due yesterday",
        *("who owes me?", f"what does {name} owe", f"{name[:-1]} paid 20", f"history of {name}"),
    ):
        office.hear(text)
    office.go(1)
    office.desk.notices(7)
    assert in_memory(name, work) == {name, work}
    answers = office.hear("forget me" if everything else f"forget {name} Lund")
    while isinstance(answers[-1], ErasingClient | ErasingAll):
        answers = office.press(Confirm(answers[-1].asked))
    del text
    gc.collect()
    assert in_memory(name, work) == set()


def in_memory(*words: str) -> set[str]:
    """Those of the words that a text in any collection holds, or a fact does."""
    found: set[str] = set()
    for one in gc.get_objects():
        if one is words or not isinstance(one, dict | list | tuple | set):
            continue
        texts = (*one.keys(), *one.values()) if isinstance(one, dict) else tuple(one)
        told = "\n".join(text for text in texts if isinstance(text, str)).casefold()
        found.update(word for word in words if word in told)
    return found
