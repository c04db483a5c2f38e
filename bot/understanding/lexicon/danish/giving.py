"""Danish words for giving way, as patterns of the whole sentence in lower case."""

GIVING = {
    "AT_MOST": (
        r"\b(?:aldrig|ikke) (?:(?:giv|give|tilbyd|tilbyde|gå|end) )*(?:mere|højere|over|flere)\b"
        r"|\bhøjst\b|\bmaks\w*|\bgrænse\w*|\bloft\w*|\b(?:største|højeste)\b"
        r"|\bkun (?:én|en|et|ét|to|tre|\d)\b"
    ),
    "LESS": r"rabat|tilbud",
    "A_YEAR": r"\b(?:pr\.?|om|hvert|på et) ?år(?:et)?\b|årligt",
    "NO_LIMIT": r"\bingen (?:rabat)?grænser?\b",
    "ONE": r"\b(?:én|en|et|ét|1)\b",
    "TWO": r"\b(?:to|2)\b",
    "THREE": r"\b(?:tre|3)\b",
    "CHARGE": r"gebyr|\b(?:mora)?renter?(?:n|ne)?\b|tillæg",
    "LEAD": r"venligst|så|bare",
    "WAIVE": (
        r"frafald|drop|eftergiv|slet|fjern|glem|stryg|annuller|spar|slip"
        r"|(?:\w+ ){1,3}slipper for|lad (?:\w+ ){1,3}slippe for"
    ),
    "LATE": r"ved forsinkelse|for sent|ved for sen betaling|forsinket",
    "DEMAND": r"tag|læg|kræv|opkræv|tilføj|medtag|(?:\w+ ){1,3}skal betale",
    "PROPOSE": r"tilbyd|foreslå",
    "SETTLE": r"\bforlig\b|\bat betale\b|\bkvit\b|\bfuldt? betalt\b|\bafslut",
    "PAYING": r"\bhvis\b|\bnår\b|\bved betaling\b|\bfor betaling\b",
    "ORDER": r"(?:tilbyd|giv|foreslå|send|skriv)",
}
