"""Where a sound is: how far away, in what room."""

from __future__ import annotations

import numpy as np
from scipy import fft

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import highpass, lowpass
from sfxgen.render.procedural.dsp.envelopes import decay
from sfxgen.render.procedural.dsp.grains import wrapped
from sfxgen.render.procedural.dsp.noise import convolved, filter_causal, filter_circular, noise


def room_response(rng: np.random.Generator, t60_s: float, dark_hz: float = 5000.0, gap_s: float = 0.012) -> Signal:
    """A room's impulse response without its direct sound: noise that decays, the highs first; unit energy."""
    frames = fft.next_fast_len(max(64, int(1.2 * t60_s * SAMPLE_RATE)), real=True)
    low = noise(rng, frames, lambda f: lowpass(f, dark_hz / 4) * highpass(f, 80.0))
    high = noise(rng, frames, lambda f: lowpass(f, dark_hz) * highpass(f, 400.0))
    falling = decay(frames, t60_s)
    tail = (low + high * falling) * falling * np.linspace(1.0, 0.0, frames)
    opening = min(frames, int(9.0 * gap_s * SAMPLE_RATE) + 2)
    tail[:opening] *= 1.0 - decay(opening, 4.0 * gap_s)
    return np.asarray(tail / np.sqrt(np.sum(tail * tail) + 1e-12))


def add_reverb(x: Signal, kernel: Signal, wet: float, loop: bool) -> Signal:
    """A room's answer added to x at the part wet; around the circle if loop, else cut at the end.

    The circle is worked out in single precision: what that leaves lies 125 dB below the sound.
    """
    if not loop:
        return np.asarray(x + wet * convolved(x, kernel))
    frames = x.shape[-1]
    around = wrapped(kernel, frames) if kernel.shape[-1] > frames else kernel
    circle = fft.rfft(around.astype(np.float32), frames)
    return np.asarray(x + wet * fft.irfft(fft.rfft(x.astype(np.float32)) * circle, frames))


def apply_distance(x: Signal, amount: float, loop: bool) -> Signal:
    """Air and obstacles between source and ear: amount 0 is beside it, 1 half a kilometre away."""
    corner = 18000.0 * (350.0 / 18000.0) ** amount
    if loop:
        return filter_circular(x, lambda f: lowpass(f, corner, 1.5) * highpass(f, 15.0 + 60.0 * amount, 1.0))
    return filter_causal(x, lambda f: lowpass(f, corner, 1.5) * highpass(f, 15.0 + 60.0 * amount, 1.0))
