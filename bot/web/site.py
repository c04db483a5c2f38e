"""The site: /healthz, /readyz and /metrics for a supervisor, /telegram for Telegram's posts."""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable, Collection, Mapping
from http import HTTPStatus
from typing import Any, Final

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.web.vitals import Vitals, exposition

HOOK: Final = "/telegram"
"""Where Telegram posts."""
LARGEST: Final = 1_000_000
"""Bytes of a post; an update is a few thousand."""
_SECRET: Final = "x-telegram-bot-api-secret-token"  # the header's name
_METRICS: Final = "text/plain; version=0.0.4; charset=utf-8"

Take = Callable[[Mapping[str, Any]], None]


def site(look: Callable[[], Vitals], take: Take | None = None, secret: str = "") -> Starlette:
    """What is answered. `take` is handed every update that is posted with the secret, and has it
    on disk when it returns; without it there is nowhere to post.

    Raises ValueError for a place to post without a secret: anybody could post there.
    """
    if take and not secret:
        raise ValueError("a webhook without a secret is open to everybody")

    async def health(_: Request) -> Response:
        """Well unless a restart would help: coming up takes its time, and is no illness."""
        return _told(set(look().troubles) - {"starting"})

    async def readiness(_: Request) -> Response:
        return _told(look().troubles)

    async def metrics(_: Request) -> Response:
        return Response(exposition(look()), media_type=_METRICS)

    routes = [Route("/healthz", health), Route("/readyz", readiness), Route("/metrics", metrics)]
    if take:
        routes.append(Route(HOOK, _post(take, secret), methods=["POST"]))
    return Starlette(routes=routes)


def _told(troubles: Collection[str]) -> Response:
    status = HTTPStatus.SERVICE_UNAVAILABLE if troubles else HTTPStatus.OK
    return PlainTextResponse(", ".join(troubles) or "well", status)


def _post(take: Take, secret: str) -> Callable[[Request], Any]:
    async def post(request: Request) -> Response:
        given = request.headers.get(_SECRET, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return Response(status_code=HTTPStatus.FORBIDDEN)
        try:
            body = await _body(request)
        except ClientDisconnect:
            return Response(status_code=HTTPStatus.BAD_REQUEST)
        update = _update(body)
        if update is None:
            return Response(status_code=HTTPStatus.BAD_REQUEST)
        take(update)
        return Response()

    return post


async def _body(request: Request) -> bytes:
    """The post's bytes, or as many as say that it is too large."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST:
            break
    return bytes(body)


def _update(body: bytes) -> Mapping[str, Any] | None:
    if len(body) > LARGEST:
        return None
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if isinstance(update, dict) and type(update.get("update_id")) is int:
        return update
    return None
