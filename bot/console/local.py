"""The application that the local chat runs: the same parts, above a Bot API in the process."""

from __future__ import annotations

from dataclasses import replace

from bot.app import App, build
from bot.config import Config, Store, Telegram
from bot.console.surroundings import Make, Surroundings


def local(config: Config) -> Make:
    """What makes the application for a console; everybody may use it, and no token is needed.

    Mail goes to the configured server; without one it is shown.
    """

    def make(here: Surroundings) -> App:
        return build(
            replace(config, store=Store(here.store), telegram=Telegram()),
            here.clock,
            request=here.request,
            lay=here.show_mail,
            admits=lambda _: True,
            ticking=here.ticking,
        )

    return make
