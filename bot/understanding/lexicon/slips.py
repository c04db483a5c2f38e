"""Slips of the finger in the words that carry a sentence: each is read as the word meant."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.understanding.lexicon.lexicon import Lexicon

_ENGLISH = {
    "paid": "payed piad apid paied",
    "pays": "pasy",
    "owes": "ows oews owse oewes",
    "reminder": "remider remidner reminer reminde remimder",
    "reminders": "remiders remidners",
    "remind": "remid remnid",
    "yesterday": "yesterady yesteday yestarday yesturday yesterdy yeserday",
    "invoice": "invocie invoce inovice",
    "the": "teh hte",
    "everything": "everyting evrything everythng eveything",
    "payment": "paymnet payemnt paymetn",
    "every": "evrey evry eveyr",
    "until": "untill utnil unitl",
    "send": "sned sedn",
    "discount": "discuont disocunt",
    "received": "recieved receved",
}
_DANISH = {
    "betalte": "betlte betlate beatlte betaltte",
    "betalt": "betlat beatlt",
    "betaler": "betlaer beatler betalr",
    "skylder": "skyldr sklyder skydler skylderr",
    "påmindelse": "påmindlse påmindese påmidelse påmindelese",
    "påmindelser": "påmindlser påmidelser",
    "rykker": "rykekr ryker rykkker",
    "faktura": "fakutra faktrua fatkura",
    "overførte": "overfrøte overføte",
    "hvem": "hevm",
    "indtil": "intil indtl",
    "historik": "hisorik",
    "rabat": "rabbat",
}
_HEBREW = {
    "תזכורת": "תזכרות תזכוררת תזכורתת תזכורית",
    "תזכורות": "תזכורתות תיזכרות",
    "חייב": "חיייב חיב",
    "חייבת": "חיייבת חיבת",
    "חייבים": "חיייבים חיבים",
    "אתמול": "אתמל אטמול אתמולל",
    "חשבונית": "חשבנית חשבוינת חשבונת",
    "העבירה": "העבירהה הבעירה",
    "תשלחי": "תישלחי תשלכי",
    "תזכירי": "תיזכירי תזכרי",
    "שילמו": "שילימו שלימו",
    "שילמה": "שילימה",
    "שילם": "שילים",
}
_SLIPS = {"en": _ENGLISH, "da": _DANISH, "he": _HEBREW}


def with_slips(lexicon: Lexicon) -> Lexicon:
    """The lexicon with each phrase read in its words' usual slips too."""
    slips = _SLIPS[lexicon.code]
    word = re.compile(rf"(?<![^\s;/])(?:{'|'.join(slips)})(?![^\s;/?])")

    def spelled(table: Mapping[str, str]) -> dict[str, str]:
        return {label: _spelled(phrases, word, slips) for label, phrases in table.items()}

    return replace(
        lexicon,
        days=spelled(lexicon.days),
        rules=spelled(lexicon.rules),
        cues=spelled(lexicon.cues),
        said=spelled(lexicon.said),
        replied=spelled(lexicon.replied),
    )


def _spelled(phrases: str, word: re.Pattern[str], slips: Mapping[str, str]) -> str:
    if not word.search(phrases):
        return phrases
    read: list[str] = []
    for phrase in map(str.strip, phrases.split(";")):
        if phrase in slips:
            read.extend((phrase, *slips[phrase].split()))
        else:
            read.append(word.sub(lambda found: _either(found[0], slips), phrase))
    return "; ".join(read)


def _either(word: str, slips: Mapping[str, str]) -> str:
    return "/".join((word, *slips[word].split()))
