"""Who owes, and what happened."""

from __future__ import annotations

import pytest

from bot.domain.answers import Asking, Flaw, Flawed, HistoryPage, Mark, Overview
from bot.domain.intents import (
    Approve,
    ClientSaid,
    History,
    Hold,
    LinkAccount,
    Promise,
    Reason,
    RecordPayment,
    Retone,
    Scope,
    SetClient,
    SetOwner,
    TheyWrote,
    Who,
    WhoOwes,
    WriteOff,
)
from bot.domain.money import Money
from bot.domain.people import Detail, Setting
from tests.actions.shelf import Office, card, day, kroner

ACME = Who("Acme")


def overview(office: Office, intent: WhoOwes | None = None) -> Overview:
    (answer,) = office.press(intent or WhoOwes())
    assert isinstance(answer, Overview)
    return answer


def test_an_empty_ledger_has_nothing_to_total() -> None:
    answer = overview(Office())
    assert (answer.totals, answer.standings, answer.known) == ((), (), False)


def test_totals_stand_apart_by_currency_and_clients_come_by_urgency() -> None:
    office = Office()
    office.owes("Acme", kroner(500), 3)
    office.owes("Bo", kroner(300), -9)
    office.owes("Cy", Money.of(70, "EUR"), -2)
    answer = overview(office)
    assert answer.totals == (kroner(800), Money.of(70, "EUR"))
    assert answer.late_totals == (kroner(300), Money.of(70, "EUR"))
    assert [(one.name, one.days_late) for one in answer.standings] == [
        ("Bo", 9),
        ("Cy", 2),
        ("Acme", -3),
    ]


@pytest.mark.parametrize(
    ("scope", "total", "due", "late"),
    [
        (Scope.ALL, 907, -9, 9),
        (Scope.OVERDUE, 300, -9, 9),
        (Scope.DUE_SOON, 600, 0, 0),
    ],
)
def test_a_scope_counts_only_its_own_debts(scope: Scope, total: int, due: int, late: int) -> None:
    office = Office()
    for amount, when in ((300, -9), (200, 0), (400, 7), (7, 8)):
        office.owes("Acme", kroner(amount), when)
    answer = overview(office, WhoOwes(scope))
    (standing,) = answer.standings
    assert answer.totals == standing.sums == (kroner(total),)
    assert (standing.due, standing.days_late) == (day(due), late)


@pytest.mark.parametrize(
    ("page", "names", "shown"),
    [(0, "ABCDE", 0), (1, "FGHIJ", 1), (2, "K", 2), (9, "K", 2), (-1, "ABCDE", 0)],
)
def test_a_long_list_has_pages_and_one_total(page: int, names: str, shown: int) -> None:
    office = Office()
    for place, name in enumerate("ABCDEFGHIJK"):
        office.owes(name, kroner(1), place)
    answer = overview(office, WhoOwes(page=page))
    assert "".join(one.name for one in answer.standings) == names
    assert (answer.page, answer.pages, answer.count, answer.totals) == (shown, 3, 11, (kroner(11),))


@pytest.mark.parametrize(
    ("intent", "mark", "marked"),
    [
        (Promise(ACME, day(4)), Mark.PROMISE, 4),
        (Hold(ACME, day(9)), Mark.HOLD, 9),
        (Hold(None, day(9)), Mark.HOLD, 9),
        (Hold(ACME), Mark.HOLD, None),
        (ClientSaid(ACME, Reason.UNHAPPY), Mark.DISPUTE, None),
    ],
)
def test_what_rests_a_client_is_marked(intent: object, mark: Mark, marked: int | None) -> None:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    office.press(intent)  # type: ignore[arg-type] # any intent
    (standing,) = overview(office).standings
    assert standing.mark is mark
    assert standing.marked == (None if marked is None else day(marked))


def test_the_last_and_the_next_step_are_told_on_working_days() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    office.go(0)
    (waits,) = overview(office).standings
    assert (waits.waiting, waits.next_step, waits.next_day) == (1, "friendly_reminder", day(0))
    office.press(Approve(1, 1))
    office.go(5)  # a Saturday, when the next step would have been due
    (standing,) = overview(office).standings
    assert (standing.last_step, standing.last_day) == ("friendly_reminder", day(0))
    assert (standing.next_step, standing.next_day) == ("check_in", day(7))


def test_what_went_out_is_told_by_the_words_that_went_out_and_counts_as_its_step() -> None:
    office = Office(mail=False)
    office.press(SetOwner(Setting.WAYS_TO_PAY, "Reg. 1234, konto 56789"))
    office.press(SetOwner(Setting.REMEDY, "agency"))
    office.owes("Acme", kroner(10000), 0, "logo")
    for number in range(1, 95):
        office.go(number)
        for draft in office.waiting("Acme"):
            office.press(Approve(draft.id, draft.version))
    (standing,) = overview(office).standings
    assert standing.last_step == "collection_notice"
    (page,) = office.press(History(ACME))
    assert isinstance(page, HistoryPage)
    assert page.happened[-1].what == "collection_notice"
    assert office.account("Acme").contacts[-1].step == "final_notice"


def test_another_tone_is_told_by_its_own_name() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    office.go(0)
    shown = card(office.press(Retone(1, 1))).draft
    office.press(Approve(1, shown.version))
    (standing,) = overview(office).standings
    assert standing.last_step == shown.brief.script != shown.brief.step


def test_one_clients_debts_are_told_one_by_one() -> None:
    office = Office()
    office.owes("Acme", kroner(500), 3, "logo")
    office.owes("Acme", kroner(300), -1, "website")
    office.owes("Bo", kroner(9))
    answer = overview(office, WhoOwes(who=ACME))
    assert [(one.work, one.left) for one in answer.debts] == [
        ("website", kroner(300)),
        ("logo", kroner(500)),
    ]
    assert (answer.name, answer.totals, answer.late_totals) == (
        "Acme",
        (kroner(800),),
        (kroner(300),),
    )


def test_a_name_nobody_has_is_said_and_two_that_fit_are_asked_about() -> None:
    office = Office()
    assert office.press(WhoOwes(who=ACME)) == (Flawed(Flaw.UNKNOWN_CLIENT, "Acme"),)
    assert office.press(History(ACME)) == (Flawed(Flaw.UNKNOWN_CLIENT, "Acme"),)
    (ask,) = office.press(WhoOwes(who=Who(None, ("Dana A", "Dana B"))))
    assert isinstance(ask, Asking)


def test_a_history_tells_each_thing_on_its_day() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -2, "logo")
    office.go(0)
    office.press(Approve(1, 1))
    office.go(1)
    office.press(RecordPayment(ACME, kroner(200)))
    office.press(Promise(ACME, day(4)))
    office.go(2)
    office.press(WriteOff(ACME))
    (page,) = office.press(History(ACME))
    assert isinstance(page, HistoryPage)
    assert [(one.what, one.day, one.amount) for one in page.happened] == [
        ("Owed", day(0), kroner(500)),
        ("friendly_reminder", day(0), None),
        ("Paid", day(1), kroner(200)),
        ("Promised", day(1), None),
        ("Forgiven", day(2), kroner(300)),
    ]
    assert (page.happened[0].words, page.happened[1].channel) == ("logo", "share")


def told(office: Office) -> list[str]:
    (page,) = office.press(History(ACME))
    assert isinstance(page, HistoryPage)
    return [one.what for one in page.happened]


def test_an_answer_stands_behind_the_letter_that_it_answers() -> None:
    office = Office(mail=False)
    office.owes("Acme", kroner(500), -2)
    office.go(0)
    office.press(Approve(1, 1))
    office.press(ClientSaid(ACME, Reason.NO_MONEY))
    office.press(Approve(2, 1))
    office.press(Promise(ACME, day(4)))
    office.press(RecordPayment(ACME, kroner(200)))
    assert told(office) == [
        *("Owed", "friendly_reminder", "Said", "empathy_plan", "Promised", "Paid"),
    ]


def test_a_second_answer_of_the_day_stands_behind_the_second_letter() -> None:
    office = Office(mail=False)
    office.owes("Acme", kroner(500), -2)
    office.go(0)
    office.press(ClientSaid(ACME, Reason.FORGOT))
    office.press(Approve(office.waiting("Acme")[0].id, 1))
    office.press(ClientSaid(ACME, Reason.NO_MONEY))
    office.press(Hold(ACME))
    assert told(office) == ["Owed", "Said", "resend_invoice", "Said", "Held"]


def test_what_is_told_later_of_an_earlier_day_keeps_its_day() -> None:
    office = Office(mail=False)
    office.owes("Acme", kroner(500), -2)
    office.go(1)
    office.press(Approve(1, 1))
    office.press(RecordPayment(ACME, kroner(200), day=day(0)))
    assert told(office) == ["Owed", "Paid", "friendly_reminder"]


def test_a_long_history_tells_the_newest() -> None:
    office = Office()
    for number in range(30):
        office.owes("Acme", kroner(number + 1))
    (page,) = office.press(History(ACME))
    assert isinstance(page, HistoryPage)
    assert (len(page.happened), page.left_off) == (25, 5)
    assert page.happened[-1].amount == kroner(30)


def test_the_next_step_is_told_as_it_will_come_when_a_talk_puts_it_off() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -9)
    office.press(SetClient(1, Detail.TELEGRAM, "acme_tg"))
    office.press(LinkAccount("line", replies=False))
    office.press(TheyWrote("line", 700_001, "acme_tg", "A. C. Me", "hello there"))
    (told,) = overview(office).standings
    office.go((told.next_day or day(0)).toordinal() - day(0).toordinal())
    assert told.next_day == day(3)
    assert told.next_step == office.drafts_for("Acme").brief.step == "ask_reason"
