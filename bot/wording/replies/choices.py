"""The choice card, what comes before a lawyer or an agency, other hands, and what worked."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final, TypeAlias

from bot.domain.answers import (
    AgencyFirst,
    BroughtBackNoted,
    ChoiceCard,
    LawyerAsked,
    PartNoted,
    PlacedNoted,
    WhatWorked,
    WorkedNoted,
)
from bot.domain.choices import (
    AGENCY_FROM,
    AGENCY_TAKES,
    FACTOR_PAYS,
    QUESTIONS,
    Before,
    CourtState,
    Option,
)
from bot.domain.hands import Hands, Lever, Way
from bot.domain.intents import (
    AskLawyer,
    BringBack,
    ChoicesFor,
    ItWorked,
    PlaceIn,
    ShowClient,
    TakeUp,
    TellFirst,
    WarnOf,
)
from bot.domain.money import Money, totals
from bot.wording.replies.values import pairs
from bot.wording.screen import Button, Row, Screen, screens, short
from bot.wording.voice import Voice

Choice: TypeAlias = ChoiceCard | LawyerAsked | AgencyFirst | WhatWorked

_WAITS: Final = (Way.LAWYER, Way.AGENCY, Way.COURT)
"""The ways that a notice can stand before."""
_NOTICES: Final = ("inkassovarsel", "debt_notice", "letter_of_claim")
"""The notices with a name of their own."""


def shown(answer: Choice, voice: Voice) -> tuple[Screen, ...]:
    match answer:
        case ChoiceCard():
            return screens(_card(answer, voice), _card_rows(answer, voice))
        case LawyerAsked():
            return screens(_lawyer(answer, voice), _lawyer_rows(answer, voice))
        case AgencyFirst():
            return screens(_agency(answer, voice), _agency_rows(answer, voice))
        case WhatWorked():
            asked = voice.say("worked.ask", name=voice.name(answer.name))
            return screens([asked], _levers(answer, voice))


# -- the card --------------------------------------------------------------------------------------


def _card(card: ChoiceCard, voice: Voice) -> Iterator[str]:
    yield _head(card, voice)
    yield ""
    eaten = [one for one in card.choices.options if one.eaten and one.most is not None]
    for option in card.choices.options:
        if eaten and option.way is Way.LET_GO:
            ways = (_named(one.way, voice) for one in eaten)
            yield voice.say("choice.eaten", way=voice.listed(ways))
        if option not in eaten:
            yield _way(option, card, voice)
    yield ""
    yield from _notices(card, voice)
    if card.choices.barred:
        yield voice.say("choice.barred", day=voice.day(card.choices.barred))
    if card.choices.rate:
        hours = (f"{_named(way, voice)} {one.hours}" for way, one in _hours(card))
        rate = voice.money(card.choices.rate)
        yield voice.say("choice.time", rate=rate, hours=voice.listed(hours))
    else:
        yield voice.say("choice.no_time", words=_quoted("example.rate", voice))
    if card.choices.small and not eaten:
        yield voice.say("choice.small")
    low, high = (voice.percent(Decimal(one.percent)) for one in AGENCY_TAKES)
    pays = voice.percent(Decimal(FACTOR_PAYS.percent))
    yield voice.say("choice.guide", pays=pays, low=low, high=high)


def _head(card: ChoiceCard, voice: Voice) -> str:
    name, amount = voice.name(card.name), voice.money(card.debt.left)
    late = (voice.today - card.debt.due).days
    when = voice.say("days.late", late) if late > 0 else voice.say("days.to_go", -late)
    when = when if late else voice.say("days.today")
    if card.debt.work:
        work = voice.work(card.debt.work)
        return voice.say("choice.head_for", name=name, amount=amount, work=work, when=when)
    return voice.say("choice.head", name=name, amount=amount, when=when)


def _hours(card: ChoiceCard) -> Iterator[tuple[Way, Option]]:
    return ((one.way, one) for one in card.choices.options if one.hours)


def _named(way: Way, voice: Voice) -> str:
    return voice.say(f"way.{way}")


def _way(option: Option, card: ChoiceCard, voice: Voice) -> str:
    """One way in one line, what it may bring first."""
    if option.way is Way.COURT and option.most is None:
        return _no_court(card, voice)
    least, most = (voice.money(one) for one in _range(option))
    match option.way:
        case Way.LAWYER if option.fee:
            line = voice.say("choice.lawyer.fee", most=most, fee=voice.money(option.fee))
        case Way.COURT:
            line = _court(option, most, card, voice)
        case Way.AGENCY if (voice.today - card.debt.due).days <= AGENCY_FROM:
            line = voice.say("choice.agency.early", least=least, most=most, days=str(AGENCY_FROM))
        case way:
            line = voice.say(f"choice.{way}", least=least, most=most)
    return line


def _range(option: Option) -> tuple[Money, Money]:
    assert option.least is not None and option.most is not None
    return option.least, option.most


def _court(option: Option, most: str, card: ChoiceCard, voice: Voice) -> str:
    claim = card.choices.claim
    limit = voice.money(claim.limit) if claim.limit else ""
    if option.fee:
        fee = voice.money(option.fee)
        line = voice.say("choice.court.fee", most=most, fee=fee, limit=limit)
    else:
        line = voice.say("choice.court.no_fee", most=most, limit=limit)
    return f"{line}; {voice.say('choice.court.persons')}" if claim.persons else line


def _no_court(card: ChoiceCard, voice: Voice) -> str:
    claim = card.choices.claim
    if claim.state is CourtState.OVER and claim.limit:
        return voice.say("choice.court.over", limit=voice.money(claim.limit))
    return voice.say(f"choice.court.{claim.state}")


def _notices(card: ChoiceCard, voice: Voice) -> Iterator[str]:
    """What the law wants first, one line a notice, with the ways that wait for it."""
    waits: dict[Before, list[str]] = {}
    for way in _WAITS:
        for one in card.choices.of(way).before:
            waits.setdefault(one, []).append(_named(way, voice))
    for one, ways in waits.items():
        yield _first(one, voice.listed(ways), voice)


def _first(one: Before, ways: str, voice: Voice) -> str:
    kind = one.notice if one.notice in _NOTICES else "other"
    notice = voice.say(f"notice.{kind}")
    if one.until:
        return voice.say("before.runs", notice=notice, day=voice.day(one.until), ways=ways)
    return voice.say("before.wanted", one.days, notice=notice, ways=ways)


def _quoted(key: str, voice: Voice) -> str:
    return voice.say("quoted", words=voice.say(key))


def _card_rows(card: ChoiceCard, voice: Voice) -> Iterator[Row]:
    buttons = [
        voice.button(f"take.{way}", TakeUp(card.client, card.debt.debt, way))
        for way in Way
        if way is not Way.LET_GO
    ]
    yield from pairs(buttons)
    let_go = voice.button("take.let_go", TakeUp(card.client, card.debt.debt, Way.LET_GO))
    yield let_go, voice.button("card", ShowClient(card.client))
    for part in card.others:
        label = f"{_called(part, voice)}, {voice.money(part.left)}"
        yield (voice.choice(label, ChoicesFor(card.client, part.debt)),)


def _called(part: PartNoted, voice: Voice) -> str:
    if part.work:
        return voice.name(short(part.work, 20))
    return voice.say("debt.unnamed", due=voice.brief_day(part.due))


# -- before a lawyer, before an agency -------------------------------------------------------------


def _lawyer(answer: LawyerAsked, voice: Voice) -> Iterator[str]:
    name, amount = voice.name(answer.name), voice.money(answer.debt.left)
    yield voice.say("lawyer", name=name, amount=amount)
    if answer.counsel is None:
        place = len(answer.said)
        number, of = str(place + 1), str(len(QUESTIONS))
        asked = voice.say(f"lawyer.{QUESTIONS[place]}", name=name)
        yield voice.say("lawyer.asked", number=number, of=of, question=asked)
        return
    yield voice.say(f"counsel.{answer.counsel}", name=name)
    for one in answer.before:
        yield _first(one, _named(Way.LAWYER, voice), voice)


def _lawyer_rows(answer: LawyerAsked, voice: Voice) -> Iterator[Row]:
    client, debt = answer.client, answer.debt.debt
    if answer.counsel is None:
        yes = voice.button("yes.so", AskLawyer(client, debt, f"{answer.said}y"))
        yield yes, voice.button("no.so", AskLawyer(client, debt, f"{answer.said}n"))
    else:
        yield (voice.button("last_letter", WarnOf(client, debt)),)
        yield (voice.button("placed.lawyer", PlaceIn(client, Hands.LAWYER, debt)),)
    yield (voice.button("choices", ChoicesFor(client, debt)),)


def _agency(answer: AgencyFirst, voice: Voice) -> Iterator[str]:
    name = voice.name(answer.name)
    if not answer.told:
        yield voice.say("agency.untold", name=name)
    elif answer.until and answer.until >= voice.today:
        yield voice.say("agency.until", name=name, day=voice.day(answer.until))
    for one in answer.before:
        yield _first(one, _named(Way.AGENCY, voice), voice)
    yield voice.say("agency.nothing_yet")


def _agency_rows(answer: AgencyFirst, voice: Voice) -> Iterator[Row]:
    client, debt = answer.client, answer.debt
    if not answer.told or any(one.until is None for one in answer.before):
        yield (voice.button("tell_first", TellFirst(client, debt)),)
    yield (voice.button("placed.all_the_same", PlaceIn(client, Hands.AGENCY, debt)),)
    yield (voice.button("choices", ChoicesFor(client, debt)),)


# -- in other hands, and what worked ---------------------------------------------------------------


def placed_noted(note: PlacedNoted, voice: Voice) -> Iterator[str]:
    left = [part.left for part in note.parts]
    whole = totals([*left, note.received] if note.received else left)
    name, sums = voice.name(note.name), voice.sums(whole)
    yield voice.say(f"placed.{note.hands}", name=name, sums=sums)
    if note.received:
        yield voice.say("placed.received", amount=voice.money(note.received))
    yield voice.say("placed.silent")
    if note.hands is not Hands.SOLD or not note.received:
        words = voice.say("quoted", words=voice.say("example.payment", name=name))
        yield voice.say("placed.pays", words=words)
    if note.others:
        yield voice.say("placed.others")


def brought_back(note: BroughtBackNoted, voice: Voice) -> Iterator[str]:
    sums = voice.sums(totals(part.left for part in note.parts))
    yield voice.say("brought_back", name=voice.name(note.name), sums=sums)


def worked_noted(note: WorkedNoted, voice: Voice) -> Iterator[str]:
    yield voice.say("worked.noted", name=voice.name(note.name))
    yield voice.say(f"lever.{note.lever}")


def back_row(client: int, parts: tuple[PartNoted, ...], voice: Voice) -> Iterator[Row]:
    """Each debt in other hands can be brought back."""
    for part in parts:
        press = BringBack(client, part.debt)
        if len(parts) == 1:
            yield (voice.button("bring_back", press),)
        else:
            yield (voice.button("bring_back_of", press, debt=_called(part, voice)),)


def on_card(parts: tuple[PartNoted, ...], lever: Lever | None, voice: Voice) -> Iterator[str]:
    """The lines of a client's card on other hands, and on what worked."""
    for part in parts:
        if part.hands:
            hands = voice.say(f"hands.{part.hands}")
            day = voice.brief_day(part.placed or voice.today)
            amount, debt = voice.money(part.left), _called(part, voice)
            yield voice.say("hands", debt=debt, amount=amount, hands=hands, day=day)
    if lever:
        yield voice.say("labelled", label=voice.say("lever"), value=voice.say(f"lever.{lever}"))


def _levers(answer: WhatWorked, voice: Voice) -> Iterator[Row]:
    buttons: list[Button] = [
        voice.button(f"lever.{lever}", ItWorked(answer.client, answer.payment, lever))
        for lever in Lever
    ]
    yield from pairs(buttons)
