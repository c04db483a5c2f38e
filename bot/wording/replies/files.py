"""Files kept as evidence, and the dossier made of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias

from bot.domain.answers import (
    DossierMade,
    FileGiven,
    FileGone,
    FileKnown,
    FileLoose,
    FileNoted,
    FileShown,
    FilesPage,
    FileUnfit,
)
from bot.domain.evidence import Gap
from bot.domain.filing import Sort, Unfit
from bot.domain.intents import DossierOf, GiveFile, PutFile, ShowFiles, SortFile
from bot.wording.replies.values import pairs
from bot.wording.screen import Row, Screen, screens, short
from bot.wording.voice import Voice

OfFiles: TypeAlias = (
    FileLoose | FileKnown | FileUnfit | FilesPage | FileGiven | FileGone | DossierMade
)
_TITLE: Final = 60
"""Characters of a file's name in a message."""
_NAMED: Final = 3
"""Gaps that are named beside a dossier; the others stand in it."""


def of_files(answer: OfFiles, voice: Voice) -> tuple[Screen, ...]:
    match answer:
        case FileLoose():
            return screens(_whose(answer, voice), _clients(answer, voice))
        case FileKnown():
            return screens([_known(answer, voice)], _back(answer, voice))
        case FileUnfit():
            return screens([_unfit(answer, voice)])
        case FilesPage():
            return screens(_page(answer, voice), _page_rows(answer, voice))
        case FileGiven():
            return screens([_given(answer, voice)])
        case FileGone():
            return screens([voice.say("file.gone")])
        case DossierMade():
            return screens(_dossier(answer, voice), _dossier_rows(answer, voice))


def _title(title: str, voice: Voice) -> str:
    return voice.name(short(title, _TITLE))


def noted(note: FileNoted, voice: Voice) -> Iterator[str]:
    name = voice.name(note.name)
    sort = voice.named("sort", note.sort or "unsaid")
    if note.count > 1:
        yield voice.say("files.noted", note.count, name=name, sort=sort)
    else:
        yield voice.say("file.noted", name=name, sort=sort, title=_title(note.title, voice))
    if note.work:
        yield voice.say("file.work", work=voice.work(note.work))
    if note.also:
        yield voice.say("file.also", name=voice.name(note.also))
    if note.new_client:
        yield voice.say("debt.new_client", name=name)
    if note.sort is None:
        yield voice.say("file.which_sort", note.count)


def after_note(note: FileNoted, voice: Voice) -> Iterator[Row]:
    """What it shows, while that was not said; then the client's other files."""
    if note.sort is None:
        yield from sorts(note.file, voice)
    yield (voice.button("files", ShowFiles(note.client)),)


def sorts(file: int, voice: Voice) -> Iterator[Row]:
    labelled = ((one, voice.say(f"sort.{one}")) for one in Sort)
    return pairs(
        [
            voice.choice(label[:1].upper() + label[1:], SortFile(file, one))
            for one, label in labelled
        ]
    )


def _whose(answer: FileLoose, voice: Voice) -> Iterator[str]:
    yield voice.say("file.kept", title=_title(answer.title, voice))
    yield voice.say("file.whose" if answer.clients else "file.whose.new")
    if answer.more:
        yield voice.say("file.whose.more")


def _clients(answer: FileLoose, voice: Voice) -> Iterator[Row]:
    buttons = [
        voice.choice(voice.name(short(name, 36)), PutFile(answer.file, client))
        for client, name in answer.clients
    ]
    return pairs(buttons)


def _known(answer: FileKnown, voice: Voice) -> str:
    sort, title = voice.named("sort", answer.sort or "unsaid"), _title(answer.title, voice)
    return voice.say("file.known", name=voice.client(answer.name), sort=sort, title=title)


def _back(answer: FileKnown, voice: Voice) -> Iterator[Row]:
    yield (voice.button("give", GiveFile(answer.file)),)


def _unfit(answer: FileUnfit, voice: Voice) -> str:
    if answer.why is Unfit.FULL:
        return voice.say("file.unfit.full", room=str(answer.room // 1_000_000))
    return voice.say(f"file.unfit.{answer.why}")


def _page(page: FilesPage, voice: Voice) -> Iterator[str]:
    name = voice.name(page.name)
    if not page.files:
        yield voice.say("files.none", name=name)
        return
    yield voice.say("files", name=name)
    for one in page.files:
        yield _line(one, voice)
    if page.left_off:
        yield voice.say("files.left_off", page.left_off)


def _line(one: FileShown, voice: Voice) -> str:
    sort, title = voice.named("sort", one.sort or "unsaid"), _title(one.title, voice)
    if one.work:
        return voice.say("files.line_for", sort=sort, title=title, work=voice.name(one.work))
    return voice.say("files.line", sort=sort, title=title)


def _page_rows(page: FilesPage, voice: Voice) -> Iterator[Row]:
    for one in page.files:
        sort = voice.named("sort", one.sort or "unsaid")
        label = voice.say("files.line", sort=sort, title=voice.name(short(one.title, 24)))
        yield (voice.choice(label, GiveFile(one.file)),)
    yield (voice.button("dossier", DossierOf(page.client)),)


def _given(answer: FileGiven, voice: Voice) -> str:
    sort = voice.named("sort", answer.sort or "unsaid")
    return voice.say("file.given", name=voice.client(answer.name), sort=sort)


def _dossier(made: DossierMade, voice: Voice) -> Iterator[str]:
    name = voice.name(made.name)
    if made.empty:
        yield voice.say("dossier.empty", name=name)
        yield voice.say("dossier.begin", name=name)
        return
    yield voice.say("dossier", name=name)
    counts = {
        "debts": made.debts,
        "payments": made.payments,
        "messages": made.messages,
        "files": made.files,
    }
    yield voice.listed([voice.say(f"dossier.of.{kind}", n) for kind, n in counts.items() if n])
    if made.parts > 1:
        yield voice.say("dossier.parts", made.parts)
    yield ""
    yield from _missing(made.gaps, voice)
    yield ""
    yield voice.say("dossier.careful")


def _missing(gaps: tuple[Gap, ...], voice: Voice) -> Iterator[str]:
    """The first few in words; all of them stand in the dossier itself."""
    if not gaps:
        yield voice.say("gap.none")
        return
    yield voice.say("dossier.gaps", len(gaps))
    yield from (f"• {voice.say(f'gap.{gap}')}" for gap in gaps[:_NAMED])
    if len(gaps) > _NAMED:
        yield voice.say("dossier.gaps.more", len(gaps) - _NAMED)


def _dossier_rows(made: DossierMade, voice: Voice) -> Iterator[Row]:
    if made.files:
        yield (voice.button("files", ShowFiles(made.client)),)
