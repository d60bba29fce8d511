"""What tests install from public packages: Debian's, and the Python index's. It is kept below ~/.cache."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
KEPT = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "sfxgen-tests")


class CannotError(Exception):
    """Why something can't be had on this machine."""


def needs(*extras: str) -> list[str]:
    """Return what sfxgen needs to run, and what its extras add, as pyproject.toml has it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    listed = [*project["dependencies"], *(need for extra in extras for need in project["optional-dependencies"][extra])]
    return [need for need in listed if not need.startswith("sfxgen")]


def install_from_debian(packages: dict[str, str]) -> None:
    """Install the packages whose command is missing (command -> package). Raises CannotError."""
    missing = [package for command, package in packages.items() if shutil.which(command) is None]
    if not missing:
        return
    if shutil.which("apt-get") is None:
        raise CannotError(f"it takes Debian's {', '.join(missing)}")
    run(["apt-get", "update", "-qq"])
    run(["apt-get", "install", "-y", "-qq", *missing])


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
