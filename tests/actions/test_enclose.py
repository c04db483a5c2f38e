"""Invoices on a mail: offered, attached as a new version, and never anybody else's."""

from __future__ import annotations

from hashlib import sha256

import pytest

from bot.actions.ports import NoLongerTrue
from bot.domain.answers import (
    Closed,
    HistoryPage,
    NoLongerHolds,
    OldVersion,
    OnItsWay,
    SentPage,
    Stale,
)
from bot.domain.drafts import Channel, Draft, Outcome, Reached, State
from bot.domain.filing import Form, Sort
from bot.domain.intents import (
    Approve,
    Enclose,
    History,
    KeepFile,
    PutFile,
    RecordPayment,
    Reroute,
    Retone,
    SetContact,
    ShowSent,
    SortFile,
    Undo,
    Who,
)
from tests.actions.shelf import Office, card, kroner


@pytest.fixture
def office() -> Office:
    """Acme and Dana owe and have an address; Acme has a phone too."""
    office = Office()
    for name in ("Acme", "Dana"):
        office.owes(name, kroner(500), -20)
        office.press(SetContact(Who(name), f"{name.lower()}@books.example", None))
    office.press(SetContact(Who("Acme"), None, "+4532123456"))
    return office


def kept(office: Office, name: str = "invoice.pdf", whose: str = "Acme", size: int = 900) -> int:
    form = Form(name.rpartition(".")[2])
    office.press(KeepFile(sha256(name.encode()).hexdigest(), name, form, size))
    number = office.book.numbers.file
    office.press(PutFile(number, office.account(whose).client.id))
    office.press(SortFile(number, Sort.INVOICE))
    return number


def enclosed(office: Office, draft: Draft, file: int) -> Draft:
    return card(office.press(Enclose(draft.id, draft.version, file))).draft


def names(office: Office, draft: Draft) -> list[str]:
    """What the card offers, by name."""
    again = office.press(Approve(draft.id, 0))[0]
    assert isinstance(again, OldVersion)
    return [one.name for one in again.card.enclosable]


def test_an_invoice_is_offered_attached_and_left_out_each_time_a_new_version(
    office: Office,
) -> None:
    file, draft = kept(office), office.drafts_for("Acme")
    assert names(office, draft) == ["invoice.pdf"]
    after = enclosed(office, draft, file)
    assert [one.name for one in after.attached] == ["invoice.pdf"]
    assert (after.version, after.words) == (draft.version + 1, draft.words)
    assert names(office, after) == []
    out = enclosed(office, after, file)
    assert (out.attached, out.version) == ((), draft.version + 2)


def test_what_was_read_without_the_file_does_not_go_out_with_it(office: Office) -> None:
    file, draft = kept(office), office.drafts_for("Acme")
    enclosed(office, draft, file)
    (answer,) = office.press(Approve(draft.id, draft.version))
    assert isinstance(answer, OldVersion) and answer.card.draft.attached
    assert office.book.drafts[draft.id].state is State.PROPOSED


def test_a_second_tap_on_the_same_button_does_not_take_the_file_out(office: Office) -> None:
    file, draft = kept(office), office.drafts_for("Acme")
    enclosed(office, draft, file)
    (answer,) = office.press(Enclose(draft.id, draft.version, file))
    assert isinstance(answer, OldVersion) and len(answer.card.draft.attached) == 1


def test_nobody_elses_file_and_nothing_but_an_invoice_is_attached(office: Office) -> None:
    theirs = kept(office, "theirs.pdf", "Dana")
    odd = kept(office, "odd.txt")
    contract = kept(office, "contract.pdf")
    office.press(SortFile(contract, Sort.CONTRACT))
    draft = office.drafts_for("Acme")
    assert names(office, draft) == []
    for file in (theirs, odd, contract, 99):
        assert enclosed(office, draft, file) == draft


def test_ten_megabytes_in_all_and_the_card_says_what_is_too_large(office: Office) -> None:
    large = kept(office, "large.pdf", size=10_000_001)
    first = kept(office, "first.pdf", size=6_000_000)
    second = kept(office, "second.pdf", size=4_000_001)
    draft = office.drafts_for("Acme")
    assert card(office.press(Enclose(draft.id, draft.version, large))).too_large == ("large.pdf",)
    assert names(office, draft) == ["second.pdf", "first.pdf"]
    draft = enclosed(office, draft, first)
    assert names(office, draft) == []
    assert len(enclosed(office, draft, second).attached) == 1


def test_the_file_stays_through_other_words_and_goes_with_the_channel(office: Office) -> None:
    file, draft = kept(office), office.drafts_for("Acme")
    draft = enclosed(office, draft, file)
    softer = card(office.press(Retone(draft.id, draft.version))).draft
    assert len(softer.attached) == 1
    office.press(RecordPayment(Who("Acme"), kroner(100), again=True))
    paid = office.book.drafts[draft.id]
    assert paid.state is State.PROPOSED and len(paid.attached) == 1
    moved = card(office.press(Reroute(paid.id, paid.version))).draft
    assert moved.channel is Channel.WHATSAPP and moved.attached == ()


def test_a_file_put_with_somebody_else_since_stops_the_mail(office: Office) -> None:
    file, draft = kept(office), office.drafts_for("Acme")
    draft = enclosed(office, draft, file)
    office.press(PutFile(file, office.account("Dana").client.id))
    (answer, *_) = office.press(Approve(draft.id, draft.version))
    assert isinstance(answer, NoLongerHolds) and answer.why is Stale.ENCLOSED
    assert office.book.drafts[draft.id].state is State.WITHDRAWN


def test_and_so_does_one_that_goes_between_the_tap_and_the_text(office: Office) -> None:
    file, draft = kept(office), office.drafts_for("Acme")
    draft = enclosed(office, draft, file)
    office.press(Approve(draft.id, draft.version))
    office.press(PutFile(file, office.account("Dana").client.id))
    with pytest.raises(NoLongerTrue):
        office.desk.sending(office.owner, draft.id)


def test_a_file_that_was_taken_back_stops_it_too(office: Office) -> None:
    file, draft = kept(office), office.drafts_for("Acme")
    draft = enclosed(office, draft, file)
    for _ in range(3):  # what it shows, whose it is, the file itself
        office.press(Undo())
    assert file not in office.book.files
    (answer, *_) = office.press(Approve(draft.id, draft.version))
    assert isinstance(answer, NoLongerHolds) and answer.why is Stale.ENCLOSED


def test_what_was_sent_is_read_again_word_for_word_with_its_file(office: Office) -> None:
    file, draft = kept(office), office.drafts_for("Acme")
    draft = enclosed(office, draft, file)
    (answer,) = office.press(Approve(draft.id, draft.version))
    assert isinstance(answer, OnItsWay)
    office.desk.sending(office.owner, draft.id)
    office.desk.settle(office.owner, draft.id, Outcome(Reached.DELIVERED))
    (page,) = office.press(History(Who("Acme")))
    assert isinstance(page, HistoryPage) and page.sent == 1
    (sent,) = office.press(ShowSent(page.client))
    assert isinstance(sent, SentPage)
    assert (sent.draft.words, sent.draft.to) == (draft.words, "acme@books.example")
    assert sent.draft.attached == draft.attached
    assert sent.at is not None and sent.at.hour == 10  # local time
    dana = office.account("Dana").client.id
    assert office.press(ShowSent(dana)) == (Closed(),)


def test_the_same_subject_again_opens_an_answer_and_another_does_not(office: Office) -> None:
    first = office.drafts_for("Acme")
    office.press(Approve(first.id, first.version))
    office.desk.sending(office.owner, first.id)
    office.desk.settle(office.owner, first.id, Outcome(Reached.DELIVERED))
    again = office.drafts_for("Acme")
    same = again.words.subject.removeprefix("Re: ") == first.words.subject
    assert again.words.subject.startswith("Re: ") is same
