"""What only a button or a command can mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.domain.attempts import Upshot
from bot.domain.filing import Form, Sort
from bot.domain.hands import Hands, Lever, Way
from bot.domain.intents.spoken import Script
from bot.domain.intents.who import Who
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
class ShowDetails:
    """All that can be set about a client."""

    client: int


@dataclass(frozen=True, slots=True)
class MoreSettings:
    """The settings that few change, and never in the first week."""


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
class ChoicesFor:
    """A tap beside a client: the ways out of one debt, the oldest where none is named."""

    client: int
    debt: int | None = None


@dataclass(frozen=True, slots=True)
class TakeUp:
    """One of those ways: its letter or its questions, or the record that it was taken."""

    client: int
    debt: int
    way: Way


@dataclass(frozen=True, slots=True)
class AskLawyer:
    """The three questions before a lawyer: `said` is a `y` or an `n` to each one answered."""

    client: int
    debt: int
    said: str


@dataclass(frozen=True, slots=True)
class WarnOf:
    """The last letter about one debt that may be written now."""

    client: int
    debt: int


@dataclass(frozen=True, slots=True)
class TellFirst:
    """The client hears of an agency before it is asked; no debt: about all of them."""

    client: int
    debt: int | None = None


@dataclass(frozen=True, slots=True)
class PlaceIn:
    """The debt is in these hands, whatever should have come first; no debt: all of them."""

    client: int
    hands: Hands
    debt: int | None = None


@dataclass(frozen=True, slots=True)
class BringBack:
    """The debt is the owner's to ask for again; no debt: all of them."""

    client: int
    debt: int | None = None


@dataclass(frozen=True, slots=True)
class ItWorked:
    """What made the client pay what this payment closed."""

    client: int
    payment: int
    lever: Lever


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
class KeepFile:
    """A file that came in and fits: its bytes are in the store under `sha`. `caption` is what the
    owner wrote under it, `album` names what was sent together."""

    sha: str
    name: str
    form: Form
    size: int
    caption: str = ""
    album: str = ""
    link: str = ""
    """The chat of the client who sent it, empty for a file of the owner's."""


@dataclass(frozen=True, slots=True)
class FileFor:
    """Whose a file is that came without a client's name; None while that is asked."""

    file: int
    who: Who | None = None


@dataclass(frozen=True, slots=True)
class PutFile:
    """A tap beside a file: it is this client's, and so is what came together with it."""

    file: int
    client: int


@dataclass(frozen=True, slots=True)
class SortFile:
    """A tap beside a file: what it shows."""

    file: int
    sort: Sort


@dataclass(frozen=True, slots=True)
class ShowFiles:
    client: int


@dataclass(frozen=True, slots=True)
class GiveFile:
    """Send a file back into the chat."""

    file: int


@dataclass(frozen=True, slots=True)
class ShowSent:
    """The exact words of what went out to a client; `page` 0 is the newest."""

    client: int
    page: int = 0


@dataclass(frozen=True, slots=True)
class DossierOf:
    """A tap beside a client: its dossier."""

    client: int


@dataclass(frozen=True, slots=True)
class InviteClient:
    """Make a link by which the client can be written to through the bot."""

    client: int


@dataclass(frozen=True, slots=True)
class EndInvite:
    """Take the invitation back, or write to the client's chat no more."""

    client: int


@dataclass(frozen=True, slots=True)
class OfferAt:
    """A letter that offers so many percent off, for a fortnight."""

    client: int
    percent: int


@dataclass(frozen=True, slots=True)
class ShowDrafts:
    """Show the drafts that wait."""


@dataclass(frozen=True, slots=True)
class Approve:
    """`seal` is that of the letter which was read (`drafts.seal`), for in a store that was put back
    to a backup a number comes again; None on buttons from before there were any."""

    draft: int
    version: int
    seal: str | None = None


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
class Enclose:
    """Attach a file to the mail, or leave it out again."""

    draft: int
    version: int
    file: int


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
class PassedOn:
    """A hand-off that did go out."""

    draft: int
    version: int


@dataclass(frozen=True, slots=True)
class CameOf:
    """What came of the call, the visit or the letter that this draft was for."""

    draft: int
    upshot: Upshot


@dataclass(frozen=True, slots=True)
class CallLater:
    """The call or the visit was put off: its lines come again."""

    draft: int


@dataclass(frozen=True, slots=True)
class Resolve:
    """The owner says what became of a draft whose outcome nobody could tell; `seal` as above."""

    draft: int
    arrived: bool
    seal: str | None = None


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
    | ShowDetails
    | MoreSettings
    | DraftFor
    | ShowScripts
    | DraftOf
    | AskTerms
    | BeforeJob
    | ChoicesFor
    | TakeUp
    | AskLawyer
    | WarnOf
    | TellFirst
    | PlaceIn
    | BringBack
    | ItWorked
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
    | PutFile
    | SortFile
    | ShowFiles
    | GiveFile
    | ShowSent
    | DossierOf
    | InviteClient
    | EndInvite
    | OfferAt
    | ShowDrafts
    | Approve
    | Edit
    | Reword
    | Retone
    | Reroute
    | Charge
    | Enclose
    | Breathe
    | Later
    | Skip
    | TakeBack
    | PassedOn
    | CameOf
    | CallLater
    | Resolve
    | Pick
    | Confirm
    | Decline
    | Reallocate
    | Restore
    | StartAnew
)
"""What only a button or a command can mean."""

Sent: TypeAlias = KeepFile | FileFor
"""What a file that is sent can mean, and the question after it."""
