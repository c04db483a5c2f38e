"""The catalogue of scripts: which forms each one has, the same in every language.

A form is `chat`, `email`, `phone` (a card of lines to say) or `letter` (to print). What must stand
in writing has no phone card; what is said between two people has nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_ALL: Final = ("chat", "email", "phone", "letter")
_WRITTEN: Final = ("chat", "email", "letter")
_LIGHT: Final = ("chat", "email", "phone")
_SHORT: Final = ("chat", "email")

LADDER_SCRIPTS: Final[Mapping[str, tuple[str, ...]]] = {
    "invoice_now": ("chat",),
    "upcoming": _SHORT,
    "friendly_reminder": _ALL,
    "check_in": _LIGHT,
    "ask_reason": _ALL,
    "offer_help": _ALL,
    "reach_via_office": _LIGHT,
    "formal_reminder": _ALL,
    "credit_report_notice": _ALL,
    "second_warning": _ALL,
    "final_notice": _ALL,
    "debt_notice": _WRITTEN,
    "collection_notice": ("email", "letter"),
    "collector_heads_up": _ALL,
    "refusal_call": ("phone",),
    "refusal_email": ("email", "letter"),
    "plan_talk": ("phone",),
    "visit_talk": ("phone",),
}
"""What time brings, what a country's law asks for, and the three talks."""

PLAYBOOK_SCRIPTS: Final[Mapping[str, tuple[str, ...]]] = {
    "empathy_plan": _ALL,
    "plan_proposal": _ALL,
    "which_parts": _ALL,
    "explain_policy": _ALL,
    "calm_answer": _ALL,
    "resend_invoice": _LIGHT,
    "thank_and_check": _LIGHT,
    "confirm_promise": _LIGHT,
    "settlement_offer": _ALL,
    "pin_a_date": _LIGHT,
    "listen": _LIGHT,
}
"""What a client's answer brings."""

FOLLOW_UPS: Final[Mapping[str, tuple[str, ...]]] = {
    "promise_broken": _ALL,
    "plan_confirmation": _WRITTEN,
    "instalment_upcoming": _SHORT,
    "instalment_missed": _ALL,
    "plan_broken": _ALL,
    "hold_ended": _LIGHT,
    "thank_you": _WRITTEN,
    "voicemail": ("phone",),
    "social_dm": ("chat",),
}
"""What follows a promise, a plan, a pause or a payment, and two short ways to be heard."""

BEFOREHAND: Final[Mapping[str, tuple[str, ...]]] = {
    "accept_early": _LIGHT,
    "terms": _WRITTEN,
    "deposit_request": _ALL,
    "milestone_invoice": _ALL,
    "before_delivery": _LIGHT,
    "early_discount": _ALL,
    "late_fee_agreement": _ALL,
    "recurring_invoice": _WRITTEN,
    "retainer_topup": _ALL,
    "pause_work_notice": _ALL,
    "decline_new_work": _ALL,
}
"""What is said before anything goes wrong."""

FORMS: Final[Mapping[str, tuple[str, ...]]] = {
    **LADDER_SCRIPTS,
    **PLAYBOOK_SCRIPTS,
    **FOLLOW_UPS,
    **BEFOREHAND,
}
"""Every script, with the forms it has."""

NEEDS: Final[Mapping[str, tuple[str, ...]]] = {
    "collection_notice": ("by", "ways_to_pay"),
    "deposit_request": ("part",),
    "early_discount": ("offer", "by"),
    "late_fee_agreement": ("late_cost",),
    "retainer_topup": ("left",),
}
"""The facts without which a letter has nothing to say; all others are left out where unknown."""
