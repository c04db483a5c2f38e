"""The files for running it for real name only what is there."""

from __future__ import annotations

import re
from pathlib import Path

from bot.__main__ import COMMANDS
from bot.config.keys import KEYS

ROOT = Path(__file__).parents[1]
SERVICE = (ROOT / "deploy/rolig.service").read_text()
IMAGE = (ROOT / "deploy/Dockerfile").read_text()


def test_every_setting_named_is_one_we_know() -> None:
    known = {f"ROLIG_{section}_{key}".upper() for section, keys in KEYS.items() for key in keys}
    named = set(re.findall(r"ROLIG_[A-Z_]+", SERVICE + IMAGE))
    assert named and named <= known


def test_both_start_a_command_there_is() -> None:
    (started,) = re.findall(r"^ExecStart=.* (\w+)$", SERVICE, re.M)
    (run,) = re.findall(r'^CMD \["(\w+)"\]$', IMAGE, re.M)
    assert {started, run} == {"run"} <= COMMANDS.keys()


def test_what_the_image_copies_is_there_and_not_kept_from_it() -> None:
    admitted = set(
        re.findall(r"^!(\S+)$", (ROOT / "deploy/Dockerfile.dockerignore").read_text(), re.M)
    )
    copied = set(re.findall(r"^COPY ([\w.]+) ", IMAGE, re.M))
    assert copied == admitted
    assert all((ROOT / name).exists() for name in copied)


def test_a_stop_gets_longer_than_the_bot_takes() -> None:
    (seconds,) = re.findall(r"^TimeoutStopSec=(\d+)$", SERVICE, re.M)
    assert int(seconds) > 10
