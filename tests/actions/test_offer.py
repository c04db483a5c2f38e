"""Offers at the desk: drafted, standing once sent, taken by a payment, ended by their day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.actions.notices import notices
from bot.domain.answers import (
    Answer,
    Asking,
    DeadlineCame,
    Flaw,
    Flawed,
    HistoryPage,
    OfferLapsed,
    Overview,
    PaymentNoted,
)
from bot.domain.bargains import Limit
from bot.domain.briefs import brief_for
from bot.domain.drafts import Channel, Draft
from bot.domain.facts import OfferMade
from bot.domain.intents import (
    Approve,
    ClientSaid,
    Confirm,
    Decline,
    DraftOf,
    Edit,
    History,
    OfferAt,
    OfferDiscount,
    Pick,
    Piece,
    Reallocate,
    Reason,
    RecordPayment,
    ShowClient,
    TakeBack,
    Undo,
    Who,
    WhoOwes,
)
from bot.domain.nudges import Nudge
from tests.actions.shelf import Office, card, day, kroner, noted


@pytest.fixture
def office() -> Office:
    return Office()


def offers(
    office: Office, percent: int | None = 10, amount: int | None = None, until: int = 10
) -> Draft:
    """The letter that offers Acme something off."""
    off = kroner(amount) if amount else None
    share = Decimal(percent) if percent and not amount else None
    intent = OfferDiscount(Who("Acme"), share, off, day(until))
    return card(office.press(intent)).draft


def sends(office: Office, draft: Draft) -> None:
    office.press(Approve(draft.id, draft.version))


def stands(office: Office, percent: int = 10, until: int = 10) -> Draft:
    draft = offers(office, percent, until=until)
    sends(office, draft)
    return draft


def paid(answers: tuple[Answer, ...]) -> PaymentNoted:
    note = noted(answers).note
    assert isinstance(note, PaymentNoted)
    return note


def pays(office: Office, amount: int, on: date | None = None) -> PaymentNoted:
    return paid(office.press(RecordPayment(Who("Acme"), kroner(amount), day=on)))


def owed(office: Office) -> tuple[object, ...]:
    return office.account("Acme").balance()


@pytest.mark.parametrize(
    ("due", "until", "script"),
    [(30, 10, "early_discount"), (-5, 10, "settlement_offer"), (5, 10, "settlement_offer")],
)
def test_what_is_not_due_gets_an_early_discount_and_what_is_late_a_settlement(
    office: Office, due: int, until: int, script: str
) -> None:
    office.owes("Acme", kroner(1000), due)
    draft = offers(office, until=until)

    assert (draft.brief.script, draft.brief.offer, draft.brief.by) == (
        script,
        (kroner(900),),
        day(until),
    )
    assert "900" in draft.words.text and draft.brief.unasked


def test_nothing_stands_before_the_letter_went_out(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    draft = offers(office)

    assert not office.account("Acme").offers
    assert pays(office, 900).given_up is None
    assert owed(office) == (kroner(100),)
    assert office.book.drafts[draft.id].brief.offer == (kroner(90),)


def test_the_reduced_sum_in_time_settles_it_and_undo_brings_all_back(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    stands(office)
    note = office.press(RecordPayment(Who("Acme"), kroner(900)))

    assert paid(note).given_up == kroner(100) and not paid(note).by_terms
    assert owed(office) == ()
    office.press(Undo(noted(note).step))
    assert owed(office) == (kroner(1000),)
    assert pays(office, 950).given_up == kroner(50)


@pytest.mark.parametrize(("amount", "left"), [(899, 101), (900, 0), (950, 0), (1000, 0)])
def test_less_than_the_price_settles_nothing(office: Office, amount: int, left: int) -> None:
    office.owes("Acme", kroner(1000), -5)
    stands(office)
    note = pays(office, amount)

    assert owed(office) == ((kroner(left),) if left else ())
    assert note.to_go == ((kroner(900 - amount), day(10)) if left else None)


def test_two_parts_in_time_take_the_offer_together(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    stands(office)
    pays(office, 400)

    assert owed(office) == (kroner(600),)
    assert pays(office, 500).given_up == kroner(100)
    assert owed(office) == ()


def test_money_after_the_day_leaves_the_rest(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    stands(office)
    office.go(11)
    note = pays(office, 900)

    assert note.given_up is None and note.too_late is not None
    assert owed(office) == (kroner(100),)


def test_money_that_came_in_time_counts_when_it_is_written_down_late(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    stands(office)
    office.go(14)

    assert pays(office, 900, day(10)).given_up == kroner(100)


def test_an_offer_for_several_debts_wants_the_price_of_all(office: Office) -> None:
    office.owes("Acme", kroner(600), -20)
    office.owes("Acme", kroner(400), -10)
    stands(office)

    note = pays(office, 900)
    assert (note.given_up, owed(office)) == (kroner(100), ())
    assert [part.amount for part in note.parts] == [kroner(600), kroner(300)]


def test_what_another_debt_has_room_for_goes_there(office: Office) -> None:
    office.owes("Acme", kroner(1000), -20)
    stands(office)
    office.owes("Acme", kroner(500), 30)

    note = pays(office, 1400)
    assert [part.amount for part in note.parts] == [kroner(900), kroner(500)]
    assert (note.given_up, owed(office)) == (kroner(100), ())


def test_the_oldest_debt_still_comes_first_unless_another_is_named(office: Office) -> None:
    offered = office.owes("Acme", kroner(1000), -5)
    stands(office)
    office.owes("Acme", kroner(500), -30)
    note = pays(office, 900)

    assert note.given_up is None and owed(office) == (kroner(600),)
    moved = office.press(Reallocate(note.payment, offered))
    assert paid(moved).given_up == kroner(100)
    assert owed(office) == (kroner(500),)


def test_a_payment_laid_elsewhere_takes_back_what_was_given_up(office: Office) -> None:
    office.owes("Acme", kroner(1000), -20)
    stands(office)
    other = office.owes("Acme", kroner(900), 30)
    note = pays(office, 900)

    assert note.given_up == kroner(100)
    office.press(Reallocate(note.payment, other))
    assert owed(office) == (kroner(1000),)


def test_all_of_it_is_asked_about_while_an_offer_stands(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    stands(office)
    asked = office.press(RecordPayment(Who("Acme"), None, full=True))[0]

    assert isinstance(asked, Asking) and asked.question.sums == (kroner(900), kroner(1000))
    assert paid(office.press(Pick(asked.asked, 0))).given_up == kroner(100)


def test_until_when_is_asked_with_days_to_tap(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    asked = office.hear("offer Acme 10% off")[0]

    assert isinstance(asked, Asking) and asked.question.piece is Piece.DAY
    assert asked.question.days == (day(7), day(14))
    assert card(office.press(Pick(asked.asked, 1))).draft.brief.by == day(14)


def test_an_offer_ends_by_itself_and_is_told_once(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    stands(office, until=4)
    office.go(4)
    assert not lapses(office)

    office.go(7)
    told = lapses(office)
    assert told == [OfferLapsed(1, "Acme", kroner(900), day(4), (kroner(1000),))]
    for notice in office.desk.notices(office.owner):
        office.desk.mentioned(office.owner, notice)
    assert not lapses(office)


def test_the_day_of_an_offer_is_told_as_its_end_and_not_as_a_deadline_too(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    stands(office, until=4)
    for ahead in (4, 7, 8):
        office.go(ahead)
        told = notices(office.desk.room(office.owner))
        assert not any(isinstance(one.answer, DeadlineCame) for one in told), ahead


def lapses(office: Office) -> list[Answer]:
    found = notices(office.desk.room(office.owner))
    return [one.answer for one in found if isinstance(one.answer, OfferLapsed)]


def test_the_ladder_is_quiet_while_an_offer_stands_and_goes_on_after(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    stands(office, until=11)
    for number in range(1, 14):
        office.go(number)
        assert not office.waiting("Acme"), number
    office.go(14)

    assert len(office.waiting("Acme")) == 1


def test_another_debt_is_chased_while_an_offer_stands(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    stands(office, until=25)
    other = office.owes("Acme", kroner(70), 1)
    office.go(9)

    waiting = office.waiting("Acme")
    assert [[item.debt for item in draft.brief.items] for draft in waiting] == [[other]]


def test_a_hand_over_taken_back_takes_the_offer_along(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    draft = stands(office)
    assert office.account("Acme").offers
    office.press(TakeBack(draft.id))

    assert not office.account("Acme").offers
    assert pays(office, 900).given_up is None


def test_above_the_limit_the_owner_is_asked_first(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    office.hear("never more than 10% off")
    asked = office.press(OfferDiscount(Who("Acme"), None, kroner(101), day(10)))[0]

    assert isinstance(asked, Asking) and asked.beyond == (Limit.PERCENT,)
    assert not office.waiting("Acme")
    assert card(office.press(Confirm(asked.asked))).draft.brief.offer == (kroner(899),)
    assert isinstance(
        office.press(OfferDiscount(Who("Acme"), Decimal(11), None, day(10)))[0], Asking
    )


def test_a_second_offer_within_a_year_is_asked_about(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    office.hear("at most one discount a client a year")
    stands(office)
    office.go(200)
    asked = office.press(OfferDiscount(Who("Acme"), Decimal(5), None, day(210)))[0]
    assert isinstance(asked, Asking) and asked.beyond == (Limit.YEAR,)

    office.press(Decline(asked.asked))
    office.go(366)
    again = card(office.press(OfferDiscount(Who("Acme"), Decimal(5), None, day(380))))
    assert again.draft.brief.offer == (kroner(950),)


def test_limits_can_be_lifted(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    office.hear("never more than 10% off")
    office.hear("no limit on discounts")

    assert offers(office, 40).brief.offer == (kroner(600),)


def test_a_late_debt_shows_what_an_agency_would_keep(office: Office) -> None:
    office.owes("Acme", kroner(1000), -60)
    shown = card(office.press(ClientSaid(Who("Acme"), Reason.ASKS_DISCOUNT)))

    assert (shown.percents, shown.instead_of_agency) == ((30,), (kroner(700), 30))
    offered = card(office.press(OfferAt(shown.draft.client, 30))).draft
    assert offered.brief.offer == (kroner(700),) and not offered.brief.unasked


def test_that_goes_only_as_far_as_the_owners_limit(office: Office) -> None:
    office.owes("Acme", kroner(1000), -60)
    office.hear("never more than 20% off")
    shown = card(office.press(ClientSaid(Who("Acme"), Reason.ASKS_DISCOUNT)))

    assert (shown.percents, shown.instead_of_agency) == ((20,), (kroner(800), 20))


def test_the_sums_follow_a_payment_before_the_letter_goes_out(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    draft = offers(office)
    pays(office, 500)
    now = office.book.drafts[draft.id]

    assert now.brief.offer == (kroner(450),) and "450" in now.words.text
    sends(office, now)
    assert office.account("Acme").offers[0].price == kroner(450)


def test_own_words_without_the_sum_offer_nothing(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    draft = offers(office)
    office.press(Edit(draft.id, draft.version))
    kept = card(office.hear("Hi, 900 kr. by the 11th and we are square.")).draft
    assert kept.brief.bargain

    office.press(Edit(kept.id, kept.version))
    bare = card(office.hear("Hi, shall we talk about a lower sum some day?")).draft
    assert not bare.brief.bargain
    sends(office, bare)
    assert not office.account("Acme").offers


def test_a_firm_letter_names_the_offer_that_stands(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    stands(office, until=40)
    again = card(office.press(DraftOf(1, "settlement_offer"))).draft

    assert (again.brief.offer, again.brief.by) == ((kroner(900),), day(40))
    sends(office, again)
    assert len(made(office)) == 1


@pytest.mark.parametrize(("until", "named"), [(14, True), (40, True), (13, False)])
def test_a_final_notice_names_an_offer_that_stands_on_its_day(
    office: Office, until: int, named: bool
) -> None:
    debt = office.owes("Acme", kroner(1000), -95)
    stands(office, until=until)
    room, nudge = office.desk.room(office.owner), Nudge("final_notice", day(0), (debt,))
    brief = brief_for(room.book, office.account("Acme"), nudge, Channel.EMAIL, day(0), room.country)

    assert brief.by == day(14) and brief.bargain is None
    assert brief.offer == ((kroner(900),) if named else ())
    assert ("900" in room.write(brief).text) is named


def made(office: Office) -> list[OfferMade]:
    return [fact for line in office.lines for fact in line.facts if isinstance(fact, OfferMade)]


def test_an_offer_is_shown_where_the_owner_looks(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    stands(office)
    pays(office, 100)
    overview = office.press(WhoOwes(who=Who("Acme")))[0]
    shown = office.press(ShowClient(1))[0]
    page = office.press(History(Who("Acme")))[0]

    assert isinstance(overview, Overview) and overview.standings[0].offer is not None
    assert overview.standings[0].offer.price == kroner(800)
    assert getattr(shown, "offer", None) == overview.standings[0].offer
    assert isinstance(page, HistoryPage)
    assert [one.what for one in page.happened].count("OfferMade") == 1


@pytest.mark.parametrize("amount", [1000, 1500])
def test_an_offer_has_to_leave_something(office: Office, amount: int) -> None:
    office.owes("Acme", kroner(1000), -5)

    assert office.press(OfferDiscount(Who("Acme"), None, kroner(amount), day(9))) == (
        Flawed(Flaw.DISCOUNT, "Acme"),
    )


def test_an_offer_needs_a_day_to_come_and_a_debt(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    past = office.press(OfferDiscount(Who("Acme"), Decimal(5), None, day(0)))
    unknown = office.press(OfferDiscount(Who("Bo"), Decimal(5), None, day(9)))
    pays(office, 1000)
    nothing = office.press(OfferDiscount(Who("Acme"), Decimal(5), None, day(9)))

    assert [getattr(one[0], "flaw", None) for one in (past, unknown, nothing)] == [
        Flaw.PAST,
        Flaw.UNKNOWN_CLIENT,
        Flaw.NOT_OWED,
    ]


@pytest.mark.parametrize(("on", "given_up"), [(9, 20), (10, 20), (11, None)])
def test_agreed_terms_take_their_share_off_for_money_in_time(
    office: Office, on: int, given_up: int | None
) -> None:
    office.hear("2% if Acme pays within 10 days")  # the client is named first
    office.owes("Acme", kroner(1000), 30)
    office.hear("2% if Acme pays within 10 days")
    page = office.press(WhoOwes(who=Who("Acme")))[0]
    office.go(on)
    note = pays(office, 980)

    assert isinstance(page, Overview) and page.debts[0].early is not None
    assert (page.debts[0].early.price, page.debts[0].early.until) == (kroner(980), day(10))
    assert note.given_up == (kroner(given_up) if given_up else None)
    assert note.by_terms is bool(given_up)


def test_a_discount_joins_the_terms_on_file(office: Office) -> None:
    office.owes("Acme", kroner(1000), 30)
    office.hear("agreed with Acme: 14 days, late fee 50")
    office.hear("2% if Acme pays within 10 days")
    terms = office.account("Acme").terms

    assert terms is not None
    assert (terms.days, terms.late_fee, terms.discount, terms.within) == (
        14,
        kroner(50),
        Decimal(2),
        10,
    )


def test_the_bill_says_what_the_terms_take_off(office: Office) -> None:
    office.owes("Acme", kroner(10), 30)
    office.hear("Acme: 2/10 net 30")
    office.press(RecordPayment(Who("Acme"), kroner(10)))
    office.hear("invoice Acme 1,000 on the 3rd of every month")
    office.go(2)
    bill = next(one for one in office.waiting("Acme") if one.brief.step == "recurring_invoice")

    assert bill.brief.early is not None and bill.brief.early.price == kroner(980)
    assert "980" in bill.words.text


def test_the_same_offer_twice_is_one_draft_and_another_takes_its_place(office: Office) -> None:
    office.owes("Acme", kroner(1000), -5)
    first, again, other = offers(office, 10), offers(office, 10), offers(office, 20)

    assert first.id == again.id != other.id
    assert [draft.id for draft in office.waiting("Acme")] == [other.id]


def test_a_credit_counts_toward_the_price_of_the_terms(office: Office) -> None:
    office.owes("Acme", kroner(10), 30)
    office.pays("Acme", kroner(310))  # 300 stays as credit
    office.hear("2% if Acme pays within 10 days")
    office.owes("Acme", kroner(1000), 30)

    assert owed(office) == (kroner(700),)
    assert pays(office, 680).given_up == kroner(20)
    assert owed(office) == ()
