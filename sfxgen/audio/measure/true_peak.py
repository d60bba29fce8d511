"""True peak by ITU-R BS.1770-5, annex 2: the highest level, also between the samples.

A sound is looked at in rows of about a thousand frames. Most can be left out: those that the filter can't lift to the
peak of the samples, and those that single precision finds too low. Only in the others is the level told exactly.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

from sfxgen.audio import Audio, Samples, around
from sfxgen.audio.fourier import irfft, rfft

Array = npt.NDArray[np.float64]
Rows = npt.NDArray[np.float32]

OVERSAMPLING = 4
"""With 2, cases 21 and 23 of Tech 3341 would read too low."""
REACH = 24
"""Samples that the filter sees to each side: exact to 0.05 dB up to 0.92 of the band; soxr passes 0.91."""
KAISER_BETA = 6.0
CLOSE = 0.9
"""Points above this share of the highest are refined by a parabola through three of them: a tone near the Nyquist
frequency may peak 0.7 dB above its oversampled points."""
FFT_FRAMES = 1024
MARGIN = REACH + 1
"""A row also sees the frame before and the one after those that it answers for, with all that their filter sees."""
STEP = FFT_FRAMES - 2 * MARGIN
ROWS_AT_ONCE = 64
"""So that what is worked on stays in the processor's cache."""
SLACK = 0.999
"""What a level in single precision is sure to: its error in a transform of 1024 points is under 1e-4 of the highest."""


def measure_true_peak(audio: Audio, loop: bool = False) -> float:
    """Measure the true peak in dBTP by 4x oversampling; -inf for silence. A loop is measured across its wrap, too."""
    samples = audio.samples
    if loop and audio.frames:
        samples = around(samples, REACH, REACH)
    peak = max((_peak(samples[:, channel]) for channel in range(audio.channels)), default=0.0)
    return 20 * float(np.log10(peak)) if peak > 0 else -np.inf


def oversampled_envelope(samples: Samples) -> Array:
    """Return each frame's highest level in any channel, within half a sample; full scale 1, shape (frames,)."""
    frames = samples.shape[0]
    envelope = np.zeros(frames)
    for channel in samples.T:
        rows = _rows(channel)
        for first in range(0, len(rows), ROWS_AT_ONCE):
            some = rows[first : first + ROWS_AT_ONCE].astype(np.float64)
            quarter, half, last = np.abs(_between(some)).transpose(1, 0, 2)
            highest = np.abs(some[:, MARGIN:-MARGIN]) * _taps()[REACH * OVERSAMPLING]
            before = np.maximum(half[:, :-2], last[:, :-2])
            if not first:
                before[0, 0] = 0.0  # nothing is heard before the first frame
            for level in (quarter[:, 1:-1], half[:, 1:-1], before):
                np.maximum(highest, level, out=highest)
            place = slice(first * STEP, min(frames, first * STEP + highest.size))
            np.maximum(envelope[place], highest.reshape(-1)[: place.stop - place.start], out=envelope[place])
    return envelope


def _peak(x: Rows) -> float:
    """Find the peak of one channel; look between samples only where they are high enough for the peak to be there."""
    peak = float(np.abs(x).max(initial=0.0))
    if not peak:
        return 0.0
    rows = _rows(x)
    # No phase gives more than its taps' absolute sum times the highest sample that it sees.
    numbers = np.flatnonzero(_highest(rows) * _gain() > peak)
    estimates = _estimates(rows, numbers, np.float32(peak), x.size)
    return max(peak, _exact(rows, numbers[estimates >= CLOSE * SLACK * max(1.0, estimates.max())], x.size))


def _rows(x: Rows) -> Rows:
    """Return the rows of a channel with silence around it, shape (rows, FFT_FRAMES)."""
    count = -(-x.size // STEP)
    padded = np.zeros(count * STEP + 2 * MARGIN, np.float32)
    padded[MARGIN : MARGIN + x.size] = x
    return sliding_window_view(padded, FFT_FRAMES)[::STEP]


def _highest(values: npt.NDArray[np.floating]) -> npt.NDArray[np.floating]:
    """Return the greatest magnitude of each row, without a copy of the rows."""
    return np.asarray(np.maximum(values.max(axis=-1), -values.min(axis=-1)))


def _estimates(rows: Rows, numbers: npt.NDArray[np.int64], peak: np.float32, frames: int) -> npt.NDArray[np.floating]:
    """Return the highest level between the samples of some rows in single precision, as shares of the peak."""
    found = [np.zeros(1)]
    for first in range(0, numbers.size, ROWS_AT_ONCE):
        some = numbers[first : first + ROWS_AT_ONCE]
        samples = rows[some] / peak
        between = _between(samples)
        for row in np.flatnonzero((some == 0) | (some == len(rows) - 1)):  # what rings outside the sound doesn't count
            frame = some[row] * STEP + np.arange(-1, STEP + 1)
            between[row, :, (frame < 0) | (frame >= frames)] = 0.0
        found.append(np.maximum(_highest(between).max(axis=1), _highest(samples)))
    return np.concatenate(found)[1:] if numbers.size else found[0]


def _exact(rows: Rows, numbers: npt.NDArray[np.int64], frames: int) -> float:
    """Return the highest level of some rows, also between the points of the oversampled waveform."""
    highest, tops = 0.0, [np.zeros((2, 0))]
    for first in range(0, numbers.size, ROWS_AT_ONCE):
        some = numbers[first : first + ROWS_AT_ONCE]
        level = _levels(rows[some].astype(np.float64))
        place = some[:, None] * (STEP * OVERSAMPLING) + np.arange(-1, STEP * OVERSAMPLING + 1)
        level[(place < 0) | (place >= frames * OVERSAMPLING)] = 0.0
        highest = max(highest, float(level.max()))
        ends = (place == 0) | (place == frames * OVERSAMPLING - 1)
        tops.append(_tops(level, ends, CLOSE * highest))
    here, risen = np.concatenate(tops, axis=1)
    return max(highest, float(risen[here > CLOSE * highest].max(initial=0.0)))


def _levels(rows: Array) -> Array:
    """Return the levels of rows at 4 times their rate, with the point before the first and the one after the last."""
    fine = np.empty((len(rows), STEP + 2, OVERSAMPLING))
    fine[:, :, 0] = rows[:, REACH:-REACH] * _taps()[REACH * OVERSAMPLING]
    fine[:, :, 1:] = _between(rows).transpose(0, 2, 1)
    return np.abs(fine.reshape(len(rows), -1)[:, OVERSAMPLING - 1 : -(OVERSAMPLING - 1)])


def _tops(level: Array, ends: npt.NDArray[np.bool_], least: float) -> Array:
    """Return the levels of the points above `least` that are no lower than their neighbours, and those of the parabolas
    through the three; shape (2, points). ends: the points that have no two neighbours."""
    row, point = np.nonzero((level[:, 1:-1] > least) & ~ends[:, 1:-1])
    before, here, after = level[row, point], level[row, point + 1], level[row, point + 2]
    bend = before - 2 * here + after
    vertex = (here >= before) & (here >= after) & (bend < 0)
    return np.stack([here[vertex], here[vertex] - np.square(after - before)[vertex] / (8 * bend[vertex])])


def _between(rows: npt.NDArray[np.floating]) -> npt.NDArray[np.floating]:
    """Return the three points after each frame of a row from the one before its own to the one after them, shape
    (rows, 3, STEP + 2); the filter's phases are convolved on their spectra (overlap-save)."""
    spectra = _spectra().astype(np.result_type(rows.dtype, np.complex64), copy=False)
    return irfft(rfft(rows)[:, None] * spectra, FFT_FRAMES)[:, :, 2 * REACH :]


@lru_cache(maxsize=1)
def _spectra() -> npt.NDArray[np.complex128]:
    """Return the spectra of the phases between two samples; all but one tap of the phase on them is 0."""
    return np.stack([rfft(_taps()[phase::OVERSAMPLING], FFT_FRAMES) for phase in range(1, OVERSAMPLING)])


@lru_cache(maxsize=1)
def _taps() -> Array:
    """Design a low pass at the old Nyquist frequency; its zeros leave the samples themselves as they are.

    A sinc under a Kaiser window (Oppenheim & Schafer, section 7.5.3), with a sum that keeps a constant.
    """
    half = REACH * OVERSAMPLING
    offsets = np.arange(-half, half + 1)
    window = np.i0(KAISER_BETA * np.sqrt(1 - np.square(offsets / half))) / np.i0(KAISER_BETA)
    taps = np.sinc(offsets / OVERSAMPLING) * window
    taps *= OVERSAMPLING / taps.sum()
    taps.setflags(write=False)
    return taps


@lru_cache(maxsize=1)
def _gain() -> float:
    """Return the most by which any phase of the filter can exceed the samples that it sees."""
    return float(max(np.abs(_taps()[phase::OVERSAMPLING]).sum() for phase in range(OVERSAMPLING)))
