"""The operations on a project's files, one system call each.

Nothing else in sfxgen reads or writes them, and all of it is called as `disk.read(…)`, never imported by name:
so a test can count every operation of a build, make each one fail, or die at it. All raise OSError.
"""

from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import BinaryIO


def stat(path: Path | str) -> os.stat_result:
    """Return size, times and kind of what a path leads to, links followed."""
    return os.stat(path)  # noqa: PTH116 -- a Path would take thrice as long


def names(folder: Path) -> list[str]:
    """Return the names in a folder, in no order."""
    return os.listdir(folder)  # noqa: PTH208 -- names are all that is needed


def exists(path: Path) -> bool:
    """Tell whether anything is there. Raises where that can't be told: a drive gone is not a file gone."""
    try:
        stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def scan(folder: Path) -> list[os.DirEntry[str]]:
    """Return the entries of a folder, in no order."""
    with os.scandir(folder) as entries:
        return list(entries)


def reader(path: Path) -> BinaryIO:
    """Open a file for reading parts of it."""
    return open(path, "rb", opener=_regular)


def read(path: Path, most: int = -1) -> bytes:
    """Return a file's bytes; at most so many, if told."""
    with open(path, "rb", opener=_regular) as file:
        return file.read(most)


def read_plain(path: Path, most: int) -> bytes:
    """Return the bytes of a file that is itself no link, pipe or device. Raises ValueError for more than `most`."""
    kind = path.lstat()
    if not S_ISREG(kind.st_mode):
        raise OSError(errno.EINVAL, "not a regular file", str(path))
    with open(path, "rb", opener=_unlinked) as file:
        if os.fstat(file.fileno()).st_size > most:
            raise ValueError(f"more than {most:,} bytes")
        data = file.read(most + 1)
    if len(data) > most:
        raise ValueError(f"more than {most:,} bytes")
    return data


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hex; memory does not grow with it."""
    with open(path, "rb", buffering=0, opener=_regular) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def create(path: Path) -> int:
    """Return a descriptor for writing a file that must not be there yet, with the user's permissions."""
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)


def append(path: Path) -> int:
    """Return a descriptor for writing at a file's end, never through a link to another's."""
    return _regular(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0) | _BINARY)


def write(descriptor: int, data: bytes) -> None:
    """Write all the bytes."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def sync(descriptor: int) -> None:
    """Wait until what was written is on the medium."""
    os.fsync(descriptor)


def close(descriptor: int) -> None:
    """Close a descriptor; some network file systems tell only now that a write failed."""
    os.close(descriptor)


def rename(old: Path, new: Path) -> None:
    """Give a file another name, in place of a file that had it."""
    old.replace(new)


def unlink(path: Path) -> None:
    """Delete a file."""
    path.unlink()


def make_folder(folder: Path) -> None:
    """Make a folder whose parent is there."""
    folder.mkdir()


def remove_folder(folder: Path) -> None:
    """Delete an empty folder."""
    folder.rmdir()


def sync_folder(folder: Path) -> None:
    """Wait until a folder's names are on the medium."""
    if os.name == "nt":  # a folder can't be opened there; NTFS journals its names
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _regular(path: str | Path, flags: int, mode: int = 0o666) -> int:
    """Open a regular file, never a pipe or a device: reading those may never end."""
    descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0), mode)
    kind = os.fstat(descriptor).st_mode
    if S_ISREG(kind):
        return descriptor
    os.close(descriptor)
    if S_ISDIR(kind):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    raise OSError(errno.EINVAL, "not a regular file", str(path))


def _unlinked(path: str | Path, flags: int) -> int:
    return _regular(path, flags | getattr(os, "O_NOFOLLOW", 0))


_BINARY = getattr(os, "O_BINARY", 0)
