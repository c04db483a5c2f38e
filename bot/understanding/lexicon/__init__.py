"""The words of each language, and nothing else: the grammar knows classes, these say the words."""

from bot.understanding.lexicon.danish import DANISH
from bot.understanding.lexicon.english import ENGLISH
from bot.understanding.lexicon.hebrew import HEBREW
from bot.understanding.lexicon.lexicon import Lexicon
from bot.understanding.lexicon.slips import with_slips

LEXICONS: tuple[Lexicon, ...] = tuple(map(with_slips, (ENGLISH, DANISH, HEBREW)))

__all__ = ["LEXICONS", "Lexicon"]
