"""Shapes about giving way: an owner's limits, charges let go, and less for who pays early."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from bot.domain.intents import Doubt, Piece, SetLimits, SetTerms, WaiveCharges
from bot.understanding.agreed import pieces_of
from bot.understanding.clause import Clause
from bot.understanding.shapes.parts import Carry, Outcome, one, whom

_AT_MOST: Final = re.compile(
    r"\b(?:never|not|no|dont|don't) (?:(?:ever|offer|give|go|take|me) )*"
    r"(?:more|higher|above|over|beyond)\b"
    r"|\bat most\b|\bmax(?:imum|\.)?\b|\b(?:limit|cap)\b|\bonly (?:one|two|three|\d)\b|\bhighest\b"
    r"|\b(?:aldrig|ikke) (?:(?:giv|give|tilbyd|tilbyde|gå|end) )*(?:mere|højere|over|flere)\b"
    r"|\bhøjst\b|\bmaks\w*|\bgrænse\w*|\bloft\w*|\bstørste\b|\bkun (?:én|en|et|ét|to|tre|\d)\b"
    r"|(?:אף פעם|לעולם|לא)(?: לא)?(?: \S+)? (?:יותר|מעל)|לכל היותר|מקסימ|מרבית|גבול|תקרה|רק הנחה"
)
_LESS: Final = re.compile(r"\b(?:discounts?|offers?|reductions?)\b|rabat|tilbud|הנח[הות]|הצע[הות]")
_A_YEAR: Final = re.compile(
    r"\b(?:a|per|each|every|in a|within a|pr\.?|om|hvert|på et) ?(?:year|år(?:et)?)\b|yearly|årligt"
    r"|בשנה|לשנה|כל שנה"
)
_NO_LIMIT: Final = re.compile(
    r"\bno (?:discount )?limits?\b|\bingen (?:rabat)?grænser?\b|(?:בלי|ללא|אין) (?:הגבל|גבול|תקרה)"
)
_COUNTS: Final = {
    **dict.fromkeys(("one", "1", "én", "en", "et", "ét", "אחת", "פעם", "once", "a"), 1),
    **dict.fromkeys(("two", "2", "to", "שתי", "משתי", "שתיים", "פעמיים", "twice"), 2),
    **dict.fromkeys(("three", "3", "tre", "שלוש", "משלוש"), 3),
}
_WORD: Final = re.compile(r"\w+")

_CHARGE: Final = re.compile(
    r"\b(?:fees?|charges?|interest|penalty)\b|gebyr|\b(?:mora)?renter?(?:n|ne)?\b|tillæg|קנס|דמי|ריבית|תוספ"
)
_WAIVE: Final = re.compile(
    r"^(?:(?:please|ok|okay|just|venligst|så|bare|בבקשה|נא|אוקיי|אפשר) ?,? )*"
    r"(?:waive|drop|cancel|remove|forget|scrap|forgive|strike|skip|delete|let (?:\w+ )?off"
    r"|take (?:\w+ )*off"
    r"|frafald|drop|eftergiv|slet|fjern|glem|stryg|annuller|spar"
    r"|ת?ו?ותר[יו]?|לוותר|מוותר(?:ת|ים)?|ת?בטל[יו]?|לבטל|ת?מחק[יו]?|למחוק|תוריד[יו]?|הורד|הוריד[יו]"
    r"|להוריד|תשכח[יו]?|שכח[יו]?|עזב[יו]?|תסיר[יו]?|הסר|הסיר[יו]|להסיר)(?!\w)"
)
_PAYING: Final = re.compile(
    r"\b(?:if|when|for|by) .*\b(?:pays?|paying|paid|payment)\b|\bhvis\b|\bnår\b|\bved betaling\b"
    r"|\bfor betaling\b|אם|כש|בתשלום|על תשלום|תמורת"
)
_ORDERS: Final = re.compile(
    r"^(?:please )?(?:offer|give|take|knock|let|propose|send|write|tell|tilbyd|giv|foreslå|send"
    r"|skriv|ת?צי?ע[יו]?|תציע[יו]?|הציע[יו]?|הצע|תן|תני|תנו|לתת|להציע|שלח[יו]?|תשלח[יו]?)(?!\w)"
)


def bargains(clause: Clause, carry: Carry) -> Outcome:
    """Any of the three, where a cheap look says that it could be one."""
    text = clause.text(clause.start, clause.end).casefold()
    if any(clause.items[place].kind == "?" for place in range(clause.start, clause.end)):
        return []
    if clause.has("MAYBE", "SAYS", "SAYS_SURE"):
        return []
    if _CHARGE.search(text):
        return _waive(clause, carry, text)
    percents = clause.places("<percent>")
    if percents or _LESS.search(text):
        return _limits(clause, text) or _early(clause, text, percents)
    return _early(clause, text, percents) if clause.places("<dm>") else []


def _waive(clause: Clause, carry: Carry, text: str) -> Outcome:
    """An order to let go of a charge; a rule or a share of it is something else."""
    if not _WAIVE.search(text) or clause.places("<percent>") or clause.has("NEG"):
        return []
    who = one(whom(clause, carry))
    command = WaiveCharges(who)
    if who is None:
        return [] if clause.strange else [Doubt(command, Piece.WHO)]
    return [command]


def _limits(clause: Clause, text: str) -> Outcome:
    """How far the owner goes with anybody: nobody is named, and no sum."""
    if clause.names or not (clause.has("OFF") or _LESS.search(text)):
        return []
    percents = clause.places("<percent>")
    if not percents and _NO_LIMIT.search(text):
        return [SetLimits(lifted=True)]
    if not _AT_MOST.search(text):
        return []
    if _A_YEAR.search(text):
        counts = [_COUNTS[word] for word in _WORD.findall(text) if word in _COUNTS]
        return [SetLimits(offers=counts[0])] if counts and not percents else []
    if len(percents) != 1:
        return []
    percent: Decimal = clause.items[percents[0]].values["<percent>"]
    whole = percent == int(percent) and 0 < percent <= 100
    return [SetLimits(percent)] if whole else []


def _early(clause: Clause, text: str, percents: list[int]) -> Outcome:
    """Less for who pays soon, as a thing agreed and not as an offer of the day: "2% if Acme pays
    within 10 days", "Acme: 2/10 net 30"."""
    if clause.has("OFFER", "OWE", "ASKS", "GOT") or _ORDERS.search(text):
        return []
    if not clause.names:
        return _nobodys(clause)
    if len(clause.names) != 1:
        return []
    start = clause.start
    leads = "<name>" in clause.items[start].values
    after = start + 1
    while leads and after < clause.end and clause.items[after].kind in (":", ",", "-"):
        after += 1
    if leads and after >= clause.end:
        return []
    notation = leads and any(one in clause.items[after].values for one in ("<percent>", "<dm>"))
    settled = any(start <= cue.start < clause.end for cue in clause.sentence.openings)
    if not notation and not (percents and (settled or _PAYING.search(text))):
        return []
    rest = after if notation else start
    if settled and not notation and clause.name_places[0] < percents[0]:
        rest = percents[0]
    found = pieces_of(clause.sentence, rest, clause.end, clause.setting)
    if found.discount is None or found.within is None or found.other:
        return []
    return [SetTerms(clause.names[0], clause.text(rest, clause.end).rstrip(" .,;"))]


def _nobodys(clause: Clause) -> Outcome:
    """The trade's own words for it without a name: "2 % 10 dage netto 30"."""
    if clause.strange or (clause.sums and "<dm>" not in clause.items[clause.start].values):
        return []
    found = pieces_of(clause.sentence, clause.start, clause.end, clause.setting)
    if not found.net or found.within is None or found.other:
        return []
    words = clause.text(clause.start, clause.end).rstrip(" .,;")
    return [Doubt(SetTerms(None, words), Piece.WHO)]
