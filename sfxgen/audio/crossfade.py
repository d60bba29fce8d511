"""The law by which one stretch of sound leads into another: in loops, between segments, around edits."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]


def crossfaded(old: npt.NDArray[np.floating], new: npt.NDArray[np.floating], time: Array, correlation: float) -> Array:
    """Lead from one stretch into another, both (frames, channels), at constant power for how much they agree.

    time: 0 where only the old is heard, to 1 where only the new is; shape (frames,). correlation: of the two.

    The power of a cos t + b sin t is |a|^2 cos^2 t + |b|^2 sin^2 t + r |a| |b| sin 2t, so both gains are divided by
    sqrt(1 + r sin 2t). That is equal power at r = 0 and equal gain at r = 1, where equal samples come out unchanged.
    The angle t starts and stops smoothly: a low tone would betray the kinks of a straight one.
    """
    angle = (np.pi / 2 * time**2 * (3 - 2 * time))[:, None]
    total = np.sqrt(1.0 + float(np.clip(correlation, 0.0, 1.0)) * np.sin(2 * angle))
    return np.asarray((old * np.cos(angle) + new * np.sin(angle)) / total)
