"""Sounds that are mixed of layers: which raw audio each take needs, and the hashes that follow from it.

The leaves of a mix are raw audio: renders and recordings. They are told in one order everywhere, depth first, since a
layer may be a mix itself. A layer goes in as it sounds on its own: trimmed, faded and at its own loudness.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from sfxgen.audio.formats import DEFAULT
from sfxgen.manifest.sound import Sound
from sfxgen.plan.hashes import finish_hash, mix_finish_hash
from sfxgen.plan.request import is_recording
from sfxgen.render.models import DRAFT_MODEL, Model
from sfxgen.render.protocol import Request


@dataclass(frozen=True, kw_only=True)
class Leaf:
    """Raw audio of one take of a sound, or of a recording, as a layer of others."""

    sound: Sound
    number: int
    """Which of its takes, from 1."""
    request: Request
    model: Model
    render: str
    """Hash of what its own model would render, or of the recording."""
    draft: str
    """Hash of the draft that may stand in; the same for a recording."""
    raw: str | None = None
    """SHA-256 of the render's file, if the lock has it; `draft_raw`: of the draft's."""
    draft_raw: str | None = None

    @property
    def stand_in(self) -> str:
        """Return the hash of what is used where its model can't run."""
        return self.render if self.model.renderer == DRAFT_MODEL.renderer else self.draft

    @property
    def title(self) -> str:
        """Return what messages call it."""
        return self.sound.name or self.sound.source or ""


def leaves_of(sound: Sound, number: int) -> Iterator[tuple[Sound, int]]:
    """Yield the sound, and the number of its take, of every leaf of a take of a mix."""
    for layer in sound.layers:
        if layer.of is None:
            continue
        take = take_in_mix(layer.of, number)
        if layer.of.layers:
            yield from leaves_of(layer.of, take)
        else:
            yield layer.of, take


def take_in_mix(layer: Sound, number: int) -> int:
    """Return which take of a layer goes into a take of the mix: the same one, or from the first on again."""
    return (number - 1) % layer.variations + 1


def as_layer(layer: Sound, mix: Sound) -> Sound:
    """Return a sound as it goes into a mix: at the mix's rate, and without a file format of its own."""
    return replace(layer, sample_rate=mix.sample_rate, format=DEFAULT, quality=6.0, bit_depth=None)


def mix_finish(sound: Sound, keys: Iterable[str], model: Callable[[str], Model]) -> str:
    """Return the finish hash of a mix. keys: of the raw audio of its leaves, in order."""
    return mix_finish_hash(sound, _parts(sound, iter(keys), model))


def _parts(sound: Sound, keys: Iterator[str], model: Callable[[str], Model]) -> list[str]:
    """Return the finish hash of each layer as it goes in."""
    return [_part(as_layer(layer.of, sound), keys, model) for layer in sound.layers if layer.of is not None]


def _part(layer: Sound, keys: Iterator[str], model: Callable[[str], Model]) -> str:
    if layer.layers:
        return mix_finish_hash(layer, _parts(layer, keys, model), is_encoded=False)
    return finish_hash(next(keys), layer, model(layer.model), is_encoded=False)


def keys_used(leaves: Iterable[Leaf], recorded: Collection[str]) -> list[str]:
    """Return the keys of the raw audio that a mix was made of, as a lock has it; of what is new, the stand-ins'."""
    return [leaf.render if leaf.render in recorded else leaf.stand_in for leaf in leaves]


def recorded_keys(layers: Iterable[str]) -> frozenset[str]:
    """Return the keys in a lock's list of layers, of which each is a key and the SHA-256 of a file."""
    return frozenset(text.partition(" ")[0] for text in layers)


def layer_names(sound: Sound) -> Iterator[str]:
    """Yield the name of every sound that a mix is made of, directly or not."""
    for layer in sound.layers:
        if layer.of is not None:
            if layer.sound is not None:
                yield layer.sound
            yield from layer_names(layer.of)


def recordings_of(sound: Sound) -> Iterator[str]:
    """Yield the path of every recording that a sound is made of: its own, and its layers'."""
    if sound.source is not None:
        yield sound.source
    for layer in sound.layers:
        if layer.of is not None:
            yield from recordings_of(layer.of)


def drafted(leaves: Iterable[Leaf], recorded: Collection[str]) -> Iterator[Leaf]:
    """Yield the leaves of which a lock has a draft in place of the render."""
    for leaf in leaves:
        if not is_recording(leaf.sound) and leaf.render not in recorded and leaf.draft in recorded:
            yield leaf
