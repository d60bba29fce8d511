"""Footsteps: heel, roll and toe (Farnell, Designing Sound, chapter 49), and the ground under them.

A hard floor answers the heel with one pulse of a millisecond or two, as elastic bodies do (Hertz), most of it below 700
Hz (Li, Logan and Pastore, JASA 90(6), 1991), and hardly anything after it. Loose ground follows the weight, rising and
falling with it within a fifth of a second, and then settles (Visell et al., IEEE TVCG 15(3), 2009). Between steps, a
recording has the cloth of the other leg, some 40 dB down.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, tilt
from sfxgen.render.procedural.dsp.envelopes import hump, unit_peak, wander
from sfxgen.render.procedural.dsp.grains import add_grains, crunch
from sfxgen.render.procedural.dsp.modes import bubble, contact_pulse, modes
from sfxgen.render.procedural.dsp.noise import noise
from sfxgen.render.procedural.dsp.space import add_reverb, room_response
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.materials import MATERIALS, ratios


@dataclass(frozen=True, kw_only=True)
class Ground:
    """What a foot steps on; each part has its level relative to the others.

    knock: the sole's blow, and contact_s: how long sole and ground touch; toe, roll: the blows of the toe, and of the
    sole while it rolls, relative to the heel's;
    solid: a body that rings under the foot (material, base in Hz, decay in s, level); grains: loose pieces of about
    grain_hz, spread over so many octaves to either side, slipping at rate per second under full weight; brush: the hiss
    of what gives way, between its two corners; wet: how much water; onset_s: how long the weight takes to come on;
    length_s: from the heel to the end of the toe; room: how much of the walls is heard.
    """

    knock: float = 0.0
    contact_s: float = 0.003
    toe: float = 0.15
    roll: float = 0.0
    solid: tuple[str, float, float, float] | None = None
    grains: float = 0.0
    grain_hz: float = 1100.0
    octaves: float = 1.3
    rate: float = 500.0
    brush: float = 0.0
    brush_low: float = 300.0
    brush_high: float = 5000.0
    wet: float = 0.0
    onset_s: float = 0.05
    length_s: float = 0.2
    room: float = 0.0


ROLLS, FLAT = 5, 0.5
"""Small contacts while a hard sole rolls over a hard floor; level of the heel's flat relative to its edge."""
LEG = 0.008
"""Level of the swinging leg relative to a step's peak."""

GROUNDS: dict[str, Ground] = {
    "gravel": Ground(
        knock=0.4, contact_s=0.007, grains=0.9, grain_hz=1300, octaves=1.3, rate=400, brush=0.35, brush_low=900,
        brush_high=6000, onset_s=0.04,
    ),
    "dirt": Ground(
        knock=0.6, contact_s=0.004, grains=0.5, grain_hz=1400, octaves=1.0, rate=250, brush=0.4, brush_low=500,
        brush_high=4500,
    ),
    "sand": Ground(
        knock=0.3, contact_s=0.008, grains=0.4, grain_hz=2000, octaves=1.2, rate=900, brush=0.3, brush_low=350,
        brush_high=5000, length_s=0.22,
    ),
    "grass": Ground(
        knock=0.7, contact_s=0.004, grains=0.25, grain_hz=1800, octaves=1.3, rate=250, brush=0.3, brush_low=1200,
        brush_high=8000, length_s=0.22,
    ),
    "leaves": Ground(
        knock=0.4, contact_s=0.005, grains=0.8, grain_hz=1700, octaves=1.3, rate=300, brush=0.4, brush_low=1200,
        brush_high=7000, onset_s=0.06, length_s=0.22,
    ),
    "snow": Ground(
        knock=0.3, contact_s=0.006, grains=0.6, grain_hz=1300, octaves=1.6, rate=500, brush=0.5, brush_low=120,
        brush_high=1500, length_s=0.22,
    ),
    "mud": Ground(
        knock=0.6, contact_s=0.006, grains=0.3, grain_hz=700, octaves=1.2, rate=300, brush=0.3, brush_low=150,
        brush_high=1400, wet=0.4, length_s=0.24,
    ),
    "water": Ground(knock=0.3, contact_s=0.005, brush=0.15, brush_low=300, brush_high=4000, wet=1.3, length_s=0.3),
    "wood": Ground(
        knock=1.0, contact_s=0.0015, toe=0.35, roll=0.25, solid=("wood", 110.0, 0.13, 0.4), brush=0.012, brush_low=500,
        brush_high=5000, onset_s=0.02, length_s=0.3, room=0.22,
    ),
    "stone": Ground(
        knock=1.0, contact_s=0.0013, toe=0.35, roll=0.25, solid=("leather", 170.0, 0.05, 0.2), brush=0.012,
        brush_low=700, brush_high=7000, onset_s=0.02, length_s=0.34, room=0.2,
    ),
    "metal": Ground(
        knock=1.0, contact_s=0.0012, toe=0.3, roll=0.2, solid=("metal", 190.0, 0.3, 0.15), onset_s=0.01, length_s=0.3,
        room=0.15,
    ),
    "carpet": Ground(
        knock=1.0, contact_s=0.003, toe=0.3, roll=0.25, brush=0.04, brush_low=300, brush_high=3500, onset_s=0.02,
        length_s=0.3, room=0.1,
    ),
    "glass": Ground(
        knock=0.4, contact_s=0.0012, grains=1.0, grain_hz=4600, octaves=0.9, rate=220, length_s=0.34, room=0.3,
    ),
    "ice": Ground(
        knock=0.5, contact_s=0.0012, solid=("ice", 420.0, 0.1, 0.3), grains=0.6, grain_hz=1700, octaves=1.0, rate=300,
        onset_s=0.03,
    ),
    "ceramic": Ground(
        knock=1.0, contact_s=0.0008, toe=0.35, roll=0.25, solid=("ceramic", 620.0, 0.03, 0.15), onset_s=0.01,
        length_s=0.26, room=0.15,
    ),
    "flesh": Ground(knock=0.8, contact_s=0.006, brush=0.25, brush_low=150, brush_high=1200, wet=0.6, length_s=0.36),
}  # fmt: skip
GROUNDS["earth"] = GROUNDS["dirt"]
GROUNDS["concrete"], GROUNDS["tile"] = GROUNDS["stone"], GROUNDS["ceramic"]
GROUNDS["cloth"] = GROUNDS["leather"] = GROUNDS["carpet"]
GROUNDS["plastic"], GROUNDS["bone"], GROUNDS["paper"] = GROUNDS["wood"], GROUNDS["glass"], GROUNDS["leaves"]


def footstep(take: PatchContext) -> Signal:
    """Make one step, then the other leg swinging by.

    Heel, roll and toe press the ground, and the ground answers in proportion.
    """
    n, traits = take.frames, take.traits
    ground = GROUNDS.get(traits.material or "dirt", GROUNDS["dirt"])
    length = take.s(ground.length_s, 0.8)
    toe_at = length * take.vary(0.45, 0.1)
    press = weight(take, ground, length, toe_at)
    out = ground.knock * traits.force**0.5 * traits.size**0.4 * knocks(take, ground, toe_at)
    if ground.grains:
        loose = crunch(take.rng, press, take.hz(ground.grain_hz), ground.octaves, ground.rate * traits.force)
        out += 0.42 * ground.grains * loose * np.sqrt(np.mean(press * press)) / 0.3
    if ground.brush:
        low, high = take.hz(ground.brush_low), take.hz(ground.brush_high)
        out += 0.4 * ground.brush * press**1.3 * noise(take.rng, n, lambda f: band(f, low, high, 1.2) * tilt(f, -1.5))
    wet = min(1.5, max(ground.wet, traits.wetness * 0.7))
    out = out + wet * squelch(take, press) if wet else out
    out = add_reverb(out, room_response(take.rng, 0.4, 2600.0, 0.004), 0.4 * ground.room, False) if ground.room else out
    return out + LEG * float(np.max(np.abs(out))) * leg(take)


def leg(take: PatchContext) -> Signal:
    """Make the other leg's cloth as it swings by: what a recording has between steps, some 40 dB below them."""
    n = take.frames
    swing = 0.35 + 0.65 * hump(n, take.s(0.08, 0.2), take.s(0.5), 0.4, 0.6)
    cloth = noise(take.rng, n, lambda f: band(f, 90.0, take.hz(6000.0), 1.0) * tilt(f, -3.0))
    return cloth * swing * wander(take.rng, n, 30, 0.35)


def weight(take: PatchContext, ground: Ground, length: float, toe_at: float) -> Signal:
    """Return the weight on the ground, 0..1: heel, rolling foot and toe, each coming on and going.

    Around them a little moves all the time: the sole slides, and what it has loosened settles.
    """
    n = take.frames
    t = np.arange(n) / SAMPLE_RATE
    wide = 0.15 * length
    first = 2.2 * wide if ground.onset_s > 0.03 else 0.0
    parts = ((0.0, 1.0, wide), (0.5 * toe_at, 0.5, wide), (toe_at, take.vary(0.5, 0.25), 1.1 * wide))
    out = np.zeros(n)
    for at, level, w in parts:
        x = (t - first - at) / w
        out += level * np.exp(-0.5 * np.where(x < 0.0, x * min(3.0, 0.05 / ground.onset_s), x) ** 2)
    restless = 0.07 * hump(n, -0.01, 1.9 * length, 0.3, 0.4)
    grit = np.exp(0.3 * np.interp(t, np.arange(40) * 0.025, take.rng.standard_normal(40)))
    return np.clip((out / 1.3 + restless) * grit, 0.0, 1.3)


def knocks(take: PatchContext, ground: Ground, toe_at: float) -> Signal:
    """Make the blow of the heel (its edge just before its flat), the sole rolling, and the weaker blow of the toe.

    If something rings under a hard sole, it rings with each blow.
    """
    n, traits = take.frames, take.traits
    m = min(n, int(0.45 * SAMPLE_RATE))
    one = np.zeros(m)
    pulse = contact_pulse(1.0 / (take.hz(1.0 / ground.contact_s) * traits.force**0.2))[:m]
    one[: len(pulse)] = pulse
    if ground.solid:
        name, base, ring, level = ground.solid
        r = ratios(take, MATERIALS[name], 16)
        f = take.hz(take.own(base, 0.08), 0.012) * r
        where = 0.3 + 0.7 * take.rng.uniform(0.0, 1.0, len(r))
        body = modes(m, f, take.s(ring) * r**-0.55, where * r**-0.75 * np.exp(-f / (1500.0 * traits.force)))
        one = one + level * unit_peak(body)
    flat = take.vary(2.5, 0.4) * ground.contact_s
    rolls = np.sort(take.pick(0.12, 0.9, ROLLS)) * toe_at
    starts = np.concatenate(([0.0, flat], rolls, [toe_at, toe_at + 0.8 * flat])) * SAMPLE_RATE
    blows = (1.0, take.vary(FLAT, 0.2)), take.pick(0.3, 1.0, ROLLS) * ground.roll, (ground.toe, 0.5 * ground.toe)
    gains = np.concatenate(blows) * np.append(1.0, take.pick(0.75, 1.25, ROLLS + 3))
    return add_grains(n, starts, [unit_peak(one)], gains)


def squelch(take: PatchContext, press: Signal) -> Signal:
    """Make water pressed out and air drawn in.

    Bubbles of all sizes, more of them the harder the foot presses, a little spray, and a few bubbles that come up late.
    """
    n = take.frames
    count = 12 + int(70 * take.traits.force)
    moved = np.cumsum(press)
    at = np.searchsorted(moved, take.rng.uniform(0.0, moved[-1], count)) + take.pick(0.0, 1.0, count) ** 4 * 0.3 * n
    hz = 350.0 * 10.0 ** take.pick(0.0, 1.0, 30)
    bubbles = [bubble(take.hz(float(f)), float(take.pick(0.05, 0.5, 1)[0])) * (350.0 / f) ** 0.3 for f in hz]
    spray = noise(take.rng, n, lambda f: band(f, 600, take.hz(5000), 1.2) * tilt(f, -2.0)) * press
    return 0.7 * add_grains(n, at, bubbles, take.pick(0.1, 1.0, count) ** 2.0) + 0.15 * spray


PATCHES = {"footstep": Patch(footstep, longest_s=0.9, every_s=0.54)}
