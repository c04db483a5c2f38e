"""One of every answer the desk can give, and of every reason, state and kind within it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from bot.domain.answers import (
    AccountLinked,
    AccountUnlinked,
    AgencyFirst,
    AllErased,
    Answer,
    AskedAgain,
    Asking,
    AttemptNoted,
    Barred,
    BeforeBegin,
    Beside,
    BillingMoved,
    BillingNoted,
    BillingShown,
    BillingStopped,
    BookOpened,
    BookSetAside,
    Breathing,
    BroughtBackNoted,
    CashTold,
    ChatPlaced,
    ChoiceCard,
    Choosing,
    ClientCard,
    ClientErased,
    Closed,
    ContactNoted,
    DeadlineCame,
    DebtNoted,
    Delivering,
    DetailNoted,
    DigestNoted,
    DossierMade,
    DraftCard,
    DraftStands,
    DraftsWaiting,
    Dropped,
    DueNoted,
    ErasingAll,
    ErasingClient,
    Exported,
    FileGiven,
    FileGone,
    FileKnown,
    FileLoose,
    FileNoted,
    FileShown,
    FilesPage,
    FileUnfit,
    Flaw,
    Flawed,
    HandOver,
    Happened,
    Helped,
    HistoryPage,
    HoldNoted,
    ImportNoted,
    JobAdvice,
    LadderEnded,
    LawFirst,
    LawyerAsked,
    Mark,
    Move,
    NoAnswer,
    NoDraft,
    NoLongerHolds,
    NotAdvice,
    NotBuilt,
    Note,
    Noted,
    NothingSaved,
    NothingToAdd,
    NotUnderstood,
    NotUndone,
    NudgeNoted,
    NudgesStopped,
    OldestDebt,
    OldVersion,
    OnFile,
    OnItsWay,
    OnTheWay,
    OverLimit,
    Overview,
    PartNoted,
    PaymentNoted,
    PlacedNoted,
    PlanBroke,
    PlanNoted,
    PlanStopped,
    Postponed,
    PromiseNoted,
    PutOff,
    RefusedPiece,
    Reminded,
    ResumeNoted,
    RetainerNoted,
    RetainerShown,
    RightsChanged,
    SaidNoted,
    SameForAll,
    ScheduleShown,
    ScriptsOffered,
    SentPage,
    SettingNoted,
    SettingsPage,
    Skipped,
    StageNoted,
    StagesDropped,
    StagesNoted,
    StagesShown,
    StageUnpaid,
    Stale,
    Standing,
    StillHeld,
    Stuck,
    TableFlaw,
    TableRefused,
    TableWelcome,
    TaskShown,
    TermsNoted,
    TheyTalk,
    ThisMorning,
    ThisWeek,
    Unable,
    UndoneNote,
    Uninvoiced,
    WaiverNoted,
    Welcome,
    WhatWorked,
    WhichStage,
    WhoseChat,
    WorkedNoted,
    WorkLeft,
    WorkNoted,
    Wrote,
)
from bot.domain.attempts import UPSHOTS, Upshot
from bot.domain.cash import Cash, Shortfall
from bot.domain.catalogue import FORMS
from bot.domain.charges import Charge
from bot.domain.charges import Kind as Extra
from bot.domain.checklist import Line
from bot.domain.choices import Before, Choices, Claim, Counsel, CourtState, Option
from bot.domain.claims import NO_REMEDY
from bot.domain.drafts import (
    CONFIRMED,
    Brief,
    Channel,
    Draft,
    Instalment,
    Item,
    Remedy,
    State,
    Words,
)
from bot.domain.evidence import Gap
from bot.domain.facts import Question
from bot.domain.filing import Enclosure, Sort, Unfit
from bot.domain.filing import Form as FileForm
from bot.domain.guard import Bar
from bot.domain.hands import Hands, Lever, Way
from bot.domain.intents import (
    AddDebt,
    AddDebts,
    ClientSaid,
    Dossier,
    DrawRetainer,
    Edit,
    Fault,
    Faulty,
    FileFor,
    HandOn,
    Hold,
    Impossible,
    Intent,
    InvoiceOut,
    Piece,
    Promise,
    Reason,
    RecordPayment,
    Refusal,
    ReportContact,
    Retainer,
    Reword,
    Row,
    ScheduleNudge,
    Scope,
    SetClient,
    SetDue,
    SetLimit,
    SetOwner,
    SetPlan,
    SetTerms,
    StopBilling,
    Who,
)
from bot.domain.intents import Draft as DraftIntent
from bot.domain.law import Missing, Why
from bot.domain.money import Money
from bot.domain.people import (
    DIGEST_DAYS,
    LANGUAGES,
    Bond,
    Client,
    Detail,
    Digest,
    Form,
    Kind,
    Owner,
    Setting,
)
from bot.domain.playbook import OFFERED
from bot.domain.schedules import Rested
from bot.domain.standing import Advice, Signals
from bot.domain.steps import LADDERS
from bot.domain.terms import Terms
from tests.wording import bargains, guests

TODAY = date(2026, 11, 22)
SOON = date(2026, 11, 27)
LATER = date(2027, 1, 4)
CURRENCY = {"he": "ILS", "da": "DKK", "en": "GBP"}
WORDS = {
    "he": "שלום דנה,\nרק תזכורת קטנה: ⁨1,250 ₪⁩ על הלוגו & האתר, 100% + מע״מ?\nתודה!",
    "da": "Hej Mette,\nblot en påmindelse: 1.250 kr. for logo & hjemmeside, 100% + moms?\nTak!",
    "en": "Hello Dana,\njust a small note: £1,250 for the logo & site, 100% + VAT?\nThank you!",
}


@dataclass(frozen=True)
class Cast:
    """The people and sums of one language; `name` is the client that most answers are about."""

    language: str
    name: str = "Acme"

    @property
    def owner(self) -> Owner:
        return Owner(
            language=self.language,
            currency=CURRENCY[self.language],
            name="Noa",
            discount_most="10",
            offers_a_year="2",
        )

    def money(self, amount: str) -> Money:
        return Money.of(amount, CURRENCY[self.language])

    def draft(self, channel: Channel = Channel.EMAIL, text: str = "") -> Draft:
        brief = Brief(
            script="friendly_reminder",
            step="friendly_reminder",
            client=1,
            name=self.name,
            language=self.language,
            form=Form.NEUTRAL,
            kind=Kind.BUSINESS,
            owner="Noa",
            business="",
            owner_form=Form.NEUTRAL,
            channel=channel,
        )
        to = {
            Channel.EMAIL: "anna@acme.example",
            Channel.WHATSAPP: "+4532123456",
            Channel.PHONE: "+4532123456",
        }
        subject = "Invoice 7" if channel is Channel.EMAIL else ""
        words = Words(text or WORDS[self.language], subject)
        return Draft(7, brief, words, to.get(channel, ""), version=2)

    def card(self, channel: Channel = Channel.EMAIL) -> DraftCard:
        return DraftCard(self.draft(channel), self.name, tones=True)

    def table(self, count: int) -> AddDebts:
        """So many rows to add, left out and with a fault, every kind of those among them."""
        works = (("logo & site", "1001"), ("", "1002"), ("x" * 90, ""), ("", ""))
        rows = tuple(
            Row(at, self.name, self.money("500"), TODAY - timedelta(days=at), None, *works[at % 4])
            for at in range(count)
        )
        kinds = list(Fault) * 2
        faults = tuple(
            Faulty(at + 2, kinds[(at + count) % len(kinds)], "31/2: ?") for at in range(count)
        )
        table = AddDebts("Q1 2026.xlsx", rows, count, count, count, faults, net=count == 2)
        return replace(table, clients=count)

    def part(self, number: int, work: str = "", left: str = "300") -> PartNoted:
        due = TODAY - timedelta(days=10 * number)
        return PartNoted(number, work, due, self.money("500"), self.money(left))

    def parts(self, count: int) -> tuple[Instalment, ...]:
        days = (SOON + timedelta(days=7 * place) for place in range(count))
        return tuple(Instalment(day, self.money("500"), self.money("0")) for day in days)


def every_answer(cast: Cast) -> Iterator[Answer]:
    for note in every_note(cast):
        yield Noted(note, step=3)
        yield Noted(note, step=3, repeated=True, thanks=1)
    yield from every_question(cast)
    yield from every_overview(cast)
    yield from every_draft(cast)
    yield from every_outlook(cast)
    yield from every_choice(cast)
    yield from every_outcome(cast)
    yield from every_file(cast)
    yield from bargains.answers(cast)
    yield from guests.answers(cast)
    yield from the_past(cast)
    yield from the_refusals(cast)
    yield from the_settings(cast)


def every_note(cast: Cast) -> Iterator[Note]:
    name, money = cast.name, cast.money
    plain = DebtNoted(1, name, False, money("500"), SOON, False, "", (money("500"),))
    yield plain
    yield replace(plain, new_client=True, usual_terms=True, work="logo", due=LATER)
    yield replace(plain, before_vat=money("400"), balance=(money("900"), Money.of("40", "USD")))
    yield replace(plain, balance=(), from_credit=money("500"))
    yield from (replace(plain, deposit=part) for part in (Advice.DEPOSIT, Advice.HALF))
    paid = PaymentNoted(4, 1, name, money("200"), TODAY, (cast.part(1),), (money("300"),))
    yield paid
    yield replace(paid, day=TODAY - timedelta(days=1), balance=(), withdrawn=1)
    yield replace(
        paid,
        parts=(cast.part(1, "logo", "0"), cast.part(2)),
        others=(cast.part(3, "site"), cast.part(4)),
        credit=money("20"),
        withdrawn=3,
        next_instalment=cast.parts(1)[0],
    )
    days = (TODAY, TODAY + timedelta(days=1), SOON)
    yield from (PromiseNoted(name, day, None) for day in days)
    yield PromiseNoted(name, SOON, money("80.50"))
    yield from (PromiseNoted(name, SOON, None, by) for by in (Channel.PHONE, Channel.VISIT))
    yield from (PlanNoted(name, cast.parts(count)) for count in (1, 2, 5))
    yield PlanStopped(name)
    yield from (HoldNoted(who, until) for who in (name, None) for until in (SOON, None))
    yield from (ResumeNoted(who, held) for who in (name, None) for held in (True, False))
    yield ContactNoted(name, "anna@acme.example", "+4532123456")
    yield ContactNoted(name, "anna@acme.example", None, again=1)
    yield ContactNoted(name, None, "+4532123456")
    yield from (SaidNoted(name, reason, SOON) for reason in Reason)
    yield SaidNoted(name, Reason.OTHER, None)
    yield SaidNoted(name, Reason.OTHER, None, 1, proposed=7)
    yield SaidNoted(name, Reason.PROMISE, SOON, 1, promised=True)
    owed = (money("300"), Money.of("40", "USD"))
    yield SaidNoted(name, Reason.ALREADY_PAID, None, 1, owed=owed)
    for parts in ((1,), (1, 2), (1, 2, 3, 4)):
        disputed = tuple(cast.part(number, "logo" * (number % 2)) for number in parts)
        for others in (True, False):
            yield SaidNoted(name, Reason.UNHAPPY, None, 1, disputed=disputed, others=others)
    yield from every_attempt(cast)
    yield from every_stage(cast)
    yield from every_kept_file(cast)
    yield from bargains.notes(cast)
    yield from every_work(cast)
    yield WaiverNoted(name, (money("300"), Money.of("40", "USD")))
    yield from every_placing(cast)
    yield DueNoted(name, SOON, (money("300"),))
    yield from (SettingNoted(setting, value) for setting, value in SET.items())
    yield SettingNoted(Setting.COUNTRY, "SE")
    yield from (SettingNoted(setting, "") for setting in (Setting.SMALLEST, Setting.WHY))
    yield SettingNoted(Setting.WHY, "You never pay, this is unacceptable.")
    yield from (SettingNoted(Setting.LADDER, text) for text in (*LADDERS, "3,14,30", "-3,1,30"))
    yield SettingNoted(Setting.LADDER, "-3,3,14 call,30 letter,60 visit")
    yield from (SettingNoted(Setting.DIGEST, rhythm) for rhythm in ("weekly", "off", "another"))
    yield from (SettingNoted(Setting.DIGEST_DAY, day) for day in (*DIGEST_DAYS, "another"))
    for day in ("", *DIGEST_DAYS):
        yield from (DigestNoted(every, day, "09:30") for every in Digest)
    yield from (DetailNoted(1, name, Detail.BOND, bond) for bond in (*Bond, "another"))
    yield from (SettingNoted(Setting.REMEDY, remedy) for remedy in (*Remedy, NO_REMEDY))
    yield from (TermsNoted(1, name, terms) for terms in every_terms(cast))
    yield from (DetailNoted(1, name, detail, value) for detail, value in DETAILS.items())


def every_attempt(cast: Cast) -> Iterator[Note]:
    """A call, a visit and a letter, with all that can come of them."""
    for channel, upshots in UPSHOTS.items():
        for upshot in upshots:
            done = AttemptNoted(1, cast.name, channel, upshot, 7, "RR123456785DK")
            yield done
            yield replace(done, draft=0, owed=False, struck=upshot is Upshot.WRONG_NUMBER)
    for channel in (Channel.PHONE, Channel.VISIT):
        yield SaidNoted(cast.name, Reason.PROMISE, SOON, 1, promised=True, channel=channel)


def every_placing(cast: Cast) -> Iterator[Note]:
    """Debts in other hands, brought back, and what worked."""
    name, money, parts = cast.name, cast.money, (cast.part(1, "logo"), cast.part(2))
    for hands in Hands:
        yield PlacedNoted(1, name, hands, parts[:1], others=True)
        yield PlacedNoted(1, name, hands, parts)
    yield PlacedNoted(1, name, Hands.SOLD, parts[:1], received=money("200"))
    yield PlacedNoted(1, name, Hands.SOLD, (), received=money("300"))
    yield BroughtBackNoted(1, name, parts)
    yield from (WorkedNoted(1, name, lever) for lever in Lever)


def every_choice(cast: Cast) -> Iterator[Answer]:
    """The choice card with all that can be known or lacking, and what comes before some ways."""
    name, money, nothing = cast.name, cast.money, cast.money("0")
    free = Option(Way.LET_GO, nothing, nothing)
    plain = tuple(Option(way, money("150"), money("300"), 2) for way in Way if way != free.way)
    plain = (*plain, free)
    fits = Claim(CourtState.FITS, money("10000"))
    card = ChoiceCard(1, name, cast.part(8), Choices(money("300"), plain, fits))
    yield card
    yield replace(card, debt=cast.part(10, "logo"), others=(cast.part(1, "site"), cast.part(2)))
    yield from (replace(card, debt=replace(cast.part(1), due=day)) for day in (TODAY, SOON))
    waits = (
        *(Before("inkassovarsel", 10), Before("debt_notice", 1), Before("new", 2)),
        *(Before("letter_of_claim", 30), Before("inkassovarsel", 10, SOON)),
    )
    dear = tuple(replace(one, fee=money("75"), before=waits) for one in plain)
    eaten = tuple(replace(one, most=nothing, eaten=one.way != free.way) for one in plain)
    half = tuple(replace(one, least=money("50"), most=money("100")) for one in plain)
    for options in (dear, eaten, half):
        for persons in (True, False):
            yield replace(
                card,
                choices=Choices(
                    money("300"), options, replace(fits, persons=persons), money("40"), LATER
                ),
            )
    none = tuple(replace(one, least=None, most=None) for one in plain if one.way is Way.COURT)
    shut = (*(one for one in plain if one.way is not Way.COURT), *none)
    for state in set(CourtState) - {CourtState.FITS}:
        claim = Claim(state, money("10000") if state is CourtState.OVER else None)
        yield replace(card, choices=Choices(money("300"), shut, claim))
    asked = LawyerAsked(1, name, cast.part(1))
    yield from (replace(asked, said=said) for said in ("", "y", "yn"))
    yield from (replace(asked, said="yyn", counsel=one, before=waits) for one in Counsel)
    first = AgencyFirst(1, name)
    yield first
    yield replace(first, debt=2, told=True, until=SOON)
    yield replace(first, debt=2, told=True, before=waits)
    yield WhatWorked(1, name, 4)


def every_stage(cast: Cast) -> Iterator[Note]:
    """Work in stages, with and without words for it, and billing by a rule."""
    name, money = cast.name, cast.money
    parts = (money("3000"), money("3000"), money("4000"))
    agreed = StagesNoted(
        1, name, False, 2, "a new website", money("10000"), parts, (30, 30, 40), TODAY, 2
    )
    yield agreed
    yield replace(agreed, work="", new_client=True, parts=parts[:2], split=(50, 50))
    yield replace(agreed, work="אתר", parts=parts[:1], split=(100,), waits=None)
    yield replace(agreed, open=False, from_credit=money("3000"))
    done = StageNoted(1, name, 2, "a new website", 2, 3, parts[1], SOON, (money("6000"),), 3)
    yield done
    yield replace(done, work="", balance=(parts[1],), stage=3, waits=None)
    yield replace(done, balance=(), from_credit=parts[1])
    for days in (0, 1, 2, 7, 30):
        yield BillingNoted(1, name, days == 1, 3, money("1200"), SOON, LATER, days)
    yield BillingNoted(1, name, False, 3, money("1200"), SOON, None, 14)
    yield BillingStopped(name, money("1200"))
    for count in (1, 2, 3, 11):
        yield ImportNoted("Q1 2026.xlsx", count, count, (money("5000"),), late=count)
    yield ImportNoted("חשבוניות.csv", 2, 1, (money("5000"), Money.of(30, "EUR")), late=0)


def every_kept_file(cast: Cast) -> Iterator[Note]:
    for sort in (*Sort, None):
        for count in (1, 2, 5):
            yield FileNoted(1, cast.name, 4, "contract.pdf", sort, count=count)
    kept = FileNoted(1, cast.name, 4, "חוזה חתום.pdf", Sort.CONTRACT, "logo")
    yield kept
    yield replace(kept, new_client=True, also="דנה כהן", title="a very long name " * 9 + ".pdf")


def every_work(cast: Cast) -> Iterator[Note]:
    """Retainers, work without an invoice, reminders, and what was changed or given up."""
    name, money = cast.name, cast.money
    yield BillingNoted(1, name, False, 3, money("1200"), SOON, LATER, 14, "hosting")
    moved = BillingMoved(1, name, 3, money("2200"), SOON, LATER)
    yield moved
    yield replace(moved, after=None, once=TODAY)
    for work in ("website", ""):
        yield StagesDropped(name, work, money("7000"), ())
        yield StagesDropped(name, work, money("7000"), (money("3000"), Money.of("40", "USD")))
        yield WorkNoted(1, name, not work, 4, work)
        yield WorkLeft(name, work)
    for move in Move:
        held = RetainerNoted(1, name, move, money("800"), money("3200"), money("1000"), False)
        yield held
        yield replace(held, low=True, unpaid=money("5000"), due=SOON, new_client=True)
        yield replace(held, low=True, left=money("0"), hours=Decimal("2.5"))
    once = NudgeNoted(1, name, 5, SOON, time(9, 30))
    yield once
    yield replace(once, said=TODAY, after=LATER)
    yield NudgesStopped(name)


def every_terms(cast: Cast) -> Iterator[Terms]:
    words = Terms(TODAY, "as we said on the phone")
    yield words
    yield replace(words, day=date(2025, 3, 1), days=1, within=3)
    yield replace(words, days=14, late_fee=cast.money("50"), late_rate=Decimal("8.05"))
    yield replace(words, discount=Decimal(2))
    yield from (replace(words, discount=Decimal("2.5"), within=days) for days in (1, 2, 7, 11))


SET = {
    Setting.LANGUAGE: "da",
    Setting.COUNTRY: "IL",
    Setting.ZONE: "Asia/Jerusalem",
    Setting.CURRENCY: "EUR",
    Setting.NAME: "Noa",
    Setting.BUSINESS: "סטודיו נועה",
    Setting.EMAIL: "noa@example.com",
    Setting.WAYS_TO_PAY: "MobilePay 12 34 56 78\nkonto 1234",
    Setting.FORM: "feminine",
    Setting.TERMS: "14",
    Setting.NUDGE_AT: "08:00",
    Setting.VAT: "25",
    Setting.LADDER: "gentle",
    Setting.REMEDY: "lawyer",
    Setting.REGISTRATION: "DK 12 34 56 78",
    Setting.DISCOUNT_MOST: "10",
    Setting.OFFERS_A_YEAR: "2",
    Setting.DIGEST: "daily",
    Setting.SMALLEST: "100.00 ILS, 200.00 DKK",
    Setting.RESERVE: "20000.00 GBP",
    Setting.COSTS: "12000.00 GBP",
    Setting.WHY: "I pay my own subcontractors on the 1st.",
    Setting.HOURLY_RATE: "400 DKK",
    Setting.HOURLY_RATE: "400 DKK",
}
DETAILS = {
    Detail.NAME: "Acme ApS",
    Detail.LANGUAGE: "he",
    Detail.FORM: "plural",
    Detail.KIND: "person",
    Detail.EMAIL: "anna@acme.example",
    Detail.PHONE: "+4532123456",
    Detail.TELEGRAM: "anna_acme",
    Detail.LADDER: "-3,1,30",
    Detail.OFFICE: "Mette",
    Detail.OFFICE_TO: "+4532123457",
    Detail.COUNTRY: "DE",
    Detail.LIMIT: "20000.00 GBP",
}


def every_question(cast: Cast) -> Iterator[Asking]:
    who, money = Who(cast.name), cast.money
    commands: tuple[Intent, ...] = (
        AddDebt(who, money("500"), SOON),
        AddDebt(who, None),
        RecordPayment(who, money("500"), day=TODAY),
        RecordPayment(who, None),
        SetPlan(who, None, None),
        Promise(who, None),
        Hold(who),
        SetDue(who, None),
        DraftIntent(who),
        ScheduleNudge(who),
        DrawRetainer(who),
        InvoiceOut(who, 4),
        Retainer(who, money("5000")),
        ClientSaid(who, Reason.OTHER),
        SetLimit(who),
    )
    for piece in set(Piece) - {Piece.WORDS, Piece.PLAN, Piece.ROWS}:
        for command in commands:
            yield Asking(Question(piece, command), 9, cast.name, owed=(money("300"),))
            yield Asking(Question(piece, command), 9)
    for count in (1, 2, 3, 11):
        yield Asking(Question(Piece.ROWS, cast.table(count)), 9)
    yield Asking(Question(Piece.WHO, commands[0]), 9, candidates=("Dana Cohen", "דנה לוי"))
    yield Asking(Question(Piece.DAY, commands[0], days=(SOON, LATER)), 9)
    yield Asking(Question(Piece.START, commands[4], days=(SOON, LATER)), 9)
    yield Asking(Question(Piece.AMOUNT, commands[0], sums=(money("1200"), money("1.20"))), 9)
    debts = (cast.part(1, "לוגו"), cast.part(2, "a website with " * 4), cast.part(3))
    which = Question(Piece.DEBT, commands[10], debts=(1, 2, 3))
    yield Asking(which, 9, cast.name, debts=debts)
    handed = Question(Piece.DEBT, HandOn(who, Hands.AGENCY), debts=(1, 2, 3))
    yield Asking(handed, 9, cast.name, debts=debts)
    billings = (
        BillingShown(3, money("1200"), SOON),
        BillingShown(4, money("90"), LATER, "hosting and care " * 3),
    )
    stop = Question(Piece.BILLING, StopBilling(who), debts=(3, 4))
    yield Asking(stop, 9, cast.name, billings=billings)
    paid = Question(Piece.BILLED, Retainer(who, money("5000")))
    yield Asking(paid, 9, cast.name, left=money("300"))
    for left in ("300", "0"):
        sums = (money(left), money("200"))
        beyond = Question(Piece.REST, DrawRetainer(who, money("500")), sums=sums)
        yield Asking(beyond, 9, cast.name)
    over = Question(Piece.OVER, commands[2])
    yield Asking(over, 9, cast.name, owed=(money("300"),), over=money("200"))
    for count in (1, 2, 7, 12, 13, 24, 150):
        yield Asking(Question(Piece.PLAN, commands[4]), 9, cast.name, schedule=cast.parts(count))
    for setting in Setting:
        yield Asking(Question(Piece.WORDS, SetOwner(setting)), 9)
    for detail in Detail:
        yield Asking(Question(Piece.WORDS, SetClient(1, detail)), 9, cast.name)
    yield Asking(Question(Piece.WHO, FileFor(4, Who(None, (cast.name,)))), 9, candidates=("Bo",))
    yield Asking(Question(Piece.WHO, Dossier(None)), 9)
    yield Asking(Question(Piece.WORDS, Edit(7, 2)), 9, cast.name)
    yield Asking(Question(Piece.WORDS, Reword(7, 2)), 9)
    yield Asking(Question(Piece.WORDS, SetTerms(who)), 9, cast.name)
    for channel in UPSHOTS:
        report = ReportContact(who, channel)
        yield Asking(Question(Piece.UPSHOT, report), 9, cast.name)
        yield Asking(Question(Piece.DAY, report, days=(SOON, LATER)), 9, cast.name)
        yield Asking(Question(Piece.WORDS, report), 9, cast.name)


def every_overview(cast: Cast) -> Iterator[Overview]:
    money = cast.money
    late = Standing(1, cast.name, (money("4500"),), TODAY - timedelta(days=12), 12)
    sent = replace(late, last_step="friendly_reminder", last_day=date(2026, 11, 11))
    standings = [
        replace(sent, next_step="check_in", next_day=SOON),
        replace(late, client=2, name="דנה כהן", waiting=7, days_late=1),
        replace(late, client=3, name="Mette", days_late=2, sums=(money("1"), Money.of(9, "USD"))),
        replace(late, client=4, name="Bo", days_late=0, next_step="no such step", next_day=SOON),
        replace(late, client=5, name="Lena", days_late=-1),
        replace(late, client=6, name="Per", days_late=-2),
        replace(late, client=7, name="Ida", days_late=-30),
    ]
    standings += [replace(late, mark=mark, marked=day) for mark in Mark for day in (SOON, None)]
    total, some = (money("9000"),), (money("4500"),)
    for scope in Scope:
        yield Overview(scope, total, some, tuple(standings[:5]), 0, 2, 7)
        yield Overview(scope, (*total, Money.of(9, "USD")), total, tuple(standings[5:]), 1, 2, 1)
        yield Overview(scope, total, total, tuple(standings[:2]), 0, 1, 2)
        yield Overview(scope, total, (), tuple(standings[3:5]), 0, 1, 2)
        yield Overview(scope, (), (), (), 0, 1, 0)
        yield Overview(scope, (), (), (), 0, 1, 0, known=False)
        yield Overview(scope, (), (), (), 0, 1, 0, name=cast.name)
    for standing in standings:
        one = Overview(Scope.ALL, some, some, (standing,), 0, 1, 1, name=standing.name)
        yield one
        yield replace(one, debts=(cast.part(1, "logo"),))
        yield replace(one, debts=(cast.part(1, "logo"), cast.part(-2)))
        away = (replace(cast.part(1), hands=hands, placed=SOON) for hands in Hands)
        yield replace(one, debts=tuple(away))
        yield replace(one, debts=(cast.part(1), cast.part(2, "לוגו"), cast.part(3)))


def every_draft(cast: Cast) -> Iterator[Answer]:
    for channel in Channel:
        yield cast.card(channel)
        for to in ("", "anna_acme"):
            yield replace(cast.card(channel), draft=replace(cast.draft(channel), to=to))
    card = cast.card()
    yield replace(card, tones=False, needs_name=True, needs_email=True, needs_ways=True)
    yield replace(card, sent_today="friendly_reminder")
    yield replace(card, hot=("never", "אף פעם"), instead="perhaps")
    yield replace(card, hot=("never",), draft=replace(card.draft, own_words=True, to=""))
    yield replace(card, draft=cast.draft(Channel.WHATSAPP, "word " * 815))
    yield from every_charge(cast)
    yield replace(card, routes=True, needs_remedy=True, needs_terms=True)
    yield replace(card, needs_kind=True)
    yield replace(card, first=True, better=True, other_why=True)
    yield replace(card, second=True)
    yield replace(cast.card(Channel.SHARE), reachable=True)
    yield from every_gloss(cast)
    yield replace(card, draft=replace(card.draft, own_words=True), routes=True)
    yield from every_enclosure(cast)
    yield DraftsWaiting((card, cast.card(Channel.SHARE)))
    yield DraftsWaiting(())
    yield OldVersion(card)


def every_enclosure(cast: Cast) -> Iterator[Answer]:
    """Files to attach, attached, and too large; what was sent with them; mails that failed."""
    card, at = cast.card(), datetime(2026, 3, 2, 9, 5)
    files = tuple(
        Enclosure(number, "0" * 64, name, FileForm.PDF, 90_000)
        for number, name in enumerate(("invoice.pdf", "חשבונית 7.pdf", "i" * 100 + ".pdf"), 1)
    )
    sent = replace(card.draft, attached=files, state=State.SENT)
    yield replace(card, enclosable=files, too_large=("plan.pdf",))
    yield replace(card, draft=replace(card.draft, attached=files[:1]), enclosable=files[1:])
    yield DraftStands(sent, cast.name, State.SENT)
    for page in range(3):
        yield SentPage(1, cast.name, sent, at, page, 3)
    yield SentPage(1, cast.name, replace(sent, state=State.HANDED_OVER, attached=()), at, 0, 1)
    yield SentPage(1, cast.name, cast.draft(Channel.WHATSAPP), None, 0, 1)
    codes = ("smtp 550 5.1.1", "smtp 552", "smtp 550 5.7.1", "smtp 552 5.3.4", "smtp 535")
    for detail in (*codes, "file lost", "envelope"):
        failed = replace(card.draft, state=State.FAILED, detail=detail)
        yield DraftStands(failed, cast.name, State.FAILED)
    yield HistoryPage(cast.name, (), 0, 1, 2)
    yield Wrote(1, cast.name, "I will pay on Friday. " * 80)
    yield Wrote(1, cast.name, "", by_itself=True)
    yield Wrote(1, cast.name, "")


def every_gloss(cast: Cast) -> Iterator[DraftCard]:
    """Letters of each kind that the owner may not read, in every other language."""
    card = cast.card()
    item = Item(1, cast.money("500"), TODAY - timedelta(days=3))
    for language in {*LANGUAGES, "xx"} - {cast.language}:
        for script in FORMS:
            brief = replace(card.draft.brief, script=script, language=language, items=(item,))
            yield replace(card, draft=replace(card.draft, brief=brief))
            dated = replace(brief, by=SOON)
            yield replace(card, draft=replace(card.draft, brief=dated), second=True)


def every_outlook(cast: Cast) -> Iterator[Answer]:
    """The month, a limit that was passed, a day that has come, and the checklist."""
    name, money = cast.name, cast.money
    nothing, some = money("0"), money("4000")
    empty = Cash(TODAY, (), (), ())
    yield CashTold(empty)
    sums = (some, Money.of(40, "USD"))
    for lacking, costs, reserve in (
        (nothing, some, None),
        (some, some, None),
        (some, some, money("9000")),
        (some, some, money("1000")),
        (some, None, money("9000")),
        (some, None, money("1000")),
        (nothing, None, some),
    ):
        gap = Shortfall(lacking, costs, reserve)
        yield CashTold(replace(empty, came_in=sums, expected=sums, late=sums, gaps=(gap,)))
    for late in (True, False):
        yield OverLimit(1, name, money("21000"), money("20000"), late)
    came = DeadlineCame(1, name, TODAY, sums)
    yield came
    yield replace(came, step="second_warning", day=SOON)
    yield replace(came, step="second_warning", day=TODAY, name="דנה כהן")
    for done in (True, False):
        lines = tuple((line, done) for line in Line)
        yield BeforeBegin(None, None, lines)
        yield BeforeBegin(1, name, lines)
        yield BeforeBegin(None, "דנה לוי", lines)


def every_charge(cast: Cast) -> Iterator[DraftCard]:
    """Charges by law and by agreement, on offer or in the letter, and every row that can lack."""
    card, money = cast.card(), cast.money
    interest = Charge(Extra.INTEREST, money("120.21"), "dk_interest", Decimal("9.75"), 45)
    fee = Charge(Extra.FEE, money("100"), "dk_fee", letters=1)
    fixed = Charge(Extra.COMPENSATION, money("310"), "dk_compensation")
    yield replace(card, offered=(interest,), routes=True)
    yield replace(card, offered=(interest, fee, fixed), routes=True)
    yield replace(card, offered=(replace(interest, rate=None),))
    yield from (replace(card, offered=(replace(interest, days=days),)) for days in (1, 2, 10, 11))
    yield from (replace(card, offered=(replace(fee, letters=count),)) for count in (2, 3))
    agreed = replace(interest, rule="agreed"), Charge(Extra.FEE, money("50"), "agreed")
    yield replace(card, offered=agreed)
    yield replace(card, offered=(*agreed, fixed))
    yield replace(card, charged=True, routes=True)
    rows = [Missing("DK", row, why) for row in ROWS for why in Why]
    yield from (replace(card, missing=(row,)) for row in rows)
    dated = Missing("DK", "interest.reference", Why.ABSENT, date(2027, 1, 1))
    yield replace(card, missing=(dated, *rows[:1]), charged=True)
    yield replace(card, missing=(dated,), offered=(fixed,))


ROWS = (
    *("interest", "interest.reference", "reminder_fee", "compensation", "due_date", "notice"),
    *("court", "limitation", "something new"),
)


def every_outcome(cast: Cast) -> Iterator[Answer]:
    name = cast.name
    yield OnItsWay(cast.draft(), name)
    yield from (DraftStands(cast.draft(), name, state) for state in State)
    yield DraftStands(cast.draft(Channel.CHAT), name, State.FAILED)
    for channel in (Channel.CHAT, Channel.ACCOUNT):
        yield DraftStands(cast.draft(channel), name, State.UNKNOWN)
    late = replace(cast.draft(Channel.ACCOUNT), detail="hours")
    yield DraftStands(late, name, State.FAILED)
    for channel in (Channel.WHATSAPP, Channel.TELEGRAM, Channel.SHARE):
        for phone, telegram in (("+4532123456", ""), ("", "anna_acme"), ("", "")):
            yield HandOver(cast.draft(channel), name, phone, telegram)
    for length in (250, 900, 4000):
        text = (WORDS[cast.language] * 90)[:length]
        yield HandOver(cast.draft(Channel.WHATSAPP, text), name, "+4532123456", "anna_acme")
    offered = replace(cast.draft().brief, script="plan_proposal", instalments=cast.parts(3))
    for channel in (Channel.EMAIL, Channel.WHATSAPP, Channel.PHONE):
        plan = replace(cast.draft(channel), brief=replace(offered, channel=channel))
        yield from (DraftStands(plan, name, state) for state in (State.SENT, State.HANDED_OVER))
        yield HandOver(plan, name, "+4532123456", "anna_acme")
    yield from (NoLongerHolds(name, why) for why in Stale)
    yield NoLongerHolds(name, Stale.AMOUNT, cast.card())
    for channel, upshots in UPSHOTS.items():
        called = DraftStands(cast.draft(channel), name, State.HANDED_OVER)
        yield from (replace(called, upshot=upshot) for upshot in upshots)
    for length in (4100, 9000):
        text = (WORDS[cast.language] * 90)[:length]
        for channel in (Channel.WHATSAPP, Channel.SHARE, Channel.POST):
            yield HandOver(cast.draft(channel, text), name, "+4532123456", "")
            yield HandOver(cast.draft(channel, text), name, "", "")
    for channel in (Channel.PHONE, Channel.VISIT, Channel.POST):
        yield HandOver(cast.draft(channel), name, "+4532123456", "anna_acme")
        yield HandOver(replace(cast.draft(channel), to=""), name, "", "")
        yield DraftStands(cast.draft(channel), name, State.HANDED_OVER)
    yield from (AccountLinked(yes) for yes in (True, False))
    yield from (RightsChanged(yes) for yes in (True, False))
    yield AccountUnlinked()
    yield TheyTalk(name, SOON)
    yield WhoseChat("Robin 🌿", 4_000_000_001, ((1, name), (2, "Dana")))
    yield from (ChatPlaced(known) for known in (name, ""))
    confirmed = replace(cast.draft(Channel.TELEGRAM), state=State.HANDED_OVER, detail=CONFIRMED)
    yield DraftStands(confirmed, name, State.HANDED_OVER)
    yield from (NoDraft(name, why) for why in Unable if why is not Unable.NOTICE_WAITS)
    yield NoDraft(name, Unable.NOTICE_WAITS, SOON)
    yield from (
        Barred(1, name, script, bar) for bar in Bar for script in ("final_notice", "listen")
    )
    yield from (ScriptsOffered(1, name, scripts) for scripts in ((), OFFERED, tuple(FORMS)))
    yield from (Breathing(cast.draft(), name, minutes) for minutes in (1, 2, 20))
    yield Postponed(cast.draft(), name, SOON)
    yield Skipped(cast.draft(), name)
    yield from (StillHeld(client, who, SOON) for client, who in ((1, name), (None, None)))
    yield PlanBroke(name, cast.parts(1)[0])
    yield LawFirst(1, name, 1)
    yield from (LawFirst(1, name, 14, LATER, late) for late in (False, True))
    yield LadderEnded(1, name, (cast.money("300"), Money.of("40", "USD")))
    yield from (NoAnswer(1, name, count, one) for count in (1, 2, 5, 11) for one in Beside)
    yield NotAdvice(name)
    yield from (
        StageUnpaid(1, name, 2, work, 1, cast.money("3000"), TODAY) for work in ("website", "")
    )
    yield from (PutOff(1, name, cast.money("300"), times) for times in (1, 2, 3, 11))
    yield from every_reminder(cast)
    yield from every_digest(cast)


def every_file(cast: Cast) -> Iterator[Answer]:
    name, clients = cast.name, ((1, "Acme"), (2, "דנה כהן"), (3, "A name that is long " * 4))
    yield FileLoose(4, "photo.jpg", ())
    yield FileLoose(4, "photo.jpg", clients)
    yield FileLoose(4, "תמונה.jpg", clients, more=True)
    yield from (FileKnown(4, "contract.pdf", one, Sort.CONTRACT) for one in (name, None))
    yield FileKnown(4, "contract.pdf", name)
    yield from (FileUnfit(why, "x", 500_000_000) for why in Unfit)
    shown = tuple(FileShown(one, "photo.jpg", sort) for one, sort in enumerate((*Sort, None), 1))
    yield FilesPage(1, name, ())
    yield from (FilesPage(1, name, shown, left_off) for left_off in (0, 1, 2, 7))
    yield FilesPage(1, name, (FileShown(1, "חוזה.pdf", Sort.CONTRACT, "logo"),))
    yield from (FileGiven(1, "x.pdf", "ab", one, Sort.AFTER) for one in (name, None))
    yield FileGiven(1, "x.pdf", "ab", name, None)
    yield FileGone("x.pdf")
    for count in (1, 2, 7):
        gaps = tuple(Gap)[:count]
        yield DossierMade(1, name, count, count, count, count, gaps, parts=count)
    yield from (DossierMade(1, name, 1, 0, 0, 0, (gap,)) for gap in Gap)
    yield DossierMade(1, name, 3, 0, 0, 1, ())
    yield DossierMade(1, name, 0, 0, 0, 0, tuple(Gap))


def every_reminder(cast: Cast) -> Iterator[Answer]:
    """What the owner is told of work without an invoice, own reminders, and handing over."""
    name, money = cast.name, cast.money
    for work in ("website", ""):
        for when, today in ((SOON, False), (TODAY, True), (None, False)):
            yield AskedAgain(name, work, when, today)
        yield WhichStage(1, name, work, ((2, "website", 2), (3, "", 3)))
    yield OnFile(name, "website", money("4500"), SOON)
    yield Uninvoiced(1, name, 4, WORDS[cast.language].replace("!", "."))
    for why in (None, *Rested):
        yield from (Reminded(1, name, 5, why, repeats) for repeats in (True, False))
    for at in (time(15), None):
        for unpaid in ((), (money("3000"), Money.of("40", "USD"))):
            yield from (Delivering(1, name, SOON, at, unpaid, staged) for staged in (True, False))


def every_digest(cast: Cast) -> Iterator[Answer]:
    money, name = cast.money, cast.name
    some, names = (money("300"), Money.of("40", "USD")), (name, "דנה כהן", "Bo", "Ida")
    yield ThisWeek((), 0, (), some)
    for count in (1, 2, 5, 11):
        gap = Shortfall(money("4000"), money("9000"), money("1000"))
        month = Cash(TODAY, some, some, some, (gap,))
        yield ThisWeek(some, 4, some[:1], (), small=some, smalls=count, cash=month)
    yield ThisWeek(some, 1, some, ())
    oldest = OldestDebt(name, money("300"), 12)
    plans: tuple[tuple[str, Instalment], ...] = ()
    for count in (1, 3, 4):
        plans = tuple((one, cast.parts(1)[0]) for one in names)
        yield ThisWeek(some, 4, some[:1], some, some, names[:count], oldest, plans[:count])
        yield ThisMorning(some, names[:count], some[:1], names[:count], count)
    yield ThisWeek(some, 4, some[:1], (), shaky=(*plans, *plans))
    yield ThisMorning((), (), (), (), 1)
    yield ThisMorning(some, names[:1], (), (), 0)


def the_past(cast: Cast) -> Iterator[Answer]:
    yield HistoryPage(cast.name, ())
    yield HistoryPage(
        cast.name,
        (
            Happened(TODAY, "Owed", cast.money("500"), SOON, words="logo"),
            Happened(TODAY, "friendly_reminder", channel="email"),
            *(Happened(TODAY, "check_in", channel=channel) for channel in Channel),
            *(
                Happened(TODAY, step, channel=channel, upshot=upshot, words="RR123")
                for channel, upshots in UPSHOTS.items()
                for upshot in upshots
                for step in ("formal_reminder", "call", "visit", "letter")
            ),
            Happened(TODAY, "Said", reason=Reason.NO_MONEY, on=LATER),
            Happened(TODAY, "Promised", on=LATER),
            Happened(TODAY, "TermsAgreed", words="14 days, late fee 50"),
            Happened(TODAY, "PlanAgreed", cast.money("500"), LATER),
            Happened(TODAY, "PlanBroken"),
            Happened(TODAY, "StagesAgreed", cast.money("10000"), words="website"),
            Happened(TODAY, "BillingAgreed", cast.money("1200"), SOON),
            Happened(TODAY, "BillingEnded", cast.money("1200")),
            Happened(TODAY, "FileKept", words="photo.jpg", sort=Sort.BEFORE),
            Happened(TODAY, "RetainerFilled", cast.money("5000")),
            Happened(TODAY, "RetainerDrawn", cast.money("800")),
            Happened(TODAY, "WorkDone", words="website"),
            Happened(TODAY, "NudgeSet", on=SOON),
            Happened(TODAY, "NudgeRun"),
            Happened(TODAY, "StagesEnded", words="website"),
            Happened(TODAY, "Held", on=None),
            *(Happened(TODAY, "Placed", hands=hands) for hands in Hands),
            *(Happened(TODAY, "Worked", lever=lever) for lever in Lever),
            Happened(TODAY, "BroughtBack"),
            Happened(TODAY, "SomethingNew", on=SOON),
        ),
        left_off=4,
    )
    what = (
        "Owed",
        "Paid",
        "PlanAgreed",
        "TermsAgreed",
        "friendly_reminder",
        "Contacted",
        "Attempted",
    )
    yield from (UndoneNote(cast.name, one, cast.money("500")) for one in what)
    what_is_new = (
        *("StagesAgreed", "StageDone", "BillingAgreed", "BillingEnded", "BillingChanged"),
        *("StagesEnded", "RetainerFilled", "RetainerDrawn", "RetainerSet", "WorkDone"),
        *("WorkClosed", "NudgeSet", "NudgeStopped", "FileKept", "FilesPut"),
    )
    yield from (UndoneNote(cast.name, one, cast.money("500")) for one in what_is_new)
    yield from (UndoneNote(cast.name, one) for one in ("Placed", "BroughtBack", "Worked"))
    yield from (
        UndoneNote(cast.name, "BillingAgreed", cast.money("500"), debts=count)
        for count in (1, 2, 3, 11)
    )
    yield UndoneNote(None, "OwnerSet")
    yield from (UndoneNote(None, "OwnerSet", field=setting) for setting in Setting)
    yield from (UndoneNote(cast.name, "ClientSet", field=detail) for detail in Detail)
    yield from (NotUndone(why) for why in Stuck)
    yield NotUndone(Stuck.SENT, cast.name, 4, "Paid", cast.name, cast.money("200"))
    yield NotUndone(Stuck.RESTS_ON_IT, cast.name, 4, "DueMoved")
    name = Detail.NAME
    yield NotUndone(Stuck.RESTS_ON_IT, cast.name, 4, "ClientSet", cast.name, before_field=name)


def the_refusals(cast: Cast) -> Iterator[Answer]:
    yield from (Dropped(asked) for asked in (True, False))
    yield Closed()
    for name in (None, cast.name):
        for late, waiting in ((False, False), (True, False), (True, True)):
            yield NotUnderstood(name, late, waiting)
            yield Helped(name, late, waiting)
    yield NotBuilt("Milestones")
    yield from (RefusedPiece(Refusal(why, "-5")) for why in Impossible)
    yield RefusedPiece(Refusal(Impossible.NOT_A_NUMBER, "9" * 3000))
    yield from (Flawed(flaw, cast.name, "x") for flaw in Flaw)
    yield from (Flawed(flaw) for flaw in Flaw)
    yield NothingSaved()
    yield BookSetAside(("2026-11-20", "2026-11-21"))
    yield BookSetAside(())
    yield Exported(0, 0, 0, 0, 0)
    yield from (TableRefused(flaw, "חשבוניות 2026.xlsx") for flaw in TableFlaw)
    yield TableWelcome()
    yield NothingToAdd(AddDebts("a.csv", (), known=3))
    yield NothingToAdd(replace(cast.table(0), closed=2))
    yield from (Exported(*[count] * 5) for count in (1, 2, 11))
    for count in (0, 1, 2, 5, 11):
        owed = (cast.money("200"),) if count else ()
        years = count or None
        yield ErasingClient(4, cast.name, 3, count, count > 0, owed, years, "DK")
        yield ErasingAll(4, False, count, years, "IL")
    yield ErasingAll(4, True, 2, 5, "DK")
    yield from (ClientErased(3, kept) for kept in (True, False))
    yield AllErased(cast.owner.language)
    yield from (OnTheWay(name) for name in (cast.name, None))
    yield SameForAll(cast.name)
    yield Exported(9, 12_000, 3, 0, 7)
    yield from (BookOpened(day) for day in ("2026-11-20", None))


def the_settings(cast: Cast) -> Iterator[Answer]:
    owner = cast.owner
    full = Owner(**{setting.value: value for setting, value in SET.items()})
    yield from (Welcome(owner, asks, 1) for asks in (*Setting, None))
    yield Welcome(replace(owner, name=""), None)
    client = Client(1, cast.name)
    known = Client(2, "דנה כהן", "he", Form.FEMININE, Kind.PERSON, "d@example.com", "+972501234567")
    yield SettingsPage(owner, ())
    yield SettingsPage(full, tuple(replace(client, id=number) for number in range(1, 40)))
    yield from (SettingsPage(one, (), more=True) for one in (owner, full))
    yield from (Choosing(setting) for setting in Setting)
    yield from (Choosing(detail, 1, cast.name) for detail in Detail)
    yield ClientCard(client, cast.language, ())
    yield ClientCard(known, "he", (cast.money("300"),))
    yield ClientCard(known, "he", (cast.money("300"),), talk=SOON)
    yield from (ClientCard(one, "he", (), details=True) for one in (client, known))
    yield ClientCard(replace(client, kind="person"), "he", (), details=True)
    yield ClientCard(known, "he", (cast.money("300"),), plan=True)
    yield ClientCard(client, cast.language, (), terms=Terms(SOON, "net 14"))
    away = tuple(replace(cast.part(1), hands=hands, placed=SOON) for hands in Hands)
    yield ClientCard(client, cast.language, (), placed=away)
    yield ClientCard(client, cast.language, (), placed=away[:1])
    yield from (ClientCard(client, cast.language, (), lever=lever) for lever in Lever)
    yield ClientCard(client, cast.language, (cast.money("300"),), proposed=7)
    work = StagesShown(2, "website", 3, 2, cast.money("7000"), deposit=True)
    bills = (BillingShown(3, cast.money("1200"), SOON),)
    yield ClientCard(client, cast.language, (cast.money("300"),), staged=(work,), billings=bills)
    other = replace(work, job=4, work="", waits=3, deposit=False)
    yield ClientCard(client, cast.language, (), staged=(work, other), billings=bills)
    for left in ("800", "0"):
        yield ClientCard(
            client,
            cast.language,
            (),
            retainer=RetainerShown(cast.money(left), cast.money("5000")),
            tasks=(TaskShown(4, "website", TODAY), TaskShown(5, "", TODAY)),
            schedules=(
                ScheduleShown(6, SOON, time(10), repeats=False),
                ScheduleShown(7, LATER, time(9, 30), repeats=True),
            ),
            billings=(BillingShown(3, cast.money("1200"), SOON, "hosting"),),
        )
    yield from (ClientCard(client, cast.language, (), signals=past) for past in SIGNALS)
    for past in SIGNALS:
        yield from (JobAdvice(1, cast.name, past, advice, decline=True) for advice in Advice)
    yield from (ClientCard(client, cast.language, (), files=count) for count in (1, 2, 7))
    yield JobAdvice(1, cast.name, SIGNALS[0], Advice.TERMS, agreed=True)


SIGNALS = (
    Signals(),
    *(Signals(bills=count) for count in (1, 2, 7)),
    *(Signals(bills=count, late=1, average=count) for count in (1, 2, 7)),
    Signals(bills=7, late=2),
    *(Signals(bills=count, late=2, average=12) for count in (2, 4)),
    *(Signals(kept=n, broken=n, plans=n, silent=n, objections=n, talk=n) for n in (1, 2, 5, 11)),
    *(Signals(kept=n, broken=n, plans=n, silent=n, objections=n) for n in (1, 2, 5, 11)),
    *(
        Signals(bills=6, late=3, average=9, trend=n, in_vain=abs(n))
        for n in (1, 2, 5, 11, -1, -2, -5)
    ),
)
