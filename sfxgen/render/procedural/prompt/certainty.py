"""How sure the main sound is: from how it was named, and what near it is not known or not read."""

from __future__ import annotations

from collections.abc import Sequence

from sfxgen.render.procedural.prompt import weights
from sfxgen.render.procedural.prompt.clauses import OCCASION, SETTING, Clause
from sfxgen.render.procedural.prompt.company import borne_out, sounded
from sfxgen.render.procedural.prompt.heads import Reading
from sfxgen.render.procedural.prompt.lexicon import words
from sfxgen.render.procedural.prompt.phrases import bases, stem


def moved(clauses: Sequence[Clause], best: Reading) -> bool:
    """Return whether something happens to a still thing that its reading says nothing of."""
    near = [clauses[best.clause], *(c for c in clauses[best.clause + 1 : best.clause + 2] if c.break_before == ",")]
    deeds = [item for c in near for item in c.items if item.deed and not (item.thing or item.sense.kind)]
    deeds = [item for item in deeds if item.deed and not item.deed.state and POLAR.isdisjoint(bases(item.words[0]))]
    clause = clauses[best.clause]
    if best.still and best.end < len(clause.words) and clause.words[best.end] in GOING:
        return True
    strange = any(w in clause.unknown and w.endswith(("ed", "ing")) for w in clause.words[best.end : best.end + 2])
    return strange or any({stem(w) for w in item.words}.isdisjoint(best.words) for item in deeds)


GOING = words("into through onto across against past over")
"""What follows a still thing before one of these, moves it: an axe into a wall."""
POLAR = words("start stop turn switch go come put")
"""Verbs that only say which way."""


def rivalry(best: Reading, found: Sequence[Reading]) -> float:
    """Return how near the best reading of another kind by other words comes, beyond half: 0..0.5."""
    kind = sounded(best.kind)
    others = (r.score for r in found if sounded(r.kind) != kind and set(r.words).isdisjoint(best.words))
    return max(0.0, min(1.0, max(others, default=0.0) / max(best.score, 0.01)) - 0.5)


def certainty(clauses: Sequence[Clause], best: Reading, found: Sequence[Reading]) -> float:
    """Return how sure the main sound is, 0..1: how it was named, and what near it is not known."""
    clause = clauses[best.clause]
    sure = best.sure * borne_out(clauses, best)
    follower = clause.words[best.end] if best.end < len(clause.words) else ""
    if (
        best.score < weights.EVENT * 0.8
        and follower in clause.unknown
        and not follower.endswith(("ly", "ing", "ed", "s"))
    ):
        sure *= weights.UNKNOWN_HEAD
    if best.thing and moved(clauses, best):
        sure *= weights.STILL_MOVED
    for word in clause.unknown:
        if word == follower:
            continue
        before = clause.words.index(word) < best.at
        sure *= weights.UNKNOWN_BEFORE if before else weights.UNKNOWN_ELSEWHERE
    foreground = [c for c in clauses if c.role not in {SETTING, OCCASION} and (c.items or c.unknown)]
    if foreground and clause not in foreground:
        sure *= weights.BACKGROUND
    second = next((reading for reading in found if reading.kind != best.kind), None)
    if second and second.score > best.score:
        return min(1.0, 0.7 * sure / max(best.sure, 0.5))
    sure *= 1.0 - rivalry(best, found)
    if best.event and not best.support:
        sure *= weights.SINGLE_WITNESS
    if any(item.akin and not {stem(word) for word in item.words}.isdisjoint(best.words) for item in clause.items):
        sure *= weights.AKIN
    return min(1.0, sure)
