"""The place that a team shares, as a build sees it: what any kind of it can do, and a folder as such a place."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISDIR
from typing import Protocol

from sfxgen.cache.faults import FolderAwayError
from sfxgen.cache.place import is_url
from sfxgen.cache.store import ENTRY, Folder
from sfxgen.files import disk


@dataclass(frozen=True, kw_only=True)
class Stored:
    """An entry, as a list has it."""

    name: str
    size: int
    """Bytes; 0 where the place does not tell."""
    modified: float
    """Seconds since 1970; 0 where the place does not tell."""


class TeamPlace(Protocol):
    """Where a team keeps its renders. All methods raise whatever the place, or the library that reaches it, raises.

    An entry's file is whole or not there, whoever writes it at the same time.
    """

    text: str
    """As the project, or the person, names it."""
    threads: int
    """How many operations it does at once."""
    beat: Callable[[], None]
    """Called by a long operation whenever it has got on, so that its deadline counts from there."""

    def names(self, keys: Collection[str]) -> set[str]:
        """Return the names of entries, at least of those for some keys."""
        ...

    def read(self, name: str, most: int) -> bytes | None:
        """Return an entry's bytes; None if there is none. Raises ValueError for more than `most`."""
        ...

    def write(self, name: str, data: bytes) -> None:
        """Store an entry."""
        ...

    def entries(self) -> Iterator[Stored]:
        """Yield every entry."""
        ...

    def remove(self, name: str) -> None:
        """Delete an entry if it is there."""
        ...

    def sweep(self) -> None:
        """Delete what was left half-written a day ago or before."""
        ...


class SharedFolder:
    """A folder, mounted or of this machine."""

    threads = 4

    def __init__(self, text: str) -> None:
        self.text = text
        self._path = Path(text.partition("://")[2] if is_url(text) else text)
        if is_url(text) and os.name == "nt":
            self._path = Path(self._path.as_posix().lstrip("/"))
        self.beat: Callable[[], None] = lambda: None
        self._folder = Folder(self._path)
        self._is_swept = False

    def names(self, keys: Collection[str]) -> set[str]:
        """Return the names of the entries on the shelves of some keys."""
        self._require()
        found: set[str] = set()
        for shelf in sorted({key[:2] for key in keys}):
            found |= {name for name in self._folder.shelf(shelf) if ENTRY.fullmatch(name)}
            self.beat()
        return found

    def read(self, name: str, most: int) -> bytes | None:
        """Return an entry's bytes; None if there is no such plain file. Raises ValueError for more than `most`."""
        data = self._folder.read(name, most)
        if data is None:
            self._require()
        return data

    def write(self, name: str, data: bytes) -> None:
        """Store an entry: written aside, synced, renamed into place."""
        if not disk.exists(self._path) and _is_mount_point(self._path.parent):
            raise self._absence()
        self._folder.write(name, data)
        if not self._is_swept:
            self._is_swept = True
            self.sweep()

    def entries(self) -> Iterator[Stored]:
        """Yield every entry."""
        self._require()
        for path in self._folder.entries():
            found = disk.stat(path)
            self.beat()
            yield Stored(name=path.name, size=found.st_size, modified=found.st_mtime)

    def remove(self, name: str) -> None:
        """Delete an entry if it is there."""
        self._folder.remove(name)

    def sweep(self) -> None:
        """Delete what killed processes left half-written."""
        self._folder.sweep()

    def _require(self) -> None:
        """Raise FolderAwayError if the folder should be there; one that is yet to be made is an empty one."""
        if disk.exists(self._path) and not S_ISDIR(disk.stat(self._path).st_mode):
            raise FolderAwayError(errno.ENOTDIR, "it is not a folder")
        if not disk.exists(self._path) and _is_mount_point(self._path.parent):
            raise self._absence()

    def _absence(self) -> FolderAwayError:
        return FolderAwayError(errno.ENOENT, "the folder is not there; connect its drive, or make it if it is new")


def _is_mount_point(folder: Path) -> bool:
    """Tell whether a folder may be where a drive goes that is away: it is empty, or it is not there and so is above."""
    while not disk.exists(folder):
        if folder == folder.parent:
            return True
        folder = folder.parent
    return not disk.names(folder)
