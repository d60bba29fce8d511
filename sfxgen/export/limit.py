"""A look-ahead true-peak limiter, for sounds that may be louder than their peaks allow."""

from __future__ import annotations

from functools import cached_property

import numpy as np
import numpy.typing as npt

from sfxgen.audio import Audio, around
from sfxgen.audio.fourier import overlap_add
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
CAREFUL_DB = 1e-6
"""So far under its aim, a level needs no gain, whatever was rounded."""
KNOWN_DB = 0.01
"""A true peak that is this near to where it decides is measured again."""
CIRCLE_S = 1.0
"""A loop is limited together with this much of the laps around it; the gain recovers within it."""


BLOCK = 4096
"""Of the transforms by which the gain is smoothed."""


def limited(audio: Audio, ceiling_dbtp: float, loop: bool = False, peak_db: float | None = None) -> tuple[Audio, float]:
    """Return the sound with its true peak at or under the ceiling, and the greatest gain reduction in dB.

    As `Limiter` says.
    """
    return Limiter(audio, loop, peak_db).held(ceiling_dbtp)


class Limiter:
    """Holds the peaks of a sound, however much louder it is made.

    If more than MOST_DB were needed, the whole sound comes out softer by the rest. All channels get the same gain, so
    the stereo image stays as it is. A loop is limited as the circle that it is.

    peak_db: its true peak, if it is known to some thousandths of a decibel; it is measured where that may decide.
    """

    def __init__(self, audio: Audio, loop: bool = False, peak_db: float | None = None) -> None:
        self._audio, self._loop, self._peak_db = audio, loop, peak_db
        self._margin = round(CIRCLE_S * audio.sample_rate) if loop else 0

    @cached_property
    def _levels(self) -> Array:
        """The sound's own envelope, with some of the laps around a loop."""
        return oversampled_envelope(around(self._audio.samples, self._margin, self._margin))

    def held(self, ceiling_dbtp: float, gain_db: float = 0.0) -> tuple[Audio, float]:
        """Return the sound, louder by a gain, with its true peak at or under the ceiling, and the greatest reduction
        of the gain in dB."""
        audio = amplified(self._audio, gain_db) if gain_db else self._audio
        over_db = np.nan if self._peak_db is None else self._peak_db + gain_db - ceiling_dbtp
        if not KNOWN_DB < over_db < MOST_DB - KNOWN_DB:
            over_db = measure_true_peak(audio, self._loop) - ceiling_dbtp
        if over_db <= 0:
            return audio, 0.0
        softer_db = -max(0.0, over_db - MOST_DB)
        samples = audio.samples * np.float64(10 ** (softer_db / 20))
        levels = self._levels * 10 ** ((gain_db + softer_db) / 20)
        aim_dbtp, here = ceiling_dbtp, slice(self._margin, self._margin + audio.frames)
        for _ in range(PASSES):
            gains_db = _gain_db(levels, aim_dbtp, audio.sample_rate)[here]
            held = audio.with_samples(_turned_down(samples, gains_db))
            over_db = measure_true_peak(held, self._loop) - ceiling_dbtp
            if over_db <= 0:
                break
            aim_dbtp -= over_db + 0.01
        rest_db = min(0.0, -over_db)
        return (amplified(held, rest_db) if rest_db else held), float(-gains_db.min() - rest_db)


def _gain_db(levels: Array, aim_dbtp: float, rate: int) -> Array:
    """Return the gain of each frame that holds levels (full scale 1) at the aim.

    It is worked out from the first frame that is above the aim to where the last such has been recovered from.
    """
    gain_db, reach = np.zeros(levels.size), max(1, round(LOOK_AHEAD_S * rate))
    above = np.flatnonzero(levels > 10 ** ((aim_dbtp - CAREFUL_DB) / 20))
    if not above.size:
        return gain_db
    recovery_s = max(0.0, 20 * np.log10(levels.max()) - aim_dbtp) / RECOVERY_DB_PER_S
    first, end = above[0] - 2 * reach, above[-1] + round(recovery_s * rate) + 3 * reach
    here = slice(max(0, first), min(levels.size, end))
    levels_db = 20 * np.log10(np.maximum(levels[here], 1e-9))
    slope = np.arange(here.start, here.stop) * (RECOVERY_DB_PER_S / rate)
    gain_db[here] = _smoothed(_recovering(np.minimum(0.0, aim_dbtp - levels_db), slope), reach)
    return gain_db


def _turned_down(samples: Array, gain_db: Array) -> npt.NDArray[np.float32]:
    """Apply a gain, frame by frame, where there is one."""
    held = samples.astype(np.float32)
    lower = np.flatnonzero(gain_db)
    if lower.size:
        here = slice(lower[0], lower[-1] + 1)
        held[here] = samples[here] * 10 ** (gain_db[here] / 20)[:, None]
    return held


def _recovering(needed_db: Array, slope: Array) -> Array:
    """Return the highest gain that is at or under the one needed and rises no faster than the recovery, which is a
    slope in dB."""
    return np.asarray(np.minimum(0.0, np.minimum.accumulate(needed_db - slope) + slope))


def _smoothed(gain_db: Array, reach: int) -> Array:
    """Average the lowest gain within the look-ahead over just that window: never above the gain needed."""
    least = _lowest_around(np.pad(gain_db, 2 * reach, mode="edge"), 2 * reach + 1)
    window = 0.5 + 0.5 * np.cos(np.linspace(-np.pi, np.pi, 2 * reach + 1))
    return np.minimum(0.0, overlap_add(least, window / window.sum(), BLOCK)[window.size - 1 : least.size])


def _lowest_around(values: Array, width: int) -> Array:
    """Return the lowest of every `width` values in a row.

    In blocks as long as that, it is the lower of what is left of one and of what the next has begun with (van Herk,
    Pattern Recognition Letters 13, 1992).
    """
    padded = np.append(values, np.full(-values.size % width, np.inf)).reshape(-1, width)
    begun = np.minimum.accumulate(padded, axis=1).reshape(-1)
    left = np.minimum.accumulate(padded[:, ::-1], axis=1)[:, ::-1].reshape(-1)
    return np.asarray(np.minimum(left[: values.size - width + 1], begun[width - 1 : values.size]))
