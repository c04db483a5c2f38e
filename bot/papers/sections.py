"""The sections of a dossier: people, terms, work, money, promises, words, messages and files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Final

from bot.domain.drafts import Draft
from bot.domain.evidence import all_debts, gaps
from bot.domain.facts import Promised
from bot.domain.ledger import Debt
from bot.domain.money import Money
from bot.domain.people import Detail, Setting
from bot.domain.standing import kept_word
from bot.domain.terms import Terms
from bot.papers.blocks import Block, Letter, Listed, Page, Pairs, Said, Section, Table
from bot.papers.case import Case, utc
from bot.papers.chronology import chronology
from bot.papers.tables import debt_stands

_OWNER: Final = (Setting.NAME, Setting.BUSINESS, Setting.REGISTRATION, Setting.EMAIL)
_CLIENT: Final = (
    *(Detail.NAME, Detail.EMAIL, Detail.PHONE, Detail.TELEGRAM),
    *(Detail.OFFICE, Detail.OFFICE_TO),
)


def page_of(case: Case, lost: frozenset[str]) -> Page:
    """All that is on file, in the owner's language; `lost` are contents that the store lacks."""
    voice, name = case.voice, case.voice.name(case.account.client.name)
    made = voice.say("dossier.made", moment=voice.quote(case.local(case.now)), utc=utc(case.now))
    below = [made, voice.say("dossier.how"), voice.say("dossier.not_advice")]
    if case.count > 1:
        below.append(voice.say("dossier.in_parts", case.count))
    sections = [*_SECTIONS.items(), ("files", lambda one: _files(one, lost))]
    return Page(
        voice.language,
        voice.say("dossier.title", name=name),
        tuple(below),
        tuple(_section(case, key, make) for key, make in sections),
    )


def _section(case: Case, key: str, make: Callable[[Case], Iterator[Block]]) -> Section:
    blocks = tuple(make(case)) or (Said(case.voice.say("dossier.none")),)
    return Section(case.voice.say(f"dossier.{key}"), blocks)


def _heads(case: Case, *names: str) -> tuple[str, ...]:
    return tuple(case.voice.say(f"column.{name}") for name in names)


def _people(case: Case) -> Iterator[Block]:
    """What is set of both; what is not is told under what a court would miss."""
    voice, owner, client = case.voice, case.book.owner, case.account.client
    own = [(f"setting.{one}", getattr(owner, one.value)) for one in _OWNER]
    own.append((f"setting.{Setting.COUNTRY}", _country(owner.country, case)))
    yield Said(voice.say("dossier.creditor"))
    yield _set(own, case)
    kind = (f"detail.{Detail.KIND}", voice.say(f"kind.{client.kind}"))
    others = [(f"detail.{one}", getattr(client, one.value)) for one in _CLIENT]
    others.append((f"detail.{Detail.COUNTRY}", _country(client.country, case)))
    yield Said(voice.say("dossier.debtor"))
    yield _set((*others, kind), case)


def _set(rows: Iterable[tuple[str, str]], case: Case) -> Pairs:
    return Pairs(tuple((case.voice.say(label), value) for label, value in rows if value))


def _country(code: str, case: Case) -> str:
    return case.voice.named("country", code) if code else ""


def _terms(case: Case) -> Iterator[Block]:
    if case.account.terms:
        yield Pairs(tuple(_agreed(case.account.terms, case)))


def _agreed(terms: Terms, case: Case) -> Iterator[tuple[str, str]]:
    voice = case.voice
    yield voice.say("column.agreed"), voice.brief_day(terms.day)
    yield voice.say("column.words"), terms.text
    if terms.days is not None:
        yield voice.say("dossier.days"), voice.say("value.days", terms.days)
    if terms.late_fee:
        yield voice.say("dossier.late_fee"), voice.money(terms.late_fee)
    if terms.late_rate is not None:
        yield voice.say("dossier.late_rate"), voice.percent(terms.late_rate)
    if terms.discount is not None:
        yield voice.say("dossier.discount"), voice.percent(terms.discount)
    if terms.within is not None:
        yield voice.say("dossier.within"), voice.say("value.days", terms.within)


def _work(case: Case) -> Iterator[Block]:
    voice, account = case.voice, case.account
    for staged in account.staged:
        yield Said(
            voice.say(
                "dossier.staged",
                work=voice.name(staged.work) or voice.say("stages.work"),
                price=voice.money(staged.price),
                day=voice.brief_day(staged.agreed),
            )
        )
        rows = (
            (str(n), f"{one.percent}%", voice.money(one.part), str(one.debt or ""))
            for n, one in enumerate(staged.stages, 1)
        )
        yield Table(_heads(case, "part", "share", "amount", "debt"), tuple(rows))
    for billing in account.billings:
        amount, day = voice.money(billing.amount), voice.brief_day(billing.start)
        yield Said(voice.say("dossier.billed", amount=amount, day=day))


def _debts(case: Case) -> Iterator[Block]:
    voice, debts = case.voice, all_debts(case.account)
    if not debts:
        return
    sums = case.account.balance()
    if sums:
        yield Said(voice.say("client.owes", sums=voice.sums(sums)))
    else:
        yield Said(voice.say("client.owes_nothing"))
    charged = any(debt.charged for debt in debts)
    asked = ("charged",) if charged else ()
    heads = ("number", "work", "amount", "entered", "due", *asked, "paid", "waived", "left")
    rows = tuple(_debt(debt, charged, case) for debt in debts)
    yield Table(_heads(case, *heads, "status"), rows)


def _debt(debt: Debt, charged: bool, case: Case) -> tuple[str, ...]:
    voice = case.voice
    status = voice.say(f"cell.{debt_stands(debt)}")
    late = debt.days_late(case.today)
    if debt.left and late > 0:
        status = f"{status}, {voice.say('days.late', late)}"
    asked = (debt.charged,) if charged else ()
    sums = (*asked, debt.paid, debt.forgiven, debt.left)
    return (
        str(debt.id),
        debt.work,
        voice.money(debt.amount),
        voice.brief_day(debt.entered),
        voice.brief_day(debt.due),
        *(_money(one, case) for one in sums),
        status,
    )


def _money(money: Money, case: Case) -> str:
    return case.voice.money(money) if money else "0"


def _payments(case: Case) -> Iterator[Block]:
    voice = case.voice
    rows = (
        (
            str(one.id),
            voice.brief_day(one.day),
            voice.money(one.amount),
            ", ".join(f"{part.debt}: {voice.money(part.amount)}" for part in one.parts),
        )
        for one in sorted(case.account.payments.values(), key=lambda one: (one.day, one.id))
    )
    if found := tuple(rows):
        yield Table(_heads(case, "number", "day", "amount", "debts"), found)
    for waiver in case.account.waivers:
        sums = voice.sums(part.amount for part in waiver.parts)
        yield Said(voice.say("dossier.waived", sums=sums, day=voice.brief_day(waiver.day)))


def _plans(case: Case) -> Iterator[Block]:
    voice = case.voice
    for plan in case.account.plans:
        ended = "broken" if plan.broken else "ended"
        stands = "finished" if not plan.left else ended if plan.ended else "running"
        yield Said(
            voice.say(
                "dossier.plan",
                day=voice.brief_day(plan.agreed),
                total=voice.money(plan.total),
                status=voice.say(f"cell.{stands}"),
            )
        )
        rows = (
            (str(n), voice.brief_day(one.day), voice.money(one.amount), _money(one.paid, case))
            for n, one in enumerate(plan.instalments, 1)
        )
        yield Table(_heads(case, "part", "due", "amount", "paid"), tuple(rows))


def _promises(case: Case) -> Iterator[Block]:
    rows = tuple(_promise(one, case) for one in case.account.promises)
    if rows:
        yield Table(_heads(case, "day", "promised", "amount", "status"), rows)


def _promise(one: Promised, case: Case) -> tuple[str, ...]:
    voice, kept = case.voice, kept_word(case.account, one, case.today)
    sums = (one.amount,) if one.amount else one.due
    stands = "open" if kept is None else "kept" if kept else "not_kept"
    return (
        voice.brief_day(one.day),
        voice.brief_day(one.promised),
        voice.sums(sums),
        voice.say(f"cell.{stands}"),
    )


def _said(case: Case) -> Iterator[Block]:
    voice = case.voice
    rows = tuple(
        (
            voice.brief_day(one.day),
            voice.named("said", one.reason),
            voice.brief_day(one.named) if one.named else "",
        )
        for one in case.account.said
    )
    if rows:
        yield Table(_heads(case, "day", "answer", "named"), rows)


def _messages(case: Case) -> Iterator[Block]:
    for number, draft in enumerate(case.messages(), 1):
        words = case.voice.say("column.words")
        yield Letter(tuple(_way(number, draft, case)), words, draft.words.text)


def _way(number: int, draft: Draft, case: Case) -> Iterator[tuple[str, str]]:
    voice = case.voice
    yield voice.say("column.number"), str(number)
    yield voice.say("column.message"), voice.named("step", draft.brief.script)
    yield voice.say("column.status"), voice.say(f"cell.{draft.state}")
    yield voice.say("column.channel"), voice.say(f"cell.{draft.channel}")
    if draft.to:
        yield voice.say("column.to"), draft.to
    moments: tuple[tuple[str, datetime | None], ...] = (
        ("approved", draft.claimed),
        ("outcome", draft.settled),
    )
    for name, moment in moments:
        if moment:
            yield voice.say(f"column.{name}"), f"{case.local(moment)} ({utc(moment)})"
    if draft.words.subject:
        yield voice.say("column.subject"), draft.words.subject
    if draft.attached:
        yield voice.say("column.attached"), ", ".join(one.name for one in draft.attached)


def _chronology(case: Case) -> Iterator[Block]:
    rows = tuple(chronology(case))
    if rows:
        yield Table(_heads(case, "number", "moment", "utc", "event"), rows)


def _missing(case: Case) -> Iterator[Block]:
    found = gaps(case.account, tuple(case.book.files.values()), case.book.owner)
    lines = tuple(case.voice.say(f"gap.{one}") for one in found)
    yield Listed(lines) if lines else Said(case.voice.say("gap.none"))


def _files(case: Case, lost: frozenset[str]) -> Iterator[Block]:
    voice = case.voice
    if not case.exhibits:
        return
    heads = ["number", "file", "shows", "debt", "day", "size", "sha", "part_of"]
    rows = (
        (
            str(one.number),
            one.place,
            voice.named("sort", one.file.sort or "unsaid"),
            str(one.file.debt or ""),
            voice.brief_day(one.file.day),
            f"{one.file.size:,}",
            one.file.sha,
            voice.say("dossier.lost") if one.file.sha in lost else str(one.part),
        )
        for one in case.exhibits
    )
    links = (
        one.place if one.part == 1 and one.file.sha not in lost else "" for one in case.exhibits
    )
    yield Table(_heads(case, *heads), tuple(rows), tuple(links))


_SECTIONS: Final[dict[str, Callable[[Case], Iterator[Block]]]] = {
    "missing": _missing,
    "people": _people,
    "terms": _terms,
    "work": _work,
    "debts": _debts,
    "payments": _payments,
    "plans": _plans,
    "promises": _promises,
    "said": _said,
    "messages": _messages,
    "chronology": _chronology,
}
