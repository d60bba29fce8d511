"""What is done to a sound after its patch: its edges and peaks, a direction of its own, the length asked for."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.envelopes import decay
from sfxgen.render.procedural.dsp.noise import convolve

FADE_IN = 22
"""Frames over which an event fades in: half a millisecond."""
GLIDE, SHIFT = 2.5, 2.5
"""Semitones to either side that an event glides in its direction, and that it lies above or below the usual."""
SWELL = 0.18
"""Level at which a bed that grows begins, and one that fades ends."""
BACK = 0.08
"""Part of a swelling bed in which it returns to where it began, so that it still loops."""

HEARD = 0.01
"""Part of the peak above which a sound is heard: 40 dB below it."""
BLOCK = 64
"""Frames of which only the highest is looked at."""
FULL = 0.56
"""A sound that is heard for this part of its length fills it."""
TAIL_FROM_DB, TAIL_TO = -27.0, 0.74
"""Where a short event's tail begins, under its peak, and the part of the length over which it fades to -40 dB.
Where it began at -21 dB, a tagger took it for a part of the event: a blow was an arrow in flight."""
LONGEST_TAIL_S = 3.5
"""A longer one would be a sound of its own."""
COARSE = 8
"""A tail is dark, so it is made at an eighth of the rate."""


def heard_frames(x: Signal) -> int:
    """Return after how many frames a sound has fallen by 40 dB for good."""
    whole = x.shape[-1] // BLOCK * BLOCK
    level = np.max(np.abs(x[..., :whole]).reshape(*x.shape[:-1], -1, BLOCK), axis=-1)
    level = level if x.ndim == 1 else np.max(level, axis=0)
    heard = np.flatnonzero(level > HEARD * np.max(level, initial=1e-12))
    return min(x.shape[-1], (int(heard[-1]) + 1) * BLOCK) if len(heard) else 0


def turn_event(x: Signal, gesture: int) -> Signal:
    """Let an event rise (1) or fall (-1): its pitch glides over what is heard of it, and its level leans that way.

    It lies higher or lower by SHIFT where most of it is heard: a click is over before it has glided anywhere.
    """
    heard = heard_frames(x)
    if not gesture or heard < 8:
        return x
    at = np.linspace(-1.0, 1.0, heard)
    energy = np.square(x if x.ndim == 1 else x[0])[:heard]
    middle = float(np.sum(energy * at) / max(float(np.sum(energy)), 1e-12))
    rate = 2.0 ** (gesture * (SHIFT + GLIDE * (at - middle)) / 12.0)
    rate = np.append(rate, np.full(x.shape[-1] - heard, rate[-1]))
    where = np.cumsum(rate) - rate[0]
    level = np.append(0.8 + 0.2 * gesture * at, np.full(x.shape[-1] - heard, 0.8 + 0.2 * gesture))
    frames = np.arange(x.shape[-1])
    if x.ndim == 1:
        return np.asarray(np.interp(where, frames, x, right=0.0) * level)
    return np.stack([np.interp(where, frames, channel, right=0.0) * level for channel in x])


def turn_bed(x: Signal, gesture: int) -> Signal:
    """Let a bed grow (1) or fade (-1) over its length; a short way back closes the loop."""
    if not gesture:
        return x
    at = np.linspace(0.0, 1.0, x.shape[-1])
    path = np.interp(at, (0.0, 1.0 - BACK, 1.0), (0.0, 1.0, 0.0))
    path = 1.0 - path if gesture < 0 else path
    return np.asarray(x * SWELL ** (1.0 - path))


def add_tail(x: Signal, rng: np.random.Generator) -> Signal:
    """Let an event that is over too soon ring on in a quiet, dark room, to fill its length as far as rooms go."""
    frames, heard = x.shape[-1], heard_frames(x)
    if heard >= FULL * frames or frames < 512 or x.ndim > 1:
        return x
    spent_s = min(LONGEST_TAIL_S, (TAIL_TO * frames - 0.3 * heard) / SAMPLE_RATE)
    peak = float(np.max(np.abs(x)))
    size = min(frames, int(1.2 * spent_s * SAMPLE_RATE) + heard) // COARSE
    kernel = rng.uniform(-1.0, 1.0, size) * decay(size, spent_s * 60.0 / (TAIL_FROM_DB + 40.0) / COARSE)
    kernel *= np.minimum(1.0, np.linspace(6.0, 0.0, size))
    gap = min(size, int(0.008 * SAMPLE_RATE / COARSE))
    kernel[:gap] *= np.linspace(0.0, 1.0, gap)
    struck = max(1, heard // COARSE)
    event = x[: struck * COARSE].reshape(struck, COARSE).mean(axis=1)
    event[int(np.argmax(np.abs(event)))] += 0.15 * peak
    ringing = convolve(kernel, event)
    ringing *= 10.0 ** (TAIL_FROM_DB / 20.0) * peak / max(float(np.max(np.abs(ringing))), 1e-9)
    steps = np.diff(ringing, append=0.0)
    out = x.copy()
    out[: size * COARSE] += (ringing[:, None] + steps[:, None] * (np.arange(COARSE) / COARSE)).reshape(-1)
    return out


def fade_start(x: Signal) -> Signal:
    """Fade in a bed that follows an event."""
    return np.asarray(x * np.clip(np.arange(x.shape[-1]) / (0.06 * SAMPLE_RATE), 0.0, 1.0))


def start_at_onset(x: Signal) -> Signal:
    """Move an event so that it is heard within its first milliseconds, after fading in over FADE_IN frames."""
    heard = FADE_IN + int(np.argmax(np.abs(x[FADE_IN:]) > 0.012 * np.max(np.abs(x))))
    lead = max(0, heard - 44)
    x = np.append(x[lead:], np.zeros(lead))
    rise = min(len(x) // 4, FADE_IN)
    x[:rise] *= np.linspace(0.0, 1.0, rise)
    return x


def fade_end(x: Signal) -> Signal:
    """Fade out the last eighth, so that an event never ends with a click, however early it is cut."""
    fall = max(1, min(len(x) // 3, max(len(x) // 8, 400)))
    x = x.copy()
    x[len(x) - fall :] *= 0.5 + 0.5 * np.cos(np.linspace(0.0, np.pi, fall))
    return x


def soften_peaks(x: Signal) -> Signal:
    """Bend over the rare high peaks of a bed, so that they don't keep it quiet; remove the constant part."""
    x = x.astype(np.float32) - np.mean(x, axis=-1, keepdims=True).astype(np.float32)
    x *= np.float32(1.0 / (5.5 * np.sqrt(np.mean(x * x, dtype=np.float64)) + 1e-12))
    np.clip(x, -1.5, 1.5, out=x)
    x *= 1.0 - (4.0 / 27.0) * x * x
    return x
