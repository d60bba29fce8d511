"""The one value that travels between render, finish and export: samples with their rate.

Imports no numpy: what a manifest, a lock and an up-to-date build need of this room is facts, not samples.
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
        """Length in frames."""
        return int(self.samples.shape[0])

    @property
    def channels(self) -> int:
        """Number of channels."""
        return int(self.samples.shape[1])

    @property
    def seconds(self) -> float:
        """Length in seconds."""
        return self.frames / self.sample_rate
