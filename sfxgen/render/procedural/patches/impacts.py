"""Solid things that meet: blows, breakages, bells."""

from __future__ import annotations

import numpy as np

from sfxgen.audio.fourier import fast_length
from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, lowpass, peak, tilt, uneven_colour
from sfxgen.render.procedural.dsp.envelopes import decay, decay_frames, hump, strike, unit_peak
from sfxgen.render.procedural.dsp.grains import add_grains, impulses
from sfxgen.render.procedural.dsp.modes import modes
from sfxgen.render.procedural.dsp.noise import filter_causal, noise, struck_noise
from sfxgen.render.procedural.dsp.space import add_reverb, room_response
from sfxgen.render.procedural.dsp.tones import cycles, sine
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.materials import MATERIALS, blow, material_of, ratios

RINGING_S = 0.25
"""A material whose lowest mode rings for longer is recognized by its modes."""


def impact(take: PatchContext) -> Signal:
    """Make a blow on something: its lowest modes, and a short answer from floor and walls.

    In what hardly rings, the modes above are too dense to be told apart and are made as noise (Lyon & DeJong, Theory
    and Application of Statistical Energy Analysis, 1995).
    """
    material, traits = material_of(take, "wood"), take.traits
    x = unit_peak(blow(take, traits.material or "wood", 1.5))
    if material.t60_s < RINGING_S:
        low, high = 0.8 * traits.pitch * material.base_hz, take.hz(material.contact_hz, 0.1) * traits.force**0.5
        rise_s, t60_s = 0.0015 / traits.force, take.s(1.5 * material.t60_s + 0.1)
        dense = struck_noise(take.rng, take.frames, lambda f: band(f, low, high, 1.0) * tilt(f, -4), rise_s, t60_s)
        x = x + 0.7 * unit_peak(dense)
    return add_reverb(x, room_response(take.rng, 0.3, 4000.0, 0.005), 0.3 if material.t60_s < RINGING_S else 0.1, False)


def thud(take: PatchContext) -> Signal:
    """Make a heavy body landing: a falling thump and a dull slap, and what follows it down, weaker each time."""
    n, force = take.frames, take.traits.force
    low, above, slide_s, deep = take.hz(55.0), take.hz(80.0), take.s(0.1), take.hz(90.0)
    air_s, fall_s = take.s(0.25), take.s(0.26)
    reach = min(n, decay_frames(fall_s))
    pitch = low + above * decay(reach, slide_s)
    air = struck_noise(take.rng, n, lambda f: peak(f, deep, 1.5) * lowpass(f, 3.0 * deep), 0.005, air_s)
    thump = 0.5 * unit_peak(air)
    thump[:reach] += 0.5 * sine(cycles(pitch, reach)) * strike(reach, 0.003, fall_s)
    top, m = take.hz(1900.0) * force, min(n, int(0.5 * SAMPLE_RATE))
    slaps = [
        unit_peak(struck_noise(take.rng, m, lambda f: band(f, 90.0, top, 1.0) * tilt(f, -3.5), 0.002, take.s(0.16)))
        for _ in range(3)
    ]
    at = np.array([0.0, take.s(0.07, 0.3, 0.2), take.s(0.16, 0.5, 0.2)]) * SAMPLE_RATE
    landed = add_grains(n, at, slaps, np.array([1.0, 0.35, 0.2]) * take.pick(0.7, 1.0, 3))
    out = 0.8 * unit_peak(thump) + 0.8 * landed + 0.15 * blow(take, take.traits.material or "earth")
    return add_reverb(out, room_response(take.rng, 0.25, 3000.0, 0.005), 0.12, False)


def punch(take: PatchContext) -> Signal:
    """Make a fist on a body: the slap of skin as loud as the thump behind it, the cloth, and the room."""
    n, force = take.frames, take.traits.force
    pitch = take.hz(85.0) + take.hz(170.0) * decay(n, take.s(0.05))
    thump = sine(cycles(pitch, n)) * strike(n, 0.002, take.s(0.2))
    low, top = take.hz(1500.0), take.hz(4500.0) * force**0.5
    slap = noise(take.rng, n, lambda f: peak(f, low, 1.0) * lowpass(f, top)) * strike(n, 0.0015, take.s(0.16))
    smack = noise(take.rng, n, lambda f: band(f, 2000.0, 12000.0, 1.0)) * strike(n, 0.0005, take.s(0.06))
    cloth = noise(take.rng, n, lambda f: band(f, 900, 4200, 1)) * hump(n, 0.0, take.s(0.22), 0.25)
    out = 0.6 * unit_peak(thump) + unit_peak(slap) + 0.6 * force * unit_peak(smack) + 0.06 * cloth
    return add_reverb(out, room_response(take.rng, 0.25, 5000.0, 0.005), 0.2, False)


def shards(
    take: PatchContext, name: str, length_s: float, rate: float, small: float = 3.0, start_s: float = 0.03
) -> Signal:
    """Make pieces falling and bouncing: many small bodies, each higher than the whole, thinning out."""
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
    return add_grains(n, np.minimum(starts, n - 1), pieces, gains)


def contact_tick(take: PatchContext, frames: int) -> Signal:
    """Make one very short noise."""
    return take.rng.standard_normal(frames) * decay(frames, take.vary(0.006, 0.3))


def glass_break(take: PatchContext) -> Signal:
    """Make glass breaking: the blow, the pane bursting into broad noise, then splinters ringing down."""
    n = take.frames
    crack = noise(take.rng, n, lambda f: band(f, take.hz(1800), 15000) * tilt(f, 1)) * strike(n, 0.001, take.s(0.16))
    pane = blow(take, "glass", 0.5, 0.7)
    return 0.5 * pane + 0.9 * crack + 1.1 * shards(take, "glass", 1.3, 48, 1.6)


def wood_break(take: PatchContext) -> Signal:
    """Make wood breaking: the snap, fibres giving way after it, and the parts knocking about.

    A splitting piece has too many modes for a pitch, so each crack is a short noise of its own uneven colour.
    """
    n = take.frames
    length = take.s(0.5, 0.5)
    snap = crack(take, 200.0, 8000.0, 0.35)
    fibres = [crack(take, 250.0 * float(s), 8000.0, 0.12) for s in take.pick(0.7, 2.2, 8)]
    parts = [crack(take, 120.0 * float(s), 4000.0, 0.14) for s in take.pick(0.7, 2.0, 5)]
    count = max(4, int(40 * take.traits.size**0.3))
    at = np.sort(take.rng.beta(0.8, 2.0, count)) * length * SAMPLE_RATE
    later = (0.05 + take.rng.beta(1.3, 2.0, 8) * 2.0 * length) * SAMPLE_RATE
    out = add_grains(n, np.zeros(1), [snap], np.ones(1)) + add_grains(n, at, fibres, take.pick(0.05, 1.0, count) ** 2.5)
    out = out + add_grains(n, np.minimum(later, n - 1), parts, take.pick(0.1, 0.6, 8))
    return add_reverb(out, room_response(take.rng, 0.35, 3500.0, 0.005), 0.3, False)


def crack(take: PatchContext, low: float, high: float, t60_s: float, db: float = 5.0, slope: float = -3.0) -> Signal:
    """Make a short noise between two corners in Hz, uneven by db, falling by slope dB per octave; peak 1."""
    m = int(min(0.6, 1.4 * t60_s + 0.01) * SAMPLE_RATE)
    colour, first, last = uneven_colour(take.rng, 10, db), take.hz(low), take.hz(high) * take.traits.force**0.5
    x = noise(take.rng, fast_length(m), lambda f: band(f, first, last, 1.0) * colour(f) * tilt(f, slope))[:m]
    return unit_peak(x * strike(m, 0.0004, take.vary(t60_s, 0.3)))


def debris(take: PatchContext) -> Signal:
    """Make rubble coming down: pieces of all sizes, and the dust behind them."""
    n = take.frames
    name = take.traits.material if take.traits.material in MATERIALS else "stone"
    length = take.s(1.8)
    dust = noise(take.rng, n, lambda f: band(f, 200, 3500) * tilt(f, -3)) * hump(n, 0.0, length, 0.15)
    fine = impulses(take.rng, np.full(n, 900.0) * hump(n, 0.0, length, 0.2), hump(n, 0.0, length, 0.2))
    small = filter_causal(fine, lambda f: band(f, 900, take.hz(6000)))
    large = shards(take, name or "stone", 1.8, 22, 0.55, 0.0)
    return 0.18 * dust + 0.8 * small + 1.3 * large + shards(take, name or "stone", 1.8, 45, 1.5, 0.0)


def crash(take: PatchContext) -> Signal:
    """Make a heavy collision: several blows within a sixth of a second, the mass behind them, parts coming down.

    Each part rings too densely for a pitch; the last ones, bouncing, come seconds after the first.
    """
    n = take.frames
    rings = material_of(take, "metal").t60_s > RINGING_S
    length = take.s(2.0)
    blows = [crack(take, 90.0 * float(s), 9000.0, 0.35, 4.0, -4.0) for s in take.pick(0.7, 1.5, 4)]
    out = add_grains(n, np.append(0.0, np.sort(take.pick(0.02, 0.16, 3))) * SAMPLE_RATE, blows, take.pick(0.6, 1.0, 4))
    ring_s, db, slope = (0.3, 7.0, -2.5) if rings else (0.16, 4.0, -5.0)
    bits = [crack(take, 260.0 * float(s), 9000.0, ring_s, db, slope) for s in take.pick(0.6, 2.6, 12)]
    at = np.sort(take.rng.beta(0.9, 2.2, max(8, int(60 * take.traits.size**0.3)))) * length
    fading = take.pick(0.15, 1.0, len(at)) ** 1.5 * np.exp(-1.6 * at / length)
    out = out + add_grains(n, np.minimum(at * SAMPLE_RATE, n - 1), bits, 0.9 * fading)
    mass = noise(take.rng, n, lambda f: band(f, 60, take.hz(1200)) * tilt(f, -3)) * strike(n, 0.003, take.s(1.5))
    return add_reverb(out + 0.8 * unit_peak(mass), room_response(take.rng, 0.7, 4000.0, 0.006), 0.25, False)


def bell(take: PatchContext) -> Signal:
    """Make a church bell: partials from the hum up, each a beating pair (Fletcher & Rossing, ch. 21).

    The hum rings for many seconds, the upper partials for one or less; the clapper's blow is metal on metal.
    """
    r = np.array([0.5, 1.0, 1.2, 1.5, 2.0, 2.5, 2.66, 3.0, 4.0, 5.33, 6.7, 8.2, 9.7, 11.4, 13.2, 15.1, 17.3, 19.8])
    gain = np.array([0.4, 0.5, 0.6, 0.3, 1.0, 0.35, 0.4, 0.7, 0.6, 0.45, 0.35, 0.3, 0.25, 0.2, 0.17, 0.15, 0.12, 0.1])
    gain = gain * r**0.7 * take.pick(0.7, 1.2, len(r)) * np.where(r > 2.2, take.traits.force**0.5, 1.0)
    base = take.hz(take.own(430.0, 0.12), 0.004)
    t60 = take.s(7.0, 1.5) * r**-0.62
    pair = np.exp(take.character.uniform(0.0008, 0.004, len(r)))
    n = take.frames
    hit = noise(take.rng, n, lambda f: band(f, 1500, 11000)) * strike(n, 0.0006, 0.05)
    tones = modes(n, base * r, t60, gain) + modes(n, base * r * pair, t60 * 0.9, gain * 0.7)
    return tones + 0.25 * take.traits.force * hit


def gong(take: PatchContext) -> Signal:
    """Make a tam-tam: low modes at once, and a shimmer of high ones that blooms after the blow."""
    n = take.frames
    base = take.hz(take.own(78.0, 0.1), 0.005)
    r = np.cumsum(np.append(1.0, take.character.uniform(0.15, 0.75, 60)))
    t60 = take.s(5.5, 1.2) * r**-0.35
    low = modes(n, base * r[:14], t60[:14], r[:14] ** -0.6 * take.pick(0.5, 1.0, 14))
    bloom = modes(n, base * r[14:], t60[14:], take.pick(0.2, 0.7, 47))
    return low + 0.35 * take.traits.force * bloom * (1.0 - decay(n, take.s(1.6, 0.4)))


def chime(take: PatchContext) -> Signal:
    """Make a few small tubes or bars touched one after the other."""
    n = take.frames
    notes = take.choice(((0, 4, 7, 12), (0, 2, 7, 9), (0, 5, 9, 14)))
    out = np.zeros(n)
    for i, note in enumerate(take.rng.permutation(np.asarray(notes))):
        at = min(int(i * take.s(0.13, 0.14) * SAMPLE_RATE), n - 64)
        r = np.array([1.0, 2.76, 5.4, 8.93])
        base = take.hz(take.own(1320.0, 0.05), 0.003) * 2 ** (note / 12)
        out[at:] += modes(n - at, base * r, take.s(1.8) * r**-0.9, np.array([1.0, 0.4, 0.2, 0.1]) * take.vary(1, 0.2))
    return out


def drum(take: PatchContext) -> Signal:
    """Make a membrane: Bessel ratios, the pitch sagging as the skin relaxes."""
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


def clatter(take: PatchContext) -> Signal:
    """Make loose things tumbling over each other and coming to rest, each bounce sooner than the last."""
    n, material = take.frames, material_of(take, "metal")
    length = take.s(0.9)
    bounces = length * (1.0 - np.cumprod(np.append(1.0, take.pick(0.68, 0.84, 8))))
    starts = np.concatenate([b * SAMPLE_RATE for b in (bounces, bounces * 0.83 + 0.02 * length)])
    ring_s = float(np.clip(0.25 * material.t60_s, 0.05, 0.35))
    low, db = 1.2 * material.base_hz, 8.0 if ring_s > 0.12 else 4.5
    bits = [crack(take, low * float(s), 12000.0, ring_s, db, -1.0) for s in take.pick(0.6, 2.0, 6)]
    gains = (0.15 + np.exp(-2.5 * starts / (length * SAMPLE_RATE))) * take.pick(0.4, 1.0, len(starts))
    return add_reverb(
        add_grains(n, np.minimum(starts, n - 1), bits, gains), room_response(take.rng, 0.35, 4000.0, 0.005), 0.2, False
    )


PATCHES = {
    "impact": Patch(impact, longest_s=4.0),
    "thud": Patch(thud, longest_s=3.0),
    "punch": Patch(punch, longest_s=2.0, every_s=0.4),
    "crash": Patch(crash, longest_s=6.0, every_s=1.6),
    "debris": Patch(debris, longest_s=8.0, every_s=2.0),
    "glass_break": Patch(glass_break, longest_s=5.0, every_s=1.2),
    "wood_break": Patch(wood_break, longest_s=4.0, every_s=0.9),
    "bell": Patch(bell, longest_s=12.0, every_s=1.8),
    "gong": Patch(gong, longest_s=12.0, every_s=3.0),
    "chime": Patch(chime, longest_s=8.0, every_s=1.6),
    "drum": Patch(drum, longest_s=4.0, every_s=0.5),
    "clatter": Patch(clatter, longest_s=4.0, every_s=1.2, again=True),
}
