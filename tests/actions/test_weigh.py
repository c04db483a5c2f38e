"""Before more work for a client: what is on file, and what to think of."""

from __future__ import annotations

import pytest

from bot.domain.answers import ClientCard, Closed, DebtNoted, JobAdvice
from bot.domain.intents import AddDebt, BeforeJob, DraftOf, SetTerms, ShowClient, Undo, Who
from bot.domain.standing import Advice, Signals
from tests.actions.shelf import Office, card, day, kroner, noted


@pytest.fixture
def office() -> Office:
    return Office()


def weighed(office: Office, name: str = "Acme") -> JobAdvice:
    (answer,) = office.press(BeforeJob(office.account(name).client.id))
    assert isinstance(answer, JobAdvice)
    return answer


def owes_more(office: Office) -> tuple[DebtNoted, int]:
    entry = noted(office.press(AddDebt(Who("Acme"), kroner(70), day(90), again=True)))
    assert isinstance(entry.note, DebtNoted)
    return entry.note, entry.step


def pays_late(office: Office, days: int) -> None:
    office.owes("Acme", kroner(500), due=2)
    office.go(2 + days)
    office.pays("Acme", kroner(500))


def test_the_card_and_the_advice_show_the_same_signals(office: Office) -> None:
    pays_late(office, 12)
    (shown,) = office.press(ShowClient(1))
    assert isinstance(shown, ClientCard)
    assert shown.signals == Signals(bills=1, late=1, average=12)
    told = weighed(office)
    assert (told.signals, told.advice) == (shown.signals, Advice.TERMS)


def test_a_new_client_has_no_past(office: Office) -> None:
    office.owes("Acme", kroner(500), due=20)
    assert weighed(office).advice is Advice.UNKNOWN


def test_what_is_undone_leaves_no_mark(office: Office) -> None:
    pays_late(office, 40)
    assert weighed(office).advice is Advice.HALF
    office.press(Undo())
    assert weighed(office).signals == Signals(bills=1, late=1, overdue=40)
    office.press(Undo())
    assert weighed(office).advice is Advice.UNKNOWN


def test_a_client_that_is_gone_closes_the_button(office: Office) -> None:
    assert office.press(BeforeJob(9)) == (Closed(),)


def test_the_letters_on_its_buttons_can_be_drafted(office: Office) -> None:
    office.owes("Acme", kroner(500), due=2)
    office.go(40)
    told = weighed(office)
    assert told.decline and not told.agreed
    for script in ("terms", "decline_new_work"):
        assert card(office.press(DraftOf(1, script))).draft.brief.script == script
    office.press(SetTerms(Who("Acme"), "half in advance"))
    office.pays("Acme", kroner(500))
    settled = weighed(office)
    assert settled.agreed and not settled.decline


def test_a_new_debt_of_a_slow_client_suggests_a_part_in_advance(office: Office) -> None:
    pays_late(office, 40)
    note, step = owes_more(office)
    assert note.deposit is Advice.HALF
    office.press(Undo(step))
    assert office.account("Acme").debts == {}


def test_a_habit_of_paying_late_suggests_thirty_percent(office: Office) -> None:
    pays_late(office, 12)
    assert owes_more(office)[0].deposit is None
    office.pays("Acme", kroner(70))
    office.owes("Acme", kroner(300), due=16)
    office.go(30)
    office.pays("Acme", kroner(300))
    office.owes("Acme", kroner(300), due=16)
    office.go(33)
    note, _ = owes_more(office)
    assert note.deposit is Advice.DEPOSIT


def test_debts_entered_late_together_suggest_nothing(office: Office) -> None:
    office.owes("Acme", kroner(500), due=-50)
    assert owes_more(office)[0].deposit is None


def test_the_same_by_sentence(office: Office) -> None:
    office.owes("Acme", kroner(500), due=2)
    client = office.account("Acme").client
    assert office.hear(f"should I take a new job from {client.name}?") == office.press(
        BeforeJob(client.id)
    )
    assert office.hear(f"what do I know about {client.name}?") == office.press(
        ShowClient(client.id)
    )
