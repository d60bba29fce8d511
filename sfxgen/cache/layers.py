"""The cache of raw renders: found by their render hash, verified by their own hash, so damage never goes unnoticed.

An entry is one file, `<first 32 digits of the render hash>-<first 32 digits of its own SHA-256>.wav`: one rename
creates it, reading it verifies it, and there is no index to disagree with it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sfxgen.cache.store import Store
from sfxgen.files.atomic import sha256

Check = Callable[[bytes], object]
"""Raises ValueError for bytes that are not a render."""


@dataclass(frozen=True, kw_only=True)
class Render:
    """A verified render from the cache: the bytes of a WAV file, and their SHA-256."""

    data: bytes
    sha256: str


class Cache:
    """Layers of stores: the first is this machine's own; the others are asked in turn, and what they have is copied."""

    def __init__(self, stores: list[Store]) -> None:
        self._stores = stores
        self._warnings: list[str] = []

    @property
    def warnings(self) -> tuple[str, ...]:
        """Return warnings for the person who builds: damaged entries, stores that can't be reached."""
        return (*self._warnings, *(text for store in self._stores for text in store.warnings))

    def get(self, key: str, expected: str | None = None, check: Check | None = None) -> Render | None:
        """Return the verified render for a key; None if there is none.

        expected: its SHA-256 in the lock; entries with other bytes are passed over.
        check: refuses bytes that match their name and still are not a render.
        A damaged entry is dropped with a warning, and the next one is tried.
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
        """Tell whether there is an entry for a key, going by its name alone."""
        tail = f"-{(expected or '')[:32]}"
        return any(tail in name for store in self._stores for name in store.names(key))

    def put(self, key: str, data: bytes) -> Render:
        """Store a render, synced to disk before this returns. Raises OSError if that fails."""
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
        self._warnings.append(f"the cache entry {name} is damaged: it is dropped, and its sound rendered again")
        return None


def _passes(data: bytes, check: Check | None) -> bool:
    try:
        if check is not None:
            check(data)
    except ValueError:
        return False
    return True
