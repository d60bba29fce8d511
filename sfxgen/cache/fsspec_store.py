"""A team's cache in any place that fsspec reaches: S3, GCS, SSH, a web server.

No build depends on it: if it can't be reached, the build warns once and goes on without it.
"""

from __future__ import annotations

import os
import time
from functools import cache
from pathlib import PurePosixPath
from typing import Any

from sfxgen.cache.place import shown
from sfxgen.cache.store import LARGEST, entries_for
from sfxgen.errors import UsageError

ASK_AGAIN_S = 60.0
"""How long to leave a place alone that could not be reached: each attempt may wait for the network to time out."""


OLDEST = (2026, 6)
"""The first fsspec that renders the templates it reads in a sandbox."""


def _fsspec(url: str) -> Any:
    """Return the package fsspec. Raises UsageError where it is missing, or too old."""
    try:
        import fsspec
    except ImportError:
        message = f"the cache {shown(url)} needs the package fsspec"
        raise UsageError(message, 'pip install "sfxgen[shared]"') from None
    version = tuple(int(part) for part in fsspec.__version__.split(".")[:2] if part.isdigit())
    if version < OLDEST:
        message = f"the cache {shown(url)} needs a newer fsspec than {fsspec.__version__}"
        raise UsageError(message, 'pip install --upgrade "sfxgen[shared]"')
    return fsspec


class FsspecStore:
    """A store below an fsspec URL, with each entry at `<URL>/<first two digits>/<name>`."""

    def __init__(self, url: str, *, is_writable: bool = True) -> None:
        fsspec = _fsspec(url)
        self.is_writable = is_writable
        self._url = url
        try:
            files, root = fsspec.core.url_to_fs(url)
        except (ImportError, ValueError) as error:
            hint = "Install the package that fsspec needs for it, such as `pip install s3fs`."
            raise UsageError(f"the cache {shown(url)} can't be opened: {_without(url, error)}", hint) from None
        self._files: Any = files
        self._root, mark, query = str(root).partition("?")
        self._query = mark + query
        self._lost_at = -ASK_AGAIN_S
        self._lost: str = ""

    @property
    def warnings(self) -> list[str]:
        """Return a warning while the place can't be reached."""
        return [self._lost] if self._lost else []

    def names(self, key: str) -> list[str]:
        """Return the names of the entries for a key, sorted; none if the place can't be reached."""
        if self._is_lost():
            return []
        try:
            found = self._files.ls(self._at(key[:2]), detail=False, refresh=True)
        except FileNotFoundError:
            return []
        except Exception as error:  # each backend has errors of its own
            self._give_up(error)
            return []
        return entries_for(key, (PurePosixPath(path).name for path in found))

    def read(self, name: str, most: int = LARGEST) -> bytes | None:
        """Return an entry's bytes; None if it is gone, or no plain file, or the place can't be reached.

        Raises ValueError for more than `most` bytes, whatever size the place claims.
        """
        if self._is_lost():
            return None
        try:
            found = self._files.info(self._at(name[:2], name))
            if found.get("type") != "file" or found.get("islink"):
                return None
            data = None if (found.get("size") or 0) > most else self._start_of(name, most + 1)
        except FileNotFoundError:
            return None
        except Exception as error:
            self._give_up(error)
            return None
        if data is None or len(data) > most:
            raise ValueError(f"more than {most:,} bytes")
        return data

    def _start_of(self, name: str, count: int) -> bytes:
        with self._files.open(self._at(name[:2], name), "rb") as file:
            data: bytes = file.read(count)
        return data

    def _at(self, *parts: str) -> str:
        return "/".join((self._root.rstrip("/"), *parts)) + self._query

    def write(self, name: str, data: bytes) -> None:
        """Store an entry, under a temporary name first, so that nobody reads half of it."""
        if self._is_lost():
            return
        part = self._at(name[:2], f"{name}.{os.urandom(8).hex()}.part")
        try:
            self._files.makedirs(self._at(name[:2]), exist_ok=True)
            self._files.pipe_file(part, data)
            self._files.mv(part, self._at(name[:2], name))
        except Exception as error:
            self._give_up(error)

    def drop(self, name: str) -> None:
        """Leave a damaged entry alone: it may be this machine that misreads it."""

    def _is_lost(self) -> bool:
        if self._lost and time.monotonic() - self._lost_at >= ASK_AGAIN_S:
            self._lost = ""
        return bool(self._lost)

    def _give_up(self, error: Exception) -> None:
        self._lost = f"the shared cache {shown(self._url)} can't be reached: {_without(self._url, error)}"
        self._lost_at = time.monotonic()


def _without(url: str, error: Exception) -> str:
    """Return an error's text without the secrets of a URL that it may quote."""
    return str(error).replace(url, shown(url))


@cache
def shared_store(url: str, *, is_writable: bool = True) -> FsspecStore:
    """Return the store at a URL, one for the whole process, as it remembers when it could not be reached.

    Raises UsageError if fsspec, or what it needs for this URL, is not installed.
    """
    return FsspecStore(url, is_writable=is_writable)
