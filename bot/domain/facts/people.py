"""Who the owner is, and the clients."""

from __future__ import annotations

from dataclasses import dataclass
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
