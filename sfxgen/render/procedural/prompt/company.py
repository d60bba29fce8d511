"""What company words keep: the kinds of sound that the tables tell of where a word stands.

A witness beside the grammar, who hears each word and no order. Where the other words of a prompt are found with a kind
that isn't the one that the grammar chose, that one is less sure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from sfxgen.render.procedural.prompt import weights
from sfxgen.render.procedural.prompt.clauses import BESIDE, EARLIER, LATER, MAIN, OCCASION, SETTING, Clause
from sfxgen.render.procedural.prompt.context import ALIASES
from sfxgen.render.procedural.prompt.heads import Reading
from sfxgen.render.procedural.prompt.lexicon import STRONG, WEAK, phrases_in
from sfxgen.render.procedural.prompt.modifiers import PREPOSITIONS, STOP
from sfxgen.render.procedural.prompt.phrases import deeds, stem, things
from sfxgen.render.procedural.prompt.senses import NOTHING
from sfxgen.render.procedural.prompt.words.scenes import expressions, pairings
from sfxgen.render.procedural.prompt.words.screen import STATE_SOUNDS

NAME, GUESS, PART, FIT = 2.0, 0.5, 1.0, 0.4
"""How much a row says of a word: it names the kind, may make it, is part of an expression for it, or does it to some
things only."""
MOST_PAIRS = 3.0
"""As much as this, all the pairs of a row say of one word."""
BREADTH = 0.2
"""A word that is found with many kinds says less of each."""
HEARD = {MAIN: 1.0, BESIDE: 0.5, SETTING: 0.25, OCCASION: 0.35, LATER: 0.3, EARLIER: 0.35}
"""How much the words of a clause say of the main sound, if it stands in another clause."""


def better_company(clauses: Sequence[Clause], found: Sequence[Reading]) -> Reading | None:
    """Return the best reading, or one not much worse whose kind the prompt's words know far better.

    found: the best one first. What a verb makes with its thing stands, if other words bear it out.
    """
    best = found[0] if found else None
    if best is None or (best.event and best.support):
        return best
    told = companions_of(clauses, best.clause)
    strange = strangeness(told, best.kind)
    rivals = [
        (strangeness(told, r.kind), -r.score, at)
        for at, r in enumerate(found)
        if r.score >= weights.NEAR_ENOUGH * best.score
        and sounded(r.kind) != sounded(best.kind)
        and not describes(r, best, clauses)
    ]
    least, _, at = min(rivals, default=(strange, 0.0, 0))
    return found[at] if strange - least >= weights.BETTER_KNOWN else best


def describes(reading: Reading, head: Reading, clauses: Sequence[Clause]) -> bool:
    """Return whether a reading's words stand right before a noun that ends a clause: an alien ship's hum."""
    words = clauses[head.clause].words
    ends = head.end == len(words) or words[head.end] in PREPOSITIONS
    noun = not words[head.end - 1].endswith(("s", "ed", "ing"))
    return ends and noun and (reading.clause, reading.end) == (head.clause, head.at)


def strangeness(told: Mapping[str, float], kind: str) -> float:
    """Return how much more of the prompt's words are found with some other kind than with this one: 0 and more."""
    return max(told.values(), default=0.0) - told.get(sounded(kind), 0.0)


def companions_of(clauses: Sequence[Clause], number: int) -> dict[str, float]:
    """Return how well each kind goes with the words of a prompt, if the main sound stands in the clause `number`."""
    told: dict[str, float] = defaultdict(float)
    heard: set[str] = set()
    for at in sorted(range(len(clauses)), key=lambda at: at != number):
        share = 1.0 if at == number else HEARD[clauses[at].role]
        for word in (stem(w) for w in uncompared(clauses[at].words) if w not in STOP):
            for other, much in companions().get(word, {}).items() if word not in heard else ():
                told[other] += share * much
            heard.add(word)
    return told


def uncompared(words: Sequence[str]) -> Sequence[str]:
    """Return a clause's words without a likeness at its end: a growl, like gravel in a mixer."""
    return words[: words.index("like")] if "like" in words[:2] else words


def sounded(kind: str) -> str:
    """Return the kind that sounds: a coin's flip is a clink."""
    return ALIASES.get(kind, (kind,))[0]


@cache
def companions() -> dict[str, dict[str, float]]:
    """Return a word's stem -> each kind that it is found with, and how well it goes with it: 0..1."""
    found: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for words, kind, much in rows():
        for word in {stem(word) for word in words if word not in STOP}:
            found[word][sounded(kind)] += much
    return {
        word: {kind: much / (1.0 + much) / len(kinds) ** BREADTH for kind, much in kinds.items()}
        for word, kinds in found.items()
    }


def rows() -> Iterator[tuple[Iterable[str], str, float]]:
    """Yield what the tables tell: words, the kind that they make, and how much that says of each of them."""
    for kind, phrases in expressions():
        yield from ((phrase, kind, PART) for phrase in phrases_in(phrases))
    for table, much in ((STRONG, NAME), (STATE_SOUNDS, NAME), (WEAK, PART)):
        yield from ((phrase, kind, much) for kind, phrases in table.items() for phrase in phrases_in(phrases))
    for kind, left, right in pairings():
        yield left, kind, min(MOST_PAIRS, len(right) ** 0.5)
        yield right, kind, GUESS * len(left)
    for phrase, thing in things().items():
        yield from [(phrase, thing.kind, NAME if thing.sure else GUESS)] if thing.kind != NOTHING else []
    for phrase, deed in deeds().items():
        yield from ((phrase, kind, FIT) for _, kind in deed.fits if kind not in SILENT)
        yield from [(phrase, deed.kind, NAME if deed.sure else PART)] if deed.kind not in SILENT else []


SILENT = frozenset({NOTHING, "="})
