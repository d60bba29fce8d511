"""Ogg streams of Vorbis packets, taken apart and put together again: RFC 3533 and the Vorbis I specification.

Writing them ourselves makes files the same to the byte (libsndfile draws a random serial number), lets us write tags,
and lets a loop begin at any packet of a longer stream.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sfxgen.audio.containers.ogg import CONTINUED, FIRST, LAST, seal

SERIAL = 0x53465847
"""Any number will do: it tells the streams of a file apart, and ours have one."""
HEADERS = 3
"""Identification, comment and setup; what follows is audio."""
PAGE_BYTES = 4096
"""A page is closed once it holds this much, as libogg does."""
MOST_SEGMENTS = 255


def pages(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield start and end of every page (RFC 3533, section 6). Raises ValueError if one is missing or cut short."""
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


def read_packets(data: bytes) -> list[bytes]:
    """Return every packet of a stream, in order. Raises ValueError for anything but an Ogg stream."""
    packets: list[bytes] = []
    parts: list[bytes] = []
    for start, _ in pages(data):
        place = start + 27 + data[start + 26]
        length = 0
        for size in data[start + 27 : place]:
            length += size
            if size < MOST_SEGMENTS:
                packets.append(b"".join([*parts, data[place : place + length]]))
                place += length
                parts, length = [], 0
        parts += [data[place : place + length]] if length else []
    return packets


def with_comments(packets: Sequence[bytes], tags: Mapping[str, str]) -> list[bytes]:
    """Replace the tags in the comment header, and keep the encoder's name."""
    vendor = _vendor(packets[1])
    comment = b"\x03vorbis" + comment_block(vendor, tags) + b"\x01"
    return [packets[0], comment, *packets[2:]]


def comment_block(vendor: bytes, tags: Mapping[str, str]) -> bytes:
    """Write a Vorbis comment (Vorbis I, section 5.2.1), which Ogg and FLAC share: each entry TAG=value."""
    entries = [f"{name}={value}".encode() for name, value in tags.items()]
    parts = [vendor, *entries]
    sized = [struct.pack("<I", len(part)) + part for part in parts]
    return sized[0] + struct.pack("<I", len(entries)) + b"".join(sized[1:])


def _vendor(comment: bytes) -> bytes:
    size = struct.unpack_from("<I", comment, 7)[0]
    return comment[11 : 11 + size]


def frames_after(packets: Sequence[bytes]) -> list[int]:
    """Return how many frames are out after each audio packet (section 4.3.8: the halves of two blocks overlap).

    libvorbis numbers its modes by block size: mode 1 is the long block, if there are two sizes.
    """
    sizes = packets[0][28]
    short, long = 1 << (sizes & 15), 1 << (sizes >> 4)
    total, before, after = 0, 0, []
    for packet in packets[HEADERS:]:
        block = long if short != long and packet[:1] and packet[0] & 2 else short
        total += (before + block) // 4 if before else 0
        before = block
        after.append(total)
    return after


def write_stream(packets: Sequence[bytes], frames: int) -> bytes:
    """Write a whole Ogg file of these packets, of which a decoder plays the first `frames` frames.

    The last packet gets a page to itself: ffmpeg doesn't trim the end of a stream with one page of audio.
    """
    decoded = [0] * HEADERS + [min(frames, total) for total in frames_after(packets)]
    enough = next((i + 1 for i, total in enumerate(decoded) if i >= HEADERS and total >= frames), len(packets))
    writer = _Writer()
    for number, packet in enumerate(packets[:enough]):
        writer.add(packet, decoded[number])
        if number in (0, HEADERS - 1, enough - 2):  # headers on pages of their own (section A.2)
            writer.close()
    writer.close()
    return writer.data()


@dataclass(frozen=True)
class _Page:
    flags: int
    granule: int
    lacing: bytes
    body: bytes


class _Writer:
    """A writer that fills pages with packets."""

    def __init__(self) -> None:
        self._pages: list[_Page] = []
        self._begin(continued=False)

    def _begin(self, *, continued: bool) -> None:
        self._lacing, self._body = bytearray(), bytearray()
        self._granule, self._continued = -1, continued

    def add(self, packet: bytes, granule: int) -> None:
        """Append a packet, after which `granule` frames are decoded."""
        full, rest = divmod(len(packet), MOST_SEGMENTS)
        sizes = bytes([MOST_SEGMENTS]) * full + bytes([rest])
        begun = 0
        while begun < len(sizes):
            if len(self._lacing) == MOST_SEGMENTS:
                self._flush(continued=begun > 0)
            fitting = min(len(sizes), begun + MOST_SEGMENTS - len(self._lacing))
            self._lacing += sizes[begun:fitting]
            self._body += packet[begun * MOST_SEGMENTS : fitting * MOST_SEGMENTS]
            begun = fitting
        self._granule = granule
        if len(self._body) >= PAGE_BYTES:
            self.close()

    def close(self) -> None:
        """End the page, unless it is empty."""
        if self._lacing:
            self._flush(continued=False)

    def _flush(self, *, continued: bool) -> None:
        flags = CONTINUED if self._continued else 0
        self._pages.append(_Page(flags, self._granule, bytes(self._lacing), bytes(self._body)))
        self._begin(continued=continued)

    def data(self) -> bytes:
        """Return all pages, numbered, flagged and with their checksums."""
        last = len(self._pages) - 1
        written = []
        for number, page in enumerate(self._pages):
            flags = page.flags | (FIRST if number == 0 else 0) | (LAST if number == last else 0)
            head = struct.pack("<4sBBqIII", b"OggS", 0, flags, page.granule, SERIAL, number, 0)
            whole = bytearray(head + bytes([len(page.lacing)]) + page.lacing + page.body)
            written.append(seal(whole))
        return b"".join(written)
