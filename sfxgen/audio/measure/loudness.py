"""Loudness by ITU-R BS.1770-5, EBU R 128 and EBU Tech 3342, validated on the signals of EBU Tech 3341.

A mono file is measured as the one channel it is: it reads 3.01 LU below the same signal on both of two channels.

What each mode means for a sound of length T:

    integrated  T >= 0.4 s: gated mean over 400 ms blocks, 75 % overlap. T < 0.4 s, where that is not defined:
                K-weighted mean over T
    momentary   loudest 400 ms; a shorter sound with silence around it
    short       loudest 100 ms, near the ear's own integration time: for hits, steps and clicks
    auto        the same as integrated: the standard's reading wherever there is one

At T = 0.4 s the only block is the mean over T, so nothing jumps between 399 and 401 ms. Above, the standard itself
jumps at every further 100 ms, where a block is added: a decaying sound may read up to 2.8 LU lower at 500 ms than at
499. momentary and short don't jump.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

from sfxgen.audio import Audio, blocks
from sfxgen.audio.filters import sosfilt
from sfxgen.audio.measure.k_weighting import bilinear_stages, k_sections

Array = npt.NDArray[np.float64]

BLOCK_S, BLOCK_HOP_S = 0.400, 0.100
"""The gating block of BS.1770 and its 75 % overlap."""
WINDOWS_S = {"momentary": 0.400, "short": 0.100}
"""The loudest window of this length counts."""
HOP_S = 0.001
"""With 100 ms, the maxima of Tech 3341, case 13, read up to 0.45 LU low; with 10 ms, those of short sounds 0.1 LU."""
SHORT_TERM_S = 3.0
LOOP_S = 3.0
"""Shorter loops are measured over several laps, as they are heard."""
BILINEAR_HZ = (44100, 48000)
"""Rates at which the bilinear filters, De Man's variant, are the standard's, to 0.006 dB; at 16 kHz, to 0.15."""
ABSOLUTE_GATE_LUFS, RELATIVE_GATE_LU, RANGE_GATE_LU = -70.0, -10.0, -20.0
RANGE_PERCENTILES = (10, 95)
SURROUND = 1.41
"""Weight of the fourth and fifth channel (left and right surround); the others count once."""


def measure_loudness(audio: Audio, mode: str = "auto", loop: bool = False) -> float:
    """Measure loudness in LUFS; -inf for silence, which is anything under the absolute gate of -70 LUFS.

    mode: see above. loop: measure as many whole laps as fill 3 s, because a loop is heard without edges.
    """
    rate = audio.sample_rate
    if mode not in WINDOWS_S and rate in BILINEAR_HZ and not _is_short(audio, loop):
        return _integrated(_laps(audio, loop), rate)
    energy = _energy(audio, loop)
    if mode in WINDOWS_S:
        return float(_lufs(_means(energy, _frames(WINDOWS_S[mode], rate), max(1, round(HOP_S * rate))).max()))
    if energy.size - 1 < _frames(BLOCK_S, rate):
        return float(_lufs(energy[-1] / max(1, energy.size - 1)))
    return _gated(_blocks(energy, rate))


def loudness_over_time(audio: Audio, window_s: float = BLOCK_S, hop_s: float = HOP_S) -> tuple[Array, Array]:
    """Measure every window: its middle in seconds, and LUFS (-inf under the absolute gate).

    A sound shorter than the window gives one value, with silence around it.
    """
    rate = audio.sample_rate
    window, hop = _frames(window_s, rate), max(1, round(hop_s * rate))
    means = _means(_energy(audio), window, hop)
    starts = np.minimum(np.arange(means.size) * hop, max(0, audio.frames - window))
    return (starts + min(window, audio.frames) / 2) / rate, _lufs(means)


def measure_range(audio: Audio) -> float:
    """Measure the loudness range in LU (EBU Tech 3342): 10th to 95th percentile of the gated short-term loudness."""
    means = _means(_energy(audio), _frames(SHORT_TERM_S, audio.sample_rate), round(BLOCK_HOP_S * audio.sample_rate))
    loud = means[_lufs(means) > ABSOLUTE_GATE_LUFS]
    if not loud.size:
        return 0.0
    levels = _lufs(loud)
    low, high = np.percentile(levels[levels > _lufs(loud.mean()) + RANGE_GATE_LU], RANGE_PERCENTILES)
    return float(high - low)


def _integrated(samples: npt.NDArray[np.float32], rate: int) -> float:
    """Measure gated loudness as pyloudnorm does, but for a partial last block, which it would count as a full one."""
    whole = samples[: _frames(BLOCK_S + _hops(samples.shape[0], rate) * BLOCK_HOP_S, rate)]
    means = np.array([_block_means(channel, rate) for channel in whole.T])
    weights = np.where(np.arange(len(means)) < 3, 1.0, SURROUND)[:, None]
    levels = _levels((weights * means).sum(axis=0))
    loud = levels >= ABSOLUTE_GATE_LUFS
    if not loud.any():
        return -np.inf
    relative = _levels(sum(weights[:, 0] * [each[loud].mean() for each in means])) + RELATIVE_GATE_LU
    loud = (levels > relative) & (levels > ABSOLUTE_GATE_LUFS)
    if not loud.any():
        return -np.inf
    return float(_levels(sum(weights[:, 0] * [each[loud].mean() for each in means])))


def _block_means(x: npt.NDArray[np.float32], rate: int) -> Array:
    """Return the mean square of a channel's K-weighted gating blocks (BS.1770-5, eq. 1)."""
    sections = np.array([np.concatenate(stage) for stage in bilinear_stages(rate)])
    weighted = sosfilt(sections, x, np.zeros((2, 2)))
    squares = np.square(weighted, out=weighted)
    step = BLOCK_HOP_S / BLOCK_S
    count = int(np.round((squares.size / rate - BLOCK_S) / (BLOCK_S * step)) + 1)
    starts = [int(BLOCK_S * (n * step) * rate) for n in range(count + round(1 / step))]
    hops = np.add.reduceat(squares[: starts[-1]], starts[:-1])
    return np.asarray(sliding_window_view(hops, round(1 / step)).sum(axis=1) * (1.0 / (BLOCK_S * rate)))


def _is_short(audio: Audio, loop: bool) -> bool:
    return len(_laps(audio, loop)) < _frames(BLOCK_S, audio.sample_rate)


def _laps(audio: Audio, loop: bool) -> npt.NDArray[np.float32]:
    """Return the samples; of a loop, as many laps as fill LOOP_S."""
    laps = max(1, -(-round(LOOP_S * audio.sample_rate) // audio.frames)) if loop else 1
    return audio.samples if laps == 1 else np.tile(audio.samples, (laps, 1))


def _energy(audio: Audio, loop: bool = False) -> Array:
    """Sum all channels' K-weighted squares, with their weights, up to each frame; one value more than frames."""
    samples = _laps(audio, loop)
    total = np.zeros(samples.shape[0] + 1)
    sections = k_sections(audio.sample_rate)
    for channel in range(samples.shape[1]):
        state = np.zeros((len(sections), 2))
        for block in blocks(samples.shape[0]):
            weighted = sosfilt(sections, samples[block, channel], state)
            np.square(weighted, out=weighted)
            total[1:][block] += weighted if channel < 3 else SURROUND * weighted
    return np.cumsum(total, out=total)


def _means(energy: Array, window: int, hop: int) -> Array:
    """Mean square of every window that starts a whole number of hops after the start, and of the last one."""
    last = energy.size - 1 - window
    if last < 0:
        return energy[-1:] / window
    starts = np.append(np.arange(0, last, hop), last)
    return np.asarray((energy[starts + window] - energy[starts]) / window)


def _blocks(energy: Array, rate: int) -> Array:
    """Mean square of the gating blocks; a partial last block does not count (BS.1770-5, annex 1)."""
    hops = _hops(energy.size - 1, rate)
    starts = np.rint(np.arange(hops + 1) * (BLOCK_HOP_S * rate)).astype(np.int64)
    ends = np.minimum(starts + _frames(BLOCK_S, rate), energy.size - 1)
    return np.asarray((energy[ends] - energy[starts]) / (ends - starts))


def _hops(frames: int, rate: int) -> int:
    """Count the whole blocks after the first."""
    return int((frames / rate - BLOCK_S) / BLOCK_HOP_S + 1e-6)


def _gated(means: Array) -> float:
    """Apply BS.1770-5, eq. 3 to 7: the mean of the blocks over -70 LUFS and over 10 LU below their own mean."""
    means = means[_lufs(means) > ABSOLUTE_GATE_LUFS]
    if not means.size:
        return -np.inf
    return float(_lufs(means[_lufs(means) > _lufs(means.mean()) + RELATIVE_GATE_LU].mean()))


def _frames(seconds: float, rate: int) -> int:
    """Return the fewest frames that last so long, safe from floating-point noise."""
    return int(np.ceil(seconds * rate - 1e-6))


def _lufs(mean_square: Array | float) -> Array:
    """Apply BS.1770-5, eq. 2, with the absolute gate."""
    loudness = _levels(mean_square)
    return np.asarray(np.where(loudness >= ABSOLUTE_GATE_LUFS, loudness, -np.inf))


def _levels(mean_square: Array | float) -> Array:
    with np.errstate(divide="ignore"):
        return np.asarray(-0.691 + 10 * np.log10(mean_square))
