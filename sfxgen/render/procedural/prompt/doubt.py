"""How often readings like this one were right: it makes of certainty a confidence that a warning can hang on.

A logistic regression, fitted to 2300 prompts of which the right sounds are known, as they were read before anybody
tuned with them and after, and to those of the example manifests. Fitted to one half of them, it warned of 55 % of the
wrong ones of the other half and of 5 % of the right ones; certainty alone warned of 35 %.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from sfxgen.render.procedural.prompt.certainty import moved, rivalry
from sfxgen.render.procedural.prompt.clauses import Clause, sounds
from sfxgen.render.procedural.prompt.company import companions_of, sounded, strangeness
from sfxgen.render.procedural.prompt.heads import Reading
from sfxgen.render.procedural.prompt.lexicon import words
from sfxgen.render.procedural.prompt.phrases import stem

COMMON = words("impact thud whoosh shout gear keys engine eating pour debris")
"""Kinds that are read where nothing better is known: of them, four of ten were wrong."""

START = 0.55
COMPANY, MOST_COMPANY = 0.93, 1.6
"""How well the prompt's words are found with the kind, up to a limit."""
STRANGE, MOST_STRANGE = -2.65, 1.0
"""How much better they are found with another kind."""
SUPPORTED, ENOUGH_SUPPORT = 0.51, 0.3
"""Other words speak for the kind as well."""
RIVAL = -2.32
EVENT = -0.9
SEVERAL_WORDS = 0.59
COMMON_KIND = -1.08
FIRST = 0.47
"""What the prompt says first."""
MOSTLY_UNKNOWN = -1.5
"""Half of what the clause says, or more, is not known. This weight is set, not fitted."""
NEIGHBOUR = -2.5
"""There is no kind of its own for what decides, only one that is near. This weight and the next two are set, too."""
UNREAD = -1.2
"""Something happens to the thing that nothing was made of: of those, three of eight were wrong."""
UNKNOWN_NEXT = -0.7
"""The noun right behind the deciding words is not known: of those, three of ten were wrong."""
LEAST = 0.02
"""Certainty below this counts as this."""


def doubted(clauses: Sequence[Clause], best: Reading, found: Sequence[Reading], certain: float) -> float:
    """Return the confidence in a reading, 0..1; certain: how certain it is by itself."""
    told = companions_of(clauses, best)
    evidence = START + math.log(max(LEAST, certain))
    evidence += COMPANY * min(MOST_COMPANY, told.get(sounded(best.kind), 0.0))
    evidence += STRANGE * min(MOST_STRANGE, strangeness(told, best.kind))
    evidence += SUPPORTED * (best.support > ENOUGH_SUPPORT)
    evidence += RIVAL * rivalry(best, found)
    evidence += EVENT * best.event
    evidence += SEVERAL_WORDS * (len(best.words) > 1)
    evidence += COMMON_KIND * (best.kind in COMMON)
    evidence += FIRST * (best.clause == 0)
    clause = clauses[best.clause]
    mine = [item for item in clause.items if not {stem(word) for word in item.words}.isdisjoint(best.words)]
    evidence += NEIGHBOUR * any(item.thing is not None and item.thing.near for item in mine)
    evidence += MOSTLY_UNKNOWN * (len(clause.unknown) > 1 and len(clause.unknown) >= sum(map(sounds, clause.items)))
    evidence += UNREAD * (best.thing and moved(clauses, best))
    evidence += UNKNOWN_NEXT * is_followed_by_unknown(clause, best)
    return 1.0 / (1.0 + math.exp(-evidence))


def is_followed_by_unknown(clause: Clause, best: Reading) -> bool:
    """Return whether a noun that is not known stands right behind the words that decide: a door blorp."""
    follower = clause.words[best.end] if best.end < len(clause.words) else ""
    return follower in clause.unknown and not follower.endswith(("ly", "ing", "ed", "s"))
