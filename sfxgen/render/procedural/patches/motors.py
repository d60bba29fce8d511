"""Four-stroke engines, firing by firing.

Each cylinder fires once in two turns of the shaft: its exhaust valve opens, and a pulse of gas runs down pipe and
silencer (Heywood, Internal Combustion Engine Fundamentals, chapters 6 and 9). No two firings are alike: at idle, their
work varies by a tenth from cycle to cycle, more when the mixture is poor; cylinders differ for good. That life, not the
pitch, tells an engine from a siren. Valves and chain rattle in the same rhythm.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, lowpass, peak, tilt
from sfxgen.render.procedural.dsp.envelopes import strike, unit_peak, wander
from sfxgen.render.procedural.dsp.grains import add_grains
from sfxgen.render.procedural.dsp.noise import causal_kernel, convolve, noise, unit_rms
from sfxgen.render.procedural.dsp.tones import cycles, sine
from sfxgen.render.procedural.patch import PatchContext

VARIANTS = 7
"""Firings that are rendered; a number that no count of cylinders divides, so that they meet every cylinder."""
FIRING_S, VALVE_S = 0.13, 0.03


@dataclass(frozen=True, kw_only=True)
class Motor:
    """What tells engines apart.

    cycle_hz: rate of the cycle, two turns of the shaft; cylinders: how many; order: when each fires beside its even
    turn, in parts of the cycle; uneven: how differently they fire; rough: how much a firing differs from the last;
    pipes: resonances of exhaust and body, Hz; top_hz: upper end of the pulse; gas: noise of the gas; knock: the hard
    combustion of a diesel; works: valves, chain and belt.
    """

    cycle_hz: float
    cylinders: int
    order: tuple[float, ...] = (0.0,)
    uneven: float
    rough: float
    pipes: tuple[float, ...]
    top_hz: float
    gas: float = 0.1
    knock: float = 0.0
    works: float


MOTORS = {
    "car": Motor(cycle_hz=7.2, cylinders=4, uneven=0.2, rough=0.1, pipes=(88, 190, 410, 900), top_hz=1300, works=0.3),
    "motorbike": Motor(
        cycle_hz=27.0, cylinders=2, order=(0.0, -0.06), uneven=0.2, rough=0.12, pipes=(115, 320, 760, 1500),
        top_hz=2400, gas=0.15, works=0.25,
    ),
    "truck": Motor(
        cycle_hz=5.4, cylinders=6, uneven=0.25, rough=0.1, pipes=(62, 150, 330, 700), top_hz=900, knock=0.6, works=0.4,
    ),
    "boat": Motor(
        cycle_hz=13.0, cylinders=3, uneven=0.25, rough=0.12, pipes=(85, 190, 440, 950), top_hz=1100, works=0.25,
    ),
    "tank": Motor(
        cycle_hz=7.5, cylinders=8, uneven=0.35, rough=0.14, pipes=(52, 120, 270, 600), top_hz=900, gas=0.2, knock=0.5,
        works=0.4,
    ),
    "plane": Motor(
        cycle_hz=20.0, cylinders=6, uneven=0.15, rough=0.07, pipes=(110, 240, 540, 1100), top_hz=1800, works=0.2,
    ),
}  # fmt: skip


def scale_of(take: PatchContext) -> float:
    """Return by how much an engine's resonances are higher than its motor says."""
    return float(take.traits.pitch**0.6 * take.traits.size**-0.45)


def exhaust_pipes(take: PatchContext, motor: Motor) -> Signal:
    """Return the impulse response of exhaust and body, the same for all firings."""
    scale, force = scale_of(take), take.traits.force
    pipes, top = [hz * scale for hz in motor.pipes], motor.top_hz * scale * force
    return causal_kernel(
        lambda f: (0.2 + sum(peak(f, hz, 4.5) for hz in pipes)) * lowpass(f, top, 1.3) * tilt(f, 2.5),
    )


def firing(take: PatchContext, motor: Motor, pipes: Signal) -> Signal:
    """Make what one firing sends out of the exhaust; peak 1."""
    n, scale = int(FIRING_S * SAMPLE_RATE), scale_of(take)
    top = motor.top_hz * scale * take.traits.force
    width = take.vary(0.0042, 0.12) / scale
    t = np.arange(n) / (SAMPLE_RATE * width)
    puff = t * np.exp(1.0 - t) - 0.35 * (t / 3.0) * np.exp(1.0 - t / 3.0)
    gas = noise(take.rng, n, lambda f: band(f, 150.0, 4.0 * top) * tilt(f, -3.0)) * strike(n, 0.5 * width, 12.0 * width)
    out = convolve(puff + motor.gas * take.traits.force * gas, pipes)
    if motor.knock:
        bang = noise(take.rng, n, lambda f: peak(f, 1500.0 * scale, 2.5) + 0.6 * peak(f, 3300.0 * scale, 4.0))
        out = unit_peak(out) + motor.knock * take.vary(0.3, 0.25) * bang * strike(n, 0.0008, 0.03)
    return unit_peak(out * np.linspace(1.0, 0.0, n) ** 0.5)


def valve(take: PatchContext) -> Signal:
    """Make one valve dropping onto its seat; peak 1."""
    n = int(VALVE_S * SAMPLE_RATE)
    low, high = take.hz(1400.0, 0.15), take.hz(5200.0, 0.15)
    return unit_peak(noise(take.rng, n, lambda f: band(f, low, high) * tilt(f, -2.0)) * strike(n, 0.0006, 0.018))


def combustion(take: PatchContext, motor: Motor, course: Signal | float = 1.0, loop: bool = True) -> Signal:
    """Make an engine run: firings, valves and the breath of the intake; unit RMS.

    course: its speed over time relative to the motor's own. loop: whole cycles fit, and the end meets the start.
    """
    n, traits, count = take.frames, take.traits, motor.cylinders
    hz = take.hz(take.own(motor.cycle_hz, 0.05), 0.03) * traits.speed * course
    hunting = wander(take.rng, n, 0.7, 0.015) * wander(take.rng, n, 5.0, 0.012)
    phase = cycles(hz * hunting, n, loop)
    whole = max(1, int(np.round(phase[-1] + phase[1] - phase[0])))
    sizes = 1.0 + motor.uneven * take.character.uniform(-1.0, 1.0, count)
    turn = (np.arange(count) + 0.1 * motor.uneven * take.character.uniform(-1.0, 1.0, count)) / count
    turn += np.resize(motor.order, count)
    when = (np.arange(whole)[:, None] + turn + 0.0025 * take.rng.standard_normal((whole, count))).reshape(-1)
    work = np.exp(motor.rough * np.clip(take.rng.standard_normal((whole, count)), -2.5, 2.5)) * sizes
    at = np.interp(when % whole, phase, np.arange(n))
    pipes = exhaust_pipes(take, motor)
    exhaust = add_grains(n, at, [firing(take, motor, pipes) for _ in range(VARIANTS)], work.reshape(-1), loop)
    seats = np.tile(take.character.uniform(0.2, 1.0, 2 * count) ** 2, whole) * take.pick(0.6, 1.0, 2 * whole * count)
    closing = np.repeat(when, 2) + np.tile(take.character.uniform(0.0, 0.5 / count, 2 * count), whole)
    clatter = add_grains(n, np.interp(closing % whole, phase, np.arange(n)), valves(take, count), seats, loop)
    beat = sine(0.5 * count * phase) ** 2
    breath = noise(take.rng, n, lambda f: band(f, 90.0, take.hz(1500.0) * traits.force) * tilt(f, -3.5))
    breath *= 0.22 * (0.4 + beat)
    belt = noise(take.rng, n, lambda f: band(f, 700.0, take.hz(5000.0)) * tilt(f, -3.0))
    works = motor.works / traits.force**0.3
    out = unit_rms(exhaust)
    out += (0.5 * works) * unit_rms(clatter)
    out += (0.25 * works) * belt
    out += breath
    return unit_rms(out)


def valves(take: PatchContext, cylinders: int) -> list[Signal]:
    """Return each valve's own tick: two to a cylinder."""
    return [valve(take) for _ in range(2 * cylinders)]
