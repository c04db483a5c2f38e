"""Old lines reach today's shape a step at a time."""

import pytest

from bot.storage.versions import FromTheFuture, Raw, current


def rename(line: Raw) -> Raw:
    return {"when": line["at"], **{key: line[key] for key in line if key != "at"}}


def with_key(line: Raw) -> Raw:
    return {**line, "key": ""}


STEPS = {1: rename, 2: with_key}


def test_an_old_line_takes_every_step_in_order() -> None:
    assert current({"schema": 1, "at": 5}, schema=3, steps=STEPS) == {
        "schema": 3,
        "when": 5,
        "key": "",
    }


def test_a_newer_line_takes_only_the_steps_it_lacks() -> None:
    assert current({"schema": 2, "when": 5}, 3, STEPS) == {"schema": 3, "when": 5, "key": ""}
    assert current({"schema": 3, "when": 5}, 3, STEPS) == {"schema": 3, "when": 5}


def test_a_later_versions_line_is_refused() -> None:
    with pytest.raises(FromTheFuture, match="4"):
        current({"schema": 4}, 3, STEPS)


@pytest.mark.parametrize("line", [{}, {"schema": 0}, {"schema": "1"}, {"schema": True}])
def test_a_line_without_a_schema_is_no_line(line: Raw) -> None:
    with pytest.raises(ValueError, match="schema"):
        current(line, 3, STEPS)


def test_a_schema_that_no_step_leaves_is_refused() -> None:
    with pytest.raises(ValueError, match="no step"):
        current({"schema": 1}, 3, {2: with_key})
