"""Tags that any program may put before or after the audio of any file: ID3, APE, Lyrics3."""

from __future__ import annotations

import re
from collections.abc import Callable

from sfxgen.audio.containers.source import Source

ID3V1, ID3V1_MORE = 128, 227
APE, LYRICS = 32, 9
LONGEST_LYRICS = 5120
MOST = 32
"""Tags in a row, at either end."""


def id3_size(head: bytes) -> int:
    """Return the length of the ID3v2 tag that begins with these ten bytes; 0 if none does."""
    if len(head) < 10 or head[:3] != b"ID3" or 0xFF in head[3:5] or max(head[6:10]) >= 0x80:
        return 0
    size = 0
    for byte in head[6:10]:
        size = size << 7 | byte
    return 10 + size + (10 if head[5] & 0x10 else 0)


def ape_size(head: bytes) -> int:
    """Return the length of an APE tag by its header or footer, the other of the two left out; 0 if it is none."""
    if len(head) < APE or head[:8] != b"APETAGEX":
        return 0
    size = int.from_bytes(head[12:16], "little")
    return size if size >= APE else 0


def skip(source: Source, place: int) -> int:
    """Return where a run of tags ends that begins at a place."""
    for _ in range(MOST):
        size = _size_at(source, place)
        if not size:
            break
        place = min(source.size, place + size)
    return place


def _size_at(source: Source, place: int) -> int:
    head = source.at(place, APE)
    if head[:3] == b"TAG":
        return ID3V1 if head[3:4] != b"+" else ID3V1_MORE
    if head[:11] == b"LYRICSBEGIN":
        found = re.search(rb"LYRICS200|LYRICSEND", source.at(place, LONGEST_LYRICS))
        return found.end() if found else 0
    return id3_size(head) or (ape_size(head) and ape_size(head) + APE)


def trim(source: Source, start: int, end: int) -> int:
    """Return where a run of tags begins that ends at a place; none begins before the start."""
    for _ in range(MOST):
        size = next(filter(None, (find(source, end) for find in _BACKWARDS)), 0)
        if not size or end - size < start:
            break
        end -= size
    return end


def _id3v1(source: Source, end: int) -> int:
    if source.at(max(0, end - ID3V1), 3) != b"TAG":
        return 0
    more = source.at(max(0, end - ID3V1 - ID3V1_MORE), 4) == b"TAG+"
    return ID3V1 + (ID3V1_MORE if more else 0)


def _ape(source: Source, end: int) -> int:
    foot = source.at(max(0, end - APE), APE)
    has_header = len(foot) == APE and foot[23] & 0x80
    return ape_size(foot) and ape_size(foot) + (APE if has_header else 0)


def _lyrics(source: Source, end: int) -> int:
    foot = source.at(max(0, end - LYRICS - 6), LYRICS + 6)
    if foot[6:] == b"LYRICS200" and foot[:6].isdigit():
        return int(foot[:6]) + LYRICS + 6
    if foot[6:] == b"LYRICSEND":
        before = source.at(max(0, end - LONGEST_LYRICS), min(end, LONGEST_LYRICS))
        start = before.rfind(b"LYRICSBEGIN")
        return len(before) - start if start >= 0 else 0
    return 0


def _id3v2(source: Source, end: int) -> int:
    foot = source.at(max(0, end - 10), 10)
    return id3_size(b"ID3" + foot[3:]) if foot[:3] == b"3DI" else 0


_BACKWARDS: tuple[Callable[[Source, int], int], ...] = (_id3v1, _ape, _lyrics, _id3v2)
