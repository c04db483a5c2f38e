"""A ledger to try things on: a few made-up clients, told to the bot as a person would."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from bot.console.session import Session

# Days before the demonstration begins, and what was said on that day.
Saying = tuple[int, str]

_ENGLISH: Final[tuple[Saying, ...]] = (
    (58, "Harbour Café owes 1,850 for the new website, 14 days to pay"),
    (47, "Tom Ashworth owes 640 for the brochure, 14 days to pay"),
    (36, "Priya Nair owes 2,400 for the product photos, net 30"),
    (20, "Tom paid 200"),
    (9, "Bluebell Nursery owes 480 for the sign, payable in two weeks"),
    (3, "Priya's email is priya.nair@example.com"),
)

_DANISH: Final[tuple[Saying, ...]] = (
    (58, "Havnens Cykler skylder 14.500 kr for en ny hjemmeside, betalingsfrist 14 dage"),
    (47, "Mette Holm skylder 4.200 kr for en brochure, betalingsfrist 14 dage"),
    (36, "Jensen & Søn skylder 18.750 kr for produktfotos, netto 30 dage"),
    (20, "Mette har betalt 1.500"),
    (9, "Café Vera skylder 3.600 kr for et skilt, betaling om fjorten dage"),
    (3, "gem bogholderi@example.com på Jensen & Søn"),
)

_HEBREW: Final[tuple[Saying, ...]] = (
    (58, "קפה נחמה חייבים 6,800 ש״ח על אתר חדש, לתשלום בעוד שבועיים"),
    (47, "דנה כהן חייבת לי 2,900 ש״ח על חוברת, לתשלום בעוד שבועיים"),
    (36, "סטודיו קו חייבים 9,400 ש״ח על צילומי מוצר, לתשלום תוך 30 יום"),
    (20, "דנה שילמה 1,000 ש״ח"),
    (9, "מאפיית ארזים חייבים 1,750 ש״ח על שלט, לתשלום בעוד שבועיים"),
    (3, "המייל של סטודיו קו הוא studio.kav@example.com"),
)

SAYINGS: Final[Mapping[str, tuple[Saying, ...]]] = {
    "he": _HEBREW,
    "da": _DANISH,
    "en": _ENGLISH,
}
BEGINS: Final = timedelta(days=60)
"""How long before the demonstration its store begins."""


async def enact(session: Session, language: str, now: datetime) -> None:
    """Say it all, each on its day before `now`. Nothing falls due on the way: the first look at
    what is late is left to whoever watches."""
    for days, sentence in SAYINGS[language]:
        session.jump(now - timedelta(days=days))
        await session.write(sentence)
    session.clear_history()
