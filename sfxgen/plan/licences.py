"""Whether a game may ship what a model makes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sfxgen.lock.records import TakeRecord
from sfxgen.manifest.sound import Sound
from sfxgen.plan.request import is_recording
from sfxgen.render.models import Model
from sfxgen.schema.fields import Flag, ListOf, Text, declared

NONE, SOME, ALL = "none", "some", "all"
"""How many of a sound's takes are files that a person made."""


@dataclass(frozen=True, kw_only=True)
class Licences:
    """The licences that the game may ship."""

    allow: tuple[str, ...] = declared(ListOf(Text(200)), default=(), meaning="licence ids; any, if not given")
    deny: tuple[str, ...] = declared(ListOf(Text(200)), default=(), meaning="licence ids")
    commercial: bool = declared(Flag(), default=False, meaning="the game is sold")


def by_hand(takes: Iterable[TakeRecord]) -> str:
    """Return how many of a sound's takes are files that a person made: NONE, SOME or ALL."""
    manual = [take.manual for take in takes]
    return (ALL if all(manual) else SOME) if any(manual) else NONE


def objection(sound: Sound, model: Model, policy: Licences, hands: str = NONE) -> str | None:
    """Say why the project's licence policy forbids a sound; None when it doesn't.

    hands: how many of its takes a person made.
    """
    under = licence(sound, model, hands)
    if under in policy.deny:
        return f"its licence {under} is denied in sfxgen.yaml"
    if policy.allow and under not in policy.allow:
        return f"its licence {under or '(none given)'} is not among those allowed in sfxgen.yaml"
    if policy.allow and hands == SOME and sound.licence is None:
        return "a take is adopted, and its licence (none given) is not among those allowed in sfxgen.yaml"
    if not policy.commercial:
        return None
    if sound.licence is None and under is not None and model.commercial is False:
        return f"{sound.model}'s licence {under} forbids commercial use"
    if sound.licence is not None and "-NC" in sound.licence.upper():
        return f"its licence {under} forbids commercial use"
    return None


def licence(sound: Sound, model: Model, hands: str = NONE) -> str | None:
    """Return the licence a sound is under: its own if given, else its model's.

    That of a recording is unknown unless given, and so is that of a sound whose takes a person made.
    """
    return sound.licence or (None if hands == ALL or is_recording(sound) else model.licence)
