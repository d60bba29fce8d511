"""FLAC: lossless at half the size, with 24 bits unless 16 are asked for."""

from __future__ import annotations

import io
from collections.abc import Mapping

import numpy as np
import soundfile

from sfxgen.audio import Audio
from sfxgen.audio.wav import to_int
from sfxgen.export.ogg_stream import comment_block
from sfxgen.manifest.sound import Sound

COMMENT, PADDING = 4, 1
"""Types of metadata blocks (RFC 9639, section 8.1)."""
LAST = 0x80


def encode_flac(audio: Audio, sound: Sound, tags: Mapping[str, str]) -> bytes:
    """Encode a FLAC file. The integers are made here, because libsndfile's own would wrap instead of clip."""
    data, bits = io.BytesIO(), sound.bits
    kind = f"PCM_{bits}"
    with soundfile.SoundFile(data, "w", audio.sample_rate, audio.channels, format="FLAC", subtype=kind) as file:
        file.write(np.left_shift(to_int(audio, bits), 32 - bits).astype(np.int32))
    return with_comments(data.getvalue(), tags)


def with_comments(data: bytes, tags: Mapping[str, str]) -> bytes:
    """Replace the tags of a file, keep the encoder's name, and drop the padding."""
    blocks, place, last, vendor = [], 4, False, b""
    while not last:
        last, kind, size = bool(data[place] & LAST), data[place] & ~LAST, int.from_bytes(data[place + 1 : place + 4])
        body = data[place + 4 : place + 4 + size]
        place += 4 + size
        if kind == COMMENT:
            vendor = body[4 : 4 + int.from_bytes(body[:4], "little")]
        elif kind != PADDING:
            blocks.append((kind, body))
    blocks.append((COMMENT, comment_block(vendor, tags)))
    heads = [kind | (LAST if number == len(blocks) - 1 else 0) for number, (kind, _) in enumerate(blocks)]
    written = [bytes([head]) + len(body).to_bytes(3) + body for head, (_, body) in zip(heads, blocks, strict=True)]
    return data[:4] + b"".join(written) + data[place:]
