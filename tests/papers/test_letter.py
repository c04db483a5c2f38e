"""A letter to print: the approved words and nothing else, in their own direction, all harmless."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from bot.domain.drafts import Channel, Words
from bot.domain.people import LANGUAGES
from bot.papers import printed
from tests.wording.samples import Cast


class Body(HTMLParser):
    """The text within the body, and every tag on the way."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data if "main" in self.tags else ""


def read(page: bytes) -> Body:
    body = Body()
    body.feed(page.decode())
    return body


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_holds_exactly_the_words_in_their_direction(language: str) -> None:
    draft = Cast(language).draft(Channel.POST)
    paper = printed(draft)
    assert paper.name == "letter-7.html"
    assert read(paper.content).text.strip() == draft.words.text
    way = "rtl" if language == "he" else "ltr"
    assert f'lang="{language}" dir="{way}"'.encode() in paper.content


def test_markup_in_the_words_or_the_subject_is_shown_and_never_run() -> None:
    evil = "</main><script>alert(1)</script> & \"quoted\" <img src=x onerror='y'>"
    draft = replace(Cast("en").draft(Channel.POST), words=Words(evil, evil))
    body = read(printed(draft).content)
    assert body.text.strip() == evil
    assert body.tags == ["html", "head", "meta", "title", "style", "body", "main"]
