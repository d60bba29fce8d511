"""What is found in a recording's file.

Decoding is libsndfile's. But it believes a header that a streaming writer never filled in, stops after the first part
of a joined file, guesses the length of an MP3, and does not say which channel is which. So the audio is found here,
byte by byte and within bounds, and handed over as parts that libsndfile reads to the end. Nothing in this folder
decodes, or loads numpy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sfxgen.audio.containers.layouts import Layout
from sfxgen.audio.containers.source import Piece, UnreadableError

LONGEST_S = 1200.0
"""Twice the longest sound that a manifest can ask for."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """A run of audio that libsndfile decodes in one go, as a file of pieces of the recording and of patched headers."""

    pieces: tuple[Piece, ...]
    frames: int | None = None
    """As many as there are, where libsndfile only guesses."""
    unread: int = 0
    """Bytes that the file seems to have beyond its end, for a decoder that guesses a length from its size."""
    spare: int = 0
    """By how many frames a decoder may fall short of that, and nothing is missing."""


@dataclass(frozen=True, kw_only=True)
class Contents:
    """What was found in a file."""

    kind: str
    """In words: `WAV`, `OGG`, …"""
    parts: tuple[Part, ...]
    """In the order that they are heard; all of them are one recording."""
    layout: Layout | None = None
    """None for the usual one of so many channels."""
    loop: tuple[int, int] | None = None
    """Where it loops by its own account: the first frame, and the one after the last."""
    left_out: tuple[str, ...] = ()
    """What else the file holds that is no part of the recording."""
    is_mended: bool = False
    """Whether libsndfile, left alone, would have read something else without a word."""


MOST_JOINED = 1000
"""Files in one."""


def joined_files(files: Sequence[Contents]) -> Contents:
    """Return several files, put one behind the other, as one recording; loop points count for a single one.

    Raises UnreadableError for too many.
    """
    if len(files) >= MOST_JOINED:
        raise UnreadableError(f"is joined of {MOST_JOINED} files or more", "join the samples, not the files")
    if len(files) == 1:
        return files[0]
    return replace(files[0], parts=tuple(part for file in files for part in file.parts), loop=None, is_mended=True)
