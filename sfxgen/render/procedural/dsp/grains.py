"""Many small sounds: when they happen, and adding them up on a line or around a loop."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from sfxgen.audio.filters import lfilter
from sfxgen.audio.fourier import fast_length, resample_circle
from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.envelopes import LN_1000

Grain = npt.NDArray[np.float32]
SCALED_AT_ONCE = 65536
"""Samples."""


def poisson_starts(rng: np.random.Generator, frames: int, per_second: float, least: int = 0) -> Signal:
    """Return the starts, in frames and in order, of independent events at a mean rate (a Poisson process)."""
    count = max(least, int(rng.poisson(per_second * frames / SAMPLE_RATE)))
    return np.sort(rng.uniform(0.0, frames, count))


def even_starts(rng: np.random.Generator, frames: int, count: int, jitter: float = 0.1) -> Signal:
    """Return the starts, in frames, of count events evenly around the loop, each late by up to jitter steps."""
    step = frames / count
    return np.asarray((np.arange(count) + rng.uniform(0.0, jitter, count)) * step)


def thin_starts(rng: np.random.Generator, starts: Signal, level: Signal) -> Signal:
    """Keep each start with the probability that level (0..1) has there: events in gusts and bursts."""
    at = np.asarray(starts).astype(int) % len(level)
    return np.asarray(starts[rng.uniform(0.0, 1.0, len(starts)) < level[at]])


def impulses(rng: np.random.Generator, rate: Signal, level: Signal | float = 1.0, skew: float = 2.0) -> Signal:
    """Return random clicks after PhISEM (Cook, CMJ 21(3), 1997).

    rate: events per second, (frames,); each frame has a click with probability rate / sample_rate. Sizes are level *
    u^skew with random sign: many small, few large.
    """
    hit = np.flatnonzero(rng.random(len(rate)) < rate / SAMPLE_RATE)
    out = np.zeros(len(rate))
    out[hit] = rng.uniform(0.0, 1.0, len(hit)) ** skew * rng.choice((-1.0, 1.0), len(hit))
    out[hit] *= level if isinstance(level, float) else level[hit]
    return out


def crunch(
    rng: np.random.Generator, press: Signal, hz: float, octaves: float, per_second: float, ring: float = 1.0
) -> Signal:
    """Return loose pieces rubbing against each other: many small, high ones, few large, low, loud ones; unit RMS.

    press: how hard they are pressed, 0..1, (frames,); it drives how often they slip and how loud. hz: resonance of the
    middle size; octaves: the spread to either side; per_second: slips at full pressure; ring: 1 for dead stone. As in
    PhISEM (Cook, CMJ 21(3), 1997), but with particles of many sizes instead of one.
    """
    moved = np.cumsum(press)
    pieces: list[Signal] = []
    starts, gains = [], []
    for step in np.linspace(-1.0, 1.0, 5):
        f = hz * 2.0 ** (octaves * step)
        count = 1 + int(rng.poisson(per_second * 2.0 ** (0.7 * octaves * step) * moved[-1] / SAMPLE_RATE))
        at = np.searchsorted(moved, rng.uniform(0.0, moved[-1], count))
        for kind in range(3):
            pieces.append(piece(rng, f * rng.uniform(0.8, 1.25), ring))
            starts.append(at[kind::3])
            size = rng.uniform(0.0, 1.0, len(starts[-1])) ** 2.2 * rng.choice((-1.0, 1.0), len(starts[-1]))
            gains.append(2.0 ** (-0.5 * octaves * step) * size * press[starts[-1]] ** 0.7)
    out = sum(add_grains(len(press), at, [one], gain) for at, one, gain in zip(starts, pieces, gains, strict=True))
    return np.asarray(out / max(float(np.sqrt(np.mean(out * out))), 1e-12))


def piece(rng: np.random.Generator, hz: float, ring: float) -> Signal:
    """Return one loose piece knocked: two resonances and the noise of the touch, over in about 14 periods.

    The touch lasts about one period, because elastic contact is shorter the smaller the bodies are (Hertz). So the
    spectrum falls by 12 dB per octave above the piece's own pitch.
    """
    length = int(np.clip(14.0 * ring / hz, 0.004, 0.05) * SAMPLE_RATE)
    t = np.arange(length) / SAMPLE_RATE
    tone = np.sin(2.0 * np.pi * hz * t) + 0.6 * np.sin(2.0 * np.pi * 1.47 * hz * t + 1.0)
    tone *= np.exp(t * (-LN_1000 * SAMPLE_RATE / length)) * np.minimum(1.0, 2.0 * hz * t)
    touch = rng.standard_normal(length) * np.exp(-t * hz / rng.uniform(1.0, 2.6))
    pole = np.exp(-2.0 * np.pi * min(1.4 * hz, 0.3 * SAMPLE_RATE) / SAMPLE_RATE)
    touch = lfilter([(1.0 - pole) ** 2], [1.0, -2.0 * pole, pole * pole], touch)
    return np.asarray(tone + 0.9 * touch / max(float(np.max(np.abs(touch))), 1e-12))


def add_grains(
    frames: int, starts: npt.NDArray[Any], grains: Sequence[Signal], gains: Signal, loop: bool = False
) -> Signal:
    """Add grains, taken in turn, at starts; what passes the end wraps around if loop, else is cut off."""
    return np.asarray(add_grains_to_channels(frames, starts, grains, gains[None], loop)[0])


def add_grains_to_channels(
    frames: int, starts: npt.NDArray[Any], grains: Sequence[Signal], gains: Signal, loop: bool
) -> Signal:
    """Add grains to several channels at once: gains is (channels, starts), the result (channels, frames).

    Single precision: of thousands, the error lies 130 dB below the sound.
    """
    longest = max((len(grain) for grain in grains), default=0)
    out = np.zeros((len(gains), frames + longest), np.float32)
    at = np.asarray(starts).astype(int)
    at, gains = (at % frames, gains) if loop else (at, gains * (at < frames))
    for k, grain in enumerate(grains[: len(at)]):
        one, own = grain.astype(np.float32), np.minimum(at[k :: len(grains)], frames)
        for channel, amounts in zip(out, gains[:, k :: len(grains)].astype(np.float32), strict=True):
            _add_at(channel, own, one, amounts)
    for start in range(frames, out.shape[1], frames) if loop else ():
        lap = out[:, start : start + frames]
        out[:, : lap.shape[1]] += lap
    return out[:, :frames].astype(np.float64)


def _add_at(out: Grain, starts: npt.NDArray[Any], grain: Grain, gains: Grain) -> None:
    """Add a grain to a line at starts; it is scaled for many of them at once."""
    size = len(grain)
    some = max(1, SCALED_AT_ONCE // max(1, size))
    for first in range(0, len(starts), some):
        scaled = gains[first : first + some, None] * grain
        for start, piece in zip(starts[first : first + some].tolist(), scaled, strict=True):
            part = out[start : start + size]
            part += piece


def resize(x: Signal, factor: float) -> Signal:
    """Return the sound of a body larger by a factor: lower and longer alike, with nothing added above its band."""
    frames = fast_length(len(x))
    size = fast_length(max(8, round(frames * factor)))
    return resample_circle(np.append(x, np.zeros(frames - len(x))), size)


def wrap_circular(x: Signal, frames: int) -> Signal:
    """Fold a signal around a loop of that many frames."""
    out = np.zeros((*x.shape[:-1], frames))
    for start in range(0, x.shape[-1], frames):
        lap = x[..., start : start + frames]
        out[..., : lap.shape[-1]] += lap
    return out


def scatter_grains(
    rng: np.random.Generator, frames: int, starts: Signal, grains: Sequence[Signal], gains: Signal, width: float = 1.0
) -> Signal:
    """Add grains around a loop, each at its own place between left and right: (2, frames).

    Panning is constant-power. width 0 puts everything in the middle; 1 spreads it over the whole stereo image, more of
    it to the sides, so that left and right stay independent without delays that would comb their sum.
    """
    where = (0.5 + width * (rng.beta(0.5, 0.5, len(starts)) - 0.5)) * (np.pi / 2.0)
    return add_grains_to_channels(frames, starts, grains, gains * np.stack((np.cos(where), np.sin(where))), True)
