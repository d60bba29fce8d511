"""Raw renders, kept by what made them and named by what they hold, so that a damaged one is never believed.

An entry is one file, `<first 32 digits of the render hash>-<first 32 of its own SHA-256>.wav`: a single rename
makes it, reading it verifies it, and no index can disagree with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sfxgen.files import remove, sha256, write_atomic

_ENTRY = re.compile(r"([0-9a-f]{32})-([0-9a-f]{32})\.wav")


@dataclass(frozen=True, kw_only=True)
class Render:
    """Raw audio out of the cache: the bytes of a WAV file, verified, and their SHA-256."""

    data: bytes
    sha256: str


class Store(Protocol):
    """Somewhere that entries lie: a folder, or a team's shared place."""

    warnings: list[str]
    """What a person should know of it."""

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

    def __init__(self, path: Path) -> None:
        self.path = path
        self.warnings: list[str] = []

    def names(self, key: str) -> list[str]:
        """Return the names of the entries for a key, sorted."""
        try:
            found = [entry.name for entry in (self.path / key[:2]).iterdir()]
        except (FileNotFoundError, NotADirectoryError):
            return []
        return sorted(name for name in found if name.startswith(key[:32]) and _ENTRY.fullmatch(name))

    def read(self, name: str) -> bytes | None:
        """Return an entry's bytes; None when it is gone."""
        try:
            return (self.path / name[:2] / name).read_bytes()
        except FileNotFoundError:
            return None

    def write(self, name: str, data: bytes) -> None:
        """Store an entry: synced and renamed into place."""
        write_atomic(self.path / name[:2] / name, data, scratch=self.path / "tmp")

    def drop(self, name: str) -> None:
        """Remove an entry."""
        remove(self.path / name[:2] / name)

    def entries(self) -> Iterator[Path]:
        """Return the path of every entry."""
        for path in sorted(self.path.glob("??/*.wav")):
            if _ENTRY.fullmatch(path.name):
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

    def get(self, key: str, expected: str | None = None) -> Render | None:
        """Return the render for a key, verified; None when there is none.

        expected: SHA-256 that the lock has for it; other bytes are then as good as none.
        A damaged entry is dropped, with a warning, and the next one is tried.
        """
        for number, store in enumerate(self._stores):
            for name in store.names(key):
                render = self._verified(store, name)
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
            if name not in store.names(key):
                store.write(name, data)
        return render

    def _verified(self, store: Store, name: str) -> Render | None:
        data = store.read(name)
        if data is None:
            return None
        digest = sha256(data)
        if digest[:32] == name[33:65]:
            return Render(data=data, sha256=digest)
        store.drop(name)
        self._warnings.append(f"cache entry {name} was damaged; it was dropped, its sound is made again")
        return None


def entry_key(path: Path) -> str:
    """Return the first 32 digits of the render hash that an entry was made for."""
    return path.name[:32]
