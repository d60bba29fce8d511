"""Mixing in a worker: each layer is finished as on its own, brought to its own loudness, and put into its place."""

from __future__ import annotations

from collections.abc import Iterator

from sfxgen.audio import Audio
from sfxgen.build.footprint import require_memory
from sfxgen.errors import FinishError, SoundError
from sfxgen.export.level import level_layer
from sfxgen.export.tags import tags_of
from sfxgen.finish import finish
from sfxgen.finish.mix import mixed
from sfxgen.manifest.sound import MixLayer, Sound
from sfxgen.plan.licences import licence_of_mix
from sfxgen.plan.mixing import as_layer, leaves_of
from sfxgen.plan.request import is_recording
from sfxgen.render.models import find_model


def mix_of(sound: Sound, raws: Iterator[Audio], most_bytes: int) -> Audio:
    """Mix the layers of a sound. raws: the raw audio of its leaves, depth first; each is read when its turn comes.

    Raises FinishError, which names the layer.
    """
    parts = [(_part(layer, layer.of, sound, raws, most_bytes), layer) for layer in sound.layers if layer.of is not None]
    return mixed(parts, sound)


def _part(layer: MixLayer, of: Sound, mix: Sound, raws: Iterator[Audio], most_bytes: int) -> Audio:
    """Return a layer as it sounds on its own, at the mix's rate."""
    used = as_layer(of, mix)
    try:
        raw = mix_of(used, raws, most_bytes) if used.layers else next(raws)
        require_memory(used, raw.seconds, raw.samples.size, most_bytes)
        return level_layer(finish(raw, used), used)
    except SoundError as error:
        raise FinishError(f"its layer {layer.sound or layer.source}: {error.message}", error.hint) from error


def mix_tags(sound: Sound) -> dict[str, str]:
    """Return the tags of a mix: its licence, and whether AI made any of its layers."""
    models = [find_model(leaf.model) for leaf, _ in leaves_of(sound, 1) if not is_recording(leaf)]
    tags = tags_of(None, None, licence_of_mix(sound))
    if models:
        tags["AI_GENERATED"] = "yes" if any(model.is_ai for model in models) else "no"
    return tags
