"""Spells, portals, shields: sounds of things that don't exist."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, lowpass, peak
from sfxgen.render.procedural.dsp.envelopes import breakpoints, decay, drift, hump, strike, wander
from sfxgen.render.procedural.dsp.grains import add_grains, poisson_starts, scatter_grains
from sfxgen.render.procedural.dsp.modes import modes
from sfxgen.render.procedural.dsp.noise import moving_noise, noise, unit_rms
from sfxgen.render.procedural.dsp.tones import chord, cycles, fm, semitones, sine
from sfxgen.render.procedural.patch import Patch, PatchContext

SCALES = ((0, 2, 4, 7, 9, 12, 14, 16, 19), (0, 3, 5, 7, 10, 12, 15, 17, 19), (0, 2, 6, 7, 11, 12, 14, 18, 19))


def glints(take: PatchContext, length: float, per_second: float, root_hz: float, rising: float = 0.0) -> Signal:
    """Make small bright bells scattered over a length, on one scale; rising 1 climbs, 0 does not."""
    scale = take.choice(SCALES)
    count = max(4, int(per_second * length))
    starts = np.sort(take.pick(0, 1, count))
    root = take.hz(take.own(root_hz, 0.1), 0.01)
    bells = []
    for at in starts:
        place = np.clip(
            at * rising + (1 - rising) * float(take.pick(0, 1, 1)[0]) + 0.08 * take.rng.standard_normal(), 0, 0.999
        )
        hz = root * float(semitones(scale[int(place * len(scale))]))
        m = max(64, min(take.frames, int(0.5 * SAMPLE_RATE)))
        bells.append(modes(m, hz * np.array([1, 2.76, 5.4]), np.array([0.42, 0.25, 0.12]), np.array([1, 0.3, 0.12])))
    return add_grains(take.frames, starts * length * SAMPLE_RATE, bells, take.pick(0.25, 1, count))


def spell(take: PatchContext) -> Signal:
    """Make a charm being cast: a breath that opens, a gliding tone, glints around it."""
    n = take.frames
    length = take.s(1.0)
    centre = take.hz(take.own(900, 0.2))
    breath = moving_noise(
        take.rng, n, lambda f, t: peak(f, centre * (0.5 + 3.0 * t), 3) + 0.3 * peak(f, centre * (1 + 5 * t), 5), 256
    )
    hz = take.hz(take.own(330, 0.2)) * breakpoints(n, (0, 0.7), (0.35, 1.6), (1, 2.0))
    tone = fm(cycles(hz, n), take.choice((1.5, 2.0, 3.5)), 2.5 * decay(n, length))
    on = hump(n, -0.004, length, 0.3, 0.6)
    return 0.55 * breath * on + 0.35 * tone * on + 0.45 * glints(take, 0.8 * length, 22, 1250, 0.5)


def dark(take: PatchContext) -> Signal:
    """Make a curse: low beating tones, a reversed breath, a groan that falls."""
    n = take.frames
    length = take.s(1.6)
    base = take.hz(take.own(78, 0.12))
    fall = breakpoints(n, (0, 1.3), (1, 0.75))
    drone = sum(fm(cycles(base * d * fall, n), r, 3.0) for d, r in ((1.0, 0.5), (1.06, 1.41), (1.49, 0.71)))
    whisper = moving_noise(
        take.rng, n, lambda f, t: peak(f, 600 + 2200 * t, 5) + 0.4 * peak(f, 3100 - 1500 * t, 8), 256
    )
    return (np.asarray(drone) * 0.35 + 0.4 * whisper * wander(take.rng, n, 12, 0.5)) * hump(n, -0.01, length, 0.55, 0.7)


def heal(take: PatchContext) -> Signal:
    """Make healing: warm chords blooming, glints rising."""
    n = take.frames
    length = take.s(1.6)
    root = take.hz(take.own(392, 0.1), 0.01)
    opening = 0.5 * hump(n, 0.0, length, 0.4)
    blooming = sum(
        fm(cycles(root * float(semitones(s)) * (1 + 0.004 * drift(take.rng, n, 4)), n), 1.003, opening)
        * hump(n, 0.07 * i - 0.004, length * 0.95, 0.3)
        * wander(take.rng, n, 4, 0.3)
        for i, s in enumerate((0, 4, 7, 11, 14))
    )
    breath = moving_noise(take.rng, n, lambda f, t: peak(f, 2.0 * root * (1.0 + 3.0 * t), 1.5), 256) * opening
    return 0.25 * np.asarray(blooming) + 0.08 * breath + 0.35 * glints(take, 0.75 * length, 14, 1568, 0.9)


def teleport(take: PatchContext) -> Signal:
    """Make a teleport: everything sucked upward, a snap, a shimmer left behind."""
    n = take.frames
    length = take.s(0.9)
    t = np.arange(n) / SAMPLE_RATE / length
    snap = 0.55
    rise = np.clip(t / snap, 0, 1.02)
    hz = take.hz(take.own(140, 0.15)) * 2.0 ** (4.2 * rise**1.6)
    up = fm(cycles(hz, n), 1.5, 2.0) * rise**0.7 * (t < snap) * (0.5 + 0.5 * sine(cycles(8 + 40 * rise**2, n)))
    up *= np.clip((snap - t) * length * 300, 0, 1)
    centre = take.hz(700)
    air = moving_noise(take.rng, n, lambda f, u: peak(f, centre * (1 + 6 * u), 2.5), 192) * hump(
        n, -0.004, length * snap * 1.1, 0.8
    )
    burst = noise(take.rng, n, lambda f: band(f, 300, 9000)) * decay(n, take.s(0.3))
    return (
        up
        + 0.5 * air
        + add_grains(
            n, np.array([snap * length * SAMPLE_RATE]), [0.5 * burst + 0.6 * glints(take, 0.3, 60, 1760)], np.ones(1)
        )
    )


def charge(take: PatchContext) -> Signal:
    """Make power gathering: a tone and its tremolo climbing together until the end."""
    n = take.frames
    t = np.clip(np.arange(n) / SAMPLE_RATE / take.s(1.5, 0.97), 0, 1)
    hz = take.hz(take.own(110, 0.15)) * 2.0 ** (2.6 * t**1.3)
    tone = fm(cycles(hz, n), 2.0, 0.5 + 2.5 * t) + 0.4 * sine(cycles(hz * 1.505, n))
    tremolo = 0.65 + 0.35 * sine(cycles(5 + 22 * t**2, n))
    hiss = noise(take.rng, n, lambda f: band(f, 1500, 9000)) * 0.25 * t**2
    return (tone * tremolo + hiss) * (0.1 + 0.9 * t) * np.clip((1 - t) * 40, 0, 1)


def shield(take: PatchContext) -> Signal:
    """Make something striking a force field: a glassy ring that wobbles."""
    n = take.frames
    base = take.hz(take.own(310, 0.12))
    r = np.array([1, 1.51, 2.27, 3.1, 4.3, 6.1])
    ring = modes(n, base * r, take.s(1.2) * r**-0.6, take.pick(0.4, 1, 6) * r**-0.3)
    zap = fm(cycles(base * 3 + base * 5 * decay(n, 0.12), n), 1.41, 3.0 * decay(n, 0.3)) * strike(
        n, 0.002, take.s(0.35)
    )
    return ring * (0.7 + 0.3 * sine(cycles(take.vary(9, 0.1), n))) + 0.5 * zap


def portal(take: PatchContext) -> Signal:
    """Make an open portal: slow swirls of filtered air, a chord that beats, far glints."""
    n = take.frames
    turns = max(1, round(take.seconds * 0.55 * take.traits.speed))
    centre = take.hz(take.own(480, 0.15))
    sides = []
    for shift in (0.0, 0.25):

        def swirl(f: Signal, t: Signal, shift: float = shift) -> Signal:
            u = np.sin(2 * np.pi * (turns * t + shift))
            return (
                peak(f, centre * 2.0 ** (0.8 * u), 4)
                + 0.5 * peak(f, 3.1 * centre * 2.0 ** (-0.6 * u), 6)
                + 0.15 * lowpass(f, 200)
            )

        sides.append(moving_noise(take.rng, n, swirl, 1024))
    root = take.hz(take.own(65, 0.1), 0.01)
    hum = chord(n, [root * d for d in (1.0, 1.498, 2.006, 2.99)], np.arange(1, 12) ** -1.5)
    root_hz = take.hz(take.own(1400, 0.1))
    bells = [
        modes(30000, root_hz * float(semitones(s)) * np.array([1, 2.76]), np.array([0.6, 0.3]), np.array([1, 0.2]))
        for s in (0, 3, 7, 10, 14)
    ]
    starts = poisson_starts(take.rng, n, 2.5, 1)
    return (
        np.stack(sides)
        + 0.4 * unit_rms(hum)
        + scatter_grains(take.rng, n, starts, bells, take.pick(0.05, 0.4, len(starts)))
    )


def sparkle(take: PatchContext) -> Signal:
    """Make glints alone."""
    return glints(take, take.s(1.0), 26, 1700, 0.4)


def fire_spell(take: PatchContext) -> Signal:
    """Make a fireball thrown: a flare of noise that rushes away."""
    n = take.frames
    length = take.s(1.0)
    top = take.hz(3200)
    flare = moving_noise(
        take.rng, n, lambda f, t: band(f, 90, 300 + top * np.exp(-4 * np.abs(t - 0.2)), 1.3) * lowpass(f, 5000), 256
    )
    return flare * hump(n, -0.005, length, 0.25, 0.6) * wander(take.rng, n, 18, 0.35)


def ice_spell(take: PatchContext) -> Signal:
    """Make water freezing in an instant: glass tones and a cold breath."""
    n = take.frames
    length = take.s(1.0)
    cold = noise(take.rng, n, lambda f: band(f, 3500, 14000)) * hump(n, -0.004, length, 0.2)
    return 0.3 * cold + glints(take, 0.6 * length, 55, 2600, 0.3) * 0.8


PATCHES = {
    "spell": Patch(spell, longest_s=4.0, every_s=1.6),
    "curse": Patch(dark, longest_s=5.0, every_s=2.5),
    "heal": Patch(heal, longest_s=4.0, every_s=2.5),
    "teleport": Patch(teleport, longest_s=3.0, every_s=1.6),
    "charge": Patch(charge, longest_s=5.0, every_s=2.2),
    "shield": Patch(shield, longest_s=3.0, every_s=1.2),
    "portal": Patch(portal, sustained=True),
    "sparkle": Patch(sparkle, longest_s=3.0, every_s=1.4, again=True),
    "fireball": Patch(fire_spell, longest_s=3.0, every_s=1.2),
    "ice_spell": Patch(ice_spell, longest_s=3.0, every_s=1.2),
}
