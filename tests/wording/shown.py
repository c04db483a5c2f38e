"""Screens as a test looks at them: their buttons, labels and presses, and all that they say."""

from __future__ import annotations

from bot.domain.answers import Answer
from bot.wording.replies import render
from bot.wording.screen import Button, Screen
from tests.wording.samples import TODAY, Cast

OWNER = Cast("en").owner


def buttons(screens: tuple[Screen, ...]) -> list[Button]:
    return [button for screen in screens for row in screen.rows for button in row]


def labels(screens: tuple[Screen, ...]) -> list[str]:
    return [button.label for button in buttons(screens)]


def presses(screens: tuple[Screen, ...]) -> list[object]:
    return [button.press for button in buttons(screens)]


def said(answer: Answer, language: str = "en") -> str:
    screens = render(answer, Cast(language).owner, TODAY)
    return "\n".join(screen.whole for screen in screens)
