"""Outputs that somebody deleted: a watch makes them again."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from pathlib import Path

from sfxgen.files import disk

EVERY = 10
"""How often all files are looked at, whatever their folders' time stamps say: some disks count in seconds."""


class Outputs:
    """The files that the last build left, and which of them are gone.

    A folder's time stamp changes when a file in it goes, so while nothing does, most looks cost one stat per folder.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folders: dict[str, list[str]] = {}
        """As texts: of thousands, a Path each would take longer than looking."""
        self._stamps: dict[str, int | None] = {}
        self._missed: frozenset[Path] = frozenset()
        self._looks = 0

    def remember(self, paths: Iterable[str]) -> None:
        """Note the files that are there now: one that a build could not make is not waited for."""
        self._note(f"{self._root}/{path}" for path in paths)

    def renew(self) -> None:
        """Note that those that are gone stay so, as a build is not to be had now."""
        self._note(path for files in self._folders.values() for path in files)

    def gone(self) -> frozenset[Path]:
        """Return the files that are gone, once the same ones are gone twice in a row: more may be about to go."""
        self._looks += 1
        whole = bool(self._missed) or self._looks % EVERY == 0
        before, self._missed = self._missed, frozenset(self._missing(whole=whole))
        return self._missed if self._missed == before else frozenset()

    def _missing(self, *, whole: bool) -> Iterator[Path]:
        for folder, files in self._folders.items():
            if whole or _changed(folder) != self._stamps[folder]:
                yield from map(Path, filter(_is_gone, files))

    def _note(self, paths: Iterable[str]) -> None:
        folders: dict[str, list[str]] = {}
        for path in paths:
            folders.setdefault(posixpath.dirname(path), []).append(path)
        self._stamps = {folder: _changed(folder) for folder in folders}  # first, so that what goes meanwhile is seen
        self._folders = {folder: [path for path in files if not _is_gone(path)] for folder, files in folders.items()}
        self._missed = frozenset()


def _changed(folder: str) -> int | None:
    try:
        return disk.stat(folder).st_mtime_ns
    except OSError:
        return None


def _is_gone(path: str) -> bool:
    try:
        return not disk.exists(path)
    except OSError:  # the drive is away, not the file
        return False
