"""Files that look like manifests and are none: no pattern of the project matches them, so their sounds are not made."""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from sfxgen.engines import editor_folders
from sfxgen.files import disk
from sfxgen.files.places import CONFIG
from sfxgen.project.config import Config
from sfxgen.project.globs import PRUNED, Patterns
from sfxgen.project.near_misses import near_misses
from sfxgen.schema.messages import shown

SUFFIXES = (".yaml", ".yml")
MOST_FOLDERS, MOST_FILES, MOST_BYTES = 64, 64, 2**16
"""How much is looked into: every build and check does it."""

_SOUNDS = re.compile(rb"^(?:\xef\xbb\xbf)?(?:sounds|\"sounds\"|'sounds')[ \t]*:(?=\s|$)", re.MULTILINE)


def find_unmatched(root: Path, manifests: Iterable[Path], output: str) -> tuple[str, ...]:
    """Return the YAML files with a key `sounds` at the top that are none of the manifests, as paths from the root.

    Only so many folders are looked into: those of manifests, then the root and those nearest to it. What can't be read
    is skipped.
    """
    matched = {path.as_posix() for path in manifests} | {CONFIG}
    near = near_folders(root, manifests, output)
    candidates = (path for folder in near for path in _yaml_files(root, folder))
    return tuple(path for path in islice(candidates, MOST_FILES) if path not in matched and _has_sounds(root / path))


def near_folders(root: Path, manifests: Iterable[Path], output: str) -> list[str]:
    """Return the folders that are looked into: those of manifests, then the root and those nearest to it."""
    own = sorted({path.as_posix().rpartition("/")[0] for path in manifests} | {""})
    return sorted(dict.fromkeys([*own[:MOST_FOLDERS], *islice(_folders(root, output), MOST_FOLDERS)]))


def note_unmatched(root: Path, manifests: Iterable[Path], config: Config) -> tuple[str, ...]:
    """Return a warning for each of these files, with what to do."""
    patterns = Patterns(config.manifests)
    notes = []
    manifests = tuple(manifests)
    unmatched = find_unmatched(root, manifests, config.output)
    for path in unmatched:
        better = f"{re.sub(r'(?:[.]sfx)?(?:[.]ya?ml)+$', '', path)}.sfx.yaml"
        rename = f"rename it to {better}, or " if patterns.match(better) else ""
        what = f"{shown(path)} has `sounds:` at its top, but no pattern of the project's manifests matches it"
        notes.append(f"{what}, so its sounds are not made: {rename}add it to `manifests` in {CONFIG}")
    named = {path.as_posix() for path in manifests} | {*unmatched}
    folders = near_folders(root, manifests, config.output)
    return (
        *notes,
        *near_misses(root, folders, named, config.output),
        *_misnamed_settings(root),
        *_idle(manifests, config),
    )


def _idle(manifests: Iterable[Path], config: Config) -> Iterator[str]:
    """Yield a warning for a pattern among several that matches nothing."""
    if config.manifests == Config().manifests or len(config.manifests) == 1 or not manifests:
        return
    for pattern in config.manifests:
        if not any(map(Patterns([pattern]).match, (path.as_posix() for path in manifests))):
            yield f"{CONFIG}: no file matches {shown(pattern)}, one of the patterns under `manifests`"


def _misnamed_settings(root: Path) -> Iterator[str]:
    """Yield a warning for a file that was meant to be the settings, and is not read."""
    if os.path.lexists(root / CONFIG):
        return
    meant = (entry.name for entry in _entries(root) if _MISNAMED.fullmatch(entry.name) and entry.is_file())
    yield from (f"{shown(name)} is not read: the settings are in {CONFIG}, so rename it" for name in meant)


_MISNAMED = re.compile(r"\.?sfx_?-?gen(?:\.config)?\.(?:ya?ml|ya?ml\.txt|json|toml)", re.IGNORECASE)


def _folders(root: Path, output: str) -> Iterator[str]:
    """Yield the root and the folders below it, the nearest first; none of engines, of outputs or of other projects."""
    skipped, waiting = PRUNED | editor_folders(root), deque([""])
    while waiting:
        folder = waiting.popleft()
        yield folder
        for entry in _entries(root / folder):
            path = f"{folder}/{entry.name}" if folder else entry.name
            hidden = entry.name.startswith(".") or entry.name in skipped or path == output
            if not hidden and disk.is_folder(entry) and not os.path.lexists(root / path / CONFIG):
                waiting.append(path)


def _yaml_files(root: Path, folder: str) -> Iterator[str]:
    for entry in _entries(root / folder):
        if entry.name.endswith(SUFFIXES) and not entry.name.startswith(".") and entry.is_file(follow_symlinks=False):
            yield f"{folder}/{entry.name}" if folder else entry.name


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        return sorted(disk.scan(folder), key=lambda entry: entry.name)
    except OSError:
        return []


def _has_sounds(path: Path) -> bool:
    try:
        return _SOUNDS.search(disk.read(path, MOST_BYTES)) is not None
    except OSError:
        return False
