"""Samples with their rate: the value that travels from render to finish to export.

Imports no numpy, so that a manifest, a lock or an up-to-date build can use this room without loading it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

Samples: TypeAlias = "npt.NDArray[np.float32]"


@dataclass(frozen=True, eq=False)
class Audio:
    """Sampled sound.

    samples: float32, shape (frames, channels), full scale +-1.0, one or two channels.
    sample_rate: frames per second, Hz.
    """

    samples: Samples
    sample_rate: int

    def __post_init__(self) -> None:
        if self.samples.ndim != 2 or self.samples.dtype.name != "float32":
            found = f"{self.samples.dtype} {self.samples.shape}"
            raise TypeError(f"samples must be float32 (frames, channels), not {found}")

    @property
    def frames(self) -> int:
        """Return the length in frames."""
        return int(self.samples.shape[0])

    @property
    def channels(self) -> int:
        """Return the number of channels."""
        return int(self.samples.shape[1])

    @property
    def seconds(self) -> float:
        """Return the length in seconds."""
        return self.frames / self.sample_rate
