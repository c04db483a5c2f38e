"""Billing by a rule at the desk: each occurrence once, on its day, and stopped by a tap."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain.answers import (
    Asking,
    BillingMoved,
    BillingNoted,
    BillingStopped,
    ClientCard,
    Closed,
    Flaw,
    Flawed,
    HistoryPage,
    Noted,
    NotUndone,
    Stuck,
    UndoneNote,
)
from bot.domain.dates import Frequency, Rule, Weekday
from bot.domain.drafts import State
from bot.domain.intents import (
    EndBilling,
    History,
    Pick,
    Piece,
    Recurring,
    SetOwner,
    ShowClient,
    Skip,
    Undo,
    Who,
)
from bot.domain.people import Setting
from tests.actions.shelf import Office, day, kroner, noted

TENTH = Rule(Frequency.MONTHLY, month_days=(10,))
HOSTING = Recurring(Who("Acme"), kroner(1200), TENTH, date(2026, 6, 10))


def billed(intent: Recurring = HOSTING) -> Office:
    office = Office()
    office.press(intent)
    return office


def entered(office: Office) -> list[date]:
    account = office.account("Acme")
    debts = (*account.debts.values(), *account.settled.values())
    return sorted(debt.entered for debt in debts)


def test_nothing_is_owed_before_the_first_day_and_it_is_read_back() -> None:
    office = Office()
    note = noted(office.press(HOSTING)).note
    assert isinstance(note, BillingNoted)
    assert (note.next, note.after, note.days) == (date(2026, 6, 10), date(2026, 7, 10), 30)
    office.go(8)
    assert not office.account("Acme").debts
    (shown,) = office.press(ShowClient(1))
    assert isinstance(shown, ClientCard)
    assert [(one.amount, one.next) for one in shown.billings] == [(kroner(1200), date(2026, 6, 10))]


def test_a_sentence_sets_it_up() -> None:
    note = noted(Office().hear("invoice Acme 1,200 on the 10th of every month")).note
    assert isinstance(note, BillingNoted) and note.next == date(2026, 6, 10)


def test_an_occurrence_is_a_debt_on_its_day_with_an_invoice_and_only_once() -> None:
    office = billed()
    for _ in range(3):
        office.go(9)
    (debt,) = office.account("Acme").debts.values()
    assert (debt.entered, debt.due, debt.amount) == (day(9), day(39), kroner(1200))
    (draft,) = office.waiting("Acme")
    assert draft.brief.script == "recurring_invoice"
    assert [item.debt for item in draft.brief.items] == [debt.id]


def test_days_off_are_caught_up_once_and_nobody_is_late_with_them() -> None:
    office = billed()
    office.go(100)
    office.go(100, hour=9)
    assert entered(office) == [date(2026, 6, 10), date(2026, 7, 10), date(2026, 8, 10)]
    assert {debt.due for debt in office.account("Acme").debts.values()} == {day(130)}
    (draft,) = office.waiting("Acme")
    assert draft.brief.script == "recurring_invoice" and len(draft.brief.items) == 3


def test_a_closed_day_brings_the_debt_and_the_next_working_morning_the_invoice() -> None:
    saturday = replace(HOSTING, rule=replace(TENTH, month_days=(6,)), start=date(2026, 6, 6))
    office = billed(saturday)
    office.go(5)
    assert entered(office) == [date(2026, 6, 6)] and not office.waiting("Acme")
    office.go(7)
    assert office.steps("Acme") == ["recurring_invoice"]


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        (Rule(Frequency.MONTHLY, month_days=(31,)), [(7, 31), (8, 31), (9, 30)]),
        (Rule(Frequency.MONTHLY, month_days=(-1,)), [(7, 31), (8, 31), (9, 30)]),
        (Rule(Frequency.MONTHLY), [(7, 31), (8, 31), (9, 30)]),
        (Rule(Frequency.WEEKLY, 4, (Weekday(4),)), [(7, 31), (8, 28), (9, 25)]),
    ],
)
def test_month_ends_and_weekdays_follow_the_rule(rule: Rule, days: list[tuple[int, int]]) -> None:
    office = billed(replace(HOSTING, rule=rule, start=date(2026, 7, 31)))
    office.clock.moment = datetime(2026, 9, 30, 8, tzinfo=UTC)
    office.desk.tick([office.owner])
    assert [(one.month, one.day) for one in entered(office)] == days


def test_days_before_it_was_said_are_not_billed() -> None:
    office = billed(replace(HOSTING, start=date(2026, 1, 10)))
    office.go(9)
    assert entered(office) == [date(2026, 6, 10)]


def test_it_is_looked_at_although_nothing_is_owed() -> None:
    office = billed()
    assert office.desk.next_look(office.owner) is not None
    office.press(EndBilling(1, 1))
    assert office.desk.next_look(office.owner) is None


def test_a_tap_stops_it_and_what_is_owed_stays() -> None:
    office = billed()
    office.go(9)
    assert noted(office.press(EndBilling(1, 1))).note == BillingStopped("Acme", kroner(1200))
    assert noted(office.press(EndBilling(1, 1))).repeated
    assert office.press(EndBilling(1, 5)) == (Closed(),)
    assert office.press(EndBilling(5, 1)) == (Closed(),)
    office.go(80)
    assert entered(office) == [date(2026, 6, 10)]
    (shown,) = office.press(ShowClient(1))
    assert isinstance(shown, ClientCard) and shown.billings == ()


def test_stopping_can_be_taken_back_and_the_days_between_are_caught_up() -> None:
    office = billed()
    office.press(EndBilling(1, 1))
    office.go(9)
    assert not office.account("Acme").debts
    (gone,) = office.press(Undo())
    assert isinstance(gone, UndoneNote) and gone.what == "BillingEnded"
    office.go(10)
    assert entered(office) == [date(2026, 6, 10)]
    (gone,) = office.press(Undo())
    assert isinstance(gone, UndoneNote)
    assert (gone.what, gone.debts) == ("BillingAgreed", 1)
    assert entered(office) == [] and not office.waiting("Acme")
    office.go(80)
    assert entered(office) == []


def test_a_billing_of_which_something_came_is_stopped_and_not_undone() -> None:
    office = billed()
    step = len(office.lines)
    office.go(9)
    office.pays("Acme", kroner(200))
    (stuck,) = office.press(Undo(step))
    assert isinstance(stuck, NotUndone) and stuck.why is Stuck.BILLED
    assert office.account("Acme").billings[0].ended is None
    assert office.account("Acme").balance() == (kroner(1000),)


def test_an_occurrence_is_invoiced_once_and_chased_when_it_is_late() -> None:
    office = billed()
    office.go(9)
    (draft,) = office.waiting("Acme")
    office.go(10)
    assert [one.id for one in office.waiting("Acme")] == [draft.id]
    office.press(Skip(draft.id, draft.version))
    for days in range(11, 38):
        office.go(days)
    assert office.steps("Acme") == []
    for days in range(38, 44):
        office.go(days)
    assert office.steps("Acme") == ["recurring_invoice", "friendly_reminder"]


def test_an_invoice_that_lay_until_its_debt_was_late_gives_way() -> None:
    office = billed()
    office.go(9)
    (draft,) = office.waiting("Acme")
    for days in range(10, 44):
        office.go(days)
    assert office.book.drafts[draft.id].state is State.REPLACED


def test_the_same_billing_twice_is_asked_about_and_a_missing_piece_too() -> None:
    office = billed()
    (asked,) = office.press(HOSTING)
    assert isinstance(asked, Asking) and asked.question.piece is Piece.AGAIN
    (asked,) = office.press(replace(HOSTING, who=None))
    assert isinstance(asked, Asking) and asked.question.piece is Piece.WHO
    (asked,) = office.press(replace(HOSTING, amount=None))
    assert isinstance(asked, Asking) and asked.question.piece is Piece.AMOUNT


def test_the_history_tells_when_it_began_and_ended() -> None:
    office = billed()
    office.press(EndBilling(1, 1))
    (page,) = office.press(History(Who("Acme")))
    assert isinstance(page, HistoryPage)
    assert [one.what for one in page.happened] == ["BillingAgreed", "BillingEnded"]


def test_another_sum_counts_from_the_next_occurrence_on() -> None:
    office = billed()
    office.go(9)
    moved = noted(office.hear("Acme's monthly invoice is 2,200 from now on")).note
    assert isinstance(moved, BillingMoved)
    assert (moved.amount, moved.next, moved.once) == (kroner(2200), date(2026, 7, 10), None)
    office.go(41)
    assert [debt.amount for debt in office.account("Acme").oldest()] == [
        kroner(1200),
        kroner(2200),
    ]
    (again,) = office.hear("invoice Acme 2,200 from now on")
    assert isinstance(again, Noted) and again.repeated
    office.press(Undo())
    assert office.account("Acme").billings[0].amount == kroner(1200)


def test_other_days_leave_no_month_out_and_bill_none_twice() -> None:
    office = billed()
    office.go(9)
    later = noted(office.hear("bill Acme on the 20th instead")).note
    assert isinstance(later, BillingMoved) and later.next == date(2026, 7, 20)
    office.go(40)
    assert entered(office) == [date(2026, 6, 10)]
    office.go(50)
    assert entered(office) == [date(2026, 6, 10), date(2026, 7, 20)]
    office.clock.moment = datetime(2026, 8, 15, 8, tzinfo=UTC)
    sooner = noted(office.hear("bill Acme on the 5th instead")).note
    assert isinstance(sooner, BillingMoved)
    assert (sooner.once, sooner.next) == (date(2026, 8, 20), date(2026, 9, 5))
    office.clock.moment = datetime(2026, 9, 30, 8, tzinfo=UTC)
    office.desk.tick([7])
    assert entered(office)[-2:] == [date(2026, 8, 20), date(2026, 9, 5)]


def test_a_billing_is_stopped_by_a_sentence_and_with_several_it_is_asked_which() -> None:
    office = billed()
    office.hear("bill Acme 90 on the 1st of every month for hosting")
    (asked,) = office.hear("stop billing Acme")
    assert isinstance(asked, Asking) and [one.work for one in asked.billings] == ["", "hosting"]
    assert isinstance(noted(office.press(Pick(asked.asked, 1))).note, BillingStopped)
    assert [bool(one.ended) for one in office.account("Acme").billings] == [False, True]
    assert isinstance(noted(office.hear("stop billing Acme")).note, BillingStopped)
    assert office.hear("stop billing Acme") == (Flawed(Flaw.NO_BILLING, "Acme"),)


def test_what_a_billing_is_for_stands_in_its_debts_and_its_letter() -> None:
    office = Office()
    office.hear("bill Acme 2,000 on the 5th of every month for hosting")
    office.go(4)
    (debt,) = office.account("Acme").oldest()
    assert debt.work == "hosting"
    assert "hosting" in office.waiting("Acme")[0].words.text


@pytest.mark.parametrize(
    "words",
    [
        "raise Acme's monthly invoice to 600",
        "change Acme's invoice to 600",
        "hæv den månedlige faktura til Acme til 600",
        "תעלה את החשבונית החודשית של Acme ל-600",
    ],
)
def test_a_repeating_invoice_that_is_raised_is_no_second_one_and_no_debt(words: str) -> None:
    office = Office()
    office.hear("bill Acme 500 on the 10th of every month")
    assert isinstance(noted(office.hear(words)).note, BillingMoved)
    (one,) = office.account("Acme").billings
    assert (one.amount, office.account("Acme").balance()) == (kroner(600), ())


STANDING = {
    "en": ("bill Dana 500 on the {day} of every month", "Dana's monthly invoice is 600{since}"),
    "da": ("fakturer Dana 500 den {day}. i hver måned", "Danas månedlige faktura er 600{since}"),
    "he": ("לחייב את דנה 500 בכל {day} לחודש", "החשבונית החודשית של דנה היא 600{since}"),
}
NEXT_MONTH = {"en": " from next month", "da": " fra næste måned", "he": " מהחודש הבא"}


@pytest.mark.parametrize("language", STANDING)
@pytest.mark.parametrize("since", [True, False])
def test_the_invoice_that_is_told_as_it_stands_is_no_second_one(language: str, since: bool) -> None:
    bill, now = STANDING[language]
    office = Office()
    office.press(SetOwner(Setting.LANGUAGE, language))
    office.hear(bill.format(day=1))
    note = noted(office.hear(now.format(since=NEXT_MONTH[language] if since else ""))).note
    assert isinstance(note, BillingMoved)
    (account,) = office.book.accounts.values()
    (billing,) = account.billings
    assert (billing.amount, billing.next_day()) == (kroner(600), date(2026, 7, 1))


def test_a_day_that_comes_before_keeps_its_sum() -> None:
    office = Office()
    office.hear("bill Dana 500 on the 10th of every month")
    office.hear("Dana's monthly invoice is 600 from next month")
    first, second = office.account("Dana").billings
    assert (first.amount, first.next_day()) == (kroner(500), date(2026, 6, 10))
    assert second.next_day() == date(2026, 7, 1)
