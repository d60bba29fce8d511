"""Large, sudden pressure: explosions, cannon, thunder."""

from __future__ import annotations

import numpy as np

from sfxgen.audio.fourier import fast_length
from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, lowpass, tilt
from sfxgen.render.procedural.dsp.envelopes import decay, glide, hump, strike, wander
from sfxgen.render.procedural.dsp.grains import add_grains, impulses
from sfxgen.render.procedural.dsp.noise import filter_causal, moving_noise, noise, struck_noise, unit_rms
from sfxgen.render.procedural.dsp.tones import cycles, sine
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.impacts import shards


def darkening(take: PatchContext, top: float, end: float, t_s: float, slope: float = -3.0) -> Signal:
    """Make noise whose upper corner falls from top to end: the highs of a blast die first."""
    span = take.seconds

    def curve(f: Signal, t: Signal) -> Signal:
        corner = end + (top - end) * np.exp(-3.0 * t * span / t_s)
        return lowpass(f, corner, 2) * tilt(f, slope) * (f > 20)

    return moving_noise(take.rng, take.frames, curve, 256)


def explosion(take: PatchContext) -> Signal:
    """Make a shock, a boom that falls in pitch, a fireball that darkens and rolls, and debris."""
    n, force = take.frames, take.traits.force
    length = take.s(2.2)
    shock = struck_noise(take.rng, n, lambda f: band(f, 300, 12000), 0.0008, take.s(0.06, 0.3))
    boom = sine(cycles(take.hz(33.0) + glide(n, take.hz(75.0), 0.0, take.s(0.35)), n)) * strike(n, 0.006, length * 0.7)
    roll = wander(take.rng, n, 9.0, 0.35)
    fire = darkening(take, take.hz(6500) * force, take.hz(160), length * 0.5) * strike(n, 0.01, length) * roll
    return np.tanh(1.8 * (0.9 * boom + 0.8 * fire)) + 0.6 * shock + 0.12 * shards(take, "stone", 1.8, 30, 1.2, 0.12)


def gunshot(take: PatchContext) -> Signal:
    """Make a muzzle blast (a Friedlander wave), the crack, first echoes, then a long reverberation."""
    n, force = take.frames, take.traits.force
    t = np.arange(n) / SAMPLE_RATE
    width = 0.0012 * take.traits.size**0.8
    blast = (1.0 - t / width) * np.exp(-t / width)
    crack = struck_noise(take.rng, n, lambda f: band(f, take.hz(500), 14000) * tilt(f, -1), 0.0004, take.s(0.07))
    body = darkening(take, take.hz(6000) * force, take.hz(500), take.s(0.2), -2) * strike(n, 0.001, take.s(0.32))
    thump = sine(cycles(take.hz(70) + glide(n, take.hz(140), 0.0, take.s(0.06)), n)) * strike(n, 0.002, take.s(0.12))
    near = np.tanh(2.0 * (blast + crack + 0.9 * body + 0.5 * thump))
    walls = take.character.uniform(0.04, 0.35, 7)
    echoes = add_grains(
        n, walls * SAMPLE_RATE, [filter_causal(near, lambda f: lowpass(f, 3000, 1))], 0.16 * 0.05 / (0.05 + walls)
    )
    tail = darkening(take, take.hz(3500), take.hz(500), take.s(0.9), -2) * strike(n, 0.02, take.s(1.7))
    return np.asarray(near + echoes + 0.1 * tail)


def cannon(take: PatchContext) -> Signal:
    """Make a cannon: a shock, a deep boom, the slow roar of black powder, its roll over the land."""
    n = take.frames
    shock = struck_noise(take.rng, n, lambda f: band(f, 250, take.hz(7000)) * tilt(f, -1), 0.001, take.s(0.1))
    boom = sine(cycles(take.hz(38.0) + glide(n, take.hz(85.0), 0.0, take.s(0.2)), n)) * strike(n, 0.003, take.s(0.9))
    blast = darkening(take, take.hz(5200), take.hz(170), take.s(0.7)) * strike(n, 0.002, take.s(1.6))
    roll = darkening(take, take.hz(900), take.hz(150), take.s(1.5)) * hump(n, 0.05, take.s(2.4), 0.2)
    return np.tanh(2.0 * (0.8 * boom + 0.9 * blast + 0.5 * shock)) + 0.2 * roll * wander(take.rng, n, 6.0, 0.3)


def thunder(take: PatchContext) -> Signal:
    """Make claps from a crooked channel, then a rumble that rolls on for long (Farnell, ch. 40).

    Pieces of the channel that face the ear arrive together, as a clap, others strung out, as a rumble (Few, JGR 74,
    1969; Ribner & Roy, JASA 72, 1982): the nearest as a tearing crack, the rest as lumps, each duller than the last
    because air and hills have absorbed the highs. From far away, the pieces have run into each other, and nothing
    is left but a roll that comes on slowly; struck lumps would be a kettledrum.
    """
    n, far = take.frames, min(1.0, 2.0 * take.traits.distance)
    length = take.s(8.5)
    starts = 0.85 * length * clustered(take, 40)
    level = np.exp(-2.3 * starts / length) * take.pick(0.15, 1.0, len(starts)) ** 1.6
    level[:3] += 0.5 * (1.0 - far)
    m = min(n, fast_length(int(1.8 * SAMPLE_RATE)))
    out = np.zeros(n)
    for i, corner in enumerate((520.0, 380.0, 260.0, 190.0)):
        here = np.minimum(3, (starts / length * 4.5).astype(int)) == i
        top, rise = take.hz(corner) * (1.5 if i == 0 else 1.0), (0.012 + 0.4 * far, 0.06, 0.12, 0.2)[i]
        one, fall = lump(take, m, top), strike(m, rise, 1.5)
        lumps = [one * fall, np.roll(one, m // 2) * fall]
        out += add_grains(n, starts[here] * SAMPLE_RATE, lumps, level[here])
    near = np.tanh(0.5 * out) * (1.0 - 0.75 * far) + (1.0 - far) * crack(take, 0.09 * length)
    return near + (0.45 + 0.55 * far) * roll(take, length, far)


def clustered(take: PatchContext, count: int) -> Signal:
    """Return when the pieces of a tortuous channel are heard, 0..1: in clusters, denser at first."""
    askew = np.repeat(take.rng.standard_normal(-(-count // 4)), 4)[:count]
    steps = np.abs(take.rng.standard_normal(count)) * np.exp(0.9 * askew)
    steps[:3] *= 0.1
    passed = np.cumsum(steps) / np.sum(steps)
    return np.asarray((passed - passed[0]) ** 1.4)


def roll(take: PatchContext, length: float, far: float) -> Signal:
    """Make what clouds and hills send back: a smooth rumble that swells a few times and gets duller."""
    n, span = take.frames, take.seconds
    top, end = take.hz(230.0 + 600.0 * far), take.hz(150.0)

    def curve(f: Signal, t: Signal) -> Signal:
        return band(f, 35.0, end + (top - end) * np.exp(-4.0 * t * span / length), 1.4) * tilt(f, far - 2.5)

    swelling = wander(take.rng, n, 0.8, 0.55) * wander(take.rng, n, 3.0, 0.25)
    rise = np.minimum(1.0, np.arange(n) / ((0.3 + 1.2 * far) * SAMPLE_RATE))
    return moving_noise(take.rng, n, curve, 512) * swelling * rise * decay(n, 2.0 * length)


def lump(take: PatchContext, frames: int, top: float) -> Signal:
    """Make the noise that is left of a clap after some kilometres of air."""
    return noise(take.rng, frames, lambda f: band(f, 45, top, 1.7) * tilt(f, -2))


def crack(take: PatchContext, length_s: float) -> Signal:
    """Make the nearest strands of a lightning channel: many short shocks that thicken into the clap."""
    n = take.frames
    count = 40
    starts = np.sort(take.rng.beta(1.1, 2.0, count)) * length_s
    starts[0] = 0.0
    m = min(n, int(0.35 * SAMPLE_RATE))
    top = take.hz(5200.0) * take.traits.force
    shocks = [
        struck_noise(take.rng, m, lambda f: band(f, 180, top, 1.3) * tilt(f, -2.5), 0.001, take.vary(0.16, 0.4))
        for _ in range(6)
    ]
    gains = take.pick(0.1, 1.0, count) ** 2 * np.exp(-1.5 * starts / length_s)
    gains[0] = 1.0
    return 0.35 * add_grains(n, starts * SAMPLE_RATE, shocks, gains)


def burst(take: PatchContext) -> Signal:
    """Make something small going off: a balloon, a firework overhead."""
    n = take.frames
    pop = struck_noise(take.rng, n, lambda f: band(f, take.hz(250), take.hz(7000)), 0.0006, take.s(0.09))
    return pop + 0.5 * sine(cycles(take.hz(120) + glide(n, take.hz(200), 0, 0.04), n)) * strike(n, 0.001, take.s(0.1))


def fireworks(take: PatchContext) -> Signal:
    """Make a rocket bursting overhead: a flat report, its echo off the ground, stars that crackle and sizzle down."""
    n = take.frames
    report = darkening(take, take.hz(5000), take.hz(250), 0.12, -3) * strike(n, 0.001, take.s(0.5))
    boom = sine(cycles(take.hz(60) + glide(n, take.hz(90), 0.0, 0.08), n)) * strike(n, 0.003, take.s(0.35))
    late = hump(n, 0.3, take.s(1.5), 0.25)
    stars = filter_causal(impulses(take.rng, 70.0 * late, late, 3.0), lambda f: band(f, 1200, 9000) * tilt(f, -2))
    echo = add_grains(
        n, np.array([0.19 * SAMPLE_RATE]), [filter_causal(report, lambda f: lowpass(f, 1200, 1))], np.array([0.35])
    )
    return np.asarray(np.tanh(1.6 * (report + 0.6 * boom)) + echo + 0.12 * unit_rms(stars))


PATCHES = {
    "fireworks": Patch(fireworks, longest_s=4.0, every_s=1.5),
    "explosion": Patch(explosion, longest_s=8.0, every_s=2.2),
    "gunshot": Patch(gunshot, longest_s=4.0, every_s=0.35),
    "cannon": Patch(cannon, longest_s=6.0, every_s=2.0),
    "thunder": Patch(thunder, longest_s=12.0, every_s=6.0),
    "burst": Patch(burst, longest_s=2.0, every_s=0.5),
}
