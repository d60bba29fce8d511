"""Checks on paths that people write: the same on every system, and inside the project, links included."""

from __future__ import annotations

import os
import posixpath
import re
import stat as stat_module
import unicodedata
from errno import EACCES, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM
from pathlib import Path

from sfxgen.files import disk
from sfxgen.schema.messages import Problem, quoted, shown

_DEVICE = re.compile(
    r"(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)(?: *\..*)?",
    re.IGNORECASE,
)
_NOT_ON_WINDOWS = re.compile(r'[<>:"|?*\x00-\x1f]')
_UNSEEN = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
"""Controls, line separators, and marks that make text read backwards."""
_NOT_THERE = {ENOENT, ENOTDIR, EACCES, EPERM, ELOOP, ENAMETOOLONG, EINVAL}


def path_problem(text: str) -> Problem | None:
    """Return why a path can't be the same on every machine; None if it can."""
    if re.match(r"[A-Za-z][A-Za-z0-9+.\-]+://", text):
        if inside := re.fullmatch(r"res://+(.*?)/*", text):
            return Problem("`res://` is Godot's name for the project's folder", f"write {shown(inside[1] or '.')}")
        return Problem(
            f"expected a path, found the address {quoted(text)}", "put the file into the project, name it here"
        )
    if re.match(r"~[^/\\]*[/\\]", text):
        return Problem("`~` is not expanded", "write the path relative to this file")
    if found := re.match(r"(\$\w+|\$\{\w+\}|%\w+%)[/\\]", text):
        return Problem(f"{found[1]} is not expanded", "write the path relative to this file")
    if re.match("[A-Za-z]:", text) or text.startswith(("/", "\\")):
        return Problem(f"expected a path inside the project, found {quoted(text)}", "write it relative to this file")
    if "\\" in text:
        return Problem("backslashes separate folders only on Windows", f"write {shown(text.replace(chr(92), '/'))}")
    if "\n" in text or "\t" in text:
        return Problem("a path can't contain a line break or a tab", "delete it")
    if unseen := _UNSEEN.search(text):
        return Problem(f"a path can't contain the invisible character U+{ord(unseen.group()):04X}", "delete it")
    try:
        os.fsencode(text)
    except UnicodeEncodeError:
        return Problem(f"this locale can't encode the path {quoted(text)}", "use a UTF-8 locale, or set PYTHONUTF8=1")
    return None


def backslash_problem(written: str) -> Problem:
    """Return what is wrong with a path of Windows in double quotes, as it is written in the file."""
    letter = next(iter(re.findall(r"\\\\|\\(.)", written)), "")
    means = f"stands for {_ESCAPES[letter]}" if letter in _ESCAPES else "means nothing"
    path = written.strip('"').replace("\\\\", "\\").replace("\\", "/")
    outside = re.match(r"(?:[A-Za-z]:)?/", path)
    where = "; a file of the game has to lie in its folder" if outside else ""
    return Problem(f"in double quotes \\{letter} {means}", f"write {shown(path)}{where}")


_ESCAPES = {"t": "a tab", "n": "a line break", "r": "a line break", "b": "a backspace", "0": "nothing that is seen"}
_ESCAPES |= dict.fromkeys("aefv", "a control character") | dict.fromkeys("xuU", "a character by its number")


def folder_problem(path: str) -> Problem | None:
    """Return why Windows can't have a folder of this path; None if every system can."""
    for part in path.split("/"):
        if _DEVICE.fullmatch(part):
            return Problem(f"{quoted(part)} is a device on Windows, not a folder", "choose another name")
        if part not in (".", "..") and part.endswith((".", " ")):
            return Problem(f"{quoted(part)} ends with a dot or a space, which Windows drops", "leave it out")
        if found := _NOT_ON_WINDOWS.search(part):
            return Problem(f"folder names can't contain {quoted(found.group())} on Windows", "choose another name")
    return None


def caseless(path: str) -> str:
    """Return a path as disks compare it that ignore case and how accented letters are composed."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def within(text: str, folder: str = "") -> str | None:
    """Turn a path from a folder into one from the root; None if it leads out of the root."""
    path = posixpath.normpath(posixpath.join(folder, text))
    return None if path == ".." or path.startswith("../") else path


def leads_out(root: Path, path: str) -> bool:
    """Tell whether a path leads out of the project, links followed."""
    try:
        return not (root / path).resolve().is_relative_to(root)
    except (OSError, RuntimeError, ValueError):  # loops of links, names beyond the system's limits
        return True


def is_file(path: Path) -> bool:
    """Tell whether a regular file is there, and visible to us. Raises OSError only when the disk itself fails."""
    try:
        return stat_module.S_ISREG(disk.stat(path).st_mode)
    except ValueError:
        return False
    except OSError as error:
        if error.errno in _NOT_THERE:
            return False
        raise
