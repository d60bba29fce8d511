"""What sounds: every reading of a clause's words with its score, so that the best one can be told from the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sfxgen.render.procedural.prompt import weights
from sfxgen.render.procedural.prompt.clauses import COMPARED, EARLIER, LATER, OCCASION, SETTING, Clause
from sfxgen.render.procedural.prompt.context import INSTRUMENTS, MUSIC_WORDS, PAIRS, PLACE_SOUNDS, PLACES, STILL, VOICE_VERBS, VOICELESS
from sfxgen.render.procedural.prompt.landing import landing
from sfxgen.render.procedural.prompt.lexicon import words
from sfxgen.render.procedural.prompt.modifiers import PREPOSITIONS
from sfxgen.render.procedural.prompt.phrases import IRREGULAR, Deed, Item, Thing, bases, stem
from sfxgen.render.procedural.prompt.senses import NOTHING
from sfxgen.render.procedural.prompt.words.settings import VAGUE

OWN = "="
"""In a deed's row: the thing's own kind."""


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
    unfit: bool = False
    """It is a deed of which its thing has no sound."""
    still: bool = False
    """It is a thing that lies in silence until something happens to it."""
    living: bool = False
    """It is somebody, of whom the prompt may say something else."""


ROLES = {SETTING: weights.SETTING, OCCASION: weights.OCCASION, LATER: weights.FOLLOWING, EARLIER: weights.FOLLOWING}


def readings(clauses: Sequence[Clause]) -> list[Reading]:
    """Return all readings of a prompt, each weighted by what its clause is for and where it stands."""
    out = []
    asked = any(clause.wanted for clause in clauses)
    for number, clause in enumerate(clauses):
        role = ROLES.get(clause.role, 1.0)
        wanted = weights.WANTED if clause.wanted else weights.UNWANTED if asked else 1.0
        place = weights.NEXT_CLAUSE ** foreground_before(clauses, number)
        for reading in clause_readings(clauses, number):
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
            yield replace(reading_of(clause, number, item, item.sense.kind, weight, here), state=True)
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
        if item.deed and not is_compound(clause, item):
            yield from deed_readings(clauses, number, item, item.deed, here)
    yield from pair_readings(clause, number)
    for kind, at, end, made in landing(clause):
        yield Reading(kind, weights.LANDING, made, number, at, end, 1.0)
    yield from place_readings(clause, number)


def place_readings(clause: Clause, number: int) -> Iterator[Reading]:
    """Yield what is heard in a place where the prompt says nothing of it: a library's interior."""
    for at, word in enumerate(clause.words):
        for kind, places in PLACE_SOUNDS.items():
            if word in places:
                beds = not AMBIENCES.isdisjoint(clause.words) or not BEDS.isdisjoint(clause.words)
                sure = weights.THING if beds else weights.THING_GUESS
                score = weights.BED if beds and clause.words[0] not in PREPOSITIONS else weights.BARE_PLACE
                yield Reading(kind, score, (stem(word),), number, at, at + 1, sure)


BEDS = frozenset({"interior", "inside", "tone", "hall", "floor", "loop", "bed", "empty", "quiet", "busy", "square"})
"""Words that make a place what is heard."""


def is_compound(clause: Clause, item: Item) -> bool:
    """Return whether what can be a noun or a verb is a noun with another one before it: the gate latch clicks."""
    before = any(o.thing and o.end == item.at for o in clause.items)
    verb = any(o.deed and not o.thing and o.at >= item.end for o in clause.items)
    return bool(item.thing and before and verb and not item.words[-1].endswith(("s", "ed", "ing")))


def is_said_of_thing(clause: Clause, item: Item) -> bool:
    """Return whether what can be a noun or a verb is the verb of the noun right before it: a mace drops."""
    before = any(o.thing and o.end == item.at for o in clause.items)
    after = clause.words[item.end] if item.end < len(clause.words) else ""
    free = not after or after in PREPOSITIONS or after in {"a", "an", "the", "his", "her"} or after.endswith("ly")
    return bool(item.thing and item.deed and before and free and item.words[0].endswith(("s", "ed")))


LIVING = frozenset({"person", "creature", "animal", "people"})
"""Tags of those who may do something else than sound."""
NATURAL = (
    LIVING | INSTRUMENTS | words("weather fire magic river waterfall sea quake foliage brew crowd singer birdsong liquid")
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
    found = fitting_thing(clauses, number, item, deed)
    if found:
        kind, other, apart = found
        at = min(item.at, other.at) if apart == 1.0 else item.at
        words_ = tuple(sorted({stem(word) for word in (*item.words, *other.words)}))
        event = weights.NAMED_EVENT if deed.sure or item.sense.kind else weights.EVENT
        score = event * apart * (max(here, weights.AFTER_OF) if here < 1.0 else 1.0)
        score *= here if here <= weights.AFTER_PREPOSITION else 1.0
        score *= weights.PARTICIPLE_APART if is_participle(clause, item, other) else 1.0
        yield Reading(kind, score, words_, number, at, item.end, min(1.0, score), deed.state)
        if deed.sure and apart < 1.0 and not item.thing:
            yield reading_of(clause, number, item, deed.kind, weights.NAMED, here)
        return
    if deed.kind in {NOTHING, OWN}:
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
    unfit = any(inert(o) and o.end == item.at for o in clause.items)
    yield replace(reading_of(clause, number, item, deed.kind, weight, here), state=deed.state, unfit=unfit)


def is_participle(clause: Clause, item: Item, other: Item) -> bool:
    """Return whether a verb's form only describes the thing after it, of which something else is said: a broken plate."""
    past = item.words[-1].endswith("ed") or item.words[-1] in IRREGULAR
    return past and other.at == item.end and any(o.deed and not o.thing and o.at >= other.end for o in clause.items)


def inert(item: Item) -> bool:
    """Return whether a phrase is a thing that neither lives nor is on a screen."""
    return item.thing is not None and LIVING.isdisjoint(item.thing.tags) and "game" not in item.thing.tags


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


def fitting_thing(clauses: Sequence[Clause], number: int, item: Item, deed: Deed) -> tuple[str, Item, float] | None:
    """Return the kind that a deed makes with the nearest thing that fits, that thing, and how near it counts."""
    clause = clauses[number]
    near = sorted((o for o in clause.items if o.thing and o is not item), key=lambda o: distance(clause, item, o))
    heads = [
        o for o in near if not any(other.thing and other.at == o.end and other is not item for other in clause.items)
    ]
    near = heads if any(fit(deed, o.thing) for o in heads) else near
    described = [o for o in near if o.at == item.end and item.words[-1].endswith("ing")]
    for other in described or near:
        other = motor_of(clause, other) or other
        kind = fit(deed, other.thing)
        if kind:
            return kind, other, apart(clause, other)
    if near or len(clause.items) > 3:
        return None
    for step in (number - 1, number + 1, number - 2):
        for other in (o for o in clauses[step].items if o.thing) if 0 <= step < len(clauses) else ():
            kind = fit(deed, other.thing)
            if kind:
                return kind, other, weights.EVENT_ACROSS
    return None


def motor_of(clause: Clause, item: Item) -> Item | None:
    """Return the vehicle right before a word like "engine", if there is one: that is what is heard."""
    vehicles = (o for o in clause.items if o.end == item.at and o.thing and "vehicle" in o.thing.tags)
    return next(vehicles, None) if item.words[-1] in MOTORS else None


def distance(clause: Clause, item: Item, other: Item) -> float:
    """Return how far apart two phrases stand, in words; what stands behind a preposition is no subject or object."""
    gap = item.at - other.end if other.at < item.at else other.at - item.end + 0.5
    return gap + (12.0 if behind_preposition(clause, other) else 0.0)


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


def behind_preposition(clause: Clause, item: Item) -> bool:
    """Return whether a phrase belongs to a preposition."""
    return any(
        word in PREPOSITIONS and not is_particle(clause, at) and at > 0
        for at, word in enumerate(clause.words[: item.at])
    )


def fit(deed: Deed, thing: Thing | None) -> str | None:
    """Return what a deed makes with a thing; None if it has no preference for it."""
    if deed.state and thing and deed.kind not in {NOTHING, OWN} and {"game", "screen"} & set(thing.tags):
        return dict(deed.fits).get("".join(thing.name), deed.kind)
    if thing is None:
        return None
    for tags in (thing.name, thing.tags, thing.last):
        for tag, kind in deed.fits:
            if tag in tags:
                own = thing.kind if thing.kind != NOTHING else None
                return own if kind == OWN else None if kind == NOTHING else kind
    return None


def position_weight(clause: Clause, item: Item) -> float:
    """Return how much a phrase counts where it stands: after prepositions and before nouns less."""
    weight = 1.0
    follower = next((other for other in clause.items if other.at == item.end), None)
    if is_figure(clause, item):
        return weights.FIGURE
    verbal = item.deed and not item.thing and item.words[0].endswith(("s", "ed", "ing"))
    finite = verbal and item.at > 1 and not (follower and follower.noun)
    for at in range(0 if finite else item.at):
        word = clause.words[at]
        if word == "of" and not (at and clause.words[at - 1] in VAGUE | FIGURES):
            weight = min(weight, weights.AFTER_OF)
        elif (
            word in PREPOSITIONS
            and not is_comparison(clause, at)
            and not is_particle(clause, at)
            and clause.words[max(0, at - 1)] != "the"
        ):
            weight = min(weight, weights.AFTER_PREPOSITION if at or clause.role != SETTING else 1.0)
    if follower and follower.noun and item.words[-1] in ADJECTIVES:
        return weight * weights.NOUN_BEFORE_NOUN
    if follower and follower.noun:
        if item.thing and "vehicle" in item.thing.tags and follower.words[-1] in MOTORS:
            return weight
        if item.thing and not item.deed:
            guess = not follower.thing and follower.sense.weight < weights.NAMED
            guess = guess or stem(follower.words[-1]) in MUSIC_WORDS or follower.deed is not None
            plays = not INSTRUMENTS.isdisjoint(item.thing.tags)
            return weight * (weights.NOUN_BEFORE_GUESS if guess and plays else weights.NOUN_BEFORE_NOUN)
        if item.words[-1].endswith(("ing", "ed")):
            return weight * weights.PARTICIPLE
    return weight


def is_figure(clause: Clause, item: Item) -> bool:
    """Return whether a phrase only says how much or in what way of what follows "of": thunder of hooves."""
    end = item.end
    if item.words[-1] not in FIGURES and clause.words[end : end + 1] and clause.words[end] in FIGURES:
        end += 1
    elif item.words[-1] not in FIGURES:
        return False
    if clause.words[end : end + 1] != ["of"]:
        return False
    named = (o for o in clause.items if o.at > end)
    return any(o.sense.kind or (o.thing and o.thing.sure and o.thing.kind != NOTHING) for o in named)


FIGURES = words(
    """
    wave waves ripple peal hail shower cascade torrent storm flood river orchestra chorus choir symphony volley barrage
    flurry jet gust wall sea ocean rain explosion thunder drum patter drumroll hammering carpet blanket rush swell roll
    clap avalanche cloud curtain fountain crescendo concert blast crackle
    """
)
"""Before "of" these say how much there is of what follows, or in what way it comes."""

ADJECTIVES = words(
    """
    arcane demonic divine magical magic robotic industrial urban haunted electrical electric hydraulic pneumatic alien
    mechanical metallic musical mystical electronic pretty sci retro wooden underwater burning frozen cursed
    """
)
"""Words that can name a sound, but before a noun only describe it."""

MOTORS = frozenset({"engine", "motor", "engines", "motors"})
"""After a vehicle, these name what of it is heard."""


def is_comparison(clause: Clause, at: int) -> bool:
    """Return whether "like" says what the sound is to be like: it should feel like a deep breath."""
    before = clause.words[at - 1] if at else ""
    return clause.words[at] == "like" and before in COMPARED



def is_particle(clause: Clause, at: int) -> bool:
    """Return whether a preposition belongs to the verb before it: picks up, turned on, at the very end."""
    after = clause.words[at + 1] if at + 1 < len(clause.words) else ""
    return not after or after in PREPOSITIONS


PAIRS_BY_STEM = tuple(
    (things | {*map(stem, things)}, deeds | {*map(stem, deeds)}, kind) for things, deeds, kind in PAIRS
)


def pair_readings(clause: Clause, number: int) -> Iterator[Reading]:
    """Yield what two words of the clause make together, wherever they stand in it."""
    here = {stem(word): at for at, word in reversed(list(enumerate(clause.words)))}
    for things, deeds, kind in PAIRS_BY_STEM:
        first, second = here.keys() & things, here.keys() & deeds
        if first and second and first != second:
            made = tuple(sorted(first | second))
            at = [here[word] for word in made]
            yield Reading(kind, weights.PAIR, made, number, min(at), max(at) + 1, 1.0)


def is_guess(best: Reading) -> bool:
    """Return whether a reading rests on a thing or a verb that may sound in many ways; a place is what it is."""
    return best.sure < weights.THING - 0.05 and best.kind not in PLACES


def unexplained(clause: Clause, best: Reading) -> int:
    """Return how many of these a guess leaves out: words not known, things, and deeds that chose nothing."""
    left = [item for item in clause.items if {stem(word) for word in item.words}.isdisjoint(best.words)]
    return bool(clause.unknown) + any(item.thing for item in left) + any(item.deed and not item.thing for item in left)


def moved(clauses: Sequence[Clause], best: Reading) -> bool:
    """Return whether something happens to a still thing that its reading says nothing of."""
    near = [c for i, c in enumerate(clauses) if abs(i - best.clause) <= 1 and c.role not in {LATER, EARLIER}]
    deeds = [item for c in near for item in c.items if item.deed and not (item.thing or item.sense.kind)]
    deeds = [item for item in deeds if item.deed and not item.deed.state and POLAR.isdisjoint(bases(item.words[0]))]
    clause = clauses[best.clause]
    strange = any(w in clause.unknown and w.endswith(("ed", "ing")) for w in clause.words[best.end : best.end + 2])
    return strange or any({stem(w) for w in item.words}.isdisjoint(best.words) for item in deeds)


POLAR = words("start stop turn switch go come put")
"""Verbs that only say which way."""


def certainty(clauses: Sequence[Clause], best: Reading, second: Reading | None) -> float:
    """Return how sure the main sound is, 0..1: how it was named, and what near it is not known."""
    clause = clauses[best.clause]
    sure = best.sure
    follower = clause.words[best.end] if best.end < len(clause.words) else ""
    if (
        best.score < weights.EVENT * 0.8
        and follower in clause.unknown
        and not follower.endswith(("ly", "ing", "ed", "s"))
    ):
        sure *= weights.UNKNOWN_HEAD
    if best.thing and moved(clauses, best):
        sure *= weights.STILL_MOVED
    sure *= weights.STRANGE_SUBJECT if best.unfit else 1.0
    for word in clause.unknown:
        if word == follower:
            continue
        before = clause.words.index(word) < best.at
        sure *= weights.UNKNOWN_BEFORE if before else weights.UNKNOWN_ELSEWHERE
    sure *= weights.UNEXPLAINED ** unexplained(clause, best) if is_guess(best) else 1.0
    foreground = [c for c in clauses if c.role not in {SETTING, OCCASION} and (c.items or c.unknown)]
    if foreground and clause not in foreground:
        sure *= weights.BACKGROUND
    if second and second.score > best.score:
        return min(1.0, 0.7 * sure / max(best.sure, 0.5))
    if second and second.score > 0.9 * best.score:
        sure *= weights.RIVAL
    return min(1.0, sure)
