"""The words of a text as items: looked up in the lexicons, with their glued letters apart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

from bot.understanding.blots import note
from bot.understanding.books import Books
from bot.understanding.contacts import Contact, contacts
from bot.understanding.figures import parts
from bot.understanding.phrasebook import Item
from bot.understanding.tidy import Tidy, Word

_TAIL: Final = 2
"""Letters at the end of a name that tell it from another if one is a capital: ClientB."""


def currency_at(items: Sequence[Item], place: int, books: Books) -> tuple[str, int] | None:
    """The currency that begins at an item, and the item after it."""
    if place >= len(items):
        return None
    for match in books.currencies.longest(items, place):
        return match.label, match.end
    return None


def items_of(
    plain: Tidy, words: Sequence[Word], books: Books, currency: str, country: str = ""
) -> list[Item]:
    spans = list(contacts(plain.clean, currency, country))
    sure = [one for one in spans if one.sure]
    items: list[Item] = []
    for word in words:
        contact = next((one for one in sure if one.start <= word.start < one.end), None)
        if contact is None:
            items.append(_item(word, books))
        elif not items or items[-1].start != contact.start:
            items.append(_contact_item(contact, word))
    items = _led(_spaced_groups(items, books), books)
    note(items, books, plain.shown)
    return _unsure(items, [one for one in spans if not one.sure])


def _spaced_groups(items: list[Item], books: Books) -> list[Item]:
    """Joins figures grouped by spaces, "12 500 kr", where a currency says that they are one."""
    joined: list[Item] = []
    place = 0
    while place < len(items):
        item = items[place]
        end = place + 1
        while (
            items[end - 1].values.get("<figure>", "").isdecimal()
            and len(item.values["<figure>"]) <= 3
            and end < len(items)
            and _first_group(items[end]) == 3
            and items[end].spaced
            and items[end].start - items[end - 1].end == 1
        ):
            end += 1
        if end > place + 1 and (
            currency_at(joined[-1:], 0, books) is not None
            or currency_at(items, end, books) is not None
        ):
            text = "".join(one.values["<figure>"] for one in items[place:end])
            item = Item(
                item.start,
                items[end - 1].end,
                item.keys,
                item.spaced,
                item.lead,
                {"<figure>": text, "<digits>": text},
            )
            joined.append(item)
            place = end
            continue
        joined.append(item)
        place += 1
    return joined


def _first_group(item: Item) -> int:
    """The digits before the first mark of a figure."""
    return len(item.values.get("<figure>", "").replace(".", ",").partition(",")[0])


def _contact_item(contact: Contact, word: Word) -> Item:
    kind = f"<{contact.kind}>"
    return Item(contact.start, contact.end, (kind,), word.spaced, "", {kind: contact.value})


def _unsure(items: list[Item], spans: Sequence[Contact]) -> list[Item]:
    """Numbers that may be a telephone's: the piece is noted on their first item."""
    for contact in spans:
        inside = [item for item in items if contact.start <= item.start < contact.end]
        if inside:
            inside[0].values["<maybe_phone>"] = contact
    return items


def _item(word: Word, books: Books) -> Item:
    if word.text[0].isdecimal():
        figure = {"<figure>": word.text, "<digits>": word.text}
        return Item(word.start, word.end, (word.key,), word.spaced, "", figure)
    if not word.key[:1].isalpha():
        return Item(word.start, word.end, (word.key,), word.spaced)
    keys, lead, known, values = _look_up(word.key, books)
    item = Item(word.start, word.end, keys, word.spaced, lead, dict(values), known)
    if "'" in word.text and "<weekday>" in item.values:  # "we'd" is no Wednesday.
        del item.values["<weekday>"]
        item.keys = tuple(key for key in item.keys if key != "<weekday>")
    if word.text.endswith("'"):
        _day_letter(item, word.key, books)
    if word.text[0].isupper():
        item.values["<capital>"] = True
        if word.text[-_TAIL:] != word.text[-_TAIL:].lower() and not word.text.isupper():
            item.values["<numbered>"] = len(word.text) > _TAIL + 1
    return item


@lru_cache(maxsize=4096)
def _look_up(word: str, books: Books) -> tuple[tuple[str, ...], str, bool, dict[str, Any]]:
    """What the lexicons have for a word: its keys, glued letters, whether it is known, values."""
    form = word if word in books.words else books.bare.get(word, word)
    lead = ""
    if form not in books.words:
        form, lead = _stripped(word, books)
    keys = [word] if form == word else [word, form]
    known = form in books.words
    values: dict[str, Any] = {"<stripped>": bool(lead)}
    if not lead and word[:1] in books.clause_prefixes and _opens_clause(word, books):
        keys.append(word[1:])
        values["<joining>"] = word[0] in books.joining
    values["<said>"] = form in books.said_only
    stems = books.stems_of(form)
    keys.extend(stems)
    classes = books.classes.get(form)
    if classes is None:
        rest, letters = _stripped(word, books)
        classes = books.classes.get(rest)
        lead = letters if classes else lead
    if classes:
        keys.extend(classes)
        values.update(classes)
    bare = _stripped(word, books)[0] if form == word else word
    if bare != word and bare not in books.after_names:
        values["<bare>"] = bare
    spelled = (*keys, values.get("<bare>", ""))
    values["<numeral>"] = any(parts(key, one) for one in books.lexicons for key in spelled)
    return tuple(keys), lead, known or bool(stems), values


def _day_letter(item: Item, word: str, books: Books) -> None:
    """A weekday's letter with others glued before it: "and D'"."""
    day = books.classes.get(word[-1:], {}).get("<dayletter>")
    if day is not None and 1 < len(word) < 4 and books.leads_in(word[:-1]):
        item.lead, item.known = word[:-1], True
        item.keys = (*item.keys, word[-1], "<dayletter>")
        item.values["<dayletter>"] = day


def _opens_clause(word: str, books: Books) -> bool:
    """Whether a word is a clause's first letter and another word."""
    return word[1:] in books.words and (len(word) > 3 or word[1:] in books.negations)


def _stripped(word: str, books: Books) -> tuple[str, str]:
    """A word without the letters glued to its front, if what is left is a word: of two letters
    only after those that open a clause, for most short words begin so by chance."""
    for size in (1, 2, 3):
        lead, rest = word[:size], word[size:]
        if len(rest) < 2 or not books.leads_in(lead):
            break
        short = len(rest) < 3 and not all(letter in books.clause_prefixes for letter in lead)
        if rest in books.words and not short:
            return rest, lead
    return word, ""


def _led(items: list[Item], books: Books) -> list[Item]:
    """Glued letters before a figure or a word of another script become that item's `lead`."""
    led: list[Item] = []
    place = 0
    while place < len(items):
        item = items[place]
        after = place + 1
        if after < len(items) and items[after].kind == "-" and not items[after].spaced:
            after += 1
        if (
            len(item.kind) <= 3
            and item.is_word
            and all(letter in books.prefixes for letter in item.kind)
            and after < len(items)
            and not items[after].spaced
            and items[after].kind[:1] not in ".,;:!?)'\""
        ):
            following = items[after]
            following.lead = item.kind
            following.spaced = True
            place = after
            continue
        led.append(item)
        place += 1
    return led
