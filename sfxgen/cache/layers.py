"""The cache of raw renders: found by their render hash, verified by their own hash, so damage never goes unnoticed.

An entry is one file, `<first 32 digits of the render hash>-<first 32 digits of its own SHA-256>.wav`: one rename
creates it, reading it verifies it, and there is no index to disagree with it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sfxgen.cache.made_here import MadeHere
from sfxgen.cache.store import LARGEST, Store
from sfxgen.files.atomic import sha256

Check = Callable[[bytes], object]
"""Raises ValueError for bytes that are not a render."""

MOST_TRIED = 8
"""Entries for one key that are read at most: more than one is rare, and a stranger's cache may hold thousands."""


@dataclass(frozen=True, kw_only=True)
class Render:
    """A verified render from the cache: the bytes of a WAV file, and their SHA-256."""

    data: bytes
    sha256: str


class Cache:
    """Layers of stores: the first is this machine's own; the others are asked in turn, and what they have is copied.

    made_here: notes which renders were made by this project's builds on this machine.
    """

    def __init__(self, stores: list[Store], made_here: MadeHere | None = None) -> None:
        self._stores = stores
        self._made_here = made_here
        self._warnings: list[str] = []

    @property
    def warnings(self) -> tuple[str, ...]:
        """Return warnings for the person who builds: damaged entries, stores that can't be reached."""
        return (*self._warnings, *(text for store in self._stores for text in store.warnings))

    def get(
        self, key: str, expected: str | None = None, check: Check | None = None, most_bytes: int = LARGEST
    ) -> Render | None:
        """Return the verified render for a key; None if there is none.

        expected: its SHA-256 in the lock; entries with other bytes are passed over.
        check: refuses bytes that match their name and still are not a render. most_bytes: of an entry.
        A damaged entry is dropped with a warning, and the next one is tried.
        """
        tail = f"-{(expected or '')[:32]}"
        for number, store in enumerate(self._stores):
            for name in [name for name in store.names(key) if tail in name][:MOST_TRIED]:
                render = self._verified(store, name, check, most_bytes)
                if render is None or expected not in (None, render.sha256):
                    continue
                if number > 0:
                    self._stores[0].write(name, render.data)
                return render
        return None

    def has(self, key: str, expected: str | None = None) -> bool:
        """Tell whether there is an entry for a key, going by its name alone."""
        tail = f"-{(expected or '')[:32]}"
        return any(tail in name for store in self._stores for name in store.names(key))

    def put(self, key: str, data: bytes) -> Render:
        """Store a render, synced to disk before this returns. Raises OSError if that fails."""
        render = Render(data=data, sha256=sha256(data))
        name = f"{key[:32]}-{render.sha256[:32]}.wav"
        if self._made_here is not None:
            self._made_here.note(key, render.sha256)
        for store in self._stores:
            if store.is_writable and (name not in store.names(key) or not self._holds(store, name, data)):
                store.write(name, data)
        return render

    def is_made_here(self, key: str, sha256: str) -> bool:
        """Tell whether a build of this project made a render on this machine."""
        return self._made_here is not None and self._made_here.knows(key, sha256)

    def _holds(self, store: Store, name: str, data: bytes) -> bool:
        return self._verified(store, name, None, len(data)) is not None

    def _verified(self, store: Store, name: str, check: Check | None, most_bytes: int) -> Render | None:
        try:
            data = store.read(name, most_bytes)
            if data is None:
                return None
            digest = sha256(data)
            if digest[:32] != name[33:65]:
                raise ValueError("not what its name says")
            if check is not None:
                check(data)
        except ValueError:
            self._warnings.append(f"the cache entry {name} is damaged: it is dropped, and its sound rendered again")
            if store.is_writable:
                store.drop(name)
            return None
        return Render(data=data, sha256=digest)
