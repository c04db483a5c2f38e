"""The bot's own voice: gettext over `locales/`, compiled in memory at first need."""

from __future__ import annotations

from functools import lru_cache
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

from bot.wording import formats
from bot.wording.places import folder


def say(key: str, language: str, count: int | None = None, **values: object) -> str:
    """The phrase under `key`, its places filled; with `count`, in the plural form that fits it.

    Values go in as they are: names are isolated by the caller. Raises KeyError for a key that the
    language lacks or a place that no value fills.
    """
    voice = _catalogue(language)
    if count is None:
        text = voice.gettext(key)
    else:
        text = voice.ngettext(key, key, count)
        values = {"count": formats.count(count, language), **values}
    if text == key:
        raise KeyError(f"no phrase {key!r} in {language!r}")
    for name, value in values.items():
        if str(value).endswith("."):  # "500 kr." also ends the sentence it stands last in
            text = text.replace(f"{{{name}}}.", f"{{{name}}}")
    return text.format_map(values)


def known(key: str, language: str) -> bool:
    """Whether the language has a phrase without plural forms under this key."""
    return _catalogue(language).gettext(key) != key


def source(language: str) -> Path:
    """The language's catalogue, as native readers write it."""
    return folder("locales") / language / "LC_MESSAGES" / "bot.po"


@lru_cache(maxsize=8)
def _catalogue(language: str) -> GNUTranslations:
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = BytesIO()
    with source(language).open("rb") as file:
        write_mo(compiled, read_po(file, locale=language, abort_invalid=True))
    compiled.seek(0)
    return GNUTranslations(compiled)
