"""A shot: one run of a model, the unit of batching. A take needs one or several."""

from __future__ import annotations

import hashlib
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, TypeVar

from sfxgen.audio import Samples

FULL = "float32"
"""The precision of a second try, after half precision failed."""


@dataclass(frozen=True, eq=False, kw_only=True)
class KnownAudio:
    """Audio that a shot starts from.

    samples: float32, shape (frames, channels), at the model's own rate; kept outside the region. start_s, end_s: the
    region to render anew. strength: how much noise the region starts from: 1 forgets what was there, less keeps its
    outline.
    """

    samples: Samples
    start_s: float
    end_s: float
    strength: float = 1.0

    def identity(self) -> tuple[Any, ...]:
        """Return a key that is equal for equal audio, region and strength."""
        return hashlib.sha256(self.samples.tobytes()).digest(), self.start_s, self.end_s, self.strength


@dataclass(frozen=True, eq=False, kw_only=True)
class Shot:
    """The inputs of one run of a model. Equal shots make equal audio, whatever they are batched with."""

    prompt: str
    negative_prompt: str
    seed: int
    seconds: float
    steps: int
    guidance: float
    circular: bool = False
    """Render a loop: the end leads into the beginning."""
    precision: str | None = None
    """FULL for a second try; None for the one that suits the device."""
    known: KnownAudio | None = None

    @property
    def guided(self) -> bool:
        """Tell whether each step runs the model twice, with the prompt and with the negative one."""
        return self.guidance > 1.0

    def identity(self) -> tuple[Any, ...]:
        """Return a key that is equal for shots that one render is enough for."""
        settings = tuple(value for name, value in vars(self).items() if name != "known")
        return settings, self.known.identity() if self.known else None


T = TypeVar("T")
ShotCoroutine = Generator[list[Shot], list[Samples], T]
"""Yields shots to render, is sent their samples in the same order, and returns what it made of them."""


def derived_seed(seed: int, *part: str | int) -> int:
    """Return the seed for a segment or candidate of a take. It depends on the part, never on its place in a batch."""
    text = "/".join(str(name) for name in (seed, *part))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
