"""What a supervisor, and Telegram's posts, are answered, over HTTP on loopback."""

from __future__ import annotations

import json
import socket
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from bot.web.server import listening
from bot.web.site import HOOK, LARGEST, site
from bot.web.vitals import DEAF, STUCK, Vitals

SECRET = "a-secret-of-some-length"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass
class House:
    """A process to look at: its signs of life, and the updates it was handed."""

    vitals: Vitals = field(default_factory=lambda: Vitals(ready=True))
    taken: list[Mapping[str, Any]] = field(default_factory=list)

    def look(self) -> Vitals:
        return self.vitals


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
async def web(house: House) -> AsyncIterator[httpx.AsyncClient]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    answered = site(house.look, house.taken.append, SECRET)
    async with (
        listening(answered, "127.0.0.1", port),
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client,
    ):
        yield client


async def test_a_post_with_the_secret_is_handed_on(house: House, web: httpx.AsyncClient) -> None:
    told = {"update_id": 7, "message": {"text": "שלום"}}
    answer = await web.post(HOOK, json=told, headers={HEADER: SECRET})
    assert (answer.status_code, answer.content) == (200, b"")
    assert house.taken == [told]


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", SECRET[:-1], "סוד"])
async def test_a_post_without_the_secret_is_refused_unread(
    house: House, web: httpx.AsyncClient, secret: str | None, long: bool
) -> None:
    headers = {} if secret is None else {HEADER.encode(): secret.encode()}
    for number in range(1_667 if long else 50):
        answer = await web.post(HOOK, json={"update_id": number}, headers=headers)
        assert answer.status_code == 403
    assert house.taken == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"7",
        b"{",
        b'{"update_id": "7"}',
        b'{"update_id": true}',
        b"\xff",
        b"[" * 100_000,
    ],
    ids=["nothing", "list", "number", "torn", "text", "truth", "no text", "deep"],
)
async def test_what_is_no_update_is_refused(
    house: House, web: httpx.AsyncClient, body: bytes
) -> None:
    answer = await web.post(HOOK, content=body, headers={HEADER: SECRET})
    assert answer.status_code == 400
    assert house.taken == []


async def test_a_post_that_is_too_large_is_refused(house: House, web: httpx.AsyncClient) -> None:
    body = json.dumps({"update_id": 7, "message": "x" * LARGEST}).encode()
    answer = await web.post(HOOK, content=body, headers={HEADER: SECRET})
    assert answer.status_code == 400
    assert house.taken == []


def test_a_place_to_post_without_a_secret_is_not_built() -> None:
    with pytest.raises(ValueError, match="secret"):
        site(House().look, print, "")


async def test_where_nothing_is_posted_there_is_no_place_to_post() -> None:
    client = httpx.AsyncClient(
        transport=httpx.ASGITransport(site(House().look)), base_url="http://bot"
    )
    assert (await client.post(HOOK, json={"update_id": 1})).status_code == 404


@pytest.mark.parametrize(
    ("vitals", "health", "ready", "words"),
    [
        (Vitals(ready=True, polled=3, ticked=20), 200, 200, "well"),
        (Vitals(ready=False), 200, 503, "starting"),
        (Vitals(ready=True, polled=DEAF + 1), 503, 503, "deaf"),
        (Vitals(ready=True, ticked=STUCK + 1), 503, 503, "stuck"),
    ],
)
async def test_a_supervisor_sees_whether_to_wait_or_to_start_it_anew(
    house: House, web: httpx.AsyncClient, vitals: Vitals, health: int, ready: int, words: str
) -> None:
    house.vitals = vitals
    assert (await web.get("/healthz")).status_code == health
    answer = await web.get("/readyz")
    assert (answer.status_code, answer.text) == (ready, words)


async def test_the_figures_are_told_in_the_form_that_prometheus_reads(
    house: House, web: httpx.AsyncClient
) -> None:
    house.vitals = Vitals(True, 2.5, 11, 3, 1, 2, 4, {"sent": 9, "unknown": 1})
    answer = await web.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    lines = answer.text.splitlines()
    told = dict(line.rsplit(" ", 1) for line in lines if not line.startswith("#"))
    assert {name: float(value) for name, value in told.items()} == {
        "rolig_ready": 1,
        "rolig_poll_age_seconds": 2.5,
        "rolig_tick_age_seconds": 11,
        "rolig_owners": 3,
        "rolig_updates_waiting": 1,
        "rolig_letters_waiting": 4,
        "rolig_updates_aside_total": 2,
        'rolig_letters_total{outcome="sent"}': 9,
        'rolig_letters_total{outcome="unknown"}': 1,
    }
    kinds = [line.split()[2:] for line in lines if line.startswith("# TYPE")]
    assert ["rolig_updates_aside_total", "counter"] in kinds
    assert len(kinds) == len({name for name, _ in kinds}) == 8


async def test_an_address_that_is_taken_is_an_error_with_a_name() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        async with listening(site(House().look), "127.0.0.1", taken.getsockname()[1]):
            pass


async def test_a_port_that_can_not_be_had_is_named_by_its_key() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(OSError, match=rf"^\[web\] port {port} at 127\.0\.0\.1 "):
            async with listening(site(House().look), "127.0.0.1", port):
                pass
