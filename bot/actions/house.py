"""The house: what it offers every owner, joined once by the application."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.actions.ports import Place
from bot.domain.drafts import Brief, Words
from bot.domain.people import Setting


@dataclass(frozen=True, slots=True)
class House:
    """What the house offers every owner.

    `write` puts a brief into words, `places` maps a country's code to what it brings along,
    `defaults` are the configured ones, `mail` whether e-mail can be sent.
    """

    write: Callable[[Brief], Words]
    places: Callable[[str], Place]
    defaults: Mapping[Setting, str]
    mail: bool
