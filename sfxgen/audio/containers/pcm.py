"""Uncompressed audio of any container, handed over under a header that is certainly right."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from sfxgen.audio.containers.contents import Part
from sfxgen.audio.containers.source import COPY_AGAIN, Piece, UnreadableError, joined, patch

PLACEHOLDERS = 0x7FFF0000
"""A size from here on that the file can't hold is no size: who streams can't go back to fill in the real one."""
SLACK = 8
"""Bytes by which some writers give a size too large: they count their own header."""


@dataclass(frozen=True, kw_only=True)
class Encoding:
    """How samples are stored."""

    kind: str
    """int, float, unsigned, ulaw or alaw."""
    size: int
    """Bytes of a sample."""
    is_big: bool


AU_CODES = {
    ("ulaw", 1): 1, ("int", 1): 2, ("int", 2): 3, ("int", 3): 4, ("int", 4): 5, ("float", 4): 6, ("float", 8): 7,
    ("alaw", 1): 27,
}  # fmt: skip

MOST_HZ = 2**24
"""No converter is as fast; libsndfile reads what is below."""
UNKNOWN = 2**32 - 1
"""A size in an AU file that says: up to the end."""


def uncompressed(encoding: Encoding, channels: int, rate: int, stretches: Sequence[tuple[int, int]]) -> Part:
    """Return stretches of samples as a part: an AU file, whose header has little to get wrong."""
    if not 0 < rate <= MOST_HZ:
        raise UnreadableError(f"says that it has {rate:g} samples a second")
    block = encoding.size * channels
    size = max(0, sum(end - start for start, end in stretches)) // block * block
    if encoding.kind == "unsigned":
        fmt = struct.pack("<HHIIHH", 1, channels, rate, min(rate * block, UNKNOWN), block, 8)
        return Part(pieces=riff(fmt, stretches, size), frames=size // block)
    code = AU_CODES.get((encoding.kind, encoding.size))
    if code is None:
        raise UnreadableError(f"has samples of {8 * encoding.size} bits ({encoding.kind})")
    order = ">" if encoding.is_big else "<"
    mark = b".snd" if encoding.is_big else b"dns."
    head = mark + struct.pack(f"{order}5I", 24, min(size, UNKNOWN), code, rate, channels)
    return Part(pieces=(patch(head), *clipped(stretches, size)), frames=size // block)


def riff(
    fmt: bytes, stretches: Sequence[tuple[int, int]], size: int, fact: bytes = b"", mark: bytes = b"RIFF"
) -> tuple[Piece, ...]:
    """Return stretches as the data of a WAV file with this `fmt ` chunk."""
    order = ">" if mark == b"RIFX" else "<"
    chunks = b"".join(
        name + struct.pack(f"{order}I", len(data)) + data + b"\0" * (len(data) % 2)
        for name, data in ((b"fmt ", fmt), (b"fact", fact))
        if data
    )
    whole = 4 + len(chunks) + 8 + size + size % 2
    head = mark + struct.pack(f"{order}I", whole) + b"WAVE" + chunks + b"data" + struct.pack(f"{order}I", size)
    return (patch(head), *clipped(stretches, size), patch(b"\0" * (size % 2)))


def clipped(stretches: Sequence[tuple[int, int]], size: int) -> tuple[Piece, ...]:
    """Return the first bytes of some stretches as pieces."""
    kept = []
    for start, end in stretches:
        end = min(end, start + size)
        size -= end - start
        kept.append((start, end))
    return joined(kept)


def is_placeholder(size: int, remaining: int) -> bool:
    """Tell whether a chunk's size stands for one that its writer did not know."""
    return size > remaining and size >= PLACEHOLDERS


def require_whole(said: int, there: int, bytes_a_second: float) -> None:
    """Raise UnreadableError for audio that ends before the size in its header."""
    if said <= there + SLACK:
        return
    lengths = ""
    if bytes_a_second > 0:
        lengths = f": it holds {there / bytes_a_second:.4g} s of the {said / bytes_a_second:.4g} s that its header says"
    raise UnreadableError(f"is cut short{lengths}", COPY_AGAIN)
