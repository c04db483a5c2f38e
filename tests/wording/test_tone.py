"""The check of calm finds what is not, leaves firm and kind lines alone, and names the words."""

from __future__ import annotations

import io
import json
from pathlib import Path
from types import ModuleType

import pytest

from bot.wording.tone import Tone, check, run
from bot.wording.tones import da, en, he
from tests.wording.briefs import LANGUAGES
from tests.wording.test_letters import SCRIPTS, every_letter

LINES = [
    json.loads(line)
    for path in sorted(Path(__file__).with_name("tones").glob("*-first.jsonl"))
    for line in path.read_text("utf-8").splitlines()
]


UNSEEN = [
    json.loads(line)
    for path in sorted(Path(__file__).with_name("tones").glob("*-unseen.jsonl"))
    for line in path.read_text("utf-8").splitlines()
]
"""Lines that nothing was learned from, by authors who had seen neither rules nor weights."""


def found(language: str, calm: bool) -> list[str]:
    """The lines of that label, each that the check takes for the other."""
    lines = [line for line in LINES if line["lang"] == language and line["calm"] is calm]
    assert len(lines) > 40
    return [line["text"] for line in lines if check(line["text"], language).calm is not calm]


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_that_are_not_calm_are_found(language: str) -> None:
    assert len(found(language, calm=False)) <= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_calm_lines_firm_notices_among_them_are_left_alone(language: str) -> None:
    assert len(found(language, calm=True)) <= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_that_nobody_learned_from_are_told_apart(language: str) -> None:
    lines = [line for line in UNSEEN if line["lang"] == language]
    hot = [line["text"] for line in lines if not line["calm"]]
    calm = [line["text"] for line in lines if line["calm"]]
    caught = sum(not check(text, language).calm for text in hot)
    flagged = sum(not check(text, language).calm for text in calm)

    assert len(hot) == len(calm) == 75
    assert caught / len(hot) >= 0.85
    assert flagged / len(calm) <= 0.05


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_letter_is_calm(script: str) -> None:
    for where, brief, words in every_letter(script):
        tone = check(f"{words.subject}\n{words.text}", brief.language)
        assert tone.calm, f"{where}: {tone.words}"


@pytest.mark.parametrize("words", [en, da, he], ids=["en", "da", "he"])
def test_every_calmer_wording_is_calm_and_every_kind_has_one(words: ModuleType) -> None:
    assert words.INSTEAD.keys() == words.RULES.keys() | {"shouting", "edge"}
    for wording in words.INSTEAD.values():
        assert check(wording, words.__name__.rpartition(".")[2]).calm, wording


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Hello Dana. You still haven’t paid me.", "You still haven’t"),
        ("en", "Please pay by Friday or else.", "or else"),
        ("da", "Hej. Du har stadig ikke betalt.", "Du har stadig ikke betalt"),
        ("he", "שלום. תתבייש לך.", "תתבייש לך"),
    ],
)
def test_the_words_are_named_as_they_were_written(language: str, text: str, words: str) -> None:
    tone = check(text, language)

    assert not tone.calm
    assert words in tone.words
    assert tone.instead


@pytest.mark.parametrize(
    ("text", "calm"),
    [
        ("Thank you so much!", True),
        ("Have a lovely weekend!", True),
        ("Where is the payment!!", False),
        ("Any news??", False),
        ("Please PAY this week.", False),
        ("The VAT number and the IBAN are on the PDF from ACME.", True),
        ("", True),
    ],
)
def test_shouting_is_told_from_warmth_and_from_names(text: str, calm: bool) -> None:
    assert check(text, "en").calm is calm


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I couldn't reach you."),
        ("he", "לא הצלחתי להשיג אותך."),
        ("da", "Jeg kunne ikke få fat i dig."),
        ("da", "Jeg kunne desværre ikke få fat i dig i telefonen."),
        ("da", "Jeg har ikke kunnet få fat i dig."),
        ("da", "Jeg forsøgte at ringe, men kunne ikke få fat i dig."),
        ("da", "Jeg har prøvet at få fat i jer."),
    ],
)
def test_that_somebody_could_not_be_reached_is_a_fact(language: str, text: str) -> None:
    assert check(text, language).calm


def test_that_somebody_is_suddenly_hard_to_reach_is_a_reproach() -> None:
    assert not check("Det er sjovt, så svær du pludselig er at få fat i.", "da").calm
    assert not check("Du tager aldrig telefonen, når jeg ringer.", "da").calm


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("You failed to pay.", "he"),
        ("Du har ignoreret mine mails, og det er uacceptabelt.", None),
        ("You ignored my emails, and that is unacceptable.", None),
        ("התעלמת ממני, וזה לא מקובל.", "da"),
    ],
)
def test_the_text_decides_where_its_language_is_not_the_one_given(
    text: str, language: str | None
) -> None:
    assert not check(text, language).calm


def test_direction_marks_and_signs_hide_nothing() -> None:
    assert not check("You \u2068failed\u2069 to pay", "en").calm
    assert not check("You didn’t bother to answer", "en").calm


def test_a_calm_text_has_no_words_and_no_other_wording() -> None:
    assert check("Could you pay by Friday?", "en") == Tone(calm=True, words=(), instead="")


def test_json_lines_are_answered_in_order() -> None:
    lines = [
        {"id": "b", "lang": "en", "text": "You failed to pay."},
        {"id": "a", "lang": "he", "text": "תודה רבה"},
    ]
    out = io.StringIO()

    run([json.dumps(line) + "\n" for line in lines] + ["\n"], out)

    first, second = map(json.loads, out.getvalue().splitlines())
    assert (first["id"], first["calm"], first["words"]) == ("b", False, ["You failed to pay"])
    assert second == {"id": "a", "calm": True, "words": [], "instead": ""}
    assert "תודה" not in out.getvalue()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_of_any_shape_is_weighed_in_reasonable_time(language: str) -> None:
    """A pattern that goes over the same words again and again would take minutes here."""
    lines = [line["text"].rstrip(".!?") for line in LINES if line["lang"] == language]
    text = " ".join(lines)[:4000] + " " + "a, " * 1300

    assert not check(text, language).calm
