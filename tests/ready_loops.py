"""Recordings for `loop: true`: thirty that are loops already, and thirty that are none, made from scratch.

A ready loop is told by its maker: it is one lap of something that goes round, rendered as a circle or with its hits on
a grid. The others were cut out of something that goes on, or begin and end as recordings do.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

RATE = 44100
Array = np.ndarray


def _rng(seed: int) -> np.random.Generator:
    return np.random.default_rng(seed)


def _circle(frames: int, shape: Callable[[Array], Array], seed: int) -> Array:
    """Noise that goes round, its spectrum shaped over Hz."""
    spectrum = np.fft.rfft(_rng(seed).standard_normal(frames))
    hz = np.fft.rfftfreq(frames, 1 / RATE)
    x = np.fft.irfft(spectrum * shape(hz), frames)
    return 0.2 * x / x.std()


def _cut(seconds: float, shape: Callable[[Array], Array], seed: int) -> Array:
    """The same, cut out of noise that is thrice as long."""
    long = _circle(round(3 * seconds * RATE), shape, seed)
    return long[RATE // 2 : RATE // 2 + round(seconds * RATE)]


def pink(hz: Array) -> Array:
    return 1 / np.sqrt(np.maximum(hz, 20))


def brown(hz: Array) -> Array:
    return 1 / np.maximum(hz, 20)


def dull(hz: Array) -> Array:
    return 1 / (1 + (hz / 300) ** 4)


def band(hz: Array) -> Array:
    return np.exp(-(((hz - 900) / 250) ** 2))


def white(hz: Array) -> Array:
    return np.ones_like(hz)


def tones(seconds: float, partials: dict[float, float], turns: bool = True) -> Array:
    """Sines; turns: each tuned so that whole periods fit."""
    frames = round(seconds * RATE)
    t = np.arange(frames)
    x = np.zeros(frames)
    for number, (hz, level) in enumerate(partials.items()):
        periods = hz * frames / RATE
        periods = round(periods) if turns else np.floor(periods) + 0.5
        x += level * np.sin(2 * np.pi * periods * t / frames + number)
    return x


def hit(kind: str, seed: int = 0, seconds: float = 0.3) -> Array:
    t = np.arange(round(seconds * RATE)) / RATE
    noise = _rng(seed).standard_normal(t.size)
    return {
        "kick": np.sin(2 * np.pi * (45 * t + 12 * (1 - np.exp(-t * 30)))) * np.exp(-t * 14),
        "snare": (0.6 * noise + 0.4 * np.sin(2 * np.pi * 190 * t)) * np.exp(-t * 22),
        "hat": np.diff(noise, prepend=0.0) * 0.4 * np.exp(-t * 60),
        "tick": np.sin(2 * np.pi * 2100 * t) * np.exp(-t * 180),
        "step": np.convolve(noise, np.ones(24) / 24, "same") * 2 * np.exp(-t * 25) * np.minimum(1, t / 0.003),
        "drop": np.sin(2 * np.pi * (700 + 900 * np.exp(-t * 9)) * t) * np.exp(-t * 20) * np.minimum(1, t / 0.004),
        "pluck": sum(np.sin(2 * np.pi * 220 * k * t) / k for k in range(1, 6))
        * np.exp(-t * 9)
        * np.minimum(1, t / 0.002),
    }[kind]


def pattern(seconds: float, hits: dict[str, list[float]], *, around: bool, seed: int = 1) -> Array:
    """Hits at moments in seconds; around: what rings beyond the end rings on at the start, else it is cut off."""
    frames = round(seconds * RATE)
    x = np.zeros(frames + 4 * RATE)
    for kind, moments in hits.items():
        for number, moment in enumerate(moments):
            sound = hit(kind, seed + number, 0.8 if kind in ("kick", "pluck") else 0.3)
            at = round(moment * RATE)
            x[at : at + sound.size] += 0.5 * sound
    y = x[:frames].copy()
    if around:
        for start in range(frames, x.size, frames):
            rest = x[start : start + frames]
            y[: rest.size] += rest
    return y


def grid(first: float, step: float, count: int) -> list[float]:
    return [first + step * i for i in range(count)]


def _swell(frames: int, turns: int, depth: float) -> Array:
    return 1 + depth * np.sin(2 * np.pi * turns * np.arange(frames) / frames)


def _crackle(seconds: float, rate: float, *, around: bool) -> Array:
    rng, frames = _rng(17), round(seconds * RATE)
    x = np.zeros(frames + RATE)
    for start in rng.integers(0, frames, round(rate * seconds)):
        t = np.arange(1500) / RATE
        x[start : start + 1500] += rng.random() ** 3 * np.exp(-t * 300) * np.sin(2 * np.pi * rng.uniform(800, 5000) * t)
    y = x[:frames].copy()
    if around:
        y[:RATE] += x[frames:][: min(RATE, frames)][:RATE]
    return 0.6 * y


def _siren(seconds: float) -> Array:
    t = np.arange(round(seconds * RATE)) / RATE
    return 0.4 * np.sin(2 * np.pi * 800 * t - 60 * np.cos(2 * np.pi * t))


ENGINE = {43.7 * k: 0.3 / k for k in range(1, 20)}
CHORD = {110.0: 0.2, 138.6: 0.15, 164.8: 0.15, 329.6: 0.05}
STEREO = {"a drum loop", "pink noise", "an engine", "pink noise with fades", "an engine cut anywhere", "a sweep"}


def ready() -> dict[str, Callable[[], Array]]:
    """Name -> what makes the samples of a loop that must stay as it is, mono or stereo."""
    s = {
        "four on the floor": lambda: pattern(2.0, {"kick": grid(0, 0.5, 4)}, around=True),
        "kick and snare": lambda: pattern(2.0, {"kick": [0, 1.0], "snare": [0.5, 1.5]}, around=True),
        "a drum loop": lambda: pattern(
            1.92, {"kick": [0, 0.72, 0.96], "snare": [0.48, 1.44], "hat": grid(0, 0.12, 16)}, around=True
        ),
        "a drum loop, tails cut": lambda: pattern(
            1.92, {"kick": [0, 0.72, 0.96], "snare": [0.48, 1.44], "hat": grid(0, 0.12, 16)}, around=False
        ),
        "hats": lambda: pattern(1.0, {"hat": grid(0, 0.125, 8)}, around=True),
        "a clock": lambda: pattern(2.0, {"tick": [0, 1.0]}, around=True),
        "a clock that begins between": lambda: pattern(2.0, {"tick": [0.4, 1.4]}, around=True),
        "one heartbeat": lambda: pattern(0.9, {"kick": [0.0, 0.28]}, around=True),
        "steps": lambda: pattern(2.4, {"step": grid(0, 0.6, 4)}, around=True),
        "a dripping tap": lambda: pattern(3.0, {"drop": [0.0, 1.1, 1.9]}, around=True),
        "plucked strings": lambda: pattern(1.6, {"pluck": grid(0, 0.4, 4)}, around=True),
        "drums over a chord": lambda: (
            pattern(2.0, {"kick": grid(0, 0.5, 4), "hat": grid(0.25, 0.5, 4)}, around=True) + tones(2.0, CHORD) * 0.3
        ),
        "one blow a lap": lambda: pattern(1.5, {"snare": [0.0]}, around=True),
        "a sine": lambda: tones(1.0, {220.0: 0.4}),
        "a low sine": lambda: tones(0.7, {41.3: 0.4}),
        "a high sine": lambda: tones(0.5, {3520.0: 0.3}),
        "a chord": lambda: tones(2.0, CHORD),
        "an engine": lambda: tones(1.3, ENGINE),
        "an engine with hiss": lambda: tones(1.3, ENGINE) + 0.2 * _circle(round(1.3 * RATE), white, 3),
        "a hum with noise": lambda: tones(2.0, {50.0: 0.2, 100.0: 0.1, 150.0: 0.05}) + 0.1 * _circle(2 * RATE, pink, 4),
        "a tremolo": lambda: tones(2.0, CHORD) * _swell(2 * RATE, 6, 0.8),
        "a siren": lambda: _siren(2.0),
        "a square wave": lambda: 0.3 * np.sign(tones(1.0, {110.0: 1.0}) + 1e-9),
        "white noise": lambda: _circle(RATE, white, 5),
        "pink noise": lambda: _circle(2 * RATE, pink, 6),
        "brown noise": lambda: _circle(3 * RATE, brown, 7),
        "rumble": lambda: _circle(2 * RATE, dull, 8),
        "wind": lambda: _circle(4 * RATE, band, 9) * _swell(4 * RATE, 3, 0.6),
        "surf": lambda: _circle(4 * RATE, pink, 10) * _swell(4 * RATE, 1, 0.7),
        "fire": lambda: _crackle(3.0, 40, around=True) + 0.05 * _circle(3 * RATE, pink, 11),
    }
    return {name: _framed(name, made, 40) for name, made in s.items()}


def _framed(name: str, made: Callable[[], Array], late: int) -> Callable[[], Array]:
    """Make the samples as frames of a channel, or of two where the other is a likeness."""

    def frames() -> Array:
        x = made()
        return np.stack([x, 0.7 * np.roll(x, late)], axis=1) if name in STEREO else x[:, None]

    return frames


def _faded(x: Array, seconds: float) -> Array:
    n = round(seconds * RATE)
    gain = np.ones(x.shape[0])
    gain[:n] = np.linspace(0, 1, n)
    gain[-n:] = np.linspace(1, 0, n)
    return x * gain


def none() -> dict[str, Callable[[], Array]]:
    """Name -> what makes the samples of a recording that needs a seam."""
    t = np.arange(2 * RATE) / RATE
    drift = np.linspace(1, 0.2, 2 * RATE)
    s = {
        "a sine, half a period over": lambda: tones(1.0, {220.0: 0.4}, turns=False),
        "a low sine, half a period over": lambda: tones(0.9, {55.0: 0.4}, turns=False),
        "a high sine, half a period over": lambda: tones(0.8, {2500.0: 0.3}, turns=False),
        "a chord cut anywhere": lambda: tones(2.0, CHORD, turns=False),
        "an engine cut anywhere": lambda: tones(1.3, ENGINE, turns=False),
        "an engine with hiss, cut anywhere": lambda: tones(1.3, ENGINE, turns=False) + 0.2 * _cut(1.3, white, 3),
        "a hum with noise, cut anywhere": lambda: (
            tones(2.0, {50.0: 0.2, 100.0: 0.1}, turns=False) + 0.1 * _cut(2.0, pink, 4)
        ),
        "a tremolo cut on its way": lambda: (tones(2.3, CHORD) * _swell(round(2.3 * RATE), 6, 0.8))[: 2 * RATE],
        "a sweep": lambda: 0.4 * np.sin(2 * np.pi * (200 * t + 150 * t**2)),
        "an engine that speeds up": lambda: sum(
            0.3 / k * np.sin(2 * np.pi * k * (40 * t + 8 * t**2)) for k in range(1, 12)
        ),
        "a siren cut on its way": lambda: _siren(1.6),
        "a square wave, half a period over": lambda: 0.3 * np.sign(tones(1.0, {110.0: 1.0}, turns=False) + 1e-9),
        "pink noise with fades": lambda: _faded(_cut(2.0, pink, 12), 0.3),
        "white noise with short fades": lambda: _faded(_cut(2.0, white, 13), 0.02),
        "rain with long fades": lambda: _faded(_crackle(4.0, 400, around=False) + 0.3 * _cut(4.0, white, 14), 1.0),
        "a chord with fades": lambda: _faded(tones(2.0, CHORD), 0.2),
        "white noise that gets softer": lambda: _cut(2.0, white, 15) * drift,
        "pink noise that gets louder": lambda: _cut(2.0, pink, 16) * drift[::-1],
        "an engine that goes away": lambda: tones(2.0, ENGINE) * drift,
        "wind that rises": lambda: _cut(2.0, band, 17) * np.linspace(0.1, 1, 2 * RATE),
        "noise that gets brighter": lambda: _brighter(),
        "noise that gets duller": lambda: _brighter()[::-1].copy(),
        "brown noise cut anywhere": lambda: _cut(3.0, brown, 18),
        "rumble cut anywhere": lambda: _cut(2.0, dull, 19),
        "a low rumble cut anywhere": lambda: _cut(2.0, lambda hz: 1 / (1 + (hz / 80) ** 6), 20),
        "narrow noise cut anywhere": lambda: _cut(2.0, lambda hz: np.exp(-(((hz - 700) / 30) ** 2)), 21),
        "noise with a click of an offset": lambda: _cut(1.5, dull, 22) + np.linspace(-0.3, 0.3, round(1.5 * RATE)),
        "rain, then thunder at the end": lambda: _cut(2.0, white, 23) * 0.2 + _late(_cut(2.0, dull, 24)),
        "a pad that begins at once and ends in the middle": lambda: np.roll(tones(2.0, CHORD), 777)[
            : round(1.37 * RATE)
        ],
        "a voice cut in a vowel": lambda: _voice(1.4),
    }
    return {name: _framed(name, made, 0) for name, made in s.items()}


def _brighter() -> Array:
    share = np.linspace(0, 1, 2 * RATE)
    return (1 - share) * _cut(2.0, dull, 25) + share * _cut(2.0, white, 26)


def _late(x: Array) -> Array:
    return x * np.clip((np.arange(x.size) / x.size - 0.6) * 2.5, 0, 1)


def _voice(seconds: float) -> Array:
    t = np.arange(round(seconds * RATE)) / RATE
    phase = 2 * np.pi * np.cumsum(120 + 15 * np.sin(2 * np.pi * 1.3 * t) + 12 * t) / RATE
    return 0.3 * sum(np.exp(-((120 * k - 600) ** 2) / 3e5) * np.sin(k * phase) for k in range(1, 14)) * (0.6 + 0.4 * t)
