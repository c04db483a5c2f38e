"""Ladders: those on offer, an owner's own as text, and the tones that a step may borrow."""

from __future__ import annotations

import pytest

from bot.domain.drafts import Channel
from bot.domain.steps import FIRM, FIRST_FIRM_DAY, LADDERS, USUAL, Step, ladder, tones


def steps(text: str) -> list[tuple[str, int]]:
    return [(step.id, step.day) for step in ladder(text)]


def test_without_a_choice_the_usual_ladder_is_climbed() -> None:
    assert ladder("") == ladder("usual") == USUAL


@pytest.mark.parametrize("name", LADDERS)
def test_no_ladder_on_offer_names_a_firm_step_early_or_out_of_order(name: str) -> None:
    firm = [step for step in LADDERS[name] if step.id in FIRM]
    assert [step.id for step in firm] == list(FIRM)
    assert all(step.day >= FIRST_FIRM_DAY for step in firm)
    days = [step.day for step in LADDERS[name]]
    assert days == sorted(set(days))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1", [("friendly_reminder", 1)]),
        (
            "1,2,3,4",
            [("friendly_reminder", 1), ("check_in", 2), ("ask_reason", 3), ("offer_help", 4)],
        ),
        ("3,14,30", [("friendly_reminder", 3), ("ask_reason", 14), ("formal_reminder", 30)]),
        ("7,21", [("friendly_reminder", 7), ("offer_help", 21)]),
        ("3,90", [("friendly_reminder", 3), ("formal_reminder", 90)]),
        ("30,60,90", [*zip(FIRM, (30, 60, 90), strict=True)]),
        ("-3,1", [("upcoming", -3), ("friendly_reminder", 1)]),
    ],
)
def test_days_take_the_step_that_the_usual_ladder_has_reached(
    text: str, expected: list[tuple[str, int]]
) -> None:
    assert steps(text) == expected


@pytest.mark.parametrize(
    "text",
    ["3,1", "1,1", "0,5", "366", "-31,1", "-3", "-5,-3,1", "1,2,3,4,5", "30,31,32,33", "x", "1,,2"],
)
def test_what_is_no_ladder_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        ladder(text)


def test_a_day_may_have_a_way_of_its_own() -> None:
    found = ladder("3,14 call,30 letter,60 visit")
    assert [step.by for step in found] == [None, Channel.PHONE, Channel.POST, Channel.VISIT]


@pytest.mark.parametrize(
    "text", ["3 visit", "29 visit", "-3 call,3", "1,2 letter", "3 fax", "3,3 call"]
)
def test_a_way_that_is_none_or_too_early_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        ladder(text)


@pytest.mark.parametrize("step", USUAL)
def test_no_step_borrows_words_firmer_than_its_own(step: Step) -> None:
    place = {one.id: n for n, one in enumerate(USUAL)}
    assert tones(step.id)[0] == step.id
    firmer = [one for one in tones(step.id) if one in FIRM and place[one] > place[step.id]]
    assert not firmer


def test_a_step_beside_the_ladder_has_its_own_words_alone() -> None:
    assert tones("thank_you") == ("thank_you",)
    assert tones("reach_via_office") == ("reach_via_office",)
