"""What encoding will take from a sound's loudness; of a long loop, told by a trial with an excerpt.

Short files are as well encoded again where they miss their target. A loop is long, it is encoded with more than itself,
and codecs take 0 to 0.3 LU from one that sounds the same throughout: more than it may miss.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sfxgen.audio import Audio
from sfxgen.audio.measure.loudness import measure_loudness
from sfxgen.export.codecs import decode, encode
from sfxgen.export.level import level
from sfxgen.manifest.sound import Sound

EXCERPT_S, LEAST_S = 2.0, 4.0
"""How much is encoded for a trial, and the shortest loop that is worth one."""
HOP_S = 0.1
"""The excerpt begins at a multiple of this."""
DIGITS = 2
"""Measuring rounds by a machine's memory; a loss told to 0.01 LU does not, and loops keep their bytes."""


def expected_loss(audio: Audio, sound: Sound) -> float:
    """Return by how many LU the codec will lower a finished sound, which need not be at its level yet.

    Raises FinishError for a sound that is silent.
    """
    row = sound.file_format
    is_sharp = sound.sample_rate >= row.sharp_from_hz  # else a one-shot is encoded otherwise than a loop
    if not (sound.is_lossy_loop and is_sharp) or sound.loudness.target is None or audio.seconds < LEAST_S:
        return row.loss_lu
    alone = replace(sound, loop=None)
    meant = level(_loudest(audio), alone, row.loss_lu).audio
    mode = sound.loudness.mode
    loss_lu = measure_loudness(meant, mode) - measure_loudness(decode(encode(meant, alone)), mode)
    return round(loss_lu, DIGITS) if np.isfinite(loss_lu) else row.loss_lu


def _loudest(audio: Audio) -> Audio:
    """Return the excerpt with the most power, by which a loop's loudness is decided."""
    frames, hop = round(EXCERPT_S * audio.sample_rate), round(HOP_S * audio.sample_rate)
    power = np.einsum("ij,ij->i", audio.samples, audio.samples)
    hops = np.add.reduceat(power, np.arange(0, audio.frames, hop), dtype=np.float64)
    sums = np.cumsum(np.concatenate([[0.0], hops]))
    sums = sums[frames // hop :] - sums[: -(frames // hop)]
    start = min(int(np.argmax(sums)) * hop, audio.frames - frames)
    return audio.with_samples(audio.samples[start : start + frames])
