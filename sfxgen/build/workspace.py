"""A project's own places on disk: the lockfile, and `.sfxgen/` with cache, state, journal and build lock."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from sfxgen.build.journal import Journal
from sfxgen.cache.local import Cache
from sfxgen.cache.made_here import MadeHere
from sfxgen.cache.place import CacheLayout
from sfxgen.cache.store import Folder
from sfxgen.cache.unpublished import Unpublished
from sfxgen.engines.table import ENGINES
from sfxgen.errors import LockError, UsageError, explained
from sfxgen.files import atomic, disk
from sfxgen.files.gate import Gate
from sfxgen.files.places import BUILD_LOCK, JOURNAL, LEDGER, LOCAL, LOCK, SCRATCH
from sfxgen.lock.records import RESOLVE, Lock
from sfxgen.lock.text import LockText

if TYPE_CHECKING:  # with numpy, for which an up-to-date build has no use
    from sfxgen.cache.team import OnProgress, TeamCache

LARGEST_LOCK = 256 * 2**20


class Workspace:
    """Where a project keeps its lock and its local state."""

    def __init__(self, root: Path, caches: CacheLayout) -> None:
        self.root = root
        self.gate = Gate(root, scratch=f"{LOCAL}/{SCRATCH}")
        self.state = root / LOCAL
        self.lock_path = root / LOCK
        self.caches = caches

    def lock_text(self) -> LockText | None:
        """Return the lockfile's text, None when there is none. Raises LockError when it can't be read."""
        try:
            data = _unix(atomic.read(self.lock_path, LARGEST_LOCK + 1))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise LockError(f"{LOCK} can't be read: {error.strerror}", explained(error).hint) from None
        if len(data) > LARGEST_LOCK:
            raise LockError(f"{LOCK} is larger than any lock", RESOLVE)
        return LockText(data)

    def read_lock(self) -> Lock:
        """Read the lockfile; an absent one is an empty one. Raises LockError."""
        text = self.lock_text()
        return Lock() if text is None else text.whole()

    def write_lock(self, lock: Lock, besides: Mapping[str, bytes] | None = None) -> bool:
        """Write the lockfile if that changes it; tell whether it did. It keeps the line ends that git gave it.

        besides: blocks of sounds that the lock does not have.
        """
        data = lock.to_bytes(besides)
        present = self._present_lock()
        if data == _unix(present):
            return False
        self.gate.write(LOCK, data.replace(b"\n", b"\r\n") if b"\r\n" in present else data)
        return True

    def _present_lock(self) -> bytes:
        try:
            return atomic.read(self.lock_path, LARGEST_LOCK + 1)
        except (FileNotFoundError, IsADirectoryError):  # the gate will have its say about a folder
            return b""

    def local_cache(self) -> Folder:
        """Return the cache's folder on this machine."""
        return Folder(self.root / self.caches.local)

    def is_private(self, folder: Path) -> bool:
        """Tell whether a folder is this project's alone: in its local folder, and not by way of a link.

        A cache to which another project came by a link says so itself.
        """
        return folder.resolve().is_relative_to(self.state.resolve()) and not self.local_cache().is_shared

    def cache(self) -> Cache:
        """Return this machine's cache."""
        unpublished = self.unpublished() if self.caches.publish else None
        return Cache(self.local_cache(), MadeHere(self.state), unpublished)

    def unpublished(self) -> Unpublished:
        """Return the list of renders that the team's place is still to get."""
        return Unpublished(self.state)

    def team(self, on_progress: OnProgress) -> TeamCache | None:
        """Return the team's cache; None if the project names none that this person allows.

        Raises UsageError if a package that it needs is not installed.
        """
        if not self.caches.shared:
            return None
        from sfxgen.cache.open_place import open_place
        from sfxgen.cache.team import TeamCache

        place = open_place(self.caches.shared)
        return TeamCache(place, self.cache(), publishes=self.caches.publish, on_progress=on_progress)

    def journal(self) -> Journal:
        """Return the journal of outputs about to be written."""
        return Journal(self.gate, f"{LOCAL}/{JOURNAL}", f"{LOCAL}/{LEDGER}")

    @contextlib.contextmanager
    def exclusive(self, on_wait: Callable[[], None]) -> Iterator[None]:
        """Hold the project for one build: another build of it waits here, after `on_wait` has said so."""
        with self._usable():
            self.gate.make_folder(LOCAL)
            lock = self.gate.lock(f"{LOCAL}/{BUILD_LOCK}", on_wait)
        try:
            self._sweep()
            with self._usable():
                self._hide()
            yield
        finally:
            lock.release()

    def join(self) -> None:
        """Make ready for what others may do at the same time: store renders, and nothing else."""
        with self._usable():
            self.gate.make_folder(LOCAL)
            lock = self.gate.lock(f"{LOCAL}/{BUILD_LOCK}", lambda: None)
        try:
            with self._usable():
                self._hide()
        finally:
            lock.release()

    def _hide(self) -> None:
        """Keep git and the engines out of the state folder."""
        ignored = ((engine.ignore_file, b"") for engine in ENGINES.values() if engine.ignore_file)
        for name, text in ((".gitignore", b"*\n"), *ignored):
            if not disk.exists(self.state / name):
                self.gate.write(f"{LOCAL}/{name}", text)

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
        self.gate.sweep(LOCAL)
        self.gate.sweep(f"{LOCAL}/{SCRATCH}")
        cache = self.local_cache()
        if self.is_private(cache.path / "tmp"):
            cache.sweep(older_than_s=0)
        else:
            if not cache.path.resolve().is_relative_to(self.state.resolve()):
                cache.mark_shared()
            cache.sweep()


def _unix(data: bytes) -> bytes:
    """Return a lock with the line ends that it is written with: git may have put others, as `core.autocrlf` says."""
    return data.replace(b"\r\n", b"\n") if b"\r" in data else data
