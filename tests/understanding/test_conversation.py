"""Doubts, impossible pieces, answers to open questions, and corrections of the last entry."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

import pytest

from bot.domain.dates import Frequency, Rule
from bot.domain.intents import (
    AddDebt,
    Doubt,
    Draft,
    Hold,
    Impossible,
    Piece,
    Promise,
    Reason,
    RecordPayment,
    ScheduleNudge,
    SetPlan,
    Who,
)
from bot.domain.money import Money
from bot.understanding import Context, agreement, complete, correct, read_reply, understand

CLIENTS = ("Acme Ltd", "Dana Levi", "Dana Cohen", "Bob")
NOW = datetime.fromisoformat("2026-03-11T10:00:00+00:00")
HERE = Context("en", NOW, "GBP", CLIENTS)


def pounds(amount: str) -> Money:
    return Money.of(Decimal(amount), "GBP")


def only_doubt(text: str, context: Context = HERE) -> Doubt:
    reading = understand(text, context)
    assert reading.commands == ()
    (doubt,) = reading.doubts
    return doubt


@pytest.mark.parametrize(
    ("text", "kind", "piece"),
    [
        ("Acme owes me", AddDebt, Piece.AMOUNT),
        ("Acme skylder mig", AddDebt, Piece.AMOUNT),
        ("put 500 on the tab", AddDebt, Piece.WHO),
        ("Bob paid", RecordPayment, Piece.AMOUNT),
        ("Bob har betalt", RecordPayment, Piece.AMOUNT),
        ("Bob promised to pay", Promise, Piece.DAY),
        ("Bob pays 300 in three instalments", SetPlan, Piece.RULE),
        ("remind Bob at 10", ScheduleNudge, Piece.DAY),
    ],
)
def test_a_missing_piece_is_a_doubt(text: str, kind: type, piece: Piece) -> None:
    doubt = only_doubt(text)
    assert (type(doubt.command), doubt.piece) == (kind, piece)


def test_next_friday_has_two_days_to_choose_from() -> None:
    doubt = only_doubt("Acme owes 500 next Friday")
    assert doubt.command == AddDebt(Who("Acme Ltd"), pounds("500"))
    assert doubt.days == (date(2026, 3, 13), date(2026, 3, 20))


def test_a_doubtful_separator_has_two_sums_to_choose_from() -> None:
    doubt = only_doubt("Acme owes 1.200")
    assert doubt.sums == (pounds("1200"), pounds("1.2"))


def test_a_separator_that_is_the_languages_own_is_no_doubt() -> None:
    (debt,) = understand("Acme skylder 1.200 kr", Context("da", NOW, "DKK", CLIENTS)).commands
    assert debt == AddDebt(Who("Acme Ltd"), Money.of(1200, "DKK"))


@pytest.mark.parametrize(
    ("text", "why", "words"),
    [
        ("Acme owes -5", Impossible.NOT_POSITIVE, "-5"),
        ("Acme paid 0", Impossible.NOT_POSITIVE, "0"),
        ("Acme owes 1e999", Impossible.TOO_LARGE, "1e999"),
        ("Acme owes NaN", Impossible.NOT_A_NUMBER, "NaN"),
        ("Acme owes 500 due 31/2", Impossible.NO_SUCH_DAY, "31/2"),
        ("Acme skylder 0 kr", Impossible.NOT_POSITIVE, "0 kr"),
        ("אקמי חייבים 0 ש״ח", Impossible.NOT_POSITIVE, "0 ש״ח"),
    ],
)
def test_an_impossible_piece_is_refused_and_nothing_entered(
    text: str, why: Impossible, words: str
) -> None:
    reading = understand(text, HERE)
    assert (reading.commands, reading.doubts) == ((), ())
    assert [(one.why, one.words) for one in reading.refusals] == [(why, words)]


OWED = AddDebt(Who("Acme Ltd"), None)
PAID = RecordPayment(Who(candidates=("Dana Levi", "Dana Cohen")), pounds("200"), day=NOW.date())


@pytest.mark.parametrize("text", ["450", "£450", "450 please", "four hundred and fifty"])
def test_a_sum_answers_the_question_for_it(text: str) -> None:
    assert complete(text, Piece.AMOUNT, OWED, HERE) == AddDebt(Who("Acme Ltd"), pounds("450"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dana Cohen", "Dana Cohen"),
        ("the first one", "Dana Levi"),
        ("den anden", "Dana Cohen"),
        ("Zoe Larkin", "Zoe Larkin"),
    ],
)
def test_a_name_answers_the_question_who(text: str, name: str) -> None:
    done = complete(text, Piece.WHO, PAID, HERE)
    assert isinstance(done, RecordPayment)
    assert done.who == Who(name)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("tomorrow", date(2026, 3, 12)),
        ("on the 1st", date(2026, 4, 1)),
        ("på fredag", date(2026, 3, 13)),
        ("שישי", date(2026, 3, 13)),
    ],
)
def test_a_day_answers_the_question_when(text: str, day: date) -> None:
    done = complete(text, Piece.DAY, Promise(Who("Bob"), None), HERE)
    assert done == Promise(Who("Bob"), day)


def test_one_of_the_offered_days_can_be_picked_by_its_place() -> None:
    doubt = only_doubt("Acme owes 500 next Friday")
    done = complete("the second one", Piece.DAY, doubt.command, HERE, doubt)
    assert isinstance(done, AddDebt)
    assert done.due == date(2026, 3, 20)


@pytest.mark.parametrize("text", ["who owes me?", "Bob paid 20", "help", "what a lovely day"])
def test_a_new_message_is_no_answer(text: str) -> None:
    assert complete(text, Piece.AMOUNT, OWED, HERE) is None


LAST = AddDebt(Who("Acme Ltd"), pounds("450"), date(2026, 3, 13), "logo")


def test_the_last_entry_is_corrected_piece_by_piece() -> None:
    assert correct("no, 5,400", LAST, HERE) == AddDebt(
        Who("Acme Ltd"), pounds("5400"), date(2026, 3, 13), "logo"
    )
    assert correct("I meant Dana Levi", LAST, HERE) == AddDebt(
        Who("Dana Levi"), pounds("450"), date(2026, 3, 13), "logo"
    )
    assert correct("tomorrow", LAST, HERE) == AddDebt(
        Who("Acme Ltd"), pounds("450"), date(2026, 3, 12), "logo"
    )


def test_a_plan_is_made_weekly() -> None:
    plan = SetPlan(Who("Bob"), Rule(Frequency.MONTHLY, 1, (), (1,)), date(2026, 4, 1), pounds("50"))
    weekly = correct("make it weekly", plan, HERE)
    assert weekly == SetPlan(Who("Bob"), Rule(Frequency.WEEKLY), date(2026, 3, 18), pounds("50"))


@pytest.mark.parametrize("text", ["who owes me?", "thanks", "Acme owes 20", "visit Bob on Tuesday"])
def test_what_is_no_correction_corrects_nothing(text: str) -> None:
    assert correct(text, LAST, HERE) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("yes", True), ("ja tak", True), ("כן", True), ("no", False), ("nej", False), ("500", None)],
)
def test_yes_and_no_are_told_apart(text: str, wanted: bool | None) -> None:
    assert agreement(text, HERE) is wanted


def test_languages_mix_in_one_message() -> None:
    commands = understand("Acme owes 4.500 kr, ו-Bob שילם 200", HERE).commands
    assert commands == (
        AddDebt(Who("Acme Ltd"), Money.of(4500, "DKK")),
        RecordPayment(Who("Bob"), pounds("200"), day=NOW.date()),
    )


def test_a_reply_is_read_for_its_reason_day_and_sum() -> None:
    reply = read_reply("sorry, forgot! I'll pay 300 on Friday", HERE)
    assert (reply.reason, reply.day, reply.amount) == (
        Reason.PROMISE,
        date(2026, 3, 13),
        pounds("300"),
    )


def test_orders_keep_their_hour_and_their_end() -> None:
    assert understand("ping Bob tomorrow at 9", HERE).commands == (
        ScheduleNudge(Who("Bob"), date(2026, 3, 12), None, time(9)),
    )
    assert understand("leave Bob alone until the 15th", HERE).commands == (
        Hold(Who("Bob"), date(2026, 3, 15)),
    )
    assert understand("nudge Bob", HERE).commands == (Draft(Who("Bob")),)


@pytest.mark.parametrize(
    "text",
    [
        "Acme's phone is 123",
        "Acmes telefon er 123",
        "😀 owes 5 due friday",
        "Bob siger at han ikke er tilfreds med siden",
        "Bob says he is not happy with the site, 200 was too much",
        "remind Acme on friday",
        "do not call Bob",
        "ring ikke til Bob",
        "ring ikke til Clara",
        "לבקר ולא להתקשר לבוב",
    ],
)
def test_a_sentence_about_something_else_answers_and_corrects_nothing(text: str) -> None:
    context = Context("en", NOW, "GBP", ("Acme", "Bob"))
    debt = AddDebt(Who("Acme"), Money.of(500, "GBP"))

    assert complete(text, Piece.AMOUNT, RecordPayment(Who("Acme"), None), context) is None
    assert correct(text, debt, context) is None
