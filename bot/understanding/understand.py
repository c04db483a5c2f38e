"""The path from a message to commands: tidy, find pieces, cut into clauses, try shapes."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from bot.domain.attempts import Upshot
from bot.domain.intents import (
    AddDebt,
    Cancel,
    ClientSaid,
    Doubt,
    Help,
    Hold,
    Impossible,
    Promise,
    Reading,
    RecordPayment,
    Refusal,
    Who,
)
from bot.understanding.asked import only_asked
from bot.understanding.books import Books
from bot.understanding.clause import Clause, Setting, joined_on
from bot.understanding.errands import errand
from bot.understanding.names import TYPO, names_of
from bot.understanding.phrasebook import Item
from bot.understanding.quoted import quoted
from bot.understanding.reached import beside, gives_way, reported, said_by, upshot_of
from bot.understanding.reader import Sentence, read
from bot.understanding.shapes import Carry, Outcome, shape
from bot.understanding.shapes.agreed import stretch
from bot.understanding.shapes.newcomers import names_another
from bot.understanding.wishes import wish

_MOST_PIECES = 16
_LEAST_BEFORE = 2
"""Words of a first command before a second can begin."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a message is read against.

    `language`: the owner's; `now`: the owner's local time, with offset; `currency`: the owner's
    default, ISO 4217; `clients`: the names in the ledger, in its order; `country`: the owner's, for
    telephone numbers, ISO 3166.
    """

    language: str
    now: datetime
    currency: str
    clients: tuple[str, ...]
    country: str = ""

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def setting(self) -> Setting:
        return Setting(self.today, self.currency, self.clients)


def understand(text: str, context: Context, books: Books | None = None) -> Reading:
    """What the owner means: commands in the order said, doubts, and impossible pieces."""
    sentence = sentence_of(text, context, books)
    whole = Clause.whole(sentence, context.setting)
    if command := wish(whole) or errand(whole):
        return Reading(() if only_asked(command, whole) else (command,))
    outcome, refusals = _read_clauses(whole)
    if not outcome and not refusals and (said := quoted(sentence, context.setting)):
        outcome = [said]
    if sentence.phrases(sentence.books.reaching):
        outcome, refusals = _with_attempts(sentence, context, outcome, refusals)
    commands = tuple(one for one in outcome if not isinstance(one, Doubt))
    doubts = tuple(one for one in outcome if isinstance(one, Doubt))
    return Reading(commands, doubts, tuple(refusals))


def _with_attempts(
    sentence: Sentence, context: Context, outcome: Outcome, refusals: list[Refusal]
) -> tuple[Outcome, list[Refusal]]:
    """The outcome where a sentence may begin with a call, a visit or a letter: the attempt, or
    what the client said in it without naming itself again."""
    told = reported(sentence, context.setting)
    if told is not None and gives_way(outcome, told, sentence):
        return [told], []
    talk = None if told else reported(sentence, context.setting, alone=False)
    if talk is None or not gives_way(outcome, talk, sentence):
        return outcome, refusals
    words = said_by(talk, sentence)
    said = understand(words, context) if words else Reading()
    answers: Outcome = [one for one in said.commands if isinstance(one, Promise | ClientSaid)]
    fits = len(answers) == len(said.commands) == 1 and not said.doubts
    return (answers, []) if fits else (outcome, refusals)


def by_contact(text: str, context: Context, reading: Reading) -> Reading:
    """The reading with the call or the visit that its words begin with, where they tell of one:
    "called Dana, she'll pay on Sunday" is a promise, given on the phone."""
    if not (reading.commands or reading.doubts) or reading.refusals:
        return reading
    told = reported(sentence_of(text, context), context.setting, alone=False)
    return beside(told, reading) if told else reading


def upshot_in(text: str, context: Context) -> Upshot | None:
    """What came of a call or a visit, where it was asked for."""
    return upshot_of(sentence_of(text, context))


def named_alone(text: str, context: Context) -> Who | None:
    """The client whose name is all that is said; a mere likeness of it is not enough."""
    sentence = sentence_of(text, context)
    clause = Clause.whole(sentence, context.setting)
    places, items = clause.name_places, sentence.items
    other = any(items[n].is_word for n in range(len(items)) if n not in places)
    sure = all(items[place].values["<grade>"] > TYPO for place in places)
    return clause.names[0] if len(clause.names) == 1 and sure and not other else None


def sentence_of(text: str, context: Context, books: Books | None = None) -> Sentence:
    """The text read; with other lexicons than the bot's own if `books` are given."""
    names, country = names_of(context.clients), context.country
    return read(text, context.language, context.currency, names, books, country)


@dataclass(slots=True)
class _Segment:
    start: int
    end: int
    outcome: Outcome
    refusals: list[Refusal] = field(default_factory=list)
    """Why nothing in it can be done, where that is beyond doubt."""
    void: bool = False


def _read_clauses(message: Clause) -> tuple[Outcome, list[Refusal]]:
    """Reads the clauses one after the other: one that says nothing by itself belongs to the one
    before it, or to the next where there is none."""
    sentence, setting = message.sentence, message.setting
    segments: list[_Segment] = []
    refusals: list[Refusal] = []
    for start, end in _pieces(message):
        carry = _carry(segments)
        alone = end - start == len(message.items)
        clause = message if alone else Clause(sentence, start, end, setting)
        outcome = shape(clause, carry)
        last = segments[-1] if segments else None
        if last is not None and _refused_beside(clause, outcome, last):
            segments.append(_Segment(start, end, outcome, list(clause.refusals), clause.void))
            refusals.extend(clause.refusals)
            continue
        if last is not None and not outcome and last.outcome:
            if _shared(clause, segments):
                last.end = end
                continue
            outcome = _gapped(clause, last, carry)
        if last is not None and _falls_due(clause, outcome, last):
            last.end = end
            continue
        if last is not None and not (outcome and last.outcome and _stands(clause, outcome, last)):
            whole = Clause(sentence, last.start, end, setting)
            merged = shape(whole, _carry(segments[:-1]))
            refusals.extend(whole.refusals)
            if (merged or not last.outcome) and len(merged) >= len(last.outcome):
                last.end, last.outcome = end, merged or outcome
                continue
            if not merged and _spoils(whole, clause):
                last.end, last.outcome, last.refusals = end, [], list(whole.refusals)
                continue
            if not outcome or isinstance(outcome[0], Help | Cancel):
                last.end = end
                continue
        refusals.extend(clause.refusals)
        segments.append(_Segment(start, end, outcome, list(clause.refusals), clause.void))
    outcome = []
    for segment in segments:
        told = Clause(sentence, segment.start, segment.end, setting)
        for one in segment.outcome:
            if one not in outcome and not only_asked(one, told):
                outcome.append(one)
    if outcome:
        refusals = [one for segment in segments if not segment.outcome for one in segment.refusals]
    return outcome, list(dict.fromkeys(refusals))


def _refused_beside(clause: Clause, outcome: Outcome, last: _Segment) -> bool:
    """Whether a clause about someone else stands beside one that was refused, or is refused."""
    if not (clause.names or names_another(clause)) or not clause.sums:
        return False
    if outcome:
        return bool(last.refusals) or last.void
    return bool(last.outcome) and (clause.void or bool(clause.refusals))


def _spoils(whole: Clause, clause: Clause) -> bool:
    """Whether what a clause adds to the one before it is a day that can't be."""
    no_day = any(one.why is Impossible.NO_SUCH_DAY for one in whole.refusals)
    return no_day and not clause.names and not names_another(clause)


def _gapped(clause: Clause, last: _Segment, carry: Carry) -> Outcome:
    """A clause that leaves out the verb of the one before: "Bob owes 20 and Dana 30"."""
    before = last.outcome[-1]
    if not clause.names or not clause.sums or isinstance(before, Doubt):
        return []
    clause.lent = {AddDebt: "OWE", RecordPayment: "PAID"}.get(type(before), "")
    return shape(clause, carry) if clause.lent else []


def _shared(clause: Clause, segments: Sequence[_Segment]) -> bool:
    """Gives all debts before it the day of a clause such as "both due Friday"."""
    if not clause.has("BOTH") or len(clause.days) != 1 or clause.names or clause.sums:
        return False
    due = clause.day_of(clause.days[0])
    for segment in segments:
        segment.outcome = [
            replace(one, due=one.due or due) if isinstance(one, AddDebt) else one
            for one in segment.outcome
        ]
    return due is not None


def _falls_due(clause: Clause, outcome: Outcome, last: _Segment) -> bool:
    """Gives the debt before it the day of a clause such as "and it has to be paid by Friday"."""
    before = last.outcome[-1] if last.outcome else None
    read_as = type(outcome[0]) if outcome else None
    if not isinstance(before, AddDebt) or before.due or read_as not in (None, Promise):
        return False
    told = clause.names or clause.sums or clause.has("SAYS", "PROMISED") or len(clause.days) != 1
    if told or not clause.has("TO_BE_PAID"):
        return False
    due = clause.day_of(clause.days[0])
    last.outcome[-1] = replace(before, due=due)
    return due is not None


def _stands(clause: Clause, outcome: Outcome, last: _Segment) -> bool:
    """Whether a clause is a command of its own beside the one before it."""
    if clause.names or names_another(clause):
        return True
    before, after = last.outcome[-1], outcome[0]
    if isinstance(after, Help | Cancel):
        return False
    if isinstance(before, Doubt):
        return False
    return type(before) is not type(after) and not isinstance(after, Doubt)


def _pieces(whole: Clause) -> list[tuple[int, int]]:
    """Where a message may be cut: at full stops, commas, and words such as "and"."""
    cuts = {0}
    sentence, items = whole.sentence, whole.items
    for place, item in enumerate(items):
        if _begins_another(whole, place):
            _part_joining(item)
            cuts.add(place)
        if item.kind in (".", ";", "\n", "!", "?", ","):
            if item.kind != "?" or place + 1 < len(items):
                cuts.add(place + 1)
        elif item.values.get("<stop>"):
            cuts.add(place + 1)
        elif place and (whole.covered(place, "AND") or joined_on(item, sentence)):
            cuts.add(place)
    for start in sorted(cuts)[:_MOST_PIECES] if sentence.phrases(whole.books.openings) else ():
        cuts -= set(range(start + 1, stretch(whole, start)))
    places = sorted(cut for cut in cuts if cut < len(items))[:_MOST_PIECES]
    bounds = [*places, len(items)]
    pieces = [(start, end) for start, end in itertools.pairwise(bounds)]
    return [(start, end) for start, end in pieces if end > start]


def _begins_another(whole: Clause, place: int) -> bool:
    """Whether an unknown word, an "and" written as one with it, begins with a new debtor after a
    sum: "730 ורון חייב 70"."""
    item, books = whole.items[place], whole.sentence.books
    if place < _LEAST_BEFORE or item.lead or not whole.is_bare(place):
        return False
    joined = len(item.kind) > 2 and item.kind[0] in books.joining
    if not joined or not {"<n>", "<money>", "<day>"} & set(whole.items[place - 1].keys):
        return False
    return any(whole.covered(end, "OWE", "PAID") for end in (place + 1, place + 2))


def _part_joining(item: Item) -> None:
    """The word without the "and" written as one with it."""
    item.lead, item.start = item.kind[0], item.start + 1
    item.keys = (item.kind[1:],)


def _carry(segments: Sequence[_Segment]) -> Carry:
    who: tuple[Who, ...] = ()
    until = None
    for segment in segments:
        for one in segment.outcome:
            command = one.command if isinstance(one, Doubt) else one
            if (found := getattr(command, "who", None)) is not None:
                who = (found,)
            if isinstance(command, Promise):
                until = command.day
            if isinstance(command, Hold):
                until = command.until or until
    return Carry(who, until)
