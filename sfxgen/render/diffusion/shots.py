"""A shot: one run of a model, the unit that batches are made of. A take needs one shot or several."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from sfxgen.audio import Samples

FULL = "float32"
"""The precision of a second try, after half precision failed."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Known:
    """Audio that a shot starts from.

    samples: float32, shape (frames, channels), at the model's own rate. Outside the region it is kept.
    start_s, end_s: the region to make anew. strength: how much noise the region starts from; 1 forgets what
    was there, less keeps its outline.
    """

    samples: Samples
    start_s: float
    end_s: float
    strength: float = 1.0

    def identity(self) -> tuple[Any, ...]:
        """Return what makes two of them the same: the audio counts by its bytes."""
        return hashlib.sha256(self.samples.tobytes()).digest(), self.start_s, self.end_s, self.strength


@dataclass(frozen=True, eq=False, kw_only=True)
class Shot:
    """What a model is asked for, once. Identical shots make identical audio, whatever they are batched with."""

    prompt: str
    negative_prompt: str
    seed: int
    seconds: float
    steps: int
    guidance: float
    circular: bool = False
    """The end leads into the beginning."""
    precision: str | None = None
    """FULL after a failure; otherwise the device's own."""
    known: Known | None = None

    @property
    def guided(self) -> bool:
        """Tell whether the model runs twice a step, with the prompt and against the negative one."""
        return self.guidance > 1.0

    def identity(self) -> tuple[Any, ...]:
        """Return what makes two shots the same, and one render enough for both."""
        said = tuple(value for name, value in vars(self).items() if name != "known")
        return said, self.known.identity() if self.known else None


def derived_seed(seed: int, *what: str | int) -> int:
    """Return a seed for a part of a take: its segments and candidates differ, and never by their place in a batch."""
    text = "/".join(str(part) for part in (seed, *what))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
