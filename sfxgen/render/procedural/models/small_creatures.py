"""Birds, insects, frogs: pure tones and quick pulses rather than throats."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, formants, lowpass, peak, tilt
from sfxgen.render.procedural.dsp.envelopes import drift, hump, points, wander
from sfxgen.render.procedural.dsp.grains import evenly, laid, often, strewn
from sfxgen.render.procedural.dsp.modes import ring
from sfxgen.render.procedural.dsp.noise import causal, noise, unit
from sfxgen.render.procedural.dsp.space import echoed, response
from sfxgen.render.procedural.dsp.tones import cycles, sine, wave
from sfxgen.render.procedural.take import Model, Take


def phrase(take: Take, species: float = 1.0) -> Signal:
    """A bird's phrase: a few syllables, each a swept or trilled whistle; the species is the sound's own."""
    n = take.frames
    base = take.hz(species * take.own(3300, 0.22))
    kinds = [take.choice(("up", "down", "arch", "trill")) for _ in range(3)]
    count = max(1, int(take.choice((3, 4, 5, 6)) + take.rng.integers(-1, 2)))
    step = take.s(0.16 * take.own(1.0, 0.2), 0.9 / count)
    out = np.zeros(n)
    for i in range(count):
        m = max(64, min(int(step * take.vary(0.72, 0.1) * SAMPLE_RATE), n))
        out += laid(
            n,
            np.array([i * step * SAMPLE_RATE]),
            [syllable(take, m, base, kinds[i % 3])],
            np.array([take.vary(0.8, 0.15)]),
        )
    return out


def syllable(take: Take, n: int, base: float, kind: str) -> Signal:
    """One whistle with a trace of its second harmonic."""
    lift = take.vary(1.0, 0.05)
    paths = {
        "up": points(n, (0, 0.8), (1, 1.25)),
        "down": points(n, (0, 1.35), (0.3, 1.05), (1, 0.75)),
        "arch": points(n, (0, 0.8), (0.4, 1.3), (1, 0.85)),
        "trill": 1.0 + 0.13 * sine(cycles(take.vary(42, 0.1), n)),
    }
    phase = cycles(base * lift * paths[kind], n)
    return (sine(phase) + 0.12 * sine(2 * phase)) * hump(n, 0, n / SAMPLE_RATE, 0.35, 0.6)


def birds(take: Take) -> Signal:
    """A chorus: near birds with phrases of their own, farther ones between them, air in the leaves."""
    n = take.frames
    out = np.zeros((2, n))
    for bird in range(6):
        one = take.cut(min(n, 50000))
        calls = [phrase(one, float(take.character.uniform(0.75, 1.5))) for _ in range(3)]
        starts = often(take.rng, n, 0.55 * take.traits.speed, 1)
        out += strewn(take.rng, n, starts, calls, take.pick(0.3, 1.0, len(starts)) / (1 + 0.35 * bird), 0.9)
    out = echoed(out, np.stack([response(take.rng, 0.7, 6000.0) for _ in range(2)]), 0.3, loop=True)
    return unit(out) + 0.035 * noise(take.rng, n, lambda f: band(f, 200, 6000, 1) * tilt(f, -3), 2)


def caw(take: Take) -> Signal:
    """A crow: a harsh call, chaotic pulses through a wide throat around 1.5 kHz, that opens and sags."""
    n = take.frames
    length = take.s(0.36)
    part = min(1.0, length / take.seconds)
    hz = take.hz(take.own(520, 0.08)) * points(n, (0, 0.85), (0.25 * part, 1.15), (part, 0.8), (1, 0.8))
    hz = hz * wander(take.rng, n, 130, 0.14)
    k = np.arange(1, 28)
    tone = wave(cycles(hz, n), k**-0.25)
    rasp = noise(take.rng, n, lambda f: band(f, 700, 4500))
    raw = unit(tone) + 0.45 * rasp
    shaped = causal(raw, lambda f: formants(f, (1150.0, 3, 0.8), (1750.0, 4, 1.0), (3300.0, 5, 0.35), floor=0.03), 0.03)
    return unit(shaped) * hump(n, -0.012, length, 0.35, 0.5) * wander(take.rng, n, 45, 0.25)


def hoot(take: Take) -> Signal:
    """An owl: hoo, hoo-hoo; a soft tone with breath in it and the trees' answer."""
    n = take.frames
    starts, out = (0.0, 0.62, 0.9), np.zeros(n)
    slow = min(1.0, take.seconds / 1.6) / take.traits.speed**0.5
    for at, length in zip(starts, (0.4, 0.18, 0.6), strict=True):
        m = max(64, int(take.s(length * slow, 0.3) * SAMPLE_RATE))
        hz = take.hz(take.own(370, 0.06), 0.01) * points(m, (0, 0.9), (0.3, 1), (0.8, 1.0), (1, 0.9))
        phase = cycles(hz * wander(take.rng, m, 8, 0.006), m)
        breath = noise(take.rng, m, lambda f: peak(f, 380, 3) * tilt(f, -2))
        tone = (sine(phase) + 0.16 * sine(2 * phase) + 0.05 * sine(3 * phase) + 0.05 * breath) * hump(
            m, 0, m / SAMPLE_RATE, 0.4, 0.7
        )
        out += laid(n, np.array([min(at * slow * SAMPLE_RATE, n - 1)]), [tone], np.ones(1))
    return echoed(out, response(take.rng, 1.1, 2500.0), 0.35, False)


def cricket(take: Take) -> Signal:
    """Crickets: chirps of four pulses of one pure tone, each animal on its own beat; far ones make a carpet."""
    n = take.frames
    out = np.zeros((2, n))
    for animal in range(9):
        hz = take.hz(take.own(4400, 0.1), 0.03)
        pulse_n = int(0.015 * SAMPLE_RATE)
        pulse = sine(cycles(hz, pulse_n)) * np.hanning(pulse_n)
        m = int(0.12 * SAMPLE_RATE)
        chirp = laid(m, np.arange(4) * 0.026 * SAMPLE_RATE, [pulse], np.array([0.5, 0.8, 1.0, 0.9]))
        count = max(1, round(take.seconds * take.own(2.3, 0.25) * take.traits.speed))
        gains = take.pick(0.7, 1.0, count) / (1 + 0.7 * animal)
        out += strewn(take.rng, n, evenly(take.rng, n, count, 0.2), [chirp], gains, 0.9 if animal else 0.3)
    trill = 0.6 + 0.4 * sine(cycles(take.hz(take.own(38, 0.1)), n, loop=True))
    carpet = noise(take.rng, n, lambda f: peak(f, take.hz(4300), 9) + 0.4 * peak(f, take.hz(2300), 7), 2)
    return unit(out) + 0.28 * carpet * trill + 0.06 * noise(take.rng, n, lambda f: band(f, 200, 3000) * tilt(f, -3), 2)


def cicada(take: Take) -> Signal:
    """Cicadas: a buzzing carpet that swells."""
    n = take.frames
    beat = cycles(take.hz(take.own(128, 0.1)), n, loop=True) % 1.0
    sides = [
        noise(take.rng, n, lambda f: peak(f, take.hz(5400), 7) + 0.5 * peak(f, 7600, 9))
        * wander(take.rng, n, 0.4, 0.45)
        for _ in range(2)
    ]
    return np.stack(sides) * (0.25 + np.exp(-6.0 * beat))


def buzz(take: Take) -> Signal:
    """A fly or a bee: wings near a steady pitch, every beat a little different, coming and going around the ear."""
    n = take.frames
    near = np.clip(0.55 + 0.45 * drift(take.rng, n, 0.9 * take.traits.speed), 0.06, 1.5)
    hz = take.hz(take.own(235, 0.1)) * wander(take.rng, n, 5, 0.035) * (1.0 + 0.05 * (near - 0.5))
    hz = hz * wander(take.rng, n, 60, 0.004)
    k = np.arange(1, 60)
    phase = cycles(hz, n, loop=True)
    wings = unit(wave(phase, k**-0.95 * np.where(k % 2, 1.0, 0.8) * lowpass(205.0 * np.arange(1.0, 60.0), 4800, 1.5)))
    air = noise(take.rng, n, lambda f: band(f, 400, 5000) * tilt(f, -2)) * (0.4 + np.abs(sine(phase)))
    return (wings + 0.12 * air) * (0.3 + 0.7 * near)


def frog(take: Take) -> Signal:
    """A croak: a train of pulses that ring in the throat's two resonances, its rate that of the muscle."""
    n = take.frames
    length = take.s(0.75)
    rate = (
        take.own(27, 0.12)
        * take.traits.pitch**0.5
        * points(n, (0, 0.75), (min(1.0, length / take.seconds), 1.3), (1, 1.3))
    )
    beats = cycles(rate, n)
    strikes = (np.diff(np.floor(beats), prepend=-1.0) > 0) * take.pick(0.7, 1.0, n)
    low = take.hz(take.own(820, 0.15))
    r = np.array([1.0, 1.24, 2.35, 3.1])
    croak = ring(strikes, low * r, np.array([0.03, 0.025, 0.03, 0.02]), np.array([0.25, 0.15, 1.0, 0.5]))
    rough = noise(take.rng, n, lambda f: peak(f, 2.35 * low, 4)) * np.exp(-4.0 * (beats % 1.0))
    return (unit(croak) + 0.3 * rough) * hump(n, -0.005, length, 0.6, 0.5)


def quack(take: Take) -> Signal:
    """A duck: a nasal, buzzing vowel that drops, its harmonics strong around 1.2 and 2.6 kHz."""
    n = take.frames
    length = take.s(0.24)
    hz = take.hz(take.own(230, 0.1)) * points(n, (0, 1.1), (min(1.0, length / take.seconds), 0.8), (1, 0.8))
    hz = hz * wander(take.rng, n, 70, 0.04)
    k = np.arange(1, 40)
    reed = wave(cycles(hz, n), k**-0.4)
    nose = causal(reed, lambda f: formants(f, (1250.0, 5, 1.0), (2600.0, 6, 0.6), (4100.0, 6, 0.25), floor=0.04), 0.03)
    return unit(nose) * hump(n, -0.006, length, 0.35, 0.5)


def flutter(take: Take) -> Signal:
    """Wings beating, away."""
    n = take.frames
    length = take.s(0.9)
    rate = take.hz(13.0) * take.traits.speed
    beat = np.exp(-7.0 * (cycles(rate * points(n, (0, 1.2), (1, 0.9)), n) % 1.0))
    return noise(take.rng, n, lambda f: band(f, 250, take.hz(3500), 1)) * beat * hump(n, -0.01, length, 0.25, 0.7)


def swarm(take: Take) -> Signal:
    """Many wings."""
    n = take.frames
    sides = []
    for _ in range(2):
        voices = [take.hz(take.own(175, 0.1), 0.12) * wander(take.rng, n, 2.0, 0.05) for _ in range(7)]
        sides.append(
            sum(wave(cycles(v, n, loop=True), np.arange(1, 40) ** -0.9) * wander(take.rng, n, 1, 0.5) for v in voices)
        )
    return np.stack([np.asarray(side) for side in sides])


MODELS = {
    "duck": Model(quack, longest_s=1.2, every_s=0.45),
    "bird": Model(phrase, longest_s=2.5, every_s=1.4),
    "birds": Model(birds, sustained=True),
    "crow": Model(caw, longest_s=1.5, every_s=0.6),
    "owl": Model(hoot, longest_s=2.5, every_s=2.5),
    "cricket": Model(cricket, sustained=True),
    "cicada": Model(cicada, sustained=True),
    "insect": Model(buzz, sustained=True),
    "swarm": Model(swarm, sustained=True),
    "frog": Model(frog, longest_s=1.5, every_s=0.7),
    "wings": Model(flutter, longest_s=2.5, every_s=1.2),
}
