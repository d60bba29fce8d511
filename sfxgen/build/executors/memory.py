"""How much memory this machine can spare, the budget that jobs share, and what a worker keeps of it."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import threading
from pathlib import Path

SHARE = 2 / 3
"""Of the available memory; the rest is for the unforeseen, and for the game engine running beside the build."""
UNKNOWN = 4 * 2**30
"""Bytes to assume where the system does not say."""

M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3
"""As in GNU's malloc.h."""
KEPT, OWN_PAGES = 256 * 2**20, 32 * 2**20
"""Bytes: as much as this stays with a worker when it is freed; only what is larger than that gets pages of its own."""


def available(meminfo: Path = Path("/proc/meminfo"), group: Path = Path("/sys/fs/cgroup")) -> int:
    """Return the bytes that programs can have without anything being swapped out or killed.

    meminfo: what Linux reports. group: the control group's limit, as containers have one; the smaller counts.
    """
    found = []
    with contextlib.suppress(OSError, ValueError, StopIteration):
        lines = meminfo.read_text("ascii").splitlines()
        found.append(next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")))
    with contextlib.suppress(OSError, ValueError):  # `max` is no number: no limit
        limit, used = ((group / name).read_text("ascii") for name in ("memory.max", "memory.current"))
        found.append(max(0, int(limit) - int(used)))
    if not found and hasattr(os, "sysconf"):
        with contextlib.suppress(OSError, ValueError):
            found.append(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2)
    return min(found, default=UNKNOWN)


def keep_freed() -> None:
    """Let this process keep what it frees for its next sound: new pages took a tenth of the time of a draft.

    For workers only, which end with their build.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # another C library than GNU's
            library = ctypes.CDLL(None)
            library.mallopt(M_MMAP_THRESHOLD, OWN_PAGES)
            library.mallopt(M_TRIM_THRESHOLD, KEPT)


class MemoryBudget:
    """A byte budget; an oversized job runs alone."""

    def __init__(self, size: float) -> None:
        self._size = size
        self._taken = 0
        self._change = threading.Condition()

    def acquire(self, size: int, stop: threading.Event) -> bool:
        """Wait until `size` bytes are free, and take them; tell whether that was before `stop` was set."""
        with self._change:
            while self._taken and self._taken + size > self._size:
                if stop.is_set():
                    return False
                self._change.wait(0.2)
            self._taken += size
            return not stop.is_set()

    def release(self, size: int) -> None:
        """Give bytes back."""
        with self._change:
            self._taken -= size
            self._change.notify_all()
