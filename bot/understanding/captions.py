"""The caption of a file: whose it is, and what it shows."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from bot.domain.filing import Sort
from bot.domain.intents import Who
from bot.understanding.clause import Clause
from bot.understanding.lexicon import LEXICONS
from bot.understanding.understand import Context, sentence_of
from bot.understanding.works import works_in


class Caption(NamedTuple):
    """`who` None: no client of the ledger is named; several that fit are its candidates."""

    who: Who | None = None
    sort: Sort | None = None


def read_caption(text: str, context: Context) -> Caption:
    """What is written under a file, in any of the languages; words that say neither are let be."""
    if not text.strip():
        return Caption()
    sentence = sentence_of(text, context)
    whole = Clause.whole(sentence, context.setting)
    named = [whole.named(place) for place in whole.places("<name>")]
    return Caption(_one_of(named), _sort(text))


def _one_of(named: list[Who]) -> Who | None:
    if len(named) < 2:
        return named[0] if named else None
    names = (one for who in named for one in ((who.name,) if who.name else who.candidates))
    several = tuple(dict.fromkeys(name for name in names if name))
    return Who(several[0]) if len(several) == 1 else Who(None, several)


def _sort(text: str) -> Sort | None:
    """The first sort, as they stand in the lexicons, of which a word stands in the text."""
    for sort, phrases in _phrases():
        if works_in(text, phrases):
            return sort
    return None


@cache
def _phrases() -> tuple[tuple[Sort, dict[int, str]], ...]:
    found: dict[str, list[str]] = {}
    for lexicon in LEXICONS:
        for sort, phrases in lexicon.filed.items():
            found.setdefault(sort, []).extend(one.strip() for one in phrases.split(";"))
    return tuple((Sort(sort), dict(enumerate(phrases))) for sort, phrases in found.items())
