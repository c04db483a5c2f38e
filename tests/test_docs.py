"""The pages in docs/ agree with the code: every row, script, form and test that they name."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from bot.countries import WITH_A_FILE
from bot.countries.statutes import SECTIONS
from bot.domain.catalogue import FORMS
from bot.domain.playbook import SCRIPTS
from bot.domain.steps import LADDERS

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
SHARED = ROOT.parent / "shared" / "seed-rows.md"
ROWS = range(1, 142)
"""The pieces of advice in the sources."""

_TABLE = re.compile(r"(?:^\|.*\n)+", re.MULTILINE)
_RULER = re.compile(r"[-| ]+")
_NAMED = re.compile(r"`(\w+)`")


def tables(page: str) -> list[list[dict[str, str]]]:
    """The tables of a page, each a list of its lines by column."""
    found = []
    for text in _TABLE.findall((DOCS / page).read_text("utf-8")):
        head, ruler, *lines = [_cells(line) for line in text.splitlines()]
        assert _RULER.fullmatch("|".join(ruler)), head
        found.append([dict(zip(head, line, strict=True)) for line in lines])
    return found


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


SAID, ELSE = tables("seed-rows.md")
"""The rows that ask for words to a client, and the others."""
CATALOGUE = [line for table in tables("scripts.md") for line in table if "forms" in line]


@cache
def functions(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in tree.body if isinstance(node, kinds))


def numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)]


# -- rows of the sources ---------------------------------------------------------------------------


def test_every_row_stands_in_one_table_once() -> None:
    found = [number for line in (*SAID, *ELSE) for number in numbers(line["row"])]
    assert sorted(found) == [*ROWS]


def test_each_table_keeps_the_order_of_the_rows() -> None:
    for table in (SAID, ELSE):
        found = [number for line in table for number in numbers(line["row"])]
        assert found == sorted(found)


def test_no_cell_is_empty() -> None:
    assert [line for line in (*SAID, *ELSE) if not all(line.values())] == []


@pytest.mark.parametrize("line", SAID, ids=lambda line: line["row"])
def test_a_row_of_words_names_a_script_or_a_rule(line: dict[str, str]) -> None:
    answer = line["script or rule"]
    named = set(_NAMED.findall(answer))
    assert named <= set(FORMS) | set(LADDERS), named
    assert named & set(FORMS) or answer.startswith("rule: "), answer


@pytest.mark.parametrize("line", SAID, ids=lambda line: line["row"])
def test_a_row_of_words_names_a_test_that_is_there(line: dict[str, str]) -> None:
    path, _, test = line["test"].strip("`").partition("::")
    assert test.startswith("test_")
    assert (ROOT / path).is_file(), path
    assert test in functions(path), line["test"]


def test_the_other_rows_name_no_script_that_is_not_there() -> None:
    named = {script for line in ELSE for script in _NAMED.findall(line["where it lives"])}
    assert named <= set(FORMS)


@pytest.mark.skipif(not SHARED.is_file(), reason="the list of rows is not at hand")
def test_every_row_that_gives_words_stands_among_those_that_are_said() -> None:
    gives = re.findall(r"^\| S(\d+) \*\*script\*\*", SHARED.read_text("utf-8"), re.MULTILINE)
    said = {number for line in SAID for number in numbers(line["row"])}
    assert gives
    assert {int(number) for number in gives} <= said


# -- the catalogue ---------------------------------------------------------------------------------


def test_every_script_stands_in_the_catalogue_once() -> None:
    found = [name for line in CATALOGUE for name in _NAMED.findall(line["script"])]
    assert sorted(found) == sorted(FORMS)


@pytest.mark.parametrize("line", CATALOGUE, ids=lambda line: line["script"])
def test_a_script_is_described_whole_with_the_forms_it_has(line: dict[str, str]) -> None:
    assert all(line.values()), line
    assert line["forms"] == ", ".join(FORMS[line["script"].strip("`")])


@pytest.mark.parametrize("line", CATALOGUE, ids=lambda line: line["script"])
def test_a_script_names_the_rows_that_name_it(line: dict[str, str]) -> None:
    rows = [
        number
        for row in SAID
        if line["script"].strip("`") in _NAMED.findall(row["script or rule"])
        for number in numbers(row["row"])
    ]
    _, _, given = line["from"].partition("rows ")
    assert numbers(given) == rows


def test_every_ladder_on_offer_is_described() -> None:
    (ladders,) = (table for table in tables("scripts.md") if "ladder" in table[0])
    days = {line["ladder"].strip("`"): line["days"] for line in ladders}
    assert list(days) == list(LADDERS)
    for name, ladder in LADDERS.items():
        for step in ladder:
            assert step.day in numbers(days[name]), (name, step)


def test_every_reason_has_its_answer_in_the_playbook() -> None:
    (playbook,) = (table for table in tables("scripts.md") if "reason" in table[0])
    assert [_NAMED.findall(line["script"])[0] for line in playbook] == list(SCRIPTS.values())


# -- the country sheets, and the pages themselves --------------------------------------------------


def test_every_section_of_the_law_has_its_keys_described() -> None:
    (sections,) = (table for table in tables("law.md") if "section" in table[0])
    assert {line["section"].strip("`[]") for line in sections} == SECTIONS


def test_every_sheet_named_is_there() -> None:
    text = (DOCS / "law.md").read_text("utf-8")
    known = {f"{code.lower()}.toml" for code in WITH_A_FILE}
    assert set(re.findall(r"\b[a-z]+\.toml", text)) <= known


PROMISED = [line for table in tables("reliability.md") for line in table]


@pytest.mark.parametrize("line", PROMISED, ids=lambda line: str(line["fault"]))
def test_a_promise_names_a_test_that_is_there(line: dict[str, str]) -> None:
    (path, name) = line["test"].strip("`").split("::")
    assert line["promise"]
    assert name in functions(path)


def links() -> Iterator[tuple[Path, str]]:
    for page in (ROOT / "README.md", *sorted(DOCS.glob("*.md"))):
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8")):
            yield page, target


@pytest.mark.parametrize(("page", "target"), [*links()], ids=str)
def test_a_link_between_pages_leads_somewhere(page: Path, target: str) -> None:
    assert (page.parent / target).is_file()
