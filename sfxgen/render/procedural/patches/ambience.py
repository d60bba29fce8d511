"""Places: beds of air with the events that belong to them."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, lowpass, peak, tilt
from sfxgen.render.procedural.dsp.envelopes import wander
from sfxgen.render.procedural.dsp.grains import poisson_starts, scatter_grains
from sfxgen.render.procedural.dsp.noise import (
    add_at_level,
    filter_causal,
    gain_to_unit_rms,
    mix_curves,
    noise,
    unit_rms,
)
from sfxgen.render.procedural.dsp.space import add_reverb, room_response
from sfxgen.render.procedural.dsp.tones import chord
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.creatures import utter
from sfxgen.render.procedural.patches.machines import hum
from sfxgen.render.procedural.patches.small_creatures import chorus, cricket, frog, hoot
from sfxgen.render.procedural.patches.vehicles import passby
from sfxgen.render.procedural.patches.voices import VOICES
from sfxgen.render.procedural.patches.water import drips, flowing
from sfxgen.render.procedural.patches.weather import stereo_swell, wind


def air(take: PatchContext, low: float, high: float, slope: float = -4.0, restless: float = 0.15) -> Signal:
    """Make still air: dark, wide, slowly moving."""
    return noise(take.rng, take.frames, lambda f: band(f, low, take.hz(high)) * tilt(f, slope), 2) * stereo_swell(
        take, 0.3, restless
    )


def now_and_then(take: PatchContext, sounds: list[Signal], per_second: float, low: float, high: float) -> Signal:
    """Scatter sounds around the listener at a mean rate, at least one."""
    starts = poisson_starts(take.rng, take.frames, per_second, 1)
    return around(take, sounds, starts, low, high)


def around(take: PatchContext, sounds: list[Signal], starts: Signal, low: float, high: float) -> Signal:
    """Place sounds around the listener, as loud as from low to high."""
    return scatter_grains(take.rng, take.frames, starts, sounds, take.pick(low, high, len(starts)), 0.9)


def room(take: PatchContext) -> Signal:
    """Make an empty room: air, and a trace of mains hum."""
    return air(take, 30, 900, -5.0, 0.05) + 0.05 * unit_rms(hum(take))


def leaves(take: PatchContext) -> Signal:
    """Make foliage in a breeze."""
    return breeze(take, 0.0)


def breeze(take: PatchContext, deep: float) -> Signal:
    """Make foliage that moves, and under it, as loud as deep says, the rush of the air that moves it."""
    n, high = take.frames, take.hz(9000)
    foliage = (1.0, lambda f: band(f, 1800, high) * tilt(f, -1))
    rush = (deep, lambda f: band(f, 60, 500, 1.0) * tilt(f, -3))
    rustle = noise(take.rng, n, mix_curves(foliage, rush), 2)
    rustle *= np.hypot(1.0, deep)
    rustle *= stereo_swell(take, 0.5 * take.traits.speed, 0.5)
    rustle *= wander(take.rng, n, 18, 0.15)
    return rustle


def forest(take: PatchContext) -> Signal:
    """Make a forest by day: leaves, wind far above, birds."""
    out = chorus(take)
    out *= 1.1 * gain_to_unit_rms(out)
    out += 0.5 * leaves(take)
    add_at_level(out, wind(take), 0.25)
    return out


def night(take: PatchContext) -> Signal:
    """Make a night outdoors: crickets, a breeze, an owl."""
    owl = [unit_rms(hoot(take.cut(min(take.frames, 3 * SAMPLE_RATE))))]
    return unit_rms(cricket(take)) + 0.45 * unit_rms(breeze(take, 0.8)) + now_and_then(take, owl, 0.06, 0.25, 0.5)


def cave(take: PatchContext) -> Signal:
    """Make a cave: low air that resonates, drips with long echoes."""
    return cavern(take, 0.0)


def cavern(take: PatchContext, inside: Signal | float) -> Signal:
    """Make a cave with another sound in it; the walls echo that sound as they do the drips."""
    n = take.frames
    hollow = noise(
        take.rng,
        n,
        lambda f: (peak(f, take.hz(95), 5) + 0.6 * peak(f, take.hz(210), 6) + 0.2 * lowpass(f, 500)) * tilt(f, -2),
        2,
    )
    kernel = np.stack([room_response(take.rng, 2.8, 3500.0) for _ in range(2)])
    dry = drips(take)
    dry *= 1.0 / np.sqrt(np.mean(dry * dry))
    dry += inside
    out = add_reverb(dry, kernel, 0.9, True)
    out *= 0.8
    hollow *= stereo_swell(take, 0.25, 0.3)
    hollow *= 0.55
    out += hollow
    return out


def dungeon(take: PatchContext) -> Signal:
    """Make a dungeon: a cave with a low drone and someone groaning in it."""
    n = take.frames
    root = take.hz(take.own(49, 0.1), 0.01)
    drone = chord(n, [root * d for d in (1.0, 1.012, 1.5, 1.782)], np.arange(1, 9) ** -1.6)
    groan = utter(take.cut(min(n, 90000)), VOICES["growl"])
    groans = now_and_then(take, [0.4 * unit_rms(filter_causal(groan, lambda f: lowpass(f, 1800.0)))], 0.06, 0.2, 0.5)
    return cavern(take, groans) + 0.3 * unit_rms(drone)


def swamp(take: PatchContext) -> Signal:
    """Make a swamp: frogs, insects, gas bubbling up through the mud."""
    from_frogs = [unit_rms(frog(take.cut(min(take.frames, 24000)))) for _ in range(5)]
    frogs = now_and_then(take, from_frogs, 1.6, 0.15, 0.8)
    gas = unit_rms(flowing(take, 45.0, 220, 900))
    return frogs + 0.45 * unit_rms(cricket(take)) + 0.2 * gas


def city(take: PatchContext) -> Signal:
    """Make a city: the wash of traffic, and cars passing."""
    starts = poisson_starts(take.rng, take.frames, 0.25, 1)
    cars = [unit_rms(passby(take.cut(min(take.frames, 4 * SAMPLE_RATE)))) for _ in starts[:2]]
    return air(take, 40, 1400, -4.0, 0.2) + around(take, cars, starts, 0.15, 0.6)


def void(take: PatchContext) -> Signal:
    """Make a drone for dread or deep space: low tones close together, and air that swells and sinks."""
    n = take.frames
    root = take.hz(take.own(41, 0.15), 0.01)

    def string(ratio: float) -> Signal:
        return chord(n, (root * ratio,), np.arange(1, 14) ** -1.3) * wander(take.rng, n, 0.3, 0.3)

    strings = [[string(ratio * side) for ratio in (1.0, 1.007, 1.5, 2.01, 2.38)] for side in (1.0, 1.001)]
    return unit_rms(np.sum(strings, axis=1)) + 0.4 * air(take, 60, 700, -3, 0.4)


PATCHES = {
    "room_tone": Patch(room, sustained=True),
    "leaves": Patch(leaves, sustained=True),
    "forest": Patch(forest, sustained=True),
    "night": Patch(night, sustained=True),
    "cave": Patch(cave, sustained=True),
    "dungeon": Patch(dungeon, sustained=True),
    "swamp": Patch(swamp, sustained=True),
    "city": Patch(city, sustained=True),
    "drone": Patch(void, sustained=True),
}
