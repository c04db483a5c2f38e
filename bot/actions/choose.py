"""Choosing what to do about an old debt: the ways out, their letters, the questions before."""

from __future__ import annotations

from typing import Final

from bot.actions.advise import client_card, guarded
from bot.actions.ask import ask, parts_of
from bot.actions.nudge import drafts_of
from bot.actions.place import hand_over, let_go
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import ChoiceCard, Closed, Flaw, Flawed, LawyerAsked
from bot.domain.choices import PATIENT, QUESTIONS, before, choices, chosen_debt, counsel
from bot.domain.drafts import Remedy
from bot.domain.facts import Mentioned
from bot.domain.guard import barred
from bot.domain.hands import Hands, Way
from bot.domain.intents import AskLawyer, ChoicesFor, Piece, Reason, TakeUp, TellFirst, WarnOf
from bot.domain.intents import Choices as Asked
from bot.domain.ledger import Account, Debt
from bot.domain.nudges import Nudge

TOPIC: Final = "choices-"
"""The card of an old debt comes by itself under this topic and the debt's number, unless it was
asked for before."""
_OTHERS: Final = 4
"""Other debts of the client with a button on the card."""


def choose(intent: Asked, room: Room) -> Change:
    """Is this client worth chasing, and what can be done: the card for its oldest late debt."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    return _shown(room, account, None)


def choose_for(intent: ChoicesFor, room: Room) -> Change:
    account = room.book.accounts.get(intent.client)
    if account is None or (intent.debt is not None and intent.debt not in account.debts):
        return telling(Closed())
    return _shown(room, account, intent.debt)


def _shown(room: Room, account: Account, number: int | None) -> Change:
    debt = chosen_debt(account, number, room.today)
    if debt is None:
        return telling(Flawed(Flaw.NOT_OWED, account.client.name))
    if debt.hands is not None:
        return telling(client_card(room, account))
    topic = f"{TOPIC}{debt.id}"
    known = f"{topic}:{account.client.id}" in room.book.mentioned
    if known or debt.days_late(room.today) <= PATIENT:
        return telling(choice_card(room, account, debt))
    told = Mentioned(topic, account.client.id, room.today)
    return Change((told,), lambda _: (choice_card(room, account, debt),))


def choice_card(room: Room, account: Account, debt: Debt) -> ChoiceCard:
    """The ways out of one debt as the book, the day and the country's sheet have them."""
    country = room.country_for(account.client)
    others = [one.id for one in account.in_hand() if one.id != debt.id][:_OTHERS]
    return ChoiceCard(
        account.client.id,
        account.client.name,
        parts_of(account, (debt.id,))[0],
        choices(room.book, account, debt, country, room.today),
        parts_of(account, others),
    )


def take_up(intent: TakeUp, room: Room) -> Change:
    """One of the ways: a letter is drafted, a question asked, or what was done written down."""
    found = _in_hand(room, intent.client, intent.debt)
    if found is None:
        return telling(Closed())
    account, debt = found
    match intent.way:
        case Way.PLAN:
            return _plan(room, account, debt)
        case Way.SETTLEMENT:
            return _letter(room, account, debt, "settlement_offer")
        case Way.LAWYER:
            return ask_lawyer(AskLawyer(intent.client, intent.debt, ""), room)
        case Way.FACTORING:
            return hand_over(room, account, (debt,), Hands.SOLD)
        case Way.AGENCY:
            return hand_over(room, account, (debt,), Hands.AGENCY)
        case Way.COURT:
            return hand_over(room, account, (debt,), Hands.COURT)
        case Way.LET_GO:
            return let_go(room, account, debt)


def ask_lawyer(intent: AskLawyer, room: Room) -> Change:
    """The next of the three questions, or what the answers come to."""
    found = _in_hand(room, intent.client, intent.debt)
    if found is None or set(intent.said) - set("yn") or len(intent.said) > len(QUESTIONS):
        return telling(Closed())
    account, debt = found
    country = room.country_for(account.client)
    asked = LawyerAsked(
        intent.client,
        account.client.name,
        parts_of(account, (debt.id,))[0],
        intent.said,
        counsel(intent.said),
        tuple(before(account, debt, country, Remedy.LAWYER, room.today)),
    )
    return telling(asked)


def warn_of(intent: WarnOf, room: Room) -> Change:
    """The last letter that the guard lets pass: the final notice, else the one before it."""
    found = _in_hand(room, intent.client, intent.debt)
    if found is None:
        return telling(Closed())
    account, debt = found
    drafts = drafts_of(room, account.client.id)
    late = barred("final_notice", account, drafts, (debt.id,), room.today)
    return _letter(room, account, debt, "second_warning" if late else "final_notice")


def tell_first(intent: TellFirst, room: Room) -> Change:
    """The letter in which the client hears of an agency: the notice of the law, where it wants
    one that we have words for, else our own."""
    account = room.book.accounts.get(intent.client)
    debts = [one for one in account.in_hand() if intent.debt in (None, one.id)] if account else []
    if account is None or not debts:
        return telling(Closed())
    country = room.country_for(account.client)
    waits = [one.notice for one in before(account, debts[0], country, Remedy.AGENCY, room.today)]
    script = "collection_notice" if "inkassovarsel" in waits else "collector_heads_up"
    nudge = Nudge(script, room.today, tuple(one.id for one in debts))
    return guarded(room, account, nudge, script)


def _plan(room: Room, account: Account, debt: Debt) -> Change:
    """A plan in figures: as the answer to a client who asked for one, else as an offer of help."""
    asked = any(one.reason is Reason.ASKS_PLAN for one in account.said)
    words = "plan_proposal" if asked else "offer_help"
    return guarded(room, account, Nudge("plan_proposal", room.today, (debt.id,)), words)


def _letter(room: Room, account: Account, debt: Debt, script: str) -> Change:
    return guarded(room, account, Nudge(script, room.today, (debt.id,)), script)


def _in_hand(room: Room, client: int, number: int) -> tuple[Account, Debt] | None:
    """The debt that a button names, while it is the owner's to decide on."""
    account = room.book.accounts.get(client)
    debt = account.debts.get(number) if account else None
    if account is None or debt is None or debt.hands is not None:
        return None
    return account, debt
