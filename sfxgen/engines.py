"""Which game engine a folder belongs to."""

from __future__ import annotations

from pathlib import Path

MARKS = {"godot": "project.godot", "unity": "ProjectSettings"}
"""Engine -> the file or folder in the project's root that gives it away."""


def detect(root: Path) -> str:
    """Return `godot`, `unity`, or `none`."""
    return next((engine for engine, mark in MARKS.items() if (root / mark).exists()), "none")
