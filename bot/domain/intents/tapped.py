"""What only a button or a command can mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.domain.intents.spoken import Script
from bot.domain.people import Detail, Setting


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
class DropStages:
    """The work goes no further: what is owed stays, what waits is dropped."""

    client: int
    job: int


@dataclass(frozen=True, slots=True)
class OtherWork:
    """What the owner finished is no stage; `work` is what it was."""

    client: int
    work: str | None = None


@dataclass(frozen=True, slots=True)
class SendInvoice:
    """The invoice of this work is out."""

    client: int
    task: int


@dataclass(frozen=True, slots=True)
class NotYet:
    """The invoice of this work is not out yet: ask again."""

    client: int
    task: int


@dataclass(frozen=True, slots=True)
class LeaveTask:
    """This work needs no invoice, or none that the bot has to know of."""

    client: int
    task: int


@dataclass(frozen=True, slots=True)
class EndNudge:
    """Stop one of the reminders that the owner set."""

    client: int
    nudge: int


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
    | DropStages
    | OtherWork
    | SendInvoice
    | NotYet
    | LeaveTask
    | EndNudge
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
