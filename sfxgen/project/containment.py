"""A project's own places, looked at before anything is read or written: none of them may lead elsewhere.

A project may come from a stranger, and git carries symbolic links. Through one, `.sfxgen` could be the home folder,
whose `.gitignore` a build would then write, and the journal a script that it would append to.
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
"""The one thing in the local folder that may be a link, as to a larger disk: its entries are verified when read."""


def require_own_file(root: Path, name: str) -> None:
    """Raise UsageError if something of this name is in the root that is no file of the project's own."""
    path = root / name
    if os.path.lexists(path) and (leads_out(root, name) or (disk.exists(path) and not is_file(path))):
        raise UsageError(f"{name} is not a file of the project's own", "Put a regular file in its place, or delete it.")


def require_own_places(root: Path, config: Config) -> None:
    """Raise UsageError if the lock, the local folder, what lies in it, or the output folder isn't the project's own."""
    require_own_file(root, LOCK)
    if leads_out(root, config.output):
        message = f"the output folder {quoted(config.output)} leads out of the project through a link"
        raise UsageError(message, "Replace the link by a folder.")
    local = root / LOCAL
    if local.is_symlink() or leads_out(root, LOCAL):
        hint = f"Delete the link; `cache:` in {CONFIG} may name a folder elsewhere."
        raise UsageError(f"{LOCAL} is a link, not a folder of the project's own", hint)
    try:
        entries = disk.scan(local)
    except OSError:  # not there yet, or no folder: whoever writes there says so
        return
    for entry in entries:
        plain = entry.is_file(follow_symlinks=False) or entry.is_dir(follow_symlinks=False)
        if not plain and entry.name != MAY_BE_ELSEWHERE:
            message = f"{LOCAL}/{shown(entry.name)} is neither a file nor a folder of the project's own"
            raise UsageError(message, f"Delete it; sfxgen makes what it needs. `{LOCAL}` can be deleted as a whole.")
