"""The dossier: everything about one client, the same from the same book, safe to open anywhere."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from html.parser import HTMLParser
from io import BytesIO
from zipfile import ZipFile

import pytest

from bot.actions.ports import Lost, Paper
from bot.domain.drafts import Outcome, Reached
from bot.domain.evidence import parts
from bot.domain.filing import Form, KeptFile, Sort
from bot.domain.hands import Hands
from bot.domain.intents import (
    Approve,
    Charge,
    Confirm,
    DraftFor,
    KeepFile,
    PlaceIn,
    Script,
    SetClient,
    SetContact,
    SetLanguage,
    SetOwner,
    SetPlan,
    Undo,
    Who,
    WriteOff,
)
from bot.domain.money import Money
from bot.domain.people import LANGUAGES, Detail, Setting
from bot.papers.dossier import case_of, parts_of
from bot.papers.packed import packed
from bot.wording.phrases import say
from tests.actions.shelf import MONDAY, Office, card, day, kroner

NOW = MONDAY + timedelta(days=40)
EVIL = '<script>alert("1")</script> & "co"'


class Kept:
    """A store in memory."""

    def __init__(self) -> None:
        self.contents: dict[str, bytes] = {}

    def read(self, sha: str) -> bytes:
        if sha not in self.contents:
            raise Lost
        return self.contents[sha]


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def office(kept: Kept) -> Office:
    """Acme has paid a part, broken a promise, got a letter by e-mail, and two files are kept."""
    office = Office()
    office.owes("Acme", kroner("1250.50"), 10, "logo")
    office.owes("Dana", kroner(80), -10)
    office.hear("agreed with Acme: net 14, late fee 50")
    office.press(SetContact(Who("Acme"), email="books@acme.example"))
    keep(office, kept, b"%PDF contract", "contract.pdf", "Acme contract", Form.PDF)
    keep(office, kept, b"jpeg before", "photo.jpg", "Acme before", Form.JPEG)
    keep(office, kept, b"jpeg of Dana", "dana.jpg", "Dana before", Form.JPEG)
    office.hear("Acme said they will pay on 5 June")
    office.pays("Acme", kroner(200))
    office.go(20)
    draft = office.drafts_for("Acme")
    office.press(Approve(draft.id, draft.version))
    office.desk.sending(office.owner, draft.id)
    office.desk.settle(office.owner, draft.id, Outcome(Reached.DELIVERED))
    return office


def keep(office: Office, kept: Kept, content: bytes, name: str, caption: str, form: Form) -> None:
    sha = sha256(content).hexdigest()
    kept.contents[sha] = content
    office.press(KeepFile(sha, name, form, len(content), caption))


def papers(office: Office, kept: Kept, name: str = "Acme", now: datetime = NOW) -> list[Paper]:
    case = case_of(office.book, office.lines, now, office.account(name).client.id)
    assert case is not None
    return [make() for make in parts_of(case, kept.read)]


def inside(paper: Paper) -> dict[str, bytes]:
    with ZipFile(BytesIO(paper.content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def pages(office: Office, kept: Kept, name: str = "Acme") -> tuple[str, str]:
    found = inside(papers(office, kept, name)[0])
    return found["index.html"].decode(), found["index.txt"].decode("utf-8-sig")


class Reader(HTMLParser):
    """What a browser would make of the page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta",):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader


# -- the ZIP ---------------------------------------------------------------------------------------


def test_the_zip_holds_the_pages_and_the_clients_own_files(office: Office, kept: Kept) -> None:
    (paper,) = papers(office, kept)
    assert paper.name == "dossier-acme-2026-07-11.zip"
    assert inside(paper) | {"index.html": b"", "index.txt": b""} == {
        "files/01-contract.pdf": b"%PDF contract",
        "files/02-photo.jpg": b"jpeg before",
        "index.html": b"",
        "index.txt": b"",
    }


def test_the_same_book_makes_the_same_bytes(office: Office, kept: Kept) -> None:
    assert papers(office, kept) == papers(office, kept)


def test_its_names_are_sorted_and_its_days_the_owners(office: Office, kept: Kept) -> None:
    with ZipFile(BytesIO(papers(office, kept)[0].content)) as archive:
        entries = archive.infolist()
    assert [one.filename for one in entries] == sorted(one.filename for one in entries)
    assert {one.date_time for one in entries} == {(2026, 7, 11, 0, 0, 0)}


def test_a_day_that_a_zip_does_not_know_becomes_its_first() -> None:
    long_ago = datetime(1970, 1, 1, tzinfo=UTC).date()
    with ZipFile(BytesIO(packed([("a.txt", b"a")], long_ago))) as archive:
        assert archive.infolist()[0].date_time[:3] == (1980, 1, 1)


def test_a_name_in_other_letters_is_told_by_its_number(office: Office, kept: Kept) -> None:
    office.owes("דנה ../כהן", kroner(5), 3)
    (paper,) = papers(office, kept, "דנה ../כהן")
    assert paper.name == "dossier-client-3-2026-07-11.zip"


def test_what_would_be_too_large_comes_in_parts_with_the_same_numbers(
    office: Office, kept: Kept
) -> None:
    for number in range(3):
        content = bytes([number]) * 25
        sha = sha256(content).hexdigest()
        kept.contents[sha] = content
        office.press(KeepFile(sha, f"{number}.jpg", Form.JPEG, 25_000_000, "Acme after"))
    found = papers(office, kept)
    assert [paper.name[-15:] for paper in found] == [
        f"part-{number}-of-3.zip" for number in (1, 2, 3)
    ]
    assert [[name for name in inside(paper) if "/" in name] for paper in found] == [
        ["files/01-contract.pdf", "files/02-photo.jpg", "files/03-0.jpg"],
        ["files/04-1.jpg"],
        ["files/05-2.jpg"],
    ]
    page = inside(found[0])["index.txt"].decode()
    assert say("dossier.in_parts", "en", 3) in page


def test_no_part_is_larger_than_what_can_be_sent() -> None:
    sizes = (19_999_999, 20_000_000, 1, 20_000_000, 20_000_000, 5)
    files = [
        KeptFile(number, 1, "", "x.jpg", Form.JPEG, size, MONDAY.date())
        for number, size in enumerate(sizes)
    ]
    split = parts(files)
    assert [one for part in split for one in part] == files
    assert all(sum(one.size for one in part) <= 40_000_000 for part in split)
    assert parts([]) == ((),)


def test_a_file_that_is_lost_is_said_to_be(office: Office, kept: Kept) -> None:
    lost = office.book.files[1].sha
    del kept.contents[lost]
    (paper,) = papers(office, kept)
    assert "files/01-contract.pdf" not in inside(paper)
    line = next(one for one in inside(paper)["index.txt"].decode().split("\n") if lost in one)
    assert say("dossier.lost", "en") in line


# -- the pages -------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_pages_tell_the_whole_case_in_the_owners_language(
    office: Office, kept: Kept, language: str
) -> None:
    draft = next(one for one in office.book.drafts.values() if one.to == "books@acme.example")
    office.press(SetLanguage(language))
    page, text = pages(office, kept)
    told = read(page).text
    for wanted in (
        *(say(f"dossier.{one}", language) for one in ("missing", "terms", "promises", "messages")),
        *("books@acme.example", "net 14, late fee 50", "logo"),
        *(say("cell.not_kept", language), say("sort.contract", language)),
        *(say("gap.delivery", language), say("gap.invoice", language)),
        *(one.sha for one in office.book.files.values() if one.client == 1),
        *("2026-06-21 10:00:00+02:00", "2026-06-21 08:00:00 UTC"),
    ):
        assert wanted in told, wanted
        assert wanted in text, wanted
    assert draft.words.text in told and draft.words.text in text
    assert told.count(say("dossier.not_advice", language)) == 1
    assert "Dana" not in text and "dana.jpg" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_its_language_and_direction_and_nothing_from_outside(
    office: Office, kept: Kept, language: str
) -> None:
    office.press(SetLanguage(language))
    page, _ = pages(office, kept)
    reader = read(page)
    html = dict(reader.tags)["html"]
    assert html == {"lang": language, "dir": "rtl" if language == "he" else "ltr"}
    assert not {"script", "link", "img", "iframe", "object", "base"} & {t for t, _ in reader.tags}
    assert "http:" not in page and "https:" not in page and "url(" not in page
    links = [attrs["href"] for tag, attrs in reader.tags if tag == "a"]
    assert links == ["files/01-contract.pdf", "files/02-photo.jpg"]
    assert "@media print" in page


def test_whatever_somebody_typed_stays_text(office: Office, kept: Kept) -> None:
    office.owes(EVIL, kroner(5), 3, EVIL)
    office.press(SetOwner(Setting.BUSINESS, EVIL))
    page, text = pages(office, kept, EVIL)
    assert "<script" not in page
    assert EVIL in read(page).text and EVIL in text


def test_a_name_that_runs_the_other_way_is_isolated(office: Office, kept: Kept) -> None:
    office.owes("דנה כהן", kroner(5), 3)
    page, text = pages(office, kept, "דנה כהן")
    assert "<bdi>דנה כהן</bdi>" in page
    assert "\u2068דנה כהן\u2069" in text
    assert not re.search("[\u202a-\u202e]", page + text)


def test_a_plan_stands_with_each_instalment(office: Office, kept: Kept) -> None:
    office.hear("Acme pays 350.25 on the 1st of every month")
    question = office.book.question
    assert question is not None and isinstance(question.command, SetPlan)
    office.press(Confirm(office.book.asked))
    _, text = pages(office, kept)
    assert "350.25" in text and say("cell.running", "en") in text
    assert text.count("1 July 2026") >= 1


def test_what_was_taken_back_is_in_no_line(office: Office, kept: Kept) -> None:
    paid = next(line.step for line in office.lines if "Paid(" in str(line.facts))
    before = pages(office, kept)[1]
    office.press(Undo(paid))
    after = pages(office, kept)[1]
    told = f"{say('entry.paid', 'en')}, DKK 200"
    assert told in before.replace("\u00a0", " ")
    assert told not in after.replace("\u00a0", " ")


def test_a_draft_that_never_left_is_nobodys_evidence(office: Office, kept: Kept) -> None:
    office.go(25)
    draft = office.drafts_for("Acme")
    _, text = pages(office, kept)
    assert draft.words.text not in text


def test_a_client_that_is_not_on_file_has_no_case(office: Office) -> None:
    assert case_of(office.book, office.lines, NOW, 99) is None


def test_a_sort_that_was_not_said_is_just_a_file(office: Office, kept: Kept) -> None:
    keep(office, kept, b"jpeg x", "x.jpg", "Acme", Form.JPEG)
    files = [replace(one) for one in office.book.files.values() if one.sort is None]
    assert [one.name for one in files] == ["x.jpg"]
    line = next(one for one in pages(office, kept)[1].split("\n") if "03-x.jpg" in one)
    assert say("sort.unsaid", "en") in line and say(f"sort.{Sort.OTHER}", "en") not in line


def test_the_first_day_of_the_case_is_the_owners_own(office: Office, kept: Kept) -> None:
    """Ten at night in UTC is the next day in Copenhagen."""
    late = NOW.replace(hour=22, minute=30)
    assert papers(office, kept, now=late)[0].name == f"dossier-acme-{day(41).isoformat()}.zip"


# -- what the house learned later ------------------------------------------------------------------


def line(text: str, wanted: str) -> str:
    return next(one for one in text.replace("\u00a0", " ").split("\n") if wanted in one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_call_says_what_came_of_it(office: Office, kept: Kept, language: str) -> None:
    office.hear("called Acme, no answer")
    office.press(SetLanguage(language))
    _, text = pages(office, kept)
    assert say("entry.attempted", language) not in text
    assert line(text, say("step.call", language)).endswith(say("upshot.no_answer", language))


def test_a_debt_in_other_hands_says_in_whose(office: Office, kept: Kept) -> None:
    debt = next(iter(office.account("Acme").debts))
    office.press(PlaceIn(1, Hands.LAWYER, debt))
    _, text = pages(office, kept)
    assert say("cell.lawyer", "en") in line(text, say("column.entered", "en"))
    assert say("hands.lawyer", "en") in line(text, say("entry.placed", "en"))


def test_what_a_letter_added_has_a_column_and_its_day(kept: Kept) -> None:
    office = Office(defaults={Setting.LANGUAGE: "en", Setting.COUNTRY: "GB"})
    office.owes("Acme", Money.of(1000, "GBP"), -31, "logo")
    office.hear("agreed with Acme: net 30, late fee 50")
    letter = card(office.press(DraftFor(1, Script.FORMAL_LETTER))).draft
    letter = card(office.press(Charge(letter.id, letter.version))).draft
    assert say("column.charged", "en") not in pages(office, kept)[1]
    office.press(Approve(letter.id, letter.version))
    _, text = pages(office, kept)
    assert f"{say('column.charged', 'en')}: £50" in line(text, say("column.entered", "en"))
    assert f"{say('entry.charged', 'en')}, £50" in text


def test_what_was_let_go_has_its_sum(office: Office, kept: Kept) -> None:
    office.press(WriteOff(Who("Acme")))
    _, text = pages(office, kept)
    assert f"{say('entry.forgiven', 'en')}, DKK 1,050.50" in text.replace("\u00a0", " ")


def test_the_owners_notes_to_themselves_stay_out(office: Office, kept: Kept) -> None:
    before = pages(office, kept)[1]
    office.press(SetClient(1, Detail.BOND, "friend"))
    office.press(SetClient(1, Detail.LIMIT, "5000"))
    assert pages(office, kept)[1] == before


def test_a_country_stands_by_its_name(office: Office, kept: Kept) -> None:
    office.press(SetOwner(Setting.COUNTRY, "DK"))
    office.press(SetClient(1, Detail.COUNTRY, "DE"))
    _, text = pages(office, kept)
    for code in ("DK", "DE"):
        assert f": {say(f'country.{code}', 'en')}" in text
