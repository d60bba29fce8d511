"""Water at all speeds. Running water is bubbles (van den Doel, ACM TAP 2(4), 2005) over turbulence."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, lowpass, peak, tilt
from sfxgen.render.procedural.dsp.envelopes import drift, hump, strike, wander
from sfxgen.render.procedural.dsp.grains import add_grains, poisson_starts, scatter_grains
from sfxgen.render.procedural.dsp.modes import bubble
from sfxgen.render.procedural.dsp.noise import filter_moving, moving_noise, noise, struck_noise, unit_rms
from sfxgen.render.procedural.dsp.space import add_reverb, room_response
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.weather import stereo_swell


def bubbles_of(
    take: PatchContext, low: float, high: float, rise: float = 0.15, kinds: int = 160, slope: float = 0.6
) -> list[Signal]:
    """Make bubbles of many sizes, louder when larger: frequencies log-uniform from low to high."""
    hz = np.exp(take.pick(np.log(low), np.log(high), kinds))
    return [bubble(take.hz(float(f)), float(take.pick(0.0, 2 * rise, 1)[0])) * (low / f) ** slope for f in hz]


def flowing(
    take: PatchContext, per_second: float, low: float, high: float, rise: float = 0.15, slope: float = 0.6
) -> Signal:
    """Make a steady stream of bubbles across the stereo image."""
    starts = poisson_starts(take.rng, take.frames, per_second * take.traits.speed, 4)
    gains = take.pick(0.02, 1.0, len(starts)) ** 2.5
    return scatter_grains(take.rng, take.frames, starts, bubbles_of(take, low, high, rise, slope=slope), gains, 0.9)


def stream(take: PatchContext) -> Signal:
    """Make a brook: many bubbles, a little hiss."""
    n = take.frames
    hiss = noise(take.rng, n, lambda f: band(f, 700, take.hz(7500)), 2) * stereo_swell(take, 2.0, 0.25)
    large = unit_rms(flowing(take, 90 * take.traits.force, 380, 1100))
    small = unit_rms(flowing(take, 500 * take.traits.force, 1000, 8000, 0.1, -0.3))
    return 0.5 * large + small + 0.4 * hiss


def river(take: PatchContext) -> Signal:
    """Make a wide stream: deeper bubbles, a broad rush."""
    n = take.frames
    rush = noise(take.rng, n, lambda f: band(f, 150, take.hz(6000)) * tilt(f, -1.5), 2) * stereo_swell(take, 0.8, 0.18)
    bubbles = 0.5 * unit_rms(flowing(take, 160, 250, 1200)) + 0.8 * unit_rms(flowing(take, 500, 900, 7000, 0.1, -0.3))
    return bubbles + 0.6 * take.traits.force * rush


def waterfall(take: PatchContext) -> Signal:
    """Make falling water: almost white, heavy below."""
    n = take.frames
    fall = noise(take.rng, n, lambda f: band(f, 60, take.hz(9000), 1.5) * tilt(f, -2.5), 2) * stereo_swell(
        take, 1.5, 0.08
    )
    return fall + 0.2 * unit_rms(flowing(take, 250, 200, 1800))


def waves(take: PatchContext) -> Signal:
    """Make surf, as many waves as fit: each swells, breaks bright and drains away in foam."""
    n = take.frames
    count = max(1, round(take.seconds * take.traits.speed / (7.5 * take.traits.size**0.4)))
    steps = (np.arange(count) + take.pick(-0.28, 0.28, count)) / count
    heights = take.pick(0.45, 1.0, count)
    width = 1.0 / count
    t = np.arange(n) / n
    out = []
    for side in range(2):
        at = steps + 0.02 * width * side

        def curve(f: Signal, t: Signal, at: Signal = at) -> Signal:
            corner = take.traits.pitch * take.traits.size**-0.4 * (350 + 5200 * breakers(t, at, heights, 3.0))
            return lowpass(f, corner, 1.5) * tilt(f, -3) * band(f, 50, 14000)

        body = moving_noise(take.rng, n, curve, 1024) * (0.12 + breakers(t, at, heights, 2.2))
        foam = noise(take.rng, n, lambda f: band(f, 2500, 11000)) * breakers(t, at + 0.12 * width, heights, 4.0)
        out.append(body + 0.14 * foam)
    return np.stack(out)


def breakers(t: Signal, at: Signal, heights: Signal, sharp: float) -> Signal:
    """Return the level of the surf at t in 0..1 around the loop: log-normal swells, steep in front, long behind."""
    total = np.zeros_like(t)
    for start, height in zip(at, heights, strict=True):
        x = (t - start) % 1.0 * len(at)
        total = total + height * np.exp(-sharp * np.log(np.maximum(x, 1e-4) / 0.4) ** 2)
    return total


def drip(take: PatchContext) -> Signal:
    """Make one drop into water: a tick at the surface, then the bubble it traps (Pumphrey & Crum, 1988).

    The bubble is what is heard: a tone that rises by a quarter in each of its decay times as the bubble nears the
    surface. A smaller one often follows, and the basin answers.
    """
    return add_reverb(plip(take), basin(take), BASIN, False)


BASIN = 0.2
"""How loud the answer of the basin is."""


def basin(take: PatchContext) -> Signal:
    """Return the response of what a drop falls into."""
    return room_response(take.rng, 0.5, 5000.0, 0.006)


def plip(take: PatchContext) -> Signal:
    """Make the drop without the basin's answer."""
    n = take.frames
    hz = take.hz(take.own(880, 0.16), 0.1)
    tick = struck_noise(take.rng, n, lambda f: band(f, 1800, take.hz(9000)), 0.0004, 0.012)
    at = np.array([0.012, 0.012 + take.s(0.065, 0.4)])
    bubbles = [bubble(hz, 0.25, 8.0), bubble(hz * take.vary(1.4, 0.12), 0.25, 6.0)]
    return 0.05 * tick + add_grains(n, at * SAMPLE_RATE, bubbles, np.array([1.0, take.vary(0.28, 0.4)]))


def drips(take: PatchContext) -> Signal:
    """Make water dripping in several places, each with its own beat, into one basin."""
    n = take.frames
    out, reach = np.zeros((2, n)), min(n, 26000)
    dry = np.zeros((9, 45000))
    for drop in dry:
        drop[:reach] = plip(take.cut(reach))[:reach]
    drops = list(add_reverb(dry, basin(take), BASIN, True)[:, :reach])
    for place in range(0, 9, 3):
        count = max(1, round(take.seconds / take.vary(2.2, 0.3) * take.traits.speed))
        starts = (np.arange(count) + take.pick(0, 0.25, count) + float(take.pick(0, 1, 1)[0])) * n / count % n
        gains = np.full(count, take.vary(0.7, 0.4))
        out += scatter_grains(take.rng, n, starts, drops[place : place + 3], gains, 0.8)
    return out


def splash(take: PatchContext) -> Signal:
    """Make a body entering water: slap, the cavity closing, a crown of spray, drops raining back, bubbles rising."""
    n = take.frames
    length, fine = take.s(1.4), take.hz(1.0) * take.traits.force**-0.2
    slap = noise(take.rng, n, lambda f: band(f, 280 * fine, 6000 * fine) * tilt(f, -1)) * strike(n, 0.003, take.s(0.3))
    cavity = add_grains(n, np.array([take.s(0.07, 0.2) * SAMPLE_RATE]), [bubble(take.hz(190), 0.4, 1.0)], np.ones(1))

    def spray(f: Signal, t: Signal) -> Signal:
        return band(f, fine * (500 + 1500 * t), fine * 8000, 1.2) * tilt(f, -1)

    crown = moving_noise(take.rng, n, spray, 256) * hump(n, 0.0, length, 0.14, 0.9) * wander(take.rng, n, 45, 0.45)
    return 1.5 * slap + 0.25 * cavity + 0.8 * crown + 0.8 * falling_drops(take, length)


def falling_drops(take: PatchContext, length_s: float) -> Signal:
    """Make what rains back after a splash: many small drops, and larger bubbles coming up between them."""
    n, thick = take.frames, take.traits.force * take.traits.size**0.5 * length_s
    small, large = max(2, int(420 * thick)), max(2, int(45 * thick))
    at = take.rng.beta(1.6, 2.6, small) * length_s * SAMPLE_RATE
    later = take.rng.beta(1.8, 2.0, large) * length_s * SAMPLE_RATE
    drops = add_grains(n, at, bubbles_of(take, 1100, 7500, 0.1, slope=-0.3), take.pick(0.05, 1, small) ** 2)
    up = add_grains(n, later, bubbles_of(take, 330, 1300, 0.2), take.pick(0.05, 1, large) ** 2)
    swell = hump(n, 0.0, length_s, 0.3, 0.6)
    return (0.4 * unit_rms(drops) + 0.16 * unit_rms(up)) * swell


def bubbling(take: PatchContext) -> Signal:
    """Make bubbles rising: glugs and blips with clear pitches, larger with more force."""
    larger = float(take.traits.force**-0.4)
    glugs = flowing(take, 14 * take.traits.force, 180 * larger, 900 * larger, 0.5)
    blips = flowing(take, 22 * take.traits.force, 500 * larger, 2200 * larger, 0.9)
    return glugs + 0.7 * blips


def boiling(take: PatchContext) -> Signal:
    """Make a pot boiling, or a pit of lava: slow and thick when large, quick and thin when small."""
    n = take.frames
    pops = flowing(take, 40 * take.traits.force, 140, 900, 0.5)
    low = noise(take.rng, n, lambda f: band(f, 40, take.hz(400)) * tilt(f, -3), 2) * stereo_swell(take, 6.0, 0.4)
    return unit_rms(pops) + 0.35 * low


def underwater(take: PatchContext) -> Signal:
    """Make a place under the surface: dark noise that moves, bubbles passing."""
    n = take.frames
    dark = noise(take.rng, n, lambda f: lowpass(f, take.hz(260), 2) * band(f, 30, 900) * tilt(f, -2), 2)
    return dark * stereo_swell(take, 0.4, 0.25) + 0.3 * unit_rms(flowing(take, 7, 150, 700, 0.6))


def pour(take: PatchContext) -> Signal:
    """Make liquid filling a vessel: bubbles of all sizes, in a column of air that shortens until the vessel is full.

    Where the vessel is emptied, the column grows.
    """
    n = take.frames
    length = take.s(2.6)
    low, high = take.turned((take.hz(350), take.hz(1700)))
    starts = np.sort(take.pick(0.0, length, int(60 * length))) * SAMPLE_RATE
    fine = np.sort(take.pick(0.0, length, int(550 * length))) * SAMPLE_RATE
    large = add_grains(n, starts, bubbles_of(take, 420, 1300, 0.2), take.pick(0.05, 1, len(starts)) ** 2)
    small = add_grains(n, fine, bubbles_of(take, 1100, 8000, 0.1, slope=-0.3), take.pick(0.02, 1, len(fine)) ** 2)
    jet = noise(take.rng, n, lambda f: band(f, 600, take.hz(7000)) * tilt(f, -1))
    water = 0.55 * unit_rms(large) + unit_rms(small) + 0.4 * jet
    part = min(1.0, length / take.seconds)

    def column(f: Signal, t: Signal) -> Signal:
        hz = low + (high - low) * np.clip(t / part, 0.0, 1.0) ** 2.2
        return 0.35 + 1.4 * peak(f, hz, 5.0) + 0.8 * peak(f, 3.0 * hz, 6.0)

    return filter_moving(water, column, 384) * hump(n, -0.01, length, 0.4, 0.2) * wander(take.rng, n, 9, 0.25)


def swim(take: PatchContext) -> Signal:
    """Make an arm through water."""
    n = take.frames
    length = take.s(0.9)
    top = take.hz(900)
    rush = moving_noise(
        take.rng, n, lambda f, t: band(f, top / 6, top * (1 + 3.9 * np.sin(np.pi * t)), 1.5) * tilt(f, -3), 384
    )
    count = 40
    up = add_grains(
        n, take.rng.beta(2, 3, count) * length * SAMPLE_RATE, bubbles_of(take, 250, 1500, 0.4), take.pick(0, 0.6, count)
    )
    return rush * hump(n, -0.005, length, 0.4, 0.7) + 0.5 * up * (1 + 0.1 * drift(take.rng, n, 4))


PATCHES = {
    "stream": Patch(stream, sustained=True),
    "river": Patch(river, sustained=True),
    "waterfall": Patch(waterfall, sustained=True),
    "waves": Patch(waves, sustained=True),
    "drip": Patch(drip, longest_s=2.0, every_s=1.1),
    "drips": Patch(drips, sustained=True),
    "splash": Patch(splash, longest_s=4.0, every_s=1.2, bigger=True),
    "bubbles": Patch(bubbling, sustained=True, bigger=True),
    "boiling": Patch(boiling, sustained=True, bigger=True),
    "underwater": Patch(underwater, sustained=True),
    "pour": Patch(pour, longest_s=8.0, every_s=2.5, directed=True),
    "swim": Patch(swim, longest_s=2.0, every_s=1.1),
}
