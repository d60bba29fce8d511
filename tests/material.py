"""Raw audio for tests of what comes after rendering."""

from __future__ import annotations

import numpy as np

from sfxgen.audio import Audio


class Material:
    """Raw audio of the kinds a game has, seeded."""

    rate = 44100

    def noise(self, seconds: float, channels: int = 1) -> Audio:
        return self.audio(0.1 * np.random.default_rng(5).standard_normal((round(seconds * self.rate), channels)))

    def hit(self, seconds: float, channels: int = 1) -> Audio:
        decay = np.exp(-20 * np.arange(round(seconds * self.rate)) / self.rate)
        return self.audio(self.noise(seconds, channels).samples * decay[:, None])

    def tone(self, seconds: float, channels: int = 1, hz: float = 110.3) -> Audio:
        t = np.arange(round(seconds * self.rate)) / self.rate
        return self.audio(np.repeat(0.3 * np.sin(2 * np.pi * hz * t)[:, None], channels, axis=1))

    def engine(self, seconds: float, channels: int = 1) -> Audio:
        rumble = sum(self.tone(seconds, channels, 43.7 * k).samples / k for k in range(1, 20))
        return self.audio(0.5 * rumble + 0.04 * self.noise(seconds, channels).samples)

    def rain(self, seconds: float, channels: int = 1) -> Audio:
        rng, x, t = np.random.default_rng(6), 0.2 * self.noise(seconds, channels).samples, np.arange(2000) / self.rate
        for start in rng.integers(0, len(x) - 2000, round(60 * seconds)):
            drop = rng.random() ** 3 * np.exp(-200 * t) * np.sin(2 * np.pi * rng.uniform(500, 4500) * t)
            x[start : start + 2000] += 0.1 * drop[:, None]
        return self.audio(x)

    def square(self, seconds: float, channels: int = 1) -> Audio:
        return self.audio(np.sign(self.tone(seconds, channels).samples) * 0.5)

    def audio(self, samples: np.ndarray) -> Audio:
        return Audio(samples.astype(np.float32), self.rate)
