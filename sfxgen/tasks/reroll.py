"""A new seed for a sound or one of its takes, written into its manifest."""

from __future__ import annotations

from sfxgen.errors import UsageError
from sfxgen.files.gate import Gate
from sfxgen.manifest.edit import set_field
from sfxgen.manifest.sound import Sound
from sfxgen.plan.mixing import layer_names
from sfxgen.plan.request import seeds
from sfxgen.project.load import Project
from sfxgen.schema.messages import first_of


def reroll(project: Project, sound: Sound, take: int | None) -> tuple[int, ...]:
    """Give one take, or all if take is None, a new seed; return all seeds of the sound.

    Only the seeds in the manifest change; its comments and layout stay. Raises UsageError for a mix of layers.
    """
    new = fresh_seeds(sound, take)
    gate, manifest = Gate(project.root), sound.place.file
    gate.write(manifest, set_field(gate.read(manifest).decode(), sound.name, "seeds", new).encode())
    return new


def fresh_seeds(sound: Sound, take: int | None) -> tuple[int, ...]:
    """Return the seeds with new ones for one take or all, higher than any in use, so that no take comes back.

    Raises UsageError for a mix of layers.
    """
    require_seeds(sound)
    old = seeds(sound)
    chosen = range(sound.variations) if take is None else [take - 1]
    fresh = dict(zip(chosen, range(max(old) + 1, 2**32), strict=False))
    return tuple(fresh.get(i, seed) for i, seed in enumerate(old))


def require_seeds(sound: Sound) -> None:
    """Raise UsageError for a mix of layers, which has no seed of its own."""
    if sound.layers:
        layers = first_of(list(dict.fromkeys(layer_names(sound))))
        hint = f"Reroll a layer: {layers}." if layers else "It is mixed of recordings."
        raise UsageError(f"{sound.name} is mixed of layers: it has no seed of its own", hint)
