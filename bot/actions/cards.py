"""Draft cards: a draft as the owner sees it before approval, and what became of it after."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from bot.actions.room import Room
from bot.domain.answers import Answer, DraftCard, DraftStands, NoLongerHolds, Stale
from bot.domain.attempts import IN_PERSON
from bot.domain.bargains import deal, is_worth_an_agency, suggested
from bot.domain.briefs import CHASES, OFFERS_A_PLAN, ending
from bot.domain.claims import charges_for
from bot.domain.drafts import Channel, Draft, State
from bot.domain.enclosures import enclosable, too_large
from bot.domain.guard import NAME_A_REMEDY
from bot.domain.intents import Reason
from bot.domain.law_steps import first_notice
from bot.domain.ledger import Account, Contact
from bot.domain.money import Money
from bot.domain.people import Kind
from bot.domain.steps import SOFT, tones
from bot.domain.tongues import says_why
from bot.wording.calmer import filled
from bot.wording.tone import check

_SOME_WAY: Final = "–"
_GIVES: Final = OFFERS_A_PLAN | {"settlement_offer"}
"""Letters that give the client time, or let some of the debt go."""


@dataclass(frozen=True, slots=True)
class Outlived:
    """`answer` is what the card in `message` should say instead."""

    draft: int
    message: int
    answer: Answer


def card(room: Room, draft: Draft) -> DraftCard:
    """The card: the exact words, to whom, by which channel, and what is worth a word beside it."""
    account = room.book.accounts[draft.client]
    client, brief = account.client, draft.brief
    own = draft.words.text if draft.own_words else brief.why
    tone = check(own, brief.language) if own else None
    allowed = charges_for(room.book, account, brief, room.country_for(client))
    in_person = draft.channel is Channel.VISIT
    sent_today = _sent_today(room, account, draft)
    return DraftCard(
        draft,
        client.name,
        tones=draft.own_words or (len(tones(brief.step)) > 1 and not in_person),
        needs_email=draft.channel is Channel.EMAIL and not (room.heard or room.book.owner.email),
        needs_ways=_lacks_ways(room, draft),
        hot=tone.words if tone else (),
        instead=filled(tone.instead, brief) if tone else "",
        needs_name=not (draft.own_words or room.book.owner.signature),
        routes=len(room.ways(account, brief.step if in_person else brief.script)) > 1,
        offered=() if _is_counted(draft) or brief.charges == allowed.lines else allowed.lines,
        charged=bool(brief.charges) and not (draft.own_words or brief.carried),
        missing=allowed.missing,
        needs_remedy=brief.script in NAME_A_REMEDY and not room.book.owner.remedy,
        needs_terms=_needs_terms(account),
        needs_kind=_needs_kind(room, account),
        first=_is_first(room, draft, CHASES),
        second=not sent_today and _is_second(room, account, draft),
        better=_is_first(room, draft, _GIVES),
        other_why=_leaves_why_out(room, draft),
        reachable=bool(client.email or client.phone or client.telegram or client.chat),
        enclosable=enclosable(room.book.files.values(), draft),
        too_large=too_large(room.book.files.values(), draft),
        percents=(percents := _percents(room, account, draft)),
        instead_of_agency=_instead_of_agency(room, account, percents),
        sent_today=sent_today,
    )


def _is_first(room: Room, draft: Draft, kind: Collection[str]) -> bool:
    """Whether no letter of that kind was ever drafted before this one."""
    if draft.brief.script not in kind:
        return False
    drafts = room.book.drafts.values()
    return not any(one.id < draft.id and one.brief.script in kind for one in drafts)


def _is_second(room: Room, account: Account, draft: Draft) -> bool:
    """Whether the letter is the one after the first that went out about its oldest debt, while
    the client has said nothing: worth three short questions to oneself (S117)."""
    about = {item.debt for item in draft.brief.items}
    if account.said or draft.brief.step not in SOFT:
        return False
    chases = (one for one in account.contacts if one.step in CHASES)
    sent = [one.draft for one in chases if about.intersection(one.debts)]
    if len(sent) != 1 or sent[0] >= draft.id:
        return False
    between = (room.book.drafts.get(number) for number in range(sent[0] + 1, draft.id))
    return not any(one and _asks_again(one, draft.client, about) for one in between)


def _sent_today(room: Room, account: Account, draft: Draft) -> str:
    """What has gone out today to ask for the same debts, told by its words."""
    wrote = written_today(room, account, {item.debt for item in draft.brief.items})
    chases = wrote and wrote.step in CHASES and draft.brief.step in CHASES
    return wrote.name if wrote and chases else ""


def written_today(room: Room, account: Account, debts: Collection[int]) -> Contact | None:
    """The last message about any of the debts that went out today."""
    today = (one for one in reversed(account.contacts) if one.day == room.today)
    wrote = (one for one in today if one.upshot is None and one.channel not in IN_PERSON)
    return next((one for one in wrote if not set(debts).isdisjoint(one.debts)), None)


def _asks_again(draft: Draft, client: int, about: Collection[int]) -> bool:
    chases = draft.client == client and draft.brief.step in CHASES
    return chases and any(item.debt in about for item in draft.brief.items)


def _leaves_why_out(room: Room, draft: Draft) -> bool:
    """Whether the owner's line on why it matters would stand in the letter, in its language."""
    if not room.book.owner.why or draft.own_words:
        return False
    return says_why(draft.brief.script) and not draft.brief.why


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
    assumed = client.kind == Kind.BUSINESS and not any(one.draft for one in account.contacts)
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
    contacts = room.book.accounts[draft.client].contacts
    upshot = next((one.upshot for one in contacts if one.draft == draft.id), None)
    return DraftStands(draft, name, draft.state, upshot)
