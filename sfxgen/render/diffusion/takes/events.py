"""Short one-shots: find events in a longer render and cut them out.

Models trained on clips of 10 s spread events over 10 s, so a footstep cut out of a long render sounds better than one
rendered as half a second (text-to-audio/tango#3).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sfxgen.audio import Samples

HOP_S = 0.005
"""Length of one value of the envelope."""
ONSET_DB = 9.0
"""An onset is louder by this much than the 50 ms before it."""
BEFORE_S = 0.05
AUDIBLE_DB = -36.0
"""Events start above this level, relative to the loudest moment."""
PREROLL_S = 0.02
"""How much to keep before an onset."""
RELEASE_S = 0.03
"""Length of the fade-out where the next event starts."""

Levels = npt.NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Event:
    """A stretch of sound: its first frame, that of the next event (or the end of the render), and its energy."""

    start: int
    end: int
    energy: float


def find_events(samples: Samples, sample_rate: int, seconds: float) -> tuple[Event, ...]:
    """Return the events in float32 samples (frames, channels), loudest first.

    seconds: how long the sound is to be. What counts is an event's energy within that time, less for an event that
    the end of the render cuts off. A render without onsets, like a hum, is one event: its loudest stretch.
    """
    hop = max(1, round(HOP_S * sample_rate))
    energy = _energy(samples, hop)
    onsets = [max(0, onset * hop - round(PREROLL_S * sample_rate)) for onset in _onsets(energy)]
    length = min(len(samples), round(seconds * sample_rate))
    if not onsets:
        return (_loudest(energy, hop, length, len(samples)),)
    ends = [*onsets[1:], len(samples)]
    events = [_event(samples, start, end, length) for start, end in zip(onsets, ends, strict=True)]
    return tuple(sorted(events, key=lambda event: (-event.energy, event.start)))


def cut_event(samples: Samples, sample_rate: int, event: Event, frames: int) -> Samples:
    """Return `frames` frames from an event on, faded out where the next one starts, then padded with silence."""
    length = min(frames, event.end - event.start)
    cut = samples[event.start : event.start + length].copy()
    if length < frames:
        fade = min(length, round(RELEASE_S * sample_rate))
        cut[length - fade :] *= np.linspace(1.0, 0.0, fade, dtype=np.float32)[:, None]
    return np.pad(cut, ((0, frames - length), (0, 0)))


def _energy(samples: Samples, hop: int) -> Levels:
    power = np.square(samples.astype(np.float64)).sum(axis=1)
    whole = len(power) // hop * hop
    return power[:whole].reshape(-1, hop).sum(axis=1) if whole else np.array([power.sum()])


def _onsets(energy: Levels) -> Sequence[int]:
    """Return where in the envelope the level rises suddenly, at least 50 ms apart."""
    level = 10 * np.log10(np.maximum(energy, energy.max(initial=0.0) * 1e-9 + 1e-20))
    floor, back = level.max() + AUDIBLE_DB, max(1, round(BEFORE_S / HOP_S))
    padded = np.concatenate([np.full(back, level[0]), level])  # a sound that is there from the start has no onset
    before = np.lib.stride_tricks.sliding_window_view(padded, back)[: len(level)].max(axis=1)
    rises = np.flatnonzero((level >= floor) & (level >= before + ONSET_DB))
    onsets: list[int] = []
    for rise in rises:
        if not onsets or rise - onsets[-1] >= back:
            onsets.append(int(rise))
    return onsets


def _event(samples: Samples, start: int, end: int, length: int) -> Event:
    heard = samples[start : min(end, start + length)]
    complete = min(1.0, (len(samples) - start) / length)
    return Event(start=start, end=end, energy=float(np.square(heard.astype(np.float64)).sum()) * complete)


def _loudest(energy: Levels, hop: int, length: int, total: int) -> Event:
    span = max(1, min(len(energy), length // hop))
    sums = np.convolve(energy, np.ones(span), mode="valid")
    start = min(int(np.argmax(sums)) * hop, total - length)
    return Event(start=start, end=total, energy=float(sums.max()))
