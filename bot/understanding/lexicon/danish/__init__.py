"""Danish."""

from bot.understanding.lexicon.danish.cues import CUES, FILLERS, FIRM_WORDS
from bot.understanding.lexicon.danish.figures import (
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
from bot.understanding.lexicon.danish.said import SAID
from bot.understanding.lexicon.lexicon import Lexicon

DANISH = Lexicon(
    code="da",
    decimal_mark=",",
    small=SMALL,
    scales=SCALES,
    halves=HALVES,
    joiner=("og", "en", "et"),
    glued=True,
    ordinals=ORDINALS,
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
        "dansk": "da", "engelsk": "en", "hebraisk": "he", "hebraeisk": "he", "hebræisk": "he",
    },
    fillers=FILLERS,
    name_ends=("s", "en", "et", "erne", "ens", "ets", "ernes", "ne", "n", "er", "e"),
    firm_words=FIRM_WORDS,
)
