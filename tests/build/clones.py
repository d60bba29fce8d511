"""Clones of one game that share a team's cache: what they build, and what builds say of the cache."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from projects import Game, Result

ROOT = Path(__file__).parents[2]

TAKES = 12
MANY = "sounds:\n" + "".join(
    f"  s{i}: {{prompt: a coin, duration: 0.1, seed: {i}, model: procedural}}\n" for i in range(TAKES)
)
BOUND_S = 75.0
"""What a build may lose to a place that fails, says docs/teams_and_ci.md: a minute, and some for a busy machine."""


class Clones:
    """Makes clones of a game that names a cache, each with its manifest, and its lock if there is one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, name: str, cache: str, *, lock: Game | None = None, sounds: str = MANY) -> Game:
        game = Game(self.folder / name)
        game.write("sfxgen.yaml", f"cache: '{cache}'\n" if cache else "{}\n")
        game.sounds(sounds)
        if lock is not None:
            game.write("sfxgen.lock", (lock.root / "sfxgen.lock").read_text("utf-8"))
        return game


def about_the_cache(result) -> list[str]:
    return [text for text in result.json["warnings"] if "cache" in text]


def begun(game: Game, *words: str, **options) -> subprocess.Popen:
    """Begin a build in a process of its own: what libraries print of errors, no test runner catches there."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONSAFEPATH": "1"}
    command = [sys.executable, "-m", "sfxgen", "build", *words]
    return subprocess.Popen(command, cwd=game.root, env=environment, stderr=subprocess.PIPE, **options)


def built_apart(game: Game) -> Result:
    build = begun(game, "--json", stdout=subprocess.PIPE)
    out, err = build.communicate(timeout=300)
    return Result(build.returncode, out.decode(), err.decode())
