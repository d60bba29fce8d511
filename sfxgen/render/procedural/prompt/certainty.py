"""How sure the main sound is: the share of readings like it that are right.

A sum of what speaks for it and against it, fitted to prompts that nobody had tuned with (`weights.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, log

from sfxgen.render.procedural.prompt import weights
from sfxgen.render.procedural.prompt.clauses import Clause
from sfxgen.render.procedural.prompt.company import companions_of, company, is_own_name, root, sounded, strangeness
from sfxgen.render.procedural.prompt.context import PLACES
from sfxgen.render.procedural.prompt.heads import Reading
from sfxgen.render.procedural.prompt.lexicon import words
from sfxgen.render.procedural.prompt.modifiers import STOP
from sfxgen.render.procedural.prompt.phrases import stem

COMMON = words("impact thud whoosh shout gear keys engine eating pour debris")
"""Kinds that are read where nothing better is known: of them, four of ten were wrong."""


def certainty(clauses: Sequence[Clause], best: Reading, found: Sequence[Reading]) -> float:
    """Return how sure the main sound is, 0..1: of readings with 0.9, nine of ten are right."""
    kind, clause = sounded(best.kind), clauses[best.clause]
    told, by_name = companions_of(clauses, best), is_own_name(clause, best)
    doubt = weights.AT_FIRST
    doubt -= weights.FAMILIAR * min(weights.FAMILIAR_AT_MOST, told.get(kind, 0.0))
    doubt -= weights.OWN_WORDS * least_company(clause, best, kind)
    doubt += weights.STRANGE * strangeness(told, best.kind)
    doubt += weights.UNREAD_DEED * min(2, unread_deeds(clauses, best)) * (not best.still)
    doubt += gaps(clauses, best)
    doubt += weights.LATER_CLAUSE * (best.clause > 0 and clause.break_before not in {"with", "and"})
    doubt += weights.DEED * best.event
    doubt += weights.COMMON * (best.kind in COMMON and not by_name)
    if not best.named:
        strangers = sum(company(root(word)).get(kind, 0.0) <= weights.HARDLY for word in unread(clause, best))
        doubt += weights.UNREAD_WORD * min(4, strangers) ** 0.5
        doubt += weights.RIVAL * rivalry(best, found) * (best.kind not in PLACES)
    doubt -= weights.BY_NAME * by_name + weights.FOR_A_PLACE * (best.kind in PLACES)
    doubt -= weights.BORNE_OUT * min(1.0, best.support)
    doubt -= weights.BY_WORD * min(3, len(best.words))
    doubt -= weights.OWN_PLACE * log(max(0.2, min(1.0, best.sure)))
    return 1.0 / (1.0 + exp(doubt))


def gaps(clauses: Sequence[Clause], best: Reading) -> float:
    """Return how much doubt there is in a reading that no other witness can lift: what is not known, or not read."""
    clause = clauses[best.clause]
    moved = weights.STILL_MOVED * min(2, unread_deeds(clauses, best)) * best.still
    unknown = weights.UNKNOWN_NEXT * is_followed_by_unknown(clause, best)
    unknown += weights.MOSTLY_UNKNOWN * is_mostly_unknown(clause)
    return moved + unknown + weights.NEIGHBOUR * is_neighbour(clause, best)


def rivalry(best: Reading, found: Sequence[Reading]) -> float:
    """Return how near the best reading of another kind by other words comes, beyond half: 0..0.5."""
    kind = sounded(best.kind)
    others = (r.score for r in found if sounded(r.kind) != kind and set(r.words).isdisjoint(best.words))
    return max(0.0, min(1.0, max(others, default=0.0) / max(best.score, 0.01)) - 0.5)


def is_followed_by_unknown(clause: Clause, best: Reading) -> bool:
    """Return whether a noun that is not known stands right behind the words that decide: a door blorp."""
    follower = clause.words[best.end] if best.end < len(clause.words) else ""
    return follower in clause.unknown and not follower.endswith(("ly", "ing", "ed", "s"))


def is_mostly_unknown(clause: Clause) -> bool:
    """Return whether more than half of the words that say something are not known at all."""
    return 2 * len(clause.unknown) > sum(word.isalpha() and word not in STOP for word in clause.words)


def is_neighbour(clause: Clause, best: Reading) -> bool:
    """Return whether a thing has no kind of its own, and the nearest one stands in: a parrot is heard as a screech."""
    mine = (item for item in clause.items if item.thing and item.thing.near and item.thing.kind == best.kind)
    return any(not {stem(word) for word in item.words}.isdisjoint(best.words) for item in mine)


def least_company(clause: Clause, best: Reading, kind: str) -> float:
    """Return how well that of the deciding words goes with the kind that goes with it least."""
    chosen = [word for word in clause.words if word.isalpha() and word not in STOP and stem(word) in best.words]
    return min((company(root(word)).get(kind, 0.0) for word in chosen), default=0.0)


def unread(clause: Clause, best: Reading) -> list[str]:
    """Return the words that neither chose the kind nor say how it is."""
    manner = {word for item in clause.items if item.sense.change and not item.sense.kind for word in item.words}
    return [
        word
        for at, word in enumerate(clause.words)
        if word.isalpha() and not (word in STOP or word in manner or stem(word) in best.words or at in clause.idle)
    ]


def unread_deeds(clauses: Sequence[Clause], best: Reading) -> int:
    """Return how many verbs stand beside the deciding words and have no part in the reading.

    Of a thing that may lie still, those of a clause after a comma count too: a grenade, polished.
    """
    near = [clauses[best.clause]]
    if best.still:
        near += [clause for clause in clauses[best.clause + 1 : best.clause + 2] if clause.break_before == ","]
    verbs = (
        item.words
        for c in near
        for item in c.items
        if item.deed and not item.thing and not item.sense.kind and not is_said_of_a_noun(c, item.words[0])
    )
    return sum({stem(word) for word in words}.isdisjoint(best.words) for words in verbs)


def is_said_of_a_noun(clause: Clause, word: str) -> bool:
    """Return whether a verb's form describes the noun behind it, or is a noun: a sealed crypt, open ground."""
    at = clause.words.index(word) if word in clause.words else 0
    before, after = clause.words[at - 1 : at], clause.words[at + 1 : at + 2]
    if before and (before[0] in ARTICLES or before[0] == "open"):
        return not word.endswith(("ed", "ing")) or bool(after and after[0].isalpha() and after[0] not in STOP)
    return word.endswith(("ed", "en")) and bool(after and after[0].isalpha() and after[0] not in STOP)


ARTICLES = frozenset({"a", "an", "the"})
