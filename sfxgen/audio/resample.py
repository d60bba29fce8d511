"""Samples at another rate, or as another number of them; shape (frames, channels), or (frames,) for one channel."""

from __future__ import annotations

from math import gcd
from typing import Any

import numpy as np
import numpy.typing as npt

from sfxgen.audio import Samples
from sfxgen.audio.fourier import resample_circle

try:
    import soxr
except ImportError:  # there is no wheel of it for Windows on Arm
    soxr = None

QUALITY = "VHQ"
"""soxr's best: flat within 0.01 dB to 0.91 of the band, and nothing folds back above -140 dB."""
BAND = 0.955
"""Of the band: the middle of scipy's filter, which falls from 0.91 to 1."""
REACH_FRAMES = 128
"""How far its filter looks to each side, in frames of the slower rate, down to -140 dB."""
STRETCH_MOST_S = 60.0
"""Longer loops are not stretched: a Fourier transform of the whole, for no audible gain."""


def convert_rate(samples: Samples, from_hz: int, to_hz: int) -> Samples:
    """Resample for the ear, linear-phase: as many frames as the length covers."""
    if soxr is None:
        return _convert_by_scipy(samples, from_hz, to_hz)
    return np.asarray(soxr.resample(samples, from_hz, to_hz, quality=QUALITY), np.float32)


def _convert_by_scipy(samples: Samples, from_hz: int, to_hz: int) -> Samples:
    """Do what soxr does, by a polyphase filter of the same reach: flat to 0.91 of the band, -120 dB of what folds back.

    It takes some ten times as long. As soxr does, the length is rounded to whole frames.
    """
    from scipy import signal

    factor = gcd(from_hz, to_hz)
    up, down = to_hz // factor, from_hz // factor
    if up == down:
        return samples
    frames = round(len(samples) * up / down)
    widest = max(up, down)
    lowpass: Any = signal.firwin(2 * REACH_FRAMES * widest + 1, BAND / widest, window=("kaiser", 12.3))
    made = signal.resample_poly(samples.astype(np.float64), up, down, axis=0, window=lowpass)
    return np.asarray(made[:frames], np.float32)


def convert_rate_for_model(samples: Samples, from_hz: int, to_hz: int) -> Samples:
    """Resample what a model is to hear, by scipy's polyphase filter: another would change what it makes of it."""
    if from_hz == to_hz:
        return samples
    from scipy import signal

    factor = gcd(from_hz, to_hz)
    resampled = signal.resample_poly(samples, to_hz // factor, from_hz // factor, axis=0)
    return np.asarray(resampled, np.float32)


def stretch_circle(samples: npt.NDArray[np.floating], frames: int) -> npt.NDArray[np.float64]:
    """Stretch a whole loop to another number of frames by its Fourier series, so that its wrap stays as it is."""
    return np.asarray(resample_circle(samples.T, frames).T, np.float64)
