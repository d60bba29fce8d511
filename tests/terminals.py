"""The command line at a real terminal: a process whose stdin, stdout and stderr are a pty."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from projects import Game

ROOT = Path(__file__).parents[1]
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_ERASED = re.compile(r"(?s).*\x1b\[2K")
"""What a bar drew before it was removed."""


@dataclass(frozen=True)
class Seen:
    """What a person saw in the end, and how the command ended."""

    code: int
    raw: str

    @property
    def text(self) -> str:
        """Return what is left on the screen once the bar is gone, without colours."""
        return _ESCAPES.sub("", _ERASED.sub("", self.raw)).replace("\r\n", "\n").replace("\r", "")


def environment(**changes: str) -> dict[str, str]:
    """Return the environment of a person's terminal, whatever machine runs the tests."""
    mine = {name: value for name, value in os.environ.items() if name not in ("CI", "GITHUB_ACTIONS", "TF_BUILD")}
    return {**mine, "PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "500", "LINES": "50", **changes}


def at_terminal(game: Game, *words: str, **changes: str) -> Seen:
    """Run a command at a terminal."""
    import pty  # which only POSIX has

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "sfxgen", *words]
    process = subprocess.Popen(
        command, cwd=game.root, stdin=theirs, stdout=theirs, stderr=theirs, env=environment(**changes)
    )
    os.close(theirs)
    seen = b""
    with contextlib.suppress(OSError):  # Linux's way to say that the other end is closed
        while data := os.read(ours, 65536):
            seen += data
    os.close(ours)
    return Seen(process.wait(60), seen.decode())


def piped(game: Game, *words: str, **changes: str) -> subprocess.CompletedProcess[str]:
    """Run a command whose stdout and stderr are pipes."""
    command = [sys.executable, "-m", "sfxgen", *words]
    env = environment(**changes)
    return subprocess.run(command, cwd=game.root, capture_output=True, text=True, env=env, stdin=subprocess.DEVNULL)
