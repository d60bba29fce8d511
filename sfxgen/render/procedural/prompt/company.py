"""What company words keep: the kinds of sound that the tables tell of where a word stands.

A witness beside the grammar, who hears each word and no order. Where the other words of a prompt are found with a kind
that isn't the one that the grammar chose, that one is less sure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import repeat

from sfxgen.render.procedural.prompt import weights
from sfxgen.render.procedural.prompt.by_stem import Forms
from sfxgen.render.procedural.prompt.clauses import BESIDE, EARLIER, LATER, MAIN, OCCASION, SETTING, Clause, sounds
from sfxgen.render.procedural.prompt.context import ALIASES, PAIRS, PLACE_SOUNDS
from sfxgen.render.procedural.prompt.heads import Reading
from sfxgen.render.procedural.prompt.lexicon import STRONG, WEAK, phrases_in
from sfxgen.render.procedural.prompt.modifiers import PREPOSITIONS, STOP
from sfxgen.render.procedural.prompt.phrases import Deed, deeds, stem, things
from sfxgen.render.procedural.prompt.position import is_particle
from sfxgen.render.procedural.prompt.senses import NOTHING
from sfxgen.render.procedural.prompt.words.irregular import IRREGULAR
from sfxgen.render.procedural.prompt.words.scenes import expressions, pairings
from sfxgen.render.procedural.prompt.words.screen import STATE_SOUNDS

Told = list[tuple[str, float]]
"""Kinds, and how much a row of a table says of each."""

NAME, GUESS, PART, FIT = 2.0, 0.5, 1.0, 0.4
"""How much a row says of a word: it names the kind, may make it, is part of an expression for it, or does it to some
things only."""
MOST_PAIRS = 3.0
"""As much as this, all the pairs of a row say of one word."""
BREADTH = 0.2
"""A word that is found with many kinds says less of each."""
HEARD = {MAIN: 0.5, BESIDE: 0.3, SETTING: 0.15, OCCASION: 0.2, LATER: 0.2, EARLIER: 0.2}
"""How much the words of a clause say of the main sound, if it stands in another clause."""
LONG_NAME = 3
"""In words: an expression as long as this stands, whatever its words say elsewhere."""
BEHIND = 0.4
"""How much words behind a preposition say of the main sound: on damp grass."""


def better_company(clauses: Sequence[Clause], found: Sequence[Reading]) -> Reading | None:
    """Return the best reading, or one not much worse whose kind the prompt's words know far better.

    found: the best one first. What a verb makes with its thing stands, if other words bear it out.
    """
    best = found[0] if found else None
    if best is None or (best.event and best.support) or (best.named and best.end - best.at >= LONG_NAME):
        return best
    told = companions_of(clauses, best)
    strange = strangeness(told, best.kind)
    rivals = [
        (strangeness(told, r.kind), -r.score, at)
        for at, r in enumerate(found)
        if (r.clause == best.clause or not best.named)
        and r.score >= weights.NEAR_ENOUGH * best.score
        and sounded(r.kind) != sounded(best.kind)
        and not describes(r, best, clauses)
        and not set(r.words) < set(best.words)  # this one says more
        and not (best.event and r.thing and is_owned(r, clauses))
    ]
    least, _, at = min(rivals, default=(strange, 0.0, 0))
    return found[at] if strange - least >= weights.BETTER_KNOWN else best


def is_owned(reading: Reading, clauses: Sequence[Clause]) -> bool:
    """Return whether a reading is only whose the thing is that something happens to: the bow of a galleon."""
    return "of" in clauses[reading.clause].words[max(0, reading.at - 2) : reading.at]


def is_own_name(clause: Clause, best: Reading) -> bool:
    """Return whether a phrase, in the sense that it has here, names the kind itself."""
    mine = [item for item in clause.items if not {stem(word) for word in item.words}.isdisjoint(best.words)]
    return any(
        item.sense.kind == best.kind
        or (item.thing and item.thing.sure and item.thing.kind == best.kind)
        or (item.deed and item.deed.sure and item.deed.kind == best.kind)
        for item in mine
    )


def describes(reading: Reading, head: Reading, clauses: Sequence[Clause]) -> bool:
    """Return whether a reading's words stand right before a noun or a sound's name that ends a clause: a ship's hum."""
    words = clauses[head.clause].words
    ends = head.end == len(words) or words[head.end] in PREPOSITIONS
    noun = head.named or not words[head.end - 1].endswith(("s", "ed", "ing"))
    return ends and noun and (reading.clause, reading.end) == (head.clause, head.at)


def strangeness(told: Mapping[str, float], kind: str) -> float:
    """Return how much more of the prompt's words are found with some other kind than with this one: 0 and more."""
    return max(told.values(), default=0.0) - told.get(sounded(kind), 0.0)


def companions_of(clauses: Sequence[Clause], best: Reading) -> dict[str, float]:
    """Return how well each kind goes with the words of a prompt, if that reading is the main sound."""
    told: dict[str, float] = defaultdict(float)
    heard: set[str] = set()
    for at in sorted(range(len(clauses)), key=lambda at: at != best.clause):
        share = 1.0 if at == best.clause else HEARD[clauses[at].role]
        for word, near in telling(clauses[at], best):
            for other, much in company(word).items() if word not in heard else ():
                told[other] += share * near * much
            heard.add(word)
    if is_own_name(clauses[best.clause], best):
        told[sounded(best.kind)] = max(weights.OWN_NAME, told[sounded(best.kind)])
    return told


def telling(clause: Clause, best: Reading) -> Iterator[tuple[str, float]]:
    """Yield the roots of a clause's words that say something, and how much: behind a preposition less.

    Nothing is said by the words of an idiom, by those that only say how, nor by a likeness at the end.
    """
    manners = {item.at for item in clause.items if item.sense.change and not sounds(item)}
    words = clause.words[: clause.words.index("like")] if "like" in clause.words[:2] else clause.words
    near = 1.0
    for at, word in enumerate(words):
        near = BEHIND if at and word in PREPOSITIONS and not is_particle(clause, at) else near
        mine = stem(word) in best.words
        if at not in clause.idle | manners and (word not in STOP or mine):
            yield root(word), 1.0 if mine else near


@cache
def root(word: str) -> str:
    """Return the stem of a word without the last e, so that muted and mute are one."""
    found = stem(word)
    return found[:-1] if found.endswith("e") and len(found) > 3 else found


def sounded(kind: str) -> str:
    """Return the kind that sounds: a coin's flip is a clink."""
    return ALIASES.get(kind, (kind,))[0]


@cache
def company(word: str) -> dict[str, float]:
    """Return each kind that a word's root is found with, and how well it goes with it: 0..1."""
    found, told, forms = mentions()
    kinds: dict[str, float] = {}
    for row in sorted({row for form in forms.of(word) for row in found[form]}):
        rest = told[row]
        for kind, much in rest if isinstance(rest, list) else made_by(rest):
            kinds[sounded(kind)] = kinds.get(sounded(kind), 0.0) + much
    return {kind: much / (1.0 + much) / len(kinds) ** BREADTH for kind, much in kinds.items()}


@cache
def mentions() -> tuple[dict[str, list[int]], list[Told | Deed], Forms]:
    """Return the numbers of the rows that have a word, what each row tells, and the words that say something."""
    found: dict[str, list[int]] = defaultdict(list)
    told: list[Told | Deed] = []
    for at, (words, kinds) in enumerate(rows()):
        told.append(kinds)
        for word in words:
            found[word].append(at)
    return found, told, Forms(found.keys() - STOP, IRREGULAR.get, root)


def rows() -> Iterator[tuple[Iterable[str], Told | Deed]]:
    """Yield what the tables tell: words, the kinds that they make, and how much that says of each of them."""
    for kind, phrases in expressions():
        yield from zip(phrases_in(phrases), repeat([(kind, PART)]))
    for table, much in ((STRONG, NAME), (STATE_SOUNDS, NAME), (WEAK, PART)):
        for kind, phrases in table.items():
            yield from zip(phrases_in(phrases), repeat([(kind, much)]))
    yield from ((places, [(kind, PART)]) for kind, places in PLACE_SOUNDS.items())
    yield from ((first | second, [(kind, PART)]) for first, second, kind in PAIRS)
    for kind, left, right in pairings():
        yield left, [(kind, min(MOST_PAIRS, len(right) ** 0.5))]
        yield right, [(kind, GUESS * len(left))]
    for phrase, thing in things().items():
        yield phrase, [(thing.kind, NAME if thing.sure else GUESS)] if thing.kind != NOTHING else []
    yield from deeds().items()


def made_by(deed: Deed) -> Told:
    """Return what a verb tells of the kinds that it makes."""
    own = (deed.kind, NAME if deed.sure else PART)
    return [each for each in (*((kind, FIT) for _, kind in deed.fits), own) if each[0] not in SILENT]


SILENT = frozenset({NOTHING, "="})
