"""Sounds of 8-bit consoles: pulse waves, steps of pitch, shift-register noise; band-limited all the same."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.envelopes import clock, decay, hump, strike
from sfxgen.render.procedural.dsp.tones import pulse_partials, semitones, swept
from sfxgen.render.procedural.take import Model, Take


def pulse(take: Take, hz: Signal) -> Signal:
    """A pulse wave of 12.5, 25 or 50 percent."""
    return swept(hz, pulse_partials(40, float(take.rng.choice((0.125, 0.25, 0.5)))))


def steps(take: Take, notes: tuple[float, ...], root_hz: float, each_s: float) -> Signal:
    """A pitch that jumps through notes (semitones above a root), each_s long, and stays on the last."""
    root = take.hz(take.own(root_hz, 0.06), 0.096)
    each = take.s(each_s * len(notes), 0.7) / len(notes)
    index = np.minimum(clock(take.frames) / each, len(notes) - 1).astype(int)
    return np.asarray(root * semitones(np.asarray(notes, dtype=float)[index]))


def lasting(take: Take, seconds: float, part: float = 0.9) -> float:
    """A length; consoles had so few bytes that each game, and each take here, has quite another."""
    return take.s(seconds, part, 0.22)


def chip_noise(take: Take, rate_hz: Signal) -> Signal:
    """A shift register's noise: random levels held, at a rate that moves; its edges softened over two frames."""
    ticks = np.floor(np.cumsum(rate_hz / SAMPLE_RATE)).astype(int)
    values = take.rng.choice((-1.0, 1.0), int(ticks[-1]) + 1)
    held = values[ticks]
    return np.convolve(held, [0.25, 0.5, 0.25], "same")


def coin(take: Take) -> Signal:
    """Two notes, the second held."""
    hz = steps(take, take.choice(((0, 5), (0, 7), (0, 4))), 988, 0.075)
    return pulse(take, hz) * strike(take.frames, 0.001, lasting(take, 0.8, 1.1))


def pickup(take: Take) -> Signal:
    """A quick rise."""
    n = take.frames
    t = lasting(take, 0.16)
    hz = take.hz(take.own(620, 0.1), 0.16) * (1.0 + 1.3 * np.clip(clock(n) / t, 0, 1.3))
    return pulse(take, hz) * hump(n, -0.003, t * 1.3, 0.3, 0.5)


def jump(take: Take) -> Signal:
    """A pitch that leaps up."""
    n = take.frames
    t = lasting(take, 0.26)
    hz = take.hz(take.own(260, 0.075), 0.12) * (1.0 + 1.9 * np.clip(clock(n) / t, 0, 1.2) ** 0.75)
    return pulse(take, hz) * hump(n, -0.004, t * 1.15, 0.3, 0.4)


def power_up(take: Take) -> Signal:
    """Arpeggios climbing."""
    notes = take.choice(((0, 4, 7, 12, 5, 9, 12, 17, 7, 11, 14, 19), (0, 7, 12, 2, 9, 14, 4, 11, 16, 24)))
    hz = steps(take, notes, 330, 0.055)
    return (
        pulse(take, hz)
        * strike(take.frames, 0.002, lasting(take, 2.0, 1.2))
        * hump(take.frames, -0.01, lasting(take, 0.9), 0.6, 0.25)
    )


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
    """A short falling tone with noise."""
    n = take.frames
    t = lasting(take, 0.18)
    fall = 2.0 ** (-3.0 * clock(n) / t)
    return (
        0.6 * pulse(take, np.maximum(take.hz(420) * fall, 30.0)) + chip_noise(take, take.hz(5200) * fall + 200)
    ) * decay(n, 1.3 * t)


def explosion(take: Take) -> Signal:
    """Noise whose rate falls in steps."""
    n = take.frames
    t = lasting(take, 0.9)
    fall = 2.0 ** (-np.floor(12 * np.clip(clock(n) / t, 0, 2)) / 3.0)
    return chip_noise(take, take.hz(6500) * fall + 120) * decay(n, t)


def shot(take: Take) -> Signal:
    """A falling pulse."""
    n = take.frames
    t = lasting(take, 0.2)
    hz = take.hz(take.own(1500, 0.125), 0.2) * 2.0 ** (-3.2 * np.clip(clock(n) / t, 0, 1.3))
    return pulse(take, np.asarray(hz)) * hump(n, -0.003, 1.2 * t, 0.2, 0.5)


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
    """A cursor's two steps."""
    return pulse(take, steps(take, (0, 12), 440, 0.05)) * strike(take.frames, 0.001, lasting(take, 0.16))


MODELS = {
    "coin": Model(coin, longest_s=1.5, every_s=0.5),
    "pickup": Model(pickup, longest_s=1.0, every_s=0.4),
    "jump": Model(jump, longest_s=1.2, every_s=0.5),
    "power_up": Model(power_up, longest_s=3.0, every_s=1.2),
    "power_down": Model(power_down, longest_s=3.0, every_s=1.4),
    "retro_hit": Model(hit, longest_s=1.0, every_s=0.35),
    "retro_explosion": Model(explosion, longest_s=3.0, every_s=1.0),
    "retro_shot": Model(shot, longest_s=1.0, every_s=0.25),
    "game_over": Model(game_over, longest_s=4.0, every_s=2.5),
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
