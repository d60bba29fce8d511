"""Things in hands: paper, cloth, gear, coins, tools."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, highpass, peak, tilt
from sfxgen.render.procedural.dsp.envelopes import hump, points, strike, wander
from sfxgen.render.procedural.dsp.grains import impulses, laid
from sfxgen.render.procedural.dsp.noise import causal, filtered, moving_noise, noise, unit
from sfxgen.render.procedural.dsp.tones import cycles
from sfxgen.render.procedural.models.materials import blow
from sfxgen.render.procedural.models.mechanisms import click
from sfxgen.render.procedural.take import Model, Take


def crumple(take: Take, length: float, rate: float, low: float, high: float) -> Signal:
    """Sheets buckling: particles whose sizes follow a power law, in bursts (Houle & Sethna, Phys. Rev. E 54, 1996)."""
    n = take.frames
    on = hump(n, -0.005, length, 0.4, 0.5)
    bursts = wander(take.rng, n, 14, 0.8)
    return causal(impulses(take.rng, rate * on * bursts, on, 3.0), lambda f: band(f, take.hz(low), take.hz(high)))


def page(take: Take) -> Signal:
    """A page turned: the lift, the swish, the fall."""
    n = take.frames
    length = take.s(0.6)
    centre = take.hz(2600)
    swish = moving_noise(
        take.rng, n, lambda f, t: peak(f, centre * (0.6 + 0.9 * np.sin(np.pi * t)), 1.2) * highpass(f, 500), 192
    )
    edge = crumple(take, length, 700, 1500, 10000)
    fall = laid(n, np.array([0.78 * length * SAMPLE_RATE]), [blow(take.cut(5000), "cloth", 1.0, 3.0)], np.ones(1))
    return swish * hump(n, -0.004, length, 0.55, 0.9) * 0.5 + 1.2 * edge + 0.15 * fall


def paper(take: Take) -> Signal:
    """Paper crumpled in a hand."""
    length = take.s(0.9)
    return crumple(take, length, 2200, 1100, 11000) + 0.5 * crumple(take, length, 500, 400, 3500)


def cloth(take: Take) -> Signal:
    """Fabric moving on itself: two or three strokes of soft noise."""
    n = take.frames
    length = take.s(0.7)
    strokes = hump(n, -0.01, 0.5 * length, 0.4) + take.vary(0.7, 0.2) * hump(n, 0.42 * length, 0.55 * length, 0.4)
    rub = noise(take.rng, n, lambda f: band(f, take.hz(350), take.hz(4200), 1.2) * tilt(f, -1)) * wander(
        take.rng, n, 35, 0.35
    )
    return rub * strokes


def rip(take: Take) -> Signal:
    """Threads giving way one after another, faster and faster."""
    n = take.frames
    length = take.s(0.6)
    rate = take.hz(90) * points(n, (0, 0.6), (1, 2.6)) * wander(take.rng, n, 20, 0.25)
    teeth = np.diff(np.floor(cycles(rate, n)), prepend=-1.0) > 0
    threads = causal(teeth * take.pick(0.4, 1, n), lambda f: band(f, take.hz(1400), 9500))
    hiss = noise(take.rng, n, lambda f: band(f, 1500, 10000)) * 0.06
    return (threads + hiss) * hump(n, -0.003, length, 0.6, 0.3)


def zipper(take: Take) -> Signal:
    """Teeth closing one by one, hundreds a second, in the rhythm of the pulling hand; the cloth hisses along."""
    n = take.frames
    length = take.s(0.75)
    pull = hump(n, -0.01, length, 0.6, 0.35)
    rate = take.hz(take.own(210, 0.1)) * (0.35 + 1.9 * pull) * wander(take.rng, n, 90, 0.25)
    teeth = (np.diff(np.floor(cycles(rate, n)), prepend=-1.0) > 0) * take.pick(0.1, 1, n)
    ticks = causal(teeth, lambda f: peak(f, take.hz(2600), 2) + 0.8 * peak(f, 5200, 3) + 0.3 * band(f, 700, 9000))
    cloth = noise(take.rng, n, lambda f: band(f, 900, 9000) * tilt(f, -1))
    return (unit(ticks) + 0.6 * cloth * (0.6 + 0.4 * np.exp(-4.0 * (cycles(rate, n) % 1.0)))) * pull


def gear(take: Take) -> Signal:
    """Armour or a pack put on: leather, buckles."""
    n = take.frames
    length = take.s(0.7)
    buckles = [blow(take.cut(9000), "metal", 0.12, float(s)) for s in take.pick(1.6, 3.5, 6)]
    starts = np.sort(take.pick(0.1, 0.85, 6)) * length * SAMPLE_RATE
    thump = laid(n, np.array([0.0]), [blow(take.cut(min(n, 12000)), "leather", 1.0, 0.6)], np.array([0.8]))
    return 0.35 * cloth(take) + thump + 0.3 * laid(n, starts, buckles, take.pick(0.2, 1, 6))


def coins(take: Take) -> Signal:
    """Coins falling into each other: thin plates, many, short."""
    n = take.frames
    length = take.s(0.5)
    count = max(3, int(9 * take.traits.size))
    starts = np.concatenate(([0.0], np.sort(take.rng.beta(1.1, 2.0, count)) * length)) * SAMPLE_RATE
    pieces = [blow(take.cut(int(0.45 * SAMPLE_RATE)), "metal", 0.3, float(s)) for s in take.pick(7.0, 11.0, 8)]
    return laid(n, starts, pieces, np.append(1.0, take.pick(0.15, 0.8, count)))


def keys(take: Take) -> Signal:
    """A bunch of keys shaken."""
    n = take.frames
    length = take.s(0.6)
    on = hump(n, -0.01, length, 0.3)
    starts = np.nonzero(impulses(take.rng, 45 * on))[0].astype(float)
    starts = starts if len(starts) else np.zeros(1)
    pieces = [blow(take.cut(8000), "metal", 0.12, float(s)) for s in take.pick(4.5, 9.5, 9)]
    return laid(n, starts, pieces, take.pick(0.2, 1, len(starts)))


def bottle(take: Take) -> Signal:
    """A cork leaving its bottle."""
    n = take.frames
    hz = take.hz(take.own(420, 0.15)) * (1 + 0.5 * np.exp(-np.arange(n) / 700.0))
    pop = np.sin(2 * np.pi * cycles(hz, n)) * strike(n, 0.001, take.s(0.11))
    return pop + 0.5 * noise(take.rng, n, lambda f: band(f, 600, 6000)) * strike(n, 0.0006, take.s(0.05))


def writing(take: Take) -> Signal:
    """A pen on paper, stroke by stroke."""
    n = take.frames
    strokes = np.clip(wander(take.rng, n, 5.0 * take.traits.speed, 0.9) - 0.7, 0, 1.6)
    nib = noise(take.rng, n, lambda f: band(f, take.hz(1600), take.hz(7500)) + 0.5 * peak(f, take.hz(700), 4))
    return nib * strokes * wander(take.rng, n, 80, 0.3)


def typing(take: Take) -> Signal:
    """Keys struck in bursts, around a circle: the cap's click as it bottoms, the board under it, a lighter tick as it
    comes up again, and now and then the wide bar."""
    n = take.frames
    count = max(1, round(take.seconds * 8.0 * take.traits.speed))
    starts = (np.arange(count) + take.pick(0.0, 0.75, count)) * n / count
    down = [click(take.cut(5000), float(s), 0.06, "plastic") for s in take.pick(0.9, 1.7, 10)]
    up = [click(take.cut(3000), float(s), 0.05, "plastic") for s in take.pick(1.8, 2.6, 5)]
    lift = starts + take.pick(0.06, 0.1, count) * SAMPLE_RATE
    gains = np.where(take.pick(0, 1, count) < 0.15, 1.3, take.pick(0.4, 1.0, count))
    return laid(n, starts, down, gains, loop=True) + 0.35 * laid(n, lift, up, gains, loop=True)


def saw(take: Take) -> Signal:
    """A saw's strokes, forth and lighter back: tooth after tooth through the fibres, faster and slower, each a little
    tearing of its own; the board rings low, the blade high, and the dust hisses."""
    n = take.frames
    strokes = max(1, round(take.seconds * 1.2 * take.traits.speed))
    t = (np.arange(n) / n * strokes) % 1.0
    forth = np.sin(np.pi * np.clip(t / 0.52, 0.0, 1.0)) ** 1.3
    back = 0.5 * np.sin(np.pi * np.clip((t - 0.54) / 0.44, 0.0, 1.0)) ** 1.3
    speed = forth + back
    rate = take.hz(90.0) + take.hz(take.own(600.0, 0.1)) * speed
    beats = cycles(rate * wander(take.rng, n, 150, 0.3), n, loop=True)
    bite = (np.diff(np.floor(beats), prepend=-1.0) > 0) * take.pick(0.2, 1.0, n) * speed
    low, high = take.hz(330), take.hz(3100)
    board = filtered(bite, lambda f: peak(f, low, 6) + 0.8 * peak(f, 2.1 * low, 4) + 0.6 * peak(f, 4.2 * low, 3))
    blade = filtered(bite, lambda f: peak(f, high, 2) + 0.7 * peak(f, 1.9 * high, 2))
    tear = noise(take.rng, n, lambda f: band(f, 350, take.hz(9000), 1.2) * tilt(f, -1.0)) * speed**1.4
    return unit(board) + 0.5 * unit(blade) + 0.22 * unit(tear) * wander(take.rng, n, 60, 0.3)


def dig(take: Take) -> Signal:
    """A blade into soil, and what slides off it."""
    n = take.frames
    cut = noise(take.rng, n, lambda f: band(f, 500, take.hz(5500)) * tilt(f, -1)) * hump(n, -0.004, take.s(0.25), 0.35)
    soil = crumple(take, take.s(0.9), 900, 300, 3200)
    return cut + blow(take, "earth", 1.0, 1.3) * 0.6 + 0.9 * soil


MODELS = {
    "page": Model(page, longest_s=2.0, every_s=1.2),
    "paper": Model(paper, longest_s=3.0, every_s=1.4),
    "cloth": Model(cloth, longest_s=2.0, every_s=0.8),
    "rip": Model(rip, longest_s=2.0, every_s=1.2),
    "zipper": Model(zipper, longest_s=1.5, every_s=1.0),
    "gear": Model(gear, longest_s=2.5, every_s=1.0),
    "coins": Model(coins, longest_s=2.5, every_s=0.8),
    "keys": Model(keys, longest_s=2.0, every_s=0.8),
    "cork": Model(bottle, longest_s=1.0, every_s=0.8),
    "writing": Model(writing, sustained=True),
    "typing": Model(typing, sustained=True),
    "saw": Model(saw, sustained=True, weave=False),
    "dig": Model(dig, longest_s=2.5, every_s=1.3),
}
