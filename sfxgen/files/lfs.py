"""Git LFS pointers: small texts that stand in a file's place until `git lfs pull` fetches the file."""

from __future__ import annotations

import re
from pathlib import Path

from sfxgen.files import atomic

FIRST_BYTES = (b"version https://git-lfs.github.com/spec/", b"version https://hawser.github.com/spec/")
MOST_BYTES = 1024
"""A pointer is smaller (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md)."""

FETCH = "`git lfs pull` fetches it."
"""The next step, for messages."""

_OID = re.compile(rb"^oid sha256:([0-9a-f]{64})$", re.MULTILINE)


def is_pointer(data: bytes) -> bool:
    """Tell whether a file that begins with these bytes is a pointer."""
    return data.startswith(FIRST_BYTES)


def target_of(path: Path) -> str | None:
    """Return the SHA-256 of the file that a pointer at `path` stands for; None if there is none. Raises OSError."""
    return pointed_at(atomic.read(path, MOST_BYTES))


def is_pointer_file(path: Path) -> bool:
    """Tell whether a file is a pointer. Raises OSError."""
    return is_pointer(atomic.read(path, MOST_BYTES))


def pointed_at(data: bytes) -> str | None:
    """Return the SHA-256 of the file that a pointer stands for; None if the bytes are no whole pointer."""
    found = _OID.search(data) if is_pointer(data) and len(data) < MOST_BYTES else None
    return found[1].decode() if found else None
