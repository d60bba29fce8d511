"""What an entry must be like to be a render that was asked for: checked before its samples are touched."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sfxgen.audio import Audio
from sfxgen.audio.wav import IEEE_FLOAT, read_header, read_wav

HEADER_BYTES = 4096
"""Far more than stands before and after the samples of a render."""
BLOCK_FRAMES = 2**18


@dataclass(frozen=True, kw_only=True)
class Shape:
    """The rates, channels and lengths that a render may have; both ends of a range included."""

    rates_hz: tuple[int, int]
    channels: tuple[int, int]
    seconds: tuple[float, float]
    most_samples: int | None = None
    """Over all channels, where that is less than all of the above allow."""

    @property
    def most_bytes(self) -> int:
        """Return the size of the largest file that can be such a render."""
        samples = self.channels[1] * round(self.rates_hz[1] * self.seconds[1])
        return HEADER_BYTES + 4 * min(samples, self.most_samples or samples)

    def read(self, data: bytes) -> Audio:
        """Return the render in a file's bytes. Raises ValueError if it is none, or not of this shape."""
        header = read_header(data)
        if (header.tag, header.bits) != (IEEE_FLOAT, 32):
            raise ValueError(f"{header.bits} bits per sample: a render has 32-bit floats")
        seconds = header.frames / header.sample_rate
        measured = ((header.sample_rate, self.rates_hz), (header.channels, self.channels), (seconds, self.seconds))
        if not header.frames or not all(least <= value <= most for value, (least, most) in measured):
            found = f"{header.frames} frames, {header.channels} channels at {header.sample_rate} Hz"
            raise ValueError(f"{found}: not what was asked for")
        audio = read_wav(data)
        blocks = range(0, audio.frames, BLOCK_FRAMES)
        if not all(np.isfinite(audio.samples[at : at + BLOCK_FRAMES]).all() for at in blocks):
            raise ValueError("samples that are not numbers")
        return audio
