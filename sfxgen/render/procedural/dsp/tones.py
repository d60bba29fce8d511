"""Pitched sources, none of which aliases: every harmonic above the Nyquist frequency is left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from sfxgen.audio import fourier as fft
from sfxgen.render.procedural.dsp import NYQUIST, SAMPLE_RATE, Signal

TABLE = 4096


def cycles(hz: float | Signal, frames: int, loop: bool = False) -> Signal:
    """Return the phase in cycles of a tone at hz (a number or a curve); with loop, a whole number of cycles fits."""
    if np.ndim(hz) == 0:
        turns = frames * float(hz) / SAMPLE_RATE
        return np.arange(frames) * ((max(1.0, np.round(turns)) if loop else turns) / frames)
    phase = np.cumsum(hz)
    phase *= (max(1.0, np.round(phase[-1] / SAMPLE_RATE)) / phase[-1]) if loop else 1.0 / SAMPLE_RATE
    phase -= phase[0]
    return phase


def sine(phase: Signal) -> Signal:
    """Return the sine of a phase in cycles."""
    return np.sin(2.0 * np.pi * phase)


def saw_partials(count: int) -> Signal:
    """Return the amplitudes 1/k of a sawtooth."""
    return 1.0 / np.arange(1, count + 1)


def pulse_partials(count: int, width: float = 0.5) -> Signal:
    """Return the amplitudes of a pulse wave with the given duty cycle; 0.5 is a square."""
    k = np.arange(1, count + 1)
    return np.asarray(np.sin(np.pi * k * width) / k)


def wave(phase: Signal, partials: npt.NDArray[Any]) -> Signal:
    """Return a steady timbre read from a table; partials[k-1] is the amplitude of harmonic k, complex for a phase.

    Don't pass more partials than fit below the Nyquist frequency; see `harmonic_count`.
    """
    return read_period(phase, one_period(partials))


def one_period(partials: npt.NDArray[Any]) -> tuple[Signal, Signal]:
    """Return a period of a timbre as points, and the steps from each to the next."""
    spectrum = np.zeros(TABLE // 2 + 1, dtype=complex)
    count = min(len(partials), TABLE // 4)
    spectrum[1 : count + 1] = -0.5j * TABLE * np.asarray(partials)[:count]
    table = np.fft.irfft(spectrum)
    return table, np.diff(table, append=table[0])


def read_period(phase: Signal, period: tuple[Signal, Signal]) -> Signal:
    """Return the timbre at a phase in cycles, with straight lines between the points of its period."""
    table, rise = period
    at = (phase - np.floor(phase)) * TABLE
    left = at.astype(np.int32)
    at -= left
    left &= TABLE - 1
    return np.asarray(table[left] + at * rise[left])


def chord(frames: int, hz: Sequence[float], partials: npt.NDArray[Any]) -> Signal:
    """Return steady tones of one timbre that loop: their harmonics are lines of a single spectrum."""
    spectrum = np.zeros(frames // 2 + 1, dtype=np.complex64)
    for tone in hz:
        first = max(1, round(tone * frames / SAMPLE_RATE))
        count = min(len(partials), (frames // 2 - 1) // first)
        spectrum[first : first * count + 1 : first] += -0.5j * frames * partials[:count]
    return np.asarray(fft.irfft(spectrum, frames).astype(np.float64))


def harmonic_count(hz: float, at_most: int = 400) -> int:
    """Return how many harmonics of hz lie below the Nyquist frequency."""
    return int(np.clip(0.9 * NYQUIST / hz, 1, at_most))


def sweep(hz: Signal, partials: Signal) -> Signal:
    """Return a timbre at a moving pitch; each harmonic fades out before it reaches the Nyquist frequency."""
    phase = np.exp(2j * np.pi * cycles(hz, len(hz)))
    out, turn = np.zeros(len(hz)), np.ones(len(hz), dtype=complex)
    lowest = float(np.min(hz))
    for k, amplitude in enumerate(partials, start=1):
        if k * lowest > NYQUIST:
            break
        turn = turn * phase
        if abs(amplitude) > 1e-4:
            out += amplitude * turn.imag * np.clip((NYQUIST - k * hz) / 2000.0, 0.0, 1.0)
    return out


def fm(phase: Signal, ratio: float, index: float | Signal) -> Signal:
    """Return frequency modulation after Chowning (JAES 21, 1973): carrier phase, modulator ratio, index in radians."""
    return np.sin(2.0 * np.pi * phase + index * np.sin(2.0 * np.pi * ratio * phase))


def semitones(count: float | Signal) -> Any:
    """Return the frequency factor of that many equal-tempered semitones."""
    return 2.0 ** (np.asarray(count) / 12.0)
