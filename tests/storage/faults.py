"""A disk that refuses, or a process that dies, at the n-th system call that changes a file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

CALLS = (
    "open",
    "write",
    "fdatasync",
    "fsync",
    "ftruncate",
    "fchmod",
    "chmod",
    "mkdir",
    "replace",
    "unlink",
)

Fault = Callable[[str, tuple[Any, ...]], Any]


class Faults:
    """Counts the calls; from the `first` on (or at it alone) the fault comes in their place."""

    def __init__(self, fault: Fault, first: int, lasting: bool) -> None:
        self.count = 0
        self._fault, self._first, self._lasting = fault, first, lasting
        self._real = {name: getattr(os, name) for name in CALLS if hasattr(os, name)}

    @property
    def struck(self) -> bool:
        return self.count >= self._first

    @contextmanager
    def at_work(self) -> Iterator[None]:
        with ExitStack() as patches:
            for name in self._real:
                patches.enter_context(patch.object(os, name, self._call(name)))
            yield

    def _call(self, name: str) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            self.count += 1
            if self.count == self._first or (self._lasting and self.struck):
                self._fault(name, args)
            return self._real[name](*args, **more)

        return call


def refuse(errno: int) -> Fault:
    """Fail with the error; a write has by then written half of what it should."""
    write = os.write

    def fault(name: str, args: tuple[Any, ...]) -> None:
        if name == "write":
            write(args[0], args[1][: len(args[1]) // 2])
        raise OSError(errno, os.strerror(errno))

    return fault


def die(name: str, args: tuple[Any, ...]) -> None:
    """End the process at once; a write has by then written half of what it should."""
    if name == "write":
        os.pwrite(args[0], args[1][: len(args[1]) // 2], os.fstat(args[0]).st_size)
    os._exit(9)
