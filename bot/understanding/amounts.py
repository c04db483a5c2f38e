"""Numbers among the items, in figures and in words, joined with their currencies to sums."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import Final

from bot.understanding import day_phrases, figures
from bot.understanding.books import Books
from bot.understanding.items import currency_at
from bot.understanding.lexicon import Lexicon
from bot.understanding.phrasebook import Item

_NO_CENTS: Final = Decimal(0)


def numbers(items: list[Item], books: Books, language: str) -> list[Item]:
    lexicon = next(one for one in books.lexicons if one.code == language)
    others = [one for one in books.lexicons if one.code != language]
    _figures(items, lexicon, books)
    read: list[Item] = []
    place = 0
    while place < len(items):
        item = items[place]
        best = None
        if item.values.get("<numeral>") or ("<n>" in item.values and _goes_on(items, place)):
            for one in (lexicon, *others):
                found = figures.in_words(items, place, one)
                if found is None or (best is not None and found[1] <= best[1]):
                    continue
                run = [one_.kind for one_ in items[place : found[1]] if one_.is_word]
                if one is not lexicon and _is_own(run, one, books.own[language]):
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


def _goes_on(items: Sequence[Item], place: int) -> bool:
    """Whether a figure may be the beginning of more: "2.5 thousand"."""
    after = items[place + 1].values if place + 1 < len(items) else {}
    return "<n>" in after or bool(after.get("<numeral>"))


def _is_own(run: Sequence[str], lexicon: Lexicon, own: Collection[str]) -> bool:
    """Whether a number in another language's words is rather words of this one; those between a
    number word of the other and its scale may be of both: "five hundred" among Danish."""
    begins = run[0] in lexicon.small or run[0] in lexicon.halves if run else False
    if begins and run[0] not in own and run[-1] in lexicon.scales:
        return False
    return any(word in own for word in run)


def _number_item(run: Sequence[Item], value: Decimal, scaled: bool) -> Item:
    first = run[0]
    blotted = any(one.values.get("<blot>") for one in run)
    values = {"<n>": value, "<scaled>": scaled, "<digits>": "", "<blot>": blotted}
    keys: tuple[str, ...] = ("<n>",)
    if len(run) == 1:
        values.update({k: v for k, v in first.values.items() if k != "<digits>"})
        keys = ("<n>", *first.keys)
    if value == int(value) and 1990 <= value <= 2099:
        values["<year>"] = int(value)
        keys = ("<n>", "<year>", *keys[1:])
    if (doubt := first.values.get("<other>")) is not None and first.values.get("<n>"):
        values["<other>"] = doubt * (value / first.values["<n>"])
    return Item(first.start, run[-1].end, keys, first.spaced, first.lead, values)


def _figures(items: list[Item], lexicon: Lexicon, books: Books) -> None:
    """Reads the figures among the items in place; a mark that belongs to one is emptied."""
    for place, item in enumerate(items):
        text = item.values.get("<figure>")
        if text is None:
            continue
        keys: list[str] = []
        found = figures.figure(text, lexicon.decimal_mark)
        if found is not None:
            item.values["<n>"] = found.value
            keys.extend(("<n>", "<fig>"))
            if found.other is not None:
                item.values["<other>"] = found.other
            if text.isdecimal() and len(text) == 4 and 1900 <= int(text) <= 2099:
                item.values["<year>"] = int(text)
                keys.append("<year>")
            if text.isdecimal() and place and not item.spaced:
                item.values["<negative>"] = items[place - 1].kind == "-" and items[place - 1].spaced
        keys.extend(_dated(item, text))
        item.keys = (*keys, text)
        _ordinal(items, place, text, books, pointed=lexicon.pointed_ordinals)


def _clock(text: str) -> tuple[int, int] | None:
    """Hours and minutes of a figure such as 8:30 or 8.30."""
    hour, mark, minute = text.replace(":", ".").partition(".")
    if not (mark and hour.isdecimal() and minute.isdecimal() and len(hour) <= 2 == len(minute)):
        return None
    return (int(hour), int(minute)) if int(hour) < 24 and int(minute) < 60 else None


def _dated(item: Item, text: str) -> list[str]:
    keys = []
    pieces = text.split("-")
    if len(pieces) == 3 and len(pieces[0]) == 4 and all(piece.isdecimal() for piece in pieces):
        item.values["<iso>"] = tuple(int(piece) for piece in pieces)
        return ["<iso>"]
    for mark in "/-":
        shares = text.split(mark)
        if len(shares) > 1 and all(share.isdecimal() and len(share) < 4 for share in shares):
            numbers = tuple(map(int, shares))
            if sum(numbers) == 100 and all(numbers):
                item.values["<split>"] = numbers
                keys.append("<split>")
    if len(pieces) == 2 and all(piece.isdecimal() for piece in pieces):
        day, year = sorted(pieces, key=len)
        if len(day) < 3 and len(year) == 4 and "1900" <= year <= "2099":
            item.values["<n>"], item.values["<year>"] = Decimal(day), int(year)
            keys.append("<dy>")
    if (clock := _clock(text)) is not None:
        item.values["<time>"] = clock
        keys.append("<time>")
    if "<split>" not in keys and any(mark in text for mark in "/.-") and ":" not in text:
        dm = day_phrases.day_month(text)
        if dm is not None and (dm[2] or "-" not in text):
            item.values["<dm>"] = dm
            keys.append("<dm>")
    return keys


def _ordinal(items: list[Item], place: int, text: str, books: Books, *, pointed: bool) -> None:
    item = items[place]
    if not text.isdecimal() or place + 1 >= len(items):
        return
    after = items[place + 1]
    if after.spaced:
        return
    ended = after.kind in books.ordinal_ends
    if ended:
        after.keys = ("",)
    elif not pointed:
        return
    elif (
        after.kind == "."
        and (
            place + 2 < len(items)
            and items[place + 2].kind not in ("\n",)
            and not (items[place + 2].values.get("<capital>") and len(text) > 2)
        )
        and len(text) <= 2
    ):
        after.keys = ("",)
        if items[place + 2].values.get("<capital>") or not items[place + 2].spaced:
            item.values["<stop>"] = True
    elif after.kind == "." and len(text) <= 2:
        after.keys = ("",)
        item.values["<stop>"] = True
    else:
        return
    item.end = after.end
    item.values["<ord>"] = int(text)
    item.keys = ("<n>", "<fig>", "<ord>", "<digord>", *(("<nth>",) * ended), text)


def money(items: list[Item], books: Books) -> list[Item]:
    """Joins a number with the currency before or after it."""
    read: list[Item] = []
    place = 0
    while place < len(items):
        item = items[place]
        if "<n>" in item.values:
            after = currency_at(items, place + 1, books)
            if after is not None and not _own_currency(items, after[1], books, place):
                cents, end = _cents(items, after[1], item, books)
                read.append(_money_item(items[place:end], item, after[0], cents=cents))
                read[-1].values["<stop>"] = _ends_sentence(items, end)
                place = end
                continue
            if _only_cents(items, place + 1, books):
                read.append(_money_item(items[place : place + 2], item, "*0.01"))
                place += 2
                continue
            if (
                place + 2 < len(items)
                and items[place + 1].kind == ","
                and items[place + 2].kind == "-"
                and not items[place + 1].spaced
                and not items[place + 2].spaced
            ):
                read.append(_money_item(items[place : place + 3], item, "kr"))
                place += 3
                continue
        else:
            before = currency_at(items, place, books)
            if before is not None and before[1] < len(items) and "<n>" in items[before[1]].values:
                number = items[before[1]]
                end = before[1] + 1
                if items[end : end + 2] and [one.kind for one in items[end : end + 2]] == [
                    ",",
                    "-",
                ]:
                    end += 2 * (not items[end].spaced)
                if not ("<month>" in number.values and end < len(items)):
                    cents, end = _cents(items, end, number, books, bare=False)
                    read.append(
                        _money_item(items[place:end], number, before[0], item.lead, cents=cents)
                    )
                    place = end
                    continue
        read.append(item)
        place += 1
    return read


def _ends_sentence(items: Sequence[Item], end: int) -> bool:
    """Whether the point of "kr." ends a sentence too: a name or a capital follows."""
    after = items[end].values if end < len(items) else {}
    return items[end - 1].kind == "." and bool(after.get("<capital>") or "<name>" in after)


def _cents(
    items: Sequence[Item], start: int, whole: Item, books: Books, *, bare: bool = True
) -> tuple[Decimal, int]:
    """The hundredths said after a sum, "and 43 cents" or `bare`, "20 dollars 43", and the item
    after them."""
    number: Decimal = whole.values["<n>"]
    joined = start < len(items) and items[start].kind in books.joiners
    place = start + joined
    if number != int(number) or place >= len(items):
        return Decimal(0), start
    cents = items[place].values.get("<n>")
    if cents is None or cents != int(cents) or not 0 < cents < 100:
        return Decimal(0), start
    after = items[place + 1] if place + 1 < len(items) else None
    if after is not None and after.kind in books.cents:
        return cents / 100, place + 2
    last = after is None or after.kind in (".", "!", "\n")
    if bare and last and cents >= 10:
        return cents / 100, place + 1
    return Decimal(0), start


def _only_cents(items: Sequence[Item], place: int, books: Books) -> bool:
    """Whether hundredths are all of a sum: "50p", but not "50 p/month"."""
    if place >= len(items) or items[place].kind not in books.cents - {"c"}:
        return False
    return place + 1 >= len(items) or items[place + 1].kind not in ("/", "-")


def _own_currency(items: Sequence[Item], end: int, books: Books, number: int) -> bool:
    """Whether a currency sign after a number belongs to the number that follows it."""
    sign = items[end - 1]
    return end < len(items) and "<n>" in items[end].values and not items[end].spaced and sign.spaced


def _money_item(
    run: Sequence[Item],
    number: Item,
    code: str,
    lead: str = "",
    *,
    cents: Decimal = _NO_CENTS,
) -> Item:
    currency, _, times = code.partition("*")
    factor = Decimal(times or 1)
    values = {
        "<money>": number.values["<n>"] * factor + cents,
        "<currency>": currency,
        "<digits>": "",
        "<negative>": number.values.get("<negative>", False),
        "<blot>": any(one.values.get("<blot>") for one in run),
    }
    if "<other>" in number.values:
        other = number.values["<other>"]
        values["<other>"] = other * factor
        if currency in ("kr", "DKK", "NOK", "SEK", "EUR") and "." in number.keys[-1]:
            values["<money>"] = max(number.values["<n>"], other) * factor
            del values["<other>"]
    return Item(
        run[0].start,
        run[-1].end,
        ("<money>",),
        run[0].spaced,
        run[0].lead or lead or number.lead,
        values,
    )
