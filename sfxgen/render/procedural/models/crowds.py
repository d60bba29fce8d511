"""Many people at once."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, formants, peak, tilt
from sfxgen.render.procedural.dsp.envelopes import strike, wander
from sfxgen.render.procedural.dsp.grains import often, strewn
from sfxgen.render.procedural.dsp.noise import moving_noise, noise, unit
from sfxgen.render.procedural.models.creatures import STAB, SWELL, Voice, utter
from sfxgen.render.procedural.models.weapons import sword
from sfxgen.render.procedural.models.weather import both
from sfxgen.render.procedural.take import Model, Take

VOWELS = (
    ((730, 730), (1090, 1090), (2440, 2440)),
    ((270, 270), (2290, 2290), (3010, 3010)),
    ((530, 530), (1840, 1840), (2480, 2480)),
    ((570, 570), (840, 840), (2410, 2410)),
    ((300, 300), (870, 870), (2240, 2240)),
)
"""Formants of spoken vowels, Hz (Peterson & Barney, JASA 24, 1952)."""


SHOUT = Voice(
    170, ((0, 0.8), (0.2, 1.3), (1, 0.8)), ((650, 750), (1150, 1250), (2600, 2600)), 0.4, 31, 0.25, STAB, 0.5, -4
)


def syllables(take: Take, count: int, length_s: float, lift: float, rough: float) -> list[Signal]:
    """Short utterances of different people."""
    out = []
    for i in range(count):
        hz = float(take.pick(95, 240, 1)[0]) * lift
        a, b = VOWELS[i % 5], VOWELS[(i * 3 + 1) % 5]
        mouth = tuple((x[0], y[0]) for x, y in zip(a, b, strict=True))
        voice = Voice(hz, ((0, 1), (0.4, 1.12), (1, 0.85)), mouth, rough, 23, 0.3, SWELL, length_s, -6)
        m = min(take.frames, int(1.25 * length_s * SAMPLE_RATE))
        out.append(unit(utter(take.cut(m), voice)))
    return out


def murmur(take: Take) -> Signal:
    """A room of talkers: near syllables one can almost follow, far ones blurred into one."""
    n, speed = take.frames, take.traits.speed
    near = syllables(take, 20, 0.2, 1.0, 0.1)
    starts = often(take.rng, n, 26 * speed * take.traits.size, 5)
    talk = strewn(take.rng, n, starts, near, take.pick(0.05, 0.8, len(starts)) ** 1.6, 0.9)
    rate = max(1.0, round(4.5 * take.seconds))

    def far(f: Signal, t: Signal) -> Signal:
        u = 0.5 + 0.5 * np.sin(2 * np.pi * rate * t) * np.sin(2 * np.pi * max(1.0, rate // 3) * t)
        return formants(f, (420 + 250 * u, 3, 1.0), (1100 + 500 * u, 4, 0.4), (2500, 4, 0.12)) * band(f, 120, 5000)

    babble = np.stack([moving_noise(take.rng, n, far, 768) for _ in range(2)]) * both(take, 3.0, 0.22)
    return unit(talk) + 0.4 * babble


def cheer(take: Take) -> Signal:
    """A stadium: open vowels sustained by many, whistles, clapping below."""
    n = take.frames
    voices = syllables(take, 10, 0.8, 1.9, 0.4)
    starts = often(take.rng, n, 24 * take.traits.force, 5)
    shouts = strewn(take.rng, n, starts, voices, take.pick(0.1, 1, len(starts)), 1.0)
    roar = noise(take.rng, n, lambda f: formants(f, (750, 2, 1.0), (1250, 3, 0.7), (2700, 3, 0.3)) * tilt(f, -1), 2)
    return unit(shouts) + 0.8 * roar * both(take, 0.8, 0.2) + 0.35 * unit(applause(take))


def clap_sound(take: Take) -> Signal:
    """Two hands: a short resonance of the hollow between them (Repp, JASA 81, 1987)."""
    n = 2600
    centre = take.hz(float(take.pick(700, 2400, 1)[0]))
    rough = noise(take.rng, n, lambda f: peak(f, centre, 2.5) + 0.4 * band(f, 900, 9000))
    return rough * strike(n, 0.0015, take.vary(0.035, 0.2))


def applause(take: Take) -> Signal:
    """Clapping: near pairs of hands one by one, and the rest as dense noise."""
    n = take.frames
    claps = [clap_sound(take) for _ in range(32)]
    starts = often(take.rng, n, 130 * take.traits.size * take.traits.force, 8)
    near = strewn(take.rng, n, starts, claps, take.pick(0.05, 1.0, len(starts)) ** 2)
    rest = noise(take.rng, n, lambda f: band(f, 500, 6500) * tilt(f, -1), 2) * both(take, 6.0, 0.2)
    return unit(near) + 0.35 * rest


def clap(take: Take) -> Signal:
    """One clap."""
    one = clap_sound(take)[: take.frames]
    return np.append(one, np.zeros(take.frames - len(one)))


def battle(take: Take) -> Signal:
    """A fight some way off: shouts, steel, feet."""
    n = take.frames
    cries = [unit(utter(take.cut(min(n, 30000)), replace(SHOUT, pitch_hz=float(hz)))) for hz in take.pick(120, 260, 5)]
    starts = often(take.rng, n, 2.4, 2)
    shouts = strewn(take.rng, n, starts, cries, take.pick(0.2, 0.8, len(starts)))
    clangs = [unit(sword(take.cut(min(n, 22000)))) for _ in range(6)]
    at = often(take.rng, n, 2.8, 2)
    steel_ = strewn(take.rng, n, at, clangs, take.pick(0.2, 0.9, len(at)) ** 1.5)
    ground = noise(take.rng, n, lambda f: band(f, 40, 600) * tilt(f, -4), 2) * wander(take.rng, n, 6, 0.3)
    return unit(shouts) + 0.6 * unit(steel_) + 0.35 * ground


MODELS = {
    "crowd": Model(murmur, sustained=True),
    "cheer": Model(cheer, sustained=True),
    "applause": Model(applause, sustained=True),
    "clap": Model(clap, longest_s=0.5, every_s=0.4),
    "battle": Model(battle, sustained=True),
}
