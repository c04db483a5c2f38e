"""What a client says that wants no more messages, in three languages: the whole of what it writes.

Such a message holds a phrase that stops, and around it nothing but the small words of its language:
"stop by tomorrow" and "don't stop the work" say something else.
"""

from __future__ import annotations

import re
from typing import Final

_MOST: Final = 14
"""Words of such a message; what is longer is a letter, and is passed on."""

_ENGLISH: Final = (
    r"(stop|unsubscribe|opt out|leave (me|us) alone|(remove|take) me (off|from)|no more messages|"
    r"(do not|dont|never) (ever )?(send|write|message|text|contact|bother)|"
    r"(do not|dont|no longer) want (to get|to receive)? ?(any )?(more )?(of )?(these )?"
    r"(messages|texts|reminders))",
    "please pls kindly just now it this these those any anymore more again ever all sending "
    "texting writing messaging contacting bothering receiving getting me us to from you here "
    "the your my chat bot list messages message texts reminders hi hello thanks thank i we want "
    "would like id and ok",
)
_DANISH: Final = (
    r"(stop|stands|hold (nu )?op|afmeld|frameld|fjern mig|lad (mig|os) være|ikke flere beskeder|"
    r"(skriv|send|kontakt) (mig |til mig )?ikke|lad være med at (skrive|sende|kontakte)|"
    r"(vil|ønsker) ikke (have|få|modtage) (flere )?(af )?(disse |de her )?beskeder)",
    "venligst lige bare nu det de den disse her alle flere mere igen nogen nogle med at sende "
    "skrive kontakte forstyrre til mig os fra dig jer i fred beskeder beskeden beskederne "
    "rykkere listen hej tak jeg vi vil gerne må så og ok om for venlig",
)
_HEBREW: Final = (
    r"(עצור|עצרי|עצרו|תעצור|תעצרי|תעצרו|לעצור|תפסיק|תפסיקי|תפסיקו|הפסק|הפסיקי|הפסיקו|להפסיק|סטופ|"
    r"הסר|הסירי|הסירו|להסיר|תסיר|תסירי|תסירו|(די|מספיק) (כבר|עם|לשלוח|לכתוב|הודעות)|"
    r"(אל|לא|בלי) (תשלח|תשלחי|תשלחו|לשלוח|תכתוב|תכתבי|תכתבו|לכתוב|תפנה|תפני|תפנו|לפנות)|"
    r"לא (רוצה|רוצים|מעוניין|מעוניינת|מעוניינים) (לקבל )?(יותר )?(לקבל )?(עוד )?(ב|את )?ה?הודעות|"
    r"(עזוב|עזבי|עזבו|תעזוב|תעזבי|תעזבו) אותי)",
    "בבקשה נא כבר עכשיו יותר עוד שוב לעולם אף פעם לשלוח לכתוב לפנות להציק להטריד לקבל לי לנו "
    "אלי אליי אלינו אותי אותנו הודעה הודעות ההודעות תזכורות התזכורות את האלה אלה אלו האלו עם זה "
    "מהרשימה מרשימת תפוצה התפוצה ממך מכם מכאן כאן פה דרך הבוט היי שלום תודה אני אנחנו רוצה "
    "רוצים מבקש מבקשת אפשר לנוח בשקט זהו",
)
_ALONE: Final = frozenset(
    ("no more", "ikke mere", "די", "מספיק", "די תודה", "מספיק תודה", "לא תודה די")
)
"""Too short to stand with other words: "it is enough for me" is an answer."""

_WORDS: Final = re.compile(r"[^\W_]+")
_APOSTROPHES: Final = re.compile("['\u2019\u05f3]")


def _known(phrases: str, small: str) -> tuple[re.Pattern[str], frozenset[str]]:
    return re.compile(rf"(?<!\S){phrases}(?!\S)"), frozenset(small.split())


_LANGUAGES: Final = tuple(_known(*one) for one in (_ENGLISH, _DANISH, _HEBREW))


def wants_out(words: str) -> bool:
    """Whether a client's words, all of them, ask for no more messages."""
    found = _WORDS.findall(_APOSTROPHES.sub("", words.casefold()))
    if not found or len(found) > _MOST:
        return False
    plain = " ".join(found)
    return plain in _ALONE or any(
        phrase.search(plain) and small.issuperset(phrase.sub(" ", plain).split())
        for phrase, small in _LANGUAGES
    )
