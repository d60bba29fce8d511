"""Samples at another rate, or as another number of them; shape (frames, channels), or (frames,) for one channel."""

from __future__ import annotations

from math import gcd

import numpy as np
import numpy.typing as npt
import scipy.signal
import soxr

from sfxgen.audio import Samples

QUALITY = "VHQ"
"""soxr's best: flat within 0.01 dB to 0.91 of the band, and nothing folds back above -140 dB."""
REACH_FRAMES = 128
"""How far its filter looks to each side, in frames of the slower rate, down to -140 dB."""
STRETCH_MOST_S = 60.0
"""Longer loops are not stretched: a Fourier transform of the whole, for no audible gain."""


def convert_rate(samples: Samples, from_hz: int, to_hz: int) -> Samples:
    """Resample for the ear, linear-phase: as many frames as the length covers."""
    return np.asarray(soxr.resample(samples, from_hz, to_hz, quality=QUALITY), np.float32)


def convert_rate_for_model(samples: Samples, from_hz: int, to_hz: int) -> Samples:
    """Resample what a model is to hear, by scipy's polyphase filter: another would change what it makes of it."""
    if from_hz == to_hz:
        return samples
    factor = gcd(from_hz, to_hz)
    resampled = scipy.signal.resample_poly(samples, to_hz // factor, from_hz // factor, axis=0)
    return np.asarray(resampled, np.float32)


def stretch_circle(samples: npt.NDArray[np.floating], frames: int) -> npt.NDArray[np.float64]:
    """Stretch a whole loop to another number of frames by its Fourier series, so that its wrap stays as it is."""
    return np.asarray(scipy.signal.resample(samples, frames, axis=0), np.float64)
