"""A team's place at any URL that fsspec reaches: S3, GCS, Azure, SSH, SMB, a web server.

Making a store connects to nothing: some of fsspec's constructors do, so they are called by the first operation, which
has a deadline.
"""

from __future__ import annotations

import logging
import os
import re
import threading
import time
from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any

from sfxgen.cache.faults import told
from sfxgen.cache.place import READ_ONLY, shown
from sfxgen.cache.places import Stored
from sfxgen.cache.store import ENTRY, LEFT_BEHIND_S
from sfxgen.errors import UsageError
from sfxgen.files.pieces import read_up_to

OLDEST = (2026, 6)
"""The first fsspec that renders the templates it reads in a sandbox."""

OBJECT_STORES = ("s3", "gs", "az", "abfs", "memory")
"""Where one PUT is whole or nothing, and folders need not be made."""

PART = re.compile(rf"{ENTRY.pattern}\.[0-9a-f]{{16}}\.part")
"""An entry that is being written; one that is old was left by a process that was killed."""

_PACKAGES = {"s3": "s3fs", "gs": "gcsfs", "az": "adlfs", "abfs": "adlfs", "sftp": "paramiko", "smb": "smbprotocol"}

_TALKATIVE = (*sorted({*_PACKAGES.values()}), "fsspec", "aiobotocore", "botocore", "azure", "aiohttp", "asyncio")
"""Loggers of what reaches a place. Python prints the errors that they tell of, unless a handler hears them."""


def _hush() -> None:
    """Keep libraries from printing errors, of which builds speak themselves; a person's own handlers go on hearing."""
    for name in _TALKATIVE:
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())


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
    """Entries below an fsspec URL, each at `<URL>/<first two digits>/<name>`.

    Raises UsageError if fsspec, or what it needs for this URL, is not installed.
    """

    def __init__(self, url: str) -> None:
        _hush()
        self.text = url
        self.beat: Callable[[], None] = lambda: None
        self._protocol = url.partition("://")[0].lower()
        self._fsspec = _fsspec(url)
        try:
            kind = self._fsspec.get_filesystem_class(self._protocol)
        except (ImportError, ValueError) as error:
            package = _PACKAGES.get(self._protocol, "aiohttp")
            message = f"the cache {shown(url)} can't be opened: {told(url, error)}"
            raise UsageError(message, f"pip install {package}") from None
        self._takes_threads = bool(getattr(kind, "async_impl", False)) or self._protocol == "memory"
        self._is_object_store = self._protocol in OBJECT_STORES
        self.threads = 16 if self._takes_threads else 4
        self._connections: Any = threading.local()
        self._mutex = threading.Lock()
        self._connection: tuple[Any, str, str] | None = None
        self._folder_mark = ("",) if self._protocol in READ_ONLY else ()
        """What ends a folder's path with a slash, without which web servers redirect."""
        self._made: set[str] = set()
        """Shelves that are known to be there."""

    def names(self, keys: Collection[str]) -> set[str]:
        """Return the names of entries: one LIST tells all of an object store's, elsewhere there is one for each shelf.

        For a single key, its own is enough.
        """
        if not self._is_object_store:
            return {stored.name for shelf in sorted({key[:2] for key in keys}) for stored in self._listed(shelf)}
        if len(keys) > 1:
            return {stored.name for stored in self.entries()}
        return {stored.name for key in keys for stored in self._found(f"{key[:2]}/{key[:32]}")}

    def read(self, name: str, most: int) -> bytes | None:
        """Return an entry's bytes; None if it is gone. Raises ValueError for more than `most`, whatever is claimed."""
        files, at = self._files(), self._at(name[:2], name)
        try:
            data = _start(files, self._protocol, at, most + 1)
        except (FileNotFoundError, IsADirectoryError) as error:
            self._require_bucket(error)
            return None
        if len(data) > most:
            raise ValueError(f"more than {most:,} bytes")
        return data

    def write(self, name: str, data: bytes) -> None:
        """Store an entry; where a write can be half done, under another name first."""
        files, path = self._files(), self._at(name[:2], name)
        if self._is_object_store:
            files.pipe_file(path, data)
            return
        part = self._at(name[:2], f"{name}.{os.urandom(8).hex()}.part")
        if name[:2] not in self._made:
            self._make_shelf(files, name[:2])
        try:
            files.pipe_file(part, data)
            files.mv(part, path)
        except BaseException:
            self._discard(files, part)
            raise

    def entries(self) -> Iterator[Stored]:
        """Yield every entry."""
        if not self._is_object_store:
            for number in range(256):
                yield from self._listed(f"{number:02x}")
            return
        yield from self._found("")

    def remove(self, name: str) -> None:
        """Delete an entry if it is there."""
        try:
            self._files().rm_file(self._at(name[:2], name))
        except FileNotFoundError:
            return

    def sweep(self) -> None:
        """Delete what was left half-written; on an object store, nothing ever is."""
        if self._is_object_store:
            return
        due = time.time() - LEFT_BEHIND_S
        for number in range(256):
            for each in self._there(f"{number:02x}"):
                name = PurePosixPath(str(each.get("name", ""))).name
                if PART.fullmatch(name) and 0 < _seconds(each) < due:
                    self._discard(self._files(), self._at(name[:2], name))

    def _found(self, prefix: str) -> Iterator[Stored]:
        """Yield an object store's entries below a prefix; with one, no library asks whether there is a root."""
        files, root, _ = self._connect()
        above, slash, last = root.strip("/").rpartition("/")
        try:
            if self._protocol == "s3":
                yield from self._pages(files, root.strip("/"), prefix)
                return
            if self._protocol == "memory":
                found = files.find(root, detail=True)
            elif slash and not prefix:
                found = files.find(above, detail=True, prefix=f"{last}/")
            else:
                found = files.find(root.strip("/"), detail=True, prefix=prefix)
        except FileNotFoundError as error:
            self._require_bucket(error)
            return
        yield from _stored(found.values())

    def _pages(self, files: Any, root: str, prefix: str) -> Iterator[Stored]:
        """Yield what S3 lists, a thousand at a time: a list of a hundred thousand takes longer than any deadline."""
        bucket, slash, key = root.partition("/")
        asked = {"Bucket": bucket, "Prefix": f"{key}{slash}{prefix}"}
        while True:
            page = files.call_s3("list_objects_v2", **asked)
            self.beat()
            yield from _stored(
                {"name": each["Key"], "type": "file", "size": each["Size"], "LastModified": each.get("LastModified")}
                for each in page.get("Contents", ())
            )
            if not page.get("IsTruncated"):
                return
            asked["ContinuationToken"] = page["NextContinuationToken"]

    def _listed(self, shelf: str) -> Iterator[Stored]:
        yield from _stored(self._there(shelf))

    def _there(self, shelf: str) -> list[Any]:
        self.beat()
        try:
            return list(self._files().ls(self._at(shelf, *self._folder_mark), detail=True))
        except FileNotFoundError as error:
            self._require_bucket(error)
            return []

    def _require_bucket(self, error: OSError) -> None:
        """Raise an error that says that there is not even a bucket."""
        if getattr(error.__cause__, "response", {}).get("Error", {}).get("Code") == "NoSuchBucket":
            raise error

    def _make_shelf(self, files: Any, shelf: str) -> None:
        """Make a folder. Where another machine is faster with it, or with one above, some servers only tell of a
        failure: then it is there, or the next attempt gets further."""
        path = self._at(shelf)
        for left in range(path.count("/"), -1, -1):
            try:
                files.makedirs(path, exist_ok=True)
                break
            except Exception as error:
                if files.exists(path):
                    break
                if not left or isinstance(error, PermissionError):
                    raise
        self._made.add(shelf)

    def _discard(self, files: Any, path: str) -> None:
        try:
            files.rm_file(path)
        except Exception:  # the error that matters is on its way
            return

    def _at(self, *parts: str) -> str:
        _, root, query = self._connect()
        return "/".join((root.rstrip("/"), *parts)) + query

    def _files(self) -> Any:
        return self._connect()[0]

    def _connect(self) -> tuple[Any, str, str]:
        """Return the connection: one for all threads if it takes them, else one for each."""
        if not self._takes_threads:
            if not hasattr(self._connections, "mine"):
                self._connections.mine = self._connected()
            mine: tuple[Any, str, str] = self._connections.mine
            return mine
        with self._mutex:
            if self._connection is None:
                self._connection = self._connected()
            return self._connection

    def _connected(self) -> tuple[Any, str, str]:
        options: dict[str, Any] = {} if self._protocol == "memory" else {"skip_instance_cache": True}
        if self._protocol not in (*READ_ONLY, "memory"):
            options["use_listings_cache"] = False
        if self._protocol == "sftp":
            options |= {"timeout": 10, "banner_timeout": 10, "auth_timeout": 10}
            options.pop("use_listings_cache")
        files, root = self._fsspec.core.url_to_fs(self.text, **options)
        path, mark, query = str(root).partition("?")
        return files, path, mark + query


def _start(files: Any, protocol: str, path: str, count: int) -> bytes:
    """Return the first bytes of a file, in one request."""
    if protocol in OBJECT_STORES:
        return bytes(files.cat_file(path, start=0, end=count))
    if protocol not in READ_ONLY:
        with files.open(path, "rb") as file:
            _read_ahead(file, count)
            return read_up_to(file, count)
    with files.open(path, "rb", block_size=0, size=1) as stream:  # with a size, it asks for none
        return read_up_to(stream, count)


def _read_ahead(file: Any, most: int) -> None:
    """Ask for all of a file at once, where every 32 KiB would cost a round trip."""
    if hasattr(file, "prefetch") and hasattr(file, "stat"):
        size = file.stat().st_size or 0
        if 0 < size < most:
            file.prefetch(size)


def _stored(found: Any) -> Iterator[Stored]:
    for entry in found:
        name = PurePosixPath(str(entry.get("name", "")).partition("?")[0]).name
        if ENTRY.fullmatch(name) and entry.get("type") == "file" and not entry.get("islink"):
            yield Stored(name=name, size=int(entry.get("size") or 0), modified=_seconds(entry))


def _seconds(entry: Any) -> float:
    for key in ("LastModified", "last_modified", "mtime", "created", "updated"):
        value = entry.get(key)
        if isinstance(value, datetime):
            return value.timestamp()
        if isinstance(value, int | float):
            return float(value)
    return 0.0
