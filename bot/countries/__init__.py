"""Countries as data, one file each: what each lays down, with sources, and its calendar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Final

from bot.countries import sheet
from bot.domain.country import ELSEWHERE, Country

UNION: Final = "EU"
WITH_A_FILE: Final = ("DK", "IL", "GB", "US", "DE", UNION)


def load(code: str) -> Country:
    """The country with this code: ISO 3166 in either case, `EU`, or `other`; read once.

    A member of the union without a file gets the union's, under its own code. Anywhere else works
    Monday to Friday, and its zone and currency are to be asked.
    """
    return _load(code if code == ELSEWHERE else code.upper())


@cache
def _load(code: str) -> Country:
    if code in WITH_A_FILE:
        return sheet.read(_text(code), code)
    if code in _members():
        return replace(_load(UNION), code=code, currency=_members()[code])
    return Country(code)


@cache
def _members() -> Mapping[str, str]:
    return sheet.members(_text(UNION))


def _text(code: str) -> str:
    return files(__name__).joinpath(f"{code.lower()}.toml").read_text("utf-8")
