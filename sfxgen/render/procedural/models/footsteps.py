"""Steps on grounds: a heel, a roll, a toe (Farnell, Designing Sound, chapter 49), and what lies under them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, tilt
from sfxgen.render.procedural.dsp.envelopes import decay, hump, strike
from sfxgen.render.procedural.dsp.grains import impulses, laid
from sfxgen.render.procedural.dsp.modes import bubble
from sfxgen.render.procedural.dsp.noise import causal, noise
from sfxgen.render.procedural.models.materials import MATERIALS, body
from sfxgen.render.procedural.take import Model, Take


@dataclass(frozen=True)
class Ground:
    """What a foot finds.

    thump: the heel's low knock and its pitch; solid: a body that rings under the heel; grains: loose pieces moved,
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
    "gravel": Ground(0.35, 95, None, 1.6, 900, 900, 5200, 0.10, 600, 3800, length_s=0.34),
    "dirt": Ground(0.8, 85, None, 0.5, 350, 400, 2600, 0.25, 150, 1500, length_s=0.26),
    "sand": Ground(0.4, 80, None, 0.25, 2500, 1500, 6500, 0.55, 700, 5200, length_s=0.34),
    "grass": Ground(0.45, 75, None, 0.25, 500, 2200, 8500, 0.5, 1600, 7500, length_s=0.33),
    "leaves": Ground(0.3, 80, None, 1.5, 500, 1800, 9500, 0.35, 2400, 9500, length_s=0.42),
    "snow": Ground(0.35, 110, None, 1.2, 1800, 700, 3300, 0.35, 400, 2600, length_s=0.4),
    "mud": Ground(0.55, 65, None, 0.15, 200, 300, 1500, 0.35, 150, 1100, wet=0.9, length_s=0.42),
    "water": Ground(0.25, 70, None, 0.1, 300, 800, 4000, 0.5, 500, 5200, wet=1.4, length_s=0.5),
    "wood": Ground(0.6, 90, ("wood", 0.9), 0.12, 300, 900, 5000, 0.06, 700, 4500, length_s=0.28),
    "stone": Ground(0.35, 120, ("stone", 0.8), 0.25, 400, 2200, 8500, 0.08, 1500, 7000, length_s=0.24),
    "metal": Ground(0.35, 105, ("metal", 0.55), 0.15, 300, 2500, 9000, 0.05, 1500, 8000, length_s=0.3),
    "carpet": Ground(0.8, 68, None, 0.05, 200, 400, 1800, 0.18, 250, 1400, length_s=0.26),
    "glass": Ground(0.25, 110, ("stone", 0.4), 1.4, 260, 3500, 13000, 0.05, 3000, 9000, length_s=0.34),
    "ice": Ground(0.35, 120, ("ice", 0.3), 0.6, 500, 2500, 9000, 0.1, 1500, 8000, length_s=0.3),
    "ceramic": Ground(0.35, 120, ("stone", 0.8), 0.1, 300, 2500, 9000, 0.06, 1500, 8000, length_s=0.22),
    "flesh": Ground(0.6, 70, None, 0.1, 200, 300, 1500, 0.3, 150, 1200, wet=0.6, length_s=0.36),
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
    press = heel_and_toe(take, length, toe_at)
    wet = min(1.5, max(ground.wet, take.traits.wetness * 0.7))
    return (
        ground.thump * thumps(take, ground, toe_at)
        + knocks(take, ground, toe_at)
        + ground.grains * loose(take, ground, press)
        + ground.brush * brush(take, ground, press)
        + wet * squelch(take, length, press)
    )


def heel_and_toe(take: Take, length: float, toe_at: float) -> Signal:
    """Pressure on the ground, 0..1: a sharp heel, a valley, a softer toe."""
    n, balance = take.frames, take.vary(0.55, 0.2)
    heel = strike(n, 0.004, length * 1.3) * np.clip(1.5 - np.arange(n) / SAMPLE_RATE / length, 0.0, 1.0)
    toe = hump(n, toe_at, length * 0.6, 0.3)
    grit = np.exp(0.35 * np.interp(np.arange(n), np.linspace(0, n, 40), take.rng.standard_normal(40)))
    return np.clip(heel + balance * toe, 0.0, 1.2) * grit


def thumps(take: Take, ground: Ground, toe_at: float) -> Signal:
    """The weight: a low knock under the heel, a lesser one under the toe."""
    n, base = take.frames, take.hz(ground.thump_hz)
    one = np.sin(2 * np.pi * np.cumsum(base * (1.0 + 0.9 * decay(n, 0.05))) / SAMPLE_RATE)
    one = one * strike(n, 0.003, take.s(0.13)) * take.traits.force
    later = laid(n, np.array([0.0, toe_at * SAMPLE_RATE]), [one], np.array([1.0, take.vary(0.35, 0.2)]))
    return np.asarray(later)


def knocks(take: Take, ground: Ground, toe_at: float) -> Signal:
    """What rings under a hard sole: boards, plates, slabs."""
    n = take.frames
    if ground.solid is None:
        return np.zeros(n)
    name, level = ground.solid
    hit = body(take, MATERIALS[name], 0.8, 0.6)
    tick = noise(take.rng, n, lambda f: band(f, 900, 4200 * take.traits.force)) * decay(n, 0.022)
    both = hit + 0.5 * tick
    return level * laid(n, np.array([0.0, toe_at * SAMPLE_RATE]), [both], np.array([1.0, take.vary(0.4, 0.2)]))


def loose(take: Take, ground: Ground, press: Signal) -> Signal:
    """Loose pieces grinding on each other: particles in the band of their size, larger ones lower and rarer."""
    low, high = take.hz(ground.grain_low), take.hz(ground.grain_high)
    fine = causal(impulses(take.rng, ground.rate * press, press), lambda f: band(f, low, high))
    coarse = causal(impulses(take.rng, 0.12 * ground.rate * press, press), lambda f: band(f, 0.45 * low, 0.4 * high, 3))
    return 1.6 * fine + 3.0 * coarse


def brush(take: Take, ground: Ground, press: Signal) -> Signal:
    """Grass, sand and cloth giving way: noise under the pressure of the foot."""
    low, high = take.hz(ground.brush_low), take.hz(ground.brush_high)
    return noise(take.rng, take.frames, lambda f: band(f, low, high) * tilt(f, -1.5)) * press * 0.5


def squelch(take: Take, length: float, press: Signal) -> Signal:
    """Water pressed out and air drawn in: a splash of noise and a cluster of bubbles around heel and toe."""
    n = take.frames
    count = 6 + int(26 * take.traits.force)
    starts = np.sort(take.rng.beta(1.2, 2.2, count)) * length * SAMPLE_RATE
    bubbles = [bubble(take.hz(float(take.pick(450, 2600, 1)[0])), float(take.pick(0.05, 0.5, 1)[0])) for _ in range(10)]
    spray = noise(take.rng, n, lambda f: band(f, 900, 5500, 1.5)) * press
    return 0.4 * laid(n, starts, bubbles, take.pick(0.05, 1.0, count) ** 1.5) + 0.22 * spray


MODELS = {"footstep": Model(footstep, longest_s=1.2, every_s=0.52)}
