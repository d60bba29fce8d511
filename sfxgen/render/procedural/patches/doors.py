"""Doors, gates, lids: hinges that stick and slip, leaves that hit their frames, and the room behind them."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, lowpass, peak, tilt, uneven_colour
from sfxgen.render.procedural.dsp.envelopes import breakpoints, decay, hump, strike, unit_peak, wander
from sfxgen.render.procedural.dsp.grains import add_grains
from sfxgen.render.procedural.dsp.modes import contact_pulse, modes, ring
from sfxgen.render.procedural.dsp.noise import convolve, noise, unit_rms
from sfxgen.render.procedural.dsp.space import add_reverb, room_response
from sfxgen.render.procedural.dsp.tones import cycles, wave
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.impacts import thud
from sfxgen.render.procedural.patches.materials import blow, material_named, material_of, ratios
from sfxgen.render.procedural.patches.mechanisms import clack, click, sequence, shortened


def creak(take: PatchContext) -> Signal:
    """Make a creak: stick and slip (Farnell, ch. 32; Serafin, PhD thesis, Stanford 2004).

    While the hinge hardly moves it lets go in single ticks, a few strong among many weak, and both the door and its
    frame ring with each. As it moves faster, the ticks merge into a groan that glides up and down.
    """
    length = take.s(1.3)
    whole, take = take, take.cut(min(take.frames, int((length + 0.1) * SAMPLE_RATE)))
    n = take.frames
    pulls = 1 + int(take.rng.integers(1, 3))
    bounds = np.concatenate(([0.0], np.sort(take.pick(0.2, 0.8, pulls - 1)), [1.0]))
    torque = np.zeros(n)
    for start, end in pairwise(bounds):
        torque = np.maximum(torque, hump(n, start * length - 0.01, (end - start) * length, take.vary(0.55, 0.2), 0.45))
    creaked = unit_rms(ticks(take, torque)) + 0.8 * unit_rms(groan(take, torque))
    creaked = np.append(creaked, np.zeros(max(0, whole.frames - n)))
    return add_reverb(creaked, room_response(take.rng, 0.35, 3500.0, 0.005), 0.5, False)


def slips(rate: Signal) -> npt.NDArray[np.intp]:
    """Return the frames at which a joint lets go, given its rate in Hz."""
    return np.asarray(np.diff(np.floor(cycles(rate, len(rate))), prepend=-1.0) > 0).nonzero()[0]


def ticks(take: PatchContext, torque: Signal) -> Signal:
    """Make single slips, 15 to 50 a second: each excites every mode of the wood or iron, quickly damped."""
    n = take.frames
    rate = (take.hz(15.0) + take.hz(35.0) * torque**1.5) * (torque > 0.01) * wander(take.rng, n, 20, 0.25)
    at = slips(rate)
    m = int(0.06 * SAMPLE_RATE)
    wooden = material_of(take, "wood") is material_named("wood")
    colour = uneven_colour(take.character, 10, 2.0 if wooden else 4.0)
    low, high = take.hz(250.0 if wooden else 500.0), take.hz(9000.0)
    parts = [
        noise(take.rng, m, lambda f: band(f, low, high, 1.0) * tilt(f, -4.0 if wooden else -2.0) * colour(f))
        * strike(m, 0.0004, take.vary(0.03, 0.3))
        for _ in range(8)
    ]
    return add_grains(n, at, parts, take.pick(0.05, 1.0, len(at)) ** 2.5 * (0.1 + torque[at] ** 0.5))


def groan(take: PatchContext, torque: Signal) -> Signal:
    """Make slips so frequent that they have a pitch: a sawtooth that glides with the pull, through wood or iron."""
    n = take.frames
    course = 2.0 ** np.interp(np.arange(n) / n, np.linspace(0.0, 1.0, 7), take.rng.normal(0.0, 0.35, 7))
    material = material_of(take, "wood")
    wooden = material is material_named("wood")
    rate = take.hz(take.own(520.0 if wooden else 850.0, 0.25)) * course * (0.35 + 0.65 * torque)
    partials = np.arange(1, max(3, int(min(40.0, 15000.0 / float(np.max(rate)))))) ** -0.6
    pulled = cycles(rate * wander(take.rng, n, 20, 0.03) * wander(take.rng, n, 200, 0.012), n)
    force = wave(pulled, partials) * torque**0.8 * wander(take.rng, n, 35, 0.45)
    r = ratios(take, material, 18)
    base = take.hz(take.own(430.0 if wooden else 620.0, 0.12))
    bright = np.minimum(1.0, r * base / 2000.0) / (1.0 + (r * base / 5000.0) ** 2)
    rung = ring(force, base * r, 0.02 * r**-0.2, take.pick(0.3, 1.0, 18) * bright)
    return unit_rms(rung) + 0.35 * unit_rms(force)


def shut(take: PatchContext, name: str, low: float, high: float, t60_s: float) -> Signal:
    """Make a door leaf hitting its frame once.

    It has hardly a pitch: it is a burst of the panel's many modes, the highs gone first, over the air that the leaf
    pushes out of its way.
    """
    n, force = take.frames, take.traits.force
    top = take.hz(2.4 * high) * force**0.6
    near = noise(take.rng, n, lambda f: band(f, low, top, 1.0) * tilt(f, -2.0)) * strike(n, 0.001, 0.35 * t60_s)
    panel = noise(
        take.rng, n, lambda f: (peak(f, take.hz(85), 1.2) + 0.6 * peak(f, take.hz(190), 1.2)) * lowpass(f, 900)
    )
    panel = panel * strike(n, 0.003, 0.7 * t60_s)
    body = unit_rms(plate(take)) if name == "metal" else 0.3 * unit_rms(blow(take.cut(n), name, 0.4, 0.5))
    return unit_rms(near) + 0.6 * unit_rms(panel) + 0.5 * body


def plate(take: PatchContext) -> Signal:
    """Make a leaf of sheet iron ringing: too many modes for a pitch, none alike, the high ones soon gone."""
    colour, base = uneven_colour(take.character, 16, 7.0), take.hz(95.0)
    low = noise(take.rng, take.frames, lambda f: band(f, base, 9.0 * base, 1.5) * colour(f))
    high = noise(take.rng, take.frames, lambda f: band(f, 8.0 * base, 50.0 * base, 1.2) * colour(f) * tilt(f, -2.0))
    return low * strike(take.frames, 0.003, take.s(1.5)) + 0.6 * high * strike(take.frames, 0.001, take.s(0.7))


def door_close(take: PatchContext) -> Signal:
    """Make a door closing.

    The latch rides over its plate, the leaf hits the frame, bounces and hits it again, the latch snaps home, the
    fittings rattle, and the room answers.
    """
    n = take.frames
    name = take.traits.material or "wood"
    m = min(n, int(1.1 * SAMPLE_RATE))
    t60 = take.s(0.42, 0.6)
    one = shut(take.cut(m), name, 55.0, 2600.0, t60)
    two = shut(take.cut(m), name, 90.0, 2000.0, 0.7 * t60)
    late = take.s(0.055, 0.2)
    slam = add_grains(
        n, np.array([0.03, 0.03 + late, 0.03 + 2.3 * late]) * SAMPLE_RATE, [one, two, two], np.array([1, 0.4, 0.16])
    )
    plate = click(take, 1.5, 0.06)
    catch = click(take, 1.1, 0.1)
    fittings = [click(take, float(s), 0.08) for s in take.pick(1.2, 2.6, 4)]
    at = np.array([0.0, 0.045, 0.09, 0.16]) * SAMPLE_RATE
    rattle = add_grains(n, at, [plate, catch], np.array([0.5, 1.0, 0.3, 0.2]))
    rattle = rattle + add_grains(n, (0.1 + take.pick(0.0, 0.3, 4)) * SAMPLE_RATE, fittings, take.pick(0.05, 0.3, 4))
    dry = unit_rms(slam) * take.traits.force**0.5 + 0.22 * unit_rms(rattle)
    return add_reverb(dry, room_response(take.rng, 0.5, 3500.0, 0.004), 0.3, False)


def door_open(take: PatchContext) -> Signal:
    """Make a door opening: handle down, latch off its plate, the leaf free of its frame with a thump, the hinge."""
    n = take.frames
    leaf = shut(shortened(take, 0.4), take.traits.material or "wood", 90.0, 2200.0, 0.14)
    handle = sequence(
        take,
        0.34,
        (0.0, clack(take, 3.0, 0.96, 0.05, 0.4), 0.45),
        (0.12, clack(take, 3.0, 0.72, 0.05, 0.4), 0.3),
        (0.5, clack(take, 3.0, 0.54, 0.05, 0.4), 1.0),
        (0.62, unit_peak(leaf), 5.0),
    )
    m = shortened(take, min(0.75 * take.seconds, 2.0))
    hinge = add_grains(n, np.array([take.s(0.3, 0.25) * SAMPLE_RATE]), [creak(m)], np.ones(1))
    air = noise(take.rng, n, lambda f: band(f, 70, 700) * tilt(f, -3)) * hump(n, take.s(0.2, 0.3), take.s(0.9), 0.35)
    dry = unit_rms(handle) + 0.2 * unit_rms(hinge) * breakpoints(n, (0, 1), (0.9, 1), (1, 0)) + 0.08 * air
    return add_reverb(dry, room_response(take.rng, 0.6, 2600.0, 0.005), 0.2, False)


def knock(take: PatchContext) -> Signal:
    """Make knuckles on a panel: so short a touch that many modes answer, soon damped, and the room behind the door."""
    m, material = shortened(take, 1.2), material_of(take, "wood")
    r = ratios(take, material, 13)
    base = take.hz(take.own(1.05 * material.base_hz, 0.15), 0.02)
    rung = modes(m.frames, base * r, take.s(0.45 * material.t60_s) / r, r**-0.2 * take.pick(0.4, 1.0, len(r)))
    top = take.hz(4000.0, 0.0) * take.traits.force**0.5
    touched = convolve(rung, contact_pulse(4.8 / top))
    panel = noise(take.rng, m.frames, lambda f: band(f, base, top) * tilt(f, -4))
    dry = unit_peak(touched) + 0.3 * unit_peak(panel * strike(m.frames, 0.001, take.s(0.05)))
    out = add_reverb(dry, room_response(take.rng, 0.35, 3500.0, 0.005), 0.2, False)
    return np.append(out, np.zeros(take.frames - m.frames))


def gate(take: PatchContext) -> Signal:
    """Make stone or iron being dragged: a grinding that starts, labours and stops with a blow."""
    n = take.frames
    length = take.s(2.2)
    material = material_of(take, "stone")
    on = hump(n, -0.02, length, 0.5, 0.25)
    rough = take.rng.standard_normal(n) * (take.pick(0, 1, n) < 0.04) * wander(take.rng, n, 12, 0.5) * on
    r = ratios(take, material, 12)
    grind = ring(rough, take.hz(material.base_hz * 0.35) * r, 0.06 * r**-0.5, r**-0.5)
    low = noise(take.rng, n, lambda f: band(f, 35, take.hz(260)) * tilt(f, -2)) * on * wander(take.rng, n, 9, 0.35)
    stop = add_grains(n, np.array([0.93 * length * SAMPLE_RATE]), [thud(shortened(take, 1.2))], np.ones(1))
    return 0.6 * unit_rms(grind) + 0.7 * low + 0.6 * stop


def chest(take: PatchContext) -> Signal:
    """Make a lid opening: the catch, a short creak, the lid against its stop."""
    n = take.frames
    hinge = add_grains(
        n, np.array([0.12 * take.s(1.0) * SAMPLE_RATE]), [creak(shortened(take, 0.7 * take.seconds))], np.ones(1)
    )
    lid = shut(shortened(take, 0.8), take.traits.material or "wood", 70.0, 2400.0, 0.25)
    return sequence(take, 1.0, (0.0, click(take, 1.2), 0.8), (0.78, lid, 0.5)) + 0.3 * hinge


def drawer(take: PatchContext) -> Signal:
    """Make a drawer: wood sliding on wood in small jerks, then the stop."""
    n = take.frames
    on = hump(n, -0.005, take.s(0.55), 0.6, 0.5)
    slide = noise(take.rng, n, lambda f: band(f, 180, take.hz(3200), 1.2) * tilt(f, -3)) * on
    stop = shut(shortened(take, 0.5), take.traits.material or "wood", 80.0, 2800.0, 0.16)
    ends = ((0.0, stop, 0.35), (0.95, stop, 0.25)) if take.traits.gesture > 0 else ((0.86, stop, 0.6), (1.0, stop, 0.2))
    return 0.6 * slide * wander(take.rng, n, 30, 0.4) + sequence(take, 0.55, *ends)


def sliding_door(take: PatchContext) -> Signal:
    """Make a spaceship's door: a pneumatic hiss, the leaf gliding on its rail, the seal."""
    n = take.frames
    length = take.s(0.85)
    hiss = noise(take.rng, n, lambda f: band(f, take.hz(1500), take.hz(9000))) * hump(
        n, -0.003, 0.5 * length, 0.12, 0.6
    )
    pull = hump(n, 0.02, length, 0.4, 0.3)
    roll = noise(take.rng, n, lambda f: band(f, 90, take.hz(1600), 1.0) * tilt(f, -4)) * wander(take.rng, n, 35, 0.35)
    swish = noise(take.rng, n, lambda f: band(f, 800, take.hz(6000), 1.0)) * wander(take.rng, n, 12, 0.3)
    motor = wave(cycles(take.hz(95) * breakpoints(n, (0, 0.7), (0.4, 1.2), (1, 0.8)), n), np.arange(1, 20) ** -1.6)
    seal = shut(shortened(take, 0.7), take.traits.material or "metal", 50.0, 1600.0, 0.25)
    puff = first_half_second(noise(take.rng, n, lambda f: band(f, 900, 6000)) * decay(n, 0.2), take)
    gliding = (0.35 * roll + 0.04 * swish + 0.06 * motor) * pull
    seal = unit_peak(seal)
    ends = [(0.05, seal, 0.5), (0.95, seal, 2.4), (1.02, puff, 0.12)]
    if take.traits.gesture > 0:  # opening: it comes out of its seal, and nothing falls shut
        ends = [(0.0, puff, 0.3), (0.05, seal, 0.9)]
    out = 0.2 * hiss + gliding + sequence(take, 0.85, *ends)
    return add_reverb(out, room_response(take.rng, 0.5, 3500.0, 0.005), 0.15, False)


def first_half_second(x: Signal, take: PatchContext) -> Signal:
    """Return the first half second of a sound."""
    return x[: min(len(x), take.frames, SAMPLE_RATE // 2)]


PATCHES = {
    "creak": Patch(creak, longest_s=5.0, every_s=1.6, again=True),
    "door_open": Patch(door_open, longest_s=4.0, every_s=2.0),
    "door_close": Patch(door_close, longest_s=3.0, every_s=1.6),
    "knock": Patch(knock, longest_s=1.5, every_s=0.24, again=True),
    "gate": Patch(gate, longest_s=8.0, every_s=3.0),
    "chest": Patch(chest, longest_s=3.0, every_s=1.8),
    "drawer": Patch(drawer, longest_s=2.0, every_s=1.0),
    "sliding_door": Patch(sliding_door, longest_s=3.0, every_s=1.6),
}
