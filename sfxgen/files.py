"""Files, written whole or not at all: the only module that writes to disk for the project's sake."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import itertools
import os
import time
from collections.abc import Callable
from pathlib import Path

from sfxgen.errors import SfxgenError

RETRY_S = 2.0
"""How long to wait for a program (an engine, a virus scanner) that holds a file open, as Windows needs it."""

_counter = itertools.count()


def sha256(data: bytes) -> str:
    """Return the SHA-256 of the bytes, in hex."""
    return hashlib.sha256(data).hexdigest()


def sha256_file(path: Path) -> str | None:
    """Return the SHA-256 of a regular file, in hex; None when there is none."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None


def write_atomic(path: Path, data: bytes, scratch: Path | None = None) -> None:
    """Put `data` at `path`: a reader sees the old file or the new one, also after a power cut.

    The bytes go to a temporary file first, in `scratch` if that is on the same file system (so that an engine
    never imports a half-written file), else beside `path`.
    Raises OSError when the disk is full or the folder can't be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if scratch is not None:
        scratch.mkdir(parents=True, exist_ok=True)
    try:
        _write_and_replace(path, data, scratch or path.parent)
    except OSError as error:
        if error.errno != errno.EXDEV or scratch is None:
            raise
        _write_and_replace(path, data, path.parent)


def append_synced(path: Path, data: bytes) -> None:
    """Append to a file; on disk when this returns."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def remove(path: Path) -> None:
    """Delete a file if it is there."""
    with contextlib.suppress(FileNotFoundError):
        _patiently(path.unlink)


def remove_empty_folders(folder: Path, root: Path) -> None:
    """Delete `folder` and its parents up to, not including, `root`, as long as they are empty."""
    while folder != root and root in folder.parents:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


def inside(root: Path, relative: str) -> Path:
    """Return the place of `relative` (with `/`) below `root`, or refuse one that leads out of it.

    Raises SfxgenError for an absolute path, `..`, or a symbolic link out of the root.
    """
    parts = relative.split("/")
    if not relative or any(part in ("", ".", "..") or "\\" in part or ":" in part or "\0" in part for part in parts):
        raise SfxgenError(f"{relative!r} is not a path inside the project")
    path = root.joinpath(*parts)
    if not path.parent.resolve().is_relative_to(root.resolve()):
        raise SfxgenError(f"{relative} leads out of the project through a link", "Replace the link by a folder.")
    return path


def _write_and_replace(path: Path, data: bytes, folder: Path) -> None:
    temporary = folder / f".sfxgen-{os.getpid()}-{next(_counter)}.tmp"
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _patiently(lambda: temporary.replace(path))
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(path.parent)


def _patiently(action: Callable[[], object]) -> None:
    """Run `action`, again and again for a while where another program still holds the file."""
    deadline = time.monotonic() + RETRY_S
    while True:
        try:
            action()
            return
        except PermissionError:
            if os.name != "nt" or time.monotonic() > deadline:
                raise
            time.sleep(0.05)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # a folder can't be opened there; the rename is journalled by NTFS
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError:  # some network file systems refuse; the file itself is synced
        pass
    finally:
        os.close(descriptor)
