"""Doors, locks, levers, chains: things of several small events in order."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, peak, tilt
from sfxgen.render.procedural.dsp.envelopes import hump, points, strike, wander
from sfxgen.render.procedural.dsp.grains import laid
from sfxgen.render.procedural.dsp.modes import ring
from sfxgen.render.procedural.dsp.noise import noise, unit
from sfxgen.render.procedural.dsp.space import echoed, response
from sfxgen.render.procedural.dsp.tones import cycles, wave
from sfxgen.render.procedural.models.impacts import thud
from sfxgen.render.procedural.models.materials import blow, of, ratios
from sfxgen.render.procedural.take import Model, Take


def inside(take: Take, seconds: float) -> Take:
    """A part of the sound, no longer than the whole."""
    return take.cut(min(take.frames, int(seconds * SAMPLE_RATE)))


def sequence(take: Take, length_s: float, *events: tuple[float, Signal, float]) -> Signal:
    """Events (part of the length, sound, gain) one after the other, each a little early or late."""
    length = take.s(length_s)
    starts = np.array(
        [max(0.0, (at + (0.012 * take.rng.standard_normal() if at else 0.0)) * length) for at, _, _ in events]
    )
    gains = np.array([gain * take.vary(1.0, 0.12) for _, _, gain in events])
    return laid(
        take.frames, np.minimum(starts * SAMPLE_RATE, take.frames - 1), [sound for _, sound, _ in events], gains
    )


def click(take: Take, scale: float, ring_: float = 0.15, name: str = "metal") -> Signal:
    """One small part falling into place."""
    return blow(inside(take, 0.35), name, ring_, scale)


def creak(take: Take) -> Signal:
    """Stick and slip: a hinge lets go in pulses, faster and slower, and the panel answers (Farnell, ch. 32)."""
    n = take.frames
    length = take.s(1.1)
    pull = hump(n, -0.02, length, take.vary(0.45, 0.15), 0.5)
    rate = take.hz(take.own(34, 0.2)) * (0.3 + 2.0 * pull) * wander(take.rng, n, 7, 0.25) * wander(take.rng, n, 90, 0.3)
    slips = np.diff(np.floor(cycles(rate, n)), prepend=-1.0) > 0
    force = slips * take.pick(0.15, 1.0, n) * pull
    material = of(take, "wood")
    r = ratios(take, material, 14)
    formed = ring(force, take.hz(take.own(430, 0.1)) * r, 0.035 * r**-0.3, take.pick(0.4, 1.0, 14) * r**-0.1)
    return unit(formed) + 0.04 * noise(take.rng, n, lambda f: band(f, 900, 5000)) * pull


def door_open(take: Take) -> Signal:
    """The handle, the latch out of its plate, the hinge, the air."""
    n = take.frames
    air = noise(take.rng, n, lambda f: band(f, 90, 900) * tilt(f, -3)) * hump(n, take.s(0.12, 0.3), take.s(0.8), 0.4)
    hinge = laid(n, np.array([take.s(0.22, 0.3) * SAMPLE_RATE]), [creak(inside(take, 0.75 * take.seconds))], np.ones(1))
    return (
        sequence(take, 0.3, (0.0, click(take, 1.3), 0.5), (0.45, click(take, 0.9, 0.2), 0.9))
        + 0.35 * air
        + 0.3 * hinge * points(n, (0, 1), (0.9, 1), (1, 0))
    )


def door_close(take: Take) -> Signal:
    """The leaf meets its frame, the panel booms, the latch snaps a moment later, fittings rattle, the room answers."""
    n = take.frames
    name = take.traits.material or "wood"
    leaf = blow(inside(take, 1.6), name, 3.0, 0.42)
    panel = noise(take.rng, n, lambda f: (peak(f, take.hz(95), 2.5) + 0.8 * peak(f, take.hz(210), 3)) * tilt(f, -1))
    slap = noise(take.rng, n, lambda f: band(f, 120, take.hz(2800)) * tilt(f, -2.5)) * strike(n, 0.002, take.s(0.22))
    boom = panel * strike(n, 0.006, take.s(0.5))
    rattle = sequence(
        take, 0.5, (0.07, click(take, 1.2), 0.8), (0.16, click(take, 1.7), 0.45), (0.3, click(take, 1.5), 0.2)
    )
    whole = laid(n, np.zeros(1), [unit(leaf) * 1.6], np.ones(1)) + 0.8 * boom + 0.7 * slap
    dry = whole * take.traits.force**0.5 + 0.25 * unit(rattle)
    return echoed(dry, response(take.rng, 0.45, 3000.0, 0.006), 0.3, False)


def knock(take: Take) -> Signal:
    """Knuckles on a panel."""
    return blow(take, take.traits.material or "wood", 0.7, 1.0)


def lock(take: Take) -> Signal:
    """A key turned: pins, the turn, the bolt home."""
    pins = [(i * 0.07, click(take, float(s), 0.08), 0.25) for i, s in enumerate(take.pick(2.0, 3.4, 5))]
    return sequence(
        take, 0.55, *pins, (0.62, click(take, 1.5, 0.12), 0.6), (0.8, click(take, 0.7, 0.25), 1.0)
    ) + 0.25 * sequence(take, 0.55, (0.8, blow(inside(take, 0.3), "wood", 0.7, 0.8), 1.0))


def latch(take: Take) -> Signal:
    """A spring, a catch."""
    return sequence(take, 0.16, (0.0, click(take, 1.9, 0.1), 0.5), (0.6, click(take, 1.1, 0.18), 1.0))


def lever(take: Take) -> Signal:
    """A heavy handle thrown over: the ratchet, then the stop."""
    teeth = [(0.05 + 0.1 * i, click(take, 1.8, 0.06), 0.2 + 0.03 * i) for i in range(6)]
    stop = blow(inside(take, 0.8), take.traits.material or "metal", 0.35, 0.5)
    return sequence(take, 0.6, *teeth, (0.8, stop, 1.2), (0.8, thud(inside(take, 0.5)), 0.35))


def switch(take: Take) -> Signal:
    """A small plastic toggle."""
    return sequence(
        take, 0.05, (0.0, click(take, 3.0, 0.4, "plastic"), 0.5), (0.7, click(take, 2.2, 0.5, "plastic"), 1.0)
    )


def chain(take: Take) -> Signal:
    """Links sliding and falling on each other."""
    n = take.frames
    length = take.s(1.0)
    count = max(5, int(38 * length * take.traits.force))
    starts = np.sort(take.rng.beta(1.1, 1.6, count)) * length * SAMPLE_RATE
    starts[0] = 0.0
    links = [blow(take.cut(int(0.25 * SAMPLE_RATE)), "metal", 0.14, float(s)) for s in take.pick(1.8, 4.2, 10)]
    slide = noise(take.rng, n, lambda f: band(f, 2500, 9000)) * hump(n, -0.01, length, 0.4)
    return laid(n, starts, links, take.pick(0.15, 1, count)) + 0.05 * slide


def gate(take: Take) -> Signal:
    """Stone or iron dragged along: a grinding that starts, labours and stops with a blow."""
    n = take.frames
    length = take.s(2.2)
    material = of(take, "stone")
    on = hump(n, -0.02, length, 0.5, 0.25)
    rough = take.rng.standard_normal(n) * (take.pick(0, 1, n) < 0.04) * wander(take.rng, n, 12, 0.5) * on
    r = ratios(take, material, 12)
    grind = ring(rough, take.hz(material.base_hz * 0.35) * r, 0.06 * r**-0.5, r**-0.5)
    low = noise(take.rng, n, lambda f: band(f, 35, take.hz(260)) * tilt(f, -2)) * on * wander(take.rng, n, 9, 0.35)
    stop = laid(n, np.array([0.93 * length * SAMPLE_RATE]), [thud(inside(take, 1.2))], np.ones(1))
    return 0.6 * unit(grind) + 0.7 * low + 0.6 * stop


def chest(take: Take) -> Signal:
    """A lid: the catch, a short creak, the lid against its stop."""
    n = take.frames
    hinge = laid(n, np.array([0.12 * take.s(1.0) * SAMPLE_RATE]), [creak(inside(take, 0.7 * take.seconds))], np.ones(1))
    lid = blow(inside(take, 0.8), "wood", 0.9, 0.6)
    return sequence(take, 1.0, (0.0, click(take, 1.2), 0.8), (0.78, lid, 0.9)) + 0.35 * hinge


def drawer(take: Take) -> Signal:
    """Wood sliding on wood, then its end."""
    n = take.frames
    slide = noise(take.rng, n, lambda f: band(f, 250, take.hz(3200)) * tilt(f, -3)) * hump(
        n, -0.005, take.s(0.5), 0.6, 0.5
    )
    return 0.7 * slide * wander(take.rng, n, 30, 0.25) + sequence(
        take, 0.55, (0.82, blow(inside(take, 0.5), "wood", 0.8, 0.8), 1.0)
    )


def trap(take: Take) -> Signal:
    """A spring released: a click, a metal snap, a quiver."""
    n = take.frames
    quiver = wave(cycles(take.hz(95), n), np.arange(1, 12) ** -1.0) * strike(n, 0.002, take.s(0.35))
    return (
        sequence(take, 0.25, (0.0, click(take, 2.0, 0.1), 0.6), (0.5, blow(take, "metal", 0.35, 0.8), 1.3))
        + 0.15 * quiver
    )


def sliding_door(take: Take) -> Signal:
    """A door of a ship: a pneumatic sigh, the leaf's glide, the seal."""
    n = take.frames
    length = take.s(0.75)
    hiss = noise(take.rng, n, lambda f: band(f, take.hz(1800), take.hz(9000))) * hump(
        n, -0.003, length * 0.6, 0.15, 0.6
    )
    glide = wave(cycles(take.hz(120) * points(n, (0, 0.7), (0.4, 1.2), (1, 0.8)), n), np.arange(1, 20) ** -1.4)
    return (
        0.5 * hiss
        + 0.3 * glide * hump(n, -0.01, length, 0.5, 0.4)
        + sequence(take, 0.75, (0.93, thud(inside(take, 0.6)), 0.7))
    )


MODELS = {
    "creak": Model(creak, longest_s=5.0, every_s=1.6),
    "door_open": Model(door_open, longest_s=4.0, every_s=2.0),
    "door_close": Model(door_close, longest_s=3.0, every_s=1.6),
    "knock": Model(knock, longest_s=1.5, every_s=0.24),
    "lock": Model(lock, longest_s=2.0, every_s=1.0),
    "latch": Model(latch, longest_s=1.5, every_s=0.6),
    "lever": Model(lever, longest_s=2.5, every_s=1.2),
    "switch": Model(switch, longest_s=0.8, every_s=0.5),
    "chain": Model(chain, longest_s=4.0, every_s=1.2),
    "gate": Model(gate, longest_s=8.0, every_s=3.0),
    "chest": Model(chest, longest_s=3.0, every_s=1.8),
    "drawer": Model(drawer, longest_s=2.0, every_s=1.0),
    "trap": Model(trap, longest_s=2.0, every_s=1.0),
    "sliding_door": Model(sliding_door, longest_s=3.0, every_s=1.6),
}
