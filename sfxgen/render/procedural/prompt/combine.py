"""From all that a prompt's words change to the traits of one sound."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sfxgen.render.procedural.prompt.clauses import BESIDE, MAIN, Clause
from sfxgen.render.procedural.prompt.context import ALIASES, CALLS, PLACES, SETTLED
from sfxgen.render.procedural.prompt.heads import Reading
from sfxgen.render.procedural.prompt.phrases import stem
from sfxgen.render.procedural.prompt.polarity import direction
from sfxgen.render.procedural.traits import Traits

SHORT = 3
"""Of fewer words, a clause only says which way the sound of another one goes: a minigame, success."""
STYLES = frozenset({"room", "distance", "retro", "material", "brightness", "force", "wetness"})
"""Traits that a place or a house style gives to whatever sounds in it; its size and number are its own."""

MULTIPLIED = frozenset({"size", "speed", "force", "pitch"})
"""Traits of which several changes multiply."""
MAXIMAL = frozenset({"distance", "wetness", "room"})
"""Traits of which the largest change counts."""

RHYTHMS = frozenset({"hooves"})
"""Kinds that repeat unless the prompt says how many."""

ON_GROUND = frozenset(
    {"footstep", "hooves", "rain", "thud", "splash", "clatter", "debris", "coins", "drip", "hail", "dice"}
)
"""Kinds whose material is that of the ground."""

MOTIFS = frozenset(
    {
        "ui_confirm",
        "ui_error",
        "notification",
        "reward",
        "fanfare",
        "defeat",
        "game_over",
        "jump",
        "coin",
        "pickup",
    }
    | {"toggle", "zoom", "power_up", "power_down", "arpeggio", "music_box", "stinger", "piano", "lute", "harp"}
)
"""Kinds that are made of several notes: a number in the prompt counts those, so the sound stays one."""

BOUNDS = {
    "size": (0.25, 4.0), "speed": (0.35, 3.5), "force": (0.4, 2.2), "pitch": (0.4, 2.5), "brightness": (-1, 1),
}  # fmt: skip
"""What patches can handle."""


def layer_traits(
    kind: str, changes: list[Mapping[str, Any]], clause: Clause, chosen: tuple[str, ...], turn: int
) -> tuple[str, Traits]:
    """Return the kind that makes a sound, and its traits.

    chosen: the stems that chose the kind; turn: the clause's polarity.
    """
    kind, own = ALIASES.get(kind, (kind, {}))
    some = [dict(change) for change in changes if kind in {"footstep", "hooves"} or not change.get("gait")]
    if own and not any("material" in change for change in some):
        some.append(dict(own))
    elif own:
        some.append({name: value for name, value in own.items() if name != "material"})
    traits = combine_changes([*some, *goes_on(clause, chosen)])
    if kind in MOTIFS and traits.count:
        traits = replace(traits, count=None)
    if (kind in RHYTHMS or only_shoes_named(kind, clause, chosen)) and not traits.count:
        traits = replace(traits, repeated=True)
    ground = next((change["ground"] for change in changes if "ground" in change), None)
    if ground and kind in ON_GROUND:
        traits = replace(traits, material=ground)
    gesture = traits.gesture or (0 if kind in SETTLED else turn)
    return kind, replace(traits, gesture=gesture)


NIGHT = frozenset({"night", "nighttime", "midnight", "dusk", "nightfall"})
BY_DAY_AND_NIGHT = (PLACES - {"night"}) | {"wind", "waves", "crowd"}


def at_night(kind: str, said: Sequence[str]) -> list[dict[str, Any]]:
    """Return what the night changes of a place that is one by day as well: it is duller."""
    return [{"brightness": -0.3}] if kind in BY_DAY_AND_NIGHT and not NIGHT.isdisjoint(said) else []


def goes_on(clause: Clause, chosen: tuple[str, ...]) -> list[dict[str, Any]]:
    """Return that a call repeats when it is going on: a dog barking."""
    called = any(w.endswith("ing") and stem(w) in CALLS and stem(w) in chosen for w in clause.words)
    return [{"repeated": True}] if called else []


def only_shoes_named(kind: str, clause: Clause, chosen: tuple[str, ...]) -> bool:
    """Return whether a plural of shoes stands for steps: high heels in a hall are more than one step."""
    worn = {"boot", "heel", "shoe", "sandal"} & set(chosen)
    return kind == "footstep" and bool(worn) and any(phrase.endswith("s") for phrase, _ in clause.matched)


def combine_changes(changes: list[Mapping[str, Any]] | list[dict[str, Any]]) -> Traits:
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
    for name, (low, high) in BOUNDS.items():
        if name in values:
            values[name] = min(high, max(low, values[name]))
    if gait and values.get("count") == 1:
        values["count"] = None
    if values.get("count"):
        values["repeated"] = False
    return Traits(**values)


def of_setting(clause: Clause) -> list[dict[str, Any]]:
    """Return what a setting changes of the sound in it."""
    return [{name: value for name, value in change.items() if name in STYLES} for change in clause.changes]


def way(clauses: Sequence[Clause], best: Reading, chosen: Sequence[Reading]) -> int:
    """Return the direction of the main sound: its own clause's, or that of a short one, or one of no other sound."""
    read = {id(clauses[reading.clause]) for reading in chosen if reading.kind != best.kind}
    others = [c for c in clauses if (id(c) not in read or len(c.words) < SHORT) and c.role in {MAIN, BESIDE}]
    turns = (direction(clause.words) for clause in (clauses[best.clause], *others))
    return next((value for value in turns if value), 0)
