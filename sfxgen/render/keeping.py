"""Loaded models, kept from one build to the next where builds follow each other, as in a watch; let go when idle.

Outside of `keeping`, nothing is kept: what is put back is closed at once.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple, TypeVar

IDLE_S = 300.0
"""How long a model that nobody uses keeps its memory: long enough to listen and to think of other words."""

T = TypeVar("T")


class _Kept(NamedTuple):
    key: Hashable
    value: Any
    close: Callable[[], None]


class _Shelf:
    """At most one loaded model: two may not fit beside each other."""

    def __init__(self) -> None:
        self.idle_s = 0.0
        self._lock = threading.Lock()
        self._kept: _Kept | None = None
        self._timer: threading.Timer | None = None

    def take(self, key: Hashable, load: Callable[[], T]) -> T:
        """Return what is kept under a key, or load it, once what is kept under another is let go."""
        kept = self._empty()
        if kept is not None and kept.key == key:
            value: T = kept.value
            return value
        if kept is not None:
            close = kept.close
            del kept  # what it holds goes first, then what is left of it is cleared up
            close()
        return load()

    def put_back(self, kept: _Kept) -> None:
        """Keep something until it has been idle for a while; if nothing is to be kept, close it."""
        with self._lock:
            if not self.idle_s:
                before: _Kept | None = kept
            else:
                before, self._kept = self._kept, kept
                self._cancel()
                self._timer = threading.Timer(self.idle_s, self.clear)
                self._timer.daemon = True
                self._timer.start()
        del kept
        if before is not None:
            close = before.close
            del before
            close()

    def clear(self) -> None:
        """Let go what is kept."""
        kept = self._empty()
        if kept is not None:
            close = kept.close
            del kept
            close()

    def _empty(self) -> _Kept | None:
        with self._lock:
            kept, self._kept = self._kept, None
            self._cancel()
        return kept

    def _cancel(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


_SHELF = _Shelf()


@contextmanager
def keeping(idle_s: float = IDLE_S) -> Iterator[None]:
    """Keep the model that was used last within this context, until it has been idle for so long."""
    _SHELF.idle_s = idle_s
    try:
        yield
    finally:
        _SHELF.idle_s = 0.0
        _SHELF.clear()


def take(key: Hashable, load: Callable[[], T]) -> T:
    """Return the loaded model of a key: the one that was kept, or a new one."""
    return _SHELF.take(key, load)


def put_back(key: Hashable, value: Any, close: Callable[[], None]) -> None:
    """Give a loaded model back once it is no longer used; close: frees what it holds."""
    _SHELF.put_back(_Kept(key, value, close))
