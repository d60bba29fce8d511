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

    @property
    def everything(self) -> str:
        """Return all that was ever on the screen, without colours, a line of a bar before what replaced it."""
        return _ESCAPES.sub("", self.raw).replace("\r\n", "\n").replace("\r", "\n")


class Typing:
    """A command at a terminal, and a person who waits for its words and types."""

    def __init__(self, game: Game, *words: str) -> None:
        import pty  # which only POSIX has

        self._ours, theirs = pty.openpty()
        command = [sys.executable, "-m", "sfxgen", *words]
        self.process = subprocess.Popen(
            command, cwd=game.root, stdin=theirs, stdout=theirs, stderr=theirs, env=environment()
        )
        os.close(theirs)
        self._read = b""

    def until(self, words: str) -> None:
        """Read on until these words were said, after what was waited for before."""
        start = len(self._read)
        while words.encode() not in self._read[start:]:
            data = os.read(self._ours, 65536)
            assert data, self._read.decode()
            self._read += data

    def write(self, keys: str) -> None:
        os.write(self._ours, keys.encode())

    def __enter__(self) -> Typing:
        return self

    def __exit__(self, *_: object) -> None:
        if sys.exc_info()[0]:
            self.process.kill()
        with contextlib.suppress(OSError):
            while data := os.read(self._ours, 65536):
                self._read += data
        self.process.wait(60)
        os.close(self._ours)

    def seen(self) -> Seen:
        return Seen(self.process.returncode, self._read.decode())


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
