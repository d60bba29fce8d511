"""A second meter, straight from the standards' text and sharing no code with sfxgen's: slow, plain, for comparison.

Loudness by ITU-R BS.1770-5, annex 1, with the filter coefficients of its tables 1 and 2 at 48 kHz; sounds at other
rates are brought there by Fourier transform, which changes nothing within the band. True peak by Fourier
interpolation to 16 times the rate, finer than any meter's.
"""

from __future__ import annotations

import numpy as np
from scipy.signal import lfilter, resample

TABLE_1 = ([1.53512485958697, -2.69169618940638, 1.19839281085285], [1.0, -1.69065929318241, 0.73248077421585])
TABLE_2 = ([1.0, -2.0, 1.0], [1.0, -1.99004745483398, 0.99007225036621])
RATE = 48000
WEIGHTS = (1.0, 1.0, 1.0, 1.41, 1.41)


def powers(samples: np.ndarray, rate: int) -> np.ndarray:
    """K-weighted, channel-weighted power of every frame at 48 kHz."""
    x = np.asarray(samples, np.float64)
    if rate != RATE:
        silence = rate // 20  # so that the circle the Fourier transform assumes does not close on the sound
        around = np.pad(x, ((silence, silence), (0, 0)))
        around = np.pad(around, ((0, -len(around) % (rate // np.gcd(rate, RATE))), (0, 0)))
        fine = resample(around, len(around) * RATE // rate, axis=0)
        x = fine[round(silence * RATE / rate) :][: round(len(x) * RATE / rate)]
    for b, a in (TABLE_1, TABLE_2):
        x = lfilter(b, a, x, axis=0)
    return (x**2 * WEIGHTS[: x.shape[1]]).sum(axis=1)


def lufs(power: float) -> float:
    return -0.691 + 10 * np.log10(power) if power > 0 else -np.inf


def integrated(samples: np.ndarray, rate: int) -> float:
    power = powers(samples, rate)
    starts = range(0, power.size - round(0.4 * RATE) + 1 + 2, round(0.1 * RATE))  # resampling may cost two frames
    blocks = [power[start : start + round(0.4 * RATE)].mean() for start in starts]
    loud = [block for block in blocks if lufs(block) > -70]
    if not loud:
        return -np.inf
    gate = lufs(np.mean(loud)) - 10
    return lufs(np.mean([block for block in loud if lufs(block) > gate]))


def whole(samples: np.ndarray, rate: int) -> float:
    """Ungated, over the sound's own length."""
    return lufs(powers(samples, rate).sum() / (len(samples) / rate * RATE))


def loudest(samples: np.ndarray, rate: int, window_s: float) -> float:
    """The loudest window at any place to the frame, with silence around the sound."""
    power, window = powers(samples, rate), round(window_s * RATE)
    power = np.pad(power, (0, max(0, window - power.size)))
    total = np.concatenate([[0.0], np.cumsum(power)])
    return lufs((total[window:] - total[:-window]).max() / window)


def loudness(samples: np.ndarray, rate: int, mode: str, loop: bool) -> float:
    """As sfxgen documents its modes."""
    x = np.tile(samples, (int(np.ceil(3 * rate / len(samples))), 1)) if loop else samples
    if mode in ("momentary", "short"):
        return loudest(x, rate, {"momentary": 0.4, "short": 0.1}[mode])
    return integrated(x, rate) if len(x) >= 0.4 * rate else whole(x, rate)


def true_peak(samples: np.ndarray, loop: bool) -> float:
    """dBTP: the highest level of the band-limited waveform, of a loop as a circle."""
    x = np.asarray(samples, np.float64) if loop else np.pad(np.asarray(samples, np.float64), ((64, 64), (0, 0)))
    highest = 0.0
    for channel in x.T:
        for start in range(0, channel.size, 16384):
            piece = np.take(channel, range(start - 256, min(channel.size, start + 16384) + 256), mode="wrap")
            if np.abs(piece).max() > 0.3 * highest:
                fine = resample(piece, 16 * piece.size)[256 * 16 : -256 * 16]
                highest = max(highest, float(np.abs(fine).max()))
    return 20 * np.log10(highest) if highest else -np.inf
