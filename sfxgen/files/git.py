"""Asking git about a project: by commands that run nothing of the repository's and ask no server."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from sfxgen.files.on_path import on_path

TIMEOUT_S = 120


def ask(root: Path, *words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Return what git says in a folder. given: its stdin.

    Raises OSError where there is no git, TimeoutExpired where it doesn't answer.
    """
    program = on_path("git", endings=(".exe",))  # `cmd.exe` would read the words of a script
    if program is None:
        raise FileNotFoundError("no program git is on PATH")
    safe = {**os.environ, "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
    return subprocess.run(  # noqa: S603 -- words of ours, and no shell reads them
        [program, "-C", str(root), *words], input=given, capture_output=True, env=safe, check=False, timeout=TIMEOUT_S
    )
