"""Screens: a message with its buttons, as values; only the chat turns them into Telegram's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from bot.domain.intents import Intent

LONGEST: Final = 4096
"""The most that one message holds, in UTF-16 units (Bot API, sendMessage)."""
COPIED: Final = 256
"""The most UTF-16 units that a copy button holds (Bot API, CopyTextButton)."""
FROM_THE_RIGHT: Final = frozenset({"he"})
"""Languages that are read from the right."""
_KEYBOARD: Final = 9_000
"""Bytes of links in one keyboard: all of it, labels included, has to stay below about 10 kB."""
_LABEL: Final = 40


@dataclass(frozen=True, slots=True)
class Link:
    """Opens an address."""

    url: str


@dataclass(frozen=True, slots=True)
class Copy:
    """Puts a text of at most `COPIED` units on the clipboard."""

    text: str


@dataclass(frozen=True, slots=True)
class IntoChat:
    """Lets the owner choose any chat, and ask there for the approved words of this draft."""

    draft: int
    version: int


Press: TypeAlias = Intent | Link | Copy | IntoChat


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    press: Press


Row: TypeAlias = tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """One message. `pre` is a block that copies with a tap, shown after the text and a blank line.

    Rows run left to right in every language.
    """

    text: str
    rows: tuple[Row, ...] = ()
    pre: str = ""

    @property
    def whole(self) -> str:
        """The message as it is sent, the block included."""
        return "\n\n".join(part for part in (self.text, self.pre) if part)

    @property
    def block(self) -> tuple[int, int]:
        """Where `pre` lies in `whole`: offset and length in UTF-16 units."""
        length = units(self.pre)
        return units(self.whole) - length, length


def units(text: str) -> int:
    """The length that Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def screens(
    lines: Iterable[str | None], rows: Iterable[Row] = (), pre: str = ""
) -> tuple[Screen, ...]:
    """One message of these lines, or several where it is too long; buttons go under the last.

    None is a line left out, an empty string a blank line.
    """
    text = "\n".join(line for line in lines if line is not None).strip("\n")
    kept = tuple(row for row in rows if row)
    whole = Screen(text, kept, pre)
    if units(whole.whole) <= LONGEST:
        return (whole,)
    parts = list(_cut(text))
    if pre:
        return (*(Screen(part) for part in parts), Screen("", kept, pre))
    return (*(Screen(part) for part in parts[:-1]), Screen(parts[-1], kept))


def _cut(text: str) -> Iterator[str]:
    """The text in pieces that fit, cut at line ends, or inside a line that is itself too long."""
    rest = text
    while units(rest) > LONGEST:
        # Half of the limit is safe for any mix of one- and two-unit characters.
        reach = LONGEST // 2 if units(rest[:LONGEST]) > LONGEST else LONGEST
        at = rest.rfind("\n", 1, reach)
        at = reach if at < 0 else at
        yield rest[:at]
        rest = rest[at:].lstrip("\n")
    yield rest


def fitting(links: Iterable[Button]) -> tuple[Button, ...]:
    """The link buttons that fit into one keyboard together, the first first."""
    kept: list[Button] = []
    room = _KEYBOARD
    for button in links:
        size = len(button.press.url) if isinstance(button.press, Link) else 0
        if size <= room:
            kept.append(button)
            room -= size
    return tuple(kept)


def short(text: str, longest: int = _LABEL) -> str:
    """The text, cut with an ellipsis where a button has no room for it."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
