"""Loudness after ITU-R BS.1770-5 and EBU R 128, and true peak, validated on the signals of EBU Tech 3341.

A mono file is measured as the one channel it is: it reads 3.01 LU below the same signal on both of two
channels.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from pyloudnorm import Meter
from scipy.signal import lfilter, resample_poly

from sfxgen.audio import Audio

Array = npt.NDArray[np.float64]

BLOCK_S, BLOCK_HOP_S = 0.400, 0.100
"""The gating block of BS.1770 and its 75 % overlap."""
MOMENTARY_S, MOMENTARY_HOP_S = 0.400, 0.010
"""A hop of 100 ms would miss the maxima of Tech 3341, case 13, by up to 0.45 LU."""
SHORT_S, SHORT_HOP_S = 0.100, 0.010
"""A window near the ear's own integration time, for hits and clicks."""
LOOP_S = 3.0
"""A shorter loop is measured as it is heard, again and again."""
SILENCE_LUFS = -70.0
"""The absolute gate of BS.1770: what is below has no loudness."""
OVERSAMPLING = 4
"""BS.1770-5, annex 2; twice would miss cases 21 and 23."""
WRAP_FRAMES = 64
"""More than the oversampling filter's reach to each side of a loop's wrap."""


def measure_loudness(audio: Audio, mode: str = "auto", loop: bool = False) -> float:
    """Loudness in LUFS; -inf for silence, which is anything the absolute gate of -70 LUFS drops.

    auto, integrated: the gated mean over 400 ms blocks (pyloudnorm). Under 400 ms, where that is not defined,
        the K-weighted mean over the sound's own length, which is the same at 400 ms: takes of 390 and 410 ms
        sit level with each other.
    momentary, short: the loudest 400 or 100 ms. A shorter sound is read as a meter reads it, with silence
        around it.
    loop: measure as many whole laps as fill 3 s, because what is heard has no edges.
    """
    samples, rate = audio.samples.astype(np.float64), audio.sample_rate
    if loop:
        samples = np.tile(samples, (max(1, -(-round(LOOP_S * rate) // audio.frames)), 1))
    if mode == "momentary":
        return _loudest(samples, rate, MOMENTARY_S, MOMENTARY_HOP_S)
    if mode == "short":
        return _loudest(samples, rate, SHORT_S, SHORT_HOP_S)
    if samples.shape[0] < _frames(BLOCK_S, rate):
        return _lufs(float(np.square(_k_weighted(samples, rate)).mean(axis=0).sum()))
    return _integrated(samples, rate)


def measure_true_peak(audio: Audio, loop: bool = False) -> float:
    """True peak in dBTP by 4x oversampling; -inf for silence. A loop's is read across its wrap as well."""
    peak = _oversampled_peak(audio.samples)
    if loop:
        around = np.take(audio.samples, range(-WRAP_FRAMES, WRAP_FRAMES), axis=0, mode="wrap")
        middle = slice(WRAP_FRAMES // 2 * OVERSAMPLING, -(WRAP_FRAMES // 2) * OVERSAMPLING)
        peak = max(peak, float(np.abs(resample_poly(around, OVERSAMPLING, 1, axis=0)[middle]).max()))
    return 20 * float(np.log10(peak)) if peak > 0 else -np.inf


def _oversampled_peak(samples: npt.NDArray[np.float32]) -> float:
    """The larger of the sample peak and the oversampled one, full scale 1."""
    if not samples.size:
        return 0.0
    return max(float(np.abs(samples).max()), float(np.abs(resample_poly(samples, OVERSAMPLING, 1, axis=0)).max()))


def _integrated(samples: Array, rate: int) -> float:
    """Gated loudness of the whole blocks; pyloudnorm would count a partial last block as a full one."""
    hops = int((samples.shape[0] / rate - BLOCK_S) / BLOCK_HOP_S + 1e-6)
    whole = samples[: _frames(BLOCK_S + hops * BLOCK_HOP_S, rate)]
    if not whole.any():
        return -np.inf
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(_meter(rate).integrated_loudness(whole))


def _frames(seconds: float, rate: int) -> int:
    """The fewest frames that last so long, give or take what floating point makes of it."""
    return int(np.ceil(seconds * rate - 1e-6))


def _loudest(samples: Array, rate: int, window_s: float, hop_s: float) -> float:
    """The loudest window, of all that start a whole number of hops after the start, and the last one."""
    window, hop = round(window_s * rate), max(1, round(hop_s * rate))
    if samples.shape[0] < window:
        samples = np.pad(samples, ((0, window - samples.shape[0]), (0, 0)))
    energy = np.concatenate([[0.0], np.cumsum(np.square(_k_weighted(samples, rate)).sum(axis=1))])
    last = samples.shape[0] - window
    starts = np.append(np.arange(0, last, hop), last)
    return _lufs(float((energy[starts + window] - energy[starts]).max()) / window)


def _lufs(mean_square: float) -> float:
    """BS.1770-5, eq. 2, with the absolute gate."""
    loudness = -0.691 + 10 * float(np.log10(mean_square)) if mean_square > 0 else -np.inf
    return loudness if loudness >= SILENCE_LUFS else -np.inf


def _k_weighted(samples: Array, rate: int) -> Array:
    """Both stages of the K-weighting filter, over frames."""
    for b, a in _k_filters(rate):
        samples = lfilter(b, a, samples, axis=0)
    return samples


@lru_cache(maxsize=16)
def _k_filters(rate: int) -> tuple[tuple[Array, Array], ...]:
    """(b, a) of each stage, as pyloudnorm designs them for the rate."""
    return tuple((stage.b, stage.a) for stage in _meter(rate)._filters.values())


def _meter(rate: int) -> Meter:
    """De Man's coefficients reproduce those of BS.1770 at 48 kHz; the default class reads 0.03 LU low."""
    return Meter(rate, filter_class="DeMan", block_size=BLOCK_S)
