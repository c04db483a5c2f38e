"""Payments, undos, pauses and new addresses at every point of a letter's way, in any order: a text
goes out only if at that moment all it says was true, and to the address that was read.

25 random days of one owner, with --long 5,000.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from random import Random

from bot.actions.ports import NoLongerTrue
from bot.domain.answers import Invitation, Noted, OnItsWay
from bot.domain.briefs import CHASES
from bot.domain.drafts import Channel, Outcome, Reached, State
from bot.domain.intents import (
    Approve,
    ComeIn,
    Hold,
    Invite,
    LinkAccount,
    Resume,
    SetClient,
    SetContact,
    SetOwner,
    TheyWrote,
    Undo,
    Who,
)
from bot.domain.money import Money
from bot.domain.people import Detail, Setting
from bot.domain.routes import reached_at
from tests.actions.shelf import Office, kroner

NAMES = ("Acme", "Brightwater", "Copperfield")


@dataclass
class Day:
    """An owner's day, with letters at every stage of their way."""

    random: Random
    office: Office = field(default_factory=Office)
    approved: list[int] = field(default_factory=list)
    under_way: list[int] = field(default_factory=list)
    sent: list[int] = field(default_factory=list)
    stopped: int = 0
    channels: Counter[Channel] = field(default_factory=Counter)

    def begin(self) -> None:
        for name in NAMES:
            self.office.owes(name, kroner(500), -2)
            self.office.press(SetContact(Who(name), email=f"{name.lower()}@client.example"))
        self.office.press(SetOwner(Setting.NAME, "Noa"))
        (told,) = self.office.press(Invite(Who("Brightwater")))
        assert isinstance(told, Invitation)
        self.office.press(ComeIn(told.secret, 700_002, "link-of-two"))
        self.office.press(LinkAccount("line", replies=True))
        self.office.press(SetClient(3, Detail.TELEGRAM, "copperfield"))
        self.office.press(TheyWrote("line", 700_003, "copperfield", "C.", "I can't pay, sorry"))
        self.office.go(0)

    def approve(self) -> None:
        name = self.random.choice(NAMES)
        waiting = self.office.waiting(name)
        if waiting:
            answers = self.office.press(Approve(waiting[0].id, waiting[0].version))
            self.approved += [one.draft.id for one in answers if isinstance(one, OnItsWay)]

    def hand_over(self) -> None:
        """The server takes the address; right before the text the ledger is asked once more."""
        if not self.approved:
            return
        number = self.approved.pop(self.random.randrange(len(self.approved)))
        try:
            self.office.desk.sending(self.office.owner, number)
        except NoLongerTrue:
            self.stopped += 1
            return
        self.check(number)
        self.under_way.append(number)

    def arrive(self) -> None:
        if self.under_way:
            number = self.under_way.pop()
            reached = self.random.choice((Reached.DELIVERED, Reached.UNKNOWN))
            self.office.desk.settle(self.office.owner, number, Outcome(reached))
            self.sent.append(number)

    def pay(self) -> None:
        name = self.random.choice(NAMES)
        money = self.random.choice((kroner(1), kroner(100), kroner(500), Money.of(50, "EUR")))
        self.office.pays(name, money)

    def undo(self) -> None:
        step = self.office.book.step
        self.office.press(Undo(step - self.random.randrange(3)))

    def pause(self) -> None:
        who = Who(self.random.choice(NAMES))
        self.office.press(Hold(who, None) if self.random.random() < 0.5 else Resume(who))

    def move(self) -> None:
        name = self.random.choice(NAMES)
        address = f"{name.lower()}{self.random.randrange(3)}@client.example"
        answers = self.office.press(SetContact(Who(name), email=address))
        assert any(isinstance(one, Noted) for one in answers) or answers

    def owe(self) -> None:
        money = self.random.choice((kroner(50), kroner(70), Money.of(50, "EUR")))
        self.office.owes(self.random.choice(NAMES), money, -3)

    def change_currency(self) -> None:
        """The owner's usual one: no debt is another for it."""
        self.office.press(SetOwner(Setting.CURRENCY, self.random.choice(("DKK", "EUR"))))

    def check(self, number: int) -> None:
        """What goes out now is true now."""
        draft = self.office.book.drafts[number]
        account = self.office.book.accounts[draft.client]
        assert draft.state is State.SENDING
        assert draft.to == reached_at(account, draft.channel, draft.brief.script)
        self.channels[draft.channel] += 1
        named = {item.debt: item.amount for item in draft.brief.items}
        assert named == {debt: account.debts[debt].left for debt in named}
        assert all(named.values())
        if draft.brief.step in CHASES:  # an answer to what the client said may go out
            assert account.hold is None and self.office.book.hold is None


def test_what_goes_out_is_true_at_that_moment_whatever_came_before(long: bool) -> None:
    sent = stopped = 0
    channels: Counter[Channel] = Counter()
    for seed in range(5_000 if long else 25):
        day = Day(Random(seed))
        day.begin()
        steps = (day.approve, day.hand_over, day.arrive, day.pay, day.undo, day.pause, day.move)
        for _ in range(30):
            day.random.choice((*steps, day.approve, day.hand_over, day.owe, day.change_currency))()
        channels += day.channels
        sent += len(day.sent) + len(day.under_way)
        stopped += day.stopped
        contacted = [
            one.draft for each in day.office.book.accounts.values() for one in each.contacts
        ]
        assert len(contacted) == len(set(contacted))
        assert set(contacted) <= set(day.sent)
    assert sent > 25
    assert stopped > 4
    assert set(channels) == {Channel.EMAIL, Channel.CHAT, Channel.ACCOUNT}
