"""Giving memory back: what reading a project takes for a moment, Linux' C library would keep for the next time."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys
import threading

AFTER_S = 1.0
"""How long nothing has to be read: pages wait for nobody who tidies up."""
M_ARENA_MAX = -8
"""As in GNU's malloc.h."""


class Tidier:
    """Tidies up once there is a quiet moment."""

    def __init__(self, after_s: float = AFTER_S) -> None:
        self._after_s = after_s
        self._timer: threading.Timer | None = None

    def soon(self) -> None:
        """Tidy up after a while, unless there is more to do until then."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = threading.Timer(self._after_s, give_back)
        self._timer.daemon = True
        self._timer.start()


def share_arenas() -> None:
    """Let all threads allocate from the same places: what one has freed is of use to the next."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # another C library than GNU's
            ctypes.CDLL(None).mallopt(M_ARENA_MAX, 1)


def give_back() -> None:
    """Free what nobody refers to, and return it to the system."""
    gc.collect()
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
