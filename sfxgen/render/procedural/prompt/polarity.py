"""Which way something goes: on or off, up or down, in or out, won or lost."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sfxgen.render.procedural.prompt.lexicon import words as lexicon_words
from sfxgen.render.procedural.prompt.phrases import bases
from sfxgen.render.procedural.prompt.words.polarity import (
    AFTER_PARTICLES,
    DOWN,
    DOWN_PARTICLES,
    OPPOSITE,
    UP,
    UP_PARTICLES,
)

BREAKS = frozenset(",.;:!?()[]\n\u2014")


def direction(words: Sequence[str]) -> int:
    """Return 1 for what goes up, on, in or well, -1 for its opposite, 0 for neither.

    A particle decides, because it turns verbs round: zoom out, switch off, die down.
    """
    particles = [particle(words, at) for at in range(len(words))]
    if any(particles):
        return next(value for value in reversed(particles) if value)
    total = sum(direction_of(word) for at, word in enumerate(words) if not describes(words, at) and not when(words, at))
    return (total > 0) - (total < 0)


def describes(words: Sequence[str], at: int) -> bool:
    """Return whether "open" or "close" is an adjective there: open ground, a close strike."""
    after = words[at + 1] if at + 1 < len(words) else ""
    ends = not after or after in AFTER_PARTICLES or after.endswith("ly")
    foliage = words[at] == "leaves" and after not in {"the", "a", "an", "his", "her", "their", "our"}
    adjective = words[at] in {"open", "close"} and not (ends and at)
    still = words[at] in {"slow", "empty", "sleep"} and after not in {"down", "the", "a", "to"}
    became = at and not BECOMING.isdisjoint(bases(words[at - 1]))
    still = still or (words[at] in STATES and not became)
    return adjective or still or (foliage and not (at == 1 and not after))


STATES = frozenset({"quiet", "calm", "dim", "slack", "taut", "louder", "quieter", "content", "visible", "invisible"})
"""Adjectives: they say how something is, unless it becomes so."""
BECOMING = frozenset({"go", "get", "turn", "become", "fall", "grow", "pull"})
"""Verbs after which an adjective says what becomes of something."""

TIMES_OF_DAY = frozenset({"dawn", "dusk", "sunrise", "sunset"})
PURPOSES = frozenset({"for", "during", "at", "by", "near", "before", "until", "around", "of"})


def when(words: Sequence[str], at: int) -> bool:
    """Return whether a word only says when or what for: crows at dusk, a beep for the start."""
    near = set(words[max(0, at - 2) : at])
    return bool(at) and (not near.isdisjoint(PURPOSES) if words[at] in TIMES_OF_DAY | {"start", "end"} else False)


def particle(words: Sequence[str], at: int) -> int:
    """Return the direction of a particle; 0 for anything else, also for a preposition before its noun."""
    word = words[at]
    value = (word in UP_PARTICLES) - (word in DOWN_PARTICLES)
    after = words[at + 1] if at + 1 < len(words) else ""
    free = not after or after in AFTER_PARTICLES or after in BREAKS or after.isdigit()
    free = free or (after in {"a", "one", "two"} and words[at + 2 : at + 3] != [] and words[at + 2] in MEASURES)
    noun = at and words[at - 1] in {"the", "a", "an", "his", "her", "its", "my"}
    return value if (at or len(words) == 1) and free and not noun else 0


MEASURES = frozenset({"gear", "gears", "notch", "notches", "level", "levels", "step", "steps", "tier", "rank", "size"})
"""By one of these something goes up or down."""


@cache
def direction_of(word: str) -> int:
    """Return the direction of one verb or adjective, turned round by un-, dis- or de-."""
    for base in bases(word):
        if base in UP or base in DOWN:
            return (base in UP) - (base in DOWN)
    for base in bases(word):
        for prefix in OPPOSITE:
            for rest in bases(base.removeprefix(prefix)) if base.startswith(prefix) else ():
                if rest in UP or rest in DOWN or rest in TURNED:
                    return (rest in DOWN) - (rest in UP) - (rest in TURNED)
    return 0


TURNED = lexicon_words(
    """
    arm bolt brief buckle button check clamp clasp clip cock coil compress cork dock dress equip fasten fill fold
    follow frost furl hitch holster hook lace latch link lock mist mount pack pin plug pressurise pressurize roll
    screw seal select stick strap string subscribe tether tie wind wrap zip
    bar pause strung tick
    """
)
"""Verbs that go no way by themselves, but back with a prefix: unplug."""
