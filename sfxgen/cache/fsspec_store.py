"""A team's cache in any place that fsspec reaches: S3, GCS, SSH, a web server.

No build depends on it: if it can't be reached, the build warns once and goes on without it.
"""

from __future__ import annotations

import os
import time
from functools import cache
from pathlib import PurePosixPath
from typing import Any

from sfxgen.cache.store import entries_for
from sfxgen.errors import UsageError

ASK_AGAIN_S = 60.0
"""How long to leave a place alone that could not be reached: each attempt may wait for the network to time out."""


class FsspecStore:
    """A store below an fsspec URL, with each entry at `<URL>/<first two digits>/<name>`."""

    def __init__(self, url: str) -> None:
        try:
            import fsspec
        except ImportError:
            message = f"the cache {url} needs the package fsspec"
            raise UsageError(message, "pip install 'sfxgen[shared]'") from None
        self._url = url
        try:
            files, root = fsspec.core.url_to_fs(url)
        except (ImportError, ValueError) as error:
            hint = "Install the package that fsspec needs for it, such as `pip install s3fs`."
            raise UsageError(f"the cache {url} can't be opened: {error}", hint) from None
        self._files: Any = files
        self._root = PurePosixPath(root)
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
            found = self._files.ls(str(self._root / key[:2]), detail=False, refresh=True)
        except FileNotFoundError:
            return []
        except Exception as error:  # each backend has errors of its own
            self._give_up(error)
            return []
        return entries_for(key, (PurePosixPath(path).name for path in found))

    def read(self, name: str) -> bytes | None:
        """Return an entry's bytes; None if it is gone, or the place can't be reached."""
        try:
            data: bytes = self._files.cat_file(str(self._root / name[:2] / name))
        except FileNotFoundError:
            return None
        except Exception as error:
            self._give_up(error)
            return None
        return data

    def write(self, name: str, data: bytes) -> None:
        """Store an entry, under a temporary name first, so that nobody reads half of it."""
        if self._is_lost():
            return
        place = self._root / name[:2]
        part = str(place / f"{name}.{os.urandom(8).hex()}.part")
        try:
            self._files.makedirs(str(place), exist_ok=True)
            self._files.pipe_file(part, data)
            self._files.mv(part, str(place / name))
        except Exception as error:
            self._give_up(error)

    def drop(self, name: str) -> None:
        """Leave a damaged entry alone: it may be this machine that misreads it."""

    def _is_lost(self) -> bool:
        if self._lost and time.monotonic() - self._lost_at >= ASK_AGAIN_S:
            self._lost = ""
        return bool(self._lost)

    def _give_up(self, error: Exception) -> None:
        self._lost = f"the shared cache {self._url} can't be reached: {error}"
        self._lost_at = time.monotonic()


@cache
def shared_store(url: str) -> FsspecStore:
    """Return the store at a URL, one for the whole process, as it remembers when it could not be reached.

    Raises UsageError if fsspec, or what it needs for this URL, is not installed.
    """
    return FsspecStore(url)
