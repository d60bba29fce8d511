"""Paths that a project's files name: relative to the project root, with `/`, and never leading out of it."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from pathlib import Path

from sfxgen.manifest.words import listing, nearest, quoted, shown

AUDIO_SUFFIXES = (".wav", ".flac", ".ogg", ".mp3", ".aiff", ".aif")
_MOST_NAMES = 1000
"""Files of a folder that are searched for a nearest name."""


class PathTrouble(Exception):  # noqa: N818 -- not an error that leaves the manifest layer: it becomes a fault
    """A path can't be used; holds the message and the hint."""


@dataclass(frozen=True)
class Site:
    """What manifests are read against: the project's absolute root, its output folder, the models' names."""

    root: Path
    output: str
    models: tuple[str, ...]


def path_trouble(text: str) -> tuple[str, str] | None:
    """Why a path can't be shared between machines, and what to do; None if it can."""
    if re.match("[A-Za-z]:", text) or text.startswith(("/", "\\")):
        return f"expected a path inside the project, found {quoted(text)}", "write it relative to this file"
    if "\\" in text:
        return "a backslash separates folders on Windows only", f"write {shown(text.replace(chr(92), '/'))}"
    if "\n" in text or "\t" in text:
        return "a path stands on one line", "delete the line break or tab"
    return None


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
    """Whether a regular file is there, whatever the path."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def find_source(text: str, folder: str, site: Site, *, suggest: bool = True) -> str:
    """The recording that a manifest in a folder names: beside it, else from the root.

    Returns its path from the root. Raises PathTrouble, with the name of a file that is near if it may search.
    """
    paths = [path for path in (within(text, folder), within(text)) if path is not None]
    if not paths:
        raise PathTrouble(f"{quoted(text)} leads out of the project", "copy the recording into the project")
    path = next((path for path in paths if is_file(site.root / path)), None)
    if path is None:
        if any((site.root / path).exists() for path in paths):
            raise PathTrouble(
                f"{quoted(text)} is no regular file in the project", "copy the recording into the project"
            )
        hint = _near_file(site.root, paths[0]) if suggest else ""
        raise PathTrouble(f"there is no file {quoted(text)}", hint)
    if posixpath.splitext(path)[1].lower() not in AUDIO_SUFFIXES:
        hint = f"a source is one of {listing(AUDIO_SUFFIXES)}"
        raise PathTrouble(f"expected a recording, found {quoted(text)}", hint)
    if leads_out(site.root, path):
        raise PathTrouble(f"{quoted(text)} is a link out of the project", "copy the recording into it")
    if path.startswith(site.output + "/"):
        raise PathTrouble(f"{quoted(text)} lies among the outputs, which builds replace", "move it elsewhere")
    return path


def _near_file(root: Path, path: str) -> str:
    folder, name = posixpath.split(path)
    names = _audio_names(root / folder)
    near = nearest(name, names) or next((other for other in names if other.lower() == name.lower()), None)
    where = f"in {folder}" if folder else "in the project's root"
    return f"did you mean {near}?" if near else f"looked {where} and from the root"


def _audio_names(folder: Path) -> list[str]:
    try:
        names = [path.name for path in folder.iterdir() if path.suffix.lower() in AUDIO_SUFFIXES]
    except (OSError, ValueError):
        return []
    return sorted(names)[:_MOST_NAMES]
