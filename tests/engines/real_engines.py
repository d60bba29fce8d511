"""Godot without a display, the example projects, and what tests of the editors' add-ons need besides."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
        """Run to the end and return all it printed. Godot exits 0 whatever happens: `ERROR:` tells."""
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
        printed = self.run(project, "--import")
        assert "ERROR:" not in printed, printed
        assert not [path for path in project.rglob("*.import") if "valid=false" in path.read_text("utf-8")]
        return printed

    def probe(self, project: Path, *paths: str) -> dict[str, Any]:
        """Load resources and return what Godot makes of them, by path."""
        printed = self.run(project, "--script", str(PROBE), "--", *paths)
        assert "ERROR:" not in printed, printed
        line = next(line for line in printed.splitlines() if line.startswith("PROBE "))
        return json.loads(line.removeprefix("PROBE "))


def example(folder: Path, engine: str) -> Game:
    """Copy an engine's example project, without what a build or an editor left in it."""
    left = shutil.ignore_patterns(".godot", ".sfxgen", "sfxgen.lock", "addons", "Sfx", "sfx", "*.uid", "Library")
    shutil.copytree(INTEGRATIONS / engine / "example", folder, ignore=left)
    return Game(folder)


def command(folder: Path) -> Path:
    """Write a command that starts this checkout's sfxgen."""
    path = folder / "sfxgen"
    root = Path(__file__).parents[2]
    path.write_text(f'#!/bin/sh\nPYTHONPATH="{root}" exec "{sys.executable}" -m sfxgen "$@"\n')
    path.chmod(0o755)
    return path


def is_running(pid: int) -> bool:
    """Tell whether a process is there, and is more than a zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
