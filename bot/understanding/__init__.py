"""Human text in: what an owner means, what a client's words come down to."""

from bot.understanding.followups import agreement, billed_in, complete, correct
from bot.understanding.lines import answer_line, run
from bot.understanding.memory import forget_names
from bot.understanding.replies import is_courtesy, read_reply, warm
from bot.understanding.understand import Context, by_contact, named_alone, understand, upshot_in

__all__ = [
    "Context",
    "agreement",
    "answer_line",
    "billed_in",
    "by_contact",
    "complete",
    "correct",
    "forget_names",
    "is_courtesy",
    "named_alone",
    "read_reply",
    "run",
    "understand",
    "upshot_in",
    "warm",
]
