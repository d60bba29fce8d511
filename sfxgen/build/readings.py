"""Which recordings earlier versions read otherwise, so that these alone are made anew."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from sfxgen.files.stat_index import NOT_READ
from sfxgen.files.state import Section, State

READINGS = Section("readings", dict[str, bool])
"""SHA-256 of a recording -> whether it was read otherwise."""


class Readings:
    """What is known of a project's recordings, by their content. Losing it only costs time."""

    def __init__(self, root: Path, state: State) -> None:
        self._root, self._state = root, state
        self._used: dict[str, bool] = {}

    @cached_property
    def _known(self) -> dict[str, bool]:
        return self._state.get(READINGS)

    def is_anew(self, path: str, sha256: str) -> bool:
        """Tell whether the recording at a path, which has this hash, was read otherwise; one that can't be was not."""
        if sha256 in ("", NOT_READ):
            return False
        if sha256 not in self._used:
            self._used[sha256] = self._known[sha256] if sha256 in self._known else self._look(path)
        return self._used[sha256]

    def save(self) -> None:
        """Put what was learnt into the state."""
        if self._used.keys() - self._known.keys():
            self._state.put(READINGS, {**self._known, **self._used})

    def _look(self, path: str) -> bool:
        from sfxgen.audio.containers.find import is_read_anew

        return is_read_anew(self._root / path)
