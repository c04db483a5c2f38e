"""Vital signs: whether the bot hears and ticks, and the figures that say how it is doing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

DEAF: Final = 120.0
"""Seconds without a good poll after which the bot is not well. It ends by itself before that."""
STUCK: Final = 900.0
"""Seconds without a finished tick after which it is not well: a morning of 10,000 owners takes
six minutes at Telegram's pace."""


@dataclass(frozen=True, slots=True)
class Vitals:
    """A look at the process. `polled` and `ticked` are seconds ago, None for what does not apply.

    `waiting` updates are in hand, `aside` were set aside since the start, `again` letters wait for
    another try, `outcomes` counts what came of letters since the start.
    """

    ready: bool
    polled: float | None = None
    ticked: float | None = None
    owners: int = 0
    waiting: int = 0
    aside: int = 0
    again: int = 0
    outcomes: Mapping[str, int] = field(default_factory=dict)

    @property
    def troubles(self) -> tuple[str, ...]:
        """What keeps the bot from serving, a word each; none when it is well."""
        found = {
            "starting": not self.ready,
            "deaf": self.polled is not None and self.polled > DEAF,
            "stuck": self.ticked is not None and self.ticked > STUCK,
        }
        return tuple(name for name, so in found.items() if so)


def exposition(vitals: Vitals) -> str:
    """The figures in the text format of Prometheus (version 0.0.4)."""
    return "".join(f"{line}\n" for line in _lines(vitals))


def _lines(vitals: Vitals) -> Iterator[str]:
    yield from _figure("ready", "gauge", "1 when the bot serves", int(not vitals.troubles))
    if vitals.polled is not None:
        yield from _figure("poll_age_seconds", "gauge", "since a good poll", vitals.polled)
    if vitals.ticked is not None:
        yield from _figure("tick_age_seconds", "gauge", "since a finished tick", vitals.ticked)
    yield from _figure("owners", "gauge", "owners with a book", vitals.owners)
    yield from _figure("updates_waiting", "gauge", "updates in hand", vitals.waiting)
    yield from _figure("letters_waiting", "gauge", "letters to be tried again", vitals.again)
    yield from _figure("updates_aside_total", "counter", "updates set aside", vitals.aside)
    yield "# HELP rolig_letters_total what came of letters since the start"
    yield "# TYPE rolig_letters_total counter"
    for outcome, count in sorted(vitals.outcomes.items()):
        yield f'rolig_letters_total{{outcome="{outcome}"}} {count}'


def _figure(name: str, kind: str, means: str, value: float) -> Iterator[str]:
    yield f"# HELP rolig_{name} {means}"
    yield f"# TYPE rolig_{name} {kind}"
    yield f"rolig_{name} {value:g}"
