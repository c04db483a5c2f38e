"""Buttons: every shape goes there and back, and nothing else comes in."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.buttons import LONGEST, SHAPES, data, intent_of
from bot.domain.filing import Sort
from bot.domain.intents import (
    AddDebt,
    Approve,
    AskTerms,
    Breathe,
    CameIn,
    Charge,
    DossierOf,
    DraftFor,
    DraftOf,
    EndPlan,
    ForgetClient,
    ForgetMe,
    GiveFile,
    History,
    Hold,
    Intent,
    NotThere,
    PutFile,
    Reroute,
    Resolve,
    Resume,
    Reword,
    Script,
    SetOwner,
    ShowScripts,
    SortFile,
    Tapped,
    TheyAgreed,
    Undo,
    WaiveCharges,
    Who,
    WhoOwes,
)
from bot.domain.people import Setting

NUMBERS = st.integers(0, 9_999_999)
NAMES = st.text(st.characters(categories=["L", "Nd"], include_characters=" :'-"), max_size=20)


def intents() -> st.SearchStrategy[Intent]:
    """Any intent of the table, with what its slots can hold."""
    st.register_type_strategy(int, NUMBERS)
    st.register_type_strategy(str, NAMES)
    st.register_type_strategy(Who, st.builds(Who, NAMES))
    kinds = [shape.intent for shape in SHAPES.values()]
    return st.one_of(*(st.builds(kind, **_limits(kind)) for kind in kinds))


def _limits(kind: type) -> dict[str, st.SearchStrategy[object]]:
    if kind is Reword:
        return {"text": st.none()}
    if kind in (History, WaiveCharges):
        return {"who": st.from_type(Who)}
    if kind is ForgetClient:
        return {"who": st.from_type(Who), "sure": st.just(False)}
    if kind is ForgetMe:
        return {"sure": st.just(0)}
    return {"until": st.none()} if kind is Hold else {}


@given(intents())
def test_what_a_button_carries_comes_back_the_same(intent: Intent) -> None:
    carried = data(intent)
    if carried is None:
        assert not fits(intent)
    else:
        assert len(carried.encode()) <= LONGEST
        assert intent_of(carried) == intent


def fits(intent: Intent) -> bool:
    """Whether the words of an intent, its verb and numbers aside, would go into a button."""
    who = getattr(intent, "who", None)
    words = [getattr(intent, name, None) for name in ("value", "language", "script")]
    long = "".join(word for word in [who and who.name, *words] if word)
    return len(long.encode()) <= 25


def test_everything_that_can_be_tapped_has_a_shape() -> None:
    shapes = {shape.intent for shape in SHAPES.values()}
    assert set(get_args(Tapped)) - shapes == set()


@pytest.mark.parametrize(
    ("intent", "carried"),
    [
        (Approve(3, 2), "send:3:2"),
        (Approve(3, 2, "0123456789ab"), "send:3:2:0123456789ab"),
        (Undo(), "undo"),
        (Undo(12), "undo:12"),
        (Resolve(4, arrived=False), "fate:4:no"),
        (DraftFor(1), "draft:1"),
        (DraftFor(1, Script.THANK_YOU), "draft:1:thank_you"),
        (EndPlan(1), "endplan:1"),
        (PutFile(4, 1), "put:4:1"),
        (SortFile(4, Sort.AFTER), "sort:4:after"),
        (GiveFile(4), "give:4"),
        (DossierOf(1), "dossier:1"),
        (CameIn(1), "camein:1"),
        (NotThere(1), "notthere:1"),
        (TheyAgreed(3), "agreed:3"),
        (ShowScripts(1), "scripts:1"),
        (DraftOf(1, "collector_heads_up"), "letter:1:collector_heads_up"),
        (AskTerms(1), "terms:1"),
        (Reroute(3, 2), "way:3:2"),
        (Charge(3, 2), "charge:3:2"),
        (Breathe(3, 2), "breathe:3:2"),
        (SetOwner(Setting.NUDGE_AT, "09:30"), "set:nudge_at:09:30"),
        (SetOwner(Setting.ZONE, "America/Argentina/ComodRivadavia"),
         "set:zone:America/Argentina/ComodRivadavia"),
        (WhoOwes(page=2), "who:all:2"),
        (Resume(Who("דנה")), "resume:דנה"),
    ],
)  # fmt: skip
def test_data_is_plain_and_stays_as_it_is_since_old_buttons_live_on(
    intent: Intent, carried: str
) -> None:
    assert data(intent) == carried
    assert intent_of(carried) == intent


@pytest.mark.parametrize(
    "intent",
    [
        AddDebt(Who("Dana"), None),
        Reword(1, 1, "the owner's own words"),
        Resume(Who("נ" * 40)),
        Resume(Who(None, ("Dana", "Dana B"))),
        Approve(-1, 1),
        Approve(10**30, 1),
        Resume(Who("Dana\u202e")),
    ],
)
def test_what_no_button_can_carry_is_none(intent: Intent) -> None:
    assert data(intent) is None


@pytest.mark.parametrize(
    "forged",
    [
        "",
        ":",
        "send",
        "send:",
        "send:1",
        "send:1:",
        "send::1",
        "send:1:1:1",
        "send:1:1:",
        "send:1:1:0123456789AB",
        "send:a:b",
        "send:-1:1",
        "send:+1:1",
        "send:01:1",
        "send:1_0:1",
        "send: 1:1",
        "send:١:1",
        "send:1.0:1",
        "send:1e9:1",
        "send:" + "9" * 59,
        "send:1:" + "9" * 1_000_000,
        "SEND:1:1",
        "launch:1:1",
        "help:now",
        "help:",
        "set:secret:x",
        "draft:1:",
        "draft:1:nice_words",
        "fate:1:True",
        "fate:1",
        "who:all:1:\n",
        "undo:1\u202e",
        "resume:\ud800",
        "resume:" + "נ" * 40,
        "undo:None",
    ],
)
def test_forged_data_means_nothing(forged: str) -> None:
    assert intent_of(forged) is None


@given(
    st.text() | st.sampled_from(sorted(SHAPES)).flatmap(lambda v: st.text().map(f"{v}:".__add__))
)
def test_any_data_is_read_or_refused_and_never_raises(text: str) -> None:
    intent = intent_of(text)
    assert intent is None or data(intent) == text


@pytest.mark.parametrize("intent", [ForgetMe(1), ForgetMe(2), ForgetClient(Who("Dana"), sure=True)])
def test_no_button_erases_by_itself(intent: Intent) -> None:
    assert data(intent) is None
