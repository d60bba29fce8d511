"""What a patch is, and what it is given: a length, traits, and random numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import exp
from typing import TypeVar

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.traits import Traits

T = TypeVar("T")
Event = tuple[float, Signal, float]
"""Where a part of a sound begins, what it is, and how loud."""


@dataclass(frozen=True)
class PatchContext:
    """What a patch is given to make one take of one sound.

    frames: the whole length, after which a sustained patch must repeat. rng: random numbers of this take. character:
    random numbers that are the same in every take of a prompt, so that what they decide (which bell, which animal)
    stays while the takes vary around it.
    """

    frames: int
    traits: Traits
    rng: np.random.Generator = field(repr=False)
    character: np.random.Generator = field(repr=False)

    @property
    def seconds(self) -> float:
        """Return the whole length."""
        return self.frames / SAMPLE_RATE

    def vary(self, value: float, spread: float = 0.08) -> float:
        """Return the value for this take; spread is the standard deviation relative to it."""
        return value * exp(spread * min(2.2, max(-2.2, self.rng.standard_normal())))

    def own(self, value: float, spread: float = 0.1) -> float:
        """Return the value that this sound has in every take."""
        return value * exp(spread * min(2.0, max(-2.0, self.character.standard_normal())))

    def choice(self, options: Sequence[T]) -> T:
        """Return one of several options, the same in every take."""
        return options[int(self.character.integers(len(options)))]

    def hz(self, value: float, spread: float = 0.04) -> float:
        """Return a frequency moved by pitch, by size (large bodies resonate lower) and a little from take to take."""
        moved = value * self.traits.pitch * self.traits.size**-0.6
        return min(18000.0, max(12.0, self.vary(moved, spread)))

    def s(self, value: float, part: float = 0.9, spread: float = 0.06) -> float:
        """Return a length in seconds, moved by size and speed, and at most a part of the whole sound."""
        moved = self.vary(value, spread) * self.traits.size**0.4 / self.traits.speed
        return float(max(0.002, min(moved, part * self.seconds)))

    def pick(self, low: float, high: float, count: int | tuple[int, ...]) -> Signal:
        """Return count random values between low and high."""
        return self.rng.uniform(low, high, count)

    def turned(self, steps: Sequence[float]) -> tuple[float, ...]:
        """Return steps that rise, or turned round where the prompt goes down."""
        return tuple(reversed(steps)) if self.traits.gesture < 0 else tuple(steps)

    def ordered(self, events: Sequence[Event], last: float = 1.0) -> tuple[Event, ...]:
        """Return events (position, sound, gain) as they are, or in the other order where the prompt goes down."""
        return (
            tuple((last - at, sound, gain) for at, sound, gain in events) if self.traits.gesture < 0 else tuple(events)
        )

    def cut(self, frames: int) -> PatchContext:
        """Return the same take with another length."""
        return PatchContext(max(64, frames), self.traits, self.rng, self.character)


@dataclass(frozen=True)
class Patch:
    """One kind of sound.

    make: returns (frames,) or (2, frames) at any level, periodic in take.frames if sustained. sustained: goes on for as
    long as needed; otherwise it happens once, at the beginning. weave: a very long sustained sound may be woven from
    segments (not so a steady rhythm). longest_s: a one-shot never needs more. every_s: usual time between repetitions
    of a one-shot. bigger: more force makes this larger and lower (drops, bubbles) instead of brighter (blows, breath).
    directed: it goes up or down by itself, as `gesture` says; all others are turned so.
    again: it goes on by itself where there is time (calls, rustling): a long one-shot is filled with more of the same.
    """

    make: Callable[[PatchContext], Signal]
    sustained: bool = False
    weave: bool = True
    longest_s: float = 6.0
    every_s: float = 0.55
    bigger: bool = False
    directed: bool = False
    again: bool = False
