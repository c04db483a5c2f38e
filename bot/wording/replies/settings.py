"""The first hello, the settings, a client's card, and the choices behind their buttons."""

from __future__ import annotations

from collections.abc import Iterator
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
    SetClient,
    SetOwner,
    Settings,
    ShowClient,
    ShowFiles,
    ShowScripts,
    TheyAgreed,
    Who,
    WhoOwes,
)
from bot.domain.people import Detail, Kind, Owner, Setting
from bot.wording import phrases
from bot.wording.replies import choices, guests, offers, stages, standing, values, works
from bot.wording.replies.guidance import examples
from bot.wording.screen import Row, Screen, screens
from bot.wording.voice import Voice

Shown: TypeAlias = Welcome | SettingsPage | Choosing | ClientCard
_CLIENTS: Final = 20
"""Clients with a button on the settings page; the others are asked for by name."""
_LISTED: Final = tuple(detail for detail in Detail if detail is not Detail.NAME)


def shown(answer: Shown, voice: Voice) -> tuple[Screen, ...]:
    match answer:
        case Welcome():
            return screens(_welcome(answer, voice), _welcome_rows(answer, voice))
        case SettingsPage():
            return screens(_settings(answer.owner, voice), _settings_rows(answer, voice))
        case Choosing():
            explained = values.explained(answer.setting, voice)
            return screens([_question(answer, voice), *explained], _values(answer, voice))
        case ClientCard():
            return screens(_client(answer, voice), _client_rows(answer, voice))


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


def _settings(owner: Owner, voice: Voice) -> Iterator[str]:
    yield voice.say("settings")
    yield ""
    for setting in Setting:
        value = values.shown(setting, getattr(owner, setting.value), voice)
        yield voice.say("labelled", label=voice.say(f"setting.{setting}"), value=value)
    yield ""
    yield voice.say("settings.change")


def _settings_rows(answer: SettingsPage, voice: Voice) -> Iterator[Row]:
    labels = ((setting, voice.say(f"setting.{setting}")) for setting in Setting)
    yield from values.pairs([voice.choice(label, SetOwner(setting)) for setting, label in labels])
    listed = answer.clients[:_CLIENTS]
    yield from values.pairs(
        [voice.button("client", ShowClient(client.id), name=client.name) for client in listed]
    )
    yield voice.button("export", Export()), voice.button("forget_me", ForgetMe())


def _question(answer: Choosing, voice: Voice) -> str:
    if isinstance(answer.setting, Setting):
        return voice.say(f"ask.setting.{answer.setting}")
    return voice.say(f"ask.detail.{answer.setting}", name=voice.client(answer.name))


def _values(answer: Choosing, voice: Voice) -> Iterator[Row]:
    field = answer.setting
    if isinstance(field, Setting):
        yield from values.setting_choices(field, voice)
        yield (voice.button("back", Settings()),)
    elif answer.client is not None:
        yield from values.detail_choices(answer.client, field, voice)
        yield (voice.button("back", ShowClient(answer.client)),)


def _client(card: ClientCard, voice: Voice) -> Iterator[str]:
    client = card.client
    yield voice.say("client", name=voice.name(client.name))
    if card.balance:
        yield voice.say("client.owes", sums=voice.sums(card.balance))
    else:
        yield voice.say("client.owes_nothing")
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
    for detail in _LISTED:
        value = card.language if detail is Detail.LANGUAGE else getattr(client, detail.value)
        label = voice.say(f"detail.{detail}")
        yield voice.say("labelled", label=label, value=values.shown(detail, value, voice))
    if card.terms and card.terms.text:
        words = voice.name(card.terms.text)
        yield voice.say("labelled", label=voice.say("button.terms"), value=words)


def _client_rows(card: ClientCard, voice: Voice) -> Iterator[Row]:
    client, who = card.client, Who(card.client.name)
    if card.balance:
        yield (voice.button("draft", DraftFor(client.id)),)
        yield voice.button("owes", WhoOwes(who=who)), voice.button("history", History(who))
    else:
        yield (voice.button("history", History(who)),)
    terms = voice.button("terms", AskTerms(client.id))
    yield voice.button("scripts", ShowScripts(client.id)), terms
    yield (voice.button("before_job", BeforeJob(client.id)),)
    kept = [voice.button("files", ShowFiles(client.id))] if card.files else []
    yield voice.button("dossier", DossierOf(client.id)), *kept
    yield from guests.on_card(client.id, bool(card.here), bool(card.invited), voice)
    if card.balance:
        yield (voice.button("choices", ChoicesFor(client.id)),)
    yield from choices.back_row(client.id, card.placed, voice)
    if card.proposed is not None:
        yield (voice.button("they_agreed", TheyAgreed(card.proposed)),)
    if card.plan:
        yield (voice.button("end_plan", EndPlan(client.id)),)
    yield from stages.card_rows(client.id, card.staged, card.billings, voice)
    yield from works.card_rows(client.id, card.tasks, card.schedules, voice)
    other = Kind.BUSINESS if client.kind == Kind.PERSON else Kind.PERSON
    yield (voice.button(f"make.{other}", SetClient(client.id, Detail.KIND, other)),)
    labels = ((one, voice.say(f"detail.{one}")) for one in Detail if one is not Detail.KIND)
    yield from values.pairs(
        [voice.choice(label, SetClient(client.id, one)) for one, label in labels]
    )
    yield (voice.button("forget", ForgetClient(who), name=client.name),)
