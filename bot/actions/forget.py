"""Forgetting for good, a client or everything: told first, with the whole book handed over, then
done on a tap."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.actions.ask import ask
from bot.actions.export import taken_along
from bot.actions.ports import Books
from bot.actions.room import Change, Room, account_for, telling
from bot.domain.answers import (
    AllErased,
    Answer,
    ClientErased,
    ErasingAll,
    ErasingClient,
    Flaw,
    Flawed,
    OnTheWay,
)
from bot.domain.drafts import ON_ITS_WAY, Draft
from bot.domain.facts import Asked, Fact, Forgiven, Forgotten, Line, Part, Question
from bot.domain.forgetting import without
from bot.domain.intents import ForgetClient, ForgetMe, Piece
from bot.domain.ledger import Account
from bot.understanding import forget_names
from bot.wording.phrases import say
from bot.wording.tone import forget_texts


def forget_client(intent: ForgetClient, room: Room) -> Change:
    """Told what goes and what stays, then a tap. A message that is on its way is waited for."""
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    if _on_their_way(room.book.drafts.values(), account.client.id):
        return telling(OnTheWay(account.client.name))
    if intent.sure:
        return Change(erase=lambda books, owner, key: _erase(room, account, books, owner, key))
    return _asked(intent)


def forget_me(intent: ForgetMe, room: Room) -> Change:
    """Everything that is kept of the owner: it takes two taps."""
    if _on_their_way(room.book.drafts.values()):
        return telling(OnTheWay(None))
    if intent.sure > 1:
        return Change(erase=lambda books, owner, _: _erase_all(room, books, owner))
    return _asked(intent)


def _asked(command: ForgetClient | ForgetMe) -> Change:
    """The question; the first time with the whole book as a file, which is the last there is."""
    question = Question(Piece.ERASE, command)

    def tell(room: Room) -> tuple[Answer, ...]:
        asked = erasing(room, question)
        return asked if command.sure else (*taken_along(room), *asked)

    return Change((Asked(question),), tell)


def erasing(room: Room, question: Question) -> tuple[Answer, ...]:
    """The open question, as it is shown: what goes, what stays, and why."""
    command, asked = question.command, room.book.asked
    law = room.country.retention
    years = law.value if law and law.may_be_stated(room.today) else None
    country = room.country.code
    if isinstance(command, ForgetMe):
        clients = sum(1 for _ in room.book.known())
        return (ErasingAll(asked, command.sure > 0, clients, years, country),)
    account = account_for(room.book, getattr(command, "who", None))
    if account is None:
        return ()
    client = account.client
    letters = sum(1 for draft in room.book.drafts.values() if draft.client == client.id)
    owed, kept = account.balance(), keeps_sums(account)
    return (ErasingClient(asked, client.name, client.id, letters, kept, owed, years, country),)


def keeps_sums(account: Account) -> bool:
    """Whether sums and days stay once the client is forgotten."""
    ledger = account.debts or account.settled or account.payments
    return bool(ledger or (account.retainer and account.retainer.entries))


def neutral(room: Room, client: int) -> str:
    """What a forgotten client is called: a number, which tells nothing."""
    return say("forgotten.name", room.book.owner.language, number=str(client))


def _on_their_way(drafts: Iterable[Draft], client: int | None = None) -> bool:
    return any(draft.state in ON_ITS_WAY and client in (None, draft.client) for draft in drafts)


def _erase(room: Room, account: Account, books: Books, owner: int, key: str) -> tuple[Answer, ...]:
    number, name = account.client.id, neutral(room, account.client.id)
    lines = without(books.lines(owner), number, name)
    last = Line(len(lines) + 1, room.now, key, _closing(room, account))
    books.rewrite(owner, (*lines, last))
    forget_names()
    forget_texts()
    return (ClientErased(number, keeps_sums(account)),)


def _closing(room: Room, account: Account) -> tuple[Fact, ...]:
    """What is open is let go, for nobody is left to ask for it."""
    number, given = account.client.id, room.book.numbers
    numbers = (given.draft, given.plan, given.job, given.billing)
    gone = Forgotten(number, room.today, *numbers, given.file, given.task, given.nudge)
    parts = tuple(Part(debt.id, debt.left) for debt in account.oldest())
    return (Forgiven(number, parts, room.today), gone) if parts else (gone,)


def _erase_all(room: Room, books: Books, owner: int) -> tuple[Answer, ...]:
    books.forget(owner)
    forget_names()
    forget_texts()
    return (AllErased(room.book.owner.language),)


def once_more(command: ForgetClient | ForgetMe) -> ForgetClient | ForgetMe:
    """The command after one more tap."""
    if isinstance(command, ForgetMe):
        return replace(command, sure=command.sure + 1)
    return replace(command, sure=True)
