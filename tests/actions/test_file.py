"""Files as evidence at the desk: kept at once, put with their client, and taken back."""

from __future__ import annotations

from hashlib import sha256

import pytest

from bot.domain.answers import (
    Answer,
    Asking,
    ClientCard,
    Closed,
    DossierMade,
    FileGiven,
    FileKnown,
    FileLoose,
    FileNoted,
    FileShown,
    FilesPage,
    Flaw,
    Flawed,
    HistoryPage,
    UndoneNote,
)
from bot.domain.drafts import Channel
from bot.domain.evidence import Gap
from bot.domain.filing import Form, KeptFile, Sort
from bot.domain.intents import (
    Approve,
    Dossier,
    DossierOf,
    Files,
    GiveFile,
    History,
    Intent,
    KeepFile,
    Piece,
    PutFile,
    SetContact,
    SetOwner,
    ShowClient,
    ShowFiles,
    SortFile,
    Undo,
    Who,
)
from bot.domain.people import Setting
from tests.actions.shelf import Office, kroner, noted


@pytest.fixture
def office() -> Office:
    """Acme owes for a logo, Dana for nothing named and is late."""
    office = Office()
    office.owes("Acme", kroner(500), 10, "logo")
    office.owes("Dana", kroner(80), -10)
    return office


def sent(caption: str = "", name: str = "photo.jpg", album: str = "") -> KeepFile:
    sha = sha256(name.encode()).hexdigest()
    return KeepFile(sha, name, Form.JPEG, len(name), caption, album)


def only(answers: tuple[Answer, ...]) -> Answer:
    (answer,) = answers
    return answer


def note(office: Office, intent: Intent) -> FileNoted:
    found = noted(office.press(intent)).note
    assert isinstance(found, FileNoted)
    return found


def files(office: Office) -> list[KeptFile]:
    return list(office.book.files.values())


def where(office: Office) -> list[tuple[int | None, Sort | None, int | None]]:
    return [(one.client, one.sort, one.debt) for one in files(office)]


# -- kept ------------------------------------------------------------------------------------------


def test_a_caption_puts_a_file_with_its_client_and_debt(office: Office) -> None:
    told = note(office, sent("Acme contract"))
    assert told == FileNoted(1, "Acme", 1, "photo.jpg", Sort.CONTRACT, "logo")
    assert where(office) == [(1, Sort.CONTRACT, 1)]


def test_of_several_debts_the_one_whose_work_is_named_is_meant(office: Office) -> None:
    office.owes("Acme", kroner(900), 10, "website")
    note(office, sent("photo after, Acme website"))
    note(office, sent("Acme contract", "b.jpg"))
    assert [one.debt for one in files(office)] == [3, None]


def test_what_it_shows_can_be_tapped(office: Office) -> None:
    assert note(office, sent("Acme")).sort is None
    assert note(office, SortFile(1, Sort.AFTER)).sort is Sort.AFTER
    assert where(office) == [(1, Sort.AFTER, 1)]


def test_a_file_without_a_name_is_kept_and_asked_about_late_clients_first(office: Office) -> None:
    asked = only(office.press(sent()))
    assert asked == FileLoose(1, "photo.jpg", ((2, "Dana"), (1, "Acme")))
    assert where(office) == [(None, None, None)]
    assert note(office, PutFile(1, 1)).name == "Acme"
    assert where(office) == [(1, None, 1)]
    assert office.book.question is None


def test_the_name_can_be_written_and_may_be_new(office: Office) -> None:
    office.press(sent())
    office.hear("Dana")
    office.press(sent("", "b.jpg"))
    told = noted(office.hear("Zeta Film")).note
    assert isinstance(told, FileNoted) and told.new_client
    assert [one.client for one in files(office)] == [2, 3]


def test_its_buttons_outlive_the_question(office: Office) -> None:
    office.press(sent())
    office.hear("who owes me?")
    assert office.book.question is None
    assert note(office, PutFile(1, 2)).name == "Dana"


def test_a_name_that_fits_two_offers_those_two(office: Office) -> None:
    office.owes("Dana Levi", kroner(20), 3)
    asked = only(office.press(sent("contract, Acme or Dana Levi")))
    assert isinstance(asked, FileLoose)
    assert [name for _, name in asked.clients] == ["Dana Levi", "Acme"]
    assert note(office, PutFile(1, 1)).sort is Sort.CONTRACT


# -- together --------------------------------------------------------------------------------------


def test_an_album_goes_where_its_caption_says(office: Office) -> None:
    note(office, sent("before, Dana", "a.jpg", "x1"))
    note(office, sent("", "b.jpg", "x1"))
    assert where(office) == [(2, Sort.BEFORE, 2)] * 2


def test_an_album_without_a_caption_is_asked_about_once(office: Office) -> None:
    assert len(office.press(sent("", "a.jpg", "x1"))) == 1
    assert office.press(sent("", "b.jpg", "x1")) == ()
    office.press(sent("", "c.jpg", "x2"))
    told = note(office, PutFile(1, 1))
    assert told.count == 2
    assert [one.client for one in files(office)] == [1, 1, None]
    assert note(office, SortFile(1, Sort.DURING)).count == 2


def test_a_caption_that_comes_late_takes_its_album_along(office: Office) -> None:
    office.press(sent("", "a.jpg", "x1"))
    assert note(office, sent("Acme after", "b.jpg", "x1")).count == 2
    assert where(office) == [(1, Sort.AFTER, 1)] * 2


# -- twice -----------------------------------------------------------------------------------------


def test_the_same_file_again_is_one_and_is_said_so(office: Office) -> None:
    note(office, sent("Acme contract"))
    before = len(office.lines)
    known = FileKnown(1, "photo.jpg", "Acme", Sort.CONTRACT)
    assert office.press(sent("Acme")) == (known,)
    assert office.press(sent()) == (known,)
    assert len(office.lines) == before


def test_the_same_file_for_another_client_is_noted_there_too(office: Office) -> None:
    note(office, sent("Acme contract"))
    told = note(office, sent("Dana contract"))
    assert told.also == "Acme"
    assert [one.client for one in files(office)] == [1, 2]


def test_the_same_file_while_it_is_nobodys_is_asked_about_again(office: Office) -> None:
    first = office.press(sent())
    assert office.press(sent()) == first
    assert len(files(office)) == 1


def test_the_same_message_twice_keeps_one_file_and_tells_it_again(office: Office) -> None:
    first = noted(office.press(sent("Acme contract"), "one"))
    again = noted(office.press(sent("Acme contract"), "one"))
    assert again.repeated and again.note == first.note
    assert len(files(office)) == 1


# -- taken back ------------------------------------------------------------------------------------


def test_a_file_can_be_taken_back_step_by_step(office: Office) -> None:
    office.press(sent())
    office.press(PutFile(1, 1))
    assert only(office.hear("undo")) == UndoneNote("Acme", "FilesPut")
    assert where(office) == [(None, None, None)]
    office.hear("undo")
    assert files(office) == []
    assert office.press(PutFile(1, 1)) == (Closed(),)


def test_what_was_put_somewhere_rests_on_what_was_kept(office: Office) -> None:
    step = noted(office.press(sent("Acme"))).step
    office.press(SortFile(1, Sort.AFTER))
    office.press(Undo(step))
    assert len(files(office)) == 1


def test_a_debt_can_be_taken_back_though_a_file_belongs_to_it(office: Office) -> None:
    note(office, sent("Dana after"))
    debt = next(line.step for line in office.lines if "Dana" in str(line.facts))
    assert isinstance(only(office.press(Undo(debt))), UndoneNote)
    page = only(office.press(ShowFiles(2)))
    assert page == FilesPage(2, "Dana", (FileShown(1, "photo.jpg", Sort.AFTER),))


def test_a_number_once_given_is_never_given_again(office: Office) -> None:
    office.press(sent("Acme"))
    office.hear("undo")
    assert note(office, sent("Acme")).file == 2


# -- shown -----------------------------------------------------------------------------------------


def test_a_client_shows_its_files_and_gives_them_back(office: Office) -> None:
    note(office, sent("Acme contract"))
    note(office, sent("Acme", "b.jpg"))
    page = only(office.hear("show me Acme's files"))
    shown = (
        FileShown(1, "photo.jpg", Sort.CONTRACT, "logo"),
        FileShown(2, "b.jpg", None, "logo"),
    )
    assert page == FilesPage(1, "Acme", shown)
    shown_card = only(office.press(ShowClient(1)))
    assert isinstance(shown_card, ClientCard) and shown_card.files == 2
    sha = sha256(b"b.jpg").hexdigest()
    assert office.press(GiveFile(2)) == (FileGiven(2, "b.jpg", sha, "Acme", None),)
    past = only(office.press(History(Who("Acme"))))
    assert isinstance(past, HistoryPage)
    told = [(one.what, one.words, one.sort) for one in past.happened if one.what == "FileKept"]
    assert told == [("FileKept", "photo.jpg", Sort.CONTRACT), ("FileKept", "b.jpg", None)]


def test_what_is_not_there_is_closed(office: Office) -> None:
    for intent in (GiveFile(9), ShowFiles(9), DossierOf(9), PutFile(9, 1), SortFile(9, Sort.AFTER)):
        assert office.press(intent) == (Closed(),), intent


# -- the dossier -----------------------------------------------------------------------------------


def test_a_dossier_counts_what_is_on_file_and_what_a_court_would_miss(office: Office) -> None:
    note(office, sent("Acme contract"))
    office.pays("Acme", kroner(100))
    office.press(SetContact(Who("Acme"), email="books@acme.example"))
    before = len(office.lines)
    made = only(office.hear("dossier Acme"))
    assert isinstance(made, DossierMade)
    assert (made.debts, made.payments, made.messages, made.files) == (1, 1, 0, 1)
    assert Gap.CONTRACT not in made.gaps and Gap.ADDRESS not in made.gaps
    assert {Gap.TERMS, Gap.INVOICE, Gap.DELIVERY, Gap.REMINDER, Gap.FORMAL} <= set(made.gaps)
    assert len(office.lines) == before


def test_each_gap_closes_when_it_is_filled(office: Office) -> None:
    for sort in ("contract", "after", "invoice", "letter"):
        note(office, sent(f"Acme {sort}", f"{sort}.jpg"))
    office.hear("agreed with Acme: net 14, late fee 50")
    made = only(office.press(DossierOf(1)))
    assert isinstance(made, DossierMade)
    gone = {Gap.CONTRACT, Gap.DELIVERY, Gap.INVOICE, Gap.ANSWER, Gap.TERMS, Gap.WORK}
    assert not gone & set(made.gaps)


def test_what_was_said_in_person_is_no_letter(office: Office) -> None:
    office.press(SetOwner(Setting.LADDER, "3, 30 visit"))
    office.go(45)
    (visit,) = office.waiting("Acme")
    assert (visit.channel, visit.brief.step) == (Channel.VISIT, "formal_reminder")
    office.press(Approve(visit.id, visit.version))
    made = only(office.press(DossierOf(1)))
    assert isinstance(made, DossierMade) and {Gap.REMINDER, Gap.FORMAL} <= set(made.gaps)


def test_a_file_of_nobodys_is_a_gap_of_everybodys(office: Office) -> None:
    office.press(sent())
    made = only(office.press(DossierOf(2)))
    assert isinstance(made, DossierMade) and Gap.LOOSE in made.gaps and Gap.WORK in made.gaps


def test_whose_dossier_is_asked_where_nobody_is_named(office: Office) -> None:
    asked = only(office.hear("dossier"))
    assert isinstance(asked, Asking) and asked.question.piece is Piece.WHO
    made = only(office.hear("Dana"))
    assert isinstance(made, DossierMade) and made.name == "Dana"


def test_a_client_nobody_knows_has_no_dossier(office: Office) -> None:
    flawed = Flawed(Flaw.UNKNOWN_CLIENT, "Nobody")
    assert office.press(Dossier(Who("Nobody"))) == (flawed,)
    assert office.press(Files(Who("Nobody"))) == (flawed,)


def test_a_client_with_nothing_has_nothing_to_put_in(office: Office) -> None:
    office.press(sent())
    office.hear("Zeta Film")
    office.hear("undo")
    office.press(SetContact(Who("Zeta Film"), email="z@film.example"))
    client = office.account("Zeta Film").client.id
    made = only(office.press(DossierOf(client)))
    assert isinstance(made, DossierMade) and made.empty


def test_a_repeat_of_a_loose_file_brings_its_question_again(office: Office) -> None:
    office.press(sent(), "one")
    again = only(office.press(sent(), "one"))
    assert isinstance(again, Asking) and again.candidates == ("Dana", "Acme")
    assert len(files(office)) == 1
