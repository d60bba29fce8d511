"""Machines that stay in place: hum, motors, fans, steam, clocks, computers."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, highpass, lowpass, peak, tilt, uneven_colour
from sfxgen.render.procedural.dsp.envelopes import breakpoints, decay, drift, hump, strike, unit_peak, wander
from sfxgen.render.procedural.dsp.grains import add_grains, even_starts, poisson_starts, thin_starts
from sfxgen.render.procedural.dsp.noise import filter_circular, moving_noise, noise, unit_rms
from sfxgen.render.procedural.dsp.space import add_reverb, room_response
from sfxgen.render.procedural.dsp.tones import cycles, fm, sine, wave
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.materials import blow
from sfxgen.render.procedural.patches.mechanisms import clack


def hum(take: PatchContext) -> Signal:
    """Make mains hum: the even harmonics of a transformer, a buzz above, a little noise."""
    n = take.frames
    phase = cycles(take.hz(take.own(55.0, 0.06), 0.004), n, loop=True)
    k = np.arange(1, 41)
    partials = np.where(k % 2 == 0, 1.0, 0.2) * k**-1.5 * take.character.uniform(0.3, 1.0, 40)
    tone = wave(phase, partials * np.exp(1j * take.character.uniform(0, 6, 40)))
    return unit_rms(tone) * wander(take.rng, n, 1.5, 0.05) + 0.05 * noise(
        take.rng, n, lambda f: band(f, 90, 5000, 1.0) * tilt(f, -4)
    )


def electricity(take: PatchContext) -> Signal:
    """Make arcs: bursts of sharp cracks in the rhythm of the mains, a buzz between."""
    n = take.frames
    phase = cycles(take.hz(100.0, 0.01), n, loop=True)
    mood = np.clip(drift(take.rng, n, 4.0) - 0.2, 0, 1.4) / 1.4
    sparks = noise(take.rng, n, lambda f: band(f, take.hz(1500), 14000)) * np.exp(-11 * (phase % 1.0)) * mood
    snaps = thin_starts(take.rng, poisson_starts(take.rng, n, 60 * take.traits.force, 3), mood)
    bits = [take.rng.standard_normal(900) * decay(900, take.vary(0.008, 0.4)) for _ in range(8)]
    return (
        0.9 * sparks
        + 0.7 * add_grains(n, snaps, bits, take.pick(0.1, 1, len(snaps)) ** 2, loop=True)
        + 0.12 * unit_rms(hum(take))
    )


def machine(take: PatchContext) -> Signal:
    """Make a machine at work: a motor's tone, a turning rhythm of clanks and puffs, the noise of the room."""
    n = take.frames
    turns = max(1, round(take.seconds * take.traits.speed * take.own(1.9, 0.15)))
    motor = unit_rms(wave(cycles(take.hz(take.own(64, 0.15)), n, loop=True), np.arange(1, 50) ** -1.0))
    pattern = np.sort(take.character.uniform(0, 1, 4))
    out = 0.35 * motor + 0.18 * noise(take.rng, n, lambda f: band(f, 100, 2500) * tilt(f, -3))
    for i, at in enumerate(pattern):
        part = take.cut(min(n, 14000))
        sound = blow(part, ("metal", "wood", "metal", "stone")[i], 0.25, (0.5, 0.7, 1.2, 0.6)[i])
        if i == 3:
            sound = noise(take.rng, part.frames, lambda f: highpass(f, 1500)) * hump(part.frames, 0, 0.25, 0.2)
        starts = ((np.arange(turns) + at) / turns % 1.0) * n
        out = out + add_grains(n, starts, [sound], take.pick(0.55, 0.75, turns), loop=True)
    return out


def gears(take: PatchContext) -> Signal:
    """Make gears: a coarse wheel under a fine one, both on one plate."""
    n = take.frames
    out = np.zeros(n)
    for rate, bright, gain in ((4.0, 0.8, 1.0), (13.0, 1.25, 0.5)):
        count = max(2, round(take.seconds * rate * take.traits.speed))
        teeth = [clack(take, 5.0, bright) for _ in range(7)]
        out += gain * add_grains(n, even_starts(take.rng, n, count, 0.25), teeth, take.pick(0.6, 1.0, count), loop=True)
    grind = noise(take.rng, n, lambda f: band(f, 300, take.hz(2600)) * tilt(f, -2)) * wander(take.rng, n, 8, 0.3)
    plate = uneven_colour(take.character, 10, 5.0)
    return add_reverb(
        unit_rms(filter_circular(out, plate)) + 0.08 * grind, room_response(take.rng, 0.3, 4000.0, 0.004), 0.2, True
    )


def fan(take: PatchContext) -> Signal:
    """Make fan blades and the air they move."""
    n = take.frames
    blades = cycles(take.hz(26.0) * take.traits.speed, n, loop=True)
    air = noise(take.rng, n, lambda f: band(f, 80, take.hz(2600)) * tilt(f, -3)) * (1 + 0.25 * sine(blades))
    return air + 0.12 * wave(blades * 3, np.arange(1, 20) ** -1.5)


def servo(take: PatchContext) -> Signal:
    """Make a small motor run up, held and stopped, its gears whining well above it."""
    n = take.frames
    length = take.s(0.6)
    t = np.arange(n) / SAMPLE_RATE / length
    hz = take.hz(take.own(260, 0.2)) * (0.45 + 0.75 * np.interp(t, [0, 0.12, 0.85, 1.0], [0, 1, 1.08, 0.2]))
    k = np.arange(1, 25)
    tone = wave(cycles(hz, n), k**-0.8 * take.character.uniform(0.1, 1, 24))
    teeth = fm(cycles(hz * 7, n), 1 / 7, 1.2)
    on = hump(n, -0.01, length * 1.03, 0.5, 0.12)
    stop = add_grains(
        n, np.array([0.96 * length * SAMPLE_RATE]), [blow(take.cut(3000), "plastic", 0.3, 1.5)], np.array([0.25])
    )
    return (unit_rms(tone) + 0.25 * teeth + 0.15 * noise(take.rng, n, lambda f: band(f, 2000, 9000))) * on + stop


def drill(take: PatchContext) -> Signal:
    """Make a brushed motor under load."""
    n = take.frames
    hz = take.hz(take.own(175, 0.1)) * take.traits.speed * wander(take.rng, n, 4, 0.02)
    k = np.arange(1, 60)
    tone = wave(cycles(hz, n, loop=True), k**-0.6 * take.character.uniform(0.2, 1, 59))
    return unit_rms(tone) + 0.4 * noise(take.rng, n, lambda f: band(f, 1500, 8000)) * wander(take.rng, n, 12, 0.3)


def steam(take: PatchContext) -> Signal:
    """Make a valve that opens sharply and dies away."""
    n = take.frames
    length = take.s(1.3)
    low = take.hz(1400)
    jet = moving_noise(take.rng, n, lambda f, t: band(f, low * (1.6 - t), 14000) + 0.5 * peak(f, 2.8 * low, 3), 384)
    return jet * hump(n, -0.002, length, 0.12, 0.5) * wander(take.rng, n, 25, 0.08)


def leak(take: PatchContext) -> Signal:
    """Make steam or gas that keeps hissing."""
    n = take.frames
    jet = noise(take.rng, n, lambda f: band(f, take.hz(1800), 14000) + 0.5 * peak(f, take.hz(4200), 4))
    return jet * wander(take.rng, n, 6.0, 0.1)


def tick(take: PatchContext) -> Signal:
    """Make a clock: tick and tock, each the escapement's drop, lock and recoil within the wooden case."""
    n = take.frames
    count = 2 * max(1, round(take.seconds * take.traits.speed))
    sounds = []
    for scale in (1.0, 0.86):
        m = 5200
        part = take.cut(m)
        metal = blow(part, take.traits.material or "metal", 0.03, 5.5 * scale)
        case = blow(part, "wood", 0.35, 4.0 * scale)
        click = noise(take.rng, m, lambda f: band(f, 2500, 9000)) * strike(m, 0.0003, 0.007)
        one = unit_peak(metal) * 0.6 + 0.16 * unit_peak(case) + 0.7 * click
        sounds.append(add_grains(m, np.array([0, 420, 930]), [one], np.array([0.35, 1.0, 0.25])))
    return add_grains(n, np.arange(count) * n / count, sounds, take.pick(0.92, 1.0, count), loop=True)


def computer(take: PatchContext) -> Signal:
    """Make a terminal thinking: short tones of many pitches over a fan."""
    n = take.frames
    rate = 7.0 * take.traits.speed
    starts = np.arange(max(1, round(take.seconds * rate))) * n / max(1, round(take.seconds * rate))
    starts = starts[take.pick(0, 1, len(starts)) < 0.8] if len(starts) > 3 else starts
    notes = take.hz(take.own(900, 0.2)) * 2.0 ** (take.character.integers(0, 14, 9) / 6.0)
    beep = [sine(cycles(f, 3500)) * breakpoints(3500, (0, 0), (0.04, 1), (0.8, 0.8), (1, 0)) for f in notes]
    return add_grains(n, starts, beep, take.pick(0.3, 0.8, len(starts)), loop=True) + 0.12 * unit_rms(fan(take))


def geiger(take: PatchContext) -> Signal:
    """Make the random clicks of a Geiger counter."""
    n = take.frames
    starts = poisson_starts(take.rng, n, 14 * take.traits.force * take.traits.speed, 2)
    click = noise(take.rng, 600, lambda f: peak(f, take.hz(2600), 2)) * decay(600, 0.008)
    return add_grains(n, starts, [click], np.ones(len(starts)), loop=True)


def static(take: PatchContext) -> Signal:
    """Make a radio between stations: a steady hiss, and a heterodyne whistle that wanders through it."""
    n = take.frames
    whistle = sine(cycles(take.hz(1200) * wander(take.rng, n, 0.6, 0.3), n, loop=True))
    top = take.hz(16000)
    hiss = noise(take.rng, n, lambda f: band(f, 300, top, 1.0) * tilt(f, 1.5))
    return hiss + 0.05 * whistle * np.clip(drift(take.rng, n, 1), 0, 2) + 0.12 * radio_pops(take)


def radio_pops(take: PatchContext) -> Signal:
    """Make occasional crackle."""
    n = take.frames
    starts = poisson_starts(take.rng, n, 40, 2)
    pop = noise(take.rng, 500, lambda f: lowpass(f, 3000)) * decay(500, 0.006)
    return add_grains(n, starts, [pop], 10 * take.pick(0, 1, len(starts)) ** 3, loop=True)


PATCHES = {
    "hum": Patch(hum, sustained=True),
    "electricity": Patch(electricity, sustained=True),
    "machine": Patch(machine, sustained=True, weave=False),
    "gears": Patch(gears, sustained=True),
    "fan": Patch(fan, sustained=True),
    "servo": Patch(servo, longest_s=3.0, every_s=0.9, again=True),
    "drill": Patch(drill, sustained=True),
    "steam": Patch(steam, longest_s=5.0, every_s=2.0),
    "leak": Patch(leak, sustained=True),
    "clock": Patch(tick, sustained=True, weave=False),
    "computer": Patch(computer, sustained=True),
    "geiger": Patch(geiger, sustained=True),
    "static": Patch(static, sustained=True),
}
