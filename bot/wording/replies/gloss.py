"""A gloss: what a letter in another language than the owner's says, from its facts, in a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.domain.briefs import CHASES, OFFERS_A_PLAN
from bot.domain.drafts import Draft
from bot.domain.guard import LEGAL
from bot.domain.steps import FIRM
from bot.wording.voice import Voice

_NO_SUM: Final = frozenset({"reach_via_office", "voicemail"})
"""Letters that may fall into other hands: they name no debt."""
_AIMS: Final[tuple[tuple[str, frozenset[str]], ...]] = (
    ("office", _NO_SUM),
    ("firm", LEGAL | set(FIRM)),
    ("plan", OFFERS_A_PLAN | {"plan_confirmation", "plan_broken"}),
    ("ask", frozenset({"ask_reason", "listen", "which_parts", "pin_a_date", "promise_broken"})),
    ("offer", frozenset({"settlement_offer", "early_discount"})),
    ("thanks", frozenset({"thank_you", "confirm_promise", "accept_early", "thank_and_check"})),
    ("remind", CHASES | {"upcoming", "resend_invoice", "instalment_upcoming", "instalment_missed"}),
)
"""What a letter is for, by its script; the first that fits."""


def gloss(draft: Draft, voice: Voice) -> Iterator[str]:
    """Nothing where the owner reads the letter's language, or wrote it."""
    brief = draft.brief
    if brief.language == voice.language or draft.own_words:
        return
    tongue = voice.named("in_language", brief.language)
    aim = next((name for name, scripts in _AIMS if brief.script in scripts), "other")
    yield voice.say("gloss", tongue=tongue, aim=voice.say(f"gloss.{aim}"))
    if aim in ("office", "thanks") or not brief.items:
        return
    if brief.by:
        yield voice.say("gloss.by", sums=voice.sums(brief.claimed), day=voice.brief_day(brief.by))
    else:
        yield voice.say("gloss.sums", sums=voice.sums(brief.claimed))
