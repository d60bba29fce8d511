"""WAV and its kin: RIFF, RIFX, RF64, BW64 and Sony's Wave64, judged by the chunk with the audio alone.

RF64 and BW64: EBU Tech 3306, ITU-R BS.2088. WAVEFORMATEXTENSIBLE and its channel mask: Microsoft's mmreg.h.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from sfxgen.audio.containers import mpeg, tags
from sfxgen.audio.containers.contents import MOST_JOINED, Contents, Part, joined_files
from sfxgen.audio.containers.layouts import TRACK, by_mask, usual
from sfxgen.audio.containers.pcm import Encoding, is_placeholder, require_whole, riff, uncompressed
from sfxgen.audio.containers.source import Source, UnreadableError

MARKS = (b"RIFF", b"RIFX", b"RF64", b"BW64")
W64 = b"riff\x2e\x91\xcf\x11\xa5\xd6\x28\xdb\x04\xc1\x00\x00"
PCM, FLOAT, ALAW, ULAW, EXTENSIBLE = 1, 3, 6, 7, 0xFFFE
DECODED = {2: "MS ADPCM", 0x11: "IMA ADPCM", 0x31: "GSM 6.10"}
"""Format tags of compressed audio that libsndfile decodes."""
MPEG = {0x50, 0x55}
OTHERS = {
    0x16: "G.723", 0x20: "Yamaha ADPCM", 0x40: "G.721", 0x45: "G.726", 0x61: "Duck ADPCM", 0x92: "AC-3",
    0xFF: "AAC", 0x161: "WMA", 0x162: "WMA", 0x163: "WMA", 0x270: "ATRAC3", 0x1610: "AAC", 0x2000: "AC-3",
    0x2001: "DTS", 0xF1AC: "FLAC", 0x566F: "Vorbis", 0x674F: "Vorbis", 0x6750: "Vorbis",
}  # fmt: skip
MOST_CHUNKS = 10_000
READ = {b"fmt ": 4096, b"fact": 64, b"ds64": 4096, b"smpl": 4096, b"iXML": 2**16, b"bext": 2**12}
"""The chunks that count besides the data, and how much of each is looked at."""


@dataclass
class _Chunks:
    """The chunks of a file: the first of each kind, and the stretches of audio."""

    order: str
    found: dict[bytes, bytes] = field(default_factory=dict)
    data: list[tuple[int, int, int]] = field(default_factory=list)
    """Start, end by its size, and size as written."""
    end: int = 0
    """Where the chunks end that make sense."""


def read(source: Source, start: int) -> Contents:
    """Find the audio of a WAV file that begins at a place, or of several joined. Raises UnreadableError."""
    mark = source.at(start, 4)
    files: list[Contents] = []
    while len(files) < MOST_JOINED and source.at(start, 4) == mark and source.at(start + 8, 4) == b"WAVE":
        chunks = _walk(source, start + 12, ">" if mark == b"RIFX" else "<")
        files.append(_contents(source, chunks, "WAV"))
        start = chunks.end
    return joined_files(files)


def read_w64(source: Source, start: int) -> Contents:
    """Find the audio of a Wave64 file. Raises UnreadableError."""
    chunks, place = _Chunks("<"), start + 40
    for _ in range(MOST_CHUNKS):
        head = source.at(place, 24)
        if len(head) < 24:
            break
        size = struct.unpack_from("<Q", head, 16)[0]
        name = head[:4]
        if name == b"data":
            chunks.data.append((place + 24, min(source.size, place + max(size, 24)), max(0, size - 24)))
        elif name in READ:
            chunks.found.setdefault(name, source.at(place + 24, min(READ[name], max(0, size - 24))))
        if size < 24:
            break
        place += size + -size % 8
    return _contents(source, chunks, "W64")


def _walk(source: Source, place: int, order: str) -> _Chunks:
    """Walk the chunks from a place on, as far as they make sense."""
    chunks = _Chunks(order, end=place)
    for _ in range(MOST_CHUNKS):
        head = source.at(place, 8)
        if len(head) < 8 or not _is_name(head[:4]) or (chunks.data and head[:4] in MARKS):
            break
        name, size = head[:4], struct.unpack(f"{order}I", head[4:])[0]
        if name == b"data":
            size = _add_data(source, chunks, place + 8, size)
        elif name in READ:
            chunks.found.setdefault(name, source.at(place + 8, min(READ[name], size)))
        if place + 8 + size > source.size:
            break
        place = _after(source, place + 8 + size, size)
        chunks.end = place
    return chunks


def _add_data(source: Source, chunks: _Chunks, start: int, size: int) -> int:
    """Note a stretch of audio, and return its size; where that was never filled in, up to the file's end."""
    if b"ds64" in chunks.found and len(chunks.found[b"ds64"]) >= 16 and size == 0xFFFFFFFF:
        size = struct.unpack_from(f"{chunks.order}Q", chunks.found[b"ds64"], 8)[0] or size
    remaining = source.size - start
    is_empty = size == 0 and remaining > 0 and not chunks.data and not _are_chunks(source, start, chunks.order)
    if is_empty or is_placeholder(size, remaining):
        size = tags.trim(source, start, source.size) - start
    chunks.data.append((start, min(source.size, start + size), size))
    return size


def _are_chunks(source: Source, place: int, order: str) -> bool:
    """Tell whether nothing but whole chunks lies between a place and the file's end."""
    for _ in range(MOST_CHUNKS):
        if place >= source.size:
            return True
        head = source.at(place, 8)
        if len(head) < 8 or not _is_name(head[:4]):
            return False
        place += 8 + struct.unpack(f"{order}I", head[4:])[0]
        place += place % 2
    return False


def _after(source: Source, end: int, size: int) -> int:
    """Return where the chunk after an end begins: odd sizes are padded, but not by every writer."""
    if size % 2 == 0:
        return end
    following = source.at(end, 5)
    return end if following[:1] != b"\0" and _is_name(following[:4]) and not _is_name(following[1:]) else end + 1


def _is_name(name: bytes) -> bool:
    return len(name) == 4 and all(32 <= byte < 127 for byte in name)


def _contents(source: Source, chunks: _Chunks, kind: str) -> Contents:
    fmt = chunks.found.get(b"fmt ", b"")
    if len(fmt) < 14:
        raise UnreadableError(f"is a {kind} without a format: it is damaged, or cut short before its audio")
    if not chunks.data:
        raise UnreadableError(f"is a {kind} without audio: it is cut short, or never had any")
    tag, channels, rate, byte_rate, block = struct.unpack_from(f"{chunks.order}HHIIH", fmt)
    bits = struct.unpack_from(f"{chunks.order}H", fmt, 14)[0] if len(fmt) >= 16 else 0
    layout, tracks = usual(channels), _names_tracks(chunks.found)
    if tag == EXTENSIBLE and len(fmt) >= 26:
        mask, tag = struct.unpack_from(f"{chunks.order}IH", fmt, 20)
        layout = by_mask(mask, channels) if channels > 2 or mask else None
    elif tracks and channels > 2:
        layout = (TRACK,) * channels
    rate_of_bytes = byte_rate if tag not in (PCM, FLOAT, ALAW, ULAW) else rate * channels * max(1, bits // 8)
    for start, end, said in chunks.data:
        require_whole(said, end - start, rate_of_bytes)
    parts = _parts(source, chunks, fmt, _Format(tag, channels, rate, block, bits))
    loop = loop_points(chunks.found.get(b"smpl", b""), chunks.order)
    return Contents(kind=kind, parts=parts, layout=layout, loop=loop)


@dataclass(frozen=True)
class _Format:
    tag: int
    channels: int
    rate: int
    block: int
    bits: int


def _parts(source: Source, chunks: _Chunks, fmt: bytes, form: _Format) -> tuple[Part, ...]:
    """Return the audio by its format tag. Raises UnreadableError for one that nothing here decodes."""
    stretches = [(start, end) for start, end, _ in chunks.data]
    if form.tag in MPEG:
        return mpeg.read(source, *stretches[0]).parts
    if form.tag in DECODED:
        fact = chunks.found.get(b"fact", b"")
        (start, end) = stretches[0]
        mark = b"RIFX" if chunks.order == ">" else b"RIFF"
        return (Part(pieces=riff(fmt, [(start, end)], end - start, fact, mark)),)
    kinds = {PCM: "int", FLOAT: "float", ALAW: "alaw", ULAW: "ulaw"}
    if form.tag not in kinds:
        name = OTHERS.get(form.tag, f"format {form.tag:#06x}")
        raise UnreadableError(f"is a WAV with {name}, which is not decoded here")
    if not form.channels or not form.rate or not form.bits:
        raise UnreadableError("is a WAV without channels, bits or a sample rate: it is damaged")
    size = -(-form.bits // 8)
    if form.block % form.channels == 0 and form.block // form.channels > size and form.tag == PCM:
        size = form.block // form.channels
    kind = "unsigned" if form.tag == PCM and size == 1 else kinds[form.tag]
    encoding = Encoding(kind=kind, size=size, is_big=chunks.order == ">")
    return (uncompressed(encoding, form.channels, form.rate, stretches),)


def _names_tracks(found: dict[bytes, bytes]) -> bool:
    """Tell whether a field recorder says that the channels are tracks, in iXML or in its older form."""
    return b"<TRACK_LIST" in found.get(b"iXML", b"") or b"sTRK" in found.get(b"bext", b"")


def loop_points(smpl: bytes, order: str = "<") -> tuple[int, int] | None:
    """Return first frame and end of the first forward loop in a `smpl` chunk; its own end is the last frame played."""
    for at in range(36, len(smpl) - 23, 24):
        kind, first, last = struct.unpack_from(f"{order}3I", smpl, at + 4)
        if kind == 0 and last > first:
            return first, last + 1
    return None
