"""Sounds of 8-bit consoles: pulse waves, steps of pitch, shift-register noise; band-limited all the same."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.envelopes import clock, hump, strike
from sfxgen.render.procedural.dsp.tones import pulse_partials, saw_partials, semitones, swept
from sfxgen.render.procedural.take import Model, Take


def pulse(take: Take, hz: Signal) -> Signal:
    """A pulse wave of 12.5, 25 or 50 percent or a saw tooth, now and then with a vibrato: each take draws its own."""
    n, rng = take.frames, take.rng
    width = (0.125, 0.25, 0.5, 0.5, 0.0)[int(rng.integers(5))]
    depth = float(rng.choice((0.0, 0.0, 0.0, 0.025, 0.06)))
    wobble = 1.0 + depth * np.sin(2.0 * np.pi * rng.uniform(6.0, 22.0) * clock(n))
    return swept(hz * wobble, pulse_partials(40, width) if width else saw_partials(40))


def held(take: Take, t: float, least: float = 0.0) -> Signal:
    """A level as consoles had it: held for a part of t seconds that each take draws, with a punch at the start or
    without, and then gone within the rest."""
    hold = max(least, float(take.rng.choice((0.02, 0.15, 0.4, 0.7))))
    fall = np.clip((t - clock(take.frames)) / ((1.0 - hold) * t), 0.0, 1.0) ** float(take.rng.uniform(0.8, 2.5))
    punch = 1.0 + float(take.rng.uniform(0.0, 1.0)) * np.clip(1.0 - clock(take.frames) / (0.2 * t), 0.0, 1.0)
    return np.asarray(fall * punch * np.minimum(1.0, clock(take.frames) / 0.001))


def steps(take: Take, notes: tuple[float, ...], root_hz: float, each_s: float) -> Signal:
    """A pitch that jumps through notes (semitones above a root), each_s long, and stays on the last."""
    root = take.hz(take.own(root_hz, 0.06), 0.096)
    each = take.s(each_s * len(notes), 0.7) / len(notes)
    index = np.minimum(clock(take.frames) / each, len(notes) - 1).astype(int)
    return np.asarray(root * semitones(np.asarray(notes, dtype=float)[index]))


def lasting(take: Take, seconds: float, part: float = 0.9) -> float:
    """A length; consoles had so few bytes that each game, and each take here, has quite another."""
    return take.s(seconds, part, 0.34)


def chip_noise(take: Take, rate_hz: Signal) -> Signal:
    """A shift register's noise: random levels held, at a rate that moves; its edges softened over two frames."""
    ticks = np.floor(np.cumsum(rate_hz / SAMPLE_RATE)).astype(int)
    values = take.rng.choice((-1.0, 1.0), int(ticks[-1]) + 1)
    held = values[ticks]
    return np.convolve(held, [0.25, 0.5, 0.25], "same")


def coin(take: Take) -> Signal:
    """Two notes, the second held."""
    leap = (0.0, float(take.rng.choice((4, 5, 7, 12))))
    hz = steps(take, leap, 988, take.vary(0.07, 0.25))
    return pulse(take, hz) * held(take, lasting(take, 0.42), 0.4)


def pickup(take: Take) -> Signal:
    """A quick rise."""
    t = lasting(take, 0.2)
    rise = float(take.rng.uniform(0.5, 2.2))
    hz = take.hz(take.own(620, 0.1), 0.3) * (1.0 + rise * np.clip(clock(take.frames) / t, 0, 1.3))
    return pulse(take, hz) * held(take, 1.2 * t)


def jump(take: Take) -> Signal:
    """A pitch that leaps up."""
    n = take.frames
    t = lasting(take, 0.26)
    rise = float(take.rng.uniform(0.9, 2.6))
    hz = take.hz(take.own(260, 0.075), 0.22) * (1.0 + rise * np.clip(clock(n) / t, 0, 1.2) ** take.vary(0.75, 0.3))
    return pulse(take, hz) * hump(n, -0.004, t * 1.15, 0.3, 0.4)


CLIMBS = (
    (0, 4, 7, 12, 5, 9, 12, 17, 7, 11, 14, 19),
    (0, 7, 12, 2, 9, 14, 4, 11, 16, 24),
    (0, 4, 7, 12, 16, 19, 24),
)
"""Arpeggios, in semitones."""


def power_up(take: Take) -> Signal:
    """Up: in an arpeggio that climbs, or in one sweep, again and again, each a little higher."""
    n, t = take.frames, lasting(take, 0.7)
    if take.rng.uniform() < 0.55:
        climb = CLIMBS[int(take.rng.integers(len(CLIMBS)))]
        hz = steps(take, climb, 330 * take.vary(1.0, 0.35), 0.055)
    else:
        again = t / float(take.rng.integers(1, 7))
        lap = clock(n) % again / again
        hz = take.hz(take.own(330, 0.06), 0.35) * 2.0 ** (lap * take.rng.uniform(0.5, 1.6) + 0.8 * clock(n) / t)
        hz = np.minimum(hz, 9000.0)
    return pulse(take, hz) * held(take, t)


def power_down(take: Take) -> Signal:
    """A long fall with a wobble."""
    n = take.frames
    t = lasting(take, 0.9)
    hz = (
        take.hz(take.own(620, 0.05), 0.08)
        * 2.0 ** (-2.6 * np.clip(clock(n) / t, 0, 1.2))
        * (1 + 0.05 * np.sin(2 * np.pi * 13 * clock(n)))
    )
    return pulse(take, np.asarray(hz)) * hump(n, -0.01, t * 1.1, 0.4, 0.35)


def hit(take: Take) -> Signal:
    """A short fall: of a tone, of noise, or of both."""
    n = take.frames
    t = lasting(take, 0.21)
    fall = 2.0 ** (-float(take.rng.uniform(0.8, 4.0)) * clock(n) / t)
    share = float(take.rng.choice((0.0, 0.4, 1.0)))
    tone = pulse(take, np.maximum(take.hz(420, 0.45) * fall, 30.0))
    grit = chip_noise(take, take.hz(4200, 0.5) * fall + 200)
    return ((0.3 + share) * tone + (1.3 - share) * grit) * held(take, 1.2 * t, 0.15)


def explosion(take: Take) -> Signal:
    """Noise whose rate falls in steps, glides or stands; some rumble again before they end."""
    n = take.frames
    t = lasting(take, 0.85)
    octaves = float(take.rng.uniform(0.5, 4.5))
    coarse = float(take.rng.choice((4.0, 12.0, 200.0)))
    fall = 2.0 ** (-octaves * np.floor(coarse * np.clip(clock(n) / t, 0, 1.5)) / coarse)
    shudder = 1.0 + float(take.rng.choice((0.0, 0.0, 0.35))) * np.sin(2.0 * np.pi * take.rng.uniform(5, 12) * clock(n))
    return chip_noise(take, take.hz(4500, 0.75) * fall * shudder + 120) * held(take, 1.15 * t)


def shot(take: Take) -> Signal:
    """A falling pitch, far or little, straight or bent."""
    n = take.frames
    t = lasting(take, 0.26)
    octaves = float(take.rng.uniform(1.0, 4.5))
    bend = float(take.rng.choice((0.6, 1.0, 1.0, 1.8)))
    hz = take.hz(take.own(1400, 0.125), 0.4) * 2.0 ** (-octaves * np.clip(clock(n) / t, 0, 1.3) ** bend)
    return pulse(take, np.maximum(hz, 40.0)) * held(take, 1.2 * t, 0.15)


def game_over(take: Take) -> Signal:
    """A sad walk down."""
    hz = steps(take, (12, 11, 10, 7, 3, 0), 196, 0.2)
    hz = hz * (1 + 0.012 * np.sin(2 * np.pi * 6 * clock(take.frames)))
    return pulse(take, hz) * strike(take.frames, 0.003, lasting(take, 3.0, 1.4))


def blip(take: Take) -> Signal:
    """One short square."""
    n = take.frames
    return pulse(take, np.full(n, take.hz(take.own(620, 0.15), 0.24))) * hump(n, -0.002, lasting(take, 0.06), 0.4, 0.2)


def select(take: Take) -> Signal:
    """A cursor's one or two steps."""
    leap = float(take.rng.choice((0, 5, 7, 12)))
    return pulse(take, steps(take, (0, leap), 440 * take.vary(1.0, 0.4), 0.05)) * held(take, lasting(take, 0.2), 0.4)


MODELS = {
    "coin": Model(coin, longest_s=1.5, every_s=0.5),
    "pickup": Model(pickup, longest_s=1.0, every_s=0.4),
    "jump": Model(jump, longest_s=1.2, every_s=0.5),
    "power_up": Model(power_up, longest_s=3.0, every_s=1.2),
    "power_down": Model(power_down, longest_s=3.0, every_s=1.4),
    "retro_hit": Model(hit, longest_s=1.0, every_s=0.35),
    "retro_explosion": Model(explosion, longest_s=3.0, every_s=1.0),
    "retro_shot": Model(shot, longest_s=1.0, every_s=0.25),
    "game_over": Model(game_over, longest_s=3.0, every_s=2.5),
    "blip": Model(blip, longest_s=0.5, every_s=0.15),
    "retro_select": Model(select, longest_s=0.8, every_s=0.3),
}

RETRO = {
    "impact": "retro_hit", "punch": "retro_hit", "thud": "retro_hit", "hurt": "retro_hit", "crash": "retro_hit",
    "explosion": "retro_explosion", "burst": "retro_explosion", "cannon": "retro_explosion",
    "gunshot": "retro_shot", "laser": "retro_shot", "footstep": "blip", "ui_click": "blip", "ui_hover": "blip",
    "ui_confirm": "retro_select", "coins": "coin", "reward": "power_up", "notification": "pickup", "beep": "blip",
}  # fmt: skip
"""What a kind becomes when the prompt asks for the sound of an old console."""
