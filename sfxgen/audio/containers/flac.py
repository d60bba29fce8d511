"""FLAC: what a streaming encoder left open is told by the last frame (RFC 9639)."""

from __future__ import annotations

import struct

from sfxgen.audio.containers import riff, tags
from sfxgen.audio.containers.comments import Comments, parse_comments
from sfxgen.audio.containers.contents import MOST_JOINED, Contents, Part, joined_files
from sfxgen.audio.containers.layouts import Layout, by_mask, usual
from sfxgen.audio.containers.source import COPY_AGAIN, Piece, Source, UnreadableError, patch

MARK = b"fLaC"
STREAMINFO, APPLICATION, COMMENT = 0, 2, 4
INFO_BYTES = 34
FIRST = 4 + 4 + INFO_BYTES
MOST_BLOCKS = 1000
MOST_BYTES = 2**16
"""Of a block of comments that is looked into."""
FRAME_SEARCH, MOST_SEARCHED = 2**22, 2**23
"""How far before the end the last frame may begin, and how many bytes may be summed up to find it."""


def read(source: Source, start: int, end: int) -> Contents:
    """Find the audio of a FLAC file, or of several joined. Raises UnreadableError."""
    end = tags.trim(source, start, end)
    files: list[Contents] = []
    while start < end and len(files) < MOST_JOINED:
        following = _next_file(source, start + FIRST, end)
        files.append(_read_one(source, start, following))
        start = following
    return joined_files(files)


def _next_file(source: Source, start: int, end: int) -> int:
    """Return where the next file in a stretch begins; its end if none does."""
    while (place := source.find(MARK, start, end)) >= 0:
        if source.at(place + 4, 4) in (b"\0\0\0\x22", b"\x80\0\0\x22"):
            return place
        start = place + 4
    return end


def _read_one(source: Source, start: int, end: int) -> Contents:
    head = source.at(start, FIRST)
    if len(head) < FIRST or head[4] & 0x7F != STREAMINFO or end <= start + FIRST:
        raise UnreadableError("is a FLAC without its first block: it is damaged, or cut short before its audio")
    info = head[8:]
    first, comments, loop = _blocks(source, start, end)
    channels = (info[12] >> 1 & 7) + 1
    total = int.from_bytes(info[13:18], "big") & 0xFFFFFFFFF
    pieces: tuple[Piece, ...] = (Piece(start, end),)
    if not total and first < end:
        end, total = _last_frame(source, first, end, info)
        pieces = (patch(head[:8] + with_total(info, total)), Piece(start + FIRST, end))
    layout = layout_of(comments, channels)
    return Contents(kind="FLAC", parts=(Part(pieces=pieces),), layout=layout, loop=loop or comments.loop)


def with_total(info: bytes, total: int) -> bytes:
    """Return a STREAMINFO block that tells how many frames there are."""
    return info[:13] + bytes([info[13] & 0xF0 | total >> 32 & 0xF]) + struct.pack(">I", total & 0xFFFFFFFF) + info[18:]


def layout_of(comments: Comments, channels: int) -> Layout | None:
    """Return the layout that a comment gives, else the usual one."""
    return by_mask(comments.mask, channels) if comments.mask and channels > 1 else usual(channels)


def _blocks(source: Source, start: int, end: int) -> tuple[int, Comments, tuple[int, int] | None]:
    """Return where the frames begin, the comments, and loop points kept from a WAV."""
    place, comments, loop = start + 4, Comments(), None
    for _ in range(MOST_BLOCKS):
        head = source.at(place, 4)
        if len(head) < 4 or place >= end:
            raise UnreadableError("is cut short before its audio", COPY_AGAIN)
        size = int.from_bytes(head[1:], "big")
        kind = head[0] & 0x7F
        if kind == COMMENT:
            comments = parse_comments(source.at(place + 4, min(size, MOST_BYTES)))
        if kind == APPLICATION and size <= MOST_BYTES:
            data = source.at(place + 4, size)
            if data[:8] == b"riffsmpl":
                loop = riff.loop_points(data[12:])
        place += 4 + size
        if head[0] & 0x80:
            break
    return place, comments, loop


def _last_frame(source: Source, first: int, end: int, info: bytes) -> tuple[int, int]:
    """Return where the last whole frame ends, and how many frames of samples there are with it.

    Raises UnreadableError where the file does not end with one.
    """
    sync = source.at(first, 2)
    least = max(first, end - FRAME_SEARCH)
    data = source.at(least, end - least)
    data = data if data[-2:] != b"\0\0" else data.rstrip(b"\0") + b"\0\0"
    place, summed = len(data), 0
    while summed < MOST_SEARCHED and (place := data.rfind(sync, 0, place)) >= 0:
        samples = _samples_until(data[place : place + 16], info)
        if samples is None:
            continue
        summed += len(data) - place
        if (close := _close(data, place)) is not None:
            return least + close, samples
    raise UnreadableError("is cut short: it ends within a frame", COPY_AGAIN)


def _close(data: bytes, place: int) -> int | None:
    """Return the end of a frame whose checksum is right: the end of the data, less padding; None if it is wrong."""
    ends = (len(data) - padding for padding in range(3))
    return next((end for end in ends if not any(data[end:]) and crc16(data[place:end]) == 0), None)


def _samples_until(head: bytes, info: bytes) -> int | None:
    """Return how many frames of samples there are after a frame, by its header; None if it is no header."""
    if len(head) < 6 or head[1] & 0xFE != 0xF8 or head[2] >> 4 == 0 or head[2] & 0xF == 0xF or head[3] & 1:
        return None
    number, place = _coded(head, 4)
    code = head[2] >> 4
    block = _BLOCKS.get(code, 0)
    if code in (6, 7):
        block = int.from_bytes(head[place : place + code - 5], "big") + 1
        place += code - 5
    place += {12: 1, 13: 2, 14: 2}.get(head[2] & 0xF, 0)
    if number < 0 or place >= len(head) or crc8(head[:place]) != head[place]:
        return None
    is_variable = head[1] & 1
    return (number if is_variable else number * int.from_bytes(info[2:4], "big")) + block


_BLOCKS = {1: 192, **{code: 576 << (code - 2) for code in range(2, 6)}, **{code: 1 << code for code in range(8, 16)}}


def _coded(data: bytes, place: int) -> tuple[int, int]:
    """Return a number coded as UTF-8 codes characters, and the place after it; -1 for none."""
    first = data[place]
    if first < 0x80:
        return first, place + 1
    more = 7 - (first ^ 0xFF).bit_length()
    if more < 1 or place + 1 + more > len(data):
        return -1, place
    number = first & (0x3F >> more)
    for byte in data[place + 1 : place + 1 + more]:
        number = number << 6 | byte & 0x3F
    return number, place + 1 + more


def _table(polynomial: int, bits: int) -> list[int]:
    table = []
    for byte in range(256):
        value = byte << (bits - 8)
        for _ in range(8):
            value = (value << 1) ^ (polynomial if value >> (bits - 1) & 1 else 0)
        table.append(value & ((1 << bits) - 1))
    return table


_CRC8, _CRC16 = _table(0x07, 8), _table(0x8005, 16)


def crc8(data: bytes) -> int:
    """Return the checksum of a frame's header."""
    value = 0
    for byte in data:
        value = _CRC8[value ^ byte]
    return value


def crc16(data: bytes) -> int:
    """Return the checksum of a frame; 0 over a frame and its own."""
    value = 0
    for byte in data:
        value = _CRC16[value >> 8 ^ byte] ^ value << 8 & 0xFF00
    return value
