"""Lines from standard input, without holding up the event loop."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Final

_AT_ONCE: Final = 65_536  # bytes
_AHEAD: Final = 100  # lines


async def lines_of(descriptor: int) -> AsyncIterator[bytes]:
    """The lines of a file, pipe or terminal, without their ends, to the last one.

    Read in a thread of their own: an event loop can't wait for a file, and a thread of its pool
    would hold up the end of the program.
    """
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[bytes | None] = asyncio.Queue(_AHEAD)

    def put(line: bytes | None) -> None:
        asyncio.run_coroutine_threadsafe(queue.put(line), loop).result()

    def read() -> None:
        for line in _split(_chunks(descriptor)):
            put(line)
        put(None)

    threading.Thread(target=read, daemon=True).start()
    while (line := await queue.get()) is not None:
        yield line


def _chunks(descriptor: int) -> Iterator[bytes]:
    # Not through sys.stdin: its lock, held by a waiting reader, breaks the interpreter's end.
    try:
        while chunk := os.read(descriptor, _AT_ONCE):
            yield chunk
    except OSError:  # a terminal that went away has no more lines
        return


def _split(chunks: Iterator[bytes]) -> Iterator[bytes]:
    rest = b""
    for chunk in chunks:
        *lines, rest = (rest + chunk).split(b"\n")
        yield from lines
    if rest:
        yield rest
