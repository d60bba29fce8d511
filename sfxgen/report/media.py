"""The files that a page holds, as many as its size allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sfxgen.schema.messages import count

MEGABYTE = 1_000_000


ABOUT_A_FILE = 2400
"""Bytes of the page, at most, for what it says of a file, its curve of loudness included."""


def size_in_page(size: int) -> int:
    """Return how many bytes of a page a file of so many takes."""
    return (size + 2) // 3 * 4 + ABOUT_A_FILE


def in_megabytes(size: int) -> str:
    """Return a size as people read it."""
    return f"{size / MEGABYTE:.1f} MB" if size < 10 * MEGABYTE else f"{size / MEGABYTE:.0f} MB"


@dataclass(kw_only=True)
class Shelf:
    """Files by their SHA-256, up to a size that all of them together may take in the page."""

    room: int
    """Bytes of the page that are left."""
    held: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    """SHA-256 -> media type and bytes."""
    left_out: set[str] = field(default_factory=set)
    """What was asked for and did not fit."""

    def fits(self, size: int) -> bool:
        """Tell whether a file of so many bytes would fit."""
        return size_in_page(size) <= self.room

    def put(self, sha256: str, kind: str, data: bytes) -> bool:
        """Hold a file, if it fits; tell whether it is held."""
        if sha256 in self.held:
            return True
        if not self.fits(len(data)):
            self.left_out.add(sha256)
            return False
        self.room -= size_in_page(len(data))
        self.held[sha256] = kind, data
        self.left_out.discard(sha256)
        return True

    def leave_out(self, sha256: str) -> None:
        """Note that a file does not fit."""
        if sha256 not in self.held:
            self.left_out.add(sha256)


def left_out_said(names: Sequence[str], files: int, most: int) -> str | None:
    """Say what is left out, of sounds of these names; None if nothing is. most: the size of the page, bytes."""
    if not names or not files:
        return None
    some = ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
    what = f"{count(files, 'file')} of {count(len(names), 'sound')} can't be played"
    return f"{what}: the page is kept under {in_megabytes(most)} ({some})"
