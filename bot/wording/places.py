"""Where the words are kept that are no code: `templates/` and `locales/`."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

_PACKAGE: Final = Path(__file__).resolve().parents[1]


def folder(name: Literal["templates", "locales"]) -> Path:
    """Inside the package once installed; beside it in a checkout."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
