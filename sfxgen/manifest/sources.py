"""Finds the recordings that manifests name, and refuses any that lie outside the project."""

from __future__ import annotations

import posixpath
import unicodedata
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from sfxgen.audio.formats import READ, RECORDING_SUFFIXES
from sfxgen.files import disk
from sfxgen.manifest.context import ManifestContext
from sfxgen.schema.messages import Problem, nearest, quoted, shown
from sfxgen.schema.nodes import MOST_NEAREST_NAMES
from sfxgen.schema.paths import caseless, is_file, leads_out, within

_MOST_NAMES = 1000
"""Files of a folder among which a nearest name is searched."""


class PathError(Exception):
    """A path can't be used: a message and a hint. It becomes a fault, and never leaves this room."""


class MissingError(PathError):
    """The recording is not there: a message, a hint, and the path where it should be. Its sound fails, no other."""


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # names beyond the system's limits
        return False


def find_source(text: str, folder: str, context: ManifestContext, *, suggest: bool = True) -> str:
    """Find the recording that a manifest names, first from the manifest's folder, then from the project's root.

    Returns its path from the root. suggest: with the nearest name of a file, which takes a search.
    Raises MissingError where none is there, PathError where none can be.
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
        if not found:
            _refuse_what_is_no_file(text, paths, context)
        path = paths[0]
        _refuse_unusable(text, path, context)
        context.absent.append(path)
        suggest = suggest and len(context.absent) <= MOST_NEAREST_NAMES
        raise MissingError(*_missing(text, paths, context, suggest), path)
    _refuse_unusable(text, path, context)
    return path


def _refuse_what_is_no_file(text: str, paths: Sequence[str], context: ManifestContext) -> None:
    for path in paths:
        folder = context.root / path
        if _is_there(folder):
            inside = sorted(_audio_names(folder)) if folder.is_dir() and not leads_out(context.root, path) else []
            if inside:
                hint = f"name a file in it, such as {posixpath.join(text, inside[0])}"
                raise PathError(f"{quoted(text)} is a folder, not a recording", hint)
            if folder.is_dir():
                raise PathError(
                    f"{quoted(text)} is a folder, not a recording", "name the file, as in recordings/door.wav"
                )
            raise PathError(
                f"{quoted(text)} is not a regular file in the project", "copy the recording into the project"
            )


def _refuse_unusable(text: str, path: str, context: ManifestContext) -> None:
    """Raise PathError where no recording can be, whether one is there or not."""
    suffix = posixpath.splitext(path)[1].lower()
    if suffix not in RECORDING_SUFFIXES and (suffix or is_file(context.root / path)):
        hint = f"a recording is {READ}"
        if suffix in _CONVERTED:
            wav = posixpath.splitext(text)[0] + ".wav"
            hint = f"convert it, as with `ffmpeg -i {shown(text)} {shown(wav)}`, and write {shown(wav)}"
        raise PathError(f"expected a recording, found {quoted(text)}", hint)
    if caseless(path).startswith(caseless(context.output) + "/"):
        raise PathError(f"{quoted(text)} is in the output folder, where builds replace files", "move it elsewhere")


_CONVERTED = (
    ".m4a",
    ".aac",
    ".mp4",
    ".m4b",
    ".wma",
    ".webm",
    ".mka",
    ".mkv",
    ".mov",
    ".avi",
    ".amr",
    ".3gp",
    ".ape",
    ".wv",
)
"""Of what other programs read, and we don't."""


def _missing(text: str, paths: Sequence[str], context: ManifestContext, suggest: bool) -> Problem:
    """Say that a recording is not there, and which one may have been meant."""
    what = f"there is no file {quoted(text)}"
    if not suggest:
        return Problem(what)
    alike = next(filter(None, map(context.spelling_on_disk, paths)), None)
    if alike is not None and alike in paths:
        alike = None
    if alike is not None:
        respelt = _respelt(text, alike)
        if unicodedata.normalize("NFC", respelt) == unicodedata.normalize("NFC", text):
            letters = "there is one that looks the same, but its letters are composed of other Unicode characters"
            return Problem(f"{what}: {letters}", "rename the file, or copy its name from the folder")
        return Problem(what, f"on disk it is {shown(respelt)}: write it like that")
    if any(sign in text for sign in "*?["):
        return Problem(what, "name one file; for several, write a sound for each, or a family with `each`")
    near = next(filter(None, (_near_file(context.root, path) for path in paths)), None)
    if near:
        return Problem(what, f"did you mean {shown(posixpath.join(posixpath.dirname(text), near))}?")
    if same := _elsewhere(context.root, posixpath.basename(text)):
        return Problem(what, f"did you mean {shown(same)}?")
    folder = posixpath.dirname(paths[0])
    where = f"in {shown(folder)}" if folder else "in the project's root"
    return Problem(what, f"looked {where} and from the root: put it there, or change `source`")


def _elsewhere(root: Path, name: str) -> str | None:
    """Return the path of a recording of that name in another folder; few folders are looked into."""
    waiting, wanted = deque([""]), caseless(name)
    for _ in range(_MOST_FOLDERS):
        if not waiting:
            return None
        folder = waiting.popleft()
        try:
            entries = sorted(disk.scan(root / folder), key=lambda entry: entry.name)
        except OSError:
            continue
        for entry in entries:
            path = posixpath.join(folder, entry.name)
            if caseless(entry.name) == wanted and entry.is_file(follow_symlinks=False):
                return path
            if not entry.name.startswith(".") and disk.is_folder(entry):
                waiting.append(path)
    return None


_MOST_FOLDERS = 64


def _respelt(text: str, alike: str) -> str:
    """Return a path as a person wrote it, with the letters of the one on disk."""
    parts, others = text.split("/"), alike.split("/")
    for i in range(1, min(len(parts), len(others)) + 1):
        if parts[-i] in ("", ".", "..") or caseless(parts[-i]) != caseless(others[-i]):
            break
        parts[-i] = others[-i]
    return "/".join(parts)


def _near_file(root: Path, path: str) -> str | None:
    """Return the recording of a folder that has nearly this name, or this name but for its suffix."""
    folder, name = posixpath.split(path)
    names = [] if leads_out(root, folder) else _audio_names(root / folder)
    stem = posixpath.splitext(name)[0].casefold()
    return next((other for other in names if posixpath.splitext(other)[0].casefold() == stem), None) or nearest(
        name, names
    )


def _audio_names(folder: Path) -> list[str]:
    try:
        names = [path.name for path in folder.iterdir() if path.suffix.lower() in RECORDING_SUFFIXES]
    except (OSError, ValueError):
        return []
    return sorted(names)[:_MOST_NAMES]
