"""The listening: a server on the bot's own loop, open as long as it is needed."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Final

import uvicorn
from starlette.applications import Starlette

_AT_STOP: Final = 2
"""Seconds that a post in hand gets to be answered when the process is asked to stop."""


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stopping is the application's business."""
        yield


@asynccontextmanager
async def listening(site: Starlette, host: str, port: int) -> AsyncIterator[None]:
    """Answer at this address, as long as the block runs. Raises OSError if it can't be had."""
    config = uvicorn.Config(
        site,
        host,
        port,
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_AT_STOP,
    )
    with _door(host, port) as door:
        server = _Server(config)
        serving = asyncio.ensure_future(server.serve([door]))
        try:
            yield
        finally:
            server.should_exit = True
            await serving


def _door(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as refusal:
        raise OSError(f"[web] port {port} at {host} can't be had: {refusal.strerror}") from refusal
