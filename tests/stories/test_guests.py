"""A client invited into a chat of its own: agrees, reads what was approved, answers, stops. Two
people at the console, in three languages; and nobody sees what is not theirs."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest

from bot.actions.guests import MOST_A_DAY
from bot.app import App, build
from bot.config import Config, Store
from bot.console.events import Edit, Message
from bot.console.keyboards import flat
from bot.console.opening import opened
from bot.console.options import Options
from bot.console.surroundings import Surroundings
from bot.wording.phrases import say
from tests.stories.chasing import ABOVE_THE_WORDS
from tests.stories.conftest import Open, Story
from tests.stories.tongues import ENGLISH, TONGUES, Tongue

MONDAY = "2026-03-02T10:00"
OWNER, CLIENT, OTHER, SECOND = 1, 2, 3, 4
NAMES = {"en": "Noa Levi", "da": "Noa Levi", "he": "נועה לוי"}
INVITE = {"en": "invite Acme", "da": "invitér Acme", "he": "להזמין את אקמי"}
PAYS = {
    "en": "I'll pay on Friday",
    "da": "jeg betaler på fredag",
    "he": "אשלם ביום שישי",
}
STOP = {"en": "stop it", "da": "stop", "he": "די"}


@pytest.fixture(params=TONGUES, ids=lambda t: t.code)
def t(request: pytest.FixtureRequest) -> Tongue:
    chosen: Tongue = request.param
    return chosen


def plain(text: str) -> str:
    return re.sub("[\u2066-\u2069]", "", text)


def words(t: Tongue, key: str) -> str:
    return plain(say(f"chat.guest.{key}", t.code, name=NAMES[t.code]))


def link_in(text: str) -> str:
    found = re.search(r"\?start=(\S+)", text)
    assert found, text
    return found[1]


def to(chat: Story, person: int, start: int = 0) -> str:
    """All that this person was shown since, as one text."""
    shown = chat.shown[start:]
    seen = [one.text for one in shown if isinstance(one, Message | Edit) and one.chat == person]
    return plain("\n".join(seen))


async def owes(chat: Story, t: Tongue, owner: int = OWNER) -> None:
    chat.session.speak_as(owner)
    await chat.say(t.owes)
    await named(chat, NAMES[t.code], t)


async def named(chat: Story, name: str, t: Tongue) -> None:
    await chat.say("/settings")
    await chat.tap(say("setting.name", t.code))
    await chat.say(name)


async def invited(chat: Story, t: Tongue, owner: int = OWNER) -> str:
    """What the owner passes on: the token of the link."""
    chat.session.speak_as(owner)
    return link_in(await chat.say(INVITE[t.code]))


async def agreed(chat: Story, t: Tongue, person: int = CLIENT, owner: int = OWNER) -> str:
    await owes(chat, t, owner)
    token = await invited(chat, t, owner)
    chat.session.speak_as(person)
    await chat.say(f"/start {token}")
    await chat.tap(words(t, "agree"))
    return token


async def sent(chat: Story, t: Tongue, owner: int = OWNER) -> str:
    """A letter approved by its owner; what the client was shown of it."""
    chat.session.speak_as(owner)
    await chat.say(t.draft)
    start = len(chat.shown)
    await chat.tap(say("button.send.chat", t.code))
    return to(chat, CLIENT, start)


async def test_a_client_is_invited_agrees_reads_answers_and_stops(story: Open, t: Tongue) -> None:
    async with story(t.code, MONDAY) as chat:
        await owes(chat, t)
        token = await invited(chat, t)

        chat.session.speak_as(CLIENT)
        welcome = plain(await chat.say(f"/start {token}"))
        start = len(chat.shown)
        await chat.tap(words(t, "agree"))
        joined, told = to(chat, CLIENT, start), to(chat, OWNER, start)

        letter = await sent(chat, t)

        chat.session.speak_as(CLIENT)
        start = len(chat.shown)
        await chat.say(PAYS[t.code])
        receipt, heard = to(chat, CLIENT, start), to(chat, OWNER, start)

        start = len(chat.shown)
        await chat.say(STOP[t.code])
        stopped, calm = to(chat, CLIENT, start), to(chat, OWNER, start)

        chat.session.speak_as(OWNER)
        card = await chat.say(t.draft)
        offered = list(chat.labels)

    assert NAMES[t.code] in welcome and welcome.endswith(words(t, "ask"))
    assert words(t, "joined") in joined
    assert plain(say("guest.came", t.code, name=t.client)) in told
    assert letter.startswith(words(t, "from")) and "730" in letter
    assert receipt == words(t, "passed_on")
    assert PAYS[t.code] in heard and say("promise.rest", t.code) in heard
    assert heard.index(PAYS[t.code]) < heard.index(ABOVE_THE_WORDS), "first what was said"
    assert words(t, "stopped") in stopped
    assert plain(say("guest.gone.stopped", t.code, name=t.client)) in calm
    assert card and say("button.send.chat", t.code) not in offered


async def test_what_the_client_reads_is_word_for_word_what_was_approved(
    story: Open, t: Tongue
) -> None:
    async with story(t.code, MONDAY) as chat:
        await agreed(chat, t)
        chat.session.speak_as(OWNER)
        card = plain(await chat.say(t.draft))
        start = len(chat.shown)
        await chat.tap(say("button.send.chat", t.code))
        letter = to(chat, CLIENT, start)

    words_of = letter.split("\n\n", 1)[1]
    assert words_of and words_of in card


async def test_nothing_goes_out_after_a_stop_not_even_what_was_shown_before(
    story: Open, t: Tongue
) -> None:
    async with story(t.code, MONDAY) as chat:
        await agreed(chat, t)
        chat.session.speak_as(OWNER)
        await chat.say(t.draft)
        old = next(
            button
            for event in reversed(chat.shown)
            if isinstance(event, Message | Edit)
            for button in flat(event.buttons)
            if button.label == say("button.send.chat", t.code)
        )
        chat.session.speak_as(CLIENT)
        await chat.say("stop")
        start = len(chat.shown)
        chat.session.speak_as(OWNER)
        await chat.session.send_data(str(old.data), None)
        await chat.later("20d")

    assert to(chat, CLIENT, start) == ""


async def test_i_have_paid_is_a_tap_and_the_owner_is_asked(story: Open, t: Tongue) -> None:
    async with story(t.code, MONDAY) as chat:
        await agreed(chat, t)
        await sent(chat, t)
        chat.session.speak_as(CLIENT)
        start = len(chat.shown)
        await chat.tap(words(t, "paid"))
        await chat.tap(words(t, "paid"))
        heard = to(chat, OWNER, start)
        chat.session.speak_as(OWNER)
        paid = plain(await chat.tap(say("button.came_in", t.code)))

    assert heard.count(say("said.look.rest", t.code)) == 1
    assert plain(say("balance.none", t.code, name=t.client)) in paid


async def test_a_guest_who_asks_who_owes_sees_nothing_and_no_command_works(
    story: Open, t: Tongue
) -> None:
    async with story(t.code, MONDAY) as chat:
        await agreed(chat, t)
        chat.session.speak_as(CLIENT)
        start = len(chat.shown)
        for line in (t.who, "/who", "/settings", "/drafts", "/help", "/start", t.undo):
            await chat.say(line)
        seen = to(chat, CLIENT, start)

    assert "730" not in seen and t.client not in seen
    assert seen.count(words(t, "passed_on")) == 2
    assert seen.count(words(t, "about")) == 5


async def test_a_used_a_forged_and_an_old_token_open_nothing(story: Open, t: Tongue) -> None:
    async with story(t.code, MONDAY) as chat:
        used = await agreed(chat, t)
        owner, secret = used.split("_", 1)
        chat.session.speak_as(SECOND)
        forged = (
            used,
            f"{owner}_{secret[::-1]}",
            f"999_{secret}",
            f"{owner}_{'A' * 22}",
            f"0{owner}_{secret}",
        )
        start = len(chat.shown)
        for token in forged[:4]:
            await chat.say(f"/start {token}")
            await chat.session.send_data(f"guest:yes:{token}", None)
        seen = to(chat, SECOND, start)

    told = plain(say("chat.guest.invalid", t.code))
    assert set(seen.split("\n")) == {told}


async def test_an_invitation_runs_out_is_withdrawn_and_gives_way_to_a_newer_one(
    story: Open, t: Tongue
) -> None:
    told = plain(say("chat.guest.invalid", t.code))
    async with story(t.code, MONDAY) as chat:
        await owes(chat, t)
        first = await invited(chat, t)
        second = await invited(chat, t)
        chat.session.speak_as(CLIENT)
        superseded = plain(await chat.say(f"/start {first}"))
        good = plain(await chat.say(f"/start {second}"))
        chat.session.speak_as(OWNER)
        await chat.tap(say("button.withdraw_invite", t.code))
        chat.session.speak_as(CLIENT)
        withdrawn = plain(await chat.tap(words(t, "agree")))
        third = await invited(chat, t)
        await chat.later("7d")
        chat.session.speak_as(CLIENT)
        late = plain(await chat.say(f"/start {third}"))

    assert superseded == withdrawn == late == told
    assert good.endswith(words(t, "ask"))


async def test_who_says_no_is_left_alone_and_the_owner_hears_it(story: Open, t: Tongue) -> None:
    async with story(t.code, MONDAY) as chat:
        await owes(chat, t)
        token = await invited(chat, t)
        chat.session.speak_as(CLIENT)
        await chat.say(f"/start {token}")
        start = len(chat.shown)
        await chat.tap(words(t, "no_thanks"))
        again = plain(await chat.say(f"/start {token}"))
        told = to(chat, OWNER, start)

    assert words(t, "declined") in to(chat, CLIENT, start)
    assert again == plain(say("chat.guest.invalid", t.code))
    assert plain(say("guest.gone.declined", t.code, name=t.client)) in told


async def test_a_client_of_two_owners_answers_the_right_one(story: Open) -> None:
    t = ENGLISH
    async with story(t.code, MONDAY) as chat:
        await agreed(chat, t, CLIENT, OWNER)
        chat.session.speak_as(OTHER)
        await chat.say("Acme owes 410 for the poster, due in 5 days")
        await named(chat, "Bo Friis", t)
        token = await invited(chat, t, OTHER)
        chat.session.speak_as(CLIENT)
        await chat.say(f"/start {token}")
        await chat.tap(words(t, "agree"))
        first, second = await sent(chat, t, OWNER), await sent(chat, t, OTHER)

        chat.session.speak_as(CLIENT)
        start = len(chat.shown)
        asked = await chat.say("thanks, got it")
        offered = list(chat.labels)
        await chat.tap("Bo Friis")
        to_one, to_other = to(chat, OWNER, start), to(chat, OTHER, start)

        start = len(chat.shown)
        await chat.tap(words(t, "stop"))  # the newest letter's: the other owner's
        third = await sent(chat, t, OWNER)

    assert first.startswith("From Noa Levi:") and second.startswith("From Bo Friis:")
    assert "410" not in first and "730" not in second
    assert asked == say("chat.guest.which", "en") and offered == ["Noa Levi", "Bo Friis"]
    assert "thanks, got it" in to_other and "thanks" not in to_one
    assert "Bo Friis" in to(chat, CLIENT, start)
    assert third.startswith("From Noa Levi:")


async def test_an_owner_who_is_a_client_too_stays_an_owner_in_every_other_word(
    story: Open,
) -> None:
    t = ENGLISH
    async with story(t.code, MONDAY) as chat:
        chat.session.speak_as(CLIENT)
        await chat.say("Zed owes me 55 by friday")
        await agreed(chat, t)
        await sent(chat, t)
        chat.session.speak_as(CLIENT)
        own = await chat.say("who owes me?")
        start = len(chat.shown)
        letter = next(
            one
            for one in reversed(chat.shown)
            if isinstance(one, Message) and one.chat == CLIENT and one.text.startswith("From")
        )
        raw = {
            "update_id": 900001,
            "message": {
                "message_id": 900001,
                "date": 1772445600,
                "chat": {"id": CLIENT, "type": "private"},
                "from": {"id": CLIENT, "is_bot": False, "first_name": "C", "language_code": "en"},
                "text": "I'll pay on Friday",
                "reply_to_message": {
                    "message_id": letter.id,
                    "date": 1772445600,
                    "chat": {"id": CLIENT, "type": "private"},
                    "text": letter.text,
                },
            },
        }
        await chat.session.deliver(raw)
        heard, receipt = to(chat, OWNER, start), to(chat, CLIENT, start)
        stays = await chat.say("stop")

    assert "55" in own and "730" not in own
    assert "I'll pay on Friday" in heard and receipt == "Passed on to Noa Levi."
    assert words(t, "stopped") not in plain(stays)


async def test_a_forgotten_client_leaves_no_number_of_a_chat_behind(
    story: Open, tmp_path: Path
) -> None:
    t, number = ENGLISH, 7_654_321
    store = tmp_path / "store"

    def kept() -> list[str]:
        """The files of the bot that hold the number; the console keeps the chat itself."""
        files = (path for path in store.rglob("*") if path.is_file())
        own = (path for path in files if "console" not in path.parts)
        return [path.name for path in own if str(number).encode() in path.read_bytes()]

    async with story(t.code, MONDAY) as chat:
        await agreed(chat, t, number)
        before = kept()
        chat.session.speak_as(OWNER)
        await chat.say("forget Acme")
        await chat.tap(say("button.erase.client", "en", name="Acme"))
        after = kept()
        chat.session.speak_as(number)
        seen = await chat.say("hello?")

    assert "guests.json" in before and after == []
    assert "Noa" not in seen


async def test_an_undo_takes_an_invitation_back_until_the_client_has_come_in(story: Open) -> None:
    t = ENGLISH
    async with story(t.code, MONDAY) as chat:
        await owes(chat, t)
        token = await invited(chat, t)
        undone = plain(await chat.say("undo"))
        chat.session.speak_as(CLIENT)
        closed = await chat.say(f"/start {token}")
        token = await invited(chat, t)
        chat.session.speak_as(CLIENT)
        await chat.say(f"/start {token}")
        await chat.tap(words(t, "agree"))
        chat.session.speak_as(OWNER)
        stuck = await chat.say("undo")

    assert undone == "Taken back: invitation, Acme."
    assert closed == say("chat.guest.invalid", "en")
    assert stuck.startswith(say("stuck.joined", "en"))


async def test_a_file_of_the_clients_is_kept_with_it_and_told(
    story: Open, t: Tongue, tmp_path: Path
) -> None:
    paper = tmp_path / "receipt.txt"
    paper.write_text("paid 200", encoding="utf-8")
    async with story(t.code, MONDAY) as chat:
        await agreed(chat, t)
        chat.session.speak_as(CLIENT)
        start = len(chat.shown)
        await chat.send(paper)
        receipt, told = to(chat, CLIENT, start), to(chat, OWNER, start)
        chat.session.speak_as(OWNER)
        listed = await chat.tap(say("button.files", t.code))

    assert receipt == words(t, "passed_on")
    assert told == plain(say("guest.file", t.code, name=t.client, file="receipt.txt"))
    assert "receipt.txt" in listed


async def test_who_has_passed_on_enough_for_a_day_fills_no_shelf_with_files(
    story: Open, tmp_path: Path
) -> None:
    t, paper = ENGLISH, tmp_path / "receipt.txt"
    paper.write_text("paid 200", encoding="utf-8")
    async with story(t.code, MONDAY) as chat:
        await agreed(chat, t)
        chat.session.speak_as(CLIENT)
        for number in range(MOST_A_DAY):
            await chat.say(f"and another thing, {number}")
        start = len(chat.shown)
        await chat.send(paper)
        receipt = to(chat, CLIENT, start)

    assert receipt == words(t, "enough")
    assert not list((tmp_path / "store").rglob("files/*"))


async def test_who_is_not_let_in_as_an_owner_is_let_in_by_an_invitation_alone(
    tmp_path: Path,
) -> None:
    t = ENGLISH

    def make(here: Surroundings) -> App:
        return build(
            Config(store=Store(here.store)),
            here.clock,
            request=here.request,
            lay=here.show_mail,
            admits=lambda user: user == OWNER,
            ticking=here.ticking,
        )

    options = Options(language="en", now=datetime.fromisoformat(MONDAY), user=OWNER, jsonl=True)
    async with opened(options, make, tmp_path / "store", Story) as chat:
        await owes(chat, t)
        token = await invited(chat, t)
        chat.session.speak_as(CLIENT)
        stranger = await chat.say("hello")
        await chat.say(f"/start {token}")
        await chat.tap(words(t, "agree"))
        letter = await sent(chat, t)
        chat.session.speak_as(CLIENT)
        start = len(chat.shown)
        await chat.say("who owes me?")
        await chat.session.send_data("who", None)
        await chat.tap(words(t, "stop"))
        seen = to(chat, CLIENT, start)
        after = await chat.say("hello?")
        begun = await chat.say("/start")

    assert stranger == say("chat.stranger", "en", id=CLIENT)
    assert letter.startswith("From Noa Levi:")
    assert seen == f"{words(t, 'passed_on')}\n{words(t, 'stopped')}"
    assert after == begun == say("chat.guest.nobody", "en")


async def test_the_name_that_an_invitation_asks_for_brings_the_invitation(
    story: Open, t: Tongue
) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        asked = plain(await chat.say(INVITE[t.code]))
        answered = await chat.say(NAMES[t.code])
        again = await chat.say(INVITE[t.code])

    assert asked == plain(say("guest.sign", t.code, name=t.client))
    assert link_in(answered) != link_in(again)
    assert NAMES[t.code] in answered


async def test_a_name_that_is_not_given_invites_nobody(story: Open, t: Tongue) -> None:
    async with story(t.code, MONDAY) as chat:
        await chat.say(t.owes)
        await chat.say(INVITE[t.code])
        dropped = await chat.say(t.never_mind)
        after = await chat.say(t.who)

    assert "?start=" not in dropped + after


async def test_who_said_hello_to_the_bot_first_is_a_client_like_any_other(
    story: Open, t: Tongue
) -> None:
    async with story(t.code, MONDAY) as chat:
        await owes(chat, t)
        token = await invited(chat, t)
        chat.session.speak_as(CLIENT)
        await chat.say("/start")
        await chat.say("hello")
        await chat.say(f"/start {token}")
        await chat.tap(words(t, "agree"))
        start = len(chat.shown)
        await chat.say(PAYS[t.code])
        receipt, heard = to(chat, CLIENT, start), to(chat, OWNER, start)

    assert receipt == words(t, "passed_on")
    assert PAYS[t.code] in heard


async def test_an_owner_who_comes_in_is_told_how_to_answer(story: Open, t: Tongue) -> None:
    async with story(t.code, MONDAY) as chat:
        await owes(chat, t, OTHER)
        await owes(chat, t)
        token = await invited(chat, t)
        chat.session.speak_as(OTHER)
        await chat.say(f"/start {token}")
        start = len(chat.shown)
        await chat.tap(words(t, "agree"))
        joined = to(chat, OTHER, start)
        own = await chat.say(t.who)

    assert joined == words(t, "joined_reply")
    assert "730" in own


async def test_a_stop_and_then_a_no_on_one_day_are_both_told(story: Open, t: Tongue) -> None:
    async with story(t.code, MONDAY) as chat:
        await agreed(chat, t)
        chat.session.speak_as(CLIENT)
        await chat.say(STOP[t.code])
        token = await invited(chat, t)
        chat.session.speak_as(CLIENT)
        await chat.say(f"/start {token}")
        start = len(chat.shown)
        await chat.tap(words(t, "no_thanks"))
        told = to(chat, OWNER, start)

    assert plain(say("guest.gone.declined", t.code, name=t.client)) in told


UNINVITE = {
    "en": ("withdraw Acme's invitation", "cancel the invitation"),
    "da": ("tilbagekald Acmes invitation", "annullér invitationen"),
    "he": ("לבטל את ההזמנה לאקמי", "בטל את ההזמנה"),
}


async def test_a_plain_sentence_takes_an_invitation_back_and_closes_a_chat(
    story: Open, t: Tongue
) -> None:
    named, alone = UNINVITE[t.code]
    async with story(t.code, MONDAY) as chat:
        await owes(chat, t)
        none = plain(await chat.say(named))
        for sentence in (named, alone):
            token = await invited(chat, t)
            said = plain(await chat.say(sentence))
            chat.session.speak_as(CLIENT)
            closed = plain(await chat.say(f"/start {token}"))
            assert said == plain(say("guest.gone.withdrawn", t.code, name=t.client))
            assert closed == plain(say("chat.guest.invalid", t.code))
        await agreed(chat, t)
        chat.session.speak_as(OWNER)
        await chat.say(named)
        start = len(chat.shown)
        chat.session.speak_as(CLIENT)
        nobody = plain(await chat.say(PAYS[t.code]))
        heard = to(chat, OWNER, start)

    assert none.startswith(plain(say("flaw.not_invited", t.code, name=t.client)))
    assert nobody == plain(say("chat.guest.nobody", t.code)) and heard == ""


THANKS = {"en": "got it, thanks!", "da": "tak for beskeden", "he": "קיבלתי, תודה"}
ODD = {"en": "interesting", "da": "interessant", "he": "מעניין"}


async def test_thanks_are_passed_on_and_ask_for_no_letter(story: Open, t: Tongue) -> None:
    async with story(t.code, MONDAY) as chat:
        await agreed(chat, t)
        await sent(chat, t)
        chat.session.speak_as(CLIENT)
        start = len(chat.shown)
        await chat.say(THANKS[t.code])
        heard = to(chat, OWNER, start)

    assert heard == plain(say("guest.wrote", t.code, name=t.client, words=THANKS[t.code]))


async def test_the_answer_that_waits_outlives_words_that_say_nothing(
    story: Open, t: Tongue
) -> None:
    async with story(t.code, MONDAY) as chat:
        await agreed(chat, t)
        await sent(chat, t)
        chat.session.speak_as(CLIENT)
        await chat.say(PAYS[t.code])
        start = len(chat.shown)
        await chat.say(ODD[t.code])
        heard = to(chat, OWNER, start)
        chat.session.speak_as(OWNER)
        start = len(chat.shown)
        await chat.tap(say("button.send.chat", t.code))
        letter = to(chat, CLIENT, start)

    assert ODD[t.code] in heard and ABOVE_THE_WORDS not in heard
    assert letter.startswith(words(t, "from"))
