"""English."""

from bot.understanding.lexicon.english.agreed import AGREED, OPENINGS
from bot.understanding.lexicon.english.asking import ASKING, POSED
from bot.understanding.lexicon.english.days import CLOCK, DAYS
from bot.understanding.lexicon.english.errands import ERRAND_FILLERS, ERRANDS
from bot.understanding.lexicon.english.filing import FILED, FILING
from bot.understanding.lexicon.english.giving import GIVING
from bot.understanding.lexicon.english.joining import (
    CLIENT_NOUNS,
    FILLERS,
    FIRM_WORDS,
    FIRST_NAMES,
    JOINING,
    NAMES_IN_S,
)
from bot.understanding.lexicon.english.nudging import NUDGING
from bot.understanding.lexicon.english.numbers import (
    CURRENCIES,
    HALVES,
    MONTHS,
    ORDINALS,
    SCALES,
    SMALL,
    UNITS,
    WEEKDAYS,
)
from bot.understanding.lexicon.english.owing import OWING
from bot.understanding.lexicon.english.reaching import REACHING
from bot.understanding.lexicon.english.remedies import REMEDIES
from bot.understanding.lexicon.english.replied import COURTESIES, PAID_ALONE, REPLIED
from bot.understanding.lexicon.english.rules import RULES, SUMS
from bot.understanding.lexicon.english.said import SAID
from bot.understanding.lexicon.english.talking import TALKING
from bot.understanding.lexicon.english.terms import TERMS
from bot.understanding.lexicon.english.wishes import BOUNDS, WISHES
from bot.understanding.lexicon.english.working import WORKING
from bot.understanding.lexicon.lexicon import Lexicon

ENGLISH = Lexicon(
    code="en",
    decimal_mark=".",
    small=SMALL,
    scales=SCALES,
    halves=HALVES,
    points=("point",),
    joiner=("and", "a", "an"),
    ordinals=ORDINALS,
    ordinal_ends=("st", "nd", "rd", "th"),
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS,
    currencies=CURRENCIES,
    cents=("cent", "cents", "c", "pence", "p", "penny", "pennies", "¢"),
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
    languages={
        "english": "en",
        "danish": "da",
        "hebrew": "he",
        "ivrit": "he",
    },
    fillers=FILLERS,
    name_ends=("s",),
    names_in_s=NAMES_IN_S,
    firm_words=FIRM_WORDS,
    first_names=FIRST_NAMES,
    client_nouns=CLIENT_NOUNS,
)
