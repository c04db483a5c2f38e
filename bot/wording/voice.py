"""One owner's voice for a day: phrases, sums, days and names in the owner's language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.domain.money import Money
from bot.domain.people import Owner
from bot.wording import formats, phrases
from bot.wording.screen import Button, Press, short


@dataclass(frozen=True, slots=True)
class Voice:
    """`today` is the owner's local date: days of its year are written without the year."""

    owner: Owner
    today: date

    @property
    def language(self) -> str:
        return self.owner.language

    def say(self, key: str, count: int | None = None, **values: str) -> str:
        return phrases.say(key, self.language, count, **values)

    def named(self, kind: str, value: str) -> str:
        """The plain word for a value of ours, such as a ladder's step; else the word for any."""
        key = f"{kind}.{value}"
        return self.say(key if phrases.known(key, self.language) else f"{kind}.other")

    def name(self, text: str) -> str:
        """A name, an address or the owner's own words, safe among words of the language."""
        return formats.isolate(text, self.language)

    def work(self, text: str) -> str:
        """What a debt is for, as it stands behind "for"."""
        english = self.language == "en" and text[:1].isascii()
        return self.name(formats.the(text) if english else text)

    def quote(self, text: str) -> str:
        """A wording of ours in any language, marks and all, safe among words of this one."""
        return formats.apart(text, self.language)

    def client(self, name: str | None) -> str:
        """The client's name, or the words for one that has none."""
        return self.name(name) if name else self.say("who.this_client")

    def money(self, amount: Money) -> str:
        return formats.money(amount, self.language)

    def sums(self, amounts: Iterable[Money]) -> str:
        return formats.sums(amounts, self.language)

    def percent(self, number: Decimal) -> str:
        return formats.percent(number, self.language)

    def listed(self, parts: Iterable[str]) -> str:
        return formats.join(parts, self.language)

    def day(self, day: date) -> str:
        """With its weekday: what is written down is read back so."""
        return formats.weekday(day, self.language, self.today)

    def brief_day(self, day: date) -> str:
        return formats.day(day, self.language, self.today)

    def button(self, key: str, press: Press, **values: str) -> Button:
        """A button; a name in its label is cut so that the label stays readable."""
        cut = {name: self.name(short(value, 22)) for name, value in values.items()}
        return Button(self.say(f"button.{key}", None, **cut), press)

    def choice(self, label: str, press: Press) -> Button:
        """A button whose label is the owner's own word: a candidate, a sum, a day."""
        return Button(short(label), press)
