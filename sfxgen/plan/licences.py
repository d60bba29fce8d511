"""Whether a game may ship what a model makes."""

from __future__ import annotations

from collections.abc import Collection

from sfxgen.manifest.sound import Sound
from sfxgen.plan.request import is_recording
from sfxgen.render.models import find_model


def objection(sound: Sound, *, allow: Collection[str], deny: Collection[str], commercial: bool) -> str | None:
    """Say why the project's licence policy forbids a sound; None when it doesn't.

    allow: if not empty, the only licence ids that may be used. deny: ids that may not.
    commercial: the game is sold, so non-commercial licences are out.
    """
    under = licence(sound)
    if under in deny:
        return f"its licence {under} is denied in sfxgen.yaml"
    if allow and under not in allow:
        return f"its licence {under or '(none given)'} is not among those allowed in sfxgen.yaml"
    if commercial and sound.licence is None and not is_recording(sound) and find_model(sound.model).commercial is False:
        return f"{sound.model}'s licence {under} forbids commercial use"
    if commercial and sound.licence is not None and "-NC" in sound.licence.upper():
        return f"its licence {under} forbids commercial use"
    return None


def licence(sound: Sound) -> str | None:
    """Return the licence a sound is under: its own if given, a recording's being unknown, else its model's."""
    return sound.licence or (None if is_recording(sound) else find_model(sound.model).licence)
