"""Solid things that meet: blows, breakages, bells."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, lowpass, tilt
from sfxgen.render.procedural.dsp.envelopes import decay, hump, points, strike
from sfxgen.render.procedural.dsp.grains import impulses, laid
from sfxgen.render.procedural.dsp.modes import modes, ring
from sfxgen.render.procedural.dsp.noise import causal, noise
from sfxgen.render.procedural.dsp.tones import cycles, sine
from sfxgen.render.procedural.models.materials import MATERIALS, blow, of, ratios
from sfxgen.render.procedural.take import Model, Take


def impact(take: Take) -> Signal:
    """A blow on something."""
    return blow(take, take.traits.material or "wood")


def thud(take: Take) -> Signal:
    """A heavy body lands: a falling thump, a dull slap, and a second, weaker contact as it settles."""
    n, force = take.frames, take.traits.force
    pitch = take.hz(48.0) + take.hz(65.0) * decay(n, take.s(0.16))
    thump = sine(cycles(pitch, n)) * strike(n, 0.004, take.s(0.38))
    slap = noise(take.rng, n, lambda f: band(f, 60, take.hz(650) * force) * tilt(f, -3)) * strike(
        n, 0.002, take.s(0.12)
    )
    settle = np.roll(slap, int(take.s(0.09, 0.3) * SAMPLE_RATE))
    settle[: int(0.01 * SAMPLE_RATE)] = 0.0
    return thump + 0.6 * slap + 0.25 * settle + 0.15 * blow(take, take.traits.material or "earth")


def punch(take: Take) -> Signal:
    """A fist on a body: the slap of skin, the thump behind it, and the cloth around it."""
    n = take.frames
    pitch = take.hz(62.0) + take.hz(170.0) * decay(n, take.s(0.07))
    thump = sine(cycles(pitch, n)) * strike(n, 0.002, take.s(0.2))
    slap = noise(take.rng, n, lambda f: band(f, take.hz(500), 2600 * take.traits.force**0.5)) * decay(n, take.s(0.07))
    crack = causal(slap * decay(n, 0.02), lambda f: band(f, 1200, 7000))
    cloth = noise(take.rng, n, lambda f: band(f, 900, 4200, 1)) * hump(n, 0.0, take.s(0.22), 0.25)
    return thump + 0.55 * slap + 0.5 * crack * take.traits.force + 0.06 * cloth


def shards(take: Take, name: str, length_s: float, rate: float, small: float = 3.0, start_s: float = 0.03) -> Signal:
    """Pieces of an object falling and bouncing: many small bodies, each higher than the whole, thinning out."""
    n, material = take.frames, MATERIALS[name]
    length = take.s(length_s)
    count = max(4, int(take.vary(rate, 0.15) * length * take.traits.size**0.5))
    starts = (start_s + length * take.pick(0.0, 1.0, count) ** 1.8 * 0.8) * SAMPLE_RATE
    pieces = []
    for _ in range(12):
        r = ratios(take, material, 6)
        base = take.hz(material.base_hz * small * float(take.pick(0.5, 1.9, 1)[0]), 0.0)
        t60 = min(material.t60_s * 0.6, 0.4 * take.seconds) * r**-material.loss
        reach = int(min(max(float(t60[0]) * 1.2, 0.01), 0.5) * SAMPLE_RATE)
        pieces.append(
            modes(reach, base * r, t60, take.pick(0.3, 1.0, 6)) + 0.2 * material.contact * contact_tick(take, reach)
        )
    gains = take.pick(0.1, 1.0, count) ** 2 * np.exp(-2.2 * starts / (length * SAMPLE_RATE))
    return laid(n, np.minimum(starts, n - 1), pieces, gains)


def contact_tick(take: Take, frames: int) -> Signal:
    """One very short noise."""
    return take.rng.standard_normal(frames) * decay(frames, take.vary(0.006, 0.3))


def glass_break(take: Take) -> Signal:
    """The blow, the pane bursting into broad noise, then splinters ringing down."""
    n = take.frames
    crack = noise(take.rng, n, lambda f: band(f, take.hz(1800), 15000) * tilt(f, 1)) * strike(n, 0.001, take.s(0.16))
    pane = blow(take, "glass", 0.5, 0.7)
    return 0.5 * pane + 0.9 * crack + 1.1 * shards(take, "glass", 1.1, 42, 1.6)


def wood_break(take: Take) -> Signal:
    """Fibres giving way in a quickening crackle, the snap, the parts knocking about, splinters."""
    n = take.frames
    length = take.s(0.34, 0.5)
    fibres = impulses(take.rng, 60.0 + 900.0 * hump(n, 0.0, length, 0.3), hump(n, -0.002, length * 1.5, 0.2))
    fibres[: min(n, 40)] += take.pick(-1, 1, min(n, 40))
    r = ratios(take, MATERIALS["wood"], 10)
    crackle = ring(fibres, take.hz(420.0) * r, 0.05 * r**-0.5, r**-0.1)
    snap = noise(take.rng, n, lambda f: band(f, 500, take.hz(6500)) * tilt(f, -1.5)) * strike(n, 0.0006, take.s(0.16))
    knocks = [blow(take.cut(min(n, 12000)), "wood", 0.8, float(s)) for s in take.pick(0.8, 2.2, 5)]
    at = np.sort(np.append(0.0, take.rng.beta(1.2, 2.5, 8) * 2.2 * length)) * SAMPLE_RATE
    parts = laid(n, np.minimum(at, n - 1), knocks, np.append(1.0, take.pick(0.15, 0.6, 8)))
    return 0.6 * crackle + 0.5 * snap + 0.7 * parts + 0.3 * shards(take, "wood", 0.7, 30, 3.0)


def debris(take: Take) -> Signal:
    """Rubble coming down: pieces of all sizes, the dust behind them."""
    n = take.frames
    name = take.traits.material if take.traits.material in MATERIALS else "stone"
    length = take.s(1.8)
    dust = noise(take.rng, n, lambda f: band(f, 200, 3500) * tilt(f, -3)) * hump(n, 0.0, length, 0.15)
    fine = impulses(take.rng, np.full(n, 900.0) * hump(n, 0.0, length, 0.2), hump(n, 0.0, length, 0.2))
    small = causal(fine, lambda f: band(f, 900, take.hz(6000)))
    large = shards(take, name or "stone", 1.8, 22, 0.55, 0.0)
    return 0.18 * dust + 0.8 * small + 1.3 * large + shards(take, name or "stone", 1.8, 45, 1.5, 0.0)


def crash(take: Take) -> Signal:
    """A heavy collision: several blows within a tenth of a second, noise, and what falls off."""
    n = take.frames
    name = take.traits.material if take.traits.material in MATERIALS else "metal"
    blows = sum(
        np.roll(blow(take, name or "metal", 0.6, s), int(d * SAMPLE_RATE)) * points(n, (0, 1), (1, 0.6))
        for s, d in ((0.4, 0.0), (0.7, min(0.03, take.seconds / 8)), (1.1, min(0.075, take.seconds / 4)))
    )
    burst = noise(take.rng, n, lambda f: band(f, 90, take.hz(5000)) * tilt(f, -3)) * strike(n, 0.003, take.s(0.5))
    return np.asarray(blows + 0.8 * burst + 0.5 * shards(take, name or "metal", 1.4, 22, 1.2))


def bell(take: Take) -> Signal:
    """A church bell's strike, its partials from hum to far above, each a beating pair (Fletcher & Rossing, ch. 21).

    The hum rings for many seconds, the upper partials for one or less; the clapper's blow is metal on metal.
    """
    r = np.array([0.5, 1.0, 1.2, 1.5, 2.0, 2.5, 2.66, 3.0, 4.0, 5.33, 6.7, 8.2, 9.7, 11.4, 13.2, 15.1, 17.3, 19.8])
    gain = np.array([0.4, 0.5, 0.6, 0.3, 1.0, 0.35, 0.4, 0.7, 0.6, 0.45, 0.35, 0.3, 0.25, 0.2, 0.17, 0.15, 0.12, 0.1])
    gain = gain * take.pick(0.7, 1.2, len(r)) * np.where(r > 2.2, take.traits.force**0.5, 1.0)
    base = take.hz(take.own(330.0, 0.12), 0.004)
    t60 = take.s(7.0, 1.5) * r**-0.62
    pair = np.exp(take.character.uniform(0.0008, 0.004, len(r)))
    n = take.frames
    hit = noise(take.rng, n, lambda f: band(f, 1500, 11000)) * strike(n, 0.0006, 0.05)
    tones = modes(n, base * r, t60, gain) + modes(n, base * r * pair, t60 * 0.9, gain * 0.7)
    return tones + 0.25 * take.traits.force * hit


def gong(take: Take) -> Signal:
    """A tam-tam: low modes at once, and a shimmer of high ones that blooms after the blow."""
    n = take.frames
    base = take.hz(take.own(78.0, 0.1), 0.005)
    r = np.cumsum(np.append(1.0, take.character.uniform(0.15, 0.75, 60)))
    t60 = take.s(5.5, 1.2) * r**-0.35
    low = modes(n, base * r[:14], t60[:14], r[:14] ** -0.6 * take.pick(0.5, 1.0, 14))
    bloom = modes(n, base * r[14:], t60[14:], take.pick(0.2, 0.7, 47))
    return low + 0.35 * take.traits.force * bloom * (1.0 - decay(n, take.s(1.6, 0.4)))


def chime(take: Take) -> Signal:
    """A few small tubes or bars touched one after the other."""
    n = take.frames
    notes = take.choice(((0, 4, 7, 12), (0, 2, 7, 9), (0, 5, 9, 14)))
    out = np.zeros(n)
    for i, note in enumerate(take.rng.permutation(np.asarray(notes))):
        at = min(int(i * take.s(0.13, 0.14) * SAMPLE_RATE), n - 64)
        r = np.array([1.0, 2.76, 5.4, 8.93])
        base = take.hz(take.own(1320.0, 0.05), 0.003) * 2 ** (note / 12)
        out[at:] += modes(n - at, base * r, take.s(1.8) * r**-0.9, np.array([1.0, 0.4, 0.2, 0.1]) * take.vary(1, 0.2))
    return out


def drum(take: Take) -> Signal:
    """A membrane: Bessel ratios, the pitch sagging as the skin relaxes."""
    n = take.frames
    r = np.array([1.0, 1.593, 2.136, 2.296, 2.653, 2.918, 3.156, 3.5])
    base = take.hz(88.0)
    sag = 1.0 + 0.25 * take.traits.force * decay(n, take.s(0.12))
    t60 = take.s(0.9) * r**-1.1
    tones = sum(
        g * sine(cycles(base * k * sag, n)) * decay(n, t)
        for k, t, g in zip(r, t60, take.pick(0.4, 1, 8) / r, strict=True)
    )
    return np.asarray(tones + 0.3 * noise(take.rng, n, lambda f: lowpass(f, 4000, 1)) * decay(n, 0.035))


def clatter(take: Take) -> Signal:
    """Loose things tumbling over each other and coming to rest, each bounce sooner than the last."""
    n, material = take.frames, of(take, "metal")
    length = take.s(0.9)
    bounces = length * (1.0 - np.cumprod(np.append(1.0, take.pick(0.72, 0.86, 14))))
    starts = np.concatenate([b * SAMPLE_RATE for b in (bounces, bounces * 0.83 + 0.02 * length)])
    bits = []
    for _ in range(5):
        r = ratios(take, material, 9)
        base = take.hz(material.base_hz * 1.5, 0.25)
        bits.append(
            modes(int(0.4 * SAMPLE_RATE), base * r, 0.35 * material.t60_s * r**-material.loss, take.pick(0.2, 1, 9))
        )
    return laid(n, np.minimum(starts, n - 1), bits, 0.15 + np.exp(-2.5 * starts / (length * SAMPLE_RATE)))


MODELS = {
    "impact": Model(impact, longest_s=4.0),
    "thud": Model(thud, longest_s=3.0),
    "punch": Model(punch, longest_s=2.0, every_s=0.4),
    "crash": Model(crash, longest_s=6.0, every_s=1.6),
    "debris": Model(debris, longest_s=8.0, every_s=2.0),
    "glass_break": Model(glass_break, longest_s=5.0, every_s=1.2),
    "wood_break": Model(wood_break, longest_s=4.0, every_s=0.9),
    "bell": Model(bell, longest_s=12.0, every_s=1.8),
    "gong": Model(gong, longest_s=12.0, every_s=3.0),
    "chime": Model(chime, longest_s=8.0, every_s=1.6),
    "drum": Model(drum, longest_s=4.0, every_s=0.5),
    "clatter": Model(clatter, longest_s=4.0, every_s=1.2),
}
