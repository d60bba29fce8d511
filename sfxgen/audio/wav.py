"""WAV files written byte by byte: the same samples give the same file, with the loop points that engines read.

libsndfile stamps its floating-point WAV files with the time of writing (the PEAK chunk), hence our own writer.
Layout: Multimedia Programming Interface and Data Specifications 1.0 (RIFF, WAVE), and the `smpl` chunk of the Standard
Multimedia Data Types and Data Techniques 3.0.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from sfxgen.audio import Audio

PCM, IEEE_FLOAT = 1, 3
FORMATS = {(PCM, 16), (PCM, 24), (IEEE_FLOAT, 32)}
"""(format tag, bits per sample) that are written and read."""
MOST_BYTES = 2**32 - 1
"""RIFF sizes are 32-bit."""


def wav_bytes(audio: Audio, *, bits: int, loop: bool, tail: int = 0, info: Mapping[bytes, str] | None = None) -> bytes:
    """Write a WAV file: 16 or 24 bits, rounded to the nearest level and clipped, or 32-bit float as it is.

    loop: add a `smpl` chunk with one endless forward loop over all but the last `tail` frames (its end is the last
    frame played). info: texts of a LIST INFO chunk by their four-letter names.
    Raises ValueError for other bit depths, and for more than RIFF can hold.
    """
    tag = IEEE_FLOAT if bits == 32 else PCM
    if (tag, bits) not in FORMATS:
        raise ValueError(f"{bits} bits per sample: 16, 24 or 32 (float) expected")
    block = audio.channels * bits // 8
    if audio.frames * block > MOST_BYTES - 1024:
        raise ValueError(f"{audio.frames} frames are more than a WAV file holds")
    fmt = struct.pack("<HHIIHH", tag, audio.channels, audio.sample_rate, audio.sample_rate * block, block, bits)
    chunks = [(b"fmt ", fmt)]
    if tag == IEEE_FLOAT:
        chunks.append((b"fact", struct.pack("<I", audio.frames)))
    if loop and audio.frames:
        chunks.append((b"smpl", _smpl(audio.sample_rate, audio.frames - tail)))
    if info:
        chunks.append((b"LIST", b"INFO" + _chunk_bytes((name, text.encode() + b"\0") for name, text in info.items())))
    chunks.append((b"data", _pcm_bytes(audio, bits)))
    body = _chunk_bytes(chunks)
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WAVE" + body


def _chunk_bytes(chunks: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Put each chunk behind its name and size, padded to an even length."""
    return b"".join(
        part for name, data in chunks for part in (name, struct.pack("<I", len(data)), data, b"\0" * (len(data) % 2))
    )


@dataclass(frozen=True, kw_only=True)
class WavHeader:
    """What a WAV file says of its samples."""

    tag: int
    bits: int
    channels: int
    sample_rate: int
    frames: int


def read_header(data: bytes) -> WavHeader:
    """Read what a WAV file says of its samples, and touch none of them. Raises ValueError as `read_wav` does."""
    return _header(dict(_chunks(data)))


def _header(chunks: Mapping[bytes, memoryview]) -> WavHeader:
    if b"fmt " not in chunks or b"data" not in chunks:
        raise ValueError("WAV: no fmt or no data chunk")
    if len(chunks[b"fmt "]) != 16:
        raise ValueError("WAV: a fmt chunk of 16 bytes expected")
    tag, channels, rate, byte_rate, block, bits = struct.unpack("<HHIIHH", chunks[b"fmt "])
    if (tag, bits) not in FORMATS or not channels or not rate:
        raise ValueError(f"WAV: format {tag} with {bits} bits, {channels} channels at {rate} Hz")
    if block != channels * bits // 8 or byte_rate != rate * block or len(chunks[b"data"]) % block:
        raise ValueError("WAV: sizes contradict each other")
    frames = len(chunks[b"data"]) // block
    if b"fact" in chunks and chunks[b"fact"] != struct.pack("<I", frames):
        raise ValueError("WAV: fact and data disagree about the length")
    return WavHeader(tag=tag, bits=bits, channels=channels, sample_rate=rate, frames=frames)


def read_wav(data: bytes) -> Audio:
    """Read the samples of a file that `wav_bytes` wrote; strictly, so that a damaged file never passes for sound.

    Raises ValueError for whatever is not a whole, consistent WAV file of 16, 24 or 32-bit float samples.
    """
    chunks = dict(_chunks(data))
    header = _header(chunks)
    return Audio(_samples(chunks[b"data"], header.bits).reshape(-1, header.channels), header.sample_rate)


def to_int(audio: Audio, bits: int) -> np.ndarray:
    """Turn samples into integers of `bits` bits in int32: nearest level, clipped, full scale 2**(bits - 1)."""
    scale = 2.0 ** (bits - 1)
    return np.clip(np.rint(audio.samples * np.float64(scale)), -scale, scale - 1).astype("<i4")


def _pcm_bytes(audio: Audio, bits: int) -> bytes:
    if bits == 32:
        return audio.samples.astype("<f4").tobytes()
    levels = np.ascontiguousarray(to_int(audio, bits))
    return levels.view(np.uint8).reshape(-1, 4)[:, : bits // 8].tobytes()


def _samples(data: memoryview, bits: int) -> np.ndarray:
    if bits == 32:
        return np.frombuffer(data, "<f4").astype(np.float32, copy=False)
    if bits == 16:
        return np.frombuffer(data, "<i2").astype(np.float32) / np.float32(2**15)
    padded = np.zeros((len(data) // 3, 4), np.uint8)
    padded[:, 1:] = np.frombuffer(data, np.uint8).reshape(-1, 3)
    return padded.view("<i4")[:, 0].astype(np.float32) / np.float32(2**31)


def _smpl(sample_rate: int, frames: int) -> bytes:
    """Make a `smpl` chunk: middle C at the file's own rate, one endless forward loop over the first `frames` frames."""
    period_ns = round(1e9 / sample_rate)
    header = struct.pack("<9I", 0, 0, period_ns, 60, 0, 0, 0, 1, 0)
    return header + struct.pack("<6I", 0, 0, 0, frames - 1, 0, 0)


def _chunks(data: bytes) -> Iterator[tuple[bytes, memoryview]]:
    """Yield name and content of every chunk. Raises ValueError where a size is wrong."""
    if len(data) < 12 or data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise ValueError("WAV: not a RIFF WAVE file")
    if struct.unpack_from("<I", data, 4)[0] != len(data) - 8:
        raise ValueError("WAV: the file is not as long as it says")
    view, place = memoryview(data), 12
    while place < len(data):
        if place + 8 > len(data):
            raise ValueError("WAV: a chunk is cut short")
        size = struct.unpack_from("<I", data, place + 4)[0]
        if place + 8 + size + size % 2 > len(data):
            raise ValueError(f"WAV: chunk {data[place : place + 4]!r} is cut short")
        yield data[place : place + 4], view[place + 8 : place + 8 + size]
        place += 8 + size + size % 2
