"""The preview: every letter of the catalogue, with sample or given facts, as text or a page."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from bot.domain.catalogue import FORMS
from bot.domain.drafts import Brief, Channel
from bot.domain.money import Money
from bot.domain.people import LANGUAGES
from bot.wording import tone
from bot.wording.letters import ROOM, Letters
from bot.wording.preview import main
from bot.wording.preview_facts import with_facts
from bot.wording.samples import CHANNELS, sample, states
from tests.wording.briefs import TEMPLATES

Printed = pytest.CaptureFixture[str]
THERE = {
    (script, language, form)
    for script in FORMS
    for language in LANGUAGES
    for form in FORMS[script]
    if (TEMPLATES / script / language / f"{form}.j2").is_file()
}
"""The letters of the catalogue that have a template."""


def shown(capsys: Printed, *words: str) -> list[str]:
    """The titles of the letters printed."""
    assert main(words) == 0
    return re.findall(r"(?m)^== (.+)$", capsys.readouterr().out)


def refused(capsys: Printed, *words: str) -> str:
    """The sentence with which nothing is shown."""
    assert main(words) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    return printed.err


def facts(folder: Path, **given: Any) -> str:
    file = folder / "facts.json"
    file.write_text(json.dumps(given), "utf-8")
    return str(file)


def test_without_a_script_every_letter_of_the_catalogue_is_shown(capsys: Printed) -> None:
    assert {tuple(title.split(" · ")) for title in shown(capsys)} == THERE


@pytest.mark.parametrize("script", FORMS)
def test_the_sample_facts_make_every_letter_one_to_send(script: str) -> None:
    letters = Letters(TEMPLATES)
    for _, language, form in (one for one in THERE if one[0] == script):
        words = letters.write(sample(script, language, CHANNELS[form]))
        assert words.text and len(words.text) <= ROOM[form]
        assert tone.check(f"{words.subject}\n{words.text}", language).calm


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_fact_of_the_sample_is_unknown(language: str) -> None:
    brief = sample("check_in", language, Channel.EMAIL)
    empty = {one.name for one in fields(Brief) if not getattr(brief, one.name)}

    assert empty == {"paid"}
    assert [state for state, _ in states(brief)] == [
        "every fact known",
        "several debts",
        "as little as can be",
    ]


def test_what_is_asked_for_is_shown_and_no_more(capsys: Printed) -> None:
    words = ("--script", "friendly_reminder", "--lang", "he", "--channel", "letter")

    assert shown(capsys, *words) == ["friendly_reminder · he · letter"]


def test_a_form_of_all_scripts_leaves_out_those_without_it(capsys: Printed) -> None:
    titles = shown(capsys, "--channel", "phone", "--lang", "en")

    with_card = [one for one in FORMS if (one, "en", "phone") in THERE]
    assert titles == [f"{one} · en · phone" for one in sorted(with_card)]


def test_a_script_without_the_form_asked_for_says_so(capsys: Printed) -> None:
    said = refused(capsys, "--script", "thank_you", "--channel", "phone")

    assert said == "thank_you has no form phone\n"


def test_the_form_of_address_is_chosen(capsys: Printed) -> None:
    words = ("--script", "friendly_reminder", "--lang", "da", "--channel", "email")
    main(words)
    alone = capsys.readouterr().out
    main((*words, "--form", "plural"))

    assert "du" in alone.split() and "I" in capsys.readouterr().out.split()


def test_given_facts_stand_in_for_the_samples(tmp_path: Path, capsys: Printed) -> None:
    file = facts(
        tmp_path,
        name="Dana Hall",
        owner="Noa Field",
        business="Field & Sons",
        items=[
            {"amount": "1200.50", "currency": "EUR", "due": "2026-02-01", "work": "posters"},
            {"amount": 99, "due": "2026-02-02"},
        ],
        ways_to_pay="IBAN 1\nIBAN 2",
        by="2026-06-30",
    )
    main(("--script", "friendly_reminder", "--lang", "en", "--channel", "email", "--facts", file))
    text = capsys.readouterr().out

    for said in ("Dana Hall", "Noa Field", "Field & Sons", "€1,200.50 for the posters", "£99, due"):
        assert said in text
    assert "IBAN 1\nIBAN 2" in text and "30 June 2026" in text


def test_every_kind_of_fact_can_be_given() -> None:
    given: dict[str, Any] = {
        "currency": "SEK",
        "form": "plural",
        "kind": "person",
        "by": None,
        "paid": [500, {"amount": "20.50", "currency": "USD"}],
        "agreed": {"day": "2026-01-08", "text": "net 14", "days": 14, "late_rate": "7.5"},
        "charges": [{"kind": "fee", "amount": 100, "rule": "dk_fee", "letters": 2}],
        "remedy": "court",
        "job": {"work": "film", "price": 9000, "percent": 30, "at": "15:30"},
        "instalments": [{"day": "2026-05-01", "amount": 250}],
        "offer": [400],
        "received": {"amount": 75, "currency": "DKK"},
    }
    brief = with_facts(sample("check_in", "en", Channel.EMAIL), given)

    assert (brief.form, brief.kind, brief.by, brief.remedy) == ("plural", "person", None, "court")
    assert brief.paid == (Money.of(500, "SEK"), Money.of("20.50", "USD"))
    assert brief.agreed and (brief.agreed.days, str(brief.agreed.late_rate)) == (14, "7.5")
    assert brief.agreed.late_fee is None
    assert brief.charges[0].amount == Money.of(100, "SEK")
    assert brief.job and brief.job.at and brief.job.at.hour == 15
    assert brief.instalments[0].left == Money.of(250, "SEK")
    assert (brief.offer, brief.received) == ((Money.of(400, "SEK"),), Money.of(75, "DKK"))
    assert brief.name == "Harbour Ceramics"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"names": "Dana"}, 'names: no such fact; did you mean "name"?'),
        ({"script": "terms"}, "script: no such fact; the options choose it"),
        ({"name": 7}, "name: a text is needed"),
        ({"by": "tomorrow"}, "by: a day as 2026-04-15 is needed"),
        ({"form": "neuter"}, "form: one of neutral, feminine, masculine, plural is needed"),
        ({"remedy": "bailiff"}, "remedy: one of lawyer, agency, small_claims, court is needed"),
        ({"currency": "XQZ"}, "currency: a currency is needed, as GBP"),
        ({"items": {}}, "items: a list is needed"),
        ({"items": ["x"]}, "items[0]: an object is needed, with debt, amount, due, work"),
        ({"items": [{"amount": 5}]}, 'items[0]: "due" is missing'),
        (
            {"items": [{"amount": -5, "due": "2026-01-01"}]},
            "items[0].amount: a number from 0 to below 1000000000 is needed",
        ),
        (
            {"items": [{"amount": True, "due": "2026-01-01"}]},
            "items[0].amount: a number from 0 to below 1000000000 is needed",
        ),
        ({"received": {"currency": "GBP"}}, 'received: "amount" is missing'),
        ({"received": "1.234"}, "received: finer than the currency's smallest unit"),
        ({"agreed": {"days": 14}}, 'agreed: "day" is missing'),
        ({"agreed": {"day": "2026-01-08", "days": 1.5}}, "agreed.days: a whole number is needed"),
        ({"job": {"percent": "1e999999"}}, "job.percent: a number is needed"),
        ({"job": {"at": "25:00"}}, "job.at: a time as 15:00 is needed"),
    ],
)
def test_a_wrong_fact_is_refused_in_one_sentence(
    tmp_path: Path, capsys: Printed, given: dict[str, Any], said: str
) -> None:
    assert refused(capsys, "--facts", facts(tmp_path, **given)) == said + "\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "not JSON"),
        ("[1]", "an object of facts is needed"),
        ("[" * 100_000, "not JSON"),
        ('{"name": ' + "9" * 5000 + "}", "not JSON"),
        ('{"received": NaN}', "received: a number from 0"),
        ("{\x00}", "not JSON"),
    ],
)
def test_a_file_without_facts_is_refused(
    tmp_path: Path, capsys: Printed, text: str, said: str
) -> None:
    (tmp_path / "facts.json").write_text(text, "utf-8")

    assert said in refused(capsys, "--facts", str(tmp_path / "facts.json"))


def test_a_file_that_is_not_there_is_named(tmp_path: Path, capsys: Printed) -> None:
    for option, file in (("--facts", "no.json"), ("--templates", "no"), ("--html", "no/page.html")):
        said = refused(capsys, "--script", "terms", option, str(tmp_path / file))
        assert said.startswith(str(tmp_path / file)) and said.count("\n") == 1


def test_a_text_of_half_signs_can_be_printed(tmp_path: Path, capsys: Printed) -> None:
    (tmp_path / "facts.json").write_text('{"name": "Dana \\ud83d"}', "utf-8")
    assert main(("--lang", "en", "--facts", str(tmp_path / "facts.json"))) == 0

    assert "Hi Dana," in capsys.readouterr().out


def test_a_letter_that_lacks_its_fact_is_left_out(tmp_path: Path, capsys: Printed) -> None:
    file = facts(tmp_path, offer=[])

    said = refused(capsys, "--script", "early_discount", "--facts", file)
    assert said == "early_discount · he · chat: early_discount without offer\n"
    main(("--lang", "en", "--facts", file))
    printed = capsys.readouterr()
    assert "left out: early_discount · en · email: early_discount without offer" in printed.err
    assert "== check_in · en · email" in printed.out


OWN = "Ours: {{ what }}\n\nDear {{ name }},\nthank you."
CARD = "friendly_reminder/en/email.j2"


def test_own_templates_are_shown_in_place_and_broken_ones_named(
    tmp_path: Path, capsys: Printed
) -> None:
    for name, text in ((CARD, OWN.replace("what", "totals")), ("terms/en/chat.j2", "{{")):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(text, "utf-8")
    main(("--lang", "en", "--channel", "email", "--templates", str(tmp_path)))
    printed = capsys.readouterr()

    assert "== friendly_reminder · en · email\n[Ours: £4,500]\nDear Harbour" in printed.out
    assert printed.err.startswith("refused: terms/en/chat.j2:1: ")


class Page(HTMLParser):
    """What is on a page: its tags with their attributes, and its letters' texts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def all(self, wanted: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.tags if tag == wanted]


def page(folder: Path, *words: str) -> str:
    file = folder / "page.html"
    assert main((*words, "--html", str(file))) == 0
    return file.read_text("utf-8")


def test_the_page_has_every_letter_under_its_script_with_an_index(tmp_path: Path) -> None:
    text = page(tmp_path)
    seen = Page(text)

    scripts = sorted({script for script, _, _ in THERE})
    assert [one["href"] for one in seen.all("a")] == [f"#{script}" for script in scripts]
    assert [one["id"] for one in seen.all("section")] == scripts
    assert len(seen.all("article")) == len(THERE)
    assert len(seen.all("h3")) == len({(script, form) for script, _, form in THERE})


def test_the_languages_stand_side_by_side_each_in_its_direction(tmp_path: Path) -> None:
    seen = Page(page(tmp_path, "--script", "friendly_reminder"))
    columns = [(one["lang"], one["dir"]) for one in seen.all("article")]

    forms = len(FORMS["friendly_reminder"])
    assert columns == [("he", "rtl"), ("da", "ltr"), ("en", "ltr")] * forms
    assert sum(one.get("class") == "languages" for one in seen.all("div")) == forms


def test_the_page_is_static_and_what_people_type_is_escaped(tmp_path: Path) -> None:
    evil = '<script>alert(1)</script> & "Co" </pre><img src=x>'
    text = page(tmp_path, "--script", "friendly_reminder", "--facts", facts(tmp_path, name=evil))
    seen = Page(text)

    assert not {"script", "img", "link", "iframe"} & {tag for tag, _ in seen.tags}
    assert not re.search(r"""(src=|url\(|@import|https?:|javascript:)""", text.replace("src=x", ""))
    assert unescape(text).count(evil) >= 3


def test_the_page_keeps_the_isolates_of_a_letter(tmp_path: Path) -> None:
    text = page(tmp_path, "--lang", "he", "--facts", facts(tmp_path, business="Berg Design"))

    assert "\u2068Berg Design\u2069" in text
    assert text.count("\u2068") == text.count("\u2069")
