"""Tags of an MP3 file: ID3v2.4 (id3.org, 2000), in front of the audio, all text UTF-8."""

from __future__ import annotations

from collections.abc import Mapping

FRAMES = {"TITLE": b"TIT2", "LICENSE": b"TCOP", "ENCODED_BY": b"TSSE"}
"""Tags that have a frame of their own; the others are user-defined text (TXXX)."""
UTF8 = b"\x03"


def id3(tags: Mapping[str, str]) -> bytes:
    """Write the tag with its frames; nothing for no tags."""
    frames = b"".join(_frame(name, value) for name, value in tags.items())
    return b"ID3\x04\x00\x00" + _synchsafe(len(frames)) + frames if frames else b""


def _frame(name: str, value: str) -> bytes:
    own = FRAMES.get(name)
    text = value.encode() if own else name.encode() + b"\0" + value.encode()
    body = UTF8 + text
    return (own or b"TXXX") + _synchsafe(len(body)) + b"\0\0" + body


def _synchsafe(size: int) -> bytes:
    """Write four bytes of seven bits, so that a size never looks like the start of an MPEG frame."""
    return bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0))
