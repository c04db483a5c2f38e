"""A draft on demand: the next step, or a letter that was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.actions.ask import ask, parts_of
from bot.actions.cards import card, written_today
from bot.actions.invite import open_until
from bot.actions.nudge import BESIDE, drafts_of, is_silenced, propose, waiting_for, words_for
from bot.actions.plan import proposed_to
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import (
    Barred,
    BillingShown,
    ClientCard,
    Closed,
    DraftCard,
    DraftsWaiting,
    Flaw,
    Flawed,
    NoDraft,
    RetainerShown,
    ScheduleShown,
    ScriptsOffered,
    StagesShown,
    TaskShown,
    Unable,
)
from bot.domain.catalogue import FORMS
from bot.domain.dates import working_day
from bot.domain.drafts import Channel, State
from bot.domain.evidence import files_of
from bot.domain.facts import DraftSettled
from bot.domain.guard import Bar, barred
from bot.domain.intents import (
    Draft,
    DraftFor,
    DraftOf,
    Piece,
    Script,
    ShowClient,
    ShowDetails,
    ShowDrafts,
    ShowScripts,
)
from bot.domain.jobs import RENEWAL
from bot.domain.ladder import next_nudge
from bot.domain.ledger import Account
from bot.domain.money import total, totals
from bot.domain.nudges import NOTICE, Nudge, free_from
from bot.domain.playbook import ASKED_FOR, OFFERED, WITHOUT_DEBTS
from bot.domain.settling import standing_offer
from bot.domain.standing import signals
from bot.domain.steps import COURTESY, FIRM, SOFT, STEPS, USUAL
from bot.domain.terms import costs_extra
from bot.wording.letters import MissingFact

_AFTER_A_DAY: Final = frozenset({"promise_broken", "instalment_missed", "hold_ended"})
"""Steps that say that a day went by: they can't be brought forward."""


def draft(intent: Draft, room: Room) -> Change:
    """A draft now: the ladder's next step, or the script that was asked for."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    return _draft_for(room, account, intent.script, intent.by)


def draft_for(intent: DraftFor, room: Room) -> Change:
    account = room.book.accounts.get(intent.client)
    if account is None:
        return telling(Closed())
    return _draft_for(room, account, intent.script)


def draft_of(intent: DraftOf, room: Room) -> Change:
    """One of the letters beside the ladder, as far as the guard allows it."""
    account = room.book.accounts.get(intent.client)
    if account is None or intent.script not in FORMS:
        return telling(Closed())
    debts = tuple(debt.id for debt in account.late(room.today)) or _in_hand(account)
    if intent.script == RENEWAL:
        return proposing(room, account, Nudge(RENEWAL, room.today, ()))
    if not debts and intent.script not in WITHOUT_DEBTS:
        return telling(NoDraft(account.client.name, _nothing(account)))
    return guarded(room, account, Nudge(intent.script, room.today, debts), intent.script)


def show_scripts(intent: ShowScripts, room: Room) -> Change:
    account = room.book.accounts.get(intent.client)
    if account is None:
        return telling(Closed())
    return telling(ScriptsOffered(intent.client, account.client.name, offered(room, account)))


def offered(room: Room, account: Account) -> tuple[str, ...]:
    """The letters that may be written to the client now, beside the ladder's next step."""
    drafts, debts = drafts_of(room, account.client.id), _in_hand(account)
    return tuple(
        script
        for script in OFFERED
        if (debts or script in WITHOUT_DEBTS)
        and not is_silenced(room, account, script)
        and not barred(script, account, drafts, debts, room.today)
        and not (script == "late_fee_agreement" and not costs_extra(account.terms))
    )


def _draft_for(
    room: Room, account: Account, script: Script | None, by: Channel | None = None
) -> Change:
    name = account.client.name
    if script is Script.THANK_YOU:
        if not account.payments:
            return telling(NoDraft(name, Unable.NO_PAYMENT))
        return proposing(room, account, Nudge("thank_you", room.today, ()))
    if not account.in_hand():
        return telling(NoDraft(name, _nothing(account)))
    nudge = replace(_next_step(room, account), way=by)
    if script is None:
        return guarded(room, account, _once_a_day(nudge, account, room), "")
    words = ASKED_FOR[script]
    step = nudge.step if words in SOFT and nudge.step in SOFT else words
    return guarded(room, account, Nudge(step, room.today, nudge.debts), words)


def _once_a_day(nudge: Nudge, account: Account, room: Room) -> Nudge:
    """The step that was taken today once more, where the ladder's next one was meant: what is
    written beside it on the same day moves the ladder no further."""
    wrote = written_today(room, account, nudge.debts)
    again = wrote and wrote.step in STEPS and nudge.step in STEPS
    return replace(nudge, step=wrote.step) if wrote and again else nudge


def _in_hand(account: Account) -> tuple[int, ...]:
    """The debts that a letter may be about."""
    return tuple(debt.id for debt in account.in_hand())


def _nothing(account: Account) -> Unable:
    """Why no debt is left to write about."""
    return Unable.PLACED if account.debts else Unable.NOTHING_OWED


def guarded(room: Room, account: Account, nudge: Nudge, words: str) -> Change:
    """The draft, or what the guard and the law allow in its place, with a word about it."""
    name, script = account.client.name, words or nudge.step
    if is_silenced(room, account, script):
        return _notice_first(room, account)
    drafts = drafts_of(room, account.client.id)
    bar = barred(script, account, drafts, nudge.debts, room.today)
    if bar is None:
        if script == "final_notice":
            words = words_for(room, account, script)
        return proposing(room, account, nudge, words)
    told = Barred(account.client.id, name, script, bar)
    instead = _instead(bar, replace(nudge, step=script), room, account)
    if instead is None:
        return telling(told)
    change = proposing(room, account, instead)
    return replace(change, tell=lambda after: (told, *(change.tell(after) if change.tell else ())))


def _instead(bar: Bar, kept: Nudge, room: Room, account: Account) -> Nudge | None:
    """What can be said in the place of a letter that may not be written yet: where a firm one is
    out of turn the first of them, and in the first month the ladder's own next step."""
    if bar is Bar.NO_TERMS:
        return replace(kept, step="listen")
    if kept.step not in FIRM:
        return None
    if bar is Bar.STEPS:
        return replace(kept, step=FIRM[0])
    return _gentler(room, account) if bar is Bar.EARLY else None


def _gentler(room: Room, account: Account) -> Nudge:
    """The ladder's next step; where that is a firm one, the last soft one again."""
    nudge = _next_step(room, account)
    if nudge.step not in FIRM:
        return nudge
    last = account.contacts[-1].step if account.contacts else USUAL[0].id
    return replace(nudge, step=last if last in SOFT else "offer_help")


def _notice_first(room: Room, account: Account) -> Change:
    """The debt notice that the law wants first, or how long it has to rest."""
    name, pace = account.client.name, room.pace(account)
    late = tuple(debt.id for debt in account.late(room.today))
    if not late:
        return telling(NoDraft(name, Unable.NOTICE_FIRST))
    free = free_from(account, late, pace)
    if free is not None:
        return telling(NoDraft(name, Unable.NOTICE_WAITS, free))
    return proposing(room, account, Nudge(NOTICE, room.today, late))


def _next_step(room: Room, account: Account) -> Nudge:
    """The step the ladder would take next, brought forward; where none can be, the last step
    again; before anything is late, a courtesy note of what falls due."""
    if not account.plan and all(debt.due >= room.today for debt in account.in_hand()):
        return Nudge(COURTESY, room.today, _in_hand(account))
    drafts = drafts_of(room, account.client.id)
    pace = replace(room.pace(account), smallest=())  # what is asked for is written, however small
    nudge = next_nudge(account, drafts, room.book.hold, pace)
    if nudge and nudge.step == NOTICE:
        return nudge
    if nudge and (nudge.day <= room.today or nudge.step not in _AFTER_A_DAY):
        return nudge
    if nudge and nudge.step == "instalment_missed":
        return replace(nudge, step="instalment_upcoming")
    debts = tuple(debt.id for debt in account.late(room.today)) or _in_hand(account)
    last = account.contacts[-1].step if account.contacts else USUAL[0].id
    return Nudge(last if last in STEPS else USUAL[0].id, room.today, debts)


def proposing(room: Room, account: Account, nudge: Nudge, script: str = "") -> Change:
    """The draft that already waits with these words, or a new one in place of what waits."""
    words = script or nudge.step
    waiting = waiting_for(room, account.client.id)
    for one in waiting:
        debts = {item.debt for item in one.brief.items}
        same = nudge.bargain is None or (one.brief.bargain, one.brief.by) == (
            nudge.bargain,
            nudge.until,
        )
        by_way = nudge.way in (None, one.channel)
        if one.brief.script == words and debts == set(nudge.debts) and same and by_way:
            return telling(card(room, one))
    replaced = (
        DraftSettled(one.id, State.REPLACED)
        for one in waiting
        if nudge.step == one.brief.step or not BESIDE & {nudge.step, one.brief.step}
    )
    number = room.book.numbers.draft + 1
    try:
        proposed = propose(room, account, nudge, script)
    except MissingFact:
        return telling(NoDraft(account.client.name, Unable.LACKS_FACTS))
    return Change((*replaced, *proposed), lambda after: (card(after, after.book.drafts[number]),))


def show_drafts(_: ShowDrafts, room: Room) -> Change:
    """Every draft that waits, as a card of its own."""
    cards: tuple[DraftCard, ...] = tuple(card(room, one) for one in room.book.waiting())
    return telling(DraftsWaiting(cards))


def show_client(intent: ShowClient, room: Room) -> Change:
    account = room.book.accounts.get(intent.client)
    if account is None:
        return telling(Closed())
    return telling(client_card(room, account))


def show_details(intent: ShowDetails, room: Room) -> Change:
    account = room.book.accounts.get(intent.client)
    if account is None:
        return telling(Closed())
    return telling(replace(client_card(room, account), details=True))


def client_card(room: Room, account: Account) -> ClientCard:
    client = account.client
    language = client.speaks(room.book.owner)
    plan = account.plan is not None
    proposal = proposed_to(room, account)
    number = proposal.id if proposal else None
    return ClientCard(
        client,
        language,
        account.balance(),
        plan,
        account.terms,
        number,
        tuple(_stages(room, account)),
        tuple(_billings(account)),
        signals(account, room.today),
        len(files_of(room.book.files, client.id)),
        parts_of(account, [debt.id for debt in account.oldest() if debt.hands is not None]),
        account.lever,
        standing_offer(account, room.today),
        totals(debt.charged for debt in account.debts.values()),
        RetainerShown(account.retainer.left, account.retainer.size) if account.retainer else None,
        tuple(TaskShown(one.id, one.work, one.done) for one in account.tasks if not one.closed),
        tuple(_schedules(room, account)),
        account.talk.until if account.talk and room.today < account.talk.until else None,
        account.joined.day if client.chat and account.joined else None,
        open_until(room, account),
    )


def _stages(room: Room, account: Account) -> Iterator[StagesShown]:
    """The work of which a part still waits."""
    for one in account.staged:
        waits = one.to_come()
        if one.next is None or not waits:
            continue
        first = account.debts.get(one.stages[0].debt or 0)
        deposit = first is not None and first.due >= room.today
        to_come = total(waits, one.price.currency)
        yield StagesShown(one.id, one.work, len(one.stages), one.next, to_come, deposit)


def _billings(account: Account) -> Iterator[BillingShown]:
    for one in account.billings:
        if day := one.next_day():
            yield BillingShown(one.id, one.amount, day, one.work)


def _schedules(room: Room, account: Account) -> Iterator[ScheduleShown]:
    for one in account.schedules:
        if day := one.next_day():
            open_day = working_day(day, room.calendar)
            yield ScheduleShown(one.id, open_day, one.at, bool(one.rule))
