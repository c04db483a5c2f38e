"""A checksum as the last member of a JSON object, by which the object is known to be whole."""

from __future__ import annotations

from typing import Final
from zlib import crc32

_LENGTH: Final = len(b',"sum":"01234567"}')


def sealed(body: bytes) -> bytes:
    """The JSON object, which has members of its own, with its checksum."""
    return body[:-1] + _seal(body[:-1])


def is_sealed(raw: bytes) -> bool:
    """Whether these are the bytes as they were sealed."""
    return raw[-_LENGTH:] == _seal(raw[:-_LENGTH])


def _seal(start: bytes) -> bytes:
    return b',"sum":"%08x"}' % crc32(start)
