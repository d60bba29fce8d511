"""Large things in motion: gates, bridges, trees, wagons, the ground; hail, hot fat, chisels, water going down."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, lowpass, peak, tilt
from sfxgen.render.procedural.dsp.envelopes import breakpoints, hump, strike, unit_peak, wander
from sfxgen.render.procedural.dsp.grains import add_grains, crunch, impulses, poisson_starts, scatter_grains
from sfxgen.render.procedural.dsp.noise import filter_causal, filter_circular, moving_noise, noise, unit_rms
from sfxgen.render.procedural.dsp.tones import cycles, sine, wave
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.doors import creak
from sfxgen.render.procedural.patches.impacts import crack, thud
from sfxgen.render.procedural.patches.materials import blow
from sfxgen.render.procedural.patches.mechanisms import shortened
from sfxgen.render.procedural.patches.weapons import whoosh


def placed(take: PatchContext, at_s: float, sound: Signal, gain: float = 1.0) -> Signal:
    """Return a sound that begins so many seconds after the start."""
    start = min(take.frames - 1, int(at_s * SAMPLE_RATE))
    return add_grains(take.frames, np.array([start]), [unit_peak(sound)], np.array([gain]))


def gate_fall(take: PatchContext) -> Signal:
    """Make a portcullis let go: the chain running out faster and faster, then iron on stone."""
    n = take.frames
    fall = take.s(1.0, 0.55)
    links = max(3, int(16 * fall))
    at = fall * (np.arange(links) / links) ** 0.6
    some = [blow(take.cut(9000), "metal", 0.12, float(s)) for s in take.pick(1.2, 2.4, 5)]
    running = add_grains(n, at * SAMPLE_RATE, some, take.pick(0.25, 0.5, links))
    hit = blow(take, take.traits.material or "metal", 0.7, 0.35)
    out = 0.35 * unit_peak(running) + placed(take, fall, hit)
    return np.asarray(out + placed(take, fall, thud(take), 0.9))


def drawbridge(take: PatchContext) -> Signal:
    """Make a drawbridge: chain and groaning wood; up, it ends in a latch, down, in the thud of the deck."""
    n = take.frames
    length = take.s(3.5, 0.85)
    down = take.traits.gesture < 0
    links = max(4, int(7 * length))
    at = length * (np.arange(links) / links) ** (0.75 if down else 1.1)
    some = [blow(take.cut(12000), "metal", 0.15, float(s)) for s in take.pick(0.9, 2.0, 6)]
    running = add_grains(
        n, at * SAMPLE_RATE, some, np.linspace(0.4, 1.0, links) if down else np.linspace(1.0, 0.7, links)
    )
    wood = creak(shortened(take, length))
    out = 0.5 * unit_peak(running) + placed(take, 0.0, wood, 0.45)
    end = thud(take) if down else blow(take.cut(min(n, 20000)), "metal", 0.2, 0.7)
    return np.asarray(out + placed(take, length, end, 1.0 if down else 0.6))


def tree_fall(take: PatchContext) -> Signal:
    """Make a tree falling: the trunk groans, fibres crack ever faster, the crown rushes, the ground is hit.

    A fall takes its time at first and hardly any at the end, as that of any pole (the angle grows exponentially).
    """
    n = take.frames
    fall = min(0.62 * take.seconds, take.s(2.9, 0.62))
    count = 12 + int(14 * fall)
    at = fall * (1.0 - 0.97 * take.pick(0.0, 1.0, count) ** 2.2)
    fibres = [crack(take, 180.0 * float(s), 9000.0, 0.09) for s in take.pick(0.7, 2.6, 8)]
    snaps = [crack(take, 110.0 * float(s), 7000.0, 0.3) for s in take.pick(0.7, 1.6, 3)]
    tearing = add_grains(n, at * SAMPLE_RATE, fibres, take.pick(0.1, 1.0, count) ** 2 * (0.25 + 0.75 * at / fall))
    first = fall * np.array([0.0, 0.34, 0.62, 0.8, 0.9])
    tearing = tearing + add_grains(n, first * SAMPLE_RATE, snaps, np.array([0.5, 0.4, 0.6, 0.8, 0.9]))
    trunk = creak(shortened(take, 0.95 * fall))
    return (
        1.2 * tearing
        + placed(take, 0.02, trunk, 0.25)
        + 0.1 * crown(take, fall)
        + placed(take, fall, thud(take), 1.4)
        + placed(take, fall, settling(take, take.seconds - fall), 0.8)
    )


def crown(take: PatchContext, fall_s: float) -> Signal:
    """Make leaves and twigs rushing through the air, faster and faster, until they lie."""
    n = take.frames
    t = np.arange(n) / SAMPLE_RATE
    speed = np.exp(3.2 * (np.minimum(t, fall_s) / fall_s - 1.0)) * np.exp(-np.maximum(t - fall_s, 0.0) / 0.28)
    low, high = take.hz(450.0), take.hz(6500.0)
    return np.asarray(
        noise(take.rng, n, lambda f: band(f, low, high) * tilt(f, -2.0)) * speed * wander(take.rng, n, 14.0, 0.25)
    )


def settling(take: PatchContext, length_s: float) -> Signal:
    """Make the crash of branches on the ground, and what snaps and rustles for a while after it."""
    part = shortened(take, max(0.05, length_s))
    n = part.frames
    press = hump(n, -0.03, take.s(1.8, 0.95), 0.08, 0.6) ** 1.5
    twigs = crunch(take.rng, np.maximum(press, 0.004), take.hz(1300.0), 1.4, 260.0)
    brush = noise(take.rng, n, lambda f: band(f, 500.0, take.hz(7000.0)) * tilt(f, -1.5)) * press
    late = take.rng.beta(0.7, 2.2, 9) * n
    snaps = add_grains(n, late, [crack(take, 300.0, 8000.0, 0.08) for _ in range(3)], take.pick(0.1, 0.8, 9) ** 2)
    return twigs * press + 0.3 * brush + 2.5 * snaps


def catapult(take: PatchContext) -> Signal:
    """Make a siege engine loosed: the catch, the groaning arm, the swing, and the frame that stops it."""
    n = take.frames
    swing = take.s(0.7, 0.5)
    wood = creak(shortened(take, 0.8 * swing))
    air = whoosh(shortened(take, 1.3 * swing))
    stop = blow(take, "wood", 0.8, 0.5)
    out = placed(take, 0.0, blow(take.cut(min(n, 12000)), "wood", 0.4, 1.2), 0.7) + placed(take, 0.04, wood, 0.4)
    shake = add_grains(
        n,
        (swing + np.array([0.16, 0.29, 0.4])) * SAMPLE_RATE,
        [blow(take.cut(9000), "wood", 0.3, 0.9)],
        np.array([0.4, 0.25, 0.15]),
    )
    return out + placed(take, 0.2 * swing, air, 0.8) + placed(take, swing, stop) + 0.6 * shake


def wagon(take: PatchContext) -> Signal:
    """Make a wagon rolling: wheels over stones, boards that knock, an axle that creaks once a turn."""
    n = take.frames
    turns = max(1, round(take.seconds * 0.8 * take.traits.speed))
    bumps = poisson_starts(take.rng, n, 9.0 * take.traits.speed, 4)
    boards = [
        blow(take.cut(int(0.2 * SAMPLE_RATE)), take.traits.material or "wood", 0.5, float(s))
        for s in take.pick(0.7, 1.6, 6)
    ]
    knocks = add_grains(n, bumps, boards, take.pick(0.1, 1.0, len(bumps)) ** 2, loop=True)
    roll = noise(take.rng, n, lambda f: band(f, take.hz(70), take.hz(900)) * tilt(f, -3)) * wander(take.rng, n, 11, 0.5)
    one = sine(
        cycles(
            take.hz(620) * breakpoints(int(0.3 * SAMPLE_RATE), (0, 0.9), (0.5, 1.2), (1, 1.0)), int(0.3 * SAMPLE_RATE)
        )
    )
    squeak = one * hump(len(one), 0.0, 0.28, 0.4)
    axle = add_grains(n, np.arange(turns) * n / turns, [squeak], take.pick(0.4, 1.0, turns), loop=True)
    return unit_rms(roll) + 1.2 * unit_rms(knocks) + 0.06 * axle


def earthquake(take: PatchContext) -> Signal:
    """Make the ground shaking: a rumble in uneven waves, and things that rattle on it."""
    n = take.frames
    low = noise(take.rng, n, lambda f: band(f, 18, take.hz(70)) + 0.3 * band(f, 60, take.hz(260)), 2)
    rattling = filter_circular(impulses(take.rng, np.full(n, 30.0)), lambda f: band(f, take.hz(300), take.hz(3500)))
    waves = wander(take.rng, n, 2.5, 0.35) * wander(take.rng, n, 9.0, 0.2)
    return np.asarray((low + 0.15 * unit_rms(rattling)) * waves)


def hail(take: PatchContext) -> Signal:
    """Make hail: thousands of hard small stones on the ground or a roof, few of them near."""
    n = take.frames
    ground = take.traits.material or "stone"
    near = [blow(take.cut(int(0.09 * SAMPLE_RATE)), ground, 0.4, float(s)) for s in take.pick(2.2, 4.5, 10)]
    starts = poisson_starts(take.rng, n, 85.0 * take.traits.force, 8)
    hits = scatter_grains(take.rng, n, starts, near, take.pick(0.05, 1.0, len(starts)) ** 3)
    far = noise(take.rng, n, lambda f: band(f, take.hz(1200), 9000), 2)
    return np.asarray(hits / np.sqrt(np.mean(hits * hits)) + 0.5 * far)


def sizzle(take: PatchContext) -> Signal:
    """Make fat in a hot pan, or acid: drops of water bursting, thousands a second, and a steady hiss under them."""
    n = take.frames
    rate = 700.0 * wander(take.rng, n, 2.0, 0.4)
    drops = impulses(take.rng, rate * take.traits.speed, 1.0, 3.0)
    crack = filter_circular(drops, lambda f: band(f, take.hz(2200), 13000) + 0.4 * peak(f, take.hz(5200), 2))
    hiss = noise(take.rng, n, lambda f: band(f, take.hz(2500), 12000))
    return unit_rms(crack) + 0.45 * hiss


def fuse(take: PatchContext) -> Signal:
    """Make a burning fuse: a sharp hiss that sputters."""
    n = take.frames
    hiss = noise(take.rng, n, lambda f: band(f, take.hz(2000), 11000)) * wander(take.rng, n, 30, 0.35)
    sparks = impulses(take.rng, 130.0 * wander(take.rng, n, 6, 0.6), 1.0, 2.0)
    spit = filter_circular(sparks, lambda f: band(f, take.hz(1500), 9000))
    return hiss + 0.7 * unit_rms(spit)


def ice_crack(take: PatchContext) -> Signal:
    """Make ice giving way: sharp cracks that run, a low groan, crumbs."""
    n = take.frames
    length = take.s(1.1, 0.95)
    count = 9
    at = np.append(0.0, np.sort(take.rng.beta(1.0, 1.6, count)) * 0.8 * length)
    cracks = [blow(take.cut(int(0.12 * SAMPLE_RATE)), "ice", 0.3, float(s)) for s in take.pick(0.7, 2.5, 6)]
    broken = add_grains(n, at * SAMPLE_RATE, cracks, np.append(1.0, take.pick(0.2, 0.8, count)))
    press = hump(n, 0.0, length, 0.3, 0.6)
    crumbs = crunch(take.rng, press, take.hz(2400.0), 1.2, 80.0)
    groan = sine(cycles(take.hz(90) * breakpoints(n, (0, 1.3), (1, 0.8)), n)) * hump(n, 0.02, length, 0.3)
    return np.asarray(broken / (np.max(np.abs(broken)) + 1e-9) + 0.12 * crumbs * press + 0.2 * groan)


def chisel(take: PatchContext) -> Signal:
    """Make an iron tool struck into stone: the ring of the tool, the split, the chips that fall."""
    n = take.frames
    ring = blow(take, "metal", 0.18, 1.5)
    split = blow(take, take.traits.material or "stone", 0.8, 1.1)
    press = hump(n, 0.02, take.s(0.4, 0.8), 0.15, 0.7)
    chips = crunch(take.rng, press, take.hz(2600.0), 1.1, 60.0)
    return np.asarray(
        0.6 * ring / (np.max(np.abs(ring)) + 1e-9) + split / (np.max(np.abs(split)) + 1e-9) + 0.1 * chips * press
    )


def flush(take: PatchContext) -> Signal:
    """Make a toilet flushed: the rush, the gurgle as it empties, the cistern filling."""
    n = take.frames
    length = take.s(3.5, 0.97)
    rush = moving_noise(
        take.rng, n, lambda f, t: band(f, take.hz(180, 0.0), 4500.0 - 2800.0 * np.minimum(1.0, 1.6 * t)), 384
    )
    gulps = 1.0 + 0.7 * sine(cycles(take.vary(7.0, 0.1), n)) * hump(n, 0.3 * length, 0.4 * length, 0.5)
    fill = noise(take.rng, n, lambda f: band(f, take.hz(1500), 6500)) * hump(n, 0.45 * length, 0.55 * length, 0.3, 0.5)
    return rush * gulps * hump(n, -0.02, 0.8 * length, 0.25, 0.6) + 0.2 * fill


def engine_stop(take: PatchContext) -> Signal:
    """Make an engine switched off: its firing slows, stumbles and stops, with a last shudder."""
    n = take.frames
    length = take.s(1.4, 0.9)
    part = min(1.0, length / take.seconds)
    hz = take.hz(take.own(26, 0.1), 0.02) * breakpoints(n, (0, 1.0), (0.35 * part, 0.95), (part, 0.2), (1, 0.2))
    phase = cycles(np.asarray(hz) * wander(take.rng, n, 20, 0.03), n)
    fire = wave(phase, np.arange(1, 60) ** -0.5 * np.exp(-np.arange(1, 60) / 25.0))
    intake = noise(take.rng, n, lambda f: band(f, 120, take.hz(1500))) * np.maximum(0.0, sine(phase)) ** 2
    level = breakpoints(n, (0, 1), (0.5 * part, 0.8), (part, 0), (1, 0))
    knock = placed(take, 0.93 * length, thud(take), 0.3)
    body = filter_causal(fire + 0.8 * intake, lambda f: lowpass(f, take.hz(1400), 1.5) + 0.5 * peak(f, take.hz(140), 3))
    return unit_rms(body) * level + knock * strike(n, 0.001, 9.0)


PATCHES = {
    "gate_fall": Patch(gate_fall, longest_s=4.0, every_s=2.5),
    "drawbridge": Patch(drawbridge, longest_s=8.0, every_s=4.0, directed=True),
    "tree_fall": Patch(tree_fall, longest_s=7.0, every_s=5.0),
    "catapult": Patch(catapult, longest_s=4.0, every_s=2.5),
    "wagon": Patch(wagon, sustained=True),
    "earthquake": Patch(earthquake, sustained=True),
    "hail": Patch(hail, sustained=True),
    "sizzle": Patch(sizzle, sustained=True),
    "fuse": Patch(fuse, sustained=True),
    "ice_crack": Patch(ice_crack, longest_s=4.0, every_s=1.5),
    "chisel": Patch(chisel, longest_s=1.5, every_s=0.7),
    "flush": Patch(flush, longest_s=8.0, every_s=5.0),
    "engine_stop": Patch(engine_stop, longest_s=4.0, every_s=3.0),
}
