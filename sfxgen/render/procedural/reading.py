"""From the words of a prompt to a kind of sound, its traits, and what sounds beside it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sfxgen.render.procedural.context import CONTEXT, ON_SCREEN, PLACES, SCREEN_WORDS
from sfxgen.render.procedural.models.retro import RETRO
from sfxgen.render.procedural.modifiers import (
    GROUND,
    NEGATIONS,
    PLURALS,
    PREPOSITIONS,
    STOP,
)
from sfxgen.render.procedural.phrases import Sense, match, stem
from sfxgen.render.procedural.take import Traits

PLACEHOLDER = "placeholder"
LONGEST_PROMPT = 4000
"""Characters that are read; nobody describes a sound in more."""
LAYERS = 2
"""How many sounds may stand beside the main one."""

WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?|[,;.:!?()\[\]\u2014\u2013\n]|\+|&")
BREAKS = frozenset(",;.:!?()[]\u2014\u2013\n+&") | {"with", "and", "while", "plus", "then", "followed"}
SCALED = frozenset({"size", "speed", "force", "pitch"})
LARGEST = frozenset({"distance", "wetness", "room"})


@dataclass(frozen=True)
class Layer:
    """One sound of a prompt: its kind, its traits, and the words that chose it."""

    kind: str
    traits: Traits = field(default_factory=Traits)
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Understanding:
    """What a prompt was taken to mean.

    kind: the main sound's model, or "placeholder" where nothing was known; traits: how it is; layers: other
    sounds beside it; unknown: content words that nobody understood, in order; words: those that chose the kind.
    """

    kind: str
    traits: Traits
    layers: tuple[Layer, ...]
    unknown: tuple[str, ...]
    words: tuple[str, ...]
    understood: int
    """How many content words were understood."""


@dataclass
class Clause:
    """What was found between two breaks."""

    kind: str | None = None
    score: float = 0.0
    words: tuple[str, ...] = ()
    changes: list[Mapping[str, Any]] = field(default_factory=list)


def understand(prompt: str) -> Understanding:
    """Read a prompt; never fails, whatever it holds."""
    tokens = [
        t.replace("\u2019", "'")
        for t in WORD.findall(unicodedata.normalize("NFKC", prompt[:LONGEST_PROMPT]).casefold())
    ]
    unknown: list[str] = []
    clauses, known = [], 0
    for words in split(tokens):
        clause, count = read(words, unknown)
        clauses.append(clause)
        known += count
    screen = not SCREEN_WORDS.isdisjoint(tokens)
    retro = any(change.get("retro") for clause in clauses for change in clause.changes)
    for clause in clauses:
        clause.kind = in_context(clause.kind, tokens)
    main, others = ranked(clauses)
    layers = [layer(clause, screen, retro) for clause in others]
    first = layer(main, screen, retro)
    rooms = max((float(c.get("room", 0.0)) for clause in clauses for c in clause.changes), default=0.0)
    beside = [replace(x, traits=replace(x.traits, room=rooms)) for x in layers if x.kind != first.kind]
    missed = tuple(dict.fromkeys(unknown))
    return Understanding(first.kind, first.traits, tuple(beside[:LAYERS]), missed, first.words, known)


def in_context(kind: str | None, tokens: list[str]) -> str | None:
    """A kind as the rest of the prompt turns it: a door that falls shut does not open."""
    signs, other = CONTEXT.get(kind or "", (frozenset(), None))
    return other if other and not signs.isdisjoint(tokens) else kind


def split(tokens: list[str]) -> Iterator[list[str]]:
    """Clauses: what stands between punctuation and conjunctions."""
    clause: list[str] = []
    for token in tokens:
        if token in BREAKS:
            yield clause
            clause = []
        else:
            clause.append(token)
    yield clause


def read(words: list[str], unknown: list[str]) -> tuple[Clause, int]:
    """The best kind of one clause and all its modifiers; words nobody knows are added to unknown."""
    clause, at, known, behind = Clause(), 0, 0, 1.0
    ground = False
    while at < len(words) and words[at] not in NEGATIONS:
        sense, length = match(words, at)
        phrase = words[at : at + length]
        if sense is None:
            behind, ground = weight_after(words[at], behind), ground or words[at] in GROUND
            known += numbers(words, at, clause)
            if words[at] not in STOP and not words[at].isdigit():
                unknown.append(words[at])
        else:
            known += 1
            if ground and "material" in sense.change:
                clause.changes.append({"ground": sense.change["material"]})
            consider(clause, sense, phrase, behind, at)
        at += length
    return clause, known


def weight_after(word: str, behind: float) -> float:
    """How much a kind counts from here on: less behind a preposition, little less behind "of"."""
    if word == "of":
        return min(behind, 0.8)
    return min(behind, 0.45) if word in PREPOSITIONS else behind


def numbers(words: list[str], at: int, clause: Clause) -> int:
    """A bare number counts events, unless a unit follows it."""
    units = {"s", "sec", "second", "seconds", "ms", "hz", "khz", "db", "bit", "d", "m", "meter", "meters", "k"}
    after = words[at + 1] if at + 1 < len(words) else ""
    if words[at].isascii() and words[at].isdigit() and len(words[at]) < 3 and int(words[at]) > 0 and after not in units:
        clause.changes.append({"count": min(32, int(words[at]))})
        return 1
    return 0


def consider(clause: Clause, sense: Sense, phrase: list[str], behind: float, at: int) -> None:
    """Take a sense into account: its traits always, its kind if it is the best of the clause so far."""
    if sense.change and not ("count" in sense.change and behind < 0.8):
        clause.changes.append(sense.change)
    if sense.kind is None:
        return
    if phrase[-1] in PLURALS and clause.kind is None:
        clause.changes.append({"repeated": True})
    more = 0.3 if sense.weight == 1.0 else 0.1
    score = (sense.weight + more * (len(phrase) - 1)) * behind + 0.005 * min(at, 20)
    if score > clause.score:
        clause.kind, clause.score, clause.words = sense.kind, score, tuple(stem(w) for w in phrase)


def ranked(clauses: list[Clause]) -> tuple[Clause, list[Clause]]:
    """The main clause, given the traits of clauses without a kind, and those that are layers of their own."""
    nothing = Clause()
    with_kind = [c for c in clauses if c.kind]
    main = max(with_kind, key=lambda c: c.score * 0.9 ** clauses.index(c), default=nothing)
    if with_kind and with_kind[0].kind in PLACES:
        main = with_kind[0]
    layers = [c for c in with_kind if c is not main and c.score >= 0.85]
    changes = [change for c in clauses if c is main or not any(c is other for other in layers) for change in c.changes]
    return Clause(main.kind, main.score, main.words, changes), layers


def layer(clause: Clause, screen: bool, retro: bool) -> Layer:
    """A clause as a sound."""
    kind = clause.kind or PLACEHOLDER
    kind = ON_SCREEN.get(kind, kind) if screen else kind
    kind = RETRO.get(kind, kind) if retro else kind
    changes = [change for change in clause.changes if kind == "footstep" or not change.get("gait")]
    traits = traits_of(changes)
    ground = next((change["ground"] for change in changes if "ground" in change), None)
    if ground and kind in FALLING:
        traits = replace(traits, material=ground)
    return Layer(kind, traits, clause.words)


FALLING = frozenset({"footstep", "rain", "thud", "splash", "clatter", "debris", "coins", "drip"})
"""Kinds whose material is that of the ground."""


def traits_of(changes: list[Mapping[str, Any]]) -> Traits:
    """All changes together, kept within what models can bear."""
    values: dict[str, Any] = {}
    plain = Traits()
    gait = any(change.get("gait") for change in changes)
    for change in [c for i, c in enumerate(changes) if c not in changes[:i]]:
        for name, value in change.items():
            if name in {"gait", "ground"}:
                continue
            old = values.get(name, getattr(plain, name))
            if name in SCALED:
                value = old * value
            elif name in LARGEST:
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
