"""Kill -9 in a payment that ends what waits: it is there with all that it ends, or not at all.
8 kills, with --long 300."""

from __future__ import annotations

import os
import select
import signal
from pathlib import Path
from random import Random
from shutil import copytree
from typing import NoReturn

import pytest

from bot.domain.drafts import Channel, State
from bot.domain.intents import Approve, DraftFor, RecordPayment, Who
from tests.faults.outgoing import OWED, OWNER, Pressing, made, with_letters
from tests.faults.test_sends import book_of

LONGEST_WAIT = 0.01


def pay(store: Path, begun: int) -> NoReturn:
    """Be the bot, with an owner who notes that the first client has paid."""
    try:
        press = Pressing(made(store))
        os.write(begun, b"\n")
        press(RecordPayment(Who("Client 1"), OWED, sure=True))
        os.write(begun, b"done\n")
        signal.pause()
    finally:
        os._exit(70)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_kill_in_a_payment_leaves_it_with_all_that_it_ends_or_nothing(
    tmp_path: Path, long: bool
) -> None:
    with_letters(tmp_path / "begun", Channel.EMAIL, 2)
    app = made(tmp_path / "begun")
    press = Pressing(app)
    press(Approve(1, 1))
    app.books.close()
    random, ends = Random(4), set()
    for number in range(300 if long else 8):
        store, (reading, begun) = tmp_path / str(number), os.pipe()
        copytree(tmp_path / "begun", store)
        child = os.fork()
        if not child:
            pay(store, begun)
        os.close(begun)
        os.read(reading, 1)
        select.select([], [], [], random.random() * LONGEST_WAIT)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        told = os.read(reading, 10)
        os.close(reading)
        book = book_of(store)
        paid = not book.accounts[1].debts
        assert paid or not told
        assert (book.drafts[1].state is State.WITHDRAWN) is paid
        assert book.drafts[2].state is State.PROPOSED
        ends.add(paid)
        app = made(store)  # whatever it was, the next start asks for nothing that is paid
        app.desk.tick([OWNER])
        answers = Pressing(app)(DraftFor(1))
        waiting = {draft.client for draft in app.desk.book(OWNER).waiting()}
        assert answers and (1 in waiting) is not paid
        app.books.close()
    assert ends == {True, False}
