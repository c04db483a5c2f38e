"""Worst cases for every regular expression of the package, and for whoever reads people's text.

The expressions are found by walking the package; their worst cases are made from their own parse
trees: whatever may repeat is repeated, after what leads to it, before what makes the match fail.
"""

from __future__ import annotations

import gc
import inspect
import re
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from random import Random
from time import process_time
from types import FunctionType, ModuleType
from typing import Any, Final, TypeAlias

import pytest

import bot
from bot.actions.ports import Received
from bot.domain.people import LANGUAGES
from bot.papers import open_table
from bot.papers.sheet import as_it_was, harmless
from bot.post.quoted import unquoted
from bot.understanding import Context, read_reply, understand
from bot.understanding.reader import shelf
from bot.wording import tone
from bot.wording.formats import isolate, plain
from bot.wording.portions import portions

LONGEST: Final = 4096
MOST: Final = 0.1
"""Seconds of the processor that one text of `LONGEST` characters may take."""
GROWTH: Final = 2.5
"""How many times longer it may take for a text of twice the length."""
ENDS: Final = ("", "!", "x", "\n", "\0", " ")
Tree: TypeAlias = Any
_parser: Final = import_module("re._parser")
_PLAIN: Final = (" ", "1", "1,", "a", "(", "א", "a ", "\n", ".", "'", '"', "a@", "\t", "9.", "a1")


@cache
def expressions() -> dict[re.Pattern[Any], tuple[str, frozenset[str]]]:
    """Every compiled expression that a module of the package holds, its name, how it is used."""
    for module in walk_packages(bot.__path__, "bot."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    roots: list[tuple[str, Any]] = [("tone", tone._rules(one)) for one in LANGUAGES]
    roots.append(("lexicons", shelf()))
    for name, module_ in [one for one in sys.modules.items() if one[0].split(".")[0] == "bot"]:
        roots += [(f"{name}.{key}", value) for key, value in vars(module_).items()]
    found: dict[re.Pattern[Any], tuple[str, frozenset[str]]] = {}
    seen: set[int] = set()
    for name, root in roots:
        todo = [root]
        while todo:
            one = todo.pop()
            if id(one) in seen or isinstance(one, type | FunctionType | ModuleType):
                continue
            seen.add(id(one))
            if isinstance(one, re.Pattern):
                found.setdefault(one, (name, _uses(name)))
            elif isinstance(one, dict | list | tuple) or type(one).__module__.startswith("bot"):
                todo.extend(gc.get_referents(one))
    return found


def _uses(name: str) -> frozenset[str]:
    """The methods that its module calls on it; `search` where that can't be seen."""
    module, _, own = name.rpartition(".")
    source = inspect.getsource(sys.modules[module]) if module in sys.modules else ""
    return frozenset(re.findall(rf"\b{own}\.(\w+)\(", source)) or frozenset({"search"})


def sample(tree: Tree, pick: int) -> str:
    """A short text that the parsed expression takes, or nearly."""
    return "".join(_one(str(op), value, pick) for op, value in tree)


def _one(op: str, value: Any, pick: int) -> str:
    match op:
        case "LITERAL":
            return chr(value)
        case "ANY" | "NOT_LITERAL":
            return "a1 "[pick % 3]
        case "IN":
            return _of_class(value, pick)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return sample(value[2], pick) * int(max(value[0], pick % 2))
        case "SUBPATTERN":
            return sample(value[3], pick)
        case "BRANCH":
            return sample(value[1][pick % len(value[1])], pick)
        case _:
            return ""


def _of_class(items: Tree, pick: int) -> str:
    signs = {"DIGIT": "1", "SPACE": " ", "WORD": "a", "NOT_DIGIT": "a", "NOT_SPACE": "a"}
    if str(items[0][0]) == "NEGATE":
        return "a1_ -!א"[pick % 7]
    op, value = items[pick % len(items)]
    match str(op):
        case "LITERAL":
            return chr(value)
        case "RANGE":
            return chr(value[0] + pick % (value[1] - value[0] + 1))
        case _:
            return signs.get(str(value).removeprefix("CATEGORY_"), "!")


def repeats(tree: Tree, led: str, pick: int) -> Iterator[tuple[str, str]]:
    """What may repeat in the expression, behind what leads to it."""
    for op, value in tree:
        name = str(op)
        if name in ("MAX_REPEAT", "MIN_REPEAT") and value[1] > 3:
            yield led, sample(value[2], pick)
        match name:
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                yield from repeats(value[2], led, pick)
            case "SUBPATTERN":
                yield from repeats(value[3], led, pick)
            case "ASSERT" | "ASSERT_NOT":
                yield from repeats(value[1], led, pick)
            case "BRANCH":
                for branch in value[1]:
                    yield from repeats(branch, led, pick)
        led += _one(name, value, pick)


def attacks(pattern: re.Pattern[Any], count: int) -> list[str]:
    """`count` texts of `LONGEST` characters, the same every time, and the plain ones."""
    written = (
        pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin1")
    )
    tree = _parser.parse(written, pattern.flags & (re.I | re.M | re.S | re.X | re.A))
    made = {
        text
        for pick in range(4)
        for led, again in repeats(tree, "", pick)
        for text in (*_grown(led, again), *_grown("", led + again), *_grown("", led + " "))
        if again
    }
    kept = Random(6).sample(sorted(made), min(count, len(made)))
    plain = _PLAIN if count > len(_PLAIN) else Random(len(written)).sample(_PLAIN, count)
    return kept + [text for again in plain for text in _grown("", again)[: 1 + count // 50]]


def _grown(led: str, again: str) -> list[str]:
    whole = led + again * (LONGEST // len(again) + 1)
    return [whole[: LONGEST - 1] + end for end in ENDS]


def taken(work: Callable[[], object], enough: float) -> float:
    """Seconds of the processor: the least of three tries, or the first that is short enough."""
    least = float("inf")
    for _ in range(3):
        begun = process_time()
        work()
        least = min(least, process_time() - begun)
        if least < enough:
            break
    return least


def test_no_expression_is_slow_on_its_worst_cases(long: bool) -> None:
    slow: dict[str, tuple[str, str, float]] = {}
    every = expressions()
    assert len(every) > 100
    for pattern, (name, uses) in every.items():
        for text in attacks(pattern, 300 if long else 3):
            text = " ".join(text.split()) if name == "tone" else text  # as the check has it
            given = text if isinstance(pattern.pattern, str) else text.encode("latin1", "replace")
            at_its_start = uses <= {"match", "fullmatch"}
            tried: Callable[[], object] = (
                (lambda: (pattern.match(given), pattern.fullmatch(given)))  # noqa: B023 (called at once)
                if at_its_start
                else (lambda: [*pattern.finditer(given)])  # noqa: B023 (called at once)
            )
            if (seconds := taken(tried, MOST / 2)) > MOST:
                slow[name] = (pattern.pattern[:60], text[:30], seconds)
    assert slow == {}


def judged(text: str, language: str) -> object:
    tone.forget_texts()
    return tone.check(text, language)


def readers() -> dict[str, Callable[[str], object]]:
    """Whoever reads text as people write it."""
    now = datetime(2026, 3, 2, 10, tzinfo=UTC)
    names = ("Acme", "Dana Levi", "דנה לוי", "Ærø ApS")
    found: dict[str, Callable[[str], object]] = {
        "quoted": unquoted,
        "cell": lambda text: as_it_was(harmless(text)),
        "table": lambda text: open_table(Received("t.csv", f"client;amount\n{text}".encode())),
        "plain": plain,
        "isolate": lambda text: isolate(text, "he"),
        "portions": lambda text: portions(text, 256),
    }
    for language in LANGUAGES:
        here = Context(language, now, "EUR", names, "DK")
        found[f"understand {language}"] = lambda text, here=here: understand(text, here)  # type: ignore[misc] # bound now
        found[f"reply {language}"] = lambda text, here=here: read_reply(text, here)  # type: ignore[misc] # bound now
        found[f"tone {language}"] = lambda text, language=language: judged(text, language)  # type: ignore[misc] # bound now
    return found


WORDS: Final = (
    "Acme owes 5, ", "Acme ", "five hundred ", "fem og ", "חמש מאות ו", "1e9 ", "12 345 ",
    "1/1/26 ", "you have failed ", "jeg har ", "אם לא ", "i ", "so how ", "On 1 wrote", "den 1 skrev \n",
    "ב1 כתב", "\u2068", "\u202e", "\u0301", "\U0001f1e9", "> ", "--", "from: ", ";=", "\t", '"', '";',
    "\n \n", "every ", "if ", "ו", "5kr", "5,-", "called Acme ", "1'000", "²", "5½ ", "https://", "<", "{{",
)  # fmt: skip


@pytest.mark.parametrize("name", readers())
def test_no_reader_of_text_is_slow_and_twice_the_text_takes_twice_the_time(
    name: str, long: bool
) -> None:
    read = readers()[name]
    read("warm up")
    slow = {}
    for again in (*_PLAIN, *WORDS)[0 if long else len(name) % 10 :: 1 if long else 10]:
        text = (again * LONGEST)[: LONGEST - 1] + "x"
        once = taken(lambda: read(text), MOST / 2)  # noqa: B023 (called at once)
        twice = taken(lambda: read(text[:-1] * 2 + "x"), GROWTH * once)  # noqa: B023 (called at once)
        if once > MOST or (twice > MOST / 10 and twice > GROWTH * once):
            slow[again] = (once, twice)
    assert slow == {}
