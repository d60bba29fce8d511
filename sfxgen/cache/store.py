"""Stores of cache entries: the protocol, and a store in a folder."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from sfxgen.errors import UsageError
from sfxgen.files import disk
from sfxgen.files.atomic import read
from sfxgen.files.gate import Gate

ENTRY = re.compile(r"([0-9a-f]{32})-([0-9a-f]{32})\.wav")
"""An entry's file name: digits of the render hash, digits of its own SHA-256."""
LEFT_BEHIND_S = 86400.0
"""Half-written files older than this were left by killed processes; younger ones may still be written by others."""


class Store(Protocol):
    """Anything that reads and writes whole entries by name: a folder, or a place shared by a team."""

    @property
    def warnings(self) -> list[str]:
        """Return warnings for the person who builds."""
        ...

    def names(self, key: str) -> list[str]:
        """Return the names of the entries for a key."""
        ...

    def read(self, name: str) -> bytes | None:
        """Return an entry's bytes; None if it is gone."""
        ...

    def write(self, name: str, data: bytes) -> None:
        """Store an entry, whole or not at all."""
        ...

    def drop(self, name: str) -> None:
        """Remove a damaged entry."""
        ...


class Folder:
    """A store in a local or mounted folder."""

    warnings: list[str]

    def __init__(self, path: Path) -> None:
        self.path = path
        self.warnings = []
        self._gate = Gate(path, owner="the cache", scratch="tmp", keeps_read_only=False)

    def names(self, key: str) -> list[str]:
        """Return the names of the entries for a key, sorted."""
        try:
            found = disk.names(self.path / key[:2])
        except (FileNotFoundError, NotADirectoryError):
            return []
        return entries_for(key, found)

    def read(self, name: str) -> bytes | None:
        """Return an entry's bytes; None if it is gone."""
        try:
            return read(self.path / name[:2] / name)
        except FileNotFoundError:
            return None

    def write(self, name: str, data: bytes) -> None:
        """Store an entry: written aside, synced, renamed into place."""
        self._gate.write(f"{name[:2]}/{name}", data)

    def drop(self, name: str) -> None:
        """Remove an entry, if its folder is writable."""
        with contextlib.suppress(OSError, UsageError):
            self.remove(name)

    def remove(self, name: str) -> None:
        """Remove an entry. Raises OSError."""
        self._gate.remove(f"{name[:2]}/{name}")

    def sweep(self, older_than_s: float = LEFT_BEHIND_S) -> None:
        """Delete files that killed processes left half-written."""
        self._gate.sweep("tmp", older_than_s)

    def entries(self) -> Iterator[Path]:
        """Return the path of every entry."""
        for path in sorted(self.path.glob("??/*.wav")):
            if ENTRY.fullmatch(path.name):
                yield path


def entries_for(key: str, names: Iterable[str]) -> list[str]:
    """Return the names that are entries for a key, sorted."""
    return sorted(name for name in names if name.startswith(key[:32]) and ENTRY.fullmatch(name))


def entry_key(path: Path) -> str:
    """Return the first 32 digits of an entry's render hash."""
    return path.name[:32]
