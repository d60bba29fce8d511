"""A folder of cache entries."""

from __future__ import annotations

import contextlib
import errno
import re
import stat
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from sfxgen.errors import UsageError
from sfxgen.files import disk
from sfxgen.files.atomic import patiently
from sfxgen.files.gate import Gate

ENTRY = re.compile(r"([0-9a-f]{32})-([0-9a-f]{32})\.wav")
"""An entry's file name: digits of the render hash, digits of its own SHA-256."""
LARGEST = 2**32
"""Bytes that a WAV file holds at most."""
SHARED = "shared"
"""A file in a cache that says: others use it, too. Whoever comes from outside its project leaves it there."""
DAY_S = 86400.0
LEFT_BEHIND_S = DAY_S
"""Half-written files older than this were left by killed processes; younger ones may still be written by others."""


class Folder:
    """Entries in a local or mounted folder, each on the shelf that its first two digits name."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._gate = Gate(path, owner="the cache", scratch="tmp", holds_only_ours=True)

    def names(self, key: str) -> list[str]:
        """Return the names of the entries for a key, sorted."""
        return entries_for(key, self.shelf(key[:2]))

    def shelf(self, digits: str) -> list[str]:
        """Return the names on one shelf, in no order."""
        folder = self.path / digits
        if not _is_plain_folder(folder):
            return []
        try:
            return disk.names(folder)
        except (FileNotFoundError, NotADirectoryError):
            return []

    def has(self, name: str) -> bool:
        """Tell whether there is an entry of this name."""
        return _is_plain_folder(self.path / name[:2]) and disk.exists(self.path / name[:2] / name)

    def read(self, name: str, most: int = LARGEST) -> bytes | None:
        """Return an entry's bytes; None if it is gone, or no plain file. Raises ValueError for more than `most`."""
        try:
            data = patiently(lambda: disk.read_plain(self.path / name[:2] / name, most))
        except OSError as error:
            if error.errno in _NO_FILE:
                return None
            raise
        return data

    def write(self, name: str, data: bytes) -> None:
        """Store an entry: written aside, synced, renamed into place; never through a link inside the cache."""
        try:
            self._gate.write(f"{name[:2]}/{name}", data)
        except PermissionError:  # on Windows, while others read the one that is there
            if not self._is_there(name, data):
                raise

    def _is_there(self, name: str, data: bytes) -> bool:
        try:
            return self.read(name, len(data)) == data
        except (OSError, ValueError):
            return False

    def size(self, name: str) -> int:
        """Return the size of an entry's file in bytes; 0 if there is none."""
        try:
            return disk.stat(self.path / name[:2] / name).st_size
        except OSError:
            return 0

    def mark_used(self, name: str) -> None:
        """Note that an entry is in use, once a day: what has not been for longest goes first when space is short."""
        with contextlib.suppress(OSError, UsageError):
            if time.time() - disk.stat(self.path / name[:2] / name).st_mtime > DAY_S:
                self._gate.freshen(f"{name[:2]}/{name}")

    def drop(self, name: str) -> None:
        """Remove an entry, if its folder is writable."""
        with contextlib.suppress(OSError, UsageError):
            self.remove(name)

    def remove(self, name: str) -> None:
        """Remove an entry. Raises OSError."""
        self._gate.remove(f"{name[:2]}/{name}")

    def sweep(self, older_than_s: float = LEFT_BEHIND_S) -> None:
        """Delete files that killed processes left half-written."""
        self._gate.sweep("tmp", older_than_s)

    @property
    def is_shared(self) -> bool:
        """Tell whether the cache says that others use it, too; if that can't be told, they may."""
        try:
            return disk.exists(self.path / SHARED)
        except OSError:
            return True

    def mark_shared(self) -> None:
        """Leave word that others use the cache, too, if it is there already and can be written."""
        with contextlib.suppress(OSError, UsageError):
            if disk.exists(self.path) and not self.is_shared:
                self._gate.write(SHARED, b"")

    def entries(self) -> Iterator[Path]:
        """Return the path of every entry."""
        shelves = (shelf for shelf in self.path.glob("??") if _is_plain_folder(shelf))
        for path in sorted(path for shelf in shelves for path in shelf.glob("*.wav")):
            if ENTRY.fullmatch(path.name) and stat.S_ISREG(path.lstat().st_mode):
                yield path


_NO_FILE = {errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ELOOP, errno.ENXIO, errno.EINVAL}
"""How the system says that there is nothing, or something that is no plain file."""


def _is_plain_folder(path: Path) -> bool:
    """Tell whether a folder is there, or may be made there: links count as neither."""
    try:
        return stat.S_ISDIR(path.lstat().st_mode)
    except FileNotFoundError:
        return True
    except OSError:  # using it will say why
        return True


def entries_for(key: str, names: Iterable[str]) -> list[str]:
    """Return the names that are entries for a key, sorted."""
    return sorted(name for name in names if name.startswith(key[:32]) and ENTRY.fullmatch(name))


def entry_name(key: str, sha256: str) -> str:
    """Return the name of the entry that holds a render. sha256: of its WAV file."""
    return f"{key[:32]}-{sha256[:32]}.wav"


def entry_key(path: Path) -> str:
    """Return the first 32 digits of an entry's render hash."""
    return path.name[:32]
