"""The law of each country, by its sheet: worked examples to the cent, and what is not stated."""

from __future__ import annotations

from csv import DictReader
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from importlib.resources import files

import pytest

from bot.countries import WITH_A_FILE, load
from bot.countries.sheet import BadSheet, read
from bot.domain import charges as lines
from bot.domain.charges import Charge
from bot.domain.country import Country
from bot.domain.drafts import Remedy
from bot.domain.interest import Reckoned, interest, reckon_interest
from bot.domain.law import Claimant, Confidence, Figure, Law, Missing, Why
from bot.domain.law_case import Circumstances
from bot.domain.law_days import deadline as deadline_of
from bot.domain.law_days import first_allowed, latest, limitation_day
from bot.domain.law_steps import first_notice, notices_before, remedy_fits
from bot.domain.lawful import Charges, charges, compensation
from bot.domain.money import Money
from bot.domain.people import Kind
from bot.domain.reminders import reminder_fee
from bot.domain.terms import Terms

DENMARK, BRITAIN, ISRAEL = load("DK"), load("GB"), load("IL")
DAY = timedelta(days=1)

EXAMPLES = """\
id,country,party,principal,due,paid,days,rate,interest,fixed
DK1,DK,business,10000,2026-01-15,2026-03-01,45,9.75,120.21,310
DK1c,DK,person,10000,2026-01-15,2026-03-01,45,9.75,120.21,0
DK2,DK,business,25000,2026-06-15,2026-07-20,35,10.00,237.16,310
DK3,DK,business,8000,2024-06-20,2024-08-31,72,11.50,181.53,310
DK4,DK,business,12500.50,2024-12-01,2025-01-31,61,10.75,231.96,310
DK5,DK,person,6250,2025-06-01,2025-09-30,121,9.75,206.98,0
DK6,DK,business,10000,2026-01-15,2026-01-15,0,0,0.00,310
DK7,DK,business,10000,2026-06-30,2026-07-01,1,10.00,2.74,310
DK8,DK,person,20000,2022-10-01,2022-12-31,91,7.55,376.47,0
DK9,DK,person,20000,2022-12-01,2023-01-31,61,9.90,292.27,0
DK11,DK,business,100000,2025-01-01,2025-07-01,181,9.75,5328.08,310
UK1,GB,business,5000,2026-02-13,2026-03-15,30,11.75,48.29,70
UK2,GB,business,800,2025-06-10,2025-08-15,66,12.75,18.44,40
UK3,GB,business,12000,2025-06-30,2025-10-01,93,12.25,374.55,100
UK4,GB,business,2000,2024-01-31,2024-03-01,30,13.25,21.78,70
UK5,GB,business,10000,2026-01-31,2026-04-01,60,11.75,193.15,100
UK6,GB,business,999.99,2026-07-10,2026-08-09,30,11.75,9.66,40
UK7,GB,business,1000,2026-07-10,2026-08-09,30,11.75,9.66,70
UK8,GB,business,4850,2026-07-01,2026-07-25,24,11.75,37.47,70
UK9,GB,person,5000,2026-02-13,2026-03-15,30,0,0.00,0
EU1,EU,business,3000,2026-01-31,2026-03-17,45,10.15,37.54,40
EU2,EU,business,3000,2026-06-10,2026-07-31,51,10.40,43.18,40
EU3,EU,business,1200,2024-05-15,2024-07-15,61,12.25,24.88,40
EU4,EU,business,750,2025-12-20,2026-01-20,31,10.15,6.47,40
EU5,EU,person,3000,2026-01-31,2026-03-17,45,0,0.00,0
IL1,IL,business,10000,2025-10-15,2025-12-15,61,6.23,104.12,0
IL2,IL,business,4200,2025-10-15,2025-11-30,46,6.23,32.98,0
IL3,IL,business,18000,2025-11-14,2025-12-31,47,6.23,144.40,0
IL4,IL,business,39900,2025-10-01,2025-12-31,91,6.23,619.74,0
IL5,IL,person,10000,2025-10-15,2025-12-15,61,0,0.00,0
"""


def kroner(amount: str | int) -> Money:
    return Money.of(amount, "DKK")


def late(
    country: Country, amount: str | int = 10000, due: date = date(2026, 1, 15)
) -> Circumstances:
    principal = Money.of(amount, country.currency)
    return Circumstances(Kind.BUSINESS, principal, due, due_agreed=True)


def trusted(country: Country) -> Country:
    """The country as if the figure for its compensation had been read in a statute."""
    figure = country.law.compensation
    sure = replace(figure, confidence=Confidence.OFFICIAL) if figure else None
    return replace(country, law=replace(country.law, compensation=sure))


def amounts(charged: Charges) -> dict[lines.Kind, str]:
    return {line.kind: str(line.amount.amount) for line in charged.lines}


@pytest.mark.parametrize(
    "row", list(DictReader(EXAMPLES.splitlines())), ids=lambda row: str(row["id"])
)
def test_interest_and_compensation_are_those_of_the_worked_examples(row: dict[str, str]) -> None:
    country, paid = load(row["country"]), date.fromisoformat(row["paid"])
    debt = replace(
        late(country, row["principal"], date.fromisoformat(row["due"])), kind=Kind(row["party"])
    )
    reckoned = reckon_interest(country, debt, paid)
    if row["interest"] == "0.00":
        assert reckoned is None
    else:
        assert isinstance(reckoned, Reckoned)
        assert reckoned.charge == Charge(
            lines.Kind.INTEREST,
            Money.of(row["interest"], country.currency),
            f"{row['country'].lower()}_interest",
            rate=Decimal(row["rate"]),
            days=int(row["days"]),
        )
    fixed = compensation(trusted(country), debt, max(paid, debt.due + DAY))
    assert (str(fixed.amount.amount) if isinstance(fixed, Charge) else "0.00") == (
        f"{row['fixed']}.00" if row["fixed"] != "0" else "0.00"
    )


def test_a_debt_paid_on_its_due_date_carries_nothing() -> None:
    debt = late(DENMARK)
    assert charges(DENMARK, debt, debt.due) == Charges()
    assert compensation(DENMARK, debt, debt.due) is None


def test_another_reference_gives_another_sum() -> None:
    assert DENMARK.law.interest is not None
    rule = DENMARK.law.interest
    rows = tuple(
        replace(row, value=Decimal("2.20")) if row.since == date(2026, 1, 1) else row
        for row in rule.value.references
    )
    law = replace(DENMARK.law, interest=replace(rule, value=replace(rule.value, references=rows)))
    debt = late(DENMARK, 250, date(2026, 6, 15))
    found = interest(replace(DENMARK, law=law), debt, date(2026, 6, 20))
    assert isinstance(found, Charge)
    assert (found.amount, found.rate) == (kroner("0.35"), Decimal("10.20"))


def test_a_danish_consumers_invoice_date_is_a_demand_unless_it_was_agreed() -> None:
    debt = replace(late(DENMARK), kind=Kind.PERSON, due_agreed=False, demanded=date(2026, 1, 5))
    found = interest(DENMARK, debt, date(2026, 3, 1))
    assert isinstance(found, Charge)
    assert (found.amount, found.days) == (kroner("66.78"), 25)
    assert interest(DENMARK, debt, date(2026, 2, 4)) is None
    assert interest(DENMARK, replace(debt, demanded=None), date(2026, 3, 1)) is None
    business = interest(DENMARK, replace(debt, kind=Kind.BUSINESS), date(2026, 3, 1))
    assert isinstance(business, Charge)
    assert business.amount == kroner("120.21")


def test_a_payment_on_the_way_ends_the_interest_on_its_part() -> None:
    paid = ((date(2026, 2, 10), kroner(4000)), (date(2026, 3, 1), kroner(6000)))
    debt = replace(late(DENMARK, 0), payments=paid)
    for day in (date(2026, 3, 1), date(2026, 5, 1)):
        found = interest(DENMARK, debt, day)
        assert isinstance(found, Charge)
        assert (found.amount, found.days) == (kroner("99.90"), 45)


def test_the_british_fixed_sum_goes_by_what_was_owed_when_the_debt_became_late() -> None:
    pounds = Money.of(600, "GBP")
    for paid, fixed in ((date(2026, 1, 15), "40.00"), (date(2026, 1, 16), "70.00")):
        debt = replace(late(BRITAIN, 400), payments=((paid, pounds),))
        found = compensation(BRITAIN, debt, date(2026, 2, 1))
        assert isinstance(found, Charge)
        assert str(found.amount.amount) == fixed


def test_a_british_debt_without_an_agreed_date_is_late_thirty_days_after_its_demand() -> None:
    unagreed = replace(late(BRITAIN), due_agreed=False)
    assert charges(BRITAIN, unagreed, date(2026, 3, 1)) == Charges()
    asked = replace(unagreed, demanded=date(2026, 1, 5))
    assert charges(BRITAIN, asked, date(2026, 2, 4)) == Charges()
    found = charges(BRITAIN, asked, date(2026, 2, 5))
    assert [line.kind for line in found.lines] == [INTEREST, FIXED]
    assert found.lines[0].days == 1


# Danish reminder fees, for a debt due on 15 January 2026: the days of the letters, the fee asked
# in each (None: no fee is asked), and the fees that are lawful.
REMINDERS = {
    "gaps of exactly ten days": ("01-20 100 01-30 100 02-09 100", [100, 100, 100]),
    "a gap of nine": ("01-20 100 01-29 100", [100, 0]),
    "a letter without a fee counts": ("01-20 100 01-28 - 01-31 100", [100, 0, 0]),
    "three at most": ("01-20 100 01-30 100 02-09 100 02-19 100", [100, 100, 100, 0]),
    "the cap": ("01-20 150", [100]),
    "less than the cap": ("01-20 60", [60]),
    "not late yet": ("01-14 100", [0]),
    "on the day itself": ("01-15 100", [0]),
}


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize(("letters", "lawful"), REMINDERS.values(), ids=REMINDERS)
def test_danish_reminder_fees(letters: str, lawful: list[int], kind: Kind) -> None:
    words = letters.split()
    debt = replace(late(DENMARK), kind=kind)
    for day, asked in zip(words[::2], words[1::2], strict=True):
        sent = date.fromisoformat(f"2026-{day}")
        fee = None if asked == "-" else reminder_fee(DENMARK, debt, sent, kroner(asked))
        assert not isinstance(fee, Missing)
        debt = replace(debt, letters=(*debt.letters, (sent, fee or kroner(0))))
    assert [fee for _, fee in debt.letters] == [kroner(amount) for amount in lawful]


def test_no_new_fee_once_there_was_a_plan_but_the_old_ones_stand() -> None:
    debt = replace(late(DENMARK), letters=((date(2026, 1, 20), kroner(100)),), planned=True)
    assert reminder_fee(DENMARK, debt, date(2026, 3, 10)) is None
    assert amounts(charges(DENMARK, debt, date(2026, 3, 10)))[lines.Kind.FEE] == "100.00"


def test_a_letter_carries_its_own_fee_with_those_of_the_earlier_ones() -> None:
    debt = replace(late(DENMARK), letters=((date(2026, 1, 20), kroner(100)),))
    fee = Charge(lines.Kind.FEE, kroner(200), "dk_fee", letters=2)
    assert fee in charges(DENMARK, debt, date(2026, 1, 30)).lines
    alone = replace(fee, amount=kroner(100), letters=1)
    assert alone in charges(DENMARK, debt, date(2026, 1, 29)).lines
    assert alone in charges(DENMARK, debt, date(2026, 1, 30), reminder=False).lines


@pytest.mark.parametrize(
    ("kind", "whole"), [(Kind.BUSINESS, "10730.21"), (Kind.PERSON, "10420.21")]
)
def test_the_whole_danish_claim(kind: Kind, whole: str) -> None:
    sent = (date(2026, 1, 20), date(2026, 1, 30), date(2026, 2, 9))
    debt = replace(late(DENMARK), kind=kind, letters=tuple((day, kroner(100)) for day in sent))
    found = charges(DENMARK, debt, date(2026, 3, 1))
    assert found.missing == ()
    assert debt.principal.amount + sum(line.amount.amount for line in found.lines) == Decimal(whole)


# What was agreed with the client, and what the letter then carries.
RATE, FEE, LOW = (
    Terms(date(2025, 12, 1), late_rate=Decimal(24)),
    Terms(date(2025, 12, 1), late_fee=Money.of(50, "GBP")),
    Terms(date(2025, 12, 1), late_rate=Decimal(2)),
)
INTEREST, FEES, FIXED = lines.Kind.INTEREST, lines.Kind.FEE, lines.Kind.COMPENSATION


def in_currency_of(country: Country, terms: Terms) -> Terms:
    fee = terms.late_fee
    return replace(terms, late_fee=fee and Money(fee.minor, country.currency))


@pytest.mark.parametrize(
    ("code", "kind", "terms", "carried"),
    [
        ("GB", Kind.BUSINESS, RATE, {INTEREST: ("295.89", "agreed")}),
        ("GB", Kind.BUSINESS, FEE, {FEES: ("50.00", "agreed")}),
        ("GB", Kind.PERSON, RATE, {INTEREST: ("295.89", "agreed")}),
        (
            "DK",
            Kind.BUSINESS,
            RATE,
            {
                INTEREST: ("295.89", "agreed"),
                FEES: ("100.00", "dk_fee"),
                FIXED: ("310.00", "dk_compensation"),
            },
        ),
        (
            "DK",
            Kind.BUSINESS,
            FEE,
            {
                INTEREST: ("120.21", "dk_interest"),
                FEES: ("100.00", "dk_fee"),
                FIXED: ("310.00", "dk_compensation"),
            },
        ),
        (
            "DK",
            Kind.PERSON,
            RATE,
            {INTEREST: ("120.21", "dk_interest"), FEES: ("100.00", "dk_fee")},
        ),
        ("DK", Kind.PERSON, LOW, {INTEREST: ("24.66", "agreed"), FEES: ("100.00", "dk_fee")}),
        ("US", Kind.BUSINESS, RATE, {INTEREST: ("295.89", "agreed")}),
        ("US", Kind.BUSINESS, FEE, {FEES: ("50.00", "agreed")}),
        ("IL", Kind.BUSINESS, RATE, {INTEREST: ("295.89", "agreed")}),
        ("EU", Kind.BUSINESS, RATE, {INTEREST: ("295.89", "agreed")}),
    ],
)
def test_what_was_agreed_counts_where_the_law_lets_it(
    code: str, kind: Kind, terms: Terms, carried: dict[lines.Kind, tuple[str, str]]
) -> None:
    country = load(code)
    debt = replace(late(country), kind=kind, terms=in_currency_of(country, terms))
    found = charges(country, debt, date(2026, 3, 1))
    assert {line.kind: (str(line.amount.amount), line.rule) for line in found.lines} == carried


def test_elsewhere_only_what_was_agreed_is_carried_in_any_currency() -> None:
    euros = Circumstances(Kind.BUSINESS, Money.of(10000, "EUR"), date(2026, 1, 15), terms=RATE)
    for code in ("BR", "other"):
        assert amounts(charges(load(code), euros, date(2026, 3, 1))) == {INTEREST: "295.89"}
        assert charges(load(code), replace(euros, terms=None), date(2026, 3, 1)) == Charges()


def test_an_agreed_fee_in_another_currency_is_not_carried() -> None:
    debt = replace(late(load("US")), terms=FEE)
    assert charges(load("US"), debt, date(2026, 3, 1)) == Charges()


# What keeps a figure out of a letter: the country, the due date, the day of writing, the rows.
ABSENT, EXPIRED, UNVERIFIED = Why.ABSENT, Why.EXPIRED, Why.UNVERIFIED
UNSTATED = {
    "the half-year to come": (
        ("DK", date(2026, 12, 1), date(2027, 1, 1)),
        [Missing("DK", "interest.reference", ABSENT, date(2027, 1, 1))],
    ),
    "a sheet that wants another look": (
        ("DK", date(2026, 12, 1), date(2027, 6, 10)),
        [
            Missing("DK", "interest", EXPIRED),
            Missing("DK", "reminder_fee", EXPIRED),
            Missing("DK", "compensation", EXPIRED),
        ],
    ),
    "a debt from before the margin": (
        ("DK", date(2013, 2, 28), date(2026, 3, 1)),
        [Missing("DK", "interest", ABSENT)],
    ),
    "a British reference from memory": (
        ("GB", date(2025, 6, 10), date(2025, 8, 15)),
        [Missing("GB", "interest.reference", UNVERIFIED, date(2024, 12, 31))],
    ),
    "a British regime about to change": (
        ("GB", date(2026, 7, 10), date(2027, 1, 1)),
        [Missing("GB", "interest", EXPIRED), Missing("GB", "compensation", EXPIRED)],
    ),
    "the British reference to come": (
        ("GB", date(2026, 12, 31), date(2027, 1, 31)),
        [Missing("GB", "interest", EXPIRED), Missing("GB", "compensation", EXPIRED)],
    ),
    "Germany": (
        ("DE", date(2026, 1, 15), date(2026, 3, 1)),
        [Missing("DE", "interest", UNVERIFIED), Missing("DE", "compensation", UNVERIFIED)],
    ),
    "a member state without a sheet": (
        ("FR", date(2026, 1, 15), date(2026, 3, 1)),
        [Missing("FR", "interest", UNVERIFIED), Missing("FR", "compensation", UNVERIFIED)],
    ),
    "a member state outside the euro": (
        ("SE", date(2026, 1, 15), date(2026, 3, 1)),
        [Missing("SE", "interest", UNVERIFIED), Missing("SE", "compensation", UNVERIFIED)],
    ),
    "the union": (
        ("EU", date(2026, 1, 15), date(2026, 3, 1)),
        [Missing("EU", "interest", UNVERIFIED), Missing("EU", "compensation", UNVERIFIED)],
    ),
    "Israel, where no number is stated": (("IL", date(2025, 10, 15), date(2025, 12, 15)), []),
    "the United States, where none is owed": (("US", date(2026, 1, 15), date(2026, 3, 1)), []),
}


@pytest.mark.parametrize(("case", "missing"), UNSTATED.values(), ids=UNSTATED)
def test_what_is_missing_stale_or_unverified_is_named_and_not_stated(
    case: tuple[str, date, date], missing: list[Missing]
) -> None:
    code, due, day = case
    found = charges(load(code), late(load(code), due=due), day)
    assert list(found.missing) == missing
    stated = {line.rule.partition("_")[2] for line in found.lines}
    assert not stated & {row.row.partition(".")[0] for row in missing}
    assert stated or code != "DK" or day > date(2027, 6, 9)


@pytest.mark.parametrize("code", WITH_A_FILE)
def test_a_foreign_or_disputed_debt_carries_nothing_and_asks_for_nothing(code: str) -> None:
    country, day = load(code), date(2027, 6, 10)
    foreign = replace(late(country), principal=Money.of(100, "JPY"), terms=RATE)
    assert charges(country, foreign, day) == Charges()
    assert charges(country, replace(late(country), disputed=True, terms=RATE), day) == Charges()


def test_the_owner_hears_on_what_a_sum_rests() -> None:
    debt = late(load("EU"), 3000, date(2024, 5, 15))
    found = reckon_interest(load("EU"), debt, date(2025, 7, 15))
    assert isinstance(found, Reckoned)
    assert (found.confidence, found.expires) == (Confidence.MEMORY, date(2027, 6, 9))
    quarter = reckon_interest(ISRAEL, late(ISRAEL, due=date(2025, 10, 15)), date(2025, 12, 15))
    assert isinstance(quarter, Reckoned)
    assert (quarter.confidence, quarter.expires) == (Confidence.SECONDARY, date(2025, 12, 31))


@pytest.mark.parametrize(
    ("code", "unknown"),
    [("DK", date(2027, 1, 1)), ("EU", date(2027, 1, 1)), ("IL", date(2026, 1, 1))],
)
def test_a_rate_that_floats_runs_out_with_its_last_row(code: str, unknown: date) -> None:
    debt = late(load(code), due=unknown - 2 * DAY)
    assert isinstance(reckon_interest(load(code), debt, unknown - DAY), Reckoned)
    assert reckon_interest(load(code), debt, unknown) == Missing(
        code, "interest.reference", ABSENT, unknown
    )


def test_a_frozen_rate_does_not_run_out() -> None:
    debt = late(BRITAIN, due=date(2026, 12, 30))
    assert isinstance(reckon_interest(BRITAIN, debt, date(2028, 1, 1)), Reckoned)
    fresh = late(BRITAIN, due=date(2026, 12, 31))
    assert reckon_interest(BRITAIN, fresh, date(2027, 1, 1)) == Missing(
        "GB", "interest.reference", ABSENT, date(2026, 12, 31)
    )


def test_a_member_outside_the_euro_is_not_reckoned_with_the_euros_rate() -> None:
    sweden = trusted(load("SE"))
    assert reckon_interest(sweden, late(sweden), date(2026, 3, 1)) == Missing(
        "SE", "interest", ABSENT
    )
    assert compensation(sweden, late(sweden), date(2026, 3, 1)) == Missing(
        "SE", "compensation", ABSENT
    )


# Notices, courts, limitation, due dates.


@pytest.mark.parametrize(
    ("code", "sent", "deadline", "allowed"),
    [
        ("DK", date(2026, 2, 10), date(2026, 2, 20), date(2026, 2, 21)),
        ("DK", date(2026, 12, 20), date(2026, 12, 30), date(2026, 12, 31)),
        ("IL", date(2026, 3, 10), date(2026, 3, 24), date(2026, 3, 25)),
        ("GB", date(2026, 3, 2), date(2026, 4, 1), date(2026, 4, 1)),
    ],
)
def test_a_notice_gives_its_days(code: str, sent: date, deadline: date, allowed: date) -> None:
    (notice,) = notices_before(load(code), Kind.PERSON, Remedy.COURT)
    assert (deadline_of(notice, sent), first_allowed(notice, sent)) == (deadline, allowed)


def test_the_israeli_debt_notice_comes_before_anything_else_to_a_person() -> None:
    notice = first_notice(ISRAEL, Kind.PERSON)
    assert notice is not None
    assert (notice.id, latest(notice, date(2026, 3, 1))) == ("debt_notice", date(2026, 7, 1))
    assert first_notice(ISRAEL, Kind.BUSINESS) is None
    assert notices_before(ISRAEL, Kind.BUSINESS, Remedy.COURT) == ()


@pytest.mark.parametrize("code", ["DK", "GB", "US", "DE", "FR", "other"])
def test_elsewhere_no_notice_comes_before_everything(code: str) -> None:
    assert [first_notice(load(code), kind) for kind in Kind] == [None, None]


def test_a_danish_collection_letter_has_no_last_day() -> None:
    (notice,) = notices_before(DENMARK, Kind.BUSINESS, Remedy.AGENCY)
    assert (notice.id, latest(notice, date(2026, 1, 15))) == ("inkassovarsel", None)


@pytest.mark.parametrize(
    ("code", "amount", "day", "fits"),
    [
        ("DK", "100000.00", date(2026, 12, 1), True),
        ("DK", "100000.01", date(2026, 12, 1), False),
        ("DK", "100000.00", date(2027, 6, 10), False),
        ("GB", "10000.00", date(2026, 12, 1), True),
        ("GB", "10000.01", date(2026, 12, 1), False),
        ("IL", "39900.00", date(2026, 12, 31), True),
        ("IL", "39900.01", date(2026, 12, 31), False),
        ("IL", "39900.00", date(2027, 1, 1), False),
        ("IL", "38900.00", date(2025, 12, 31), False),
        ("EU", "100.00", date(2026, 12, 1), False),
        ("US", "100.00", date(2026, 12, 1), False),
        ("DE", "100.00", date(2026, 12, 1), False),
    ],
)
def test_small_claims_are_named_only_within_a_limit_that_may_be_stated(
    code: str, amount: str, day: date, fits: bool
) -> None:
    sums = [Money.of(amount, load(code).currency)]
    expected = Remedy.SMALL_CLAIMS if fits else Remedy.COURT
    assert remedy_fits(load(code), Remedy.SMALL_CLAIMS, sums, day) is expected


def test_small_claims_take_one_claim_in_the_countrys_own_currency() -> None:
    day, half = date(2026, 12, 1), kroner("50000.01")
    assert remedy_fits(DENMARK, Remedy.SMALL_CLAIMS, [half], day) is Remedy.SMALL_CLAIMS
    assert remedy_fits(DENMARK, Remedy.SMALL_CLAIMS, [half, half], day) is Remedy.COURT
    euros = [Money.of(100, "EUR")]
    assert remedy_fits(DENMARK, Remedy.SMALL_CLAIMS, euros, day) is Remedy.COURT
    assert remedy_fits(DENMARK, Remedy.SMALL_CLAIMS, [half, *euros], day) is Remedy.COURT


def test_an_israeli_company_has_no_small_claims() -> None:
    sums, day = [Money.of(100, "ILS")], date(2026, 12, 1)
    asked = Remedy.SMALL_CLAIMS
    assert remedy_fits(ISRAEL, asked, sums, day, Claimant.COMPANY) is Remedy.COURT
    assert remedy_fits(BRITAIN, asked, [Money.of(100, "GBP")], day, Claimant.COMPANY) is asked


@pytest.mark.parametrize("remedy", [Remedy.LAWYER, Remedy.AGENCY, Remedy.COURT])
def test_other_remedies_have_no_limit(remedy: Remedy) -> None:
    assert remedy_fits(load("US"), remedy, [Money.of(10**6, "USD")], date(2030, 1, 1)) is remedy


@pytest.mark.parametrize(
    ("code", "due", "barred"),
    [
        ("DK", date(2026, 1, 15), date(2029, 1, 15)),
        ("GB", date(2026, 1, 15), date(2032, 1, 15)),
        ("IL", date(2026, 1, 15), date(2033, 1, 15)),
        ("DK", date(2024, 2, 29), date(2027, 2, 28)),
        ("US", date(2026, 1, 15), None),
        ("FR", date(2026, 1, 15), None),
    ],
)
def test_a_claim_is_barred_after_the_countrys_years(
    code: str, due: date, barred: date | None
) -> None:
    assert limitation_day(load(code), due) == barred


# The sheets themselves.


def figures(law: Law) -> list[Figure[object]]:
    single = [law.interest, law.reminder_fee, law.compensation, law.limitation]
    rows = law.interest.value.references if law.interest else ()
    found: list[Figure[object]] = [
        Figure(row.value, row.source, row.confidence, row.reviewed, row.expires, row.since)
        for row in (*single, *rows, *law.due, *law.notices, *law.courts)
        if row is not None
    ]
    return found


@pytest.mark.parametrize("code", WITH_A_FILE)
def test_every_figure_has_a_source_and_an_end(code: str) -> None:
    for figure in figures(load(code).law):
        assert figure.source
        assert figure.reviewed == date(2026, 11, 21)
        assert figure.expires <= date(2027, 6, 9)


@pytest.mark.parametrize("code", WITH_A_FILE)
def test_every_source_is_used(code: str) -> None:
    country = load(code)
    named = [*figures(country.law), country.contact.gap, country.vat, country.retention]
    used = {source for figure in named if figure for source in figure.source}
    text = files("bot.countries").joinpath(f"{code.lower()}.toml").read_text("utf-8")
    ids = {part.split('"')[1] for part in text.split("[[source]]\nid = ")[1:]}
    assert ids == used


@pytest.mark.parametrize("code", [*WITH_A_FILE, "FR", "SE", "BR", "other"])
def test_no_country_lets_a_creditor_report_a_debtor(code: str) -> None:
    assert not load(code).credit_reports


@pytest.mark.parametrize(
    ("code", "days"),
    [
        ("DK", {(1, 1), (7, 1)}),
        ("EU", {(1, 1), (7, 1)}),
        ("GB", {(6, 30), (12, 31)}),
        ("IL", {(10, 1)}),
    ],
)
def test_references_are_of_the_days_on_which_they_are_fixed(
    code: str, days: set[tuple[int, int]]
) -> None:
    law = load(code).law
    assert law.interest is not None
    rows = law.interest.value.references
    assert {(row.since.month, row.since.day) for row in rows if row.since} == days


SHEET = files("bot.countries").joinpath("dk.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('basis = "float_half_year"', 'basis = "float"', "interest: .*float"),
        ('margin = "8.00"', "margin = 8.00", "interest: margin"),
        ('margin = "8.00"', 'marge = "8.00"', "interest.marge"),
        ('margin = "8.00"', "", "interest.margin is missing"),
        ('day_count = "act_act"', 'day_count = "d30_360"', "interest: .*d30_360"),
        ('protected = ["consumer"]', 'protected = ["client"]', "interest: .*client"),
        ("days = 30 } #", "days = 0 } #", "interest: days"),
        ("days = 30 } #", "weeks = 4 } #", "interest.demand.weeks"),
        ("from = 2016-01-01,", "from = 2016-01-02,", "interest: .*2016-01-02"),
        ("from = 2016-01-01,", "from = 2015-07-01,", "interest: .*2015-07-01"),
        ("from = 2013-01-01,", "from = 2012-07-01,", "interest: .*2012-07-01 and 2013-07-01"),
        ("from = 2016-01-01,", 'from = "soon",', "interest: .*soon"),
        ('percent = "-0.35"', 'percent = "-0,35"', "interest: percent"),
        ('percent = "-0.35"', "percent = -0.35", "interest: percent"),
        ('percent = "-0.35", source = ["forbrug"]', 'percent = "-0.35"', "interest.source"),
        ('percent = "-0.35", source = ["forbrug"]', 'percent = "-0.35", source = []', "no source"),
        ('percent = "-0.35", source = ["forbrug"]', 'percent = "-0.35", source = ["x"]', "x"),
        ('amount = "100.00"', 'amount = "0.00"', "reminder_fee: amount"),
        ('amount = "100.00"', "amount = 100", "reminder_fee: amount"),
        ('amount = "100.00"', 'amount = "100.001"', "reminder_fee: "),
        ("max_count = 3", "max_count = true", "reminder_fee: max_count"),
        ("min_gap_days = 10", "min_gap_days = -1", "reminder_fee: min_gap_days"),
        ('amount = "310.00"', "tiers = []", "compensation: tiers"),
        ('amount = "310.00"', 'tiers = [{ from = "5", amount = "1" }]', "compensation: tiers"),
        ('amount = "310.00"', 'tiers = [{ to = "5", amount = "1" }]', "compensation.tiers.to"),
        ("min_days = 10", "min_days = 10\nblocks_everything = 1", "notice: blocks_everything"),
        ('"lawyer", "agency"', '"police", "agency"', "notice: .*police"),
        ('limit = "100000.00"', 'limit = "-1"', "court: limit"),
        ('claimants = ["person", "company"]', 'claimants = ["friend"]', "court: .*friend"),
        ("years = 3", "years = 0", "limitation: years"),
        ('rule = "days_after_demand"', 'rule = "someday"', "due_date: .*someday"),
        ("since = 2024-07-01", "since = 2024-07-01T00:00:00", "court: since"),
        ("since = 2024-07-01", "expires = 2027", "court: expires"),
        ("[limitation]", "[limit]", "unknown key limit"),
    ],
)
def test_a_sheet_with_a_slip_in_its_law_is_refused_by_key(old: str, new: str, says: str) -> None:
    assert old in SHEET
    with pytest.raises(BadSheet, match=f"^DK: .*{says}"):
        read(SHEET.replace(old, new, 1), "DK")
