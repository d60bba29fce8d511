"""What was heard before: with which kinds of sound each word stood in prompts that people have judged.

A third witness beside the grammar and the tables: a naive Bayes classifier, whose counts come from the open sets of
prompts (`words/experience.txt`). It knows no order of words, but it has seen how people ask. Where it speaks for
another kind than the grammar, the two are weighed against each other.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from math import exp, log

from sfxgen.render.procedural.prompt import weights
from sfxgen.render.procedural.prompt.certainty import gaps
from sfxgen.render.procedural.prompt.clauses import OCCASION, SETTING, Clause
from sfxgen.render.procedural.prompt.company import company, describes, root, sounded
from sfxgen.render.procedural.prompt.heads import Reading
from sfxgen.render.procedural.prompt.modifiers import PREPOSITIONS, STOP
from sfxgen.render.procedural.prompt.phrases import stem
from sfxgen.render.procedural.prompt.words.experience import counts_of, shares

Heard = dict[str, float]
"""Kinds, and the logarithm of how likely each is by the words of a prompt alone."""


def heard(clauses: Sequence[Clause]) -> Heard:
    """Return how likely each kind is that some word of the prompt was heard with."""
    more: Heard = {}
    for word, near in telling_words(clauses).items():
        for kind, times in with_company(word).items():
            if kind in shares():
                more[kind] = more.get(kind, 0.0) + near * log(1.0 + times / (weights.SMOOTHING * shares()[kind]))
    rest = max(0.0, 1.0 - sum(shares()[kind] for kind in more))
    whole = log(rest + sum(shares()[kind] * exp(much) for kind, much in more.items()))
    return {kind: much + log(shares()[kind]) - whole for kind, much in more.items()}


def telling_words(clauses: Sequence[Clause]) -> dict[str, float]:
    """Return the roots of the words that say something, and how much: less in settings and behind "on", "of"."""
    out: dict[str, float] = {}
    for at, clause in enumerate(clauses):
        near = weights.HEARD_AROUND if clause.role in {SETTING, OCCASION} else weights.HEARD_LATER if at else 1.0
        behind = 1.0
        for i, word in enumerate(clause.words):
            behind = weights.HEARD_BEHIND if word in PREPOSITIONS else behind
            if word.isalpha() and word not in STOP and i not in clause.idle:
                out[root(word)] = max(near * behind, out.get(root(word), 0.0))
    return out


@cache
def with_company(word: str) -> dict[str, float]:
    """Return how often a word's root was heard with each kind, and what the tables tell of it as if heard once."""
    told = dict(company(word))
    for kind, times in counts_of(word).items():
        told[kind] = told.get(kind, 0.0) + times
    return told


def weigh(
    clauses: Sequence[Clause], best: Reading, found: Sequence[Reading], sure: float, silent: Collection[str]
) -> tuple[Reading, float]:
    """Return the reading that has most votes of the grammar and of what was heard before, and how sure it is, 0..1.

    best: the grammar's; found: all that it has, the best first; sure: how sure it is of its own, 0..1;
    silent: kinds that the prompt denies.
    """
    before = {kind: much for kind, much in heard(clauses).items() if kind not in silent}
    readings = {sounded(best.kind): best}
    for reading in found:
        if not describes(reading, best, clauses):
            readings.setdefault(sounded(reading.kind), reading)
    shares = {kind: min(1.0, reading.score / max(best.score, 0.01)) for kind, reading in readings.items()}
    shares[sounded(best.kind)] = 1.0
    if best.score >= weights.EVENT and sure >= weights.SURE_EVENT:
        before = {kind: much for kind, much in before.items() if shares.get(kind, 0.0) >= weights.NO_WORSE}
        shares = {kind: share for kind, share in shares.items() if share >= weights.NO_WORSE}
    votes = {
        kind: weights.HEARD * before.get(kind, weights.UNHEARD) + weights.FOUND * shares.get(kind, 0.0)
        for kind in {*before, *shares}
    }
    odds = log(sure / (1.001 - sure))
    votes[sounded(best.kind)] += weights.SURE * odds
    chosen = max(votes, key=lambda kind: (votes[kind], kind))
    reading = readings.get(chosen) or by_word(clauses, chosen)
    doubt = weights.OF_ANY - weights.BY_LEAD * lead(votes, chosen)
    doubt -= weights.BY_HEARD * (before.get(chosen, weights.UNHEARD) if before else 0.0)
    doubt -= weights.BY_GRAMMAR * (odds if reading is best else 0.0)
    return reading, 1.0 / (1.0 + exp(doubt + weights.GAPS * gaps(clauses, reading)))


def lead(votes: Mapping[str, float], kind: str) -> float:
    """Return how many votes a kind is before any other; eight are far enough."""
    return min(8.0, votes[kind] - max((much for each, much in votes.items() if each != kind), default=-8.0))


def by_word(clauses: Sequence[Clause], kind: str) -> Reading:
    """Return a reading that the grammar has not: by the word that was heard with the kind most."""
    near = telling_words(clauses)
    at = {root(word): (number, i, word) for number, c in enumerate(clauses) for i, word in enumerate(c.words)}
    told = max(near, key=lambda word: (near[word] * with_company(word).get(kind, 0.0), word))
    clause, i, word = at[told]
    return Reading(kind, weights.THING_GUESS, (stem(word),), clause, i, i + 1, 1.0)
