"""The names by which a game's code calls its sounds: `footsteps/gravel` is `FOOTSTEPS_GRAVEL`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sfxgen.errors import Fault, ManifestError
from sfxgen.manifest.names import Named

_TYPES = ("AABB", "IP", "JSON", "JSONRPC", "OS", "RID", "UPNP")
_NUMBERS = ("INF", "NAN", "PI", "TAU")
_MEMBERS = (
    "CONNECT_APPEND_SOURCE_OBJECT",
    "CONNECT_DEFERRED",
    "CONNECT_ONE_SHOT",
    "CONNECT_PERSIST",
    "CONNECT_REFERENCE_COUNTED",
    "NOTIFICATION_EXTENSION_RELOADED",
    "NOTIFICATION_POSTINITIALIZE",
    "NOTIFICATION_PREDELETE",
)
RESERVED = frozenset((*_TYPES, *_NUMBERS, *_MEMBERS))
"""Names that GDScript has for types and constants of its own; the sounds' get a `_` after them."""


def constant(name: str) -> str:
    """Return the constant of a sound's name."""
    word = re.sub(r"[^A-Z0-9]", "_", name.upper())
    word = f"_{word}" if word[0].isdigit() else word
    return f"{word}_" if word in RESERVED or not word.strip("_") else word


def refuse_clashes(sounds: Iterable[Named]) -> None:
    """Raise ManifestError where two sounds would have one constant, such as `a-b` and `a/b`."""
    owners: dict[str, Named] = {}
    faults = []
    for sound in sounds:
        owner = owners.setdefault(constant(sound.name), sound)
        if owner is not sound:
            faults.append(_fault(sound, owner))
    if faults:
        raise ManifestError(faults)


def _fault(sound: Named, owner: Named) -> Fault:
    there = f"{owner.name} at {owner.place.file}:{owner.place.line}"
    return Fault(
        file=sound.place.file,
        line=sound.place.line,
        column=sound.place.column,
        key=f"sounds.{sound.name}",
        message=f"the game's code would call it Sfx.{constant(sound.name)}, which is also {there}",
        hint="rename one",
    )
