"""Every letter, in every language, form and state, reads whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import pairwise, product
from pathlib import Path

import pytest
from jinja2 import TemplateNotFound, UndefinedError
from jinja2.exceptions import SecurityError

from bot.domain.catalogue import BEFOREHAND, FORMS, NEEDS
from bot.domain.drafts import Brief, Channel, Remedy, Words
from bot.domain.people import Form
from bot.wording import formats
from bot.wording.letters import ROOM, Letters, MissingFact
from bot.wording.particulars import particulars
from tests.wording.briefs import (
    EVIL,
    LANGUAGES,
    RULES,
    TEMPLATES,
    edges,
    plain,
    plan,
    without_debts,
)

LETTERS = Letters(TEMPLATES)
SCRIPTS = LETTERS.scripts
SEEDS = TEMPLATES.parents[1] / "shared" / "seeds"
CHANNELS = (Channel.EMAIL, Channel.WHATSAPP, Channel.PHONE, Channel.POST)
"""One channel a form."""
ANSWERS = sorted(
    {"empathy_plan", "plan_proposal", "which_parts", "explain_policy", "calm_answer", "listen"}
    | {"thank_and_check", "confirm_promise", "settlement_offer", "pin_a_date", "promise_broken"}
    | {"instalment_upcoming", "instalment_missed", "plan_confirmation", "thank_you"}
    | {"reach_via_office", "plan_broken", "voicemail", "social_dm", "refusal_call"}
    | {"plan_talk", "refusal_email"}
    | set(BEFOREHAND) - {"milestone_invoice", "recurring_invoice"}
)
"""Scripts that may be written when the ledger holds no open debt."""
HOLES = re.compile(r"None|Undefined|\{\{|\}\}|\{%|%\}|\(\)|\[\]")
ORPHANS = re.compile(r"[ \n][,.;:?)]|[,;:]{2}|,\.|(?<!\.)\.\.(?!\.)|\( |:\n\n(?!•)|[:,]\Z")
GAPS = re.compile(r"  |\n\n\n|^[ \n]|[ \n]\Z|(?m:^ | $)")
LAW = re.compile(
    r"interest|late fee|lawyer|solicitor|\bcourt\b|agency|collector|legal"
    r"|rente|gebyr|advokat|inkasso|retten\b|retslig|rykker"
    r"|ריבית|קנס|עורך דין|עו\"ד|בית משפט|תביעה|הוצאה לפועל|משפטי",
    re.IGNORECASE,
)


ABOUT_LAW = {"credit_report_notice", "collection_notice", "collector_heads_up"}
"""Scripts whose aim is a step of the law; the guard decides when they may be used."""
CARRY_CHARGES = ("formal_reminder", "second_warning", "final_notice", "collection_notice")
REMEDIES = {
    Remedy.LAWYER: r"lawyer|solicitor|advokat|עורכ",
    Remedy.AGENCY: r"agency|inkasso|חברת גבייה|לגבייה",
    Remedy.SMALL_CLAIMS: r"small.claims|småsag|תביעות קטנות",
    Remedy.COURT: r"\bthe courts?\b|\bretten\b|domstol|בית ה?משפט(?! לתביעות)",
}
GREETINGS = re.compile(r"\b(hi|hello|dear|hej|kære)\b|שלום|היי", re.IGNORECASE)
THANKS = re.compile(
    r"thank|regards|sincerely|good (day|week)|best|wish|glad|forward|welcome|luck"
    r"|tak\b|hils|god (dag|uge)|hav |glæder|held|velkom|gerne|godt|ønsk"
    r"|תודה|בברכה|נעים|טוב|להתראות|בהצלחה|שמח|אשמח|נשמח",
    re.IGNORECASE,
)
JOB = {"price", "part", "percent", "stage", "left"}
OWING = re.compile(
    r"invoice|payment|owe|debt|overdue|amount|balance"
    r"|faktura|betaling|skyld|gæld|forfald|beløb|regning"
    r"|חשבונית|תשלום|חוב|יתרה|סכום|פירעון",
    re.IGNORECASE,
)


@cache
def every_letter(script: str) -> tuple[tuple[str, Brief, Words], ...]:
    """Every letter of a script, each with a word for where it came from."""
    return tuple((where, brief, LETTERS.write(brief)) for where, brief in _states(script))


def _states(script: str) -> Iterator[tuple[str, Brief]]:
    for language, channel in product(LANGUAGES, _channels(script)):
        for state, brief in edges(plain(script, language, channel)):
            if not _lacks(brief):
                yield f"{script}/{language}/{channel}: {state}", brief
        if script in ANSWERS:
            brief = without_debts(plain(script, language, channel))
            if _lacks(brief):
                continue
            yield f"{script}/{language}/{channel}: no debts", brief


def _channels(script: str) -> tuple[Channel, ...]:
    return tuple(channel for channel in CHANNELS if channel.form in FORMS[script])


def _lacks(brief: Brief) -> bool:
    """Whether the brief lacks what its script is about."""
    facts = particulars(brief, brief.channel.form, 1)
    return not all(facts[need] for need in NEEDS.get(brief.script, ()))


def test_every_script_of_the_catalogue_is_there_and_no_other() -> None:
    assert set(SCRIPTS) == set(FORMS)


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_exists_in_every_language_in_each_of_its_forms_and_in_no_other(
    script: str,
) -> None:
    files = {path.relative_to(TEMPLATES / script) for path in (TEMPLATES / script).rglob("*.*")}

    assert files == {Path(lang) / f"{form}.j2" for lang in LANGUAGES for form in FORMS[script]}


@pytest.mark.parametrize("script", NEEDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_without_what_it_is_about_is_not_written(script: str, language: str) -> None:
    lacking = [brief for _, brief in edges(plain(script, language)) if _lacks(brief)]

    assert lacking
    for brief in lacking:
        with pytest.raises(MissingFact):
            LETTERS.write(brief)


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_letter_reads_whole_whatever_is_known(script: str) -> None:
    for where, brief, words in every_letter(script):
        text = _without_typed(brief, f"{words.subject}\n{words.text}".strip())
        assert not HOLES.search(text), where
        assert not ORPHANS.search(words.text), f"{where}\n{words.text}"
        assert not GAPS.search(words.text), f"{where}\n{words.text}"
        assert words.text.count("?") <= 1, f"{where}\n{words.text}"
        assert "!" not in text, where


@pytest.mark.parametrize("script", SCRIPTS)
def test_what_is_read_has_a_subject_of_one_line_but_in_a_chat_and_what_is_said_has_none(
    script: str,
) -> None:
    for where, brief, words in every_letter(script):
        if brief.channel in (Channel.EMAIL, Channel.POST):
            assert words.subject and "\n" not in words.subject, where
        else:
            assert words.subject == "", where


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_chat_has_at_most_600_characters_and_a_card_for_the_phone_900(script: str) -> None:
    for where, brief, words in every_letter(script):
        if EVIL not in brief.name:
            room = ROOM[brief.channel.form]
            assert len(words.text) <= room, f"{where}: {len(words.text)}\n{words.text}"


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_letter_is_signed_by_whoever_is_known(script: str) -> None:
    for where, brief, words in every_letter(script):
        for name in (brief.owner, brief.business):
            assert formats.isolate(name, brief.language) in words.text, where


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_letter_is_warm_at_both_ends(script: str) -> None:
    """It opens with a greeting, and closes with thanks or good wishes, however firm it is."""
    for where, brief, words in every_letter(script):
        paragraphs = _without_typed(brief, words.text).split("\n\n")
        opening = " ".join(paragraphs[: 3 if brief.channel is Channel.POST else 1])
        assert GREETINGS.search(opening), f"{where}\n{words.text}"
        assert THANKS.search(" ".join(paragraphs[-2:])), f"{where}\n{words.text}"


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_letter_says_the_same_facts_in_every_language(script: str) -> None:
    for channel in _channels(script):
        for state in ("plain", "terms and an offer", f"charges by {RULES[0]}"):
            said = {
                lang: _facts_said(dict(edges(plain(script, lang, channel)))[state])
                for lang in LANGUAGES
                if not _lacks(dict(edges(plain(script, lang, channel)))[state])
            }
            where = f"{script} {channel}, {state}"
            assert said.get("he") == said.get("da") == said.get("en"), where


@pytest.mark.parametrize("script", SCRIPTS)
def test_law_fees_and_interest_are_named_only_where_they_are_on_file(script: str) -> None:
    for where, brief, words in every_letter(script):
        if not (brief.charges or brief.remedy or brief.agreed or script in ABOUT_LAW):
            assert not LAW.search(_without_typed(brief, words.text)), f"{where}\n{words.text}"


@pytest.mark.parametrize("script", CARRY_CHARGES)
def test_every_charge_is_a_line_of_its_own_with_the_new_total(script: str) -> None:
    for where, brief, words in every_letter(script):
        if brief.charges and EVIL not in brief.name:
            lines = words.text.splitlines()
            for charge in brief.charges:
                amount = re.escape(formats.money(charge.amount, brief.language))
                bearing = [line for line in lines if re.search(rf"(?<![\d.,]){amount}", line)]
                assert len(bearing) == 1, f"{where}\n{words.text}"
            total = formats.sums(brief.claimed, brief.language)
            assert total in words.text, f"{where}: {total}\n{words.text}"


@pytest.mark.parametrize("script", ("second_warning", "final_notice"))
def test_a_remedy_is_named_only_if_its_owner_would_take_it(script: str) -> None:
    for where, brief, words in every_letter(script):
        text = _without_typed(brief, words.text)
        for remedy, pattern in REMEDIES.items():
            named = bool(re.search(pattern, text, re.IGNORECASE))
            assert named == (brief.remedy is remedy), f"{where}: {remedy}\n{words.text}"


@pytest.mark.parametrize("script", ("reach_via_office", "voicemail"))
def test_whoever_answers_at_the_office_learns_of_no_debt(script: str) -> None:
    for where, brief, words in every_letter(script):
        typed = _without_typed(brief, words.text + words.subject)
        assert not re.search(r"\d", typed), f"{where}\n{typed}"
        assert not OWING.search(typed), f"{where}\n{typed}"


@pytest.mark.parametrize("script", [one for one, forms in FORMS.items() if "letter" in forms])
def test_a_letter_to_print_bears_its_date(script: str) -> None:
    for where, brief, words in every_letter(script):
        if brief.channel is Channel.POST and brief.written:
            first = words.text.split("\n\n")[0]
            assert formats.day(brief.written, brief.language) in first, f"{where}\n{words.text}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_longer_ledger_lists_a_few_then_counts_the_rest_and_gives_the_total(
    language: str,
) -> None:
    brief = plain("friendly_reminder", language, Channel.WHATSAPP)
    seven = dict(edges(brief))["many debts"]
    text = LETTERS.write(seven).text

    assert text.count("•") == 4
    assert " 4" in next(line for line in text.splitlines()[::-1] if line.startswith("•"))
    assert formats.sums(seven.totals, language) in text


BEFORE_THAT_DAY = re.compile(
    "before then|until then|meantime|før da|inden da|så længe|עד אז|בינתיים"
)


@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.WHATSAPP, Channel.PHONE])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_promise_for_today_or_tomorrow_has_no_time_before_it(
    language: str, channel: Channel
) -> None:
    brief = plain("confirm_promise", language, channel)
    assert brief.written and brief.promised
    for days in (0, 1):
        near = replace(brief, promised=brief.written + timedelta(days=days))
        assert not BEFORE_THAT_DAY.search(LETTERS.write(near).text)
    assert BEFORE_THAT_DAY.search(LETTERS.write(brief).text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_plan_names_its_last_day(language: str) -> None:
    brief = plain("plan_confirmation", language, Channel.WHATSAPP)
    brief = replace(brief, instalments=plan(brief.items[0].amount, 12))

    assert formats.day(brief.instalments[-1].day, language) in LETTERS.write(brief).text
    assert LETTERS.write(replace(brief, channel=Channel.EMAIL)).text.count("•") == 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_instalment_that_is_partly_paid_asks_for_the_rest(language: str) -> None:
    brief = dict(edges(plain("instalment_missed", language)))["a plan begun"]
    part = brief.instalments[0]
    text = LETTERS.write(brief).text

    assert formats.money(part.left, language) in text
    assert formats.money(part.amount, language) not in text


@pytest.mark.parametrize(
    ("name", "form", "several"),
    [
        ("Mette Holm", Form.NEUTRAL, False),
        ("Mette Holm", Form.FEMININE, False),
        ("Mette Holm", Form.PLURAL, True),
        ("Acme ApS", Form.NEUTRAL, True),
        ("Harbour Ltd", Form.NEUTRAL, True),
        ('אור בע"מ', Form.NEUTRAL, True),
        ("Acme ApS", Form.MASCULINE, False),
        ("Incardo", Form.NEUTRAL, False),
    ],
)
def test_a_company_is_addressed_as_several_unless_its_form_was_chosen(
    name: str, form: Form, several: bool
) -> None:
    danish = replace(plain("friendly_reminder", "da"), name=name, form=form)
    hebrew = replace(plain("friendly_reminder", "he"), name=name, form=form)

    assert ("I har det godt" in LETTERS.write(danish).text) is several
    assert ("אצלכם" in LETTERS.write(hebrew).text) is several


@pytest.mark.parametrize("script", SCRIPTS)
def test_hebrew_guesses_nobodys_gender(script: str) -> None:
    """In letters without points the neutral, feminine and masculine forms are spelled alike."""
    for _, brief in edges(plain(script, "he", _channels(script)[0])):
        if _lacks(brief):
            continue
        forms = (Form.NEUTRAL, Form.FEMININE, Form.MASCULINE)
        texts = {LETTERS.write(replace(brief, kind="person", form=f, owner_form=f)) for f in forms}
        assert len(texts) == 1
        assert not re.search(r"[א-ת]/[א-ת]", next(iter(texts)).text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_people_type_is_data_and_never_parsed(language: str) -> None:
    brief = dict(edges(plain("friendly_reminder", language)))["a name with markup"]
    words = LETTERS.write(brief)

    assert "{{ 7 * 7 }} <b>Acme</b> {% raw %} Bcc: all" in words.text.splitlines()[0]
    assert "\u202e" not in words.text
    assert words.text.count("\u2068") == words.text.count("\u2069")


@pytest.mark.parametrize("script", SCRIPTS)
def test_hebrew_isolates_every_latin_word(script: str) -> None:
    for where, brief, words in every_letter(script):
        if brief.language != "he":
            continue
        outside = re.sub("\u2068[^\u2069]*\u2069", "", words.text + words.subject)
        assert not re.search(r"[A-Za-z]", outside), f"{where}: {outside}"


@pytest.mark.parametrize("script", SCRIPTS)
def test_latin_letters_with_latin_names_carry_no_marks(script: str) -> None:
    for language in ("da", "en"):
        brief = dict(edges(plain(script, language, _channels(script)[0])))["terms and an offer"]
        assert "\u2068" not in LETTERS.write(brief).text


@pytest.mark.parametrize("work", ["logo", "the logo", "my logo", "hosting", "invoice 7"])
def test_english_gives_work_an_article_where_it_has_none(work: str) -> None:
    brief = plain("friendly_reminder", "en")
    text = LETTERS.write(replace(brief, items=(replace(brief.items[0], work=work),))).text

    assert f"for {'the ' if work == 'logo' else ''}{work} was due" in text


def test_a_fact_that_is_missing_is_an_error(tmp_path: Path) -> None:
    _template(tmp_path, "A line\nand {{ nothing }}")

    with pytest.raises(UndefinedError):
        Letters(tmp_path).write(plain("note", "en"))


def test_templates_run_in_a_sandbox(tmp_path: Path) -> None:
    _template(tmp_path, "\n{{ ''.__class__.__mro__ }}")

    with pytest.raises(SecurityError):
        Letters(tmp_path).write(plain("note", "en"))


def test_a_template_is_read_once(tmp_path: Path) -> None:
    _template(tmp_path, "Subject\nText of {{ name }}")
    letters = Letters(tmp_path)
    first = letters.write(plain("note", "en"))
    _template(tmp_path, "changed")

    assert letters.write(plain("note", "en")) == first == Words("Text of Dana Hall", "Subject")


def test_an_unknown_script_or_language_is_an_error() -> None:
    with pytest.raises(TemplateNotFound):
        LETTERS.write(plain("no_such_script", "en"))
    with pytest.raises(TemplateNotFound):
        LETTERS.write(replace(plain("check_in", "en"), language="fr"))


def test_a_tag_after_a_sentence_keeps_the_end_of_its_line() -> None:
    """Jinja is told to drop the line of a tag that stands alone, and would join two sentences."""
    for path in TEMPLATES.rglob("*.j2"):
        for line in path.read_text("utf-8").splitlines():
            alone = re.fullmatch(r"\{%-?[^%]*%\}", line.strip())
            if not alone and not line.startswith("{% block") and not line.startswith("{%-"):
                assert not re.search(r"[^+-]%\}$", line), f"{path}: {line}"


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the source documents are not at hand")
def test_no_letter_shares_eight_words_in_a_row_with_a_source() -> None:
    known = {run for path in SEEDS.glob("*.txt") for run in _runs(path.read_text("utf-8"))}
    assert known

    for script in SCRIPTS:
        for where, _, words in every_letter(script):
            assert not known & set(_runs(words.text)), where


def _template(folder: Path, text: str) -> None:
    path = folder / "note" / "en" / "email.j2"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _runs(text: str) -> Iterator[str]:
    words = re.findall(r"\w+", text.casefold())
    return (" ".join(words[start : start + 8]) for start in range(len(words) - 7))


def _without_typed(brief: Brief, text: str) -> str:
    """The letter's own words: what people typed is taken out."""
    typed = [brief.name, brief.owner, brief.business, *brief.ways_to_pay.splitlines()]
    typed += [brief.agreed.text if brief.agreed else "", brief.contact, brief.registration]
    typed += [item.work for item in brief.items]
    for word in sorted((formats.plain(word) for word in typed), key=len, reverse=True):
        text = text.replace(word, "X") if word else text
    return text.replace(formats.plain(EVIL), "X")


def _facts_said(brief: Brief) -> set[str]:
    lang = brief.language
    words = LETTERS.write(brief)
    days: dict[str, date | None] = {
        "due": brief.items[0].due,
        "promised": brief.promised,
        "by": brief.by,
        "instalment": brief.instalments[0].day,
    }
    facts = {name: formats.day(day, lang) for name, day in days.items() if day}
    facts["amount"] = formats.money(brief.items[0].amount, lang)
    facts["work"] = formats.isolate(brief.items[0].work, lang)
    facts["name"] = formats.isolate(brief.name, lang)
    for place, charge in enumerate(brief.charges):
        facts[f"charge {place}"] = formats.money(charge.amount, lang)
    if brief.offer:
        facts["offer"] = formats.sums(brief.offer, lang)
    if brief.agreed:
        facts["terms"] = formats.isolate(brief.agreed.text, lang)
    if brief.job:
        facts |= {name: text for name, text in particulars(brief, "chat", 1).items() if name in JOB}
    facts["ways"] = formats.isolate(brief.ways_to_pay.splitlines()[0], lang)
    assert brief.received
    facts["received"] = formats.money(brief.received, lang)
    return {name for name, text in facts.items() if text in words.text} | {
        f"subject: {name}" for name, text in facts.items() if text in words.subject
    }


def test_the_runs_of_eight_words_overlap() -> None:
    assert [*pairwise(_runs("a b c d e f g h i j"))] == [
        ("a b c d e f g h", "b c d e f g h i"),
        ("b c d e f g h i", "c d e f g h i j"),
    ]
