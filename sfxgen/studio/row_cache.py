"""`.sfxgen/studio/rows`: the rows that were made, each with what it was made of. Losing it only costs time."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path

import msgspec

from sfxgen.errors import UsageError
from sfxgen.files import disk
from sfxgen.files.gate import Gate
from sfxgen.files.places import LOCAL
from sfxgen.files.state import LARGEST_STATE, Section, State, state_from
from sfxgen.lock.records import is_owned_path
from sfxgen.studio.rows import Row

STUDIO = f"{LOCAL}/studio"
"""The studio's own folder in a project."""
ROWS = f"{STUDIO}/rows"


class KnownRow(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A row, and what it was made of."""

    declaration: str
    block: bytes
    """Digest of the sound's block in the lock."""
    row: Row
    paths: tuple[str, ...] = ()
    """Of its takes' files."""


_SECTION = Section("rows", dict[str, KnownRow])


class RowCache:
    """Rows by the sound's name."""

    def __init__(self, known: Mapping[str, KnownRow] | None = None) -> None:
        self._known = dict(known or {})
        self._is_new = False

    def find(self, name: str, declaration: str, block: bytes) -> KnownRow | None:
        """Return the row of a sound with this declaration and this block in the lock; None if it is not known.

        The file may be a stranger's, who could have written any.
        """
        known = self._known.get(name)
        if known is None or (known.declaration, known.block) != (declaration, block):
            return None
        return known if known.row.name == name and all(map(is_owned_path, known.paths)) else None

    def keep(self, rows: Mapping[str, KnownRow]) -> None:
        """Remember these rows, and those of other sounds that were known."""
        if any(self._known.get(name) is not row for name, row in rows.items()):
            self._known.update(rows)
            self._is_new = True

    def save(self, gate: Gate) -> None:
        """Write what is known, if anything is new."""
        if not self._is_new:
            return
        self._is_new = False
        state = State()
        state.put(_SECTION, self._known)
        with contextlib.suppress(OSError, UsageError, UnicodeEncodeError, OverflowError):
            data = state.to_bytes()
            if len(data) <= LARGEST_STATE:
                gate.write(ROWS, data)


def read_rows(root: Path) -> RowCache:
    """Read the rows of a project; none where they can't be used."""
    try:
        return RowCache(state_from(disk.read(root / ROWS, LARGEST_STATE + 1)).get(_SECTION))
    except OSError:
        return RowCache()
