"""A project's own places on disk: the lockfile, and `.sfxgen/` with cache, index, journal and build lock."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from sfxgen import files
from sfxgen.cache import Cache, Folder, Store
from sfxgen.errors import LockError, UsageError
from sfxgen.fingerprints import Fingerprints
from sfxgen.lock import FILE_NAME, RESOLVE, Lock, parse_lock

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
            if self.lock_path.stat().st_size > LARGEST_LOCK:
                raise LockError(f"{FILE_NAME} is larger than any lock", RESOLVE)
            return self.lock_path.read_bytes().decode("utf-8")
        except FileNotFoundError:
            return None
        except (UnicodeDecodeError, OSError) as error:
            raise LockError(f"{FILE_NAME} can't be read: {error}", RESOLVE) from None

    def read_lock(self) -> Lock:
        """Read the lockfile; an absent one is an empty one. Raises LockError."""
        text = self.lock_text()
        return Lock() if text is None else parse_lock(text)

    def write_lock(self, lock: Lock) -> bool:
        """Write the lockfile if that changes it; tell whether it did."""
        text = lock.to_text()
        if text == self.lock_text():
            return False
        files.write_atomic(self.lock_path, text.encode(), scratch=self.scratch)
        return True

    def local_cache(self) -> Folder:
        """Return the cache's folder on this machine."""
        shared = "://" in self._cache
        return Folder(self.state / "cache" if shared else self.root / self._cache)

    def cache(self) -> Cache:
        """Return the cache: this machine's own, then the shared one if sfxgen.yaml names a URL."""
        stores: list[Store] = [self.local_cache()]
        if "://" in self._cache:
            from sfxgen.shared_cache import SharedFolder

            stores.append(SharedFolder(self._cache))
        return Cache(stores)

    def fingerprints(self, *, keep: bool = True) -> Fingerprints:
        """Return the stat index; `keep=False` reads every file instead."""
        return Fingerprints(self.root, self.state / "index.json" if keep else None)

    def journal(self) -> Journal:
        """Return the journal of outputs about to be written."""
        return Journal(self.state / "journal")

    @contextlib.contextmanager
    def exclusive(self, on_wait: Callable[[], None]) -> Iterator[None]:
        """Hold the project for one build: another build of it waits here, after `on_wait` has said so."""
        from filelock import FileLock, Timeout

        self._make_state()
        lock = FileLock(str(self.state / "build.lock"))
        try:
            lock.acquire(timeout=0)
        except Timeout:
            on_wait()
            lock.acquire(poll_interval=0.1)
        try:
            shutil.rmtree(self.scratch, ignore_errors=True)  # what a killed build left
            yield
        finally:
            lock.release()

    def _make_state(self) -> None:
        try:
            self.state.mkdir(exist_ok=True)
            for name, text in ((".gitignore", "*\n"), (".gdignore", "")):
                if not (self.state / name).exists():
                    (self.state / name).write_text(text)
        except OSError as error:
            hint = "sfxgen keeps its cache there: make it a folder that can be written."
            raise UsageError(f"{self.state} can't be used: {error.strerror}", hint) from None


class Journal:
    """The outputs that a build is about to write: after a crash, the proof that they are sfxgen's own.

    A line per output, `<sha256> <path>`, synced before the output is touched; gone once the lock says the same.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Mapping[str, frozenset[str]]:
        """Return path -> hashes of what an interrupted build was about to write there."""
        try:
            lines = self._path.read_text("utf-8", errors="replace").splitlines()
        except FileNotFoundError:
            return {}
        written: dict[str, frozenset[str]] = {}
        for line in lines:
            digest, _, path = line.partition(" ")
            if len(digest) == 64 and path:
                written[path] = written.get(path, frozenset()) | {digest}
        return written

    def note(self, path: str, sha256: str) -> None:
        """Note that `path` is about to hold bytes of that hash; synced on return."""
        files.append_synced(self._path, f"\n{sha256} {path}\n".encode())

    def clear(self) -> None:
        """Forget it all: the lock has it now."""
        files.remove(self._path)
