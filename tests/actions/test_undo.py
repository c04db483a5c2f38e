"""Undo: exactly one entry, down to the first, and never a message that has left."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.answers import Asking, DebtNoted, NotUndone, PaymentNoted, Stuck, UndoneNote
from bot.domain.book import Book, Numbers, clients_named, fold, taken_back
from bot.domain.dates import Frequency, Rule
from bot.domain.drafts import Outcome, Reached, State
from bot.domain.facts import ClientNamed, Line
from bot.domain.intents import (
    AddDebt,
    Approve,
    ClientSaid,
    Confirm,
    Draft,
    Hold,
    Intent,
    Promise,
    Reallocate,
    Reason,
    RecordPayment,
    SetClient,
    SetContact,
    SetDue,
    SetOwner,
    SetPlan,
    Undo,
    Who,
    WriteOff,
)
from bot.domain.people import Detail, Setting
from tests.actions.shelf import Office, day, kroner, noted

ACME = Who("Acme")
WEEKLY = Rule(Frequency.WEEKLY)


def owing(*due: int) -> Office:
    office = Office()
    for place in due or (-2,):
        office.owes("Acme", kroner(500), place)
    return office


def plan(office: Office) -> None:
    (ask,) = office.press(SetPlan(ACME, WEEKLY, day(7), kroner(100)))
    assert isinstance(ask, Asking)
    office.press(Confirm(ask.asked))


def undone(office: Office, step: int | None = None) -> UndoneNote:
    (answer,) = office.press(Undo(step))
    assert isinstance(answer, UndoneNote), answer
    return answer


@pytest.mark.parametrize(
    "intent",
    [
        AddDebt(Who("Bo"), kroner(7), day(3)),
        RecordPayment(ACME, kroner(100)),
        RecordPayment(ACME, None, full=True),
        WriteOff(ACME),
        Promise(ACME, day(3)),
        Hold(ACME),
        Hold(None, day(9)),
        SetDue(ACME, day(20)),
        SetContact(ACME, phone="+4512345678"),
        SetContact(Who("Cy"), email="cy@example.com"),
        SetOwner(Setting.NAME, "Dana"),
        SetClient(1, Detail.NAME, "Acme ApS"),
        ClientSaid(ACME, Reason.UNHAPPY, debts=(1,)),
        Reallocate(1, 2),
    ],
)
def test_every_change_is_taken_back_whole(intent: Intent) -> None:
    office = owing(-2, -1)
    office.pays("Acme", kroner(20))
    before = office.book
    office.press(intent)
    assert office.book.step == before.step + 1
    undone(office)
    after = office.book
    assert (after.accounts, after.owner, after.hold) == (before.accounts, before.owner, before.hold)
    assert after.waiting() == ()


def test_step_by_step_to_the_first_and_then_no_further() -> None:
    office = owing(-2, 3)
    office.pays("Acme", kroner(100))
    office.press(Hold(ACME))
    assert [undone(office).what for _ in range(4)] == ["Held", "Paid", "Owed", "Owed"]
    assert office.book.accounts == {}
    assert office.press(Undo()) == (NotUndone(Stuck.NOTHING),)


def test_the_same_undo_delivered_twice_takes_back_one_entry() -> None:
    office = owing(-2, 3)
    (first,) = office.press(Undo(), key="u1")
    assert office.press(Undo(), key="u1") == (first,)
    assert office.account("Acme").debts.keys() == {1}


def test_a_message_that_was_undone_is_not_recorded_when_it_comes_again() -> None:
    office = Office()
    intent = AddDebt(ACME, kroner(500), day(3))
    office.press(intent, key="m1")
    undone(office)
    (answer,) = office.press(intent, key="m1")
    assert answer == UndoneNote(None, "Owed", kroner(500))
    assert office.book.accounts == {}


def test_an_old_button_takes_back_its_own_step_and_once() -> None:
    office = owing(-2, 3)
    step = len(office.lines) - 1
    assert undone(office, step).amount == kroner(500)
    assert office.account("Acme").debts.keys() == {2}
    assert office.press(Undo(step)) == (NotUndone(Stuck.ALREADY),)


@pytest.mark.parametrize("step", [0, -1, 1, 999])
def test_a_forged_step_takes_back_nothing(step: int) -> None:
    assert owing().press(Undo(step)) == (NotUndone(Stuck.NOTHING),)


def test_a_debt_with_a_payment_on_it_names_what_rests_on_it() -> None:
    office = owing()
    step = len(office.lines)
    office.pays("Acme", kroner(100))
    (answer,) = office.press(Undo(step))
    assert answer == NotUndone(
        Stuck.RESTS_ON_IT, "Acme", len(office.lines), "Paid", "Acme", kroner(100)
    )
    undone(office)
    undone(office, step)


def test_a_payment_that_a_plan_was_built_on_stays_until_the_plan_goes() -> None:
    office = owing()
    office.pays("Acme", kroner(100))
    paid = len(office.lines)
    plan(office)
    (answer,) = office.press(Undo(paid))
    assert isinstance(answer, NotUndone)
    assert (answer.why, answer.before_what) == (Stuck.RESTS_ON_IT, "PlanAgreed")


def test_undoing_a_plan_withdraws_its_letter_and_brings_the_ladder_back() -> None:
    office = owing()
    plan(office)
    assert undone(office).what == "PlanAgreed"
    assert office.waiting("Acme") == []
    office.go(0)
    assert office.steps("Acme") == ["friendly_reminder"]


def test_undoing_a_clients_first_debt_after_a_plan_leaves_no_draft_without_a_client() -> None:
    office = owing()
    plan(office)
    undone(office)
    undone(office)
    office.go(1)
    assert office.desk.notices(7) == ()
    assert office.desk.unshown(7) == ()
    assert office.press(Approve(1, 1))


def test_a_plan_that_time_broke_is_not_what_undo_takes_back() -> None:
    office = owing()
    plan(office)
    office.press(Approve(1, 1))
    office.go(8)
    number = office.waiting("Acme")[0].id
    office.press(Approve(number, 1))
    for number in range(9, 17):
        office.go(number)
    assert office.account("Acme").plans[-1].broken
    assert undone(office).what == "Contacted"


def test_a_payments_undo_revives_no_draft_and_the_next_tick_proposes_anew() -> None:
    office = owing()
    office.go(0)
    office.pays("Acme", kroner(500))
    undone(office)
    assert office.book.drafts[1].state is State.WITHDRAWN
    assert office.waiting("Acme") == []
    office.go(0, hour=9)
    assert [draft.id for draft in office.waiting("Acme")] == [2]


def test_undo_rewrites_a_waiting_draft_in_the_same_line() -> None:
    office = owing()
    office.pays("Acme", kroner(100))
    office.go(0)
    lines = len(office.lines)
    undone(office)
    assert len(office.lines) == lines + 1
    (draft,) = office.waiting("Acme")
    assert (draft.version, draft.brief.totals) == (2, (kroner(500),))


def test_undo_after_a_hand_off_takes_the_hand_off_back() -> None:
    office = owing()
    office.go(0)
    office.press(Approve(1, 1))
    assert undone(office) == UndoneNote("Acme", "Contacted")
    assert [draft.id for draft in office.waiting("Acme")] == [1]


def test_undo_after_a_mail_says_that_it_is_gone_and_offers_the_entry_before() -> None:
    office = owing()
    office.press(SetContact(ACME, email="pay@acme.example"))
    office.go(0)
    office.press(Approve(1, 1))
    office.desk.sending(7, 1)
    office.desk.settle(7, 1, Outcome(Reached.DELIVERED))
    (answer,) = office.press(Undo())
    assert isinstance(answer, NotUndone)
    assert (answer.why, answer.name, answer.before_what) == (Stuck.SENT, "Acme", "ClientSet")
    undone(office, answer.before)
    assert [one.draft for one in office.account("Acme").contacts] == [1]


def test_numbers_are_never_given_twice() -> None:
    office = Office()
    seen = []
    for _ in range(3):
        note = noted(office.press(AddDebt(ACME, kroner(500), day(3)))).note
        assert isinstance(note, DebtNoted)
        paid = noted(office.press(RecordPayment(ACME, kroner(100)))).note
        assert isinstance(paid, PaymentNoted)
        seen.append((note.client, office.book.numbers.debt, paid.payment))
        undone(office)
        undone(office)
    assert seen == [(1, 1, 1), (2, 2, 2), (3, 3, 3)]


def test_the_answer_to_what_a_client_said_goes_with_it() -> None:
    office = owing()
    office.press(ClientSaid(ACME, Reason.NO_MONEY))
    assert office.steps("Acme") == ["empathy_plan"]
    undone(office)
    assert office.waiting("Acme") == []


@pytest.mark.parametrize(
    ("intent", "expected"),
    [
        (SetOwner(Setting.NAME, "Dana"), UndoneNote(None, "OwnerSet", field=Setting.NAME)),
        (SetOwner(Setting.COUNTRY, "IL"), UndoneNote(None, "OwnerSet", field=Setting.COUNTRY)),
        (
            SetClient(1, Detail.PHONE, "12345678"),
            UndoneNote("Acme", "ClientSet", field=Detail.PHONE),
        ),
    ],
)
def test_the_undo_of_a_setting_says_which_one(intent: Intent, expected: UndoneNote) -> None:
    office = owing()
    office.press(intent, key="m1")
    assert undone(office) == expected
    assert office.press(intent, key="m1") == (expected,)


def test_a_name_that_another_client_has_since_taken_is_not_taken_back() -> None:
    office = owing()
    office.press(SetClient(1, Detail.NAME, "Acme ApS"))
    renamed = len(office.lines)
    office.owes("acme", kroner(70), 3)
    (answer,) = office.press(Undo(renamed))
    assert isinstance(answer, NotUndone)
    assert (answer.why, answer.before, answer.before_name) == (
        Stuck.RESTS_ON_IT,
        len(office.lines),
        "acme",
    )
    assert sorted(office.book.names()) == ["Acme ApS", "acme"]
    undone(office, answer.before)
    undone(office, renamed)
    assert office.book.names() == ("Acme",)


def test_a_name_that_another_client_bore_for_a_while_is_taken_back() -> None:
    office = owing()
    office.press(SetClient(1, Detail.NAME, "Acme ApS"))
    renamed = len(office.lines)
    office.owes("Acme", kroner(70), 3)
    other = office.account("Acme").client.id
    office.press(SetClient(other, Detail.NAME, "Bo"))
    undone(office, renamed)
    assert office.book.names() == ("Acme", "Bo")


# -- any story ------------------------------------------------------------------------------------


def tell(office: Office, random: Random) -> None:
    """Something an owner may say, often about a client on file."""
    who = Who(random.choice(("Acme", "Bo", "Cy")))
    on = day(random.randrange(-20, 20))
    amount = kroner(random.randrange(1, 900))
    intents: list[Intent] = [
        AddDebt(who, amount, on, again=True),
        AddDebt(who, amount, on, again=True),
        RecordPayment(who, amount, again=True, over=True),
        RecordPayment(who, None, full=True),
        Promise(who, on),
        SetPlan(who, WEEKLY, on, count=3),
        Hold(who, on),
        SetDue(who, on),
        WriteOff(who),
        Draft(who),
        SetContact(who, email="a@example.com"),
        Reallocate(random.randrange(1, 4), random.randrange(1, 6)),
        Undo(),
    ]
    (*_, last) = office.press(random.choice(intents)) or (None,)
    if isinstance(last, Asking) and random.random() < 0.8:
        office.press(Confirm(last.asked))


def plain(book: Book) -> Book:
    """The part of a book that an undone step may not leave a trace in."""
    return replace(book, numbers=Numbers(), keys={}, step=0, drafts={}, question=None, asked=0)


def without(lines: list[Line], step: int) -> list[Line]:
    """The journal as if the step had said nothing that can be undone."""
    gone = {step, *taken_back(lines)}
    named = clients_named(
        fact for line in lines for fact in line.facts if line.step not in gone or not fact.undoable
    )
    bare = (
        fact
        for fact in lines[step - 1].facts
        if not fact.undoable or (isinstance(fact, ClientNamed) and fact.client in named)
    )
    return [*lines[: step - 1], replace(lines[step - 1], facts=tuple(bare)), *lines[step:]]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.data())
def test_any_step_that_can_be_undone_is_as_if_it_had_never_been_said(
    seed: int, data: st.DataObject
) -> None:
    office, random = Office(), Random(seed)
    for _ in range(12):
        tell(office, random)
    steps = [line.step for line in office.lines if line.step not in taken_back(office.lines)]
    step = data.draw(st.sampled_from(steps))
    lines = list(office.lines)
    (answer,) = office.press(Undo(step))
    if not isinstance(answer, UndoneNote):
        assert office.lines == lines
        return
    assert plain(office.book) == plain(fold(without(lines, step)))
    for account in office.book.accounts.values():
        assert all(debt.left.minor >= 0 for debt in account.settled.values())
    clients = office.book.accounts.keys()
    assert all(draft.client in clients for draft in office.book.drafts.values())
