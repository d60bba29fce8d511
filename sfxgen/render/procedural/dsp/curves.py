"""Magnitude responses as functions of frequency, multiplied together to describe a spectrum.

f is in Hz and may be any array; corner frequencies may be arrays too, as long as they broadcast against it.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from sfxgen.render.procedural.dsp import Signal

Hz = float | Signal


def lowpass(f: Signal, hz: Hz, order: float = 2.0) -> Signal:
    """Return a Butterworth magnitude: -3 dB at hz, then 6 dB per octave and order."""
    return np.asarray(1.0 / np.sqrt(1.0 + squared_power(f / hz, order)))


def highpass(f: Signal, hz: Hz, order: float = 2.0) -> Signal:
    """Return a Butterworth magnitude: -3 dB at hz, falling 6 dB per octave and order below it, zero at 0 Hz."""
    return np.asarray(1.0 / np.sqrt(1.0 + squared_power(hz / np.maximum(f, 1e-3), order)))


def squared_power(x: Signal, order: float) -> Signal:
    """Return x ** (2 * order); by products, where the order is whole, which is faster than by logarithms."""
    square = x * x
    if order == 1.0:
        return square
    if order == 2.0:
        return square * square
    return square * square * square if order == 3.0 else np.asarray(x ** (2.0 * order))


def band(f: Signal, low: Hz, high: Hz, order: float = 2.0) -> Signal:
    """Return what lies between low and high, Hz."""
    return highpass(f, low, order) * lowpass(f, high, order)


def tilt(f: Signal, db_per_octave: float) -> Signal:
    """Return a straight slope on the octave scale, 0 dB at 1 kHz, level below 20 Hz."""
    return np.asarray((np.maximum(f, 20.0) / 1000.0) ** (db_per_octave / 6.0206))


def peak(f: Signal, hz: Hz, q: float) -> Signal:
    """Return a two-pole resonance at hz with quality q, 1 at its top."""
    return np.asarray(np.sqrt(resonance(f, hz, q)))


def resonance(f: Signal, hz: Hz, q: float) -> Signal:
    """Return the power that a resonance lets through: the square of its peak."""
    f = np.maximum(f, 1e-3)
    beside = f * (q / hz) - (q * hz) * (1.0 / f)
    beside *= beside
    beside += 1.0
    return np.asarray(1.0 / beside)


def formants(f: Signal, *resonances: tuple[Hz, float, float], floor: float = 0.01) -> Signal:
    """Return several resonances (hz, q, gain) side by side over a floor, as in a vocal tract."""
    total = np.asarray(floor, dtype=float)
    for hz, q, gain in resonances:
        total = total + gain * resonance(f, hz, q)
    return np.asarray(total)


def uneven_colour(rng: np.random.Generator, per_octave: int = 14, db: float = 4.5) -> Callable[[Signal], Signal]:
    """Return the colour of an object with more resonances than can be told apart.

    Each octave has per_octave levels with a standard deviation of db, joined by straight lines on the octave scale.
    """
    levels = rng.standard_normal(10 * per_octave) * db

    def curve(f: Signal) -> Signal:
        at = np.log2(np.maximum(f, 20.0) / 20.0) * per_octave
        return np.asarray(10.0 ** (np.interp(at, np.arange(len(levels)), levels) / 20.0))

    return curve
