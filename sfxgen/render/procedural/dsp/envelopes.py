"""Shapes over time: decays, swells, breakpoints, and slow periodic drifts."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal

LN_1000 = 6.907755
"""ln 1000: a decay by 60 dB as an exponent of e."""


def time_s(frames: int) -> Signal:
    """Return the seconds since the first frame."""
    return np.arange(frames) / SAMPLE_RATE


def decay(frames: int, t60_s: float) -> Signal:
    """Return a decay from 1 by 60 dB in t60_s, cut off after 130 dB."""
    t60_s = max(t60_s, 1e-4)
    reach = min(frames, int(130.0 / 60.0 * t60_s * SAMPLE_RATE) + 2)
    out = np.zeros(frames)
    out[:reach] = np.exp(np.arange(reach) * (-LN_1000 / (t60_s * SAMPLE_RATE)))
    return out


def strike(frames: int, attack_s: float, t60_s: float) -> Signal:
    """Return a smooth rise of about attack_s, then an exponential decay; the top is near 1."""
    out = decay(frames, t60_s)
    risen = min(frames, int(10.0 * max(attack_s, 3e-4) * SAMPLE_RATE))
    out[:risen] *= 1.0 - np.exp(-time_s(risen) / max(attack_s / 3.0, 1e-4))
    return out


def hump(frames: int, start_s: float, length_s: float, top: float = 0.5, sharpness: float = 1.0) -> Signal:
    """Return an asymmetric bell of length_s from start_s on, zero around it; top: where its peak lies, 0..1."""
    out = np.zeros(frames)
    length_s = max(length_s, 1e-4)
    first = min(frames, max(0, int(start_s * SAMPLE_RATE)))
    last = min(frames, max(first, int((start_s + length_s) * SAMPLE_RATE) + 2))
    x = np.clip((np.arange(first, last) / SAMPLE_RATE - start_s) / length_s, 0.0, 1.0)
    warped = x ** (np.log(0.5) / np.log(np.clip(top, 0.01, 0.99)))
    bell = np.sin(np.pi * warped)
    out[first:last] = bell * bell if sharpness == 1.0 else np.abs(bell) ** (2.0 * sharpness)
    return out


def breakpoints(frames: int, *corners: tuple[float, float]) -> Signal:
    """Return straight lines through corners (part of the length 0..1, value)."""
    where, values = zip(*corners, strict=True)
    return np.asarray(np.interp(np.arange(frames) / max(frames - 1, 1), where, values))


def glide(frames: int, start: float, end: float, t_s: float) -> Signal:
    """Return an exponential approach from start to end, 95 % of the way after t_s. For pitch."""
    return np.asarray(end + (start - end) * np.exp(-3.0 * time_s(frames) / max(t_s, 1e-4)))


def drift(rng: np.random.Generator, frames: int, hz: float) -> Signal:
    """Return a slow random curve: smooth, periodic, unit variance, mean zero, nothing above about hz."""
    return stretch_circular(coarse_drift(rng, frames, hz), frames)


def coarse_drift(rng: np.random.Generator, frames: int, hz: float) -> Signal:
    """Return a drift with sixteen points to its shortest cycle."""
    bins = max(2, round(hz * frames / SAMPLE_RATE) + 1)
    phases = rng.uniform(0.0, 2.0 * np.pi, bins)
    spectrum = np.exp(1j * phases) / np.sqrt(np.arange(bins) + 1.0)
    spectrum[0] = 0.0
    few = np.fft.irfft(spectrum, 16 * bins)
    return np.asarray(few / max(float(np.std(few)), 1e-12))


def stretch_circular(few: Signal, frames: int) -> Signal:
    """Join points around a loop by straight lines, that many frames; block by block where they lie far apart."""
    step = frames / len(few)
    size = 1 << max(0, int(np.log2(max(1.0, step / 2.0))))
    if size < 8:
        return np.asarray(np.interp(np.arange(frames) / step, np.arange(len(few) + 1), np.append(few, few[0])))
    edges = np.arange(-(-frames // size) + 1) * (size / step)
    values = np.interp(edges % len(few), np.arange(len(few) + 1), np.append(few, few[0]))
    ramp = np.arange(size) / size
    return np.asarray(values[:-1, None] + np.diff(values)[:, None] * ramp).reshape(-1)[:frames]


def wander(rng: np.random.Generator, frames: int, hz: float, depth: float) -> Signal:
    """Return a factor that drifts around 1: exp(depth * drift), so 0.1 is about ten percent."""
    return stretch_circular(np.exp(np.clip(coarse_drift(rng, frames, hz), -2.5, 2.5) * depth), frames)


def smooth_gate(frames: int, on: Signal, edge_s: float = 0.005) -> Signal:
    """Smooth the edges of a 0/1 signal with a circular raised cosine of edge_s."""
    width = max(3, min(int(edge_s * SAMPLE_RATE), frames // 2))
    kernel = np.hanning(width + 2)[1:-1]
    spectrum = np.fft.rfft(kernel / np.sum(kernel), frames)
    smooth = np.fft.irfft(np.fft.rfft(on) * spectrum, frames)
    return np.clip(np.roll(smooth, -(width // 2)), 0.0, 1.0)


def unit_peak(x: Signal) -> Signal:
    """Scale a signal to a peak of 1."""
    return np.asarray(x / max(float(np.max(np.abs(x))), 1e-9))
