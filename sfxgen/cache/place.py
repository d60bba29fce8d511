"""Where a cache may be: how a place is written, whether it is inside the project, and how messages show it.

Nothing here touches a place: until a person has allowed it, even a look may mount a stranger's drive or send a login.
"""

from __future__ import annotations

import os
import posixpath
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from sfxgen.schema.messages import Problem, listing, quoted
from sfxgen.schema.paths import path_problem, within

READ, WRITE = "read", "write"
"""What a person may allow for a place outside the project."""

READ_ONLY = ("http", "https")
PROTOCOLS = ("file", "s3", "gs", "az", "abfs", "sftp", "smb", *READ_ONLY, "memory")
"""What a URL may begin with. fsspec knows many more, and some of them run templates or unpack archives."""

_URL = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://(.*)", re.DOTALL)
_ABSOLUTE = re.compile(r"/|[A-Za-z]:[\\/]|\\\\")
"""An absolute path, or a path on a Windows drive or share."""
MOST_LINKS = 40


@dataclass(frozen=True, kw_only=True)
class CacheLayout:
    """Where a project's renders are kept, and what of it this person has allowed."""

    local: str
    """This machine's own folder: relative to the root, or a place outside that may be written to."""
    shared: str = ""
    """A folder or URL that is asked after that; empty if there is none."""
    publish: bool = False
    """Whether new renders are stored in the shared place, too."""
    warning: str = ""
    """About a place that was named and not allowed."""


def is_url(text: str) -> bool:
    """Tell whether a place is a URL rather than a folder."""
    return _URL.match(text) is not None


def is_absolute(text: str) -> bool:
    """Tell whether a place says where it is by itself: a URL, or an absolute path of any system."""
    return is_url(text) or _ABSOLUTE.match(text) is not None


def place_problem(text: str) -> Problem | None:
    """Return why a text can't be the place of a cache; None if it can."""
    if "::" in text:
        return Problem("a chain of URLs can't be a cache", "write the one place that it is kept in")
    if url := _URL.match(text):
        return _url_problem(url[1].lower(), url[2])
    if _ABSOLUTE.match(text):
        return None
    if text.startswith("~"):
        return Problem("`~` is not expanded", "write the whole path")
    if problem := path_problem(text):
        return problem
    if within(text) in (None, "."):
        return Problem(f"{quoted(text)} leads out of the project", "write an absolute path")
    return None


def _url_problem(protocol: str, rest: str) -> Problem | None:
    if protocol not in PROTOCOLS:
        known = listing([f"{name}://" for name in PROTOCOLS])
        return Problem(f"a cache can't be at {quoted(f'{protocol}://')}", f"use a folder, or {known}")
    path = rest.partition("?")[0]
    if protocol == "file" and not path.startswith("/"):
        return Problem("expected an absolute path after file://", "as in file:///srv/cache")
    if not path.strip("/"):
        return Problem("expected a place after ://", f"as in {protocol}://bucket/cache")
    if ".." in path.split("/"):
        return Problem("`..` can't be part of a URL here", "write the place without it")
    if protocol not in READ_ONLY and len(rest) > len(path):
        return Problem(f"a place at {protocol}:// can't have a query", "leave out the question mark and what follows")
    return None


def inner_path(root: Path, text: str) -> str | None:
    """Return a folder's path from the root as far as the text alone tells; None for a URL, and for a place outside."""
    if is_url(text):
        return None
    if not is_absolute(text):
        return within(text)
    folder = Path(os.path.normpath(text))
    return folder.relative_to(root).as_posix() if folder.is_relative_to(root) else None


def canonical(text: str) -> str:
    """Return an absolute path or URL as it is remembered: one spelling for each, as far as the text alone tells."""
    if url := _URL.match(text):
        path, mark, query = url[2].partition("?")
        return f"{url[1].lower()}://{path.rstrip('/')}{mark}{query}"
    return os.path.normpath(text)


def shown(text: str) -> str:
    """Return a place as messages show it: without the passwords and tokens that a URL may hold."""
    if not is_url(text):
        return text
    try:
        parts = urlsplit(text)
    except ValueError:
        return text.partition("://")[0] + "://…"
    _, at, host = parts.netloc.rpartition("@")
    return urlunsplit((parts.scheme, f"…@{host}" if at else host, parts.path, "…" if parts.query else "", ""))


def way_out(root: Path, relative: str) -> str | None:
    """Return where links lead a path of the project that leave it; None if it stays inside.

    Only links inside the project are read; where they lead is not looked at.
    """
    pending, at = relative.split("/")[::-1], root.as_posix()
    base, links = at, 0
    while pending:
        at = posixpath.normpath(posixpath.join(at, pending.pop()))
        if not _is_below(at, base):
            return posixpath.join(at, *pending[::-1])
        target = _link(at)
        if target is None:
            continue
        links += 1
        is_elsewhere = _ABSOLUTE.match(target) is not None
        if links > MOST_LINKS or (is_elsewhere and not _is_below(posixpath.normpath(target), base)):
            return posixpath.join(target, *pending[::-1])
        at = base if is_elsewhere else posixpath.dirname(at)
        pending += (posixpath.relpath(target, base) if is_elsewhere else target).split("/")[::-1]
    return None


def _is_below(path: str, base: str) -> bool:
    return path == base or path.startswith(base.rstrip("/") + "/")


def _link(path: str) -> str | None:
    try:
        target = os.readlink(path)  # noqa: PTH115 -- the text as it is
        return target.replace(os.sep, "/").removeprefix("//?/")
    except (OSError, ValueError):
        return None
