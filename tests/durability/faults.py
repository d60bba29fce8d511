"""Every operation of a build on its files, seen, numbered, and made to fail one by one."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import filelock

from sfxgen.audio import recording
from sfxgen.files import disk

READS = ("stat", "lstat", "find_link", "hold", "names", "scan", "decode")
READERS = ("reader", "read", "read_plain", "read_held", "digest")
WRITES = ("create", "append", "write", "sync", "close", "make_folder", "sync_folder", "lock")
MOVES = ("rename", "unlink", "remove_folder")
OPENED = (*READERS, "hold", "names", "scan", "create", "append", "make_folder", "lock")
OPENS = {*OPENED, *MOVES}
"""What permissions are asked for."""

DEADLY = {"kill", "tear"}
"""What a process does not outlive."""

KILLED = 99
"""The exit code of a process that died at an operation."""


@dataclass(frozen=True)
class Point:
    """The how-manieth operation of a thread; each thread's own order is the same in every run.

    All threads of all worker processes are one: `process`.
    """

    thread: str
    number: int
    operation: str = field(compare=False)

    def __str__(self) -> str:
        return f"{self.thread} {self.number} ({self.operation})"


@dataclass(frozen=True)
class Fault:
    """What happens at a point."""

    point: Point
    mode: str

    def __str__(self) -> str:
        return f"{self.mode} at {self.point}"


def modes(point: Point) -> tuple[str, ...]:
    """Return all that can happen at a point."""
    found = ["fail", "gone", "kill"]
    if point.operation in OPENS:
        found.append("refuse")
    if point.operation in WRITES:
        found.append("full")
    if point.operation == "write":
        found.append("tear")
    if point.thread == "main":
        found.append("interrupt")
    return tuple(found)


class Seam:
    """Stands between sfxgen and the disk: notes each operation and, at one, does what a fault says."""

    def __init__(self, fault: Fault | None = None) -> None:
        self.points: list[Point] = []
        self._inside = threading.local()
        self._fault = fault
        self._counts: dict[str, int] = {}
        self.struck = False
        self._home = os.getpid()
        self._guard = threading.Lock()
        if hasattr(os, "register_at_fork"):  # another thread may hold it just then
            os.register_at_fork(after_in_child=lambda: setattr(self, "_guard", threading.Lock()))
        self._undo: list[tuple[Any, str, Any]] = []

    def __enter__(self) -> Seam:
        """Replace the operations."""
        names = (*READS, *READERS, *WRITES, *MOVES)
        self._undo = [(disk, name, getattr(disk, name)) for name in names if hasattr(disk, name)]
        self._undo += [(filelock.FileLock, "acquire", filelock.FileLock.acquire)]
        for place, name, real in self._undo:
            setattr(place, name, self._wrapped("lock" if name == "acquire" else name, real))
        self._undo.append((recording, "soundfile", recording.soundfile))
        recording.soundfile = _Decoder(recording.soundfile, self)
        return self

    def __exit__(self, *_: object) -> None:
        """Put the real ones back."""
        for place, name, real in self._undo:
            setattr(place, name, real)

    def _wrapped(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def operation(*args: Any, **kwargs: Any) -> Any:
            self.reach(name, lambda: real(args[0], args[1][: len(args[1]) // 2]) if name == "write" else None)
            self._inside.name = name
            try:
                return real(*args, **kwargs)
            finally:
                self._inside.name = ""

        return operation

    def is_inside(self) -> bool:
        """Whether this thread is in the middle of an operation."""
        return bool(getattr(self._inside, "name", ""))

    def reach(self, name: str, half: Callable[[], object] = lambda: None) -> None:
        """Come to an operation. half: does the first half of it."""
        with self._guard:
            thread = _thread() if os.getpid() == self._home else "process"
            number = self._counts[thread] = self._counts.get(thread, 0) + 1
            point = Point(thread, number, name)
            self.points.append(point)
            fault = self._fault
            if fault is None:
                return
            before, self.struck = self.struck, self.struck or point == fault.point
        if self.struck:
            self._strike(fault, name, half, first=not before)

    def _strike(self, fault: Fault, name: str, half: Callable[[], object], *, first: bool) -> None:
        match fault.mode:
            case "kill" if first:
                os._exit(KILLED)
            case "tear" if first:
                half()
                os._exit(KILLED)
            case "interrupt" if first:
                raise KeyboardInterrupt
            case "fail" if first:
                raise _error(errno.EIO)
            case "refuse" if first:
                raise _error(errno.EACCES)
            case "gone":
                raise _error(errno.EIO)
            case "full" if name in ("create", "append", "write", "make_folder"):
                half()
                raise _error(errno.ENOSPC)
            case "full" if first:
                raise _error(errno.ENOSPC)


class _Decoder:
    """The decoder of recordings, which reads by itself: opening and each block are operations, too."""

    def __init__(self, real: Any, seam: Seam) -> None:
        self._real, self._seam = real, seam

    def info(self, path: object) -> Any:
        self._seam.reach("decode")
        return self._real.info(path)

    def SoundFile(self, path: object) -> Any:  # noqa: N802 -- the name it has there
        self._seam.reach("decode")
        file = self._real.SoundFile(path)
        read = file.read

        def reading(*args: Any, **kwargs: Any) -> Any:
            self._seam.reach("decode")
            return read(*args, **kwargs)

        file.read = reading
        return file


def _thread() -> str:
    name = threading.current_thread().name
    if name == "MainThread":
        return "main"
    return "worker" if name.startswith("ThreadPool") else "submit" if name == "submit" else "batches"


def _error(number: int) -> OSError:
    return OSError(number, os.strerror(number), "somewhere")
