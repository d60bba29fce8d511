"""Raw renders, kept by what made them and named by what they hold, so that a damaged one is never believed.

An entry is one file, `<first 32 digits of the render hash>-<first 32 of its own SHA-256>.wav`: a single rename
makes it, reading it verifies it, and no index can disagree with it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sfxgen.cache.store import Store
from sfxgen.files.atomic import sha256

Check = Callable[[bytes], object]


@dataclass(frozen=True, kw_only=True)
class Render:
    """Raw audio out of the cache: the bytes of a WAV file, verified, and their SHA-256."""

    data: bytes
    sha256: str


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
