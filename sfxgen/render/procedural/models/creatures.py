"""Voices of beasts: a source (folds that flap, air that rushes) through a throat (formants that move).

The source-filter view is Fant's (Acoustic Theory of Speech Production, 1960); roughness comes of subharmonics
and jitter of the folds (Wilden et al., Bioacoustics 9, 1998); a longer throat lowers all formants.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, formants, lowpass, tilt
from sfxgen.render.procedural.dsp.envelopes import points, wander
from sfxgen.render.procedural.dsp.noise import Moving, moving, moving_noise, noise, unit
from sfxgen.render.procedural.dsp.tones import cycles, sine, wave
from sfxgen.render.procedural.take import Model, Take

Path = tuple[tuple[float, float], ...]
"""Corners (part of the length, value)."""


@dataclass(frozen=True)
class Voice:
    """One utterance. pitch_hz and pitch: the folds' rate and its path; throat: formants at the start and the end, Hz;
    rough: how irregular, 0..1; growl_hz: rate of flutter; breath: air beside tone; level: its path; length_s; soft:
    slope of the source, dB an octave; q: how sharp the throat resonates; tremble: how deep a regular tremor at growl_hz
    shakes it, 0..1."""

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
    tremble: float = 0.0


SWELL: Path = ((0, 0), (0.12, 0.8), (0.4, 1), (0.75, 0.7), (1, 0))
STAB: Path = ((0, 0), (0.06, 1), (0.35, 0.8), (1, 0))

VOICES = {
    "growl": Voice(
        62,
        ((0, 0.8), (0.4, 1.7), (0.7, 1.5), (1, 1.0)),
        ((260, 440), (630, 780), (2200, 1400)),
        0.75,
        55,
        0.4,
        SWELL,
        1.3,
        -7,
        5.5,
    ),
    "snarl": Voice(
        115, ((0, 0.8), (0.3, 1.25), (1, 0.8)), ((480, 700), (1300, 1650), (2700, 2900)), 0.85, 38, 0.5, STAB, 0.9, -5
    ),
    "roar": Voice(
        78,
        ((0, 0.7), (0.35, 2.4), (0.6, 2.1), (1, 0.9)),
        ((270, 460), (630, 860), (2270, 1500)),
        0.72,
        55,
        0.42,
        ((0, 0), (0.1, 0.7), (0.3, 1), (0.55, 0.8), (0.8, 0.4), (1, 0)),
        1.8,
        -6.5,
        5.5,
    ),
    "whimper": Voice(
        620,
        ((0, 0.85), (0.2, 1.35), (0.45, 1.05), (0.6, 1.2), (1, 0.7)),
        ((700, 900), (1700, 1500), (3000, 3000)),
        0.05,
        7,
        0.05,
        ((0, 0), (0.15, 0.9), (0.4, 0.5), (0.6, 0.8), (1, 0)),
        0.8,
        -12,
    ),
    "hiss": Voice(
        400, ((0, 1), (1, 1)), ((2800, 3200), (5200, 5800), (8000, 7600)), 0.04, 40, 30.0, SWELL, 1.1, -3, 1.5
    ),
    "squeak": Voice(
        1500, ((0, 0.8), (0.3, 1.3), (1, 0.9)), ((2600, 3000), (5200, 5600)), 0.08, 30, 0.1, STAB, 0.16, -9
    ),
    "bark": Voice(
        286,
        ((0, 0.73), (0.2, 1.47), (0.5, 1.0), (1, 0.5)),
        ((510, 690), (1230, 1390), (3000, 2100)),
        0.6,
        85,
        0.05,
        ((0, 0), (0.12, 0.7), (0.25, 1), (0.5, 0.7), (0.75, 0.25), (1, 0)),
        0.25,
        -9,
        4.2,
    ),
    "howl": Voice(
        365,
        ((0, 0.58), (0.1, 0.7), (0.16, 1.29), (0.5, 1.16), (0.62, 1.21), (0.8, 1.15), (1, 0.95)),
        ((700, 510), (850, 850), (2300, 2600)),
        0.0,
        3,
        0.06,
        ((0, 0), (0.1, 0.5), (0.35, 0.8), (0.6, 1), (0.8, 0.7), (1, 0)),
        3.4,
        -15,
        9.0,
    ),
    "meow": Voice(
        490,
        ((0, 0.79), (0.25, 1.7), (0.6, 1.95), (1, 0.91)),
        ((540, 1600), (2600, 1800), (3300, 2900)),
        0.22,
        10,
        0.02,
        ((0, 0), (0.15, 0.6), (0.45, 1), (0.75, 0.7), (1, 0)),
        0.7,
        -8,
        8.0,
        0.1,
    ),
    "moo": Voice(
        112,
        ((0, 0.9), (0.35, 0.78), (0.5, 1.2), (0.7, 2.1), (0.88, 1.8), (1, 0.7)),
        ((180, 480), (450, 1040), (2300, 1650)),
        0.2,
        70,
        0.04,
        ((0, 0), (0.15, 0.4), (0.4, 0.9), (0.8, 1), (1, 0)),
        2.0,
        -13,
        4.8,
    ),
    "neigh": Voice(
        700,
        ((0, 0.4), (0.08, 1.3), (0.3, 1.05), (0.7, 0.95), (1, 0.45)),
        ((900, 1500), (1800, 2100), (3400, 2600)),
        0.38,
        13,
        0.5,
        ((0, 0), (0.06, 1), (0.4, 0.9), (0.75, 0.5), (1, 0)),
        2.0,
        -8,
        5.0,
        0.82,
    ),
    "bleat": Voice(
        340,
        ((0, 0.95), (0.4, 1.1), (1, 0.9)),
        ((650, 750), (1700, 1600), (2700, 2700)),
        0.2,
        9,
        0.15,
        SWELL,
        0.8,
        -4,
        5.0,
        0.35,
    ),
    "grunt": Voice(
        85, ((0, 1.2), (0.4, 1), (1, 0.7)), ((380, 320), (900, 800), (2100, 2000)), 0.7, 38, 0.6, STAB, 0.35, -6
    ),
    "oink": Voice(
        120,
        ((0, 0.8), (0.4, 1.2), (1, 0.8)),
        ((420, 520), (1300, 1500), (2500, 2500)),
        0.8,
        75,
        1.2,
        STAB,
        0.3,
        -4,
        4.0,
    ),
    "screech": Voice(
        900,
        ((0, 0.7), (0.2, 1.5), (0.7, 1.3), (1, 0.8)),
        ((1400, 1700), (3000, 3300), (4800, 4800)),
        0.6,
        55,
        0.4,
        SWELL,
        0.9,
        -3,
    ),
    "chitter": Voice(
        700, ((0, 0.9), (0.5, 1.2), (1, 0.9)), ((1500, 1700), (3200, 3000)), 0.3, 22, 0.3, SWELL, 0.7, -5, 5.0, 0.9
    ),
    "gurgle": Voice(
        75, ((0, 1), (0.5, 1.2), (1, 0.8)), ((300, 500), (700, 600), (1800, 1700)), 0.8, 13, 0.5, SWELL, 1.3, -9
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
    air = unit(moving_noise(take.rng, n, mouth, 256))
    flutter = growl(take, voice)
    total = (voiced + voice.breath * take.traits.force * take.traits.size**0.4 * air * (0.5 + 0.5 * flutter)) * flutter
    drive = 0.15 + voice.rough
    return np.asarray(np.tanh(drive * unit(total)) / np.tanh(drive) * level)


def source(take: Take, voice: Voice, path: Signal) -> Signal:
    """The folds: pulses with jitter, and, where rough, every second and third pulse different (subharmonics)."""
    n, rough = take.frames, voice.rough
    hz = take.traits.size**0.2 * take.hz(take.own(voice.pitch_hz, 0.06), 0.05) * path ** take.vary(1.0, 0.1)
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
    shift = take.traits.size**-0.45 * take.traits.pitch**0.3 * take.own(1.0, 0.06) * take.vary(1.0, 0.03)

    def curve(f: Signal, t: Signal) -> Signal:
        u = np.sin(np.pi * np.clip(t / part, 0, 1) * 0.75)
        places = [(shift * (a + (b - a) * u), voice.q, 1.0 / (1 + 0.55 * i)) for i, (a, b) in enumerate(voice.throat)]
        return formants(f, *places, floor=0.01) * tilt(f, -1.0) * lowpass(f, 4500.0 * shift, 1.0)

    return curve


def growl(take: Take, voice: Voice) -> Signal:
    """Flutter of tongue and folds: amplitude that shakes near a rate without keeping to it; deep when rough.

    A tremor (`tremble`) is regular instead: bleats and neighs.
    """
    n = take.frames
    rate = take.traits.size**0.4 * take.hz(voice.growl_hz, 0.08)
    if voice.tremble:
        beat = 0.5 + 0.5 * sine(cycles(rate * wander(take.rng, n, 3, 0.08), n))
        return 1.0 - voice.tremble + voice.tremble * beat
    shaking = np.exp(0.55 * np.clip(noise(take.rng, n, lambda f: band(f, 0.45 * rate, 1.5 * rate, 3)), -2.5, 2.0))
    depth = min(1.0, 1.1 * voice.rough)
    return 1.0 - depth + depth * shaking


def speaker(kind: str) -> Callable[[Take], Signal]:
    """The model that utters one of the voices."""

    def make(take: Take) -> Signal:
        return utter(take, VOICES[kind])

    make.__doc__ = f"One {kind}."
    return make


MODELS = {
    kind: Model(speaker(kind), longest_s=5.0, every_s=max(0.3, 1.35 * voice.length_s)) for kind, voice in VOICES.items()
}
