"""A client's own chat at the desk: who may come in, what is noted of its words, what ends it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from bot.actions.guests import MOST_A_DAY
from bot.actions.hall import Hall, Host, Passed
from bot.actions.ports import Guest
from bot.domain.answers import (
    Asking,
    Closed,
    DraftCard,
    GuestCame,
    GuestGone,
    GuestHere,
    GuestWrote,
    Invitation,
    InvitationOut,
    Noted,
    NotUndone,
    OnItsWay,
    SaidNoted,
    SignFirst,
    Stuck,
    UndoneNote,
)
from bot.domain.drafts import Channel, Draft, Outcome, Reached, State
from bot.domain.facts import Joined, Parting
from bot.domain.filing import Form
from bot.domain.guests import Token, data, pressed, token_in
from bot.domain.intents import (
    AddDebt,
    Approve,
    DraftFor,
    EndInvite,
    ForgetClient,
    Invite,
    InviteClient,
    KeepFile,
    Reason,
    SetOwner,
    ShowClient,
    Undo,
    Who,
    WhoOwes,
)
from bot.domain.people import Setting
from tests.actions.shelf import Office, kroner

CHAT = 5_000


@dataclass
class Household:
    """An owner with a client who owes 730, and the hall; the list of guests is read from the
    journal each time."""

    office: Office = field(default_factory=Office)
    keys: int = 0

    def __post_init__(self) -> None:
        self.office.press(SetOwner(Setting.NAME, "Noa"))
        self.office.owes("Acme", kroner(730), due=-10, work="logo")
        self.hall = Hall(self.office.desk, self)

    def of(self, chat: int) -> tuple[Guest, ...]:
        return tuple(one for one in self._guests() if one.chat == chat)

    def at(self, link: str) -> Guest | None:
        return next((one for one in self._guests() if one.link == link), None)

    def _guests(self) -> list[Guest]:
        came = (fact for line in self.office.lines for fact in line.facts)
        owner = self.office.owner
        return [Guest(owner, f.client, f.chat, f.link) for f in came if isinstance(f, Joined)]

    @property
    def key(self) -> str:
        self.keys += 1
        return f"k{self.keys}"

    def invited(self) -> Token:
        (told,) = self.office.press(Invite(Who("Acme")))
        assert isinstance(told, Invitation)
        return Token(self.office.owner, told.secret)

    def joined(self, chat: int = CHAT) -> Host:
        host = self.hall.agree(self.invited(), chat, self.key, "en")
        assert isinstance(host, Host)
        return host

    def told(self) -> list[object]:
        """The notices, each shown."""
        found = self.office.desk.notices(self.office.owner)
        for notice in found:
            self.office.desk.mentioned(self.office.owner, notice)
        return [one.answer for one in found]

    def wrote(self, words: str) -> list[object]:
        (host,) = self.hall.hosts(CHAT, "en")
        assert self.hall.write(host, words, self.key) is Passed.ON
        return self.told()

    def claimed(self) -> Draft:
        draft = self.office.drafts_for("Acme")
        (told,) = self.office.press(Approve(draft.id, draft.version))
        assert isinstance(told, OnItsWay)
        return told.draft


@pytest.fixture
def home() -> Household:
    return Household()


def test_a_secret_is_kept_by_its_digest_alone(home: Household) -> None:
    token = home.invited()
    assert token.secret not in repr(home.office.lines)
    assert token_in(str(token)) == token and len(str(token)) <= 64


def test_secrets_differ_and_hold_128_bits(home: Household) -> None:
    found = {home.invited().secret for _ in range(50)}
    assert len(found) == 50 and {len(one) for one in found} == {22}


def test_who_has_no_name_is_asked_for_one_first() -> None:
    office = Office()
    office.owes("Acme", kroner(730))
    assert office.press(InviteClient(1)) == (SignFirst("Acme"),)


def test_the_same_message_twice_makes_one_invitation_and_shows_no_second_secret(
    home: Household,
) -> None:
    home.office.press(Invite(Who("Acme")), "same")
    (again,) = home.office.press(Invite(Who("Acme")), "same")
    assert isinstance(again, InvitationOut)


def test_an_invitation_is_used_once(home: Household) -> None:
    token = home.invited()
    assert isinstance(home.hall.agree(token, CHAT, "a", "en"), Host)
    assert home.hall.agree(token, CHAT + 1, "b", "en") is Passed.CLOSED
    assert home.hall.inviting(token, "en") is None
    assert [one.chat for one in home._guests()] == [CHAT]


def test_an_invitation_lasts_seven_days_to_the_second(home: Household) -> None:
    token = home.invited()
    home.office.clock.moment += timedelta(days=7, seconds=-1)
    assert home.hall.inviting(token, "en")
    home.office.clock.moment += timedelta(seconds=1)
    assert home.hall.inviting(token, "en") is None


def test_an_owner_is_no_client_of_its_own(home: Household) -> None:
    assert home.hall.agree(home.invited(), home.office.owner, "a", "en") is Passed.CLOSED


def test_what_waited_goes_to_the_chat_from_then_on(home: Household) -> None:
    before = home.office.drafts_for("Acme")
    host = home.joined()
    (after,) = home.office.waiting("Acme")
    assert before.channel is Channel.SHARE
    assert (after.channel, after.to) == (Channel.CHAT, host.link)
    assert after.words == before.words
    assert GuestCame(1, "Acme") in home.told()
    assert home.told() == []


def test_a_delivery_is_remembered_by_its_message_and_answers_find_it(home: Household) -> None:
    host = home.joined()
    draft = home.claimed()
    home.office.desk.sending(home.office.owner, draft.id)
    home.office.desk.settle(home.office.owner, draft.id, Outcome(Reached.DELIVERED, message=91))
    assert home.office.book.drafts[draft.id].state is State.SENT
    assert home.hall.behind(CHAT, 91, "en") == host
    assert home.hall.behind(CHAT, 92, "en") is None
    assert home.hall.behind(CHAT + 1, 91, "en") is None


def test_what_did_not_go_out_is_claimed_anew_and_what_nobody_can_tell_is_not(
    home: Household,
) -> None:
    home.joined()
    draft = home.claimed()
    owner, desk = home.office.owner, home.office.desk
    desk.sending(owner, draft.id)
    desk.settle(owner, draft.id, Outcome(Reached.NOT_SENT, "busy", 17))
    assert desk.reclaim(owner, draft.id)
    desk.sending(owner, draft.id)
    desk.settle(owner, draft.id, Outcome(Reached.UNKNOWN, "network"))
    assert not desk.reclaim(owner, draft.id)


@pytest.mark.parametrize("half_way", [State.CONNECTING, State.SENDING])
def test_a_start_settles_what_the_last_process_left(home: Household, half_way: State) -> None:
    home.joined()
    draft = home.claimed()
    if half_way is State.SENDING:
        home.office.desk.sending(home.office.owner, draft.id)
    home.office.open().notices(home.office.owner)
    home.office.desk = home.office.open()
    home.office.press(WhoOwes())
    expected = State.NOT_SENT if half_way is State.CONNECTING else State.UNKNOWN
    assert home.office.book.drafts[draft.id].state is expected


def test_a_chat_that_telegram_closed_is_struck_and_told(home: Household) -> None:
    home.joined()
    home.told()
    draft = home.claimed()
    home.office.desk.sending(home.office.owner, draft.id)
    home.office.desk.settle(home.office.owner, draft.id, Outcome(Reached.REFUSED, "blocked"))
    assert home.office.account("Acme").client.chat == ""
    assert GuestGone(1, "Acme", Parting.BLOCKED) in home.told()
    assert home.office.drafts_for("Acme").channel is not Channel.CHAT


def test_a_stop_between_the_tap_and_the_text_keeps_it_in_the_house(home: Household) -> None:
    host = home.joined()
    draft = home.claimed()
    assert home.hall.leave(host, "k") is Passed.ON
    assert home.office.book.drafts[draft.id].state is State.WITHDRAWN


def test_a_stop_takes_the_chat_from_what_was_not_sent_yet(home: Household) -> None:
    host = home.joined()
    draft = home.claimed()
    owner, desk = home.office.owner, home.office.desk
    desk.settle(owner, draft.id, Outcome(Reached.NOT_SENT, "busy"))
    home.hall.leave(host, "k")
    assert not desk.reclaim(owner, draft.id)
    assert home.hall.hosts(CHAT, "en") == ()


def test_words_are_told_with_what_they_were_read_as(home: Household) -> None:
    home.joined()
    home.told()
    wrote, *cards = home.wrote("sorry, I'll pay on Friday")
    assert isinstance(wrote, GuestWrote) and wrote.words == "sorry, I'll pay on Friday"
    note = wrote.noted and wrote.noted.note
    assert isinstance(note, SaidNoted) and note.promised and note.reason is Reason.PROMISE
    assert home.office.account("Acme").promise is not None
    assert home.told() == [] and not cards


def test_what_was_misread_is_taken_back_by_its_own_button_and_not_by_a_plain_undo(
    home: Household,
) -> None:
    home.joined()
    home.told()
    (wrote,) = home.wrote("I'll pay on Friday")
    assert isinstance(wrote, GuestWrote) and isinstance(wrote.noted, Noted)
    (plain,) = home.office.press(Undo())
    assert isinstance(plain, NotUndone) and plain.why is Stuck.JOINED
    (undone,) = home.office.press(Undo(wrote.noted.step))
    assert isinstance(undone, UndoneNote)
    assert home.office.account("Acme").promise is None
    assert len(home.office.account("Acme").messages) == 1, "what was written stays written"


def test_a_letter_of_answer_waits_for_approval(home: Household) -> None:
    home.joined()
    home.told()
    home.wrote("I can't pay it all at once, can I pay in parts?")
    (draft,) = home.office.waiting("Acme")
    assert draft.state is State.PROPOSED and draft.channel is Channel.CHAT


def test_a_dispute_of_one_of_several_debts_is_asked_of_the_owner(home: Household) -> None:
    home.office.owes("Acme", kroner(410), due=-5, work="poster")
    home.joined()
    home.told()
    told = home.wrote("I am not happy with the work at all")
    assert [type(one) for one in told] == [GuestWrote, Asking]
    assert not any(debt.disputed for debt in home.office.account("Acme").debts.values())


def test_a_question_that_is_open_already_stays_the_one_that_is_open(home: Household) -> None:
    home.office.owes("Acme", kroner(410), due=-5, work="poster")
    home.joined()
    home.told()
    home.office.press(AddDebt(Who("Bo"), None))
    asked = home.office.book.question
    assert asked
    told = home.wrote("I am not happy with the work at all")
    now = home.office.book.question
    assert now and now.command == asked.command and len(now.then) == 1
    assert [type(one) for one in told] == [GuestWrote]


def test_the_same_message_twice_is_noted_once(home: Household) -> None:
    host = home.joined()
    for _ in range(3):
        assert home.hall.write(host, "hello", "same") is Passed.ON
    assert len(home.office.account("Acme").messages) == 1


def test_a_client_passes_on_so_many_messages_a_day(home: Household) -> None:
    host = home.joined()
    for _ in range(MOST_A_DAY):
        assert home.hall.write(host, "hello", home.key) is Passed.ON
    assert home.hall.write(host, "hello", home.key) is Passed.ENOUGH
    home.office.clock.moment += timedelta(days=1)
    assert home.hall.write(host, "hello", home.key) is Passed.ON


def test_a_full_disk_is_told_kindly_and_nothing_is_half_done(home: Household) -> None:
    host, token = home.joined(), Token(home.office.owner, "A" * 22)
    home.office.shelf.refuses = 0
    assert home.hall.write(host, "hello", "k") is Passed.LATER
    assert home.hall.leave(host, "k2") is Passed.LATER
    assert home.hall.agree(token, CHAT, "k3", "en") is Passed.CLOSED
    assert home.hall.hosts(CHAT, "en") == (host,)


def test_the_owner_closes_a_chat_and_a_client_who_is_here_is_not_invited_twice(
    home: Household,
) -> None:
    host = home.joined()
    (here,) = home.office.press(InviteClient(1))
    assert isinstance(here, GuestHere)
    assert home.office.press(EndInvite(1)) == (GuestGone(1, "Acme", Parting.WITHDRAWN),)
    assert home.hall.write(host, "hello", "k") is Passed.CLOSED
    assert home.told() == []
    assert home.office.press(EndInvite(1)) == (Closed(),)


def test_a_forgotten_client_is_nobodys_guest(home: Household) -> None:
    home.joined()
    home.office.press(ForgetClient(Who("Acme"), sure=True))
    assert home.hall.hosts(CHAT, "en") == ()
    assert str(CHAT) not in repr(home.office.lines)


def test_the_card_says_how_it_stands(home: Household) -> None:
    (before,) = home.office.press(ShowClient(1))
    home.invited()
    (invited,) = home.office.press(ShowClient(1))
    home.joined()
    (here,) = home.office.press(ShowClient(1))
    found = [
        (getattr(one, "here", 0) is not None, getattr(one, "invited", 0) is not None)
        for one in (before, invited, here)
    ]
    assert found == [(False, False), (False, True), (True, False)]


def test_what_a_button_carries_is_read_back_and_fits() -> None:
    token = str(Token(9_999_999_999_999, "A" * 22))
    for verb, about in (("yes", token), ("stop", "aB3_xY9-kLm2")):
        assert pressed(data(verb, about)) == (verb, about)
        assert len(data(verb, about)) <= 64
    for forged in ("", "guest:", "guest::x", "guest:STOP:x", "guest:stop:", "guest:stop:a b"):
        assert pressed(forged) is None


def test_drafts_are_offered_no_chat_that_nobody_opened(home: Household) -> None:
    (told,) = home.office.press(DraftFor(1))
    assert isinstance(told, DraftCard) and told.draft.channel is not Channel.CHAT


def both(home: Household, name: str) -> tuple[Host, Host]:
    """Two clients of one owner, in one chat."""
    first = home.joined()
    home.office.owes(name, kroner(50), due=-1)
    (told,) = home.office.press(Invite(Who(name)))
    assert isinstance(told, Invitation)
    second = home.hall.agree(Token(home.office.owner, told.secret), CHAT, home.key, "en")
    assert isinstance(second, Host)
    return first, second


def test_one_stop_ends_every_chat_with_the_same_owner() -> None:
    home = Household()
    for host in both(home, "Beta"):
        assert home.hall.leave(host, "message") is Passed.ON
    assert not home.hall.hosts(CHAT, "en")


def test_a_clients_own_file_is_kept_with_it_whatever_its_name_reads_like() -> None:
    home = Household()
    _, second = both(home, "Acme, invoice (old)")
    sent = KeepFile("a" * 64, "x.pdf", Form.PDF, 9, "", "", second.link)
    home.office.press(sent)
    (file,) = home.office.book.files.values()
    owner_of = home.office.book.accounts[file.client or 0]
    assert (owner_of.client.name, file.sort) == ("Acme, invoice (old)", None)
    home.hall.leave(second, home.key)
    assert home.office.press(replace(sent, sha="b" * 64)) == (Closed(),)
