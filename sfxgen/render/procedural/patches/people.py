"""Voices and bodies of people."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, formants, lowpass, tilt
from sfxgen.render.procedural.dsp.envelopes import hump, strike, wander
from sfxgen.render.procedural.dsp.grains import add_grains, crunch
from sfxgen.render.procedural.dsp.modes import bubble, contact_pulse
from sfxgen.render.procedural.dsp.noise import filter_causal, moving_noise, noise, unit_rms
from sfxgen.render.procedural.dsp.space import add_reverb, room_response
from sfxgen.render.procedural.dsp.tones import cycles, sine
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.creatures import utter
from sfxgen.render.procedural.patches.voices import STAB, SWELL, Voice

VOICES = {
    "shout": Voice(
        170, ((0, 0.8), (0.2, 1.3), (1, 0.8)), ((650, 750), (1150, 1250), (2600, 2600)), 0.35, 31, 0.25, STAB, 0.5, -4
    ),
    "hurt": Voice(
        190,
        ((0, 1.3), (0.3, 0.95), (1, 0.75)),
        ((700, 480), (1180, 1080), (2300, 2700)),
        0.3,
        37,
        0.4,
        STAB,
        0.5,
        -4.5,
        6.0,
    ),
    "scream": Voice(
        560,
        ((0, 0.79), (0.15, 1.15), (0.7, 1.4), (1, 0.89)),
        ((900, 1170), (1350, 1500), (2500, 2700)),
        0.4,
        67,
        0.25,
        SWELL,
        1.5,
        -5,
        4.0,
    ),
    "moan": Voice(
        115, ((0, 1.1), (0.3, 1), (1, 0.75)), ((450, 400), (850, 800), (2400, 2400)), 0.4, 17, 0.3, SWELL, 1.5, -7
    ),
    "effort": Voice(
        150, ((0, 0.9), (0.3, 1.2), (1, 1)), ((520, 600), (1050, 1100), (2500, 2500)), 0.2, 33, 0.5, STAB, 0.28, -6
    ),
}


def shout(take: PatchContext) -> Signal:
    """Make a battle cry."""
    return utter(take, VOICES["shout"])


def hurt(take: PatchContext) -> Signal:
    """Make someone being hit."""
    return utter(take, VOICES["hurt"])


def scream(take: PatchContext) -> Signal:
    """Make a scream of terror."""
    return utter(take, VOICES["scream"])


def moan(take: PatchContext) -> Signal:
    """Make a moan: a zombie, or someone ill."""
    return utter(take, VOICES["moan"])


def effort(take: PatchContext) -> Signal:
    """Make the breath and voice of exertion."""
    return utter(take, VOICES["effort"])


def laugh(take: PatchContext) -> Signal:
    """Make a bout of laughter, in a room: nobody laughs alone in an open field.

    Ha after ha, five a second, each a breath that finds its voice, falling and fading (Bachorowski et al., JASA 110,
    2001).
    """
    n = take.frames
    step = take.s(0.2, 0.45)
    count = max(2, min(7, int(0.9 * take.seconds / step)))
    m = min(n, int(1.05 * step * SAMPLE_RATE))
    base = take.own(235, 0.15)
    sounds = []
    for i in range(count):
        fall = 1.35 - 0.5 * i / count
        breath_in = noise(take.rng, m, lambda f: formants(f, (800, 3, 1.0), (1500, 4, 0.6), (2700, 4, 0.3)))
        ha = utter(take.cut(m), replace(LAUGH, pitch_hz=base * fall, length_s=0.75 * m / SAMPLE_RATE))
        sounds.append(ha + 0.3 * breath_in * hump(m, 0.0, 0.9 * m / SAMPLE_RATE, 0.2, 0.7))
    starts = (np.arange(count) + take.pick(0.0, 0.12, count)) * step * SAMPLE_RATE
    bout = add_grains(n, starts, sounds, 0.93 ** np.arange(count) * take.pick(0.75, 1, count))
    return add_reverb(bout, room_response(take.rng, 0.35, 4000.0, 0.005), 0.3, False)


LAUGH = Voice(
    215,
    ((0, 1.15), (0.4, 1.05), (1, 0.8)),
    ((720, 680), (1250, 1200), (2600, 2600)),
    0.08,
    40,
    0.12,
    ((0, 0), (0.2, 0.9), (0.5, 1), (0.8, 0.4), (1, 0)),
    0.15,
    -6,
    5.0,
)


def breath(take: PatchContext) -> Signal:
    """Make air in, air out: two noises of the open mouth, the second lower, longer and louder; or one of them."""
    n = take.frames
    length = take.s(1.5 / take.traits.force**0.5)
    shift = take.traits.size**-0.4 * take.traits.pitch * take.own(1.0, 0.06)

    def drawn(f: Signal, t: Signal) -> Signal:
        return (
            formants(f, (1100 * shift, 3, 0.7), (2000 * shift, 4, 1), (3600, 3, 0.5)) * band(f, 500, 6000) * tilt(f, -1)
        )

    def blown(f: Signal, t: Signal) -> Signal:
        return (
            formants(f, (650 * shift, 3, 1), (1300 * shift, 4, 0.8), (2700, 3, 0.3)) * band(f, 200, 4500) * tilt(f, -2)
        )

    way = take.traits.gesture
    air_in = moving_noise(take.rng, n, drawn, 384) * hump(n, 0.0, length * (0.75 if way else 0.42), 0.6)
    begin, lasts = (0.0, 0.9) if way else (0.46, 0.54)
    air_out = moving_noise(take.rng, n, blown, 384) * hump(n, length * begin, length * lasts, 0.25, 0.8)
    air_in, air_out = air_in * (way >= 0), air_out * (way <= 0)
    throat = wander(take.rng, n, 30, 0.12)
    return (0.6 * air_in + air_out) * throat


def heartbeat(take: PatchContext) -> Signal:
    """Make a heart beating: two valves closing, over and over.

    Each is a soft pressure pulse through the chest, with the low swing of the blood that it stops.
    """
    n = take.frames
    count = max(1, round(take.seconds * 1.15 * take.traits.speed))
    m = min(n, int(0.3 * SAMPLE_RATE))
    sounds = []
    for hz, pulse_s in ((46.0, 0.009), (60.0, 0.007)):
        blow = add_grains(m, np.zeros(1), [contact_pulse(1.0 / take.hz(1.0 / pulse_s, 0.02))], np.ones(1))
        swing = sine(cycles(take.hz(hz, 0.01), m)) * strike(m, 0.02, 0.18)
        sounds.append(blow + 0.2 * swing)
    beat = n / count
    starts = (np.arange(count)[:, None] * beat + np.array([0.0, 0.31 * beat])[None, :]).ravel()
    return add_grains(n, starts, sounds, np.tile([1.0, 0.7], count) * take.pick(0.9, 1.0, 2 * count), loop=True)


def bite(take: PatchContext) -> Signal:
    """Make someone eating something crisp: a bite, then chew after chew, softer and softer.

    What breaks is heard through the resonances of the mouth, with a little spittle.
    """
    n = take.frames
    length = take.s(2.2)
    at = length * np.array([0.0, 0.14, 0.34, 0.54, 0.74]) * np.append(1.0, take.pick(0.95, 1.05, 4))
    force = 0.75 ** np.minimum(np.arange(len(at)), 3) * np.append(1.0, take.pick(0.8, 1.2, len(at) - 1))
    press = np.zeros(n)
    for start, level in zip(at, force, strict=True):
        press += level * hump(n, start - 0.01, take.vary(0.2, 0.2), 0.35, 0.8)
    crisp = crunch(take.rng, np.minimum(press, 1.2), take.hz(1500.0), 1.3, 120.0)
    low, mid, high = take.hz(540.0), take.hz(1260.0), take.hz(2900.0)
    chewed = filter_causal(crisp, lambda f: formants(f, (low, 1.5, 1.0), (mid, 1.5, 1.0), (high, 1.5, 0.9), floor=0.35))
    starts = (np.repeat(at, 10) + take.pick(0.05, 0.4, 10 * len(at))) * SAMPLE_RATE
    drops = [bubble(take.hz(float(hz))) for hz in take.pick(500.0, 2500.0, 8)]
    wet = add_grains(n, np.minimum(starts, n - 1), drops, take.pick(0.05, 1.0, len(starts)) ** 2)
    return unit_rms(chewed) + 0.1 * wet


def gulp(take: PatchContext) -> Signal:
    """Make three swallows: low blips that rise as the throat closes."""
    n = take.frames
    count = 3
    length = take.s(1.0)
    m = min(n, 7000)
    sounds = []
    for _ in range(count):
        hz = take.hz(260, 0.12) * (1 + 1.3 * np.linspace(0, 1, m) ** 2)
        wet = noise(take.rng, m, lambda f: lowpass(f, 1400)) * 0.15
        sounds.append((sine(cycles(hz, m)) + wet) * hump(m, 0.0, 0.13, 0.4))
    return add_grains(n, np.arange(count) * length / count * SAMPLE_RATE, sounds, take.pick(0.7, 1, count))


def kiss(take: PatchContext) -> Signal:
    """Make lips parting."""
    n = take.frames
    low = take.hz(1500)
    suck = moving_noise(take.rng, n, lambda f, t: band(f, low * (1 + 1.6 * t), low * (3.3 + 2.6 * t)), 96) * hump(
        n, 0, take.s(0.14), 0.7
    )
    return suck + 0.3 * sine(cycles(take.hz(900) * (1 + np.linspace(0, 1, n)), n)) * hump(n, 0.04, take.s(0.09), 0.5)


def snap(take: PatchContext) -> Signal:
    """Make fingers snapping."""
    n = take.frames
    pop = noise(take.rng, n, lambda f: band(f, take.hz(1300), take.hz(4200))) * strike(n, 0.0006, take.s(0.05))
    return pop + 0.4 * sine(cycles(take.hz(1700), n)) * strike(n, 0.0006, 0.03)


PATCHES = {
    "shout": Patch(shout, longest_s=3.0, every_s=0.9, again=True),
    "hurt": Patch(hurt, longest_s=2.0, every_s=0.7),
    "scream": Patch(scream, longest_s=4.0, every_s=1.6),
    "moan": Patch(moan, longest_s=5.0, every_s=2.2),
    "effort": Patch(effort, longest_s=1.5, every_s=0.8),
    "laugh": Patch(laugh, longest_s=3.0, every_s=2.0, again=True),
    "breath": Patch(breath, longest_s=4.0, every_s=2.0, again=True, directed=True),
    "heartbeat": Patch(heartbeat, sustained=True, weave=False),
    "eating": Patch(bite, longest_s=3.0, every_s=1.1, again=True),
    "drinking": Patch(gulp, longest_s=3.0, every_s=1.3, again=True),
    "kiss": Patch(kiss, longest_s=0.8, every_s=0.6),
    "snap": Patch(snap, longest_s=0.8, every_s=0.5),
}
