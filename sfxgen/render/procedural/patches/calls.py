"""Bouts of calls: animals seldom call only once."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.grains import add_grains
from sfxgen.render.procedural.patch import PatchContext


def call_bout(
    take: PatchContext, one_s: float, every_s: float, make: Callable[[PatchContext], Signal], most: int = 3
) -> Signal:
    """Make 2..most calls, as many as fit; just one if the prompt counts or repeats them itself.

    one_s: length of a call. every_s: time from one call to the next. Both hold at the usual speed and size.
    """
    traits = take.traits
    alone = traits.repeated or traits.count is not None
    fit = int((take.seconds - one_s) / every_s * traits.speed)
    count = 1 if alone else int(np.clip(fit, 1, int(take.rng.integers(2, most + 1))))
    reach = 1.6 * one_s * max(1.0, traits.size**0.4) / min(1.0, traits.speed)
    one = take.cut(min(take.frames, int(reach * SAMPLE_RATE))) if count > 1 else take
    step = every_s / traits.speed
    starts = np.arange(count) * step + np.append(0.0, take.pick(-0.07, 0.1, count - 1)) * step
    return add_grains(take.frames, starts * SAMPLE_RATE, [make(one) for _ in range(count)], take.pick(0.8, 1.0, count))
