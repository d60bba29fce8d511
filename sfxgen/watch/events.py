"""The files that changed below a folder: from watchdog's events, and from scans that find what events missed.

Linux has no recursive watches: watchdog keeps one for each folder. When folders appear, vanish and move quickly, its
list of them can go wrong, and then some places, or all, send no more events. So after each change of a folder its
watch is started anew, and a scan compares the stamps of all files with the last ones. The same scan, once a second,
is how folders are polled that send no events at all. Windows and macOS drop events under load, and watchdog doesn't
tell: there it looks around now and then in any case.
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
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

from sfxgen.errors import UsageError
from sfxgen.files import disk
from sfxgen.schema.paths import caseless

WATCHED_EVENTS: list[type[FileSystemEvent]] = [
    FileCreatedEvent, FileModifiedEvent, FileClosedEvent, FileMovedEvent, FileDeletedEvent,
    DirCreatedEvent, DirMovedEvent, DirDeletedEvent,
]  # fmt: skip
"""Events that can mean a change: not opening or reading, nor a folder's new time stamp, as its files have events."""

REMEDIES = {
    errno.ENOSPC: "raise the limit: `sudo sysctl fs.inotify.max_user_watches=524288`",
    errno.EMFILE: "raise a limit: `sudo sysctl fs.inotify.max_user_instances=1024`, or `ulimit -n 4096`",
}
"""What to do when the kernel grants no more watches."""

QUIET_S = 0.02
"""How long watchdog waits for more before it hands on what it has; it waits for a whole second of silence by itself, on
Windows, so that a program that goes on writing is never silent."""

LOOK_EVERY_S = 15.0
"""How often to scan where the system drops events without a word: everywhere but on Linux."""

DROPS_EVENTS = sys.platform != "linux"

UNREADABLE = (FileNotFoundError, NotADirectoryError, PermissionError)

Stamp = tuple[int, int, int]
"""A file's modification time in ns, size in bytes and inode: if it changed, at least one of them did."""


class ChangeCollector(FileSystemEventHandler):
    """The relevant files that changed below a root since it was last asked, except in pruned folders.

    `relevant` and `prune` are called on the caller's thread, with paths below the root as it was given. Internally
    paths are resolved, because a watch on a symbolic link would see nothing; macOS spells them as the disk does.
    """

    def __init__(
        self,
        root: Path,
        relevant: Callable[[Path], bool],
        prune: Callable[[Path], bool],
        notify: Callable[[str], None],
        poll_interval_s: float,
        look_every_s: float = LOOK_EVERY_S if DROPS_EVENTS else math.inf,
    ) -> None:
        """Notice nothing yet. look_every_s: how often to scan although there are events."""
        self._root = root
        self._real_root = root.resolve()
        self._relevant = relevant
        self._prune = prune
        self._notify = notify
        self._poll_interval_s, self._look_every_s = poll_interval_s, look_every_s
        self._events: queue.SimpleQueue[tuple[str, bool, bool]] = queue.SimpleQueue()
        self._overflow = _OverflowHandler(lambda: self._events.put((str(self._real_root), True, False)))
        self._watch: _Watch | None = None
        self._changed: set[Path] = set()
        self._saves = 0
        self._is_whole = False
        self._needs_scan = False

    def start(self, *, poll: bool) -> None:
        """Notice every change from now on: by events, or by a scan every poll_interval_s."""
        logging.getLogger("watchdog").addHandler(self._overflow)
        warnings.filterwarnings("ignore", module=r"watchdog\.")  # about its list of watches, which is renewed anyway
        self._watch = None if poll else self._start_watch()
        self._folders, self._files = self._scan()

    def close(self) -> None:
        """End the threads."""
        if self._watch:
            self._watch.close()
        logging.getLogger("watchdog").removeHandler(self._overflow)

    def dispatch(self, event: FileSystemEvent) -> None:
        """Pass an event on to the caller's thread; watchdog calls this on its own."""
        closed = isinstance(event, FileClosedEvent)
        for path, is_whole in ((event.src_path, closed), (event.dest_path, True)):
            if path:
                self._events.put((os.fsdecode(path), event.is_directory, is_whole))

    def wait(self, timeout_s: float) -> bool:
        """Wait for an event; tell whether it matters, or whether it is time for a scan."""
        try:
            path, is_folder, is_whole = self._events.get(timeout=timeout_s)
        except queue.Empty:
            needed_scan = self._needs_scan
            self._needs_scan |= time.monotonic() >= self._scan_at or bool(self._watch and not self._watch.is_alive())
            return self._needs_scan > needed_scan
        matters = self._note(path, is_folder or path in self._folders)  # Windows reports a deleted folder as a file
        if matters:
            saved = self._files.get(path)
            self._is_whole = is_whole and saved is not None and saved[1] > 0
            self._saves += is_whole
        return matters

    @property
    def is_one_save(self) -> bool:
        """Tell whether all that changed since the last call of `take` is one file, saved once and whole by now.

        An empty one is none: some programs empty a file first, and write it later.
        """
        return self._is_whole and self._saves == 1 and len(self._changed) == 1 and not self._needs_scan

    def take(self) -> frozenset[Path]:
        """Return the files that changed since the last call. Raises UsageError if the root is gone."""
        if self._needs_scan:
            self._needs_scan, self._scan_at = False, time.monotonic() + self._poll_interval_s
            with contextlib.suppress(OSError):  # a network drive may be away for a moment; the next scan is due soon
                self._changed |= self._missed()
        changed, self._changed = self._changed, set()
        self._saves, self._is_whole = 0, False
        return frozenset(changed)

    def _note(self, path: str, is_folder: bool) -> bool:
        given = self._as_given(path)
        if not self._is_watched(given if is_folder else given.parent):
            return False
        if is_folder:
            self._needs_scan = True
        elif self._relevant(given):
            self._changed.add(given)
            self._files[path] = stamp(path)
        else:
            return False
        return True

    def _missed(self) -> set[Path]:
        """Return the relevant files that changed without an event, and start a watch that knows all folders."""
        if not self._root.is_dir():
            raise UsageError(f"{self._root} is gone", "Start again when the folder is back.")
        if self._watch and (sys.platform == "linux" or not self._watch.is_alive()):
            self._watch.close()
            self._watch = self._start_watch()
        before = self._files
        self._folders, self._files = self._scan()
        differing = {path for path in before.keys() | self._files.keys() if before.get(path) != self._files.get(path)}
        return {given for given in map(self._as_given, differing) if self._relevant(given)}

    def _start_watch(self) -> _Watch | None:
        """Return a new watch, or None if the kernel refuses; then the root is polled."""
        try:
            return _Watch(self._real_root, self)
        except OSError as error:
            remedy = REMEDIES.get(error.errno or 0, "fix that and start again")
            self._notify(
                f"{self._root} can't be watched by events ({error.strerror or error}):"
                f" polling every {self._poll_interval_s:g} s. To get events, {remedy}"
            )
            return None

    def _scan(self) -> tuple[set[str], dict[str, Stamp | None]]:
        """Return all watched folders, and the files in them with their stamps."""
        folders, files = [str(self._real_root)], dict[str, Stamp | None]()
        for folder in folders:
            with contextlib.suppress(*UNREADABLE):
                for entry in disk.scan(Path(folder)):
                    if not entry.is_dir():
                        files[entry.path] = stamp(entry.path)
                    elif not disk.is_link(entry) and not self._prune(self._as_given(entry.path)):  # links can be cyclic
                        folders.append(entry.path)
        self._scan_at = time.monotonic() + (self._look_every_s if self._watch else self._poll_interval_s)
        return set(folders), files

    def _is_watched(self, folder: Path) -> bool:
        """Tell whether a folder is the root or below it, and not pruned."""
        if folder == self._root:
            return True
        return folder.is_relative_to(self._root) and not self._prune(folder) and self._is_watched(folder.parent)

    def _as_given(self, path: str) -> Path:
        real, above = Path(path), self._real_root.parts
        if real.is_relative_to(self._real_root):
            return self._root / real.relative_to(self._real_root)
        if caseless("/".join(real.parts[: len(above)])) == caseless("/".join(above)):  # as the disk spells it
            return self._root.joinpath(*real.parts[len(above) :])
        return real


class _Watch:
    """A recursive watch by watchdog, and the threads behind it."""

    def __init__(self, root: Path, handler: FileSystemEventHandler) -> None:
        """Watch a folder and everything below it. Raises OSError if the kernel refuses."""
        others = set(threading.enumerate())
        self._root = root
        self._stat = root.stat()
        self._observer = _observer()
        self._observer.start()
        try:
            self._observer.schedule(handler, str(root), recursive=True, event_filter=WATCHED_EVENTS)
            self._threads = set(threading.enumerate()) - others
            if sys.platform == "linux":
                self._probe()
        except OSError:
            self.close()
            raise

    def is_alive(self) -> bool:
        """Tell whether all threads run, and the root is still the same folder."""
        try:
            is_same = os.path.samestat(self._root.stat(), self._stat)
        except OSError:
            return False
        return is_same and all(thread.is_alive() for thread in self._threads)

    def close(self) -> None:
        """End the threads."""
        for emitter in list(self._observer.emitters):
            with contextlib.suppress(KeyError):  # its list of watches is wrong; the emitter's thread may stay asleep
                self._observer.unschedule(emitter.watch)
        self._observer.stop()
        self._observer.join()

    def _probe(self) -> None:
        """Ask for one more watch: if none is left, watchdog may have skipped some folders without a word."""
        self._observer.unschedule(self._observer.schedule(FileSystemEventHandler(), os.sep, event_filter=[]))


def _observer() -> BaseObserver:
    """Return watchdog's observer for this system; one that polls would take the wait for its interval."""
    hurries = DROPS_EVENTS and Observer is not PollingObserver
    return Observer(timeout=QUIET_S) if hurries else Observer()


class _OverflowHandler(logging.Handler):
    """A handler of watchdog's log that calls back when the kernel dropped events, and keeps the log off stderr."""

    def __init__(self, on_overflow: Callable[[], None]) -> None:
        super().__init__(logging.WARNING)
        self._on_overflow = on_overflow

    def emit(self, record: logging.LogRecord) -> None:
        """Handle one line of the log."""
        if "overflow" in record.getMessage():
            self._on_overflow()


def stamp(path: str) -> Stamp | None:
    """Return a file's stamp; None for one that is not there."""
    try:
        stat = disk.stat(path)
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino
