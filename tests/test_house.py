"""Rules about all files of the house, kept by walking them."""

import ast
import importlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = (".ci", "bench", "bot", "deploy", "docs", "locales", "templates", "tests")
OWN = {"rolig.toml"}  # an owner's configuration: ignored by git, and by us

LONGEST_FILE = 350
LISTS = re.compile(
    r"bot/(domain/(answers|facts|intents)/.+|understanding/lexicon/.+|wording/tones/.+)\.py"
)
"""The vocabularies and the words: one plain entry after another, as long as there are entries."""
LONGEST_FUNCTION = 60
DRAWERS = {"base", "common", "constants", "helper", "helpers", "manager", "misc", "util", "utils"}

# A library, and the rooms that may know it. What is not named here is known to no room.
LIBRARIES = {
    "aiosmtplib": ("bot.post",),
    "apscheduler": ("bot.clockwork",),
    "babel": ("bot.wording",),
    "email_validator": ("bot.post",),
    "holidays": ("bot.countries",),
    "jinja2": ("bot.wording",),
    "msgspec": ("bot.storage",),
    "phonenumbers": ("bot.understanding",),
    "rapidfuzz": ("bot.understanding",),
    "starlette": ("bot.web",),
    "uvicorn": ("bot.web",),
    "telegram": ("bot.app", "bot.chat", "bot.clockwork", "bot.console", "bot.post.telegram"),
    "tinydb": ("bot.storage",),
    "xlsxwriter": ("bot.papers",),
}


def files() -> Iterator[Path]:
    for path in ROOT.iterdir():
        if path.is_file() and path.name not in OWN:
            yield path
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


FILES = {name(path): path for path in sorted(files())}
CODE = {name(path): path for path in FILES.values() if path.suffix == ".py"}
BOT = {each: path for each, path in CODE.items() if each.startswith("bot/")}
TREES = {each: ast.parse(path.read_bytes(), each) for each, path in CODE.items()}


def test_the_walk_sees_the_house() -> None:
    assert {"rolig", ".ci/run", "bot/domain/money.py", "tests/test_house.py"} <= FILES.keys()
    assert not any(".venv" in each or ".git/" in each for each in FILES)


def test_no_file_or_folder_is_a_drawer() -> None:
    named = {each: {Path(part).stem for part in Path(each).parts} for each in FILES}
    assert [each for each, stems in named.items() if stems & DRAWERS] == []


def test_no_file_of_the_bot_is_long() -> None:
    lengths = {each: len(path.read_bytes().splitlines()) for each, path in BOT.items()}
    assert {
        each: lines
        for each, lines in lengths.items()
        if lines > LONGEST_FILE and not LISTS.fullmatch(each)
    } == {}


def test_no_function_of_the_bot_is_long() -> None:
    lengths = {
        f"{each}:{node.lineno} {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for each in BOT
        for node in ast.walk(TREES[each])
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert {each: lines for each, lines in lengths.items() if lines > LONGEST_FUNCTION} == {}


def test_every_module_says_what_it_is_for() -> None:
    assert [each for each, tree in TREES.items() if not ast.get_docstring(tree)] == []


@pytest.mark.parametrize("path", BOT.values(), ids=BOT)
def test_every_module_of_the_bot_can_be_imported(path: Path) -> None:
    assert importlib.import_module(module(path)).__name__ == module(path)


@pytest.mark.parametrize("each", BOT)
def test_libraries_stay_in_their_rooms(each: str) -> None:
    here = module(BOT[each])
    outside = {top for top in _imports(TREES[each]) if top not in sys.stdlib_module_names | {"bot"}}
    strangers = {
        library
        for library in outside
        if not any(f"{here}.".startswith(f"{room}.") for room in LIBRARIES.get(library, ()))
    }
    assert strangers == set()


def _imports(tree: ast.Module) -> Iterator[str]:
    """The first part of every name imported, wherever in the file, as `telegram` of both forms."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").partition(".")[0]


# Put together here, so that this file keeps the rules it states.
MACHINE = re.compile(r"(^|[^a-z])/(" + "|".join(("tmp", "work", "root", "home")) + r")/[a-zA-Z.]")
REGISTRY = re.compile("|".join(f"{host}[.]org" for host in ("pypi", "pythonhosted")))
LEFT_OPEN = re.compile("|".join(rf"\b{word}\b" for word in ("TO" + "DO", "FIX" + "ME", "X" * 3)))


@pytest.mark.parametrize(
    "pattern", [MACHINE, REGISTRY, LEFT_OPEN], ids=["machine paths", "registries", "left open"]
)
def test_no_file_holds(pattern: re.Pattern[str]) -> None:
    held = [
        f"{each}:{number}"
        for each, path in FILES.items()
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), start=1)
        if pattern.search(line)
    ]
    assert held == []


def test_the_patterns_find_what_they_are_for() -> None:
    assert MACHINE.search("see /" + "tmp/x")
    assert not MACHINE.search("bot/" + "home/x")
    assert REGISTRY.search("https://pypi" + ".org/simple")
    assert LEFT_OPEN.search("# TO" + "DO: later")


def _ruff(*arguments: str, text: str = "") -> str:
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format=concise"]
    command += ["--select", "TID251,T201", *arguments]
    return subprocess.run(command, cwd=ROOT, input=text, capture_output=True, text=True).stdout


def test_below_the_rim_nothing_asks_the_clock_and_nothing_prints() -> None:
    assert _ruff("bot") == "All checks passed!\n"


ASKING = """\
import datetime as dt
import time
from datetime import date, datetime
from time import monotonic
datetime.now()
dt.datetime.now(dt.UTC)
date.today()
time.time()
monotonic()
print(1)
"""


@pytest.mark.parametrize(
    ("room", "found"),
    [
        ("domain", "Found 6 errors"),
        ("actions", "Found 6 errors"),
        ("wording", "Found 6 errors"),
        ("storage", "Found 6 errors"),
        ("chat", "Found 6 errors"),
        ("console", "All checks passed"),
    ],
)
def test_every_way_to_ask_the_clock_is_seen_below_the_rim(room: str, found: str) -> None:
    assert found in _ruff("--stdin-filename", f"bot/{room}/x.py", "-", text=ASKING)
