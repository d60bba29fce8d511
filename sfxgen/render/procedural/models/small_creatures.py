"""Birds, insects, frogs: pure tones and quick pulses rather than throats."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, peak
from sfxgen.render.procedural.dsp.envelopes import hump, points, wander
from sfxgen.render.procedural.dsp.grains import evenly, laid, often, strewn
from sfxgen.render.procedural.dsp.noise import noise, unit
from sfxgen.render.procedural.dsp.tones import cycles, fm, sine, wave
from sfxgen.render.procedural.take import Model, Take


def phrase(take: Take) -> Signal:
    """A bird's phrase: a few syllables, each a swept or trilled whistle; the species is the sound's own."""
    n = take.frames
    base = take.hz(take.own(3300, 0.22))
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
    """Several birds around, each calling in its own time."""
    n = take.frames
    out = np.zeros((2, n))
    for bird in range(4):
        one = take.cut(min(n, 50000))
        calls = [phrase(one) for _ in range(3)]
        starts = often(take.rng, n, 0.28 * take.traits.speed, 1)
        out += strewn(take.rng, n, starts, calls, take.pick(0.2, 0.5, len(starts)) / (1 + 0.5 * bird), 0.9)
    return out + 0.004 * noise(take.rng, n, lambda f: band(f, 300, 4000, 1), 2)


def caw(take: Take) -> Signal:
    """A crow: a harsh, nasal pulse train that sags."""
    n = take.frames
    hz = take.hz(take.own(470, 0.1)) * points(n, (0, 0.9), (0.2, 1.1), (1, 0.8)) * wander(take.rng, n, 60, 0.06)
    tone = wave(cycles(hz, n), np.exp(-(((np.arange(1, 22) - 3.2) / 2.6) ** 2)) + 0.12)
    rasp = 0.6 + 0.4 * sine(cycles(take.vary(75), n))
    return (unit(tone) * rasp + 0.3 * noise(take.rng, n, lambda f: peak(f, 1600, 3))) * hump(
        n, -0.01, take.s(0.36), 0.3, 0.6
    )


def hoot(take: Take) -> Signal:
    """An owl: hoo, hoo-hoo."""
    n = take.frames
    starts, out = (0.0, 0.42, 0.6), np.zeros(n)
    for at, length in zip(starts, (0.34, 0.13, 0.36), strict=True):
        m = max(64, int(take.s(length, 0.3) * SAMPLE_RATE))
        hz = take.hz(take.own(385, 0.06), 0.01) * points(m, (0, 0.94), (0.3, 1), (1, 0.92))
        tone = (sine(cycles(hz, m)) + 0.1 * sine(2 * cycles(hz, m))) * hump(m, 0, m / SAMPLE_RATE, 0.4, 0.5)
        out += laid(n, np.array([at * min(1.0, take.seconds) * SAMPLE_RATE]), [tone], np.ones(1))
    return out


def cricket(take: Take) -> Signal:
    """Crickets: chirps of three to four pulses of one pure tone, each animal on its own beat."""
    n = take.frames
    out = np.zeros((2, n))
    for animal in range(4):
        hz = take.hz(take.own(4500, 0.06), 0.02)
        pulse_n = int(0.014 * SAMPLE_RATE)
        pulse = sine(cycles(hz, pulse_n)) * np.hanning(pulse_n)
        m = int(0.11 * SAMPLE_RATE)
        chirp = laid(m, np.arange(4) * 0.023 * SAMPLE_RATE, [pulse], np.array([0.5, 0.8, 1.0, 0.9]))
        count = max(1, round(take.seconds * take.own(2.2, 0.2) * take.traits.speed))
        gains = take.pick(0.8, 1.0, count) / (1 + 1.2 * animal)
        out += strewn(take.rng, n, evenly(take.rng, n, count, 0.12), [chirp], gains, 0.9 if animal else 0.2)
    return out + 0.01 * noise(take.rng, n, lambda f: peak(f, take.hz(4700), 12), 2)


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
    """A fly or a bee: wings near a steady pitch, coming and going."""
    n = take.frames
    hz = take.hz(take.own(190, 0.12)) * wander(take.rng, n, 3, 0.06) * wander(take.rng, n, 0.8, 0.08)
    k = np.arange(1, 50)
    wings = wave(cycles(hz, n, loop=True), k**-0.75 * np.where(k % 2, 1.0, 0.6))
    return unit(wings) * wander(take.rng, n, 1.2, 0.45)


def frog(take: Take) -> Signal:
    """A croak: a train of pulses, its pitch the throat's, its rate that of the muscle."""
    n = take.frames
    length = take.s(0.4)
    carrier = take.hz(take.own(720, 0.2))
    rate = take.own(55, 0.15) * points(n, (0, 0.8), (1, 1.25))
    beat = np.exp(-3.5 * (cycles(rate, n) % 1.0))
    tone = fm(cycles(carrier * points(n, (0, 0.9), (0.5, 1.1), (1, 1)), n), 0.5, 1.4)
    return (tone + 0.3 * sine(cycles(carrier * 2.1, n))) * beat * hump(n, -0.005, length, 0.55, 0.5)


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
