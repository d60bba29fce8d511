"""How much the joint of a loop stands out from what the sound does anyway."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import copy
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from sfxgen.audio import Audio, Samples, blocks

Array = npt.NDArray[np.float64]

ORDINARY = 0.99
"""What the sound does anyway is this quantile over its interior."""
SLACK = 1.001
"""A sine's steepest step, where it crosses zero, exceeds that quantile by a thousandth."""
STEP_FLOOR = 2.0**-15
"""A step of one 16-bit level is never heard, however still the interior is."""
LEVEL_FLOOR_DB = 0.5
"""Nor a change of level by half a decibel."""
FLUX_FLOOR = 1e-3
"""Nor a change of spectrum 60 dB below the spectrum itself."""
GOOD = 0.97
"""A search for a start stops here, not at 1, because the quantiles are estimated from some places only."""
FLUX_S, LEVEL_S = 0.010, 0.100
"""Lengths of a frame of the spectrum, and of the stretches before and after whose levels are compared."""
MANY, STRIDE, NEARLY = 4096, 32, 0.01
"""Of so many values, only the highest are put in order: as high as the highest of every 32nd, and 1 % more."""
PLACES = 256
"""How many places of the interior the spectrum and the level are sampled at."""


def seam_score(audio: Audio) -> float:
    """Judge the wrap from the last frame to the first: up to 1, it does no more than the sound does anyway.

    The score is the largest of four measures at the wrap, each divided by the 99 % quantile of the same measure within
    the sound: the step, the second difference (a change of slope), the spectral flux over 10 ms and the change of
    level from the 100 ms before to the 100 ms after. Needs at least four frames.
    """
    return Seams(audio).score(0)


def narrow_scores(samples: Samples, frames: int, starts: npt.NDArray[np.int64]) -> Array:
    """Score many loops in one recording by step and slope only: `frames` frames from each start on."""
    around = samples[starts[:, None] + np.array([frames - 2, frames - 1, 0, 1])].astype(np.float64)
    scores = []
    ordinaries = np.array([_ordinary_changes(channel.astype(np.float64)) for channel in samples.T])
    for order in (1, 2):
        ordinary = np.maximum(ordinaries[:, order - 1], STEP_FLOOR)
        crossing = np.abs(np.diff(around, order, axis=1))
        scores.append((crossing[:, 1:2] if order == 1 else crossing) / ordinary)
    return np.asarray(np.maximum(*(score.max(axis=(1, 2)) for score in scores)))


def _ordinary_changes(channel: Array) -> tuple[float, float]:
    """Return how large the first and the second differences of a channel ordinarily are."""
    steps = np.diff(channel)
    bends = np.diff(steps)
    return _quantile_of_sizes(steps), _quantile_of_sizes(bends)


class Seams:
    """A loop measured once, so that many places can be judged as its start."""

    def __init__(self, audio: Audio) -> None:
        self._set_samples(audio.samples)
        self._flux_frames = max(2, min(round(FLUX_S * audio.sample_rate), audio.frames // 4) // 2 * 2)
        self._level_frames = max(1, min(round(LEVEL_S * audio.sample_rate), audio.frames // 4))
        self._step = np.maximum([_quantile_of_sizes(np.diff(x)) for x in self._channels()], STEP_FLOOR)
        self._bend = np.maximum([_quantile_of_sizes(_bends(x)) for x in self._channels()], STEP_FLOOR)
        margin = min(2 * self._flux_frames, audio.frames // 4)
        places = np.unique(np.linspace(margin, audio.frames - margin, PLACES).astype(np.int64))
        spectra = self._spectra(places)
        magnitude = float(spectra.sum(axis=(1, 2)).mean()) or STEP_FLOOR
        self._flux = max(_quantile(self._flux_at(places, spectra)), FLUX_FLOOR * magnitude)
        margin = min(self._level_frames, audio.frames // 4)
        places = np.unique(np.linspace(margin, audio.frames - margin, PLACES).astype(np.int64))
        self._level = max(_quantile(self._level_change_at(places)), LEVEL_FLOOR_DB)

    def _set_samples(self, samples: Samples) -> None:
        frames = samples.shape[0]
        self._samples, self._energy = samples, np.zeros(frames + 1)
        for block in blocks(frames):
            self._energy[1:][block] = np.square(self._x(block)).sum(axis=1)
        np.cumsum(self._energy, out=self._energy)

    def joint_score(self, samples: Samples, end: int, start: int) -> float:
        """Judge a jump from just before frame `end` of a recording to its frame `start`, by what this loop does."""
        reach = max(self._flux_frames, self._level_frames) + 2
        joint = copy(self)
        joint._set_samples(np.concatenate([samples[end - reach : end], samples[start : start + reach]]))
        return joint.score(reach)

    def score(self, start: int) -> float:
        """Judge the loop begun at frame `start`, as `seam_score` does."""
        here = np.array([start % self._samples.shape[0]])
        crossing = self._x(np.arange(here[0] - 2, here[0] + 2) % self._samples.shape[0])
        step = float((np.abs(crossing[2] - crossing[1]) / self._step).max())
        bend = float((np.abs(_bends(crossing)) / self._bend).max())
        return max(step, bend, self.change(start))

    def change(self, start: int) -> float:
        """Judge the change of spectrum and level at frame `start` alone: what is left when a click is none."""
        here = np.array([start % self._samples.shape[0]])
        flux = self._flux_at(here, self._spectra(here))[0] / self._flux
        change = self._level_change_at(here)[0] / self._level
        return max(float(flux), float(change))

    def best_start(self, starts: Iterable[int]) -> tuple[int, float]:
        """Return the first of `starts` that is good, else the one with the lowest score; and its score."""
        best = (0, np.inf)
        for start in starts:
            if (score := self.score(start)) < best[1]:
                best = (start, score)
            if best[1] <= GOOD:
                break
        return best

    def _x(self, place: slice | npt.NDArray[np.int64]) -> Array:
        """Return some of the samples in double precision; of all at once, that would take too much memory."""
        return self._samples[place].astype(np.float64)

    def _channels(self) -> Iterator[Array]:
        """Yield one channel after the other, in double precision."""
        return (channel.astype(np.float64) for channel in self._samples.T)

    def _spectra(self, middles: npt.NDArray[np.int64]) -> Array:
        """Return the magnitudes of the frames around some places, shape (places, bins, channels)."""
        span = np.arange(-(self._flux_frames // 2), self._flux_frames // 2)
        frames = self._x((middles[:, None] + span) % self._samples.shape[0])
        return np.asarray(np.abs(np.fft.rfft(frames * _window(span.size), axis=1)))

    def _flux_at(self, places: npt.NDArray[np.int64], spectra: Array) -> Array:
        """Return what the spectrum gains from half a frame before each place to the place itself (Dixon, DAFx 2006).

        spectra: around the places.
        """
        gained = spectra - self._spectra(places - self._flux_frames // 2)
        return np.asarray(np.maximum(gained, 0).sum(axis=(1, 2)))

    def _level_change_at(self, places: npt.NDArray[np.int64]) -> Array:
        """Return the decibels between the power before and after each place."""
        before, after = (self._power(places + shift) for shift in (-self._level_frames, 0))
        return np.asarray(np.abs(10 * np.log10((after + STEP_FLOOR**2) / (before + STEP_FLOOR**2))))

    def _power(self, starts: npt.NDArray[np.int64]) -> Array:
        """Return the mean power of `_level_frames` frames from each start on, across the wrap if need be."""
        frames = self._samples.shape[0]
        starts = starts % frames
        ends = starts + self._level_frames
        total = self._energy[np.minimum(ends, frames)] + self._energy[np.maximum(ends - frames, 0)]
        return np.asarray((total - self._energy[starts]) / self._level_frames)


@lru_cache(maxsize=8)
def _window(frames: int) -> Array:
    """Return a Hann window, shape (1, frames, 1)."""
    return np.hanning(frames)[None, :, None]


def _bends(x: Array) -> Array:
    """Return the second differences, along the first axis."""
    bends = x[2:] - 2 * x[1:-1]
    bends += x[:-2]
    return bends


def _quantile_of_sizes(values: Array) -> float:
    """Return the same as `_quantile` of the absolute values, which it uses up."""
    return _quantile(np.abs(values, out=values))


def _quantile(values: Array) -> float:
    """Return the `ORDINARY` quantile (rounded up to a value that occurs), times `SLACK`; uses the values up."""
    place = min(values.size - 1, int(np.ceil(ORDINARY * values.size)))
    if values.size >= MANY:
        values, place = _upper_part(values, place)
    values.partition(place)
    return float(values[place] * SLACK)


def _upper_part(values: Array, place: int) -> tuple[Array, int]:
    """Return the values from a level on that few exceed, judged by some of them, and which in their order is sought."""
    some = values[::STRIDE].copy()
    below = max(0, int((place / values.size - NEARLY) * some.size))
    some.partition(below)
    upper = values[values >= some[below]]
    sought = place - (values.size - upper.size)
    return (upper, sought) if sought >= 0 else (values, place)
