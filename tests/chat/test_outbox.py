"""The outbox: each card once, each outcome told, and nobody pestered."""

from __future__ import annotations

import asyncio

import pytest
from telegram.error import NetworkError, TimedOut

from bot.actions.notices import Notice
from bot.actions.ports import Unreadable
from bot.chat.wire import CAPTION, PAUSES, Unsent
from bot.domain.answers import (
    BookSetAside,
    Closed,
    DossierMade,
    DraftStands,
    Exported,
    FileGiven,
    LawFirst,
    OnItsWay,
)
from bot.domain.book import Book
from bot.domain.drafts import State
from bot.domain.filing import Sort
from bot.domain.people import LANGUAGES, Owner
from bot.wording.phrases import say
from bot.wording.replies import render
from bot.wording.screen import units
from tests.chat.conftest import Chat
from tests.chat.recording import Refusal, message, tapped, written
from tests.chat.standin import TODAY, card, draft

BLOCKED = Refusal(403, "Forbidden: bot was blocked by the user")
BUSY = Refusal(429, "Too Many Requests: retry after 7", {"retry_after": 7})


async def test_cards_are_shown_and_remembered_one_message_each(chat: Chat) -> None:
    chat.desk.cards = [card(1), card(2)]
    assert await chat.outbox.show(1)
    assert chat.desk.shown_as == [(1, 1, 500), (1, 2, 501)]
    assert await chat.outbox.show(1)
    assert len(chat.telegram.made("sendMessage")) == 2


async def test_what_a_message_led_to_is_shown_after_its_answer(chat: Chat) -> None:
    chat.desk.cards = [card(1)]
    await chat.arrive(written("yes"))
    first, second = chat.telegram.said(1)
    assert first == say("closed", "en")
    assert "Dana" in second


async def test_a_notice_is_told_once(chat: Chat) -> None:
    chat.desk.waiting = [Notice("law", 1, LawFirst(1, "Dana", 14))]
    assert await chat.outbox.show(1)
    assert await chat.outbox.show(1)
    assert len(chat.telegram.made("sendMessage")) == 1


async def test_two_who_show_at_once_show_each_card_once(chat: Chat) -> None:
    chat.desk.cards = [card(1), card(2)]
    await asyncio.gather(*(chat.outbox.show(1) for _ in range(5)))
    assert len(chat.telegram.made("sendMessage")) == 2


async def test_an_owner_who_blocked_the_bot_is_left_alone_until_they_write(chat: Chat) -> None:
    chat.desk.cards = [card(1), card(2)]
    chat.telegram.fail("sendMessage", BLOCKED)
    assert await chat.outbox.show(1)
    assert await chat.outbox.show(1)
    assert len(chat.telegram.made("sendMessage")) == 1
    await chat.arrive(written("hello again"))
    assert [drafts for _, drafts, _ in chat.desk.shown_as] == [1, 2]


@pytest.mark.parametrize(("status", "cards"), [("kicked", 0), ("member", 1)])
async def test_blocking_and_opening_again_are_noticed_at_once(
    chat: Chat, status: str, cards: int
) -> None:
    bot = {"id": 1000, "is_bot": True, "first_name": "Rolig"}
    change = message({}) | {
        "old_chat_member": {"user": bot, "status": "member"},
        "new_chat_member": {"user": bot, "status": status, "until_date": 0},
    }
    chat.outbox.silence(1) if status == "member" else None
    await chat.arrive({"update_id": 1, "my_chat_member": change})
    chat.desk.cards = [card(1)]
    assert await chat.outbox.show(1)
    assert len(chat.telegram.made("sendMessage")) == cards


async def test_a_blocked_bot_is_no_error(chat: Chat) -> None:
    chat.telegram.fail("sendMessage", BLOCKED)
    await chat.arrive(written("hello"))
    assert len(chat.telegram.made("sendMessage")) == 1


@pytest.mark.parametrize("trouble", [NetworkError("cut"), TimedOut(), Refusal(502, "Bad Gateway")])
async def test_without_network_a_card_waits_for_a_later_tick(
    chat: Chat, trouble: Refusal | Exception
) -> None:
    chat.desk.cards = [card(1)]
    chat.telegram.fail("sendMessage", trouble)
    assert not await chat.outbox.show(1)
    assert chat.desk.shown_as == []
    assert await chat.outbox.show(1)
    assert [draft for _, draft, _ in chat.desk.shown_as] == [1]


async def test_when_telegram_asks_to_wait_the_owner_is_left_alone_so_long(chat: Chat) -> None:
    chat.desk.cards = [card(1)]
    chat.telegram.fail("sendMessage", BUSY)
    assert not await chat.outbox.show(1)
    assert not await chat.outbox.show(1)
    assert len(chat.telegram.made("sendMessage")) == 1
    assert await chat.outbox.show(2)


async def test_an_answer_waits_as_long_as_telegram_asks(chat: Chat) -> None:
    chat.telegram.fail("sendMessage", BUSY)
    await chat.arrive(written("hello"))
    assert chat.pauses == [7.0]
    assert len(chat.telegram.made("sendMessage")) == 2


async def test_an_answer_outlives_an_outage(chat: Chat) -> None:
    chat.telegram.fail("sendMessage", *[NetworkError("cut")] * 3)
    await chat.arrive(written("hello"))
    assert chat.pauses == list(PAUSES[:3])
    assert chat.telegram.said(1) == [say("closed", "en")] * 4


async def test_an_answer_is_given_up_when_the_outage_lasts(chat: Chat) -> None:
    chat.telegram.fail("sendMessage", *[NetworkError("cut")] * 20)
    with pytest.raises(Unsent):
        await chat.outbox.answer(1, (Closed(),))
    assert len(chat.telegram.made("sendMessage")) == len(PAUSES) + 1


async def test_a_card_that_telegram_refuses_is_not_tried_for_ever(chat: Chat) -> None:
    chat.desk.cards = [card(1), card(2)]
    chat.telegram.fail("sendMessage", Refusal(400, "Bad Request: message is too long"))
    assert await chat.outbox.show(1)
    assert await chat.outbox.show(1)
    assert [draft for _, draft, _ in chat.desk.shown_as] == [2]
    assert len(chat.telegram.made("sendMessage")) == 2


async def test_a_full_disk_does_not_show_the_same_card_twice(chat: Chat) -> None:
    chat.desk.cards, chat.desk.full = [card(1)], True
    for _ in range(3):
        assert not await chat.outbox.show(1)
    chat.desk.full = False
    assert await chat.outbox.show(1)
    assert len(chat.telegram.made("sendMessage")) == 1
    assert chat.desk.shown_as == [(1, 1, 500)]


async def test_a_send_that_went_well_is_told_in_the_card_that_was_tapped(chat: Chat) -> None:
    chat.desk.answers = [(OnItsWay(draft(4, shown=3), "Dana"),)]
    await chat.arrive(tapped("send:4:1", number=9))
    await chat.outbox.told(1, DraftStands(draft(4, shown=3), "Dana", State.SENT))
    turned = [call["message_id"] for call in chat.telegram.made("editMessageText")]
    assert turned == [9, 9]
    assert chat.telegram.made("sendMessage") == []


async def test_a_retry_that_went_well_hours_later_is_told_in_the_card(chat: Chat) -> None:
    await chat.outbox.told(1, DraftStands(draft(4, shown=3), "Dana", State.SENT))
    (turned,) = chat.telegram.made("editMessageText")
    assert turned["message_id"] == 3


@pytest.mark.parametrize("state", [State.FAILED, State.UNKNOWN, State.NOT_SENT])
async def test_what_the_owner_should_know_is_a_message_of_its_own(chat: Chat, state: State) -> None:
    await chat.outbox.told(1, DraftStands(draft(4, shown=3), "Dana", state))
    assert len(chat.telegram.made("sendMessage")) == 1
    assert chat.telegram.made("editMessageText") == []


async def test_a_book_that_cannot_be_read_is_told_without_it(chat: Chat) -> None:
    def lost(owner: int) -> Book:
        raise Unreadable(["2026-03-01"])

    chat.desk.answers = [(BookSetAside(("2026-03-01",)),)]
    chat.desk.book = lost  # type: ignore[method-assign]  # a stand-in that loses its book
    raw = written("who owes me?")
    raw["message"]["from"]["language_code"] = "da"
    await chat.arrive(raw)
    assert chat.telegram.said(1)[0].startswith(say("chat.set_aside", "da"))


DOSSIER = DossierMade(1, "Acme", 1, 1, 1, 5, (), parts=3)


async def test_a_dossier_in_parts_has_its_words_under_the_first(chat: Chat) -> None:
    await chat.outbox.answer(1, [DOSSIER])
    parts = chat.telegram.made("sendDocument")
    assert [bool(call.get("caption")) for call in parts] == [True, False, False]
    assert say("dossier.parts", "en", 3) in parts[0]["caption"]


async def test_a_dossier_of_nothing_brings_words_and_no_file(chat: Chat) -> None:
    await chat.outbox.answer(1, [DossierMade(1, "Acme", 0, 0, 0, 0, ())])
    assert chat.telegram.made("sendDocument") == []
    assert say("dossier.empty", "en", name="Acme") in chat.telegram.said(1)[0]


async def test_a_file_is_given_back_as_it_came(chat: Chat) -> None:
    sha = chat.cupboard.keep(1, b"%PDF")
    await chat.outbox.answer(1, [FileGiven(1, "contract.pdf", sha, "Acme", Sort.CONTRACT)])
    (sent,) = chat.telegram.made("sendDocument")
    assert sent["caption"] == say("file.given", "en", name="Acme", sort="contract")


async def test_a_file_that_is_lost_is_told_in_words(chat: Chat) -> None:
    await chat.outbox.answer(1, [FileGiven(1, "contract.pdf", "0" * 64, "Acme", None)])
    assert chat.telegram.made("sendDocument") == []
    assert chat.telegram.said(1) == [say("file.gone", "en")]


ALL = Exported(1, 2, 3, 4, 5)


async def test_the_book_goes_out_as_a_file_with_the_answer_under_it(chat: Chat) -> None:
    chat.desk.answers = [(ALL,)]
    await chat.arrive(tapped("export", number=9))
    (sent,) = chat.telegram.made("sendDocument")
    assert sent["chat_id"] == 1
    assert sent["caption"].startswith(say("export", "en"))
    assert chat.telegram.files == [("book-1.zip", b"all of it")]
    assert chat.telegram.said(1) == []


async def test_an_empty_book_is_told_without_a_file(chat: Chat) -> None:
    chat.desk.answers = [(Exported(0, 0, 0, 0, 0),)]
    await chat.arrive(written("export everything"))
    assert chat.telegram.said(1) == [say("export.empty", "en")]
    assert chat.telegram.made("sendDocument") == []


@pytest.mark.parametrize("trouble", [NetworkError("cut"), TimedOut(), BUSY])
async def test_a_file_outlives_an_outage_whole(chat: Chat, trouble: Refusal | Exception) -> None:
    chat.telegram.fail("sendDocument", trouble, trouble)
    await chat.outbox.answer(1, (ALL,))
    assert chat.telegram.files == [("book-1.zip", b"all of it")] * 3


async def test_a_file_is_given_up_when_the_outage_lasts(chat: Chat) -> None:
    chat.telegram.fail("sendDocument", *[NetworkError("cut")] * 20)
    with pytest.raises(Unsent):
        await chat.outbox.answer(1, (ALL,))
    assert len(chat.telegram.made("sendDocument")) == len(PAUSES) + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_under_the_file_fits_there(language: str) -> None:
    many = Exported(*[12_000] * 5)
    (screen,) = render(many, Owner(language=language), TODAY)
    assert units(screen.whole) <= CAPTION
