"""Files read whole, and the steps by which the gate writes them: whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sfxgen.files import disk
from sfxgen.files.disk import Slot

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


def sha256_file(path: Path | str) -> str | None:
    """Return the SHA-256 of a regular file, in hex; None when there is none."""
    try:
        return patiently(lambda: disk.digest(path))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except PermissionError:
        if Path(path).is_dir():  # as Windows says it
            return None
        raise


def read(path: Path, most: int = -1) -> bytes:
    """Return a file's bytes; at most so many, if told. Raises OSError."""
    return patiently(lambda: disk.read(path, most))


def patiently(action: Callable[[], T], slot: Slot | None = None) -> T:
    """Run `action`, again and again for a while where another program may still hold the file.

    slot: the file that it replaces or deletes, which no patience can do if it is read-only.
    """
    deadline = time.monotonic() + RETRY_S
    while True:
        try:
            return action()
        except PermissionError:
            if not OPEN_FILES_ARE_LOCKED or time.monotonic() > deadline:
                raise
            if slot is not None and disk.is_read_only(slot):
                raise
            time.sleep(RETRY_EVERY_S)


def temporary_name() -> str:
    """Return a name that no process on any machine has, or had before it was killed: folders and caches are shared."""
    return f"{TEMPORARY}{os.urandom(8).hex()}.tmp"


def write_and_rename(temporary: Slot, slot: Slot, data: bytes, mode: int | None) -> None:
    """Write a new file under a temporary name, then give it its own. mode: permissions other than a new file's."""
    try:
        write_synced(disk.create(temporary, mode), data)
        patiently(lambda: disk.rename(temporary, slot), slot)
    except BaseException:
        with contextlib.suppress(OSError):
            disk.unlink(temporary)
        raise
    sync_folder(slot.folder)


def write_synced(descriptor: int, data: bytes) -> None:
    """Write to a descriptor and close it; on disk when this returns."""
    try:
        disk.write(descriptor, data)
        disk.sync(descriptor)
    except BaseException:
        with contextlib.suppress(OSError):
            disk.close(descriptor)
        raise
    disk.close(descriptor)


def sync_folder(folder: int | None) -> None:
    """Put a folder's names on disk, as far as its file system can. Raises OSError where the disk fails at it."""
    try:
        disk.sync_folder(folder)
    except OSError as error:
        if error.errno not in NO_SYNC:
            raise
