"""From an answer to what is shown: the one place where the desk's values become words and buttons.

Each file beside this one puts a group of answers into words, named after what they speak of.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TypeAlias

from bot.domain import answers
from bot.domain.answers import Answer
from bot.domain.facts import Question
from bot.domain.intents import AddDebts
from bot.domain.people import Owner
from bot.wording.replies import (
    book,
    choices,
    digest,
    drafts,
    erasing,
    files,
    foresight,
    guests,
    guidance,
    history,
    imports,
    news,
    notes,
    offers,
    outcomes,
    overview,
    questions,
    refusals,
    secretary,
    settings,
    stages,
    standing,
    works,
)
from bot.wording.screen import FROM_THE_RIGHT, Screen, screens
from bot.wording.voice import Voice


def render(answer: Answer, owner: Owner, today: date) -> tuple[Screen, ...]:
    """The messages that say `answer` in the owner's language; `today` is the owner's local date.

    Mostly one; several for drafts (a card each), and where one message would be too long.
    Rows run left to right whatever the language, so who reads from the right gets them reversed:
    the first button is always where reading begins.
    """
    said = _said(answer, Voice(owner, today))
    return tuple(map(_reversed, said)) if owner.language in FROM_THE_RIGHT else said


def _reversed(screen: Screen) -> Screen:
    return replace(screen, rows=tuple(row[::-1] for row in screen.rows))


_Unasked: TypeAlias = (
    answers.StillHeld
    | answers.PlanBroke
    | answers.LawFirst
    | answers.LadderEnded
    | answers.NoAnswer
    | answers.NotAdvice
    | answers.PutOff
    | answers.OfferLapsed
    | answers.SameForAll
    | answers.StageUnpaid
    | answers.Uninvoiced
    | answers.Reminded
    | answers.Delivering
    | answers.ThisWeek
    | answers.ThisMorning
    | answers.DeadlineCame
    | answers.OverLimit
    | answers.AccountLinked
    | answers.RightsChanged
    | answers.AccountUnlinked
    | answers.TheyTalk
    | answers.WhoseChat
    | answers.ChatPlaced
)


def _said(answer: Answer, voice: Voice) -> tuple[Screen, ...]:
    if isinstance(answer, _Unasked):
        return _unasked(answer, voice)
    if isinstance(answer, guests.OfGuests):
        return guests.told(answer, voice)
    match answer:
        case answers.Noted():
            return notes.noted(answer, voice)
        case answers.Asking(question=Question(command=AddDebts() as table)):
            return imports.found(answer, table, voice)
        case answers.TableWelcome():
            return imports.welcome(voice)
        case answers.NothingToAdd() | answers.TableRefused():
            return imports.refused(answer, voice)
        case answers.Asking():
            return questions.asking(answer, voice)
        case answers.Overview():
            return overview.overview(answer, voice)
        case answers.HistoryPage() | answers.UndoneNote() | answers.NotUndone():
            return history.told(answer, voice)
        case answers.Welcome() | answers.SettingsPage() | answers.Choosing() | answers.ClientCard():
            return settings.shown(answer, voice)
        case answers.FileLoose() | answers.FileKnown() | answers.FileUnfit():
            return files.of_files(answer, voice)
        case answers.FilesPage() | answers.FileGiven() | answers.FileGone() | answers.DossierMade():
            return files.of_files(answer, voice)
        case answers.CashTold() | answers.BeforeBegin():
            return foresight.seen(answer, voice)
        case answers.AskedAgain() | answers.OnFile() | answers.WhichStage():
            return works.told(answer, voice)
        case answers.ChoiceCard() | answers.LawyerAsked():
            return choices.shown(answer, voice)
        case answers.AgencyFirst() | answers.WhatWorked():
            return choices.shown(answer, voice)
        case answers.JobAdvice():
            return standing.weighed(answer, voice)
        case answers.NotUnderstood() | answers.Helped() | answers.NotBuilt():
            return guidance.guided(answer, voice)
        case answers.NothingSaved() | answers.BookSetAside() | answers.BookOpened():
            return book.of_the_book(answer, voice)
        case answers.ErasingClient() | answers.ErasingAll() | answers.OnTheWay():
            return erasing.asked(answer, voice)
        case answers.ClientErased() | answers.AllErased():
            return erasing.done(answer, voice)
        case answers.Exported():
            return book.exported(answer, voice)
        case answers.Dropped() | answers.Closed() | answers.RefusedPiece() | answers.Flawed():
            return refusals.refused(answer, voice)
        case answers.SentPage():
            return drafts.sent(answer, voice)
        case answers.Wrote():
            return drafts.wrote(answer, voice)
        case answers.DraftCard() | answers.DraftsWaiting() | answers.OldVersion():
            return drafts.cards(answer, voice)
        case _:
            return outcomes.outcome(answer, voice)


def _unasked(answer: _Unasked, voice: Voice) -> tuple[Screen, ...]:
    """What the owner is told without having asked."""
    match answer:
        case answers.StillHeld() | answers.PlanBroke() | answers.LawFirst():
            return news.brought(answer, voice)
        case answers.LadderEnded() | answers.NoAnswer() | answers.NotAdvice() | answers.PutOff():
            return news.brought(answer, voice)
        case answers.OfferLapsed():
            return offers.lapsed(answer, voice)
        case answers.SameForAll(name=name):
            return screens([voice.say("same_for_all", name=voice.name(name))])
        case answers.StageUnpaid():
            return stages.unpaid(answer, voice)
        case answers.Uninvoiced() | answers.Reminded() | answers.Delivering():
            return works.told(answer, voice)
        case answers.ThisWeek() | answers.ThisMorning():
            return digest.told(answer, voice)
        case answers.DeadlineCame() | answers.OverLimit():
            return foresight.seen(answer, voice)
        case _:
            return secretary.told(answer, voice)
