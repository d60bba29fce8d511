"""What words make together that say less alone: a thumb and a quarter a flipped coin, a loo and its handle a flush."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from sfxgen.render.procedural.prompt.words import (
    calls_life,
    calls_more,
    calls_play,
    calls_prompts,
    calls_things,
    names,
    scenes_deeds,
    scenes_games,
    scenes_leisure,
    scenes_life,
    scenes_opposites,
    scenes_play,
    scenes_things,
    scenes_turns,
)

DOMAINS = (
    names,
    scenes_games,
    scenes_life,
    scenes_things,
    scenes_play,
    scenes_deeds,
    scenes_opposites,
    scenes_turns,
    calls_life,
    calls_things,
    calls_play,
    calls_more,
    calls_prompts,
    scenes_leisure,
)


def expressions() -> Iterator[tuple[str, str]]:
    """Yield each kind with a comma-separated list of its expressions; a kind may come again."""
    return (row for domain in DOMAINS for row in _rows(domain.EXPRESSIONS))


@cache
def together() -> dict[str, list[tuple[list[str], str]]]:
    """Return a word of the left list -> the words of the right one, and the kind that each of them makes with it."""
    found: dict[str, list[tuple[list[str], str]]] = defaultdict(list)
    for kind, left, right in pairings():
        for word in left:
            found[word].append((right, kind))
    return found


def pairings() -> Iterator[tuple[str, list[str], list[str]]]:
    """Yield each kind with two lists of words, one of each of which make it together."""
    rows = (row for domain in DOMAINS for row in _rows(domain.TOGETHER))
    for kind, pair in ((kind, pair) for kind, pairs in rows for pair in pairs.split(";")):
        left, _, right = pair.partition("+")
        yield kind, left.split(), right.split()


def _rows(table: str) -> Iterator[tuple[str, str]]:
    lines = table.strip().replace("\n    ", " ").splitlines()
    return ((kind, rest) for kind, _, rest in (line.partition(":") for line in lines))
