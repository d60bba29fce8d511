"""What was measured on a decoded file: one value from the exporter to the lock, `--json`, `list` and `inspect`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Measured:
    """Measures of one output, rounded to 0.01: far above what platforms differ by, far below what an ear hears."""

    lufs: float | None = None
    """Loudness in the sound's mode; None for a file adopted unmeasured."""
    true_peak: float | None = None
    """dBTP."""
    seam: float | None = None
    """Loops only: how much the wrap stands out; up to 1 is inaudible."""
    peak_constrained: bool = False
    """The ceiling kept the loudness under its target."""
    gain_reduction: float | None = None
    """Limited sounds only: the most the limiter took, in dB."""
