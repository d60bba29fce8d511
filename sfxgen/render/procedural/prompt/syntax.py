"""What part a phrase plays in its clause: an owner, a verb that says nothing itself, a noun that looks like a verb."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sfxgen.render.procedural.prompt.lexicon import words
from sfxgen.render.procedural.prompt.modifiers import PREPOSITIONS
from sfxgen.render.procedural.prompt.phrases import ARTICLES, Item, bases, look_up
from sfxgen.render.procedural.prompt.words.irregular import IRREGULAR

LIGHT = words("take give have make do let heave utter emit throw")
"""Verbs that leave it to the noun after them to say what happens: takes a bite, lets out a cough."""
LEADING = ARTICLES | {"one", "another", "two", "three", "few", "several", "out", "off"}
"""What may stand between such a verb and its noun, beside adjectives."""
FARTHEST = 4
"""In words: as far behind a light verb its noun may stand."""


def is_light(text: Sequence[str], at: int) -> bool:
    """Return whether a verb says less than the noun after it, which could be a verb itself."""
    if LIGHT.isdisjoint(bases(text[at])) or text[at + 1 : at + 2] == [] or text[at + 1] not in LEADING:
        return False
    for place in range(at + 2, min(len(text), at + 2 + FARTHEST)):
        item = look_up(list(text), place)
        if item.thing or text[place] in PREPOSITIONS:
            return False
        if item.deed or item.sense.kind:
            return item.end == len(text) or not look_up(list(text), item.end).thing
    return False


def is_yet_to_come(text: Sequence[str]) -> bool:
    """Return whether a clause says what has not happened: a bomb about to go off."""
    return any(a in {"about", "going", "yet", "ready", "waiting", "trying"} and b == "to" for a, b in pairwise(text))


STATES = words("on off up down open shut closed out in")
COVERS = words(
    """
    lid lids door doors window windows light lights cap hood cover top curtain curtains blinds safety visor helmet roof
    hatch gate shutters flap flaps bonnet lamp lamps
    """
)
"""Of what is over, before or above something, these say how it is meanwhile; a radio that is on sounds."""


def is_state(text: Sequence[str]) -> bool:
    """Return whether what follows "with" only says how something is meanwhile: a boiling pot, with the lid off."""
    return 2 < len(text) < 5 and text[0] in ARTICLES and text[-2] in COVERS and text[-1] in STATES


def is_owner(item: Item) -> bool:
    """Return whether a phrase only says whose what follows is: the smith's file."""
    return item.words[-1].endswith("'s")


AUXILIARIES = words("to will can cannot could shall should would may might must do does did not let they you we i and")
"""After these, a base form is a verb."""


def is_nominal(text: Sequence[str], item: Item) -> bool:
    """Return whether a phrase that could be a verb is a noun: a defeat sting, a hop for the hero."""
    word = item.words[-1]
    if word.endswith(("s", "ed", "ing")) or word in IRREGULAR or len(item.words) > 1:
        return False
    after = text[item.end] if item.end < len(text) else ""
    if not item.at:
        return after in {"for", "of"} or len(text) == 1
    return text[item.at - 1] not in AUXILIARIES | PREPOSITIONS and (not after or after in PREPOSITIONS | {"of"})


STROKES = words("strokes strikes hits blows beats times counts pulses rings")
"""After a number, these say how often what was named before is heard."""


def only_counts(text: Sequence[str], item: Item) -> bool:
    """Return whether a phrase with the number before it is all that its clause says: a bell, two strokes."""
    return item.words[-1] in STROKES and item.end == len(text) and 0 < item.at < 3


APART = words("for like than about during until before after without")
"""What follows one of these takes no part in what happens."""


def takes_no_part(text: Sequence[str], item: Item) -> bool:
    """Return whether a thing takes no part in what its clause says: a hop for a hero."""
    at = next((at for at in range(item.at - 1, 0, -1) if text[at] in PREPOSITIONS), 0)
    return text[at] in APART


CAUSING = words("trigger release activate unleash ignite start operate smash shatter splinter demolish crush")
"""Verbs of which the object is heard, whatever does it: a plate triggers the spikes."""


def causes(item: Item) -> bool:
    """Return whether a verb makes its object sound, not its subject."""
    return not CAUSING.isdisjoint(bases(item.words[0]))


PRONOUNS = frozenset({"it", "they"})


def pronoun_before(text: Sequence[str], item: Item, items: Sequence[Item]) -> bool:
    """Return whether a verb's subject is a pronoun, so that what it is was said before: then it buzzes."""
    at = next((at for at in range(item.at - 1, -1, -1) if text[at] in PRONOUNS), -1)
    return at >= 0 and not any(other.thing and at < other.at < item.at for other in items)
