"""Game engines: which one a project is for, and the files beside the sounds that make them ready to play."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath

from sfxgen.engines.protocol import Exporter
from sfxgen.files import disk
from sfxgen.project.config import Config

MARKS = {"godot": "project.godot", "unity": "ProjectSettings"}
"""Engine -> the file or folder in the project's root that gives it away."""


def detect(root: Path) -> str:
    """Return `godot`, `unity`, or `none`."""
    return next((engine for engine, mark in MARKS.items() if disk.exists(root / mark)), "none")


def exporter(root: Path, config: Config) -> Exporter | None:
    """Return the exporter of a project's engine; None where it has none.

    The engine's project may lie in a folder above the outputs, below sfxgen's own root.
    """
    above = [folder.as_posix() for folder in PurePosixPath(config.output).parents]
    places = ["" if folder == "." else folder for folder in above]
    for folder in places:
        engine = detect(root / folder)
        if engine != "none" and config.engine in ("auto", engine):
            return EXPORTERS[engine](config.output, folder)
    if config.engine in EXPORTERS:
        return EXPORTERS[config.engine](config.output, "")
    return None


def _godot(output: str, folder: str) -> Exporter:
    from sfxgen.engines.godot.exporter import Godot

    return Godot(output=output, folder=folder)


def _unity(output: str, folder: str) -> Exporter:
    from sfxgen.engines.unity.exporter import Unity

    return Unity(output=output, folder=folder)


EXPORTERS: Mapping[str, Callable[[str, str], Exporter]] = {"godot": _godot, "unity": _unity}
"""Engine -> its exporter, for an output folder and the folder of the engine's project."""
