"""The house itself: greeting, settings, help, what was not understood, what failed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.intents import AddDebts, Refusal
from bot.domain.money import Money
from bot.domain.people import Client, Detail, Owner, Setting


@dataclass(frozen=True, slots=True)
class UndoneNote:
    """`what` is the name of the fact that was taken back, `field` what a setting's was about."""

    name: str | None
    what: str
    amount: Money | None = None
    field: Setting | Detail | None = None
    debts: int = 0
    """How many debts of a repeating invoice, or beyond a retainer, went with it."""


@dataclass(frozen=True, slots=True)
class ErasingClient:
    """What goes and what stays when a client is forgotten, asked about in step `asked`.

    `kept`: sums and days stay, and `number` names it from then on. `letters` counts the drafts
    that go, `owed` is let go. `years` is how long the law of `country` wants
    records kept, from the end of a financial year; None where that can't be stated.
    """

    asked: int
    name: str
    number: int
    letters: int
    kept: bool
    owed: tuple[Money, ...]
    years: int | None
    country: str


@dataclass(frozen=True, slots=True)
class ErasingAll:
    """All that is kept of the owner is to go; `last`: asked for the second time."""

    asked: int
    last: bool
    clients: int
    years: int | None
    country: str


@dataclass(frozen=True, slots=True)
class ClientErased:
    """A client is forgotten; `kept`: sums and days stay, under its `number` alone."""

    number: int
    kept: bool


@dataclass(frozen=True, slots=True)
class AllErased:
    """Nothing is kept of the owner, not even the `language` in which to say so."""

    language: str


@dataclass(frozen=True, slots=True)
class OnTheWay:
    """A message to the client (None: to somebody) is on its way: nothing is erased before it is
    known what became of it."""

    name: str | None


class Stuck(StrEnum):
    NOTHING = "nothing"
    SENT = "sent"
    RESTS_ON_IT = "rests_on_it"
    ALREADY = "already"
    BILLED = "billed"
    """Something came of what a repeating invoice has billed: it can be stopped, not undone."""
    FORGOTTEN = "forgotten"
    JOINED = "joined"
    """The client has come in by the invitation."""


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
    TOO_MUCH = "too_much"
    """More was said to have come in than is owed."""
    DISCOUNT = "discount"
    """What was to be taken off is all that is owed, or nothing of it."""
    NO_CHARGES = "no_charges"
    """Nothing was claimed beside the debts."""
    STAGES = "stages"
    """The sum is too small for so many parts."""
    NO_RETAINER = "no_retainer"
    RETAINER_CURRENCY = "retainer_currency"
    """The client's retainer is in another currency."""
    NO_BILLING = "no_billing"
    NO_PROJECT = "no_project"
    NO_REMINDER = "no_reminder"
    NOT_INVITED = "not_invited"


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
    more: bool = False
    """Whether it is the second page, with what few change."""


@dataclass(frozen=True, slots=True)
class Choosing:
    """A setting or detail with a few known values, to choose by tap or to type."""

    setting: Setting | Detail
    client: int | None = None
    name: str | None = None


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


class TableFlaw(StrEnum):
    """Why a table that was sent can't be read."""

    EMPTY = "empty"
    BROKEN = "broken"
    TOO_MANY = "too_many"
    """More rows than are taken at once."""
    SWOLLEN = "swollen"
    """It unpacks to far more than it should, or holds what no invoices need."""
    OLD_FORMAT = "old_format"
    """A spreadsheet of another make, or one that is locked."""
    NO_HEADS = "no_heads"
    """No row names a column of clients and one of sums."""


@dataclass(frozen=True, slots=True)
class TableRefused:
    flaw: TableFlaw
    file: str


@dataclass(frozen=True, slots=True)
class TableWelcome:
    """How to bring debts in from a file."""


@dataclass(frozen=True, slots=True)
class NothingToAdd:
    """A table was read, and none of its rows is a new debt."""

    table: AddDebts


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
