"""The first hello, the settings, a client's card, and the choices behind their buttons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias

from bot.domain.answers import Choosing, ClientCard, SettingsPage, Welcome
from bot.domain.intents import (
    AskTerms,
    BeforeJob,
    ChoicesFor,
    DossierOf,
    DraftFor,
    EndPlan,
    Export,
    ForgetClient,
    ForgetMe,
    History,
    MoreSettings,
    SetClient,
    SetOwner,
    Settings,
    ShowClient,
    ShowDetails,
    ShowFiles,
    ShowScripts,
    TheyAgreed,
    Who,
    WhoOwes,
)
from bot.domain.people import Bond, Detail, Form, Kind, Setting
from bot.wording import phrases
from bot.wording.replies import choices, guests, offers, stages, standing, values, works
from bot.wording.replies.guidance import examples
from bot.wording.screen import Row, Screen, screens
from bot.wording.voice import Voice

Shown: TypeAlias = Welcome | SettingsPage | Choosing | ClientCard
_CLIENTS: Final = 20
"""Clients with a button on the settings page; the others are asked for by name."""
_LISTED: Final = tuple(detail for detail in Detail if detail is not Detail.NAME)
_ALWAYS: Final = (Detail.LANGUAGE, Detail.EMAIL, Detail.PHONE)
"""What a client's card shows even where it is not set."""
_PLAIN: Final = frozenset(["", Form.NEUTRAL, Kind.BUSINESS, Bond.NONE])
"""Values of a detail that go without saying."""
_FIRST: Final = (
    *(Setting.LANGUAGE, Setting.COUNTRY, Setting.ZONE, Setting.CURRENCY),
    *(Setting.NAME, Setting.BUSINESS, Setting.EMAIL, Setting.WAYS_TO_PAY),
    *(Setting.TERMS, Setting.NUDGE_AT, Setting.LADDER, Setting.DIGEST),
)
"""What most people set; the other settings have a page of their own."""
_FURTHER: Final = tuple(setting for setting in Setting if setting not in _FIRST)


def shown(answer: Shown, voice: Voice) -> tuple[Screen, ...]:
    match answer:
        case Welcome():
            return screens(_welcome(answer, voice), _welcome_rows(answer, voice))
        case SettingsPage():
            return screens(_settings(answer, voice), _settings_rows(answer, voice))
        case Choosing():
            explained = values.explained(answer.setting, voice)
            return screens([_question(answer, voice), *explained], _values(answer, voice))
        case ClientCard():
            rows = _detail_rows if answer.details else _client_rows
            return screens(_client(answer, voice), rows(answer, voice))


def _welcome(answer: Welcome, voice: Voice) -> Iterator[str]:
    if answer.asks is None:
        name = answer.owner.signature
        yield voice.say("ready.named", name=voice.name(name)) if name else voice.say("ready")
        yield ""
        yield voice.say("help.such_as")
        yield from examples(voice)
        return
    if answer.asks is Setting.LANGUAGE:
        yield voice.say("welcome")
        yield ""
    first = f"welcome.{answer.asks}"
    known = phrases.known(first, voice.language)
    yield voice.say(first if known else f"ask.setting.{answer.asks}")


def _welcome_rows(answer: Welcome, voice: Voice) -> Iterator[Row]:
    if answer.asks is None:
        yield (voice.button("settings", Settings()),)
        return
    setting = answer.asks
    yield from values.setting_choices(setting, voice)
    yield (voice.button("skip_step", SetOwner(setting, "")),)


def _settings(answer: SettingsPage, voice: Voice) -> Iterator[str]:
    yield voice.say("settings")
    yield ""
    for setting in _FURTHER if answer.more else _FIRST:
        value = values.shown(setting, getattr(answer.owner, setting.value), voice)
        yield voice.say("labelled", label=voice.say(f"setting.{setting}"), value=value)
    yield ""
    yield voice.say("settings.change")


def _settings_rows(answer: SettingsPage, voice: Voice) -> Iterator[Row]:
    listed_here = _FURTHER if answer.more else _FIRST
    labels = ((setting, voice.say(f"setting.{setting}")) for setting in listed_here)
    yield from values.pairs([voice.choice(label, SetOwner(setting)) for setting, label in labels])
    if answer.more:
        yield voice.button("back", Settings()), voice.button("forget_me", ForgetMe())
        return
    yield voice.button("more_settings", MoreSettings()), voice.button("export", Export())
    listed = answer.clients[:_CLIENTS]
    yield from values.pairs(
        [voice.button("client", ShowClient(client.id), name=client.name) for client in listed]
    )


def _question(answer: Choosing, voice: Voice) -> str:
    if isinstance(answer.setting, Setting):
        return voice.say(f"ask.setting.{answer.setting}")
    return voice.say(f"ask.detail.{answer.setting}", name=voice.client(answer.name))


def _values(answer: Choosing, voice: Voice) -> Iterator[Row]:
    field = answer.setting
    if isinstance(field, Setting):
        yield from values.setting_choices(field, voice)
        page = MoreSettings() if field in _FURTHER else Settings()
        yield (voice.button("back", page),)
    elif answer.client is not None:
        yield from values.detail_choices(answer.client, field, voice)
        yield (voice.button("back", ShowDetails(answer.client)),)


def _client(card: ClientCard, voice: Voice) -> Iterator[str]:
    client = card.client
    yield voice.say("client", name=voice.name(client.name))
    if card.details:
        yield ""
        yield from _details(card, _LISTED, voice)
        return
    if card.balance:
        yield voice.say("client.owes", sums=voice.sums(card.balance))
    else:
        yield voice.say("client.owes_nothing")
    if card.talk:
        yield voice.say("client.talk", day=voice.day(card.talk))
    yield from offers.story(card, voice)
    yield from (stages.on_card(one, voice) for one in card.staged)
    yield from (stages.billed_on_card(one, voice) for one in card.billings)
    yield from works.on_card(card.retainer, card.tasks, card.schedules, voice)
    yield from standing.lines(card.signals, voice)
    if card.files:
        yield voice.say("client.files", card.files)
    if card.here:
        yield voice.say("client.here", day=voice.brief_day(card.here))
    elif card.invited:
        yield voice.say("client.invited", day=voice.brief_day(card.invited))
    yield from choices.on_card(card.placed, card.lever, voice)
    yield ""
    known = (one for one in _LISTED if getattr(client, one.value) not in _PLAIN)
    listed = {*_ALWAYS, *known}
    yield from _details(card, [one for one in _LISTED if one in listed], voice)
    if card.terms and card.terms.text:
        words = voice.name(card.terms.text)
        yield voice.say("labelled", label=voice.say("button.terms"), value=words)


def _details(card: ClientCard, details: Iterable[Detail], voice: Voice) -> Iterator[str]:
    for detail in details:
        value = getattr(card.client, detail.value)
        if detail is Detail.LANGUAGE:
            value = card.language
        label = voice.say(f"detail.{detail}")
        yield voice.say("labelled", label=label, value=values.shown(detail, value, voice))


def _client_rows(card: ClientCard, voice: Voice) -> Iterator[Row]:
    client, who = card.client, Who(card.client.name)
    if card.balance:
        yield (voice.button("draft", DraftFor(client.id)),)
        yield voice.button("owes", WhoOwes(who=who)), voice.button("history", History(who))
    else:
        yield (voice.button("history", History(who)),)
    terms = voice.button("terms", AskTerms(client.id))
    yield voice.button("scripts", ShowScripts(client.id)), terms
    job = voice.button("before_job", BeforeJob(client.id))
    ways = [voice.button("choices", ChoicesFor(client.id))] if card.balance else []
    yield job, *ways
    kept = [voice.button("files", ShowFiles(client.id))] if card.files else []
    yield voice.button("dossier", DossierOf(client.id)), *kept
    yield from guests.on_card(client.id, bool(card.here), bool(card.invited), voice)
    yield from choices.back_row(client.id, card.placed, voice)
    if card.proposed is not None:
        yield (voice.button("they_agreed", TheyAgreed(card.proposed)),)
    if card.plan:
        yield (voice.button("end_plan", EndPlan(client.id)),)
    yield from stages.card_rows(client.id, card.staged, card.billings, voice)
    yield from works.card_rows(client.id, card.tasks, card.schedules, voice)
    yield (voice.button("details", ShowDetails(client.id)),)


def _detail_rows(card: ClientCard, voice: Voice) -> Iterator[Row]:
    client, who = card.client, Who(card.client.name)
    other = Kind.BUSINESS if client.kind == Kind.PERSON else Kind.PERSON
    yield (voice.button(f"make.{other}", SetClient(client.id, Detail.KIND, other)),)
    labels = ((one, voice.say(f"detail.{one}")) for one in Detail if one is not Detail.KIND)
    yield from values.pairs(
        [voice.choice(label, SetClient(client.id, one)) for one, label in labels]
    )
    back = voice.button("back", ShowClient(client.id))
    yield back, voice.button("forget", ForgetClient(who), name=client.name)
