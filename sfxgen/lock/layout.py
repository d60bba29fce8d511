"""The layout of the lock: JSON, sorted, a line per value, a block of lines per sound, for git to merge."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import msgspec

_LAYOUT: dict[str, Any] = {"indent": 1, "sort_keys": True, "ensure_ascii": False, "allow_nan": False}
_EMPTY = b'\n "sounds": {}'
_OPEN, _BETWEEN, _CLOSE = b'\n "sounds": {\n', b"\n  },\n", b"\n  }\n }"
"""What stands before the first sound's block, between two and after the last."""


def joined(frame: Mapping[str, Any], blocks: Mapping[str, bytes]) -> bytes:
    """Return the whole text of all but the sounds, and the sounds' blocks by name."""
    text = (json.dumps({**frame, "sounds": {}}, **_LAYOUT) + "\n").encode()
    if not blocks:
        return text
    before, _, after = text.partition(_EMPTY)
    pieces = [blocks[name] for name in sorted(blocks)]
    pieces[0] = before + _OPEN + pieces[0]
    pieces[-1] += _CLOSE + after
    return _BETWEEN.join(pieces)  # once: a lock may have tens of megabytes


def frame_of(data: bytes) -> bytes | None:
    """Return a text of `joined` as it would be without sounds; None for one that is laid out in another way."""
    place = _listing(data)
    if place is None:
        return None
    return data[: place.start - len(_OPEN)] + _EMPTY + data[place.stop + len(_CLOSE) :]


def blocks_of(data: bytes) -> dict[str, bytes] | None:
    """Return the sounds' blocks, by name, of a text of `joined`; None for one that is laid out in another way."""
    place = _listing(data)
    if place is None:
        return None
    pieces = data[place.start : place.stop].split(_BETWEEN)
    blocks = {}
    for piece in pieces:
        name, colon, _ = piece.partition(b'": {\n')
        if not colon or not name.startswith(b'  "') or b"\\" in name:
            return None
        try:
            blocks[name[3:].decode()] = piece
        except UnicodeDecodeError:
            return None
    return blocks if len(blocks) == len(pieces) and [*blocks] == sorted(blocks) else None


def _listing(data: bytes) -> slice | None:
    """Find where the sounds' blocks are."""
    opening = data.find(_OPEN)
    start = opening + len(_OPEN)
    stop = data.rfind(_CLOSE, start)
    return slice(start, stop) if opening >= 0 and stop >= 0 else None


def block(name: str, body: str) -> bytes:
    """Return a sound's block of text."""
    return f"  {json.dumps(name, ensure_ascii=False)}: {{\n{body}".encode()


def body(record: Mapping[str, Any]) -> str:
    """Return the inside of a sound's block: what `json.dumps` makes of it in _LAYOUT, in a tenth of the time."""
    text: str = msgspec.json.format(_COMPACT.encode(record), indent=1)
    return text[len("{") : -len("\n}")].replace("\n", "\n  ")[len("\n") :]


_COMPACT = json.JSONEncoder(separators=(",", ":"), sort_keys=True, ensure_ascii=False, allow_nan=False)
