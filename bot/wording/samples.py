"""Sample facts for letters: a plausible value for every fact, in each language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from decimal import Decimal
from typing import Final

from bot.domain.charges import Charge
from bot.domain.charges import Kind as Cost
from bot.domain.dates import Frequency, Rule
from bot.domain.drafts import Brief, Channel, Item, Job, Remedy
from bot.domain.money import Money
from bot.domain.offers import Bargain, Offer
from bot.domain.people import Form, Kind
from bot.domain.plans import schedule
from bot.domain.terms import Terms
from bot.domain.tongues import says_why

CHANNELS: Final = {
    "chat": Channel.SHARE,
    "email": Channel.EMAIL,
    "phone": Channel.PHONE,
    "letter": Channel.POST,
}
"""One channel a form."""


_SOON: Final = date(2026, 4, 8)
"""Until when the terms take something off."""


@dataclass(frozen=True, slots=True)
class _Setting:
    """Who writes to whom about what, as people of one language would."""

    currency: str
    name: str
    owner: str
    business: str
    works: tuple[str, str, str]
    stage: str
    ways: str
    terms: str
    contact: str
    registration: str
    why: str
    charges: tuple[Charge, ...]


_SETTINGS: Final = {
    "he": _Setting(
        currency="ILS",
        name="סטודיו אורן",
        owner="מאיה ברק",
        business="מאיה עיצוב",
        works=("עיצוב לוגו", "אתר תדמית", "חוברת"),
        stage="סקיצות ראשונות",
        ways="סניף 123, חשבון 456",
        terms="תשלום תוך 30 יום מתאריך החשבונית",
        contact="רות אלון",
        registration="514 123 456",
        why="שכר הדירה של הסטודיו יורד ב-1 לחודש.",
        charges=(
            Charge(Cost.INTEREST, Money.of("30.58", "ILS"), "agreed", Decimal(8), days=31),
            Charge(Cost.FEE, Money.of(50, "ILS"), "agreed"),
        ),
    ),
    "da": _Setting(
        currency="DKK",
        name="Nordhavn Keramik",
        owner="Maja Berg",
        business="Berg Design",
        works=("logo", "ny hjemmeside", "brochure"),
        stage="første skitser",
        ways="Reg. 1234, konto 567890",
        terms="betaling inden 30 dage",
        contact="Lise Holm",
        registration="12 34 56 78",
        why="Jeg betaler mine egne underleverandører den 1.",
        charges=(
            Charge(Cost.INTEREST, Money.of("37.26", "DKK"), "dk_interest", Decimal("9.75"), 31),
            Charge(Cost.COMPENSATION, Money.of(310, "DKK"), "dk_compensation"),
            Charge(Cost.FEE, Money.of(100, "DKK"), "dk_fee", letters=1),
        ),
    ),
    "en": _Setting(
        currency="GBP",
        name="Harbour Ceramics",
        owner="Maya Berg",
        business="Berg Design",
        works=("logo", "new website", "brochure"),
        stage="first sketches",
        ways="12-34-56, account 123",
        terms="payment within 30 days",
        contact="Ruth Allen",
        registration="01234567",
        why="I pay my own subcontractors on the 1st.",
        charges=(
            Charge(Cost.INTEREST, Money.of("44.91", "GBP"), "gb_interest", Decimal("11.75"), 31),
            Charge(Cost.COMPENSATION, Money.of(70, "GBP"), "gb_compensation"),
        ),
    ),
}


def sample(script: str, language: str, channel: Channel, form: str = Form.NEUTRAL) -> Brief:
    """A brief in which every fact that a letter can ask for is known, and one debt is open."""
    this = _SETTINGS[language]
    owed = Money.of(4500, this.currency)
    brief = Brief(
        script=script,
        step=script,
        client=1,
        name=this.name,
        language=language,
        form=form,
        kind=Kind.BUSINESS,
        owner=this.owner,
        business=this.business,
        owner_form=Form.NEUTRAL,
        channel=channel,
        items=(Item(1, owed, date(2026, 3, 1), this.works[0]),),
        ways_to_pay=this.ways,
    )
    return _with_all_known(brief, this, owed)


def _with_all_known(brief: Brief, this: _Setting, owed: Money) -> Brief:
    monthly = Rule(Frequency.MONTHLY, month_days=(1,))
    return replace(
        brief,
        instalments=schedule(monthly, date(2026, 5, 1), owed, count=3),
        promised=date(2026, 3, 20),
        received=owed,
        by=date(2026, 4, 15),
        offer=(Money.of(4000, this.currency),),
        written=date(2026, 4, 1),
        agreed=_terms(this),
        charges=this.charges,
        remedy=Remedy.SMALL_CLAIMS,
        contact=this.contact,
        registration=this.registration,
        job=_job(this),
        why=this.why if says_why(brief.script) else "",
        bargain=Bargain(Money.of(500, this.currency)),
        unasked=True,
        carried=True,
        early=Offer(0, date(2026, 3, 1), (1,), Money.of(4410, this.currency), _two(this), _SOON),
    )


def states(brief: Brief) -> Iterator[tuple[str, Brief]]:
    """The sample as it is, with several debts in two currencies, and with all left out that can be
    unknown; each with a word for it."""
    this = _SETTINGS[brief.language]
    first = brief.items[0]
    others = (
        Item(2, Money.of("1200.50", this.currency), date(2026, 2, 2), this.works[1]),
        Item(3, Money.of(300, "EUR"), date(2026, 3, 3)),
    )
    yield "every fact known", brief
    yield (
        "several debts",
        replace(brief, items=(first, *others), paid=(Money.of(500, this.currency),), charges=()),
    )
    bare = replace(brief, items=(replace(first, work=""),), owner="", business="", ways_to_pay="")
    bare = replace(bare, promised=None, received=None, by=None, written=None, offer=())
    bare = replace(bare, bargain=None, unasked=False, carried=False, early=None)
    bare = replace(bare, agreed=None, charges=(), remedy=None, contact="", registration="")
    yield "as little as can be", replace(bare, job=None, why="")


def _two(this: _Setting) -> Money:
    """Two percent of what is owed."""
    return Money.of(90, this.currency)


def _terms(this: _Setting) -> Terms:
    return Terms(
        date(2026, 1, 8),
        this.terms,
        days=30,
        late_fee=Money.of(50, this.currency),
        late_rate=Decimal(8),
        discount=Decimal(2),
        within=7,
    )


def _job(this: _Setting) -> Job:
    return Job(
        work=this.works[1],
        price=Money.of(10_000, this.currency),
        part=Money.of(3000, this.currency),
        percent=Decimal(30),
        stage=this.stage,
        left=Money.of(650, this.currency),
        at=time(15),
    )
