"""What the game's code calls a sound: `footsteps/gravel` is `FOOTSTEPS_GRAVEL`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from sfxgen.errors import Fault, ManifestError
from sfxgen.manifest.names import Named


def identifier(name: str, reserved: Collection[str]) -> str:
    """Return the constant for a sound's name; one that is reserved, or says nothing, gets a `_` at its end."""
    word = re.sub(r"[^A-Z0-9]", "_", name.upper())
    word = f"_{word}" if word[0].isdigit() else word
    return f"{word}_" if word in reserved or not word.strip("_") else word


def refuse_clashes(sounds: Iterable[Named], reserved: Collection[str]) -> None:
    """Raise ManifestError where two sounds would have the same constant, such as `a-b` and `a/b`."""
    owners: dict[str, Named] = {}
    faults = []
    for sound in sounds:
        word = identifier(sound.name, reserved)
        owner = owners.setdefault(word, sound)
        if owner is not sound:
            faults.append(_fault(sound, owner, word))
    if faults:
        raise ManifestError(faults)


def _fault(sound: Named, owner: Named, word: str) -> Fault:
    other = f"{owner.name} at {owner.place.file}:{owner.place.line}"
    return Fault(
        file=sound.place.file,
        line=sound.place.line,
        column=sound.place.column,
        key=f"sounds.{sound.name}",
        message=f"the game's code would call it Sfx.{word}, as it calls {other}",
        hint="rename one",
    )
