"""A frozen value with some fields changed, in less than half the time of `dataclasses.replace`."""

from __future__ import annotations

from typing import Any, TypeVar

_Value = TypeVar("_Value")


def altered(value: _Value, /, **fields: Any) -> _Value:
    """A copy of a frozen dataclass with slots, some fields changed. What `__post_init__` would
    check is not checked again."""
    kind: Any = type(value)
    new: _Value = object.__new__(kind)
    write = object.__setattr__
    for name in kind.__slots__:
        write(new, name, fields[name] if name in fields else getattr(value, name))
    return new
