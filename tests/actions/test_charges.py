"""Late fees and interest in the ledger: owed once the letter went out, never twice, waivable."""

from __future__ import annotations

import pytest

from bot.domain.answers import (
    ChargesDropped,
    Flaw,
    Flawed,
    HistoryPage,
    Overview,
    PaymentNoted,
)
from bot.domain.charges import Kind
from bot.domain.drafts import Draft
from bot.domain.intents import (
    Approve,
    Charge,
    DraftFor,
    DraftOf,
    Edit,
    ForgetClient,
    History,
    RecordPayment,
    Script,
    Skip,
    TakeBack,
    Undo,
    WaiveCharges,
    Who,
    WhoOwes,
)
from bot.domain.money import Money
from bot.domain.people import Setting
from tests.actions.shelf import Office, card, kroner, noted

FEE = "agreed with Acme: net 30, late fee 50"


def pounds(amount: int | str) -> Money:
    return Money.of(amount, "GBP")


@pytest.fixture
def office() -> Office:
    """An owner in Britain, where a late fee that was agreed stands in place of the law's."""
    office = Office(defaults={Setting.LANGUAGE: "en", Setting.COUNTRY: "GB"})
    office.owes("Acme", pounds(1000), -31)
    office.hear(FEE)
    return office


def firm(office: Office) -> Draft:
    return card(office.press(DraftFor(1, Script.FORMAL_LETTER))).draft


def charged(office: Office) -> Draft:
    draft = firm(office)
    return card(office.press(Charge(draft.id, draft.version))).draft


def sends(office: Office, draft: Draft) -> Draft:
    office.press(Approve(draft.id, draft.version))
    return draft


def owed(office: Office) -> tuple[Money, ...]:
    return office.account("Acme").balance()


def pays(office: Office, amount: int) -> PaymentNoted:
    note = noted(office.press(RecordPayment(Who("Acme"), pounds(amount)))).note
    assert isinstance(note, PaymentNoted)
    return note


def test_a_fee_is_owed_once_the_letter_went_out_and_not_at_the_tap(office: Office) -> None:
    draft = charged(office)
    assert [line.amount for line in draft.brief.charges] == [pounds(50)]
    assert owed(office) == (pounds(1000),)

    sends(office, draft)
    assert owed(office) == (pounds(1050),)
    note = pays(office, 1050)
    assert (note.credit, owed(office)) == (None, ())


def test_a_letter_skipped_or_taken_back_leaves_nothing(office: Office) -> None:
    draft = charged(office)
    office.press(Skip(draft.id, draft.version))
    assert owed(office) == (pounds(1000),)
    again = sends(office, charged(office))
    assert owed(office) == (pounds(1050),)
    office.press(TakeBack(again.id))
    assert owed(office) == (pounds(1000),)


def test_a_fee_once_paid_stays_when_its_letter_is_taken_back(office: Office) -> None:
    draft = sends(office, charged(office))
    pays(office, 1020)
    office.press(TakeBack(draft.id))

    assert owed(office) == (pounds(30),)


def test_later_letters_repeat_the_fee_and_never_add_it_again(office: Office) -> None:
    sends(office, charged(office))
    office.go(15)
    second = card(office.press(DraftOf(1, "second_warning"))).draft

    assert second.brief.totals == (pounds(1000),) and second.brief.claimed == (pounds(1050),)
    assert second.brief.carried and "1,050" in second.words.text
    sends(office, second)
    assert owed(office) == (pounds(1050),)
    assert len(office.account("Acme").debts[1].claims) == 1


def test_a_letter_without_room_for_lines_asks_for_all_that_is_owed(office: Office) -> None:
    sends(office, charged(office))
    office.go(5)
    plan = card(office.press(DraftFor(1, Script.PLAN_OFFER))).draft

    assert plan.brief.totals == (pounds(1050),)
    assert sum(part.amount.minor for part in plan.brief.instalments) == 105_000


def test_interest_grows_from_letter_to_letter_and_is_owed_as_last_claimed() -> None:
    office = Office(defaults={Setting.LANGUAGE: "en", Setting.COUNTRY: "GB"})
    office.owes("Acme", pounds(1000), -31)
    office.hear("agreed with Acme: net 30")
    first = sends(office, charged(office)).brief
    interest = [line.amount for line in first.charges if line.kind is Kind.INTEREST]
    assert owed(office) == (first.claimed[0],)
    office.go(15)
    waiting = card(office.press(DraftOf(1, "second_warning")))
    assert waiting.draft.brief.charges == first.charges and waiting.offered

    grown = card(office.press(Charge(waiting.draft.id, waiting.draft.version))).draft
    more = [line.amount for line in grown.brief.charges if line.kind is Kind.INTEREST]
    assert more[0] > interest[0]
    sends(office, grown)
    assert owed(office) == (grown.brief.claimed[0],)
    assert grown.brief.claimed[0] - first.claimed[0] == more[0] - interest[0]


def test_interest_never_runs_on_charges() -> None:
    bare, claimed = (
        Office(defaults={Setting.LANGUAGE: "en", Setting.COUNTRY: "GB"}) for _ in range(2)
    )
    for office in (bare, claimed):
        office.owes("Acme", pounds(1000), -31)
        office.hear("agreed with Acme: net 30")
    sends(bare, firm(bare))
    sends(claimed, charged(claimed))
    lines = []
    for office in (bare, claimed):
        office.go(15)
        draft = card(office.press(DraftOf(1, "second_warning"))).draft
        lines.append(card(office.press(Charge(draft.id, draft.version))).draft.brief.charges)

    assert lines[0] == lines[1]


def test_the_charges_can_be_taken_back_to_those_claimed_before(office: Office) -> None:
    sends(office, charged(office))
    office.go(15)
    shown = card(office.press(DraftOf(1, "second_warning")))
    same = card(office.press(Charge(shown.draft.id, shown.draft.version)))

    assert not shown.offered and not shown.charged  # an agreed fee does not grow
    assert same.draft.brief.charges == shown.draft.brief.charges


@pytest.mark.parametrize("words", ["waive the fee for Acme", "drop Acme's late fee", ""])
def test_a_fee_is_waived_by_word_or_tap_and_not_claimed_again(office: Office, words: str) -> None:
    sends(office, charged(office))
    answers = office.hear(words) if words else office.press(WaiveCharges(Who("Acme")))
    entry = noted(answers)

    assert entry.note == ChargesDropped("Acme", (pounds(50),), (pounds(1000),))
    assert owed(office) == (pounds(1000),)
    office.go(15)
    second = card(office.press(DraftOf(1, "second_warning")))
    assert not second.offered and not second.draft.brief.charges
    office.press(Undo(entry.step))
    assert owed(office) == (pounds(1050),)


def test_what_is_left_of_a_fee_is_let_go_when_the_debt_itself_was_paid(office: Office) -> None:
    sends(office, charged(office))
    pays(office, 1020)
    office.hear("waive the fee for Acme")

    assert owed(office) == ()
    assert office.account("Acme").settled[1].paid == pounds(1020)


def test_there_is_nothing_to_waive_before_a_letter_went_out(office: Office) -> None:
    charged(office)

    assert office.press(WaiveCharges(Who("Acme"))) == (Flawed(Flaw.NO_CHARGES, "Acme"),)


def test_a_fee_is_shown_apart(office: Office) -> None:
    sends(office, charged(office))
    one = office.press(WhoOwes(who=Who("Acme")))[0]
    everybody = office.press(WhoOwes())[0]
    page = office.press(History(Who("Acme")))[0]

    assert isinstance(one, Overview) and one.debts[0].left == pounds(1050)
    assert [line.amount for line in one.debts[0].charges] == [pounds(50)]
    assert isinstance(everybody, Overview) and everybody.standings[0].charged == (pounds(50),)
    assert isinstance(page, HistoryPage)
    assert [one.amount for one in page.happened if one.what == "Charged"] == [pounds(50)]


def test_own_words_that_leave_the_fee_out_do_not_claim_it(office: Office) -> None:
    draft = charged(office)
    office.press(Edit(draft.id, draft.version))
    bare = card(office.hear("Dear Acme, 1,000 is still open from April.")).draft
    sends(office, bare)

    assert owed(office) == (pounds(1000),)


def test_own_words_with_the_fee_claim_it(office: Office) -> None:
    draft = charged(office)
    office.press(Edit(draft.id, draft.version))
    kept = card(office.hear("Dear Acme, 1,000 is open, and the fee of £50.")).draft
    sends(office, kept)

    assert owed(office) == (pounds(1050),)


def test_reminder_fees_of_the_law_are_owed_in_all_as_the_last_letter_says() -> None:
    office = Office()
    office.owes("Acme", kroner(1000), -31)
    office.hear("agreed with Acme: net 30")
    first = sends(office, charged(office))
    office.go(15)
    second = card(office.press(DraftOf(1, "second_warning"))).draft
    grown = sends(office, card(office.press(Charge(second.id, second.version))).draft)
    fees = [
        next(line.amount for line in one.brief.charges if line.kind is Kind.FEE)
        for one in (first, grown)
    ]

    assert fees == [kroner(100), kroner(200)]
    assert owed(office) == (grown.brief.claimed[0],)


def test_a_fee_of_a_letter_taken_back_is_not_owed_by_who_was_forgotten(office: Office) -> None:
    draft = sends(office, charged(office))
    office.press(TakeBack(draft.id))
    office.press(ForgetClient(Who("Acme"), sure=True))
    assert office.book.accounts[1].balance() == ()
