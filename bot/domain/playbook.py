"""What a client's answer brings: the script that fits, and whether chasing rests (scripts.md)."""

from __future__ import annotations

from typing import Final

from bot.domain.intents import Reason, Script

SCRIPTS: Final = {
    Reason.NO_MONEY: "empathy_plan",
    Reason.ASKS_PLAN: "plan_proposal",
    Reason.UNHAPPY: "which_parts",
    Reason.DISPUTES_TERMS: "explain_policy",
    Reason.THREAT: "calm_answer",
    Reason.FORGOT: "resend_invoice",
    Reason.ALREADY_PAID: "thank_and_check",
    Reason.PROMISE: "confirm_promise",
    Reason.ASKS_DISCOUNT: "settlement_offer",
    Reason.STALLING: "pin_a_date",
    Reason.OTHER: "listen",
}

DISPUTES: Final = frozenset({Reason.UNHAPPY, Reason.DISPUTES_TERMS})
"""Reasons after which the debt is not chased until the owner says so."""

ASKED_FOR: Final = {
    Script.PLAN_OFFER: "plan_proposal",
    Script.DISCOUNT_OFFER: "settlement_offer",
    Script.ASK_REASON: "ask_reason",
    Script.POLICY: "explain_policy",
    Script.FINAL_NOTICE: "final_notice",
    Script.FORMAL_LETTER: "formal_reminder",
    Script.THANK_YOU: "thank_you",
}
"""The script behind what an owner asks a draft to be."""

OFFERED: Final = (
    *(
        "voicemail",
        "social_dm",
        "visit_talk",
        "plan_talk",
        "refusal_call",
        "refusal_email",
        "plan_proposal",
    ),
    *("settlement_offer", "explain_policy", "accept_early", "second_warning", "final_notice"),
    *("collector_heads_up", "pause_work_notice", "decline_new_work", "terms"),
    "late_fee_agreement",
)
"""Letters that the owner can pick for a client, where the guard allows them."""

WITHOUT_DEBTS: Final = frozenset({"terms", "late_fee_agreement", "social_dm", "voicemail"})
"""Those that make sense while nothing is owed."""

LETTERS_OF_LAW: Final = {"inkassovarsel": "collection_notice"}
"""The script that is the last letter where a country's sheet asks for such a notice."""
