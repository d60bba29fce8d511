"""The files that the page plays: found by their hash, checked by it, and read without following a link."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from sfxgen.errors import UsageError
from sfxgen.files import disk
from sfxgen.files.gate import Gate

CHUNK = 2**16
TYPES = {"ogg": "audio/ogg", "wav": "audio/wav", "mp3": "audio/mpeg", "flac": "audio/flac"}


def media_type(path: str) -> str:
    """Return the type of a sound file, by its suffix."""
    return TYPES.get(path.rpartition(".")[2].lower(), "application/octet-stream")


def opened(root: Path, path: str, sha256: str) -> tuple[BinaryIO, int] | None:
    """Open a file of the project's and return it with its size; None if it is not what its hash says.

    Raises UsageError for a path that a link leads away, OSError for one that is gone.
    """
    file = disk.reader(Gate(root).check(path))
    made, size = hashlib.sha256(), 0
    while chunk := file.read(CHUNK):
        made.update(chunk)
        size += len(chunk)
    if made.hexdigest() != sha256:
        file.close()
        return None
    file.seek(0)
    return file, size


def chunks(file: BinaryIO) -> Iterator[bytes]:
    """Yield a file's bytes, and close it."""
    with file:
        while chunk := file.read(CHUNK):
            yield chunk


def place_of(root: Path, path: str) -> Path | None:
    """Return where a file of the project's is; None where a link leads away from it."""
    try:
        return Gate(root).check(path)
    except (UsageError, OSError):
        return None
