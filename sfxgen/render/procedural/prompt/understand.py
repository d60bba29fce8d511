"""From the words of a prompt to a kind of sound, its traits, and the layers beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from sfxgen.render.procedural.prompt import weights
from sfxgen.render.procedural.prompt.choice import main_sound
from sfxgen.render.procedural.prompt.clauses import (
    BESIDE,
    EARLIER,
    ENDINGS,
    INTRODUCTIONS,
    LATER,
    MAIN,
    OCCASION,
    SETTING,
    Clause,
    is_setting,
    read_clause,
    sounds,
    split_clauses,
)
from sfxgen.render.procedural.prompt.combine import at_night, combine_changes, layer_traits, of_setting, way
from sfxgen.render.procedural.prompt.company import sounded
from sfxgen.render.procedural.prompt.context import (
    CONTEXT,
    CONVENTIONS,
    MAGIC,
    MAGIC_WORDS,
    MECHANICAL,
    OFF_SCREEN,
    ON_SCREEN,
    PLACES,
    RETRO,
    REVERSED,
    SAID_ANYWHERE,
    SCREEN_WORDS,
    SETTLED,
    STILL,
    TUNE_WORDS,
)
from sfxgen.render.procedural.prompt.heads import Reading, readings
from sfxgen.render.procedural.prompt.modifiers import PREPOSITIONS
from sfxgen.render.procedural.prompt.negation import denied
from sfxgen.render.procedural.prompt.phrases import Item, stem
from sfxgen.render.procedural.prompt.polarity import direction, undone
from sfxgen.render.procedural.prompt.rivals import settled, unheard
from sfxgen.render.procedural.prompt.speech import foreign_language, is_english
from sfxgen.render.procedural.prompt.style import style_changes, styled
from sfxgen.render.procedural.prompt.tokens import is_word, plain_text, tokenize
from sfxgen.render.procedural.prompt.words.polarity import OUTCOMES
from sfxgen.render.procedural.prompt.words.settings import GAMES
from sfxgen.render.procedural.traits import Traits

PLACEHOLDER = "placeholder"
JOINING = frozenset({"with", "and", "while", "plus", "but"})
"""Words before something that sounds as well; after a comma, more often what follows only describes."""
ONLY = frozenset({"only", "just", "solely"})
"""In what is wanted, these say that nothing named before it is."""
LAYERS = 2
"""How many sounds may sound beside the main one."""
SEQUENCE_LAYER = 0.4
"""In a sequence, a clause as strong as this is one of its sounds."""


@dataclass(frozen=True)
class Layer:
    """One sound of a prompt: its kind, its traits, and the words that chose it."""

    kind: str
    traits: Traits = field(default_factory=Traits)
    words: tuple[str, ...] = ()
    later: bool = False
    """It comes after the main sound instead of with it."""
    earlier: bool = False
    """It comes before the main sound."""
    rest: tuple[str, ...] = ()
    """What understanding left over of the prompt; it seeds what is open."""
    text: str = ""
    """The whole prompt's words."""


@dataclass(frozen=True)
class Understanding:
    """What a prompt was taken to mean.

    kind: the main sound's kind, or "placeholder" if none was recognized; traits: how it is; layers: other sounds beside
    it; unknown: content words that were not understood, in order; words: those that chose the kind.
    """

    kind: str
    traits: Traits
    layers: tuple[Layer, ...]
    unknown: tuple[str, ...]
    words: tuple[str, ...]
    understood: int
    """How many content words were understood."""
    matched: tuple[tuple[str, str], ...] = ()
    """Each phrase that was understood, and what it was taken for."""
    confidence: float = 1.0
    """How sure the main sound is, from how it was named: 0..1."""
    second: str | None = None
    """The kind that came second."""
    language: str | None = None
    """The language of a prompt that is not English."""
    text: str = ""
    """The prompt's words, which tell one prompt's takes from those of all others."""
    rest: tuple[str, ...] = ()
    """The words that understanding left over; they seed what it leaves open."""


@lru_cache(maxsize=256)
def understand(prompt: str, style: str = "") -> Understanding:
    """Return what a prompt means, and how its sounds are in a house style; any text will do.

    It is remembered, because the takes of a sound share their prompt.
    """
    tokens = tokenize(prompt)
    text = plain_text(prompt)
    language = foreign_language(tokens, frozenset(token for token in tokens if is_english(token)))
    if language:
        unknown = tuple(dict.fromkeys(token for token in tokens if is_word(token)))
        return Understanding(PLACEHOLDER, Traits(), (), unknown, (), 0, confidence=0.0, language=language, text=text)
    gone = denied(tokens) if tokens[1:] != ["removed"] else [False] * len(tokens)
    said = [token for token, out in zip(tokens, gone, strict=True) if not out]
    clauses = read_clauses(tokens, gone, said)
    unsaid = frozenset(stem(token) for token, out in zip(tokens, gone, strict=True) if out and is_word(token))
    silent = unheard([token for token, out in zip(tokens, gone, strict=True) if out], unsaid)
    ranked = settled(readings(clauses), clauses, unsaid, silent)
    found = [in_context(reading, said, near(clauses[reading.clause], said)) for reading in ranked]
    best, sure = main_sound(clauses, found, silent)
    second = next((reading for reading in found if best and reading.kind != best.kind), None)
    made = compose(clauses, best, found, said, style_changes(style) if style else ())
    if not made.traits.gesture and undone(tokens) and made.kind not in SETTLED:
        made = replace(made, traits=replace(made.traits, gesture=undone(tokens)))
    layers = tuple(layer for layer in made.layers if sounded(layer.kind) not in silent)
    confidence = sure if best else made.confidence
    return replace(made, layers=layers, text=text, second=second.kind if second else None, confidence=confidence)


def read_clauses(tokens: Sequence[str], gone: Sequence[bool], said: Sequence[str]) -> list[Clause]:
    """Return the clauses with what was found in them, and with those that only place the sound marked."""
    clauses = split_clauses(tokens, gone)
    around = frozenset(stem(token) for token in said)
    for clause in clauses:
        read_clause(clause, around)
    alone = [best_alone(clause) for clause in clauses]
    for clause, reading in zip(clauses, alone, strict=True):
        clause.strength = reading.score if reading else 0.0
    strength = [clause.strength for clause in clauses]
    for i, clause in enumerate(clauses[:-1]):
        ahead = clauses[i + 1]
        stronger = strength[i + 1] >= weights.THING_GUESS or is_setting(clause)
        stronger = stronger or (strength[i + 1] > weights.BARE_PLACE and clause.words[-1] in GAMES)
        introduces = ahead.break_before in INTRODUCTIONS and stronger
        place = i == 0 and strength[0] >= weights.PLACE and clause.words[0] not in PREPOSITIONS
        happens = max(strength[i + 1 :]) >= weights.EVENT * weights.NEXT_CLAUSE
        goes_on = next((c.role for c in clauses[i + 1 :] if c.role != OCCASION), LATER) != LATER
        places = i == 0 and goes_on and is_setting(clause) and (happens or not place)
        if introduces and i == 0 and is_label(clause, alone[i + 1]):
            clauses[i] = replace(clause, wanted=any(item.sense.kind in CONVENTIONS for item in clause.items))
            continue
        if clause.role in {MAIN, BESIDE} and (introduces or (places and max(strength[i + 1 :]) >= weights.DEED_GUESS)):
            clauses[i] = replace(clause, role=SETTING)
            for k in range(i if introduces else 0):
                clauses[k] = replace(clauses[k], role=SETTING if clauses[k].break_before not in ENDINGS else MAIN)
    return clauses


def is_label(clause: Clause, ahead: Reading | None) -> bool:
    """Return whether a first clause names the sound and the next one only says of it more: footsteps: gravel.

    ahead: the best reading of the next one. What a game makes of something is no name of a sound that stands there.
    """
    named = [item for item in clause.items if sounds(item)]
    if len(named) != 1 or named[0].sense.weight < weights.NAMED or named[0].sense.kind in PLACES:
        return False
    if ahead is None or ahead.score < weights.NAMED * weights.NEXT_CLAUSE:
        return True
    return named[0].sense.kind in CONVENTIONS and not ((ahead.named or ahead.thing) and ahead.kind not in CONVENTIONS)


def best_alone(clause: Clause) -> Reading | None:
    """Return a clause's best reading, if it stood alone."""
    return next(iter(readings([replace(clause, role=MAIN)])), None)


def compose(
    clauses: list[Clause],
    best: Reading | None,
    found: list[Reading],
    said: Sequence[str],
    style: Sequence[Mapping[str, Any]] = (),
) -> Understanding:
    """Put the main sound, its traits and the layers together. style: what the house style changes."""
    screen = not SCREEN_WORDS.isdisjoint(on_screen(clauses))
    everywhere = styled((change for clause in clauses for change in clause.changes), style)
    retro = any(change.get("retro") for change in everywhere)
    unknown = tuple(dict.fromkeys(word for clause in clauses for word in clause.unknown))
    matched = tuple(pair for clause in clauses for pair in clause.matched)
    known = len(matched)
    if best is None:
        kind, sure, way_ = switched(clauses, said)
        traits = replace(combine_changes(everywhere), gesture=way_)
        chose = tuple(said) if way_ else ()
        return Understanding(kind, traits, (), unknown, chose, known, matched, sure, rest=unknown)
    chosen = beside(clauses, best, found)
    taken = {id(clauses[reading.clause]) for reading in chosen}
    mine = [
        c for i, c in enumerate(clauses) if i == best.clause or (id(c) not in taken and c.role not in {OCCASION, LATER})
    ]
    turn = way(clauses, best, chosen)
    changes = styled((change for c in mine for change in (of_setting(c) if c.role == SETTING else c.changes)), style)
    changes = [*changes, *at_night(best.kind, said)]
    main = make_layer(best, changes, clauses[best.clause], screen, retro, turn)
    layers = [
        make_layer(r, styled(c.changes, style), c, screen, retro, direction(c.words))
        for r, c in ((r, clauses[r.clause]) for r in chosen)
    ]
    room = max((float(change.get("room", 0.0)) for change in everywhere), default=0.0)
    layers = [replace(layer, traits=replace(layer.traits, room=room)) for layer in layers if layer.kind != main.kind]
    return Understanding(
        main.kind, main.traits, tuple(layers[:LAYERS]), unknown, main.words, known, matched,
        rest=left_over(clauses, main),
    )  # fmt: skip


def switched(clauses: Sequence[Clause], said: Sequence[str]) -> tuple[str, float, int]:
    """Return the kind, the confidence and the direction of what is only known to go on or off; else a placeholder."""
    turn = direction(said) if len(said) > 1 else 0
    ours = any(item.thing and "game" in item.thing.tags for clause in clauses for item in clause.items)
    sure = weights.SWITCHED_SETTING if ours else weights.SWITCHED
    outcome = "ui_confirm" if turn > 0 else "ui_error"
    kind = "toggle" if OUTCOMES.isdisjoint(said) else outcome
    return (kind, sure, turn) if turn else (PLACEHOLDER, 0.0, 0)


def on_screen(clauses: Sequence[Clause]) -> set[str]:
    """Return the words that are not part of a thing in the world: in "screen door", there are none."""
    world = {id(clause): {w for o in clause.items if is_of_world(o) for w in o.words} for clause in clauses}
    return {word for clause in clauses for word in clause.words if word not in world[id(clause)]}


def is_of_world(item: Item) -> bool:
    """Return whether a phrase is a thing in the world, or an expression for what sounds there: toast popping up."""
    if item.thing:
        return SCREENS.isdisjoint(item.thing.tags)
    return len(item.words) > 1 and item.sense.kind in ON_SCREEN and item.sense.kind not in CONVENTIONS


SCREENS = frozenset({"screen", "game"})


def near(clause: Clause, said: Sequence[str]) -> Sequence[str]:
    """Return the words that say what a clause means: its own, or all where it is one word (key turns: unlocked)."""
    return [word for at, word in enumerate(clause.words) if at not in clause.idle] if len(clause.words) > 1 else said


def in_context(reading: Reading, said: Sequence[str], near: Sequence[str]) -> Reading:
    """Return what a reading becomes given the other words: a door that slams shut does not open."""
    signs, other = CONTEXT.get(reading.kind, (frozenset(), None))
    kind = other if other and not signs.isdisjoint(near) else reading.kind
    told, turned = SAID_ANYWHERE.get(kind, (frozenset[str](), kind))
    kind = turned if not told.isdisjoint(said) and TUNE_WORDS.issuperset(reading.words) else kind
    if not MAGIC_WORDS.isdisjoint(said):
        kind = MAGIC.get(kind, kind)
    if SCREEN_WORDS.isdisjoint(said) and not MECHANICAL.isdisjoint(said):
        kind = OFF_SCREEN.get(kind, kind)
    return reading if kind == reading.kind else replace(reading, kind=kind)


def beside(clauses: list[Clause], best: Reading, found: list[Reading]) -> list[Reading]:
    """Return the best reading of each other clause that sounds beside the main one, in order."""
    out: dict[int, Reading] = {}
    read: set[int] = set()
    sequence = any(clause.role in {LATER, EARLIER} for clause in clauses)
    for reading in found:
        clause = clauses[reading.clause]
        if reading.clause == best.clause or clause.role in {SETTING, OCCASION} or reading.clause in read:
            continue
        read.add(reading.clause)
        if is_setting(clause) and clause.role not in {LATER, EARLIER}:
            continue
        still = reading.kind in STILL and clause.break_before not in JOINING
        least = weights.LISTED_LAYER if still else weights.LAYER
        least = SEQUENCE_LAYER if sequence and clause.role in {LATER, EARLIER} else least
        if clause.strength >= least:
            out[reading.clause] = reading
    kinds = {sounded(best.kind)}
    chosen = []
    if clauses[best.clause].wanted and not ONLY.isdisjoint(clauses[best.clause].words):
        out = {number: reading for number, reading in out.items() if number > best.clause}
    for number in sorted(out):
        if sounded(out[number].kind) not in kinds:
            kinds.add(sounded(out[number].kind))
            chosen.append(out[number])
    return chosen


def make_layer(
    reading: Reading, changes: Iterable[Mapping[str, Any]], clause: Clause, screen: bool, retro: bool, turn: int
) -> Layer:
    """Return the layer that a reading describes."""
    kind = ON_SCREEN.get(reading.kind, reading.kind) if screen else reading.kind
    kind = RETRO.get(kind, kind) if retro else kind
    kind = REVERSED.get(kind, kind) if turn < 0 else kind
    kind, traits = layer_traits(kind, list(changes), clause, reading.words, turn)
    return Layer(kind, traits, reading.words, clause.role == LATER, clause.role == EARLIER)


def left_over(clauses: Sequence[Clause], main: Layer) -> tuple[str, ...]:
    """Return the words that neither chose the kind nor changed a trait."""
    out = []
    for clause in clauses:
        named = {word for item in clause.items if item.sense.change for word in item.words}
        out += [w for w in clause.words if w not in named and stem(w) not in main.words and w.isalnum()]
    return tuple(out)
