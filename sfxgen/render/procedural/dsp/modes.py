"""Things that ring: modal banks, bubbles, strings."""

from __future__ import annotations

import numpy as np

from sfxgen.audio.filters import lfilter
from sfxgen.render.procedural.dsp import NYQUIST, SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.envelopes import LN_1000
from sfxgen.render.procedural.dsp.noise import convolve

MODES_AT_ONCE = 8


def modes(frames: int, hz: Signal, t60_s: Signal, gain: Signal) -> Signal:
    """Return the impulse response of a body: a sum of damped sines (van den Doel & Pai, Presence 7(4), 1998).

    hz, t60_s and gain are (modes,); modes above the Nyquist frequency or below 15 Hz are left out. A damped sine is the
    imaginary part of z^n; laid out in rows, n = row * size + column, all of them are one product of z^(row * size) and
    z^column.
    """
    hz, t60_s, gain = np.broadcast_arrays(hz, t60_s, gain)
    reach = np.minimum(frames, (1.5 * SAMPLE_RATE * t60_s).astype(int) + 1)
    order = [i for i in np.argsort(-reach) if 15.0 < hz[i] < 0.95 * NYQUIST]
    if not order:
        return np.zeros(frames)
    z = (-LN_1000 / np.maximum(t60_s[order], 1e-4) + 2j * np.pi * hz[order])[:, None] / SAMPLE_RATE
    size = max(64, int(reach[order[0]] ** 0.5))
    rows = -(-reach[order] // size)
    across, down = np.exp(z * np.arange(size)), gain[order, None] * np.exp(z * (size * np.arange(rows[0])))
    left = np.stack((down.imag, down.real), axis=1).reshape(2 * len(order), -1)
    right = np.stack((across.real, across.imag), axis=1).reshape(2 * len(order), -1)
    grid = np.zeros((rows[0], size))
    for i in range(0, len(order), MODES_AT_ONCE):  # the longest first
        some = slice(2 * i, 2 * (i + MODES_AT_ONCE))
        grid[: rows[i]] += np.einsum("kp,kq->pq", left[some, : rows[i]], right[some])
    made = grid.reshape(-1)[:frames]
    return np.append(made, np.zeros(frames - len(made)))


def ring(excitation: Signal, hz: Signal, t60_s: Signal, gain: Signal) -> Signal:
    """Excite a body by something other than an impulse: scraping, rubbing, a soft mallet."""
    reach = min(len(excitation), int(1.5 * float(np.max(t60_s)) * SAMPLE_RATE) + 2)
    return convolve(excitation, modes(reach, hz, t60_s, gain))


def contact_pulse(length_s: float) -> Signal:
    """Return the pressure pulse of two bodies touching for length_s; peak 1, over in three lengths.

    Hertz's contact, a half sine to the power 1.5, then a slower recoil that leaves no constant part.
    """
    t = np.arange(int(3.0 * length_s * SAMPLE_RATE) + 3) / (SAMPLE_RATE * length_s)
    blow = np.sin(np.pi * np.clip(t, 0.0, 1.0)) ** 1.5
    back = np.sin(np.pi * np.clip((t - 1.0) / 2.0, 0.0, 1.0))
    return np.asarray(blow - back * np.sum(blow) / max(float(np.sum(back)), 1e-9))


def bubble(hz: float, rise: float = 0.1, ring_s: float = 1.0) -> Signal:
    """Return one air bubble in water: a damped sine whose pitch rises as it nears the surface.

    Minnaert's resonance (Phil. Mag. 16, 1933) with van den Doel's damping and rise (ACM TAP 2(4), 2005): d = 0.13 f +
    0.0072 f^1.5, f(t) = f (1 + rise d t). The length follows from the damping.
    """
    damping = (0.13 * hz + 0.0072 * hz**1.5) / ring_s
    t = np.arange(max(16, int(6.0 / damping * SAMPLE_RATE))) / SAMPLE_RATE
    phase = hz * t * (1.0 + 0.5 * rise * damping * t)
    onset = 1.0 - np.exp(-t * hz * 2.0)
    return np.asarray(onset * np.sin(2.0 * np.pi * phase) * np.exp(-damping * t) * np.linspace(1.0, 0.0, len(t)) ** 0.5)


def pluck(rng: np.random.Generator, frames: int, hz: float, t60_s: float, soft: float = 0.5) -> Signal:
    """Return a plucked string (Karplus & Strong, CMJ 7(2), 1983); soft in 0..1 dulls the pluck."""
    length = max(2, round(SAMPLE_RATE / hz - 0.5))
    burst = np.zeros(frames)
    count = min(length, frames)
    burst[:count] = rng.uniform(-1.0, 1.0, count)
    burst[:count] = lfilter([1.0 - soft], [1.0, -soft], burst[:count] - np.mean(burst[:count]))
    loss = 0.5 * np.exp(-LN_1000 * length / (SAMPLE_RATE * max(t60_s, 1e-3)))
    feedback = np.concatenate(([1.0], np.zeros(length - 1), [-loss, -loss]))
    return np.asarray(lfilter([1.0], feedback, burst))
