"""How often readings like this one were right: it makes of certainty a confidence that a warning can hang on.

Fitted (a logistic regression) to 2300 prompts of which the right sounds are known, as they were read before anybody
tuned with them. Fitted to half of them, it warns of 54 % of the wrong ones of the other half and of 4.5 % of the right
ones; certainty alone warned of 35 %.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from sfxgen.render.procedural.prompt.certainty import rivalry
from sfxgen.render.procedural.prompt.clauses import Clause
from sfxgen.render.procedural.prompt.company import companions_of, sounded, strangeness
from sfxgen.render.procedural.prompt.heads import Reading
from sfxgen.render.procedural.prompt.lexicon import words

COMMON = words("impact thud whoosh shout gear keys engine eating pour debris")
"""Kinds that are read where nothing better is known: of them, four of ten were wrong."""

START = -0.44
CERTAINTY = 0.5
"""Of its logarithm."""
COMPANY, MOST_COMPANY = 1.36, 1.6
"""How well the prompt's words are found with the kind, up to a limit."""
STRANGE, MOST_STRANGE = -2.92, 1.0
"""How much better they are found with another kind."""
SUPPORTED, ENOUGH_SUPPORT = 0.64, 0.3
"""Other words speak for the kind as well."""
RIVAL = -2.24
SCORE, MOST_SCORE = 0.66, 1.4
EVENT = -0.84
NAMED = -0.21
SEVERAL_WORDS = 0.37
COMMON_KIND = -1.17
LEAST = 0.02
"""Certainty below this counts as this."""


def doubted(clauses: Sequence[Clause], best: Reading, found: Sequence[Reading], certain: float) -> float:
    """Return the confidence in a reading, 0..1, of which it is said how certain it is by itself."""
    told = companions_of(clauses, best)
    evidence = START + CERTAINTY * math.log(max(LEAST, certain))
    evidence += COMPANY * min(MOST_COMPANY, told.get(sounded(best.kind), 0.0))
    evidence += STRANGE * min(MOST_STRANGE, strangeness(told, best.kind))
    evidence += SUPPORTED * (best.support > ENOUGH_SUPPORT)
    evidence += RIVAL * rivalry(best, found)
    evidence += SCORE * min(MOST_SCORE, best.score)
    evidence += EVENT * best.event + NAMED * (best.named and not best.event)
    evidence += SEVERAL_WORDS * (len(best.words) > 1) + COMMON_KIND * (best.kind in COMMON)
    return 1.0 / (1.0 + math.exp(-evidence))
