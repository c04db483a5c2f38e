"""What to do about an old debt: the card, its buttons, other hands, and what worked."""

from __future__ import annotations

import pytest

from bot.actions.notices import Notice
from bot.domain.answers import (
    AgencyFirst,
    Asking,
    BroughtBackNoted,
    ChoiceCard,
    ClientCard,
    Closed,
    Flaw,
    Flawed,
    HistoryPage,
    JobAdvice,
    LawyerAsked,
    Mark,
    NoDraft,
    Noted,
    NotUndone,
    Overview,
    PlacedNoted,
    SettingNoted,
    Unable,
    UndoneNote,
    WaiverNoted,
    WhatWorked,
    WorkedNoted,
)
from bot.domain.choices import Before, Counsel
from bot.domain.drafts import Channel, State
from bot.domain.facts import Placed
from bot.domain.hands import Hands, Lever, Way
from bot.domain.intents import (
    Approve,
    AskLawyer,
    BeforeJob,
    BringBack,
    Choices,
    ChoicesFor,
    Confirm,
    DraftFor,
    History,
    ItWorked,
    Pick,
    PlaceIn,
    SetOwner,
    ShowClient,
    TakeUp,
    TellFirst,
    Undo,
    WarnOf,
    Who,
    WhoOwes,
)
from bot.domain.people import Setting
from bot.domain.standing import Advice
from tests.actions.shelf import Office, card, kroner, noted


@pytest.fixture
def office() -> Office:
    return Office()


def old(office: Office, days: int = 75, amount: int = 5000, work: str = "") -> int:
    """A debt of Acme's, so many days late today; its number."""
    return office.owes("Acme", kroner(amount), due=-days, work=work)


def sent(office: Office, name: str = "Acme") -> None:
    """The draft that waits goes out, by the owner's hand."""
    draft = office.waiting(name)[0]
    office.press(Approve(draft.id, draft.version))


def choice(office: Office, text: str) -> ChoiceCard:
    (answer,) = office.hear(text)
    assert isinstance(answer, ChoiceCard), answer
    return answer


def cards(office: Office) -> list[Notice]:
    return [one for one in office.desk.notices(7) if isinstance(one.answer, ChoiceCard)]


def placed(office: Office, hands: Hands, debt: int | None = None) -> Noted:
    return noted(office.press(PlaceIn(1, hands, debt)))


# -- the card -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "is Acme worth chasing?",
        "what can I do about Acme?",
        "kan det betale sig at rykke Acme?",
        "hvad gør jeg ved Acme",
        "שווה לרדוף אחרי Acme?",
        "מה עושים עם Acme",
    ],
)
def test_it_comes_when_asked_for_in_any_language(office: Office, text: str) -> None:
    number = old(office, days=20)
    found = choice(office, text)
    assert (found.debt.debt, found.choices.left) == (number, kroner(5000))


def test_it_is_about_the_oldest_late_debt_and_the_others_are_one_tap_away(office: Office) -> None:
    newer = old(office, 10, 300, "flyer")
    older = old(office, 80, 900, "logo")
    found = choice(office, "is Acme worth chasing?")
    assert (found.debt.debt, [one.debt for one in found.others]) == (older, [newer])
    (other,) = office.press(ChoicesFor(1, newer))
    assert isinstance(other, ChoiceCard) and other.choices.left == kroner(300)


def test_who_owes_nothing_or_is_unknown_has_no_card(office: Office) -> None:
    old(office)
    office.pays("Acme", kroner(5000))
    assert office.hear("is Acme worth chasing?") == (Flawed(Flaw.NOT_OWED, "Acme"),)
    assert office.press(Choices(Who("Nobody"))) == (Flawed(Flaw.UNKNOWN_CLIENT, "Nobody"),)
    assert office.press(ChoicesFor(1, 99)) == (Closed(),)


def test_it_comes_unasked_once_past_day_sixty_on_a_working_morning(office: Office) -> None:
    old(office, 55)
    office.go(5)
    assert cards(office) == []
    office.go(7, hour=3)  # five in the morning
    assert cards(office) == []
    office.go(7)
    (told,) = cards(office)
    office.desk.mentioned(7, told)
    for day in (8, 20, 60):
        office.go(day)
        assert cards(office) == []


def test_a_card_of_an_old_debt_that_was_asked_for_does_not_come_again_unasked(
    office: Office,
) -> None:
    old(office, 75)
    choice(office, "is Acme worth chasing?")
    choice(office, "is Acme worth chasing?")
    for ahead in (1, 2, 8):
        office.go(ahead)
        assert cards(office) == [], ahead


def test_asked_for_early_it_still_comes_when_the_debt_is_old(office: Office) -> None:
    old(office, 20)
    choice(office, "is Acme worth chasing?")
    office.go(43)
    assert len(cards(office)) == 1


def test_there_is_one_card_a_day_however_many_are_old(office: Office) -> None:
    old(office)
    office.owes("Bob", kroner(900), due=-90)
    office.go(0)
    assert cards(office) == []  # entered today
    office.go(1)
    (first,) = cards(office)
    office.desk.mentioned(7, first)
    assert cards(office) == []
    office.go(2)
    (second,) = cards(office)
    assert {first.client, second.client} == {1, 2}


@pytest.mark.parametrize("words", ["leave Acme alone", "Acme will pay on 20 June"])
def test_it_does_not_come_unasked_while_something_holds_the_debt(
    office: Office, words: str
) -> None:
    old(office)
    office.hear(words)
    office.go(1)
    assert cards(office) == []


def test_an_hourly_rate_can_be_said_and_comes_off(office: Office) -> None:
    old(office)
    entry = noted(office.hear("my hourly rate is 400"))
    assert entry.note == SettingNoted(Setting.HOURLY_RATE, "400 DKK")
    found = choice(office, "is Acme worth chasing?")
    assert found.choices.rate == kroner(400)
    assert found.choices.of(Way.PLAN).most == kroner(4600)
    office.press(Undo(entry.step))
    assert choice(office, "is Acme worth chasing?").choices.rate is None


# -- its letters ----------------------------------------------------------------------------------


def test_a_plan_and_a_settlement_are_drafted_for_this_debt_alone(office: Office) -> None:
    old(office, 80, 900, "logo")
    debt = old(office, 70, 4100, "site")
    plan = card(office.press(TakeUp(1, debt, Way.PLAN))).draft
    assert plan.brief.script == "offer_help" and len(plan.brief.instalments) == 3
    assert [item.debt for item in plan.brief.items] == [debt]
    assert sum(part.amount.minor for part in plan.brief.instalments) == kroner(4100).minor
    offer = card(office.press(TakeUp(1, debt, Way.SETTLEMENT))).draft
    assert offer.brief.script == "settlement_offer"


def test_who_has_asked_for_a_plan_gets_the_answer_to_that(office: Office) -> None:
    debt = old(office)
    office.hear("Acme asks to pay in instalments")
    plan = card(office.press(TakeUp(1, debt, Way.PLAN))).draft
    assert plan.brief.script == "plan_proposal"


def test_three_questions_come_before_a_lawyer(office: Office) -> None:
    debt = old(office)
    (asked,) = office.press(TakeUp(1, debt, Way.LAWYER))
    assert isinstance(asked, LawyerAsked) and asked.counsel is None
    assert asked.before == (Before("inkassovarsel", 10),)
    (asked,) = office.press(AskLawyer(1, debt, "yyn"))
    assert isinstance(asked, LawyerAsked) and asked.counsel is Counsel.WORTH
    assert office.press(AskLawyer(1, debt, "ab")) == (Closed(),)
    before = len(office.lines)
    office.press(AskLawyer(1, debt, "y"))
    assert len(office.lines) == before


def test_the_last_letter_is_the_one_that_the_guard_lets_pass(office: Office) -> None:
    debt = old(office)
    office.go(0)
    sent(office)
    assert card(office.press(WarnOf(1, debt))).draft.brief.script == "second_warning"


# -- other hands ----------------------------------------------------------------------------------


def test_an_agency_comes_only_after_a_word_to_the_client_or_a_waiver(office: Office) -> None:
    debt = old(office, 95)
    for answers in (
        office.press(TakeUp(1, debt, Way.AGENCY)),
        office.hear("handed Acme to a collection agency"),
    ):
        (first,) = answers
        assert isinstance(first, AgencyFirst) and not first.told and first.debt == debt
        assert first.before == (Before("inkassovarsel", 10),)
    assert office.account("Acme").debts[debt].hands is None
    placed(office, Hands.AGENCY, debt)
    assert office.account("Acme").debts[debt].hands is Hands.AGENCY
    assert waived(office) == [True]


def waived(office: Office) -> list[bool]:
    """Whether the client was not to hear of it, for each time a debt went into other hands."""
    facts = (fact for line in office.lines for fact in line.facts)
    return [fact.waived for fact in facts if isinstance(fact, Placed)]


def test_once_the_danish_notice_has_run_its_days_nothing_more_is_asked(office: Office) -> None:
    office.press(SetOwner(Setting.WAYS_TO_PAY, "konto 1234"))
    debt = old(office, 95)
    office.go(0)
    sent(office)  # a formal reminder comes before any notice
    told = card(office.press(TellFirst(1, debt))).draft
    assert told.brief.script == "collection_notice"
    office.press(Approve(told.id, told.version))
    (first,) = office.press(TakeUp(1, debt, Way.AGENCY))
    assert isinstance(first, AgencyFirst) and first.told and first.before[0].until
    office.go(20)
    note = noted(office.press(TakeUp(1, debt, Way.AGENCY))).note
    assert isinstance(note, PlacedNoted) and note.hands is Hands.AGENCY
    assert waived(office) == [False]


@pytest.mark.parametrize("hands", Hands)
def test_a_debt_in_other_hands_is_silent_and_the_others_go_on(office: Office, hands: Hands) -> None:
    debt = old(office, 75, 900, "logo")
    other = old(office, 5, 300, "flyer")
    office.go(0)
    (waiting,) = office.waiting("Acme")
    placed(office, hands, debt)
    assert office.book.drafts[waiting.id].state is State.WITHDRAWN
    office.go(1)
    (fresh,) = office.waiting("Acme")
    assert [item.debt for item in fresh.brief.items] == [other]
    office.pays("Acme", kroner(300))
    for day in (3, 10, 40, 90, 200):
        office.go(day)
        assert office.waiting("Acme") == []
        assert cards(office) == []
        topics = {one.topic.split("-")[0] for one in office.desk.notices(7)}
        assert topics <= {"week"}
    assert office.press(DraftFor(1)) == (NoDraft("Acme", Unable.PLACED),)


def test_money_fills_what_is_in_hand_before_what_is_not(office: Office) -> None:
    debt, other = old(office, 75, 900), old(office, 5, 300)
    placed(office, Hands.AGENCY, debt)
    office.pays("Acme", kroner(350))
    account = office.account("Acme")
    assert other in account.settled and account.debts[debt].left == kroner(850)


def test_a_sale_records_what_came_in_and_leaves_the_totals(office: Office) -> None:
    debt = old(office, 75, 900)
    entry = noted(office.hear("I sold Acme's debt for 600"))
    note = entry.note
    assert isinstance(note, PlacedNoted) and note.received == kroner(600)
    account = office.account("Acme")
    assert account.debts[debt].left == kroner(300) and account.balance() == ()
    (page,) = office.press(WhoOwes())
    assert isinstance(page, Overview)
    assert (page.totals, page.count, page.standings[0].mark) == ((), 0, Mark.SOLD)
    office.press(Undo(entry.step))
    account = office.account("Acme")
    assert account.debts[debt].left == kroner(900) and not account.payments


@pytest.mark.parametrize(
    ("text", "flaw"),
    [("I sold Acme's debt for 1000", Flaw.TOO_MUCH), ("I sold Acme's debt for £10", Flaw.MIXED)],
)
def test_a_sale_that_cannot_be_is_not_recorded(office: Office, text: str, flaw: Flaw) -> None:
    debt = old(office, 75, 900)
    assert office.hear(text) == (Flawed(flaw, "Acme"),)
    assert office.account("Acme").debts[debt].hands is None


def test_of_several_debts_the_one_meant_is_asked_for(office: Office) -> None:
    first, second = old(office, 75, 900, "logo"), old(office, 70, 300, "site")
    (asked,) = office.hear("sued Acme")
    assert isinstance(asked, Asking)
    office.press(Pick(asked.asked, 1))
    account = office.account("Acme")
    assert account.debts[first].hands is None and account.debts[second].hands is Hands.COURT
    office.hear("I sued Acme")
    assert office.account("Acme").debts[first].hands is Hands.COURT


def test_the_answer_can_be_the_name_of_the_work(office: Office) -> None:
    first, second = old(office, 75, 900, "logo"), old(office, 70, 300, "site")
    office.hear("gave Acme to my lawyer")
    office.hear("the logo")
    account = office.account("Acme")
    assert (account.debts[first].hands, account.debts[second].hands) == (Hands.LAWYER, None)


def test_it_stands_on_the_card_in_the_ageing_and_in_the_history(office: Office) -> None:
    debt = old(office, 75, 900)
    old(office, 5, 300)
    placed(office, Hands.COURT, debt)
    (shown,) = office.press(ShowClient(1))
    assert isinstance(shown, ClientCard) and [one.debt for one in shown.placed] == [debt]
    (page,) = office.press(WhoOwes(who=Who("Acme")))
    assert isinstance(page, Overview) and page.standings[0].mark is Mark.ELSEWHERE
    assert [one.hands for one in page.debts] == [Hands.COURT, None]
    (story,) = office.press(History(Who("Acme")))
    assert isinstance(story, HistoryPage)
    assert [one.hands for one in story.happened if one.what == "Placed"] == [Hands.COURT]


def test_back_again_lifts_the_silence(office: Office) -> None:
    debt = old(office, 75, 900)
    placed(office, Hands.LAWYER, debt)
    back = noted(office.press(BringBack(1, debt)))
    assert isinstance(back.note, BroughtBackNoted)
    office.go(1)
    assert office.waiting("Acme")
    assert office.press(BringBack(1, debt)) == (Closed(),)


def test_it_comes_back_by_sentence_too(office: Office) -> None:
    debt = old(office, 75, 900)
    placed(office, Hands.AGENCY, debt)
    noted(office.hear("took Acme back from the agency"))
    assert office.account("Acme").debts[debt].hands is None


def test_to_nudge_again_is_to_take_it_back_where_nothing_else_rests(office: Office) -> None:
    debt = old(office, 75, 900)
    placed(office, Hands.AGENCY, debt)
    assert isinstance(noted(office.hear("start nudging Acme again")).note, BroughtBackNoted)
    placed(office, Hands.SOLD, debt)
    office.hear("start nudging Acme again")
    assert office.account("Acme").debts[debt].hands is Hands.SOLD


def test_a_plan_over_it_neither_breaks_nor_speaks(office: Office) -> None:
    debt = old(office, 75, 900)
    asked = office.hear("Acme pays 300 on the 1st of every month")[0]
    assert isinstance(asked, Asking)
    office.press(Confirm(asked.asked))
    placed(office, Hands.AGENCY, debt)
    for day in (32, 40, 60, 90):
        office.go(day)
        assert office.waiting("Acme") == []
    assert not office.account("Acme").plans[-1].broken


def test_a_debt_with_an_agency_still_counts_before_a_new_job(office: Office) -> None:
    debt = old(office, 75, 900)
    placed(office, Hands.AGENCY, debt)
    (told,) = office.press(BeforeJob(1))
    assert isinstance(told, JobAdvice) and told.advice is Advice.HALF


def test_handing_on_is_undone_unless_it_came_back_since(office: Office) -> None:
    debt = old(office, 75, 900)
    entry = placed(office, Hands.COURT, debt)
    office.press(BringBack(1, debt))
    (stuck,) = office.press(Undo(entry.step))
    assert isinstance(stuck, NotUndone)
    office.press(Undo())
    assert office.account("Acme").debts[debt].hands is Hands.COURT
    (undone,) = office.press(Undo(entry.step))
    assert undone == UndoneNote("Acme", "Placed")
    assert office.account("Acme").debts[debt].hands is None


def test_the_same_again_writes_nothing(office: Office) -> None:
    debt = old(office, 75, 900)
    placed(office, Hands.COURT, debt)
    before = len(office.lines)
    assert noted(office.hear("sued Acme")).repeated
    assert len(office.lines) == before


def test_letting_one_debt_go_leaves_the_others(office: Office) -> None:
    debt, other = old(office, 75, 900), old(office, 5, 300)
    note = noted(office.press(TakeUp(1, debt, Way.LET_GO))).note
    assert note == WaiverNoted("Acme", (kroner(900),))
    assert list(office.account("Acme").debts) == [other]


def test_old_buttons_of_a_debt_that_is_gone_are_closed(office: Office) -> None:
    debt = old(office, 75, 900)
    office.pays("Acme", kroner(900))
    for press in (
        TakeUp(1, debt, Way.PLAN),
        AskLawyer(1, debt, "y"),
        WarnOf(1, debt),
        TellFirst(1, debt),
        PlaceIn(1, Hands.COURT, debt),
    ):
        assert office.press(press) == (Closed(),)


# -- what worked ----------------------------------------------------------------------------------


def paid_after(office: Office, messages: int) -> tuple[object, ...]:
    """Acme pays all of a debt after so many messages; what the payment brings."""
    office.owes("Acme", kroner(500))
    for step in range(messages):
        office.go(1 + 3 * step)
        sent(office)
    return office.hear("Acme paid everything")


def asked(answers: tuple[object, ...]) -> WhatWorked | None:
    return next((one for one in answers if isinstance(one, WhatWorked)), None)


def test_what_worked_is_asked_once_after_two_messages(office: Office) -> None:
    answers = paid_after(office, 2)
    assert asked(answers) == WhatWorked(1, "Acme", 1)
    assert asked(office.hear("Acme paid everything")) is None


@pytest.mark.parametrize("messages", [0, 1])
def test_it_is_not_asked_after_fewer(office: Office, messages: int) -> None:
    assert asked(paid_after(office, messages)) is None


def test_a_part_of_the_money_does_not_ask(office: Office) -> None:
    office.owes("Acme", kroner(500))
    for day in (1, 4):
        office.go(day)
        sent(office)
    assert asked(office.hear("Acme paid 100")) is None


def next_reminder(office: Office) -> tuple[str, Channel]:
    office.owes("Acme", kroner(700), due=20)
    office.go(21)
    (draft,) = office.waiting("Acme")
    return draft.brief.script, draft.channel


@pytest.mark.parametrize(
    ("lever", "channel"),
    [
        (Lever.CALL, Channel.PHONE),
        (Lever.LETTER, Channel.POST),
        (Lever.KIND, Channel.SHARE),
        (Lever.NOTHING, Channel.SHARE),
    ],
)
def test_the_next_ladder_begins_with_what_worked(
    office: Office, lever: Lever, channel: Channel
) -> None:
    paid_after(office, 2)
    entry = noted(office.press(ItWorked(1, 1, lever)))
    assert entry.note == WorkedNoted(1, "Acme", lever)
    assert noted(office.press(ItWorked(1, 1, lever))).repeated
    (shown,) = office.press(ShowClient(1))
    assert isinstance(shown, ClientCard) and shown.lever is lever
    assert next_reminder(office) == ("friendly_reminder", channel)
    sent(office)
    office.go(24)
    assert office.waiting("Acme")[0].channel is Channel.SHARE


def test_what_worked_stands_in_the_history(office: Office) -> None:
    paid_after(office, 2)
    office.press(ItWorked(1, 1, Lever.CALL))
    (story,) = office.press(History(Who("Acme")))
    assert isinstance(story, HistoryPage)
    assert [one.lever for one in story.happened if one.what == "Worked"] == [Lever.CALL]


def test_after_a_plan_help_is_offered_sooner(office: Office) -> None:
    paid_after(office, 2)
    office.press(ItWorked(1, 1, Lever.PLAN))
    next_reminder(office)
    sent(office)
    office.go(31)
    assert office.steps("Acme") == ["offer_help"]


def test_what_worked_is_undone_and_closed_with_its_payment(office: Office) -> None:
    paid_after(office, 2)
    office.press(ItWorked(1, 1, Lever.CALL))
    office.press(Undo())
    assert office.account("Acme").lever is None
    office.press(Undo())  # the payment
    assert office.press(ItWorked(1, 1, Lever.CALL)) == (Closed(),)
