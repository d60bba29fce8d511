"""Finds the recordings that manifests name, and refuses any that lie outside the project."""

from __future__ import annotations

import posixpath
from pathlib import Path

from sfxgen.audio.formats import RECORDING_SUFFIXES
from sfxgen.manifest.context import ManifestContext
from sfxgen.schema.messages import listing, nearest, quoted, shown
from sfxgen.schema.paths import caseless, is_file, leads_out, within

_MOST_NAMES = 1000
"""Files of a folder among which a nearest name is searched."""


class PathError(Exception):
    """A path can't be used: a message and a hint. It becomes a fault, and never leaves this room."""


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # names beyond the system's limits
        return False


def find_source(text: str, folder: str, context: ManifestContext, *, suggest: bool = True) -> str:
    """Find the recording that a manifest names, first from the manifest's folder, then from the project's root.

    Returns its path from the root. Raises PathError; suggest: with the nearest name of a file, which takes a search.
    """
    paths = [path for path in (within(text, folder), within(text)) if path is not None]
    if not paths:
        raise PathError(f"{quoted(text)} leads out of the project", "copy the recording into the project")
    there = [path for path in paths if is_file(context.root / path)]
    found = [path for path in there if not leads_out(context.root, path)]
    if there and not found:
        raise PathError(
            f"{quoted(text)} is a link that leads out of the project", "copy the recording into the project"
        )
    path = next((path for path in found if context.is_spelt_exactly(path)), None)
    if path is None:
        if not found and any(_is_there(context.root / path) for path in paths):
            raise PathError(
                f"{quoted(text)} is not a regular file in the project", "copy the recording into the project"
            )
        hint = _near_file(context.root, paths[0]) if suggest else ""
        raise PathError(f"there is no file {quoted(text)}", hint)
    if posixpath.splitext(path)[1].lower() not in RECORDING_SUFFIXES:
        hint = f"a recording ends with {listing(RECORDING_SUFFIXES)}"
        raise PathError(f"expected a recording, found {quoted(text)}", hint)
    if caseless(path).startswith(caseless(context.output) + "/"):
        raise PathError(f"{quoted(text)} is in the output folder, where builds replace files", "move it elsewhere")
    return path


def _near_file(root: Path, path: str) -> str:
    folder, name = posixpath.split(path)
    names = [] if leads_out(root, folder) else _audio_names(root / folder)
    near = nearest(name, names) or next((other for other in names if other.lower() == name.lower()), None)
    where = f"in {shown(folder)}" if folder else "in the project's root"
    return f"did you mean {shown(near)}?" if near else f"looked {where} and from the root"


def _audio_names(folder: Path) -> list[str]:
    try:
        names = [path.name for path in folder.iterdir() if path.suffix.lower() in RECORDING_SUFFIXES]
    except (OSError, ValueError):
        return []
    return sorted(names)[:_MOST_NAMES]
