"""Finds files by patterns from the project's root, without walking where manifests never are."""

from __future__ import annotations

import fnmatch
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from sfxgen.engines import editor_folders
from sfxgen.errors import UsageError
from sfxgen.files import disk

PRUNED = frozenset(["node_modules", "__pycache__", "venv"])

DEEP = re.compile("")
"""Stands for `**`."""
MOST_DEPTHS = 16
"""Of `**` in a pattern: each is a place where a path may match on."""

State = frozenset[tuple[int, int]]
"""Which patterns may go on, and from which of their parts."""


def trouble(pattern: str) -> tuple[str, str] | None:
    """Why a pattern can't be one of the project's, and what to do; None if it can."""
    if "\\" in pattern:
        return "a backslash separates folders on Windows only", "write / between folders"
    if pattern.startswith("/") or re.match("[A-Za-z]:", pattern) or ".." in pattern.split("/"):
        return "expected a pattern from the project's root", "as in audio/**/*.sfx.yaml"
    if pattern.split("/").count("**") > MOST_DEPTHS:
        return f"more than {MOST_DEPTHS} times `**`", "one or two will do"
    return None


class Patterns:
    """Patterns such as `audio/**/*.yaml`; `**` is any number of folders, `*`, `?`, `[ab]` part of a name."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self.parts = [_parts(pattern) for pattern in patterns]
        self.start = self._closed((i, 0) for i in range(len(self.parts)))

    def step(self, state: State, name: str) -> State:
        """The state after a folder or file of this name; empty when nothing can match below."""
        after = []
        for pattern, at in state:
            part = self.parts[pattern][at] if at < len(self.parts[pattern]) else None
            if part is DEEP:
                after.append((pattern, at))
            elif part is not None and part.match(name):
                after.append((pattern, at + 1))
        return self._closed(after)

    def matches(self, state: State) -> bool:
        """Whether the names so far match a pattern as a whole."""
        return any(at == len(self.parts[pattern]) for pattern, at in state)

    def _closed(self, states: Iterable[tuple[int, int]]) -> State:
        """With `**` standing for no folder too."""
        closed = set()
        for pattern, at in states:
            closed.add((pattern, at))
            while at < len(self.parts[pattern]) and self.parts[pattern][at] is DEEP:
                at += 1
                closed.add((pattern, at))
        return frozenset(closed)


def _parts(pattern: str) -> list[re.Pattern[str]]:
    """The parts of a pattern, compiled; `**` after `**` says nothing more."""
    made: list[re.Pattern[str]] = []
    for part in pattern.split("/"):
        if part == "**" and made[-1:] != [DEEP]:
            made.append(DEEP)
        elif part not in ("", ".", "**"):
            made.append(re.compile(fnmatch.translate(part)))
    return made


def find(root: Path, patterns: Iterable[str], output: str, nested: str) -> Iterator[str]:
    """Paths from the root of the files that match.

    Left out: hidden folders, PRUNED ones, an engine's editor's own, the output folder, folders that are projects of
    their own (they hold a file called `nested`), linked folders, and links to files outside the root.
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
                cache = not folder and entry.name in caches
                if not (cache or entry.name in PRUNED or entry.name.startswith(".") or path == output):
                    pending.append((f"{path}/", after))
            elif matcher.matches(after) and _is_own_file(entry, root):
                yield path


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """Return what is in a folder, sorted. Raises UsageError if that can't be told: its sounds would seem deleted."""
    try:
        return sorted(disk.scan(folder), key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):  # gone since
        return []
    except OSError as error:
        hint = "Manifests may be in it: mend that, or say in sfxgen.yaml, by `manifests`, where they are."
        raise UsageError(f"the folder {folder} can't be read: {error.strerror}", hint) from None


def _is_own_file(entry: os.DirEntry[str], root: Path) -> bool:
    try:
        return entry.is_file() and (not entry.is_symlink() or Path(entry.path).resolve().is_relative_to(root))
    except (OSError, RuntimeError):
        return False
