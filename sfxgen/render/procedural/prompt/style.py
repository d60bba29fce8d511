"""What a house style changes in a draft: how sounds are, never what they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sfxgen.render.procedural.prompt.clauses import read_clause, sounds, split_clauses
from sfxgen.render.procedural.prompt.lexicon import words
from sfxgen.render.procedural.prompt.negation import denied
from sfxgen.render.procedural.prompt.phrases import Item, stem
from sfxgen.render.procedural.prompt.speech import foreign_language, is_english
from sfxgen.render.procedural.prompt.tokens import tokenize

Changes = list[Mapping[str, Any]]

MANNER = frozenset({"size", "distance", "speed", "wetness", "force", "pitch", "brightness", "room", "retro"})
"""Traits that a word of a style may change."""
AROUND = frozenset({"distance", "room"})
"""Those that a place or a thing in it may change: a style with a cathedral in it means its room."""
MATERIALS = words(
    """
    wooden metallic rocky fleshy dusty icy frozen grassy leafy snowy muddy swampy sandy carpeted tiled golden earthy
    """
)
"""Words for materials that say how things are. A noun, such as a table, would be one of the things."""


@cache
def style_changes(style: str) -> tuple[Mapping[str, Any], ...]:
    """Return the traits that a style changes; nothing of what it denies, and nothing of one that is not English."""
    tokens = tokenize(style)
    if foreign_language(tokens, frozenset(token for token in tokens if is_english(token))):
        return ()
    clauses = split_clauses(tokens, denied(tokens))
    around = frozenset(stem(token) for token in tokens)
    for clause in clauses:
        read_clause(clause, around)
    changes = (_manner(item) for clause in clauses for item in clause.items)
    return tuple(change for change in changes if change)


def _manner(item: Item) -> Mapping[str, Any]:
    allowed = AROUND if sounds(item) else MANNER
    if not sounds(item) and not MATERIALS.isdisjoint(item.words):
        allowed = allowed | {"material"}
    return {name: value for name, value in item.sense.change.items() if name in allowed}


def styled(changes: Iterable[Mapping[str, Any]], style: Iterable[Mapping[str, Any]]) -> Changes:
    """Return what a prompt's words change, and what the style does as far as they leave it open."""
    own = list(changes)
    said = {name for change in own for name in change}
    fitting = ({name: value for name, value in change.items() if name not in said} for change in style)
    return [*own, *(change for change in fitting if change)]
