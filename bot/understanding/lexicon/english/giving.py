"""English words for giving way, as patterns of the whole sentence in lower case."""

GIVING = {
    "AT_MOST": (
        r"\b(?:never|not|no|dont|don't) (?:(?:ever|offer|give|go|take|me) )*"
        r"(?:more|higher|above|over|beyond)\b"
        r"|\bat most\b|\bmax(?:imum|\.)?\b|\b(?:limit|cap)\b|\bonly (?:one|two|three|\d)\b"
        r"|\b(?:highest|largest|biggest|greatest)\b"
    ),
    "LESS": r"\b(?:discounts?|offers?|reductions?)\b",
    "A_YEAR": r"\b(?:a|per|each|every|in a|within a) year\b|\byearly\b",
    "NO_LIMIT": r"\bno (?:discount )?limits?\b",
    "ONE": r"\b(?:one|1|once)\b",
    "TWO": r"\b(?:two|2|twice)\b",
    "THREE": r"\b(?:three|3)\b",
    "CHARGE": r"\b(?:fees?|charges?|interest|penalty)\b",
    "LEAD": r"please|ok|okay|just",
    "WAIVE": (
        r"waive|drop|cancel|remove|forget|scrap|forgive|strike|skip|delete|let (?:\w+ )?off"
        r"|take (?:\w+ )*off"
    ),
    "LATE": r"\b(?:if|when) (?:\w+ )*late\b|\bfor (?:paying late|late payment)\b",
    "DEMAND": r"charge|add|include|claim|demand",
    "PROPOSE": r"offer|propose|suggest",
    "SETTLE": r"\bsettle|\bto pay\b|\bfull and final\b|\b(?:even|quits)\b",
    "PAYING": r"\b(?:if|when|for|by) .*\b(?:pays?|paying|paid|payment)\b",
    "ORDER": r"(?:please )?(?:offer|give|take|knock|let|propose|send|write|tell)",
}
