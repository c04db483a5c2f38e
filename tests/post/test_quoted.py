"""What was written anew in an answer, in the forms that mail programs give it."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from time import process_time

import pytest

from bot.post.quoted import new_words, unquoted

OURS = "> Dear Dana,\n> the invoice is still open."


@pytest.mark.parametrize(
    "rest",
    [
        f"On Mon, 2 Mar 2026 at 09:30, Yael Cohen <post@rolig.example> wrote:\n{OURS}",
        f"On Mon, 2 Mar 2026 at 09:30, Yael Cohen\n<post@rolig.example>\nwrote:\n{OURS}",
        f"Den man. 2. mar. 2026 kl. 09.30 skrev Åse <post@rolig.example>:\n{OURS}",
        f"Den 2. marts 2026 kl. 09.30 skrev Åse Ølgaard\n<post@rolig.example>:\n{OURS}",
        f"\u200f\u202bבתאריך יום ב׳, 2 במרץ 2026 מאת \u202aיעל\u202c <p@r.example>:\u202c\n{OURS}",
        f"ב-2 במרץ 2026, בשעה 9:30, יעל כהן <post@rolig.example> כתבה:\n{OURS}",
        "-----Original Message-----\nFrom: Yael\nSent: Monday\n\nDear Dana, the invoice",
        "-----Oprindelig meddelelse-----\nFra: Yael\n\nKære Dana",
        "-----הודעה מקורית-----\nמאת: יעל\n\nשלום דנה",
        "________________________________\nFrom: Yael\nSent: Monday\n\nDear Dana",
        "From: Yael Cohen <post@rolig.example>\nSent: 2 March 2026 09:30\nTo: Dana\n\nDear Dana",
        "Fra: Yael <post@rolig.example>\nSendt: 2. marts 2026\n\nKære Dana",
        "מאת: יעל <post@rolig.example>\nנשלח: 2 במרץ 2026\n\nשלום דנה",
        "-- \nDana Levi\nAcme Ltd",
        "--\nDana Levi",
        "Sent from my iPhone",
        "Sendt fra min iPhone",
        "נשלח מה-iPhone שלי",
        "נשלח מהאייפון שלי",
        "שודר מה-Galaxy שלי",
        "השג את Outlook עבור iOS",
        "Sent from Outlook for Android",
        "Sendt fra Outlook til Android",
        f"יום ב׳, 2 במרץ 2026, 9:30, מאת יעל כהן <post@rolig.example>:\n{OURS}",
        OURS,
        "",
    ],
)
@pytest.mark.parametrize(
    "words", ["I will pay on Friday.", "Jeg betaler på fredag.\n\nHilsen Dana", "אשלם ביום שישי."]
)
def test_only_the_new_words_are_left(words: str, rest: str) -> None:
    assert unquoted(f"{words}\n\n{rest}\n") == words


@pytest.mark.parametrize(
    "text",
    [
        "On Friday I will pay.\nAs I wrote: soon.",
        "Den er fin.\nJeg har skrevet til banken.",
        "ב-15 בחודש אעביר.\nכתבתי להנהלת החשבונות.",
        "From: the bottom of my heart\nthanks",
        "Good news:\nSent from our bank this morning.",
        "Godt nyt:\nSendt fra vores bank i formiddag.",
        "נשלח מחר בבוקר את הכסף.",
        "נשלח מה שצריך עד יום ראשון.",
        "נשלח באמצעות העברה בנקאית ביום ראשון.",
        "I wrote:\nnothing",
    ],
)
def test_words_that_only_look_like_a_quotation_stay(text: str) -> None:
    assert unquoted(text) == text


def test_an_answer_between_the_lines_keeps_what_is_new() -> None:
    text = "> When will you pay?\nOn Friday.\n> All of it?\nYes."
    assert unquoted(text) == "On Friday.\nYes."


@pytest.mark.parametrize(
    "attribution",
    [
        "On Mon, 2 Mar 2026 at 09:30, Yael Cohen <post@rolig.example> wrote:",
        "Den man. 2. mar. 2026 kl. 09.30 skrev Åse <post@rolig.example>:",
        "בתאריך יום ב׳, 2 במרץ 2026 מאת יעל <post@rolig.example>:",
    ],
)
@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("> When?\n> How much?\n\nOn Friday, 500.\n-- \nDana", "On Friday, 500."),
        ("> When?\nOn Friday.\n> How much?\n500.", "On Friday.\n500."),
        ("> When?\n> How much?\n", ""),
    ],
)
def test_an_answer_below_or_between_what_it_quotes_is_not_lost(
    attribution: str, answer: str, words: str
) -> None:
    assert unquoted(f"{attribution}\n{answer}") == words


@pytest.mark.parametrize("charset", ["iso-8859-8-i", "ISO-8859-8-E", "iso-8859-8", "windows-1255"])
def test_hebrew_is_read_in_every_set_of_letters_that_it_comes_in(charset: str) -> None:
    words = "שלום דנה, נעביר ביום ראשון."
    known = charset.lower().removesuffix("-i").removesuffix("-e")
    head = f'Content-Type: text/plain; charset="{charset}"\nContent-Transfer-Encoding: 8bit\n\n'
    mail = message_from_bytes(head.encode() + words.encode(known), policy=policy.default)
    assert isinstance(mail, EmailMessage)
    assert new_words(mail) == words


def page(html: str) -> str:
    mail = EmailMessage()
    mail.set_content(html, subtype="html")
    return new_words(mail)


def test_a_page_is_read_as_it_looks_and_without_what_it_quotes() -> None:
    html = (
        "<html><head><style>p{color:red}</style><title>x</title></head><body>"
        "<script>alert(1)</script><p>I&nbsp;will pay <b>500</b> &amp; more<br>on Friday.</p>"
        '<div class="gmail_quote">On Monday Yael wrote:<blockquote>Dear Dana</blockquote></div>'
        '<img src="http://tracker.example/x.png"></body></html>'
    )
    assert page(html) == "I will pay 500 & more\non Friday."


@pytest.mark.parametrize(
    "html",
    [
        "<blockquote>" * 5000 + "old" + "</blockquote>" * 5000 + "new",
        "<div class=gmail_quote><br><img><div>old</div></div>new",
        "<p>new</p><blockquote>never closed <p>old",
        "</div></blockquote><p>new</p>",
    ],
)
def test_a_page_that_is_badly_made_is_read_all_the_same(html: str) -> None:
    assert page(html) == "new"


def test_plain_text_is_read_before_the_page_and_an_odd_charset_is_no_end() -> None:
    both = EmailMessage()
    both.set_content("plain")
    both.add_alternative("<p>page</p>", subtype="html")
    odd = EmailMessage()
    odd.set_content("words")
    odd.replace_header("Content-Type", 'text/plain; charset="no-such-thing"')
    assert (new_words(both), new_words(odd)) == ("plain", "words")


def test_very_long_and_very_odd_bodies_take_no_time() -> None:
    for line in ("On ", "> ", "ב", "Den\n", "wrote:\n", "On 1 ", "On 1\n"):
        unquoted(line * 50_000)


@pytest.mark.parametrize("body", ["\n" * 20_000, "-" + " " * 19_990 + "x", " \n" * 10_000])
def test_gaps_without_end_are_read_in_no_time(body: str) -> None:
    began = process_time()
    unquoted(body)
    assert process_time() - began < 1
