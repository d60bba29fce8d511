"""Things that ring: modal banks, bubbles, strings."""

from __future__ import annotations

import numpy as np

from sfxgen.audio.filters import lfilter
from sfxgen.render.procedural.dsp import NYQUIST, SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.envelopes import LN_1000
from sfxgen.render.procedural.dsp.noise import convolve


def modes(frames: int, hz: Signal, t60_s: Signal, gain: Signal) -> Signal:
    """Return the impulse response of a body: a sum of damped sines (van den Doel & Pai, Presence 7(4), 1998).

    hz, t60_s and gain are (modes,); modes above the Nyquist frequency or below 15 Hz are left out.
    """
    out = np.zeros(frames)
    for f, t60, amplitude in zip(hz, t60_s, gain, strict=True):
        if not 15.0 < f < 0.95 * NYQUIST:
            continue
        reach = min(frames, int(1.5 * t60 * SAMPLE_RATE) + 1)
        turn, shrink = 2.0 * np.pi * f / SAMPLE_RATE, np.exp(-LN_1000 / (max(t60, 1e-4) * SAMPLE_RATE))
        blow = np.zeros(reach)
        blow[0] = amplitude * shrink * np.sin(turn)
        out[:reach] += lfilter([0.0, 1.0], [1.0, -2.0 * shrink * np.cos(turn), shrink * shrink], blow)
    return out


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
