"""Hebrew."""

from bot.understanding.lexicon.hebrew.agreed import AGREED, OPENINGS
from bot.understanding.lexicon.hebrew.asking import ASKING, POSED
from bot.understanding.lexicon.hebrew.days import CLOCK, DAYS
from bot.understanding.lexicon.hebrew.errands import ERRAND_FILLERS, ERRANDS
from bot.understanding.lexicon.hebrew.filing import FILED, FILING
from bot.understanding.lexicon.hebrew.giving import GIVING
from bot.understanding.lexicon.hebrew.joining import (
    CLIENT_NOUNS,
    FILLERS,
    FIRM_WORDS,
    FIRST_NAMES,
    JOINING,
)
from bot.understanding.lexicon.hebrew.nudging import NUDGING
from bot.understanding.lexicon.hebrew.numbers import (
    CURRENCIES,
    HALVES,
    LETTERS,
    MONTHS,
    ORDINALS,
    PLURAL_SCALES,
    SCALES,
    SMALL,
    UNITS,
    WEEKDAYS,
)
from bot.understanding.lexicon.hebrew.owing import OWING
from bot.understanding.lexicon.hebrew.reaching import REACHING
from bot.understanding.lexicon.hebrew.remedies import REMEDIES
from bot.understanding.lexicon.hebrew.replied import COURTESIES, PAID_ALONE, REPLIED
from bot.understanding.lexicon.hebrew.rules import RULES, SUMS
from bot.understanding.lexicon.hebrew.said import SAID
from bot.understanding.lexicon.hebrew.talking import TALKING
from bot.understanding.lexicon.hebrew.terms import TERMS
from bot.understanding.lexicon.hebrew.wishes import BOUNDS, WISHES
from bot.understanding.lexicon.hebrew.working import WORKING
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
    cents=("אגורה", "אגורות"),
    days=DAYS,
    rules=RULES,
    clock=CLOCK,
    sums=SUMS,
    cues={**ASKING, **OWING, **TERMS, **NUDGING, **TALKING, **JOINING},
    said=SAID,
    replied=REPLIED,
    agreed=AGREED,
    openings={**OPENINGS, **FILING},
    filed=FILED,
    wishes=WISHES,
    bounds=BOUNDS,
    reaching=REACHING,
    remedies=REMEDIES,
    giving={**GIVING, **POSED},
    working=WORKING,
    errands=ERRANDS,
    paid_alone=PAID_ALONE,
    errand_fillers=ERRAND_FILLERS,
    courtesies=COURTESIES,
    languages={"עברית": "he", "אנגלית": "en", "דנית": "da"},
    fillers=FILLERS,
    prefixes="וכשמלבה",
    clause_prefixes="שו",
    joining_prefix="ו",
    to_prefix="ל",
    from_prefix="מ",
    article_prefix="ה",
    name_ends=("ים", "ות", "ה", "ת"),
    firm_words=FIRM_WORDS,
    first_names=FIRST_NAMES,
    client_nouns=CLIENT_NOUNS,
)
