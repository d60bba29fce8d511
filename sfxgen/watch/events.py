"""Knows which files changed below a root: watchdog tells, and a look around finds what it may have missed.

Linux has no recursive watches: watchdog keeps books of one for each folder, and when folders come, go and move they
can go wrong, so that it falls silent in places or for good. Then its watch is renewed, and what fell between is found
by comparing the stamps of all files. The same look serves where there are no events at all.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import math
import os
import queue
import sys
import threading
import time
import warnings
from collections.abc import Callable
from pathlib import Path

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer

from sfxgen.errors import UsageError

TELLING: list[type[FileSystemEvent]] = [
    FileCreatedEvent, FileModifiedEvent, FileClosedEvent, FileMovedEvent, FileDeletedEvent,
    DirCreatedEvent, DirMovedEvent, DirDeletedEvent,
]  # fmt: skip
"""What may mean a change. Opening and reading are not here, nor a folder's own time stamp: its files tell."""

REMEDIES = {
    errno.ENOSPC: "raise the limit: `sudo sysctl fs.inotify.max_user_watches=524288`",
    errno.EMFILE: "raise a limit: `sudo sysctl fs.inotify.max_user_instances=1024`, or `ulimit -n 4096`",
}
"""What to do where the kernel grants no more."""

OUT_OF_SIGHT = (FileNotFoundError, NotADirectoryError, PermissionError)

Stamp = tuple[int, int, int]
"""A file's time of writing in ns, size in bytes and inode: two states of it differ in one of them."""


class Listener(FileSystemEventHandler):
    """Collects the relevant files that change below a root, but for its pruned folders.

    `relevant` and `prune` are asked on the caller's thread, about paths below the root that was given. Inside, paths
    are real ones, for a watch on a symbolic link would see nothing.
    """

    def __init__(
        self,
        root: Path,
        relevant: Callable[[Path], bool],
        prune: Callable[[Path], bool],
        notify: Callable[[str], None],
        poll_interval_s: float,
    ) -> None:
        self._root = root
        self._real_root = root.resolve()
        self._relevant = relevant
        self._prune = prune
        self._notify = notify
        self._poll_interval_s = poll_interval_s
        self._told: queue.SimpleQueue[tuple[str, bool]] = queue.SimpleQueue()
        self._alarm = _Alarm(lambda: self._told.put((str(self._real_root), True)))
        self._watch: _Watch | None = None
        self._changed: set[Path] = set()
        self._is_unsure = False

    def listen(self, *, poll: bool) -> None:
        """Notice every change from here on: by events, or else by a look around now and then."""
        logging.getLogger("watchdog").addHandler(self._alarm)
        warnings.filterwarnings("ignore", module=r"watchdog\.")  # it warns of its books, which are renewed
        self._watch = None if poll else self._watched()
        self._folders, self._files = self._look()

    def close(self) -> None:
        """End the threads that listen."""
        if self._watch:
            self._watch.close()
        logging.getLogger("watchdog").removeHandler(self._alarm)

    def dispatch(self, event: FileSystemEvent) -> None:
        """Pass an event on; on watchdog's thread."""
        for path in (event.src_path, event.dest_path):
            if path:
                self._told.put((os.fsdecode(path), event.is_directory))

    def hear(self, timeout_s: float) -> bool:
        """Wait for an event; tell whether it matters, or whether there is a reason to look around."""
        try:
            path, is_folder = self._told.get(timeout=timeout_s)
        except queue.Empty:
            was_unsure = self._is_unsure
            self._is_unsure |= time.monotonic() >= self._look_at or bool(self._watch and not self._watch.is_well())
            return self._is_unsure > was_unsure
        return self._judge(path, is_folder or path in self._folders)  # Windows tells of a gone folder as of a file

    def take(self) -> frozenset[Path]:
        """What changed since the last call. Raises UsageError if root is gone."""
        if self._is_unsure:
            self._is_unsure, self._look_at = False, time.monotonic() + self._poll_interval_s
            with contextlib.suppress(OSError):  # a share that falters is looked at again, that much later
                self._changed |= self._missed()
        changed, self._changed = self._changed, set()
        return frozenset(changed)

    def _judge(self, path: str, is_folder: bool) -> bool:
        given = self._given(path)
        if not self._is_listened_to(given if is_folder else given.parent):
            return False
        if is_folder:
            self._is_unsure = True
        elif self._relevant(given):
            self._changed.add(given)
            self._files[path] = _stamp(path)
        else:
            return False
        return True

    def _missed(self) -> set[Path]:
        """The relevant files that are not as they were known; heard from now on by a watch that knows all folders."""
        if not self._root.is_dir():
            raise UsageError(f"{self._root} is gone", "start again when the folder is back")
        if self._watch and (sys.platform == "linux" or not self._watch.is_well()):
            self._watch.close()
            self._watch = self._watched()
        known = self._files
        self._folders, self._files = self._look()
        differing = {path for path in known.keys() | self._files.keys() if known.get(path) != self._files.get(path)}
        return {given for given in map(self._given, differing) if self._relevant(given)}

    def _watched(self) -> _Watch | None:
        """A new watch, or None where the kernel refuses."""
        try:
            return _Watch(self._real_root, self)
        except OSError as error:
            remedy = REMEDIES.get(error.errno or 0, "start again when that is mended")
            self._notify(
                f"{self._root} can't be watched by events ({error.strerror or error}):"
                f" looking every {self._poll_interval_s:g} s; for events, {remedy}"
            )
            return None

    def _look(self) -> tuple[set[str], dict[str, Stamp | None]]:
        """All folders that are listened to, and the files in them."""
        folders, files = [str(self._real_root)], dict[str, Stamp | None]()
        for folder in folders:
            with contextlib.suppress(*OUT_OF_SIGHT), os.scandir(folder) as entries:
                for entry in entries:
                    if not entry.is_dir():
                        files[entry.path] = _stamp(entry.path)
                    elif not entry.is_symlink() and not self._prune(self._given(entry.path)):  # a link may make a ring
                        folders.append(entry.path)
        self._look_at = math.inf if self._watch else time.monotonic() + self._poll_interval_s
        return set(folders), files

    def _is_listened_to(self, folder: Path) -> bool:
        """Whether a folder is root or below it, and not pruned."""
        if folder == self._root:
            return True
        return folder.is_relative_to(self._root) and not self._prune(folder) and self._is_listened_to(folder.parent)

    def _given(self, path: str) -> Path:
        real = Path(path)
        return self._root / real.relative_to(self._real_root) if real.is_relative_to(self._real_root) else real


class _Watch:
    """One recursive watch of watchdog's, and the threads behind it."""

    def __init__(self, root: Path, handler: FileSystemEventHandler) -> None:
        """Watch a folder with all below. Raises OSError where the kernel refuses."""
        others = set(threading.enumerate())
        self._root = root
        self._stat = root.stat()
        self._observer = Observer()
        self._observer.start()
        try:
            self._observer.schedule(handler, str(root), recursive=True, event_filter=TELLING)
            self._threads = set(threading.enumerate()) - others
            if sys.platform == "linux":
                self._probe()
        except OSError:
            self.close()
            raise

    def is_well(self) -> bool:
        """Whether all threads live, and root is still the folder that was watched."""
        try:
            is_there = os.path.samestat(self._root.stat(), self._stat)
        except OSError:
            return False
        return is_there and all(thread.is_alive() for thread in self._threads)

    def close(self) -> None:
        """End the threads."""
        for emitter in list(self._observer.emitters):
            with contextlib.suppress(KeyError):  # from books that went wrong; the emitter may then sleep on
                self._observer.unschedule(emitter.watch)
        self._observer.stop()
        self._observer.join()

    def _probe(self) -> None:
        """Take one watch more: where none is left, some folder below root may have got none, in silence."""
        self._observer.unschedule(self._observer.schedule(FileSystemEventHandler(), os.sep, event_filter=[]))


class _Alarm(logging.Handler):
    """Rings when watchdog's log, and nothing else, says that the kernel dropped events; keeps that log off stderr."""

    def __init__(self, ring: Callable[[], None]) -> None:
        super().__init__(logging.WARNING)
        self._ring = ring

    def emit(self, record: logging.LogRecord) -> None:
        """Take one line of the log."""
        if "overflow" in record.getMessage():
            self._ring()


def _stamp(path: str) -> Stamp | None:
    try:
        stat = os.stat(path)  # noqa: PTH116 -- a Path would take thrice as long
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino
