"""Who wants no more messages is heard, however it is said; who says anything else is passed on."""

from __future__ import annotations

import pytest

from bot.domain.stops import wants_out


@pytest.mark.parametrize(
    "words",
    [
        "Stop",
        "STOP!",
        "stop it.",
        " stop ",
        "please stop",
        "stop sending me messages",
        "Please stop messaging me.",
        "stop writing to me please",
        "don't send me any more messages",
        "do not contact me again",
        "I don't want these messages",
        "I don\u2019t want to receive any more of these messages, thanks",
        "please remove me from the list",
        "leave me alone",
        "unsubscribe",
        "no more",
        "Hold op",
        "hold op med at skrive til mig",
        "stop med at sende beskeder",
        "stop tak",
        "afmeld",
        "jeg vil ikke have flere beskeder",
        "send mig ikke flere beskeder, tak",
        "lad være med at skrive til mig",
        "lad mig være i fred",
        "fjern mig fra listen",
        "ikke mere",
        "עצור",
        "די!",
        "די כבר",
        "מספיק עם ההודעות האלה",
        "תפסיקו",
        "תפסיקי לשלוח לי הודעות",
        "נא להפסיק לשלוח הודעות",
        "אל תשלחו לי יותר הודעות",
        "בבקשה לא לשלוח לי יותר",
        "אני לא רוצה לקבל יותר הודעות",
        "לא מעוניינת בהודעות האלה",
        "אפשר להסיר אותי מהרשימה?",
        "תעזבו אותי בשקט",
        "הסר",
    ],
)
def test_stop_is_heard_in_three_languages(words: str) -> None:
    assert wants_out(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "...",
        "stopped by the office",
        "don't stop the work",
        "stop by tomorrow",
        "don't send the invoice again, I found it",
        "don't contact my boss",
        "I don't want a plan",
        "we had to stop production this month",
        "die",
        "stop produktionen",
        "stop ikke",
        "I må ikke stoppe, så stop ikke med at sende",
        "send ikke regningen igen",
        "jeg vil ikke have flere rater",
        "hold op, det er dyrt",
        "דינה",
        "מספיק לי שבוע",
        "די לי בשלושה תשלומים",
        "אל תשלחי חשבונית, קיבלתי",
        "לא רוצה הנחה",
        "נאלצנו להפסיק את הפרויקט",
        "תפסיקי לעבוד על הלוגו",
        "להסיר את הסעיף השני מהחשבונית",
    ],
)
def test_words_that_only_hold_it_are_passed_on(words: str) -> None:
    assert not wants_out(words)
