"""Long audio: overlapping segments within the model's limit, crossfaded where they overlap."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sfxgen.audio import Samples

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
    """Crossfade two stretches of the same length at constant power, given their correlation r.

    The power of a cos t + b sin t is |a|^2 cos^2 t + |b|^2 sin^2 t + r |a| |b| sin 2t, so both gains are
    divided by sqrt(1 + r sin 2t).
    """
    frames = len(old)
    if not frames:
        return old
    time = (np.arange(frames) + 0.5)[:, None] / frames
    angle = np.pi / 2 * time**2 * (3 - 2 * time)
    total = np.sqrt(1.0 + max(0.0, _correlation(old, new)) * np.sin(2 * angle))
    return np.asarray((old * np.cos(angle) + new * np.sin(angle)) / total, dtype=np.float32)


def _correlation(old: Samples, new: Samples) -> float:
    a: npt.NDArray[np.float64] = old.astype(np.float64)
    b: npt.NDArray[np.float64] = new.astype(np.float64)
    power = math.sqrt(float(np.square(a).sum() * np.square(b).sum()))
    return float((a * b).sum()) / power if power else 0.0
