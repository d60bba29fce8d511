"""Blades, bows and beams."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, lowpass, peak
from sfxgen.render.procedural.dsp.envelopes import decay, drift, hump, strike, unit_peak
from sfxgen.render.procedural.dsp.grains import add_grains
from sfxgen.render.procedural.dsp.modes import modes, pluck, ring
from sfxgen.render.procedural.dsp.noise import moving_noise, noise, unit_rms
from sfxgen.render.procedural.dsp.space import add_reverb, room_response
from sfxgen.render.procedural.dsp.tones import cycles, fm, saw_partials, sine, sweep
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.materials import MATERIALS, blow, material_of, ratios
from sfxgen.render.procedural.patches.mechanisms import clack


def whoosh(take: PatchContext) -> Signal:
    """Make air shed by something moving: Aeolian noise whose pitch and level follow speed (Farnell, ch. 41)."""
    n = take.frames
    length = take.s(0.5, 0.98)
    top, low, high = take.vary(0.42, 0.12), take.hz(260), take.hz(950) * take.traits.force
    speed = hump(n, -0.004, length, top, 0.7)
    at = np.linspace(0.0, 1.0, 200)
    fine = np.interp(at, np.linspace(0, 1, n), speed)

    def curve(f: Signal, t: Signal) -> Signal:
        centre = low + high * np.interp(t, at, fine)
        return peak(f, centre, 1.6) + 0.5 * peak(f, 2.6 * centre, 3.0) + 0.04 * band(f, 2500, 9000)

    return moving_noise(take.rng, n, curve, 192) * speed**1.6


def swing(take: PatchContext) -> Signal:
    """Make a blade through the air: a whoosh, and the narrow whistle of the edge."""
    n = take.frames
    length = take.s(0.3, 0.98)
    speed = hump(n, -0.004, length, take.vary(0.45, 0.1), 0.9)
    edge, wide = take.hz(1500), take.hz(700)
    at = np.linspace(0.0, 1.0, 200)
    fine = np.interp(at, np.linspace(0, 1, n), speed)

    def curve(f: Signal, t: Signal) -> Signal:
        v = 0.3 + 0.7 * np.interp(t, at, fine)
        return peak(f, wide * v, 2.0) + 1.1 * peak(f, edge * v, 14.0) + 0.6 * peak(f, 2.3 * edge * v, 12.0)

    return moving_noise(take.rng, n, curve, 128) * speed**2


def blade(take: PatchContext, base: float = 950.0, t60: float = 1.3) -> Signal:
    """Make a blade ringing: bending modes of a bar, each split in two by its flat and its edge."""
    r = ratios(take, MATERIALS["metal"], 28)
    pair = 1.0 + take.character.uniform(0.001, 0.006, len(r))
    hz, t = take.hz(take.own(base, 0.08), 0.02) * r, take.s(t60) * r**-0.5
    gain = r**-0.15 * take.pick(0.2, 1.0, len(r))
    return modes(take.frames, *twice((hz, pair), (t, 0.9), (gain, 0.7)))


def twice(*parts: tuple[Signal, Signal | float]) -> list[Signal]:
    """Return numbers of modes, and after them those of their other halves: as many times as much."""
    return [np.append(one, one * times) for one, times in parts]


def steel(take: PatchContext, lowest: float, t60_s: float) -> Signal:
    """Make a long blade struck: bending modes crowd as the square of their number, none stands out; unit peak.

    A hand holds one end, so the low ones are soon over, and the edge splits each in two (Fletcher & Rossing, ch. 2).
    """
    k = np.arange(3.0, 3.0 + 26.0)
    hz = (
        take.hz(take.own(lowest, 0.08), 0.015)
        * (k + 0.5) ** 2
        / 12.25
        * np.exp(0.03 * take.character.standard_normal(26))
    )
    t60 = take.s(t60_s, 1.2) * (0.6 + np.minimum(hz, 2500.0) / 3500.0) / (1.0 + (hz / 8000.0) ** 1.5)
    gain = take.pick(0.15, 1.0, 26) * np.minimum(1.0, hz / 2200.0) * np.exp(-hz / (9000.0 * take.traits.force))
    split = 1.0 + take.character.uniform(0.002, 0.009, 26)
    return unit_peak(modes(take.frames, *twice((hz, split), (t60, 0.8), (gain, 0.8))))


def sword(take: PatchContext) -> Signal:
    """Make steel on steel, or on what the prompt names: a hard contact that chatters, both bodies, a short grind."""
    n, force, other = take.frames, take.traits.force, take.traits.material
    m = min(n, int(0.15 * SAMPLE_RATE))
    bright = noise(take.rng, m, lambda f: band(f, take.hz(1500), 14000)) * strike(m, 0.0003, 0.05)
    again = take.pick(0.012, 0.075, 3) * SAMPLE_RATE
    hit = add_grains(n, np.append(0.0, again), [unit_peak(bright)], np.append(1.0, take.pick(0.15, 0.5, 3)))
    grind = noise(take.rng, n, lambda f: band(f, take.hz(2600), 11000)) * hump(n, 0.005, take.s(0.22), 0.2)
    grind = grind * (0.4 + 0.6 * np.abs(sine(cycles(take.vary(85) * np.linspace(1.2, 0.7, n), n))))
    second = steel(take, 390.0, 0.8) if other in (None, "metal") else unit_peak(blow(take, other or "", 0.8, 0.8))
    shield = unit_peak(blow(take.cut(min(n, SAMPLE_RATE // 2)), other or "metal", 0.09, 0.55))
    ringing = add_grains(n, np.append(0.0, again), [steel(take, 300.0, 2.0)], np.append(1.0, take.pick(0.1, 0.35, 3)))
    out = 0.6 * ringing + 0.5 * second + 0.5 * hit * force**0.5 + 0.07 * grind
    out[: len(shield)] += 0.15 * shield
    return add_reverb(out, room_response(take.rng, 0.5, 6000.0, 0.006), 0.12, False)


def scrape(take: PatchContext) -> Signal:
    """Make a blade drawn from its sheath: rough friction rising in pitch, then the blade free and ringing.

    Put back, the friction falls, and the guard meets the sheath.
    """
    n = take.frames
    length = take.s(0.55, 0.7)
    rub = hump(n, -0.01, length, 0.75, 0.5)
    low, high = take.turned((take.hz(2200), take.hz(6500)))

    def curve(f: Signal, t: Signal) -> Signal:
        centre = low + (high - low) * np.clip(t * n / SAMPLE_RATE / length, 0, 1) ** 1.5
        return peak(f, centre, 2.5) + 0.6 * peak(f, 1.9 * centre, 5.0) + 0.2 * peak(f, 0.5 * centre, 3.0)

    rough = moving_noise(take.rng, n, curve, 192) * rub
    r = ratios(take, material_of(take, "metal"), 14)
    body = ring(rough * 0.02, take.hz(1150) * r, take.s(0.9) * r**-0.5, take.pick(0.3, 1, 14))
    home = take.traits.gesture < 0
    last = 6.0 * unit_peak(clack(take, 4.0, 0.5, 0.06, 0.6)) if home else blade(take, 1500.0, 0.9)
    free = add_grains(n, np.array([0.9 * length * SAMPLE_RATE]), [last], np.array([1.0]))
    return 0.7 * rough + 0.5 * unit_rms(body) * 0.4 + 0.07 * free


def bow(take: PatchContext) -> Signal:
    """Make a bow shot: the string's twang, the limbs' thump, the arrow leaving."""
    n = take.frames
    string = pluck(take.rng, n, take.hz(145), take.s(0.35), 0.45)
    limbs = sine(cycles(take.hz(105) + take.hz(60) * decay(n, 0.06), n)) * strike(n, 0.002, take.s(0.16))
    slap = noise(take.rng, n, lambda f: band(f, 800, take.hz(4500))) * decay(n, 0.03)
    away = take.hz(2600)
    gone = moving_noise(take.rng, n, lambda f, t: peak(f, away * (1.0 - 0.6 * t), 3.0), 192)
    return unit_rms(string) * 0.35 + 0.8 * limbs + 0.3 * slap + 0.25 * gone * hump(n, 0.005, take.s(0.35), 0.2)


def arrow_hit(take: PatchContext) -> Signal:
    """Make an arrow hitting a board: the knock, and the shaft humming as it quivers."""
    n = take.frames
    wag = take.hz(88.0)
    shaft = sine(cycles(wag, n)) * (0.6 + 0.4 * sine(cycles(take.vary(17), n))) * strike(n, 0.004, take.s(0.5))
    return blow(take, take.traits.material or "wood", 0.6, 1.3) + 0.22 * shaft


def laser(take: PatchContext) -> Signal:
    """Make a laser: a tone diving through several octaves, thickened by frequency modulation."""
    n = take.frames
    high, low, t = take.hz(take.own(3200, 0.25), 0.06), take.hz(take.own(190, 0.2), 0.06), take.s(0.3, 0.8)
    hz = low + (high - low) * np.exp(-4.5 * np.arange(n) / SAMPLE_RATE / t)
    core = fm(cycles(hz, n), take.choice((0.5, 1.0, 1.5, 2.0)), 1.6 * take.traits.force * decay(n, 2 * t))
    edge = sweep(np.asarray(hz * 1.006), saw_partials(14) * 0.5)
    spark = noise(take.rng, n, lambda f: band(f, 2000, 12000)) * decay(n, 0.03)
    return (core + 0.5 * edge) * strike(n, 0.0015, take.s(0.7, 1.1)) + 0.25 * spark


def beam(take: PatchContext) -> Signal:
    """Make an energy blade or beam that stays on: an unsteady low buzz with a hiss around it."""
    n = take.frames
    base = take.hz(take.own(92, 0.1), 0.02)
    phase = cycles(base * (1 + 0.006 * drift(take.rng, n, 3.0)), n, loop=True)
    from_wave = sum(sine(k * phase + 0.13 * k * k) / k**0.75 for k in range(1, 24))
    hiss = noise(take.rng, n, lambda f: band(f, 900, 6000)) * (1 + 0.3 * sine(2 * phase))
    return np.asarray(from_wave) * (1 + 0.12 * np.clip(drift(take.rng, n, 9.0), -2, 2)) + 0.12 * hiss


def ricochet(take: PatchContext) -> Signal:
    """Make a bullet glancing off: a ping, then a whine falling away."""
    n = take.frames
    whine = sine(cycles(take.hz(1300) + take.hz(1900) * decay(n, take.s(0.9)), n) + 0.004 * drift(take.rng, n, 40))
    return blow(take, "stone", 0.8, 2.0) * 0.5 + 0.5 * whine * hump(n, 0.0, take.s(0.7), 0.12)


def reload(take: PatchContext) -> Signal:
    """Make a magazine out and in, a slide back and home."""
    n = take.frames
    length = take.s(0.9, 0.85)
    at = np.array([0.0, 0.34, 0.62, 0.74]) * length + take.pick(0, 0.01, 4)
    clacks = take.turned((2.2, 1.5, 2.8, 1.3))
    grains = [unit_peak(clack(take, 5.0, bright, 0.09, 0.12)) for bright in clacks]
    rub = noise(take.rng, n, lambda f: band(f, take.hz(1800), 7000))
    slide = rub * (0.3 * hump(n, 0.0, 0.3 * length, 0.3) + hump(n, 0.5 * length, 0.3 * length, 0.6))
    return add_grains(n, at * SAMPLE_RATE, grains, np.array(take.turned((0.6, 0.9, 0.6, 1.0)))) + 0.035 * slide


def stab(take: PatchContext) -> Signal:
    """Make a blade into flesh: a slice of air and cloth, a wet thump."""
    n = take.frames
    low, high = take.hz(2500), take.hz(9500)
    slice_ = noise(take.rng, n, lambda f: band(f, low, high)) * hump(n, -0.002, take.s(0.12), 0.3)
    wet = moving_noise(take.rng, n, lambda f, t: peak(f, 350 + 900 * t, 3) + 0.3 * lowpass(f, 2500), 128)
    return 0.5 * slice_ + 0.5 * wet * hump(n, 0.015, take.s(0.22), 0.2) + blow(take, "flesh") * 0.7


PATCHES = {
    "whoosh": Patch(whoosh, longest_s=3.0),
    "swing": Patch(swing, longest_s=2.0, every_s=0.5),
    "sword": Patch(sword, longest_s=4.0, every_s=0.7),
    "scrape": Patch(scrape, longest_s=3.0, every_s=0.9, directed=True),
    "bow": Patch(bow, longest_s=2.0, every_s=0.8),
    "arrow_hit": Patch(arrow_hit, longest_s=2.0, every_s=0.6),
    "laser": Patch(laser, longest_s=3.0, every_s=0.22),
    "beam": Patch(beam, sustained=True),
    "ricochet": Patch(ricochet, longest_s=2.5, every_s=0.6),
    "reload": Patch(reload, longest_s=3.0, every_s=1.2),
    "stab": Patch(stab, longest_s=1.5, every_s=0.6),
}
