"""Samples with their rate: the value that travels from render to finish to export.

Imports no numpy, so that a manifest, a lock or an up-to-date build can use this room without loading it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

Samples: TypeAlias = "npt.NDArray[np.float32]"

BLOCK_FRAMES = 2**18
"""Long sounds are worked on in blocks of so many frames, where double precision would take twice their memory."""


def blocks(frames: int) -> Iterator[slice]:
    """Yield the blocks of so many frames, in order."""
    for start in range(0, frames, BLOCK_FRAMES):
        yield slice(start, min(frames, start + BLOCK_FRAMES))


@dataclass(frozen=True, eq=False)
class Audio:
    """Sampled sound.

    samples: float32, shape (frames, channels), full scale +-1.0, one or two channels.
    sample_rate: frames per second, Hz.
    """

    samples: Samples
    sample_rate: int
    loop: tuple[int, int] | None = None
    """Where a recording loops by its own account: the first frame, and the one after the last."""
    is_circle: bool = False
    """Whether it is one lap of a loop as it is: none of its frames may be moved or lost."""
    notes: tuple[str, ...] = ()
    """What a person should know of how it was read."""

    def __post_init__(self) -> None:
        if self.samples.ndim != 2 or self.samples.dtype.name != "float32":
            found = f"{self.samples.dtype} {self.samples.shape}"
            raise TypeError(f"samples must be float32 (frames, channels), not {found}")

    def with_samples(self, samples: Samples, sample_rate: int | None = None) -> Audio:
        """Return other samples in its place, of the same account."""
        return replace(self, samples=samples, sample_rate=sample_rate or self.sample_rate)

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


def around(samples: Samples, before: int, after: int) -> Samples:
    """Return a loop's samples with some frames of the laps before and after it."""
    import numpy as np

    frames = samples.shape[0]
    if max(before, after) > frames:
        return np.asarray(samples[np.arange(-before, frames + after) % frames])
    return np.concatenate([samples[frames - before :], samples, samples[:after]])
