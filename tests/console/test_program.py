"""The console as a program of its own: its input and output, its end, and its demonstration."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.console.demo import BEGINS, SAYINGS, enact
from bot.console.opening import Unseen, opened
from bot.console.options import Options, parse
from bot.console.surroundings import Surroundings
from tests.console.conftest import START
from tests.console.toy import ToyApp

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from pathlib import Path
from bot.console import main
from tests.console.toy import ToyApp

def make(around):
    print("a stray word")
    return ToyApp(around)

sys.exit(main(sys.argv[2:], make, Path(sys.argv[1])))
"""

Process = subprocess.Popen[bytes]
Launch = Callable[..., Process]


@pytest.fixture
def launch(tmp_path: Path) -> Iterator[Launch]:
    """Start the console on the test's own store, with these options."""
    running: list[Process] = []

    def start(*options: str) -> Process:
        (tmp_path / "temporary").mkdir(exist_ok=True)
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(tmp_path / "store"), *options],
            cwd=ROOT,
            env=os.environ | {"TMPDIR": str(tmp_path / "temporary")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()


def say(process: Process, line: object) -> list[dict[str, Any]]:
    """Say a line and read on until it is done or refused."""
    assert process.stdin and process.stdout
    process.stdin.write(json.dumps(line).encode() + b"\n")
    process.stdin.flush()
    out: list[dict[str, Any]] = []
    while not out or out[-1]["event"] not in {"done", "error"}:
        out.append(json.loads(process.stdout.readline()))
    return out


NOW = ("--jsonl", "--now", "2026-03-20T10:00")


def test_lines_are_answered_one_by_one_and_the_end_of_input_ends_it(launch: Launch) -> None:
    process = launch(*NOW, "--lang", "he", "--user", "2")
    assert [line["event"] for line in say(process, {"text": "one"})] == ["message", "done"]
    out, errors = process.communicate(b'{"text": "two"}', timeout=30)  # without an end of line
    assert [json.loads(line)["event"] for line in out.splitlines()] == ["message", "done"]
    assert process.returncode == 0
    assert errors == b"a stray word\n"


def test_nothing_done_is_lost_to_a_kill(launch: Launch) -> None:
    ids = []
    for round_ in range(3):
        process = launch(*NOW)
        (message, _) = say(process, {"text": f"round {round_}"})
        say(process, {"clock": "+1d"})
        ids.append(message["id"])
        process.kill()
        process.wait()
    process = launch(*NOW)
    tapped = [say(process, {"tap": "Again"})[1]["id"] for _ in ids]
    assert tapped == ids[::-1]
    assert ids == sorted(set(ids))
    assert say(process, {"text": "after"})[-1]["at"] == "2026-03-23T10:00:00+02:00"


def test_a_reader_that_went_away_ends_it(launch: Launch) -> None:
    process = launch(*NOW)
    say(process, {"text": "one"})
    assert process.stdin and process.stdout
    process.stdout.close()
    process.stdin.write(b'{"text": "two"}\n')
    process.stdin.flush()
    assert process.wait(timeout=30) == 0


def test_people_are_greeted_and_answered(launch: Launch) -> None:
    process = launch("--lang", "da")
    out, _ = process.communicate(b"hej\n1\n/later 7d\n", timeout=30)
    text = out.decode()
    assert "Ctrl-D slutter" in text
    assert "you: hej\n  1  Again\n" in text
    assert "tapped again:1" in text
    assert process.returncode == 0


def test_what_later_added_is_not_lost(launch: Launch) -> None:
    launch().communicate(b"/later 52w\n", timeout=30)
    told = say(launch("--jsonl"), {"as": 1})[0]["at"]
    assert told > (START + timedelta(weeks=52)).isoformat()


def test_a_demonstration_has_a_past_and_leaves_nothing(launch: Launch, tmp_path: Path) -> None:
    process = launch("--demo", *NOW)
    out = say(process, {"text": "one"})
    out += say(process, {"tap": "Again"})
    out += say(process, {"tap": "Again"})
    assert [line["event"] for line in out] == ["message", "done", "answer", "edit", "done", "error"]
    assert out[0]["id"] == 2 * len(SAYINGS["en"]) + 2
    assert out[0]["at"] == "2026-03-20T10:00:00+02:00"
    process.communicate(timeout=30)
    assert list((tmp_path / "temporary").iterdir()) == []
    assert not (tmp_path / "store").exists()


@pytest.mark.parametrize("language", ["he", "da", "en"])
async def test_a_demonstrations_sayings_are_said_each_on_its_day(
    tmp_path: Path, language: str
) -> None:
    apps: list[ToyApp] = []

    def make(around: Surroundings) -> ToyApp:
        apps.append(ToyApp(around))
        return apps[-1]

    options = Options(now=START - BEGINS, language=language)
    async with opened(options, make, tmp_path, Unseen) as unseen:
        await enact(unseen.session, language, START)
    said = [
        ((START - update.message.date).days, update.message.text)
        for update in apps[0].updates
        if update.message
    ]
    assert said == list(SAYINGS[language])


def test_every_language_has_the_same_demonstration() -> None:
    days = {language: [day for day, _ in sayings] for language, sayings in SAYINGS.items()}
    assert days["he"] == days["da"] == days["en"]
    assert max(days["en"]) < BEGINS.days


def test_options_have_their_defaults() -> None:
    assert parse([]) == Options()
    assert not parse([]).standing
    assert parse(["--jsonl"]).standing
    assert parse(["--now", "2026-01-01T09:00"]).standing
    given = parse(["--store", "mine", "--lang", "he", "--user", "7"])
    assert given == Options(store=Path("mine"), language="he", user=7)


@pytest.mark.parametrize(
    "words", [["--now", "soon"], ["--user", "0"], ["--lang", "fr"], ["--demo", "--store", "x"]]
)
def test_a_bad_option_is_named(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(words)
    assert words[0] in capsys.readouterr().err
