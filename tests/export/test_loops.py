"""Loops of thirty materials, judged on three laps of the decoded file by measures written here once more."""

from __future__ import annotations

import numpy as np
import pytest

from sfxgen.audio import Audio
from sfxgen.export import decode, export
from sfxgen.finish import finish
from sfxgen.render import Request
from sfxgen.render.registry import load
from sfxgen.sound import Loop

RATE = 44100
PROMPTS = (
    "heavy rain", "light rain on leaves", "wind in the trees", "a howling storm", "a campfire crackles", "a waterfall",
    "a small river", "ocean waves", "a car engine idling", "a truck engine", "a machine hum", "a fan", "crickets",
    "a crowd murmurs", "an alarm beeps", "a steam hiss", "a helicopter", "a magic portal", "fire", "a clock ticks",
)  # fmt: skip
TONES = (41.3, 55.0, 80.0, 110.3, 220.0, 997.0)


def rendered(prompt: str, seconds: float) -> Audio:
    wanted = Request(
        model="procedural", revision=None, prompt=prompt, negative_prompt="", seed=3, duration=seconds,
        raw_seconds=1.5 * seconds,
    )  # fmt: skip
    (made,) = load("procedural").render([wanted])
    return made.audio


def synthetic(seconds: float) -> dict[str, np.ndarray]:
    t, rng = np.arange(round(1.5 * seconds * RATE)) / RATE, np.random.default_rng(9)
    made = {f"tone of {hz} Hz": 0.3 * np.sin(2 * np.pi * hz * t) for hz in TONES}
    made["a chord"] = sum(0.1 * np.sin(2 * np.pi * hz * t + hz) for hz in (82.4, 123.5, 164.8))
    made["a sawtooth"] = 0.3 * (2 * (t * 65.4 % 1) - 1)
    made["a swell"] = 0.3 * np.sin(2 * np.pi * 60 * t) * (1 + 0.5 * np.sin(2 * np.pi * 0.7 * t))
    made["white noise"] = 0.1 * rng.standard_normal(t.size)
    return made


def materials(seconds: float = 1.6) -> dict[str, Audio]:
    found = {name: Audio(x.astype(np.float32)[:, None], RATE) for name, x in synthetic(seconds).items()}
    return {**found, **{prompt: rendered(prompt, seconds) for prompt in PROMPTS}}


@pytest.fixture(scope="module")
def raws() -> dict[str, Audio]:
    found = materials()
    assert len(found) == 30
    return found


def exceedance(decoded: np.ndarray) -> dict[str, float]:
    """Each measure at the two wraps within three laps, over the 99th percentile of the same inside the laps."""
    n = len(decoded)
    x = np.concatenate([decoded, decoded, decoded]).astype(np.float64)
    wraps = np.array([n, 2 * n])
    inside = np.array([place for place in range(2205, 3 * n - 2205, 61) if min(place % n, n - place % n) > 2205])

    def step(places):
        return np.abs(x[places] - x[places - 1]).max(axis=1)

    def slope(places):
        return np.abs((x[places] - x[places - 1]) - (x[places - 1] - x[places - 2])).max(axis=1)

    def spectrum(places):
        frames = np.stack([x[place - 220 : place + 220] for place in places])
        return np.abs(np.fft.rfft(frames * np.hanning(440)[None, :, None], axis=1))

    def flux(places):
        return np.maximum(spectrum(places) - spectrum(places - 220), 0).sum(axis=(1, 2))

    def level(places):
        before = np.array([np.mean(x[place - 4410 : place] ** 2) for place in places])
        after = np.array([np.mean(x[place : place + 4410] ** 2) for place in places])
        return np.abs(10 * np.log10((after + 1e-10) / (before + 1e-10)))

    far = inside[(inside > 4410) & (inside < 3 * n - 4410)]
    scores = {}
    for measure, places, floor in (
        (step, inside, 2**-15),
        (slope, inside, 2**-15),
        (flux, inside, 1e-3 * spectrum(inside).sum(axis=(1, 2)).mean()),
        (level, far, 0.5),
    ):
        scores[measure.__name__] = measure(wraps).max() / max(np.percentile(measure(places), 99), floor)
    return scores


@pytest.mark.parametrize("codec", ["ogg", "wav"])
def test_no_seam_stands_out_of_what_the_sound_does_anyway(codec, raws, sound):
    worst, table = {}, []
    for number, (name, raw) in enumerate(raws.items()):
        wanted = sound(duration=1.6, loop=Loop(), format=codec, channels=("mono", "stereo")[number % 2])
        made = export(finish(raw, wanted), wanted)
        decoded = decode(made.data)
        assert decoded.frames == made.frames == round(1.6 * RATE)
        scores = exceedance(decoded.samples)
        table.append(f"{name:24}{made.seam:6.2f}   " + "  ".join(f"{k} {v:4.2f}" for k, v in scores.items()))
        if max(scores.values()) > 1.05 and not made.warnings:  # percentiles of other places differ by so much
            worst[name] = scores
        assert made.seam <= 1 or made.warnings
    print(f"\n{codec}", *table, sep="\n")
    assert not worst
    assert sum("over 1" in line for line in table) == 0


def test_a_loop_that_cannot_be_made_good_says_so(sound):
    """A tone so slow, at a quality so low, that no packet of it meets another."""
    t = np.arange(round(0.9 * RATE)) / RATE
    raw = Audio((0.9 * np.sin(2 * np.pi * 25 * t)).astype(np.float32)[:, None], RATE)
    wanted = sound(duration=0.5, loop=Loop(), quality=0.0)
    made = export(finish(raw, wanted), wanted)
    assert (made.seam > 1) == any(f"seam {made.seam:.2f}" in warning for warning in made.warnings)


def test_an_mp3_loop_is_warned_of(sound, raws):
    wanted = sound(duration=1.6, loop=Loop(), format="mp3")
    assert "MP3 can't loop" in export(finish(raws["heavy rain"], wanted), wanted).warnings[0]
