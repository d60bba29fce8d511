"""A project's own places on disk: the lockfile, and `.sfxgen/` with cache, index, journal and build lock."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from sfxgen.build.journal import Journal
from sfxgen.cache.layers import Cache
from sfxgen.cache.store import Folder, Store
from sfxgen.engines.table import ENGINES
from sfxgen.errors import LockError, UsageError, explained
from sfxgen.files import atomic, disk
from sfxgen.files.stat_index import StatIndex
from sfxgen.lock.records import FILE_NAME, RESOLVE, Lock, parse_lock

if TYPE_CHECKING:  # loads only when there is something to hold
    from filelock import FileLock

STATE_FOLDER = ".sfxgen"
LARGEST_LOCK = 256 * 2**20


class Workspace:
    """Where a project keeps what it knows."""

    def __init__(self, root: Path, cache: str) -> None:
        self.root = root
        self.state = root / STATE_FOLDER
        self.lock_path = root / FILE_NAME
        self.scratch = self.state / "tmp"
        self._cache = cache

    def lock_text(self) -> str | None:
        """Return the lockfile's text, None when there is none. Raises LockError when it is no text."""
        try:
            data = atomic.patiently(lambda: disk.read(self.lock_path, LARGEST_LOCK + 1))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise LockError(f"{FILE_NAME} can't be read: {error.strerror}", explained(error).hint) from None
        if len(data) > LARGEST_LOCK:
            raise LockError(f"{FILE_NAME} is larger than any lock", RESOLVE)
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            raise LockError(f"{FILE_NAME} can't be read: {error}", RESOLVE) from None

    def read_lock(self) -> Lock:
        """Read the lockfile; an absent one is an empty one. Raises LockError."""
        text = self.lock_text()
        return Lock() if text is None else parse_lock(text)

    def write_lock(self, lock: Lock, besides: Mapping[str, str] | None = None) -> bool:
        """Write the lockfile if that changes it; tell whether it did.

        besides: blocks of sounds that the lock does not have.
        """
        text = lock.to_text(besides)
        if text == self.lock_text():
            return False
        atomic.write_atomic(self.lock_path, text.encode(), scratch=self.scratch)
        return True

    def local_cache(self) -> Folder:
        """Return the cache's folder on this machine."""
        shared = "://" in self._cache
        return Folder(self.state / "cache" if shared else self.root / self._cache)

    def is_private(self, folder: Path) -> bool:
        """Tell whether a folder is this project's alone: in its local folder, and not by way of a link."""
        return folder.resolve().is_relative_to(self.state.resolve())

    def cache(self) -> Cache:
        """Return the cache: this machine's own, then the shared one if sfxgen.yaml names a URL."""
        stores: list[Store] = [self.local_cache()]
        if "://" in self._cache:
            from sfxgen.cache.fsspec_store import shared_store

            stores.append(shared_store(self._cache))
        return Cache(stores)

    def stat_index(self, *, keep: bool = True) -> StatIndex:
        """Return the stat index; `keep=False` reads every file instead."""
        return StatIndex(self.root, self.state / "index.json" if keep else None)

    def keep(self, name: str, data: bytes | None) -> None:
        """Write a disposable file of the state folder, if there is anything to write: losing it only costs time."""
        if data is not None:
            with contextlib.suppress(OSError):
                atomic.write_atomic(self.state / name, data, scratch=self.scratch)

    def journal(self) -> Journal:
        """Return the journal of outputs about to be written."""
        return Journal(self.state / "journal", self.state / "written")

    @contextlib.contextmanager
    def exclusive(self, on_wait: Callable[[], None]) -> Iterator[None]:
        """Hold the project for one build: another build of it waits here, after `on_wait` has said so."""
        with self._usable():
            atomic.make_folder(self.state)
            lock = self._locked(on_wait)
        try:
            self._sweep()
            with self._usable():
                self._hide()
            yield
        finally:
            lock.release()

    def _locked(self, on_wait: Callable[[], None]) -> FileLock:
        from filelock import FileLock, Timeout

        lock = FileLock(str(self.state / "build.lock"))
        try:
            lock.acquire(timeout=0)
        except Timeout:
            on_wait()
            lock.acquire(poll_interval=0.1)
        return lock

    def _hide(self) -> None:
        """Keep git and the engines out of here."""
        ignored = ((engine.ignore_file, b"") for engine in ENGINES.values() if engine.ignore_file)
        for name, text in ((".gitignore", b"*\n"), *ignored):
            if not disk.exists(self.state / name):
                atomic.write_atomic(self.state / name, text)

    @contextlib.contextmanager
    def _usable(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            hint = f"sfxgen keeps its cache there. {explained(error).hint}"
            raise UsageError(f"{self.state} can't be used: {error.strerror}", hint) from None

    def _sweep(self) -> None:
        """Delete what killed builds left half-written; no other build is at work in this project now, but another
        project's may be in a cache that it shares."""
        atomic.sweep(self.state)
        atomic.sweep(self.scratch)
        cache = self.local_cache()
        if self.is_private(cache.path / "tmp"):
            cache.sweep(older_than_s=0)
        else:
            cache.sweep()
