"""Ogg: pages, the links of a chain and the streams in each (RFC 3533), with Vorbis, Opus or FLAC."""

from __future__ import annotations

import itertools
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from sfxgen.audio.containers import flac
from sfxgen.audio.containers.comments import Comments, parse_comments
from sfxgen.audio.containers.contents import Contents, Part
from sfxgen.audio.containers.layouts import TRACK, VORBIS, Layout
from sfxgen.audio.containers.source import COPY_AGAIN, Source, UnreadableError, joined, patch

MARK = b"OggS"
HEAD = 27
LONGEST = HEAD + 255 + 255 * 255
CONTINUED, FIRST, LAST = 1, 2, 4
MOST_PAGES, MOST_LINKS, MOST_DAMAGED = 2**19, 1000, 1000
MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
CODECS = {b"\x01vorbis": "Vorbis", b"OpusHead": "Opus", b"\x7fFLAC": "FLAC"}
OTHERS = {
    b"Speex   ": "Speex", b"\x80theora": "Theora video", b"fishead\0": "a skeleton", b"BBCD\0": "Dirac video",
    b"OVP80": "VP8 video", b"CELT    ": "CELT", b"PCM     ": "PCM", b"\x80kate": "Kate subtitles",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """Where a page is, and what its header says."""

    start: int
    body: int
    end: int
    flags: int
    granule: int
    """Frames up to its end; -1 where no packet ends in it."""
    serial: int
    number: int
    is_open: bool
    """Whether its last packet goes on in the next."""


@dataclass
class _Stream:
    """The pages of one stream in a link."""

    codec: str
    """Empty for what is not decoded here."""
    name: str
    head: bytes
    pages: list[Page] = field(default_factory=list)


def checksum(page: bytes | bytearray) -> int:
    """Return a page's checksum: polynomial 0x04c11db7, most significant bit first, starting from 0, not inverted.

    zlib's CRC-32 has the same polynomial, but takes and gives its bits in mirrored order, starts from ones
    and inverts the result: mirror the bytes, undo both inversions, and mirror the outcome.
    """
    mirrored = zlib.crc32(page.translate(MIRRORED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int.from_bytes(mirrored.to_bytes(4, "little").translate(MIRRORED), "big")


def seal(page: bytearray) -> bytes:
    """Return a page with its checksum."""
    struct.pack_into("<I", page, 22, 0)
    struct.pack_into("<I", page, 22, checksum(page))
    return bytes(page)


def read(source: Source, start: int, end: int) -> Contents:
    """Find the audio of an Ogg file, chained or not. Raises UnreadableError."""
    parts: list[Part] = []
    layout, loop = None, None
    others: list[str] = []
    links = _links(_pages(source, start, end), source)
    for link in links:
        chosen = next((stream for stream in link.values() if stream.codec), None)
        if chosen is None:
            raise UnreadableError(f"is an OGG with {' and '.join(s.name for s in link.values())}, without audio for us")
        others += [stream.name for stream in link.values() if stream is not chosen and stream.name != "a skeleton"]
        part, comments = _part(source, chosen)
        layout, loop = layout or _layout(chosen, comments), comments.loop
        parts.append(part)
    if not parts:
        raise UnreadableError("is an OGG without a whole page: it is damaged or cut short", COPY_AGAIN)
    return Contents(
        kind="OGG",
        parts=tuple(parts),
        layout=layout,
        loop=loop if len(parts) == 1 else None,
        left_out=tuple(dict.fromkeys(others)),
        is_mended=len(parts) > 1 or bool(others),
    )


def _pages(source: Source, place: int, end: int) -> Iterator[Page]:
    """Yield every page that is whole. Raises UnreadableError for one that the file ends in."""
    damaged, behind = 0, place
    while (place := source.find(MARK, place, end)) >= 0 and damaged < MOST_DAMAGED:
        page = _page_at(source, place)
        if page is None or page.end > end:
            if source.find(MARK, place + 4, end) < 0 and _is_torn(source, place, end):
                raise UnreadableError("is cut short: it ends within a page", COPY_AGAIN)
            place += 4
            damaged += 1
            continue
        data = source.at(page.start, page.end - page.start)
        if seal(bytearray(data)) == data:
            yield page
            place = behind = page.end
        else:
            place += 4
            damaged += 1
    if damaged == MOST_DAMAGED:
        raise UnreadableError(f"is damaged: {damaged} of its pages are", COPY_AGAIN)
    tail = source.at(max(behind, end - 3), 3)
    if tail and MARK.startswith(tail):
        raise UnreadableError("is cut short: it ends within a page", COPY_AGAIN)


def _is_torn(source: Source, place: int, end: int) -> bool:
    """Tell whether the rest of a file looks like the beginning of a page."""
    return end - place < HEAD or source.at(place + 4, 2)[0] == 0


def _page_at(source: Source, place: int) -> Page | None:
    head = source.at(place, HEAD)
    if len(head) < HEAD or head[4]:
        return None
    flags, granule, serial, number = struct.unpack_from("<BqII", head, 5)
    sizes = source.at(place + HEAD, head[26])
    body = place + HEAD + head[26]
    is_open = bool(sizes) and sizes[-1] == 255
    return Page(place, body, body + sum(sizes), flags, granule, serial, number, is_open)


def _links(pages: Iterator[Page], source: Source) -> list[dict[int, _Stream]]:
    """Return the links of a chain, each with its streams by serial number."""
    links: list[dict[int, _Stream]] = []
    begun = True
    for number, page in enumerate(pages):
        if number >= MOST_PAGES:
            raise UnreadableError(f"is an OGG of more than {MOST_PAGES:,} pages", "cut out the part to use")
        if page.flags & FIRST:
            if begun:
                if len(links) >= MOST_LINKS:
                    raise UnreadableError(f"is an OGG of more than {MOST_LINKS} parts")
                links.append({})
            begun = False
            head = source.at(page.body, min(64, page.end - page.body))
            codec = next((name for mark, name in CODECS.items() if head.startswith(mark)), "")
            other = next((name for mark, name in OTHERS.items() if head.startswith(mark)), "an unknown codec")
            links[-1][page.serial] = _Stream(codec, codec or other, head, [page])
            continue
        begun = True
        stream = links[-1].get(page.serial) if links else None
        if stream is not None and not stream.pages[-1].flags & LAST:
            stream.pages.append(page)
    return links


def _part(source: Source, stream: _Stream) -> tuple[Part, Comments]:
    """Return a stream by itself. Raises UnreadableError where pages are missing."""
    pages = stream.pages
    for before, after in itertools.pairwise(pages):
        if after.number > before.number + 1 and before.granule > 0:
            raise UnreadableError("is damaged: pages are missing from its middle", COPY_AGAIN)
    last = pages[-1]
    if last.is_open or len(pages) < 3:
        raise UnreadableError("is cut short: it ends within a packet", COPY_AGAIN)
    comments = _comments(source, stream)
    if stream.codec == "FLAC":
        return _native_flac(source, pages), comments
    stretches = [(page.start, page.end) for page in pages]
    if last.flags & LAST:
        return Part(pieces=joined(stretches)), comments
    closed = bytearray(source.at(last.start, last.end - last.start))
    closed[5] |= LAST
    return Part(pieces=(*joined(stretches[:-1]), patch(seal(closed)))), comments


def _native_flac(source: Source, pages: list[Page]) -> Part:
    """Return the packets of a stream as a FLAC file, which begins behind nine bytes of their own (RFC 9639, 10.1)."""
    first = pages[0]
    head = source.at(first.body + 9, flac.FIRST)
    if head[:4] != flac.MARK or len(head) < flac.FIRST:
        raise UnreadableError("is an OGG whose FLAC is damaged", COPY_AGAIN)
    total = max(page.granule for page in pages)
    head = head[:8] + flac.with_total(head[8:], total) if total > 0 else head
    rest = [(first.body + 9 + flac.FIRST, first.end), *((page.body, page.end) for page in pages[1:])]
    return Part(pieces=(patch(head), *joined([(start, end) for start, end in rest if end > start])))


def _comments(source: Source, stream: _Stream) -> Comments:
    page = stream.pages[1]
    data = source.at(page.body, min(page.end - page.body, LONGEST))
    return parse_comments(data[{"Vorbis": 7, "Opus": 8, "FLAC": 4}[stream.codec] :])


def _layout(stream: _Stream, comments: Comments) -> Layout | None:
    """Return the layout that a stream's codec gives to so many channels; None for mono and stereo."""
    head = stream.head
    if stream.codec == "FLAC":
        channels = (head[29] >> 1 & 7) + 1 if len(head) > 29 else 1
        return flac.layout_of(comments, channels)
    place = 11 if stream.codec == "Vorbis" else 9
    channels = head[place] if len(head) > place else 0
    family = head[18] if stream.codec == "Opus" and len(head) > 18 else 1
    if family not in (0, 1, 255):
        raise UnreadableError("is Opus in Ambisonics, which is not decoded here", "export it in stereo")
    if channels <= 2:
        return None
    return (TRACK,) * channels if family == 255 else VORBIS.get(channels, (TRACK,) * channels)
