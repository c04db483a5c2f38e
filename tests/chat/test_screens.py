"""Screens as Telegram takes them."""

from __future__ import annotations

from bot.chat.screens import KEYBOARD, keyboard, sheet
from bot.domain.intents import AddDebt, Approve, Help, Resume, Who
from bot.wording.screen import Button, Copy, Link, Screen


def test_a_block_is_an_entity_that_counts_in_utf_16_units() -> None:
    whole = sheet(Screen("🙂 Copy:", pre="שלום 🙂"))
    (entity,) = whole.entities
    assert entity.type == "pre"
    cut = whole.text.encode("utf-16-le")[2 * entity.offset :][: 2 * entity.length]
    assert cut.decode("utf-16-le") == "שלום 🙂"


def test_a_screen_without_a_block_has_no_entities_whatever_it_says() -> None:
    whole = sheet(Screen("*Dana* <b>_owes_</b> `500`"))
    assert (whole.text, whole.entities, whole.keyboard) == (
        "*Dana* <b>_owes_</b> `500`",
        (),
        None,
    )


def test_intents_links_and_copies_become_three_kinds_of_button() -> None:
    row = (
        Button("Send", Approve(1, 2)),
        Button("Open", Link("https://t.me/dana?text=hi")),
        Button("Copy", Copy("hi")),
    )
    markup = keyboard([row, (Button("Help", Help()),)])
    assert markup
    (send, opened, copy), (guide,) = markup.inline_keyboard
    assert (send.callback_data, guide.callback_data) == ("send:1:2", "help")
    assert opened.url == "https://t.me/dana?text=hi"
    assert copy.copy_text and copy.copy_text.text == "hi"


def test_a_button_that_cannot_be_carried_is_left_out_and_its_row_with_it() -> None:
    rows = [(Button("Add", AddDebt(None, None)),), (Button("Go on", Resume(Who("ה" * 60))),)]
    assert keyboard(rows) is None


def test_a_link_too_long_for_a_keyboard_leaves_the_other_rows() -> None:
    long = Button("WhatsApp", Link("https://wa.me/4512345678?text=" + "%D7%90" * 2_000))
    markup = keyboard([(long,), (Button("It didn't go out", Help()),)])
    assert markup
    assert [[key.text for key in row] for row in markup.inline_keyboard] == [["It didn't go out"]]
    assert len(markup.to_json()) <= KEYBOARD


def test_a_keyboard_holds_a_hundred_buttons_and_a_row_eight() -> None:
    help_ = Button("?", Help())
    markup = keyboard([(help_,) * 9] * 20)
    assert markup
    assert {len(row) for row in markup.inline_keyboard} == {8}
    assert sum(map(len, markup.inline_keyboard)) == 96
