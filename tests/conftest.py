"""What all tests share: no configuration of the machine they run on."""

import os

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="more rounds of what is random")


@pytest.fixture
def long(request: pytest.FixtureRequest) -> bool:
    """Whether to take the time for more rounds."""
    return bool(request.config.getoption("--long"))


@pytest.fixture(autouse=True)
def no_configuration_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("ROLIG_")]:
        monkeypatch.delenv(name)
