"""What an owner sets or asks about money as a whole: the smallest sum worth chasing, a reserve, the
costs of a month, what is coming in, a client's limit, the checklist, why being paid matters, what
the owner is called, and where answers go.

Such a message is one wish and nothing else, said with words that no other sentence begins with.
"""

from __future__ import annotations

from datetime import date
from typing import Final, TypeAlias

from bot.domain.dates import Frequency
from bot.domain.intents import ComingIn, SetLimit, SetOwner, ShowChecklist, Who
from bot.domain.money import Money
from bot.domain.people import Setting as Kept
from bot.domain.thresholds import written
from bot.understanding.clause import Clause, Setting
from bot.understanding.names import names_of
from bot.understanding.phrasebook import Item, Match
from bot.understanding.reader import read
from bot.understanding.shapes.newcomers import new_name
from bot.understanding.tidy import fold

Wish: TypeAlias = SetOwner | SetLimit | ComingIn | ShowChecklist

_SUMS: Final = {
    "SMALLEST": Kept.SMALLEST,
    "BELOW": Kept.SMALLEST,
    "ABOVE": Kept.SMALLEST,
    "RESERVE": Kept.RESERVE,
    "COSTS": Kept.COSTS,
}
_BOUNDED: Final = {"BELOW": "UNDER", "ABOVE": "OVER", "LIMIT_ABOVE": "OVER"}
"""Words whose sum comes as a bound, and on which side of it."""
_OF_A_LIMIT: Final = ("LIMIT", "LIMIT_ABOVE", "NO_LIMIT")
_OFF: Final = {"EVERY_SUM": Kept.SMALLEST, "NO_WHY": Kept.WHY}
_NONE: Final = "0"
_NO_DAY: Final = date.min
"""A sum is read alike on every day."""
_MOST_STRANGE: Final = 4
_LATEST: Final = 4
"""Items before the words that tell what is wished; a name may stand before those about a limit."""
_LONGEST_NAME: Final = 4
"""Words of an owner's name."""
_LEADS: Final = frozenset(":,-=–.;\n")


def wish(whole: Clause) -> Wish | None:
    """The wish that the whole message is, if it is one."""
    found = whole.sentence.phrases(whole.books.wishes)
    if not found:
        return None
    cue = max(found, key=lambda one: (len(one.places), -one.start))
    if cue.label in ("WHY", "NO_WHY"):
        return _why(whole, cue)
    if cue.label == "NAME":
        return _name(whole, cue)
    if cue.label == "EMAIL":
        return _email(whole, cue)
    if whole.strange > _MOST_STRANGE:
        return None
    if cue.label in _OF_A_LIMIT:
        return _limit(whole, cue, found)
    if cue.start > _LATEST:
        return None
    if cue.label == "CHECKLIST":
        return _checklist(whole)
    return None if whole.names else _of_sums(whole, cue)


def sums_in(text: str, currency: str, language: str) -> tuple[Money, ...] | None:
    """The sums that a setting's words hold, none for a zero; None where they are in doubt.
    `currency` is the owner's, for a sum that names none, `language` of words that tell none."""
    sentence = read(text, language, currency, names_of(()))
    whole = Clause.whole(sentence, Setting(_NO_DAY, currency, ()))
    found = whole.all_sums
    if len(found) == 1 and not found[0].number:
        return ()
    if not found or any(one.flaw or len(one.sums) != 1 for one in found):
        return None
    return tuple(one.sums[0] for one in found)


def _of_sums(whole: Clause, cue: Match) -> Wish | None:
    if cue.label == "COMING":
        return None if whole.sums or whole.has("SAYS", "SAYS_SURE") else ComingIn()
    if cue.label in _OFF:
        return None if whole.sums else SetOwner(_OFF[cue.label], _NONE)
    if any(one.frequency is not Frequency.MONTHLY for one in whole.every):
        return None
    if money := _the_sum(whole, cue):
        return SetOwner(_SUMS[cue.label], written((money,)))
    # "Don't chase less than a few hundred" is no order to chase nobody: the sum is asked for.
    below = cue.label == "SMALLEST" or (cue.label == "BELOW" and _side(whole, cue) != "OVER")
    return SetOwner(Kept.SMALLEST) if below and not _is_open(whole) else None


def _the_sum(whole: Clause, cue: Match) -> Money | None:
    """The one sum that is told, not asked about nor guessed at."""
    if _is_open(whole):
        return None
    if cue.label in _BOUNDED:
        return _bound(whole, cue)
    sums = whole.sums
    told = len(sums) == 1 and not sums[0].flaw and len(sums[0].sums) == 1
    return sums[0].sums[0] if told else None


def _is_open(whole: Clause) -> bool:
    """Whether it is asked, guessed, or told by somebody else."""
    return whole.asks or whole.has("MAYBE", "SAYS", "SAYS_SURE")


def _bound(whole: Clause, cue: Match) -> Money | None:
    """The sum behind a word such as "under", which by itself is no sum to write down."""
    place = cue.slots[-1]
    words = whole.text(place, place + 1).split()
    if _side(whole, cue) != _BOUNDED[cue.label] or whole.sums:
        return None
    for start in range(1, len(words)):
        rest = " ".join(words[start:])
        if found := sums_in(rest.lstrip("מל-־"), whole.setting.currency, whole.sentence.language):
            return found[0] if len(found) == 1 else None
    return None


def _side(whole: Clause, cue: Match) -> str | None:
    first = whole.text(cue.slots[-1], cue.slots[-1] + 1).split()[0]
    return whole.books.bounds.get(fold(first))


def _limit(whole: Clause, cue: Match, found: list[Match]) -> Wish | None:
    who = _whom(whole, cue)
    if who is None:
        return None
    if any(one.label == "NO_LIMIT" for one in found):
        return None if whole.sums else SetLimit(who, off=True)
    money = _the_sum(whole, cue)
    bare = cue.label == "LIMIT" and not whole.sums and not _is_open(whole)
    return SetLimit(who, money) if money or bare else None


def _whom(whole: Clause, cue: Match) -> Who | None:
    """The one client named, a new one before the words by its capital."""
    if whole.names:
        return whole.names[0] if len(whole.names) == 1 else None
    if not cue.start or not whole.items[0].get("<capital>"):
        return None
    name = new_name(Clause(whole.sentence, 0, cue.start, whole.setting), least=1)
    return Who(name) if name else None


def _checklist(whole: Clause) -> Wish | None:
    if whole.sums or len(whole.names) > 1:
        return None
    return ShowChecklist(whole.names[0] if whole.names else None)


def _why(whole: Clause, cue: Match) -> Wish | None:
    """The owner's line behind the words and a mark; the words alone ask for it."""
    if cue.label == "NO_WHY":
        return SetOwner(Kept.WHY, _NONE)
    rest = cue.end
    marked = rest >= whole.end or whole.items[rest].kind in _LEADS
    if cue.start or not marked:
        return None
    while rest < whole.end and whole.items[rest].kind in _LEADS:
        rest += 1
    return SetOwner(Kept.WHY, whole.text(rest, whole.end) if rest < whole.end else None)


def _name(whole: Clause, cue: Match) -> Wish | None:
    """What the owner is called: behind the words, and nothing that any lexicon knows."""
    places = range(cue.end, whole.end)
    while places and whole.items[places[-1]].kind in (".", "!"):
        places = places[:-1]
    named = all(_is_own(whole.items[at]) for at in places)
    if cue.start or not named or not 0 < len(places) <= _LONGEST_NAME:
        return None
    return SetOwner(Kept.NAME, whole.text(places[0], places[-1] + 1))


def _email(whole: Clause, cue: Match) -> Wish | None:
    """The owner's own address, told in so many words and no others; without it, it is asked for."""
    beside = (*whole.items[: cue.start], *whole.items[cue.end :])
    said = [item for item in beside if item.kind not in _LEADS | {"!"}]
    if not said:
        return SetOwner(Kept.EMAIL)
    address = said[0].get("<email>") if len(said) == 1 else None
    return SetOwner(Kept.EMAIL, str(address)) if address else None


def _is_own(item: Item) -> bool:
    """Whether a word may be somebody's name: a client's, or one that no lexicon holds."""
    return "<name>" in item.values or (item.is_word and not item.known)
