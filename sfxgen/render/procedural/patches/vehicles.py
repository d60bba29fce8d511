"""Engines: combustion, turbines, rotors; mostly steady, periodic in their length, mono."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import Signal
from sfxgen.render.procedural.dsp.curves import band, formants, lowpass, peak, tilt
from sfxgen.render.procedural.dsp.envelopes import breakpoints, drift, hump, straight_lines, wander
from sfxgen.render.procedural.dsp.noise import moving_noise, noise, unit_rms
from sfxgen.render.procedural.dsp.tones import cycles, sine, wave
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.motors import MOTORS, combustion


def engine(take: PatchContext) -> Signal:
    """Make a car idling, or driven, according to speed and force."""
    return combustion(take, MOTORS["car"])


def motorbike(take: PatchContext) -> Signal:
    """Make a two-cylinder motorbike."""
    return combustion(take, MOTORS["motorbike"])


def truck(take: PatchContext) -> Signal:
    """Make a diesel truck."""
    return combustion(take, MOTORS["truck"])


def boat(take: PatchContext) -> Signal:
    """Make an outboard motor in the water."""
    n = take.frames
    wash = noise(take.rng, n, lambda f: band(f, 150, 2800) * tilt(f, -3)) * wander(take.rng, n, 3.0, 0.35)
    return combustion(take, MOTORS["boat"]) + 0.35 * wash


def tank(take: PatchContext) -> Signal:
    """Make a heavy motor, and its tracks clanking past."""
    n = take.frames
    links = cycles(take.hz(8.5) * take.traits.speed, n, loop=True)
    clank = noise(take.rng, n, lambda f: peak(f, take.hz(720), 6) + peak(f, take.hz(1900), 9)) * np.exp(
        -9 * (links % 1.0)
    )
    return combustion(take, MOTORS["tank"]) + 0.4 * clank


def plane(take: PatchContext) -> Signal:
    """Make a propeller plane."""
    n = take.frames
    air = noise(take.rng, n, lambda f: band(f, 80, 2500) * tilt(f, -3))
    return combustion(take, MOTORS["plane"]) + 0.3 * air


def jet(take: PatchContext) -> Signal:
    """Make a turbine: the roar below, the compressor's whine above."""
    n = take.frames
    roar = noise(take.rng, n, lambda f: band(f, 60, take.hz(3500)) * tilt(f, -2.5)) * wander(take.rng, n, 2.0, 0.06)
    base = take.hz(take.own(2300, 0.1), 0.02) * take.traits.speed
    whine = cycles(base * wander(take.rng, n, 0.6, 0.004), n, loop=True)
    return roar * take.traits.force + 0.3 * sine(whine) + 0.14 * sine(2 * whine) + 0.08 * sine(3 * whine)


def helicopter(take: PatchContext) -> Signal:
    """Make blades chopping the air (blade-vortex slap), the wash below, the tail rotor's buzz, the turbine."""
    n = take.frames
    hz = take.hz(take.own(13.5, 0.06), 0.02) * take.traits.speed
    blades = cycles(hz * wander(take.rng, n, 0.8, 0.006), n, loop=True)
    chop = np.exp(-4.5 * (blades % 1.0)) + 0.3 * np.exp(-8.0 * ((blades + 0.5) % 1.0))
    thump = noise(take.rng, n, lambda f: band(f, 45, take.hz(700)) * tilt(f, -2.5)) * chop
    slap = noise(take.rng, n, lambda f: band(f, 300, 3500) * tilt(f, -2)) * (0.25 + chop**2)
    tail = unit_rms(wave(blades * 5, lowpass(np.arange(1.0, 80.0) * 5 * hz, 2500, 1) * np.arange(1, 80) ** -0.4))
    engine = noise(take.rng, n, lambda f: band(f, 150, 6000) * tilt(f, -2.5)) * wander(take.rng, n, 2.0, 0.06)
    return unit_rms(thump) + 0.5 * unit_rms(slap) + 0.16 * tail + 0.3 * engine


def spaceship(take: PatchContext) -> Signal:
    """Make a fictional drive: a low throb of close tones, a resonant breath, a faint whine."""
    n = take.frames
    base = take.hz(take.own(46.0, 0.12), 0.02)
    throb = sum(
        wave(cycles(base * d, n, loop=True), np.arange(1, 30) ** -1.3 * np.exp(-np.arange(29) / 9.0))
        for d in (1.0, 1.008, 1.503)
    )
    breath = moving_noise(
        take.rng,
        n,
        lambda f, t: peak(f, take.traits.pitch * 330 * (1.4 + np.sin(2 * np.pi * t)), 3.0) + lowpass(f, 150),
        1024,
    )
    whine = sine(cycles(take.hz(take.own(610, 0.1)), n, loop=True) + 0.002 * drift(take.rng, n, 3))
    return 0.5 * np.asarray(throb) + 0.5 * breath + 0.06 * take.traits.speed * whine


def train(take: PatchContext) -> Signal:
    """Make wheels over joints, bogie after bogie, each a bright double clack, above the roar of the track."""
    n = take.frames
    cars = cycles(0.72 * take.traits.speed, n, loop=True)
    near = 0.7 + 0.3 * np.clip(drift(take.rng, n, 0.4), -1, 1)
    joints = ((0.2, 1.0), (0.32, 0.85), (0.62, 0.7), (0.74, 0.6))
    knock = np.sum([g * np.exp(-34.0 * ((cars - at) % 1.0)) for at, g in joints], axis=0)
    dull = noise(take.rng, n, lambda f: peak(f, take.hz(210), 2) + 0.6 * peak(f, take.hz(540), 3)) * knock
    steel = [(take.hz(hz), q) for hz, q in ((760.0, 5.0), (1430.0, 7.0), (2350.0, 9.0), (3700.0, 9.0))]
    clack = noise(take.rng, n, lambda f: formants(f, *((hz, q, 1.0) for hz, q in steel)) * tilt(f, -4)) * knock**1.3
    roar = noise(take.rng, n, lambda f: band(f, 60, take.hz(1400)) * tilt(f, -3)) * wander(take.rng, n, 3, 0.15)
    rail = noise(take.rng, n, lambda f: band(f, 700, 5000) * tilt(f, -3)) * wander(take.rng, n, 6, 0.25)
    squeal = noise(take.rng, n, lambda f: peak(f, take.hz(1750), 40)) * wander(take.rng, n, 0.4, 0.8)
    return (unit_rms(dull) + 0.4 * unit_rms(clack) + 1.1 * roar + 0.15 * rail + 0.06 * squeal) * near


def engine_start(take: PatchContext) -> Signal:
    """Make the starter grinding, the motor catching, a rev, then an idle that ends with the sound."""
    n = take.frames
    catch = 0.38
    starter = wave(cycles(take.hz(95) * (1 + 0.15 * sine(cycles(5.5, n))), n), 1.0 / np.arange(1, 60)) * (
        0.6 + 0.4 * sine(cycles(5.5, n))
    )
    course = breakpoints(n, (0, 1.0), (catch, 1.2), (catch + 0.14, 4.5), (0.85, 1.3), (1, 1.1))
    running = combustion(take, MOTORS["car"], course, loop=False)
    fade = breakpoints(n, (0, 0), (catch, 0), (catch + 0.05, 1), (0.93, 0.8), (1, 0))
    return 0.35 * starter * breakpoints(n, (0, 1), (catch, 1), (catch + 0.04, 0), (1, 0)) + running * fade


def passby(take: PatchContext) -> Signal:
    """Make something fast going past: its pitch falls as it passes (Doppler), its level peaks, its tyres hiss."""
    n = take.frames
    t = (np.arange(0, n + SMOOTH, SMOOTH) / n - 0.45) * 7.0
    fall = straight_lines(1.0 - 0.16 * take.traits.speed * t / np.sqrt(0.35 + t * t), SMOOTH)[:n]
    level = straight_lines(0.35 / np.sqrt(0.12 + t * t), SMOOTH)[:n]
    level *= breakpoints(n, (0, 0), (0.04, 1), (0.9, 1), (1, 0))
    tone = combustion(take, MOTORS["car"], 5.0 * fall, loop=False)
    tyres = moving_noise(
        take.rng, n, lambda f, u: band(f, 250, 1800 + 4500 * np.exp(-(((u - 0.45) * 6) ** 2)), 1.5), 512
    )
    return level * (tone + 0.4 * tyres)


SMOOTH = 32
"""Frames between two points of the curves of something that passes."""


def skid(take: PatchContext) -> Signal:
    """Make rubber skidding on asphalt, and the road.

    Blocks of the tread stick and slip in a few bands that drift together, each so unsteady that it is a hiss with a
    pitch, between 650 and 2600 Hz (recordings have next to nothing above).
    """
    n = take.frames
    length = take.s(1.6)
    together = wander(take.rng, n, 2.0, 0.06)
    out = np.zeros(n)
    for ratio, level in ((1.0, 1.0), (1.25, 0.8), (2.15, 0.6)):
        hz = take.hz(take.own(900.0 * ratio, 0.06)) * together * wander(take.rng, n, 60, 0.06)
        out += level * sine(cycles(hz * wander(take.rng, n, 6, 0.02), n)) * wander(take.rng, n, 25, 0.3)
    low, high = take.hz(650.0), take.hz(2600.0)
    rush = noise(take.rng, n, lambda f: band(f, low, high, 3.0)) * wander(take.rng, n, 30, 0.3)
    road = noise(take.rng, n, lambda f: band(f, 60.0, 500.0) * tilt(f, -2.0))
    return (out + 0.8 * rush + 0.25 * road) * hump(n, -0.01, length, 0.35, 0.3)


PATCHES = {
    "engine": Patch(engine, sustained=True),
    "motorbike": Patch(motorbike, sustained=True),
    "truck": Patch(truck, sustained=True),
    "boat": Patch(boat, sustained=True),
    "tank": Patch(tank, sustained=True),
    "plane": Patch(plane, sustained=True),
    "jet": Patch(jet, sustained=True),
    "helicopter": Patch(helicopter, sustained=True),
    "spaceship": Patch(spaceship, sustained=True),
    "train": Patch(train, sustained=True),
    "engine_start": Patch(engine_start, longest_s=6.0, every_s=4.0),
    "passby": Patch(passby, longest_s=8.0, every_s=3.0),
    "skid": Patch(skid, longest_s=4.0, every_s=2.0),
}
