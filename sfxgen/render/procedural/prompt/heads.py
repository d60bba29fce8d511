"""What sounds: every reading of a clause's words with its score, so that the best one can be told from the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sfxgen.render.procedural.prompt import weights
from sfxgen.render.procedural.prompt.clauses import EARLIER, LATER, OCCASION, SETTING, Clause
from sfxgen.render.procedural.prompt.context import (
    INSTRUMENTS,
    PLACE_SOUNDS,
    STILL,
    VOICE_VERBS,
    VOICELESS,
)
from sfxgen.render.procedural.prompt.fits import LIVING, OWN, behind_preposition, fit, fitting_thing, motor_of
from sfxgen.render.procedural.prompt.landing import landing
from sfxgen.render.procedural.prompt.lexicon import words
from sfxgen.render.procedural.prompt.modifiers import PREPOSITIONS
from sfxgen.render.procedural.prompt.pairs import pairs_in
from sfxgen.render.procedural.prompt.phrases import Deed, Item, Thing, stem
from sfxgen.render.procedural.prompt.position import position_weight
from sfxgen.render.procedural.prompt.scene_places import share_of_scene
from sfxgen.render.procedural.prompt.senses import NOTHING
from sfxgen.render.procedural.prompt.words.irregular import IRREGULAR
from sfxgen.render.procedural.prompt.words.settings import GENRES


@dataclass(frozen=True)
class Reading:
    """One kind that a prompt may mean: how likely, and by which words."""

    kind: str
    score: float
    words: tuple[str, ...]
    clause: int
    at: int
    end: int
    sure: float
    """How sure it is, from its own words and place: 1 for a named event in the foreground."""
    state: bool = False
    """It says what has become of something on a screen or in a game."""
    thing: bool = False
    """It is a thing that people made, named alone, whatever happens to it."""
    still: bool = False
    """It is a thing that lies in silence until something happens to it."""
    living: bool = False
    """It is somebody, of whom the prompt may say something else."""
    event: bool = False
    """It is what a verb makes with a thing that it fits."""
    named: bool = False
    """A word names the sound itself."""
    support: float = 0.0
    """The scores of the other readings of the same kind, by other words."""


INTERFACE = frozenset({"ui", "hud", "gui", "menu", "interface"})
ROLES = {SETTING: weights.SETTING, OCCASION: weights.OCCASION, LATER: weights.FOLLOWING, EARLIER: weights.FOLLOWING}


def readings(clauses: Sequence[Clause]) -> list[Reading]:
    """Return all readings of a prompt, each weighted by what its clause is for and where it stands."""
    out = []
    asked = any(clause.wanted for clause in clauses)
    screen = any(c.role == SETTING and not INTERFACE.isdisjoint(c.words) for c in clauses)
    for number, clause in enumerate(clauses):
        if clause.role == SETTING and clause.words[-1] in GENRES:
            continue
        role = ROLES.get(clause.role, 1.0)
        wanted = weights.WANTED if clause.wanted else weights.UNWANTED if asked else 1.0
        place = weights.NEXT_CLAUSE ** foreground_before(clauses, number)
        place *= weights.FAR if number and any(change.get("distance") for change in clause.changes) else 1.0
        for reading in clause_readings(clauses, number):
            if screen and reading.state and not reading.thing:  # in an interface, that is the sound itself
                reading = replace(reading, state=False, named=True, score=max(reading.score, weights.NAMED))
            out.append(
                replace(reading, score=reading.score * role * wanted * place, sure=reading.sure * max(role, 0.5))
            )
    return sorted(out, key=lambda reading: -reading.score)


def foreground_before(clauses: Sequence[Clause], number: int) -> int:
    """Return how many clauses before this one are no mere settings."""
    return sum(clause.role not in {SETTING, OCCASION} for clause in clauses[:number])


def clause_readings(clauses: Sequence[Clause], number: int) -> Iterator[Reading]:
    """Yield every reading of one clause, before its role counts."""
    clause = clauses[number]
    for item in clause.items:
        here = position_weight(clause, item)
        if is_said_of_thing(clause, item):
            yield from deed_readings(clauses, number, item, item.deed, here) if item.deed else ()
            continue
        if item.sense.kind:
            weight = weights.AMBIENCE if before_ambience(clause, item) else item.sense.weight
            named = weight >= weights.NAMED
            yield replace(reading_of(clause, number, item, item.sense.kind, weight, here), state=True, named=named)
        if item.thing and item.thing.kind != NOTHING and not motor_of(clause, item):
            weight = weights.THING if item.thing.sure else weights.THING_GUESS
            weight = weights.AMBIENCE if before_ambience(clause, item) else weight
            reading = reading_of(clause, number, item, item.thing.kind, weight, here)
            tags = set(item.thing.tags)
            yield replace(
                reading,
                state=bool(tags & {"game", "screen"}),
                living=bool(tags & LIVING),
                sure=reading.sure * (weights.NEAREST if item.thing.near else 1.0),
                still=item.thing.kind in STILL,
                thing=NATURAL.isdisjoint(tags),
            )
        if item.deed and not is_compound(clause, item) and not is_own_noun(clause, item):
            yield from deed_readings(clauses, number, item, item.deed, here)
    yield from pair_readings(clause, number)
    for kind, at, end, made in landing(clause):
        yield Reading(kind, weights.LANDING, made, number, at, end, 1.0, event=True)
    yield from place_readings(clause, number)


def place_readings(clause: Clause, number: int) -> Iterator[Reading]:
    """Yield what is heard in a place where the prompt says nothing of it: a library's interior."""
    for at, word in enumerate(clause.words):
        if at in clause.idle:
            continue
        for kind, places in PLACE_SOUNDS.items():
            if word in places:
                beds = not AMBIENCES.isdisjoint(clause.words) or not BEDS.isdisjoint(clause.words)
                sure = weights.THING if beds else weights.THING_GUESS
                score = weights.BED if beds and clause.words[0] not in PREPOSITIONS else weights.BARE_PLACE
                yield Reading(kind, score, (stem(word),), number, at, at + 1, sure)


BEDS = frozenset({"interior", "inside", "tone", "hall", "floor", "loop", "bed", "empty", "quiet", "busy", "square"})
"""Words that make a place what is heard."""


def is_compound(clause: Clause, item: Item) -> bool:
    """Return whether what can be a noun or a verb is a noun: the gate latch clicks, claws tearing."""
    if not item.thing or item.words[-1].endswith(("ed", "ing")):
        return False
    before = any(o.thing and o.end == item.at for o in clause.items)
    verbs = [o for o in clause.items if o.deed and not o.thing and o.at >= item.end]
    goes_on = any(o.at == item.end and o.words[0].endswith("ing") for o in verbs)
    return goes_on or bool(before and verbs and not item.words[-1].endswith("s"))


def is_own_noun(clause: Clause, item: Item) -> bool:
    """Return whether a word is the noun of what the verb like it does: thunder far out at sea."""
    deed, thing = item.deed, item.thing
    said = any(o.thing and o.end == item.at and o.thing.kind != (thing and thing.kind) for o in clause.items)
    if not deed or not thing or said or item.words[-1].endswith(("s", "ed", "ing")):
        return False
    after = clause.words[item.end : item.end + 1]
    blows = "weather" in thing.tags and not WAYS.isdisjoint(after)
    return blows or (thing.sure and deed.sure and deed.kind == thing.kind)


WAYS = PREPOSITIONS - {"up", "down"}
"""What follows the noun of a weather and not the verb: wind through a keyhole, not: wind up a clock."""


def is_said_of_thing(clause: Clause, item: Item) -> bool:
    """Return whether what can be a noun or a verb is the verb of the noun right before it: a mace drops."""
    before = any(o.thing and o.end == item.at for o in clause.items)
    after = clause.words[item.end] if item.end < len(clause.words) else ""
    free = not after or after in PREPOSITIONS or after in {"a", "an", "the", "his", "her"} or after.endswith("ly")
    return bool(item.thing and item.deed and before and free and item.words[0].endswith(("s", "ed")))


NATURAL = (
    LIVING
    | INSTRUMENTS
    | words("weather fire magic river waterfall sea quake foliage brew crowd singer birdsong liquid woodpecker")
)
"""Tags of what sounds by itself, whatever else is said of it."""


def reading_of(clause: Clause, number: int, item: Item, kind: str, weight: float, here: float) -> Reading:
    """Return the reading of one phrase by itself."""
    long = (
        weights.LONGER * (len(item.words) - 1)
        if weight >= weights.THING
        else 0.5 * weights.LONGER * (len(item.words) - 1)
    )
    score = (weight + long) * here + weights.LATER_WORD * min(item.at, 20)
    stems = tuple(stem(word) for word in item.words)
    return Reading(kind, score, stems, number, item.at, item.end, min(1.0, weight + long) * max(here, 0.4))


def deed_readings(clauses: Sequence[Clause], number: int, item: Item, deed: Deed, here: float) -> Iterator[Reading]:
    """Yield what a verb makes with the nearest thing that it fits, and what it makes without one."""
    clause = clauses[number]
    if not deed.sure and is_measure(clause, item):
        return
    found = fitting_thing(clauses, number, item, deed)
    if found and item.thing and "on" in clause.words[item.end : found[1].at]:
        return  # no verb at all: his boots on stone
    if found:
        kind, other, apart = found
        at = min(item.at, other.at) if apart == 1.0 else item.at
        words_ = tuple(sorted({stem(word) for word in (*item.words, *other.words)}))
        event = weights.NAMED_EVENT if deed.sure or item.sense.kind else weights.EVENT
        score = event * apart * (max(here, weights.AFTER_OF) if here < 1.0 else 1.0)
        score *= here if here <= weights.AFTER_PREPOSITION else 1.0
        score *= weights.PARTICIPLE_APART if is_participle(clause, item, other) else 1.0
        yield Reading(kind, score, words_, number, at, item.end, min(1.0, score), deed.state, event=True)
        if deed.sure and apart < 1.0 and apart != weights.EVENT_ACROSS and not item.thing:
            yield reading_of(clause, number, item, deed.kind, weights.NAMED, here)
        return
    told = fit(deed, SOMEBODY) if not PERSONAL.isdisjoint(clause.words[max(0, item.at - 2) : item.at]) else None
    if told and not item.thing:
        weight = weights.NAMED_OF if deed.sure else weights.LIVING_DEED
        yield replace(reading_of(clause, number, item, told, weight, here), named=deed.sure)
        return
    subject = next((o for o in clause.items if o.thing and o.end == item.at), None)
    if deed.kind in {NOTHING, OWN} or (is_figure_of_game(subject) and not deed.sure and not deed.state):
        return
    weight = weights.NAMED if deed.sure and not item.thing else weights.DEED_GUESS
    if weight == weights.NAMED and any(
        o.thing and not behind_preposition(clause, o) for o in clause.items if o is not item
    ):
        weight = weights.NAMED_OF
    if item.words[0].endswith("ing") and any(o.sense.weight >= weights.NAMED and o.at < item.at for o in clause.items):
        weight *= weights.SAID_OF
    if stem(item.words[0]) in VOICE_VERBS and voiceless_subject(clause, item):
        weight *= weights.UNLIKELY
    if (
        subject
        and subject.thing
        and not deed.state
        and not LIVING.isdisjoint(subject.thing.tags)
        and item.words[0].endswith(("s", "ing"))
    ):
        weight = max(weight, weights.LIVING_SOUND if deed.sure else weights.LIVING_DEED)
    named = deed.sure and not item.thing
    yield replace(reading_of(clause, number, item, deed.kind, weight, here), state=deed.state, named=named)


def is_measure(clause: Clause, item: Item) -> bool:
    """Return whether what could be a verb only says how much there is of something: a stack of wool."""
    leads = item.at > 0 and clause.words[item.at - 1] in {"a", "an"}
    return leads and clause.words[item.end : item.end + 1] == ["of"] and item.words[-1] not in IRREGULAR


PERSONAL = frozenset({"he", "she", "who"})
SOMEBODY = Thing(("man", "person"), NOTHING, sure=True)
"""Whom these mean: he groans, as no door does."""


def is_figure_of_game(item: Item | None) -> bool:
    """Return whether a phrase is what has no body, so that nothing happens to it but up or down: the price falls."""
    return item is not None and item.thing is not None and item.thing.kind == NOTHING and "game" in item.thing.tags


def is_participle(clause: Clause, item: Item, other: Item) -> bool:
    """Return whether a verb's form only describes the thing after it: a broken plate is swept up."""
    past = item.words[-1].endswith("ed") or item.words[-1] in IRREGULAR
    return past and other.at == item.end and any(o.deed and not o.thing and o.at >= other.end for o in clause.items)


AMBIENCES = frozenset({"ambience", "ambient", "ambiance", "atmosphere", "atmos", "background", "soundscape", "bed"})


def before_ambience(clause: Clause, item: Item) -> bool:
    """Return whether a phrase stands right before "ambience" or the like."""
    return clause.words[item.end : item.end + 1] != [] and clause.words[item.end] in AMBIENCES


def voiceless_subject(clause: Clause, item: Item) -> bool:
    """Return whether a thing without a voice stands in the clause: the wind howls."""
    kinds = {kind for o in clause.items if o is not item for kind in (o.sense.kind, o.thing.kind if o.thing else None)}
    after = clause.words[item.end : item.end + 1] == ["of"]
    of = next((o for o in clause.items if o.thing and o.at > item.end), None) if after else None
    dead = of is not None and of.thing is not None and of.thing.sure and LIVING.isdisjoint(of.thing.tags)
    return dead or not VOICELESS.isdisjoint(kinds - {None})


def pair_readings(clause: Clause, number: int) -> Iterator[Reading]:
    """Yield what two words of the clause make together, wherever they stand in it."""
    here = {stem(word): at for at, word in reversed(list(enumerate(clause.words))) if at not in clause.idle}
    for kind, weight, made in pairs_in(here.keys()):
        share = share_of_scene(clause, here, made)
        at = [here[word] for word in made]
        apart = max(at) + 1 - min(at) == len(at) and is_only_what(clause, kind, max(at) + 1)
        if share:
            share *= weights.SCENE_IN_PLACE if apart else 1.0
            yield Reading(kind, weight * share, made, number, min(at), max(at) + 1, 1.0)


def is_only_what(clause: Clause, kind: str, end: int) -> bool:
    """Return whether words up to there only name what something else happens to: a wagon wheel breaks."""
    thing = next((o.thing for o in clause.items if o.end == end and o.thing and not o.deed), None)
    verb = next((o.deed for o in clause.items if o.at == end and o.deed and not o.thing), None)
    return bool(thing and verb and verb.kind != kind and fit(verb, thing) not in {None, kind, thing.kind})
