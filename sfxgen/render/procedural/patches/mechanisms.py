"""Locks, levers, chains, traps: several small events in order."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, uneven_colour
from sfxgen.render.procedural.dsp.envelopes import hump, strike, unit_peak, wander
from sfxgen.render.procedural.dsp.grains import add_grains
from sfxgen.render.procedural.dsp.modes import modes
from sfxgen.render.procedural.dsp.noise import filter_causal, noise
from sfxgen.render.procedural.dsp.space import add_reverb, room_response
from sfxgen.render.procedural.dsp.tones import cycles, wave
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.impacts import thud
from sfxgen.render.procedural.patches.materials import blow, body, material_named


def shortened(take: PatchContext, seconds: float) -> PatchContext:
    """Return the context for a part that lasts so many seconds, at most the whole sound."""
    return take.cut(min(take.frames, int(seconds * SAMPLE_RATE)))


def sequence(take: PatchContext, length_s: float, *events: tuple[float, Signal, float]) -> Signal:
    """Place events (position as a part of the length, sound, gain) one after the other, each slightly off time."""
    length = take.s(length_s)
    starts = np.array(
        [max(0.0, (at + (0.012 * take.rng.standard_normal() if at else 0.0)) * length) for at, _, _ in events]
    )
    gains = np.array([gain * take.vary(1.0, 0.12) for _, _, gain in events])
    return add_grains(
        take.frames, np.minimum(starts * SAMPLE_RATE, take.frames - 1), [sound for _, sound, _ in events], gains
    )


def click(take: PatchContext, scale: float, ring_: float = 0.15, name: str = "metal") -> Signal:
    """Make a small part falling into place: the touch, a few modes of its own, quickly damped, and the case."""
    part = shortened(take, 0.3)
    n = part.frames
    touch = part.rng.standard_normal(n) * strike(n, 0.0004, 0.018 / scale**0.3)
    top = take.hz(3200.0 * scale**0.5) * take.traits.force**0.5
    touch = filter_causal(touch, lambda f: band(f, 500.0, top), 0.01)
    own = body(part, material_named(name), 2.0 * scale, 0.35 * ring_)
    case = noise(part.rng, n, lambda f: band(f, 130.0, take.hz(700.0))) * strike(n, 0.001, 0.05)
    return 1.2 * unit_peak(touch) + 0.5 * unit_peak(own) + 0.5 / scale * unit_peak(case)


def clack(take: PatchContext, db: float, bright: float = 1.0, t60_s: float = 0.06, thump: float = 0.15) -> Signal:
    """Make a small hard part struck: so short a contact that all its modes answer, up to the highest, and soon stop.

    db: how uneven its colour is: next to nothing for a plastic cap, 5 dB for a metal tooth that rings. thump: how much
    is heard of what the part is fixed to.
    """
    n = int(0.13 * SAMPLE_RATE)
    colour, low, high = uneven_colour(take.rng, 10, db), take.hz(400.0 * bright), take.hz(14000.0)
    part = noise(take.rng, n, lambda f: band(f, low, high, 1.0) * colour(f))
    case = noise(take.rng, n, lambda f: band(f, 90.0, take.hz(500.0)))
    return part * strike(n, 0.0004, take.vary(t60_s, 0.2) / bright) + thump * case * strike(n, 0.002, 0.2)


def lock(take: PatchContext) -> Signal:
    """Make a key turning: pins, the turn against the spring, the bolt home, in a case that is held by wood."""
    pins = [(i * 0.07, clack(take, 4.0, float(s), 0.03, 0.1), 0.3) for i, s in enumerate(take.pick(0.9, 1.3, 5))]
    turn = [(0.45 + 0.035 * i, clack(take, 4.0, 1.1, 0.02, 0.1), 0.2) for i in range(4)]
    bolt = [(0.64, clack(take, 4.0, 0.8, 0.05, 0.3), 0.6), (0.8, clack(take, 4.0, 0.5, 0.07, 0.6), 1.0)]
    wood = unit_peak(blow(shortened(take, 0.3), "wood", 0.5, 0.9))
    parts = [*pins, *turn, *bolt, (0.8, wood, 0.6)]
    if take.traits.gesture > 0:  # unlocked: the bolt first, then the spring and the pins
        parts = [(0.8 - at, sound, gain) for at, sound, gain in parts]
    out = sequence(take, 0.6, *parts)
    return add_reverb(out, room_response(take.rng, 0.3, 4000.0, 0.005), 0.15, False)


def latch(take: PatchContext) -> Signal:
    """Make a latch: a spring, a catch."""
    parts = ((0.0, click(take, 1.9, 0.1), 0.5), (0.6, click(take, 1.1, 0.18), 1.0))
    return sequence(take, 0.16, *take.ordered(parts, 0.6))


def lever(take: PatchContext) -> Signal:
    """Make a heavy handle thrown over: the ratchet, then the stop."""
    teeth = [(0.05 + 0.1 * i, click(take, 1.8, 0.06), 0.2 + 0.03 * i) for i in range(6)]
    stop = blow(shortened(take, 0.8), take.traits.material or "metal", 0.35, 0.5)
    home = ((0.8, stop, 1.2), (0.8, thud(shortened(take, 0.5)), 0.35))
    return sequence(take, 0.6, *take.ordered((*teeth, *home), 0.8))


def switch(take: PatchContext) -> Signal:
    """Make a small plastic toggle."""
    parts = ((0.0, click(take, 3.0, 0.4, "plastic"), 0.5), (0.7, click(take, 2.2, 0.5, "plastic"), 1.0))
    return sequence(take, 0.05, *take.ordered(parts, 0.7))


def link(take: PatchContext) -> Signal:
    """Make one link struck by another: a dozen modes, dense and soon over, and the touch."""
    n, m = take.frames, min(take.frames, 1500)
    lowest = 1600.0 * 2.0 ** float(take.pick(-0.6, 0.6, 1)[0])
    hz = np.sort(lowest * (11400.0 / lowest) ** take.pick(0.0, 1.0, 12))
    r = hz / hz[0]
    out = unit_peak(modes(n, take.hz(1000.0) / 1000.0 * hz, take.s(0.34) * r**-0.8, take.pick(0.2, 1.0, 12) * r**-0.3))
    out[:m] += 0.6 * unit_peak(noise(take.rng, m, lambda f: band(f, 1300.0, 10000.0)) * strike(m, 0.0004, 0.02))
    return out


def chain(take: PatchContext) -> Signal:
    """Make links sliding and falling on each other, in gusts."""
    length = take.s(1.1)
    part = shortened(take, length + 0.4)
    n = part.frames
    on = hump(n, -0.04, length, 0.35, 0.35) * np.minimum(2.5, wander(take.rng, n, 6, 0.7))
    starts = np.append(0.0, np.flatnonzero(take.rng.random(n) < 140.0 / SAMPLE_RATE * take.traits.force**0.5 * on))
    links = [link(part.cut(min(n, 10000))) for _ in range(6)]
    out = add_grains(n, starts, links, take.pick(0.1, 1.0, len(starts)))
    out = add_reverb(out, room_response(take.rng, 0.3, 4500.0, 0.005), 0.1, False)
    return np.append(out, np.zeros(take.frames - n))


def trap(take: PatchContext) -> Signal:
    """Make a spring released: a click, a metal snap, a quiver."""
    n = take.frames
    quiver = wave(cycles(take.hz(95), n), np.arange(1, 12) ** -1.0) * strike(n, 0.002, take.s(0.35))
    return (
        sequence(take, 0.25, (0.0, click(take, 2.0, 0.1), 0.6), (0.5, blow(take, "metal", 0.35, 0.8), 1.3))
        + 0.15 * quiver
    )


PATCHES = {
    "lock": Patch(lock, longest_s=2.0, every_s=1.0),
    "latch": Patch(latch, longest_s=1.5, every_s=0.6),
    "lever": Patch(lever, longest_s=2.5, every_s=1.2),
    "switch": Patch(switch, longest_s=0.8, every_s=0.5),
    "chain": Patch(chain, longest_s=4.0, every_s=1.2, again=True),
    "trap": Patch(trap, longest_s=2.0, every_s=1.0),
}
