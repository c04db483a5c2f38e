"""Screens: what fits is one message, what does not is cut where it hurts least."""

from __future__ import annotations

from bot.domain.intents import Help
from bot.wording.screen import LONGEST, Button, Copy, Link, Screen, fitting, screens, short, units

HELP = ((Button("Help", Help()),),)


def test_lines_left_out_leave_no_gap_and_empty_rows_no_row() -> None:
    assert screens(["one", None, "", "two"], [(), *HELP]) == (Screen("one\n\ntwo", HELP),)


def test_telegram_counts_a_character_beyond_the_first_plane_twice() -> None:
    assert units("aא😀") == 4


def test_a_long_text_is_cut_between_lines_and_keeps_every_line() -> None:
    lines = [f"line {number} " + "x" * 90 for number in range(100)]
    cut = screens(lines, HELP)
    assert len(cut) > 1
    assert all(units(screen.text) <= LONGEST for screen in cut)
    assert "\n".join(screen.text for screen in cut).split("\n") == lines
    assert [screen.rows for screen in cut] == [()] * (len(cut) - 1) + [HELP]


def test_a_line_that_is_too_long_by_itself_is_cut_all_the_same() -> None:
    for line in ("😀" * 3000, "x" * 9000):
        cut = screens([line])
        assert all(units(screen.text) <= LONGEST for screen in cut)
        assert "".join(screen.text for screen in cut) == line


def test_a_block_stands_after_the_text_and_is_found_in_units() -> None:
    screen = Screen("😀 copy this", pre="the words")
    assert screen.whole == "😀 copy this\n\nthe words"
    offset, length = screen.block
    cut = screen.whole.encode("utf-16-le")[2 * offset : 2 * (offset + length)]
    assert cut.decode("utf-16-le") == "the words"


def test_a_block_that_leaves_no_room_gets_a_message_of_its_own() -> None:
    words = "x" * LONGEST
    assert screens(["Copy this."], HELP, words) == (Screen("Copy this."), Screen("", HELP, words))


def test_links_that_do_not_fit_together_are_left_out() -> None:
    small, large = Button("a", Link("https://a/" + "x" * 90)), Button("b", Link("x" * 8_950))
    copy = Button("c", Copy("words"))
    assert fitting([small, large, copy]) == (small, copy)
    assert fitting([large]) == (large,)


def test_a_label_is_cut_with_an_ellipsis() -> None:
    assert short("a name", 6) == "a name"
    assert short("a longer name", 9) == "a longer…"
