"""Hooves: one stride of a horse, in the beat of its gait."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.envelopes import unit_peak
from sfxgen.render.procedural.dsp.grains import add_grains
from sfxgen.render.procedural.dsp.modes import contact_pulse, modes
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.footsteps import footstep

HARD = frozenset({"stone", "wood", "metal", "ice", "ceramic"})
TROT = (0.0, 0.03, 0.5, 0.53)
GALLOP = (0.0, 0.24, 0.36, 0.52)


def hooves(take: PatchContext) -> Signal:
    """Make one stride: four hooves in the beat of a trot or, when fast, a gallop, each a hollow knock."""
    n = take.frames
    stride = min(0.9 * take.seconds, 0.62 / take.traits.speed)
    beat = GALLOP if take.traits.speed > 1.2 else TROT
    m = min(n, int(0.4 * SAMPLE_RATE))
    ground = take.traits.material or "dirt"
    sounds = [hoof(take.cut(m), ground) for _ in beat]
    starts = np.clip((np.asarray(beat) + take.pick(0.0, 0.02, 4)) * stride * SAMPLE_RATE, 0, n - 1)
    return add_grains(n, starts, sounds, take.pick(0.6, 1.0, 4))


def hoof(take: PatchContext, ground: str) -> Signal:
    """Make one hoof.

    On hard ground, the sharp contact of the iron, hardly coloured by the horn. On soft ground, the hollow knock of the
    horn, the dull blow of the weight behind it, and the earth it throws.
    """
    n, hard = take.frames, ground in HARD
    base = take.hz(take.own(820.0 if hard else 520.0, 0.08), 0.06)
    r = np.array([1.0, 1.62, 2.45, 3.9])
    knock = unit_peak(modes(n, base * r, take.vary(0.026, 0.1) * r**-0.5, np.array([1.0, 0.6, 0.35, 0.2])))
    thrown = unit_peak(footstep(replace(take, traits=replace(take.traits, material=ground, speed=1.3))))
    if hard:
        return 0.25 * knock + thrown
    blow = add_grains(n, np.zeros(1), [contact_pulse(1.0 / take.hz(220.0))], np.ones(1))
    return knock + blow + 0.3 * thrown


PATCHES = {"hooves": Patch(hooves, longest_s=1.2, every_s=0.66)}
