"""The hash of every output, without reading files whose size, times and inode did not move."""

from __future__ import annotations

import contextlib
import json
import os
import time
from pathlib import Path

from sfxgen.files import sha256_file, write_atomic

RACY_NS = 2_000_000_000
"""A file changed this recently may change again within its timestamp's grain, so its hash is not kept."""


class Fingerprints:
    """A stat index like git's: path -> (size, mtime, ctime, inode, sha256), in a local, disposable file."""

    def __init__(self, root: Path, index: Path | None) -> None:
        self._root = root
        self._index = index
        self._known = _read(index)
        self._moved = False

    def sha256(self, path: str) -> str | None:
        """Return the hash of the file at `path` (relative, with `/`); None when there is no file."""
        place = self._root / path
        try:
            stat = place.stat()
        except (FileNotFoundError, NotADirectoryError):
            return None
        key = [stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino]
        known = self._known.get(path)
        if known is not None and known[:4] == key:
            return str(known[4])
        digest = sha256_file(place)
        self._note(path, stat, key, digest)
        return digest

    def save(self) -> None:
        """Write the index, if anything moved. Losing it only costs time, so a failure is no error."""
        if self._moved and self._index is not None:
            with contextlib.suppress(OSError):
                write_atomic(self._index, json.dumps(self._known).encode())

    def _note(self, path: str, stat: os.stat_result, key: list[int], digest: str | None) -> None:
        self._moved |= self._known.pop(path, None) is not None
        if digest is not None and time.time_ns() - max(stat.st_mtime_ns, stat.st_ctime_ns) > RACY_NS:
            self._known[path] = [*key, digest]
            self._moved = True


def _read(index: Path | None) -> dict[str, list[int | str]]:
    try:
        data = json.loads(index.read_bytes()) if index else {}
    except (OSError, ValueError):
        return {}
    sound = isinstance(data, dict) and all(isinstance(e, list) and len(e) == 5 for e in data.values())
    return data if sound else {}
