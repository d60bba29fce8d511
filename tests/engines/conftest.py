"""A real Godot, fetched once, and game projects to run it on."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import fetch_godot
import pytest
from filelock import FileLock
from projects import Game

ROOT = Path(__file__).parents[2]
INTEGRATIONS = ROOT / "engine_integrations"
PROBE = Path(__file__).with_name("probe.gd")


@dataclass(frozen=True)
class Godot:
    """Starts Godot without a display, at home in a scratch folder."""

    command: Path
    home: Path

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        return {**kept, "HOME": str(self.home)}

    def run(self, project: Path, *words: str, timeout_s: float = 240) -> str:
        """Run to the end and return all it said. Godot exits 0 whatever happens: `ERROR:` tells."""
        done = subprocess.run(
            [self.command, "--headless", "--path", project, *words],
            env=self.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=timeout_s,
        )
        return done.stdout.decode(errors="replace")

    def import_(self, project: Path) -> str:
        """Import everything, as opening the editor would; nothing may go wrong."""
        said = self.run(project, "--import")
        assert "ERROR:" not in said, said
        assert not [path for path in project.rglob("*.import") if "valid=false" in path.read_text("utf-8")]
        return said

    def probe(self, project: Path, *paths: str) -> dict[str, Any]:
        """Load resources and return what Godot makes of them, by path."""
        said = self.run(project, "--script", str(PROBE), "--", *paths)
        assert "ERROR:" not in said, said
        line = next(line for line in said.splitlines() if line.startswith("PROBE "))
        return json.loads(line.removeprefix("PROBE "))


@pytest.fixture(scope="session")
def godot(tmp_path_factory: pytest.TempPathFactory) -> Godot:
    why_not = fetch_godot.obstacle()
    if why_not:
        pytest.skip(why_not)
    folder = fetch_godot.default_folder()
    folder.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{folder}.lock"):  # the first of several workers fetches
        command = fetch_godot.fetch(folder)
    return Godot(command, tmp_path_factory.mktemp("home"))


def example(folder: Path, engine: str) -> Game:
    """Copy an engine's example project, without what a build or an editor left in it."""
    left = shutil.ignore_patterns(".godot", ".sfxgen", "sfxgen.lock", "addons", "Sfx", "sfx", "*.uid", "Library")
    shutil.copytree(INTEGRATIONS / engine / "example", folder, ignore=left)
    return Game(folder)


@pytest.fixture(scope="session")
def built_example(tmp_path_factory: pytest.TempPathFactory, godot: Godot) -> Game:
    """The Godot example, set up by `init`, freshly built and imported; tests only look at it."""
    game = example(tmp_path_factory.mktemp("example") / "game", "godot")
    assert game.run("init").code == 0
    assert game.build().code == 0
    godot.import_(game.root)
    return game
