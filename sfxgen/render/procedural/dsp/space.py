"""Where a sound is: how far away, in what room."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from sfxgen.audio import fourier as fft
from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import highpass, lowpass
from sfxgen.render.procedural.dsp.envelopes import decay
from sfxgen.render.procedural.dsp.grains import wrap_circular
from sfxgen.render.procedural.dsp.noise import convolve, filter_causal, filter_circular, noise


def room_response(rng: np.random.Generator, t60_s: float, dark_hz: float = 5000.0, gap_s: float = 0.012) -> Signal:
    """Return a room's impulse response without the direct sound: decaying noise, the highs first; unit energy."""
    frames = fft.fast_length(max(64, int(1.2 * t60_s * SAMPLE_RATE)))
    low = noise(rng, frames, lambda f: lowpass(f, dark_hz / 4) * highpass(f, 80.0))
    half = fft.fast_length(frames // 2)  # by then, the highs have fallen by 72 dB
    high = noise(rng, half, lambda f: lowpass(f, dark_hz) * highpass(f, 400.0))
    falling = decay(frames, t60_s)
    tail = low
    tail[:half] += high * falling[:half]
    tail *= falling
    tail *= np.linspace(1.0, 0.0, frames)
    opening = min(frames, int(9.0 * gap_s * SAMPLE_RATE) + 2)
    tail[:opening] *= 1.0 - decay(opening, 4.0 * gap_s)
    return np.asarray(tail / np.sqrt(np.sum(tail * tail) + 1e-12))


def add_reverb(x: Signal, kernel: Signal, wet: float, loop: bool) -> Signal:
    """Add a room's response to x, wet times as loud; around the loop if loop, else cut off at the end.

    The loop is computed in single precision: the error lies 125 dB below the sound. Its lines are transformed together,
    which is faster.
    """
    if not loop:
        return np.asarray(x + wet * convolve(x, kernel))
    made = fft.irfft(answered_lines(x, kernel, wet), x.shape[-1]).astype(np.float64)
    return made if max(x.ndim, kernel.ndim) > 1 else np.asarray(made[0])


def answered_lines(x: Signal, kernel: Signal, wet: float) -> npt.NDArray[Any]:
    """Return the spectral lines, (channels, bins), of x and the response of a room."""
    dry, around = np.atleast_2d(x), np.atleast_2d(wrap_circular(kernel, x.shape[-1]))
    lines = fft.rfft(np.concatenate((dry, around), dtype=np.float32))
    response = lines[len(dry) :]
    response *= np.float32(wet)
    response += np.float32(1.0)
    return np.asarray(lines[: len(dry)] * response)


def apply_distance(x: Signal, amount: float, loop: bool) -> Signal:
    """Filter by air and obstacles: amount 0 is beside the source, 1 half a kilometre away."""
    corner = 18000.0 * (350.0 / 18000.0) ** amount
    if loop:
        return filter_circular(x, lambda f: lowpass(f, corner, 1.5) * highpass(f, 15.0 + 60.0 * amount, 1.0))
    return filter_causal(x, lambda f: lowpass(f, corner, 1.5) * highpass(f, 15.0 + 60.0 * amount, 1.0))
