"""A lock that spells the output folder otherwise than `output` does now: on a disk that takes no account of case, or of
how accented letters are composed, that is the same folder, and its files are the same files."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from msgspec import structs

from sfxgen.files import disk
from sfxgen.lock.records import Lock, SoundRecord
from sfxgen.schema.paths import caseless


class Spelling:
    """The spelling that paths below the output folder are to have."""

    def __init__(self, root: Path, output: str) -> None:
        self.former: set[str] = set()
        """The output folder as paths had it that were spelt otherwise."""
        self._root, self._output, self._prefix = root, output, f"{output}/"
        self._caseless, self._depth = caseless(output), output.count("/") + 1
        self._same: dict[str, bool] = {}

    def path(self, path: str) -> str:
        """Return a path below the output folder as `output` spells that; any other as it is."""
        if path.startswith(self._prefix):
            return path
        parts = path.split("/")
        folder = "/".join(parts[: self._depth])
        if folder not in self._same:
            self._same[folder] = caseless(folder) == self._caseless and self._is_output(folder)
        if not self._same[folder]:
            return path
        self.former.add(folder)
        return self._prefix + "/".join(parts[self._depth :])

    def lock(self, lock: Lock) -> Lock:
        """Return a lock with its paths spelt so; the very lock where they are already."""
        sounds = {name: self._record(record) for name, record in lock.sounds.items()}
        side_files = self._paths(lock.side_files)
        return replace(lock, sounds=sounds, side_files=side_files) if self.former else lock

    def _record(self, record: SoundRecord) -> SoundRecord:
        paths = (*(take.path for take in record.takes), *record.side_files)
        if all(path.startswith(self._prefix) for path in paths):
            return record
        takes = tuple(structs.replace(take, path=self.path(take.path)) for take in record.takes)
        return replace(record, takes=takes, side_files=self._paths(record.side_files))

    def _paths(self, paths: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted(map(self.path, paths)))

    def _is_output(self, folder: str) -> bool:
        try:
            return os.path.samestat(disk.stat(self._root / folder), disk.stat(self._root / self._output))
        except OSError:
            return False
