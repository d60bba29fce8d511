"""Sounds of 8-bit consoles: pulse waves, stepped pitches, shift-register noise, band-limited all the same."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.envelopes import hump, strike, time_s
from sfxgen.render.procedural.dsp.tones import pulse_partials, saw_partials, semitones, sweep
from sfxgen.render.procedural.patch import Patch, PatchContext


def triangle_partials(count: int) -> Signal:
    """Return the amplitudes of a triangle: odd harmonics, 1/k^2 with alternating sign."""
    k = np.arange(1, count + 1)
    return np.asarray(np.sin(0.5 * np.pi * k) / k**2)


VOICES = (
    pulse_partials(40, 0.125), pulse_partials(40, 0.25), pulse_partials(40), pulse_partials(40), saw_partials(40),
    triangle_partials(15),
)  # fmt: skip
"""The waveforms that consoles had, as the amplitudes of their harmonics."""

BUZZING = VOICES[:-1]
"""Waveforms with many harmonics: without them, a rising low note sounds like a drop of water."""

ROUND = (pulse_partials(40), pulse_partials(40), pulse_partials(40, 0.42), triangle_partials(15))
"""Waveforms without a buzz: with one, a high ringing note sounds like a telephone."""


def pulse(take: PatchContext, hz: Signal, level: Signal, voices: tuple[Signal, ...] = VOICES) -> Signal:
    """Make one of the voices, drawn by the take, at a pitch and a level.

    A voice is a pulse wave, a sawtooth or a triangle. The silence at the end is not computed.
    """
    reach = int(np.max(np.flatnonzero(level), initial=0)) + 1
    out = np.zeros(len(hz))
    out[:reach] = sweep(hz[:reach], voices[int(take.rng.integers(len(voices)))]) * level[:reach]
    return out


def chip_envelope(take: PatchContext, t: float, hold: float, bend: float = 1.0) -> Signal:
    """Return a level as consoles had it: up for the part hold of t seconds, then a fall over the rest.

    Some takes punch at the start. A larger bend makes the fall more hollow.
    """
    now = time_s(take.frames)
    fall = np.clip((t - now) / ((1.0 - hold) * t), 0.0, 1.0) ** take.vary(bend, 0.35)
    punch = 1.0 + float(take.rng.uniform(0.0, 0.8)) * np.clip(1.0 - now / (0.2 * t), 0.0, 1.0)
    return np.asarray(fall * punch * np.minimum(1.0, now / 0.001))


def steps(take: PatchContext, notes: tuple[float, ...], root_hz: float, each_s: float, spread: float = 0.06) -> Signal:
    """Return a pitch that jumps through notes (semitones above a root), each_s long, and stays on the last.

    spread: how far apart the roots of different sounds lie.
    """
    root = take.hz(take.own(root_hz, spread), 0.05)
    each = take.s(each_s * len(notes), 0.7) / len(notes)
    index = np.minimum(time_s(take.frames) / each, len(notes) - 1).astype(int)
    return np.asarray(root * semitones(np.asarray(notes, dtype=float)[index]))


def chip_length_s(take: PatchContext, seconds: float, part: float = 0.9) -> float:
    """Return a length that varies widely between takes, as it did between games: consoles had few bytes to spare."""
    return take.s(seconds, part, 0.4)


def chip_noise(take: PatchContext, rate_hz: Signal) -> Signal:
    """Make a shift register's noise: random levels held at a moving rate, edges softened over two frames."""
    ticks = np.floor(np.cumsum(rate_hz / SAMPLE_RATE)).astype(int)
    values = take.rng.choice((-1.0, 1.0), int(ticks[-1]) + 1)
    level = values[ticks]
    return np.convolve(level, [0.25, 0.5, 0.25], "same")


def coin(take: PatchContext) -> Signal:
    """Make two notes: a short one, and one that rings a fourth, a fifth or an octave above it."""
    t = chip_length_s(take, 0.5)
    hz = steps(take, (0.0, float(take.choice((5, 7, 12)))), 880, take.vary(0.07, 0.2), 0.3)
    return pulse(take, hz, chip_envelope(take, t, 0.4, 1.4), (take.choice(ROUND),))


def pickup(take: PatchContext) -> Signal:
    """Make a high note that steps up once and is gone at once."""
    t = chip_length_s(take, 0.22)
    hz = steps(take, (0.0, float(take.choice((4, 5, 7)))), 740, 0.045, 0.25)
    return pulse(take, hz, chip_envelope(take, t, 0.3), ROUND)


def jump(take: PatchContext) -> Signal:
    """Make a pitch that springs up, fast at first, and ends about an octave or more above where it began."""
    n, t = take.frames, chip_length_s(take, 0.28)
    octaves = float(take.rng.uniform(0.9, 1.7))
    hz = take.hz(take.own(230, 0.075), 0.25) * 2.0 ** (octaves * np.clip(time_s(n) / t, 0, 1) ** take.vary(0.8, 0.2))
    return pulse(take, hz, chip_envelope(take, t, 0.6), BUZZING)


CLIMBS = (
    (0, 4, 7, 12, 5, 9, 12, 17, 7, 11, 14, 19),
    (0, 7, 12, 2, 9, 14, 4, 11, 16, 24),
    (0, 4, 7, 12, 16, 19, 24),
)
"""Arpeggios, in semitones."""


def power_up(take: PatchContext) -> Signal:
    """Make a climb of most of a second: an arpeggio, or sweeps, each a little higher than the last."""
    n, t = take.frames, chip_length_s(take, 0.85)
    if take.rng.uniform() < 0.6:
        climb = CLIMBS[int(take.rng.integers(len(CLIMBS)))]
        hz = steps(take, climb, 262 * take.vary(1.0, 0.3), t / len(climb))
    else:
        again = t / float(take.rng.integers(3, 8))
        lap = time_s(n) % again / again
        hz = take.hz(take.own(240, 0.06), 0.3) * 2.0 ** (lap * take.rng.uniform(0.4, 1.0) + 1.4 * time_s(n) / t)
        hz = np.minimum(hz, 9000.0)
    return pulse(take, hz, chip_envelope(take, t, 0.85))


def power_down(take: PatchContext) -> Signal:
    """Make a long fall with a wobble."""
    n = take.frames
    t = chip_length_s(take, 0.9)
    hz = (
        take.hz(take.own(620, 0.05), 0.08)
        * 2.0 ** (-2.6 * np.clip(time_s(n) / t, 0, 1.2))
        * (1 + 0.05 * np.sin(2 * np.pi * 13 * time_s(n)))
    )
    return pulse(take, np.asarray(hz), hump(n, -0.01, t * 1.1, 0.4, 0.35))


def hit(take: PatchContext) -> Signal:
    """Make a short fall of noise over a tone that drops with it."""
    n, t = take.frames, chip_length_s(take, 0.17)
    fall = 2.0 ** (-float(take.rng.uniform(1.2, 4.0)) * time_s(n) / t)
    share = float(take.rng.uniform(0.2, 0.9))
    level = chip_envelope(take, t, float(take.rng.uniform(0.05, 0.5)))
    tone = pulse(take, np.maximum(take.hz(380, 0.5) * fall, 30.0), level)
    grit = chip_noise(take, take.hz(5200, 0.6) * fall + 200)
    return share * tone + (1.0 - share) * grit * level


def explosion(take: PatchContext) -> Signal:
    """Make noise whose rate falls in steps or glides, dying away slowly; some of it shudders."""
    n, t = take.frames, chip_length_s(take, 0.8)
    octaves = float(take.rng.uniform(0.5, 4.5))
    coarse = float(take.rng.choice((4.0, 12.0, 200.0)))
    fall = 2.0 ** (-octaves * np.floor(coarse * np.clip(time_s(n) / t, 0, 1.5)) / coarse)
    shudder = 1.0 + float(take.rng.choice((0.0, 0.0, 0.35))) * np.sin(2.0 * np.pi * take.rng.uniform(5, 12) * time_s(n))
    level = chip_envelope(take, t, float(take.rng.uniform(0.02, 0.4)), 1.5)
    return chip_noise(take, take.hz(3300, 0.95) * fall * shudder + 120) * level


def shot(take: PatchContext) -> Signal:
    """Make a pitch that falls from very high to low at an even rate in octaves, and breaks off."""
    n, t = take.frames, chip_length_s(take, 0.24)
    octaves = float(take.rng.uniform(2.4, 5.2))
    hz = take.hz(take.own(2300, 0.125), 0.4) * 2.0 ** (-octaves * np.clip(time_s(n) / t, 0, 1.3))
    return pulse(take, np.maximum(hz, 40.0), chip_envelope(take, t, float(take.rng.uniform(0.2, 0.8))))


def game_over(take: PatchContext) -> Signal:
    """Make a sad walk down."""
    hz = steps(take, (12, 11, 10, 7, 3, 0), 196, 0.2)
    hz = hz * (1 + 0.012 * np.sin(2 * np.pi * 6 * time_s(take.frames)))
    return pulse(take, hz, strike(take.frames, 0.003, chip_length_s(take, 3.0, 1.4)))


def blip(take: PatchContext) -> Signal:
    """Make one short tone."""
    n = take.frames
    return pulse(
        take, np.full(n, take.hz(take.own(620, 0.15), 0.24)), hump(n, -0.002, chip_length_s(take, 0.06), 0.4, 0.2)
    )


def select(take: PatchContext) -> Signal:
    """Make a cursor's step: a steady note, over at once."""
    root = take.hz(take.own(620, 0.15), 0.35)
    return pulse(take, np.full(take.frames, root), chip_envelope(take, chip_length_s(take, 0.13), 0.7))


PATCHES = {
    "coin": Patch(coin, longest_s=1.5, every_s=0.5),
    "pickup": Patch(pickup, longest_s=1.0, every_s=0.4),
    "jump": Patch(jump, longest_s=1.2, every_s=0.5),
    "power_up": Patch(power_up, longest_s=3.0, every_s=1.2),
    "power_down": Patch(power_down, longest_s=3.0, every_s=1.4),
    "retro_hit": Patch(hit, longest_s=1.0, every_s=0.35),
    "retro_explosion": Patch(explosion, longest_s=3.0, every_s=1.0),
    "retro_shot": Patch(shot, longest_s=1.0, every_s=0.25),
    "game_over": Patch(game_over, longest_s=3.0, every_s=2.5),
    "blip": Patch(blip, longest_s=0.5, every_s=0.15),
    "retro_select": Patch(select, longest_s=0.8, every_s=0.3),
}
