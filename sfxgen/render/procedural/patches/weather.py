"""Rain, wind, storm, fire: wide beds, periodic in their length."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import Signal
from sfxgen.render.procedural.dsp.curves import band, highpass, lowpass, peak, tilt
from sfxgen.render.procedural.dsp.envelopes import coarse_drift, coarse_wander, drift, stretch_circular, strike, wander
from sfxgen.render.procedural.dsp.grains import impulses, poisson_starts, scatter_grains, thin_starts
from sfxgen.render.procedural.dsp.modes import bubble, modes
from sfxgen.render.procedural.dsp.noise import (
    add_at_level,
    filter_circular,
    mix_curves,
    moving_noise,
    noise,
    unit_rms,
)
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.explosions import thunder as clap
from sfxgen.render.procedural.patches.materials import MATERIALS, SURFACES, ratios


def stereo_swell(take: PatchContext, hz: float, depth: float) -> Signal:
    """Return a slow swell that left and right mostly share: (2, frames)."""
    rng, n = take.rng, take.frames
    shared = coarse_wander(rng, n, hz, depth)
    return np.stack([stretch_circular(shared * coarse_wander(rng, n, hz, 0.35 * depth), n) for _ in range(2)])


def rain(take: PatchContext) -> Signal:
    """Make rain: far drops as a hiss, nearer ones as a patter, the nearest one by one (Farnell, ch. 39)."""
    n, force = take.frames, take.traits.force
    top, heavy = take.hz(7500), 0.4 * force
    hiss = (1.0, lambda f: band(f, 900, top) * tilt(f, -0.5 / force))
    body = (heavy, lambda f: band(f, 120, 1200) * tilt(f, -3))
    out = noise(take.rng, n, mix_curves(hiss, body), 2)
    out *= stereo_swell(take, 0.25, 0.12)
    hard = 0.7 if take.traits.material in MATERIALS else 1.0
    out *= 0.3 * hard * force**0.7 * np.hypot(1.0, heavy)
    for side in out:
        side += 0.7 * pattering(take, 900.0 * force, 700, 6500)
    starts = poisson_starts(take.rng, n, 110.0 * force**1.5 * take.traits.speed, 3)
    gains = 1.2 * take.pick(0.05, 1.0, len(starts)) ** 2.5
    out += scatter_grains(take.rng, n, starts, drops(take), gains)
    return out


def pattering(take: PatchContext, per_second: float, low: float, high: float) -> Signal:
    """Make countless small drops, each a click of its own size: a hiss that sounds rough."""
    rate = np.full(take.frames, per_second * take.traits.speed)
    return unit_rms(filter_circular(impulses(take.rng, rate, 1.0, 5.0), lambda f: band(f, take.hz(low), take.hz(high))))


def drops(take: PatchContext) -> list[Signal]:
    """Make single near drops: on a material, its body; on open ground, a tick and now and then a bubble."""
    surface = take.traits.material
    name = SURFACES.get(surface, surface) if surface else None
    out: list[Signal] = []
    for _ in range(16):
        tick = noise(take.rng, 420, lambda f: band(f, 1500, take.hz(9000))) * strike(420, 0.0006, take.vary(0.006, 0.3))
        if surface == "water" or (name is None and len(out) % 4 == 0):
            drop = 0.9 * bubble(take.hz(float(take.pick(900, 4200, 1)[0])), 0.08)
        elif name in MATERIALS and name not in {"earth", "water"}:
            material = MATERIALS[name]
            r = ratios(take, material, 10)
            base = take.hz(material.base_hz * float(take.pick(0.8, 2.4, 1)[0]))
            drop = 0.5 * modes(6000, base * r, np.minimum(0.3, material.t60_s) * r**-0.6, take.pick(0.1, 0.6, 10))
        else:
            drop = np.zeros(420)
        drop = np.append(drop, np.zeros(max(0, 420 - len(drop))))
        drop[:420] += 0.4 * tick
        out.append(drop)
    return out


def wind(take: PatchContext) -> Signal:
    """Make turbulence whose centre and level rise together in gusts, with a whistle at the edges of things."""
    n, force = take.frames, take.traits.force
    blowing = np.empty((2, n))
    gust = slow(take, 0.22 * take.traits.speed)
    grid = np.arange(GUSTS) / GUSTS
    for side in blowing:
        coarse = gust + 0.4 * slow(take, 0.7)
        centre, whistle = take.hz(310) * force**0.6, take.hz(720)

        def curve(
            f: Signal, t: Signal, coarse: Signal = coarse, centre: float = centre, whistle: float = whistle
        ) -> Signal:
            g = np.interp(t, grid, coarse).astype(f.dtype)
            move = np.exp(0.28 * g)
            howl = (
                0.10
                * force
                * np.exp(0.6 * g)
                * (peak(f, whistle * move, 18) + 0.6 * peak(f, 1.53 * whistle * move, 22))
            )
            return np.asarray(
                peak(f, centre * move, 0.7) * tilt(f, -3) * highpass(f, 35) + howl * np.sqrt(1000.0 / whistle) * 0.5
            )

        level = stretch_circular(np.exp(0.32 * coarse), n)
        np.multiply(moving_noise(take.rng, n, curve, 2048), level, out=side)
    return (
        0.4 * unit_rms(blowing) + rustle(take, stretch_circular(gust, n))
        if take.traits.material in FOLIAGE
        else blowing
    )


def slow(take: PatchContext, hz: float) -> Signal:
    """Return a drift of a wind as a few points around the loop."""
    return np.clip(stretch_circular(coarse_drift(take.rng, take.frames, hz), GUSTS), -2, 2)


GUSTS = 2048

FOLIAGE = {"leaves": (1500.0, 9000.0), "grass": (2600.0, 11000.0)}
"""What rustles in the wind, and the band of its rustle in Hz."""


def rustle(take: PatchContext, gust: Signal) -> Signal:
    """Make leaves or blades of grass brushing against each other, more the harder it blows: (2, frames)."""
    low, high = (take.hz(hz) for hz in FOLIAGE[take.traits.material or "leaves"])
    brushing = noise(take.rng, take.frames, lambda f: band(f, low, high) * tilt(f, -1), 2)
    return brushing * np.exp(0.5 * gust) * wander(take.rng, take.frames, 14, 0.2)


def storm(take: PatchContext) -> Signal:
    """Make wind, heavy rain, and thunder now and then."""
    out = unit_rms(wind(take))
    add_at_level(out, rain(take), 0.8)
    out += thundering(take, 1.6)
    return out


def thundering(take: PatchContext, gain: float) -> Signal:
    """Make thunder rolling around the horizon, at least once."""
    n = take.frames
    one = min(n, 9 * 44100)
    starts = poisson_starts(take.rng, n, 0.07, 1)[: max(1, n // (4 * 44100))]
    claps = [unit_rms(clap(take.cut(one))) for _ in range(min(3, len(starts)))]
    return scatter_grains(take.rng, n, starts, claps, gain * take.pick(0.5, 1.0, len(starts)), 0.6)


def snow_wind(take: PatchContext) -> Signal:
    """Make a blizzard: wind, and fine ice hissing past."""
    n = take.frames
    ice = noise(take.rng, n, lambda f: highpass(f, 3500) * tilt(f, -2), 2) * stereo_swell(take, 0.5, 0.5)
    return unit_rms(wind(take)) + 0.16 * ice


def fire(take: PatchContext) -> Signal:
    """Make a fire: a low roar, the hiss of gas, and crackles, many small, few large (Farnell, ch. 34)."""
    n = take.frames
    flames = stereo_swell(take, 6.0 * take.traits.speed, 0.22)
    deep, low, high = take.hz(130), take.hz(1000), take.hz(7500)
    gains = take.traits.size**0.8, 0.13
    roar = (gains[0], lambda f: band(f, 32, deep, 1.0) * tilt(f, -2))
    hiss = (gains[1], lambda f: band(f, low, high, 1.2))
    burning = np.hypot(*gains) * noise(take.rng, n, mix_curves(roar, hiss), 2) * flames
    mood = np.clip(0.6 + 0.25 * np.clip(drift(take.rng, n, 0.9), -2, 2), 0.1, 1)
    starts = thin_starts(take.rng, poisson_starts(take.rng, n, 90 * take.traits.force, 4), mood)
    grains = [crackle(take) for _ in range(24)]
    snaps = scatter_grains(take.rng, n, starts, grains, take.pick(0.06, 1.0, len(starts)) ** 4)
    at = poisson_starts(take.rng, n, 1.4 * take.traits.force, 1)
    snaps += scatter_grains(take.rng, n, at, grains[::-1], take.pick(0.7, 2.5, len(at)))
    rate = 260.0 * take.traits.force * mood
    top = take.hz(7000)
    fine = np.stack(
        [unit_rms(filter_circular(impulses(take.rng, rate, 1.0, 4.0), lambda f: band(f, 1800, top, 1))) for _ in "lr"]
    )
    return np.asarray(burning + 8.5 * snaps + 0.42 * fine)


def crackle(take: PatchContext) -> Signal:
    """Make one pocket of sap or steam bursting in a log: a snap of a few milliseconds."""
    length = take.vary(0.007, 0.5)
    n = max(200, int(2 * length * 44100))
    centre = take.hz(float(take.pick(1200, 6000, 1)[0]))
    burst = unit_rms(noise(take.rng, n, lambda f: peak(f, centre, 0.9) + 0.3 * lowpass(f, 9000)))
    return burst * strike(n, 0.0003, length)


PATCHES = {
    "rain": Patch(rain, sustained=True, bigger=True),
    "wind": Patch(wind, sustained=True),
    "storm": Patch(storm, sustained=True),
    "blizzard": Patch(snow_wind, sustained=True),
    "fire": Patch(fire, sustained=True),
}
