"""Raw renders, kept by what made them and named by what they hold, so that a damaged one is never believed.

An entry is one file, `<first 32 digits of the render hash>-<first 32 of its own SHA-256>.wav`: a single rename
makes it, reading it verifies it, and no index can disagree with it.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sfxgen import disk
from sfxgen.files import read, remove, sha256, sweep, write_atomic

ENTRY = re.compile(r"([0-9a-f]{32})-([0-9a-f]{32})\.wav")
"""An entry's name: of the render hash, of its own SHA-256."""

Check = Callable[[bytes], object]

LEFT_BEHIND_S = 86400.0
"""In a folder that others write to, too, what is half-written and older than this was left by a killed process."""


@dataclass(frozen=True, kw_only=True)
class Render:
    """Raw audio out of the cache: the bytes of a WAV file, verified, and their SHA-256."""

    data: bytes
    sha256: str


class Store(Protocol):
    """Somewhere that entries lie: a folder, or a team's shared place."""

    @property
    def warnings(self) -> list[str]:
        """Return what a person should know of it."""
        ...

    def names(self, key: str) -> list[str]:
        """Return the names of the entries for a key."""
        ...

    def read(self, name: str) -> bytes | None:
        """Return an entry's bytes; None when it is gone."""
        ...

    def write(self, name: str, data: bytes) -> None:
        """Store an entry, whole or not at all."""
        ...

    def drop(self, name: str) -> None:
        """Remove an entry that can't be believed."""
        ...


class Folder:
    """A store in a local or mounted folder."""

    warnings: list[str]

    def __init__(self, path: Path) -> None:
        self.path = path
        self.warnings = []

    def names(self, key: str) -> list[str]:
        """Return the names of the entries for a key, sorted."""
        try:
            found = disk.names(self.path / key[:2])
        except (FileNotFoundError, NotADirectoryError):
            return []
        return entries_for(key, found)

    def read(self, name: str) -> bytes | None:
        """Return an entry's bytes; None when it is gone."""
        try:
            return read(self.path / name[:2] / name)
        except FileNotFoundError:
            return None

    def write(self, name: str, data: bytes) -> None:
        """Store an entry: synced and renamed into place."""
        write_atomic(self.path / name[:2] / name, data, scratch=self.path / "tmp")

    def drop(self, name: str) -> None:
        """Remove an entry, if this machine may."""
        with contextlib.suppress(OSError):
            remove(self.path / name[:2] / name)

    def sweep(self, older_than_s: float = LEFT_BEHIND_S) -> None:
        """Delete what killed processes left half-written."""
        sweep(self.path / "tmp", older_than_s)

    def entries(self) -> Iterator[Path]:
        """Return the path of every entry."""
        for path in sorted(self.path.glob("??/*.wav")):
            if ENTRY.fullmatch(path.name):
                yield path


class Cache:
    """Renders by key: the first store is this machine's own, the others are asked in turn and copied from."""

    def __init__(self, stores: list[Store]) -> None:
        self._stores = stores
        self._warnings: list[str] = []

    @property
    def warnings(self) -> tuple[str, ...]:
        """Return what a person should know: damaged entries, places out of reach."""
        return (*self._warnings, *(text for store in self._stores for text in store.warnings))

    def get(self, key: str, expected: str | None = None, check: Check | None = None) -> Render | None:
        """Return the render for a key, verified; None when there is none.

        expected: SHA-256 that the lock has for it; other bytes are then as good as none.
        check: raises ValueError for bytes that are no render, though their name tells the truth about them.
        A damaged entry is dropped, with a warning, and the next one is tried.
        """
        for number, store in enumerate(self._stores):
            for name in store.names(key):
                render = self._verified(store, name, check)
                if render is None or expected not in (None, render.sha256):
                    continue
                if number > 0:
                    self._stores[0].write(name, render.data)
                return render
        return None

    def has(self, key: str, expected: str | None = None) -> bool:
        """Tell whether a render seems to be there, without reading it."""
        wanted = f"-{(expected or '')[:32]}"
        return any(wanted in name for store in self._stores for name in store.names(key))

    def put(self, key: str, data: bytes) -> Render:
        """Keep a render. It is on disk, synced, before this returns. Raises OSError when it can't be."""
        render = Render(data=data, sha256=sha256(data))
        name = f"{key[:32]}-{render.sha256[:32]}.wav"
        for store in self._stores:
            if name not in store.names(key) or self._verified(store, name) is None:
                store.write(name, data)
        return render

    def _verified(self, store: Store, name: str, check: Check | None = None) -> Render | None:
        data = store.read(name)
        if data is None:
            return None
        digest = sha256(data)
        if digest[:32] == name[33:65] and _passes(data, check):
            return Render(data=data, sha256=digest)
        store.drop(name)
        self._warnings.append(f"cache entry {name} was damaged; it was dropped, its sound is made again")
        return None


def _passes(data: bytes, check: Check | None) -> bool:
    try:
        if check is not None:
            check(data)
    except ValueError:
        return False
    return True


def entries_for(key: str, names: Iterable[str]) -> list[str]:
    """Return those of the names that are entries for a key, sorted."""
    return sorted(name for name in names if name.startswith(key[:32]) and ENTRY.fullmatch(name))


def entry_key(path: Path) -> str:
    """Return the first 32 digits of the render hash that an entry was made for."""
    return path.name[:32]
