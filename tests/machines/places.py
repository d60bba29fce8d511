"""Where the machines are kept, and how they are filled."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
HOME = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "sfxgen-tests", "machines")


class CannotError(Exception):
    """Why a machine can't be had here."""


def needs() -> list[str]:
    """Return what sfxgen needs to run."""
    needed: list[str] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    return needed


def pip(*words: str, python: str = sys.executable) -> None:
    """Run pip quietly. Raises CannotError."""
    run([python, "-m", "pip", "--disable-pip-version-check", *words])


def run(command: list[str], environment: dict[str, str] | None = None) -> str:
    """Run a command; return what it wrote to stdout. Raises CannotError with what it said if it fails."""
    options = {"stdin": subprocess.DEVNULL, "capture_output": True, "encoding": "utf-8", "errors": "replace"}
    done = subprocess.run(command, env=environment, **options)
    if done.returncode:
        said = "\n".join((done.stdout + done.stderr).strip().splitlines()[-15:])
        raise CannotError(f"{' '.join(command[:3])} … failed:\n{said}")
    return done.stdout
