from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from projects import STEPS, Game

sys.path.append(str(Path(__file__).parents[1] / "studio"))  # for `browsing`

AUTHOR = {f"GIT_{who}_{what}": "t@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}


class Versioned(Game):
    """A game in a git repository."""

    def git(self, *words: str) -> str:
        quiet = {**os.environ, **AUTHOR, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        done = subprocess.run(["git", *words], cwd=self.root, env=quiet, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def commit(self) -> str:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "x")
        return self.git("rev-parse", "HEAD")


@pytest.fixture
def versioned(tmp_path) -> Versioned:
    """A game in git, built and committed with its outputs."""
    if shutil.which("git") is None:
        pytest.skip("needs git")
    game = Versioned(tmp_path / "game")
    game.git("init", "-q", "-b", "main")
    game.write("sfxgen.yaml", "")
    game.write(".gitignore", ".sfxgen/\n")
    game.built(STEPS)
    game.commit()
    return game


@pytest.fixture
def built(game: Game) -> Game:
    """A game whose sounds are built."""
    game.built(STEPS)
    return game
