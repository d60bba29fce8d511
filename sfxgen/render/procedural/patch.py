"""What a sound model is given: how long, which traits, and where its chance comes from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.traits import Traits

T = TypeVar("T")


@dataclass(frozen=True)
class PatchContext:
    """One sound to make: frames is its whole length, a period if the model loops.

    rng is the take's own chance; character is the same for every take of a prompt, so that what it decides
    (which bell, which beast) stays while the takes vary around it.
    """

    frames: int
    traits: Traits
    rng: np.random.Generator = field(repr=False)
    character: np.random.Generator = field(repr=False)

    @property
    def seconds(self) -> float:
        """The whole length."""
        return self.frames / SAMPLE_RATE

    def vary(self, value: float, spread: float = 0.08) -> float:
        """The value as this take has it: spread is the standard deviation as a part of it."""
        return float(value * np.exp(spread * np.clip(self.rng.standard_normal(), -2.2, 2.2)))

    def own(self, value: float, spread: float = 0.1) -> float:
        """The value as this sound has it in every take."""
        return float(value * np.exp(spread * np.clip(self.character.standard_normal(), -2.0, 2.0)))

    def choice(self, options: Sequence[T]) -> T:
        """One of several, the same in every take."""
        return options[int(self.character.integers(len(options)))]

    def hz(self, value: float, spread: float = 0.04) -> float:
        """A frequency, moved by pitch, by size (resonances fall with it) and a little from take to take."""
        moved = value * self.traits.pitch * self.traits.size**-0.6
        return float(np.clip(self.vary(moved, spread), 12.0, 18000.0))

    def s(self, value: float, part: float = 0.9, spread: float = 0.06) -> float:
        """A length in seconds, moved by size and speed, and at most a part of the whole sound."""
        moved = self.vary(value, spread) * self.traits.size**0.4 / self.traits.speed
        return float(max(0.002, min(moved, part * self.seconds)))

    def pick(self, low: float, high: float, count: int | tuple[int, ...]) -> Signal:
        """That many random values between low and high."""
        return self.rng.uniform(low, high, count)

    def cut(self, frames: int) -> PatchContext:
        """The same take, but shorter or longer."""
        return PatchContext(max(64, frames), self.traits, self.rng, self.character)


@dataclass(frozen=True)
class Patch:
    """One kind of sound.

    make: gives (frames,) or (2, frames) at any level; periodic in take.frames if sustained.
    sustained: goes on for as long as it is wanted; else it happens once, at the beginning.
    weave: a sustained sound may be woven from segments when it is very long; not so a steady rhythm.
    longest_s: a one-shot never needs more than this.
    every_s: the usual time between repetitions of a one-shot.
    bigger: what is forceful here is larger and lower (drops, bubbles), while a harder blow or breath is brighter.
    """

    make: Callable[[PatchContext], Signal]
    sustained: bool = False
    weave: bool = True
    longest_s: float = 6.0
    every_s: float = 0.55
    bigger: bool = False
