"""Birds, insects, frogs: pure tones and quick pulses rather than throats."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, formants, lowpass, peak, tilt
from sfxgen.render.procedural.dsp.envelopes import breakpoints, drift, hump, strike, unit_peak, wander
from sfxgen.render.procedural.dsp.grains import add_grains, even_starts, poisson_starts, scatter_grains
from sfxgen.render.procedural.dsp.modes import ring
from sfxgen.render.procedural.dsp.noise import filter_causal, noise, unit_rms
from sfxgen.render.procedural.dsp.space import add_reverb, room_response
from sfxgen.render.procedural.dsp.tones import cycles, one_period, read_period, sine, wave
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.calls import call_bout


def phrase(take: PatchContext, species: float = 1.0) -> Signal:
    """Make a bird's phrase: a few syllables, each a swept or trilled whistle; each sound is its own species."""
    n = take.frames
    base = take.hz(species * take.own(3000, 0.15))
    kinds = [take.choice(("up", "down", "arch", "trill")) for _ in range(3)]
    count = max(1, int(take.choice((3, 4, 5, 6)) + take.rng.integers(-1, 2)))
    step = take.s(0.16 * take.own(1.0, 0.2), 0.9 / count)
    syllables, gains = [], []
    for i in range(count):
        m = max(64, min(int(step * take.vary(0.72, 0.1) * SAMPLE_RATE), n))
        syllables.append(syllable(take, m, base, kinds[i % 3]))
        gains.append(take.vary(0.8, 0.15))
    return add_grains(n, np.arange(count) * step * SAMPLE_RATE, syllables, np.array(gains))


PATHS = {
    "up": ((0.0, 0.8), (1.0, 1.25)),
    "down": ((0.0, 1.35), (0.3, 1.05), (1.0, 0.75)),
    "arch": ((0.0, 0.8), (0.4, 1.3), (1.0, 0.85)),
}
"""Paths of a whistle's pitch; a trill has none of these."""
WHISTLE = one_period(np.array([1.0, 0.12]))


def syllable(take: PatchContext, n: int, base: float, kind: str) -> Signal:
    """Make one whistle with a trace of its second harmonic."""
    lift = take.vary(1.0, 0.05)
    rate = take.vary(42, 0.1)
    path = breakpoints(n, *PATHS[kind]) if kind in PATHS else 1.0 + 0.13 * sine(cycles(rate, n))
    phase = cycles(base * lift * path, n)
    return read_period(phase, WHISTLE) * hump(n, 0, n / SAMPLE_RATE, 0.35, 0.6)


def birds(take: PatchContext) -> Signal:
    """Make a chorus of birds, and air in the leaves."""
    air = noise(take.rng, take.frames, lambda f: band(f, 200, 6000, 1) * tilt(f, -3), 2)
    return unit_rms(chorus(take)) + 0.035 * air


def chorus(take: PatchContext) -> Signal:
    """Make near birds with phrases of their own, farther ones between them, and what the wood echoes."""
    n = take.frames
    calls: list[Signal] = []
    starts, gains = [], []
    for bird in range(6):
        one = take.cut(min(n, 50000))
        own = [phrase(one, float(take.character.uniform(0.75, 1.4))) for _ in range(2)]
        starts.append(poisson_starts(take.rng, n, 0.55 * take.traits.speed, 1))
        gains.append(take.pick(0.3, 1.0, len(starts[-1])) / (1 + 0.35 * bird))
        calls += [own[i % 2] for i in range(len(starts[-1]))]
    out = scatter_grains(take.rng, n, np.concatenate(starts), calls, np.concatenate(gains), 0.9)
    return add_reverb(out, np.stack([room_response(take.rng, 0.7, 6000.0) for _ in range(2)]), 0.3, loop=True)


def caw(take: PatchContext) -> Signal:
    """Make a crow: a bout of harsh calls."""
    return call_bout(take, 0.42, 0.55, one_caw)


def one_caw(take: PatchContext) -> Signal:
    """Make one caw: harmonics of about 600 Hz, of which a wide throat passes only those around 1.8 kHz.

    It rises and sags; now and then the folds fall to half their rate, and breath rasps through them.
    """
    n = take.frames
    length = take.s(0.42)
    part = min(1.0, length / take.seconds)
    path = breakpoints(
        n, (0, 0.8), (0.12 * part, 0.98), (0.35 * part, 1.06), (0.7 * part, 0.97), (part, 0.76), (1, 0.76)
    )
    hz = take.hz(take.own(600.0, 0.07)) * path * wander(take.rng, n, 90, 0.035)
    phase = cycles(hz, n)
    folds = wave(phase, np.arange(1, 14) ** -0.1 * np.exp(0.6j * np.arange(13) ** 2))
    halved = 0.5 * np.clip(drift(take.rng, n, 9.0) + 0.5, 0.0, 1.2)
    folds = folds * (1.0 + halved * sine(0.5 * phase)) * wander(take.rng, n, 160, 0.45)
    rasp = noise(take.rng, n, lambda f: band(f, 900, 3600))
    throat = take.traits.size**-0.3 * take.own(1.0, 0.06)
    places = ((1180.0 * throat, 5, 0.35), (1780.0 * throat, 4, 1.0), (2400.0 * throat, 5, 0.4))
    top = 3600.0 * throat
    shaped = filter_causal(
        unit_rms(folds) + 0.55 * rasp, lambda f: formants(f, *places, floor=0.015) * lowpass(f, top, 3), 0.03
    )
    return unit_rms(shaped) * hump(n, -0.012, length, 0.3, 0.4)


def hoot(take: PatchContext) -> Signal:
    """Make an owl: hoo, hu, hoo, nearly a pure tone at 500 Hz (after a recording).

    The pitch leaps up from half within a twentieth of a second, stays and sinks; the wood echoes long, and the night
    has air.
    """
    n = take.frames
    base = take.hz(take.own(500.0, 0.07), 0.01)
    out = np.zeros(n)
    for start, seconds, gain in ((0.0, 0.24, 0.6), (0.44, 0.14, 0.8), (0.72, 0.3, 1.0)):
        m = max(64, min(n, int(1.3 * take.s(seconds, 0.5) * SAMPLE_RATE)))
        sinking = 0.35 * np.clip(np.arange(m) / m * 2.5 - 1.5, 0.0, 1.0) ** 1.5
        hz = base * (1.0 - 0.45 * np.exp(-np.arange(m) / (0.05 * SAMPLE_RATE)) - sinking)
        phase = cycles(hz * wander(take.rng, m, 12, 0.005), m)
        tone = sine(phase) + 0.2 * sine(2 * phase) + 0.06 * sine(3 * phase)
        note = tone * hump(m, 0.0, m / SAMPLE_RATE, 0.4, 0.6) * wander(take.rng, m, 20, 0.1)
        at = take.s(start, 0.6) * SAMPLE_RATE if start else 0.0
        out += add_grains(n, np.array([at]), [note], np.array([gain]))
    air = noise(take.rng, n, lambda f: band(f, 80.0, 5000.0, 1.0) * tilt(f, -3.0))
    out = add_reverb(out, room_response(take.rng, 1.2, 3000.0, 0.02), 0.5, False)
    return out + 0.006 * air * hump(n, -0.05, take.s(2.0), 0.4, 0.3)


def cricket(take: PatchContext) -> Signal:
    """Make crickets: chirps of four pulses of one pure tone, each animal on its own beat; far ones blend."""
    n = take.frames
    chirps: list[Signal] = []
    starts, gains = [], []
    for animal in range(9):
        hz = take.hz(take.own(4400, 0.1), 0.03)
        pulse_n = int(0.015 * SAMPLE_RATE)
        pulse = sine(cycles(hz, pulse_n)) * np.hanning(pulse_n)
        m = int(0.12 * SAMPLE_RATE)
        chirp = add_grains(m, np.arange(4) * 0.026 * SAMPLE_RATE, [pulse], np.array([0.5, 0.8, 1.0, 0.9]))
        count = max(1, round(take.seconds * take.own(2.3, 0.25) * take.traits.speed))
        gains.append(take.pick(0.7, 1.0, count) / (1 + 0.7 * animal))
        starts.append(even_starts(take.rng, n, count, 0.2))
        chirps += [chirp] * count
    near = len(starts[0])
    out = scatter_grains(take.rng, n, starts[0], chirps[:near], gains[0], 0.3)
    out += scatter_grains(take.rng, n, np.concatenate(starts[1:]), chirps[near:], np.concatenate(gains[1:]), 0.9)
    trill = 0.6 + 0.4 * sine(cycles(take.hz(take.own(38, 0.1)), n, loop=True))
    carpet = noise(take.rng, n, lambda f: peak(f, take.hz(4300), 9) + 0.4 * peak(f, take.hz(2300), 7), 2)
    return (
        unit_rms(out) + 0.28 * carpet * trill + 0.06 * noise(take.rng, n, lambda f: band(f, 200, 3000) * tilt(f, -3), 2)
    )


def cicada(take: PatchContext) -> Signal:
    """Make cicadas: a continuous buzz that swells."""
    n = take.frames
    beat = cycles(take.hz(take.own(128, 0.1)), n, loop=True) % 1.0
    sides = [
        noise(take.rng, n, lambda f: peak(f, take.hz(5400), 7) + 0.5 * peak(f, 7600, 9))
        * wander(take.rng, n, 0.4, 0.45)
        for _ in range(2)
    ]
    return np.stack(sides) * (0.25 + np.exp(-6.0 * beat))


def buzz(take: PatchContext) -> Signal:
    """Make a fly or a bee coming and going around the ear.

    The wings keep near a steady pitch, every beat a little different. As much of the sound is the air torn by each
    beat, up to 8 kHz, as the tone of the wings (recordings: level to 4 kHz).
    """
    n = take.frames
    near = np.clip(0.55 + 0.45 * drift(take.rng, n, 1.1 * take.traits.speed), 0.06, 1.5)
    hz = take.hz(take.own(232, 0.1)) * wander(take.rng, n, 4, 0.04) * (1.0 + 0.06 * (near - 0.5))
    phase = cycles(hz * wander(take.rng, n, 80, 0.02), n, loop=True)
    partials = np.arange(1, 60) ** -0.55 * lowpass(205.0 * np.arange(1.0, 60.0), 4200, 1.0)
    wings = unit_rms(wave(phase, partials * np.exp(1j * take.character.uniform(0.0, 6.0, 59))))
    torn = noise(take.rng, n, lambda f: band(f, 350, take.hz(7500), 1.2) * tilt(f, -1.0))
    torn = torn * (0.25 + np.exp(-4.0 * (phase % 1.0)))
    beat = wander(take.rng, n, 45, 0.4)
    return (wings * beat + 0.9 * unit_rms(torn) * wander(take.rng, n, 25, 0.35)) * (0.25 + 0.75 * near)


def frog(take: PatchContext) -> Signal:
    """Make a frog: a bout of croaks."""
    return call_bout(take, 0.38, 0.5, croak, 2)


def croak(take: PatchContext) -> Signal:
    """Make one croak: some forty pulses a second that ring in the sac, most of all at its third resonance."""
    n = take.frames
    length = take.s(0.36)
    part = min(1.0, length / take.seconds)
    rate = take.own(42, 0.1) * take.traits.pitch**0.5 * breakpoints(n, (0, 1.22), (part, 0.86), (1, 0.86))
    beats = cycles(rate * wander(take.rng, n, 20, 0.04), n)
    strikes = (np.diff(np.floor(beats), prepend=-1.0) > 0) * take.pick(0.6, 1.0, n)
    low = take.hz(take.own(920, 0.08))
    r = np.array([1.0, 1.16, 2.42, 6.3])
    rung = ring(strikes, low * r, np.array([0.054, 0.043, 0.043, 0.032]), np.array([0.57, 0.05, 1.0, 0.04]))
    rough = noise(take.rng, n, lambda f: peak(f, low, 4) + 0.5 * peak(f, 2.42 * low, 4)) * np.exp(-4.0 * (beats % 1.0))
    return (unit_rms(rung) + 0.25 * rough) * hump(n, -0.005, length, 0.32, 0.5)


def quack(take: PatchContext) -> Signal:
    """Make a duck: a bout of quacks."""
    return call_bout(take, 0.22, 0.36, one_quack, 4)


def one_quack(take: PatchContext) -> Signal:
    """Make a nasal, buzzing vowel that drops: harmonics alike up to 3 kHz, hardly anything above."""
    n = take.frames
    length = take.s(0.22)
    part = min(1.0, length / take.seconds)
    hz = take.hz(take.own(262, 0.1)) * breakpoints(n, (0, 0.9), (0.25 * part, 1.08), (part, 0.82), (1, 0.82))
    hz = hz * wander(take.rng, n, 90, 0.05)
    phase = cycles(hz, n)
    reed = wave(phase, np.arange(1, 26) ** -0.1 * np.exp(-0.6j * np.arange(25))) * (1.0 + 0.3 * sine(0.5 * phase))
    air = noise(take.rng, n, lambda f: band(f, 400, 3200))
    throat = take.traits.size**-0.3 * take.own(1.0, 0.05)
    places = ((560.0 * throat, 2.5, 0.9), (1380.0 * throat, 3.5, 0.9), (1950.0 * throat, 4, 1.0))
    top = 2900.0 * throat
    nose = filter_causal(
        unit_rms(reed) + 0.35 * air, lambda f: formants(f, *places, floor=0.1) * lowpass(f, top, 5), 0.03
    )
    return unit_rms(nose) * hump(n, -0.008, length, 0.3, 0.35) * wander(take.rng, n, 60, 0.12)


def flutter(take: PatchContext) -> Signal:
    """Make wings beating away: each stroke a soft clap of air, the feathers swishing before and after it.

    A recorded stroke has most of its level below 600 Hz and rises within 15 ms; its feathers are 20 dB below it.
    """
    n = take.frames
    length = take.s(1.3)
    rate = take.hz(8.5) * take.traits.speed * breakpoints(n, (0, 1.25), (0.3, 1.0), (1, 0.85))
    beats = cycles(rate * wander(take.rng, n, 5, 0.12), n)
    at = np.flatnonzero(np.diff(np.floor(beats), prepend=-1.0) > 0)
    m = int(0.11 * SAMPLE_RATE)
    top = take.hz(520.0)
    claps = [
        unit_peak(noise(take.rng, m, lambda f: band(f, 110.0, top, 1.0) * tilt(f, -4)) * strike(m, 0.012, 0.16))
        for _ in range(5)
    ]
    clapped = add_grains(n, at, claps, take.pick(0.6, 1.0, len(at)))
    stroke = 0.5 + 0.5 * np.cos(2.0 * np.pi * (beats - 0.1))
    feathers = noise(take.rng, n, lambda f: band(f, 500, take.hz(5000), 1.0) * tilt(f, -4)) * (stroke**2 + 0.06)
    air = clapped + 0.07 * feathers * wander(take.rng, n, 40, 0.4)
    return air * hump(n, -0.02, length, 0.25, 0.6)


def swarm(take: PatchContext) -> Signal:
    """Make many wings: each insect comes and goes at its own pitch, and tears the air; the far ones are a hum."""
    n, speed = take.frames, take.traits.speed
    beats = np.arange(1, 45) ** -0.6 * lowpass(215.0 * np.arange(1.0, 45.0), 4200, 1.0)
    out = np.zeros((2, n))
    for _ in range(5):
        near = np.clip(0.3 + 0.7 * drift(take.rng, n, 0.9 * speed), 0.04, 2.0)
        hz = take.hz(take.own(215, 0.1), 0.12) * wander(take.rng, n, 3, 0.04) * (1.0 + 0.05 * near)
        shape = beats * np.exp(1j * take.rng.uniform(0.0, 6.0, len(beats)))
        one = unit_rms(wave(cycles(hz * wander(take.rng, n, 80, 0.02), n, loop=True), shape)) * near
        side = float(take.pick(0.0, 0.5 * np.pi, 1)[0])
        out += np.array([[np.cos(side)], [np.sin(side)]]) * one
    torn = noise(take.rng, n, lambda f: band(f, 350, take.hz(7000), 1.2) * tilt(f, -1.5), 2) * wander(
        take.rng, n, 30, 0.4
    )
    return unit_rms(out) + 0.45 * torn


PATCHES = {
    "duck": Patch(quack, longest_s=2.2, every_s=0.45, again=True),
    "bird": Patch(phrase, longest_s=2.5, every_s=1.4, again=True),
    "birds": Patch(birds, sustained=True),
    "crow": Patch(caw, longest_s=2.4, every_s=0.6, again=True),
    "owl": Patch(hoot, longest_s=4.5, every_s=4.5, again=True),
    "cricket": Patch(cricket, sustained=True),
    "cicada": Patch(cicada, sustained=True),
    "insect": Patch(buzz, sustained=True),
    "swarm": Patch(swarm, sustained=True),
    "frog": Patch(frog, longest_s=3.2, every_s=0.7, again=True),
    "wings": Patch(flutter, longest_s=2.5, every_s=1.2, again=True),
}
