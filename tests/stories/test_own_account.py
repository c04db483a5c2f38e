"""The owner connects the own account: clients' words are heard, everybody else's left alone."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest

from bot.console.events import Message
from bot.console.keyboards import JSON
from bot.domain.intents import Reason
from tests.stories.chasing import drafted, each_day, set_client
from tests.stories.conftest import Open, Story
from tests.stories.dunning_tongues import DUNNING, Dunning

MONDAY = "2026-03-02T10:00"
OWNER, CLIENT, STRANGER, OTHER = 1, 700_001, 700_002, 2
LINE = "line-of-one"
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
_numbers = count(910_000_000)


@pytest.fixture(params=DUNNING, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Dunning:
    chosen: Dunning = request.param
    return chosen


def person(number: int, name: str, username: str = "") -> JSON:
    known = {"id": number, "is_bot": False, "first_name": name}
    return known | ({"username": username} if username else {})


def link(
    *,
    replies: bool = True,
    on: bool = True,
    user: int = OWNER,
    line: str = LINE,
    language: str = "en",
) -> JSON:
    rights = {"rights": {"can_reply": True}} if replies else {}
    owner = person(user, "Robin") | {"language_code": language}
    made = {"id": line, "user": owner, "user_chat_id": user, "date": 1}
    return {"update_id": next(_numbers), "business_connection": made | {"is_enabled": on} | rights}


def message(
    text: str, chat: JSON, author: JSON | None = None, line: str = LINE, **more: object
) -> JSON:
    number = next(_numbers)
    where = {**chat, "type": "private"}
    sent = {"message_id": number, "date": 1, "chat": where, "from": author or chat, "text": text}
    return {"update_id": number, "business_message": sent | {"business_connection_id": line} | more}


async def arrives(chat: Story, *updates: JSON) -> str:
    start = len(chat.shown)
    for update in updates:
        await chat.session.deliver(update)
    return chat.since(start).translate(_ISOLATES)


async def late(chat: Story, t: Dunning, username: str = "acme_tg") -> JSON:
    """A debt a day late, its client's Telegram name on file, the account connected."""
    await chat.say(t.owes)
    await set_client(chat, t, "detail.telegram", username)
    await chat.session.deliver(link())
    await chat.later("2026-03-04T12:00")
    return person(CLIENT, "T.", username)


def kept(tmp_path: Path, but: str = "") -> bytes:
    """All that is on disk; `but` a folder, such as that of the chat, where buttons stand."""
    files = (one for one in tmp_path.rglob("*") if one.is_file() and but not in one.parts)
    return b"".join(one.read_bytes() for one in files)


async def test_connecting_losing_rights_and_ending_are_told(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        made = await arrives(chat, link(language=t.code))
        again = await arrives(chat, link())
        without = await arrives(chat, link(replies=False))
        back = await arrives(chat, link())
        ended = await arrives(chat, link(on=False))
        twice = await arrives(chat, link(on=False))
        bare = await arrives(chat, link(replies=False, line="another-line"))

    assert t.label("account.linked") in made and t.label("account.replies") in made
    assert t.label("account.others") in made
    assert again == twice == ""
    assert without == t.label("account.withdrawn")
    assert back == t.label("account.restored")
    assert ended == t.label("account.unlinked")
    assert t.label("account.reads") in bare


async def test_a_client_is_heard_and_nudges_rest_while_the_talk_is_on(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        client = await late(chat, t)
        small = await arrives(chat, message("🙂", client))
        start = len(chat.shown)
        told = await arrives(chat, message(t.answers[Reason.NO_MONEY], client))
        (card,) = drafted(chat, t, start)
        same = await arrives(chat, message(t.answers[Reason.NO_MONEY], client))
        await chat.say("/settings")
        page = await chat.tap(t.client)
        quiet = await each_day(chat, t, "2026-03-08", approve=False)
        await chat.later("2026-03-20T12:00")
        await chat.say("/settings")
        after = await chat.tap(t.client)

    talk = t.label("account.talk", name=t.client, day="|").partition("|")[0].strip()
    assert talk in small
    assert talk not in told and card.script == "empathy_plan"
    assert same == "", "the same reason twice on a day is heard once"
    rests = t.label("client.talk", day="|").partition("|")[0].strip()
    assert rests in page and rests not in after
    assert not quiet


async def test_a_promise_and_a_payment_are_read_as_passed_on_words_are(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        client = await late(chat, t)
        promised = await arrives(chat, message(t.answers[Reason.PROMISE], client))
        await chat.later("1d")
        paid = await arrives(chat, message(t.answers[Reason.ALREADY_PAID], client))
        noted = await chat.tap(t.label("button.came_in"))

    assert t.label("promise.rest") in promised
    assert t.label("said.look.rest") in paid
    assert t.label("balance.none", name=t.client) in noted.translate(_ISOLATES)


PAID = {"en": "Paid 👍", "da": "Betalt 👍", "he": "שולם 👍"}
NOT_YET = {
    "en": "not paid yet, sorry",
    "da": "er ikke betalt endnu, sorry",
    "he": "עוד לא שולם, סליחה",
}


async def test_one_word_is_enough_to_say_that_it_is_paid(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        client = await late(chat, t)
        denied = await arrives(chat, message(NOT_YET[t.code], client))
        paid = await arrives(chat, message(PAID[t.code], client))

    assert t.label("said.look.rest") in paid
    assert t.label("said.look.rest") not in denied


async def test_a_new_chat_is_asked_about_once_and_then_read_or_left_alone(
    story: Open, t: Dunning, tmp_path: Path
) -> None:
    dana, robin = person(CLIENT, "Dana"), person(STRANGER, "Stranger Things")
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.session.deliver(link())
        asked = await arrives(chat, message("#unread and said before", dana))
        again = await arrives(chat, message("#unread as well", dana))
        placed = await chat.tap(t.client)
        start = len(chat.shown)
        await arrives(chat, message(t.answers[Reason.NO_MONEY], dana))
        cards = drafted(chat, t, start)
        other = await arrives(chat, message("#unread by a stranger", robin))

    assert t.label("account.whose", name="Dana") in asked
    assert t.label("account.placed", name=t.client) in placed.translate(_ISOLATES)
    assert again == "", "nobody is asked twice"
    assert [one.script for one in cards] == ["empathy_plan"]
    assert other == "", "no client is left whose chat it could be"
    stored = kept(tmp_path)
    assert b"#unread" not in stored and b"Stranger Things" not in stored
    assert str(STRANGER).encode() not in stored


async def test_nobodys_chat_is_never_asked_about_again(
    story: Open, t: Dunning, tmp_path: Path
) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.session.deliver(link())
        friend = person(STRANGER, "Stranger Things")
        asked = await arrives(chat, message("secret words", friend))
        told = await chat.tap(t.label("button.nobodys"))
        after = await arrives(chat, message(t.answers[Reason.PROMISE], friend))
        start = len(chat.shown)
        await chat.session.send_data(f"whose:{STRANGER + 1}:1", None)
        forged = chat.since(start)

    assert t.label("account.once") in asked
    assert t.label("account.nobody") in told
    assert after == ""
    assert t.label("account.placed", name=t.client) not in forged.translate(_ISOLATES)
    books = kept(tmp_path, but="console")
    assert b"secret words" not in kept(tmp_path)
    assert books and str(STRANGER).encode() not in books


async def test_the_owners_own_words_are_a_contact_and_no_command(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        client, me = await late(chat, t), person(OWNER, "Robin")
        told = await arrives(chat, message(t.owes, client, me), message(t.owes, client, me))
        quiet = await each_day(chat, t, "2026-03-08", approve=False)
        own = await chat.say(t.talk.who)

    assert told == ""
    assert own.count("730") <= 2 and "1,460" not in own and "1.460" not in own
    assert not quiet


async def test_another_owners_line_and_a_line_that_ended_bring_nothing(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        client, words = await late(chat, t), t.answers[Reason.NO_MONEY]
        await chat.session.deliver(link(user=OTHER, line="line-of-two"))
        start = len(chat.shown)
        foreign = await arrives(chat, message(words, client, line="line-of-two"))
        unknown = await arrives(chat, message(words, client, line="nobody-knows"))
        stolen = await arrives(chat, link(user=OTHER))
        bots = await arrives(
            chat, message(words, client, sender_business_bot=person(5, "B") | {"is_bot": True})
        )
        await arrives(chat, link(on=False))
        ended = await arrives(chat, message(words, client))
        cards = drafted(chat, t, start)

    assert foreign == unknown == stolen == bots == ended == ""
    assert not cards


async def test_edited_and_deleted_words_change_nothing(story: Open, t: Dunning) -> None:
    async with story(t.code, MONDAY) as chat:
        client = await late(chat, t)
        edited = message(t.answers[Reason.NO_MONEY], client)
        edited["edited_business_message"] = edited.pop("business_message") | {"edit_date": 2}
        where = {"id": CLIENT, "type": "private", "first_name": "T."}
        gone = {"business_connection_id": LINE, "chat": where, "message_ids": [3]}
        told = await arrives(
            chat, edited, {"update_id": next(_numbers), "deleted_business_messages": gone}
        )

    assert told == ""


def written_at(chat: Story, text: str, client: JSON) -> JSON:
    """A message of the client's, written this minute."""
    return message(text, client, date=int(chat.session.local_now().timestamp()))


def to_client(chat: Story) -> list[str]:
    """What went into the client's chat with the owner."""
    return [one.text for one in chat.shown if isinstance(one, Message) and one.chat == CLIENT]


async def test_an_approved_answer_goes_out_as_the_owner_word_for_word(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        client = await late(chat, t)
        start = len(chat.shown)
        told = await arrives(chat, written_at(chat, t.answers[Reason.NO_MONEY], client))
        (card,) = drafted(chat, t, start)
        before = to_client(chat)
        await chat.later("23h")
        await chat.tap(t.label("button.send.account"))
        sent = to_client(chat)
        await chat.later("10d")

    assert t.label("card.by.account") in told and card.channel == "account"
    assert not before
    assert len(sent) == 1 and card.card.endswith(sent[0])
    assert to_client(chat) == sent, "nothing more goes there by itself"


async def test_past_telegrams_day_nothing_goes_out_and_the_letter_takes_another_way(
    story: Open, t: Dunning
) -> None:
    async with story(t.code, MONDAY) as chat:
        client = await late(chat, t)
        await arrives(chat, written_at(chat, t.answers[Reason.NO_MONEY], client))
        await chat.later("24h")
        told = await chat.tap(t.label("button.send.account"))
        again = chat.labels

    assert t.label("stale.hours", name=t.client) in told.translate(_ISOLATES)
    assert t.label("button.send.telegram") in again
    assert not to_client(chat)
