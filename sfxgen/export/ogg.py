"""OGG Vorbis, the same bytes for the same samples.

libsndfile draws a random stream serial, so every page differs from run to run in its serial and checksum;
both are rewritten here. Twenty lines of our own rather than a tagging library: pages are walked, never parsed
into packets, and zlib does the checksums, at about 0.01 ms for a second of audio.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator

import soundfile

from sfxgen.audio import Audio
from sfxgen.sound import Sound

CHUNK_FRAMES = 65536
"""Frames per write. It decides the encoder's blocks, hence the bytes; one write of 48 s overruns its stack."""
SERIAL = 0x53465847
"""Any number will do: it tells streams within one file apart, and here is only one."""
MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def encode_ogg(audio: Audio, sound: Sound) -> bytes:
    """An OGG Vorbis file at `sound.quality` of 10, as many frames long as the audio."""
    data = io.BytesIO()
    with soundfile.SoundFile(
        data,
        "w",
        audio.sample_rate,
        audio.channels,
        format="OGG",
        subtype="VORBIS",
        compression_level=1 - sound.quality / 10,
    ) as file:
        for start in range(0, audio.frames, CHUNK_FRAMES):
            file.write(audio.samples[start : start + CHUNK_FRAMES])
    return with_serial(data.getvalue(), SERIAL)


def with_serial(data: bytes, serial: int) -> bytes:
    """The same Ogg stream under another serial, its page checksums made anew."""
    out = bytearray(data)
    for start, end in pages(data):
        struct.pack_into("<I", out, start + 14, serial)
        struct.pack_into("<I", out, start + 22, 0)
        struct.pack_into("<I", out, start + 22, checksum(out[start:end]))
    return bytes(out)


def pages(data: bytes) -> Iterator[tuple[int, int]]:
    """Start and end of every page (RFC 3533, section 6). Raises ValueError where there is none."""
    start = 0
    while start < len(data):
        if data[start : start + 4] != b"OggS" or len(data) < start + 27:
            raise ValueError(f"no Ogg page at byte {start}")
        body = start + 27 + data[start + 26]
        end = body + sum(data[start + 27 : body])
        if end > len(data):
            raise ValueError(f"the Ogg page at byte {start} is cut short")
        yield start, end
        start = end


def checksum(page: bytes | bytearray) -> int:
    """The page checksum: polynomial 0x04c11db7, most significant bit first, starting from 0, not inverted.

    zlib's CRC-32 has the same polynomial, but takes and gives its bits in mirrored order, starts from ones
    and inverts the result: mirror the bytes, undo both inversions, and mirror the outcome.
    """
    mirrored = zlib.crc32(page.translate(MIRRORED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int.from_bytes(mirrored.to_bytes(4, "little").translate(MIRRORED), "big")
