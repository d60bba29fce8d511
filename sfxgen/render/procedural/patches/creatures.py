"""Voices of animals and monsters: a source (vibrating folds, rushing air) through a throat (moving formants).

The source-filter view is Fant's (Acoustic Theory of Speech Production, 1960); roughness comes from subharmonics and
jitter of the folds (Wilden et al., Bioacoustics 9, 1998); a longer throat lowers all formants.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from sfxgen.audio.fourier import fast_length
from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, formants, lowpass, tilt
from sfxgen.render.procedural.dsp.envelopes import breakpoints, wander
from sfxgen.render.procedural.dsp.noise import MovingCurve, filter_moving, levelled, noise, unit_rms, white
from sfxgen.render.procedural.dsp.tones import cycles, sine, wave
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.calls import call_bout
from sfxgen.render.procedural.patches.voices import BOUTS, VOICES, Voice


def utter(take: PatchContext, voice: Voice) -> Signal:
    """Make one utterance, from the vocal folds to the lips.

    Each beast has its own course of the pitch: how soon it turns, and how far it goes.
    """
    length = take.s(voice.length_s)
    whole, take = take, take.cut(min(take.frames, fast_length(int((length + 0.02) * SAMPLE_RATE))))
    n = take.frames
    part = min(1.0, length * SAMPLE_RATE / n)
    early, reach = take.own(1.0, 0.15), take.own(1.0, 0.2)
    path = breakpoints(n, *[(at**early * part, v**reach) for at, v in voice.pitch])
    level = breakpoints(n, *[(at * part, v) for at, v in voice.level], (part + 1e-6, 0.0)) ** 1.4
    folds = source(take, voice, path)
    mouth = throat(take, voice, part)
    voiced, air = map(unit_rms, filter_moving(np.stack((folds, white(take.rng, n))), mouth, 256))
    flutter = growl(take, voice)
    total = (voiced + voice.breath * take.traits.force * take.traits.size**0.4 * air * (0.5 + 0.5 * flutter)) * flutter
    drive = 0.15 + voice.rough
    uttered = np.tanh(drive * unit_rms(total)) / np.tanh(drive) * level
    return np.append(uttered, np.zeros(max(0, whole.frames - n)))


def source(take: PatchContext, voice: Voice, path: Signal) -> Signal:
    """Return the vocal folds: pulses with jitter and, in a rough voice, subharmonics."""
    n, rough = take.frames, min(1.0, voice.rough * take.traits.size**0.25)
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
    return np.asarray((folds + 0.6 * rough * sub) * third * wander(take.rng, n, 60, 0.3 * rough))


def throat(take: PatchContext, voice: Voice, part: float) -> MovingCurve:
    """Return the throat's curves for the voice and, levelled, for the air.

    Formants move from the first set to the last while the voice lasts.
    """
    shift = take.traits.size**-0.45 * take.traits.pitch**0.3 * take.own(1.0, 0.06) * take.vary(1.0, 0.03)

    gains = voice.gains or tuple(1.0 / (1.0 + 0.55 * i) for i in range(len(voice.throat)))

    def curve(f: Signal, t: Signal) -> Signal:
        u = np.sin(np.pi * np.clip(t / part, 0, 1) * 0.75)
        places = [(shift * (a + (b - a) * u), voice.q, gain) for (a, b), gain in zip(voice.throat, gains, strict=True)]
        shape = formants(f, *places, floor=0.01) * (tilt(f, -1.0) * lowpass(f, 4500.0 * shift, 1.0))
        return np.stack((shape, levelled(shape)))

    return curve


def growl(take: PatchContext, voice: Voice) -> Signal:
    """Return the flutter of tongue and folds: an amplitude that shakes around a rate, deeply in a rough voice.

    A tremor (`tremble`) keeps its rate instead: bleats and neighs.
    """
    n = take.frames
    rate = take.traits.size**0.4 * take.hz(voice.growl_hz, 0.08)
    if voice.tremble:
        beat = 0.5 + 0.5 * sine(cycles(rate * wander(take.rng, n, 3, 0.08), n))
        return 1.0 - voice.tremble + voice.tremble * beat
    shaking = np.exp(0.55 * np.clip(noise(take.rng, n, lambda f: band(f, 0.45 * rate, 1.5 * rate, 3)), -2.5, 2.0))
    depth = min(1.0, 1.1 * voice.rough)
    return 1.0 - depth + depth * shaking


def speaker(kind: str) -> Callable[[PatchContext], Signal]:
    """Return the function that makes one of the voices."""

    def make(take: PatchContext) -> Signal:
        voice = VOICES[kind]
        if kind in BOUTS:
            return call_bout(take, voice.length_s, BOUTS[kind], lambda one: utter(one, voice))
        return utter(take, voice)

    make.__doc__ = f"One {kind}."
    return make


PATCHES = {
    kind: Patch(speaker(kind), longest_s=5.0, every_s=max(0.3, 1.35 * voice.length_s), again=True)
    for kind, voice in VOICES.items()
}
