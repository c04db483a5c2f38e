"""The terminal's own few words, in three languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.console.reasons import Impossible, Reason


@dataclass(frozen=True, slots=True)
class Words:
    """Said at the terminal; what a label stands before follows it on the same line."""

    greeting: str
    first_steps: str
    demo_steps: str
    edited: str
    gone: str
    link: str
    copied: str
    chosen: str
    file: str
    mail: str
    attached: str
    reasons: Mapping[Reason, str]

    def reason(self, error: Impossible) -> str:
        """Why it can't be done; in English where the language has no words for it."""
        return self.reasons.get(error.reason, str(error))


_ENGLISH: Final = Words(
    greeting=(
        "Rolig, here on your own machine. Write as you would in Telegram.\n"
        "1, 2, 3 … tap the buttons of the last message that has any; "
        "/later 7d moves the clock on; Ctrl-D ends."
    ),
    first_steps="Try “Acme owes 4,500 for the logo, due Friday”, then “Who owes me?”\n"
    "For a ledger with made-up clients in it: ./rolig console --demo",
    demo_steps="A few made-up clients owe you money. Try “Who owes me?”, then /later 1d",
    edited="(edited)",
    gone="(a message is gone)",
    link="Opens:",
    copied="Copied:",
    chosen="In the chat you choose:",
    file="File:",
    mail="An e-mail would have gone to",
    attached="Attached:",
    reasons={
        Reason.NOT_A_TIME: "That is no time. Try /later 7d, /later 2h or /later 2026-02-01T09:00",
        Reason.TOO_FAR: "The calendar doesn't go that far.",
        Reason.GOING_BACK: "The clock only goes forward.",
        Reason.NOT_SAVED: "Done, but the chat couldn't be saved on disk.",
        Reason.BROKEN: "Something went wrong inside. The log says where.",
    },
)

_DANISH: Final = Words(
    greeting=(
        "Rolig, her på din egen maskine. Skriv, som du ville gøre i Telegram.\n"
        "1, 2, 3 … trykker på knapperne under den seneste besked, der har nogen; "
        "/later 7d stiller uret frem; Ctrl-D slutter."
    ),
    first_steps="Prøv »Acme skylder 4.500 kr for logoet, forfald på fredag« "
    "og så »Hvem skylder mig?«\n"
    "Med opdigtede kunder i bogen: ./rolig console --demo --lang da",
    demo_steps="Et par opdigtede kunder skylder dig penge. "
    "Prøv »Hvem skylder mig?« og så /later 1d",
    edited="(rettet)",
    gone="(en besked er væk)",
    link="Åbner:",
    copied="Kopieret:",
    chosen="I den chat, du vælger:",
    file="Fil:",
    mail="Der ville være sendt en mail til",
    attached="Vedhæftet:",
    reasons={
        Reason.NOT_A_TIME: "Det er ikke et tidspunkt. Prøv /later 7d, /later 2h eller "
        "/later 2026-02-01T09:00",
        Reason.TOO_FAR: "Så langt rækker kalenderen ikke.",
        Reason.GOING_BACK: "Uret går kun frem.",
        Reason.NOT_SAVED: "Det er gjort, men samtalen kunne ikke gemmes på disken.",
        Reason.BROKEN: "Noget gik galt indeni. Loggen viser hvor.",
    },
)

_HEBREW: Final = Words(
    greeting=(
        "רוליג, כאן במחשב. כותבים כמו בטלגרם.\n"
        "המספרים 1, 2, 3 … הם הכפתורים של ההודעה האחרונה שיש בה כפתורים; "
        "הפקודה /later 7d מקדמת את השעון; Ctrl-D מסיים."
    ),
    first_steps="אפשר להתחיל ב“אקמי חייבים 4,500 ש״ח על לוגו, לתשלום עד יום שישי” "
    "ואז “מי חייב לי?”\n"
    "עם לקוחות בדויים בפנקס: ./rolig console --demo --lang he",
    demo_steps="כמה לקוחות בדויים חייבים כאן כסף. אפשר להתחיל ב“מי חייב לי?” ואז /later 1d",
    edited="(נערך)",
    gone="(הודעה נמחקה)",
    link="נפתח:",
    copied="הועתק:",
    chosen="בשיחה שנבחרה:",
    file="קובץ:",
    mail="דוא״ל היה יוצא אל",
    attached="מצורף:",
    reasons={
        Reason.NOT_A_TIME: "זה לא מועד שאפשר להבין. למשל: /later 7d, /later 2h, "
        "/later 2026-02-01T09:00",
        Reason.TOO_FAR: "לוח השנה לא מגיע כל כך רחוק.",
        Reason.GOING_BACK: "השעון הולך רק קדימה.",
        Reason.NOT_SAVED: "הפעולה בוצעה, אבל השיחה לא נשמרה בדיסק.",
        Reason.BROKEN: "משהו השתבש בפנים. הפרטים ביומן.",
    },
)

LANGUAGES: Final[Mapping[str, Words]] = {"he": _HEBREW, "da": _DANISH, "en": _ENGLISH}
