"""Whether a game may ship what a model makes."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sfxgen.lock.records import TakeRecord
from sfxgen.manifest.sound import Sound
from sfxgen.plan.request import is_recording
from sfxgen.render.models import find_model

NONE, SOME, ALL = "none", "some", "all"
"""How many of a sound's takes are files that a person made."""


def by_hand(takes: Iterable[TakeRecord]) -> str:
    """Return how many of a sound's takes are files that a person made: NONE, SOME or ALL."""
    manual = [take.manual for take in takes]
    return (ALL if all(manual) else SOME) if any(manual) else NONE


def objection(
    sound: Sound, hands: str = NONE, *, allow: Collection[str], deny: Collection[str], commercial: bool
) -> str | None:
    """Say why the project's licence policy forbids a sound; None when it doesn't.

    hands: how many of its takes a person made. allow: if not empty, the only licence ids that may be used.
    deny: ids that may not. commercial: the game is sold, so non-commercial licences are out.
    """
    under = licence(sound, hands)
    if under in deny:
        return f"its licence {under} is denied in sfxgen.yaml"
    if allow and under not in allow:
        return f"its licence {under or '(none given)'} is not among those allowed in sfxgen.yaml"
    if allow and hands == SOME and sound.licence is None:
        return "a take is adopted, and its licence is not given, so not among those allowed in sfxgen.yaml"
    if sound.licence is None and (hands == ALL or is_recording(sound)):
        return None
    if commercial and sound.licence is None and find_model(sound.model).commercial is False:
        return f"{sound.model}'s licence {under} forbids commercial use"
    if commercial and sound.licence is not None and "-NC" in sound.licence.upper():
        return f"its licence {under} forbids commercial use"
    return None


def licence(sound: Sound, hands: str = NONE) -> str | None:
    """Return the licence a sound is under: its own if given, else its model's.

    A recording's is unknown unless given, and so is that of files that a person made, if all takes are.
    """
    return sound.licence or (None if hands == ALL or is_recording(sound) else find_model(sound.model).licence)
