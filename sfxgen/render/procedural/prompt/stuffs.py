"""What a vessel is made of, if the word before it says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sfxgen.render.procedural.prompt.lexicon import words
from sfxgen.render.procedural.prompt.phrases import Item

STUFFS = {
    **dict.fromkeys(words("tin metal iron steel pewter copper silver brass bronze aluminium aluminum enamel"), "tin"),
    **dict.fromkeys(words("wooden wood bamboo oak"), "wooden"),
    **dict.fromkeys(words("plastic rubber"), "plastic"),
    "paper": "paper",
}
"""Words right before a vessel that say that it is neither glass nor clay, and its tag then."""


def of_stuff(text: Sequence[str], item: Item) -> Item | None:
    """Return a vessel as what it is made of: a tin mug does not break as a mug does."""
    stuff = STUFFS.get(text[item.at - 1]) if item.at else None
    if stuff is None or item.thing is None or BRITTLE.isdisjoint(item.thing.tags):
        return None
    tags = (*(tag for tag in item.thing.tags if tag not in BRITTLE), stuff)
    kind = {"tin": "clatter", "wooden": "impact"}.get(stuff, "impact")
    return replace(item, thing=replace(item.thing, tags=tags, kind=kind, sure=False))


BRITTLE = frozenset({"glassy", "ceramic", "vessel"})
