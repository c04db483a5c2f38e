"""Giving way, as an owner types it: offers, limits, fees let go, less for who pays early."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from bot.domain.intents import (
    ClientSaid,
    Doubt,
    Draft,
    DrawRetainer,
    FinishWork,
    OfferDiscount,
    Piece,
    Reason,
    RecordPayment,
    SetLimits,
    SetTerms,
    WaiveCharges,
    Who,
)
from bot.understanding import Context, understand
from bot.understanding.agreed import read_terms

CURRENCY = {"en": "GBP", "da": "DKK", "he": "ILS"}
CLIENTS = {"en": ("Acme", "Dana Cohen"), "da": ("Acme", "Dana Cohen"), "he": ("אקמה", "דנה כהן")}
NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)


def heard(language: str, text: str) -> tuple[object, ...]:
    context = Context(language, NOW, CURRENCY[language], CLIENTS[language])
    reading = understand(text, context)
    return (*reading.commands, *reading.doubts)


OFFERS = [
    ("en", "offer Acme 10% off if they pay by the 20th"),
    ("en", "give Acme 10 percent off until Friday"),
    ("en", "let Acme have 15% off if they settle by 1 April"),
    ("en", "Acme can have 5% off until the 15th"),
    ("en", "propose a 20% discount to Acme by end of month"),
    ("en", "offer Dana 100 off"),
    ("en", "knock 10% off for Dana if she pays by Thursday"),
    ("en", "offer Acme a 12.5% discount by 30 March"),
    ("en", "discount of 10% for Acme until Monday"),
    ("en", "Acme: 10% off if paid by 20 March"),
    ("da", "tilbyd Acme 10 % rabat hvis de betaler senest den 20."),
    ("da", "giv Acme 10 procent rabat til fredag"),
    ("da", "foreslå Acme 15 % i rabat inden den 1. april"),
    ("da", "Acme kan få 5 % rabat hvis de betaler inden den 15."),
    ("da", "tilbyd Dana 100 kr i rabat"),
    ("da", "giv Dana 10 % hvis hun betaler inden torsdag"),
    ("da", "Acme får 200 kr rabat hvis de betaler senest mandag"),
    ("da", "tilbyd Acme en rabat på 10 % frem til den 20."),
    ("da", "tilbyd 20 % rabat til Acme inden månedens udgang"),
    ("da", "10 % rabat til Acme til og med den 20."),
    ("he", "תציעי לאקמה 10% הנחה אם ישלמו עד ה-20"),
    ("he", "להציע לאקמה 10 אחוז הנחה עד יום שישי"),
    ("he", "תן לאקמה הנחה של 100 ש״ח אם ישלמו עד סוף החודש"),
    ("he", "תני לדנה 15% הנחה עד ה-1 באפריל"),
    ("he", "הנחה של 10% לאקמה אם משלמים עד ה-20"),
    ("he", "אקמה יקבלו 5% הנחה אם ישלמו עד ה-15"),
    ("he", "להוריד לאקמה 200 אם ישלמו עד יום חמישי"),
    ("he", "הצע לאקמה הנחה של 20% עד 30.3"),
    ("he", "תציעי לאקמה 10% הנחה"),
]
LIMITS = [
    ("en", "my largest discount is 5%", 5, None),
    ("en", "my biggest discount is 5%", 5, None),
    ("da", "min største rabat er 5 %", 5, None),
    ("da", "min højeste rabat er 5 %", 5, None),
    ("he", "ההנחה הכי גדולה שלי היא 5%", 5, None),
    ("he", "ההנחה הגדולה ביותר שלי היא 5%", 5, None),
    ("en", "never more than 10% off", 10, None),
    ("en", "I never give more than 15% discount", 15, None),
    ("en", "max 20% discount", 20, None),
    ("en", "no more than 10% off", 10, None),
    ("en", "maximum discount is 10%", 10, None),
    ("en", "don't go above 10% off", 10, None),
    ("en", "my discount limit is 10%", 10, None),
    ("en", "at most 10 percent off", 10, None),
    ("en", "cap discounts at 15%", 15, None),
    ("en", "at most one discount a client a year", None, 1),
    ("en", "only one discount per client per year", None, 1),
    ("en", "no more than two offers per client a year", None, 2),
    ("en", "max one discount a year per client", None, 1),
    ("en", "never more than one discount a client a year", None, 1),
    ("en", "no limit on discounts", None, None),
    ("da", "aldrig mere end 10 % rabat", 10, None),
    ("da", "jeg giver aldrig mere end 15 % rabat", 15, None),
    ("da", "højst 10 % rabat", 10, None),
    ("da", "maks 20 procent rabat", 20, None),
    ("da", "min grænse er 10 % rabat", 10, None),
    ("da", "ikke mere end 10 % rabat", 10, None),
    ("da", "største rabat er 10 %", 10, None),
    ("da", "højst én rabat pr. kunde om året", None, 1),
    ("da", "kun én rabat pr. kunde om året", None, 1),
    ("da", "maks to tilbud pr. kunde om året", None, 2),
    ("da", "aldrig mere end en rabat om året til samme kunde", None, 1),
    ("da", "højst et tilbud om året pr. kunde", None, 1),
    ("da", "ingen grænse for rabatter", None, None),
    ("he", "אף פעם לא יותר מ-10% הנחה", 10, None),
    ("he", "לא יותר מ-15% הנחה", 15, None),
    ("he", "לכל היותר 10% הנחה", 10, None),
    ("he", "הנחה מקסימלית 10%", 10, None),
    ("he", "מקסימום 20 אחוז הנחה", 20, None),
    ("he", "לעולם לא לתת יותר מ-10% הנחה", 10, None),
    ("he", "הגבול שלי הוא 10% הנחה", 10, None),
    ("he", "לכל היותר הנחה אחת ללקוח בשנה", None, 1),
    ("he", "רק הנחה אחת ללקוח בשנה", None, 1),
    ("he", "לא יותר משתי הנחות ללקוח בשנה", None, 2),
    ("he", "מקסימום הצעה אחת בשנה לכל לקוח", None, 1),
    ("he", "בלי הגבלה על הנחות", None, None),
]
WAIVED = [
    ("en", "waive the fee for Acme", "Acme"),
    ("en", "waive Acme's late fee", "Acme"),
    ("en", "drop the late fee for Acme", "Acme"),
    ("en", "forget the late fee for Acme", "Acme"),
    ("en", "cancel Dana's late fee", "Dana Cohen"),
    ("en", "remove the interest for Acme", "Acme"),
    ("en", "let Acme off the late fee", "Acme"),
    ("en", "please waive the charges for Dana", "Dana Cohen"),
    ("en", "skip the reminder fee for Acme", "Acme"),
    ("en", "forgive Dana's late charges", "Dana Cohen"),
    ("en", "take the fee off Acme's bill", "Acme"),
    ("da", "drop gebyret for Acme", "Acme"),
    ("da", "eftergiv rykkergebyret for Acme", "Acme"),
    ("da", "frafald renten for Acme", "Acme"),
    ("da", "glem gebyret for Dana", "Dana Cohen"),
    ("da", "slet rykkergebyret hos Acme", "Acme"),
    ("da", "fjern gebyret fra Acme", "Acme"),
    ("da", "stryg Danas rykkergebyr", "Dana Cohen"),
    ("da", "annuller renterne for Acme", "Acme"),
    ("da", "spar Acme for gebyret", "Acme"),
    ("da", "slip Acme for gebyret", "Acme"),
    ("da", "Dana slipper for renter", "Dana Cohen"),
    ("da", "lad Acme slippe for rykkergebyret", "Acme"),
    ("da", "drop tillæggene for Acme", "Acme"),
    ("he", "ותרי על דמי האיחור של אקמה", "אקמה"),
    ("he", "בטל את הקנס של אקמה", "אקמה"),
    ("he", "לוותר על הריבית של דנה", "דנה כהן"),
    ("he", "תוותר לאקמה על דמי האיחור", "אקמה"),
    ("he", "תבטלי את דמי האיחור של דנה", "דנה כהן"),
    ("he", "תורידי לאקמה את הקנס", "אקמה"),
    ("he", "למחוק את דמי התזכורת של אקמה", "אקמה"),
    ("he", "לוותר לדנה על הקנס", "דנה כהן"),
    ("he", "שכח מדמי האיחור של אקמה", "אקמה"),
    ("he", "אפשר לוותר לאקמה על התוספות", "אקמה"),
    ("he", "בטלי לדנה את הריבית", "דנה כהן"),
]
EARLY = [
    ("en", "2% if Acme pays within 10 days", "Acme", 2, 10),
    ("en", "Acme gets 2% off if they pay within 10 days", "Acme", 2, 10),
    ("en", "2% off if Dana pays within a week", "Dana Cohen", 2, 7),
    ("en", "2% discount for Acme when paid within 8 days", "Acme", 2, 8),
    ("en", "Acme: 2/10 net 30", "Acme", 2, 10),
    ("en", "Acme 2% 10 days net 30", "Acme", 2, 10),
    ("en", "agreed with Acme 2% off within 10 days", "Acme", 2, 10),
    ("en", "3% off for Dana if paid within 14 days", "Dana Cohen", 3, 14),
    ("en", "terms with Acme: 2% within 10 days, net 30", "Acme", 2, 10),
    ("en", "Dana has 2% for paying within 10 days", "Dana Cohen", 2, 10),
    ("da", "Acme: 2 % 10 dage netto 30", "Acme", 2, 10),
    ("da", "2 % til Acme ved betaling inden 10 dage", "Acme", 2, 10),
    ("da", "2% rabat hvis Acme betaler inden 10 dage", "Acme", 2, 10),
    ("da", "Acme får 2 % hvis de betaler inden 8 dage", "Acme", 2, 8),
    ("da", "aftalt med Acme: 2 % inden 10 dage", "Acme", 2, 10),
    ("da", "2 procent rabat til Acme når de betaler inden 10 dage", "Acme", 2, 10),
    ("da", "3 % hvis Dana betaler inden en uge", "Dana Cohen", 3, 7),
    ("da", "Acme har 2 % rabat ved betaling inden 10 dage", "Acme", 2, 10),
    ("da", "vilkår for Acme: 2 % 10 dage netto 30", "Acme", 2, 10),
    ("he", "2% הנחה אם אקמה משלמת תוך 10 ימים", "אקמה", 2, 10),
    ("he", "אקמה: 2% תוך 10 ימים, נטו 30", "אקמה", 2, 10),
    ("he", "אקמה מקבלת 2% הנחה אם היא משלמת תוך 10 ימים", "אקמה", 2, 10),
    ("he", "סיכמתי עם אקמה 2% הנחה על תשלום תוך 10 ימים", "אקמה", 2, 10),
    ("he", "3% הנחה אם דנה משלמת תוך שבוע", "דנה כהן", 3, 7),
    ("he", "2 אחוז לאקמה בתשלום תוך 10 ימים", "אקמה", 2, 10),
    ("he", "תנאים עם אקמה: 2% הנחה תוך 10 ימים", "אקמה", 2, 10),
    ("he", "לדנה 2% הנחה אם משלמת תוך 8 ימים", "דנה כהן", 2, 8),
    ("he", "2% הנחה לאקמה על תשלום תוך 10 ימים", "אקמה", 2, 10),
    ("he", "סוכם עם אקמה: 2% תוך 10 ימים", "אקמה", 2, 10),
]
NO_SUCH_THING = [
    ("en", "Acme asks me to waive the late fee"),
    ("en", "did I waive the fee for Acme?"),
    ("en", "maybe waive the fee for Acme"),
    ("en", "cancel my gym fee"),
    ("en", "never more than 10% sugar"),
    ("en", "my phone is at most 10% charged"),
    ("en", "what is the highest discount I gave?"),
    ("da", "Acme spørger om jeg kan droppe gebyret"),
    ("da", "aldrig mere end 10 % sukker"),
    ("da", "højst en kop kaffe om dagen"),
    ("he", "אקמה מבקשת לוותר על דמי האיחור"),
    ("he", "לא יותר מ-10% סוכר"),
    ("he", "לכל היותר קפה אחד ביום"),
    ("en", "2% of milk within 10 days"),
    ("en", "Acme says 2% if they pay within 10 days"),
]


@pytest.mark.parametrize(("language", "text"), OFFERS)
def test_an_offer_of_the_day_stays_one(language: str, text: str) -> None:
    (found,) = heard(language, text)
    assert isinstance(found, OfferDiscount)
    assert found.percent or found.amount


@pytest.mark.parametrize(("language", "text", "percent", "count"), LIMITS)
def test_the_owners_limits_are_understood(
    language: str, text: str, percent: int | None, count: int | None
) -> None:
    lifted = percent is None and count is None
    share = None if percent is None else Decimal(percent)
    assert heard(language, text) == (SetLimits(share, count, lifted),)


@pytest.mark.parametrize(("language", "text", "name"), WAIVED)
def test_a_fee_is_let_go_by_a_sentence(language: str, text: str, name: str) -> None:
    (found,) = heard(language, text)
    assert isinstance(found, WaiveCharges) and found.who and found.who.name == name


@pytest.mark.parametrize(("language", "text", "name", "percent", "within"), EARLY)
def test_less_for_who_pays_early_is_a_term(
    language: str, text: str, name: str, percent: int, within: int
) -> None:
    (found,) = heard(language, text)
    assert isinstance(found, SetTerms) and found.who and found.who.name == name and found.text
    terms = read_terms(found.text, NOW.date(), CURRENCY[language])
    assert (terms.discount, terms.within) == (Decimal(percent), within)


def test_terms_of_nobody_ask_whose_they_are() -> None:
    words = "2 % 10 dage netto 30"
    assert heard("da", words) == (Doubt(SetTerms(None, words), Piece.WHO),)


@pytest.mark.parametrize(("language", "text"), NO_SUCH_THING)
def test_what_only_sounds_alike_is_none_of_these(language: str, text: str) -> None:
    assert not any(
        isinstance(one, SetLimits | WaiveCharges | SetTerms) for one in heard(language, text)
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "offer Acme to pay 2500 by Friday and we're even"),
        ("en", "offer Acme a settlement of 2500"),
        ("da", "tilbyd Acme at betale 2.500 inden fredag så er vi kvit"),
        ("da", "tilbyd Acme forlig på 2.500"),
        ("he", "להציע לאקמה פשרה של 2500"),
    ],
)
def test_a_price_for_all_of_it_is_neither_a_debt_nor_a_payment(language: str, text: str) -> None:
    (doubt,) = heard(language, text)
    assert isinstance(doubt, Doubt) and isinstance(doubt.command, OfferDiscount)
    assert (doubt.piece, doubt.command.who) == (Piece.AMOUNT, Who(CLIENTS[language][0]))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Acme pays 100 late fee when late"),
        ("da", "Acme betaler 100 kr i rykkergebyr ved forsinkelse"),
        ("da", "Acme betaler 100 kr i rykkergebyr, hvis de betaler for sent"),
        ("he", "אקמה משלמים 100 ש״ח קנס על איחור"),
    ],
)
def test_what_being_late_will_cost_is_agreed_and_not_owed(language: str, text: str) -> None:
    (terms,) = heard(language, text)
    assert isinstance(terms, SetTerms) and terms.who == Who(CLIENTS[language][0])
    fee = read_terms(terms.text or "", NOW.date(), CURRENCY[language]).late_fee
    assert fee is not None and fee.minor == 10_000


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "charge Acme the late fee"),
        ("da", "tag renter og gebyr med til Acme"),
        ("da", "Acme skal betale rykkergebyr"),
        ("he", "לגבות מאקמה קנס"),
    ],
)
def test_asking_for_a_fee_is_an_order_and_no_word_of_the_client(language: str, text: str) -> None:
    assert heard(language, text) == (Draft(Who(CLIENTS[language][0]), None),)


@pytest.mark.parametrize(
    "text",
    ["Acme sagde ja til tilbuddet", "annuller tilbuddet til Acme", "giv mig stikord til Acme"],
)
def test_a_word_about_an_offer_neither_disputes_the_debt_nor_puts_it_off(text: str) -> None:
    assert heard("da", text) == ()


def test_what_was_agreed_in_a_quote_still_disputes() -> None:
    (said,) = heard("da", "Acme siger det er mere end tilbuddet")
    assert isinstance(said, ClientSaid) and said.reason is Reason.DISPUTES_TERMS


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Acme has a retainer of 10 hours"), ("da", "Acme har et klippekort på 10 timer")],
)
def test_the_size_of_a_retainer_is_not_drawn_from_it(language: str, text: str) -> None:
    assert not any(isinstance(one, DrawRetainer) for one in heard(language, text))


def test_work_handed_over_is_no_payment_and_money_handed_over_is() -> None:
    (work,) = heard("da", "har afleveret logoet til Acme")
    assert isinstance(work, FinishWork)
    (money,) = heard("da", "Acme har afleveret pengene")
    assert isinstance(money, Doubt) and isinstance(money.command, RecordPayment)
