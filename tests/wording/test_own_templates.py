"""The operator's own letters: the good ones stand in for ours, the broken ones never go out."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree

import pytest

from bot.__main__ import check
from bot.app import build
from bot.config import Config, Store, Templates
from bot.domain.catalogue import FORMS
from bot.domain.drafts import Brief, Channel
from bot.domain.people import LANGUAGES
from bot.wording.letters import Letters
from bot.wording.own_folder import Refused
from bot.wording.samples import CHANNELS
from tests.wording.briefs import TEMPLATES, debts, plain

SHIPPED = Letters(TEMPLATES)
EMAIL = "friendly_reminder/en/email.j2"
CHAT = "friendly_reminder/en/chat.j2"
GOOD = """\
{% extends "_shared/en.j2" %}
{% block subject %}From our house: {{ what }}{% endblock %}
{% block body %}
{{ what | capital }} is open still.

{{ ways }}
{% endblock %}
"""


class Clock:
    def now(self) -> datetime:
        return datetime(2026, 4, 1, tzinfo=UTC)


def letters(folder: Path, **texts: str) -> Letters:
    """Our letters with these among them; `friendly_reminder__en__chat` names a file."""
    for name, text in texts.items():
        write(folder, name.replace("__", "/") + ".j2", text)
    return Letters(TEMPLATES, folder)


def write(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def own(folder: Path, text: str, name: str = EMAIL) -> tuple[Refused, ...]:
    """What is refused of a folder with this one template."""
    write(folder, name, text)
    return Letters(TEMPLATES, folder).refused


def email(body: str) -> str:
    return f"Subject\n\nDear {{{{ name }}}},\n{body}\n"


def test_a_good_template_stands_in_for_ours_and_for_no_other(tmp_path: Path) -> None:
    write(tmp_path, EMAIL, GOOD)
    mixed = Letters(TEMPLATES, tmp_path)

    assert mixed.refused == ()
    words = mixed.write(plain("friendly_reminder", "en"))
    assert words.subject == "From our house: £4,500 for the logo"
    assert "is open still" in words.text and "12-34-56" in words.text
    for script, language, channel in (
        ("friendly_reminder", "he", Channel.EMAIL),
        ("friendly_reminder", "da", Channel.EMAIL),
        ("friendly_reminder", "en", Channel.SHARE),
        ("formal_reminder", "en", Channel.EMAIL),
    ):
        brief = plain(script, language, channel)
        assert mixed.write(brief) == SHIPPED.write(brief)


@pytest.mark.parametrize("script", ["friendly_reminder", "formal_reminder", "voicemail", "terms"])
def test_copies_of_ours_are_all_in_order(tmp_path: Path, script: str) -> None:
    names = {
        f"{script}/{language}/{form}.j2"
        for language in LANGUAGES
        for form in FORMS[script]
        if (TEMPLATES / script / language / f"{form}.j2").is_file()
    }
    for name in names:
        write(tmp_path, name, "{# our own #}" + (TEMPLATES / name).read_text("utf-8"))

    assert names
    assert Letters(TEMPLATES, tmp_path).refused == ()


def test_the_whole_folder_can_be_copied_to_change_a_part_of_it(tmp_path: Path) -> None:
    copytree(TEMPLATES, tmp_path / "own")
    write(tmp_path / "own", EMAIL, GOOD)
    mixed = Letters(TEMPLATES, tmp_path / "own")

    assert mixed.refused == ()
    assert mixed.write(plain("friendly_reminder", "en")).subject.startswith("From our house")
    assert mixed.write(plain("thank_you", "en")) == SHIPPED.write(plain("thank_you", "en"))


def test_without_an_own_folder_nothing_is_refused(tmp_path: Path) -> None:
    assert SHIPPED.refused == ()
    assert Letters(TEMPLATES, tmp_path).refused == ()
    assert [one.reason for one in Letters(TEMPLATES, tmp_path / "no").refused] == [
        "the folder can't be read: No such file or directory"
    ]


def test_a_template_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, EMAIL, GOOD)
    mixed, brief = Letters(TEMPLATES, tmp_path), plain("friendly_reminder", "en")
    first = mixed.write(brief)
    write(tmp_path, EMAIL, email("Something else."))

    assert mixed.write(brief) == first


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("A\n{% if one %}\nB", 3, "Unexpected end of template"),
        (email("{{ totls }}"), 4, 'unknown name: "totls"'),
        (email("{% if offer and not one %}\n{{ cost }}{% endif %}"), 5, 'unknown name: "cost"'),
        (email("{{ range(3) }}"), 4, 'unknown name: "range"'),
        (email("{{ one.price }}"), 4, "price"),
        (email("{{ one.amount }}"), 4, "has no attribute 'amount'"),
        (email("{{ name | shout }}"), 4, 'no such filter: "shout"'),
        (email("{% if one is odder %}{% endif %}"), 4, 'no such test: "odder"'),
        (email("{{ 1 / 0 }}"), 4, "division by zero"),
        (email("{{ ''.__class__.__mro__ }}"), 4, "unsafe"),
        (email("{{ you.__globals__ }}"), 4, "unsafe"),
        (email("{{ (name ~ '{0.__class__}').format(name) }}"), 4, "unsafe"),
        (email("{% include '../secret.j2' %}"), 4, 'no such template: "../secret.j2"'),
        (email("{% include name %}"), 4, "another template is called by its name"),
        (email(f"{{% include '{EMAIL}' %}}"), 4, "recursion"),
        ("", 0, "nothing is left to read"),
        ("Only a subject", 0, "nothing is left to read"),
        ("\nDear {{ name }}", 0, "no subject"),
        (email("{{ totals }} is unacceptable.\nThank you."), 4, "not calm: "),
        ('{% extends "_shared/en.j2" %}\n{% block text %}{% endblock %}', 2, 'block: "text"'),
        (GOOD.replace("_shared/en.j2", "_shared/fr.j2"), 1, 'no such template: "_shared/fr.j2"'),
    ],
)
def test_a_broken_template_is_refused_by_line_and_reason_and_ours_is_used(
    tmp_path: Path, text: str, line: int, reason: str
) -> None:
    (refused,) = own(tmp_path, text)

    assert (refused.file, refused.line) == (EMAIL, line), refused
    assert reason in refused.reason
    brief = plain("friendly_reminder", "en")
    assert Letters(TEMPLATES, tmp_path).write(brief) == SHIPPED.write(brief)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("\n" + "Dear {{ name }}, " * 40, "characters, where a chat has room for 600"),
        ("Hi {{ name }}\nand good day.", "a subject, which a chat has not"),
    ],
)
def test_a_chat_is_short_and_has_no_subject(tmp_path: Path, text: str, reason: str) -> None:
    (refused,) = own(tmp_path, text, CHAT)

    assert reason in refused.reason


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("greeting/en/chat.j2", 'no such script: "greeting"'),
        ("friendly_reminder/fr/chat.j2", 'no such language: "fr"; there are he, da, en'),
        ("thank_you/en/phone.j2", 'thank_you has no form "phone"; it has chat, email, letter'),
        ("friendly_reminder/chat.j2", "not in its place, friendly_reminder/<language>/<form>.j2"),
        ("friendly_reminder/en/chat.txt", 'not a template: its name does not end in ".j2"'),
        ("friendly_reminder/en/old/chat.j2", 'not a template: its name does not end in ".j2"'),
        ("loose.j2", 'no such script: "loose.j2"'),
    ],
)
def test_a_template_out_of_place_is_refused(tmp_path: Path, name: str, reason: str) -> None:
    assert [one.reason for one in own(tmp_path, GOOD, name)] == [reason]


def test_what_is_no_template_beside_the_scripts_is_left_alone(tmp_path: Path) -> None:
    for name in ("README.md", ".git/config", "friendly_reminder/en/email.j2~"):
        write(tmp_path, name, "notes")

    assert Letters(TEMPLATES, tmp_path).refused == ()


@pytest.mark.parametrize("linked", [EMAIL, "friendly_reminder/en", "friendly_reminder"])
def test_what_lies_outside_the_folder_is_not_reached_by_a_link(tmp_path: Path, linked: str) -> None:
    inside = tmp_path / "own"
    write(tmp_path, f"elsewhere/{EMAIL}", GOOD)
    (inside / linked).parent.mkdir(parents=True)
    (inside / linked).symlink_to(tmp_path / "elsewhere" / linked)
    mixed, brief = Letters(TEMPLATES, inside), plain("friendly_reminder", "en")

    assert mixed.refused == (Refused(linked, 0, "a link that leads out of the folder"),)
    assert mixed.write(brief) == SHIPPED.write(brief)


def test_a_link_within_the_folder_is_followed_and_one_to_itself_is_not(tmp_path: Path) -> None:
    write(tmp_path, ".kept/now.j2", GOOD)
    (tmp_path / "friendly_reminder" / "en").mkdir(parents=True)
    (tmp_path / EMAIL).symlink_to(tmp_path / ".kept" / "now.j2")
    (tmp_path / CHAT).symlink_to(tmp_path / CHAT)
    mixed = Letters(TEMPLATES, tmp_path)

    assert [one.file for one in mixed.refused] == [CHAT]
    assert mixed.write(plain("friendly_reminder", "en")).subject.startswith("From our house")


def test_bytes_that_are_no_text_are_refused_by_their_line(tmp_path: Path) -> None:
    write(tmp_path, EMAIL, "")
    (tmp_path / EMAIL).write_bytes(b"Subject\nS\xf8ren\n")

    assert Letters(TEMPLATES, tmp_path).refused == (Refused(EMAIL, 2, "not UTF-8"),)


def test_a_file_saved_on_windows_is_read(tmp_path: Path) -> None:
    write(tmp_path, EMAIL, "")
    (tmp_path / EMAIL).write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    mixed = Letters(TEMPLATES, tmp_path)

    assert mixed.refused == ()
    assert mixed.write(plain("friendly_reminder", "en")).text.count("\r") == 0


def test_what_a_language_shares_may_be_replaced_for_all_its_letters(tmp_path: Path) -> None:
    shared = (TEMPLATES / "_shared" / "en.j2").read_text("utf-8")
    close = shared.rindex("{% block close %}")
    write(tmp_path, "_shared/en.j2", shared[:close] + '{% include "_shared/ours.j2" %}')
    write(tmp_path, "_shared/ours.j2", "All good wishes{{ signed }}")
    mixed = Letters(TEMPLATES, tmp_path)

    assert [str(one) for one in mixed.refused] == []
    assert "All good wishes,\nNoa Field" in mixed.write(plain("formal_reminder", "en")).text
    danish = plain("formal_reminder", "da")
    assert mixed.write(danish) == SHIPPED.write(danish)


def test_what_is_shared_is_refused_where_a_letter_of_ours_would_break(tmp_path: Path) -> None:
    shared = (TEMPLATES / "_shared" / "en.j2").read_text("utf-8")
    (refused,) = own(tmp_path, shared.replace("set ledger", "set lines"), "_shared/en.j2")

    assert refused.file == "_shared/en.j2"
    assert "/en/" in refused.reason and "'ledger' is undefined" in refused.reason


def test_a_letter_may_build_on_what_is_new_in_shared(tmp_path: Path) -> None:
    write(tmp_path, "_shared/en.house.j2", '{% set house = "the house" %}')
    text = "Subject\n\n{% include '_shared/en.house.j2' %}\nDear {{ name }},\nthank you."

    assert own(tmp_path, text) == ()


@pytest.mark.parametrize(("script", "form"), [("reach_via_office", "chat"), ("voicemail", "phone")])
@pytest.mark.parametrize(
    "fact", ["{{ totals }}", "{% if by %}Please write by {{ by }}.{% endif %}"]
)
def test_nobody_else_at_the_clients_learns_of_a_debt(
    tmp_path: Path, script: str, form: str, fact: str
) -> None:
    (refused,) = own(tmp_path, f"\nHello, {{{{ owner }}}} here. {fact}", f"{script}/en/{form}.j2")

    assert "tells of a debt" in refused.reason


def test_a_letter_says_what_its_script_is_about(tmp_path: Path) -> None:
    (refused,) = own(tmp_path, "\nA deposit, please.", "deposit_request/en/chat.j2")

    assert '"part"' in refused.reason


UNTRIED = email("{% if more %}{{ items[99].due }}{% endif %}")


def test_what_fails_in_a_state_that_was_not_tried_gives_way_to_ours(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert own(tmp_path, UNTRIED) == ()
    mixed, brief = Letters(TEMPLATES, tmp_path), _with_many_debts("Secret Client")

    assert "Secret Client" in mixed.write(brief).text
    assert mixed.write(brief) == SHIPPED.write(brief)
    assert caplog.messages[0] == f"own template not used for a letter, {EMAIL}: UndefinedError"
    assert "Secret" not in caplog.text


def test_a_chat_that_grows_too_long_gives_way_to_ours(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    filler = "This note is here to be read in peace. " * 14
    assert own(tmp_path, f"\nHi {{{{ name }}}}. {filler}", CHAT) == ()
    brief = replace(plain("friendly_reminder", "en", Channel.SHARE), name="Dana " * 16)

    assert Letters(TEMPLATES, tmp_path).write(brief) == SHIPPED.write(brief)
    assert "room for 600" in caplog.text


def _with_many_debts(name: str) -> Brief:
    brief = plain("friendly_reminder", "en")
    return replace(brief, name=name, items=debts(brief, 25))


def _config(tmp_path: Path) -> Config:
    return Config(Store(tmp_path / "store"), templates=Templates(tmp_path / "own"))


def test_what_is_refused_is_in_the_log_at_start(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write(tmp_path / "own", EMAIL, email("{{ nothing }}"))
    with caplog.at_level(logging.ERROR):
        app = build(_config(tmp_path), Clock())
    app.books.close()

    assert f'{EMAIL}:4: unknown name: "nothing"' in caplog.text


def test_the_check_names_what_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "own", EMAIL, GOOD)
    assert check(_config(tmp_path), ()) == 0

    write(tmp_path / "own", CHAT, "")
    assert check(_config(tmp_path), ()) == 2
    assert f"[templates] {CHAT}: nothing is left to read" in capsys.readouterr().out


@pytest.mark.parametrize("form", CHANNELS)
def test_every_form_can_have_an_own_template(tmp_path: Path, form: str) -> None:
    subject = "Subject" if form in ("email", "letter") else ""
    refused = own(
        tmp_path, f"{subject}\nDear {{{{ name }}}}, thank you.", f"ask_reason/da/{form}.j2"
    )
    brief = plain("ask_reason", "da", CHANNELS[form])

    assert refused == ()
    assert Letters(TEMPLATES, tmp_path).write(brief).text == "Dear Mette Holm, thank you."
