"""What is said about an old debt: is it worth it, where it went, and what an hour costs."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.domain.hands import Hands
from bot.domain.intents import Choices, HandOn, SetRate, TakeAgain, Who
from bot.domain.money import Money
from bot.understanding import Context, understand

NOW = datetime(2026, 3, 11, 10, tzinfo=UTC)
CURRENCY = {"en": "GBP", "da": "DKK", "he": "ILS"}
CLIENTS = {
    "en": ("Acme", "Bob", "Dana Cohen"),
    "da": ("Acme", "Bob", "Dana Cohen"),
    "he": ("אקמה", "בוב", "דנה כהן"),
}


def said(text: str, language: str) -> tuple[object, ...]:
    context = Context(language, NOW, CURRENCY[language], CLIENTS[language])
    return understand(text, context).commands


def place(language: str, number: int) -> Who:
    return Who(CLIENTS[language][number])


ASKED = {
    "en": (
        "is Bob worth chasing?",
        "is bob worth chasing",
        "is it worth chasing Bob?",
        "is it still worth going after Bob?",
        "is chasing Bob worth my time",
        "worth suing Bob?",
        "should I bother chasing Bob?",
        "is there any point in chasing Bob?",
        "what can I do about Bob?",
        "what can be done about Bob's debt",
        "what are my options with Bob",
        "what now with Bob?",
        "what should I do about Bob",
        "Bob - worth the trouble?",
    ),
    "da": (
        "kan det betale sig at rykke Bob?",
        "Kan det stadig betale sig at gå efter Bob?",
        "er Bob værd at jage?",
        "er det besværet værd at gå efter Bob",
        "er det værd at blive ved med at rykke Bob?",
        "giver det mening at rykke Bob mere?",
        "nytter det at rykke Bob",
        "kan det svare sig at rykke Bob",
        "hvad kan jeg gøre ved Bob?",
        "hvad gør jeg med Bob",
        "hvad er mine muligheder med Bob?",
        "hvad nu med Bob?",
        "hvad skal jeg gøre ved Bobs gæld",
    ),
    "he": (
        "שווה לרדוף אחרי בוב?",
        "האם שווה להמשיך עם בוב?",
        "זה עוד שווה לרדוף אחרי בוב?",
        "שווה בכלל לרדוף אחרי בוב",
        "כדאי לתבוע את בוב?",
        "משתלם לרדוף אחרי בוב?",
        "יש טעם לרדוף אחרי בוב?",
        "מה עושים עם בוב",
        "מה אפשר לעשות עם בוב",
        "מה האפשרויות שלי מול בוב",
        "מה עוד אפשר לעשות לגבי בוב?",
        "מה לעשות עם החוב של בוב?",
        "מה הלאה עם בוב",
    ),
}


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, texts in ASKED.items() for text in texts]
)
def test_the_question_whether_to_go_on_is_understood(language: str, text: str) -> None:
    assert said(text, language) == (Choices(place(language, 1)),)


MOVED = {
    "en": (
        ("I sold Acme's debt", 0, Hands.SOLD),
        ("just sold Acme's invoice", 0, Hands.SOLD),
        ("handed Bob to a collection agency", 1, Hands.AGENCY),
        ("I've sent Acme to collections", 0, Hands.AGENCY),
        ("turned Acme over to the agency", 0, Hands.AGENCY),
        ("Bob's debt is with a debt collector", 1, Hands.AGENCY),
        ("Acme is with a collection agency now", 0, Hands.AGENCY),
        ("gave Dana to my lawyer", 2, Hands.LAWYER),
        ("I passed Bob's case to my solicitor", 1, Hands.LAWYER),
        ("sued Dana", 2, Hands.COURT),
        ("I'm suing Dana", 2, Hands.COURT),
        ("took Bob to court", 1, Hands.COURT),
        ("I filed a claim against Dana", 2, Hands.COURT),
    ),
    "da": (
        ("Jeg har solgt Acmes gæld", 0, Hands.SOLD),
        ("har solgt Acmes faktura", 0, Hands.SOLD),
        ("Jeg har sendt Bob til inkasso", 1, Hands.AGENCY),
        ("overgivet Acmes krav til inkasso", 0, Hands.AGENCY),
        ("Bobs gæld er hos inkasso", 1, Hands.AGENCY),
        ("Bob er gået til inkasso", 1, Hands.AGENCY),
        ("sendte Bob til inkassofirmaet i går", 1, Hands.AGENCY),
        ("jeg har givet Dana til min advokat", 2, Hands.LAWYER),
        ("jeg sendte Acmes sag til advokaten", 0, Hands.LAWYER),
        ("har stævnet Dana", 2, Hands.COURT),
        ("jeg har sagsøgt Dana", 2, Hands.COURT),
        ("jeg har anlagt sag mod Dana", 2, Hands.COURT),
    ),
    "he": (
        ("מכרתי את החוב של אקמה", 0, Hands.SOLD),
        ("מסרתי את החוב של בוב לגבייה", 1, Hands.AGENCY),
        ("מסרתי את בוב לגביה", 1, Hands.AGENCY),
        ("העברתי את בוב לחברת גבייה", 1, Hands.AGENCY),
        ("מסרתי את התיק של בוב לחברת גבייה", 1, Hands.AGENCY),
        ("החוב של בוב בטיפול חברת גבייה", 1, Hands.AGENCY),
        ("נתתי את אקמה לעורך דין", 0, Hands.LAWYER),
        ("העברתי את התיק של דנה לעורך הדין שלי", 2, Hands.LAWYER),
        ("שלחתי את אקמה לעו״ד", 0, Hands.LAWYER),
        ("תבעתי את דנה", 2, Hands.COURT),
        ("הגשתי תביעה נגד דנה", 2, Hands.COURT),
        ("לקחתי את דנה לתביעות קטנות", 2, Hands.COURT),
        ("פתחתי תיק הוצאה לפועל נגד בוב", 1, Hands.COURT),
    ),
}


@pytest.mark.parametrize(
    ("language", "text", "client", "hands"),
    [(code, *row) for code, rows in MOVED.items() for row in rows],
)
def test_where_a_debt_went_is_understood(
    language: str, text: str, client: int, hands: Hands
) -> None:
    assert said(text, language) == (HandOn(place(language, client), hands),)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I sold Acme's invoice for 3,000"),
        ("en", "sold the Acme debt to a factoring company for 3000"),
        ("da", "Jeg har solgt Acmes faktura for 3.000 kr."),
        ("he", "מכרתי את החוב של אקמה ב-3000"),
        ("he", "מכרתי את החוב של אקמה תמורת 3,000"),
    ],
)
def test_what_came_in_for_a_debt_that_was_sold(language: str, text: str) -> None:
    amount = Money.of(3000, CURRENCY[language])
    assert said(text, language) == (HandOn(place(language, 0), Hands.SOLD, amount),)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "took Bob back from the agency"),
        ("en", "I pulled Bob's debt back from collections"),
        ("da", "jeg har trukket Bob tilbage fra inkasso"),
        ("da", "hent Bob hjem fra inkasso"),
        ("da", "hent Bob tilbage"),
        ("da", "hent kravet mod Bob tilbage"),
        ("en", "bring Bob back"),
        ("he", "להחזיר את בוב אליי"),
        ("he", "החזרתי את בוב מהגבייה"),
        ("he", "לקחתי את החוב של בוב חזרה מחברת הגבייה"),
    ],
)
def test_a_debt_that_came_back(language: str, text: str) -> None:
    assert said(text, language) == (TakeAgain(place(language, 1)),)


@pytest.mark.parametrize(
    ("language", "text", "rate"),
    [
        ("en", "my hourly rate is 400", Money.of(400, "GBP")),
        ("en", "hourly rate: €45.50", Money.of("45.50", "EUR")),
        ("en", "I charge 60 an hour", Money.of(60, "GBP")),
        ("en", "by the hour we charge 60", Money.of(60, "GBP")),
        ("en", "i take 500 / h", Money.of(500, "GBP")),
        ("da", "min timepris er 400", Money.of(400, "DKK")),
        ("da", "min timeløn er 350 kr", Money.of(350, "DKK")),
        ("da", "jeg tager 500 i timen", Money.of(500, "DKK")),
        ("he", "התעריף השעתי שלי 400", Money.of(400, "ILS")),
        ("he", "התעריף השעתי שלי הוא 250 ש״ח", Money.of(250, "ILS")),
        ("he", "אני לוקחת 300 לשעה", Money.of(300, "ILS")),
    ],
)
def test_what_an_hour_costs(language: str, text: str, rate: Money) -> None:
    assert said(text, language) == (SetRate(None, rate),)


OTHERWISE = {
    "en": (
        "I sold Dana a painting for 500",
        "Dana sued me",
        "I'll sue Dana",
        "should I sue Dana?",
        "I won't sue Dana",
        "Bob is not worth chasing",
        "sent Dana's contract to my lawyer",
        "I sent Dana to the agency for the keys",
        "Bob is in court today",
        "Bob is with a lawyer",
        "did I send Bob to collections?",
        "if Bob doesn't pay I'll hand it to a collection agency",
        "Bob said he sued Acme",
        "I want to sell Acme's debt",
        "is Acme worth 500?",
        "what can I do about the noise?",
        "took Bob to lunch",
        "what do I do about dinner with Bob",
    ),
    "da": (
        "jeg har solgt Dana et maleri for 500",
        "Dana har stævnet mig",
        "jeg vil sende Bob til inkasso",
        "skal jeg stævne Dana?",
        "det kan ikke betale sig at rykke Bob",
        "har jeg sendt Bob til inkasso?",
        "Bob er i retten",
        "Bob er advokat",
        "hvad kan jeg gøre ved vejret",
    ),
    "he": (
        "מכרתי לדנה ציור ב-500",
        "דנה תבעה אותי",
        "אני אתבע את דנה",
        "לא שווה לרדוף אחרי בוב",
        "מה עושים עם הילדים היום",
        "האם מסרתי את בוב לגבייה?",
        "אם בוב לא ישלם אני אעביר לגבייה",
        "בוב עורך דין",
    ),
}


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, texts in OTHERWISE.items() for text in texts]
)
def test_words_that_mean_something_else_record_nothing_of_the_kind(
    language: str, text: str
) -> None:
    ours = Choices | HandOn | TakeAgain | SetRate
    assert not any(isinstance(one, ours) for one in said(text, language))
