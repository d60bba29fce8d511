"""Reading what may be much, and mostly is little."""

from __future__ import annotations

from typing import Protocol

STEP = 2**20


class Stream(Protocol):
    """What bytes come out of: a file, an answer from the network."""

    def read(self, size: int, /) -> bytes: ...  # noqa: D102


def read_up_to(stream: Stream, most: int, expected: int = STEP) -> bytes:
    """Return what a stream holds, up to so many bytes. expected: how many it has, as far as that is known.

    Asked for `most` at once, Python takes the memory for as many, and Windows sets it aside whether or not they come.
    """
    pieces: list[bytes] = []
    step, left = expected, most
    while left > 0 and (piece := stream.read(min(step, left))):
        pieces.append(piece)
        step, left = STEP, left - len(piece)
    return b"".join(pieces)
