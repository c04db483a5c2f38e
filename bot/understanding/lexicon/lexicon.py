"""What a language file holds.

A phrase is words separated by spaces: `a/b` stands for either, `a?` may be missing, `*` is a gap
of up to five words, `stem-` any word that begins so, and `<n>`, `<day>`, `<name>` and the like
stand for a piece that was read before. Phrases are separated by `;`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """One language's words; the keys of the mappings are the grammar's own classes."""

    code: str
    decimal_mark: str
    """The mark before decimals in figures: the other of point and comma groups thousands."""
    small: Mapping[str, int]
    """Number words that add up: one to ninety-nine, and hundreds that are one word."""
    scales: Mapping[str, int]
    """Number words that multiply what comes before: hundred, thousand, million."""
    plural_scales: tuple[str, ...] = ()
    """Scales that need a number before them: "hundreds" alone is no sum."""
    unit_before_ten: bool = False
    """Whether a unit before ten makes a teen."""
    halves: Mapping[str, Decimal] = field(default_factory=dict)
    """Number words with a half in them."""
    points: tuple[str, ...] = ()
    """Words for the decimal mark: "two point five"."""
    joiner: tuple[str, ...] = ()
    """Words that join the parts of a number."""
    glued: bool = False
    """Whether the parts of a number are written as one word."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinal_ends: tuple[str, ...] = ()
    pointed_ordinals: bool = False
    """Whether a point makes a figure an ordinal: "den 1."."""
    months: Mapping[str, int] = field(default_factory=dict)
    """Names and abbreviations to 1-12."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Names and abbreviations to 0-6, Monday first; their plurals to 7-13."""
    led_weekdays: Mapping[str, int] = field(default_factory=dict)
    """Names that are other words too, and weekdays only in a phrase (`<dayname>`)."""
    weekday_letters: Mapping[str, int] = field(default_factory=dict)
    """Letters that stand for weekdays in a phrase (`<dayletter>`)."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Words for a day, week, month, quarter or year to `d`, `w`, `m`, `q`, `y`."""
    currencies: Mapping[str, str] = field(default_factory=dict)
    """Words to ISO 4217 codes, or to `kr` and `$`, which several countries share."""
    cents: tuple[str, ...] = ()
    """Words for the hundredth of a currency."""
    days: Mapping[str, str] = field(default_factory=dict)
    """Code of a day (see `moments`) to its phrases."""
    rules: Mapping[str, str] = field(default_factory=dict)
    """Code of a recurrence (see `recurrences`) to its phrases."""
    clock: Mapping[str, str] = field(default_factory=dict)
    """Code of a time of day (see `moments`) to its phrases."""
    sums: Mapping[str, str] = field(default_factory=dict)
    """Code of a figure that is no plain sum (percent, split, count) to its phrases."""
    cues: Mapping[str, str] = field(default_factory=dict)
    """Class (see `shapes`) to the phrases that show it."""
    said: Mapping[str, str] = field(default_factory=dict)
    """Reason to the phrases by which a client gives it."""
    replied: Mapping[str, str] = field(default_factory=dict)
    """Reason to more phrases for it, which count only in a client's own words."""
    agreed: Mapping[str, str] = field(default_factory=dict)
    """Class (see `agreed`) to the phrases for terms; elsewhere their words are unknown ones."""
    openings: Mapping[str, str] = field(default_factory=dict)
    """Class (see `shapes.agreed`, `shapes.filing`) to phrases that are looked up by themselves: those
    after which terms follow, and those that ask for what is kept as evidence."""
    filed: Mapping[str, str] = field(default_factory=dict)
    """What a file shows (see `filing.Sort`) to the words by which a caption says so."""
    wishes: Mapping[str, str] = field(default_factory=dict)
    """Class (see `wishes`) to the phrases by which an owner sets what it is told, or asks."""
    bounds: Mapping[str, str] = field(default_factory=dict)
    """`UNDER` and `OVER` to the words that open a sum which is only a bound."""
    reaching: Mapping[str, str] = field(default_factory=dict)
    """Class (see `reached`) to the phrases for calls, visits and post; elsewhere unknown words."""
    remedies: Mapping[str, str] = field(default_factory=dict)
    """Class (see `shapes.remedies`) to the phrases about an old debt, and nothing beside them."""
    giving: Mapping[str, str] = field(default_factory=dict)
    """Class (see `shapes.bargains`, `asked`) to a pattern of a sentence in lower case: for giving way,
    and for how a question begins."""
    working: Mapping[str, str] = field(default_factory=dict)
    """Class (see `shapes.working`) to the phrases about work; elsewhere they are unknown words."""
    errands: Mapping[str, str] = field(default_factory=dict)
    """Class (see `errands`) to the phrases for it; elsewhere their words are unknown ones."""
    paid_alone: str = ""
    """Words that say by themselves, in a client's own message, that the money has gone."""
    errand_fillers: str = ""
    """Words that may stand around such a phrase without changing it."""
    courtesies: str = ""
    """Words of which a client's thanks are made, and nothing but thanks."""
    languages: Mapping[str, str] = field(default_factory=dict)
    """Names of languages to their codes."""
    fillers: str = ""
    """Words that mean nothing to the grammar and are never a part of a name."""
    prefixes: str = ""
    """Letters that are written as one with the next word, in the order in which they follow."""
    clause_prefixes: str = ""
    """Those of them that open a clause, taken off even where the whole is a word too."""
    joining_prefix: str = ""
    """The one of them that means "and"."""
    to_prefix: str = ""
    """The one of them that means "to" or "for"."""
    from_prefix: str = ""
    """The one of them that means "from"."""
    article_prefix: str = ""
    """The one of them that means "the", which no name has."""
    name_ends: tuple[str, ...] = ()
    """Endings of a name or noun: genitives and definite forms."""
    names_in_s: str = ""
    """First names that end in an s of their own, which is no genitive."""
    firm_words: str = ""
    """Titles and legal forms, dropped from names."""
    first_names: str = ""
    """First names that are words of some lexicon too."""
    client_nouns: str = ""
    """Nouns for a client, names where a figure or a letter follows: Client 7."""
