"""The gate: all that sfxgen writes, moves or deletes lies below a root, and is come to by no link.

A project may come from a stranger, and git stores symbolic links. With one, an output could be a file in the home
folder, or the journal a script that a build would append to.
"""

from __future__ import annotations

import contextlib
import errno
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from stat import S_IMODE, S_ISDIR, S_ISLNK, S_ISREG, S_IWUSR
from typing import TYPE_CHECKING

from sfxgen.errors import ReadOnlyError, UsageError
from sfxgen.files import atomic, disk
from sfxgen.files.disk import Slot

if TYPE_CHECKING:  # loads only when there is something to hold
    from filelock import FileLock

OF_A_FILE = 0o777
"""The permissions that a file keeps when it is replaced; who runs it as whom is not among them."""

OF_A_SECRET = 0o600

LARGEST_TEXT = 2**26
"""Bytes."""


class Gate:
    """Writes, appends, deletes and makes folders below a root. Every path is relative to that, with `/`.

    owner: whose place it is, in messages. scratch: a folder below the root for files that are being written, so that
    an engine never imports half of one; without it they lie beside their place until they are whole.
    holds_only_ours: nothing below the root is a person's, as in a cache: a link or a read-only file gives way.

    Every method raises UsageError for a path that leads elsewhere: absolute, with `..`, through a link, or to what is
    no regular file; ReadOnlyError for a read-only file; OSError, which names the path, when the disk fails.
    """

    def __init__(
        self, root: Path, *, owner: str = "the project", scratch: str | None = None, holds_only_ours: bool = False
    ) -> None:
        self.root = root
        self._owner, self._scratch, self._holds_only_ours = owner, scratch, holds_only_ours

    def check(self, path: str) -> Path:
        """Return where a path is, if it is the root's own and no link leads there: for what is read or only named."""
        parts = self._parts(path)
        number = disk.find_link(self.root, parts)
        if number is not None:
            raise self._refusal(path, parts[: number + 1])
        return self.root.joinpath(*parts)

    def read(self, path: str) -> bytes:
        """Return the bytes of a text file; UsageError for one that is larger than any text that people write."""
        self.check(path)
        with _naming(self.root / path), self._slot(path) as slot:
            data = atomic.patiently(lambda: disk.read_held(slot, LARGEST_TEXT + 1))
        if len(data) > LARGEST_TEXT:
            raise UsageError(f"{path} is larger than {LARGEST_TEXT:,} bytes", "Is it the right file?")
        return data

    def require_writable(self, path: str) -> None:
        """Do nothing for a path that `write` would take; raise what it would raise for others."""
        with contextlib.suppress(FileNotFoundError), _naming(self.root / path), self._slot(path) as slot:
            self._mode(path, slot)

    def write(self, path: str, data: bytes, *, private: bool = False) -> None:
        """Put `data` at a path: a reader sees the old file or the new one, also after a power cut.

        The file keeps the permissions it had. private: from now on, nobody but its owner may read it.
        """
        with _naming(self.root / path), self._slot(path, make=True) as slot:
            mode = self._mode(path, slot)
            mode = OF_A_SECRET if private else mode
            if self._scratch is not None:
                try:
                    with self._folder(self._parts(self._scratch), make=True) as aside:
                        atomic.write_and_rename(aside(atomic.temporary_name()), slot, data, mode)
                except OSError as error:
                    if error.errno != errno.EXDEV:
                        raise
                else:
                    return
            beside = Slot(slot.path.with_name(atomic.temporary_name()), slot.folder)
            atomic.write_and_rename(beside, slot, data, mode)

    def append(self, path: str, data: bytes) -> None:
        """Append to a file; on disk when this returns."""
        with _naming(self.root / path), self._slot(path, make=True) as slot:
            is_new = self._mode(path, slot) is None
            if not is_new and _has_another_name(slot):
                self.write(path, atomic.read(slot.path) + data)
                return
            atomic.write_synced(disk.append(slot), data)
            if is_new:
                atomic.sync_folder(slot.folder)

    def freshen(self, path: str) -> None:
        """Set a file's times to now, if it is there."""
        with contextlib.suppress(FileNotFoundError), _naming(self.root / path), self._slot(path) as slot:
            if self._mode(path, slot) is not None:
                disk.touch(slot)

    def lock(self, path: str, on_wait: Callable[[], None]) -> FileLock:
        """Hold a file, made if it is missing, so that no other process can, and return what releases it.

        on_wait: called when another process holds it.
        """
        from filelock import FileLock, Timeout

        with self._slot(path, make=True) as slot:
            if self._mode(path, slot) is not None and _has_another_name(slot):
                disk.unlink(slot)  # it would be emptied, and with it what has the other name
        lock = FileLock(str(self.root / path))
        try:
            lock.acquire(timeout=0)
        except Timeout:
            on_wait()
            lock.acquire(poll_interval=0.1)
        return lock

    def remove(self, path: str) -> None:
        """Delete a file if it is there."""
        with contextlib.suppress(FileNotFoundError), _naming(self.root / path), self._slot(path) as slot:
            if self._mode(path, slot) is not None:
                atomic.patiently(lambda: disk.unlink(slot), slot)

    def remove_empty_folders(self, path: str) -> None:
        """Delete a folder and those it lies in, up to, not including, the root, as long as they are empty."""
        parts = self._parts(path)
        with contextlib.suppress(OSError, UsageError):
            while parts:
                with self._slot("/".join(parts)) as slot:
                    disk.remove_folder(slot)
                parts = parts[:-1]

    def make_folder(self, path: str = "") -> None:
        """Make a folder, and those above it that are missing, the root's own included; on disk when this returns."""
        with _naming(self.root / path), self._folder(self._parts(path) if path else (), make=True):
            pass

    def sweep(self, path: str = "", older_than_s: float = 0.0) -> None:
        """Delete what killed processes left half-written in a folder; what can't be deleted costs space only."""
        with contextlib.suppress(OSError, UsageError), self._folder(self._parts(path) if path else ()) as inside:
            for name in disk.names(self.root / path):
                if name.startswith(atomic.TEMPORARY):
                    with contextlib.suppress(OSError):
                        _sweep(inside(name), older_than_s)

    def _parts(self, path: str) -> Sequence[str]:
        parts = path.split("/")
        if any(part in ("", ".", "..") or "\\" in part or ":" in part or "\0" in part for part in parts):
            raise UsageError(f"{path} is not a path inside {self._owner}")
        return parts

    def _refusal(self, path: str, link: Sequence[str]) -> UsageError:
        """Return the error for a path of which the link is the first part, or the whole."""
        if "/".join(link) == path:
            return UsageError(f"{path} is a link, not a file of {self._owner}'s own", "Put a file in its place.")
        return self._link_above(path, link)

    def _link_above(self, path: str, link: Sequence[str]) -> UsageError:
        at = self.root.joinpath(*link)
        if Path(os.path.realpath(at)).is_relative_to(os.path.realpath(self.root)):
            return UsageError(f"{path} leads through a link, {'/'.join(link)}", "Replace the link by a folder.")
        return UsageError(f"{path} leads out of {self._owner} through a link", "Replace the link by a folder.")

    def _mode(self, path: str, slot: Slot) -> int | None:
        """Return the permissions of a file that may be replaced or deleted; None where there is nothing."""
        found = disk.lstat(slot)
        if found is None:
            return None
        if self._holds_only_ours:
            if S_ISDIR(found.st_mode):
                disk.remove_folder(slot)  # if it is empty
            elif atomic.OPEN_FILES_ARE_LOCKED and S_ISREG(found.st_mode) and not found.st_mode & S_IWUSR:
                disk.make_writable(slot)
            return S_IMODE(found.st_mode) & OF_A_FILE if S_ISREG(found.st_mode) else None
        if S_ISLNK(found.st_mode):
            raise self._refusal(path, path.split("/"))
        if S_ISDIR(found.st_mode):
            raise UsageError(f"{path} is a folder, not a file", "Move it away.")
        if not S_ISREG(found.st_mode):
            raise UsageError(f"{path} is not a regular file", "Delete it.")
        if not found.st_mode & S_IWUSR:
            raise ReadOnlyError(path)
        return S_IMODE(found.st_mode) & OF_A_FILE

    @contextmanager
    def _slot(self, path: str, *, make: bool = False) -> Iterator[Slot]:
        parts = self._parts(path)
        with self._folder(parts[:-1], make=make, about=path) as inside:
            yield inside(parts[-1])

    @contextmanager
    def _folder(self, parts: Sequence[str], *, make: bool = False, about: str = "") -> Iterator[Callable[[str], Slot]]:
        """Hold a folder, and give the places in it by name. make: make it if it is missing. about: for whose sake."""
        folder, path = self._hold(parts, make, about or "/".join(parts)), self.root.joinpath(*parts)
        try:
            yield lambda name: Slot(path / name, folder)
        finally:
            if folder is not None:
                disk.close(folder)

    def _hold(self, parts: Sequence[str], make: bool, about: str) -> int | None:
        try:
            return disk.hold(self.root, parts)
        except FileNotFoundError:
            if not make:
                raise
        except OSError as error:
            if error.errno in (errno.ELOOP, errno.ENOTDIR) and (number := disk.find_link(self.root, parts)) is not None:
                raise self._link_above(about, parts[: number + 1]) from None
            raise
        if parts:
            with self._folder(parts[:-1], make=True, about=about) as inside:
                _make_folder(inside(parts[-1]))
        else:
            _make_root(self.root)
        return disk.hold(self.root, parts)


def gate_to(path: Path, project: Path | None = None) -> tuple[Gate, str]:
    """Return the gate to one file that a person named, and the file's path from the gate's root.

    project: a root whose own gate it is that leads to files below; of another file, its folder is the root.
    """
    place = Path(os.path.normpath(path.absolute()))
    if project is not None and place.is_relative_to(project):
        return Gate(project), place.relative_to(project).as_posix()
    return Gate(path.absolute().parent, owner="its folder"), path.name


def _has_another_name(slot: Slot) -> bool:
    """Tell whether a file is also another file, by a hard link."""
    found = disk.lstat(slot)
    return found is not None and found.st_nlink > 1


def _make_root(root: Path) -> None:
    """Make a root, and the folders above it that are missing: a person named it."""
    if not disk.exists(root.parent):
        _make_root(root.parent)
    folder = disk.hold(root.parent, ())
    try:
        _make_folder(Slot(root, folder))
    finally:
        if folder is not None:
            disk.close(folder)


def _make_folder(slot: Slot) -> None:
    with contextlib.suppress(FileExistsError):  # another process was faster
        disk.make_folder(slot)
        atomic.sync_folder(slot.folder)


def _sweep(slot: Slot, older_than_s: float) -> None:
    found = disk.lstat(slot)
    if found is not None and (not older_than_s or time.time() - found.st_mtime > older_than_s):
        disk.unlink(slot)


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Make errors name the file to be written instead of a temporary one."""
    try:
        yield
    except OSError as error:
        if error.errno is None:
            raise
        raise OSError(error.errno, error.strerror, str(path)) from error
