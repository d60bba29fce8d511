"""Thirty materials to make loops of, and how much their wraps stand out, measured here once more."""

from __future__ import annotations

import numpy as np

from sfxgen.audio import Audio
from sfxgen.render.protocol import Request
from sfxgen.render.registry import load

RATE, SECONDS = 44100, 1.6
PROMPTS = (
    "heavy rain", "light rain on leaves", "wind in the trees", "a howling storm", "a campfire crackles", "a waterfall",
    "a small river", "ocean waves", "a car engine idling", "a truck engine", "a machine hum", "a fan", "crickets",
    "a crowd murmurs", "an alarm beeps", "a steam hiss", "a helicopter", "a magic portal", "fire", "a clock ticks",
)  # fmt: skip
TONES = (41.3, 55.0, 80.0, 110.3, 220.0, 997.0)
SLACK = 1.05
"""Percentiles of other places of the same sound differ by so much."""


def materials() -> dict[str, Audio]:
    """Name -> raw audio, half as long again as the loop."""
    found = {name: Audio(x.astype(np.float32)[:, None], RATE) for name, x in _synthetic().items()}
    return {**found, **{prompt: _rendered(prompt) for prompt in PROMPTS}}


def _synthetic() -> dict[str, np.ndarray]:
    t, rng = np.arange(round(1.5 * SECONDS * RATE)) / RATE, np.random.default_rng(9)
    made = {f"tone of {hz} Hz": 0.3 * np.sin(2 * np.pi * hz * t) for hz in TONES}
    made["a chord"] = sum(0.1 * np.sin(2 * np.pi * hz * t + hz) for hz in (82.4, 123.5, 164.8))
    made["a sawtooth"] = 0.3 * (2 * (t * 65.4 % 1) - 1)
    made["a swell"] = 0.3 * np.sin(2 * np.pi * 60 * t) * (1 + 0.5 * np.sin(2 * np.pi * 0.7 * t))
    made["white noise"] = 0.1 * rng.standard_normal(t.size)
    return made


def _rendered(prompt: str) -> Audio:
    wanted = Request(
        model="procedural", revision=None, prompt=prompt, negative_prompt="", seed=3, duration=SECONDS,
        raw_seconds=1.5 * SECONDS,
    )  # fmt: skip
    (made,) = load("procedural").render([wanted])
    return made.audio


def exceedance(laps: np.ndarray, n: int) -> dict[str, float]:
    """Each measure at the two wraps within three laps, over the 99th percentile of the same inside the laps.

    laps: what was played, shape (3 * n, channels), of a loop that is n frames long.
    """
    x = laps.astype(np.float64)
    assert len(x) == 3 * n
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
