"""MP3 with variable bit rate. For one-shots: engines add gaps to MP3 loops."""

from __future__ import annotations

import io
from collections.abc import Mapping

import soundfile

from sfxgen.audio import Audio
from sfxgen.errors import FinishError
from sfxgen.export.id3 import id3
from sfxgen.manifest.sound import Sound

RATES_HZ = (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000)
"""MPEG 1, 2 and 2.5, layer III; there are no others."""
COARSEST = 0.999
"""libsndfile's compression level; it takes less than 1 for VBR."""
CHUNK_FRAMES = 65536


def encode_mp3(audio: Audio, sound: Sound, tags: Mapping[str, str]) -> bytes:
    """An MP3 file at VBR quality `sound.quality` of 10.

    Raises FinishError for a sample rate that MP3 does not know.
    """
    if audio.sample_rate not in RATES_HZ:
        rates = ", ".join(map(str, RATES_HZ))
        raise FinishError(f"MP3 has no sample rate of {audio.sample_rate} Hz", f"use one of {rates}, or format: ogg")
    data = io.BytesIO()
    with soundfile.SoundFile(
        data,
        "w",
        audio.sample_rate,
        audio.channels,
        format="MP3",
        subtype="MPEG_LAYER_III",
        bitrate_mode="VARIABLE",
        compression_level=min(COARSEST, 1 - sound.quality / 10),
    ) as file:
        for start in range(0, audio.frames, CHUNK_FRAMES):
            file.write(audio.samples[start : start + CHUNK_FRAMES])
    return id3(tags) + data.getvalue()
