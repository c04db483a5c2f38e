"""Files as evidence: kept at once, then put with their client, sorted, shown and given back."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.actions.ask import ask
from bot.actions.converse import context_of
from bot.actions.room import Change, Room, account_for, new_client, telling
from bot.domain.answers import (
    Closed,
    FileGiven,
    FileKnown,
    FileLoose,
    FileShown,
    FilesPage,
    Flaw,
    Flawed,
)
from bot.domain.evidence import all_debts, filed, files_of
from bot.domain.facts import Answered, Asked, ClientNamed, FileKept, FilesPut, Question
from bot.domain.filing import KeptFile, Sort
from bot.domain.guests import by_link
from bot.domain.intents import (
    FileFor,
    Files,
    GiveFile,
    KeepFile,
    Piece,
    PutFile,
    ShowFiles,
    SortFile,
    Who,
)
from bot.domain.ledger import Account
from bot.domain.people import clean
from bot.understanding.captions import Caption, read_caption
from bot.understanding.works import works_in

OFFERED: Final = 8
"""Clients that have a button when it is asked whose a file is."""
PAGE: Final = 20
"""Files that are shown at once, the newest."""


def keep_file(intent: KeepFile, room: Room) -> Change:
    """A file is on record before anything is asked: whose it is and what it shows can follow."""
    caption = read_caption(intent.caption, context_of(room))
    fellow = next(iter(_album(room, intent.album)), None)
    account = account_for(room.book, caption.who)
    if intent.link:  # whose it is does not hang on a name
        account = by_link(room.book.accounts.values(), intent.link)
        if account is None:
            return telling(Closed())
    if account is None and fellow and fellow.client and caption.who is None:
        account = room.book.accounts.get(fellow.client)
    if (known := _known(intent, caption.sort, account, room)) is not None:
        return known
    sort = caption.sort or (fellow.sort if fellow else None)
    debt = _debt(account, intent.caption) if account else None
    number = room.book.numbers.file + 1
    kept = FileKept(
        number,
        account.client.id if account else None,
        intent.sha,
        intent.name,
        intent.form,
        intent.size,
        room.today,
        sort,
        debt,
        intent.album,
    )
    if account is None:
        return _loose(kept, caption, fellow, room)
    behind = tuple(one.id for one in _album(room, intent.album) if one.client is None)
    along = (FilesPut(behind, account.client.id, room.today, sort, debt),) if behind else ()
    return Change((kept, *along))


def _album(room: Room, album: str) -> list[KeptFile]:
    """What came together, the newest first."""
    files = room.book.files.values()
    return [one for one in files if album and one.album == album][::-1]


def _known(
    intent: KeepFile, sort: Sort | None, account: Account | None, room: Room
) -> Change | None:
    """A file that is on record already, where it would go: nothing is written, but for what it
    shows where that is said only now."""
    same = [one for one in room.book.files.values() if one.sha == intent.sha]
    if account is not None:
        here = next((one for one in same if one.client == account.client.id), None)
        if here and sort and not here.sort:
            return sort_file(SortFile(here.id, sort), room)
        return telling(_on_file(here, room)) if here else None
    if not same:
        return None
    if same[-1].client is None:
        return _asking_for(same[-1], room)
    return telling(_on_file(same[-1], room))


def _on_file(file: KeptFile, room: Room) -> FileKnown:
    return FileKnown(file.id, file.name, _name(file, room), file.sort)


def _name(file: KeptFile, room: Room) -> str | None:
    account = room.book.accounts.get(file.client or 0)
    return account.client.name if account else None


def _loose(kept: FileKept, caption: Caption, fellow: KeptFile | None, room: Room) -> Change:
    """Whose it is gets asked, once for what came together."""
    if fellow is not None and fellow.client is None:
        return Change((kept,), lambda _: ())
    likely = caption.who.candidates if caption.who else ()
    asking = _asking_for(filed({}, kept)[kept.file], room, likely)
    return replace(asking, facts=(kept, *asking.facts))


def _asking_for(file: KeptFile, room: Room, likely: tuple[str, ...] = ()) -> Change:
    """The question, for words too; its buttons live on when it is answered or dropped."""
    asks = _whose(file, room, likely)
    who = Who(None, tuple(name for _, name in asks.clients)) if asks.clients else None
    question = Question(Piece.WHO, FileFor(file.id, who))
    return Change((Asked(question),), lambda _: (asks,))


def _whose(file: KeptFile, room: Room, likely: tuple[str, ...]) -> FileLoose:
    """The question whose a file is, with those who are likely: named, or late, or newest."""
    every = room.book.accounts.values()
    accounts = [one for one in every if not likely or one.client.name in likely]
    accounts.sort(key=lambda one: (not one.late(room.today), not one.debts, -one.client.id))
    shown = tuple((one.client.id, one.client.name) for one in accounts[:OFFERED])
    return FileLoose(file.id, file.name, shown, len(accounts) > OFFERED)


def _debt(account: Account, words: str) -> int | None:
    """The debt that a file belongs to, where it can be told: the one whose work is named, or the
    only one that is open."""
    named = works_in(words, {debt.id: debt.work for debt in all_debts(account)})
    if len(named) == 1:
        return named[0]
    return next(iter(account.debts)) if len(account.debts) == 1 else None


def file_for(intent: FileFor, room: Room) -> Change:
    """The answer in words to whose a file is; a client not known yet is named."""
    file = room.book.files.get(intent.file)
    if file is None:
        return telling(Closed())
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is not None:
        return _put(file, account, room)
    client = new_client(room.book, clean(intent.who.name))
    named = ClientNamed(client.id, client.name)
    return Change((named, FilesPut(_together(file, room), client.id, room.today)))


def put_file(intent: PutFile, room: Room) -> Change:
    file, account = room.book.files.get(intent.file), room.book.accounts.get(intent.client)
    if file is None or account is None:
        return telling(Closed())
    if file.client == account.client.id:
        return telling(_on_file(file, room))
    return _put(file, account, room)


def _put(file: KeptFile, account: Account, room: Room) -> Change:
    put = FilesPut(_together(file, room), account.client.id, room.today, debt=_debt(account, ""))
    return Change((*_answered(file, room), put))


def _answered(file: KeptFile, room: Room) -> tuple[Answered, ...]:
    """The question whose file it is, closed where it is the open one."""
    question = room.book.question
    asks = question.command if question else None
    return (Answered(),) if isinstance(asks, FileFor) and asks.file == file.id else ()


def _together(file: KeptFile, room: Room) -> tuple[int, ...]:
    """The file with what came in the same album and is with the same client, or with nobody."""
    fellows = _album(room, file.album)
    return tuple(sorted({file.id, *(one.id for one in fellows if one.client == file.client)}))


def sort_file(intent: SortFile, room: Room) -> Change:
    """What a file shows; those of its album that nobody has sorted show the same."""
    file = room.book.files.get(intent.file)
    if file is None or file.client is None:
        return telling(Closed())
    files = tuple(
        one for one in _together(file, room) if one == file.id or not room.book.files[one].sort
    )
    return Change((FilesPut(files, file.client, room.today, intent.sort),))


def show_files(intent: ShowFiles, room: Room) -> Change:
    account = room.book.accounts.get(intent.client)
    return telling(page(account, room) if account else Closed())


def files(intent: Files, room: Room) -> Change:
    if intent.who is None or not intent.who.name:
        return ask(intent, Piece.WHO)
    account = account_for(room.book, intent.who)
    if account is None:
        return telling(Flawed(Flaw.UNKNOWN_CLIENT, intent.who.name))
    return telling(page(account, room))


def page(account: Account, room: Room) -> FilesPage:
    client = account.client
    own = files_of(room.book.files, client.id)
    shown = (FileShown(one.id, one.name, one.sort, work_of(one, account)) for one in own[-PAGE:])
    return FilesPage(client.id, client.name, tuple(shown), max(0, len(own) - PAGE))


def work_of(file: KeptFile, account: Account) -> str:
    """What the debt of a file was for."""
    debt = account.debt(file.debt) if file.debt else None
    return debt.work if debt else ""


def give_file(intent: GiveFile, room: Room) -> Change:
    file = room.book.files.get(intent.file)
    if file is None:
        return telling(Closed())
    return telling(FileGiven(file.id, file.name, file.sha, _name(file, room), file.sort))
