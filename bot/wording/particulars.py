"""The particulars of a letter: each fact of its brief as the letter's language writes it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any, Final, NamedTuple

from bot.domain.charges import Charge
from bot.domain.drafts import Brief, Instalment, Item, Job
from bot.domain.money import Money
from bot.domain.people import Form, Kind
from bot.domain.terms import Terms, costs_extra
from bot.wording import formats

LISTED: Final = {"chat": 3, "email": 20, "phone": 3, "letter": 20}
"""How many debts a letter lists before it goes on with "and so many more" and the total."""
LINES: Final = {"chat": 6, "email": 24, "phone": 6, "letter": 24}
"""How many instalments of a plan it lists."""
LONGEST_WORK: Final = 60
"""Letters and signs of a piece of work that one line of a letter has room for."""

_PLACES: Final = {Form.NEUTRAL: 0, Form.PLURAL: 1, Form.FEMININE: 2, Form.MASCULINE: 3}
_COMPANY: Final = re.compile(
    r"""(?<!\w)(?:ApS|A/S|I/S|K/S|P/S|IVS|AMBA|GmbH|Ltd|Limited|LLC|LLP|Inc|PLC|Corp|B\.?V|SARL
        |בע["״']מ|ע["״']ר|ושות['׳])(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)


class _Line(NamedTuple):
    """A debt as a letter lists it."""

    amount: str
    work: str
    due: str


class _Part(NamedTuple):
    """An instalment as a letter lists it."""

    left: str
    day: str


class _Charge(NamedTuple):
    """A charge as a letter lists it; `kind` and `rule` are codes, the rest is written out."""

    kind: str
    rule: str
    amount: str
    rate: str
    days: int
    letters: int


class _Terms(NamedTuple):
    """What was agreed; a piece that was not is empty, or 0 where it is a number of days."""

    text: str
    day: str
    days: int
    late_fee: str
    late_rate: str
    discount: str
    within: int


def particulars(brief: Brief, form: str, shown: int) -> dict[str, Any]:
    """What a template may name, each fact as its language writes it, empty where it is not known.

    `one` is the debt if there is only one; `items` and `more` share out a longer list, `parts`
    and `later` a plan; `summed` says whether the totals tell more than the lines do. `you` and
    `me` pick a form of address: `you(neutral, plural, feminine, masculine)`; a form left out
    falls back to the neutral one. `promised_soon` is today or tomorrow. `work` to `hour` are
    the job's, for letters before a debt.
    """
    language, totals, lines = brief.language, brief.totals, LINES[form]
    items = [_line(item, language) for item in brief.items[:shown]]
    plan = [_part(part, language) for part in brief.instalments]
    kept = lines - 1 if len(plan) > lines else len(plan)
    return {
        "name": formats.isolate(brief.name, language),
        "owner": formats.isolate(brief.owner, language),
        "business": formats.isolate(brief.business, language),
        "paid": formats.sums(brief.paid, language),
        "ways_to_pay": _lines(brief.ways_to_pay, language),
        "promised": formats.day(brief.promised, language) if brief.promised else "",
        "promised_soon": _is_soon(brief),
        "received": formats.money(brief.received, language) if brief.received else "",
        "by": formats.day(brief.by, language) if brief.by else "",
        "written": formats.day(brief.written, language) if brief.written else "",
        "terms": formats.isolate(brief.agreed.text, language) if brief.agreed else "",
        "agreed": _terms(brief.agreed, language) if brief.agreed else None,
        "late_cost": costs_extra(brief.agreed),
        "charges": [_charge(charge, language) for charge in brief.charges],
        "claimed": formats.sums(brief.claimed, language),
        "remedy": str(brief.remedy or ""),
        "contact": formats.isolate(brief.contact, language),
        "why": formats.isolate(brief.why, language),
        "registration": formats.isolate(brief.registration, language),
        "offer": formats.sums(brief.offer, language),
        "unasked": brief.unasked,
        "early_price": formats.money(brief.early.price, language) if brief.early else "",
        "early_by": formats.day(brief.early.until, language) if brief.early else "",
        "totals": formats.sums(totals, language),
        "summed": len(brief.items) > len(totals),
        "one": items[0] if len(brief.items) == 1 else None,
        "items": items,
        "more": len(brief.items[shown:]),
        "parts": plan[:kept],
        "later": plan[kept:],
        "chat": form == "chat",
        "form": form,
        "you": _addressed(_form_of_address(brief)),
        "me": _addressed(Form(brief.owner_form)),
        **_job(brief.job or Job(), language),
    }


def _is_soon(brief: Brief) -> bool:
    """Whether the promised day is the day of writing or the next one: nothing lies before it."""
    days = brief.promised and brief.written and (brief.promised - brief.written).days
    return days in (0, 1)


def _job(job: Job, language: str) -> dict[str, str]:
    return {
        "work": _work(job.work, language),
        "price": _sum(job.price, language),
        "part": _sum(job.part, language),
        "percent": _percent(job.percent, language),
        "stage": _work(job.stage, language),
        "left": _sum(job.left, language),
        "hour": formats.hour(job.at, language) if job.at else "",
    }


def _charge(charge: Charge, language: str) -> _Charge:
    return _Charge(
        charge.kind,
        charge.rule,
        formats.money(charge.amount, language),
        _percent(charge.rate, language),
        charge.days,
        charge.letters,
    )


def _terms(terms: Terms, language: str) -> _Terms:
    return _Terms(
        formats.isolate(terms.text, language),
        formats.day(terms.day, language),
        terms.days or 0,
        _sum(terms.late_fee, language),
        _percent(terms.late_rate, language),
        _percent(terms.discount, language),
        terms.within or 0,
    )


def _sum(money: Money | None, language: str) -> str:
    return formats.money(money, language) if money is not None else ""


def _percent(number: Decimal | None, language: str) -> str:
    return formats.percent(number, language) if number is not None else ""


def _line(item: Item, language: str) -> _Line:
    return _Line(
        formats.money(item.amount, language),
        _work(item.work, language),
        formats.day(item.due, language),
    )


def _part(part: Instalment, language: str) -> _Part:
    return _Part(formats.money(part.left, language), formats.day(part.day, language))


def _work(text: str, language: str) -> str:
    """A piece of work in the owner's words, cut at a word where they are many."""
    text = formats.plain(text)
    if len(text) > LONGEST_WORK:
        text = text[:LONGEST_WORK].rpartition(" ")[0].rstrip(" ,.;:–-") or text[:LONGEST_WORK]
        text += "…"
    return formats.isolate(text.rstrip("."), language)


def _lines(text: str, language: str) -> str:
    """What the owner typed on several lines, line by line."""
    lines: Iterable[str] = (formats.isolate(line, language) for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def _form_of_address(brief: Brief) -> Form:
    """A company is addressed as several, unless its owner chose a form."""
    company = brief.kind == Kind.BUSINESS and _COMPANY.search(brief.name)
    return Form.PLURAL if brief.form == Form.NEUTRAL and company else Form(brief.form)


def _addressed(form: Form) -> Callable[..., str]:
    place = _PLACES[form]

    def pick(*forms: str) -> str:
        return (forms[place] if place < len(forms) else "") or forms[0]

    return pick
