"""What an owner wishes about money as a whole, as it is typed in a hurry in three languages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from bot.domain.intents import ComingIn, SetLimit, SetOwner, ShowChecklist, Who
from bot.domain.money import Money
from bot.domain.people import Setting
from bot.understanding import Context, understand

CURRENCY = {"en": "GBP", "da": "DKK", "he": "ILS"}
CLIENTS = ("Acme", "דנה כהן", "Mette Holm")

SMALLEST: dict[str, dict[str, str | None]] = {
    "en": {
        "don't chase less than 100": "100.00 GBP",
        "Don't chase anything under £50": "50.00 GBP",
        "never chase debts below 75 euros": "75.00 EUR",
        "smallest sum worth chasing: 100": "100.00 GBP",
        "skip invoices under 200 kr": "200.00 DKK",
        "only chase debts over 150": "150.00 GBP",
        "leave anything under 40": "40.00 GBP",
        "minimum to chase is 100": "100.00 GBP",
        "not worth chasing anything below £25": "25.00 GBP",
        "chase every sum": "0",
        "don't chase less than a few hundred": None,
        "don't chase anything under -5": None,
    },
    "da": {
        "Rykk ikke for under 200 kr.": "200.00 DKK",
        "Ryk ikke for under 200 kr.": "200.00 DKK",
        "ryk ikke for mindre end 200": "200.00 DKK",
        "send ikke rykkere for under 150 kr": "150.00 DKK",
        "rykke aldrig for under 100": "100.00 DKK",
        "bagatelgrænse 200 kr": "200.00 DKK",
        "mindste beløb: 250": "250.00 DKK",
        "ryk kun for beløb over 300 kr": "300.00 DKK",
        "ingen rykkere under 200": "200.00 DKK",
        "ryk for alle beløb": "0",
    },
    "he": {
        "לא לרדוף אחרי פחות מ-100": "100.00 ILS",
        'אל תרדוף אחרי פחות מ-100 ש"ח': "100.00 ILS",
        "לא לרדוף אחרי חובות מתחת ל-150": "150.00 ILS",
        "לא להזכיר על סכומים מתחת ל-80 שקל": "80.00 ILS",
        "סכום מינימום 200": "200.00 ILS",
        "סכום מינימלי לגבייה: 150 ש״ח": "150.00 ILS",
        "לא שווה לרדוף אחרי פחות מ-120": "120.00 ILS",
        "בלי תזכורות על פחות מ-100": "100.00 ILS",
        "לרדוף רק אחרי סכומים מעל 300": "300.00 ILS",
        "לרדוף אחרי כל סכום": "0",
    },
}
RESERVE = {
    "en": {
        "my reserve is 20,000": "20000.00 GBP",
        "my cash reserve is 5k": "5000.00 GBP",
        "I have a reserve of 12,500": "12500.00 GBP",
        "I have 8,000 in reserve": "8000.00 GBP",
        "set my reserve to 20000": "20000.00 GBP",
    },
    "da": {
        "min reserve er 20.000": "20000.00 DKK",
        "jeg har en reserve på 15.000 kr": "15000.00 DKK",
        "jeg har 30.000 i reserve": "30000.00 DKK",
        "min buffer er 10.000": "10000.00 DKK",
        "jeg har lagt 12.000 til side": "12000.00 DKK",
    },
    "he": {
        "הרזרבה שלי היא 20,000": "20000.00 ILS",
        'יש לי רזרבה של 20,000 ש"ח': "20000.00 ILS",
        "הרזרבה שלי 15 אלף": "15000.00 ILS",
        "יש לי 30,000 בצד": "30000.00 ILS",
        "שמתי בצד 12,000": "12000.00 ILS",
    },
}
COSTS = {
    "en": {
        "my monthly costs are 12,000": "12000.00 GBP",
        "My fixed costs are 9,500 a month": "9500.00 GBP",
        "monthly expenses: 7000": "7000.00 GBP",
        "I spend 11k a month": "11000.00 GBP",
    },
    "da": {
        "mine månedlige udgifter er 12.000": "12000.00 DKK",
        "mine faste udgifter er 9.500 kr om måneden": "9500.00 DKK",
        "månedlige omkostninger: 8.000": "8000.00 DKK",
        "jeg bruger 11.000 om måneden": "11000.00 DKK",
    },
    "he": {
        "ההוצאות החודשיות שלי הן 12,000": "12000.00 ILS",
        "ההוצאות הקבועות שלי 9,500 שקל": "9500.00 ILS",
        "הוצאות חודשיות: 8000": "8000.00 ILS",
        "כל חודש עולה לי 11,000": "11000.00 ILS",
    },
}
WHY = {
    "en": {
        "why it matters: I pay my own subcontractors on the 1st": (
            "I pay my own subcontractors on the 1st"
        ),
        "Why this matters to me - rent is due on the 1st": "rent is due on the 1st",
        "why it matters": None,
        "leave out why it matters": "0",
    },
    "da": {
        "derfor betyder det noget: jeg betaler mine egne folk den 1.": (
            "jeg betaler mine egne folk den 1."
        ),
        "hvorfor det er vigtigt: huslejen forfalder den 1.": "huslejen forfalder den 1.",
        "hvorfor det betyder noget": None,
        "skriv ikke hvorfor det betyder noget": "0",
    },
    "he": {
        "למה זה חשוב לי: אני משלמת לקבלני משנה ב-1 לחודש": "אני משלמת לקבלני משנה ב-1 לחודש",
        "למה זה חשוב: שכר הדירה יורד ב-1 לחודש": "שכר הדירה יורד ב-1 לחודש",
        "למה זה חשוב": None,
        "לא לכתוב למה זה חשוב": "0",
    },
}
NAME = {
    "en": {"my name is Roni": "Roni", "My name's Roni Levi.": "Roni Levi"},
    "da": {"jeg hedder Roni": "Roni", "mit navn er Søren Holm": "Søren Holm"},
    "he": {"השם שלי רוני": "רוני", "השם שלי הוא רוני לוי": "רוני לוי"},
}
EMAIL = {
    "en": {
        "my email is noa@studio.example": "noa@studio.example",
        "My e-mail: noa@studio.example.": "noa@studio.example",
        "noa@studio.example is my email": "noa@studio.example",
        "change my email to noa@studio.example": "noa@studio.example",
        "replies should go to noa@studio.example": "noa@studio.example",
        "change my email": None,
    },
    "da": {
        "min mail er noa@studio.example": "noa@studio.example",
        "min e-mailadresse: noa@studio.example": "noa@studio.example",
        "noa@studio.example er min mail": "noa@studio.example",
        "ret min mail til noa@studio.example": "noa@studio.example",
        "svar skal gå til noa@studio.example": "noa@studio.example",
        "ret min mail": None,
    },
    "he": {
        "המייל שלי noa@studio.example": "noa@studio.example",
        'הדוא"ל שלי הוא noa@studio.example': "noa@studio.example",
        "כתובת המייל שלי היא noa@studio.example": "noa@studio.example",
        "לעדכן את המייל שלי ל-noa@studio.example": "noa@studio.example",
        "לעדכן את המייל שלי": None,
    },
}
COMING = {
    "en": [
        *("what's coming in this month?", "what is coming in", "how much is coming in this month?"),
        *("what should come in this month", "what can I expect this month?", "cash gap"),
        *("how does this month look?", "does my reserve cover it?", "How much will come in?"),
    ],
    "da": [
        *("hvad kommer der ind i denne måned?", "hvad kommer der ind denne måned"),
        *("hvor meget kommer der ind i denne måned?", "hvad kan jeg regne med denne måned?"),
        *("rækker min reserve?", "forventede indbetalinger", "hvad får jeg ind i denne måned"),
    ],
    "he": [
        *("מה צפוי להיכנס החודש", "מה צפוי להיכנס החודש?", "כמה אמור להיכנס החודש?"),
        *("כמה כסף ייכנס החודש", "תזרים החודש", "איך נראה החודש?", "הרזרבה תספיק?"),
    ],
}
LIMIT = {
    "en": {
        "Acme's credit limit is 20,000": ("Acme", "20000"),
        "set a credit limit of 20k for Acme": ("Acme", "20000"),
        "credit limit for Acme: 5000": ("Acme", "5000"),
        "Acme can owe at most 20,000": ("Acme", "20000"),
        "don't let Acme owe more than 15,000": ("Acme", "15000"),
        "Umbrella's credit limit is 3000": ("Umbrella", "3000"),
        "remove Acme's credit limit": ("Acme", None),
        "no credit limit for Acme": ("Acme", None),
    },
    "da": {
        "Acmes kreditgrænse er 20.000": ("Acme", "20000"),
        "sæt Acmes kreditgrænse til 20.000 kr": ("Acme", "20000"),
        "kreditgrænse for Acme 15.000": ("Acme", "15000"),
        "Acme må højst skylde 20.000": ("Acme", "20000"),
        "Acme må ikke skylde mere end 10.000 kr": ("Acme", "10000"),
        "fjern Acmes kreditgrænse": ("Acme", None),
        "ingen kreditgrænse for Mette": ("Mette Holm", None),
    },
    "he": {
        "מסגרת האשראי של Acme היא 20,000": ("Acme", "20000"),
        "מסגרת אשראי לדנה כהן 5,000": ("דנה כהן", "5000"),
        'תקרת החוב של דנה כהן 10,000 ש"ח': ("דנה כהן", "10000"),
        "לדנה כהן מסגרת אשראי של 7000": ("דנה כהן", "7000"),
        "להסיר את מסגרת האשראי של דנה כהן": ("דנה כהן", None),
        "בלי מסגרת אשראי לדנה כהן": ("דנה כהן", None),
    },
}
CHECKLIST = {
    "en": {
        "checklist for a new client": None,
        "before a new client": None,
        "what should I check before a new client?": None,
        "checklist for Acme": "Acme",
    },
    "da": {
        "tjekliste til en ny kunde": None,
        "huskeliste": None,
        "hvad skal jeg aftale med en ny kunde?": None,
        "tjekliste for Acme": "Acme",
    },
    "he": {
        "רשימת בדיקה ללקוח חדש": None,
        "צ'ק ליסט ללקוח חדש": None,
        "מה לסכם לפני לקוח חדש?": None,
        "רשימת בדיקה לדנה כהן": "דנה כהן",
    },
}
OTHERWISE = [
    *("דנה כהן חייבת 500 על תקרה", "דנה כהן לא חייבת יותר מ-500", "מי חייב לי מעל 500"),
    *("I need Zorp to pay 500 every month", "Acme may owe over 500", "Acme må skylde over 500"),
    *("לשלוח לדנה כהן תזכורת לפני תחילת עבודה", "Acme owes 500 for a checklist"),
    *("don't chase Acme for less than 500", "maybe my reserve is 20000", "is my reserve 20000?"),
    *("what is coming in from Acme", "why it matters that Acme pays", "skip the reminder"),
    *("Acme says cash flow this month is bad", "דנה כהן אומרת שאין תזרים החודש", "under 500"),
    *(
        "לא לרדוף אחרי דנה כהן",
        "Acme paid the reserve of 500",
        "leave Acme alone",
    ),
    *(
        "my name is on the invoice",
        "jeg hedder ikke noget",
        "what is my name",
        "השם שלי מופיע בחשבונית",
    ),
    *("my email to noa@studio.example bounced", "my email is wrong", "what is my email?"),
    *("min mail til noa@studio.example kom retur", "המייל שלי לדנה כהן לא הגיע"),
    *("don't chase anyone over 500", "my reserve is 20 or 30 thousand", "my reserve is -500"),
]


def read(language: str, text: str) -> object:
    now = datetime(2026, 3, 2, 10, tzinfo=UTC)
    reading = understand(text, Context(language, now, CURRENCY[language], CLIENTS))
    assert not reading.doubts, reading
    (command,) = reading.commands
    return command


def every(table: Mapping[str, Mapping[str, object]]) -> list[tuple[str, str, object]]:
    return [(lang, text, found) for lang, lines in table.items() for text, found in lines.items()]


@pytest.mark.parametrize(
    ("setting", "language", "text", "value"),
    [
        (setting, *line)
        for setting, table in (
            (Setting.SMALLEST, SMALLEST),
            (Setting.RESERVE, RESERVE),
            (Setting.COSTS, COSTS),
            (Setting.WHY, WHY),
            (Setting.NAME, NAME),
            (Setting.EMAIL, EMAIL),
        )
        for line in every(table)
    ],
)
def test_a_setting_is_told_in_a_sentence(
    setting: Setting, language: str, text: str, value: str | None
) -> None:
    assert read(language, text) == SetOwner(setting, value)


@pytest.mark.parametrize(("language", "text"), [(lang, t) for lang in COMING for t in COMING[lang]])
def test_the_month_is_asked_about(language: str, text: str) -> None:
    assert read(language, text) == ComingIn()


@pytest.mark.parametrize(("language", "text", "found"), every(LIMIT))
def test_a_limit_is_set_and_taken_away(
    language: str, text: str, found: tuple[str, str | None]
) -> None:
    name, amount = found
    money = Money.of(amount, CURRENCY[language]) if amount else None
    assert read(language, text) == SetLimit(Who(name), money, off=money is None)


@pytest.mark.parametrize(("language", "text", "name"), every(CHECKLIST))
def test_the_checklist_is_asked_for(language: str, text: str, name: str | None) -> None:
    assert read(language, text) == ShowChecklist(Who(name) if name else None)


@pytest.mark.parametrize("text", OTHERWISE)
def test_what_is_no_wish_is_read_as_before(text: str) -> None:
    now = datetime(2026, 3, 2, 10, tzinfo=UTC)
    reading = understand(text, Context("en", now, "GBP", CLIENTS))
    wishes = (SetOwner, SetLimit, ComingIn, ShowChecklist)
    assert not any(isinstance(one, wishes) for one in reading.commands)
