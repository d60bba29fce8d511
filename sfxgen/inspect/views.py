"""What a picture of a sound is drawn from: plain numbers, without a plotting library."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sfxgen.audio import Audio
from sfxgen.audio.measure.loudness import loudness_over_time, measure_loudness, measure_range
from sfxgen.audio.measure.measured import is_peak_constrained
from sfxgen.audio.measure.seam import seam_score
from sfxgen.audio.measure.true_peak import measure_true_peak, oversampled_envelope

Array = npt.NDArray[np.float64]

LOWEST_HZ, HIGHEST_HZ = 40.0, 20000.0
ROWS, MOST_COLUMNS = 320, 1400
RANGE_DB = 90.0
"""What the spectrogram shows below its loudest spot."""
LONG_WINDOW, SHORT_WINDOW = 4096, 512
"""Windows of the spectrogram at 44.1 kHz: the long one tells low tones apart, the short one transients."""
CROSSOVER_HZ = (300.0, 3000.0)
"""Below the first the long window alone, above the second the short one, blended between."""
PEAK_HOP_S = 0.005
SEAM_S = 0.020


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What is written beside the picture."""

    title: str
    audio: Audio
    loop: bool = False
    mode: str = "auto"
    target: float | None = None
    """LUFS; None where nobody set one."""
    ceiling: float | None = None
    """dBTP."""
    notes: tuple[str, ...] = ()

    @property
    def lufs(self) -> float:
        """Loudness in the sound's mode."""
        return measure_loudness(self.audio, self.mode, self.loop)

    @property
    def true_peak(self) -> float:
        """True peak in dBTP."""
        return measure_true_peak(self.audio, self.loop)

    @property
    def peak_constrained(self) -> bool:
        """Whether it is under its target with its peaks at its ceiling."""
        if self.ceiling is None:
            return False
        return is_peak_constrained(self.lufs, self.true_peak, target=self.target, ceiling=self.ceiling)

    @property
    def seam(self) -> float | None:
        """Seam score of a loop."""
        return seam_score(self.audio) if self.loop and self.audio.frames >= 4 else None

    @property
    def range_lu(self) -> float | None:
        """Loudness range, of sounds long enough to have one."""
        return measure_range(self.audio) if self.audio.seconds >= 10 else None


def outline(samples: npt.NDArray[np.float32], columns: int) -> tuple[Array, Array, Array]:
    """Lowest, highest and root mean square value of one channel in each of at most `columns` equal pieces."""
    pieces = max(1, min(columns, samples.size))
    edges = np.linspace(0, samples.size, pieces + 1).astype(np.int64)[:-1]
    lengths = np.diff(np.append(edges, samples.size))
    power = np.add.reduceat(np.square(samples, dtype=np.float64), edges) / lengths
    return np.minimum.reduceat(samples, edges), np.maximum.reduceat(samples, edges), np.sqrt(power)


def spectrogram(audio: Audio, loop: bool = False) -> tuple[Array, Array]:
    """Level in dB under the loudest spot, shape (ROWS, columns), and the frequency of each row in Hz."""
    highest = min(HIGHEST_HZ, audio.sample_rate / 2)
    hz = np.geomspace(LOWEST_HZ, highest, ROWS)
    columns = int(min(MOST_COLUMNS, max(64, audio.frames // 32)))
    middles = (np.arange(columns) + 0.5) * audio.frames / columns
    mono = audio.samples.astype(np.float64).mean(axis=1)
    scale = audio.sample_rate / 44100
    windows = (max(64, int(window * scale)) for window in (LONG_WINDOW, SHORT_WINDOW))
    long, short = (_power(mono, middles, window, hz * window / audio.sample_rate, loop) for window in windows)
    blend = np.clip(np.log(hz / CROSSOVER_HZ[0]) / np.log(CROSSOVER_HZ[1] / CROSSOVER_HZ[0]), 0, 1)[:, None]
    power = long ** (1 - blend) * short**blend
    level = 10 * np.log10(np.maximum(power / max(power.max(), 1e-20), 10 ** (-RANGE_DB / 10)))
    return level, hz


def _power(mono: Array, middles: Array, window: int, bins: Array, loop: bool) -> Array:
    """Power at each (fractional) bin and moment, from windows of one length; shape (bins, moments)."""
    padded = np.take(mono, range(-window, mono.size + window), mode="wrap") if loop else np.pad(mono, window)
    starts = middles.astype(np.int64) + window - window // 2
    shape = np.hanning(window)
    low = np.clip(bins, 0, window // 2 - 1).astype(np.int64)
    share = np.clip(bins - low, 0, 1)[:, None]
    columns = []
    for part in np.array_split(starts, max(1, starts.size // 128)):  # in parts, for memory's sake
        frames = padded[part[:, None] + np.arange(window)] * shape
        power = np.square(np.abs(np.fft.rfft(frames, axis=1))).T / np.square(shape.sum())
        columns.append(power[low] * (1 - share) + power[low + 1] * share)
    return np.concatenate(columns, axis=1) + 1e-20


def loudness_curve(facts: Facts) -> tuple[Array, Array]:
    """Seconds and momentary loudness in LUFS, of a loop as it is heard when it repeats."""
    audio, rate = facts.audio, facts.audio.sample_rate
    reach = round(0.4 * rate) if facts.loop else round(0.2 * rate)
    places = np.arange(-reach, audio.frames + reach)
    around = np.take(audio.samples, places, axis=0, mode="wrap")
    if not facts.loop:
        around[(places < 0) | (places >= audio.frames)] = 0
    seconds, lufs = loudness_over_time(Audio(around, rate), hop_s=max(0.002, audio.seconds / MOST_COLUMNS))
    seconds = seconds - reach / rate
    inside = (seconds >= 0) & (seconds <= audio.seconds)
    return seconds[inside], lufs[inside]


def peak_curve(audio: Audio) -> tuple[Array, Array]:
    """Seconds and the true peak in dBTP of every 5 ms, or of as many pieces as a picture has room for."""
    hop = max(1, round(max(PEAK_HOP_S, audio.seconds / MOST_COLUMNS) * audio.sample_rate))
    starts = np.arange(0, audio.frames, hop)
    peaks = np.maximum.reduceat(oversampled_envelope(audio.samples), starts)
    return (starts + hop / 2) / audio.sample_rate, 20 * np.log10(np.maximum(peaks, 1e-6))


def around_the_wrap(audio: Audio, seconds: float = SEAM_S) -> tuple[Array, Array]:
    """Milliseconds from the wrap, and the samples played around it: the last ones and then the first."""
    reach = max(2, min(round(seconds * audio.sample_rate), audio.frames // 2))
    places = np.arange(-reach, reach)
    around = np.take(audio.samples, places, axis=0, mode="wrap").astype(np.float64)
    return places / audio.sample_rate * 1000, around
