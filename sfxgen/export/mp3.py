"""MP3 with variable bit rate. For one-shots: engines add gaps to MP3 loops."""

from __future__ import annotations

import io
from collections.abc import Mapping

import soundfile

from sfxgen.audio import Audio
from sfxgen.export.id3 import id3
from sfxgen.manifest.sound import Sound

COARSEST = 0.999
"""libsndfile's compression level; it takes less than 1 for VBR."""
CHUNK_FRAMES = 65536


def encode_mp3(audio: Audio, sound: Sound, tags: Mapping[str, str]) -> bytes:
    """Encode an MP3 file at VBR quality `sound.quality` of 10."""
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
