"""Long audio: overlapping segments within the model's limit, crossfaded where they overlap."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sfxgen.audio import Samples
from sfxgen.audio.crossfade import crossfaded

OVERLAP_S = 2.0
"""Overlap of neighbouring segments: long enough that a change of texture sounds like part of the sound."""


def segment_lengths(seconds: float, limit_s: float) -> tuple[float, ...]:
    """Split a length into equal segments that overlap by `OVERLAP_S`, or by a fifth of the limit if that is less."""
    if seconds <= limit_s:
        return (seconds,)
    overlap = overlap_s(limit_s)
    count = math.ceil((seconds - overlap) / (limit_s - overlap))
    return ((seconds + (count - 1) * overlap) / count,) * count


def overlap_s(limit_s: float) -> float:
    """Return the overlap of two segments, seconds."""
    return min(OVERLAP_S, limit_s / 5)


def join(parts: Sequence[Samples], overlap: int) -> Samples:
    """Join segments of float32 samples (frames, channels), crossfading over `overlap` frames each time."""
    joined = parts[0]
    for part in parts[1:]:
        fade = min(overlap, len(joined), len(part))
        joint = crossfade(joined[len(joined) - fade :], part[:fade])
        joined = np.concatenate([joined[: len(joined) - fade], joint, part[fade:]])
    return joined


def crossfade(old: Samples, new: Samples) -> Samples:
    """Lead from one stretch into another of the same length, at constant power for how much they agree."""
    if not len(old):
        return old
    time = (np.arange(len(old)) + 0.5) / len(old)
    return crossfaded(old, new, time, _correlation(old, new)).astype(np.float32)


def _correlation(old: Samples, new: Samples) -> float:
    a: npt.NDArray[np.float64] = old.astype(np.float64)
    b: npt.NDArray[np.float64] = new.astype(np.float64)
    power = math.sqrt(float(np.square(a).sum() * np.square(b).sum()))
    return float((a * b).sum()) / power if power else 0.0
