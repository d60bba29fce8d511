"""Files and folders that were meant to be manifests by their names, and that no pattern finds."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from pathlib import Path

from sfxgen.files import disk
from sfxgen.files.places import CONFIG
from sfxgen.schema.messages import shown

MOST = 10
"""Of them that are named."""

_MEANT = re.compile(r"(.+?)\.sfx(?:\.ya?ml)*(?:\.(?:ya?ml|json5?|toml|txt|bak|cfg))?", re.IGNORECASE)
_NOT_OURS = {".git", ".sfxgen", ".godot", ".github", ".vscode", ".idea", ".import", ".venv", ".plastic", ".vs"}


def near_misses(root: Path, folders: Iterable[str], manifests: Collection[str], output: str) -> Iterator[str]:
    """Yield a warning for each: its name is nearly that of a manifest, or it lies where none is looked for."""
    found = (note for folder in folders for note in _in_folder(root, folder, manifests))
    yield from islice(found, MOST)
    for hidden in (entry.name for entry in _entries(root) if entry.name.startswith(".") and disk.is_folder(entry)):
        if hidden not in _NOT_OURS:
            yield from (
                f"{shown(hidden)}/{shown(name)} is not read: {shown(hidden)} is a hidden folder, so rename the folder"
                for name in islice(_manifests_in(root / hidden), 1)
            )
    for name in islice(_manifests_in(root / output), 1):
        yield f"{shown(output)}/{shown(name)} is not read: it is in the output folder, so move it to another"


def _in_folder(root: Path, folder: str, manifests: Collection[str]) -> Iterator[str]:
    for entry in _entries(root / folder):
        path = f"{folder}/{entry.name}" if folder else entry.name
        meant = _MEANT.fullmatch(entry.name)
        if meant is None or path in manifests or entry.name.startswith(".") or path == CONFIG:
            continue
        better = f"{path[: len(path) - len(entry.name)]}{meant[1]}.sfx.yaml"
        if disk.is_folder(entry) and entry.name.lower().endswith((".yaml", ".yml")):
            yield f"{shown(path)} is a folder, not a manifest: write the manifest as a file in it, such as a.sfx.yaml"
        elif entry.is_file(follow_symlinks=False) and entry.name.lower().endswith((".toml", ".json5")):
            yield f"{shown(path)} is not read: a manifest is YAML, in a file such as {shown(better)}"
        elif entry.is_file(follow_symlinks=False) and not entry.name.lower().endswith(".bak"):
            also = ", which reads JSON, too" if entry.name.lower().endswith(".json") else ""
            yield f"{shown(path)} is not read as a manifest: rename it to {shown(better)}{also}"


def _manifests_in(folder: Path) -> Iterator[str]:
    return (entry.name for entry in _entries(folder) if entry.name.lower().endswith((".sfx.yaml", ".sfx.yml")))


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        return sorted(disk.scan(folder), key=lambda entry: entry.name)
    except OSError:
        return []
