"""A team's cache anywhere fsspec reaches: S3, GCS, SSH, a web server's folder.

It is a help, never a need: when it can't be reached the build says so once and goes on without it.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from sfxgen.errors import UsageError


class SharedFolder:
    """A store of cache entries below an fsspec URL, each at `<URL>/<first two digits>/<entry's name>`."""

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
            hint = "Install what fsspec needs for it, such as `pip install s3fs`."
            raise UsageError(f"the cache {url} can't be opened: {error}", hint) from None
        self._files: Any = files
        self._root = PurePosixPath(root)
        self.warnings: list[str] = []

    def names(self, key: str) -> list[str]:
        """Return the names of the entries for a key, sorted; none when the place can't be reached."""
        try:
            found = self._files.ls(str(self._root / key[:2]), detail=False, refresh=True)
        except FileNotFoundError:
            return []
        except Exception as error:  # each backend has errors of its own
            self._give_up(error)
            return []
        names = [PurePosixPath(path).name for path in found]
        return sorted(name for name in names if name.startswith(key[:32]) and name.endswith(".wav"))

    def read(self, name: str) -> bytes | None:
        """Return an entry's bytes; None when it, or the place, is gone."""
        try:
            data: bytes = self._files.cat_file(str(self._root / name[:2] / name))
        except FileNotFoundError:
            return None
        except Exception as error:
            self._give_up(error)
            return None
        return data

    def write(self, name: str, data: bytes) -> None:
        """Store an entry under a name of its own first, so that nobody reads half of it."""
        place = self._root / name[:2]
        try:
            self._files.makedirs(str(place), exist_ok=True)
            self._files.pipe_file(str(place / f"{name}.part"), data)
            self._files.mv(str(place / f"{name}.part"), str(place / name))
        except Exception as error:
            self._give_up(error)

    def drop(self, name: str) -> None:
        """Leave a damaged entry to the team: this machine may be the one that misreads it."""

    def _give_up(self, error: Exception) -> None:
        if not self.warnings:
            self.warnings.append(f"the shared cache {self._url} can't be reached: {error}")
