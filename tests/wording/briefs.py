"""Facts for letters: plain ones, and the edges at which a letter may come apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from pathlib import Path

from bot.domain.charges import Charge, Kind
from bot.domain.dates import add_months
from bot.domain.drafts import Brief, Channel, Instalment, Item, Job, Remedy
from bot.domain.money import Money
from bot.domain.people import Form
from bot.domain.people import Kind as Person
from bot.domain.terms import Terms

TEMPLATES = Path(__file__).parents[2] / "templates"
LANGUAGES = ("he", "da", "en")
CURRENCY = {"he": "ILS", "da": "DKK", "en": "GBP"}
WORK = {
    "he": ("לוגו", "אתר תדמית", "Packaging design"),
    "da": ("logo", "ny hjemmeside", "plakater"),
    "en": ("logo", "website copy", "posters"),
}
PEOPLE = {
    "he": ("דנה כהן", "נועה לוי", "סטודיו נועה"),
    "da": ("Mette Holm", "Noa Friis", "Friis Design"),
    "en": ("Dana Hall", "Noa Field", "Field Design"),
}
WAYS = {
    "he": "ביט 050-1234567\nhttps://pay.example/noa",
    "da": "MobilePay 12 34 56 78\nReg. 1234, konto 12345678",
    "en": "Bank transfer: 12-34-56, 12345678",
}
TERMS = {
    "he": "תשלום תוך 30 יום, מחצית בתחילת העבודה",
    "da": "netto 30 dage, halvdelen ved start",
    "en": "30 days net, half up front",
}
STAGE = {"he": "סקיצות", "da": "skitser", "en": "first sketches"}
CONTACT = {"he": "רות אלון", "da": "Lis Holm", "en": "Ruth Allen"}
RULES = (
    ("dk_interest", "dk_compensation", "dk_fee"),
    ("dk_interest", "", "dk_fee"),
    ("gb_interest", "gb_compensation", ""),
    ("eu_interest", "eu_compensation", ""),
    ("agreed", "", ""),
    ("", "", "agreed"),
    ("", "", "dk_fee"),
)
"""What allows interest, a compensation and a fee, as they come together."""
EVIL = "{{ 7 * 7 }} <b>Acme</b> {% raw %}\u202e\u2069\nBcc: all"


def plain(script: str, language: str, channel: Channel = Channel.EMAIL) -> Brief:
    """One debt, everything known, nobody's form chosen."""
    name, owner, business = PEOPLE[language]
    money = Money.of("4500", CURRENCY[language])
    return Brief(
        script=script,
        step=script,
        client=1,
        name=name,
        language=language,
        form=Form.NEUTRAL,
        kind=Person.BUSINESS,
        owner=owner,
        business=business,
        owner_form=Form.NEUTRAL,
        channel=channel,
        items=(Item(1, money, date(2026, 3, 1), WORK[language][0]),),
        instalments=plan(money, 1),
        ways_to_pay=WAYS[language],
        promised=date(2026, 3, 20),
        received=Money.of("1250.5", CURRENCY[language]),
        by=date(2026, 4, 15),
        written=date(2026, 4, 1),
        contact=CONTACT[language],
        registration="DK 12 34 56 78",
        job=job(language),
    )


def job(language: str) -> Job:
    money = Money.of("10000", CURRENCY[language])
    return Job(
        work=WORK[language][1],
        price=money,
        part=Money.of("3000", money.currency),
        percent=Decimal(30),
        stage=STAGE[language],
        left=Money.of("650.25", money.currency),
        at=time(15),
    )


def terms(language: str) -> Terms:
    return Terms(
        date(2026, 1, 8),
        TERMS[language],
        days=30,
        late_fee=Money.of(50, CURRENCY[language]),
        late_rate=Decimal("7.5"),
        discount=Decimal(2),
        within=7,
    )


def charges(rules: tuple[str, str, str], currency: str) -> tuple[Charge, ...]:
    """Interest, a compensation and reminder fees, under these rules; empty ones are left out."""
    interest, compensation, fee = rules
    found = (
        Charge(Kind.INTEREST, Money.of("37.54", currency), interest, Decimal("9.75"), days=31),
        Charge(Kind.COMPENSATION, Money.of(310, currency), compensation),
        Charge(Kind.FEE, Money.of(200, currency), fee, letters=2),
    )
    return tuple(one for one in found if one.rule)


def plan(whole: Money, count: int) -> tuple[Instalment, ...]:
    parts = whole.split(count)
    zero = Money.zero(whole.currency)
    return tuple(
        Instalment(add_months(date(2026, 5, 31), number), part, zero)
        for number, part in enumerate(parts)
    )


def debts(brief: Brief, count: int) -> tuple[Item, ...]:
    """Debts with and without work named, one of them in another currency."""
    own, works = CURRENCY[brief.language], WORK[brief.language]
    items = [
        Item(
            number,
            Money.of("1200.50", "USD" if number == 2 else own),
            date(2026, 2, number + 1),
            works[number] if number < len(works) else "",
        )
        for number in range(count)
    ]
    return tuple(items)


def edges(brief: Brief) -> Iterator[tuple[str, Brief]]:
    """The brief in every state that a letter must survive, each with a word for it."""
    own, money = CURRENCY[brief.language], brief.items[0].amount
    several = replace(brief, items=debts(brief, 3), paid=(Money.of(500, own),))
    other = {"he": "Acme Ltd", "da": "דנה כהן", "en": "דנה כהן"}[brief.language]
    item = brief.items[0]
    yield "plain", brief
    yield "several debts", several
    yield (
        "several debts, a plan, an offer and terms",
        replace(
            several,
            instalments=plan(money, 3),
            offer=(Money.of(3500, own),),
            agreed=terms(brief.language),
        ),
    )
    yield "many debts", replace(brief, items=debts(brief, 7))
    yield "four debts", replace(brief, items=debts(brief, 4))
    yield (
        "part paid, in two currencies",
        replace(brief, paid=(Money.of(500, own), Money.of("20.5", "USD"))),
    )
    yield (
        "terms and an offer",
        replace(brief, agreed=terms(brief.language), offer=(Money.of(3500, own),)),
    )
    yield "terms of few words", replace(brief, agreed=Terms(date(2026, 1, 8), days=14))
    yield (
        "terms that know only a rate",
        replace(brief, agreed=Terms(date(2026, 1, 8), late_rate=Decimal("7.5"))),
    )
    yield (
        "terms that know only a fee",
        replace(brief, agreed=Terms(date(2026, 1, 8), late_fee=Money.of(50, own))),
    )
    for rules in RULES:
        yield f"charges by {rules}", replace(brief, charges=charges(rules, own))
        yield f"charges by {rules}, several debts", replace(several, charges=charges(rules, own))
    for remedy in Remedy:
        yield f"would take it to: {remedy}", replace(brief, remedy=remedy)
        yield (
            f"would take it to: {remedy}, with charges and terms",
            replace(
                several,
                remedy=remedy,
                charges=charges(RULES[0], own),
                agreed=terms(brief.language),
            ),
        )
    yield "a long plan", replace(brief, instalments=plan(money, 12))
    yield (
        "a plan begun",
        replace(brief, instalments=(replace(brief.instalments[0], paid=Money.of(100, own)),)),
    )
    yield "no owner", replace(brief, owner="")
    yield "no business", replace(brief, business="")
    yield (
        "as little as can be",
        replace(
            brief,
            owner="",
            business="",
            ways_to_pay="",
            promised=None,
            received=None,
            by=None,
            items=(replace(item, work=""),),
            written=None,
            contact="",
            registration="",
            job=None,
        ),
    )
    yield "a job of few words", replace(brief, job=Job(part=job(brief.language).part))
    yield (
        "a job without its stage",
        replace(brief, job=replace(job(brief.language), stage="", at=None)),
    )
    yield "nothing asked by a day, several debts", replace(several, by=None, ways_to_pay="")
    yield "a private person", replace(brief, kind=Person.PERSON)
    for form in Form:
        yield f"client {form}", replace(several, form=form)
        yield f"owner {form}", replace(brief, owner_form=form)
    yield "a name of the other script", replace(brief, name=other, owner=other, business=other)
    yield (
        "a name with markup",
        replace(brief, name=EVIL, owner=EVIL, business=EVIL, items=(replace(item, work=EVIL),)),
    )
    yield "long work", replace(brief, items=(replace(item, work="abc def " * 40),) * 3)
    yield (
        "a currency by its code",
        replace(brief, items=(replace(item, amount=Money.of("99.90", "SEK")),)),
    )


def without_debts(brief: Brief) -> Brief:
    return replace(brief, items=(), paid=())
