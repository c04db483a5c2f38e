"""What goes into a line comes out of it, for every fact there is."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import get_args

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.drafts import Channel
from bot.domain.facts import Asked, Contacted, Fact, Line, Owed, Paid, Part, Question
from bot.domain.intents import AddDebt, Intent, Piece, SetPlan
from bot.domain.money import Money
from bot.storage import codec, versions
from bot.storage.journal import header, parse
from tests.storage.stories import START, values

PAID = Paid(31, 4, Money(120_000, "ILS"), date(2026, 11, 21), (Part(17, Money(120_000, "ILS")),))


@pytest.mark.parametrize("kind", get_args(Fact), ids=lambda kind: kind.__name__)
@given(data=st.data())
@settings(max_examples=30, deadline=None)
def test_every_fact_comes_back_as_it_was(kind: type, data: st.DataObject) -> None:
    fact = data.draw(values(kind))
    line = Line(7, data.draw(values(datetime)), data.draw(st.text()), (fact,))
    back = codec.decode(codec.encode(line))
    assert back == line
    assert type(back.facts[0]) is kind


@pytest.mark.parametrize("kind", get_args(Intent), ids=lambda kind: kind.__name__)
@given(data=st.data())
@settings(max_examples=10, deadline=None)
def test_every_command_can_wait_in_a_question(kind: type, data: st.DataObject) -> None:
    command = data.draw(values(kind))
    fact = Asked(Question(Piece.AMOUNT, command, then=(command,)))
    line = Line(1, START, "", (fact,))
    assert codec.decode(codec.encode(line)) == line


def test_a_line_reads_as_what_happened() -> None:
    line = Line(3, datetime(2026, 11, 22, 9, 30, tzinfo=UTC), "7:12", (PAID,))
    assert msgspec.json.decode(codec.encode(line)) == {
        "schema": versions.SCHEMA,
        "step": 3,
        "at": "2026-11-22T09:30:00Z",
        "key": "7:12",
        "facts": [
            [
                "Paid",
                {
                    "payment": 31,
                    "client": 4,
                    "amount": {"minor": 120_000, "currency": "ILS"},
                    "day": "2026-11-21",
                    "parts": [{"debt": 17, "amount": {"minor": 120_000, "currency": "ILS"}}],
                    "given_up": [],
                },
            ]
        ],
    }


def test_hebrew_is_written_as_hebrew() -> None:
    owed = Owed(1, 1, Money(1, "ILS"), START.date(), START.date(), "לוגו")
    assert "לוגו" in codec.encode(Line(1, START, "", (owed,))).decode()


@pytest.mark.parametrize(
    "fact",
    [
        Paid(1, 1, Money(1.5, "ILS"), START.date(), ()),  # type: ignore[arg-type]
        Paid(1, 1, Money(1, "ILS"), START.date(), []),  # type: ignore[arg-type]
        Paid("1", 1, Money(1, "ILS"), START.date(), ()),  # type: ignore[arg-type]
        Owed(1, 1, Money(1, "ILS"), START.date(), START.date(), "\ud83d"),
        Asked(Question(Piece.RULE, SetPlan(None, "FREQ=DAILY", None))),  # type: ignore[arg-type]
        "Paid",
    ],
    ids=["half a cent", "a list", "text for a number", "half a character", "text for a rule", "no"],
)
def test_what_would_not_read_back_is_not_written(fact: Fact) -> None:
    with pytest.raises((ValueError, TypeError, LookupError)):
        codec.encode(Line(1, START, "", (fact,)))


def test_a_moment_without_its_zone_is_not_written() -> None:
    with pytest.raises(ValueError, match="read back"):
        codec.encode(Line(1, START.replace(tzinfo=None), "", (PAID,)))


def test_a_command_keeps_its_kind_where_two_look_alike() -> None:
    question = Question(Piece.WHO, AddDebt(None, Money(500, "DKK")))
    back = codec.decode(codec.encode(Line(1, START, "", (Asked(question),))))
    assert back.facts == (Asked(question),)


def test_a_contact_written_before_its_words_were_noted_is_read() -> None:
    sent = Contacted(1, 2, (1,), "final_notice", Channel.POST, START.date(), "collection_notice")
    line = msgspec.json.decode(codec.encode(Line(1, START, "", (sent,))))
    ((_, written),) = line["facts"]
    del written["script"]
    (back,) = codec.decode(msgspec.json.encode(line)).facts
    assert back == replace(sent, script="")


def old_line(**more: object) -> bytes:
    line = Line(1, START, "k", (PAID,))
    return msgspec.json.encode(msgspec.json.decode(codec.encode(line)) | more)


def test_a_later_versions_line_is_refused_by_name() -> None:
    with pytest.raises(versions.FromTheFuture):
        codec.decode(old_line(schema=versions.SCHEMA + 1))
    with pytest.raises(versions.FromTheFuture):
        codec.decode(old_line(schema=versions.SCHEMA + 1, facts=[["Teleported", {}]]))


@pytest.mark.parametrize("schema", [0, -1, None, "1", True])
def test_a_line_of_no_known_schema_is_refused(schema: object) -> None:
    with pytest.raises(ValueError, match=r"schema|decode|Expected"):
        codec.decode(old_line(schema=schema, facts=[["Teleported", {}]]))


def test_an_owners_first_line_names_the_owner() -> None:
    assert b'"owner":7' in header(7)
    assert parse(header(7, anew=True), 7).lines == ()
