"""Errands: whole messages in three languages, and all that only resembles them."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from bot.domain.intents import (
    ForgetClient,
    ForgetMe,
    Intent,
    Invite,
    SaidSent,
    SetBond,
    SetDigest,
    Settings,
    Uninvite,
    WeighJob,
    Who,
)
from bot.domain.people import Bond, Digest
from bot.understanding import Context, understand

NOW = datetime.fromisoformat("2026-03-02T10:00:00+01:00")
CLIENTS = ("Acme", "Dana", "Bob", "דנה", "אקמי")
ERRANDS = (
    *(ForgetMe, ForgetClient, Invite, Uninvite, SaidSent),
    *(SetDigest, WeighJob, SetBond, Settings),
)
OFF, DAILY, WEEKLY = SetDigest(Digest.OFF), Digest.DAILY, Digest.WEEKLY


def read(text: str, language: str) -> tuple[Intent, ...]:
    return understand(text, Context(language, NOW, "DKK", CLIENTS)).commands


SAID: dict[str, dict[Intent, tuple[str, ...]]] = {
    "en": {
        ForgetMe(): (
            "forget me",
            "delete my account",
            "please erase all my data",
            "wipe everything",
        ),
        Invite(Who("Acme")): (
            "invite Acme",
            "Invite acme to Telegram.",
            "please invite Acme",
            "can you invite Acme?",
            "send Acme an invitation",
            "make an invitation for Acme",
            "invite link for Acme",
            "create an invite link for Acme",
            "new invitation for Acme",
            "invite Acme again",
            "I'd like to invite Acme",
            "get Acme on telegram",
        ),
        Uninvite(Who("Acme")): (
            "withdraw Acme's invitation",
            "cancel the invitation for Acme",
            "please revoke the invite to Acme",
            "take back Acme's invitation",
            "take Acme's invitation back",
            "uninvite Acme",
            "close the chat with Acme",
        ),
        Uninvite(None): (
            "withdraw the invitation",
            "cancel that invite",
            "take the invitation back please",
        ),
        ForgetClient(Who("Dana")): (
            "forget Dana",
            "delete everything about Dana",
            "Please erase all data on Dana for good.",
            "remove Dana from my list",
            "Dana asked to be forgotten",
        ),
        OFF: (
            "silence the digest",
            "silence the mornings",
            "no more morning messages",
            "turn off the weekly overview please",
            "stop sending me the summary",
        ),
        SetDigest(WEEKLY, 6, time(9)): (
            "weekly digest on Sunday at 9",
            "Send me the weekly overview every Sunday at 9",
        ),
        SetDigest(DAILY, None, time(8)): ("daily digest at 8", "I'd like a daily summary at 8am"),
        SetDigest(None, 4): ("move the weekly to Friday", "move the digest to Friday"),
        SetDigest(WEEKLY): ("weekly digest", "stop the daily digest"),
        Settings(Who("Acme")): (
            "what do I know about Acme?",
            "tell me about Acme",
            "what kind of payer is Acme",
        ),
        WeighJob(Who("Dana")): (
            "should I take a new job from Dana?",
            "should I take on more work for Dana",
            "is it wise to take another project from Dana?",
        ),
        SetBond(Who("Dana"), Bond.FRIEND): ("Dana is a friend", "Dana is a good friend of mine"),
        SetBond(Who("Bob"), Bond.FAMILY): ("Bob is my cousin", "Bob is family"),
        SetBond(Who("Bob"), Bond.NONE): ("Bob is just a client",),
    },
    "da": {
        ForgetMe(): ("glem mig", "slet min konto", "slet alle mine data tak", "slet det hele"),
        Invite(Who("Acme")): (
            "invitér Acme",
            "inviter Acme til Telegram",
            "kan du invitere Acme?",
            "send Acme en invitation",
            "send en invitation til Acme",
            "lav en invitation til Acme",
            "ny invitation til Acme",
            "jeg vil gerne invitere Acme",
            "invitationslink til Acme",
            "inviter Acme igen",
            "få Acme på Telegram",
            "forbind Acme med Telegram",
        ),
        Uninvite(Who("Acme")): (
            "annullér invitationen til Acme",
            "tilbagekald Acmes invitation",
            "træk invitationen til Acme tilbage",
            "luk chatten med Acme",
        ),
        Uninvite(None): (
            "annuller invitationen",
            "fortryd invitationen, tak",
            "træk invitationen tilbage",
        ),
        ForgetClient(Who("Dana")): (
            "slet Dana",
            "glem alt om Dana",
            "slet alle oplysninger om Dana, tak",
            "fjern Dana fra listen",
            "Dana vil gerne glemmes",
        ),
        OFF: (
            "slå oversigten fra",
            "sluk for morgenerne",
            "ingen flere morgenbeskeder",
            "stop ugeoversigten",
            "jeg vil ikke have overblikket mere",
        ),
        SetDigest(WEEKLY, 6, time(9)): (
            "ugentlig oversigt om søndagen kl. 9",
            "send mig ugens tal hver søndag kl. 9",
        ),
        SetDigest(DAILY, None, time(8)): ("daglig oversigt kl. 8", "dagligt overblik klokken 8"),
        SetDigest(DAILY): (
            "send mig et overblik hver dag",
            "giv mig et kort overblik hver morgen",
        ),
        SetDigest(None, 4): ("flyt den ugentlige til fredag", "flyt overblikket til fredag"),
        SetDigest(WEEKLY): ("ugentligt overblik", "stop den daglige oversigt"),
        Settings(Who("Acme")): (
            "hvad ved jeg om Acme?",
            "vis Acme",
            "vis mig Acme",
            "kunden Acme",
            "fortæl mig om Acme",
            "hvordan plejer Acme at betale",
        ),
        WeighJob(Who("Dana")): (
            "skal jeg tage et nyt job for Dana?",
            "bør jeg tage mere arbejde for Dana",
            "skal jeg sige ja til en ny opgave fra Dana?",
        ),
        SetBond(Who("Dana"), Bond.FRIEND): ("Dana er en veninde", "Dana er en god ven af mig"),
        SetBond(Who("Bob"), Bond.FAMILY): ("Bob er min fætter", "Bob er familie"),
        SetBond(Who("Bob"), Bond.NONE): ("Bob er bare en kunde",),
    },
    "he": {
        ForgetMe(): ("תשכחי אותי", "תמחק את כל הנתונים שלי", "מחק הכל", "תשכח ממני"),
        Uninvite(Who("אקמי")): (
            "תבטל את ההזמנה לאקמי",
            "לבטל את ההזמנה של אקמי",
            "בבקשה תבטלי את ההזמנה לאקמי",
            "ביטול ההזמנה לאקמי",
            "לסגור את הצ׳אט עם אקמי",
        ),
        Uninvite(None): ("בטל את ההזמנה", "תבטלי את ההזמנה בבקשה", "ביטול ההזמנה"),
        Invite(Who("אקמי")): (
            "הזמן את אקמי",
            "תזמיני את אקמי לטלגרם",
            "להזמין את אקמי",
            "להזמין את אקמי לבוט",
            "הזמנה לאקמי",
            "תכין הזמנה לאקמי",
            "שלח לאקמי הזמנה",
            "תשלחי הזמנה לאקמי",
            "אני רוצה להזמין את אקמי",
            "קישור הזמנה לאקמי",
            "הזמנה חדשה לאקמי",
            "הזמנה עבור אקמי",
            "תחבר את אקמי לטלגרם",
        ),
        ForgetClient(Who("דנה")): (
            "מחק את דנה",
            "תמחקי את כל המידע על דנה",
            "תמחק הכול על דנה בבקשה",
            "תשכחי מדנה",
            "דנה ביקשה להימחק",
        ),
        OFF: (
            *("תשתיק את הסיכום", "בלי הודעות בוקר", "תפסיק לשלוח סיכומים", "די עם הסיכום השבועי"),
            "להשתיק את הבקרים",
        ),
        SetDigest(WEEKLY, 6, time(9)): (
            "סיכום שבועי ביום ראשון ב-9",
            "תשלח לי סיכום שבועי ביום ראשון בשעה 9",
        ),
        SetDigest(DAILY, None, time(8)): ("סיכום יומי ב-8", "סיכום יומי בשעה 8:00"),
        SetDigest(None, 4): ("תעביר את השבועי ליום שישי", "תעבירי את הסיכום ליום שישי"),
        SetDigest(WEEKLY): ("סיכום שבועי", "תפסיק את הסיכום היומי"),
        Settings(Who("אקמי")): (
            "תראה לי את אקמי",
            "להראות לי את אקמי",
            "מה אני יודע על אקמי",
            "ספרי לי על אקמי",
            "איך אקמי משלמים?",
        ),
        WeighJob(Who("דנה")): (
            "כדאי לקחת עוד עבודה מדנה?",
            "האם כדאי לי לקחת פרויקט חדש מדנה",
            "כדאי להמשיך לעבוד עם דנה?",
            "האם לקחת עבודה חדשה מדנה?",
            "האם לעבוד שוב עם דנה?",
        ),
        SetBond(Who("דנה"), Bond.FRIEND): (
            "דנה חברה שלי",
            "דנה חברה טובה",
            "דנה זאת חברה",
            "דנה היא חברה טובה שלי",
        ),
        SetBond(Who("דנה"), Bond.FAMILY): (
            "דנה בת משפחה",
            "דנה אחותי",
            "דנה היא אחותי",
            "דנה היא בת דודה שלי",
            "דנה הם משפחה",
        ),
        SetBond(Who("דנה"), Bond.NONE): ("דנה סתם לקוחה",),
    },
}


@pytest.mark.parametrize(
    ("language", "wanted", "text"),
    [
        (language, wanted, text)
        for language, meant in SAID.items()
        for wanted, texts in meant.items()
        for text in texts
    ],
)
def test_an_errand_is_understood(language: str, wanted: Intent, text: str) -> None:
    assert read(text, language) == (wanted,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *(
            ("en", text)
            for text in (
                "invite Acme to lunch",
                "Acme invited me to a party",
                "don't invite Acme",
                "send Acme an invite to the meeting",
                "forget about Bob's debt, not worth it",
                "forget it",
                "delete the last thing",
                "forget Dana's birthday",
                "forget Zoe",
                "delete everything about yesterday",
                "tell me about the weather",
                "tell me about data",
                "summary",
                "weekly report",
                "stop the weekly report on Monday",
                "daily standup at 9",
                "move the meeting to Friday",
                "should I take a new job",
                "should I take the bus to Dana",
                "Dana is a friend of Bob and owes 500",
                "Dana is friendly",
                "if Dana complains, delete everything about Dana",
                "do not forget me",
                "not invite Acme",
                "not sent",
                "not sent yet",
                "not sent to Acme",
            )
        ),
        *(
            ("da", text)
            for text in (
                "inviter Acme til middag",
                "inviter ikke Acme",
                "glem Bobs gæld, det er ikke det værd",
                "glem det",
                "slet det sidste",
                "oversigt over hvem der skylder",
                "hvad ved jeg om fodbold",
                "Dana er venlig",
                "skal jeg tage bussen til Dana",
                "glem mig ikke",
                "ikke sendt",
                "ikke sendt til Acme",
            )
        ),
        *(
            ("he", text)
            for text in (
                "הזמנה מאקמי",
                "אקמי הזמינה ממני לוגו",
                "אל תזמין את אקמי",
                "עזוב את החוב של דנה, לא שווה",
                "מחק את האחרון",
                "סיכום",
                "דוח יומי",
                "תראה לי את החוב של דנה",
                "תראה לי סרט",
                "מה אני יודע על כדורגל",
                "כדאי לקחת מטריה",
                "דנה חברותית",
                "לא לשכוח אותי",
                "לא להזמין את אקמי",
                "לא שלחתי",
                "עוד לא שלחתי לדנה",
            )
        ),
    ],
)
def test_what_only_resembles_one_is_none(language: str, text: str) -> None:
    assert not any(isinstance(one, ERRANDS) for one in read(text, language))


def test_of_two_with_one_name_both_are_candidates() -> None:
    context = Context("en", NOW, "DKK", ("Dana Cohen", "Dana Levi"))
    (command,) = understand("forget Dana", context).commands
    assert command == ForgetClient(Who(candidates=("Dana Cohen", "Dana Levi")))
