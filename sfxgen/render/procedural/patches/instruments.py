"""Musical instruments: a note, a chord or a phrase of each, enough to stand in for a recording."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import product

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band
from sfxgen.render.procedural.dsp.envelopes import breakpoints, strike, wander
from sfxgen.render.procedural.dsp.grains import add_grains
from sfxgen.render.procedural.dsp.modes import modes
from sfxgen.render.procedural.dsp.noise import filter_circular, noise, struck_noise, unit_rms
from sfxgen.render.procedural.dsp.space import add_reverb, room_response
from sfxgen.render.procedural.dsp.tones import chord, cycles, harmonic_count, saw_partials, semitones, sine, wave
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.signals import whole

MAJOR, MINOR = (0, 4, 7, 12, 16, 19), (0, 3, 7, 12, 15, 19)
"""Broken chords, in semitones."""


def mode_of(take: PatchContext) -> tuple[int, ...]:
    """Return the chord of this sound: minor where the prompt is dark or falls."""
    dark = take.traits.brightness < 0.0 or take.traits.gesture < 0
    return MINOR if dark else take.choice((MAJOR, MAJOR, MINOR))


def piano_note(take: PatchContext, hz: float, t60_s: float) -> Signal:
    """Make a struck string: partials a little sharp of harmonic, the high ones gone first, and the hammer's knock."""
    n = max(256, min(take.frames, int(1.2 * t60_s * SAMPLE_RATE)))
    k = np.arange(1, min(10, harmonic_count(hz)) + 1)
    stretched = hz * k * np.sqrt(1.0 + 4e-4 * k * k)
    body = modes(n, stretched, np.asarray(t60_s / k**0.6, dtype=float), k**-1.1 * np.abs(np.sin(np.pi * k / 8.0)))
    knock = struck_noise(take.rng, n, lambda f: band(f, 150, 1800), 0.001, 0.05)
    return body + 0.02 * knock


def played(take: PatchContext, notes: Sequence[Signal], every_s: float) -> Signal:
    """Place notes one after the other, and the room that they sound in."""
    starts = np.arange(len(notes)) * every_s * SAMPLE_RATE + np.append(0.0, take.pick(0.0, 300.0, len(notes) - 1))
    out = add_grains(take.frames, np.minimum(starts, take.frames - 1), notes, take.pick(0.8, 1.0, len(notes)))
    return add_reverb(out, room_response(take.rng, 0.6, 5000.0, 0.01), 0.15, False)


def phrase_length(take: PatchContext, notes: int, usual_s: float) -> tuple[int, float]:
    """Return how many notes fit, at least two, and the seconds from one to the next."""
    each = take.s(usual_s, 0.3)
    return int(np.clip(0.75 * take.seconds / each, 2, notes)), each


def plucked(take: PatchContext, hz: float, t60_s: float) -> Signal:
    """Make a plucked string: bright at first, dull soon after."""
    n = max(256, min(take.frames, int(1.05 * t60_s * SAMPLE_RATE)))
    k = np.arange(1, min(24, harmonic_count(hz)) + 1)
    phase = cycles(hz, n)
    bright = max(64, n // 3)
    tone = wave(phase, k**-2.0) * strike(n, 0.001, t60_s)
    tone[:bright] += 0.5 * wave(phase[:bright], k**-0.9) * strike(bright, 0.0008, 0.25 * t60_s)
    tone[: min(n, 300)] += 0.2 * take.rng.uniform(-1.0, 1.0, min(n, 300)) * np.linspace(1.0, 0.0, min(n, 300))
    return tone


def piano(take: PatchContext) -> Signal:
    """Make a few notes on a piano: a broken chord."""
    count, each = phrase_length(take, 6, 0.22)
    root = take.hz(take.own(262, 0.12), 0.004)
    steps = take.turned(mode_of(take)[:count])
    return played(take, [piano_note(take, root * float(semitones(s)), take.s(1.7, 1.2)) for s in steps], each)


def lute(take: PatchContext) -> Signal:
    """Make a strum over the strings of a lute or a guitar."""
    root = take.hz(take.own(147, 0.1), 0.004)
    steps = take.turned((0, 7, *mode_of(take)[3:]))
    notes = [plucked(take, root * float(semitones(s)), take.s(1.9, 1.2)) for s in steps]
    return played(take, notes, take.vary(0.03, 0.2) / take.traits.speed)


def harp(take: PatchContext) -> Signal:
    """Make a glissando on a harp, up unless the prompt goes down."""
    root = take.hz(take.own(220, 0.1), 0.004)
    scale = [o * 12 + s for o in range(3) for s in (0, 2, 4, 7, 9)]
    count, each = phrase_length(take, len(scale), 0.07)
    steps = take.turned(scale[:count])
    return played(take, [plucked(take, root * float(semitones(s)), take.s(0.9)) for s in steps], each)


def arpeggio(take: PatchContext) -> Signal:
    """Make a synthesizer's arpeggio: a broken chord, over and over."""
    chord_ = take.turned(mode_of(take)[: take.choice((4, 5, 6))])
    each = take.s(0.11, 0.2)
    count = max(2, int(take.s(1.6, 0.85) / each))
    m = max(256, min(take.frames, int(2.2 * each * SAMPLE_RATE)))
    root = take.hz(take.own(262, 0.12), 0.004)
    made = []
    for step in chord_:
        hz = root * float(semitones(step))
        tone = wave(
            cycles(hz, m), saw_partials(min(14, harmonic_count(hz))) * 0.8 ** np.arange(min(14, harmonic_count(hz)))
        )
        made.append(tone * strike(m, 0.003, 2.0 * each))
    return played(take, [made[i % len(made)] for i in range(count)], each)


def music_box(take: PatchContext) -> Signal:
    """Make a music box: a slow tune on steel teeth."""
    tunes = ((12, 7, 4, 7, 12, 16, 12, 7), (7, 12, 11, 12, 4, 7, 2, 4), (4, 7, 12, 11, 9, 7, 4, 2))
    count, each = phrase_length(take, 24, 0.34)
    tune = take.turned(take.choice(tunes))
    root = take.hz(take.own(784, 0.08), 0.003)
    n = min(take.frames, int(1.4 * SAMPLE_RATE))
    t60 = take.s(1.1, 1.2) * np.array([1.0, 0.3, 0.12])
    notes = [
        modes(n, root * float(semitones(tune[i % 8])) * np.array([1, 6.27, 17.5]), t60, np.array([1, 0.25, 0.08]))
        for i in range(count)
    ]
    return played(take, notes, each)


def voices(take: PatchContext, steps: Sequence[float], root_hz: float, slope: float, beat: float) -> Signal:
    """Make a steady chord of many slightly different voices: (2, frames), looping."""
    root = take.hz(take.own(root_hz, 0.08), 0.004)
    out = np.zeros((2, take.frames))
    for side, ratio in zip(out, (1.0, 1.0015), strict=True):
        for step, above in product(steps, (1.0, 1.0 + beat)):
            tone = chord(take.frames, (root * float(semitones(step)) * ratio * above,), np.arange(1, 24) ** slope)
            tone *= wander(take.rng, take.frames, 0.4, 0.25)
            side += tone
    return out


def choir(take: PatchContext) -> Signal:
    """Make a choir holding a chord on "ah"."""
    x = voices(take, mode_of(take)[:4], 196.0, -0.9, 0.006)
    low, mid = take.hz(720.0, 0.02), take.hz(1150.0, 0.02)

    def vowel(f: Signal) -> Signal:
        return (
            0.05
            + np.exp(-(((f - low) / 240.0) ** 2))
            + 0.7 * np.exp(-(((f - mid) / 260.0) ** 2))
            + 0.15 * band(f, 2400, 3400)
        )

    breath = noise(take.rng, take.frames, lambda f: band(f, 700, 5000), 2)
    return filter_circular(x, vowel) / 6.0 + 0.01 * breath


def pad(take: PatchContext) -> Signal:
    """Make a synthesizer's pad: a wide, slowly moving chord."""
    return unit_rms(voices(take, mode_of(take)[:4], 131.0, -1.25, 0.004)) + 0.01 * noise(
        take.rng, take.frames, lambda f: band(f, 500, 6000), 2
    )


def strings(take: PatchContext) -> Signal:
    """Make a bowed string: a saw whose pitch trembles, through a wooden body, swelling and sinking."""
    n = take.frames
    length = take.s(2.4, 0.97)
    part = min(1.0, length / take.seconds)
    hz = take.hz(take.own(147, 0.15), 0.006)
    turn = 1.0 + 0.012 * take.traits.gesture * np.linspace(-1.0, 1.0, n)
    vibrato = 1.0 + 0.004 * np.sin(2 * np.pi * 5.5 * np.arange(n) / SAMPLE_RATE) * np.minimum(1.0, np.arange(n) / 20000)
    k = np.arange(1, min(40, harmonic_count(hz)) + 1)
    body = 0.3 + np.exp(-(((k * hz - 480.0) / 300.0) ** 2)) + 0.7 * np.exp(-(((k * hz - 1200.0) / 700.0) ** 2))
    tone = wave(cycles(hz * turn * vibrato * wander(take.rng, n, 9, 0.002), n), k**-1.0 * body)
    bow = noise(take.rng, n, lambda f: band(f, 1500, 7000))
    level = breakpoints(n, (0, 0), (0.12 * part, 0.9), (0.6 * part, 1), (part, 0))
    return add_reverb((unit_rms(tone) + 0.03 * bow) * level, room_response(take.rng, 0.8, 4500.0, 0.012), 0.2, False)


def flute(take: PatchContext) -> Signal:
    """Make three notes on a flute: nearly a sine, and breath around it."""
    n = take.frames
    count, each = phrase_length(take, 4, 0.4)
    root = take.hz(take.own(587, 0.12), 0.005)
    steps = take.turned(take.choice(((0, 4, 7, 12), (7, 4, 2, 4), (0, 2, 7, 9))))[:count]
    m = max(256, min(n, int(1.1 * each * SAMPLE_RATE)))
    notes = []
    for step in steps:
        hz = root * float(semitones(step))
        phase = cycles(hz * (1 + 0.004 * np.sin(2 * np.pi * 5 * np.arange(m) / SAMPLE_RATE)), m)
        air = noise(take.rng, m, partial(band, low=hz, high=5 * hz))
        level = breakpoints(m, (0, 0), (0.12, 1), (0.7, 0.85), (1, 0))
        notes.append((sine(phase) + 0.25 * sine(2 * phase) + 0.08 * sine(3 * phase) + 0.08 * air) * level)
    return played(take, notes, each)


def organ(take: PatchContext) -> Signal:
    """Make a church organ's chord, looping: ranks of pipes an octave apart."""
    root = take.hz(take.own(131, 0.08), 0.003)
    ranks = np.zeros(24)
    ranks[[0, 1, 2, 3, 5, 7, 11, 15]] = (1.0, 0.9, 0.3, 0.6, 0.25, 0.4, 0.15, 0.2)
    tones = [chord(take.frames, (root * float(semitones(s)),), ranks) for s in mode_of(take)[:4]]
    beats = max(1, whole(take, 0.4))
    tremble = 1.0 + 0.04 * np.sin(2 * np.pi * beats * np.arange(take.frames) / take.frames)
    wind = noise(take.rng, take.frames, lambda f: band(f, 800, 6000))
    return unit_rms(np.sum(tones, axis=0)) * tremble + 0.02 * wind


PATCHES = {
    "piano": Patch(piano, longest_s=8.0, every_s=2.0, directed=True),
    "lute": Patch(lute, longest_s=5.0, every_s=1.2, directed=True),
    "harp": Patch(harp, longest_s=5.0, every_s=2.0, directed=True),
    "arpeggio": Patch(arpeggio, longest_s=12.0, every_s=1.6, again=True, directed=True),
    "music_box": Patch(music_box, longest_s=12.0, every_s=4.0, directed=True),
    "choir": Patch(choir, sustained=True),
    "pad": Patch(pad, sustained=True),
    "strings": Patch(strings, longest_s=8.0, every_s=2.5, directed=True),
    "flute": Patch(flute, longest_s=6.0, every_s=2.0, directed=True),
    "organ": Patch(organ, sustained=True),
}
