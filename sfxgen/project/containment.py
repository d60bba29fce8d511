"""Which files and folders a project may have at all: looked at once, before anything is read or written.

What is written later passes the gate (`sfxgen/files/gate.py`) as well.

A project may come from a stranger, and git stores symbolic links. With one, `.sfxgen` could be the home folder, whose
`.gitignore` a build would then overwrite, or the journal a script that a build would append to.
"""

from __future__ import annotations

import os
from pathlib import Path

from sfxgen.errors import UsageError
from sfxgen.files import disk
from sfxgen.files.places import CACHE, CONFIG, LOCAL, LOCK
from sfxgen.project.config import Config
from sfxgen.schema.messages import quoted, shown
from sfxgen.schema.paths import is_file, leads_out

MAY_BE_ELSEWHERE = CACHE
"""The only entry of `.sfxgen` that may be a link, say to a larger disk: what is in it is verified when read."""


def require_own_file(root: Path, name: str) -> None:
    """Raise UsageError if the root holds something of this name that is not a file inside the project."""
    path = root / name
    if os.path.lexists(path) and (leads_out(root, name) or (disk.exists(path) and not is_file(path))):
        raise UsageError(f"{name} is not a regular file in the project", "Replace it by a regular file, or delete it.")


def file_on_the_way(root: Path, path: str) -> str:
    """Return the first part of a path, before its last `/`, that is no folder but a file; empty if none is."""
    parts = path.split("/")
    folders = ("/".join(parts[:i]) for i in range(1, len(parts)))
    return next((folder for folder in folders if is_file(root / folder)), "")


def require_own_places(root: Path, config: Config) -> None:
    """Raise UsageError if the lock, the output folder, `.sfxgen` or anything in it lies outside the project."""
    require_own_file(root, LOCK)
    if leads_out(root, config.output):
        message = f"the output folder {quoted(config.output)} is a link that leads out of the project"
        raise UsageError(message, "Replace the link by a folder.")
    parts = config.output.split("/")
    if (number := disk.find_link(root, parts)) is not None:
        message = f"the output folder {quoted(config.output)} leads through a link, {'/'.join(parts[: number + 1])}"
        raise UsageError(message, f"Replace the link by a folder, or name the folder it leads to in {CONFIG}.")
    if blocked := file_on_the_way(root, f"{config.output}/"):
        hint = f"Move it away, or name another folder as `output` in {CONFIG}."
        raise UsageError(f"{blocked} is a file, not a folder: the sounds' files go there", hint)
    local = root / LOCAL
    if disk.find_link(root, [LOCAL]) is not None or leads_out(root, LOCAL):
        hint = f"Delete the link; `cache:` in {CONFIG} may name a folder elsewhere."
        raise UsageError(f"{LOCAL} is a link, not a folder in the project", hint)
    try:
        entries = disk.scan(local)
    except OSError:  # not there yet, or not a folder: writing to it will say so
        return
    for entry in entries:
        plain = entry.is_file(follow_symlinks=False) or disk.is_folder(entry)
        if not plain and entry.name != MAY_BE_ELSEWHERE:
            message = f"{LOCAL}/{shown(entry.name)} is neither a regular file nor a folder"
            raise UsageError(message, f"Delete it, or all of `{LOCAL}`: sfxgen makes what it needs again.")
