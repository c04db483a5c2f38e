"""Ways out of an old debt, in whose hands it is after some of them, and what made a client pay."""

from __future__ import annotations

from enum import StrEnum


class Hands(StrEnum):
    """Where a debt went. SOLD: to a buyer, so that it is no longer the owner's (S33, S35). The
    others ask for it in the owner's name, and it stays owed (S35)."""

    SOLD = "sold"
    AGENCY = "agency"
    LAWYER = "lawyer"
    COURT = "court"


class Way(StrEnum):
    """A way out, the one that costs least first."""

    PLAN = "plan"
    SETTLEMENT = "settlement"
    LAWYER = "lawyer"
    FACTORING = "factoring"
    AGENCY = "agency"
    COURT = "court"
    LET_GO = "let_go"


class Lever(StrEnum):
    """What made a client pay, as the owner sees it (S141)."""

    KIND = "kind"
    CALL = "call"
    LETTER = "letter"
    PLAN = "plan"
    DISCOUNT = "discount"
    NOTHING = "nothing"
