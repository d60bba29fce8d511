"""From an understood prompt to samples: patches run, repeated, placed, layered and looped."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from sfxgen.audio import fourier as fft
from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import tilt
from sfxgen.render.procedural.dsp.envelopes import decay, unit_peak
from sfxgen.render.procedural.dsp.grains import add_grains, even_starts, scatter_grains
from sfxgen.render.procedural.dsp.noise import filter_causal, filter_circular
from sfxgen.render.procedural.dsp.space import add_reverb, apply_distance, room_response
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.table import PATCHES
from sfxgen.render.procedural.prompt.understand import PLACEHOLDER, Layer, Understanding
from sfxgen.render.procedural.shaping import (
    FULL,
    add_tail,
    fade_end,
    fade_start,
    heard_frames,
    soften_peaks,
    start_at_onset,
    turn_bed,
    turn_event,
)
from sfxgen.render.procedural.traits import Traits

PEAK = 0.8
WOVEN_S = 45.0
"""A bed longer than a minute is woven from segments of about this length, so that memory stays bounded."""
OVERLAP_S = 2.0
VARIANTS = 12
"""A repeated event has at most this many different renders."""
EFFORT_DB = 1.5
"""By how many dB per octave a sound gets brighter when its force doubles: harder blows are shorter, harder breath is
rougher, and both add more above than below."""
CANDIDATES, HOP = 32, 220
"""How many places a bed may begin at, and the frames (5 ms) over which its growth is measured."""
EVENT_EVERY_S = 8.0
"""How often a single event sounds within a bed."""
SLOWEST = 2.4
"""An event is slowed down by at most this much to fill its length."""
SLOWED_S = 3.0
"""A longer one rings on instead: to make it again, slower, takes as long as to make it."""

Samples = npt.NDArray[np.float32]
RenderSegment = Callable[[int, int], Signal]
"""From a segment's frames and number to its sound."""


def render_scene(meaning: Understanding, seed: int, period: int, fill: bool = True) -> tuple[Samples, bool]:
    """Return all layers of a prompt as (channels, period), and whether they repeat after that.

    fill: an event goes on or rings on until its length is filled.
    """
    left = meaning.unknown if meaning.kind == PLACEHOLDER else meaning.rest
    main = Layer(meaning.kind, meaning.traits, meaning.words, rest=left, text=meaning.text)
    layers = [replace(layer, text=meaning.text) for layer in meaning.layers]
    sustained = PATCHES[main.kind].sustained
    if any(layer.later or layer.earlier for layer in layers):
        return set_peak(render_sequence(main, layers, seed, period).astype(np.float32), False), False
    loop = sustained or main.traits.repeated

    def piece(frames: int, number: int) -> Signal:
        x = render_layer(main, seed, number, frames, fill)
        for i, layer in enumerate(layers, start=1):
            x = add_layer(x, render_beside(layer, seed, 1000 * i + number, frames, sustained), sustained)
        return remove_constant(x, loop) if layers and not sustained else x

    weave = sustained and PATCHES[main.kind].weave
    turn = main.traits.gesture if loop else 0
    if sustained and period > 60 * SAMPLE_RATE:
        x = rotate_to_calm(weave_segments(piece, period)) if weave else repeat_part(piece, period)
    else:
        x = set_peak(piece(period, 0).astype(np.float32), loop)
        x = rotate_to_calm(x) if weave else x
    return (set_peak(turn_bed(x.astype(np.float64), turn).astype(np.float32), loop) if turn else x), loop


def render_sequence(main: Layer, layers: list[Layer], seed: int, frames: int) -> Signal:
    """Return sounds one after the other, (frames,): what comes before the main one, it and what is with it, the rest.

    Each begins when the one before has nearly died away, and leaves room for those that follow.
    """
    order = [x for x in layers if x.earlier] + [main] + [x for x in layers if x.later]
    out, start = np.zeros(frames), 0
    for i, layer in enumerate(order):
        room = max(64, (frames - start) // (len(order) - i) if i < len(order) - 1 else frames - start)
        x = to_mono(render_layer(layer, seed, 5000 + 1000 * i if i else 0, min(room, frames - start)))
        for k, other in enumerate(y for y in layers if layer is main and not (y.earlier or y.later)):
            x = x + to_mono(render_beside(other, seed, 1000 * k + 77, len(x), False))
        x = fade_end(fade_start(x)) if PATCHES[layer.kind].sustained else fade_end(x)
        out[start : start + len(x)] += x
        start = min(frames - 64, start + min(room, int(1.05 * heard_frames(x))))
        if start < 0:
            break
    return np.asarray(out - np.mean(out) * (np.abs(out) / max(float(np.mean(np.abs(out))), 1e-12)))


def random_for(layer: Layer, *more: int) -> np.random.Generator:
    """Return a layer's random numbers: those of its character, or, with a seed and more, those of one take.

    The character follows from the kind and from what understanding left over, not from traits, so that they change only
    what they name. The takes follow from all words of the prompt as well: no two prompts share one.
    """
    key = "\x1f".join(
        (layer.kind, *layer.words, *layer.rest, *((layer.text, *map(str, more)) if more else ()))
    ).encode()
    return np.random.Generator(np.random.PCG64(int.from_bytes(hashlib.sha256(key).digest()[:16], "big")))


def context_for(layer: Layer, seed: int, number: int, frames: int) -> PatchContext:
    """Return what the patch of a layer is given."""
    return PatchContext(max(64, frames), layer.traits, random_for(layer, seed, number), random_for(layer))


def render_layer(layer: Layer, seed: int, number: int, frames: int, fill: bool = True) -> Signal:
    """Return one layer with its effort, distance and room: (frames,) or (2, frames), peak 1."""
    patch, traits = PATCHES[layer.kind], layer.traits
    take = context_for(layer, seed, number, frames)
    if patch.sustained:
        x = patch.make(take)[..., :frames]
        return unit_peak(soften_peaks(apply_placement(x, traits, True, patch.bigger)))
    x = events(patch, take, layer, seed, number, fill)
    x = apply_placement(x, traits, traits.repeated, patch.bigger)
    return unit_peak(remove_constant(x, traits.repeated))[:frames]


def events(patch: Patch, take: PatchContext, layer: Layer, seed: int, number: int, fill: bool) -> Signal:
    """Return one event, or as many as the prompt says, turned its way, filling the length as far as the kind can."""
    traits = layer.traits
    one = event_count(traits) == 1
    x = one_event(patch, take) if one else repeat_events(patch, take, layer, seed, number)
    if fill and one:
        x = longer(patch, take, layer, seed, number, x)
    if traits.gesture and not traits.repeated and not patch.directed:
        x = turn_event(x, traits.gesture)
    return add_tail(x, take.rng) if fill and not traits.repeated else x


def longer(patch: Patch, take: PatchContext, layer: Layer, seed: int, number: int, x: Signal) -> Signal:
    """Return an event that fills its length better, as its kind can: it goes on, or it is slower."""
    traits = layer.traits
    share = heard_frames(x) / len(x)
    if share < FULL and patch.again and traits.count is None:
        x = go_on(patch, take, layer, x)
    elif FULL / SLOWEST < share < FULL and take.seconds < SLOWED_S:
        slower = replace(traits, speed=max(0.35, traits.speed * share / (1.15 * FULL)))
        x = one_event(patch, context_for(replace(layer, traits=slower), seed, number, take.frames))
    return x


def go_on(patch: Patch, take: PatchContext, layer: Layer, x: Signal) -> Signal:
    """Return an event that goes on at its kind's pace for most of the length, each time a little higher or lower."""
    heard = heard_frames(x)
    pace = patch.every_s * layer.traits.size**0.3 / layer.traits.speed * SAMPLE_RATE
    every = max(pace, 1.08 * heard)
    count = int(np.clip(0.8 * take.frames / every, 1, 12))
    if count < 2:
        return x
    one = fade_end(x[: heard + 200])
    others = [resampled(one, float(rate)) for rate in take.pick(0.93, 1.08, min(3, count - 1))]
    starts = np.arange(count) * every + np.append(0.0, take.pick(-0.06, 0.06, count - 1)) * every
    return add_grains(take.frames, starts, [one, *others], take.pick(0.75, 1.0, count))


def resampled(x: Signal, rate: float) -> Signal:
    """Return an event played faster or slower by a few percent."""
    return np.asarray(np.interp(np.arange(0.0, len(x) - 1, rate), np.arange(len(x)), x))


def event_count(traits: Traits) -> int:
    """Return the number of events; 0 means as many as fit."""
    return 0 if traits.repeated else (traits.count or 1)


def one_event(patch: Patch, take: PatchContext) -> Signal:
    """Return one event at the beginning, then silence."""
    reach = min(take.frames, int(patch.longest_s * SAMPLE_RATE))
    x = np.zeros(take.frames)
    x[:reach] = fade_end(start_at_onset(patch.make(take.cut(reach))[:reach]))
    return x


def repeat_events(patch: Patch, take: PatchContext, layer: Layer, seed: int, number: int) -> Signal:
    """Return several events: a given number from the beginning, or as many as fit around the loop."""
    n, traits = take.frames, layer.traits
    every = max(0.04, patch.every_s * traits.size**0.3 / traits.speed) * SAMPLE_RATE
    count = event_count(traits)
    if count:
        every = min(every, 0.9 * n / count)
        starts = (np.arange(count) + np.append(0.0, take.pick(-0.08, 0.08, count - 1))) * every
    else:
        count = max(1, round(n / every))
        starts = even_starts(take.rng, n, count, 0.1)
        starts[0] = 0.0
    reach = int(min(n, patch.longest_s * SAMPLE_RATE))
    made = min(count, VARIANTS)
    sounds = [unit_peak(one_event(patch, context_for(layer, seed, number * 100 + i + 1, reach))) for i in range(made)]
    order = [
        sounds[int(i)] for i in np.concatenate([take.rng.permutation(made) for _ in range(-(-count // made))])[:count]
    ]
    return add_grains(n, starts, order, take.pick(0.75, 1.0, count), loop=traits.repeated)


def render_beside(layer: Layer, seed: int, number: int, frames: int, bed: bool) -> Signal:
    """Return a layer beside the main sound: in a bed, single events recur; beside an event, a bed dies away with it."""
    patch, traits = PATCHES[layer.kind], layer.traits
    level = float(np.clip(0.55 * traits.force**0.5 * (1.0 - 0.5 * traits.distance), 0.2, 0.9))
    if bed and not patch.sustained and not traits.repeated:
        reach = min(frames, int(patch.longest_s * SAMPLE_RATE))
        rng = random_for(layer, seed, number, 1)
        count = traits.count or max(1, round(frames / SAMPLE_RATE / max(EVENT_EVERY_S, 2.0 * patch.every_s)))
        sounds = [to_mono(render_layer(layer, seed, number + i, reach)) for i in range(min(count, 6))]
        return (
            level
            * 1.4
            * scatter_grains(
                rng, frames, even_starts(rng, frames, count, 0.8), sounds, rng.uniform(0.6, 1.0, count), 0.5
            )
        )
    x = level * render_layer(layer, seed, number, frames)
    if not bed and patch.sustained:
        x = x * decay(frames, 0.9 * frames / SAMPLE_RATE)
    return x


def add_layer(x: Signal, y: Signal, bed: bool) -> Signal:
    """Add a layer: single events stay mono, beds become as wide as their widest layer."""
    if not bed:
        y = to_mono(y)
    if x.ndim < y.ndim:
        return np.asarray(x * np.sqrt(0.5) + y)
    return x + (y if x.ndim == y.ndim else y * np.sqrt(0.5))


def to_mono(x: Signal) -> Signal:
    """Add left and right at equal power."""
    return x if x.ndim == 1 else np.asarray((x[0] + x[1]) * np.sqrt(0.5))


def apply_placement(x: Signal, traits: Traits, loop: bool, bigger: bool = False) -> Signal:
    """Apply effort, brightness, distance and room."""
    slope = 3.5 * traits.brightness + (0.0 if bigger else EFFORT_DB * float(np.log2(traits.force)))
    if slope:
        x = filter_circular(x, lambda f: tilt(f, slope)) if loop else filter_causal(x, lambda f: tilt(f, slope))
    if traits.distance:
        x = apply_distance(x, traits.distance, loop)
    wet = max(traits.room, 0.5 * traits.distance)
    if wet:
        x = add_reverb(x, room_at(traits.room, traits.distance), 0.9 * wet, loop)
    return x


@lru_cache(maxsize=8)  # the sounds of a place share it
def room_at(room: float, distance: float) -> Signal:
    """Return the response of a room to a sound at a distance in it."""
    rng = np.random.Generator(np.random.PCG64(7))
    kernel = room_response(rng, 0.25 + 2.6 * room + 0.8 * distance, 6000.0 - 3500.0 * distance)
    kernel.setflags(write=False)
    return kernel


def remove_constant(x: Signal, loop: bool) -> Signal:
    """Remove the constant part; of an event, also fade the end again, which a room may have filled."""
    if loop:
        return np.asarray(x - np.mean(x))
    x = fade_end(x)
    rise = np.sqrt(np.sin(np.linspace(0.0, np.pi, len(x) + 2, dtype=np.float32)[1:-1]))
    energy = np.abs(x) * rise + 1e-12
    return np.asarray(x - np.mean(x) * energy / np.mean(energy))


def set_peak(x: Samples, loop: bool) -> Samples:
    """Scale (channels, frames) to PEAK; of a loop, also remove the constant part."""
    x = np.atleast_2d(x)
    if loop:
        x -= np.mean(x, axis=-1, keepdims=True, dtype=np.float64).astype(np.float32)
    x *= np.float32(PEAK / max(float(np.max(x)), -float(np.min(x)), 1e-9))
    return x


def rotate_to_calm(x: Samples) -> Samples:
    """Let a bed begin where its spectrum grows least, out of some places around the loop.

    Then no drop, crackle or gust sets in just where the loop closes.
    """
    if x.shape[1] < CANDIDATES * HOP:
        return x
    around = np.concatenate((x[:, -2 * HOP :], x, x[:, : 2 * HOP]), axis=1).sum(axis=0)
    places = np.arange(CANDIDATES) * x.shape[1] // CANDIDATES
    frames = np.stack([around[at + i * HOP : at + (i + 2) * HOP] for at in places for i in (0, 1)])
    levels = np.abs(fft.rfft(frames * np.hanning(2 * HOP))).reshape(CANDIDATES, 2, -1)
    growth = np.sum(np.maximum(levels[:, 1] - levels[:, 0], 0.0), axis=1) / (np.sum(levels, axis=(1, 2)) + 1e-9)
    return np.roll(x, -int(places[np.argmin(growth)]), axis=1)


def weave_segments(piece: RenderSegment, period: int) -> Samples:
    """Return a long bed: segments that overlap around the loop at equal power."""
    count = round(period / (WOVEN_S * SAMPLE_RATE))
    bounds = [round(i * period / count) for i in range(count + 1)]
    overlap = int(OVERLAP_S * SAMPLE_RATE)
    fade = np.sin(0.5 * np.pi * (np.arange(overlap) + 0.5) / overlap)
    out: Samples = np.zeros((1, period), dtype=np.float32)
    for i in range(count):
        length = bounds[i + 1] - bounds[i] + overlap
        segment = np.atleast_2d(piece(fft.fast_length(length), i))[:, :length]
        segment /= np.sqrt(np.mean(segment * segment))
        segment[:, :overlap] *= fade
        segment[:, -overlap:] *= fade[::-1]
        if len(segment) > len(out):
            out = np.zeros((len(segment), period), dtype=np.float32)
        fits = min(segment.shape[1], period - bounds[i])
        out[:, bounds[i] : bounds[i] + fits] += segment[:, :fits]
        out[:, : segment.shape[1] - fits] += segment[:, fits:]
    return set_peak(out, True)


def repeat_part(piece: RenderSegment, period: int) -> Samples:
    """Return a long steady rhythm: if its length divides evenly, one part of it over and over."""
    parts = next((k for k in range(period // (60 * SAMPLE_RATE) + 1, 60) if period % k == 0), 1)
    return set_peak(np.tile(np.atleast_2d(piece(period // parts, 0).astype(np.float32)), parts), True)
