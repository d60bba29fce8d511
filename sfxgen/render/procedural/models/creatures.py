"""Voices of beasts: a source (folds that flap, air that rushes) through a throat (formants that move).

The source-filter view is Fant's (Acoustic Theory of Speech Production, 1960); roughness comes of subharmonics
and jitter of the folds (Wilden et al., Bioacoustics 9, 1998); a longer throat lowers all formants.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import formants, tilt
from sfxgen.render.procedural.dsp.envelopes import drift, points, wander
from sfxgen.render.procedural.dsp.noise import Moving, moving, moving_noise, unit
from sfxgen.render.procedural.dsp.tones import cycles, sine, wave
from sfxgen.render.procedural.take import Model, Take

Path = tuple[tuple[float, float], ...]
"""Corners (part of the length, value)."""


@dataclass(frozen=True)
class Voice:
    """One utterance. pitch_hz and pitch: the folds' rate and its path; throat: formants at the start and the end, Hz;
    rough: how irregular, 0..1; growl_hz: rate of flutter; breath: air beside tone; level: its path; length_s; soft:
    slope of the source, dB an octave; q: how sharp the throat resonates."""

    pitch_hz: float
    pitch: Path
    throat: tuple[tuple[float, float], ...]
    rough: float
    growl_hz: float
    breath: float
    level: Path
    length_s: float
    soft: float = -6.0
    q: float = 5.0


SWELL: Path = ((0, 0), (0.12, 0.8), (0.4, 1), (0.75, 0.7), (1, 0))
STAB: Path = ((0, 0), (0.06, 1), (0.35, 0.8), (1, 0))

VOICES = {
    "growl": Voice(
        62, ((0, 0.9), (0.4, 1.1), (1, 0.85)), ((330, 420), (820, 950), (1900, 2100)), 0.75, 27, 0.35, SWELL, 1.4
    ),
    "snarl": Voice(
        105, ((0, 0.8), (0.3, 1.25), (1, 0.8)), ((480, 700), (1300, 1650), (2700, 2900)), 0.9, 33, 0.6, STAB, 0.9, -4
    ),
    "roar": Voice(
        88,
        ((0, 0.7), (0.2, 1.35), (0.6, 1.1), (1, 0.55)),
        ((420, 560), (950, 1150), (2200, 2000)),
        0.8,
        21,
        0.55,
        SWELL,
        1.9,
        -4,
    ),
    "whimper": Voice(
        520,
        ((0, 0.85), (0.2, 1.35), (0.45, 1.05), (0.6, 1.2), (1, 0.7)),
        ((700, 900), (1700, 1500), (3000, 3000)),
        0.12,
        7,
        0.2,
        ((0, 0), (0.15, 0.9), (0.4, 0.5), (0.6, 0.8), (1, 0)),
        0.8,
        -9,
    ),
    "hiss": Voice(
        400, ((0, 1), (1, 1)), ((2400, 2800), (4600, 5200), (7500, 7000)), 0.3, 40, 30.0, SWELL, 1.1, -3, 2.0
    ),
    "squeak": Voice(
        1500, ((0, 0.8), (0.3, 1.3), (1, 0.9)), ((2600, 3000), (5200, 5600)), 0.08, 30, 0.1, STAB, 0.16, -9
    ),
    "bark": Voice(
        230, ((0, 0.8), (0.15, 1.5), (1, 0.6)), ((620, 800), (1250, 1100), (2700, 2500)), 0.6, 70, 0.5, STAB, 0.2, -3
    ),
    "howl": Voice(
        330,
        ((0, 0.7), (0.14, 1.25), (0.55, 1.3), (0.8, 1.05), (1, 0.7)),
        ((420, 560), (900, 850), (2500, 2400)),
        0.05,
        5,
        0.08,
        ((0, 0), (0.1, 0.7), (0.4, 1), (0.75, 0.8), (1, 0)),
        2.4,
        -11,
        7.0,
    ),
    "meow": Voice(
        480,
        ((0, 0.8), (0.3, 1.25), (1, 0.75)),
        ((700, 1050), (1900, 1300), (3300, 3200)),
        0.08,
        9,
        0.12,
        SWELL,
        0.8,
        -6,
        7.0,
    ),
    "moo": Voice(
        118, ((0, 0.8), (0.4, 1.1), (1, 0.9)), ((300, 520), (700, 900), (2300, 2300)), 0.25, 12, 0.15, SWELL, 1.8, -8
    ),
    "neigh": Voice(
        620, ((0, 0.9), (0.15, 1.5), (1, 0.6)), ((900, 700), (1900, 1600), (3100, 2900)), 0.4, 11, 0.35, SWELL, 1.5, -4
    ),
    "bleat": Voice(
        340, ((0, 0.95), (0.4, 1.1), (1, 0.9)), ((650, 750), (1700, 1600), (2700, 2700)), 0.35, 9, 0.2, SWELL, 0.8, -4
    ),
    "grunt": Voice(
        85, ((0, 1.2), (0.4, 1), (1, 0.7)), ((380, 320), (900, 800), (2100, 2000)), 0.8, 38, 0.6, STAB, 0.35, -5
    ),
    "screech": Voice(
        900,
        ((0, 0.7), (0.2, 1.5), (0.7, 1.3), (1, 0.8)),
        ((1400, 1700), (3000, 3300), (4800, 4800)),
        0.7,
        55,
        0.5,
        SWELL,
        0.9,
        -2,
    ),
    "chitter": Voice(700, ((0, 0.9), (0.5, 1.2), (1, 0.9)), ((1500, 1700), (3200, 3000)), 0.4, 22, 0.4, SWELL, 0.7, -4),
    "gurgle": Voice(
        75, ((0, 1), (0.5, 1.2), (1, 0.8)), ((300, 500), (700, 600), (1800, 1700)), 0.9, 13, 0.7, SWELL, 1.3, -7
    ),
}


def utter(take: Take, voice: Voice) -> Signal:
    """One utterance, from folds to lips."""
    n = take.frames
    length = take.s(voice.length_s)
    part = min(1.0, length * SAMPLE_RATE / n)
    path = points(n, *[(at * part, v) for at, v in voice.pitch])
    level = points(n, *[(at * part, v) for at, v in voice.level], (part + 1e-6, 0.0)) ** 1.4
    folds = source(take, voice, path)
    mouth = throat(take, voice, part)
    voiced = unit(moving(folds, mouth, 256))
    air = unit(moving_noise(take.rng, n, mouth, 256)) if voice.breath else voiced
    flutter = growl(take, voice)
    total = (voiced + voice.breath * take.traits.force * air * (0.5 + 0.5 * flutter)) * flutter
    return np.tanh((1.0 + voice.rough) * unit(total) * 0.7) * level


def source(take: Take, voice: Voice, path: Signal) -> Signal:
    """The folds: pulses with jitter, and, where rough, every second and third pulse different (subharmonics)."""
    n, rough = take.frames, voice.rough
    hz = take.hz(take.own(voice.pitch_hz, 0.1), 0.07) * path ** take.vary(1.0, 0.2)
    hz = hz * wander(take.rng, n, 45, 0.05 * rough + 0.004) * wander(take.rng, n, 6, 0.06 * rough + 0.01)
    top = float(np.max(hz))
    slope = voice.soft + 3.0 * (take.traits.force - 1.0)
    k = np.arange(1, max(2, min(160, int(16000 / top))) + 1)
    phase = cycles(hz, n)
    partials = k ** (slope / 6.0) * np.exp(-0.5j * k)
    folds = wave(phase, partials)
    sub = wave(phase / 2, np.repeat(partials, 2)[1:] if len(partials) > 1 else partials) if rough > 0.3 else folds
    third = 1.0 + 0.5 * rough * sine(phase / 3)
    return (folds + 0.6 * rough * sub) * third * wander(take.rng, n, 60, 0.3 * rough)


def throat(take: Take, voice: Voice, part: float) -> Moving:
    """Formants moving from the first to the last set while the voice lasts."""
    shift = take.traits.size**-0.45 * take.own(1.0, 0.06) * take.vary(1.0, 0.03)

    def curve(f: Signal, t: Signal) -> Signal:
        u = np.sin(np.pi * np.clip(t / part, 0, 1) * 0.75)
        places = [(shift * (a + (b - a) * u), voice.q, 1.0 / (1 + 0.55 * i)) for i, (a, b) in enumerate(voice.throat)]
        return formants(f, *places, floor=0.02) * tilt(f, -1.0)

    return curve


def growl(take: Take, voice: Voice) -> Signal:
    """Flutter of tongue and folds: irregular amplitude modulation, deep when rough."""
    n = take.frames
    rate = take.hz(voice.growl_hz, 0.08) * wander(take.rng, n, 5, 0.2)
    beat = 0.5 + 0.5 * sine(cycles(rate, n))
    depth = np.clip(0.75 * voice.rough + 0.08 * np.clip(drift(take.rng, n, 4), -2, 2), 0, 0.92)
    return 1.0 - depth + depth * beat**1.5


def speaker(kind: str) -> Callable[[Take], Signal]:
    """The model that utters one of the voices."""

    def make(take: Take) -> Signal:
        return utter(take, VOICES[kind])

    make.__doc__ = f"One {kind}."
    return make


MODELS = {
    kind: Model(speaker(kind), longest_s=5.0, every_s=max(0.3, 1.35 * voice.length_s)) for kind, voice in VOICES.items()
}
