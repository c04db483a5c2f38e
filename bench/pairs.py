"""How to compare: back-to-back pairs, the order flipped each round, the median of the ratios.

Each round runs a chunk of both sides, long enough for the clock and short enough that the machine's
speed does not change in between. The interval around the median is the order-statistic one, at
95 %. Its nearer end decides whether a goal is met.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

Work: TypeAlias = Callable[[], object]
Clock: TypeAlias = Callable[[], float]

CPU: Final[Clock] = time.process_time
"""For what the processor does. In seconds, as WALL is."""
WALL: Final[Clock] = time.perf_counter
"""For what waits on the disk."""

ROUNDS: Final = 60
CHUNK: Final = 0.006
"""Seconds for the quicker side of a round."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure and the interval it lies in; a counted figure has no width."""

    figure: float
    low: float
    high: float
    text: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A goal and how to measure it: the figure is to be at most, or at least, `target`."""

    name: str
    what: str
    sign: str
    target: float
    measure: Callable[[], Measured]

    def met(self, measured: Measured) -> bool:
        """The near end of the interval decides."""
        if self.sign == "≤":
            return measured.low <= self.target
        return measured.high >= self.target

    def line(self, measured: Measured) -> str:
        figure = measured.text or f"{measured.figure:.3g}"
        width = f"[{measured.low:.3g}, {measured.high:.3g}]" if not measured.text else ""
        verdict = "met" if self.met(measured) else "NOT met"
        return (
            f"{self.name:4} {figure:>10} {width:18} {self.sign} {self.target:<6g} {verdict:8}"
            f" {self.what}"
        )


def compare(ours: Work, base: Work, clock: Clock = CPU, rounds: int = ROUNDS) -> Measured:
    """How many times as long `ours` takes as `base`."""
    for warm in (ours, base):
        warm()
    quicker = min(_once(ours, clock), _once(base, clock))
    count = max(1, round(CHUNK / max(quicker, 1e-7)))
    ratios = []
    for number in range(rounds):
        if number % 2:
            mine = _chunk(ours, count, clock)
            other = _chunk(base, count, clock)
        else:
            other = _chunk(base, count, clock)
            mine = _chunk(ours, count, clock)
        ratios.append(mine / other)
    return median(ratios)


def median(ratios: list[float]) -> Measured:
    """The median and its 95 % interval."""
    ratios = sorted(ratios)
    size = len(ratios)
    middle = (ratios[(size - 1) // 2] + ratios[size // 2]) / 2
    rank = max(0, math.floor((size - 1.96 * math.sqrt(size)) / 2) - 1)
    return Measured(middle, ratios[rank], ratios[size - 1 - rank])


def counted(figure: float, text: str = "") -> Measured:
    """A figure without noise."""
    return Measured(figure, figure, figure, text or f"{figure:g}")


def _once(work: Work, clock: Clock) -> float:
    """The time of one run: the best of three sets, each long enough to be seen."""
    best = math.inf
    for _ in range(3):
        count, spent = 0, 0.0
        start = clock()
        while spent < 0.002 and count < 1000:
            work()
            count += 1
            spent = clock() - start
        best = min(best, spent / count)
    return best


def _chunk(work: Work, count: int, clock: Clock) -> float:
    start = clock()
    for _ in range(count):
        work()
    return max(clock() - start, 1e-9)
