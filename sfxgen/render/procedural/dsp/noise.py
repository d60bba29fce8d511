"""Noise with a given spectrum, still or moving, and filters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from sfxgen.audio import fourier as fft
from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.envelopes import decay_frames, straight_lines, strike

Curve = Callable[[Signal], Signal]
"""From frequencies in Hz to magnitudes."""
MovingCurve = Callable[[Signal, Signal], Signal]
"""From frequencies in Hz, shape (bins,), and times in 0..1, shape (blocks, 1), to magnitudes (blocks, bins)."""

ComplexSignal = npt.NDArray[np.complexfloating[Any, Any]]

BLOCKS_AT_ONCE = 64


FINE = 640
"""From this line of a long spectrum on, a curve is evaluated at 320 places an octave, with straight lines between. At
0.3 percent apart, a resonance of quality 80 keeps its shape."""


def sample_curve(curve: Curve, bins: int, spacing: float) -> npt.NDArray[np.float32]:
    """Evaluate a curve at lines that are spacing Hz apart, on a coarser grid where that is less work."""
    if bins < 8 * FINE:
        return curve(np.arange(bins, dtype=float) * spacing).astype(np.float32)
    octaves = [(FINE << k, 2 << k) for k in range((bins // FINE).bit_length())]
    places = [np.arange(start, min(2 * start, bins) + size, size, dtype=float) for start, size in octaves]
    values = curve(np.concatenate((np.arange(FINE, dtype=float), *places)) * spacing).astype(np.float32)
    out, done = np.empty(bins, np.float32), FINE
    out[:FINE] = values[:FINE]
    for (start, size), at in zip(octaves, places, strict=True):
        part = out[start : 2 * start]
        part[:] = straight_lines(values[done : done + len(at)], size)[: len(part)]
        done += len(at)
    return out


def mix_curves(*parts: tuple[float, Curve]) -> Curve:
    """Return the spectrum of independent unit-RMS noises added with gains: one noise that sounds like all."""
    f = np.linspace(0.0, SAMPLE_RATE / 2.0, 4096)
    weights = [(gain / np.sqrt(np.mean(curve(f) ** 2)), curve) for gain, curve in parts]
    return lambda f: np.sqrt(sum((weight * curve(f)) ** 2 for weight, curve in weights))


def unit_rms(x: Signal) -> Signal:
    """Scale a signal to an RMS of 1 (silence stays silence)."""
    return np.asarray(x * gain_to_unit_rms(x))


def gain_to_unit_rms(x: npt.NDArray[Any]) -> float:
    """Return what scales a signal to an RMS of 1."""
    return 1.0 / max(float(np.sqrt(np.mean(x * x))), 1e-12)


def add_at_level(out: Signal, x: Signal, level: float) -> None:
    """Add a sound, scaled in its place to an RMS, to another."""
    x *= level * gain_to_unit_rms(x)
    out += x


def noise(rng: np.random.Generator, frames: int, curve: Curve, channels: int = 1) -> Signal:
    """Return Gaussian noise of unit RMS whose spectrum follows curve, periodic in its length.

    Two channels are independent of each other: they sum without comb filtering.
    """
    bins = frames // 2 + 1
    magnitude = sample_curve(curve, bins, SAMPLE_RATE / frames)
    magnitude[0] = 0.0
    made = np.empty((channels, frames))
    for channel in made:
        lines = _white(rng, bins)
        lines *= magnitude
        still = fft.irfft(lines, frames)
        np.multiply(still, np.float32(gain_to_unit_rms(still)), out=channel)
    return made[0] if channels == 1 else made


def struck_noise(rng: np.random.Generator, frames: int, curve: Curve, attack_s: float, t60_s: float) -> Signal:
    """Return noise that rises within attack_s and decays, (frames,); no more of it is made than is heard."""
    falling = strike(min(frames, decay_frames(t60_s)), attack_s, t60_s)
    out = np.zeros(frames)
    out[: len(falling)] = noise(rng, fft.fast_length(max(64, len(falling))), curve)[: len(falling)] * falling
    return out


def _white(rng: np.random.Generator, bins: int) -> ComplexSignal:
    """Return uniform random spectral lines: faster to draw than Gaussian ones, and their sum is Gaussian anyway."""
    return uniform(rng, 2 * bins).view(np.complex64)


def uniform(rng: np.random.Generator, count: int) -> npt.NDArray[np.float32]:
    """Return an even count of random numbers between -1 and 1: two out of each word that the generator makes."""
    words = rng.integers(0, 2**64, count // 2, dtype=np.uint64)
    words ^= np.uint64(0x8000000080000000)
    return np.multiply(words.view(np.int32), np.float32(2.0**-31), dtype=np.float32, casting="unsafe")


def filter_circular(x: Signal, curve: Curve) -> Signal:
    """Filter by a magnitude curve: zero-phase, circular, in single precision (exact to -125 dB)."""
    frames = x.shape[-1]
    lines = fft.rfft(x.astype(np.float32))
    lines *= sample_curve(curve, frames // 2 + 1, SAMPLE_RATE / frames)
    return np.asarray(fft.irfft(lines, frames).astype(np.float64))


def filter_causal(x: Signal, curve: Curve, length_s: float = 0.05) -> Signal:
    """Filter by a magnitude curve with minimum phase, so nothing sounds before its cause. For one-shots."""
    return convolve(x, causal_kernel(curve, length_s))


def causal_kernel(curve: Curve, length_s: float = 0.05) -> Signal:
    """Return the impulse response of minimum phase with a magnitude curve.

    The phase is the Hilbert transform of the log magnitude, taken through the real cepstrum (Oppenheim & Schafer,
    Discrete-Time Signal Processing, section 13.4).
    """
    size = fft.fast_length(max(2048, int(length_s * SAMPLE_RATE) * 2))
    size += size % 2
    log = np.log(np.maximum(curve(fft.rfftfreq(size, 1.0 / SAMPLE_RATE)), 1e-5))
    cepstrum = fft.irfft(log, size)
    cepstrum[1 : size // 2] *= 2.0
    cepstrum[size // 2 + 1 :] = 0.0
    return fft.irfft(np.exp(fft.rfft(cepstrum)), size)[: size // 2]


def convolve(x: Signal, kernel: Signal) -> Signal:
    """Convolve along time, linearly, cut to the length of x.

    Double precision: processors differ in how they round a product of complex numbers, and in single precision that
    would be heard by the lock.
    """
    frames = x.shape[-1]
    sounding = np.asarray(np.any(np.atleast_2d(x), axis=0))
    end = frames - int(np.argmax(sounding[::-1]))  # after it, x is silent
    size = fft.fast_length(end + kernel.shape[-1] - 1)
    made = fft.irfft(fft.rfft(x[..., :end], size) * fft.rfft(kernel, size), size)[..., :frames]
    if made.shape[-1] == frames:
        return np.asarray(made)
    out = np.zeros((*made.shape[:-1], frames))
    out[..., : made.shape[-1]] = made
    return out


def filter_moving(x: npt.NDArray[Any], curve: MovingCurve, hop: int = 512) -> Signal:
    """Filter (..., frames) by a spectrum that changes over time: circular, weighted overlap-add of sine windows.

    hop: frames between blocks. Each block keeps its level relative to the curve, which may be one of several channels,
    (channels, blocks, bins). Single precision, as `filter_circular`.
    """
    frames = x.shape[-1]
    hop = max(8, min(hop, frames // 4))
    blocks = max(2, round(frames / hop))
    starts = np.round(np.arange(blocks) * (frames / blocks)).astype(int)
    size = 2 * hop
    window = np.sin(np.pi * (np.arange(size) + 0.5) / size).astype(np.float32)
    f = fft.rfftfreq(size, 1.0 / SAMPLE_RATE).astype(np.float32)
    wrapped = np.concatenate((x, x[..., :size]), axis=-1, dtype=np.float32)
    stretches = np.lib.stride_tricks.sliding_window_view(wrapped, size, axis=-1)
    out = np.zeros(wrapped.shape, np.float32)
    for first in range(0, blocks, BLOCKS_AT_ONCE):
        some = starts[first : first + BLOCKS_AT_ONCE]
        lines = fft.rfft(stretches[..., some, :] * window)
        magnitude = np.atleast_2d(curve(np.asarray(f), (some[:, None] / frames).astype(np.float32)))
        lines *= magnitude.astype(np.float32, copy=False)
        shaped = fft.irfft(lines, size)
        shaped *= window
        for i, start in enumerate(some.tolist()):
            out[..., start : start + size] += shaped[..., i, :]
    out[..., :size] += out[..., frames:]
    return out[..., :frames].astype(np.float64)


def levelled(magnitude: Signal) -> Signal:
    """Return spectra, (blocks, bins), each scaled so that white noise comes out of it at unit RMS."""
    return np.asarray(magnitude / np.sqrt(np.mean(magnitude * magnitude, axis=-1, keepdims=True) + 1e-12))


def white(rng: np.random.Generator, frames: int) -> Signal:
    """Return white noise of unit RMS."""
    return rng.uniform(-np.sqrt(3.0), np.sqrt(3.0), frames)


def moving_noise(rng: np.random.Generator, frames: int, curve: MovingCurve, hop: int = 512) -> Signal:
    """Return white noise through a moving spectrum, unit RMS in every block however wide the spectrum."""
    return filter_moving(white(rng, frames), lambda f, t: levelled(np.atleast_2d(curve(f, t))), hop)
