"""What something falls into, or is thrown through: that decides the sound, whatever falls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sfxgen.render.procedural.prompt.clauses import Clause
from sfxgen.render.procedural.prompt.fits import LIVING, fit
from sfxgen.render.procedural.prompt.lexicon import words
from sfxgen.render.procedural.prompt.phrases import Item, bases, deeds, stem

MOTIONS = words(
    """
    drop fall land dump chuck heave tumble topple throw toss hurl lob plunge dive jump leap sink crash slip plop knock
    kick fling slide roll splash enter hit strike drive skip dunk go lower dip ditch thrust jab ram bury shove stick
    """
)
"""Verbs that bring something to a place."""
RAMMING = words("slam smash pound plough plow")
"""Verbs of ships that meet a sea's waves."""
REACHING = words("hit strike enter")
"""Of those, the ones whose object is the place."""
INTO = words("into in onto on to through at down against")
WATERS = frozenset({"water", "river", "sea", "pool", "toilet"})
HOT = frozenset({"boiling", "acid"})
SOAKED = frozenset({"liquid", "weather", "foliage", "cloth", "drop", "paper", "bird", "insect", "fire"})
"""What makes no splash of its own when it gets there."""
FARTHEST = 5
"""In words: as far behind the verb its place may stand."""


def landing(clause: Clause) -> Iterator[tuple[str, int, int, tuple[str, ...]]]:
    """Yield the kind that each landing in a clause makes, where its words begin and end, and their stems."""
    for at, word in enumerate(clause.words):
        verbs = (MOTIONS | RAMMING).intersection(bases(word))
        place = verbs and place_after(clause, at, direct=not verbs.isdisjoint(REACHING))
        if not place or place.thing is None or is_soaked(clause, at) or in_noun(clause, at):
            continue
        preposition = next((w for w in reversed(clause.words[at + 1 : place.at]) if w in INTO), "")
        tags = set(place.thing.tags)
        kind = ""
        if "sea" in tags and verbs & RAMMING:
            kind = "waves"
        elif tags & WATERS:
            kind = "splash"
        elif tags & HOT:
            kind = "sizzle"
        elif ("pane" in tags and preposition == "through") or (preposition in {"against", "at"} and breaks(clause, at)):
            kind = "glass_break"
        elif preposition in PIERCING and tags & FLESHLY and is_blade(clause, at):
            kind = "stab"
        elif preposition == "against" and verbs & FLUNG:
            kind = fallen(clause, at, place)
        if kind:
            yield kind, at, place.end, tuple(sorted({stem(word), *(stem(w) for w in place.words)}))


FLUNG = frozenset({"throw", "toss", "hurl", "fling", "lob", "kick", "chuck", "heave"})


def fallen(clause: Clause, at: int, place: Item) -> str:
    """Return what is heard of a thing that is flung against another: as if it fell. A chair against the wall."""
    things = [item for item in clause.items if item.thing and item is not place and item.at < place.at]
    object_of = [item for item in things if item.at > at] or things[-1:]
    return next((kind for item in object_of if (kind := fit(deeds()[("drop",)], item.thing))), "")


def breaks(clause: Clause, at: int) -> bool:
    """Return whether what is thrown there is of glass or clay."""
    return any(item.thing and not BRITTLE.isdisjoint(item.thing.tags) for item in clause.items if item.end <= at)


def is_blade(clause: Clause, at: int) -> bool:
    """Return whether what is driven there is a blade: a dagger sunk into a goblin's chest."""
    return any(item.thing and "blade" in item.thing.tags for item in clause.items if item.at < at + 4)


PIERCING = frozenset({"into", "in", "through"})
FLESHLY = LIVING | {"body", "flesh", "undead", "chest"}
"""What a blade is stuck into with a wet sound; whose chest it is, nobody needs to say."""
BRITTLE = frozenset({"glassy", "ceramic"})


def place_after(clause: Clause, at: int, *, direct: bool) -> Item | None:
    """Return the thing that a verb brings something to, behind a preposition or, if direct, right behind the verb."""
    reached = direct
    for item_at in range(at + 1, min(len(clause.words), at + 1 + FARTHEST)):
        reached = reached or clause.words[item_at] in INTO
        thing = next((item for item in clause.items if item.at == item_at and item.thing), None)
        if thing and reached and not is_followed_by_thing(clause.items, thing):
            return thing
    return None


def is_followed_by_thing(items: Sequence[Item], item: Item) -> bool:
    """Return whether a thing only describes the next one: the water barrel."""
    return any(other.thing and other.at == item.end for other in items)


def in_noun(clause: Clause, at: int) -> bool:
    """Return whether a word belongs to a noun of several words: the drop of a water drop."""
    return any(item.thing and len(item.words) > 1 and item.at <= at < item.end for item in clause.items)


def is_soaked(clause: Clause, at: int) -> bool:
    """Return whether what moves is wet or light itself: rain on a lake, a leaf."""
    before = [item for item in clause.items if item.end <= at and item.thing]
    return bool(before) and any(not SOAKED.isdisjoint(item.thing.tags) for item in before if item.thing)
