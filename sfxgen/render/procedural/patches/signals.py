"""Signals: alarms, sirens, horns, fanfares; and the neutral placeholder."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band
from sfxgen.render.procedural.dsp.envelopes import breakpoints, drift, hump, smooth_gate, strike, wander
from sfxgen.render.procedural.dsp.grains import add_grains
from sfxgen.render.procedural.dsp.modes import modes
from sfxgen.render.procedural.dsp.noise import noise, unit_rms
from sfxgen.render.procedural.dsp.space import add_reverb, room_response
from sfxgen.render.procedural.dsp.tones import cycles, harmonic_count, semitones, sine, wave
from sfxgen.render.procedural.patch import Patch, PatchContext


def whole(take: PatchContext, per_second: float) -> int:
    """Return how many turns of a rhythm fit into the loop, at least one."""
    return max(1, round(per_second * take.traits.speed * take.seconds))


def alarm(take: PatchContext) -> Signal:
    """Make a klaxon or a beeper: two tones in turn, or one on and off."""
    n = take.frames
    turn = np.arange(n) / n * whole(take, 1.6) % 1.0
    low = take.hz(take.own(620, 0.15), 0.01)
    high = low * take.choice((1.26, 1.335, 1.5))
    k = np.arange(1, min(18, harmonic_count(high)) + 1)
    partials = k ** -take.vary(0.8, 0.01) * np.where(k % 2, 1.0, 0.35)  # few whole cycles fit a short loop
    first = smooth_gate(n, (turn < 0.5).astype(float), 0.012)
    voices = wave(cycles(low, n, loop=True), partials) * first
    if take.choice((True, True, False)):
        return voices + wave(cycles(high, n, loop=True), partials) * smooth_gate(n, (turn >= 0.5).astype(float), 0.012)
    return voices


def siren(take: PatchContext) -> Signal:
    """Make a siren: a rotor whose pitch swings up and down, chopping the air at every harmonic."""
    n = take.frames
    swings = np.sin(2 * np.pi * np.arange(n) / n * whole(take, 0.28))
    hz = take.hz(take.own(640, 0.08), 0.01) * 2.0 ** (0.5 * swings)
    tone = wave(cycles(hz, n, loop=True), np.arange(1, 14) ** -1.0)
    return tone * (0.85 + 0.15 * swings)


def horn(take: PatchContext) -> Signal:
    """Make a vehicle's horn, two notes a third apart; when large, a ship's."""
    n = take.frames
    length = take.s(0.8)
    base = take.hz(take.own(390, 0.06), 0.008)
    tone = sum(
        wave(cycles(base * r, n), np.arange(1, min(30, harmonic_count(base * r)) + 1) ** -0.7) for r in (1.0, 1.25)
    )
    return unit_rms(np.asarray(tone)) * hump(n, -0.01, length, 0.5, 0.12)


def brass(take: PatchContext, hz: float, length: float, bright: float = 1500.0) -> Signal:
    """Make a brass note, brighter when louder (Risset): two timbres crossfaded by the level, up to about bright Hz."""
    n = max(256, min(take.frames, int(length * 1.15 * SAMPLE_RATE)))
    level = breakpoints(n, (0, 0), (0.05, 1), (0.2, 0.8), (0.75, 0.85), (1, 0))
    phase = cycles(hz * (1 + 0.003 * drift(take.rng, n, 6)), n)
    k = np.arange(1, min(24, harmonic_count(hz)) + 1)
    dark = 1.0 / (1.0 + (k * hz / bright) ** 3)
    return level * ((1 - level) * wave(phase, k**-2.5) + level * wave(phase, dark * k ** -min(0.8, 1200.0 / bright)))


def war_horn(take: PatchContext) -> Signal:
    """Make a horn over the hills: a low fifth, blown long."""
    n = take.frames
    base = take.hz(take.own(147, 0.1), 0.01)
    length = take.s(2.2)
    second = add_grains(n, np.array([0.16 * length * SAMPLE_RATE]), [brass(take, base * 1.5, 0.8 * length)], np.ones(1))
    first = add_grains(n, np.zeros(1), [brass(take, base, 0.95 * length)], np.ones(1))
    return add_reverb(0.55 * first + second, room_response(take.rng, 0.6, 3500.0, 0.02), 0.3, False)


def tune(
    take: PatchContext, notes: tuple[float, ...], lengths: tuple[float, ...], root_hz: float, bright: float = 1500.0
) -> Signal:
    """Make a motif of brass with a low octave below it; lengths are in beats."""
    n = take.frames
    beat = take.s(0.17 * sum(lengths)) / sum(lengths)
    root = take.hz(take.own(root_hz, 0.1), 0.008)
    out, at = np.zeros(n), 0.0
    for step, length in zip(notes, lengths, strict=True):
        for octave, gain in ((1.0, 1.0), (0.5, 0.5), (1.5 if step == notes[-1] else 0.5, 0.3)):
            one = brass(take, root * octave * float(semitones(step)), beat * length * 1.08, bright)
            out += add_grains(n, np.array([at * SAMPLE_RATE]), [one], np.array([gain]))
        at += beat * length
    return out


FANFARES: tuple[tuple[tuple[float, ...], tuple[float, ...]], ...] = (
    ((0, 0, 0, 5, 9, 12), (1, 1, 1, 2, 1, 4)),
    ((0, 4, 7, 12), (1, 1, 1, 4)),
    ((7, 7, 12, 16, 19), (1, 1, 1, 1, 4)),
)
"""Motifs in semitones, and the beats of each note."""


def fanfare(take: PatchContext) -> Signal:
    """Make a fanfare of victory: trumpets, loud and high, in a hall."""
    notes, lengths = take.choice(FANFARES)
    blown = tune(take, notes, lengths, 392.0, 2700.0 * take.traits.force**0.5)
    return add_reverb(unit_rms(blown), room_response(take.rng, 0.9, 4500.0, 0.01), 0.25, False)


def defeat(take: PatchContext) -> Signal:
    """Make a motif of defeat."""
    return tune(take, (7, 6, 5, 0), (1.5, 1.5, 1.5, 4), 196.0)


def stinger(take: PatchContext) -> Signal:
    """Make a sudden chord: low strings, a boom, a tail."""
    n = take.frames
    root = take.hz(take.own(98, 0.1), 0.01)
    steps = take.choice(((0, 6, 13, 18), (0, 1, 7, 13), (0, 7, 12, 15)))
    chord = sum(
        wave(cycles(root * float(semitones(s)) * wander(take.rng, n, 7, 0.004), n), np.arange(1, 30) ** -0.9)
        for s in steps
    )
    boom = sine(cycles(take.hz(42) + 50 * np.exp(-np.arange(n) / 2500), n)) * strike(n, 0.004, take.s(1.4))
    return 0.5 * unit_rms(np.asarray(chord)) * strike(n, 0.03, take.s(4.0, 1.3)) + boom


def whistle(take: PatchContext) -> Signal:
    """Make a referee's pea whistle."""
    n = take.frames
    length = take.s(0.6)
    trill = 1.0 + 0.03 * sine(cycles(take.vary(38, 0.08), n))
    hz = take.hz(take.own(2900, 0.06), 0.01) * trill
    air = noise(take.rng, n, lambda f: band(f, 2000, 8000))
    return (sine(cycles(hz, n)) * (0.75 + 0.25 * sine(cycles(38, n))) + 0.1 * air) * hump(n, -0.004, length, 0.4, 0.2)


def phone(take: PatchContext) -> Signal:
    """Make a bell telephone: two gongs struck twenty times a second, on and off."""
    n = take.frames
    turn = np.arange(n) / n * whole(take, 0.5) % 1.0
    beats = max(1, round(20 * take.seconds))
    hits = [
        modes(
            9000,
            take.hz(f, 0.003) * np.array([1, 2.4, 3.9, 5.3]),
            np.array([0.4, 0.25, 0.15, 0.1]),
            np.array([1, 0.5, 0.4, 0.2]),
        )
        for f in (1300, 1640)
    ]
    starts = np.arange(beats) * n / beats
    return add_grains(n, starts, hits, (turn[starts.astype(int)] < 0.5).astype(float), loop=True)


def placeholder(take: PatchContext) -> Signal:
    """Make the stand-in for a sound that no patch knows: a soft, neutral knock and tone, clearly not final."""
    n = take.frames
    tone = modes(
        n, take.hz(440, 0.02) * np.array([1, 2, 3.01]), take.s(0.5) * np.array([1, 0.6, 0.4]), np.array([1, 0.3, 0.15])
    )
    return tone + 0.2 * noise(take.rng, n, lambda f: band(f, 300, 2500)) * strike(n, 0.002, take.s(0.09))


PATCHES = {
    "alarm": Patch(alarm, sustained=True, weave=False),
    "siren": Patch(siren, sustained=True, weave=False),
    "horn": Patch(horn, longest_s=4.0, every_s=1.2),
    "war_horn": Patch(war_horn, longest_s=6.0, every_s=3.0),
    "fanfare": Patch(fanfare, longest_s=6.0, every_s=3.0),
    "defeat": Patch(defeat, longest_s=6.0, every_s=3.0),
    "stinger": Patch(stinger, longest_s=6.0, every_s=3.0),
    "whistle": Patch(whistle, longest_s=2.0, every_s=1.0),
    "phone": Patch(phone, sustained=True, weave=False),
    "placeholder": Patch(placeholder, longest_s=2.0, every_s=0.8),
}
