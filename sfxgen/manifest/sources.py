"""Paths that a project's files name: relative to the project root, with `/`, and never leading out of it."""

from __future__ import annotations

import posixpath
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from sfxgen.audio.formats import RECORDING_SUFFIXES
from sfxgen.files import disk
from sfxgen.schema.messages import listing, nearest, quoted, shown
from sfxgen.schema.paths import is_file, leads_out, same_to_disks, within

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
    listed: dict[str, frozenset[str] | None] = field(default_factory=dict, compare=False)
    """Folder -> the names in it; None where they can't be told."""

    def spells(self, path: str) -> bool:
        """Whether a file's path is spelt as its folders spell it: on some disks it is found in other letters, too,
        and then nobody with another disk could build."""
        folder = ""
        for part in path.split("/"):
            if folder not in self.listed:
                self.listed[folder] = _names_in(self.root / folder)
            names = self.listed[folder]
            if names is not None and unicodedata.normalize("NFC", part) not in names:
                return False
            folder = f"{folder}{part}/"
        return True


def _names_in(folder: Path) -> frozenset[str] | None:
    try:
        return frozenset(unicodedata.normalize("NFC", name) for name in disk.names(folder))
    except OSError:
        return None


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # names beyond the system's limits
        return False


def find_source(text: str, folder: str, site: Site, *, suggest: bool = True) -> str:
    """The recording that a manifest in a folder names: beside it, else from the root.

    Returns its path from the root. Raises PathTrouble, with the name of a file that is near if it may search.
    """
    paths = [path for path in (within(text, folder), within(text)) if path is not None]
    if not paths:
        raise PathTrouble(f"{quoted(text)} leads out of the project", "copy the recording into the project")
    found = [path for path in paths if is_file(site.root / path)]
    path = next((path for path in found if site.spells(path)), None)
    if path is None:
        if not found and any(_is_there(site.root / path) for path in paths):
            raise PathTrouble(
                f"{quoted(text)} is no regular file in the project", "copy the recording into the project"
            )
        hint = _near_file(site.root, paths[0]) if suggest else ""
        raise PathTrouble(f"there is no file {quoted(text)}", hint)
    if posixpath.splitext(path)[1].lower() not in RECORDING_SUFFIXES:
        hint = f"a source is one of {listing(RECORDING_SUFFIXES)}"
        raise PathTrouble(f"expected a recording, found {quoted(text)}", hint)
    if leads_out(site.root, path):
        raise PathTrouble(f"{quoted(text)} is a link out of the project", "copy the recording into it")
    if same_to_disks(path).startswith(same_to_disks(site.output) + "/"):
        raise PathTrouble(f"{quoted(text)} lies among the outputs, which builds replace", "move it elsewhere")
    return path


def _near_file(root: Path, path: str) -> str:
    folder, name = posixpath.split(path)
    names = _audio_names(root / folder)
    near = nearest(name, names) or next((other for other in names if other.lower() == name.lower()), None)
    where = f"in {shown(folder)}" if folder else "in the project's root"
    return f"did you mean {shown(near)}?" if near else f"looked {where} and from the root"


def _audio_names(folder: Path) -> list[str]:
    try:
        names = [path.name for path in folder.iterdir() if path.suffix.lower() in RECORDING_SUFFIXES]
    except (OSError, ValueError):
        return []
    return sorted(names)[:_MOST_NAMES]
