"""From the words of a prompt to a kind of sound, its traits, and the layers beside it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sfxgen.render.procedural.prompt.clauses import Clause, read_clause
from sfxgen.render.procedural.prompt.context import (
    CONTEXT,
    MECHANICAL,
    OFF_SCREEN,
    ON_SCREEN,
    PLACES,
    RETRO,
    SCREEN_WORDS,
)
from sfxgen.render.procedural.traits import Traits

PLACEHOLDER = "placeholder"
LONGEST_PROMPT = 4000
"""In characters; the rest is not read, because nobody describes a sound in more."""
LAYERS = 2
"""How many sounds may sound beside the main one."""

WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?|[,;.:!?()\[\]\u2014\u2013\n]|\+|&")
THEN = frozenset({"then", "followed", "afterwards", "finally"})
"""Breaks after which a clause comes later."""
BREAKS = frozenset(",;.:!?()[]\u2014\u2013\n+&") | {"with", "and", "while", "plus"} | THEN
MULTIPLIED = frozenset({"size", "speed", "force", "pitch"})
"""Traits of which several changes multiply."""
MAXIMAL = frozenset({"distance", "wetness", "room"})
"""Traits of which the largest change counts."""


@dataclass(frozen=True)
class Layer:
    """One sound of a prompt: its kind, its traits, and the words that chose it."""

    kind: str
    traits: Traits = field(default_factory=Traits)
    words: tuple[str, ...] = ()
    later: bool = False
    """It comes after the main sound instead of with it."""


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


def understand(prompt: str) -> Understanding:
    """Return what a prompt means; any text will do."""
    tokens = tokenize(prompt)
    unknown: list[str] = []
    clauses, known = [], 0
    for words, later in split_clauses(tokens):
        clause, count = read_clause(words, unknown)
        clause.later = later
        clauses.append(clause)
        known += count
    screen = not SCREEN_WORDS.isdisjoint(tokens)
    if not screen and not MECHANICAL.isdisjoint(tokens):
        for clause in clauses:
            clause.kind = OFF_SCREEN.get(clause.kind or "", clause.kind)
    retro = any(change.get("retro") for clause in clauses for change in clause.changes)
    for clause in clauses:
        clause.kind = in_context(clause.kind, tokens)
    main, others = rank_clauses(clauses)
    layers = [layer_of(clause, screen, retro) for clause in others]
    first = layer_of(main, screen, retro)
    rooms = max((float(c.get("room", 0.0)) for clause in clauses for c in clause.changes), default=0.0)
    beside = [replace(x, traits=replace(x.traits, room=rooms)) for x in layers if x.kind != first.kind]
    missed = tuple(dict.fromkeys(unknown))
    matched = tuple(pair for clause in clauses for pair in clause.matched)
    return Understanding(first.kind, first.traits, tuple(beside[:LAYERS]), missed, first.words, known, matched)


def tokenize(prompt: str) -> list[str]:
    """Return the words and breaks of a prompt, in lower case."""
    text = unicodedata.normalize("NFKC", prompt[:LONGEST_PROMPT]).casefold()
    return [token.replace("\u2019", "'") for token in WORD.findall(text)]


def in_context(kind: str | None, tokens: list[str]) -> str | None:
    """Return what a kind becomes given the other words: a door that slams shut does not open."""
    signs, other = CONTEXT.get(kind or "", (frozenset(), None))
    return other if other and not signs.isdisjoint(tokens) else kind


def split_clauses(tokens: list[str]) -> Iterator[tuple[list[str], bool]]:
    """Yield what stands between punctuation and conjunctions, and whether each clause comes later."""
    clause: list[str] = []
    later = False
    for token in tokens:
        if token in BREAKS:
            yield clause, later
            later = token in THEN or (later and not clause)
            clause = []
        else:
            clause.append(token)
    yield clause, later


def rank_clauses(clauses: list[Clause]) -> tuple[Clause, list[Clause]]:
    """Return the main clause, with the traits of clauses that have no kind, and the clauses that are layers."""
    nothing = Clause()
    with_kind = [c for c in clauses if c.kind]
    main = max(with_kind, key=lambda c: c.score * (0.6 if c.later else 0.88 ** clauses.index(c)), default=nothing)
    if with_kind and with_kind[0].kind in PLACES:
        main = with_kind[0]
    layers = [c for c in with_kind if c is not main and c.score >= 0.85]
    changes = [change for c in clauses if c is main or not any(c is other for other in layers) for change in c.changes]
    return replace(main, changes=changes), layers


def layer_of(clause: Clause, screen: bool, retro: bool) -> Layer:
    """Return the layer that a clause describes."""
    kind = clause.kind or PLACEHOLDER
    kind = ON_SCREEN.get(kind, kind) if screen else kind
    kind = RETRO.get(kind, kind) if retro else kind
    changes = [change for change in clause.changes if kind in {"footstep", "hooves"} or not change.get("gait")]
    traits = combine_changes(changes)
    ground = next((change["ground"] for change in changes if "ground" in change), None)
    if (kind in RHYTHMS or only_shoes_named(kind, clause)) and not traits.count:
        traits = replace(traits, repeated=True)
    if ground and kind in ON_GROUND:
        traits = replace(traits, material=ground)
    return Layer(kind, traits, clause.words, clause.later)


def only_shoes_named(kind: str, clause: Clause) -> bool:
    """Return whether a plural of shoes stands for steps: high heels in a hall are more than one step."""
    worn = {"boot", "heel", "shoe", "sandal"} & set(clause.words)
    return kind == "footstep" and bool(worn) and any(phrase.endswith("s") for phrase, _ in clause.matched)


RHYTHMS = frozenset({"hooves"})
"""Kinds that repeat unless the prompt says how many."""

ON_GROUND = frozenset({"footstep", "hooves", "rain", "thud", "splash", "clatter", "debris", "coins", "drip"})
"""Kinds whose material is that of the ground."""


def combine_changes(changes: list[Mapping[str, Any]]) -> Traits:
    """Combine all changes, kept within what patches can handle."""
    values: dict[str, Any] = {}
    plain = Traits()
    gait = any(change.get("gait") for change in changes)
    for change in [c for i, c in enumerate(changes) if c not in changes[:i]]:
        for name, value in change.items():
            if name in {"gait", "ground"}:
                continue
            old = values.get(name, getattr(plain, name))
            if name in MULTIPLIED:
                value = old * value
            elif name in MAXIMAL:
                value = max(old, value)
            elif name == "brightness":
                value = old + value
            elif name in {"material", "count"} and name in values:
                value = old
            values[name] = value
    bounds = {
        "size": (0.25, 4.0),
        "speed": (0.35, 3.5),
        "force": (0.4, 2.2),
        "pitch": (0.4, 2.5),
        "brightness": (-1, 1),
    }
    for name, (low, high) in bounds.items():
        if name in values:
            values[name] = min(high, max(low, values[name]))
    if gait and values.get("count") == 1:
        values["count"] = None
    if values.get("count"):
        values["repeated"] = False
    return Traits(**values)
