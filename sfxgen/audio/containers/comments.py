"""Vorbis comments, as far as they say something of channels or loops (Vorbis I, section 5)."""

from __future__ import annotations

import struct
from dataclasses import dataclass

MOST = 1000


@dataclass(frozen=True)
class Comments:
    """What a file's comments say."""

    mask: int = 0
    """WAVE's channel mask, as FLAC's encoder keeps it; 0 if none."""
    loop: tuple[int, int] | None = None
    """First frame and end, as games that loop music write them."""


def parse_comments(data: bytes) -> Comments:
    """Read a block of comments, as far as it goes; damage in it is no fault of the audio."""
    found: dict[str, str] = {}
    try:
        place = 4 + struct.unpack_from("<I", data)[0]
        count = struct.unpack_from("<I", data, place)[0]
        place += 4
        for _ in range(min(count, MOST)):
            size = struct.unpack_from("<I", data, place)[0]
            name, _, value = data[place + 4 : place + 4 + size].decode("utf-8", "replace").partition("=")
            found.setdefault(name.upper().replace("_", ""), value.strip())
            place += 4 + size
    except struct.error:
        pass
    return Comments(_number(found.get("WAVEFORMATEXTENSIBLECHANNELMASK", ""), 16), _loop(found))


def _loop(found: dict[str, str]) -> tuple[int, int] | None:
    if "LOOPSTART" not in found:
        return None
    start = _number(found["LOOPSTART"])
    end = start + _number(found.get("LOOPLENGTH", "")) if "LOOPLENGTH" in found else _number(found.get("LOOPEND", ""))
    return (start, end) if end > start else None


def _number(text: str, base: int = 10) -> int:
    try:
        number = int(text, base)
    except ValueError:
        return 0
    return number if 0 <= number < 2**40 else 0
