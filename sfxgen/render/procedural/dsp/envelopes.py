"""Shapes over time: decays, swells, breakpoints, and slow periodic chance."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal

LN_1000 = 6.907755
"""A decay by 60 dB, as a power of e."""


def clock(frames: int) -> Signal:
    """Seconds since the first frame."""
    return np.arange(frames) / SAMPLE_RATE


def decay(frames: int, t60_s: float) -> Signal:
    """From 1, falling 60 dB in t60_s."""
    return np.asarray(np.exp(clock(frames) * (-LN_1000 / max(t60_s, 1e-4))))


def strike(frames: int, attack_s: float, t60_s: float) -> Signal:
    """A smooth rise of about attack_s, then an exponential decay; its top is near 1."""
    rise = 1.0 - np.exp(-clock(frames) / max(attack_s / 3.0, 1e-4))
    return np.asarray(rise * decay(frames, t60_s))


def hump(frames: int, start_s: float, length_s: float, top: float = 0.5, sharpness: float = 1.0) -> Signal:
    """Zero, then an asymmetric bell of length_s whose top lies at the given part of it, then zero."""
    x = np.clip((clock(frames) - start_s) / max(length_s, 1e-4), 0.0, 1.0)
    warped = x ** (np.log(0.5) / np.log(np.clip(top, 0.01, 0.99)))
    return np.asarray(np.sin(np.pi * warped) ** (2.0 * sharpness))


def points(frames: int, *corners: tuple[float, float]) -> Signal:
    """Straight lines through (part of the length 0..1, value)."""
    where, values = zip(*corners, strict=True)
    return np.asarray(np.interp(np.arange(frames) / max(frames - 1, 1), where, values))


def glide(frames: int, start: float, end: float, t_s: float) -> Signal:
    """From start towards end, exponentially: 95 % of the way after t_s. For pitch."""
    return np.asarray(end + (start - end) * np.exp(-3.0 * clock(frames) / max(t_s, 1e-4)))


def drift(rng: np.random.Generator, frames: int, hz: float) -> Signal:
    """Slow chance: smooth, periodic in its length, unit variance, mean zero, nothing above about hz."""
    bins = max(2, round(hz * frames / SAMPLE_RATE) + 1)
    phases = rng.uniform(0.0, 2.0 * np.pi, bins)
    spectrum = np.exp(1j * phases) / np.sqrt(np.arange(bins) + 1.0)
    spectrum[0] = 0.0
    few = np.fft.irfft(spectrum, 16 * bins)
    few /= max(float(np.std(few)), 1e-12)
    at = np.arange(frames) * (len(few) / frames)
    return np.asarray(np.interp(at, np.arange(len(few) + 1), np.append(few, few[0])))


def wander(rng: np.random.Generator, frames: int, hz: float, depth: float) -> Signal:
    """A factor around 1 that drifts: exp(depth * drift), so that 0.1 is about ten percent."""
    return np.exp(np.clip(drift(rng, frames, hz), -2.5, 2.5) * depth)


def gate(frames: int, on: Signal, edge_s: float = 0.005) -> Signal:
    """Smooth the edges of a 0/1 signal by a circular raised cosine of edge_s."""
    width = max(3, min(int(edge_s * SAMPLE_RATE), frames // 2))
    kernel = np.hanning(width + 2)[1:-1]
    spectrum = np.fft.rfft(kernel / np.sum(kernel), frames)
    smooth = np.fft.irfft(np.fft.rfft(on) * spectrum, frames)
    return np.clip(np.roll(smooth, -(width // 2)), 0.0, 1.0)
