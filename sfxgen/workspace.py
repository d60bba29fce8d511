"""A project's own places on disk: the lockfile, and `.sfxgen/` with cache, index, journal and build lock."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sfxgen import disk, files
from sfxgen.cache import Cache, Folder, Store
from sfxgen.errors import LockError, UsageError, explained
from sfxgen.fingerprints import Fingerprints
from sfxgen.lock import FILE_NAME, RESOLVE, Lock, parse_lock

if TYPE_CHECKING:  # loads only when there is something to hold
    from filelock import FileLock

STATE_FOLDER = ".sfxgen"
LARGEST_LOCK = 256 * 2**20
LARGEST_LEDGER = 16 * 2**20
"""From here on only the latest hash of each output is kept."""


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
            data = files.patiently(lambda: disk.read(self.lock_path, LARGEST_LOCK + 1))
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
        files.write_atomic(self.lock_path, text.encode(), scratch=self.scratch)
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
            from sfxgen.shared_cache import shared_folder

            stores.append(shared_folder(self._cache))
        return Cache(stores)

    def fingerprints(self, *, keep: bool = True) -> Fingerprints:
        """Return the stat index; `keep=False` reads every file instead."""
        return Fingerprints(self.root, self.state / "index.json" if keep else None)

    def keep(self, name: str, data: bytes | None) -> None:
        """Write a disposable file of the state folder, if there is anything to write: losing it only costs time."""
        if data is not None:
            with contextlib.suppress(OSError):
                files.write_atomic(self.state / name, data, scratch=self.scratch)

    def journal(self) -> Journal:
        """Return the journal of outputs about to be written."""
        return Journal(self.state / "journal", self.state / "written")

    @contextlib.contextmanager
    def exclusive(self, on_wait: Callable[[], None]) -> Iterator[None]:
        """Hold the project for one build: another build of it waits here, after `on_wait` has said so."""
        with self._usable():
            files.make_folder(self.state)
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
        """Keep git and Godot out of here."""
        for name, text in ((".gitignore", b"*\n"), (".gdignore", b"")):
            if not disk.exists(self.state / name):
                files.write_atomic(self.state / name, text)

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
        files.sweep(self.state)
        files.sweep(self.scratch)
        cache = self.local_cache()
        if self.is_private(cache.path / "tmp"):
            cache.sweep(older_than_s=0)
        else:
            cache.sweep()


class Journal:
    """The outputs that a build is about to write: after a crash, the proof that they are sfxgen's own.

    A line per output, `<sha256> <path>`, synced before the output is touched. Once the lock says the same the lines
    move to a ledger, which nothing depends on but this: where outputs are not committed, git changes the lock and not
    the files, and those are sfxgen's own as before.
    """

    def __init__(self, path: Path, ledger: Path) -> None:
        self._path = path
        self._ledger = ledger

    def read(self) -> Mapping[str, frozenset[str]]:
        """Return path -> hashes of what builds here were about to write there, interrupted ones and earlier ones."""
        return _Written(_lines_of(self._path), self._ledger)

    @property
    def interrupted(self) -> bool:
        """Tell whether a build noted what the lock does not have yet."""
        return bool(_lines_of(self._path))

    def note(self, path: str, sha256: str) -> None:
        """Note that `path` is about to hold bytes of that hash; synced on return."""
        files.append_synced(self._path, _line(sha256, path))

    def clear(self) -> None:
        """Forget it all: the lock has it now. Only the ledger remembers, and may fail to."""
        with contextlib.suppress(OSError):
            done = disk.read(self._path)
            earlier = disk.read(self._ledger) if disk.exists(self._ledger) else b""
            if len(earlier) + len(done) > LARGEST_LEDGER:
                latest = dict(_parsed(earlier + done))
                earlier, done = b"", b"".join(_line(digest, path) for path, digest in latest.items())
            files.write_atomic(self._ledger, earlier + done)
        files.remove(self._path)


class _Written(Mapping[str, frozenset[str]]):
    """Path -> hashes. The ledger is read when it is first asked for: a build with nothing to do never does."""

    def __init__(self, noted: list[tuple[str, str]], ledger: Path) -> None:
        self._noted = noted
        self._ledger = ledger

    @cached_property
    def _known(self) -> dict[str, frozenset[str]]:
        known: dict[str, frozenset[str]] = {}
        for path, digest in [*_lines_of(self._ledger), *self._noted]:
            known[path] = known.get(path, frozenset()) | {digest}
        return known

    def __getitem__(self, path: str) -> frozenset[str]:
        return self._known[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)


def _line(sha256: str, path: str) -> bytes:
    return f"\n{sha256} {path}\n".encode()


def _lines_of(path: Path) -> list[tuple[str, str]]:
    try:
        return list(_parsed(files.read(path)))
    except FileNotFoundError:
        return []


def _parsed(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield path and hash of every whole line."""
    for line in data.decode("utf-8", errors="replace").split("\n"):
        digest, _, path = line.partition(" ")
        if len(digest) == 64 and path:
            yield path, digest
