"""The numbers that a picture of a sound is drawn from, without a plotting library."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from sfxgen.audio import Audio
from sfxgen.audio.measure.loudness import loudness_over_time, measure_loudness, measure_range
from sfxgen.audio.measure.measured import Measured, is_peak_constrained
from sfxgen.audio.measure.seam import seam_score
from sfxgen.audio.measure.true_peak import measure_true_peak, oversampled_envelope
from sfxgen.audio.recording import read_recording
from sfxgen.errors import FinishError, UsageError
from sfxgen.inspect.find import Subject
from sfxgen.manifest.sound import Loudness

Array = npt.NDArray[np.float64]

LOWEST_HZ, HIGHEST_HZ = 40.0, 20000.0
ROWS, MOST_COLUMNS = 320, 1400
RANGE_DB = 90.0
"""How far below its loudest spot the spectrogram reaches."""
LONG_WINDOW, SHORT_WINDOW = 4096, 512
"""Windows of the spectrogram at 44.1 kHz: long for low tones, short for transients."""
CROSSOVER_HZ = (300.0, 3000.0)
"""The long window below the first frequency, the short one above the second, a blend of both in between."""
PEAK_HOP_S = 0.005
SEAM_S = 0.020


@dataclass(frozen=True, kw_only=True)
class Analysis:
    """A sound, what it is held to, and the figures beside its picture."""

    title: str
    audio: Audio
    loop: bool = False
    loudness: Loudness | None = None
    """None for a file of no project."""
    notes: tuple[str, ...] = ()
    prompt: str = ""

    @property
    def mode(self) -> str:
        """Return the way loudness is measured."""
        return self.loudness.mode if self.loudness else "auto"

    @cached_property
    def measured(self) -> Measured:
        """Return what the exporter, too, measures on a file."""
        lufs, true_peak = measure_loudness(self.audio, self.mode, self.loop), measure_true_peak(self.audio, self.loop)
        aim = self.loudness
        return Measured(
            lufs=lufs,
            true_peak=true_peak,
            seam=seam_score(self.audio) if self.loop and self.audio.frames >= 4 else None,
            peak_constrained=aim is not None
            and is_peak_constrained(lufs, true_peak, target=aim.target, ceiling=aim.true_peak),
        )

    @property
    def range_lu(self) -> float | None:
        """Return the loudness range, None for sounds too short to have one."""
        return measure_range(self.audio) if self.audio.seconds >= 10 else None


def analyse(subject: Subject, *, loop: bool = False) -> Analysis:
    """Read a sound file and measure it against what its sound asks for, if it is an output of one.

    loop: it is a loop, whatever the sound says. Raises UsageError if it can't be read.
    """
    try:
        audio = read_recording(subject.file)
    except FinishError as error:
        raise UsageError(error.message, error.hint) from None
    kind, sound = subject.file.suffix.lstrip(".").upper(), subject.sound
    if sound is None:
        return Analysis(title=subject.title, audio=audio, loop=loop, notes=(kind,))
    which = (f"take {subject.take} of {sound.variations}",) if sound.variations > 1 else ()
    return Analysis(
        title=subject.title,
        audio=audio,
        loop=loop or sound.loop is not None,
        loudness=sound.loudness,
        notes=(kind, *which),
        prompt=sound.prompt or "",
    )


def outline(samples: npt.NDArray[np.float32], columns: int) -> tuple[Array, Array, Array]:
    """Return lowest, highest and root mean square value of one channel in each of at most `columns` equal pieces."""
    pieces = max(1, min(columns, samples.size))
    edges = np.linspace(0, samples.size, pieces + 1).astype(np.int64)[:-1]
    lengths = np.diff(np.append(edges, samples.size))
    power = np.add.reduceat(np.square(samples, dtype=np.float64), edges) / lengths
    return np.minimum.reduceat(samples, edges), np.maximum.reduceat(samples, edges), np.sqrt(power)


def spectrogram(audio: Audio, loop: bool = False) -> tuple[Array, Array]:
    """Return the level in dB below the loudest spot, shape (ROWS, columns), and the frequency of each row in Hz."""
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
    """Return the power at each (fractional) bin and moment, from windows of one length; shape (bins, moments)."""
    padded = np.take(mono, range(-window, mono.size + window), mode="wrap") if loop else np.pad(mono, window)
    starts = middles.astype(np.int64) + window - window // 2
    shape = np.hanning(window)
    low = np.clip(bins, 0, window // 2 - 1).astype(np.int64)
    share = np.clip(bins - low, 0, 1)[:, None]
    columns = []
    for part in np.array_split(starts, max(1, starts.size // 128)):  # in parts, to save memory
        frames = padded[part[:, None] + np.arange(window)] * shape
        power = np.square(np.abs(np.fft.rfft(frames, axis=1))).T / np.square(shape.sum())
        columns.append(power[low] * (1 - share) + power[low + 1] * share)
    return np.concatenate(columns, axis=1) + 1e-20


def loudness_curve(analysis: Analysis) -> tuple[Array, Array]:
    """Return seconds and momentary loudness in LUFS; of a loop, as it sounds when it repeats."""
    audio, rate = analysis.audio, analysis.audio.sample_rate
    reach = round(0.4 * rate) if analysis.loop else round(0.2 * rate)
    places = np.arange(-reach, audio.frames + reach)
    around = np.take(audio.samples, places, axis=0, mode="wrap")
    if not analysis.loop:
        around[(places < 0) | (places >= audio.frames)] = 0
    seconds, lufs = loudness_over_time(Audio(around, rate), hop_s=max(0.002, audio.seconds / MOST_COLUMNS))
    seconds = seconds - reach / rate
    inside = (seconds >= 0) & (seconds <= audio.seconds)
    return seconds[inside], lufs[inside]


def peak_curve(audio: Audio) -> tuple[Array, Array]:
    """Return seconds and true peak in dBTP, for every 5 ms or for as many pieces as fit the picture."""
    hop = max(1, round(max(PEAK_HOP_S, audio.seconds / MOST_COLUMNS) * audio.sample_rate))
    starts = np.arange(0, audio.frames, hop)
    peaks = np.maximum.reduceat(oversampled_envelope(audio.samples), starts)
    return (starts + hop / 2) / audio.sample_rate, 20 * np.log10(np.maximum(peaks, 1e-6))


def around_the_wrap(audio: Audio, seconds: float = SEAM_S) -> tuple[Array, Array]:
    """Return milliseconds from the wrap, and the samples around it: the last ones, then the first ones."""
    reach = max(2, min(round(seconds * audio.sample_rate), audio.frames // 2))
    places = np.arange(-reach, reach)
    around = np.take(audio.samples, places, axis=0, mode="wrap").astype(np.float64)
    return places / audio.sample_rate * 1000, around
