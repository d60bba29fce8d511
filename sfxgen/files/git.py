"""Asking git about a repository that may be a stranger's: what is asked runs nothing of it, and reaches no server."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

from sfxgen.errors import UsageError
from sfxgen.files.on_path import on_path

TIMEOUT_S = 120
_SAFE = {
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",  # a git from before 2.45 fetches what is missing, by a program that the config names
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_LITERAL_PATHSPECS": "1",
}
_NAME = re.compile(r"[\w@][^\s:\\?*\[\x00-\x1f\x7f]*")


def is_name(text: str) -> bool:
    """Tell whether a text can name a revision, and can't be anything else: an option, a file of a revision, a pattern.

    Branches have names in any language, as in `größe` or `fix/#12`.
    """
    return text.isprintable() and _NAME.fullmatch(text) is not None


def ask_git(root: Path, *words: str, name: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run git in a folder; return how it ended and what it said. name: what it is asked about, for messages.

    Only commands that read objects may be asked for: no status, no diff, no checkout. Raises UsageError where there is
    no git.
    """
    program = on_path("git", endings=(".exe",))  # `cmd.exe` would read the words of a script
    if program is None:
        raise UsageError(f"git can't be asked for {name}: it is not installed", "Install git.")
    command, safe = [program, "-C", str(root), *words], {**os.environ, **_SAFE}
    try:
        return subprocess.run(  # noqa: S603
            command, input=given, capture_output=True, env=safe, check=False, timeout=TIMEOUT_S
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise UsageError(f"git can't be asked for {name}: {error}", "Is git installed?") from None


def complaint(done: subprocess.CompletedProcess[bytes]) -> str:
    """Return what git complained of, on one line; nothing where it only warned."""
    lines = done.stderr.decode("utf-8", "replace").splitlines()
    return " ".join(" ".join(line for line in lines if not line.startswith("warning:")).split())[:200]
