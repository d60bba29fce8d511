"""Seals of what builds on this machine note in `.sfxgen`: a branch, a clone or an archive can bring none along.

Each depends on the time, to the nanosecond, at which sfxgen wrote a file there once; git keeps no times.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from sfxgen.files import disk

ANCHOR = ".gitignore"
"""The file: every build sees to it first that it is there."""
_DIGITS = 32


class Anchor:
    """The seals that hold in one local folder, until its anchor is written anew. Raises OSError if it has none."""

    def __init__(self, local: Path) -> None:
        self._time = disk.stat(local / ANCHOR).st_mtime_ns

    def seal(self, text: str) -> str:
        """Return the seal of a text."""
        return hashlib.sha256(f"{self._time} {text}".encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
