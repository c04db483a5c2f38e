"""English."""

from bot.understanding.lexicon.english.cues import CUES, FILLERS, FIRM_WORDS
from bot.understanding.lexicon.english.figures import (
    CLOCK,
    CURRENCIES,
    DAYS,
    HALVES,
    MONTHS,
    ORDINALS,
    RULES,
    SCALES,
    SMALL,
    SUMS,
    UNITS,
    WEEKDAYS,
)
from bot.understanding.lexicon.english.said import SAID
from bot.understanding.lexicon.lexicon import Lexicon

ENGLISH = Lexicon(
    code="en",
    decimal_mark=".",
    small=SMALL,
    scales=SCALES,
    halves=HALVES,
    joiner=("and", "a", "an"),
    ordinals=ORDINALS,
    ordinal_ends=("st", "nd", "rd", "th"),
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS,
    currencies=CURRENCIES,
    days=DAYS,
    rules=RULES,
    clock=CLOCK,
    sums=SUMS,
    cues=CUES,
    said=SAID,
    languages={
        "english": "en", "danish": "da", "hebrew": "he", "ivrit": "he",
    },
    fillers=FILLERS,
    name_ends=("s",),
    firm_words=FIRM_WORDS,
)
