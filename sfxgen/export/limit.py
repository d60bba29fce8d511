"""A look-ahead true-peak limiter, for sounds that may be louder than their peaks allow."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from sfxgen.audio import Audio, around
from sfxgen.audio.fourier import fft_convolve
from sfxgen.audio.measure.measured import MOST_DB
from sfxgen.audio.measure.true_peak import measure_true_peak, oversampled_envelope
from sfxgen.export.level import amplified

Array = npt.NDArray[np.float64]

LOOK_AHEAD_S = 0.005
"""The gain begins to fall this long before a peak, along half a Hann window: no corner, no click. It stays down as long
after it, so that a steady wave from 50 Hz up keeps its shape."""
RECOVERY_DB_PER_S = 150.0
"""Then it comes back: after a hit of 6 dB too much within 40 ms, so that what rings after it is not held down."""
PASSES = 3
"""A moving gain moves the peaks between the samples, so limiting is repeated with a slightly lower aim."""
CIRCLE_S = 1.0
"""A loop is limited together with this much of the laps around it; the gain recovers within it."""


def limited(audio: Audio, ceiling_dbtp: float, loop: bool = False) -> tuple[Audio, float]:
    """Return the sound with its true peak at or under the ceiling, and the greatest gain reduction in dB.

    If more than MOST_DB were needed, the whole sound comes out softer by the rest. All channels get the same gain, so
    the stereo image stays as it is. A loop is limited as the circle that it is.
    """
    peak_db = measure_true_peak(audio, loop)
    over_db = peak_db - ceiling_dbtp
    if over_db <= 0:
        return audio, 0.0
    samples = audio.samples * np.float64(10 ** (-max(0.0, over_db - MOST_DB) / 20))
    margin = round(CIRCLE_S * audio.sample_rate) if loop else 0
    levels_db = _levels_db(around(samples.astype(np.float32), margin, margin))
    aim_dbtp = ceiling_dbtp
    for _ in range(PASSES):
        recovering = _recovering(np.minimum(0.0, aim_dbtp - levels_db), audio.sample_rate)
        gain_db = _smoothed(recovering, audio.sample_rate)[margin : margin + audio.frames]
        held = audio.with_samples((samples * 10 ** (gain_db / 20)[:, None]).astype(np.float32))
        over_db = measure_true_peak(held, loop) - ceiling_dbtp
        if over_db <= 0:
            break
        aim_dbtp -= over_db + 0.01
    rest_db = min(0.0, -over_db)
    return (amplified(held, rest_db) if rest_db else held), float(-gain_db.min() - rest_db)


def _levels_db(samples: npt.NDArray[np.float32]) -> Array:
    """Return the true peak at each frame, in dB."""
    return np.asarray(20 * np.log10(np.maximum(oversampled_envelope(samples), 1e-9)))


def _recovering(needed_db: Array, rate: int) -> Array:
    """Return the highest gain that is at or under the one needed and rises no faster than the recovery."""
    slope = np.arange(needed_db.size) * (RECOVERY_DB_PER_S / rate)
    return np.asarray(np.minimum(0.0, np.minimum.accumulate(needed_db - slope) + slope))


def _smoothed(gain_db: Array, rate: int) -> Array:
    """Average the lowest gain within the look-ahead over just that window: never above the gain needed."""
    reach = max(1, round(LOOK_AHEAD_S * rate))
    least = _lowest_around(np.pad(gain_db, 2 * reach, mode="edge"), 2 * reach + 1)
    window = 0.5 + 0.5 * np.cos(np.linspace(-np.pi, np.pi, 2 * reach + 1))
    return np.minimum(0.0, fft_convolve(least, window / window.sum()))


def _lowest_around(values: Array, width: int) -> Array:
    """Return the lowest of every `width` values in a row.

    In blocks as long as that, it is the lower of what is left of one and of what the next has begun with (van Herk,
    Pattern Recognition Letters 13, 1992).
    """
    padded = np.append(values, np.full(-values.size % width, np.inf)).reshape(-1, width)
    begun = np.minimum.accumulate(padded, axis=1).reshape(-1)
    left = np.minimum.accumulate(padded[:, ::-1], axis=1)[:, ::-1].reshape(-1)
    return np.asarray(np.minimum(left[: values.size - width + 1], begun[width - 1 : values.size]))
