"""Learn the ear for tone anew: `python -m bench.tones`; needs scikit-learn, as nothing else does.

Reads the labelled lines under `tests/wording/tones`, writes `bot/wording/tones/weights`, and
prints, for each set of lines, what is caught and what is flagged wrongly by weights that were
learned from the other sets alone. Sets whose name starts with `unseen` are never learned from.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from math import ceil, log, sqrt
from pathlib import Path
from typing import Any, Final

from bot.domain.catalogue import FORMS
from bot.domain.people import LANGUAGES
from bot.wording import ear, tone
from bot.wording.letters import Letters, MissingFact
from bot.wording.places import folder
from tests.wording.briefs import edges, plain
from tests.wording.test_letters import CHANNELS
from tests.wording.test_locales import every_text

LINES: Final = Path("tests/wording/tones")
WEIGHTS: Final = Path("bot/wording/tones/weights")
KEPT: Final = 15_000
"""Weights that are kept of a language, the heaviest."""
PAIRS: Final = "e"
"""The set of pairs that differ in a few words: learned from, too hard to set a threshold by."""
ALLOWED: Final = 0.055
"""The share of calm lines that may be flagged where the threshold is set."""
STRENGTH: Final = 2.0
"""How closely the weights follow the lines (the inverse of the penalty)."""
A_SENTENCE: Final = 0.15
"""What a sentence counts beside the line that it stands in."""
OUR_OWN: Final = 0.3
"""What a line of our own letters counts beside one that was labelled by hand."""


@dataclass(frozen=True)
class Line:
    language: str
    text: str
    calm: bool
    source: str
    counts: float = 1.0


def main() -> None:
    for language in sys.argv[1:] or LANGUAGES:
        lines = [*labelled(language), *our_own(language)]
        scores: list[tuple[float, bool]] = []
        for source in sorted({line.source for line in lines if line.source != "letters"}):
            others = [line for line in lines if line.source != source]
            learned = _learn(others)
            heard = [(_score(learned, line), line.calm) for line in lines if line.source == source]
            scores += heard if source != PAIRS else []
            _print(language, source, heard)
        learned = _learn(lines)
        bias = learned["bias"] - _threshold(scores)
        _print(
            language, "all others", [(score - _threshold(scores), calm) for score, calm in scores]
        )
        table = {"bias": round(bias, 3), "weights": learned["weights"]}
        WEIGHTS.mkdir(exist_ok=True)
        text = json.dumps(table, ensure_ascii=False, indent=0, sort_keys=True)
        (WEIGHTS / f"{language}.json").write_text(text + "\n", "utf-8")


def labelled(language: str) -> Iterator[Line]:
    for path in sorted(LINES.glob(f"{language}-*.jsonl")):
        source = path.stem.removeprefix(f"{language}-")
        if not source.startswith("unseen"):
            for row in map(json.loads, path.read_text("utf-8").splitlines()):
                yield Line(language, row["text"], row["calm"], source)


def our_own(language: str) -> Iterator[Line]:
    """Every line of our letters and of the bot's voice, once: they are calm by agreement."""
    letters, seen = Letters(folder("templates")), {text for _, text in every_text(language)}
    for script, forms in FORMS.items():
        for channel in (one for one in CHANNELS if one.form in forms):
            for _, brief in edges(plain(script, language, channel)):
                try:
                    words = letters.write(brief)
                except MissingFact:
                    continue
                seen.update(f"{words.subject}\n{words.text}".splitlines())
    for line in sorted(line for text in seen for line in text.splitlines() if line):
        yield Line(language, line, True, "letters", OUR_OWN)


@cache
def _traits(text: str, language: str) -> Mapping[str, int]:
    """How often each trait comes: a word's letters once for each word that has them."""
    found: Counter[str] = Counter()
    for line in tone.plain(text).splitlines():
        words = [word.casefold() for word in ear.WORD.findall(line)]
        found.update(trait.name for trait in ear.traits(words, language))
        for word in set(words):
            found.update(ear.letters(word, language))
    return found


def _learn(lines: Sequence[Line]) -> dict[str, Any]:
    """The weights, learned twice: the second time with the sharpest sentence of each line that is
    not calm, as the first weights hear it, beside all sentences of those that are."""
    calm = [
        Line(line.language, part, True, line.source, line.counts * A_SENTENCE)
        for line in lines
        if line.calm
        for part in ear.sentences(line.text)
    ]
    first = _fit([*lines, *calm])
    sharp = [
        Line(
            line.language,
            max(ear.sentences(line.text), key=lambda part: _weigh(first, part, line.language)),
            False,
            line.source,
            A_SENTENCE,
        )
        for line in lines
        if not line.calm and ear.sentences(line.text)
    ]
    return _fit([*lines, *calm, *sharp])


def _fit(lines: Sequence[Line]) -> dict[str, Any]:
    import numpy
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    traits = [_traits(line.text, line.language) for line in lines]
    seen = Counter(chain.from_iterable(traits))
    known = {name: place for place, name in enumerate(n for n, times in seen.items() if times > 1)}
    rarity = {name: log(1 + len(lines) / seen[name]) for name in known}
    rows, columns, values = [], [], []
    for row, counts in enumerate(traits):
        share = 1 / sqrt(max(1, sum(counts.values())))
        for name in counts.keys() & known.keys():
            rows.append(row)
            columns.append(known[name])
            values.append(counts[name] * rarity[name] * share)
    table = csr_matrix((values, (rows, columns)), shape=(len(lines), len(known)))
    model = LogisticRegression(
        C=STRENGTH, class_weight="balanced", solver="liblinear", max_iter=2000, random_state=0
    )
    model.fit(
        table,
        numpy.array([not line.calm for line in lines]),
        sample_weight=[line.counts for line in lines],
    )
    weights = {name: float(model.coef_[0][place]) * rarity[name] for name, place in known.items()}
    kept = sorted(weights, key=lambda name: (-abs(weights[name]), name))[:KEPT]
    return {
        "bias": float(model.intercept_[0]),
        "weights": {name: round(weights[name], 2) for name in kept},
    }


def _score(learned: dict[str, Any], line: Line) -> float:
    """As the ear weighs a line, in one go."""
    whole = _weigh(learned, line.text, line.language)
    parts = [_weigh(learned, part, line.language) for part in ear.sentences(tone.plain(line.text))]
    return (whole + max(parts)) / 2 if parts else whole


def _weigh(learned: dict[str, Any], text: str, language: str) -> float:
    found, weights = _traits(text, language), learned["weights"]
    told = sum(weights.get(name, 0.0) * count for name, count in found.items())
    return float(learned["bias"] + told / sqrt(max(1, sum(found.values()))))


def _threshold(scores: Iterable[tuple[float, bool]]) -> float:
    """The score that so few calm lines reach as are allowed to."""
    calm = sorted(score for score, is_calm in scores if is_calm)
    return calm[ceil(len(calm) * (1 - ALLOWED)) - 1]


def _print(language: str, source: str, scores: Sequence[tuple[float, bool]]) -> None:
    hot = [score for score, calm in scores if not calm]
    calm = [score for score, calm in scores if calm]
    best = _threshold(scores)
    caught = sum(score > best for score in hot) / len(hot)
    at_zero = sum(score > 0 for score in hot) / len(hot), sum(s > 0 for s in calm) / len(calm)
    print(
        f"{language} {source:12} {len(hot):5} {len(calm):5}"
        f"  caught {caught:6.1%} at {ALLOWED:.0%}; {at_zero[0]:6.1%} and {at_zero[1]:6.1%} at 0",
        flush=True,
    )


if __name__ == "__main__":
    main()
