"""The page of HTML: the letter's own words, whatever they hold, in its own direction."""

from html.parser import HTMLParser

import pytest

from bot.post.page import as_page, direction


class Reader(HTMLParser):
    """What a person reads on the page, with its tags beside."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words = ""
        self.tags: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


def test_hebrew_runs_from_the_right_on_the_page_and_in_each_paragraph() -> None:
    page = as_page("שלום דנה,\n\nAcme ביקשה.\n\nתודה", "he")
    assert page.count('dir="rtl"') == 5
    assert "ltr" not in page


@pytest.mark.parametrize("language", ["da", "en"])
def test_other_languages_run_from_the_left(language: str) -> None:
    assert direction(language) == "ltr"
    assert "rtl" not in as_page("שלום", language)


def test_blank_lines_part_paragraphs_and_other_lines_only_break() -> None:
    page = Reader(as_page("one\ntwo\r\n\r\nthree\n\n\nfour\n", "en"))
    assert page.tags.count("p") == 3
    assert page.tags.count("br") == 1
    assert page.words.split() == ["one", "two", "three", "four"]


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>",
        '<img src="file:///etc/passwd" onerror=x>',
        "</p></body><a href='https://mallory.example'>pay here</a>",
        "A & B &lt; C &#60; \"quoted\" 'too'",
    ],
)
def test_markup_in_the_words_is_only_words(words: str) -> None:
    page = Reader(as_page(words, "en"))
    assert page.words.strip() == words
    assert set(page.tags) == {"html", "head", "meta", "body", "p"}
