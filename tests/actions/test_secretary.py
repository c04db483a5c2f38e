"""The owner's own account at the desk: what is written, how often, and what is left of it."""

from __future__ import annotations

import pytest

from bot.actions.secretary import OWN_WORDS
from bot.domain.answers import (
    Answer,
    ChatPlaced,
    ClientCard,
    Closed,
    DraftCard,
    Noted,
    TheyTalk,
    WhoseChat,
)
from bot.domain.facts import ChatKnown, InTouch
from bot.domain.intents import (
    AddDebt,
    ChatOf,
    ForgetClient,
    LinkAccount,
    OwnerWrote,
    Reason,
    SetClient,
    ShowClient,
    TheyWrote,
    Undo,
    UnlinkAccount,
    Who,
)
from bot.domain.people import Detail
from bot.domain.talk import A_DAY
from tests.actions.shelf import Office, day, kroner

LINE, CHAT = "line", 700_001


@pytest.fixture
def office() -> Office:
    """Acme owes, three days late, and is known by its Telegram name; the account is connected."""
    office = Office(mail=False)
    office.owes("Acme", kroner(4500), due=-3)
    office.press(SetClient(1, Detail.TELEGRAM, "acme_tg"))
    office.press(LinkAccount(LINE, replies=False))
    return office


def wrote(text: str, chat: int = CHAT, username: str = "Acme_TG", line: str = LINE) -> TheyWrote:
    return TheyWrote(line, chat, username, "A. C. Me", text)


def kinds(answers: tuple[Answer, ...]) -> list[type]:
    return [type(one) for one in answers]


def test_words_with_a_reason_are_noted_and_answered_as_passed_on_ones_are(office: Office) -> None:
    answers = office.press(wrote("I can't pay this month, sorry"))
    assert kinds(answers) == [TheyTalk, Noted, DraftCard]
    account = office.account("Acme")
    assert account.said[-1].reason is Reason.NO_MONEY
    assert account.chat == CHAT


def test_the_same_update_twice_is_written_once(office: Office) -> None:
    office.press(wrote("I can't pay this month, sorry"), key="u1")
    lines = len(office.lines)
    office.press(wrote("I can't pay this month, sorry"), key="u1")
    assert len(office.lines) == lines


def test_the_same_reason_again_on_a_day_is_told_once_unless_it_names_another_day(
    office: Office,
) -> None:
    assert Noted in kinds(office.press(wrote("I paid it yesterday")))
    assert office.press(wrote("paid")) == ()
    assert office.press(wrote("I paid it yesterday, honestly")) == ()
    assert Noted in kinds(office.press(wrote("I'll pay on Friday")))
    assert Noted in kinds(office.press(wrote("no, I'll pay on Monday")))
    assert [one.reason for one in office.account("Acme").said] == [
        Reason.ALREADY_PAID,
        Reason.PROMISE,
        Reason.PROMISE,
    ]


def test_small_talk_is_told_once_a_talk_and_its_words_are_not_kept(office: Office) -> None:
    assert kinds(office.press(wrote("hello there"))) == [TheyTalk]
    lines = len(office.lines)
    assert office.press(wrote("how was the concert?")) == ()
    assert len(office.lines) == lines
    assert "concert" not in str(office.lines) and "hello" not in str(office.lines)


def test_nudges_rest_for_a_while_after_the_last_word_and_come_again_by_themselves(
    office: Office,
) -> None:
    office.press(wrote("hello there"))
    (shown,) = (one for one in office.press(ShowClient(1)) if isinstance(one, ClientCard))
    assert shown.talk == day(3)
    office.go(2)
    assert not office.waiting("Acme")
    office.press(wrote("any news?"))
    office.go(4)
    assert not office.waiting("Acme"), "the talk went on"
    office.go(7)
    assert office.waiting("Acme")
    (shown,) = (one for one in office.press(ShowClient(1)) if isinstance(one, ClientCard))
    assert shown.talk is None


def test_the_owners_own_words_count_once_a_day_and_are_told_to_nobody(office: Office) -> None:
    assert office.press(OwnerWrote(LINE, CHAT, "acme_tg")) == ()
    assert office.press(OwnerWrote(LINE, CHAT, "acme_tg")) == ()
    contacts = office.account("Acme").contacts
    assert [one.step for one in contacts] == [OWN_WORDS]
    assert office.press(OwnerWrote(LINE, 5, "a_friend")) == ()
    assert len(office.account("Acme").contacts) == 1


def test_a_question_of_the_bots_stays_open_while_a_client_complains(office: Office) -> None:
    office.owes("Acme", kroner(900), due=-2, work="the website")
    office.press(AddDebt(None, kroner(100)))
    asked = office.book.question
    office.press(wrote("I am not happy with the work you did at all"))
    assert asked is not None and office.book.question == asked
    assert all(debt.disputed for debt in office.account("Acme").debts.values())


def test_a_chat_is_asked_about_once_and_a_few_a_day(office: Office) -> None:
    office.owes("Bob", kroner(100), due=-3)
    asked = [office.press(wrote("hi", chat=number, username="")) for number in range(100, 110)]
    assert [kinds(one) for one in asked] == [[WhoseChat]] * A_DAY + [[]] * (10 - A_DAY)
    assert office.press(wrote("hi", chat=100, username="")) == ()
    office.go(1)
    assert kinds(office.press(wrote("hi", chat=109, username=""))) == [WhoseChat]


def test_whose_chat_it_is_can_be_said_anew(office: Office) -> None:
    office.owes("Bob", kroner(100), due=-3)
    office.press(wrote("hi", chat=100, username=""))
    assert office.press(ChatOf(100, 2)) == (ChatPlaced("Bob"),)
    assert office.press(ChatOf(100, 1)) == (ChatPlaced("Acme"),)
    assert (office.account("Acme").chat, office.account("Bob").chat) == (100, 0)
    assert office.press(ChatOf(100, 0)) == (ChatPlaced(""),)
    assert office.account("Acme").chat == 0


@pytest.mark.parametrize("forged", [ChatOf(999, 1), ChatOf(100, 99), ChatOf(0, 1)])
def test_a_forged_answer_places_no_chat(office: Office, forged: ChatOf) -> None:
    office.owes("Bob", kroner(100), due=-3)
    office.press(wrote("hi", chat=100, username=""))
    assert office.press(forged) == (Closed(),)
    assert not any(isinstance(fact, ChatKnown) for line in office.lines for fact in line.facts)


def test_nothing_is_heard_by_another_line_or_after_the_end(office: Office) -> None:
    lines = len(office.lines)
    assert office.press(wrote("I can't pay", line="another")) == ()
    assert office.press(UnlinkAccount("another")) == ()
    assert len(office.lines) == lines
    office.press(UnlinkAccount(LINE))
    assert office.press(wrote("I can't pay")) == ()
    assert office.press(OwnerWrote(LINE, CHAT, "acme_tg")) == ()


def test_who_owes_nothing_is_heard_without_a_word_to_the_owner(office: Office) -> None:
    office.pays("Acme", kroner(4500))
    assert office.press(wrote("I can't pay this month, sorry")) == ()
    assert not office.account("Acme").said


def test_forgetting_takes_the_chat_along(office: Office) -> None:
    office.press(wrote("I can't pay this month, sorry"))
    office.press(ForgetClient(Who("Acme"), sure=True))
    facts = [fact for line in office.lines for fact in line.facts]
    assert not any(isinstance(fact, ChatKnown | InTouch) for fact in facts)
    assert str(CHAT) not in str(office.lines)


def test_undo_takes_back_the_reason_and_leaves_the_talk(office: Office) -> None:
    office.press(wrote("I can't pay this month, sorry"))
    office.press(Undo())
    account = office.account("Acme")
    assert not account.said and account.talk is not None
