"""Everything that can happen, frozen. Facts are only ever added, to the owner's journal.

A fact carries the outcome, not the input: the allocation of a payment, the dated instalments of a
plan, the words of a draft. A later change of rules so rewrites no old balance. Days are the
owner's local dates; the moment of writing (UTC) stands on the journal's line.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, TypeAlias

from bot.domain.drafts import Brief, Channel, Instalment, State, Words
from bot.domain.intents import Doubt, Intent, Piece, Reason
from bot.domain.money import Money
from bot.domain.people import Detail, Setting
from bot.domain.terms import Terms


@dataclass(frozen=True, slots=True)
class OwnerSet:
    setting: Setting
    value: str
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class ClientNamed:
    client: int
    name: str
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class ClientSet:
    client: int
    detail: Detail
    value: str
    undoable: ClassVar[bool] = True


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
    """`parts` sum to at most `amount`; what is over is the client's credit."""

    payment: int
    client: int
    amount: Money
    day: date
    parts: tuple[Part, ...]
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Reallocated:
    """The same payment, laid on other debts."""

    payment: int
    client: int
    parts: tuple[Part, ...]
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
    """What a client said, as the owner told it; `named` is the day the client named."""

    client: int
    reason: Reason
    day: date
    named: date | None = None
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
class StagesAgreed:
    """Work in stages: `parts` sum to `amount`, the price, by the whole percents of `split`. The
    first part is `debt`, an `Owed` of the same line; the others wait."""

    job: int
    client: int
    day: date
    work: str
    amount: Money
    split: tuple[int, ...]
    parts: tuple[Money, ...]
    debt: int
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class StageDone:
    """Stage number `stage`, from 1, is done: its part is `debt`, an `Owed` of the same line."""

    job: int
    client: int
    stage: int
    debt: int
    day: date
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class BillingAgreed:
    """The same sum again and again, on the days of `rule` (as `dates.Rule` writes it) from `start`
    on."""

    billing: int
    client: int
    day: date
    amount: Money
    rule: str
    start: date
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Billed:
    """The occurrence of day `on` is `debt`, an `Owed` of the same line."""

    billing: int
    client: int
    on: date
    debt: int
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class BillingEnded:
    billing: int
    client: int
    day: date
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


@dataclass(frozen=True, slots=True)
class DraftProposed:
    draft: int
    brief: Brief
    words: Words
    to: str
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class DraftReworded:
    """A new version: the owner's own words, or another tone, channel or address."""

    draft: int
    version: int
    brief: Brief
    words: Words
    to: str
    own_words: bool
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class DraftShown:
    """The card stands in the owner's chat as this message."""

    draft: int
    message: int
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class DraftDeferred:
    """`until` is a moment in UTC."""

    draft: int
    until: datetime
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class DraftClaimed:
    draft: int
    version: int
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class DraftSending:
    draft: int
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class DraftSettled:
    """`state` is any state that ends a claim or closes a draft."""

    draft: int
    state: State
    detail: str = ""
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Contacted:
    """A message went to the client: through the bot, or by the owner's own hand.

    `step` is the ladder step that it counts as, `script` the words that went out: the name by
    which it is told, empty where it was not noted.
    """

    client: int
    draft: int
    debts: tuple[int, ...]
    step: str
    channel: Channel
    day: date
    script: str = ""
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A hand-off that did not go out after all: the contact is struck, the draft open again."""

    client: int
    draft: int
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Question:
    """What the bot asked and waits for: a command with one piece open, or a setting to fill.

    `days`, `sums` and `debts` are what can be chosen; `then` are commands of the same message that
    wait for it.
    """

    piece: Piece
    command: Intent
    days: tuple[date, ...] = ()
    sums: tuple[Money, ...] = ()
    then: tuple[Intent | Doubt, ...] = ()
    debts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    question: Question
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Answered:
    """The open question is closed, answered or dropped.

    `then` is what is to follow from the same message in lines of its own, where the words alone
    don't tell: what waited for the answer, or the entry put right after one was taken back.
    """

    then: tuple[Intent | Doubt, ...] = ()
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Mentioned:
    """The owner was told of something once; `topic` is a code, `client` 0 when about nobody."""

    topic: str
    client: int
    day: date
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Restored:
    """The book goes on from a backup. Numbers given out after that backup are still on buttons in
    the chat: none of the next `skipped` is given again."""

    skipped: int
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Undone:
    step: int
    undoable: ClassVar[bool] = False


Fact: TypeAlias = (
    OwnerSet
    | ClientNamed
    | ClientSet
    | Owed
    | DueMoved
    | Paid
    | Reallocated
    | CreditUsed
    | Forgiven
    | Disputed
    | TermsAgreed
    | Said
    | Promised
    | PlanAgreed
    | PlanEnded
    | StagesAgreed
    | StageDone
    | BillingAgreed
    | Billed
    | BillingEnded
    | Held
    | Resumed
    | DraftProposed
    | DraftReworded
    | DraftShown
    | DraftDeferred
    | DraftClaimed
    | DraftSending
    | DraftSettled
    | Contacted
    | TakenBack
    | Asked
    | Answered
    | Mentioned
    | Restored
    | Undone
)


@dataclass(frozen=True, slots=True)
class Line:
    """One change: its facts, written together or not at all.

    `step` counts the journal's lines from 1; `at` is UTC; `key` names what caused it, so that the
    same cause twice is told from two causes.
    """

    step: int
    at: datetime
    key: str
    facts: tuple[Fact, ...]
