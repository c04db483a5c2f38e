"""Logs for people and for machines: what they hold, and what they never do."""

from __future__ import annotations

import json
import logging

import pytest

from bot.chat.logs import Lines, Records, Redacting


@pytest.mark.parametrize(
    "text",
    [
        "POST https://api.telegram.org/bot123456:AAE-x_y9ZabcdefghijklmnopQ/getMe",
        "The token `123456:AAE-x_y9ZabcdefghijklmnopQ` was rejected by the server.",
        "bot1:short",
    ],
)
@pytest.mark.parametrize("written", [Lines, Records])
def test_no_token_leaves_through_a_log(text: str, written: type[logging.Formatter]) -> None:
    record = logging.LogRecord("x", logging.INFO, "f", 1, "%s", (text,), None)
    line = Redacting(written()).format(record)
    assert "[token]" in line
    assert "AAE" not in line and "short" not in line


@pytest.mark.parametrize("written", [Lines, Records])
def test_no_secret_leaves_through_a_traceback(written: type[logging.Formatter]) -> None:
    try:
        raise ValueError("535 hunter2hunter2 123456:AAE-x_y9ZabcdefghijklmnopQ")
    except ValueError as error:
        record = logging.LogRecord(
            "x", logging.ERROR, "f", 1, "trouble", (), (type(error), error, None)
        )
    line = Redacting(written(), ["hunter2hunter2", ""]).format(record)
    assert "trouble" in line and "ValueError" in line
    assert "hunter2" not in line and "AAE" not in line


@pytest.mark.parametrize("written", [Lines, Records])
def test_of_an_error_a_log_holds_its_type_and_the_way_it_came_and_no_words(
    written: type[logging.Formatter],
) -> None:
    words = " ".join(("Dana", "owes", "730"))
    try:
        try:
            raise KeyError(words)
        except KeyError as first:
            raise ValueError(words) from first
    except ValueError as error:
        record = logging.LogRecord(
            "x", logging.ERROR, "f", 1, "trouble", (), (type(error), error, None)
        )
    line = Redacting(written()).format(record)
    assert "KeyError" in line and "ValueError" in line and "in test_of_an_error" in line
    assert words not in line


def test_a_machine_reads_each_line_as_an_object() -> None:
    record = logging.LogRecord("bot.x", logging.WARNING, "f", 1, "line\n%d", (2,), None)
    record.created = 0.5
    line = Redacting(Records()).format(record)
    assert "\n" not in line
    assert json.loads(line) == {
        "at": "1970-01-01T00:00:00.500+00:00",
        "level": "warning",
        "room": "bot.x",
        "event": "line\n2",
    }
