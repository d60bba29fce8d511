"""A file to look into at any place, and files put together of its pieces."""

from __future__ import annotations

import io
import os
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

WINDOW = 2**18
"""Bytes that are read at a time."""


COPY_AGAIN = "copy or export it again"
"""What to do about a file that is damaged, or cut short."""


class UnreadableError(ValueError):
    """A recording can't be read: what it is or lacks, to follow its name in a sentence, and the next step if known."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


@dataclass(frozen=True)
class Piece:
    """A stretch of the recording's file, or bytes that stand in for one."""

    start: int = 0
    end: int = 0
    data: bytes | None = None

    @property
    def size(self) -> int:
        """Return how many bytes it has."""
        return self.end - self.start if self.data is None else len(self.data)


def patch(data: bytes) -> Piece:
    """Return bytes as a piece."""
    return Piece(data=data)


class Source:
    """An open file, read at any place without reading it again for each few bytes."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.size = os.fstat(file.fileno()).st_size
        self._start, self._window = 0, b""

    def at(self, place: int, count: int) -> bytes:
        """Return the bytes at a place; fewer where the file ends."""
        if not 0 <= place < self.size:
            return b""
        first = place - self._start
        if first >= 0 and first + count <= len(self._window):
            return self._window[first : first + count]
        self._file.seek(place)
        data = self._file.read(max(count, WINDOW))
        if count <= WINDOW:
            self._start, self._window = place, data
        return data[:count]

    def find(self, wanted: bytes, start: int, end: int) -> int:
        """Return where some bytes begin next, entirely within a stretch; -1 if they don't."""
        place = start
        while place + len(wanted) <= end:
            block = self.at(place, min(WINDOW, end - place))
            found = block.find(wanted)
            if found >= 0:
                return place + found
            if len(block) <= len(wanted):
                break
            place += len(block) - len(wanted) + 1
        return -1


class Pieces(io.RawIOBase):
    """Pieces read as one file. An error of the disk is kept in `error`: libsndfile, which reads it, would hide it."""

    def __init__(self, source: Source, pieces: Sequence[Piece], unread: int = 0) -> None:
        """Put pieces together.

        unread: zeros that the file seems to have beyond its end. Who reads on stops before them; who jumps there to
        look for a tag finds none.
        """
        super().__init__()
        self._source, self._pieces = source, [piece for piece in pieces if piece.size]
        self._starts: list[int] = []
        total = 0
        for piece in self._pieces:
            self._starts.append(total)
            total += piece.size
        self._total, self._unread = total, unread
        self._place, self._number = 0, 0
        self.error: OSError | None = None

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the place that is read next."""
        return self._place

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place, and return it; never to one before the start."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self._total + self._unread}[whence]
        self._place = max(0, base + offset)
        return self._place

    def readinto(self, buffer: object) -> int:
        """Fill a buffer as far as there are bytes; return how many."""
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        done = 0
        try:
            while done < len(view) and (data := self._next(len(view) - done)):
                view[done : done + len(data)] = data
                done += len(data)
                self._place += len(data)
        except OSError as error:
            self.error = error
        return done

    def _next(self, most: int) -> bytes:
        """Return the bytes at the place, within one piece."""
        if self._place >= self._total:
            jumped = self._place > self._total
            return bytes(max(0, min(most, self._total + self._unread - self._place))) if jumped else b""
        number = self._number
        if not self._starts[number] <= self._place < self._starts[number] + self._pieces[number].size:
            number = self._number = bisect_right(self._starts, self._place) - 1
        piece, within = self._pieces[number], self._place - self._starts[number]
        count = min(most, piece.size - within)
        if piece.data is not None:
            return piece.data[within : within + count]
        return self._source.at(piece.start + within, count)


def joined(stretches: Sequence[tuple[int, int]]) -> tuple[Piece, ...]:
    """Return stretches of a file as pieces, neighbours as one."""
    merged: list[list[int]] = []
    for start, end in stretches:
        if merged and merged[-1][1] == start:
            merged[-1][1] = end
        else:
            merged.append([start, end])
    return tuple(Piece(start, end) for start, end in merged)
