"""Shapes over time: decays, swells, breakpoints, and slow periodic drifts."""

from __future__ import annotations

from itertools import pairwise
from math import ceil
from typing import Any

import numpy as np
import numpy.typing as npt

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal

LN_1000 = 6.907755
"""ln 1000: a decay by 60 dB as an exponent of e."""
HUMP_PIECES, STEEP = 512, 8
"""Straight lines of which a long hump consists, and how many of them, at either end, are computed frame by frame."""


def time_s(frames: int) -> Signal:
    """Return the seconds since the first frame."""
    return np.arange(frames) / SAMPLE_RATE


def decay(frames: int, t60_s: float) -> Signal:
    """Return a decay from 1 by 60 dB in t60_s, cut off after 130 dB."""
    t60_s = max(t60_s, 1e-4)
    reach = min(frames, decay_frames(t60_s))
    out = np.zeros(frames)
    out[:reach] = falling(reach, LN_1000 / (t60_s * SAMPLE_RATE))
    return out


def decay_frames(t60_s: float) -> int:
    """Return after how many frames a decay by 60 dB in t60_s is cut off."""
    return int(130.0 / 60.0 * max(t60_s, 1e-4) * SAMPLE_RATE) + 2


def falling(frames: int, rate: float) -> Signal:
    """Return e^(-rate * frame): laid out in rows, it is the product of a column and a row."""
    size = max(1, int(frames**0.5))
    rows = np.exp(np.arange(-(-frames // size)) * (-rate * size))
    return np.asarray(rows[:, None] * np.exp(np.arange(size) * -rate)).reshape(-1)[:frames]


def strike(frames: int, attack_s: float, t60_s: float) -> Signal:
    """Return a smooth rise of about attack_s, then an exponential decay; the top is near 1."""
    out = decay(frames, t60_s)
    risen = min(frames, int(10.0 * max(attack_s, 3e-4) * SAMPLE_RATE))
    out[:risen] *= 1.0 - falling(risen, 1.0 / (SAMPLE_RATE * max(attack_s / 3.0, 1e-4)))
    return out


def hump(frames: int, start_s: float, length_s: float, top: float = 0.5, sharpness: float = 1.0) -> Signal:
    """Return an asymmetric bell of length_s from start_s on, zero around it; top: where its peak lies, 0..1."""
    out = np.zeros(frames)
    length_s = max(length_s, 1e-4)
    first = min(frames, max(0, int(start_s * SAMPLE_RATE)))
    last = min(frames, max(first, int((start_s + length_s) * SAMPLE_RATE) + 2))
    warp = np.log(0.5) / np.log(np.clip(top, 0.01, 0.99))

    def bell(at: npt.NDArray[Any]) -> Signal:
        x = np.clip((at / SAMPLE_RATE - start_s) / length_s, 0.0, 1.0)
        risen = np.sin(np.pi * x**warp)
        return np.asarray(risen * risen if sharpness == 1.0 else np.abs(risen) ** (2.0 * sharpness))

    size = (last - first) // HUMP_PIECES
    if size < 4:
        out[first:last] = bell(np.arange(first, last))
        return out
    exact = STEEP * size
    edges, ends = np.arange(first, last + size, size), np.arange(first, first + exact)
    made = bell(np.concatenate((edges, ends, ends + (last - first - exact))))
    out[first:last] = straight_lines(made[: len(edges)], size)[: last - first]
    out[first : first + exact], out[last - exact : last] = made[len(edges) :].reshape(2, -1)
    return out


def breakpoints(frames: int, *corners: tuple[float, float]) -> Signal:
    """Return straight lines through corners (part of the length 0..1, value)."""
    last = max(frames - 1, 1)
    out = np.full(frames, corners[-1][1], float)
    out[: frame_at(corners[0][0], frames)] = corners[0][1]
    for (start, before), (end, after) in pairwise(corners):
        part = slice(frame_at(start, frames), frame_at(end, frames))
        if part.start < part.stop:
            out[part] = np.arange(part.start, part.stop) * ((after - before) / ((end - start) * last))
            out[part] += before - start * (after - before) / (end - start)
    return out


def frame_at(where: float, frames: int) -> int:
    """Return the first of the frames that doesn't lie before a part of the length."""
    return min(frames, max(0, ceil(where * max(frames - 1, 1))))


def glide(frames: int, start: float, end: float, t_s: float) -> Signal:
    """Return an exponential approach from start to end, 95 % of the way after t_s. For pitch."""
    return np.asarray(end + (start - end) * falling(frames, 3.0 / (SAMPLE_RATE * max(t_s, 1e-4))))


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
    return straight_lines(values, size)[:frames]


def straight_lines(corners: npt.NDArray[Any], size: int) -> npt.NDArray[Any]:
    """Join corners that are size frames apart by straight lines, up to the last one."""
    made = (corners[1:] - corners[:-1])[:, None] * (np.arange(size) / size).astype(corners.dtype)
    made += corners[:-1, None]
    return np.asarray(made.reshape(-1))


def wander(rng: np.random.Generator, frames: int, hz: float, depth: float) -> Signal:
    """Return a factor that drifts around 1: exp(depth * drift), so 0.1 is about ten percent."""
    return stretch_circular(coarse_wander(rng, frames, hz, depth), frames)


def coarse_wander(rng: np.random.Generator, frames: int, hz: float, depth: float) -> Signal:
    """Return a wander with as many points as a drift at that rate has."""
    return np.exp(np.clip(coarse_drift(rng, frames, hz), -2.5, 2.5) * depth)


def smooth_gate(frames: int, on: Signal, edge_s: float = 0.005) -> Signal:
    """Smooth the edges of a 0/1 signal with a circular raised cosine of edge_s."""
    width = max(3, min(int(edge_s * SAMPLE_RATE), frames // 2))
    kernel = np.hanning(width + 2)[1:-1]
    spectrum = np.fft.rfft(kernel / np.sum(kernel), frames)
    smooth = np.fft.irfft(np.fft.rfft(on) * spectrum, frames)
    return np.clip(np.roll(smooth, -(width // 2)), 0.0, 1.0)


def unit_peak(x: Signal) -> Signal:
    """Scale a signal to a peak of 1."""
    return np.asarray(x * (1.0 / max(float(np.max(x)), -float(np.min(x)), 1e-9)))
