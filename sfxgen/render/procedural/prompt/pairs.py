"""What two words of a clause make together, wherever they stand in it."""

from __future__ import annotations

from collections.abc import Iterator, Set
from functools import cache

from sfxgen.render.procedural.prompt import weights
from sfxgen.render.procedural.prompt.by_stem import Forms
from sfxgen.render.procedural.prompt.context import PAIRS
from sfxgen.render.procedural.prompt.phrases import stem
from sfxgen.render.procedural.prompt.words.irregular import IRREGULAR
from sfxgen.render.procedural.prompt.words.scenes import together


def pairs_in(here: Set[str]) -> Iterator[tuple[str, float, tuple[str, ...]]]:
    """Yield the kind, the weight and the stems of each pair. here: the stems of a clause."""
    for things, deeds, kind in pairs_by_stem():
        first, second = here & things, here & deeds
        if first and second and first != second:
            yield kind, weights.PAIR, tuple(sorted(first | second))
    for word in sorted(here):  # in an order that no process chooses
        for form in forms().of(word):
            for others, kind in together()[form]:
                for other in sorted(here & set(map(stem, others)) - {word}):
                    yield kind, weights.SCENE, tuple(sorted((word, other)))


@cache
def pairs_by_stem() -> tuple[tuple[frozenset[str], frozenset[str], str], ...]:
    """Return the table with the stem of each word beside it."""
    return tuple((things | {*map(stem, things)}, deeds | {*map(stem, deeds)}, kind) for things, deeds, kind in PAIRS)


@cache
def forms() -> Forms:
    """Return the words that make a kind with others, by their stems."""
    return Forms(together(), IRREGULAR.get, stem)
