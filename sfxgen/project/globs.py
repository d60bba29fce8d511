"""Finds files by patterns from the project's root, skipping folders that never hold manifests."""

from __future__ import annotations

import fnmatch
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from unicodedata import normalize

from sfxgen.engines import editor_folders
from sfxgen.errors import UsageError
from sfxgen.files import disk
from sfxgen.schema.messages import Problem
from sfxgen.schema.paths import caseless

PRUNED = frozenset(["node_modules", "__pycache__", "venv"])

ANY_DEPTH = re.compile("")
"""Stands for `**`."""
MOST_ANY_DEPTHS = 16
"""How often `**` may stand in a pattern: each multiplies the ways in which a path can match."""

State = frozenset[tuple[int, int]]
"""Pairs of a pattern's number and the number of its part that the next name has to match."""


def problem(pattern: str) -> Problem | None:
    """Return why a project can't have this pattern; None if it can."""
    if "\\" in pattern:
        return Problem("backslashes separate folders only on Windows", f"write {pattern.replace(chr(92), '/')}")
    if pattern.startswith("/") or re.match("[A-Za-z]:", pattern) or ".." in pattern.split("/"):
        return Problem("expected a pattern from the project's root", "as in audio/**/*.sfx.yaml")
    if pattern.split("/").count("**") > MOST_ANY_DEPTHS:
        return Problem(f"`**` stands more than {MOST_ANY_DEPTHS} times in the pattern", "once or twice is enough")
    return None


class Patterns:
    """Patterns such as `audio/**/*.yaml`: `**` is any number of folders; `*`, `?` and `[ab]` match inside a name."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self.parts = [_parts(pattern) for pattern in patterns]
        self.start = self._closed((i, 0) for i in range(len(self.parts)))

    def step(self, state: State, name: str) -> State:
        """Return the state after a file or folder of this name; empty when nothing below can match."""
        name, after = name if name.isascii() else normalize("NFC", name), []  # a Mac's disk may give it decomposed
        for pattern, at in state:
            part = self.parts[pattern][at] if at < len(self.parts[pattern]) else None
            if part is ANY_DEPTH:
                after.append((pattern, at))
            elif part is not None and part.match(name):
                after.append((pattern, at + 1))
        return self._closed(after)

    def match(self, path: str) -> bool:
        """Tell whether a path, from the root, matches a whole pattern."""
        state = self.start
        for name in path.split("/"):
            state = self.step(state, name)
        return self.matches(state)

    def matches(self, state: State) -> bool:
        """Tell whether the names so far match a whole pattern."""
        return any(at == len(self.parts[pattern]) for pattern, at in state)

    def _closed(self, states: Iterable[tuple[int, int]]) -> State:
        """Add the states in which `**` stands for no folder at all."""
        closed = set()
        for pattern, at in states:
            closed.add((pattern, at))
            while at < len(self.parts[pattern]) and self.parts[pattern][at] is ANY_DEPTH:
                at += 1
                closed.add((pattern, at))
        return frozenset(closed)


def _parts(pattern: str) -> list[re.Pattern[str]]:
    """Return the parts of a pattern, compiled; `**/**` is the same as `**`."""
    made: list[re.Pattern[str]] = []
    for part in normalize("NFC", pattern).split("/"):
        if part == "**" and made[-1:] != [ANY_DEPTH]:
            made.append(ANY_DEPTH)
        elif part not in ("", ".", "**"):
            made.append(re.compile(fnmatch.translate(part)))
    return made


def find(root: Path, patterns: Iterable[str], output: str, nested: str) -> Iterator[str]:
    """Return the paths, from the root, of the files that match.

    Skipped: hidden folders, PRUNED ones, those of an engine's editor, the output folder, nested projects (they hold
    a file called `nested`), links to folders, and links to files outside the root.
    """
    matcher = Patterns(patterns)
    caches = editor_folders(root)
    pending = [("", matcher.start)]
    while pending:
        folder, state = pending.pop()
        entries = _entries(root / folder)
        if folder and any(entry.name == nested for entry in entries):
            continue
        for entry in entries:
            path = f"{folder}{entry.name}"
            after = matcher.step(state, entry.name)
            if not after:
                continue
            if entry.is_dir(follow_symlinks=False):
                if disk.is_junction(entry):
                    continue
                of_others = entry.name in PRUNED or (not folder and entry.name in caches) or entry.name.startswith(".")
                if not of_others and caseless(path) != caseless(output):
                    pending.append((f"{path}/", after))
            elif matcher.matches(after) and _is_own_file(entry, root):
                yield path


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """Return what is in a folder, sorted. Raises UsageError if it can't be read: its sounds would look deleted."""
    try:
        return sorted(disk.scan(folder), key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):  # gone since
        return []
    except OSError as error:
        hint = "It may hold manifests: fix that, or name in sfxgen.yaml, under `manifests`, where they are."
        raise UsageError(f"the folder {folder} can't be read: {error.strerror}", hint) from None


def _is_own_file(entry: os.DirEntry[str], root: Path) -> bool:
    try:
        return entry.is_file() and (not entry.is_symlink() or Path(entry.path).resolve().is_relative_to(root))
    except (OSError, RuntimeError):
        return False
