"""What the server tells the pages by itself: a stream for each, fed from any thread."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import Any

import msgspec

PING_S = 15.0
MOST_WAITING = 1000
"""Events that a page may be behind; of one that is more, the stream ends, and it comes again and gets all at once."""
MOST_STREAMS = 64
ROWS_AT_ONCE = 100


class Hub:
    """The streams of all pages that are open."""

    def __init__(self) -> None:
        self._streams: set[asyncio.Queue[tuple[int, bytes] | None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None

    def attach(self, loop: asyncio.AbstractEventLoop) -> None:
        """Send by this loop from now on."""
        self._loop = loop

    @property
    def is_full(self) -> bool:
        """Tell whether there are as many streams as there may be."""
        return len(self._streams) >= MOST_STREAMS

    def publish(self, kind: str, data: Any, revision: int = 0) -> None:
        """Send an event to all pages; from any thread. revision: what a page that knows it already does without."""
        if self._loop is not None and self._streams:
            event = encoded(kind, data)
            with contextlib.suppress(RuntimeError):  # the loop is over
                self._loop.call_soon_threadsafe(self._put, (revision, event))

    def close(self) -> None:
        """End all streams."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._put, None)

    async def stream(self, first: Callable[[], tuple[int, dict[str, Any], Sequence[Any]]]) -> AsyncIterator[bytes]:
        """Yield a page's events; first: returns the revision, the project and its rows as they are now."""
        waiting: asyncio.Queue[tuple[int, bytes] | None] = asyncio.Queue(MOST_WAITING)
        self._streams.add(waiting)
        try:
            known, whole, rows = first()
            yield b"event: project\ndata: "
            for piece in pieces(whole, "rows", rows):
                yield piece
            yield b"\n\n"
            while True:
                try:
                    event = await asyncio.wait_for(waiting.get(), PING_S)
                except TimeoutError:
                    yield b"event: ping\ndata: {}\n\n"
                    continue
                if event is None:
                    return
                if not 0 < event[0] <= known:
                    yield event[1]
        finally:
            self._streams.discard(waiting)

    def _put(self, event: tuple[int, bytes] | None) -> None:
        for waiting in list(self._streams):
            if event is None or waiting.full():
                while not waiting.empty():
                    waiting.get_nowait()
                self._streams.discard(waiting)
                waiting.put_nowait(None)
            else:
                waiting.put_nowait(event)


def pieces(about: dict[str, Any], name: str, rows: Sequence[Any]) -> Iterator[bytes]:
    """Yield an object in JSON that has many rows under a name, some of them at a time: as a whole it may be large."""
    yield msgspec.json.encode(about)[:-1] + b',"' + name.encode() + b'":['
    for at in range(0, len(rows), ROWS_AT_ONCE):
        yield (b"," if at else b"") + msgspec.json.encode(rows[at : at + ROWS_AT_ONCE])[1:-1]
    yield b"]}"


def encoded(kind: str, data: Any) -> bytes:
    """Return an event as it is sent: JSON has no line breaks of its own."""
    return b"event: " + kind.encode() + b"\ndata: " + msgspec.json.encode(data) + b"\n\n"
