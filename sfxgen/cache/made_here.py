"""Which renders this project's builds on this machine made themselves: those need no lock to be believed.

A line per render, its seal, noted before it is stored. Losing it only means that a render from the cache counts as
unverified when no lock knows it.
"""

from __future__ import annotations

import contextlib
from functools import lru_cache
from pathlib import Path

from sfxgen.errors import UsageError
from sfxgen.files import disk
from sfxgen.files.anchor import Anchor
from sfxgen.files.gate import Gate
from sfxgen.files.places import RENDERED


class MadeHere:
    """The renders made by this project's builds on this machine."""

    def __init__(self, state: Path) -> None:
        self._gate = Gate(state.parent)
        self._path = state / RENDERED

    def note(self, key: str, sha256: str) -> None:
        """Note that a render was made here; failing at it is no error."""
        with contextlib.suppress(OSError, UsageError):
            line = f"\n{self._token(key, sha256)}\n".encode()
            self._gate.append(f"{self._path.parent.name}/{self._path.name}", line)

    def knows(self, key: str, sha256: str) -> bool:
        """Tell whether a render was made here."""
        try:
            now = disk.stat(self._path)
            return self._token(key, sha256) in _lines(self._path, now.st_size, now.st_mtime_ns)
        except OSError:
            return False

    def _token(self, key: str, sha256: str) -> str:
        return Anchor(self._path.parent).seal(f"{key} {sha256}")


_MOST_READ = 2**26
"""Bytes: of more, the first."""


@lru_cache(maxsize=4)
def _lines(path: Path, _size: int, _mtime_ns: int) -> frozenset[str]:
    return frozenset(disk.read(path, _MOST_READ).decode("ascii", "replace").split("\n"))
