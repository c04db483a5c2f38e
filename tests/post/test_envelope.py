"""The finished mail: one address, the headers meant and no others, the words unchanged."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import getaddresses
from typing import Any
from unicodedata import category

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from bot.post.envelope import Unsendable, message_id, one_address, seal
from bot.post.letter import Letter
from tests.post.letters import DANISH, ENGLISH, HEBREW, LETTERS, SENDER

HEADERS = {
    "from",
    "to",
    "reply-to",
    "subject",
    "message-id",
    "date",
    "mime-version",
    "content-type",
    "content-language",
}
MISCHIEF = [
    "A\nBcc: evil@mallory.example",
    "A\r\nBcc: evil@mallory.example\r\n\r\nbody",
    "A\rBcc: evil@mallory.example",
    "A\x0bBcc: evil@mallory.example",
    "A\x85Bcc: evil@mallory.example",
    "A\u2028Bcc: evil@mallory.example",
    "A\x00B",
    "A\n",
    'Evil" <evil@mallory.example>, "A',
    "evil@mallory.example, A",
    "<evil@mallory.example>",
    "A (evil@mallory.example)",
    "A;B:C,D",
    "\\",
    '"',
    "a" * 300,
    "א" * 200,
    "\u202emoc.elpmaxe@live",
]
ENCODED = [
    "=?UTF-8?Q?A=0ABcc:_evil@mallory.example?=",
    "=?UTF-8?Q?A=0D=0ABcc:_evil@mallory.example?= tail",
    "head =?us-ascii?b?QQpCY2M6IGV2aWw=?=",
    "=\u200b?UTF-8?Q?A=0ABcc:_evil@mallory.example?=",
]


def parsed(letter: Letter) -> EmailMessage:
    return message_from_bytes(seal(letter, SENDER).mail, policy=policy.default)


def names(letter: Letter, header: str) -> list[tuple[str, str]]:
    """As the older parser reads them: the newer puts gaps into long names."""
    raw = message_from_bytes(seal(letter, SENDER).mail)
    found = getaddresses(raw.get_all(header, []))
    return [(str(make_header(decode_header(name))), address) for name, address in found]


@pytest.mark.parametrize("language", LETTERS)
def test_the_headers_are_the_ones_meant(language: str) -> None:
    letter = LETTERS[language]
    mail = parsed(letter)
    assert sorted(name.lower() for name in mail) == sorted(HEADERS)
    assert names(letter, "From") == [(letter.name, SENDER)]
    assert names(letter, "To") == [("", "dana@acme.example")]
    assert names(letter, "Reply-To") == [(letter.name, "yael@studio.example")]
    assert mail["Subject"] == letter.subject
    assert mail["Content-Language"] == language
    assert mail["Date"].datetime == letter.at


@pytest.mark.parametrize(("language", "way"), [("he", "rtl"), ("da", "ltr"), ("en", "ltr")])
def test_text_and_page_say_the_same_in_the_right_direction(language: str, way: str) -> None:
    letter = LETTERS[language]
    mail = parsed(letter)
    assert mail.get_content_type() == "multipart/alternative"
    plain, page = mail.iter_parts()
    assert plain.get_content().splitlines() == letter.text.splitlines()
    assert page.get_content_type() == "text/html"
    assert f'<html lang="{language}" dir="{way}">' in page.get_content()
    for line in filter(None, letter.text.splitlines()):
        assert line in page.get_content()


def test_lines_end_as_mail_wants_them_and_none_is_too_long() -> None:
    for letter in LETTERS.values():
        mail = seal(letter, SENDER).mail
        assert mail.isascii()
        assert mail.replace(b"\r\n", b"").count(b"\n") == 0
        assert max(len(line) for line in mail.split(b"\r\n")) <= 78


def test_an_owner_without_an_address_gets_no_reply_header() -> None:
    letter = replace(ENGLISH, reply_to="", name="")
    assert sorted(name.lower() for name in parsed(letter)) == sorted(HEADERS - {"reply-to"})
    assert names(letter, "From") == [("", SENDER)]


@pytest.mark.parametrize("field", ["subject", "name"])
@pytest.mark.parametrize("mischief", MISCHIEF)
def test_mischief_in_a_header_stays_in_that_header(field: str, mischief: str) -> None:
    change: dict[str, Any] = {field: mischief}
    letter = replace(ENGLISH, **change)
    mail = parsed(letter)
    assert sorted(name.lower() for name in mail) == sorted(HEADERS)
    assert [address for _, address in names(letter, "From")] == [SENDER]
    assert [address for _, address in names(letter, "To")] == ["dana@acme.example"]
    assert [address for _, address in names(letter, "Reply-To")] == ["yael@studio.example"]
    assert "\u202e" not in str(mail["Subject"]) + names(letter, "From")[0][0]
    assert seal(letter, SENDER).recipient == "dana@acme.example"


@pytest.mark.parametrize("encoded", ENCODED)
def test_an_encoded_word_in_a_name_is_refused(encoded: str) -> None:
    with pytest.raises(Unsendable) as refused:
        seal(replace(ENGLISH, name=encoded), SENDER)
    assert refused.value.flaw == "name"


@pytest.mark.parametrize("encoded", ENCODED[:3])
def test_an_encoded_word_in_a_subject_is_refused(encoded: str) -> None:
    with pytest.raises(Unsendable) as refused:
        seal(replace(ENGLISH, subject=encoded), SENDER)
    assert refused.value.flaw == "subject"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "dana",
        "dana@",
        "@acme.example",
        "dana@acme.example, evil@mallory.example",
        "dana@acme.example; evil@mallory.example",
        "dana@acme.example evil@mallory.example",
        "Dana <dana@acme.example>",
        "dana@acme.example\nBcc: evil@mallory.example",
        "dana@acme.example\r\n",
        "dana@acme.example\x00",
        "da\u202ena@acme.example",
        '"dana evil"@acme.example',
        "dana@[127.0.0.1]",
        "דנה@acme.example",
        "dana@acme.example>\r\nRCPT TO:<evil@mallory.example",
        "=?utf-8?q?dana?=@acme..example",
    ],
)
def test_anything_but_one_plain_address_is_refused(address: str) -> None:
    with pytest.raises(Unsendable) as refused:
        seal(replace(ENGLISH, to=address), SENDER)
    assert refused.value.flaw == "address"


@pytest.mark.parametrize(
    ("address", "on_the_wire"),
    [
        ("dana@acme.example", "dana@acme.example"),
        ("dana+invoices@acme.test", "dana+invoices@acme.test"),
        ("o'dana@acme.example", "o'dana@acme.example"),
        ("dana@סטודיו.example", "dana@xn--7dbdbjh8b.example"),
        ("soren@ærø.example", "soren@xn--r-3fa9c.example"),
        ("books@office", "books@office"),
    ],
)
def test_a_domain_beyond_ascii_travels_in_ascii(address: str, on_the_wire: str) -> None:
    assert one_address(address, "address") == on_the_wire
    assert seal(replace(ENGLISH, to=address), SENDER).recipient == on_the_wire


def test_half_a_character_is_refused_wherever_it_stands() -> None:
    half = "a\ud83d"
    for letter, flaw in (
        (replace(ENGLISH, text=half), "text"),
        (replace(ENGLISH, subject=half), "subject"),
    ):
        with pytest.raises(Unsendable) as refused:
            seal(letter, SENDER)
        assert refused.value.flaw == flaw


def test_one_version_of_one_draft_always_has_the_same_number() -> None:
    one = message_id(HEBREW, SENDER)
    assert one == message_id(replace(HEBREW, at=HEBREW.at.replace(hour=23)), SENDER)
    others = [
        replace(HEBREW, owner=8),
        replace(HEBREW, draft=4),
        replace(HEBREW, version=3),
        replace(HEBREW, text="other words"),
    ]
    assert len({one, *(message_id(other, SENDER) for other in others)}) == 5
    assert str(HEBREW.owner) + "." not in one
    assert one.endswith("@rolig.example>")
    assert parsed(HEBREW)["Message-ID"] == one


SEEN = st.characters(codec="utf-8", exclude_categories=["Cs"])


@settings(max_examples=150, deadline=None)
@given(st.text(SEEN, max_size=200))
@example("om ? _ & A/S & ? påmindelse ; @ smørrebrød, 😀 DKK 😀 Renée's Renée's A/S @ @ A/S @ 😀")
@example('1042: A/S חשבונית ; ידידותית = בע"מ ידידותית \\')
def test_every_subject_reads_as_it_was_written_but_for_its_breaks(subject: str) -> None:
    assume(not ("=?" in subject and "?=" in subject))
    mail = message_from_bytes(seal(replace(HEBREW, subject=subject), SENDER).mail)
    read = str(make_header(decode_header(mail["Subject"])))
    kept = [one for one in subject if not one.isspace() and category(one) != "Cc"]
    assert [one for one in read if not one.isspace()] == [
        one for one in kept if one not in "\u202a\u202b\u202c\u202d\u202e"
    ]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([HEBREW, DANISH, ENGLISH]), st.text(SEEN, max_size=400))
@example(ENGLISH, ".\n\n  .  \nFrom me\n=20 \t\n")
@example(DANISH, "æ" * 2000)
def test_every_text_arrives_character_for_character(letter: Letter, text: str) -> None:
    mail = message_from_bytes(seal(replace(letter, text=text), SENDER).mail)
    plain = next(part for part in mail.walk() if part.get_content_type() == "text/plain")
    words = plain.get_payload(decode=True)
    assert isinstance(words, bytes)
    assert as_lines(words) == as_lines(text.encode())


def as_lines(words: bytes) -> list[bytes]:
    """By the three line ends that mail makes one; none at the end."""
    return words.replace(b"\r\n", b"\n").replace(b"\r", b"\n").rstrip(b"\n").split(b"\n")
