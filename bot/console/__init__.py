"""The local chat: the whole bot without Telegram, over a Bot API that lives in the process.

`main` is the door. A person's doings go `lines` or `chat` -> `session` -> the application; the
bot's calls come back through `botapi` (`messages`, `files`, `refusals`), are kept by `transcript`
and shown as `events`. `clock` is moved by hand; `demo` gives a store a past.
"""

from bot.console.opening import main
from bot.console.surroundings import App, Make, ShowMail, Surroundings

__all__ = ["App", "Make", "ShowMail", "Surroundings", "main"]
