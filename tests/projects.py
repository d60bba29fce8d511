"""A game's project in a temporary folder, and the command line run on it in this process."""

from __future__ import annotations

import atexit
import contextlib
import functools
import io
import json
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sfxgen.cli import main


@dataclass(frozen=True)
class Result:
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def summary(self) -> dict[str, int]:
        return self.json["summary"]


class Game:
    """A project folder, and commands run in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True)

    def write(self, name: str, text: str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
        return path

    def sounds(self, text: str) -> None:
        """Write the one manifest that most tests need."""
        self.write("audio/a.sfx.yaml", text)

    def built(self, text: str) -> None:
        """Have a manifest's sounds up to date: where the project is new, as a copy of one that was built before."""
        if any(self.root.iterdir()):
            self.sounds(text)
            assert self.build().code == 0
        else:
            shutil.copytree(_built(text), self.root, dirs_exist_ok=True)

    def run(self, *words: str) -> Result:
        out, err = io.StringIO(), io.StringIO()
        before = Path.cwd()
        os.chdir(self.root)
        try:
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
                code = main(words)
        except SystemExit as exit_:  # argparse's own way out
            code = int(exit_.code or 0)
        finally:
            os.chdir(before)
        return Result(code, out.getvalue(), err.getvalue())

    def build(self, *words: str) -> Result:
        return self.run("build", "--json", *words)

    def outputs(self) -> dict[str, bytes]:
        """Path -> bytes of every output."""
        folder = self.root / "assets" / "sfx"
        found = sorted(path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in found}

    @property
    def lock(self) -> dict[str, Any]:
        return json.loads((self.root / "sfxgen.lock").read_text("utf-8"))


@functools.cache
def _built(text: str) -> Path:
    """Build a manifest's sounds, once in this process; return the project's folder."""
    game = Game(Path(tempfile.mkdtemp(prefix="sfxgen-built-"), "game"))
    atexit.register(shutil.rmtree, game.root.parent, ignore_errors=True)
    game.sounds(text)
    assert game.build().code == 0
    return game.root


def tree(root: Path) -> dict[str, bytes]:
    """Return path -> bytes of every file below a folder."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


STEPS = """\
sounds:
  step:
    prompt: a single footstep on gravel
    duration: 0.4
    variations: 3
  click:
    prompt: a short soft user interface click
    duration: 0.1
  rain:
    prompt: steady rain on leaves
    duration: 1
    loop: true
    channels: stereo
"""
"""Three sounds, five takes: a one-shot with takes, a tiny one, a loop."""
