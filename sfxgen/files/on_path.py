"""Programs by name, found as a shell finds them, but never in the current folder.

That may be a stranger's project, and Windows looks there first: its `git.exe` would run in place of git.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path


def on_path(name: str, endings: Sequence[str] = ()) -> str | None:
    """Return the whole path of a program; None if no folder on PATH has it.

    endings: what its name may end with on Windows (default: all that PATHEXT lists).
    """
    for folder in filter(os.path.isabs, os.environ.get("PATH", "").split(os.pathsep)):
        for each in _names(name, endings):
            place = Path(folder, each)
            if place.is_file() and os.access(place, os.X_OK):
                return str(place)
    return None


def _names(name: str, endings: Sequence[str]) -> list[str]:
    if sys.platform != "win32":
        return [name]
    known = endings or [each for each in os.environ.get("PATHEXT", "").split(os.pathsep) if each]
    if name.lower().endswith(tuple(each.lower() for each in known)):
        return [name]
    return [name + ending for ending in known]  # without one it can't be started there
