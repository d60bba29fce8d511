"""A project's root: the nearest folder upward with sfxgen.yaml or sfxgen.lock, as far as that is the project's own.

A folder above may be anyone's: what somebody else has put into /tmp must not decide how the projects below are built.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from stat import S_IWOTH

from sfxgen.errors import UsageError
from sfxgen.files import disk
from sfxgen.files.places import CONFIG, LOCK
from sfxgen.schema.messages import nearest
from sfxgen.schema.paths import is_file

HAS_OWNERS = os.name != "nt"
"""Whether the system tells by a number whose a file is, and by its permissions who may write it."""


@dataclass(frozen=True, kw_only=True)
class Found:
    """A root, and what was found on the way to it."""

    root: Path
    passed_over: tuple[str, ...] = ()
    """What was not taken for the project's, and why."""


def find_root(target: Path) -> Path:
    """Return the project's root: the nearest folder upward with sfxgen.yaml or sfxgen.lock, else the folder named.

    Raises UsageError if nothing is at the target.
    """
    return search_root(target).root


def search_root(target: Path) -> Found:
    """Find the root of the project that a folder or a manifest belongs to. Raises UsageError if nothing is there."""
    target = existing(target)
    folder = target if target.is_dir() else target.parent
    passed_over: list[str] = []
    for at in (folder, *folder.parents):
        markers = [at / name for name in (CONFIG, LOCK) if is_file(at / name)]
        doubts = [doubt for marker in markers if at != folder and (doubt := _doubt(marker, folder))]
        if markers and not doubts:
            return Found(root=at, passed_over=tuple(passed_over))
        passed_over += doubts
    return Found(root=folder, passed_over=tuple(passed_over))


def root_notes(target: Path) -> Iterator[str]:
    """Say which root is used where it is not the current folder, and what was passed over on the way to it."""
    try:
        found = search_root(target)
        elsewhere = found.root != Path.cwd()
    except (OSError, UsageError):  # the command itself will say so
        return
    yield from found.passed_over
    if elsewhere:
        yield f"project: {found.root}"


def existing(target: Path) -> Path:
    """Return the folder or file at a path, links followed. Raises UsageError if there is none."""
    try:
        found = target.resolve()
        if found.is_dir() or found.is_file():
            return found
    except (OSError, RuntimeError, ValueError):
        pass
    raise UsageError(f"there is no folder or manifest {target}", _nearest_hint(target))


def _nearest_hint(target: Path) -> str:
    """Say which folder or manifest may have been meant."""
    if str(target).startswith("~"):
        return "Write it without quotes: the shell puts your own folder in place of ~."
    if below := _below(target):
        return f"Did you mean {below}?"
    slashed = Path(str(target).replace("\\", "/"))
    if slashed != target and slashed.exists():
        return f"Did you mean {slashed}?"
    try:
        entries = list(disk.scan(target.parent))
    except OSError:
        return "Name a folder with a game in it, or a manifest."
    places = [entry.name for entry in entries if entry.is_dir() or entry.name.endswith((".yaml", ".yml"))]
    near = nearest(target.name, places)
    if near and near != target.name:
        return f"Did you mean {target.with_name(near)}?"
    return "Name a folder with a game in it, or a manifest."


def _below(target: Path) -> str:
    """Return the path of a manifest that is named without the folder it is in; empty if there is none near."""
    if target.parent != Path() or target.suffix.lower() not in (".yaml", ".yml"):
        return ""
    try:
        folders = sorted(entry.name for entry in disk.scan(Path()) if disk.is_folder(entry))
    except OSError:
        return ""
    return next((f"{folder}/{target}" for folder in folders[:_MOST_FOLDERS] if is_file(Path(folder) / target)), "")


_MOST_FOLDERS = 64


def _doubt(marker: Path, folder: Path) -> str:
    """Return why a file in a folder above may not decide about this one; empty if it may."""
    if not HAS_OWNERS:
        return ""
    above, own = disk.stat(marker.parent), disk.stat(folder)
    owners = {os.geteuid(), own.st_uid}
    if above.st_uid not in owners or disk.stat(marker).st_uid not in owners:
        why = "is another user's"
    elif above.st_mode & S_IWOTH and not own.st_mode & S_IWOTH:
        why = "lies in a folder that everyone may write to"
    else:
        return ""
    return f"{marker} is not used, for it {why}; name {marker.parent} as the project if it is yours"
