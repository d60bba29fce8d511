"""Checks that every render must pass before it is kept: finite, not silent, not clipped."""

from __future__ import annotations

import numpy as np

from sfxgen.audio import Samples

SILENCE = 1e-4
"""A render whose peak is below this is silent: -80 dBFS."""
CLIPPED_RUN, CLIPPED_SHARE = 4, 0.001
"""A render is clipped if this share of its frames is in runs of at least so many equal frames at the peak."""
NOT_FINITE = "values that are not finite"
NEAR_FULL = 0.98
"""Flat tops below this peak are not clipping but the waveform itself."""
CUT_OFF_SHARE, CUT_OFF_DB = 0.5, -60.0
"""A render ends early if this share of it, at the end, is below this level relative to its peak."""


def defect(samples: Samples) -> str:
    """Say what is wrong with a render's float32 samples (frames, channels); empty if nothing is."""
    if not np.isfinite(samples).all():
        return NOT_FINITE
    peak = float(np.abs(samples).max(initial=0.0))
    if peak < SILENCE:
        return "silence"
    if clipped_share(samples) > CLIPPED_SHARE:
        return "clipped audio"
    return ""


def clipped_share(samples: Samples) -> float:
    """Return the share of frames in flat tops: runs of equal values at the peak, at or above full scale."""
    peak = float(np.abs(samples).max(initial=0.0))
    if peak < NEAR_FULL:
        return 0.0
    flat = (np.abs(samples) >= peak * (1 - 1e-6)).astype(np.int8)
    window = np.lib.stride_tricks.sliding_window_view(flat, min(CLIPPED_RUN, len(flat)), axis=0)
    return float(window.all(axis=-1).mean())


def is_cut_off(samples: Samples) -> bool:
    """Tell whether the sound ends long before its time."""
    envelope = np.abs(samples).max(axis=1)
    loud = np.flatnonzero(envelope >= envelope.max() * 10 ** (CUT_OFF_DB / 20))
    return bool(loud.size) and int(loud[-1]) + 1 < (1 - CUT_OFF_SHARE) * len(envelope)
