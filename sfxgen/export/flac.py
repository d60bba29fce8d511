"""FLAC: 24 bits, lossless and half the size, for engines and archives that take it."""

from __future__ import annotations

import io

import numpy as np
import soundfile

from sfxgen.audio import Audio
from sfxgen.riff import to_int
from sfxgen.sound import Sound


def encode_flac(audio: Audio, _sound: Sound) -> bytes:
    """A 24-bit FLAC file. The integers are made here: libsndfile's own would wrap where it should clip."""
    data = io.BytesIO()
    with soundfile.SoundFile(data, "w", audio.sample_rate, audio.channels, format="FLAC", subtype="PCM_24") as file:
        file.write(np.left_shift(to_int(audio, 24), 8).astype(np.int32))
    return data.getvalue()
