"""More voices: what people do without words or with none that mean anything, fowl, and very large animals."""

from __future__ import annotations

import numpy as np

from sfxgen.render.procedural.dsp import SAMPLE_RATE, Signal
from sfxgen.render.procedural.dsp.curves import band, formants
from sfxgen.render.procedural.dsp.envelopes import hump, smooth_gate, wander
from sfxgen.render.procedural.dsp.grains import add_grains, resize
from sfxgen.render.procedural.dsp.noise import moving_noise, noise
from sfxgen.render.procedural.dsp.tones import cycles, sine
from sfxgen.render.procedural.patch import Patch, PatchContext
from sfxgen.render.procedural.patches.calls import call_bout
from sfxgen.render.procedural.patches.creatures import utter
from sfxgen.render.procedural.patches.talk import talker
from sfxgen.render.procedural.patches.voices import STAB, SWELL, Voice

CLUCK = Voice(
    430, ((0, 0.8), (0.3, 1.2), (1, 0.9)), ((950, 1200), (1900, 2100), (3200, 3200)), 0.35, 30, 0.1, STAB, 0.13, -5, 4.5
)
CROW = Voice(
    520,
    ((0, 0.7), (0.15, 1.1), (0.25, 0.95), (0.35, 1.45), (0.75, 1.35), (1, 0.75)),
    ((900, 1200), (1700, 1900), (3000, 3000)),
    0.4, 28, 0.1, SWELL, 1.5, -4, 5.0,
)  # fmt: skip
BABY = Voice(
    460,
    ((0, 0.85), (0.2, 1.2), (0.7, 1.1), (1, 0.8)),
    ((950, 1100), (1750, 1800), (3300, 3300)),
    0.2, 22, 0.12, SWELL, 0.9, -5, 5.0,
)  # fmt: skip
TRUMPET = Voice(
    330,
    ((0, 0.6), (0.2, 1.3), (0.6, 1.5), (1, 0.8)),
    ((700, 900), (1500, 1800), (2900, 3100)),
    0.7, 45, 0.3, SWELL, 1.6, -2, 3.5,
)  # fmt: skip
SONG = Voice(
    105,
    ((0, 0.8), (0.3, 1.3), (0.55, 2.3), (0.8, 1.9), (1, 0.9)),
    ((260, 420), (620, 900), (1400, 1500)),
    0.08, 6, 0.05, SWELL, 3.2, -9, 7.0,
)  # fmt: skip
BELCH = Voice(
    82, ((0, 0.8), (0.3, 1.15), (1, 0.8)), ((420, 520), (950, 1000), (2300, 2300)), 0.95, 34, 0.3, STAB, 0.6, -5, 4.5
)
AHEM = Voice(
    120, ((0, 1.0), (0.5, 1.1), (1, 0.85)), ((560, 480), (1100, 1000), (2400, 2400)), 0.8, 45, 0.7, STAB, 0.24, -5, 4.5
)
CHOO = Voice(
    240, ((0, 1.4), (0.2, 1.1), (1, 0.7)), ((500, 350), (1600, 1900), (2900, 2900)), 0.3, 30, 1.2, STAB, 0.32, -3, 4.0
)


def chicken(take: PatchContext) -> Signal:
    """Make a hen clucking: short notes, one in a while higher."""
    return call_bout(take, 0.15, 0.3, lambda t: utter(t, CLUCK), 9)


def rooster(take: PatchContext) -> Signal:
    """Make a rooster's crow: cock-a-doodle, then the long note."""
    return utter(take, CROW)


def crying(take: PatchContext) -> Signal:
    """Make a baby crying: wail after wail, a breath between."""
    return call_bout(take, 0.9, 1.15, lambda t: utter(t, BABY), 6)


def elephant(take: PatchContext) -> Signal:
    """Make an elephant's trumpet."""
    return utter(take, TRUMPET)


def whale(take: PatchContext) -> Signal:
    """Make a whale's song: long glides."""
    return utter(take, SONG)


def burp(take: PatchContext) -> Signal:
    """Make a burp."""
    return utter(take, BELCH)


def throat_clear(take: PatchContext) -> Signal:
    """Make a throat cleared, or a cough: two rough pushes of air, the second longer."""
    n = take.frames
    both = [utter(take.cut(min(n, 16000)), AHEM), utter(take.cut(min(n, 20000)), AHEM)]
    return add_grains(n, np.array([0.0, take.s(0.3, 0.5)]) * SAMPLE_RATE, both, np.array([0.7, 1.0]))


def sneeze(take: PatchContext) -> Signal:
    """Make a sneeze: a breath drawn in, then all of it out at once."""
    n = take.frames
    draw = take.s(0.45, 0.5)
    air_in = moving_noise(
        take.rng, n, lambda f, t: formants(f, (1300.0, 3, 0.7), (2600.0, 4, 1.0)) * band(f, 600, 7000), 256
    )
    burst = moving_noise(take.rng, n, lambda f, t: band(f, take.hz(900, 0.0), 9000), 128)
    choo = add_grains(n, np.array([draw * SAMPLE_RATE]), [utter(take.cut(min(n, 20000)), CHOO)], np.ones(1))
    return 0.25 * air_in * hump(n, 0.0, draw, 0.8) + choo + 0.6 * burst * hump(n, draw, take.s(0.3, 0.4), 0.15)


def whisper(take: PatchContext) -> Signal:
    """Make whispers that mean nothing: breath through a mouth that forms syllables, from several sides; looping."""
    n = take.frames
    sides = []
    for _ in range(2):
        count = max(2, round(4.5 * take.seconds * take.traits.speed))
        on = np.repeat(take.rng.uniform(size=count) < 0.75, -(-n // count))[:n].astype(float)
        vowels = take.rng.uniform(0.75, 1.35, count + 1)
        vowels[-1] = vowels[0]

        def mouth(f: Signal, t: Signal, path: Signal = vowels) -> Signal:
            at = np.interp(t, np.linspace(0, 1, len(path)), path)
            return formants(f, (750.0 * at, 4, 0.6), (1800.0 / at, 5, 1.0), (3200.0, 4, 0.7), (5500.0, 2, 0.4))

        air = moving_noise(take.rng, n, mouth, 256)
        sides.append(air * smooth_gate(n, on, 0.06) * wander(take.rng, n, 5.0, 0.3))
    hiss = noise(take.rng, n, lambda f: band(f, take.hz(2500), 9000), 2)
    return np.stack(sides) + 0.04 * hiss


def gibberish(take: PatchContext) -> Signal:
    """Make somebody saying something that means nothing, as long as asked for."""
    length = take.s(2.0, 0.97)
    larger = take.traits.size**0.4
    x = talker(take, length / larger, take.own(1.0, 0.12), 5.0 * take.traits.speed)
    x = resize(x, larger)[: take.frames]
    x = x * hump(len(x), -0.02, min(length, take.seconds) + 0.04, 0.4, 0.15)
    return np.append(x, np.zeros(take.frames - len(x)))


def purr(take: PatchContext) -> Signal:
    """Make a cat purring: in and out with its breath, looping."""
    n = take.frames
    breaths = max(1, round(0.8 * take.seconds * take.traits.speed))
    phase = cycles(take.hz(take.own(26, 0.05), 0.01), n, loop=True)
    beat = np.maximum(0.0, sine(phase)) ** 4
    air = noise(take.rng, n, lambda f: band(f, take.hz(90), take.hz(1100)))
    return np.asarray(air * beat * (0.65 + 0.35 * np.sin(2 * np.pi * breaths * np.arange(n) / n)))


PATCHES = {
    "chicken": Patch(chicken, longest_s=4.0, every_s=0.6, again=True),
    "rooster": Patch(rooster, longest_s=4.0, every_s=3.0),
    "crying": Patch(crying, longest_s=8.0, every_s=1.4, again=True),
    "elephant": Patch(elephant, longest_s=4.0, every_s=2.5),
    "whale": Patch(whale, longest_s=8.0, every_s=4.0),
    "burp": Patch(burp, longest_s=2.0, every_s=1.2),
    "throat": Patch(throat_clear, longest_s=2.0, every_s=1.2),
    "sneeze": Patch(sneeze, longest_s=2.0, every_s=2.0),
    "whisper": Patch(whisper, sustained=True),
    "gibberish": Patch(gibberish, longest_s=8.0, every_s=2.5),
    "purr": Patch(purr, sustained=True),
}
