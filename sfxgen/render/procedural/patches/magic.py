"""Spells, portals, shields: sounds of things that don't exist."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, lowpass, peak
from sfxgen.render.procedural.dsp.envelopes import breakpoints, decay, drift, hump, strike, unit_peak, wander
from sfxgen.render.procedural.dsp.grains import add_grains, poisson_starts, scatter_grains
from sfxgen.render.procedural.dsp.modes import modes
from sfxgen.render.procedural.dsp.noise import moving_noise, noise, unit_rms
from sfxgen.render.procedural.dsp.space import add_reverb, room_response
from sfxgen.render.procedural.dsp.tones import cycles, fm, semitones, sine, wave
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.foley import crinkle

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


@lru_cache(maxsize=4)
def hall(t60_s: float, dark_hz: float) -> Signal:
    """Return the response of the hall in which spells sound, the same for all."""
    kernel = room_response(np.random.Generator(np.random.PCG64(11)), t60_s, dark_hz, 0.01)
    kernel.setflags(write=False)
    return kernel


def in_hall(take: PatchContext, x: Signal, t60_s: float, dark_hz: float, wet: float) -> Signal:
    """Add the hall to a spell that was made shorter than the take, and silence after it."""
    ringing = np.append(x, np.zeros(min(take.frames - len(x), int(t60_s * SAMPLE_RATE))))
    ringing = add_reverb(ringing, hall(t60_s, dark_hz), wet, False)
    return np.append(ringing, np.zeros(take.frames - len(ringing)))


def cascade(
    take: PatchContext, at: Signal, root: float, climb: float, t60_s: float = 0.8, bright: float = 0.9
) -> Signal:
    """Make a bell tree: bars of one scale struck at times in seconds, climbing by a part of it (below 0: descending).

    Every bar is two that beat against each other, and its two higher modes.
    """
    scale = take.choice(SCALES)
    m = max(64, min(take.frames, int(1.1 * t60_s * SAMPLE_RATE)))
    hz, t60 = take.hz(root, 0.01) * np.array([1, 1.004, 2.76, 5.4]), t60_s * np.array([1, 0.9, 0.5, 0.25])
    gain = np.array([0.6, 0.4, 0.3 * bright, 0.15 * bright])
    bars = [modes(m, hz * float(semitones(step)), t60, gain) for step in scale]
    way = (at - at[0]) / max(float(at[-1] - at[0]), 1e-6)
    place = abs(climb) * (way if climb > 0 else 1.0 - way) + (1.0 - abs(climb)) * take.pick(0.0, 1.0, len(at))
    bar = np.clip(place * len(scale) + 0.7 * take.rng.standard_normal(len(at)), 0, len(scale) - 1).astype(int)
    struck = take.pick(0.3, 1.0, len(at))
    rung = sum(add_grains(take.frames, at[bar == i] * SAMPLE_RATE, [bars[i]], struck[bar == i]) for i in np.unique(bar))
    return unit_peak(np.asarray(rung))


def spell(take: PatchContext) -> Signal:
    """Make a charm being cast: air that gathers, and where it bursts, a bell tree that climbs into a hall."""
    length = take.s(1.0)
    burst = 0.25 * length
    part, gathering = take.cut(min(take.frames, int((length + 0.6) * SAMPLE_RATE))), 1.5 * burst
    n, m = part.frames, min(take.frames, int(gathering * SAMPLE_RATE))
    centre = take.hz(take.own(700, 0.2))
    air = moving_noise(take.rng, m, lambda f, t: peak(f, centre * (1 + 4 * (1.4 * t) ** 1.5), 2), 256)
    root = take.own(1250, 0.2)
    at = burst + 0.64 * length * np.sort(np.append([0.0, 0.03, 0.06], take.rng.beta(1.0, 1.6, 21)))
    glow = take.hz(0.5 * root, 0.01) * breakpoints(n, (0, 0.5), (min(1.0, burst / part.seconds), 1), (1, 1.1))
    glow = fm(cycles(glow, n), take.choice((1.5, 2.0, 3.5)), decay(n, 1.5 * length)) * hump(n, -0.004, length, 0.4, 0.7)
    out = cascade(part, at, root, 0.7) + 0.06 * glow
    out[:m] += 0.45 * unit_peak(air * hump(m, -0.004, gathering, 0.62, 0.7))
    return in_hall(take, out, 1.2, 7000.0, 0.22)


def dark(take: PatchContext) -> Signal:
    """Make a curse: a boom, cracked bells, a wail of voices a semitone apart that falls, a whisper, a low drone."""
    length = take.s(1.6)
    part = take.cut(min(take.frames, int((length + 0.1) * SAMPLE_RATE)))
    n = part.frames
    base, tone = take.hz(take.own(78, 0.12)), take.hz(take.own(277, 0.12), 0.01)
    on = hump(n, -0.01, length, 0.45, 0.6)
    drone = fm(cycles(base * breakpoints(n, (0, 1.25), (1, 0.8)), n), 1.41, 2.2)
    whisper = moving_noise(
        take.rng, n, lambda f, t: peak(f, 600 + 2200 * t, 4.5) + 0.4 * peak(f, 3100 - 1500 * t, 8), 256
    )
    ratios = np.array([1, 1.057, 1.41, 2.37, 2.83])
    bells = modes(n, tone * ratios, 1.5 * ratios**-0.8, ratios**-1.0)
    phase = cycles(
        2.0 * tone * breakpoints(n, (0, 1), (1, 0.71)) * (1 + 0.006 * sine(np.arange(n) * 6 / SAMPLE_RATE)), n
    )
    wail = (wave(phase, np.array([1.0, 0.3])) + 0.6 * wave(1.06 * phase, np.array([1.0, 0.2]))) * hump(
        n, 0.02, length, 0.4, 0.6
    )
    m = min(n, 22050)
    boom = sine(cycles(take.hz(48) * (1 + 1.2 * decay(m, 0.2)), m)) * strike(m, 0.003, 0.5)
    out = 0.6 * unit_rms(wail) + 0.12 * unit_rms(drone * on) + 0.6 * unit_peak(bells)
    out += 0.11 * unit_rms(whisper * on * wander(take.rng, n, 12, 0.5))
    out[:m] += boom
    return in_hall(take, out, 0.8, 4500.0, 0.26)


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
    """Make something striking a force field: the blow, a glassy ring that trembles, energy running down, sparks."""
    part = take.cut(min(take.frames, int(1.5 * SAMPLE_RATE)))
    n = part.frames
    base = take.hz(take.own(515, 0.12))
    r = np.array([1, 1.51, 2.27, 3.1, 4.3, 6.1])
    ring = unit_peak(modes(n, base * r, take.s(0.75) * r**-0.5, take.pick(0.4, 1, 6)))
    zap = fm(cycles(base * 3 + base * 8 * decay(n, 0.25), n), 1.41, 4.0 * decay(n, 0.5)) * strike(
        n, 0.002, take.s(0.45)
    )
    m = min(n, 12000)
    hit = noise(take.rng, m, lambda f: band(f, 700, 9000)) * strike(m, 0.0006, take.s(0.12))
    thump = sine(cycles(take.hz(70) * (1 + decay(m, 0.1)), m)) * strike(m, 0.002, 0.25)
    sparks = cascade(part, 0.6 * np.sort(take.pick(0.0, 1.0, 14)), take.own(2000, 0.1), -0.2, 0.45)
    out = ring * (0.75 + 0.25 * sine(cycles(take.vary(12, 0.1), n))) + 0.25 * zap + 0.5 * sparks
    out[:m] += 0.1 * unit_peak(hit) + 0.17 * thump
    return np.append(out, np.zeros(take.frames - n))


def swelling(frames: int, tones: Sequence[tuple[float, float, int, float]]) -> Signal:
    """Return steady tones (Hz, gain, swells, where in its turn one begins) that loop, each swelling so many times.

    All are lines of one spectrum: a tone that swells is three.
    """
    spectrum = np.zeros(frames // 2 + 1, dtype=complex)
    for hz, gain, swells, begins in tones:
        line = max(swells + 1, round(hz * frames / SAMPLE_RATE))
        if line + swells < len(spectrum):
            side = 0.225 * np.exp(2j * np.pi * begins)
            spectrum[line] += -0.55j * gain
            spectrum[line - swells] += gain * np.conj(side)
            spectrum[line + swells] -= gain * side
    return np.fft.irfft(spectrum, frames) * (0.5 * frames)


def portal(take: PatchContext) -> Signal:
    """Make an open portal: singing bowls that swell in turn, slow swirls of air, a low chord, near bells."""
    n = take.frames
    turns = max(1, round(take.seconds * 0.35 * take.traits.speed))
    centre = take.hz(take.own(480, 0.15))
    sides = []
    for shift in (0.0, 0.25):

        def swirl(f: Signal, t: Signal, shift: float = shift) -> Signal:
            u = np.sin(2 * np.pi * (turns * t + shift))
            return peak(f, centre * 2.0 ** (0.8 * u), 3.2) + 0.5 * peak(f, 3.1 * centre * 2.0 ** (-0.6 * u), 4.8)

        sides.append(moving_noise(take.rng, n, swirl, 1024))
    root = take.hz(take.own(77, 0.1), 0.01)
    low = [(root * d * k, 0.16 * k**-2.0, turns, 0.0) for d in (1.0, 1.498, 2.006, 2.99) for k in range(1, 6)]
    bowls = [(root * d, 0.5 * (1 + k) ** -0.5, turns + k, 0.21 * k) for k, d in enumerate((4.0, 5.99, 8.02, 12.03))]
    glow = [(3.0 * root * k, 0.3 / k, turns, 0.16) for k in (1, 3, 4, 5, 7, 9)]
    high = take.hz(take.own(1500, 0.1))
    bells = [
        modes(30000, high * float(semitones(s)) * np.array([1, 2.76]), np.array([0.6, 0.3]), np.array([1, 0.3]))
        for s in (0, 3, 7, 10, 14)
    ]
    starts = poisson_starts(take.rng, n, 4.5, 1)
    struck = scatter_grains(take.rng, n, starts, bells, take.pick(0.15, 1.0, len(starts)))
    return 0.22 * np.stack(sides) + swelling(n, [*low, *bowls, *glow]) + 0.75 * struck


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
    """Make water freezing in an instant: glass bells that fall, a cold breath, the crackle of ice."""
    length = take.s(1.0)
    part = take.cut(min(take.frames, int((length + 0.5) * SAMPLE_RATE)))
    n = part.frames
    cold = noise(take.rng, n, lambda f: band(f, 3500, 14000)) * hump(n, -0.004, length, 0.2)
    at = 0.7 * length * np.sort(np.append(0.0, take.rng.beta(1.0, 1.5, 39)))
    out = cascade(part, at, take.own(2300, 0.1), -0.7, 0.8, 0.6) + 0.12 * unit_peak(cold)
    freezing = crinkle(part, hump(n, -0.01, 0.8 * length, 0.15, 0.5), 300.0, 2500.0, 11000.0, 1.0)
    return np.append(out + 0.09 * unit_peak(freezing), np.zeros(take.frames - n))


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
