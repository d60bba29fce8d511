"""AIFF and AIFC, Apple's CAF and Sun's AU, of which the samples alone are handed over.

Audio Interchange File Format 1.3 (Apple, 1989), AIFF-C (1991); Apple Core Audio Format Specification 1.0.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from sfxgen.audio.containers import tags
from sfxgen.audio.containers.contents import Contents, Part
from sfxgen.audio.containers.layouts import APPLE, APPLE_LABELS, TRACK, Layout, by_mask, usual
from sfxgen.audio.containers.pcm import AU_CODES, Encoding, is_placeholder, require_whole, uncompressed
from sfxgen.audio.containers.source import Piece, Source, UnreadableError

MOST_CHUNKS = 10_000
MOST_BYTES = 4096
"""Of a chunk that is looked into."""
PCM_TYPES = {
    b"NONE": ("int", 0, True), b"twos": ("int", 0, True), b"sowt": ("int", 0, False), b"raw ": ("unsigned", 1, True),
    b"in24": ("int", 3, True), b"in32": ("int", 4, True), b"42ni": ("int", 3, False), b"23ni": ("int", 4, False),
    b"fl32": ("float", 4, True), b"FL32": ("float", 4, True), b"fl64": ("float", 8, True), b"FL64": ("float", 8, True),
    b"ulaw": ("ulaw", 1, True), b"ULAW": ("ulaw", 1, True), b"alaw": ("alaw", 1, True), b"ALAW": ("alaw", 1, True),
}  # fmt: skip
"""Compression type of AIFC -> how its samples are stored; size 0 is told by the bits."""
DECODED = (b"ima4", b"GSM ", b"dwvw", b"DWVW")
"""Compressed audio in AIFC that libsndfile decodes."""
MOST_LOOP_MARKS = 1000
FORWARD = 1


@dataclass(frozen=True)
class _Common:
    """What a COMM chunk says."""

    channels: int
    frames: int
    bits: int
    rate: int
    compression: bytes


def read(source: Source, start: int) -> Contents:
    """Find the audio of an AIFF or AIFC file. Raises UnreadableError."""
    found, sound = _walk(source, start + 12)
    common = _common(found.get(b"COMM", b""))
    if sound is None:
        raise UnreadableError("is an AIFF without audio: it is cut short, or never had any")
    first, end, said = sound
    layout = _apple_layout(found.get(b"CHAN", b""), common.channels)
    stored = PCM_TYPES.get(common.compression)
    if stored is None:
        return Contents(kind="AIFF", parts=_compressed(source, start, common, said, end - first), layout=layout)
    kind, size, is_big = stored
    size = size or max(1, -(-common.bits // 8))
    block = size * common.channels
    require_whole(said, end - first, block * common.rate)
    if 0 < common.frames < (end - first) // block:
        end = first + common.frames * block
    encoding = Encoding(kind=kind, size=size, is_big=is_big)
    part = uncompressed(encoding, common.channels, common.rate, [(first, end)])
    return Contents(kind="AIFF", parts=(part,), layout=layout, loop=_loop(found))


def _walk(source: Source, place: int) -> tuple[dict[bytes, bytes], tuple[int, int, int] | None]:
    """Return the first chunk of each name, and start, end and size as written of the audio."""
    found: dict[bytes, bytes] = {}
    sound = None
    for _ in range(MOST_CHUNKS):
        head = source.at(place, 8)
        if len(head) < 8:
            break
        name, size = head[:4], struct.unpack(">I", head[4:])[0]
        if name == b"SSND" and sound is None:
            sound = _sound(source, place + 8, size)
            size = sound[1] - place - 8
        else:
            found.setdefault(name, source.at(place + 8, min(size, MOST_BYTES)))
        place += 8 + size + size % 2
    return found, sound


def _sound(source: Source, place: int, size: int) -> tuple[int, int, int]:
    """Return start, end and size as written of the samples of an SSND chunk."""
    head = source.at(place, 8)
    first = place + 8 + (struct.unpack(">I", head[:4])[0] if len(head) == 8 else 0)
    said = size - (first - place)
    remaining = max(0, source.size - first)
    if size <= 8 or is_placeholder(size, source.size - place):
        said = max(0, tags.trim(source, first, source.size) - first)
    return first, first + max(0, min(said, remaining)), said


def _common(data: bytes) -> _Common:
    if len(data) < 18:
        raise UnreadableError("is an AIFF without a format: it is damaged, or cut short before its audio")
    channels, frames, bits = struct.unpack_from(">HIH", data)
    rate = _extended(data[8:18])
    if not channels or not rate:
        raise UnreadableError("is an AIFF without channels or without a sample rate: it is damaged")
    return _Common(channels, frames, bits, rate, data[18:22] if len(data) >= 22 else b"NONE")


def _extended(data: bytes) -> int:
    """Return an 80-bit IEEE number, rounded; 0 for what is no rate."""
    exponent, mantissa = struct.unpack(">HQ", data)
    shift = 16383 + 63 - exponent
    return round(mantissa / 2**shift) if 0 <= shift < 64 else 0


def _compressed(source: Source, start: int, common: _Common, said: int, there: int) -> tuple[Part, ...]:
    if common.compression not in DECODED:
        name = common.compression.decode("latin-1")
        raise UnreadableError(f"is an AIFC with {name!r}, which is not decoded here")
    require_whole(said, there, 0)
    return (Part(pieces=(Piece(start, source.size),)),)


def _loop(found: dict[bytes, bytes]) -> tuple[int, int] | None:
    """Return first frame and end of the sustain loop that an instrument chunk names by its markers."""
    instrument, marks = found.get(b"INST", b""), found.get(b"MARK", b"")
    if len(instrument) < 14 or len(marks) < 2:
        return None
    mode, first, last = struct.unpack_from(">3H", instrument, 8)
    places: dict[int, int] = {}
    at = 2
    for _ in range(min(MOST_LOOP_MARKS, struct.unpack_from(">H", marks)[0])):
        if at + 7 > len(marks):
            break
        number, place = struct.unpack_from(">HI", marks, at)
        places.setdefault(number, place)
        at += 7 + marks[at + 6] + (marks[at + 6] + 1) % 2
    begin, end = places.get(first, 0), places.get(last, 0)
    return (begin, end) if mode == FORWARD and end > begin else None


def _apple_layout(data: bytes, channels: int) -> Layout | None:
    """Return the layout of a CHAN or chan chunk; the usual one where it says nothing."""
    if len(data) < 12:
        return usual(channels)
    tag, bitmap, described = struct.unpack_from(">3I", data)
    if tag == 0x10000:
        return by_mask(bitmap, channels) if bitmap else usual(channels)
    if tag == 0 and described == channels and len(data) >= 12 + 20 * channels:
        labels = [struct.unpack_from(">I", data, 12 + 20 * i)[0] for i in range(channels)]
        return tuple(APPLE_LABELS.get(label, TRACK) for label in labels)
    if tag >> 16 == 147:
        return (TRACK,) * channels if channels > 2 else None
    layout = APPLE.get(tag >> 16)
    return layout if layout is not None and len(layout) == channels else usual(channels)


def read_caf(source: Source, start: int) -> Contents:
    """Find the audio of a CAF file. Raises UnreadableError."""
    found, sound = _walk_caf(source, start + 8)
    described = found.get(b"desc", b"")
    if len(described) < 32 or sound is None:
        raise UnreadableError("is a CAF without audio: it is damaged, or cut short before its audio")
    rate, codec, flags, _, _, channels, bits = struct.unpack_from(">d4s5I", described)
    if not channels or not 0 < rate < 2**31:
        raise UnreadableError("is a CAF without channels or without a sample rate: it is damaged")
    _require_few(channels, "CAF")
    first, end, said = sound
    layout = _apple_layout(found.get(b"chan", b""), channels)
    if codec == b"alac":
        require_whole(said, end - first, 0)
        return Contents(kind="CAF", parts=(Part(pieces=(Piece(start, source.size),)),), layout=layout)
    kinds = {b"lpcm": "float" if flags & 1 else "int", b"ulaw": "ulaw", b"alaw": "alaw"}
    if codec not in kinds:
        raise UnreadableError(f"is a CAF with {codec.decode('latin-1')!r}, which is not decoded here")
    size = max(1, -(-bits // 8)) if codec == b"lpcm" else 1
    require_whole(said, end - first, size * channels * rate)
    encoding = Encoding(kind=kinds[codec], size=size, is_big=not flags & 2)
    part = uncompressed(encoding, channels, round(rate), [(first, end)])
    return Contents(kind="CAF", parts=(part,), layout=layout)


def _require_few(channels: int, kind: str) -> None:
    """Raise UnreadableError for more channels than fit into the 16 bits that other containers have for their number."""
    if channels > 0xFFFF:
        raise UnreadableError(f"is a {kind} with {channels:,} channels: it is damaged")


def _walk_caf(source: Source, place: int) -> tuple[dict[bytes, bytes], tuple[int, int, int] | None]:
    found: dict[bytes, bytes] = {}
    sound = None
    for _ in range(MOST_CHUNKS):
        head = source.at(place, 12)
        if len(head) < 12:
            break
        name, size = head[:4], struct.unpack(">q", head[4:])[0]
        if name == b"data" and sound is None:
            first = place + 16  # after the count of edits
            unknown = size <= 4
            end = tags.trim(source, first, source.size) if unknown else place + 12 + size
            sound = first, min(source.size, end), max(0, end - first)
            if unknown:
                break
        elif size >= 0:
            found.setdefault(name, source.at(place + 12, min(size, MOST_BYTES)))
        if size < 0:
            break
        place += 12 + size
    return found, sound


AU_TYPES = {code: stored for stored, code in AU_CODES.items()}


def read_au(source: Source, start: int) -> Contents:
    """Find the audio of an AU file. Raises UnreadableError."""
    head, is_big = source.at(start, 24), source.at(start, 4) == b".snd"
    if len(head) < 24:
        raise UnreadableError("is an AU that is cut short before its audio")
    offset, said, code, rate, channels = struct.unpack_from(">5I" if is_big else "<5I", head, 4)
    if code not in AU_TYPES:
        raise UnreadableError(f"is an AU with encoding {code}, which is not decoded here")
    if not channels or not rate:
        raise UnreadableError("is an AU without channels or without a sample rate: it is damaged")
    _require_few(channels, "AU")
    kind, size = AU_TYPES[code]
    first = min(source.size, start + max(24, offset))
    remaining = source.size - first
    if said == 0 or is_placeholder(said, remaining):
        said = tags.trim(source, first, source.size) - first
    require_whole(said, remaining, size * channels * rate)
    encoding = Encoding(kind=kind, size=size, is_big=is_big)
    part = uncompressed(encoding, channels, rate, [(first, first + min(said, remaining))])
    return Contents(kind="AU", parts=(part,), layout=usual(channels))
