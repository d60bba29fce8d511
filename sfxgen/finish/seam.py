"""How audible the joint of a loop is."""

from __future__ import annotations

import numpy as np

from sfxgen.audio import Audio

ORDINARY = 0.999
"""The quantile of the interior that stands for what the sound does anyway."""
FLOOR = 2.0**-15
"""A step of one 16-bit level is never heard, however still the interior."""


def seam_score(audio: Audio) -> float:
    """Judge the wrap from the last frame to the first: at or under 1, no ear finds it.

    The step and the second difference (the change of slope) at the wrap, each over the 99.9 % quantile of the
    same measure within the sound; the largest of them, over all channels. A click is a step or a kink that
    the material itself does not make. Needs at least four frames.
    """
    x = audio.samples.astype(np.float64)
    around = np.concatenate([x[-2:], x[:2]])
    scores = []
    for order in (1, 2):
        ordinary = _quantile(np.abs(np.diff(x, order, axis=0)))
        at_wrap = np.abs(np.diff(around, order, axis=0))
        crossing = at_wrap[1:2] if order == 1 else at_wrap
        scores.append(crossing.max(axis=0) / np.maximum(ordinary, FLOOR))
    return float(np.max(scores))


def _quantile(values: np.ndarray) -> np.ndarray:
    """The `ORDINARY` quantile of each channel, the next value above where it falls between two."""
    place = min(values.shape[0] - 1, int(np.ceil(ORDINARY * values.shape[0])))
    return np.asarray(np.partition(values, place, axis=0)[place])
