"""True peak by ITU-R BS.1770-5, annex 2: the highest level, also between the samples."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from numpy.fft import irfft, rfft

from sfxgen.audio import Audio, Samples, around, blocks

Array = npt.NDArray[np.float64]

OVERSAMPLING = 4
"""With 2, cases 21 and 23 of Tech 3341 would read too low."""
REACH = 24
"""Samples that the filter sees to each side: exact to 0.05 dB up to 0.92 of the band; soxr passes 0.91."""
KAISER_BETA = 6.0
CLOSE = 0.9
"""Points above this share of the highest are refined by a parabola through three of them: a tone near the Nyquist
frequency may peak 0.7 dB above its oversampled points."""
BLOCK_FRAMES = 512
FFT_FRAMES = 1024


def measure_true_peak(audio: Audio, loop: bool = False) -> float:
    """Measure the true peak in dBTP by 4x oversampling; -inf for silence. A loop is measured across its wrap, too."""
    samples = audio.samples
    if loop and audio.frames:
        samples = around(samples, REACH, REACH)
    peak = max((_peak(samples[:, channel]) for channel in range(audio.channels)), default=0.0)
    return 20 * float(np.log10(peak)) if peak > 0 else -np.inf


def oversampled_envelope(samples: Samples) -> Array:
    """Return each frame's highest level in any channel, within half a sample; full scale 1, shape (frames,)."""
    envelope = np.zeros(samples.shape[0])
    for block in blocks(samples.shape[0]):
        for channel in samples.T:
            context, fine = _oversampled_around(channel, block)
            level = np.pad(np.abs(fine), OVERSAMPLING // 2, mode="edge")[block.start * OVERSAMPLING - context :]
            for shift in range(OVERSAMPLING + 1):
                at = level[shift::OVERSAMPLING][: block.stop - block.start]
                np.maximum(envelope[block], at, out=envelope[block])
    return envelope


def _peak(x: npt.NDArray[np.float32]) -> float:
    """Find the peak of one channel; look between samples only where they are high enough for the peak to be there."""
    if not x.size:
        return 0.0
    level = np.abs(x)
    peak = float(level.max())
    padded = np.pad(level, (0, -level.size % BLOCK_FRAMES)).reshape(-1, BLOCK_FRAMES).max(axis=1)
    near = np.maximum(padded, np.maximum(np.append(padded[1:], 0), np.append(0, padded[:-1])))
    for first, last in _runs(near * _gain() > peak):
        start, end = max(0, first * BLOCK_FRAMES - REACH), min(x.size, last * BLOCK_FRAMES + REACH)
        peak = max(peak, _between(x[start:end]))
    return peak


def _between(x: npt.NDArray[np.float32]) -> float:
    """Return the highest level of an oversampled waveform, also between its points."""
    highest, tops = 0.0, []
    for block in blocks(x.size):
        context, fine = _oversampled_around(x, block)
        level = np.abs(fine[block.start * OVERSAMPLING - context :][: (block.stop - block.start) * OVERSAMPLING + 1])
        if block.start:
            level = np.append(abs(fine[block.start * OVERSAMPLING - context - 1]), level)
        highest = max(highest, float(level.max()))
        tops.append(_tops(level, CLOSE * highest))
    here, risen = np.concatenate(tops, axis=1)
    return max(highest, float(risen[here > CLOSE * highest].max(initial=0.0)))


def _tops(level: Array, least: float) -> Array:
    """Return the levels of the points above `least` that are no lower than their neighbours, and those of the parabolas
    through the three; shape (2, points)."""
    places = np.flatnonzero(level[1:-1] > least) + 1
    before, here, after = level[places - 1], level[places], level[places + 1]
    bend = before - 2 * here + after
    vertex = (here >= before) & (here >= after) & (bend < 0)
    return np.stack([here[vertex], here[vertex] - np.square(after - before)[vertex] / (8 * bend[vertex])])


def _oversampled_around(x: npt.NDArray[np.float32], block: slice) -> tuple[int, Array]:
    """Return x at 4 times its rate around a block, and where that begins; exact within the block and a frame beyond."""
    start, end = max(0, block.start - REACH - 2), min(x.size, block.stop + REACH + 2)
    return start * OVERSAMPLING, _oversampled(x[start:end].astype(np.float64))


def _runs(flags: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return first and last + 1 of every run of true flags."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(np.int8)))
    return [(int(a), int(b)) for a, b in edges.reshape(-1, 2)]


def _oversampled(x: Array) -> Array:
    """Return x at 4 times its rate, as if with silence around it; frame n is at 4 n.

    The filter's phases are convolved block by block on their spectra (overlap-save): 15 times as fast as in time.
    """
    step = FFT_FRAMES - 2 * REACH
    count = -(-x.size // step)
    padded = np.zeros(count * step + 2 * REACH)
    padded[REACH : REACH + x.size] = x
    windows = np.lib.stride_tricks.sliding_window_view(padded, FFT_FRAMES)[::step]
    between = irfft(rfft(windows)[:, None] * _spectra(), FFT_FRAMES)[:, :, 2 * REACH :]
    fine = np.empty((count, step, OVERSAMPLING))
    fine[:, :, 0] = padded[REACH:-REACH].reshape(count, step) * _taps()[REACH * OVERSAMPLING]
    fine[:, :, 1:] = between.transpose(0, 2, 1)
    return fine.reshape(-1)[: x.size * OVERSAMPLING]


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
