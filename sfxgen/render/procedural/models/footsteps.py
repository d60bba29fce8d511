"""Steps on grounds: a heel, a roll, a toe (Farnell, Designing Sound, chapter 49), and what lies under them.

A hard floor answers the heel with a dull knock (most of a shoe's impact lies below 700 Hz: Li, Logan and Pastore,
JASA 90(6), 1991); loose ground answers the weight as it comes on, rising and falling with it, and settles after it
(Visell et al., IEEE TVCG 15(3), 2009).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, lowpass, tilt
from sfxgen.render.procedural.dsp.envelopes import decay, hump, strike
from sfxgen.render.procedural.dsp.grains import crunch, laid
from sfxgen.render.procedural.dsp.modes import bubble, modes
from sfxgen.render.procedural.dsp.noise import causal, noise, unit
from sfxgen.render.procedural.dsp.space import echoed, response
from sfxgen.render.procedural.models.materials import MATERIALS, ratios
from sfxgen.render.procedural.take import Model, Take


@dataclass(frozen=True, kw_only=True)
class Ground:
    """What a foot finds; each part has its level against the others.

    knock: the sole's blow, between knock_low and knock_high Hz, dying in knock_s; solid: a body that rings under it,
    its base in Hz, its decay in s and its level; grains: loose pieces of about grain_hz over so many octaves to either
    side, slipping so often a second at full weight; brush: the hiss of what gives way between its two corners; wet:
    how much water; onset_s: how long the weight takes to come on; length_s: from heel to toe's end; room: how much of
    walls is heard.
    """

    knock: float = 0.0
    knock_low: float = 80.0
    knock_high: float = 500.0
    knock_s: float = 0.09
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
    length_s: float = 0.3
    room: float = 0.0


GROUNDS: dict[str, Ground] = {
    "gravel": Ground(
        knock=0.5, knock_low=50, knock_high=140, grains=0.9, grain_hz=1700, octaves=1.5, rate=140, brush=0.25,
        brush_low=900, brush_high=8000, onset_s=0.05, length_s=0.36,
    ),
    "dirt": Ground(
        knock=0.6, knock_high=420, grains=0.6, grain_hz=1200, octaves=1.3, rate=120, brush=0.25, brush_low=500,
        brush_high=4500, onset_s=0.05, length_s=0.3,
    ),
    "sand": Ground(
        knock=0.25, knock_high=200, grains=0.4, grain_hz=2600, octaves=1.4, rate=900, brush=0.8, brush_low=350,
        brush_high=6000, onset_s=0.12, length_s=0.4,
    ),
    "grass": Ground(
        knock=0.6, knock_low=70, knock_high=260, grains=0.35, grain_hz=3600, octaves=1.3, rate=150, brush=0.25,
        brush_low=1200, brush_high=9000, onset_s=0.05, length_s=0.42,
    ),
    "leaves": Ground(
        knock=0.25, knock_high=250, grains=1.0, grain_hz=2600, octaves=1.2, rate=150, brush=0.3, brush_low=1500,
        brush_high=9000, onset_s=0.06, length_s=0.4,
    ),
    "snow": Ground(
        knock=0.9, knock_low=60, knock_high=170, grains=0.9, grain_hz=2300, octaves=1.6, rate=260, brush=0.45,
        brush_low=600, brush_high=9000, onset_s=0.05, length_s=0.42,
    ),
    "mud": Ground(knock=0.8, knock_high=240, brush=0.3, brush_low=150, brush_high=1400, wet=0.9, length_s=0.42),
    "water": Ground(knock=0.2, knock_high=300, brush=0.5, brush_low=500, brush_high=5000, wet=1.3, length_s=0.5),
    "wood": Ground(
        knock=0.8, knock_low=60, knock_high=520, knock_s=0.06, solid=("wood", 92.0, 0.12, 0.7), grains=0.05,
        grain_hz=1500, rate=60, onset_s=0.02, room=0.12,
    ),
    "stone": Ground(
        knock=1.0, knock_low=110, knock_high=800, knock_s=0.05, solid=("stone", 320.0, 0.04, 0.25), grains=0.22,
        grain_hz=1700, octaves=1.7, rate=150, onset_s=0.02, length_s=0.28, room=0.15,
    ),
    "metal": Ground(
        knock=0.8, knock_low=100, knock_high=1000, solid=("metal", 170.0, 0.35, 0.5), grains=0.06, grain_hz=2600,
        rate=120, onset_s=0.006, room=0.2,
    ),
    "carpet": Ground(knock=1.0, knock_high=260, brush=0.25, brush_low=150, brush_high=1500, onset_s=0.02, room=0.15),
    "glass": Ground(
        knock=0.4, solid=("stone", 320.0, 0.05, 0.3), grains=1.0, grain_hz=5200, octaves=1.1, rate=220, onset_s=0.05,
        length_s=0.34, room=0.3,
    ),
    "ice": Ground(
        knock=0.5, knock_high=1100, solid=("ice", 420.0, 0.1, 0.3), grains=0.6, grain_hz=2300, rate=260, onset_s=0.03,
    ),
    "ceramic": Ground(
        knock=0.9, knock_low=150, knock_high=1300, knock_s=0.04, solid=("ceramic", 620.0, 0.03, 0.3), grains=0.16,
        grain_hz=2300, rate=260, onset_s=0.01, length_s=0.24, room=0.2,
    ),
    "flesh": Ground(knock=0.8, knock_high=200, brush=0.25, brush_low=150, brush_high=1200, wet=0.6, length_s=0.36),
}  # fmt: skip
GROUNDS["earth"] = GROUNDS["dirt"]
GROUNDS["concrete"], GROUNDS["tile"] = GROUNDS["stone"], GROUNDS["ceramic"]
GROUNDS["cloth"] = GROUNDS["leather"] = GROUNDS["carpet"]
GROUNDS["plastic"], GROUNDS["bone"], GROUNDS["paper"] = GROUNDS["wood"], GROUNDS["glass"], GROUNDS["leaves"]


def footstep(take: Take) -> Signal:
    """One step: heel, roll and toe press the ground, and the ground answers in proportion."""
    n, traits = take.frames, take.traits
    ground = GROUNDS.get(traits.material or "dirt", GROUNDS["dirt"])
    length = take.s(ground.length_s, 0.8)
    toe_at = length * take.vary(0.45, 0.1)
    press = weight(take, ground, length, toe_at)
    heavy = traits.force**0.5 * traits.size**0.4
    out = ground.knock * heavy * knocks(take, ground, toe_at)
    if ground.grains:
        loose = crunch(take.rng, press, take.hz(ground.grain_hz), ground.octaves, ground.rate * traits.force)
        out += 0.42 * ground.grains * loose * np.sqrt(np.mean(press * press)) / 0.3
    if ground.brush:
        low, high = take.hz(ground.brush_low), take.hz(ground.brush_high)
        out += 0.4 * ground.brush * press**1.3 * noise(take.rng, n, lambda f: band(f, low, high, 1.2) * tilt(f, -1.5))
    wet = min(1.5, max(ground.wet, traits.wetness * 0.7))
    out = out + wet * squelch(take, length, press) if wet else out
    return echoed(out, response(take.rng, 0.4, 2600.0, 0.004), 0.4 * ground.room, False) if ground.room else out


def weight(take: Take, ground: Ground, length: float, toe_at: float) -> Signal:
    """Weight on the ground, 0..1: the heel's, the rolling foot's and the toe's, each coming on and going; before and
    after them a little is moved all the time, by the sole that slides and by what it has loosened."""
    n = take.frames
    t = np.arange(n) / SAMPLE_RATE
    wide = 0.15 * length
    first = 2.2 * wide if ground.onset_s > 0.03 else 0.0
    parts = ((0.0, 1.0, wide), (0.5 * toe_at, 0.5, wide), (toe_at, take.vary(0.7, 0.25), 1.1 * wide))
    out = np.zeros(n)
    for at, level, w in parts:
        x = (t - first - at) / w
        out += level * np.exp(-0.5 * np.where(x < 0.0, x * min(3.0, 0.05 / ground.onset_s), x) ** 2)
    restless = 0.07 * hump(n, -0.01, 1.9 * length, 0.3, 0.4)
    grit = np.exp(0.3 * np.interp(t, np.arange(40) * 0.025, take.rng.standard_normal(40)))
    return np.clip((out / 1.3 + restless) * grit, 0.0, 1.3)


def knocks(take: Take, ground: Ground, toe_at: float) -> Signal:
    """The blow of the heel, dull and short, and the toe's lesser one; what rings under a hard sole rings with both."""
    n, traits = take.frames, take.traits
    m = min(n, int(0.45 * SAMPLE_RATE))
    high = take.hz(ground.knock_high) * traits.force**0.7
    low = take.hz(ground.knock_low)
    dull = unit(noise(take.rng, m, lambda f: band(f, low, high, 1.6) * tilt(f, -3.0)))
    one = 0.6 * dull * strike(m, 0.004 if ground.onset_s > 0.03 else 0.0015, take.s(ground.knock_s * 2.2))
    if ground.solid:
        name, base, ring, level = ground.solid
        r = ratios(take, MATERIALS[name], 16)
        f = take.hz(take.own(base, 0.08), 0.012) * r
        where = 0.3 + 0.7 * take.rng.uniform(0.0, 1.0, len(r))
        body = modes(m, f, take.s(ring) * r**-0.55, where * r**-0.75 * np.exp(-f / (1500.0 * traits.force)))
        one = one + level * body / max(1e-9, float(np.max(np.abs(body))))
        tick = take.rng.standard_normal(m) * decay(m, 0.006)
        one = one + 0.1 * traits.force * causal(tick, lambda f: lowpass(f, 3500.0 * traits.force))
    gains = np.array([1.0, take.vary(0.32, 0.3)])
    return laid(n, np.array([0.0, toe_at * SAMPLE_RATE]), [one], gains)


def squelch(take: Take, length: float, press: Signal) -> Signal:
    """Water pressed out and air drawn in: a splash of noise and a cluster of bubbles around heel and toe."""
    n = take.frames
    count = 6 + int(26 * take.traits.force)
    starts = np.sort(take.rng.beta(1.2, 2.2, count)) * length * SAMPLE_RATE
    bubbles = [bubble(take.hz(float(take.pick(450, 2600, 1)[0])), float(take.pick(0.05, 0.5, 1)[0])) for _ in range(10)]
    spray = noise(take.rng, n, lambda f: band(f, 900, 5500, 1.5)) * press
    return 0.9 * laid(n, starts, bubbles, take.pick(0.05, 1.0, count) ** 1.5) + 0.4 * spray


MODELS = {"footstep": Model(footstep, longest_s=0.9, every_s=0.54)}
