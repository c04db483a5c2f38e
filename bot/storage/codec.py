"""Frozen values <-> plain JSON, worked out from the domain's own types: there is no second list.

msgspec reads and writes dataclasses as objects: money as minor units and ISO code, days in ISO
8601, decimals as text, choices by their value. Where one of several kinds can stand, as in a line's
facts, it is written as its name and its fields: `["Paid", {...}]`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache, reduce
from operator import or_
from types import GenericAlias, UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

import msgspec

from bot.domain.facts import Line
from bot.storage.versions import SCHEMA, current


class _Named(msgspec.Struct, frozen=True):
    """The written form of a kind that is one of several."""

    value: Any


_kinds: Final[dict[type, type]] = {}
"""Of which kind each written form is."""


@cache
def shape(hint: Any) -> Any:
    """The type in which values of the type `hint` are written and read."""
    parts = get_args(hint)
    if _is_tuple(hint):
        inner = shape(parts[0])
        return hint if inner is parts[0] else GenericAlias(tuple, (inner, *parts[1:]))
    if _is_one_of_several(hint):
        return reduce(or_, map(_named, parts))
    if _is_union(hint):
        return reduce(or_, map(shape, parts))
    return _form(hint) or hint


def write(value: Any, hint: Any) -> Any:
    """A value of the type `hint` in the form that `shape` tells."""
    return _writer(hint)(value)


def read(written: Any) -> Any:
    """The value that `write` made this of."""
    if isinstance(written, tuple):
        return tuple([read(one) for one in written])
    value = written.value if isinstance(written, _Named) else written
    kind = _kinds.get(type(value))
    if kind is None:
        return value
    return kind(**{name: read(getattr(value, name)) for name in value.__struct_fields__})


def _is_record(hint: Any) -> bool:
    return is_dataclass(hint)


def _is_tuple(hint: Any) -> bool:
    return get_origin(hint) is tuple


def _is_union(hint: Any) -> bool:
    return get_origin(hint) in (Union, UnionType)


@cache
def _is_one_of_several(hint: Any) -> bool:
    return _is_union(hint) and sum(map(_is_record, get_args(hint))) > 1


@cache
def _writer(hint: Any) -> Callable[[Any], Any]:
    if shape(hint) is hint:
        return lambda value: value
    if _is_tuple(hint):
        one = _writer(get_args(hint)[0])
        return lambda values: tuple([one(value) for value in values])
    if _is_one_of_several(hint):
        return _unfolded_by_name
    return _unfolded


def _unfolded_by_name(value: Any) -> Any:
    kind: Any = type(value)
    return None if value is None else _named(kind)(_unfolded(value))


def _unfolded(value: Any) -> Any:
    """A dataclass in its written form; what msgspec can write as it is, as it is."""
    kind: Any = type(value)
    form = _form(kind)
    if form is None:
        return value
    own = hints(kind).items()
    return form(**{name: write(getattr(value, name), hint) for name, hint in own})


@cache
def _named(kind: Any) -> Any:
    value = [("value", shape(kind))]
    return msgspec.defstruct(
        kind.__name__, value, bases=(_Named,), tag=kind.__name__, array_like=True, frozen=True
    )


@cache
def _form(kind: Any) -> Any:
    """The written form of a dataclass that somewhere holds one of several kinds; None for all that
    msgspec can write as it is."""
    if not _is_record(kind):
        return None
    shapes = {name: shape(hint) for name, hint in hints(kind).items()}
    if shapes == hints(kind):
        return None
    form = msgspec.defstruct(kind.__name__, [*shapes.items()], frozen=True)
    _kinds[form] = kind
    return form


@cache
def hints(kind: Any) -> Mapping[str, Any]:
    """The types of a dataclass's fields."""
    types = get_type_hints(kind)
    return {one.name: types[one.name] for one in fields(kind)}


_facts: Final = _writer(hints(Line)["facts"])
_Line: Final[type[Any]] = msgspec.defstruct(
    "WrittenLine",
    [("schema", int), *((name, shape(hint)) for name, hint in hints(Line).items())],
    frozen=True,
)
_encoder: Final = msgspec.json.Encoder()
_decoder: Final = msgspec.json.Decoder(_Line)


def encode(line: Line) -> bytes:
    """A line as JSON, without its line end.

    Raises ValueError or TypeError for a line that would not read back as itself: what can't be
    read must not be written.
    """
    written = _Line(SCHEMA, line.step, line.at, line.key, _facts(line.facts))
    data = _encoder.encode(written)
    if line.at.tzinfo is None or _decoder.decode(data) != written:
        raise ValueError(f"line {line.step} would not read back as it is")
    return data


def decode(data: bytes) -> Line:
    """The line that `encode` wrote, in this version or an older one.

    Raises ValueError for anything else, FromTheFuture for a later version's.
    """
    try:
        written = _decoder.decode(data)
    except msgspec.ValidationError:
        written = _update(data)
    if written.schema != SCHEMA:
        written = _update(data)
    return Line(written.step, written.at, written.key, read(written.facts))


def _update(data: bytes) -> Any:
    return msgspec.convert(current(msgspec.json.decode(data, type=dict[str, Any])), _Line)
