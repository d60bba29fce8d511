"""Small things on tables and in hands: dice, reels, cards, stamps, cameras, matches, records."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, lowpass, peak
from sfxgen.render.procedural.dsp.envelopes import breakpoints, hump, strike, wander
from sfxgen.render.procedural.dsp.grains import add_grains, impulses
from sfxgen.render.procedural.dsp.modes import contact_pulse
from sfxgen.render.procedural.dsp.noise import filter_causal, moving_noise, noise, unit_rms
from sfxgen.render.procedural.dsp.tones import cycles, sine, wave
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.materials import blow
from sfxgen.render.procedural.patches.mechanisms import clack, click, sequence


def dice(take: PatchContext) -> Signal:
    """Make two dice thrown: each bounces lower and faster until it lies."""
    n = take.frames
    length = take.s(0.9, 0.9)
    starts, gains = [], []
    for offset in (0.0, take.vary(0.045, 0.2)):
        at, gap, level = offset, max(0.013, 0.24 * length), 1.0
        while at < max(length, 0.01) and gap > 0.012:
            starts.append(at)
            gains.append(level)
            at, gap, level = at + gap * take.vary(1.0, 0.12), 0.74 * gap, 0.78 * level
    ground = take.traits.material or "wood"
    hits = [
        clack(take, 3.0, 1.2, 0.035) + 0.2 * blow(take.cut(int(0.13 * SAMPLE_RATE)), ground, 0.3, 1.6) for _ in range(6)
    ]
    order = np.argsort(starts)
    return add_grains(n, np.array(starts)[order] * SAMPLE_RATE, hits, np.array(gains)[order])


def reels(take: PatchContext) -> Signal:
    """Make a wheel with pins against a flap, or reels: ticks that slow down and stop, over a whirr."""
    n = take.frames
    length = take.s(3.0, 0.92)
    count = max(4, int(18 * length))
    at = length * (np.arange(count) / count) ** 1.6
    ticks = [clack(take, 4.0, 1.1, 0.03) for _ in range(5)]
    level = np.linspace(0.6, 1.0, count) * take.pick(0.85, 1.0, count)
    turning = add_grains(n, at * SAMPLE_RATE, ticks, level)
    whirr = noise(take.rng, n, lambda f: band(f, take.hz(180), take.hz(900)))
    return turning + 0.05 * whirr * breakpoints(n, (0, 1), (min(1.0, length / take.seconds), 0), (1, 0))


def shuffle(take: PatchContext) -> Signal:
    """Make a deck being riffled: some forty cards fall onto each other ever faster, then are squared."""
    n = take.frames
    length = take.s(1.0, 0.8)
    count = 42
    at = length * np.sort(np.append(0.0, take.rng.beta(1.3, 1.0, count - 1)))
    m = int(0.02 * SAMPLE_RATE)
    flick = [noise(take.rng, m, lambda f: band(f, take.hz(900), 9000)) * strike(m, 0.0006, 0.018) for _ in range(6)]
    riffle = add_grains(n, at * SAMPLE_RATE, flick, take.pick(0.4, 1.0, count))
    knock = add_grains(
        n, np.array([1.08, 1.2]) * length * SAMPLE_RATE, [blow(take.cut(4000), "paper", 0.5, 1.6)], np.array([0.7, 0.5])
    )
    return riffle + 0.5 * knock


def clink(take: PatchContext) -> Signal:
    """Make two small bodies touching, glass or metal: a short contact, two sets of modes."""
    name = take.traits.material or take.choice(("glass", "metal"))
    first, second = blow(take, name, 0.5, take.own(2.6, 0.1)), blow(take, name, 0.4, take.own(3.4, 0.1))
    n = take.frames
    again = add_grains(n, np.array([take.s(0.07, 0.3) * SAMPLE_RATE]), [second], np.array([0.35]))
    return first + 0.6 * second + again


def stamp(take: PatchContext) -> Signal:
    """Make a stamp coming down on paper: a dull knock, the table under it, and the release."""
    n = take.frames
    knock = blow(take, take.traits.material or "wood", 0.3, 1.2)
    slap = noise(take.rng, n, lambda f: band(f, take.hz(300), take.hz(2600))) * strike(n, 0.001, take.s(0.06))
    off = noise(take.rng, n, lambda f: band(f, take.hz(1500), 7000)) * hump(n, take.s(0.14, 0.5), 0.05, 0.3)
    return knock + 0.5 * slap + 0.08 * off


def shutter(take: PatchContext) -> Signal:
    """Make a camera: mirror up, curtain, mirror down."""
    parts = [click(take, s, 0.1, "plastic") for s in (1.9, 3.0, 1.5)]
    n = take.frames
    whirr = noise(take.rng, n, lambda f: band(f, take.hz(1800), 6000)) * hump(n, 0.0, take.s(0.16), 0.4)
    return sequence(take, 0.2, (0.0, parts[0], 1.0), (0.3, parts[1], 0.5), (0.72, parts[2], 0.9)) + 0.06 * whirr


def match(take: PatchContext) -> Signal:
    """Make something lit: the scratch or click, the flare with its puff, and the flame that stays."""
    n = take.frames
    length = take.s(1.1, 0.95)
    scratch = noise(take.rng, n, lambda f: band(f, take.hz(1400), 9000)) * hump(n, 0.0, 0.22 * length, 0.7)
    grit = 1.0 + 0.8 * np.clip(wander(take.rng, n, 120, 0.8) - 1.0, -0.9, 2.0)
    at = 0.17 * length
    flare = noise(take.rng, n, lambda f: band(f, take.hz(350), take.hz(4200))) * hump(n, at, 0.55 * length, 0.15, 0.7)
    puff = noise(take.rng, n, lambda f: lowpass(f, take.hz(420))) * hump(n, at, 0.3 * length, 0.2)
    flame = noise(take.rng, n, lambda f: band(f, 120, 1300)) * hump(n, at, length - at, 0.2, 0.4)
    return 0.5 * scratch * grit + flare + 0.8 * puff + 0.15 * flame * wander(take.rng, n, 25, 0.4)


def rewind(take: PatchContext) -> Signal:
    """Make a tape running backwards fast: chatter of voices far too high, sweeping up or down, and the motor."""
    n = take.frames
    length = take.s(1.2, 0.95)
    ends = (1.8, 0.7) if take.traits.gesture < 0 else (0.7, 1.9)
    sweep_ = breakpoints(n, (0, ends[0]), (1, ends[1])) * wander(take.rng, n, 25, 0.2)
    tone = wave(cycles(take.hz(take.own(900, 0.1)) * sweep_, n), np.arange(1, 9) ** -1.0)
    gate = np.clip(wander(take.rng, n, 30, 1.0) - 0.5, 0.0, 1.5)
    hiss = noise(take.rng, n, lambda f: band(f, 1500, 9000))
    return (unit_rms(tone * gate) + 0.25 * hiss) * hump(n, -0.01, length, 0.5, 0.15)


def scratch(take: PatchContext) -> Signal:
    """Make a record pushed and pulled under its needle: a voice and its noise, forth and back."""
    n = take.frames
    length = take.s(0.5, 0.95)
    t = np.arange(n) / SAMPLE_RATE / length
    speed = np.abs(np.sin(np.pi * np.clip(t, 0, 1) * 3.0)) ** 0.7 * (t < 1.0)
    phase = cycles(np.maximum(take.hz(take.own(520, 0.1)) * speed * 2.0, 1.0), n)
    groove = moving_noise(
        take.rng,
        n,
        lambda f, u: peak(f, 400.0 + 2600.0 * np.interp(u, np.linspace(0, 1, n)[::64], speed[::64]), 1.5),
        96,
    )
    return (wave(phase, np.arange(1, 12) ** -0.8) * 0.6 + 0.7 * groove) * speed


def vibrate(take: PatchContext) -> Signal:
    """Make a phone on a table: a weight spinning 170 times a second, in pulses, and the wood that rattles under it."""
    n = take.frames
    pulses = max(1, round(take.seconds * 0.9 * take.traits.speed))
    on = ((np.arange(n) / n * pulses) % 1.0 < 0.55).astype(float)
    level = np.convolve(on, np.ones(min(900, n)) / min(900, n), "same")
    phase = cycles(take.hz(take.own(172, 0.05), 0.01), n, loop=True)
    buzz = wave(phase, np.arange(1, 20) ** -0.7) + 0.25 * noise(take.rng, n, lambda f: band(f, 800, 5000)) * (
        1.0 + sine(phase)
    )
    return buzz * level


def rattle(take: PatchContext) -> Signal:
    """Make many dry hard pieces shaken: a rattlesnake's tail, bones, a toy."""
    n = take.frames
    length = take.s(1.3, 0.96)
    shake = hump(n, -0.02, length, 0.4, 0.35) * (0.65 + 0.35 * sine(cycles(take.vary(13, 0.1), n)))
    dry = filter_causal(
        impulses(take.rng, 260.0 * shake, 1.0),
        lambda f: peak(f, take.hz(2300), 3) + 0.8 * peak(f, take.hz(4700), 4) + 0.3 * band(f, 900, 9000),
        0.02,
    )
    knocks = add_grains(
        n, np.sort(take.pick(0.0, 0.9, 9)) * length * SAMPLE_RATE, [clack(take, 3.0, 0.9, 0.04)], take.pick(0.3, 1.0, 9)
    )
    return unit_rms(dry) + 0.25 * knocks


def whip(take: PatchContext) -> Signal:
    """Make a whip: the lash's air, rising, then the crack as its tip passes the speed of sound."""
    n = take.frames
    at = take.s(0.16, 0.4)
    low = take.hz(500)
    air = moving_noise(
        take.rng, n, lambda f, t: peak(f, low * (1.0 + 5.0 * np.clip(t * take.seconds / at, 0, 1) ** 2), 1.6), 96
    )
    pulse = contact_pulse(1.0 / take.hz(3200.0))
    bang = add_grains(n, np.array([at * SAMPLE_RATE]), [pulse], np.ones(1))
    tail = noise(take.rng, n, lambda f: band(f, take.hz(900), 9000))
    fall = add_grains(n, np.array([at * SAMPLE_RATE]), [tail * strike(n, 0.0003, take.s(0.13))], np.ones(1))
    return 0.2 * air * hump(n, -0.003, at, 0.9) + bang + 0.7 * fall


PATCHES = {
    "dice": Patch(dice, longest_s=2.5, every_s=1.2),
    "reels": Patch(reels, longest_s=8.0, every_s=3.0, again=True),
    "shuffle": Patch(shuffle, longest_s=3.0, every_s=1.5),
    "clink": Patch(clink, longest_s=2.0, every_s=0.6),
    "stamp": Patch(stamp, longest_s=1.0, every_s=0.6),
    "shutter": Patch(shutter, longest_s=1.0, every_s=0.6),
    "match": Patch(match, longest_s=3.0, every_s=1.5),
    "rewind": Patch(rewind, longest_s=5.0, every_s=1.5, directed=True),
    "scratch": Patch(scratch, longest_s=1.5, every_s=0.7),
    "vibrate": Patch(vibrate, sustained=True, weave=False),
    "rattle": Patch(rattle, longest_s=5.0, every_s=1.5, again=True),
    "whip": Patch(whip, longest_s=1.5, every_s=0.8),
}
