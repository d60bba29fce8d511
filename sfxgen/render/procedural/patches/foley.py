"""Things in hands: paper, cloth, gear, coins, tools."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, highpass, peak, tilt, uneven_colour
from sfxgen.render.procedural.dsp.envelopes import hump, strike, unit_peak, wander
from sfxgen.render.procedural.dsp.grains import add_grains, crunch, impulses
from sfxgen.render.procedural.dsp.modes import modes
from sfxgen.render.procedural.dsp.noise import Curve, filter_causal, moving_noise, noise, unit_rms
from sfxgen.render.procedural.dsp.space import add_reverb, room_response
from sfxgen.render.procedural.dsp.tones import cycles, sine
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.materials import blow
from sfxgen.render.procedural.patches.mechanisms import clack


def crumple(take: PatchContext, length: float, rate: float, low: float, high: float) -> Signal:
    """Make sheets buckling, in bursts.

    The sizes of the particles follow a power law (Houle & Sethna, Phys. Rev. E 54, 1996).
    """
    n = take.frames
    on = hump(n, -0.005, length, 0.4, 0.5)
    bursts = wander(take.rng, n, 14, 0.8)
    return filter_causal(
        impulses(take.rng, rate * on * bursts, on, 3.0), lambda f: band(f, take.hz(low), take.hz(high))
    )


def crinkle(take: PatchContext, press: Signal, per_second: float, low: float, high: float, length: float) -> Signal:
    """Make a sheet whose folds snap, often and loudly where it is pressed; unit RMS.

    Six sizes of fold between two pitches in Hz, each a burst of noise of a few of its own periods, times a length.
    Their levels follow a power law: many faint ones, few loud ones (Houle & Sethna, Phys. Rev. E 54, 1996).
    """
    snaps = []
    for step in (np.arange(6) + take.pick(0.0, 1.0, 6)) / 6.0:
        hz = take.hz(low * (high / low) ** float(step))
        spent_s = float(np.clip(length * 9.0 / hz, 0.0015, 0.02))
        m = max(64, int(2.0 * spent_s * SAMPLE_RATE))

        def fold(f: Signal, hz: float = hz) -> Signal:
            return peak(f, hz, 1.6) * highpass(f, 0.35 * low)

        snaps.append(unit_peak(noise(take.rng, m, fold) * strike(m, 0.0002, spent_s)))
    at = np.flatnonzero(take.rng.random(len(press)) < per_second / SAMPLE_RATE * press)
    at = take.rng.permutation(at)
    level = take.pick(0.0, 1.0, len(at)) ** 2.6 * press[at] * take.rng.choice((-1.0, 1.0), len(at))
    return unit_rms(add_grains(len(press), at, snaps, level))


def page(take: PatchContext) -> Signal:
    """Make a page turning: the lift, the swish and crackle of the sheet, the fall."""
    n = take.frames
    length = take.s(0.7)
    centre = take.hz(2400)
    swish = moving_noise(
        take.rng, n, lambda f, t: peak(f, centre * (0.6 + 1.1 * np.sin(np.pi * t)), 1.5) * highpass(f, 500), 192
    )
    swish = unit_rms(swish * hump(n, -0.004, length, 0.55, 0.9))
    bent = hump(n, -0.004, length, 0.5, 0.6) * np.minimum(1.6, wander(take.rng, n, 10, 0.8))
    flat = noise(take.rng, 3000, lambda f: band(f, 500, 6000)) * strike(3000, 0.001, 0.05)
    fall = add_grains(n, np.array([0.85 * length * SAMPLE_RATE]), [unit_peak(flat)], np.ones(1))
    return 1.2 * swish + crinkle(take, bent, 1400.0, 2000.0, 10000.0, 1.0) + 1.2 * fall


def paper(take: PatchContext) -> Signal:
    """Make paper crumpled in a hand, squeeze by squeeze: its folds snap, and it rubs on the skin."""
    n = take.frames
    press = hump(n, -0.005, take.s(1.2), 0.4, 0.4) * np.minimum(1.5, wander(take.rng, n, 6, 0.7))
    rub = noise(take.rng, n, lambda f: band(f, take.hz(900), take.hz(9000), 1.2)) * press
    out = crinkle(take, press, 2300.0, 1000.0, 5400.0, 0.8) + 0.12 * unit_rms(rub)
    return add_reverb(out, room_response(take.rng, 0.25, 5000.0, 0.004), 0.1, False)


def cloth(take: PatchContext) -> Signal:
    """Make fabric moving on itself: two strokes of soft noise."""
    n = take.frames
    length = take.s(0.7)
    second = take.vary(0.7, 0.2)
    one, two = (second, 1.4 * second) if take.traits.gesture > 0 else (1.0, second)
    strokes = one * hump(n, -0.01, 0.5 * length, 0.4) + two * hump(n, 0.42 * length, 0.55 * length, 0.4)
    rub = noise(take.rng, n, lambda f: band(f, take.hz(350), take.hz(4200), 1.2) * tilt(f, -1)) * wander(
        take.rng, n, 35, 0.35
    )
    return rub * strokes


def rip(take: PatchContext) -> Signal:
    """Make fibres giving way, in jerks, over a hiss that rises as the tear runs faster."""
    n = take.frames
    length = take.s(0.8)
    jerks = hump(n, -0.003, length, 0.6, 0.3) * np.minimum(2.0, wander(take.rng, n, 60, 0.9))
    jerks *= np.minimum(1.5, wander(take.rng, n, 8, 0.3))
    centre = take.hz(3000)
    hiss = moving_noise(take.rng, n, lambda f, t: peak(f, centre * (0.8 + t), 0.8) * highpass(f, 500), 192)
    return crinkle(take, jerks, 5000.0, 2200.0, 7500.0, 1.2) + 0.7 * unit_rms(hiss * jerks)


def zipper(take: PatchContext) -> Signal:
    """Make a zip pulled twice, each pull getting faster.

    The teeth close one by one, hundreds a second: each is a small blow of its own size, and their rate is a buzz that
    rises with the pull.
    """
    n = take.frames
    pulls = ((0.0, 1.0), (take.s(0.4, 0.4), take.vary(0.8, 0.1)))
    fastest = 0.42 if take.traits.gesture < 0 else 0.68
    pull = sum(level * hump(n, start - 0.002, take.s(0.28, 0.4), fastest, 0.8) for start, level in pulls)
    pull = np.minimum(1.0, np.asarray(pull))
    teeth = crunch(take.rng, pull, take.hz(2500.0), 1.3, 400.0)
    rate = take.hz(take.own(210.0, 0.1)) * (0.35 + 1.9 * pull) * wander(take.rng, n, 90, 0.1)
    buzz = (np.diff(np.floor(cycles(rate, n)), prepend=-1.0) > 0) * take.pick(0.3, 1.0, n) * pull
    buzz = filter_causal(buzz, lambda f: peak(f, take.hz(2600), 2) + 0.8 * peak(f, 5200, 3) + 0.3 * band(f, 700, 9000))
    return add_reverb(unit_rms(teeth) + 0.5 * unit_rms(buzz), room_response(take.rng, 0.3, 4000.0, 0.005), 0.1, False)


def gear(take: PatchContext) -> Signal:
    """Make armour or a pack being put on: leather, buckles; taken off, the buckles go first, and it is set down."""
    n = take.frames
    length = take.s(0.7)
    buckles = [blow(take.cut(9000), "metal", 0.12, float(s)) for s in take.pick(1.6, 3.5, 6)]
    off = take.traits.gesture < 0
    starts = np.sort(take.pick(0.1, 0.85, 6)) * length * SAMPLE_RATE * (0.6 if off else 1.0)
    set_down = np.array([0.85 * length * SAMPLE_RATE if off else 0.0])
    thump = add_grains(n, set_down, [blow(take.cut(min(n, 12000)), "leather", 1.0, 0.6)], np.array([0.8]))
    return 0.35 * cloth(take) + thump + 0.3 * add_grains(n, starts, buckles, take.pick(0.2, 1, 6))


def clink(take: PatchContext, hz: float, t60_s: float) -> Signal:
    """Make one small piece of metal touched by another: too light for a thump, so it is its modes, close and uneven."""
    n = take.frames
    r = np.cumprod(np.append(1.0, 1.0 + take.pick(0.06, 0.3, 11)))
    rung = modes(n, take.hz(hz) * r, take.s(t60_s) * r**-0.8, take.pick(0.2, 1.0, 12) * r**-0.6)
    tick = noise(take.rng, n, lambda f: band(f, 2000.0, 10000.0)) * strike(n, 0.0003, 0.015)
    return unit_peak(rung) + 0.5 * unit_peak(tick)


def key(take: PatchContext) -> Signal:
    """Make one key touched by another: a flat, toothed piece, whose modes are high and at uneven distances."""
    n, m = take.frames, min(take.frames, 1024)
    lowest = float(take.pick(3800.0, 6000.0, 1)[0])
    hz = np.sort(lowest * (16000.0 / lowest) ** take.pick(0.0, 1.0, 10))
    r = hz / hz[0]
    out = unit_peak(modes(n, take.hz(1000.0) / 1000.0 * hz, take.s(0.3) * r**-0.4, take.pick(0.2, 1.0, 10) * r**-0.1))
    out[:m] += 0.4 * unit_peak(noise(take.rng, m, lambda f: band(f, 2000.0, 14000.0)) * strike(m, 0.0003, 0.01))
    return out


def coins(take: PatchContext) -> Signal:
    """Make coins falling onto each other: many thin plates, each short."""
    n = take.frames
    length = take.s(0.5)
    count = max(3, int(9 * take.traits.size))
    starts = np.concatenate(([0.0], np.sort(take.rng.beta(1.1, 2.0, count)) * length)) * SAMPLE_RATE
    pieces = [clink(take.cut(int(0.45 * SAMPLE_RATE)), float(hz), 0.3) for hz in take.pick(3800.0, 7500.0, 8)]
    return add_grains(n, starts, pieces, np.append(1.0, take.pick(0.15, 0.8, count)))


def keys(take: PatchContext) -> Signal:
    """Make a bunch of keys being shaken: at every turn of the hand they fall on each other."""
    length = take.s(1.1)
    n = min(take.frames, int((length + 0.3) * SAMPLE_RATE))
    shake = 0.5 + 0.5 * sine(cycles(take.vary(4.4, 0.15) * wander(take.rng, n, 4, 0.25), n))
    on = hump(n, -0.03, length, 0.4, 0.3) * (0.05 + 0.95 * shake)
    starts = np.append(0.0, np.nonzero(impulses(take.rng, 150.0 * on))[0])
    pieces = [key(take.cut(9000)) for _ in range(6)]
    out = add_grains(n, starts, pieces, take.pick(0.1, 1.0, len(starts)) ** 3)
    out = add_reverb(out, room_response(take.rng, 0.25, 5000.0, 0.004), 0.15, False)
    return np.append(out, np.zeros(take.frames - n))


def bottle(take: PatchContext) -> Signal:
    """Make a cork leaving its bottle."""
    n = take.frames
    hz = take.hz(take.own(420, 0.15)) * (1 + 0.5 * np.exp(-np.arange(n) / 700.0))
    pop = np.sin(2 * np.pi * cycles(hz, n)) * strike(n, 0.001, take.s(0.11))
    return pop + 0.5 * noise(take.rng, n, lambda f: band(f, 600, 6000)) * strike(n, 0.0006, take.s(0.05))


def writing(take: PatchContext) -> Signal:
    """Make a pen on paper, stroke by stroke."""
    n = take.frames
    strokes = np.clip(wander(take.rng, n, 5.0 * take.traits.speed, 0.9) - 0.7, 0, 1.6)
    nib = noise(take.rng, n, lambda f: band(f, take.hz(1600), take.hz(7500)) + 0.5 * peak(f, take.hz(700), 4))
    return nib * strokes * wander(take.rng, n, 80, 0.3)


def typing(take: PatchContext) -> Signal:
    """Make typing in no strict rhythm, looping.

    Each key is the finger's touch, the cap as it bottoms out, and a lighter click as it comes up again, in a room.
    """
    n = take.frames
    count = max(1, round(take.seconds * 6.0 * take.traits.speed))
    starts = (np.arange(count) + take.pick(0.0, 0.75, count)) * n / count
    down = []
    for _ in range(8):
        one = clack(take, 0.0)
        down.append(
            add_grains(len(one), np.array([0.0, take.vary(0.012, 0.3) * SAMPLE_RATE]), [one], np.array([0.3, 1.0]))
        )
    up = [clack(take, 0.0, 1.3) for _ in range(5)]
    lift = starts + take.pick(0.06, 0.11, count) * SAMPLE_RATE
    keys = add_grains(n, starts, down, take.pick(0.4, 1.0, count), loop=True)
    keys = keys + 0.35 * add_grains(n, lift, up, take.pick(0.5, 1.0, count), loop=True)
    return add_reverb(keys, room_response(take.rng, 0.3, 4000.0, 0.004), 0.1, True)


def saw(take: PatchContext) -> Signal:
    """Make a saw's strokes, forward and lighter back, no two alike.

    The teeth come so fast that they are noise. Board and blade colour it with more modes than can be told apart, the
    high ones only at full speed.
    """
    n = take.frames
    strokes = max(1, round(take.seconds * 1.4 * take.traits.speed))
    at = np.arange(n) / n * strokes
    turn, t = at.astype(int) % strokes, at % 1.0
    split = take.pick(0.46, 0.54, strokes)[turn]
    forth = np.sin(np.pi * np.clip(t / split, 0.0, 1.0) ** 1.35) ** 2.4 * take.pick(0.6, 1.0, strokes)[turn]
    back = np.sin(np.pi * np.clip((t - split) / (0.98 - split), 0.0, 1.0)) ** 2.4 * take.pick(0.2, 0.5, strokes)[turn]
    speed = forth + back + 0.02
    colour = uneven_colour(take.character)
    edges = take.hz(200.0) * 60.0 ** (np.arange(4) / 3.0)
    out = np.zeros(n)
    for i, (low, high) in enumerate(pairwise(edges)):
        torn = coloured(take, low, high, colour)
        out += torn * np.sqrt(high - low) * speed ** (1.0 + 0.3 * i) * wander(take.rng, n, 60, 0.5)
    return out


def coloured(take: PatchContext, low: float, high: float, colour: Curve) -> Signal:
    """Make noise between two corners in Hz, through an object's own colour."""
    return noise(take.rng, take.frames, lambda f: band(f, low, high, 1.5) * colour(f))


def dig(take: PatchContext) -> Signal:
    """Make a blade cutting into soil, and soil sliding off it."""
    n = take.frames
    cut = noise(take.rng, n, lambda f: band(f, 500, take.hz(5500)) * tilt(f, -1)) * hump(n, -0.004, take.s(0.25), 0.35)
    soil = crumple(take, take.s(0.9), 900, 300, 3200)
    return cut + blow(take, "earth", 1.0, 1.3) * 0.6 + 0.9 * soil


PATCHES = {
    "page": Patch(page, longest_s=2.0, every_s=1.2),
    "paper": Patch(paper, longest_s=3.0, every_s=1.4, again=True),
    "cloth": Patch(cloth, longest_s=2.0, every_s=0.8, again=True),
    "rip": Patch(rip, longest_s=2.0, every_s=1.2),
    "zipper": Patch(zipper, longest_s=1.5, every_s=1.0, directed=True),
    "gear": Patch(gear, longest_s=2.5, every_s=1.0, again=True),
    "coins": Patch(coins, longest_s=2.5, every_s=0.8, again=True),
    "keys": Patch(keys, longest_s=2.0, every_s=0.8, again=True),
    "cork": Patch(bottle, longest_s=1.0, every_s=0.8),
    "writing": Patch(writing, sustained=True),
    "typing": Patch(typing, sustained=True),
    "saw": Patch(saw, sustained=True, weave=False),
    "dig": Patch(dig, longest_s=2.5, every_s=1.3),
}
