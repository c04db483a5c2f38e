"""A text's pieces: figures, sums, days, recurrences, hours, contacts and names, longest first.

Money and terms come before dates, dates before bare numbers; what is left are words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final

from bot.understanding import figures, moments, recurrences
from bot.understanding.books import Books
from bot.understanding.contacts import contacts
from bot.understanding.lexicon import LEXICONS
from bot.understanding.names import FIRM_WORDS, Found, Names, find
from bot.understanding.phrasebook import Item, Match, Phrasebook
from bot.understanding.tidy import Tidy, Word, tidy

_SHORT: Final = 4
MOST_WORDS: Final = 160
"""Nobody dictates a ledger entry longer than this; what is longer is not read."""


@dataclass(slots=True)
class Sentence:
    """A text read: its items, the cues in it, and the names."""

    tidy: Tidy
    items: list[Item]
    cues: list[Match]
    language: str


@lru_cache(maxsize=1)
def shelf() -> Books:
    return Books(LEXICONS)


def read(
    text: str, language: str, currency: str, names: Names, today: date, books: Books | None = None
) -> Sentence:
    """Any text; one of more than `MOST_WORDS` words is cut there."""
    books = books or shelf()
    plain = tidy(text[:4096])
    items = _items(plain, books, currency)[:MOST_WORDS]
    spoken = language_of(items, books, language)
    for item in items:
        item.values["<foreign>"] = not any(key in books.own[spoken] for key in item.keys)
        if item.values["<foreign>"] and item.is_word and len(item.kind) <= _SHORT:
            _drop_classes(item)
    items = _numbers(items, books, spoken, plain)
    items = _money(items, books)
    items = _whole_names(items, names)
    items = _phrases(items, books, plain)
    if len(items) == 1 and "<day>" not in items[0].values and moments.weekdays(items, (0,)):
        items[0].values["<day>"] = moments.moment("weekday", items, (0,))
    items = _more_weekdays(_weekday_dates(items))
    items = _names(items, names)
    return Sentence(plain, items, books.cues.all(items, _SPEAKERS), spoken)


def _drop_classes(item: Item) -> None:
    """A short word of another language is not a weekday, month or unit: "fri" in Danish."""
    item.keys = tuple(key for key in item.keys if key[0] != "<")
    for kind in ("<weekday>", "<weekdays>", "<month>", "<unit>", "<ord>"):
        item.values.pop(kind, None)


def language_of(items: Sequence[Item], books: Books, default: str) -> str:
    """The language most of the words are in; the default where that is not clear."""
    counts = dict.fromkeys(books.own, 0)
    for item in items:
        own = [code for code, words in books.own.items() if item.kind in words]
        if len(own) == 1 and item.is_word:
            counts[own[0]] += 1
    best = max(counts, key=lambda code: (counts[code], code == default))
    return best if counts[best] else default


def _items(plain: Tidy, books: Books, currency: str) -> list[Item]:
    taken = {}
    spans = list(contacts(plain.clean, currency))
    for contact in spans:
        taken[contact.start] = contact
    items: list[Item] = []
    until = -1
    words = [word for word in plain.words]
    place = 0
    while place < len(words):
        word = words[place]
        place += 1
        contact = next((one for start, one in taken.items()
                        if start <= word.start < one.end), None) if taken else None
        if contact is not None:
            if contact.start == until:
                continue
            until = contact.start
            items.append(_contact_item(contact, word, words))
            if contact.sure:
                continue
            until = -1
            items.pop()
        items.append(_item(word, books, items))
    items = _led(_spaced_groups(items, plain, books), books)
    return _unsure(items, [one for one in spans if not one.sure])


def _spaced_groups(items: list[Item], plain: Tidy, books: Books) -> list[Item]:
    """Joins figures grouped by spaces, "12 500 kr", where a currency says that they are one."""
    joined: list[Item] = []
    place = 0
    while place < len(items):
        item = items[place]
        end = place + 1
        while (
            "<figure>" in item.values and len(item.values["<figure>"]) <= 3 and end < len(items)
            and len(items[end].values.get("<figure>", "").split(",")[0]) == 3
            and items[end].spaced and items[end].start - items[end - 1].end == 1
        ):
            end += 1
        before = bool(joined) and bool(books.currencies.matches(joined[-1:], 0))
        if end > place + 1 and (before or _currency(items, end, books) is not None):
            text = "".join(one.values["<figure>"] for one in items[place:end])
            item = Item(item.start, items[end - 1].end, item.keys, item.spaced, item.lead,
                        {"<figure>": text, "<digits>": text})
            joined.append(item)
            place = end
            continue
        joined.append(item)
        place += 1
    return joined


def _contact_item(contact: Any, word: Word, words: Sequence[Word]) -> Item:
    kind = f"<{contact.kind}>"
    return Item(contact.start, contact.end, (kind,), word.spaced, "", {kind: contact.value})


def _unsure(items: list[Item], spans: Sequence[Any]) -> list[Item]:
    """Numbers that may be a telephone's: the piece is noted on their first item."""
    for contact in spans:
        inside = [item for item in items if contact.start <= item.start < contact.end]
        if inside:
            inside[0].values["<maybe_phone>"] = contact
    return items


def _item(word: Word, books: Books, before: Sequence[Item]) -> Item:
    item = Item(word.start, word.end, (word.key,), word.spaced)
    if word.text[0].isdigit():
        item.values["<figure>"] = word.text
        item.values["<digits>"] = word.text
        return item
    if not word.key[:1].isalpha():
        return item
    _look_up(item, word.key, books)
    if word.text[0].isupper():
        item.values["<capital>"] = True
    return item


def _look_up(item: Item, word: str, books: Books) -> None:
    form = word if word in books.words else books.bare.get(word, word)
    lead = ""
    if form not in books.words:
        form, lead = _stripped(word, books)
    keys = [word] if form == word else [word, form]
    item.lead = lead
    item.known = form in books.words
    item.values["<stripped>"] = bool(lead)
    if not lead and word[:1] in books.clause_prefixes and word[1:] in books.words:
        if len(word) > 3 or word[1:] in books.negations:
            keys.append(word[1:])
            item.values["<joining>"] = word[0] in books.joining
    item.values["<said>"] = form in books.said_only
    for stem in books.stems_of(form):
        keys.append(stem)
        item.known = True
    classes = books.classes.get(form)
    if classes is None:
        rest, letters = _stripped(word, books)
        classes = books.classes.get(rest)
        item.lead = letters if classes else item.lead
    if classes:
        keys.extend(classes)
        item.values.update(classes)
    item.keys = tuple(keys)


def _stripped(word: str, books: Books) -> tuple[str, str]:
    """A word without the letters glued to its front, if what is left is a word."""
    for size in (1, 2, 3):
        rest = word[size:]
        if len(rest) < 2 or not all(letter in books.prefixes for letter in word[:size]):
            break
        if rest in books.words:
            return rest, word[:size]
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


def _numbers(items: list[Item], books: Books, language: str, plain: Tidy) -> list[Item]:
    lexicon = next(one for one in books.lexicons if one.code == language)
    others = [one for one in books.lexicons if one.code != language]
    _figures(items, lexicon.decimal_mark, books)
    read: list[Item] = []
    place = 0
    while place < len(items):
        item = items[place]
        best = None
        if item.is_word or "<n>" in item.values:
            for one in (lexicon, *others):
                found = figures.in_words(items, place, one)
                if found is None or (best is not None and found[1] <= best[1]):
                    continue
                run = [one_.kind for one_ in items[place : found[1]] if one_.is_word]
                if one is not lexicon and any(word in books.own[language] for word in run):
                    continue
                best = found
        if best is None or (best[1] == place + 1 and "<n>" in item.values):
            read.append(item)
            place += 1
            continue
        made, end = _number_item(items[place : best[1]], best[0], best[2]), best[1]
        after = end + (end + 1 < len(items) and items[end].kind == "-")
        if best[0] in (20, 30) and after < len(items) and not made.values.get("<figure>"):
            last = items[after].values.get("<ord>", 10)
            if last < 10 and items[after].is_word:
                made.keys, made.values["<ord>"] = ("<n>", "<ord>"), int(best[0]) + last
                made.end, end = items[after].end, after + 1
        read.append(made)
        place = end
    return [item for item in read if item.kind != ""]


def _number_item(run: Sequence[Item], value: Decimal, scaled: bool) -> Item:
    first = run[0]
    values = {"<n>": value, "<scaled>": scaled, "<digits>": ""}
    keys: tuple[str, ...] = ("<n>",)
    if len(run) == 1:
        values.update({k: v for k, v in first.values.items() if k != "<digits>"})
        keys = ("<n>", *first.keys)
    if (doubt := first.values.get("<other>")) is not None and first.values.get("<n>"):
        values["<other>"] = doubt * (value / first.values["<n>"])
    return Item(first.start, run[-1].end, keys, first.spaced, first.lead, values)


def _figures(items: list[Item], decimal_mark: str, books: Books) -> None:
    """Reads the figures among the items in place; a mark that belongs to one is emptied."""
    for place, item in enumerate(items):
        text = item.values.get("<figure>")
        if text is None:
            continue
        keys: list[str] = []
        found = figures.figure(text, decimal_mark)
        if found is not None:
            item.values["<n>"] = found.value
            keys.append("<n>")
            if found.other is not None:
                item.values["<other>"] = found.other
            if text.isdigit() and len(text) == 4 and 1900 <= int(text) <= 2099:
                item.values["<year>"] = int(text)
                keys.append("<year>")
            if text.isdigit() and place:
                before = items[place - 1]
                if before.kind in ("-", "\u2212") and before.spaced and not item.spaced:
                    if place == 1 or items[place - 2].kind not in ("<n>",):
                        item.values["<negative>"] = True
        keys.extend(_dated(item, text))
        item.keys = (*keys, text)
        _ordinal(items, place, text, books)


def _dated(item: Item, text: str) -> list[str]:
    keys = []
    pieces = text.split("-")
    if len(pieces) == 3 and len(pieces[0]) == 4 and all(piece.isdigit() for piece in pieces):
        item.values["<iso>"] = tuple(int(piece) for piece in pieces)
        return ["<iso>"]
    for mark in "/-":
        shares = text.split(mark)
        if len(shares) > 1 and all(share.isdigit() and len(share) < 4 for share in shares):
            if sum(map(int, shares)) == 100 and all(int(share) for share in shares):
                item.values["<split>"] = tuple(map(int, shares))
                keys.append("<split>")
    if ":" in text or "." in text:
        hour, mark, minute = text.replace(":", ".").partition(".")
        if hour.isdigit() and minute.isdigit() and len(minute) == 2 and int(minute) < 60:
            if len(hour) <= 2 and int(hour) < 24:
                item.values["<time>"] = (int(hour), int(minute))
                keys.append("<time>")
    if "<split>" not in keys and any(mark in text for mark in "/.-") and ":" not in text:
        dm = moments.day_month(text)
        if dm is not None and (dm[2] or "-" not in text):
            item.values["<dm>"] = dm
            keys.append("<dm>")
    return keys


def _ordinal(items: list[Item], place: int, text: str, books: Books) -> None:
    item = items[place]
    if not text.isdigit() or place + 1 >= len(items):
        return
    after = items[place + 1]
    if after.spaced:
        return
    if after.kind in books.ordinal_ends:
        after.keys = ("",)
    elif after.kind == "." and (
        place + 2 < len(items) and items[place + 2].kind not in ("\n",)
        and not (items[place + 2].values.get("<capital>") and len(text) > 2)
    ) and len(text) <= 2:
        after.keys = ("",)
        if items[place + 2].values.get("<capital>") or not items[place + 2].spaced:
            item.values["<stop>"] = True
    elif after.kind == "." and len(text) <= 2:
        after.keys = ("",)
    else:
        return
    item.end = after.end
    item.values["<ord>"] = int(text)
    item.keys = ("<n>", "<ord>", "<digord>", text)


def _money(items: list[Item], books: Books) -> list[Item]:
    """Joins a number with the currency before or after it."""
    read: list[Item] = []
    place = 0
    while place < len(items):
        item = items[place]
        if "<n>" in item.values:
            after = _currency(items, place + 1, books)
            if after is not None and not _own_currency(items, after[1], books, place):
                read.append(_money_item(items[place : after[1]], item, after[0]))
                place = after[1]
                continue
            if (
                place + 2 < len(items) and items[place + 1].kind == ","
                and items[place + 2].kind == "-" and not items[place + 1].spaced
                and not items[place + 2].spaced
            ):
                read.append(_money_item(items[place : place + 3], item, "kr"))
                place += 3
                continue
        else:
            before = _currency(items, place, books)
            if before is not None and before[1] < len(items) and "<n>" in items[before[1]].values:
                number = items[before[1]]
                end = before[1] + 1
                if items[end : end + 2] and [one.kind for one in items[end : end + 2]] == [",", "-"]:
                    end += 2 * (not items[end].spaced)
                if not ("<month>" in number.values and end < len(items)):
                    read.append(_money_item(items[place:end], number, before[0], item.lead))
                    place = end
                    continue
        read.append(item)
        place += 1
    return read


def _own_currency(items: Sequence[Item], end: int, books: Books, number: int) -> bool:
    """Whether a currency sign after a number belongs to the number that follows it."""
    sign = items[end - 1]
    return (
        end < len(items) and "<n>" in items[end].values and not items[end].spaced
        and sign.spaced and sign.kind in "$€£₪"
    )


def _currency(items: Sequence[Item], place: int, books: Books) -> tuple[str, int] | None:
    if place >= len(items):
        return None
    for match in books.currencies.longest(items, place):
        return match.label, match.end
    return None


def _money_item(run: Sequence[Item], number: Item, code: str, lead: str = "") -> Item:
    currency, _, times = code.partition("*")
    factor = Decimal(times or 1)
    values = {
        "<money>": number.values["<n>"] * factor, "<currency>": currency,
        "<digits>": "", "<negative>": number.values.get("<negative>", False),
    }
    if "<other>" in number.values:
        other = number.values["<other>"]
        values["<other>"] = other * factor
        if currency in ("kr", "DKK", "NOK", "SEK", "EUR") and "." in number.keys[-1]:
            values["<money>"] = max(number.values["<n>"], other) * factor
            del values["<other>"]
    return Item(run[0].start, run[-1].end, ("<money>",), run[0].spaced,
                run[0].lead or lead or number.lead, values)


def _whole_names(items: list[Item], names: Names) -> list[Item]:
    found = [one for one in find_whole(items, names)]
    return _with_names(items, found)


def find_whole(items: Sequence[Item], names: Names) -> list[Found]:
    """Names of more than one word, spelled as in the ledger: they come before all phrases."""
    from bot.understanding.names import PART, _at

    found: list[Found] = []
    place = 0
    while place < len(items):
        one = _at(items, place, names) if items[place].is_word else None
        words = sum(item.is_word for item in items[place : one.end]) if one else 0
        if one is not None and words > 1 and one.grade >= PART:
            if one.grade > PART or not all(item.known for item in items[place : one.end]):
                found.append(one)
                place = one.end
                continue
        place += 1
    return found


def _with_names(items: list[Item], found: Sequence[Found]) -> list[Item]:
    if not found:
        return items
    read: list[Item] = []
    place = 0
    for one in found:
        read.extend(items[place : one.start])
        first, last = items[one.start], items[one.end - 1]
        lead = first.lead if not first.is_word else first.kind[: one.glued]
        read.append(Item(first.start, last.end, ("<name>",), first.spaced, lead,
                         {"<name>": one.clients, "<grade>": one.grade}))
        place = one.end
    read.extend(items[place:])
    return read


def _names(items: list[Item], names: Names) -> list[Item]:
    return _with_names(items, find(items, names))


def _phrases(items: list[Item], books: Books, plain: Tidy) -> list[Item]:
    """Replaces the phrases for days, recurrences, hours, counts and shares by their meaning."""
    read: list[Item] = []
    place = 0
    while place < len(items):
        values, end = _best(items, place, books)
        if not values or _better_later(items, place, end, books):
            read.append(items[place])
            place += 1
            continue
        run = items[place:end]
        keys = tuple(values)
        values["<opens>"] = run[0].kind
        if len(run) == 1:
            keys = (*keys, *run[0].keys)
            values = {**run[0].values, **values}
        else:
            if run[-1].values.get("<stop>"):
                values["<stop>"] = True
        read.append(Item(run[0].start, run[-1].end, keys, run[0].spaced, run[0].lead, values,
                         True))
        place = end
    return read


_SPEAKERS: Final = frozenset((
    "UNPAID", "I_PAID", "I_OWE", "NOT_PROMISED", "WAS_DUE", "VAT_PLUS", "VAT_IN", "RESUME",
    "UNTIL_THEN", "BY_OWED", "NOW_DUE",
))
"""Cues that change the meaning of the words in them."""
_BOOKS: Final = ("rules", "days", "clock", "sums")


def _best(items: Sequence[Item], place: int, books: Books) -> tuple[dict[str, Any], int]:
    values: dict[str, Any] = {}
    end = place
    for name in _BOOKS:
        book: Phrasebook = getattr(books, name)
        for match in book.longest(items, place):
            if match.end < end:
                break
            kind, value = _meaning(name, match, items)
            if value is None:
                continue
            if match.end > end:
                values, end = {}, match.end
            values.setdefault(kind, value)
            if match.label.startswith("count ") and name == "sums":
                unit = match.label.removeprefix("count ")
                values.setdefault("<rule>", recurrences.every(f"unit {unit}", items, ()))
    return values, end


def _better_later(items: Sequence[Item], place: int, end: int, books: Books) -> bool:
    """Whether a longer phrase begins within the one found, which is then only its lead."""
    return any(
        _best(items, later, books)[1] > end for later in range(place + 1, min(end, place + 3))
    )


def _meaning(book: str, match: Match, items: Sequence[Item]) -> tuple[str, Any]:
    if book == "rules":
        return "<rule>", recurrences.every(match.label, items, match.slots)
    if book == "days":
        return "<day>", moments.moment(match.label, items, match.slots)
    if book == "clock":
        return "<clock>", moments.clock(match.label, items, match.slots)
    numbers = [items[place].values["<n>"] for place in match.slots
               if "<n>" in items[place].values]
    if match.label == "vague":
        return "<vague>", True
    if match.label == "half":
        return "<half>", True
    if match.label == "twice":
        return "<count>", 2
    if not numbers:
        return "<none>", None
    if match.label.startswith("count"):
        whole = numbers[0] == int(numbers[0]) and 2 <= numbers[0] <= 400
        return "<count>", int(numbers[0]) if whole else None
    return f"<{match.label}>", numbers[0]


def _more_weekdays(items: list[Item]) -> list[Item]:
    """Every Monday, Wednesday and Friday: the weekdays after the first belong to the rule."""
    read: list[Item] = []
    for item in items:
        rule = read[-2].values.get("<rule>") if len(read) > 1 and _listed(read[-1]) else None
        if item.values.get("<joining>") and read:
            rule = read[-1].values.get("<rule>")
        days = moments.weekdays([item], (0,)) or (
            [day.weekday] if (day := item.values.get("<day>")) and day.kind == "weekday" else []
        )
        if rule and rule.weekdays and not rule.weekdays[0].nth and days and "<rule>" not in item.values:
            if not item.values.get("<joining>"):
                read.pop()
            read[-1].values["<rule>"] = recurrences.with_weekday(rule, days[0])
            read[-1].end = item.end
            continue
        read.append(item)
    return read


def _listed(item: Item) -> bool:
    return item.kind in (",", "&") or item.kind in shelf().joiners


def _weekday_dates(items: list[Item]) -> list[Item]:
    """A weekday beside its date is one day: the date."""
    read: list[Item] = []
    for item in items:
        day = item.values.get("<day>")
        if day is not None and read and item.keys[0] in ("<day>", "<rule>"):
            skip = 1 if read[-1].kind in (",", "-", ".") and len(read) > 1 else 0
            if skip and len(read) > 2 and read[-2].kind == "." and read[-1].kind == ",":
                skip = 2
            before = read[-1 - skip].values.get("<day>")
            if (
                before is not None and before.kind == "weekday" and not before.past
                and day.kind in ("date", "monthday") and "<rule>" not in item.values
            ):
                first = read[-1 - skip]
                del read[-1 - skip :]
                item = Item(first.start, item.end, ("<day>",), first.spaced, first.lead,
                            {"<day>": day}, True)
        read.append(item)
    return read


__all__ = ["FIRM_WORDS", "MOST_WORDS", "Sentence", "language_of", "read", "shelf"]
