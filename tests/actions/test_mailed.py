"""What comes back by mail, at the desk: noted, answered, told once, and never for a stranger."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.answers import Answer, DraftCard, DraftStands, Noted, SaidNoted, Wrote
from bot.domain.drafts import Draft, Outcome, Reached, State
from bot.domain.intents import (
    AddDebt,
    Approve,
    ForgetClient,
    MailAnswered,
    MailAway,
    MailBounced,
    Reason,
    SetContact,
    Who,
)
from tests.actions.shelf import Office, kroner


@pytest.fixture
def office() -> Office:
    """Acme owes, and has had a mail about it."""
    office = Office()
    office.owes("Acme", kroner(500), -20)
    office.press(SetContact(Who("Acme"), "anna@acme.example", None))
    return office


def sent(office: Office, reached: Reached = Reached.DELIVERED) -> Draft:
    draft = office.drafts_for("Acme")
    office.press(Approve(draft.id, draft.version))
    office.desk.sending(office.owner, draft.id)
    office.desk.settle(office.owner, draft.id, Outcome(reached))
    return office.book.drafts[draft.id]


def kinds(answers: tuple[Answer, ...]) -> list[type[Answer]]:
    return [type(one) for one in answers]


def test_an_answer_is_read_noted_and_answered_as_words_that_were_passed_on(
    office: Office,
) -> None:
    draft = sent(office)
    answers = office.press(MailAnswered(draft.id, "We will pay on Friday.", "m1"))
    assert kinds(answers) == [Wrote, Noted, DraftCard]
    wrote, noted = answers[0], answers[1]
    assert isinstance(wrote, Wrote) and isinstance(noted, Noted)
    assert (wrote.name, wrote.words) == ("Acme", "We will pay on Friday.")
    assert isinstance(noted.note, SaidNoted) and noted.note.reason is Reason.PROMISE
    assert office.account("Acme").promise is not None


def test_the_same_mail_is_told_once_even_months_later(office: Office) -> None:
    draft = sent(office)
    office.press(MailAnswered(draft.id, "We can't pay now.", "m1"))
    lines = len(office.lines)
    office.clock.moment += timedelta(days=90)
    assert office.press(MailAnswered(draft.id, "We can't pay now.", "m1")) == ()
    assert len(office.lines) == lines
    assert office.press(MailAnswered(draft.id, "We still can't.", "m2")) != ()


def test_a_mailbox_that_answers_by_itself_is_only_mentioned(office: Office) -> None:
    draft = sent(office)
    before = office.account("Acme")
    (answer,) = office.press(MailAway(draft.id, "Away until the 9th.", "m1"))
    assert answer == Wrote(before.client.id, "Acme", "Away until the 9th.", by_itself=True)
    assert office.account("Acme") == before
    assert office.press(MailAway(draft.id, "Away until the 9th.", "m1")) == ()


@pytest.mark.parametrize("reached", [Reached.DELIVERED, Reached.UNKNOWN])
def test_a_bounce_makes_the_letter_a_failed_one_and_no_contact(
    office: Office, reached: Reached
) -> None:
    draft = sent(office, reached)
    (answer,) = office.press(MailBounced(draft.id, "5.1.1", "m1"))
    assert isinstance(answer, DraftStands) and answer.state is State.FAILED
    assert answer.draft.detail == "bounced 5.1.1"
    assert office.account("Acme").contacts == ()
    assert office.press(MailBounced(draft.id, "5.1.1", "m1")) == ()


def test_a_bounce_of_what_was_never_taken_says_nothing(office: Office) -> None:
    draft = office.drafts_for("Acme")
    assert office.press(MailBounced(draft.id, "5.1.1", "m1")) == ()
    assert office.book.drafts[draft.id].state is State.PROPOSED


def test_a_letter_that_is_not_on_file_and_a_client_who_was_forgotten_bring_nothing(
    office: Office,
) -> None:
    draft = sent(office)
    assert office.press(MailAnswered(99, "hi", "m1")) == ()
    office.press(ForgetClient(Who("Acme"), sure=True))
    lines = len(office.lines)
    office.press(MailAnswered(draft.id, "hi", "m2"))
    assert len(office.lines) in (lines, lines + 1)


def test_an_open_question_stays_open_while_a_mail_asks_too(office: Office) -> None:
    office.owes("Acme", kroner(90), -5, "site")
    draft = sent(office)
    office.press(AddDebt(Who("Dana"), None, None))
    asked = office.book.question
    assert asked is not None
    answers = office.press(MailAnswered(draft.id, "The work is not what we agreed on.", "m1"))
    assert kinds(answers)[0] is Wrote
    now = office.book.question
    assert now is not None and now.command == asked.command


def test_a_very_long_answer_is_read_at_its_beginning(office: Office) -> None:
    draft = sent(office)
    wrote = office.press(MailAnswered(draft.id, "We will pay on Friday. " * 5_000, "m1"))[0]
    assert isinstance(wrote, Wrote) and len(wrote.words) == 2_000
