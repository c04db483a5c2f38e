"""Labelled messages and replies in three languages, answered exactly as the contract says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.understanding.lines import answer_line

FOLDER = Path(__file__).parent / "corpus"
OTHERS = [f"{who}-author-" for who in ("second", "third")]
"""Sets by authors who knew the contract and not the lexicons."""
HARMLESS = {"cancel", "undo", "help"}


def rows(name: str) -> list[dict[str, Any]]:
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def missed(name: str) -> list[str]:
    return [row["in"]["id"] for row in rows(name) if answer_line(row["in"]) != row["out"]]


@pytest.mark.parametrize(("language", "floor"), [("he", 0.97), ("da", 0.95), ("en", 0.95)])
def test_messages_are_understood_exactly(language: str, floor: float) -> None:
    wrong = missed(language)
    assert len(wrong) <= (1 - floor) * len(rows(language)), wrong


@pytest.mark.parametrize(("language", "floor"), [("he", 0.93), ("da", 0.93), ("en", 0.93)])
def test_the_reason_of_a_reply_is_found(language: str, floor: float) -> None:
    wrong = [
        row["in"]["id"]
        for row in rows(f"replies-{language}")
        if answer_line(row["in"])["reason"] != row["out"]["reason"]
    ]
    assert len(wrong) <= (1 - floor) * len(rows(f"replies-{language}")), wrong


@pytest.mark.parametrize("author", OTHERS)
@pytest.mark.parametrize("language", ["he", "da", "en"])
def test_messages_of_other_authors_are_understood_exactly(author: str, language: str) -> None:
    wrong = missed(author + language)
    assert len(wrong) <= 0.03 * len(rows(author + language)), wrong


@pytest.mark.parametrize("author", OTHERS)
@pytest.mark.parametrize("language", ["he", "da", "en"])
def test_the_reason_of_other_authors_replies_is_found(author: str, language: str) -> None:
    name = f"{author}replies-{language}"
    wrong = [
        row["in"]["id"]
        for row in rows(name)
        if answer_line(row["in"])["reason"] != row["out"]["reason"]
    ]
    assert len(wrong) <= 0.07 * len(rows(name)), wrong


@pytest.mark.parametrize("author", ["", *OTHERS])
@pytest.mark.parametrize("language", ["he", "da", "en"])
def test_nothing_is_entered_where_nothing_was_meant(author: str, language: str) -> None:
    acted = [
        row["in"]["id"]
        for row in rows(author + language)
        if not row["out"]["commands"]
        and {one["intent"] for one in answer_line(row["in"])["commands"]} - HARMLESS
    ]
    assert acted == []


def test_what_was_caught_in_the_wild_stays_caught() -> None:
    assert missed("caught") == []


@pytest.mark.parametrize("language", ["he", "da", "en"])
def test_terms_are_told_from_promises_plans_and_due_dates(language: str) -> None:
    found = rows(f"terms-{language}")
    meant = [row for row in found if "set_terms" in str(row["out"])]
    assert (len(meant), len(found)) == (25, 50)
    assert missed(f"terms-{language}") == []


@pytest.mark.parametrize("language", ["he", "da", "en"])
def test_work_is_told_from_appointments_stories_and_questions(language: str) -> None:
    found = rows(f"working-{language}")
    assert len(found) >= 50 and any(not row["out"]["commands"] for row in found)
    assert missed(f"working-{language}") == []
