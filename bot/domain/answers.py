"""Everything the desk can answer: values, put into words only in `wording.replies`.

Names are the clients' own; days are the owner's local dates; `step` is the journal step that an
undo button takes back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from bot.domain.charges import Charge
from bot.domain.drafts import Draft, Instalment, State
from bot.domain.facts import Question
from bot.domain.guard import Bar
from bot.domain.intents import Reason, Refusal, Scope
from bot.domain.law import Missing
from bot.domain.money import Money
from bot.domain.people import Client, Detail, Owner, Setting
from bot.domain.standing import NO_SIGNALS, Advice, Signals
from bot.domain.terms import Terms

# -- what was written down ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DebtNoted:
    """`balance` is what the client owes now in all; `from_credit` what an old credit covered."""

    client: int
    name: str
    new_client: bool
    amount: Money
    due: date
    usual_terms: bool
    """No due date was said: the owner's usual terms gave it."""
    work: str
    balance: tuple[Money, ...]
    before_vat: Money | None = None
    from_credit: Money | None = None
    deposit: Advice | None = None
    """What part of the next price should come first, where the client's past calls for it."""


@dataclass(frozen=True, slots=True)
class PartNoted:
    """What a payment took off one debt; `left` is zero when that debt is settled."""

    debt: int
    work: str
    due: date
    amount: Money
    left: Money


@dataclass(frozen=True, slots=True)
class PaymentNoted:
    """`others` are open debts that the payment could be laid on instead (number, work, due, left).

    `withdrawn` counts the waiting drafts that the payment made untrue.
    `next_instalment` is the plan's next unpaid part, where a plan is running.
    """

    payment: int
    client: int
    name: str
    amount: Money
    day: date
    parts: tuple[PartNoted, ...]
    balance: tuple[Money, ...]
    credit: Money | None = None
    others: tuple[PartNoted, ...] = ()
    withdrawn: int = 0
    next_instalment: Instalment | None = None


@dataclass(frozen=True, slots=True)
class PromiseNoted:
    name: str
    day: date
    amount: Money | None


@dataclass(frozen=True, slots=True)
class PlanNoted:
    name: str
    instalments: tuple[Instalment, ...]


@dataclass(frozen=True, slots=True)
class PlanStopped:
    name: str


@dataclass(frozen=True, slots=True)
class HoldNoted:
    """`name` None: everybody. `until` None: until the owner says so; asked about after 30 days."""

    name: str | None
    until: date | None


@dataclass(frozen=True, slots=True)
class ResumeNoted:
    """`held` False: there was nothing to resume, and nothing was written."""

    name: str | None
    held: bool = True


@dataclass(frozen=True, slots=True)
class ContactNoted:
    name: str
    email: str | None
    phone: str | None


@dataclass(frozen=True, slots=True)
class SaidNoted:
    """`promised`: reminders rest until `day`. `disputed` are the debts that rest until the owner
    says so, `others`: the client owes more beside them. `owed` is what the client says it paid and
    the owner looks for in the account. `proposed` is the draft of a plan that it may say yes to.
    """

    name: str
    reason: Reason
    day: date | None
    client: int = 0
    promised: bool = False
    disputed: tuple[PartNoted, ...] = ()
    others: bool = False
    owed: tuple[Money, ...] = ()
    proposed: int | None = None


@dataclass(frozen=True, slots=True)
class WaiverNoted:
    name: str
    sums: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class DueNoted:
    name: str
    due: date
    sums: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class TermsNoted:
    """What was read in the owner's words for what was agreed."""

    client: int
    name: str
    terms: Terms


@dataclass(frozen=True, slots=True)
class StagesNoted:
    """`waits` is the stage, from 1, that is done next; `open` whether the first part is still to
    be paid. `balance` is what the client owes now: never a part that waits."""

    client: int
    name: str
    new_client: bool
    job: int
    work: str
    price: Money
    parts: tuple[Money, ...]
    split: tuple[int, ...]
    due: date
    waits: int | None
    open: bool = True
    from_credit: Money | None = None


@dataclass(frozen=True, slots=True)
class StageNoted:
    """The part of stage `stage` of `count` is owed from now on; `waits` is the one done next."""

    client: int
    name: str
    job: int
    work: str
    stage: int
    count: int
    amount: Money
    due: date
    balance: tuple[Money, ...]
    waits: int | None = None
    from_credit: Money | None = None


@dataclass(frozen=True, slots=True)
class BillingNoted:
    """`days` pass from each occurrence until it is due; `next` is the next one to come."""

    client: int
    name: str
    new_client: bool
    billing: int
    amount: Money
    next: date
    after: date | None
    days: int


@dataclass(frozen=True, slots=True)
class BillingStopped:
    name: str
    amount: Money


@dataclass(frozen=True, slots=True)
class SettingNoted:
    setting: Setting
    value: str


@dataclass(frozen=True, slots=True)
class DetailNoted:
    client: int
    name: str
    detail: Detail
    value: str


Note: TypeAlias = (
    DebtNoted
    | PaymentNoted
    | PromiseNoted
    | PlanNoted
    | PlanStopped
    | HoldNoted
    | ResumeNoted
    | ContactNoted
    | SaidNoted
    | WaiverNoted
    | DueNoted
    | TermsNoted
    | StagesNoted
    | StageNoted
    | BillingNoted
    | BillingStopped
    | SettingNoted
    | DetailNoted
)


@dataclass(frozen=True, slots=True)
class Noted:
    """One entry, written down in `step`; 0 when nothing needed writing.

    `repeated`: the same message had come before, and nothing was written a second time.
    `thanks`: the debt is settled, and a thank-you can be drafted for this client.
    """

    note: Note
    step: int
    repeated: bool = False
    thanks: int | None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """A short question with buttons. `asked` is the step that remembers it.

    `name` is the client it is about, where known; `owed` what that client owes, `schedule` the
    plan's dates to confirm, `over` the money above what is owed, `debts` those to choose from.
    """

    question: Question
    asked: int
    name: str | None = None
    candidates: tuple[str, ...] = ()
    owed: tuple[Money, ...] = ()
    schedule: tuple[Instalment, ...] = ()
    over: Money | None = None
    debts: tuple[PartNoted, ...] = ()


# -- who owes me ----------------------------------------------------------------------------------


class Mark(StrEnum):
    """Why a client is not simply waiting to be nudged."""

    PROMISE = "promise"
    PLAN = "plan"
    HOLD = "hold"
    DISPUTE = "dispute"
    PARTLY = "partly"
    """Some of the debts are disputed and rest; the others do not."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One client in the overview.

    `days_late` is the oldest debt's: positive past due, 0 today, negative days to go.
    `marked` is the promise's day, the next instalment's, or the hold's end.
    `last_step`, `last_day` are the last message that went out; `next_step`, `next_day` what comes.
    `waiting` is the draft that waits for the owner's tap.
    """

    client: int
    name: str
    sums: tuple[Money, ...]
    due: date
    days_late: int
    mark: Mark | None = None
    marked: date | None = None
    last_step: str = ""
    last_day: date | None = None
    next_step: str = ""
    next_day: date | None = None
    waiting: int | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """Who owes: per currency a total over all pages, then this page's clients by urgency.

    `name`: the question was about this client alone. `known`: the ledger has clients at all.
    """

    scope: Scope
    totals: tuple[Money, ...]
    late_totals: tuple[Money, ...]
    standings: tuple[Standing, ...]
    page: int
    pages: int
    count: int
    name: str | None = None
    known: bool = True
    debts: tuple[PartNoted, ...] = ()
    """The debts one by one, when the question was about one client."""


# -- drafts ---------------------------------------------------------------------------------------


class Stale(StrEnum):
    """Why a draft no longer holds."""

    SETTLED = "settled"
    GONE = "gone"
    """What it was about was taken back, or has ended in another way."""
    AMOUNT = "amount"
    DUE = "due"
    PROMISED = "promised"
    PLANNED = "planned"
    HELD = "held"
    DISPUTED = "disputed"
    CONTACT = "contact"
    NAMES = "names"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class DraftCard:
    """The draft as the client will see it, for approval.

    `needs_email`: replies could not reach the owner, whose e-mail address is not known;
    `needs_ways`: it can't say how to pay; `needs_name`: nobody has signed it.
    `tones`: whether another tone is on offer, `routes` whether another way to reach the client.
    `hot` are words of the owner's own that are not calm, `instead` a calmer wording.
    `offered` are charges that the letter may carry and does not, `charged` whether it carries any;
    `missing` are the rows of the country's sheet that keep it from stating more.
    `needs_remedy`: it names no legal step, since the owner has not said which one it would take;
    `needs_terms`: it would quote terms, and none are on file.
    `needs_kind`: the law treats a private person otherwise, and the owner has not said it is none.
    """

    draft: Draft
    name: str
    tones: bool
    needs_email: bool = False
    needs_ways: bool = False
    hot: tuple[str, ...] = ()
    instead: str = ""
    needs_name: bool = False
    routes: bool = False
    offered: tuple[Charge, ...] = ()
    charged: bool = False
    missing: tuple[Missing, ...] = ()
    needs_remedy: bool = False
    needs_terms: bool = False
    needs_kind: bool = False


@dataclass(frozen=True, slots=True)
class DraftsWaiting:
    """The drafts to show, each as a card of its own."""

    cards: tuple[DraftCard, ...]


@dataclass(frozen=True, slots=True)
class OnItsWay:
    """Approved and claimed by this very tap: the courier carries it now."""

    draft: Draft
    name: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """Approved, for the owner's own hand: the exact words, with the ways to pass them on."""

    draft: Draft
    name: str
    phone: str
    telegram: str


@dataclass(frozen=True, slots=True)
class DraftStands:
    """What became of a draft: for a late, second or stale tap, or when its outcome is known."""

    draft: Draft
    name: str
    state: State


@dataclass(frozen=True, slots=True)
class NoLongerHolds:
    """The ledger moved on; the draft was withdrawn. `fresh` is the one that took its place."""

    name: str
    why: Stale
    fresh: DraftCard | None = None


@dataclass(frozen=True, slots=True)
class OldVersion:
    """The button belongs to words that have changed since; here are the present ones."""

    card: DraftCard


class Unable(StrEnum):
    """Why there is nothing to draft."""

    NOTHING_OWED = "nothing_owed"
    NOT_BUILT = "not_built"
    NO_PAYMENT = "no_payment"
    NOTICE_FIRST = "notice_first"
    """The law asks for a debt notice first, and nothing is late that it could be about."""
    NOTICE_WAITS = "notice_waits"
    """The debt notice has gone out; until `day` nothing else may."""
    LACKS_FACTS = "lacks_facts"
    """The letter is about something that is not on file."""


@dataclass(frozen=True, slots=True)
class NoDraft:
    name: str
    why: Unable
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Barred:
    """The letter that was asked for may not be written now; another was drafted where there is
    one."""

    client: int
    name: str
    script: str
    bar: Bar


@dataclass(frozen=True, slots=True)
class ScriptsOffered:
    """The letters that can be written to a client now, by their names in the catalogue."""

    client: int
    name: str
    scripts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Breathing:
    """The draft rests for a short breath, so many minutes."""

    draft: Draft
    name: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Postponed:
    draft: Draft
    name: str
    day: date


@dataclass(frozen=True, slots=True)
class Skipped:
    draft: Draft
    name: str


# -- the rest -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Happened:
    """One line of a client's history; `what` is a fact's name, or the step of a message that went
    out; `words` is the work of a debt."""

    day: date
    what: str
    amount: Money | None = None
    on: date | None = None
    channel: str = ""
    reason: Reason | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class HistoryPage:
    name: str
    happened: tuple[Happened, ...]
    left_off: int = 0


@dataclass(frozen=True, slots=True)
class UndoneNote:
    """`what` is the name of the fact that was taken back, `field` what a setting's was about."""

    name: str | None
    what: str
    amount: Money | None = None
    field: Setting | Detail | None = None


class Stuck(StrEnum):
    NOTHING = "nothing"
    SENT = "sent"
    RESTS_ON_IT = "rests_on_it"
    ALREADY = "already"


@dataclass(frozen=True, slots=True)
class NotUndone:
    """`before`: the step that could be taken back instead, and whose entry it is."""

    why: Stuck
    name: str | None = None
    before: int | None = None
    before_what: str = ""
    before_name: str | None = None
    before_amount: Money | None = None
    before_field: Setting | Detail | None = None


@dataclass(frozen=True, slots=True)
class Dropped:
    """The open question is closed; `asked` False: there was none."""

    asked: bool


@dataclass(frozen=True, slots=True)
class Closed:
    """A button of a question that is no longer open, or of something that is gone."""


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """`name` and `owed` fit the examples to the moment: a client on file, or None."""

    name: str | None = None
    late: bool = False
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class Helped:
    name: str | None = None
    late: bool = False
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class NotBuilt:
    """Understood, and not something the bot can do yet; `what` is the intent's name."""

    what: str


@dataclass(frozen=True, slots=True)
class RefusedPiece:
    refusal: Refusal


class Flaw(StrEnum):
    EMAIL = "email"
    PHONE = "phone"
    ZONE = "zone"
    CURRENCY = "currency"
    TIME = "time"
    NUMBER = "number"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    NAME_TAKEN = "name_taken"
    PAST = "past"
    NOT_OWED = "not_owed"
    NO_PLAN = "no_plan"
    PROPOSAL = "proposal"
    """The plan that was proposed no longer fits what is owed, or should have begun."""
    LADDER = "ladder"
    TERMS = "terms"
    UNKNOWN_CLIENT = "unknown_client"
    MIXED = "mixed"
    TOO_MANY = "too_many"
    STAGES = "stages"
    """The sum is too small for so many parts."""


@dataclass(frozen=True, slots=True)
class Flawed:
    """Clear enough, but it can't be done as said: nothing was recorded."""

    flaw: Flaw
    name: str | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Welcome:
    """The first screens: `asks` is the setting asked next in step `asked`, None when set up."""

    owner: Owner
    asks: Setting | None
    asked: int = 0


@dataclass(frozen=True, slots=True)
class SettingsPage:
    owner: Owner
    clients: tuple[Client, ...]


@dataclass(frozen=True, slots=True)
class Choosing:
    """A setting or detail with a few known values, to choose by tap or to type."""

    setting: Setting | Detail
    client: int | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class ClientCard:
    client: Client
    language: str
    """The language to write in, as worked out when not set."""
    balance: tuple[Money, ...]
    plan: bool = False
    """Whether a payment plan is running."""
    terms: Terms | None = None
    proposed: int | None = None
    """The draft of a plan that was sent and that the client may say yes to."""
    staged: tuple[StagesShown, ...] = ()
    billings: tuple[BillingShown, ...] = ()
    signals: Signals = NO_SIGNALS


@dataclass(frozen=True, slots=True)
class StagesShown:
    """Work of which stage `waits` is done next; `deposit`: its first part can be asked for."""

    job: int
    work: str
    count: int
    waits: int
    to_come: Money
    deposit: bool = False


@dataclass(frozen=True, slots=True)
class BillingShown:
    billing: int
    amount: Money
    next: date


@dataclass(frozen=True, slots=True)
class StageUnpaid:
    """Stage `stage` of some work is past due, and its next one would begin now."""

    client: int
    name: str
    job: int
    work: str
    stage: int
    left: Money
    due: date


@dataclass(frozen=True, slots=True)
class JobAdvice:
    """What is on file about a client, and what to think of before more work for it.

    `decline`: whether turning it down is offered as a letter; `agreed`: terms are on file."""

    client: int
    name: str
    signals: Signals
    advice: Advice
    decline: bool = False
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class StillHeld:
    """A hold without an end has lasted a month: go on, or leave it?"""

    client: int | None
    name: str | None
    since: date


@dataclass(frozen=True, slots=True)
class PlanBroke:
    """An instalment stayed away after its nudge; the plan is over and the ladder resumes."""

    name: str
    missed: Instalment


@dataclass(frozen=True, slots=True)
class LawFirst:
    """The law of the place asks for a debt notice first, which is drafted, and then for days of
    rest. `latest` is the day by which it must go, `late` whether that day has passed."""

    client: int
    name: str
    days: int
    latest: date | None = None
    late: bool = False


@dataclass(frozen=True, slots=True)
class LadderEnded:
    """Every step was taken and the debt is still open: the owner decides what comes."""

    client: int
    name: str
    sums: tuple[Money, ...]


class Beside(StrEnum):
    """The second contact at a client who does not answer."""

    UNTRIED = "untried"
    UNKNOWN = "unknown"
    """None is on file."""
    NO_USE = "no_use"
    """Tried by now, or none to be had: a private person has no office."""


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """So many messages went to the client and nothing came back; another way may reach them."""

    client: int
    name: str
    count: int
    beside: Beside = Beside.NO_USE


@dataclass(frozen=True, slots=True)
class NotAdvice:
    """Said once, when the first letter is drafted that speaks of the law."""

    name: str


@dataclass(frozen=True, slots=True)
class PutOff:
    """The reminder of this debt was left for later, or left out, so many times."""

    client: int
    name: str
    left: Money
    times: int


@dataclass(frozen=True, slots=True)
class OldestDebt:
    name: str
    left: Money
    days_late: int


@dataclass(frozen=True, slots=True)
class ThisWeek:
    """How the money stands on the week's first working morning; what is empty is left unsaid.

    `owed` by `debtors` clients, `late` the part past due. `came_in`: over the seven days before
    today. `promised` from today to the week's end, `promisers` whose word that is. `shaky`: the
    plans with an instalment that stayed away, by client.
    """

    owed: tuple[Money, ...]
    debtors: int
    late: tuple[Money, ...]
    came_in: tuple[Money, ...]
    promised: tuple[Money, ...] = ()
    promisers: tuple[str, ...] = ()
    oldest: OldestDebt | None = None
    shaky: tuple[tuple[str, Instalment], ...] = ()


@dataclass(frozen=True, slots=True)
class ThisMorning:
    """What the day brings, where the owner asked for it: `due` today, `promised` for today, and
    how many drafts have been `waiting` since an earlier day."""

    due: tuple[Money, ...]
    debtors: tuple[str, ...]
    promised: tuple[Money, ...]
    promisers: tuple[str, ...]
    waiting: int


@dataclass(frozen=True, slots=True)
class NothingSaved:
    """The disk refused; nothing was recorded."""


@dataclass(frozen=True, slots=True)
class BookSetAside:
    """The owner's book can't be read and stays as it was found; `days` are the backups on offer
    (ISO 8601), the newest first: `Restore(day)`, or `StartAnew()`."""

    days: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BookOpened:
    """The owner goes on from the backup of `day`, or with an empty book where it is None; the
    unreadable one is kept beside it. Nothing approved before goes out without a new tap."""

    day: str | None


@dataclass(frozen=True, slots=True)
class Exported:
    """All of the book goes out as one file, with the counts of what is in it."""

    clients: int
    debts: int
    payments: int
    plans: int
    messages: int

    @property
    def empty(self) -> bool:
        """Nothing is written down yet, and so there is no file."""
        return not self.clients


Answer: TypeAlias = (
    Noted
    | Asking
    | Overview
    | DraftCard
    | DraftsWaiting
    | OnItsWay
    | HandOver
    | DraftStands
    | NoLongerHolds
    | OldVersion
    | NoDraft
    | Barred
    | ScriptsOffered
    | Breathing
    | Postponed
    | Skipped
    | HistoryPage
    | UndoneNote
    | NotUndone
    | Dropped
    | Closed
    | NotUnderstood
    | Helped
    | NotBuilt
    | RefusedPiece
    | Flawed
    | Welcome
    | SettingsPage
    | Choosing
    | ClientCard
    | StageUnpaid
    | JobAdvice
    | StillHeld
    | PlanBroke
    | LawFirst
    | LadderEnded
    | NoAnswer
    | NotAdvice
    | PutOff
    | ThisWeek
    | ThisMorning
    | NothingSaved
    | BookSetAside
    | BookOpened
    | Exported
)
