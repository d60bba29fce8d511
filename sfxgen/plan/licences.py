"""The licences that a game may ship, and what they forbid."""

from __future__ import annotations

from dataclasses import dataclass

from sfxgen.manifest.sound import Sound
from sfxgen.plan.request import is_recording
from sfxgen.render.models import Model
from sfxgen.schema.fields import Flag, ListOf, Text, declared


@dataclass(frozen=True, kw_only=True)
class Licences:
    """The licences that the game may ship."""

    allow: tuple[str, ...] = declared(ListOf(Text(200)), default=(), meaning="licence ids; any, if not given")
    deny: tuple[str, ...] = declared(ListOf(Text(200)), default=(), meaning="licence ids")
    commercial: bool = declared(Flag(), default=False, meaning="the game is sold")


def objection(sound: Sound, model: Model, policy: Licences) -> str | None:
    """Say why the project's licence policy forbids a sound; None when it doesn't."""
    under = licence(sound, model)
    if under in policy.deny:
        return f"its licence {under} is denied in sfxgen.yaml"
    if policy.allow and under not in policy.allow:
        return f"its licence {under or '(none given)'} is not among those allowed in sfxgen.yaml"
    if not policy.commercial:
        return None
    if sound.licence is None and not is_recording(sound) and model.commercial is False:
        return f"{sound.model}'s licence {under} forbids commercial use"
    if sound.licence is not None and "-NC" in sound.licence.upper():
        return f"its licence {under} forbids commercial use"
    return None


def licence(sound: Sound, model: Model) -> str | None:
    """Return the licence a sound is under: its own if given, else its model's; a recording's is then unknown."""
    return sound.licence or (None if is_recording(sound) else model.licence)
