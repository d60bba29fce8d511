"""Channels and sample rate."""

from __future__ import annotations

from functools import lru_cache
from math import gcd
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.signal import resample_poly
from scipy.signal.windows import kaiser

from sfxgen.audio import Audio
from sfxgen.errors import FinishError
from sfxgen.finish.shape import frames_asked
from sfxgen.sound import CHANNELS, Sound

ZERO_CROSSINGS = 64
"""Half length of the resampling filter, in samples of the slower of both rates."""
KAISER_BETA = 9.0
"""Stop band near -90 dB; with 64 zero crossings the transition takes the top 9 % of the band."""
CUTOFF = 0.955
"""Of the slower rate's Nyquist frequency: flat to 0.91 (20 kHz at 44.1 kHz), closed at 1.0."""


def require_sound(audio: Audio, _sound: Sound) -> Audio:
    """Refuse what no later step could make sense of: no frames at all, or samples that are not numbers."""
    if audio.frames == 0:
        raise FinishError("the raw audio is empty", "render it again, or give another `source`")
    if not np.isfinite(audio.samples).all():
        raise FinishError("the raw audio holds NaN or infinite samples", "render it again with another seed")
    return audio


def convert_channels(audio: Audio, sound: Sound) -> Audio:
    """Average all channels with equal weight for mono, double the one channel for stereo."""
    wanted = CHANNELS[sound.channels]
    if audio.channels == wanted:
        return audio
    mono = audio.samples.mean(axis=1, dtype=np.float64, keepdims=True).astype(np.float32)
    return Audio(np.repeat(mono, wanted, axis=1), audio.sample_rate)


def resample(audio: Audio, sound: Sound) -> Audio:
    """Resample to the sound's rate with a linear-phase polyphase filter (Kaiser window, -90 dB).

    A loop has no silence around it, so what the filter made of the assumed silence must not reach the joint:
    a period without margin is resampled as a circle, a longer one loses the filter's reach at both ends.
    """
    if audio.sample_rate == sound.sample_rate:
        return audio
    divisor = gcd(audio.sample_rate, sound.sample_rate)
    up, down = sound.sample_rate // divisor, audio.sample_rate // divisor
    if sound.loop is None:
        return _resampled(audio.samples, up, down, sound.sample_rate)
    laps = -(-_reach(up, down) // down)  # whole steps of `down` input frames, so that output frames stay aligned
    if audio.frames <= frames_asked(sound, audio.sample_rate):
        context = np.pad(audio.samples, ((laps * down, laps * down), (0, 0)), mode="wrap")
        whole = _resampled(context, up, down, sound.sample_rate)
        frames = round(audio.frames * up / down)
        return Audio(whole.samples[laps * up : laps * up + frames], whole.sample_rate)
    whole = _resampled(audio.samples, up, down, sound.sample_rate)
    edge = -(-_reach(up, down) * up // down)
    return Audio(whole.samples[edge : whole.frames - edge], whole.sample_rate)


def _resampled(samples: npt.NDArray[np.float32], up: int, down: int, rate: int) -> Audio:
    """The samples at up/down times their rate, at most as many as their length covers."""
    taps: Any = _low_pass(up, down)  # the stubs know windows by name only
    out = resample_poly(samples.astype(np.float64), up, down, axis=0, window=taps)
    return Audio(out.astype(np.float32), rate)


def _reach(up: int, down: int) -> int:
    """How many input frames the filter looks to each side."""
    return -(-ZERO_CROSSINGS * max(up, down) // up)


@lru_cache(maxsize=8)
def _low_pass(up: int, down: int) -> npt.NDArray[np.float64]:
    """Windowed sinc at `up` times the input rate (Oppenheim and Schafer, section 7.5)."""
    slower = max(up, down)
    half = ZERO_CROSSINGS * slower
    time = np.arange(-half, half + 1) * (CUTOFF / slower)
    taps = np.sinc(time) * kaiser(2 * half + 1, KAISER_BETA)
    taps /= taps.sum()
    taps.setflags(write=False)
    return np.asarray(taps)
