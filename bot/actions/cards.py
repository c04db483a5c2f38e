"""Draft cards: a draft as the owner sees it before approval, and what became of it after."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from bot.actions.room import Room
from bot.domain.answers import Answer, DraftCard, DraftStands, NoLongerHolds, Stale
from bot.domain.bargains import deal, is_worth_an_agency, suggested
from bot.domain.briefs import ending
from bot.domain.claims import charges_for
from bot.domain.drafts import Channel, Draft, State
from bot.domain.guard import NAME_A_REMEDY
from bot.domain.intents import Reason
from bot.domain.law_steps import first_notice
from bot.domain.ledger import Account
from bot.domain.money import Money
from bot.domain.people import Kind
from bot.domain.routes import routes
from bot.domain.steps import tones
from bot.wording.calmer import filled
from bot.wording.tone import check

_SOME_WAY: Final = "–"


@dataclass(frozen=True, slots=True)
class Outlived:
    """`answer` is what the card in `message` should say instead."""

    draft: int
    message: int
    answer: Answer


def card(room: Room, draft: Draft) -> DraftCard:
    """The card: the exact words, to whom, by which channel, and what is worth a word beside it."""
    tone = check(draft.words.text, draft.brief.language) if draft.own_words else None
    account = room.book.accounts[draft.client]
    client, brief = account.client, draft.brief
    allowed = charges_for(room.book, account, brief, room.country_for(client))
    return DraftCard(
        draft,
        client.name,
        tones=len(tones(brief.step)) > 1 or draft.own_words,
        needs_email=draft.channel is Channel.EMAIL and not room.book.owner.email,
        needs_ways=_lacks_ways(room, draft),
        hot=tone.words if tone else (),
        instead=filled(tone.instead, brief) if tone else "",
        needs_name=not (draft.own_words or room.book.owner.signature),
        routes=len(routes(client, room.mail, brief.script)) > 1,
        offered=() if _is_counted(draft) or brief.charges == allowed.lines else allowed.lines,
        charged=bool(brief.charges) and not (draft.own_words or brief.carried),
        missing=allowed.missing,
        needs_remedy=brief.script in NAME_A_REMEDY and not room.book.owner.remedy,
        needs_terms=_needs_terms(account),
        needs_kind=_needs_kind(room, account),
        percents=(percents := _percents(room, account, draft)),
        instead_of_agency=_instead_of_agency(room, account, percents),
    )


def _is_counted(draft: Draft) -> bool:
    """Whether the letter carries charges counted anew, or is in the owner's own words."""
    return draft.own_words or bool(draft.brief.charges and not draft.brief.carried)


def _percents(room: Room, account: Account, draft: Draft) -> tuple[int, ...]:
    """What could be taken off instead, where the letter is about an offer."""
    brief = draft.brief
    if brief.script != "settlement_offer" or draft.own_words or (brief.offer and not brief.bargain):
        return ()
    now = brief.bargain.percent if brief.bargain else None
    found = suggested(room.book.owner, account, room.today)
    late = is_worth_an_agency(account, room.today)
    return tuple(one for one in found if one != now) if late or not brief.bargain else ()


def _instead_of_agency(
    room: Room, account: Account, percents: tuple[int, ...]
) -> tuple[Money, int] | None:
    """What the offer would leave of a debt that an agency could be asked to collect."""
    if not percents or not is_worth_an_agency(account, room.today):
        return None
    found = deal(account, Decimal(percents[-1]), None, room.today)
    return (found.whole - found.bargain.off, percents[-1]) if found else None


def _needs_kind(room: Room, account: Account) -> bool:
    """Whether nothing has gone out yet to what counts as a business only until its owner says
    otherwise, where the law wants a notice first for a private person."""
    client = account.client
    assumed = client.kind == Kind.BUSINESS and not account.contacts
    return assumed and first_notice(room.country_for(client), Kind.PERSON) is not None


def _lacks_ways(room: Room, draft: Draft) -> bool:
    """Whether our letter would say how to pay, if that were on file."""
    brief = draft.brief
    if draft.own_words or brief.ways_to_pay or not brief.items:
        return False
    return room.write(replace(brief, ways_to_pay=_SOME_WAY)) != room.write(brief)


def _needs_terms(account: Account) -> bool:
    """Whether the client disputes what was agreed, and nothing of it stands on file."""
    last = account.said[-1].reason if account.said else None
    return last is Reason.DISPUTES_TERMS and account.terms is None


def unshown(room: Room) -> tuple[DraftCard, ...]:
    """The cards that wait and do not stand in the owner's chat yet."""
    return tuple(
        card(room, draft)
        for draft in room.book.waiting()
        if not draft.shown and (draft.later is None or draft.later <= room.now)
    )


def outlived(room: Room) -> tuple[Outlived, ...]:
    """The cards that still stand in the chat for a draft which time or the ledger took away."""
    taken = {draft.shown for draft in room.book.waiting()}
    return tuple(
        Outlived(draft.id, draft.shown, standing(room, draft))
        for draft in room.book.drafts.values()
        if draft.state in (State.WITHDRAWN, State.REPLACED)
        and draft.shown
        and draft.shown not in taken
    )


def standing(room: Room, draft: Draft) -> Answer:
    """What became of a draft that can't be claimed any more."""
    name = room.book.accounts[draft.client].client.name
    if draft.state is State.WITHDRAWN:
        why = Stale(draft.detail or Stale.CHANGED)
        if why is Stale.SETTLED:  # unless what settled it was taken back since
            why = ending(room.book.accounts[draft.client], draft.brief)
        return NoLongerHolds(name, why)
    return DraftStands(draft, name, draft.state)
