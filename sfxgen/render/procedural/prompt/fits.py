"""What a verb is said of: the thing near it that it fits, its subject before its object, or what a pronoun means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sfxgen.render.procedural.prompt import weights
from sfxgen.render.procedural.prompt.clauses import EARLIER, LATER, OCCASION, SETTING, Clause
from sfxgen.render.procedural.prompt.lexicon import words
from sfxgen.render.procedural.prompt.modifiers import PREPOSITIONS
from sfxgen.render.procedural.prompt.phrases import ARTICLES, Deed, Item, Thing, bases
from sfxgen.render.procedural.prompt.position import DRIVEN, MOTORS, is_figure, is_particle
from sfxgen.render.procedural.prompt.senses import NOTHING
from sfxgen.render.procedural.prompt.syntax import causes, is_nominal, is_owner, pronoun_before, takes_no_part
from sfxgen.render.procedural.prompt.words.settings import VAGUE

OWN = "="
"""In a deed's row: the thing's own kind."""

ANYTHING = "*"
"""In a deed's row: the tag of whatever has none of the row's other tags."""


LIVING = frozenset({"person", "creature", "animal", "people"})
"""Tags of those who may do something else than sound."""


def fitting_thing(clauses: Sequence[Clause], number: int, item: Item, deed: Deed) -> tuple[str, Item, float] | None:
    """Return the kind that a deed makes with the nearest thing that fits, that thing, and how near it counts."""
    clause = clauses[number]
    if is_object(clause, item):
        return None
    some = (
        o
        for o in clause.items
        if o.thing and o is not item and not is_bystander(clause, item, o) and not is_figure(clause, o)
    )
    near = sorted(some, key=lambda o: distance(clause, item, o))
    starts = {other.at for other in clause.items if other.thing and other is not item}
    heads = [o for o in near if o.end not in starts]
    near = heads if any(fit(deed, o.thing) for o in heads) else near
    described = [o for o in near if o.at == item.end and item.words[-1].endswith("ing")]
    for other in described or objects_first(clause, item, near):
        other = motor_of(clause, other) or other
        kind = fit(deed, other.thing)
        if kind and not (heads and other not in heads and is_whole(other, kind)):
            return kind, other, apart(clause, other)
    if clauses[number + 1 : number + 2] and clauses[number + 1].break_before == "with":
        for other in (o for o in clauses[number + 1].items if o.thing):
            kind = fit(deed, other.thing)
            if kind:
                return kind, other, weights.EVENT_APART
    if pronoun_before(clause.words, item, clause.items):
        for other in mentioned(clauses, number):
            kind = fit(deed, other.thing)
            if kind:
                return kind, other, weights.EVENT_OF_PRONOUN
    bare = clause.break_before == "," and not any(o.thing or o.deed for o in clause.items if o is not item)
    alone = (is_nominal(clause.words, item) and not bare) or (deed.sure and clause.role in {LATER, EARLIER})
    if near or alone or len(clause.items) > 3:
        return None
    return thing_across(clauses, number, deed)


def is_object(clause: Clause, item: Item) -> bool:
    """Return whether what could be a verb is another one's object: a cleaver hits the block, a turret zaps a drone."""
    if item.at < 2 or clause.words[item.at - 1] not in ARTICLES:
        return False
    verbs = [o for o in clause.items if o.deed and not o.thing and o.end == item.at - 1]
    inflected = any(o.words[-1].endswith(("s", "ed", "ing")) for o in verbs) and bool(item.thing or item.sense.kind)
    return inflected or (bool(verbs) and not item.thing and is_nominal(clause.words, item))


WHOLES = frozenset({"vehicle", "motor", "train", "boat", "ship", "plane"})
"""Tags of what has parts that sound otherwise."""


def is_whole(item: Item, kind: str) -> bool:
    """Return whether a noun before another one would be heard for what its part does: a ferry, of its ramp."""
    return item.thing is not None and kind == item.thing.kind and not WHOLES.isdisjoint(item.thing.tags)


def thing_across(clauses: Sequence[Clause], number: int, deed: Deed) -> tuple[str, Item, float] | None:
    """Return what a deed makes with a thing of a clause beside its own: a ladder, metal rungs, climbing."""
    for step in (number - 1, number + 1, number - 2):
        if not 0 <= step < len(clauses) or clauses[step].role == SETTING:
            continue
        for other in (o for o in clauses[step].items if o.thing and not is_place_of_occasion(clauses[step], o)):
            kind = fit(deed, other.thing)
            if kind:
                return kind, other, weights.EVENT_ACROSS
    return None


def is_place_of_occasion(clause: Clause, item: Item) -> bool:
    """Return whether a thing is only where somebody is meanwhile: breathing, while hiding in a locker."""
    return clause.role == OCCASION and behind_preposition(clause, item)


def is_bystander(clause: Clause, item: Item, other: Item) -> bool:
    """Return whether a thing is neither what a verb is said of nor its object."""
    of_owner = any(o.at == other.end and is_owner(o) for o in clause.items)
    return of_owner or (is_owner(other) and not is_own_deed(clause, item, other)) or takes_no_part(clause.words, other)


def is_own_deed(clause: Clause, item: Item, owner: Item) -> bool:
    """Return whether a deed is somebody's own: a zombie's hoarse cry. Of a zombie's arm that is broken, it is not."""
    between = [o for o in clause.items if owner.end <= o.at < item.at]
    return owner.end == item.at or (0 < item.at - owner.end <= 3 and not any(o.thing or o.deed for o in between))


def mentioned(clauses: Sequence[Clause], number: int) -> Iterator[Item]:
    """Yield the things that a pronoun may mean, the last one first."""
    for clause in reversed(clauses[max(0, number - 2) : number]):
        yield from (item for item in reversed(clause.items) if item.thing)


def objects_first(clause: Clause, item: Item, near: list[Item]) -> list[Item]:
    """Return the things near a verb, its object before somebody who does it: a guard drops a spear."""
    subject = near[0] if near else None
    if subject is None or subject.thing is None or subject.at > item.at:
        return near
    after = [o for o in near if o.at > item.at and not behind_preposition(clause, o)]
    armed = any(o.thing and "cannon" in o.thing.tags for o in after)  # a ship fires its cannons
    kicks = "foot" in subject.thing.tags and any("ball" in o.thing.tags for o in after if o.thing)
    if LIVING.isdisjoint(subject.thing.tags) and not causes(item) and not armed and not kicks:
        return near
    if not SPEAKING.isdisjoint(bases(item.words[0])):
        return near
    sounding = any(o.thing and o.thing.kind != NOTHING for o in after)
    return [*after, *(o for o in near if o not in after and not (sounding and o is subject))]


def motor_of(clause: Clause, item: Item) -> Item | None:
    """Return the vehicle or machine right before a word like "engine", if there is one: that is what is heard."""
    driven = (o for o in clause.items if o.end == item.at and o.thing and not DRIVEN.isdisjoint(o.thing.tags))
    return next(driven, None) if item.words[-1] in MOTORS else None


def distance(clause: Clause, item: Item, other: Item) -> float:
    """Return how far apart two phrases stand, in words; what stands behind a preposition is no subject or object."""
    gap = item.at - other.end if other.at < item.at else other.at - item.end + 0.5
    return gap + (12.0 if behind_preposition(clause, other) else 6.0 if is_content(clause, other) else 0.0)


def is_content(clause: Clause, item: Item) -> bool:
    """Return whether a thing is what another one holds or belongs to: a sack of grain, the trunk of a car."""
    of = [at for at in range(max(0, item.at - 4), item.at) if clause.words[at] == "of"]
    of = [at for at in of if not any(o.thing and at < o.at < item.at for o in clause.items)]
    heads = {o.end for o in clause.items if o.thing and VAGUE.isdisjoint(o.words)}
    return not heads.isdisjoint(of)


def apart(clause: Clause, item: Item) -> float:
    """Return how near a thing counts for what happens: behind a preposition less, behind one of place least."""
    if not behind_preposition(clause, item):
        return 1.0
    here = [word for word in clause.words[: item.at] if word in PREPOSITIONS]
    return weights.EVENT_IN_PLACE if here[-1:] and here[-1] in PLACING else weights.EVENT_APART


PLACING = words(
    """
    in on onto at near inside over across along around through above below under beneath beside by behind against
    outside
    """
)
"""Prepositions of place: what follows is where it happens."""


SPEAKING = words("warn call answer threaten greet taunt scold love adore")
"""Verbs of which the subject is heard, whomever it speaks to: an elephant warns the jeep."""


def behind_preposition(clause: Clause, item: Item) -> bool:
    """Return whether a phrase belongs to a preposition."""
    return any(
        word in PREPOSITIONS and not is_particle(clause, at) and at > 0
        for at, word in enumerate(clause.words[: item.at])
    )


def fit(deed: Deed, thing: Thing | None) -> str | None:
    """Return what a deed makes with a thing; None if it has no preference for it."""
    if deed.state and thing and deed.kind not in {NOTHING, OWN} and {"game", "screen"} & set(thing.tags):
        ours = (thing.name or thing.last, ("game", "screen"))
        return next((kind for tags in ours for tag, kind in deed.fits if tag in tags), deed.kind)
    if thing is None:
        return None
    found = next(
        (kind for tags in (thing.name, thing.tags, thing.last) for tag, kind in deed.fits if tag in tags), None
    )
    found = found or dict(deed.fits).get(ANYTHING)
    made = thing.kind if found == OWN else found
    return made if made != NOTHING else None
