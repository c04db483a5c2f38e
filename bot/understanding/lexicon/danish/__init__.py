"""Danish."""

from bot.understanding.lexicon.danish.agreed import AGREED, OPENINGS
from bot.understanding.lexicon.danish.asking import ASKING, POSED
from bot.understanding.lexicon.danish.days import CLOCK, DAYS
from bot.understanding.lexicon.danish.errands import ERRAND_FILLERS, ERRANDS
from bot.understanding.lexicon.danish.filing import FILED, FILING
from bot.understanding.lexicon.danish.giving import GIVING
from bot.understanding.lexicon.danish.joining import (
    CLIENT_NOUNS,
    FILLERS,
    FIRM_WORDS,
    FIRST_NAMES,
    JOINING,
    NAMES_IN_S,
)
from bot.understanding.lexicon.danish.nudging import NUDGING
from bot.understanding.lexicon.danish.numbers import (
    CURRENCIES,
    HALVES,
    MONTHS,
    ORDINALS,
    SCALES,
    SMALL,
    UNITS,
    WEEKDAYS,
)
from bot.understanding.lexicon.danish.owing import OWING
from bot.understanding.lexicon.danish.reaching import REACHING
from bot.understanding.lexicon.danish.remedies import REMEDIES
from bot.understanding.lexicon.danish.replied import COURTESIES, PAID_ALONE, REPLIED
from bot.understanding.lexicon.danish.rules import RULES, SUMS
from bot.understanding.lexicon.danish.said import SAID
from bot.understanding.lexicon.danish.talking import TALKING
from bot.understanding.lexicon.danish.terms import TERMS
from bot.understanding.lexicon.danish.wishes import BOUNDS, WISHES
from bot.understanding.lexicon.danish.working import WORKING
from bot.understanding.lexicon.lexicon import Lexicon

DANISH = Lexicon(
    code="da",
    decimal_mark=",",
    small=SMALL,
    scales=SCALES,
    halves=HALVES,
    points=("komma",),
    joiner=("og", "en", "et"),
    glued=True,
    ordinals=ORDINALS,
    pointed_ordinals=True,
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS,
    currencies=CURRENCIES,
    cents=("øre", "ører"),
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
        "dansk": "da",
        "engelsk": "en",
        "hebraisk": "he",
        "hebraeisk": "he",
        "hebræisk": "he",
    },
    fillers=FILLERS,
    name_ends=("s", "en", "et", "erne", "ens", "ets", "ernes", "ne", "n", "er", "e"),
    names_in_s=NAMES_IN_S,
    firm_words=FIRM_WORDS,
    first_names=FIRST_NAMES,
    client_nouns=CLIENT_NOUNS,
)
