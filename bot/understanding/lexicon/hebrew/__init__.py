"""Hebrew."""

from bot.understanding.lexicon.hebrew.cues import CUES, FILLERS, FIRM_WORDS
from bot.understanding.lexicon.hebrew.figures import (
    CLOCK,
    CURRENCIES,
    DAYS,
    HALVES,
    LETTERS,
    MONTHS,
    ORDINALS,
    PLURAL_SCALES,
    RULES,
    SCALES,
    SMALL,
    SUMS,
    UNITS,
    WEEKDAYS,
)
from bot.understanding.lexicon.hebrew.said import SAID
from bot.understanding.lexicon.lexicon import Lexicon

HEBREW = Lexicon(
    code="he",
    decimal_mark=".",
    small=SMALL,
    scales=SCALES,
    plural_scales=PLURAL_SCALES,
    unit_before_ten=True,
    halves=HALVES,
    joiner=(),
    ordinals=ORDINALS,
    months=MONTHS,
    led_weekdays=WEEKDAYS,
    weekday_letters=LETTERS,
    units=UNITS,
    currencies=CURRENCIES,
    days=DAYS,
    rules=RULES,
    clock=CLOCK,
    sums=SUMS,
    cues=CUES,
    said=SAID,
    languages={"עברית": "he", "אנגלית": "en", "דנית": "da"},
    fillers=FILLERS,
    prefixes="ושהכלבמ",
    clause_prefixes="שו",
    joining_prefix="ו",
    name_ends=("ים", "ות", "ה", "ת"),
    firm_words=FIRM_WORDS,
)
