"""What has happened with a client, and what was taken back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.domain.answers import Happened, HistoryPage, NotUndone, Stuck, UndoneNote
from bot.domain.attempts import ATTEMPTS, IN_PERSON
from bot.domain.intents import Reason, ShowSent, Undo
from bot.domain.money import Money
from bot.domain.people import Detail, Setting
from bot.wording import phrases
from bot.wording.screen import Row, Screen, screens
from bot.wording.voice import Voice


def told(answer: HistoryPage | UndoneNote | NotUndone, voice: Voice) -> tuple[Screen, ...]:
    match answer:
        case HistoryPage():
            sent = ShowSent(answer.client)
            rows = [(voice.button("sent_words", sent),)] if answer.sent else []
            return screens(_history(answer, voice), rows)
        case UndoneNote():
            entry = _entry(answer.what, answer.name, answer.amount, answer.field, voice)
            lines = [voice.say("undone", entry=entry)]
            if answer.debts:
                lines.append(voice.say("undone.billed", answer.debts))
            return screens(lines)
        case NotUndone():
            return screens(_stuck(answer, voice), [_instead(answer, voice)])


def _history(page: HistoryPage, voice: Voice) -> Iterator[str]:
    name = voice.name(page.name)
    if not page.happened:
        yield voice.say("history.empty", name=name)
        return
    yield voice.say("history", name=name)
    for happened in page.happened:
        what = in_short(happened, voice)
        yield voice.say("history.line", day=voice.brief_day(happened.day), what=what)
    if page.left_off:
        yield voice.say("history.left_off", page.left_off)


def in_short(happened: Happened, voice: Voice) -> str:
    """What happened, with its sum, words, day and way."""
    return ", ".join([_what(happened, voice), *_details(happened, voice)])


def _what(happened: Happened, voice: Voice) -> str:
    """What was talked about was not sent, and neither was a call or a letter of the owner's own."""
    if happened.channel in IN_PERSON or happened.what in ATTEMPTS.values():
        return voice.named("step", happened.what)
    return what_happened(happened.what, voice)


def _details(happened: Happened, voice: Voice) -> Iterator[str]:
    if happened.amount:
        yield voice.money(happened.amount)
    if happened.sort:
        yield voice.say(f"sort.{happened.sort}")
    if happened.words:
        yield voice.name(happened.words)
    if happened.hands:
        yield voice.say(f"hands.{happened.hands}")
    if happened.lever:
        yield voice.say(f"it_was.{happened.lever}")
    if happened.reason and happened.reason is not Reason.OTHER:
        yield voice.named("said", happened.reason)
    if happened.on:
        key = f"on.{happened.reason or snake(happened.what)}"
        key = key if phrases.known(key, voice.language) else "on.other"
        yield voice.say(key, day=voice.brief_day(happened.on))
    if happened.channel and happened.what not in ATTEMPTS.values():
        yield voice.say(f"by.{happened.channel}")
    if happened.upshot:
        yield voice.say(f"upshot.{happened.upshot}")


def what_happened(what: str, voice: Voice) -> str:
    """The plain word for a fact's name, or for a ladder step that went out."""
    if phrases.known(f"step.{what}", voice.language):
        return voice.say("step_sent", step=voice.say(f"step.{what}"))
    return voice.named("entry", snake(what))


def snake(name: str) -> str:
    """`PlanAgreed` as `plan_agreed`, the way phrases are keyed."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def _entry(
    what: str,
    name: str | None,
    amount: Money | None,
    field: Setting | Detail | None,
    voice: Voice,
) -> str:
    parts = [what_happened(what, voice)]
    if field:
        kind = "setting" if isinstance(field, Setting) else "detail"
        parts.append(voice.say(f"{kind}.{field}"))
    if name:
        parts.append(voice.name(name))
    if amount:
        parts.append(voice.money(amount))
    return ", ".join(parts)


def _stuck(answer: NotUndone, voice: Voice) -> Iterator[str]:
    if answer.why is Stuck.SENT and answer.name:
        yield voice.say("stuck.sent_to", name=voice.name(answer.name))
    else:
        yield voice.say(f"stuck.{answer.why}")
    if answer.before is not None and answer.before_what:
        entry = _entry(
            answer.before_what,
            answer.before_name,
            answer.before_amount,
            answer.before_field,
            voice,
        )
        yield voice.say("stuck.instead", entry=entry)


def _instead(answer: NotUndone, voice: Voice) -> Row:
    if answer.before is None:
        return ()
    return (voice.button("undo_that", Undo(answer.before)),)
