"""Everything an owner can mean, in words or by a tap: the vocabulary that enters the desk.

A slot that was not said is None. Days are the owner's local dates; rules are `dates.Rule`.
The names and slots of what can be said follow the contract in `docs/understanding.md`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from bot.domain.dates import Rule
from bot.domain.money import Money
from bot.domain.people import Detail, Setting


class Scope(StrEnum):
    ALL = "all"
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"


class Reason(StrEnum):
    """What a client's words come down to, first the one that must be answered first."""

    THREAT = "threat"
    UNHAPPY = "unhappy"
    DISPUTES_TERMS = "disputes_terms"
    ALREADY_PAID = "already_paid"
    ASKS_DISCOUNT = "asks_discount"
    ASKS_PLAN = "asks_plan"
    PROMISE = "promise"
    NO_MONEY = "no_money"
    FORGOT = "forgot"
    STALLING = "stalling"
    OTHER = "other"


class Script(StrEnum):
    """What an owner can ask a draft to be, where it is not the ladder's next step."""

    PLAN_OFFER = "plan_offer"
    DISCOUNT_OFFER = "discount_offer"
    ASK_REASON = "ask_reason"
    POLICY = "policy"
    FINAL_NOTICE = "final_notice"
    FORMAL_LETTER = "formal_letter"
    THANK_YOU = "thank_you"


@dataclass(frozen=True, slots=True)
class Who:
    """A client as meant: a known client's own spelling, a new name, or several that fit equally."""

    name: str | None = None
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WhoOwes:
    scope: Scope = Scope.ALL
    who: Who | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class AddDebt:
    who: Who | None
    amount: Money | None
    due: date | None = None
    description: str | None = None
    without_vat: bool = False
    again: bool = False
    """The owner was asked whether this repeats a debt on file, and said that it does not."""


@dataclass(frozen=True, slots=True)
class RecordPayment:
    who: Who | None
    amount: Money | None
    full: bool = False
    day: date | None = None
    over: bool = False
    """The owner was asked what to do with more than is owed, and said to keep it as credit."""
    again: bool = False
    """The owner was asked whether this repeats a payment on file, and said that it does not."""
    sure: bool = False
    """The owner was asked which of the sums is meant, and chose."""


@dataclass(frozen=True, slots=True)
class SetPlan:
    """`amount` is one instalment's; `total` the sum at which the plan ends, if it was said."""

    who: Who | None
    rule: Rule | None
    start: date | None
    amount: Money | None = None
    count: int | None = None
    total: Money | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    who: Who | None
    day: date | None
    amount: Money | None = None
    sure: bool = False
    """The owner was asked which of the sums is meant, and chose."""


@dataclass(frozen=True, slots=True)
class Hold:
    who: Who | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Resume:
    who: Who | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    who: Who | None
    script: Script | None = None


@dataclass(frozen=True, slots=True)
class ClientSaid:
    who: Who | None
    reason: Reason
    day: date | None = None
    debts: tuple[int, ...] | None = None
    """The debts that the client's words are about; None where that was not said."""


@dataclass(frozen=True, slots=True)
class ScheduleNudge:
    who: Who | None
    day: date | None = None
    rule: Rule | None = None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class SetContact:
    """`phone` in E.164."""

    who: Who | None
    email: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class History:
    who: Who | None


@dataclass(frozen=True, slots=True)
class WriteOff:
    who: Who | None


@dataclass(frozen=True, slots=True)
class SetDue:
    who: Who | None
    due: date | None


@dataclass(frozen=True, slots=True)
class SetTerms:
    """What was agreed with a client, in the owner's words; `text` None while they are awaited."""

    who: Who | None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Milestones:
    """`split` is whole percents that sum to 100."""

    who: Who | None
    amount: Money | None
    split: tuple[int, ...]
    description: str | None = None
    again: bool = False
    """The owner was asked whether this repeats work on file, and said that it does not."""


@dataclass(frozen=True, slots=True)
class Recurring:
    who: Who | None
    amount: Money | None
    rule: Rule
    start: date
    again: bool = False
    """The owner was asked whether this repeats a billing on file, and said that it does not."""


@dataclass(frozen=True, slots=True)
class Retainer:
    who: Who | None
    amount: Money | None


@dataclass(frozen=True, slots=True)
class OfferDiscount:
    who: Who | None
    percent: Decimal | None = None
    amount: Money | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back one entry: `step` names it; None is the newest that can be taken back."""

    step: int | None = None


@dataclass(frozen=True, slots=True)
class Cancel:
    """Drop the open question."""


@dataclass(frozen=True, slots=True)
class Help:
    pass


@dataclass(frozen=True, slots=True)
class Export:
    pass


@dataclass(frozen=True, slots=True)
class SetLanguage:
    language: str


@dataclass(frozen=True, slots=True)
class Settings:
    """Open the settings, or one client's card when `who` is given."""

    who: Who | None = None


Spoken: TypeAlias = (
    WhoOwes
    | AddDebt
    | RecordPayment
    | SetPlan
    | Promise
    | Hold
    | Resume
    | Draft
    | ClientSaid
    | ScheduleNudge
    | SetContact
    | History
    | WriteOff
    | SetDue
    | SetTerms
    | Milestones
    | Recurring
    | Retainer
    | OfferDiscount
    | Undo
    | Cancel
    | Help
    | Export
    | SetLanguage
    | Settings
)
"""What can be said in words."""


@dataclass(frozen=True, slots=True)
class Start:
    """The first hello, or a new one."""


@dataclass(frozen=True, slots=True)
class SetOwner:
    """Set one of the owner's settings; `value` None asks for it."""

    setting: Setting
    value: str | None = None


@dataclass(frozen=True, slots=True)
class SetClient:
    """Set one detail of a client, by its number; `value` None asks for it."""

    client: int
    detail: Detail
    value: str | None = None


@dataclass(frozen=True, slots=True)
class ShowClient:
    client: int


@dataclass(frozen=True, slots=True)
class DraftFor:
    """A tap beside a client: the ladder's next step, or the script named."""

    client: int
    script: Script | None = None


@dataclass(frozen=True, slots=True)
class ShowScripts:
    """The letters that can be written to a client now, beside the ladder's next step."""

    client: int


@dataclass(frozen=True, slots=True)
class DraftOf:
    """One of those letters; `script` is its name in the catalogue."""

    client: int
    script: str


@dataclass(frozen=True, slots=True)
class AskTerms:
    """A tap beside a client: write down what was agreed."""

    client: int


@dataclass(frozen=True, slots=True)
class BeforeJob:
    """A tap beside a client: what to think of before more work for it."""

    client: int


@dataclass(frozen=True, slots=True)
class CameIn:
    """What the client says it paid is in the owner's account: all that is owed."""

    client: int


@dataclass(frozen=True, slots=True)
class NotThere:
    """What the client says it paid is not in the owner's account."""

    client: int


@dataclass(frozen=True, slots=True)
class TheyAgreed:
    """The client said yes to the plan that this draft proposed."""

    draft: int


@dataclass(frozen=True, slots=True)
class EndPlan:
    """Stop the client's plan; the ladder follows the due dates again."""

    client: int


@dataclass(frozen=True, slots=True)
class AskDeposit:
    """A letter for the first part of a piece of work in stages."""

    client: int
    job: int


@dataclass(frozen=True, slots=True)
class FinishStage:
    """Stage number `stage`, from 1, is done: its part is owed from now on."""

    client: int
    job: int
    stage: int


@dataclass(frozen=True, slots=True)
class EndBilling:
    """No further occurrence becomes a debt; those that have stay."""

    client: int
    billing: int


@dataclass(frozen=True, slots=True)
class ShowDrafts:
    """Show the drafts that wait."""


@dataclass(frozen=True, slots=True)
class Approve:
    draft: int
    version: int


@dataclass(frozen=True, slots=True)
class Edit:
    draft: int
    version: int


@dataclass(frozen=True, slots=True)
class Reword:
    """The owner's own words for a draft; `text` None while they are waited for."""

    draft: int
    version: int
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Retone:
    """The next tone within the guard, round and round."""

    draft: int
    version: int


@dataclass(frozen=True, slots=True)
class Reroute:
    """The next way to reach the client, round and round: another channel, the phone, the post."""

    draft: int
    version: int


@dataclass(frozen=True, slots=True)
class Charge:
    """Put what the law or the terms allow into the letter, or take it out again."""

    draft: int
    version: int


@dataclass(frozen=True, slots=True)
class Breathe:
    """Show the draft again after a short breath."""

    draft: int
    version: int


@dataclass(frozen=True, slots=True)
class Later:
    draft: int
    version: int


@dataclass(frozen=True, slots=True)
class Skip:
    draft: int
    version: int


@dataclass(frozen=True, slots=True)
class TakeBack:
    """A hand-off that did not go out."""

    draft: int


@dataclass(frozen=True, slots=True)
class Resolve:
    """The owner says what became of a draft whose outcome nobody could tell."""

    draft: int
    arrived: bool


@dataclass(frozen=True, slots=True)
class Pick:
    """One of the choices of the question that was asked in step `asked`, counted from 0."""

    asked: int
    choice: int


@dataclass(frozen=True, slots=True)
class Confirm:
    """Yes to the question that was asked in step `asked`."""

    asked: int


@dataclass(frozen=True, slots=True)
class Decline:
    """No to the question that was asked in step `asked`; it is dropped."""

    asked: int


@dataclass(frozen=True, slots=True)
class Reallocate:
    """Lay a payment on this debt first."""

    payment: int
    debt: int


@dataclass(frozen=True, slots=True)
class Restore:
    """Go on from a backup of a book that can't be read; `day` is the backup's (ISO 8601, UTC)."""

    day: str


@dataclass(frozen=True, slots=True)
class StartAnew:
    """Go on with an empty book in the place of one that can't be read."""


Tapped: TypeAlias = (
    Start
    | SetOwner
    | SetClient
    | ShowClient
    | DraftFor
    | ShowScripts
    | DraftOf
    | AskTerms
    | BeforeJob
    | CameIn
    | NotThere
    | TheyAgreed
    | EndPlan
    | AskDeposit
    | FinishStage
    | EndBilling
    | ShowDrafts
    | Approve
    | Edit
    | Reword
    | Retone
    | Reroute
    | Charge
    | Breathe
    | Later
    | Skip
    | TakeBack
    | Resolve
    | Pick
    | Confirm
    | Decline
    | Reallocate
    | Restore
    | StartAnew
)
"""What only a button or a command can mean."""

Intent: TypeAlias = Spoken | Tapped


class Piece(StrEnum):
    """A piece of a command that can be missing or doubtful, and is then asked for."""

    WHO = "who"
    AMOUNT = "amount"
    DAY = "day"
    RULE = "rule"
    START = "start"
    WORDS = "words"
    """Free text: a setting, a client's detail, the words of a letter."""
    AGAIN = "again"
    """Whether the same entry is meant a second time."""
    OVER = "over"
    """What to do with more money than is owed."""
    PLAN = "plan"
    """Whether the schedule shown is the one agreed."""
    DEBT = "debt"
    """Which of the open debts is meant."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A command with one piece missing or doubtful, and the readings to choose from, if any.

    The piece is None in the command. `days` and `sums` are candidates ("next Friday" has two days,
    "1.200" two sums); both are empty where the piece was simply not said.
    """

    command: Intent
    piece: Piece
    days: tuple[date, ...] = ()
    sums: tuple[Money, ...] = ()


class Impossible(StrEnum):
    """What is wrong with a piece that was said clearly enough."""

    NOT_POSITIVE = "not_positive"
    TOO_LARGE = "too_large"
    TOO_FINE = "too_fine"
    NOT_A_NUMBER = "not_a_number"
    NO_SUCH_DAY = "no_such_day"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A command that was clear but for an impossible piece; `words` is that piece as written."""

    why: Impossible
    words: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message came down to: commands in the order said, what must be asked first, and
    what can't be."""

    commands: tuple[Spoken, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """A client's own words, read: the reason, and the day or sum it names, if any."""

    reason: Reason
    day: date | None = None
    amount: Money | None = None
