"""E-mail addresses and telephone numbers in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

import phonenumbers

_EMAIL: Final = re.compile(r"[^\s@,;:<>()\[\]\"']{1,64}@[^\s@,;:<>()\[\]\"']{1,250}")
_PHONE: Final = re.compile(r"(?<![\w@.,/])[+(]{0,2}\d[\d ().\-]{5,24}\d(?![\w/])")
_DATE: Final = re.compile(r"\d{1,2}[.\-]\d{1,2}[.\-]\d{2,4}|\d{4}[.\-]\d{2}[.\-]\d{2}")
_REGION: Final = {
    "DKK": "DK",
    "ILS": "IL",
    "GBP": "GB",
    "USD": "US",
    "NOK": "NO",
    "SEK": "SE",
    "EUR": "DE",
}


class Contact(NamedTuple):
    start: int
    end: int
    kind: str
    """`email` or `phone`."""
    value: str
    sure: bool
    """Whether it can be nothing else: an address, or a number with its country."""


def contacts(clean: str, currency: str, country: str = "") -> Iterator[Contact]:
    """Those in a cleaned text, addresses first; a local number is read as `e164` reads it."""
    taken: list[tuple[int, int]] = []
    if "@" in clean:
        for match in _EMAIL.finditer(clean):
            address = match.group().rstrip(".!?")
            local, _, host = address.rpartition("@")
            if local and "." in host and not host.startswith(".") and not host.endswith("."):
                end = match.start() + len(address)
                start = match.start()
                while start < end and "א" <= clean[start] <= "ת":
                    start += 1
                if clean[start : start + 1] == "-" and start > match.start():
                    start += 1
                taken.append((start, end))
                yield Contact(start, end, "email", clean[start:end], True)
    for match in _PHONE.finditer(clean):
        start, end = match.span()
        if any(first < end and start < last for first, last in taken):
            continue
        if _DATE.fullmatch(match.group()):
            continue
        number = e164(match.group(), currency, country)
        if number is not None:
            text = match.group()
            sure = text.startswith(("+", "00")) or (text.startswith("0") and len(number) > 9)
            yield Contact(start, end, "phone", number, sure)


def e164(text: str, currency: str, country: str = "") -> str | None:
    """A number as written to E.164, None if it can be none.

    A local form is that of the owner's `country` (ISO 3166) where such a number is given out there,
    else of the country whose form it has; without a country the currency stands for one.
    """
    digits = "".join(char for char in text if char.isdecimal())
    if len(digits) < 7 or len(digits) > 15:
        return None
    if text.lstrip("( ").startswith("+"):
        return _written(_parsed("+" + digits, None))
    if digits.startswith("00"):
        return _written(_parsed("+" + digits[2:], None))
    regions = _regions(digits, currency)
    if country in phonenumbers.SUPPORTED_REGIONS:
        by_form = [region for region in regions[:-1] if region != country]
        for region in (country, *by_form):
            parsed = _parsed(digits, region)
            if parsed and phonenumbers.is_valid_number(parsed) and _is_local(digits, parsed):
                return _written(parsed)
        regions = [*by_form, country]
    return next(filter(None, (_written(_parsed(digits, region)) for region in regions)), None)


def _is_local(digits: str, number: phonenumbers.PhoneNumber) -> bool:
    """Whether people of that country write it so: where a zero leads, it is not left out unless
    the country's own code stands there."""
    region = phonenumbers.region_code_for_number(number) or ""
    leads = phonenumbers.ndd_prefix_for_region(region, True) == "0"
    return not leads or digits.startswith(("0", str(number.country_code)))


def _parsed(number: str, region: str | None) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return None


def _written(number: phonenumbers.PhoneNumber | None) -> str | None:
    if number is None or not phonenumbers.is_possible_number(number):
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def _regions(digits: str, currency: str) -> list[str]:
    own = _REGION.get(currency, "DK")
    regions: list[str] = []
    if digits.startswith("05") and len(digits) == 10:
        regions.append("IL")
    elif digits.startswith("07") and len(digits) == 11:
        regions.append("GB")
    elif len(digits) == 8 and digits[0] in "23456789":
        regions.append("NO" if own == "NO" else "DK")
    elif len(digits) == 9 and digits[0] == "0" and digits[1] in "23489":
        regions.append("IL")
    elif len(digits) == 11 and digits[0] == "0":
        regions.append("GB")
    elif len(digits) == 10 and digits[0] in "23456789":
        regions.append("US")
    return [*regions, own]
