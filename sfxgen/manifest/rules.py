"""Rules between the fields of a sound, checked after its defaults are applied."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sfxgen.audio.formats import FORMATS
from sfxgen.manifest.sound import AUTO_S, Sound
from sfxgen.schema.messages import listing

SEEDS = 2**32


@dataclass(frozen=True)
class Conflict:
    """Fields that don't go together: where to say so, why, how to fix it, and all the fields involved."""

    path: tuple[str | int, ...]
    message: str
    hint: str
    about: tuple[str, ...]


def conflicts(sound: Sound) -> Iterator[Conflict]:
    """Return every rule that a sound breaks."""
    for rule in _RULES:
        yield from rule(sound)


def _needed(sound: Sound) -> Iterator[Conflict]:
    for field in ("prompt", "duration"):
        if sound.source is None and not sound.layers and getattr(sound, field) is None:
            hint = f"add {field}:, or source: with the path of a recording"
            yield Conflict((), f"{field} is missing", hint, (field, "source", "layers"))


def _layers(sound: Sound) -> Iterator[Conflict]:
    for field in ("prompt", "source", "edits"):
        if sound.layers and getattr(sound, field):
            message = f"a sound is mixed of layers or has a {field.removesuffix('s')} of its own, not both"
            hint = f"leave out {field}:, or put it into a sound that is a layer"
            yield Conflict(("layers",), message, hint, ("layers", field))
    for i, layer in enumerate(sound.layers):
        if layer.pan and sound.channels == "mono":
            message = "a mono sound has no sides to pan to"
            yield Conflict(
                ("layers", i, "pan"), message, "say channels: stereo, or leave pan out", ("layers", "channels")
            )


def _auto_loop(sound: Sound) -> Iterator[Conflict]:
    if sound.loop is not None and sound.is_auto:
        message = "a loop that is rendered has no end to find, so it can't have `duration: auto`"
        yield Conflict(("duration",), message, "say how many seconds it lasts", ("duration", "loop", "source"))


def _seeds(sound: Sound) -> Iterator[Conflict]:
    given, takes = len(sound.seeds), sound.variations
    if given and given < takes:
        message = f"only {given} seed{'s'[: given > 1]} for {takes} takes"
        hint = "list a seed for every take, or lower variations"
        yield Conflict(("seeds",), message, hint, ("seeds", "variations"))
    if not given and sound.seed + takes > SEEDS:
        message = f"take {takes} would use seed {sound.seed + takes - 1}, past {SEEDS - 1}"
        yield Conflict(("seed",), message, "use a smaller seed", ("seed", "variations"))


def _edits(sound: Sound) -> Iterator[Conflict]:
    for i, edit in enumerate(sound.edits):
        if edit.start >= edit.end:
            message = f"expected more than {edit.start:g} (the start), found {edit.end:g}"
            yield Conflict(("edits", i, "end"), message, "", ("edits",))
        elif (most := AUTO_S if sound.is_auto else sound.seconds) is not None and edit.end > most:
            what = "what is rendered for `auto`" if sound.is_auto else "the duration"
            message = f"expected at most {most:g} ({what}), found {edit.end:g}"
            yield Conflict(("edits", i, "end"), message, "", ("edits", "duration"))


def _loop(sound: Sound) -> Iterator[Conflict]:
    if sound.loop is None or sound.loop.crossfade is None or sound.seconds is None:
        return
    if sound.loop.crossfade > sound.seconds / 2:
        most = f"{sound.seconds / 2:g} (half the duration)"
        message = f"expected at most {most}, found {sound.loop.crossfade:g}"
        yield Conflict(("loop", "crossfade"), message, "", ("loop", "duration"))


def _fades(sound: Sound) -> Iterator[Conflict]:
    if sound.loop is not None:  # has no edges: `fade_out` is only for the engine that stops it
        return
    fades = (sound.fade_in or 0.0) + (sound.fade_out or 0.0)
    if sound.seconds is not None and fades > sound.seconds:
        field = "fade_out" if sound.fade_out else "fade_in"
        message = f"the fades take {fades:g} seconds, the sound only {sound.seconds:g}"
        yield Conflict((field,), message, "shorten the fades", ("fade_in", "fade_out", "duration"))


def _rate(sound: Sound) -> Iterator[Conflict]:
    row = sound.file_format
    if row.sample_rates and sound.sample_rate not in row.sample_rates:
        message = f"{row.label} has no sample rate of {sound.sample_rate}"
        hint = f"use {listing([str(rate) for rate in row.sample_rates])}"
        yield Conflict(("sample_rate",), message, hint, ("format", "sample_rate"))


def _bit_depth(sound: Sound) -> Iterator[Conflict]:
    row = sound.file_format
    depths = [str(depth) for depth in row.bit_depths]
    if sound.bit_depth is not None and sound.bit_depth not in row.bit_depths:
        of = f" of {sound.bit_depth}" if depths else ""
        deep = listing([name for name, other in FORMATS.items() if other.bit_depths])
        hint = f"use {listing(depths)}" if depths else f"leave it out, or use format: {deep}"
        yield Conflict(("bit_depth",), f"{row.label} has no bit depth{of}", hint, ("bit_depth", "format"))


_RULES: tuple[Callable[[Sound], Iterator[Conflict]], ...] = (
    _needed,
    _layers,
    _auto_loop,
    _seeds,
    _edits,
    _loop,
    _fades,
    _rate,
    _bit_depth,
)
