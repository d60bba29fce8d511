"""Files, written whole or not at all: the only module that writes to disk for the project's sake."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from sfxgen.errors import UsageError
from sfxgen.files import disk

T = TypeVar("T")

RETRY_S = 2.0
"""How long to wait for a program (an engine, a virus scanner) that holds a file open, as Windows needs it."""
RETRY_EVERY_S = 0.05

OPEN_FILES_ARE_LOCKED = os.name == "nt"
"""Whether another program's open file can't be read, replaced or deleted; elsewhere a refusal is for good."""

NO_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EACCES, errno.EPERM, errno.EBADF}
"""How file systems, network ones mostly, say that a folder can't be synced there; the file in it is."""

TEMPORARY = ".sfxgen-"
"""Prefix of files that are still being written."""


def sha256(data: bytes) -> str:
    """Return the SHA-256 of the bytes, in hex."""
    return hashlib.sha256(data).hexdigest()


def sha256_file(path: Path) -> str | None:
    """Return the SHA-256 of a regular file, in hex; None when there is none."""
    try:
        return patiently(lambda: disk.digest(path))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except PermissionError:
        if path.is_dir():  # as Windows says it
            return None
        raise


def read(path: Path) -> bytes:
    """Return a file's bytes. Raises OSError."""
    return patiently(lambda: disk.read(path))


def write_atomic(path: Path, data: bytes, scratch: Path | None = None) -> None:
    """Put `data` at `path`: a reader sees the old file or the new one, also after a power cut.

    The bytes go to a temporary file first, in `scratch` if that is on the same file system (so that an engine
    never imports a half-written file), else beside `path`.
    Raises OSError, which names `path`, when the disk is full or the folder can't be written.
    """
    with _naming(path):
        make_folder(path.parent)
        if scratch is not None:
            make_folder(scratch)
        try:
            _write_and_rename(path, data, scratch or path.parent)
        except OSError as error:
            if error.errno != errno.EXDEV or scratch is None:
                raise
            _write_and_rename(path, data, path.parent)


def append_synced(path: Path, data: bytes) -> None:
    """Append to a file; on disk when this returns. Raises OSError."""
    with _naming(path):
        make_folder(path.parent)
        is_new = not disk.exists(path)
        _write_synced(disk.append(path), data)
        if is_new:
            sync_folder(path.parent)


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing; on disk when this returns. Raises OSError."""
    try:
        disk.make_folder(folder)
    except FileNotFoundError:
        if folder.parent == folder:
            raise
        make_folder(folder.parent)
        make_folder(folder)
    except OSError:
        if not folder.is_dir():
            raise
    else:
        sync_folder(folder.parent)


def remove(path: Path) -> None:
    """Delete a file if it is there. Raises OSError."""
    with contextlib.suppress(FileNotFoundError):
        patiently(lambda: disk.unlink(path))


def remove_empty_folders(folder: Path, root: Path) -> None:
    """Delete `folder` and its parents up to, not including, `root`, as long as they are empty."""
    while folder != root and root in folder.parents:
        try:
            disk.remove_folder(folder)
        except OSError:
            return
        folder = folder.parent


def sweep(folder: Path, older_than_s: float = 0.0) -> None:
    """Delete what killed processes left half-written in a folder; what can't be deleted costs space only."""
    with contextlib.suppress(OSError):
        for name in disk.names(folder):
            path = folder / name
            with contextlib.suppress(OSError):
                if name.startswith(TEMPORARY) and (not older_than_s or _age_s(path) > older_than_s):
                    disk.unlink(path)


def inside(root: Path, relative: str) -> Path:
    """Return the place of `relative` (with `/`) below `root`: where a file may be written, moved or deleted.

    Raises UsageError for an absolute path, `..`, a symbolic link out of the root, or one in the file's own place.
    """
    parts = relative.split("/")
    if not relative or any(part in ("", ".", "..") or "\\" in part or ":" in part or "\0" in part for part in parts):
        raise UsageError(f"{relative!r} is not a path inside the project")
    path = root.joinpath(*parts)
    if not Path(os.path.realpath(path.parent)).is_relative_to(os.path.realpath(root)):
        raise UsageError(f"{relative} leads out of the project through a link", "Replace the link by a folder.")
    if path.is_symlink():
        raise UsageError(f"{relative} is a link, not a file of the project's own", "Put a file in its place.")
    return path


def patiently(action: Callable[[], T]) -> T:
    """Run `action`, again and again for a while where another program may still hold the file."""
    deadline = time.monotonic() + RETRY_S
    while True:
        try:
            return action()
        except PermissionError:
            if not OPEN_FILES_ARE_LOCKED or time.monotonic() > deadline:
                raise
            time.sleep(RETRY_EVERY_S)


def sync_folder(folder: Path) -> None:
    """Put a folder's names on disk, as far as its file system can. Raises OSError where the disk fails at it."""
    try:
        disk.sync_folder(folder)
    except OSError as error:
        if error.errno not in NO_SYNC:
            raise


def _age_s(path: Path) -> float:
    return time.time() - disk.stat(path).st_mtime


def _write_and_rename(path: Path, data: bytes, folder: Path) -> None:
    # A name that no process on any machine has, or had before it was killed: folders and caches are shared.
    temporary = folder / f"{TEMPORARY}{os.urandom(8).hex()}.tmp"
    try:
        _write_synced(disk.create(temporary), data)
        patiently(lambda: disk.rename(temporary, path))
    except BaseException:
        with contextlib.suppress(OSError):
            disk.unlink(temporary)
        raise
    sync_folder(path.parent)


def _write_synced(descriptor: int, data: bytes) -> None:
    try:
        disk.write(descriptor, data)
        disk.sync(descriptor)
    except BaseException:
        with contextlib.suppress(OSError):
            disk.close(descriptor)
        raise
    disk.close(descriptor)


@contextlib.contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Make errors name the file to be written instead of the temporary one."""
    try:
        yield
    except OSError as error:
        if error.errno is None:
            raise
        raise OSError(error.errno, error.strerror, str(path)) from error
