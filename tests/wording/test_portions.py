"""Handing over long words: portions that are the text again, and limits kept to the unit."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.chat.screens import KEYBOARD, sheet
from bot.domain.answers import HandOver
from bot.domain.drafts import Channel, Words
from bot.domain.intents import PassedOn, TakeBack
from bot.domain.people import LANGUAGES
from bot.wording.portions import portions
from bot.wording.replies import render
from bot.wording.screen import COPIED, LONGEST, Copy, IntoChat, Link, Screen, units
from tests.wording.samples import TODAY, Cast
from tests.wording.shown import presses

SIGNS = st.sampled_from(
    ["a", "Å", "ש", "־", " ", "\n", "\n\n", ". ", "😀", "👩‍👧", "👍🏽", "🇩🇰", "é", "⁨12 ₪⁩", "%", "&"]
)
TEXTS = st.lists(SIGNS, max_size=200).map("".join)


@given(TEXTS, st.integers(2, 60))
@example("", 2)
@example("😀" * 9, 3)
@example("x" * 100, 7)
def test_the_portions_joined_are_the_text_and_each_one_fits(text: str, most: int) -> None:
    found = portions(text, most)
    assert "".join(found) == text
    assert all(units(one) <= most for one in found)
    assert all(found) or text == ""


@given(TEXTS)
def test_no_sign_that_is_seen_as_one_is_cut(text: str) -> None:
    for before in portions(text, 40)[:-1]:
        assert not before.endswith("\u200d")
    for after in portions(text, 40)[1:]:
        assert after[0] not in "\u200d\u2069\u0301\ufe0f" and not "🏻" <= after[0] <= "🏿"


def test_a_text_is_cut_where_it_breathes() -> None:
    assert portions("One two three. Four five.\n\nSix seven eight.", 30) == (
        "One two three. Four five.\n\n",
        "Six seven eight.",
    )
    assert portions("One two three. Four five six", 20) == ("One two three. ", "Four five six")
    assert portions("abcdefghijkl", 5) == ("abcde", "fghij", "kl")


LETTERS = {"he": "ש", "da": "å", "en": "n", "emoji": "😀"}


def handed(text: str, channel: Channel, phone: str = "+972501234567") -> tuple[Screen, ...]:
    draft = replace(Cast("he").draft(channel), words=Words(text))
    return render(HandOver(draft, "Acme", phone, ""), Cast("he").owner, TODAY)


@pytest.mark.parametrize("letter", LETTERS.values(), ids=LETTERS)
@pytest.mark.parametrize("channel", [Channel.WHATSAPP, Channel.TELEGRAM, Channel.SHARE])
def test_every_word_is_handed_over_once_whatever_its_length(letter: str, channel: Channel) -> None:
    per = len(letter.encode()) * 3
    borders = {9000 // per, 4500 // per, LONGEST // units(letter), 3000, COPIED, 600, 9000}
    for border in borders:
        for length in (border - 60, border - 1, border, border + 1):
            text = letter * length
            screens = handed(text, channel)
            assert "".join(screen.pre for screen in screens) == text
            assert TakeBack(7) in presses(screens)[-2:]
            for screen in screens:
                shown = sheet(screen)
                assert units(shown.text) <= LONGEST
                assert not shown.keyboard or len(shown.keyboard.to_json()) <= KEYBOARD
                for press in (button.press for row in screen.rows for button in row):
                    if isinstance(press, Link) and "?text=" in press.url:
                        assert unquote(press.url.partition("?text=")[2]) == text
                    if isinstance(press, Copy):
                        assert press.text == text and len(text) <= COPIED


@pytest.mark.parametrize("language", LANGUAGES)
def test_parts_are_numbered_in_order_and_the_last_one_has_the_buttons(language: str) -> None:
    text = "".join(f"Line {number} of a long letter.\n" for number in range(400))
    draft = replace(Cast(language).draft(Channel.WHATSAPP), words=Words(text.strip()))
    head, *parts = render(HandOver(draft, "Acme", "+4532123456", ""), Cast(language).owner, TODAY)
    assert len(parts) > 2 and not head.pre
    assert {press.url for press in presses((head,)) if isinstance(press, Link)} == {
        "https://wa.me/4532123456",
        "https://t.me/+4532123456",
    }
    for number, part in enumerate(parts, 1):
        assert str(number) in part.text and str(len(parts)) in part.text
    assert [bool(part.rows) for part in parts] == [False] * (len(parts) - 1) + [True]
    assert set(presses(tuple(parts))) == {IntoChat(7, 2), PassedOn(7, 2), TakeBack(7)}


def test_a_number_in_any_writing_becomes_digits_in_the_link() -> None:
    urls = [
        press.url
        for press in presses(handed("Hi", Channel.WHATSAPP, "+972 50-123 4567"))[:2]
        if isinstance(press, Link)
    ]
    assert urls == ["https://wa.me/972501234567?text=Hi", "https://t.me/+972501234567?text=Hi"]
