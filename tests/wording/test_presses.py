"""What the replies put on buttons is what the chat can carry."""

from __future__ import annotations

from bot.chat.buttons import data, intent_of
from bot.domain.people import LANGUAGES
from bot.wording.replies import render
from bot.wording.screen import Copy, IntoChat, Link
from tests.wording.samples import TODAY, Cast, every_answer


def test_every_intent_on_a_button_travels_there_and_back() -> None:
    carried = 0
    for language in LANGUAGES:
        cast = Cast(language)
        for answer in every_answer(cast):
            for screen in render(answer, cast.owner, TODAY):
                for press in (button.press for row in screen.rows for button in row):
                    if isinstance(press, Link | Copy | IntoChat):
                        continue
                    text = data(press)
                    assert text and intent_of(text) == press, (answer, press)
                    carried += 1
    assert carried > 100
