"""Many people at once."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sfxgen.audio.fourier import overlap_add
from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, formants, lowpass, peak, tilt
from sfxgen.render.procedural.dsp.envelopes import breakpoints, hump, strike, wander
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
from sfxgen.render.procedural.dsp.tones import cycles, wave
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.creatures import utter
from sfxgen.render.procedural.patches.talk import VOWELS, talker
from sfxgen.render.procedural.patches.voices import STAB, Voice
from sfxgen.render.procedural.patches.weapons import sword
from sfxgen.render.procedural.patches.weather import pattering, stereo_swell

CLAP_FRAMES, CLAP_BLOCK = 2600, 31360
"""How long one clap rings, and the length of the transforms by which a roar of them is convolved most cheaply."""

SHOUT = Voice(
    170, ((0, 0.8), (0.2, 1.3), (1, 0.8)), ((650, 750), (1150, 1250), (2600, 2600)), 0.4, 31, 0.25, STAB, 0.5, -4
)


def murmur(take: PatchContext) -> Signal:
    """Make a room full of talkers: some beside you, more across the room, the rest blurred into one by the walls."""
    n, speed, size = take.frames, take.traits.speed, take.traits.size
    talkers = several(take, [talker(take, 2.0, 1.12, 4.8 * speed) for _ in range(4)])
    starts = poisson_starts(take.rng, n, 3.0 * size, 5)
    near = unit_rms(scatter_grains(take.rng, n, starts, talkers, take.pick(0.15, 1.0, len(starts)) ** 1.5, 0.9))
    at = poisson_starts(take.rng, n, 14.0 * size, 12)
    many = unit_rms(add_grains_to_channels(n, at, talkers[::-1], take.pick(0.3, 1.0, (1, len(at))), True)[0])
    kernel = np.stack([room_response(take.rng, 0.7 * size**0.3, 5200.0 * size**-0.5) for _ in range(2)])
    heard = 0.4 * near + many
    return np.asarray(near + 0.9 * size**0.5 * unit_rms(add_reverb(heard, kernel, 1.0, loop=True) - heard))


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
        places = [(1.1 * (a + (b - a) * u), 5.0, g) for a, b, g in zip(start, end, (1, 0.7, 0.4), strict=True)]
        return formants(f, *places, floor=0.02)

    rasp = 0.2 * take.rng.standard_normal(n) * float(np.std(folds))
    return unit_rms(filter_moving(folds + rasp, mouth, 512)) * hump(n, 0.0, n / SAMPLE_RATE, 0.4, 0.5)


def one_clap(take: PatchContext) -> Signal:
    """Make two hands clapping once: a short resonance of the hollow between them (Repp, JASA 81, 1987)."""
    n = CLAP_FRAMES
    centre = take.hz(float(take.pick(700, 2100, 1)[0]))
    rough = noise(
        take.rng, n, lambda f: peak(f, centre, 1.8) * lowpass(f, 5000.0) + 0.25 * band(f, 500, 5000) * tilt(f, -4)
    )
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
