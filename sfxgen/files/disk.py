"""The operations on a project's files, one system call each.

Nothing else in sfxgen reads or writes them, and all of it is called as `disk.read(…)`, never imported by name:
so a test can count every operation of a build, make each one fail, or die at it. All raise OSError.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat as stat_module
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from stat import S_IRUSR, S_ISDIR, S_ISLNK, S_ISREG, S_IWUSR
from typing import BinaryIO

from sfxgen.files.pieces import read_up_to


@dataclass(frozen=True)
class Slot:
    """The place of a file: its path, and a descriptor of its folder, so that no link put in above leads elsewhere."""

    path: Path
    folder: int | None = None
    """None where folders have no descriptors."""

    @property
    def name(self) -> str | Path:
        """Return what the system calls it, seen from its folder."""
        return self.path if self.folder is None else self.path.name


def stat(path: Path | str) -> os.stat_result:
    """Return size, times and kind of what a path leads to, links followed."""
    try:
        return os.stat(path)  # noqa: PTH116 -- a Path would take thrice as long
    except OSError as error:
        raise _without_a_name(error) from None


def stat_through(path: Path | str) -> tuple[os.stat_result, bool]:
    """Return what `stat` does, and whether the path itself is a link."""
    try:
        found = os.lstat(path)
        return (os.stat(path), True) if S_ISLNK(found.st_mode) else (found, False)  # noqa: PTH116
    except OSError as error:
        raise _without_a_name(error) from None


def names(folder: Path) -> list[str]:
    """Return the names in a folder, in no order."""
    return os.listdir(folder)  # noqa: PTH208 -- names are all that is needed


def exists(path: Path | str) -> bool:
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


def is_folder(entry: os.DirEntry[str]) -> bool:
    """Tell whether an entry is a folder of its own: neither a link to one nor a junction."""
    return entry.is_dir(follow_symlinks=False) and not is_junction(entry)


def is_link(entry: os.DirEntry[str]) -> bool:
    """Tell whether an entry is a link, or a junction."""
    return entry.is_symlink() or is_junction(entry)


def is_junction(entry: os.DirEntry[str]) -> bool:
    """Tell whether an entry is a junction: Windows' link to a folder, which Python takes for the folder itself."""
    return _HAS_JUNCTIONS and getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0) == _JUNCTION


def reader(path: Path) -> BinaryIO:
    """Open a file for reading parts of it."""
    return open(path, "rb", opener=_regular)


def read(path: Path, most: int = -1) -> bytes:
    """Return a file's bytes; at most so many, if told."""
    with open(path, "rb", opener=_regular) as file:
        return _at_most(file, most)


def read_plain(path: Path, most: int) -> bytes:
    """Return the bytes of a file that is itself no link, pipe or device. Raises ValueError for more than `most`."""
    kind = path.lstat()
    if not S_ISREG(kind.st_mode):
        raise OSError(errno.EINVAL, "not a regular file", str(path))
    with open(path, "rb", opener=_unlinked) as file:
        if os.fstat(file.fileno()).st_size > most:
            raise ValueError(f"more than {most:,} bytes")
        data = _at_most(file, most + 1)
    if len(data) > most:
        raise ValueError(f"more than {most:,} bytes")
    return data


def read_held(slot: Slot, most: int) -> bytes:
    """Return at most so many bytes of a file in a folder that is held; a link in its place is not followed."""
    with open(_regular(slot.name, os.O_RDONLY | _NO_LINK | _BINARY, folder=slot.folder), "rb") as file:
        return _at_most(file, most)


def digest(path: Path | str) -> str:
    """Return the SHA-256 of a file, in hex; memory does not grow with it."""
    made = hashlib.sha256()
    descriptor = _regular(path, os.O_RDONLY | _BINARY)
    try:
        while piece := os.read(descriptor, _PIECE):
            made.update(piece)
    finally:
        os.close(descriptor)
    return made.hexdigest()


def find_link(root: Path, parts: Sequence[str]) -> int | None:
    """Return which part of a path below a root is the first that is a link, or a junction; None if none is."""
    path = str(root)
    for number, part in enumerate(parts):
        path = os.path.join(path, part)  # noqa: PTH118 -- a Path would take thrice as long
        try:
            found = os.lstat(path)
        except (FileNotFoundError, NotADirectoryError):
            return None
        if S_ISLNK(found.st_mode) or getattr(found, "st_reparse_tag", 0) == _JUNCTION:
            return number
    return None


def hold(root: Path, parts: Sequence[str]) -> int | None:
    """Return a descriptor of a folder below a root, come to by no link; None where folders have no descriptors.

    Raises NotADirectoryError, or OSError with ELOOP, where a link or a file stands in the place of a folder.
    """
    if not FOLDERS_CAN_BE_HELD:
        if find_link(root, parts) is not None:
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(root.joinpath(*parts)))
        if not S_ISDIR(stat(root.joinpath(*parts)).st_mode):
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(root.joinpath(*parts)))
        return None
    descriptor = os.open(root, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for part in parts:
            outer, descriptor = descriptor, os.open(part, _NO_LINK | os.O_DIRECTORY, dir_fd=descriptor)
            os.close(outer)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def lstat(slot: Slot) -> os.stat_result | None:
    """Return what is in a place itself, links not followed; None if there is nothing."""
    try:
        return os.stat(slot.name, dir_fd=slot.folder, follow_symlinks=False)
    except (FileNotFoundError, NotADirectoryError):
        return None


def create(slot: Slot, mode: int | None = None) -> int:
    """Return a descriptor for writing a file that must not be there yet.

    mode: its permissions; those of the user's new files unless given.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
    descriptor = os.open(slot.name, flags, 0o666 if mode is None else mode, dir_fd=slot.folder)
    if mode is not None and hasattr(os, "fchmod"):
        with contextlib.suppress(OSError):  # without it, the file can be read by fewer people, never by more
            os.fchmod(descriptor, mode)
    return descriptor


def append(slot: Slot) -> int:
    """Return a descriptor for writing at a file's end, never through a link to another's."""
    return _regular(slot.name, os.O_WRONLY | os.O_CREAT | os.O_APPEND | _NO_LINK | _BINARY, folder=slot.folder)


def write(descriptor: int, data: bytes) -> None:
    """Write all the bytes."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def sync(descriptor: int) -> None:
    """Wait until what was written is on the medium; macOS waits only for the drive to have it, unless told."""
    if FULL_SYNC is not None:
        with contextlib.suppress(OSError):  # a file system that doesn't know it
            FULL_SYNC(descriptor)
            return
    os.fsync(descriptor)


def close(descriptor: int) -> None:
    """Close a descriptor; some network file systems tell only now that a write failed."""
    os.close(descriptor)


def is_read_only(slot: Slot) -> bool:
    """Tell whether a file is there that has no write bit: Windows neither replaces nor deletes such a one."""
    found = lstat(slot)
    return found is not None and not found.st_mode & S_IWUSR


def make_writable(slot: Slot) -> None:
    """Give a file its write bit."""
    os.chmod(slot.path, S_IWUSR | S_IRUSR)  # noqa: PTH101


def touch(slot: Slot) -> None:
    """Set a file's times to now; a link in its place is not followed, where the system can do that."""
    follow = os.utime not in os.supports_follow_symlinks
    os.utime(slot.name, dir_fd=slot.folder, follow_symlinks=follow)


def rename(old: Slot, new: Slot) -> None:
    """Give a file another name, in place of a file that had it."""
    os.replace(old.name, new.name, src_dir_fd=old.folder, dst_dir_fd=new.folder)


def unlink(slot: Slot) -> None:
    """Delete a file."""
    os.unlink(slot.name, dir_fd=slot.folder)


def make_folder(slot: Slot) -> None:
    """Make a folder whose parent is there."""
    os.mkdir(slot.name, dir_fd=slot.folder)


def remove_folder(slot: Slot) -> None:
    """Delete an empty folder."""
    os.rmdir(slot.name, dir_fd=slot.folder)


def sync_folder(folder: int | None) -> None:
    """Wait until the names in a folder that is held are on the medium."""
    if folder is not None:  # where it can't be held, NTFS journals its names
        sync(folder)


def _at_most(file: BinaryIO, most: int) -> bytes:
    return file.read() if most < 0 else read_up_to(file, most, os.fstat(file.fileno()).st_size + 1)


def _regular(path: str | Path, flags: int, mode: int = 0o666, folder: int | None = None) -> int:
    """Open a regular file, never a pipe or a device: reading those may never end."""
    try:
        descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0), mode, dir_fd=folder)
    except OSError as error:
        if error.errno != errno.ENXIO:
            raise _without_a_name(error) from None
        raise OSError(errno.EINVAL, "not a regular file", str(path)) from None  # a socket
    kind = os.fstat(descriptor).st_mode
    if S_ISREG(kind):
        return descriptor
    os.close(descriptor)
    if S_ISDIR(kind):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    raise OSError(errno.EINVAL, "not a regular file", str(path))


def _without_a_name(error: OSError) -> OSError:
    """Return an error, or that there is no file, where Windows says that none can have the name: `*.wav`, `a|b`."""
    if getattr(error, "winerror", None) != _INVALID_NAME:
        return error
    return FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), error.filename)


def _full_sync() -> Callable[[int], object] | None:
    """Return macOS's F_FULLFSYNC; None elsewhere."""
    try:
        import fcntl
    except ImportError:
        return None
    command = getattr(fcntl, "F_FULLFSYNC", None)
    return None if command is None else partial(_controlled, fcntl.fcntl, command)


def _controlled(fcntl: Callable[[int, int], object], command: int, descriptor: int) -> object:
    return fcntl(descriptor, command)


def _unlinked(path: str | Path, flags: int) -> int:
    return _regular(path, flags | _NO_LINK)


FULL_SYNC = _full_sync() if sys.platform == "darwin" else None
"""What takes a file past the drive's own memory; `fsync` alone does so elsewhere."""

FOLDERS_CAN_BE_HELD = {os.open, os.stat, os.mkdir, os.unlink, os.rmdir, os.rename} <= os.supports_dir_fd
"""Whether a path can start from an open folder: not on Windows."""

_INVALID_NAME = 123
"""Windows' ERROR_INVALID_NAME, which Python takes for a wrong argument (EINVAL)."""

_PIECE = 2**16
"""Bytes: more at a time would have to be mapped and cleared for every file."""
_HAS_JUNCTIONS = os.name == "nt"
_BINARY = getattr(os, "O_BINARY", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_JUNCTION = getattr(stat_module, "IO_REPARSE_TAG_MOUNT_POINT", -1)
