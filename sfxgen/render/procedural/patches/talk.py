"""Somebody talking: syllables of consonant and vowel, phrases that fall, pauses for breath."""

from __future__ import annotations

from functools import partial

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, formants, highpass
from sfxgen.render.procedural.dsp.envelopes import stretch_circular, strike, wander
from sfxgen.render.procedural.dsp.grains import add_grains
from sfxgen.render.procedural.dsp.noise import filter_moving, noise, unit_rms
from sfxgen.render.procedural.dsp.tones import cycles, wave
from sfxgen.render.procedural.patch import PatchContext

VOWELS = np.array(
    [(730, 1090, 2440), (270, 2290, 3010), (530, 1840, 2480), (570, 840, 2410), (300, 870, 2240), (640, 1190, 2390)],
    dtype=float,
)
"""Formants of spoken vowels, Hz (Peterson & Barney, JASA 24, 1952)."""
FRICTION = ((4200.0, 8500.0, 0.11, 0.4), (2000.0, 6500.0, 0.1, 0.6), (1200.0, 9000.0, 0.08, 0.22))
"""s, sh and f: the corners of the noise in Hz, its length in s, its level beside a vowel (Stevens, Acoustic Phonetics,
1998, ch. 8)."""
BURSTS = ((2800.0, 8000.0, 0.022, 0.7), (1100.0, 3200.0, 0.03, 0.7), (400.0, 2000.0, 0.016, 0.5))
"""t, k and p: the same of the burst after the closure."""

SLOW = 64
"""Frames between two points of a curve that moves with the syllables."""


def syllables(take: PatchContext, seconds: float, rate: float) -> tuple[Signal, Signal]:
    """Return where the vowels begin and how long they last, in s: four to nine in a breath, the last one drawn out."""
    at = float(take.pick(0.05, 0.12, 1)[0])
    starts: list[float] = []
    lasts: list[float] = []
    while not starts or at < seconds - 0.15:
        count = int(take.rng.integers(4, 10))
        gaps = np.exp(0.3 * take.rng.standard_normal(count)) / rate
        gaps[-1] *= 1.7
        for gap in gaps:
            starts.append(at)
            lasts.append(0.72 * gap)
            at += gap
        at += float(take.pick(0.2, 0.55, 1)[0])
    kept = (np.array(starts) < seconds - 0.1) | (np.arange(len(starts)) == 0)
    return np.array(starts)[kept], np.array(lasts)[kept]


def consonants(take: PatchContext, n: int, starts: Signal) -> tuple[Signal, Signal]:
    """Return the noise before two vowels of three, and by how much the voice is shut off before each, 0..1."""
    sounds = [(True, *made) for made in FRICTION] + [(False, *made) for made in BURSTS]
    which = take.rng.integers(0, 9, len(starts))
    at, grains, gains = [np.zeros(0)], [], [np.zeros(0)]
    for i, (drawn, low, high, length, level) in enumerate(sounds):
        mine = np.maximum(0.0, (starts[which == i] - length) * SAMPLE_RATE)
        if not len(mine):
            continue
        m = int(length * SAMPLE_RATE)
        shape = np.hanning(m) if drawn else strike(m, 0.001, length)
        hiss = noise(take.rng, m, partial(band, low=low, high=high)) * shape
        at.append(mine)
        grains += [hiss] * len(mine)
        gains.append(level * take.pick(0.4, 1.0, len(mine)))
    made = add_grains(n, np.concatenate(at), grains, np.concatenate(gains))
    return made, np.where(which < 6, 1.0, 0.6)


def voiced(n: int, starts: Signal, lasts: Signal, shut: Signal, stress: Signal) -> Signal:
    """Return the level of the voice: up within 30 ms at each vowel, down to what its consonant leaves."""
    corners, levels = [0.0], [0.0]
    for start, last, closed, loud in zip(starts, lasts, shut, stress, strict=True):
        before = 0.35 * (1.0 - closed) if start - corners[-1] < 0.12 else 0.0
        corners += [start - 0.02, start + 0.025, start + 0.6 * last, start + last]
        levels += [before, loud, 0.85 * loud, 0.3 * loud]
        corners.append(start + last + 0.06)
        levels.append(0.0)
    order = np.maximum.accumulate(np.array(corners))
    return slow(n, order, np.array(levels))


def slow(n: int, at_s: Signal, values: Signal) -> Signal:
    """Join values at times by lines, at a point in SLOW frames."""
    few = n // SLOW + 2
    return stretch_circular(np.interp(np.arange(few) * (SLOW / SAMPLE_RATE), at_s, values), SLOW * few)[:n]


def talker(take: PatchContext, length_s: float, lift: float, rate: float, rough: float = 0.1) -> Signal:
    """Make someone saying nothing in particular, man or woman, at so many syllables a second."""
    n = max(4096, min(take.frames, int(length_s * SAMPLE_RATE)))
    woman = take.rng.uniform() < 0.45
    hz = float(take.pick(165, 235, 1)[0] if woman else take.pick(90, 145, 1)[0]) * lift * take.traits.pitch
    starts, lasts = syllables(take, n / SAMPLE_RATE, rate)
    stress = 0.45 + 0.55 * take.rng.beta(1.2, 1.2, len(starts))
    breath = np.concatenate(([0], np.cumsum(np.diff(starts) > 1.8 / rate)))
    first = np.array([starts[breath == b][0] for b in breath])
    fall = 1.15 * np.exp(-0.16 * (starts - first)) * np.exp(take.rng.normal(0.0, 0.13, (3, len(starts))))
    fall[1] *= 0.8 + 0.5 * stress
    bends = np.stack((starts, starts + 0.4 * lasts, starts + lasts))
    hushed, shut = consonants(take, n, starts)
    tune = slow(n, bends.T.reshape(-1), fall.T.reshape(-1))
    tune = tune * wander(take.rng, n, 14, 0.02 + 0.1 * rough) * wander(take.rng, n, 150, 0.015)
    partials = np.arange(1, max(3, int(6500 / hz))) ** -0.8
    folds = wave(cycles(hz * tune, n), partials) * voiced(n, starts, lasts, shut, stress)
    tract = (1.14 if woman else 0.97) * float(take.pick(0.93, 1.07, 1)[0]) * take.traits.pitch**0.4
    places = VOWELS[take.rng.integers(0, len(VOWELS), len(starts))] * tract
    at = np.concatenate((starts, starts + 0.55 * lasts)) * SAMPLE_RATE / n
    order = np.argsort(at, kind="stable")

    def mouth(f: Signal, u: Signal) -> Signal:
        a, b, c = (np.interp(u, at[order], np.tile(places[:, k], 2)[order]).astype(f.dtype) for k in range(3))
        return formants(f, (a, 4, 1.0), (b, 6, 0.6), (c, 7, 0.4), (3600.0 * tract, 5, 0.15), floor=0.02)

    breathy = 0.17 * take.rng.uniform(-1.0, 1.0, n) * np.abs(folds)
    speech = filter_moving(folds + breathy, lambda f, u: mouth(f, u) * highpass(f, 260.0), 512)
    speech = speech / max(float(np.max(np.abs(speech))), 1e-9)
    speech = unit_rms(speech + 0.35 * hushed)
    speech[-1000:] *= np.linspace(1.0, 0.0, 1000)
    return speech
