"""Steps on grounds: a heel, a roll, a toe (Farnell, Designing Sound, chapter 49), and what lies under them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, tilt
from sfxgen.render.procedural.dsp.envelopes import decay, hump, strike
from sfxgen.render.procedural.dsp.grains import impulses, laid
from sfxgen.render.procedural.dsp.modes import bubble, modes
from sfxgen.render.procedural.dsp.noise import causal, noise, unit
from sfxgen.render.procedural.dsp.tones import cycles, sine
from sfxgen.render.procedural.models.materials import MATERIALS, body
from sfxgen.render.procedural.take import Model, Take


@dataclass(frozen=True)
class Ground:
    """What a foot finds; each part has its level against the others.

    thump: the weight's low knock and its pitch; solid: a body that rings under the heel; grains: loose pieces moved,
    per second at the height of the step, in the band grain_low..grain_high Hz; brush: the hiss of what gives way;
    wet: how much of it is water from the start; length_s: from heel to toe's end.
    """

    thump: float
    thump_hz: float
    solid: tuple[str, float] | None
    grains: float
    rate: float
    grain_low: float
    grain_high: float
    brush: float
    brush_low: float
    brush_high: float
    wet: float = 0.0
    length_s: float = 0.3


GROUNDS: dict[str, Ground] = {
    "gravel": Ground(0.16, 110, None, 1.0, 1500, 600, 5500, 0.5, 400, 4000, length_s=0.36),
    "dirt": Ground(0.4, 100, None, 0.4, 700, 400, 3500, 0.6, 120, 1800, length_s=0.3),
    "sand": Ground(0.2, 90, None, 0.35, 3500, 1500, 7500, 1.0, 500, 6500, length_s=0.36),
    "grass": Ground(0.25, 90, None, 0.5, 900, 900, 8000, 1.0, 300, 6000, length_s=0.36),
    "leaves": Ground(0.14, 90, None, 1.0, 900, 1100, 9500, 0.7, 900, 9000, length_s=0.44),
    "snow": Ground(0.2, 130, None, 1.0, 3000, 400, 5500, 0.5, 200, 4500, length_s=0.4),
    "mud": Ground(0.45, 75, None, 0.15, 200, 300, 1500, 0.45, 150, 1400, wet=0.9, length_s=0.42),
    "water": Ground(0.2, 80, None, 0.1, 300, 800, 4000, 0.6, 400, 7500, wet=1.4, length_s=0.5),
    "wood": Ground(0.45, 115, ("wood", 0.9), 0.1, 300, 900, 5000, 0.13, 300, 4500, length_s=0.3),
    "stone": Ground(0.2, 140, ("stone", 0.8), 0.25, 400, 1200, 6500, 0.15, 300, 4500, length_s=0.28),
    "metal": Ground(0.2, 125, ("metal", 0.55), 0.12, 300, 1500, 8000, 0.12, 500, 6000, length_s=0.3),
    "carpet": Ground(0.55, 80, None, 0.05, 200, 400, 1800, 0.6, 150, 1800, length_s=0.28),
    "glass": Ground(0.15, 120, ("stone", 0.4), 1.0, 320, 3500, 13000, 0.2, 2000, 9000, length_s=0.34),
    "ice": Ground(0.2, 140, ("ice", 0.3), 0.6, 500, 2500, 9000, 0.3, 1000, 8000, length_s=0.3),
    "ceramic": Ground(0.2, 140, ("ceramic", 0.5), 0.1, 300, 2500, 9000, 0.2, 900, 8000, length_s=0.24),
    "flesh": Ground(0.5, 75, None, 0.1, 200, 300, 1500, 0.4, 150, 1400, wet=0.6, length_s=0.36),
}
GROUNDS["earth"] = GROUNDS["dirt"]
GROUNDS["concrete"] = GROUNDS["tile"] = GROUNDS["stone"]
GROUNDS["cloth"] = GROUNDS["leather"] = GROUNDS["carpet"]
GROUNDS["plastic"], GROUNDS["bone"], GROUNDS["paper"] = GROUNDS["wood"], GROUNDS["glass"], GROUNDS["leaves"]


def footstep(take: Take) -> Signal:
    """One step: heel, roll and toe press the ground, and the ground answers in proportion."""
    ground = GROUNDS.get(take.traits.material or "dirt", GROUNDS["dirt"])
    length = take.s(ground.length_s)
    toe_at = length * take.vary(0.42, 0.12)
    press = heel_and_toe(take, ground, length, toe_at)
    wet = min(1.5, max(ground.wet, take.traits.wetness * 0.7))
    return np.asarray(
        ground.thump * take.traits.force**0.5 * take.traits.size**0.4 * thumps(take, ground, toe_at)
        + knocks(take, ground, toe_at)
        + ground.grains * loose(take, ground, press)
        + ground.brush * brush(take, ground, press)
        + wet * squelch(take, length, press)
    )


def heel_and_toe(take: Take, ground: Ground, length: float, toe_at: float) -> Signal:
    """Pressure on the ground, 0..1: a sharp heel, a valley of rolling weight, a softer and longer toe."""
    n, balance = take.frames, take.vary(0.75, 0.25)
    soft = 1.0 / (take.traits.force * (2.5 if ground.solid else 1.0))
    heel = hump(n, -0.01, 0.75 * length, float(np.clip(0.3 * soft, 0.05, 0.4)), 0.8)
    roll = 0.12 * hump(n, 0.0, 1.2 * length, 0.45)
    toe = hump(n, toe_at, 0.8 * length, float(np.clip(0.32 * soft, 0.05, 0.45)), 0.8)
    grit = np.exp(0.35 * np.interp(np.arange(n), np.linspace(0, n, 80), take.rng.standard_normal(80)))
    return np.asarray(np.clip(heel + roll + balance * toe, 0.0, 1.2) * grit)


def thumps(take: Take, ground: Ground, toe_at: float) -> Signal:
    """The weight: a dull knock of low noise and tone under the heel, a lesser one under the toe."""
    n, base = take.frames, take.hz(ground.thump_hz)
    one = sine(cycles(base * (1.0 + 0.9 * decay(n, 0.05)), n)) * strike(n, 0.003, take.s(0.09))
    dull = noise(take.rng, n, lambda f: band(f, 60, 5.0 * base)) * strike(n, 0.002, take.s(0.07))
    later = laid(
        n, np.array([0.0, toe_at * SAMPLE_RATE]), [0.6 * one + 0.5 * dull], np.array([1.0, take.vary(0.35, 0.2)])
    )
    return np.asarray(later)


def knocks(take: Take, ground: Ground, toe_at: float) -> Signal:
    """What rings under a hard sole: boards, plates, slabs."""
    n = take.frames
    if ground.solid is None:
        return np.zeros(n)
    name, level = ground.solid
    hit = body(take, MATERIALS[name], 0.8, 0.6)
    tick = noise(take.rng, n, lambda f: band(f, 700, 4200 * take.traits.force)) * strike(n, 0.001, 0.03)
    both = hit / max(1e-9, float(np.max(np.abs(hit)))) + 0.22 * tick
    return level * laid(n, np.array([0.0, toe_at * SAMPLE_RATE]), [both], np.array([1.0, take.vary(0.45, 0.2)]))


def loose(take: Take, ground: Ground, press: Signal) -> Signal:
    """Loose pieces grinding on each other: particles in the band of their size, larger ones lower and rarer."""
    low, high = take.hz(ground.grain_low), take.hz(ground.grain_high)
    small, large = (impulses(take.rng, rate * press, press**0.5, 1.5) for rate in (4 * ground.rate, 0.3 * ground.rate))
    fine = causal(small, lambda f: band(f, low, high, 1.5) * tilt(f, -4.5))
    coarse = causal(large, lambda f: band(f, 0.4 * low, 0.4 * high, 2))
    return np.asarray(1.2 * (unit(fine) + 0.5 * unit(coarse)) * np.sqrt(np.mean(press * press)))


def brush(take: Take, ground: Ground, press: Signal) -> Signal:
    """Grass, sand and cloth giving way: noise under the pressure of the foot."""
    low, high = take.hz(ground.brush_low), take.hz(ground.brush_high)
    return noise(take.rng, take.frames, lambda f: band(f, low, high, 1.2) * tilt(f, -4.5)) * press * 0.3


def squelch(take: Take, length: float, press: Signal) -> Signal:
    """Water pressed out and air drawn in: a splash of noise and a cluster of bubbles around heel and toe."""
    n = take.frames
    count = 6 + int(26 * take.traits.force)
    starts = np.sort(take.rng.beta(1.2, 2.2, count)) * length * SAMPLE_RATE
    bubbles = [bubble(take.hz(float(take.pick(450, 2600, 1)[0])), float(take.pick(0.05, 0.5, 1)[0])) for _ in range(10)]
    spray = noise(take.rng, n, lambda f: band(f, 900, 5500, 1.5)) * press
    return 0.9 * laid(n, starts, bubbles, take.pick(0.05, 1.0, count) ** 1.5) + 0.4 * spray


def hooves(take: Take) -> Signal:
    """One stride of a horse: four hooves in the beat of a trot or, when fast, a gallop, each a hollow knock."""
    n = take.frames
    stride = min(0.9 * take.seconds, 0.62 / take.traits.speed)
    beat = (0.0, 0.24, 0.36, 0.52) if take.traits.speed > 1.2 else (0.0, 0.03, 0.5, 0.53)
    m = min(n, int(0.4 * SAMPLE_RATE))
    ground = take.traits.material or "dirt"
    hard = ground in {"stone", "wood", "metal", "ice", "ceramic"}
    sounds = [hoof(take.cut(m), ground, hard) for _ in beat]
    starts = np.clip((np.asarray(beat) + take.pick(0.0, 0.02, 4)) * stride * SAMPLE_RATE, 0, n - 1)
    return laid(n, starts, sounds, take.pick(0.6, 1.0, 4))


def hoof(take: Take, ground: str, hard: bool) -> Signal:
    """One hoof: the horn's hollow knock, dull on soft ground, and the earth it throws."""
    n = take.frames
    base = take.hz(take.own(820.0 if hard else 520.0, 0.08), 0.06)
    r = np.array([1.0, 1.62, 2.45, 3.9])
    knock = modes(n, base * r, (0.09 if hard else 0.07) * r**-0.5, np.array([1.0, 0.6, 0.35, 0.2]))
    knock /= max(1e-9, float(np.max(np.abs(knock))))
    low = noise(take.rng, n, lambda f: band(f, 70, 420) * tilt(f, -3)) * strike(n, 0.004, 0.12)
    thrown = footstep(Take(n, replace(take.traits, material=ground, speed=1.3), take.rng, take.character))
    return knock * (1.0 if hard else 0.9) + 0.2 * low + 0.3 * thrown / max(1e-9, float(np.max(np.abs(thrown))))


MODELS = {
    "footstep": Model(footstep, longest_s=1.2, every_s=0.54),
    "hooves": Model(hooves, longest_s=1.2, every_s=0.66),
}
