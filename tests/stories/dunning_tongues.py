"""What the three people say while a debt is chased, and what they look for in the letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from babel.dates import format_date

from bot.domain.intents import Reason
from bot.wording.phrases import say
from tests.stories.tongues import DANISH as DANISH_TALK
from tests.stories.tongues import ENGLISH as ENGLISH_TALK
from tests.stories.tongues import HEBREW as HEBREW_TALK
from tests.stories.tongues import Tongue

_LOCALES: Final = {"en": "en_GB", "da": "da_DK", "he": "he_IL"}


@dataclass(frozen=True)
class Dunning:
    """Sentences as an owner would type them. `work` is what Acme's debt of 730 is for."""

    talk: Tongue
    owes: str
    """730 for the logo, due today."""
    owes_another: str
    """410 for the website, due today."""
    owes_much: str
    """10,000 for the logo, due today."""
    owes_later: str
    """730 for the logo, due in ten days."""
    reach: str
    """Acme's e-mail and phone."""
    work: str
    other_work: str
    paid_part: str
    """146 came in today."""
    terms: str
    about_debt: tuple[str, ...]
    """Words that would tell somebody else that there is a debt."""
    blame: tuple[str, ...]
    """Words that would reproach a broken promise."""
    hot: str
    """The owner's own words for 730, blame, haste and all."""
    answers: Mapping[Reason, str] = field(repr=False)
    """The client's own words."""
    reported: Mapping[Reason, str] = field(repr=False)
    """The same, as the owner reports it; what comes down to no reason is only ever forwarded."""
    aims: Mapping[Reason, str] = field(repr=False)
    """What the letter that answers must speak of."""

    @property
    def code(self) -> str:
        return self.talk.code

    @property
    def client(self) -> str:
        return self.talk.client

    def label(self, phrase: str, count: int | None = None, **values: object) -> str:
        """A phrase of the bot's own, such as a button's label."""
        return say(phrase, self.code, count, **values)

    def card(self, script: str) -> str:
        """The first line of a draft's card."""
        step = self.label(f"step.{script}")
        return self.label("card.for", name=self.client, step=step)


ENGLISH = Dunning(
    talk=ENGLISH_TALK,
    owes="Acme owes 730 for the logo, due today",
    owes_another="Acme owes 410 for the website, due today",
    owes_much="Acme owes 10,000 for the logo, due today",
    owes_later="Acme owes 730 for the logo, due in 10 days",
    reach="Acme's email is books@acme.example.com, phone +45 20 12 34 56",
    work="logo",
    other_work="website",
    paid_part="Acme paid 146 today",
    terms="14 days, one free revision, agreed 1 March",
    about_debt=("debt", "invoice", "payment", "paid", "owe", "outstanding", "remind", "due"),
    blame=("failed", "broke", "promised", "ignored", "again"),
    hot="You ignored my invoice of 730 again. This is unacceptable, pay immediately!!",
    answers={
        Reason.NO_MONEY: "I have no money this month, sorry",
        Reason.ASKS_PLAN: "Can I pay in instalments?",
        Reason.UNHAPPY: "I'm not happy with the logo, it isn't what I asked for",
        Reason.DISPUTES_TERMS: "I never agreed to these terms",
        Reason.THREAT: "I'll leave you a bad review everywhere",
        Reason.FORGOT: "Oh sorry, I completely forgot about the invoice",
        Reason.ALREADY_PAID: "I already paid last week",
        Reason.PROMISE: "I'll pay on the 20th",
        Reason.ASKS_DISCOUNT: "Can you give me a discount?",
        Reason.STALLING: "I'll look into it and get back to you",
        Reason.OTHER: "Thanks for your message, hope you are well",
    },
    reported={
        Reason.NO_MONEY: "Acme says they have no money right now",
        Reason.ASKS_PLAN: "Acme asks to pay in instalments",
        Reason.UNHAPPY: "Acme isn't happy with the logo",
        Reason.DISPUTES_TERMS: "Acme claims we never agreed on these terms",
        Reason.THREAT: "Acme threatens to leave a bad review",
        Reason.FORGOT: "Acme says they forgot the invoice",
        Reason.ALREADY_PAID: "Acme says they already paid",
        Reason.PROMISE: "Acme said they'll pay on the 20th",
        Reason.ASKS_DISCOUNT: "Acme asks for a discount",
        Reason.STALLING: "Acme says they will look into it",
    },
    aims={
        Reason.NO_MONEY: "1 April 2026",
        Reason.ASKS_PLAN: "1 April 2026",
        Reason.UNHAPPY: "parts",
        Reason.DISPUTES_TERMS: "one free revision",
        Reason.THREAT: "up to you",
        Reason.FORGOT: "again",
        Reason.ALREADY_PAID: "date",
        Reason.PROMISE: "20 March 2026",
        Reason.ASKS_DISCOUNT: "18 March 2026",
        Reason.STALLING: "date",
        Reason.OTHER: "?",
    },
)
DANISH = Dunning(
    talk=DANISH_TALK,
    owes="Acme skylder 730 kr. for logoet, forfald i dag",
    owes_another="Acme skylder 410 kr. for hjemmesiden, forfald i dag",
    owes_much="Acme skylder 10.000 kr. for logoet, forfald i dag",
    owes_later="Acme skylder 730 kr. for logoet, forfalder om 10 dage",
    reach="Acmes mail er books@acme.example.com, telefon +45 20 12 34 56",
    work="logoet",
    other_work="hjemmesiden",
    paid_part="Acme betalte 146 kr. i dag",
    terms="14 dage, én gratis rettelse, aftalt 1. marts",
    about_debt=("gæld", "faktura", "betal", "skyld", "udestå", "rykke", "påmind", "forfald"),
    blame=("svigt", "brudt", "lovede", "ignorer", "igen"),
    hot="Du har ignoreret min faktura på 730 igen. Det er uacceptabelt, betal omgående!!",
    answers={
        Reason.NO_MONEY: "Jeg har desværre ingen penge i denne måned",
        Reason.ASKS_PLAN: "Kan jeg betale i rater?",
        Reason.UNHAPPY: "Jeg er ikke tilfreds med logoet",
        Reason.DISPUTES_TERMS: "De betingelser har jeg aldrig sagt ja til",
        Reason.THREAT: "Så skriver jeg en dårlig anmeldelse af dig",
        Reason.FORGOT: "Undskyld, jeg havde helt glemt fakturaen",
        Reason.ALREADY_PAID: "Jeg har allerede betalt i sidste uge",
        Reason.PROMISE: "Jeg betaler den 20.",
        Reason.ASKS_DISCOUNT: "Kan jeg få rabat?",
        Reason.STALLING: "Jeg kigger på det og vender tilbage",
        Reason.OTHER: "Tak for din besked, håber du har det godt",
    },
    reported={
        Reason.NO_MONEY: "Acme siger, at de ikke har nogen penge lige nu",
        Reason.ASKS_PLAN: "Acme vil gerne betale i rater",
        Reason.UNHAPPY: "Acme er ikke tilfreds med logoet",
        Reason.DISPUTES_TERMS: "Acme er uenig i betingelserne",
        Reason.THREAT: "Acme truer med en dårlig anmeldelse",
        Reason.FORGOT: "Acme siger, at de havde glemt fakturaen",
        Reason.ALREADY_PAID: "Acme siger, at de allerede har betalt",
        Reason.PROMISE: "Acme siger, at de betaler den 20.",
        Reason.ASKS_DISCOUNT: "Acme beder om rabat",
        Reason.STALLING: "Acme siger, at de kigger på det",
    },
    aims={
        Reason.NO_MONEY: "1. april 2026",
        Reason.ASKS_PLAN: "1. april 2026",
        Reason.UNHAPPY: "dele",
        Reason.DISPUTES_TERMS: "én gratis rettelse",
        Reason.THREAT: "bestemmer du",
        Reason.FORGOT: "igen",
        Reason.ALREADY_PAID: "datoen",
        Reason.PROMISE: "20. marts 2026",
        Reason.ASKS_DISCOUNT: "18. marts 2026",
        Reason.STALLING: "dato",
        Reason.OTHER: "?",
    },
)
HEBREW = Dunning(
    talk=HEBREW_TALK,
    owes="אקמי חייבת 730 ש״ח על הלוגו, לתשלום היום",
    owes_another="אקמי חייבת 410 ש״ח על האתר, לתשלום היום",
    owes_much="אקמי חייבת 10,000 על הלוגו, לתשלום היום",
    owes_later="אקמי חייבת 730 ש״ח על הלוגו, לתשלום בעוד 10 ימים",
    reach="המייל של אקמי הוא books@acme.example.com והטלפון ‎+45 20 12 34 56",
    work="הלוגו",
    other_work="האתר",
    paid_part="אקמי שילמה 146 היום",
    terms="14 יום, תיקון אחד ללא עלות, סוכם ב-1 במרץ",
    about_debt=("חוב", "חשבונית", "תשלום", "לשלם", "תזכורת", "מועד"),
    blame=("הבטחת", "הפרת", "הפרה", "התעלמ", "שוב"),
    hot="שוב התעלמת מהחשבונית של 730. זה פשוט לא מקובל, לשלם מיד!!",
    answers={
        Reason.NO_MONEY: "אין לי כסף החודש, מצטערת",
        Reason.ASKS_PLAN: "אפשר לשלם בתשלומים?",
        Reason.UNHAPPY: "אני לא מרוצה מהלוגו, זה לא מה שביקשתי",
        Reason.DISPUTES_TERMS: "אף פעם לא הסכמתי לתנאים האלה",
        Reason.THREAT: "אני אכתוב עליך ביקורת גרועה בכל מקום",
        Reason.FORGOT: "אוי סליחה, שכחתי לגמרי מהחשבונית",
        Reason.ALREADY_PAID: "כבר שילמתי בשבוע שעבר",
        Reason.PROMISE: "אשלם ב-20 לחודש",
        Reason.ASKS_DISCOUNT: "אפשר לקבל הנחה?",
        Reason.STALLING: "אני אבדוק ואחזור אליך",
        Reason.OTHER: "תודה על ההודעה, מקווה שהכול טוב",
    },
    reported={
        Reason.NO_MONEY: "אקמי אמרה שאין לה כסף עכשיו",
        Reason.ASKS_PLAN: "אקמי ביקשה לשלם בתשלומים",
        Reason.UNHAPPY: "אקמי לא מרוצה מהלוגו",
        Reason.DISPUTES_TERMS: "אקמי טוענת שלא הסכימה לתנאים האלה",
        Reason.THREAT: "אקמי מאיימת לכתוב ביקורת רעה",
        Reason.FORGOT: "אקמי אמרה ששכחה מהחשבונית",
        Reason.ALREADY_PAID: "אקמי טוענת שכבר שילמה",
        Reason.PROMISE: "אקמי אמרה שתשלם ב-20 לחודש",
        Reason.ASKS_DISCOUNT: "אקמי מבקשת הנחה",
        Reason.STALLING: "אקמי אמרה שתבדוק ותחזור אליי",
    },
    aims={
        Reason.NO_MONEY: "1 באפריל 2026",
        Reason.ASKS_PLAN: "1 באפריל 2026",
        Reason.UNHAPPY: "חלקים",
        Reason.DISPUTES_TERMS: "תיקון אחד ללא עלות",
        Reason.THREAT: "ההחלטה",
        Reason.FORGOT: "שוב",
        Reason.ALREADY_PAID: "תאריך",
        Reason.PROMISE: "20 במרץ 2026",
        Reason.ASKS_DISCOUNT: "18 במרץ 2026",
        Reason.STALLING: "יום",
        Reason.OTHER: "?",
    },
)
DUNNING = (ENGLISH, DANISH, HEBREW)


def written(day: date, t: Dunning) -> str:
    """The day as a letter in that language writes it."""
    return format_date(day, "long", locale=_LOCALES[t.code])
