"""Projects written into a folder and read, for tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from sfxgen.errors import ManifestError
from sfxgen.project.load import load_project

GOOD = "{prompt: p, duration: 1}"
"""An entry with what a sound needs."""


def write(root: Path, name: str, text: str = f"sounds: {{a: {GOOD}}}") -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="\n")
    return path


def faults(root: Path) -> list[str]:
    with pytest.raises(ManifestError) as raised:
        load_project(root)
    return [str(fault) for fault in raised.value.faults]


def manifests(root: Path) -> list[str]:
    return [path.as_posix() for path in load_project(root).manifests]
