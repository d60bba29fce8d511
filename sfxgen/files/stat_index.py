"""The hash of every file that counts, without reading those whose size, times and inode are as they were."""

from __future__ import annotations

import errno
import math
import os
import time
from functools import cached_property
from pathlib import Path
from stat import S_ISREG

from sfxgen.files import disk, lfs
from sfxgen.files.atomic import sha256_file
from sfxgen.files.change_time import change_time_ns
from sfxgen.files.state import Section, State

RACY_NS = 2_000_000_000
"""A file changed this recently may change again within its timestamp's grain, so its hash is not kept."""

Key = tuple[int, int, int, int]
"""Size, time of the content and of any change in ns, inode: while these stay, a file is taken to hold what it held."""

_INODE_BITS = 2**64 - 1
"""ReFS has inodes of 128 bits, which the state can't store."""

NOT_READ = "0" * 64
"""Stands for the hash of what is not read: a link that leads out of the root, a folder, a pipe. No file has it."""
LARGEST_SOUND = 2**31
"""Bytes: more than ten minutes in stereo take in any format."""

ABSENT: Key = (-1, 0, 0, 0)

FILES = Section("files", dict[str, tuple[Key, str]])
"""Path -> its key, and the SHA-256 that it had with it."""


def sound_hash(path: Path) -> str | None:
    """Return the hash of a file that may be a sound: NOT_READ for one larger than that, None when there is no file."""
    try:
        if disk.stat(path).st_size > LARGEST_SOUND:
            return NOT_READ
    except (FileNotFoundError, NotADirectoryError):
        return None
    return sha256_file(path)


def key_of(path: Path | str, stat: os.stat_result) -> Key:
    """Return the key of a file, given its stat."""
    return stat.st_size, stat.st_mtime_ns, change_time_ns(path, stat), stat.st_ino & _INODE_BITS


def is_settled(key: Key) -> bool:
    """Tell whether a file has not changed so recently that it may change again unseen."""
    return time.time_ns() - max(key[1], key[2]) > RACY_NS


class StatIndex:
    """A stat index like git's, of the files below a root.

    state: where the hashes are remembered; None to read every file.
    """

    def __init__(self, root: Path, state: State | None) -> None:
        self.pointers: set[str] = set()
        """Paths of those that turned out to be Git LFS pointers."""
        self._root = str(root)
        self._state = state
        self._changed = False
        self._outside: dict[str, bool] = {}

    @cached_property
    def _known(self) -> dict[str, tuple[Key, str]]:
        return dict(self._state.get(FILES)) if self._state is not None else {}

    @cached_property
    def _real_root(self) -> Path:
        return Path(os.path.realpath(self._root))

    def sound(self, path: str) -> str | None:
        """Return what `sha256` does, and NOT_READ for a file that is larger than a sound can be."""
        return self.sha256(path, LARGEST_SOUND)

    def sha256(self, path: str, most: float = math.inf) -> str | None:
        """Return the hash of the file at `path` (relative, with `/`), NOT_READ, or None when there is no file.

        A Git LFS pointer has the hash of the file that it stands for. It is not remembered, so that it is told every
        time. most: bytes of the largest file that is read.
        """
        place = os.path.join(self._root, path)  # noqa: PTH118 -- a Path would take thrice as long
        try:
            stat, is_link = disk.stat_through(place)
        except (FileNotFoundError, NotADirectoryError):
            self._changed |= self._known.pop(path, None) is not None
            return None
        except OSError as error:
            if error.errno != errno.ELOOP:
                raise
            return NOT_READ
        key = key_of(place, stat)
        known = self._known.get(path)
        if known is not None and known[0] == key:
            return known[1]
        if stat.st_size > most or not S_ISREG(stat.st_mode) or self._is_outside(place, is_link):
            return NOT_READ
        if stat.st_size < lfs.MOST_BYTES and (stands_for := lfs.target_of(Path(place))) is not None:
            self.pointers.add(path)
            return stands_for
        digest = sha256_file(place)
        self._note(path, key, digest)
        return digest

    def _is_outside(self, place: str, is_link: bool) -> bool:
        folder = os.path.dirname(place)  # noqa: PTH120
        if folder not in self._outside:  # once for all the files in it
            self._outside[folder] = self._leads_out(folder)
        return self._outside[folder] or (is_link and self._leads_out(place))

    def _leads_out(self, place: str) -> bool:
        return not Path(os.path.realpath(place)).is_relative_to(self._real_root)

    def key(self, path: str) -> Key | None:
        """Return the key that the file at `path` had when it was hashed; None where that hash was not kept."""
        known = self._known.get(path)
        return None if known is None else known[0]

    def save(self) -> None:
        """Put what was learnt into the state."""
        if self._changed and self._state is not None:
            self._state.put(FILES, self._known)

    def _note(self, path: str, key: Key, digest: str | None) -> None:
        self._changed |= self._known.pop(path, None) is not None
        if digest is not None and is_settled(key) and path.isprintable():  # not every name can be stored as text
            self._known[path] = key, digest
            self._changed = True
