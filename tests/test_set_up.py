"""Set-up: `./rolig`, the locks, and the wheel."""

import ast
import importlib.machinery
import importlib.util
import os
import re
import shutil
import signal
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from types import ModuleType
from typing import NoReturn

import pytest

ROOT = Path(__file__).parents[1]

# In the place of uv: notes its words, makes a .venv whose Python tells how it was started.
# With a gate it says that it is at work, and stays so until the gate opens.
UV = """\
#!/bin/sh
echo "noise of the set-up"
echo "$1 $2" >> "$LOG"
if [ -n "$GATE" ]; then echo at work > "$GATE.out"; read word < "$GATE.in"; fi
if [ "$1" = venv ]; then
    for folder; do :; done
    mkdir -p "$folder/bin" && cp "$STAND_IN" "$folder/bin/python"
fi
"""
STAND_IN = """\
#!/bin/sh
echo "$$|$PWD|$PYTHONPATH|$*"
exit 7
"""


class House:
    """A copy of `rolig` with small locks, in a folder of its own, and a machine with only uv."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "the house"
        self.root.mkdir()
        shutil.copy(ROOT / "rolig", self.root)
        (self.root / "requirements.txt").write_text("a==1\n")
        (self.root / "requirements-dev.txt").write_text("a==1\nb==1\n")
        self.log, self.gate = folder / "log", folder / "gate"
        machine = folder / "bin"
        machine.mkdir()
        self._script(machine / "uv", UV)
        self._script(folder / "stand-in", STAND_IN)
        self.environ = {
            "PATH": f"{machine}:/usr/bin:/bin",
            "LOG": str(self.log),
            "STAND_IN": str(folder / "stand-in"),
        }

    @staticmethod
    def _script(path: Path, text: str) -> None:
        path.write_text(text)
        path.chmod(0o755)

    def start(self, *words: str, gated: bool = False) -> subprocess.Popen[str]:
        environ = self.environ | ({"GATE": str(self.gate)} if gated else {})
        return subprocess.Popen(
            [sys.executable, str(self.root / "rolig"), *words],
            cwd=self.root.parent,
            env=environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def run(self, *words: str) -> str:
        """Start, wait for the end, and give what a reader of standard output sees."""
        out, _ = self.start(*words).communicate()
        return out

    def install_steps(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def test_the_first_start_sets_up_and_then_starts_the_bot(house: House) -> None:
    process = house.start("console", "--jsonl")
    out, err = process.communicate()
    assert out == (f"{process.pid}|{house.root.parent}|{house.root}|-P -m bot console --jsonl\n"), (
        "the bot's own output alone, from its own process, in the caller's folder"
    )
    assert process.returncode == 7
    assert "noise" in err
    assert house.install_steps() == ["venv --quiet", "pip install"]


def test_the_second_start_installs_nothing(house: House) -> None:
    house.run()
    before = house.install_steps()
    assert house.run("understand").endswith("-m bot understand\n")
    assert house.install_steps() == before


def test_tests_bring_what_they_need_and_the_bot_needs_no_more(house: House) -> None:
    house.run()
    assert house.run("test", "tests/x").endswith(f"|{house.root}||-m pytest tests/x\n")
    assert house.install_steps() == ["venv --quiet", "pip install", "pip install"]
    house.run()
    house.run("bench")
    assert len(house.install_steps()) == 3


def test_a_changed_lock_is_installed_into_what_there_is(house: House) -> None:
    house.run()
    (house.root / "requirements.txt").write_text("a==2\n")
    house.run()
    assert house.install_steps() == ["venv --quiet", "pip install", "pip install"]


def test_a_set_up_of_another_python_is_made_anew(house: House) -> None:
    house.run()
    stamp = house.root / ".venv" / "rolig-set-up"
    stamp.write_text(stamp.read_text().replace("3.", "2.", 1))
    house.run()
    assert house.install_steps() == ["venv --quiet", "pip install"] * 2


def test_an_interrupted_set_up_is_done_again_from_nothing(house: House) -> None:
    _open_gates(house)
    killed = house.start(gated=True)
    house.gate.with_suffix(".out").read_text()
    os.killpg(killed.pid, signal.SIGKILL)
    killed.communicate()
    assert house.run().endswith("-m bot\n")
    assert house.install_steps() == ["venv --quiet", "venv --quiet", "pip install"]


def test_two_set_ups_at_once_become_one(house: House) -> None:
    _open_gates(house)
    first = house.start("first", gated=True)
    house.gate.with_suffix(".out").read_text()
    second = house.start("second", gated=True)
    assert second.stderr is not None
    assert "waiting" in second.stderr.readline()
    house.gate.with_suffix(".in").write_text("go\n")
    house.gate.with_suffix(".out").read_text()
    house.gate.with_suffix(".in").write_text("go\n")
    assert first.communicate()[0].endswith("-m bot first\n")
    assert second.communicate()[0].endswith("-m bot second\n")
    assert house.install_steps() == ["venv --quiet", "pip install"]


def _open_gates(house: House) -> None:
    for way in (".in", ".out"):
        os.mkfifo(house.gate.with_suffix(way))


def _rolig() -> ModuleType:
    loader = importlib.machinery.SourceFileLoader("rolig", str(ROOT / "rolig"))
    spec = importlib.util.spec_from_loader("rolig", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


def test_an_old_python_can_read_the_script_and_finds_a_newer_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ast.parse((ROOT / "rolig").read_text(), feature_version=(3, 6))
    for python, verdict in (("python3.13", 1), ("python3.12", 0), ("python3.11", 0)):
        (tmp_path / python).write_text(f"#!/bin/sh\nexit {verdict}\n")
        (tmp_path / python).chmod(0o755)
    started: list[list[str]] = []
    monkeypatch.setenv("PATH", str(tmp_path))

    def execv(_: str, words: list[str]) -> NoReturn:
        started.append(words)
        sys.exit()

    monkeypatch.setattr(os, "execv", execv)
    with pytest.raises(SystemExit):
        _rolig().start_over_with_newer_python(["console"])
    assert started == [[str(tmp_path / "python3.12"), str(ROOT / "rolig"), "console"]]


def test_without_any_newer_python_one_line_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit) as end:
        _rolig().start_over_with_newer_python([])
    assert end.value.code == 1
    assert re.fullmatch(r".*Python 3\.11 or newer.*\n", capsys.readouterr().err)


def _pins(lock: str) -> dict[str, str]:
    text = (ROOT / lock).read_text()
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, flags=re.MULTILINE))


def test_the_locks_name_no_place_and_every_package_by_hash() -> None:
    for lock in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / lock).read_text()
        entries = re.split(r"\n(?=[a-z])", text)[1:]
        assert all("--hash=sha256:" in entry for entry in entries)
        assert len(entries) == len(_pins(lock))
        assert "://" not in text
        assert not re.search(r"^--|index", text, flags=re.MULTILINE)


def test_the_development_lock_holds_the_runtime_as_it_is() -> None:
    assert _pins("requirements.txt").items() <= _pins("requirements-dev.txt").items()


def test_the_locks_hold_all_that_the_project_names() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    runtime, development = project["project"]["dependencies"], project["dependency-groups"]["dev"]
    named = {re.split(r"[\[<>=]", each)[0] for each in runtime}
    assert named <= _pins("requirements.txt").keys()
    named_too = {re.split(r"[\[<>=]", each)[0] for each in development}
    assert named_too <= _pins("requirements-dev.txt").keys()


def test_an_installed_wheel_carries_words_letters_and_countries(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    site = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(site)
    for here, there in (
        (ROOT / "templates", site / "bot" / "templates"),
        (ROOT / "locales", site / "bot" / "locales"),
        (ROOT / "bot" / "countries", site / "bot" / "countries"),
    ):
        assert _texts(here) == _texts(there)
    asking = "from bot.wording.places import folder; print(folder('templates'), folder('locales'))"
    found = subprocess.run(
        [sys.executable, "-P", "-c", asking],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
    ).stdout
    assert found == f"{site / 'bot' / 'templates'} {site / 'bot' / 'locales'}\n"
    entry = next(site.glob("*.dist-info")) / "entry_points.txt"
    assert "rolig = bot.__main__:main" in entry.read_text()


def _texts(folder: Path) -> set[str]:
    kinds = ("*.j2", "*.po", "*.toml")
    return {str(path.relative_to(folder)) for kind in kinds for path in folder.rglob(kind)}
