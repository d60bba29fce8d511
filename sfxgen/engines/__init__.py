"""Game engines: which one a project is for, and the files that it needs beside the sounds."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path, PurePosixPath
from typing import Any

from sfxgen.engines.protocol import Exporter
from sfxgen.engines.table import ENGINES
from sfxgen.files import disk

AUTO, NONE = "auto", "none"


def detect(root: Path) -> str:
    """Return the name of the engine whose project's root this folder is, `none` if it is no engine's."""
    return next((name for name, engine in ENGINES.items() if disk.exists(root / engine.mark)), NONE)


def engine_of(root: Path, output: str, setting: str) -> tuple[str, str]:
    """Return the name of a project's engine, `none` if it has none, and the folder of the engine's project.

    setting: `engine` in sfxgen.yaml. The engine's project may lie in any folder above the outputs, down from sfxgen's
    own root; the folder is relative to that root, empty when they are the same.
    """
    above = [folder.as_posix() for folder in PurePosixPath(output).parents]
    for folder in ("" if folder == "." else folder for folder in above):
        engine = detect(root / folder)
        if engine != NONE and setting in (AUTO, engine):
            return engine, folder
    return (setting if setting in ENGINES else NONE), ""


def exporter(root: Path, output: str, setting: str) -> Exporter | None:
    """Return the exporter of a project's engine, None if it has none."""
    engine, folder = engine_of(root, output, setting)
    if engine == NONE:
        return None
    made: Exporter = load(ENGINES[engine].exporter)(output=output, folder=folder)
    return made


def editor_folders(root: Path) -> frozenset[str]:
    """Return the folders in a project's root that its engine's editor fills by itself."""
    there = (engine for engine in ENGINES.values() if engine.editor_folders and disk.exists(root / engine.mark))
    return frozenset(folder for engine in there for folder in engine.editor_folders)


def load(place: str) -> Any:
    """Return what a row of the table names as `module:attribute`."""
    module, _, attribute = place.partition(":")
    return getattr(import_module(module), attribute)
