"""Paths that people write in a project's files: portable, inside the project, and really there."""

from __future__ import annotations

import os
import posixpath
import re
import stat as stat_module
import unicodedata
from errno import EACCES, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM
from pathlib import Path

from sfxgen.files import disk
from sfxgen.schema.messages import quoted, shown

_DEVICE = re.compile(
    r"(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)(?: *\..*)?",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r'[<>:"|?*\x00-\x1f]')
_NO_FILE = {ENOENT, ENOTDIR, EACCES, EPERM, ELOOP, ENAMETOOLONG, EINVAL}


def path_trouble(text: str) -> tuple[str, str] | None:
    """Why a path can't be shared between machines, and what to do; None if it can."""
    if re.match("[A-Za-z]:", text) or text.startswith(("/", "\\")):
        return f"expected a path inside the project, found {quoted(text)}", "write it relative to this file"
    if "\\" in text:
        return "a backslash separates folders on Windows only", f"write {shown(text.replace(chr(92), '/'))}"
    if "\n" in text or "\t" in text:
        return "a path stands on one line", "delete the line break or tab"
    try:
        os.fsencode(text)
    except UnicodeEncodeError:
        return f"{quoted(text)} can't be a path in this locale", "use a UTF-8 locale, or set PYTHONUTF8=1"
    return None


def folder_trouble(path: str) -> tuple[str, str] | None:
    """Why Windows can't have a folder of this path, and what to do; None if every system can."""
    for part in path.split("/"):
        if _DEVICE.fullmatch(part):
            return f"{quoted(part)} is a device on Windows, not a folder", "choose another name"
        if part not in (".", "..") and part.endswith((".", " ")):
            return f"{quoted(part)} ends with a dot or a space, which Windows leaves out", "leave it out"
        if found := _NO_NAME.search(part):
            return f"Windows has no folder with {quoted(found.group())} in its name", "choose another name"
    return None


def same_to_disks(path: str) -> str:
    """A path as a disk sees it that takes no account of case or of how letters are composed."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def within(text: str, folder: str = "") -> str | None:
    """A path from a folder, as one from the root; None if it leads out of the root."""
    path = posixpath.normpath(posixpath.join(folder, text))
    return None if path == ".." or path.startswith("../") else path


def leads_out(root: Path, path: str) -> bool:
    """Whether symbolic links lead from a path out of the project."""
    try:
        return not (root / path).resolve().is_relative_to(root)
    except (OSError, RuntimeError, ValueError):  # loops of links, names beyond the system's limits
        return True


def is_file(path: Path) -> bool:
    """Whether a regular file is there and may be seen, whatever the path. Raises OSError when the disk fails."""
    try:
        return stat_module.S_ISREG(disk.stat(path).st_mode)
    except ValueError:
        return False
    except OSError as error:
        if error.errno in _NO_FILE:
            return False
        raise
