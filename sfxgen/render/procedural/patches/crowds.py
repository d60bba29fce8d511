"""Many people at once."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sfxgen.audio.fourier import overlap_add
from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, formants, highpass, peak, tilt
from sfxgen.render.procedural.dsp.envelopes import breakpoints, hump, stretch_circular, strike, wander
from sfxgen.render.procedural.dsp.grains import (
    add_grains_to_channels,
    even_starts,
    impulses,
    poisson_starts,
    resize,
    scatter_grains,
    wrap_circular,
)
from sfxgen.render.procedural.dsp.noise import filter_moving, noise, unit_rms
from sfxgen.render.procedural.dsp.space import add_reverb, room_response
from sfxgen.render.procedural.dsp.tones import cycles, sine, wave
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.creatures import utter
from sfxgen.render.procedural.patches.voices import STAB, Voice
from sfxgen.render.procedural.patches.weapons import sword
from sfxgen.render.procedural.patches.weather import pattering, stereo_swell

VOWELS = (
    ((730, 730), (1090, 1090), (2440, 2440)),
    ((270, 270), (2290, 2290), (3010, 3010)),
    ((530, 530), (1840, 1840), (2480, 2480)),
    ((570, 570), (840, 840), (2410, 2410)),
    ((300, 300), (870, 870), (2240, 2240)),
)
"""Formants of spoken vowels, Hz (Peterson & Barney, JASA 24, 1952)."""


CLAP_FRAMES, CLAP_BLOCK = 2600, 31360
"""How long one clap rings, and the length of the transforms by which a roar of them is convolved most cheaply."""
SLOW = 64
"""Frames between two points of a curve that moves with the syllables."""

SHOUT = Voice(
    170, ((0, 0.8), (0.2, 1.3), (1, 0.8)), ((650, 750), (1150, 1250), (2600, 2600)), 0.4, 31, 0.25, STAB, 0.5, -4
)


def talker(take: PatchContext, length_s: float, lift: float, rate: float, rough: float = 0.1) -> Signal:
    """Make someone saying nothing in particular: vowels glide into each other, the level follows syllables."""
    n = max(2048, min(take.frames, int(length_s * SAMPLE_RATE)))
    hz = float(take.pick(95, 230, 1)[0]) * lift * take.traits.pitch
    count = max(3, int(rate * n / SAMPLE_RATE))
    tune = breakpoints(n, *[(i / 5, float(v)) for i, v in enumerate(take.pick(0.8, 1.25, 6))])
    partials = np.arange(1, max(3, int(5000 / hz))) ** -1.2
    folds = wave(cycles(hz * tune * wander(take.rng, n, 12, 0.02 + 0.1 * rough), n), partials)
    at = np.linspace(0, 1, count)
    vowels = np.array([VOWELS[i][k][0] for i in take.rng.integers(0, 5, count) for k in range(3)], dtype=float)
    places = vowels.reshape(count, 3) * take.pick(0.9, 1.15, 1)[0] * take.traits.pitch**0.4

    def mouth(f: Signal, t: Signal) -> Signal:
        a, b, c = (np.interp(t, at, places[:, k]).astype(f.dtype) for k in range(3))
        return formants(f, (a, 5, 1.0), (b, 7, 0.5), (c, 8, 0.2), floor=0.01)

    few = n // SLOW + 2
    beat = 0.5 + 0.5 * sine(cycles(SLOW * rate * wander(take.rng, few, 2 * SLOW, 0.25), few))
    pause = np.clip(1.6 * wander(take.rng, few, 1.2 * SLOW, 0.8) - 0.5, 0.0, 1.0)
    level = beat**0.7 * pause * hump(few, 0.0, few / SAMPLE_RATE, 0.5, 0.2)
    breathy = 0.15 * take.rng.standard_normal(n) * float(np.std(folds))
    speech = unit_rms(filter_moving(folds + breathy, lambda f, t: mouth(f, t) * highpass(f, 180.0), 512))
    return speech * stretch_circular(level, SLOW * few)[:n]


def murmur(take: PatchContext) -> Signal:
    """Make a room full of talkers: near ones you can almost follow, far ones blurred into one by the room."""
    n, speed = take.frames, take.traits.speed
    talkers = several(take, [talker(take, 1.7, 1.15, 4.6 * speed) for _ in range(5)])
    starts = poisson_starts(take.rng, n, 8.0 * take.traits.size, 10)
    near = scatter_grains(take.rng, n, starts, talkers, take.pick(0.3, 1.0, len(starts)), 0.9)
    at = poisson_starts(take.rng, n, 16.0 * take.traits.size, 12)
    many = add_grains_to_channels(n, at, talkers[::-1], take.pick(0.3, 1.0, (1, len(at))), True)[0]
    kernel = np.stack(
        [room_response(take.rng, 0.7 * take.traits.size**0.3, 2600.0 * take.traits.size**-0.5) for _ in range(2)]
    )
    far = add_reverb(many, kernel, 1.0, loop=True) - many
    return np.asarray(unit_rms(near) + 0.8 * take.traits.size**0.5 * unit_rms(far))


def several(take: PatchContext, made: list[Signal]) -> list[Signal]:
    """Return twice as many sounds: each one, and the same from a body some ten percent larger or smaller."""
    return [*made, *(resize(x, float(take.pick(0.84, 0.94, 1)[0]) ** (-1) ** i) for i, x in enumerate(made))]


def cheer(take: PatchContext) -> Signal:
    """Make a stadium: many holding open vowels, whoops that rise and fall, clapping and whistles below."""
    n = take.frames
    cries = several(take, [whoop(take) for _ in range(5)])
    starts = poisson_starts(take.rng, n, 16 * take.traits.force, 6)
    near = scatter_grains(take.rng, n, starts, cries, take.pick(0.1, 1, len(starts)) ** 1.5, 1.0)
    at = poisson_starts(take.rng, n, 40 * take.traits.force, 12)
    many = unit_rms(add_grains_to_channels(n, at, cries[::-1], take.pick(0.3, 1.0, (1, len(at))), True)[0])
    many = many + 0.3 * pattering(take, 1200.0 * take.traits.force, 450, 4200)
    kernel = np.stack([room_response(take.rng, 1.2, 4000.0) for _ in range(2)])
    far = add_reverb(many, kernel, 1.0, loop=True) - many
    roar = noise(take.rng, n, lambda f: formants(f, (800, 2, 1.0), (1300, 3, 0.6), (2700, 3, 0.25)) * tilt(f, -1), 2)
    return (
        unit_rms(near)
        + 0.9 * unit_rms(far)
        + 0.3 * roar * stereo_swell(take, 0.8, 0.2)
        + 0.36 * unit_rms(clapping(take))
    )


def whoop(take: PatchContext) -> Signal:
    """Make one voice of a cheering crowd: yeah, woo, hey."""
    length = float(take.pick(0.5, 1.3, 1)[0])
    n = max(2048, min(take.frames, int(length * SAMPLE_RATE)))
    hz = float(take.pick(190, 480, 1)[0]) * take.traits.pitch
    start, end = VOWELS[int(take.rng.integers(0, 5))], VOWELS[int(take.rng.choice((0, 2, 3)))]
    tune = breakpoints(n, (0, 0.75), (float(take.pick(0.15, 0.5, 1)[0]), 1.25), (1, 0.8))
    partials = np.arange(1, max(3, int(6000 / hz))) ** -0.8
    folds = wave(cycles(hz * tune * wander(take.rng, n, 25, 0.02), n), partials)

    def mouth(f: Signal, t: Signal) -> Signal:
        u = np.clip(2.0 * t, 0, 1)
        places = [(1.1 * (a[0] + (b[0] - a[0]) * u), 5.0, g) for a, b, g in zip(start, end, (1, 0.7, 0.4), strict=True)]
        return formants(f, *places, floor=0.02)

    rasp = 0.2 * take.rng.standard_normal(n) * float(np.std(folds))
    return unit_rms(filter_moving(folds + rasp, mouth, 512)) * hump(n, 0.0, n / SAMPLE_RATE, 0.4, 0.5)


def one_clap(take: PatchContext) -> Signal:
    """Make two hands clapping once: a short resonance of the hollow between them (Repp, JASA 81, 1987)."""
    n = CLAP_FRAMES
    centre = take.hz(float(take.pick(900, 2800, 1)[0]))
    rough = noise(take.rng, n, lambda f: peak(f, centre, 2.2) + 0.3 * band(f, 700, 6000) * tilt(f, -3))
    return rough * strike(n, 0.001, take.vary(0.024, 0.25))


def clapping(take: PatchContext) -> Signal:
    """Make people clapping nearby, each pair of hands at its own rate (Peltola et al., IEEE TASLP 15(3), 2007)."""
    n = take.frames
    people = max(4, int(44 * take.traits.size * take.traits.force))
    starts, gains = [], []
    for person in range(people):
        count = max(1, round(take.seconds * float(take.pick(3.0, 4.8, 1)[0]) * take.traits.speed))
        starts.append((even_starts(take.rng, n, count, 0.25) + float(take.pick(0, n, 1)[0])) % n)
        gains.append(take.pick(0.6, 1.0, count) / (1 + 0.02 * person))
    hands = [one_clap(take) for _ in range(23)]
    return scatter_grains(take.rng, n, np.concatenate(starts), hands, np.concatenate(gains), 0.9)


def applause(take: PatchContext) -> Signal:
    """Make applause: near hands one by one, the rest blurred into a roar."""
    near = clapping(take)
    far = np.stack([unit_rms(distant_clapping(take)) for _ in range(2)])
    kernel = np.stack([room_response(take.rng, 0.9, 4500.0, 0.004) for _ in range(2)])
    return add_reverb(unit_rms(near), kernel, 0.2, loop=True) + 0.9 * far * stereo_swell(take, 3.0, 0.15)


def distant_clapping(take: PatchContext) -> Signal:
    """Make a thousand claps a second: three trains of impulses, each through its own hands; (frames,)."""
    n = take.frames
    rate = np.full(n, 330.0 * take.traits.force * take.traits.speed)
    trains = np.stack([impulses(take.rng, rate, 1.0, 1.0) for _ in range(3)]).astype(np.float32)
    hands = np.stack([one_clap(take) for _ in range(3)]).astype(np.float32)
    return wrap_circular(np.sum(overlap_add(trains, hands, CLAP_BLOCK), axis=0, dtype=np.float64), n)


def clap(take: PatchContext) -> Signal:
    """Make one clap."""
    one = one_clap(take)[: take.frames]
    return np.append(one, np.zeros(take.frames - len(one)))


def battle(take: PatchContext) -> Signal:
    """Make a fight some way off: shouts, steel, rumbling ground."""
    n = take.frames
    cries = [
        unit_rms(utter(take.cut(min(n, 30000)), replace(SHOUT, pitch_hz=float(hz)))) for hz in take.pick(120, 260, 4)
    ]
    starts = poisson_starts(take.rng, n, 2.4, 2)
    shouts = scatter_grains(take.rng, n, starts, several(take, cries), take.pick(0.2, 0.8, len(starts)))
    clangs = several(take, [unit_rms(sword(take.cut(min(n, 22000)))) for _ in range(3)])
    at = poisson_starts(take.rng, n, 2.8, 2)
    steel_ = scatter_grains(take.rng, n, at, clangs, take.pick(0.2, 0.9, len(at)) ** 1.5)
    ground = noise(take.rng, n, lambda f: band(f, 40, 600) * tilt(f, -4), 2) * wander(take.rng, n, 6, 0.3)
    return unit_rms(shouts) + 0.6 * unit_rms(steel_) + 0.35 * ground


PATCHES = {
    "crowd": Patch(murmur, sustained=True),
    "cheer": Patch(cheer, sustained=True),
    "applause": Patch(applause, sustained=True),
    "clap": Patch(clap, longest_s=0.5, every_s=0.4),
    "battle": Patch(battle, sustained=True),
}
