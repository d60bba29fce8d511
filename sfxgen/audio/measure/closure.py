"""Whether a recording is a loop already: whether its end leads into its beginning.

A click is no proof of the contrary, for a beat at the very start is one; nor is a smooth wrap a proof, for a recording
that fades in and out has one. So what happens at the wrap is held against what happens within the sound: whether linear
prediction from both sides carries across, how the level and the spectrum change, and whether there is a hole.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from sfxgen.audio import Audio, Samples
from sfxgen.audio.measure.seam import Seams, seam_score

Array = npt.NDArray[np.float64]

LONGEST_S = 20.0
"""From a long recording, so much is looked at from either end."""
ORDER, CONTEXT_FRAMES = 32, 2048
"""Of the prediction, and how many frames on either side it is learnt from."""
SURPRISE = 2.5
"""Prediction may be wrong across the wrap by this much more power than beside it: noise does so by chance."""
SIMILAR = 2.0
"""Or by this much more than at the strongest event of its kind within the sound: a beat, an edge."""
SILENT = 1e-3
"""A channel that stays so far under the peak of the other plays no part."""
FLOOR = 2.0**-17
"""What is below half a level of 16 bits is no surprise."""
SHORT_S, LONG_S, HOLE_S = 0.010, 0.030, 0.004
"""Lengths over which levels are compared."""
ONSET_DB, SLACK_DB = 6.0, 2.0
"""A rise from which on there is an onset, and by how much more the wrap may rise or fall than the sound itself."""
DECAYED_DB, ATTACK_DB = -30.0, 15.0
"""An end that is so far under the peak, and then such a rise: one event to each lap."""
HOLE_DB = 6.0
"""A wrap that is softer than the softest places by this much is a hole, as fades leave it."""
SPECTRAL = 1.5
"""How much more the spectrum may change than it commonly does within the sound."""
LEAST_FRAMES = 1024
"""Shorter loops are judged by the seam score alone, up to CLOSED: good ones exceed 1 now and then by chance."""
CLOSED, SMOOTH = 1.5, 1.1
"""Where prediction fails, as after a codec, the seam score may be so high: with a beat at the start, and without."""


def is_closed(audio: Audio) -> bool:
    """Tell whether audio is a loop as it is, judged at full scale."""
    peak = float(np.abs(audio.samples).max(initial=0.0))
    if audio.frames < 4 or not peak:
        return False
    scaled = Audio(audio.samples / peak, audio.sample_rate)
    if audio.frames < LEAST_FRAMES:
        return seam_score(scaled) <= CLOSED
    loud = [channel for channel in scaled.samples.T if np.abs(channel).max() > SILENT]
    wraps = [_Wrap(_ends(channel, audio.sample_rate), audio.sample_rate) for channel in loud]
    if not all(wrap.is_level for wrap in wraps):
        return False
    begins_anew = all(wrap.is_onset for wrap in wraps)
    if not all(wrap.is_expected for wrap in wraps) and seam_score(scaled) > (CLOSED if begins_anew else SMOOTH):
        return False
    return begins_anew or _keeps_its_spectrum(scaled)


def is_as_it_was(audio: Audio, seam: float) -> bool:
    """Tell whether a seam score is no worse than a loop's own, where a beat may begin. audio: as it was encoded."""
    return audio.is_circle and seam <= CLOSED * max(1.0, seam_score(audio))


def has_onsets(audio: Audio) -> bool:
    """Tell whether a loop has a beat: whether anything in it begins at once, or nearly so."""
    mono = audio.samples.mean(axis=1, dtype=np.float64)
    return audio.frames >= LEAST_FRAMES and bool(_Wrap(mono, audio.sample_rate).short.max() >= ATTACK_DB)


def _keeps_its_spectrum(audio: Audio) -> bool:
    """Tell whether the spectrum changes no more at the wrap than within, forwards and backwards."""
    backwards = Audio(audio.samples[::-1], audio.sample_rate)
    return max(Seams(each).change(0) for each in (audio, backwards)) <= SPECTRAL


def _ends(x: Samples, rate: int) -> Array:
    """Return a channel in double precision; of a long one, its beginning and its end, which meet in the middle."""
    most = round(LONGEST_S * rate)
    ends = x if x.size <= 2 * most else np.concatenate([x[:most], x[-most:]])
    return ends.astype(np.float64)


class _Wrap:
    """One channel around its wrap, and what it does elsewhere."""

    def __init__(self, x: Array, rate: int) -> None:
        self._x, self._rate = x, rate
        self.short, self.long = self._rises(SHORT_S), self._rises(LONG_S)

    def _levels(self, seconds: float) -> tuple[Array, int]:
        """Return the power in dB of the stretch that begins at each frame, around the circle; and its length."""
        frames = max(4, min(round(seconds * self._rate), self._x.size // 8))
        energy = np.concatenate([[0.0], np.cumsum(np.square(np.concatenate([self._x, self._x[:frames]])))])
        power = np.maximum(energy[frames : frames + self._x.size] - energy[: self._x.size], 0.0) / frames
        return 10 * np.log10(power + FLOOR**2), frames

    def _rises(self, seconds: float) -> Array:
        """Return by how much the level after each frame is above that before it."""
        level, frames = self._levels(seconds)
        return np.asarray(level - np.roll(level, frames))

    @property
    def is_onset(self) -> bool:
        """Tell whether the sound begins anew at the wrap."""
        return bool(self.short[0] >= ONSET_DB)

    @property
    def is_level(self) -> bool:
        """Tell whether the level goes on, or changes as elsewhere in the sound, and leaves no hole."""
        _, frames = self._levels(LONG_S)
        inside = self.long[2 * frames : -2 * frames]
        rises = self.long[0] <= inside.max() + SLACK_DB or self.begins_anew
        return bool(rises and self.long[0] >= inside.min() - SLACK_DB and not self._is_hole())

    @property
    def begins_anew(self) -> bool:
        """Tell whether the end has decayed, and the beginning is an attack: one event, or several, to each lap."""
        level, frames = self._levels(LONG_S)
        return bool(level[-frames] <= level.max() + DECAYED_DB and self.short[0] >= ATTACK_DB)

    def _is_hole(self) -> bool:
        level, frames = self._levels(HOLE_S)
        inside = level[5 * frames : -6 * frames]
        wrap = float(level[[-frames, -(frames // 2), 0]].min()) if not self.is_onset else float(level[0])
        return wrap < float(np.quantile(inside, 0.01)) - HOLE_DB and wrap < float(inside.min()) - HOLE_DB / 2

    @property
    def is_expected(self) -> bool:
        """Tell whether the sound goes on across the wrap as prediction has it, or as at its own events of that kind."""
        if self.begins_anew:
            return True
        context = min(CONTEXT_FRAMES, self._x.size // 4)
        order = min(ORDER, context // 8)
        before, after = self._x[-context:], self._x[:context]
        weights, ordinary = _predictor(before, after, order)
        crossing = np.concatenate([before[-order:], after[:order]])
        surprise = float(np.square(_errors(crossing, weights)).mean())
        if surprise <= SURPRISE * (ordinary + FLOOR**2):
            return True
        return surprise <= SIMILAR * self._strongest_event(weights)

    def _strongest_event(self, weights: Array) -> float:
        """Return the power of the largest error of prediction within the sound, where it rises as at the wrap."""
        order = weights.size
        power = np.square(np.convolve(np.concatenate([[1.0], -weights[::-1]]), self._x)[: self._x.size])
        summed = np.cumsum(power)
        inside = np.arange(2 * order, self._x.size - 2 * order)
        if self._x.size >= 2 * round(LONGEST_S * self._rate):  # where the two ends meet
            inside = inside[np.abs(inside - self._x.size // 2) > 2 * order]
        rises = self.short[inside] >= ONSET_DB if self.is_onset else np.abs(self.short[inside]) < ONSET_DB
        places = inside[rises]
        means = (summed[places + order - 1] - summed[places - 1]) / order
        return float(means.max(initial=0.0))


def _windows(x: Array, order: int) -> Array:
    return np.lib.stride_tricks.sliding_window_view(x, order + 1)


def _predictor(before: Array, after: Array, order: int) -> tuple[Array, float]:
    """Return the weights of the linear prediction that is best on either side, oldest first, and its mean error."""
    rows = np.concatenate([_windows(before, order), _windows(after, order)])
    past, now = rows[:, :-1], rows[:, -1]
    gram = past.T @ past
    gram[np.diag_indices(order)] += 1e-9 * np.trace(gram) / order + 1e-12
    weights = np.linalg.solve(gram, past.T @ now)
    return weights, float(np.square(now - past @ weights).mean())


def _errors(x: Array, weights: Array) -> Array:
    rows = _windows(x, weights.size)
    return np.asarray(rows[:, -1] - rows[:, :-1] @ weights)
