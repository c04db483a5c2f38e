"""What is owed, what came in, and what was agreed about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.domain.charges import Claim, Kind
from bot.domain.drafts import Instalment
from bot.domain.intents import Reason
from bot.domain.money import Money
from bot.domain.offers import Offer
from bot.domain.terms import Terms


@dataclass(frozen=True, slots=True)
class Owed:
    """`entered` is the day the owner wrote it down."""

    debt: int
    client: int
    amount: Money
    due: date
    entered: date
    work: str = ""
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Imported:
    """The debts of this line were read from a file, named as its owner named it."""

    file: str
    debts: tuple[int, ...]
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class DueMoved:
    client: int
    debts: tuple[int, ...]
    due: date
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Part:
    """What a payment, a credit or a waiver takes off one debt."""

    debt: int
    amount: Money


@dataclass(frozen=True, slots=True)
class Paid:
    """`parts` sum to at most `amount`; what is over is the client's credit. `given_up` is what the
    owner lets go for money that came in time, by an offer or the terms."""

    payment: int
    client: int
    amount: Money
    day: date
    parts: tuple[Part, ...]
    given_up: tuple[Part, ...] = ()
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Reallocated:
    """The same payment, laid on other debts."""

    payment: int
    client: int
    parts: tuple[Part, ...]
    given_up: tuple[Part, ...] = ()
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class CreditUsed:
    client: int
    parts: tuple[Part, ...]
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Forgiven:
    client: int
    parts: tuple[Part, ...]
    day: date
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class OfferMade:
    """The letter with an offer went out: from now on the offer stands until its day."""

    client: int
    offer: Offer
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Charged:
    """The letter went out that asks for this beside the principal of `debt`: it is owed now."""

    client: int
    debt: int
    claim: Claim
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class ChargesWaived:
    """These kinds of charges on the debts are let go, and not claimed again; `parts` are the sums
    that were owed of them."""

    client: int
    parts: tuple[Part, ...]
    kinds: tuple[Kind, ...]
    day: date
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Disputed:
    client: int
    debts: tuple[int, ...]
    day: date
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class TermsAgreed:
    """What was agreed with a client takes the place of what was on file."""

    client: int
    terms: Terms
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Said:
    """What a client said, as the owner told it; `named` is the day the client named.
    `there`: it was written in the owner's own account."""

    client: int
    reason: Reason
    day: date
    named: date | None = None
    there: bool = False
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Promised:
    """`amount` None: all that was open. `due` are the sums open when it was promised, `after` the
    number of the last payment on file by then: what comes in later keeps the promise."""

    client: int
    promised: date
    day: date
    amount: Money | None = None
    due: tuple[Money, ...] = ()
    after: int = 0
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class PlanAgreed:
    """The dated instalments sum to what the plan covers; `debts` are the debts under it."""

    plan: int
    client: int
    day: date
    debts: tuple[int, ...]
    instalments: tuple[Instalment, ...]
    rule: str
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class PlanEnded:
    """`broken` by missed instalments, else ended by the owner or replaced by another plan."""

    plan: int
    client: int
    day: date
    broken: bool
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Held:
    """`client` None: everybody. `until` None: until the owner says so."""

    client: int | None
    day: date
    until: date | None = None
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Resumed:
    client: int | None
    day: date
    undoable: ClassVar[bool] = True
