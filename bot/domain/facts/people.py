"""Who the owner is, and the clients."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.domain.people import Detail, Setting


@dataclass(frozen=True, slots=True)
class OwnerSet:
    setting: Setting
    value: str
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class ClientNamed:
    client: int
    name: str
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class ClientSet:
    client: int
    detail: Detail
    value: str
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Forgotten:
    """All that told who the client is was taken out of the journal on `day`; its sums and days
    stay under a neutral name. What ends in an s is the highest number given out by then: what it
    stood for may be gone, and still none is given twice."""

    client: int
    day: date
    drafts: int
    plans: int
    jobs: int
    billings: int
    files: int = 0
    tasks: int = 0
    nudges: int = 0
    undoable: ClassVar[bool] = False
