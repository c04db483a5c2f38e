"""The small kindnesses at the desk: what is told once, what is left alone, what is suggested."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.notices import Notice
from bot.domain.answers import (
    Answer,
    Asking,
    Barred,
    BeforeBegin,
    CashTold,
    DeadlineCame,
    DetailNoted,
    Flawed,
    OverLimit,
    PutOff,
    SettingNoted,
    ThisWeek,
    UndoneNote,
)
from bot.domain.checklist import Line
from bot.domain.guard import Bar
from bot.domain.intents import (
    Approve,
    ComingIn,
    DraftFor,
    Edit,
    Later,
    Script,
    SetClient,
    SetLimit,
    SetOwner,
    ShowChecklist,
    Skip,
    Who,
)
from bot.domain.money import Money
from bot.domain.people import Detail, Setting
from bot.domain.playbook import ASKED_FOR
from bot.wording.letters import Letters
from bot.wording.places import folder
from tests.actions.shelf import Office, card, day, kroner, noted


def told(office: Office) -> list[Answer]:
    """What the owner is told by now; each is told only once."""
    found: Sequence[Notice] = office.desk.notices(office.owner)
    for one in found:
        office.desk.mentioned(office.owner, one)
    return [one.answer for one in found]


def of_kind(kind: type, answers: Sequence[Answer]) -> list[Answer]:
    return [one for one in answers if isinstance(one, kind)]


def send(office: Office, name: str) -> None:
    (waiting,) = office.waiting(name)
    office.press(Approve(waiting.id, waiting.version))


# -- the first card, and the second ----------------------------------------------------------------


def test_only_the_first_card_ever_says_that_asking_is_normal() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    office.owes("Bob", kroner(500), -2)
    office.go(0)
    first, other = office.desk.unshown(office.owner)
    assert (first.first, other.first) == (True, False)
    send(office, "Acme")
    office.go(7)
    assert not any(one.first for one in office.desk.unshown(office.owner) if one.name == "Acme")


def test_the_second_card_asks_three_questions_once_a_debt() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    office.go(0)
    assert not card(office.press(DraftFor(1))).second
    send(office, "Acme")
    office.go(4)
    (second,) = office.desk.unshown(office.owner)
    assert second.second
    office.press(Skip(second.draft.id, second.draft.version))
    office.go(9)
    (third,) = office.desk.unshown(office.owner)
    assert not third.second


def test_who_has_said_what_is_wrong_is_not_guessed_at() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    office.go(0)
    send(office, "Acme")
    office.hear("Acme says they are short of money this month")
    office.go(10)
    assert not any(one.second for one in office.desk.unshown(office.owner))


def test_the_first_letter_that_gives_time_says_what_late_money_is_worth() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    office.owes("Bob", kroner(500), -2)
    plan = card(office.press(DraftFor(1, Script.PLAN_OFFER)))
    other = card(office.press(DraftFor(2, Script.PLAN_OFFER)))
    assert (plan.better, other.better) == (True, False)


# -- deadlines -------------------------------------------------------------------------------------


def with_a_deadline() -> Office:
    office = Office()
    office.owes("Acme", kroner(500), -31)
    office.press(DraftFor(1, Script.FORMAL_LETTER))
    send(office, "Acme")
    return office


def test_a_day_that_a_letter_named_is_told_on_its_morning_once() -> None:
    office = with_a_deadline()
    by = office.book.drafts[1].brief.by
    assert by is not None
    office.go((by - day(0)).days - 1)
    assert not of_kind(DeadlineCame, told(office))
    office.go((by - day(0)).days, hour=4)
    assert not of_kind(DeadlineCame, told(office))
    office.go((by - day(0)).days)
    (came,) = of_kind(DeadlineCame, told(office))
    assert isinstance(came, DeadlineCame)
    assert (came.by, came.sums, came.step) == (by, (kroner(500),), "second_warning")
    assert came.day is not None and came.day >= by
    office.go((by - day(0)).days + 1)
    assert not of_kind(DeadlineCame, told(office))


def test_no_deadline_is_told_of_what_was_paid_promised_or_held() -> None:
    for words in ("Acme paid everything", "Acme will pay on 30 June", "leave Acme alone"):
        office = with_a_deadline()
        by = office.book.drafts[1].brief.by
        assert by is not None
        office.hear(words)
        office.go((by - day(0)).days)
        assert not of_kind(DeadlineCame, told(office)), words


def test_the_same_deadline_is_not_announced_twice() -> None:
    office = with_a_deadline()
    (refused,) = of_kind(Barred, office.press(DraftFor(1, Script.FORMAL_LETTER)))
    assert isinstance(refused, Barred)
    assert refused.bar is Bar.STATED
    by = office.book.drafts[1].brief.by
    assert by is not None
    office.go((by - day(0)).days + 1)
    again = card(office.press(DraftFor(1, Script.FORMAL_LETTER))).draft
    assert again.brief.script == ASKED_FOR[Script.FORMAL_LETTER]
    assert again.brief.by is not None and again.brief.by > by


# -- the smallest sum ------------------------------------------------------------------------------


def test_what_is_too_small_is_left_alone_and_drafted_on_demand() -> None:
    office = Office()
    office.owes("Acme", kroner(150), -2)
    office.owes("Bob", kroner(250), -2)
    office.hear("Don't chase less than 200")
    office.go(0)
    assert (office.steps("Acme"), office.steps("Bob")) == ([], ["friendly_reminder"])
    assert card(office.press(DraftFor(1))).draft.brief.totals == (kroner(150),)


def test_small_debts_of_one_client_count_together_and_each_currency_by_itself() -> None:
    office = Office()
    office.hear("don't chase less than 200")
    office.owes("Acme", kroner(150), -2)
    office.owes("Acme", kroner(50), -2)
    office.owes("Bob", Money.of(20, "EUR"), -2)
    office.go(0)
    assert (office.steps("Acme"), office.steps("Bob")) == (["friendly_reminder"],) * 2


def test_each_currency_keeps_its_own_smallest_sum_and_all_can_go_again() -> None:
    office = Office()
    office.hear("don't chase less than 200")
    office.hear("don't chase less than 30 euros")
    assert office.book.owner.smallest == "200.00 DKK, 30.00 EUR"
    undone = office.hear("undo that")
    assert of_kind(UndoneNote, undone)
    assert office.book.owner.smallest == "200.00 DKK"
    office.hear("chase every sum")
    assert office.book.owner.smallest == ""


def test_the_week_names_what_is_left_alone() -> None:
    office = Office()
    office.owes("Acme", kroner(150), -2)
    office.hear("don't chase less than 200")
    office.go(7)
    (week,) = of_kind(ThisWeek, told(office))
    assert isinstance(week, ThisWeek)
    assert (week.small, week.smalls, week.cash) == ((kroner(150),), 1, None)


def test_a_sum_typed_is_read_as_the_owners_language_writes_it() -> None:
    for language, typed in (
        ("da", "20.000"),
        ("en", "20,000"),
        ("he", "20,000"),
        ("da", "20000,50"),
    ):
        office = Office()
        office.owes("Acme", kroner(500), 5)
        office.press(SetOwner(Setting.LANGUAGE, language))
        office.press(SetOwner(Setting.RESERVE, typed))
        office.press(SetClient(1, Detail.LIMIT, typed))
        kept = "20000.50 DKK" if typed.endswith("50") else "20000.00 DKK"
        assert (office.book.owner.reserve, office.account("Acme").client.limit) == (kept, kept)


def test_a_setting_typed_is_a_sum_or_is_refused() -> None:
    office = Office()
    for typed, kept in (("200", "200.00 DKK"), ("1,500.50 kr", "1500.50 DKK"), ("0", "")):
        answer = noted(office.press(SetOwner(Setting.SMALLEST, typed)))
        assert answer.note == SettingNoted(Setting.SMALLEST, office.book.owner.smallest)
        assert office.book.owner.smallest == kept
    for typed in ("many", "-5", ""):
        office.press(SetOwner(Setting.SMALLEST, typed))
        assert office.book.owner.smallest == ""


# -- the line on why it matters --------------------------------------------------------------------


def test_the_owners_line_stands_in_the_second_letter_and_in_no_formal_one() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -31)
    office.hear("why it matters: I pay my own subcontractors on the 1st")
    line = "I pay my own subcontractors on the 1st."
    assert office.book.owner.why == line
    asked = card(office.press(DraftFor(1, Script.ASK_REASON)))
    formal = card(office.press(DraftFor(1, Script.FORMAL_LETTER)))
    assert line in asked.draft.words.text and not asked.other_why
    assert line not in formal.draft.words.text and not formal.other_why


def test_a_line_in_another_language_is_left_out_and_that_is_said() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -11)
    office.press(SetClient(1, Detail.LANGUAGE, "da"))
    office.hear("why it matters: I pay my own subcontractors on the 1st")
    asked = card(office.press(DraftFor(1, Script.ASK_REASON)))
    assert "subcontractors" not in asked.draft.words.text
    assert asked.other_why


def test_an_edge_in_the_owners_line_is_shown_on_the_card() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -11)
    office.hear("why it matters: you never pay and this is unacceptable")
    assert card(office.press(DraftFor(1, Script.ASK_REASON))).hot


def test_a_line_can_be_taken_away_and_is_no_essay() -> None:
    office = Office()
    office.hear("why it matters: rent is due on the 1st")
    (flawed,) = office.press(SetOwner(Setting.WHY, "word " * 40))
    assert isinstance(flawed, Flawed)
    office.hear("leave out why it matters")
    assert office.book.owner.why == ""


def test_a_letter_for_the_phone_needs_no_such_line() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -11)
    brief = card(office.press(DraftFor(1, Script.ASK_REASON))).draft.brief
    with_line = replace(brief, why="Rent is due on the 1st.")
    write = Letters(folder("templates")).write
    assert write(with_line) != write(brief)


# -- the month -------------------------------------------------------------------------------------


def test_the_month_is_told_when_asked() -> None:
    office = Office()
    office.owes("Acme", kroner(500), 3)
    (asked,) = office.hear("what's coming in this month?")
    assert asked == office.press(ComingIn())[0]
    assert isinstance(asked, CashTold)
    assert asked.cash.expected == (kroner(500),)


def test_the_week_tells_of_the_month_where_a_reserve_is_on_file() -> None:
    office = Office()
    office.owes("Acme", kroner(500), 10)
    office.hear("my reserve is 20,000")
    office.hear("my monthly costs are 12,000")
    office.go(7)
    (week,) = of_kind(ThisWeek, told(office))
    assert isinstance(week, ThisWeek) and week.cash
    assert week.cash.gaps[0].lacking == kroner(11500)
    assert not week.cash.gaps[0].short


# -- a limit ---------------------------------------------------------------------------------------


def test_a_debt_that_passes_the_limit_is_told_once() -> None:
    office = Office()
    office.owes("Acme", kroner(800), 10)
    noted(office.hear("Acme's credit limit is 1,000"))
    assert not told(office)
    office.owes("Acme", kroner(200), 10)
    assert not told(office)
    office.owes("Acme", kroner(1), 10)
    assert told(office) == [OverLimit(1, "Acme", kroner(1001), kroner(1000))]
    office.owes("Acme", kroner(50), 10)
    assert not told(office)


def test_a_limit_is_in_its_own_currency_and_can_be_taken_back() -> None:
    office = Office()
    office.owes("Acme", kroner(800), 10)
    office.hear("credit limit for Acme 100 euros")
    assert not told(office)
    office.hear("undo")
    assert office.account("Acme").client.limit == ""


def test_a_limit_without_its_sum_is_asked_for() -> None:
    office = Office()
    office.owes("Acme", kroner(800), 10)
    (asked,) = office.hear("set a credit limit for Acme")
    assert isinstance(asked, Asking)
    noted(office.hear("5,000"))
    assert office.account("Acme").client.limit == "5000.00 DKK"


def test_a_limit_taken_away_is_gone_and_a_new_client_can_have_one() -> None:
    office = Office()
    change = noted(office.press(SetLimit(Who("Zenith"), kroner(500))))
    assert change.note == DetailNoted(1, "Zenith", Detail.LIMIT, "500.00 DKK")
    office.hear("no credit limit for Zenith")
    assert office.account("Zenith").client.limit == ""


# -- the checklist ---------------------------------------------------------------------------------


def test_the_checklist_ticks_what_the_book_knows() -> None:
    office = Office()
    office.owes("Acme", kroner(800), 10)
    (bare,) = office.press(ShowChecklist(Who("Acme")))
    office.hear("agreed with Acme: 14 days, late fee 50")
    office.hear("Acme's email is a@acme.example.com")
    (after,) = office.hear("checklist for Acme")
    assert isinstance(bare, BeforeBegin) and isinstance(after, BeforeBegin)
    assert not any(done for _, done in bare.lines)
    assert {line for line, done in after.lines if done} == {Line.TERMS, Line.CONTACT}


def test_the_checklist_is_for_nobody_in_particular_too() -> None:
    (general,) = Office().hear("checklist for a new client")
    assert isinstance(general, BeforeBegin)
    assert (general.client, general.name) == (None, None)
    assert [line for line, _ in general.lines] == list(Line)


def test_a_draft_put_off_is_no_second_card() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    office.go(0)
    (first,) = office.waiting("Acme")
    office.press(Later(first.id, first.version))
    office.go(1)
    assert not any(one.second for one in office.desk.unshown(office.owner))


def test_what_can_wait_is_told_one_a_day() -> None:
    office = Office()
    for name in ("Acme", "Bob"):
        office.owes(name, kroner(500), -2)
    for number in (0, 9, 16):
        office.go(number)
        for one in office.book.waiting():
            office.press(Skip(one.id, one.version))
    assert len(of_kind(PutOff, told(office))) == 1
    assert not of_kind(PutOff, told(office))
    office.go(17)
    assert len(of_kind(PutOff, told(office))) == 1
    office.go(18)
    assert not of_kind(PutOff, told(office))


def test_a_wish_said_twice_under_one_key_is_written_once_and_told_again() -> None:
    office = Office()
    for text in ("my reserve is 20,000", "Zenith's credit limit is 3000"):
        first = noted(office.hear(text, key=text))
        lines = len(office.lines)
        again = noted(office.hear(text, key=text))
        assert len(office.lines) == lines
        assert again == replace(first, repeated=True)


def test_questions_about_the_month_are_no_words_of_a_letter() -> None:
    office = Office()
    office.owes("Acme", kroner(500), -2)
    waiting = card(office.press(DraftFor(1))).draft
    office.press(Edit(waiting.id, waiting.version))
    (asked,) = office.hear("what's coming in this month?")
    assert isinstance(asked, CashTold)
