"""The hash of every output, without reading files whose size, times and inode did not move."""

from __future__ import annotations

import contextlib
import json
import os
import time
from functools import cached_property
from pathlib import Path
from typing import cast

from sfxgen.files import disk
from sfxgen.files.atomic import sha256_file, write_atomic

RACY_NS = 2_000_000_000
"""A file changed this recently may change again within its timestamp's grain, so its hash is not kept."""

Key = tuple[int, int, int, int]
"""Size, mtime and ctime in ns, inode: while these stay, a file is taken to hold what it held."""

ABSENT: Key = (-1, 0, 0, 0)


def key_of(stat: os.stat_result) -> Key:
    """Return the key of a file's stat."""
    return stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino


class StatIndex:
    """A stat index like git's: path -> (size, mtime, ctime, inode, sha256), in a local, disposable file."""

    def __init__(self, root: Path, index: Path | None) -> None:
        self._root = root
        self._index = index
        self._moved = False

    @cached_property
    def _known(self) -> dict[str, list[int | str]]:
        return _read(self._index)

    def sha256(self, path: str) -> str | None:
        """Return the hash of the file at `path` (relative, with `/`); None when there is no file."""
        place = self._root / path
        try:
            stat = disk.stat(place)
        except (FileNotFoundError, NotADirectoryError):
            return None
        key = key_of(stat)
        known = self._known.get(path)
        if known is not None and tuple(known[:4]) == key:
            return str(known[4])
        digest = sha256_file(place)
        self._note(path, key, digest)
        return digest

    def key(self, path: str) -> Key | None:
        """Return the key that the file at `path` had when it was hashed; None where that hash was not kept."""
        known = self._known.get(path)
        return None if known is None else cast("Key", tuple(known[:4]))

    def save(self) -> None:
        """Write the index, if anything moved. Losing it only costs time, so a failure is no error."""
        if self._moved and self._index is not None:
            with contextlib.suppress(OSError):
                write_atomic(self._index, json.dumps(self._known).encode())

    def _note(self, path: str, key: Key, digest: str | None) -> None:
        self._moved |= self._known.pop(path, None) is not None
        if digest is not None and time.time_ns() - max(key[1], key[2]) > RACY_NS:
            self._known[path] = [*key, digest]
            self._moved = True


def _read(index: Path | None) -> dict[str, list[int | str]]:
    try:
        data = json.loads(disk.read(index)) if index else {}
    except (OSError, ValueError):
        return {}
    sound = isinstance(data, dict) and all(isinstance(e, list) and len(e) == 5 for e in data.values())
    return data if sound else {}
