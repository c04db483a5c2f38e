"""The choice card, what comes before an agency or a lawyer, and what worked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.answers.notes import PartNoted
from bot.domain.choices import Before, Choices, Counsel


@dataclass(frozen=True, slots=True)
class ChoiceCard:
    """The ways out of one debt, with what each may bring; `others` are debts to look at instead."""

    client: int
    name: str
    debt: PartNoted
    choices: Choices
    others: tuple[PartNoted, ...] = ()


@dataclass(frozen=True, slots=True)
class LawyerAsked:
    """One of the questions before a lawyer, or once all are answered what they come to. `said`
    are the answers so far; `before` is what the law wants first."""

    client: int
    name: str
    debt: PartNoted
    said: str = ""
    counsel: Counsel | None = None
    before: tuple[Before, ...] = ()


@dataclass(frozen=True, slots=True)
class AgencyFirst:
    """An agency is to be asked, and something should come first.

    `told`: the client has heard of it, and was given until `until`; `before` is what the law
    wants. `debt` None: it is about all that the client owes."""

    client: int
    name: str
    debt: int | None = None
    told: bool = False
    until: date | None = None
    before: tuple[Before, ...] = ()


@dataclass(frozen=True, slots=True)
class WhatWorked:
    """A debt was paid after some messages: what made the client pay?"""

    client: int
    name: str
    payment: int
