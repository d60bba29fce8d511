"""What was measured on a decoded file: one value from the exporter to the lock, `--json`, `list` and `inspect`."""

from __future__ import annotations

from dataclasses import dataclass, fields
from math import isfinite
from typing import Any

TOLERANCE_LU = 0.1
"""How far from its target a file may sit."""
NEAR_CEILING_DB = 0.3
"""How near its ceiling a file sits that the ceiling stops: a codec moves peaks by as much for the least gain."""

MOST_DB = 12.0
"""The most that a limiter takes. More would be heard as a different sound, so one that needs more misses its target."""


@dataclass(frozen=True, kw_only=True)
class Measured:
    """Measures of one output's decoded samples; `rounded` where they are recorded or shown."""

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

    def rounded(self) -> Measured:
        """Return the measures rounded to 0.01: far above what platforms differ by, far below what an ear hears."""
        return Measured(
            lufs=_rounded(self.lufs),
            true_peak=_rounded(self.true_peak),
            seam=_rounded(self.seam),
            peak_constrained=self.peak_constrained,
            gain_reduction=_rounded(self.gain_reduction) or None,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return name -> measure."""
        return {name: getattr(self, name) for name in MEASURES}


MEASURES = tuple(field.name for field in fields(Measured))


def missed_lu(lufs: float | None, target: float | None) -> float:
    """Return by how many LU a file is under its target (LUFS), negative above it; 0 where it meets it, or has none.

    lufs: may be rounded.
    """
    if lufs is None or target is None or round(abs(target - lufs), 2) <= TOLERANCE_LU:
        return 0.0
    return target - lufs


def is_peak_constrained(lufs: float, true_peak: float, *, target: float | None, ceiling: float) -> bool:
    """Tell whether a file is under its target (LUFS) because its peaks are at their ceiling (dBTP)."""
    return target is not None and target - lufs > TOLERANCE_LU and 0 <= ceiling - true_peak <= NEAR_CEILING_DB


def _rounded(value: float | None) -> float | None:
    return round(float(value), 2) + 0.0 if value is not None and isfinite(value) else None
