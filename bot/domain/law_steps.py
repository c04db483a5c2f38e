"""Steps beyond letters: which notice must come first, and which remedy may be named."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.domain.country import Country
from bot.domain.drafts import Remedy
from bot.domain.law import Claimant, Notice
from bot.domain.money import Money
from bot.domain.people import Kind


def first_notice(country: Country, kind: Kind) -> Notice | None:
    """The notice that must reach such a debtor before anything else does; None if none must.

    A duty of the owner's, so it holds whatever its row's confidence or age.
    """
    return next((notice for notice in _notices(country, kind) if notice.blocks), None)


def notices_before(country: Country, kind: Kind, remedy: Remedy) -> tuple[Notice, ...]:
    """The notices such a debtor must have had before the remedy, whatever their confidence."""
    return tuple(notice for notice in _notices(country, kind) if remedy in notice.before)


def remedy_fits(
    country: Country,
    remedy: Remedy,
    sums: Sequence[Money],
    day: date,
    claimant: Claimant = Claimant.PERSON,
) -> Remedy:
    """The remedy that a letter written on `day` may name in the place of the one chosen.

    Small claims turn into the court in general unless a court is known that takes them: its limit
    not below the `sums` claimed (all of them, in one currency), its row one that may be stated,
    and open to such a claimant.
    """
    if remedy is not Remedy.SMALL_CLAIMS:
        return remedy
    courts = [row.value for row in country.law.courts if row.may_be_stated(day)]
    fits = any(
        claimant in court.claimants
        and all(one.currency == court.limit.currency for one in sums)
        and sum(one.minor for one in sums) <= court.limit.minor
        for court in courts
        if court.remedy is remedy
    )
    return remedy if fits else Remedy.COURT


def _notices(country: Country, kind: Kind) -> list[Notice]:
    return [row.value for row in country.law.notices if kind in row.value.kinds]
