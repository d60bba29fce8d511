"""Which renders were made here and are not in the team's place yet: the next build publishes them, or `cache push`.

A line for each, `key SHA-256`, in the local folder. A stranger's project may bring such lines along, so nothing is
published for one unless a build here made the render.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Collection
from pathlib import Path

from sfxgen.errors import UsageError
from sfxgen.files.gate import Gate
from sfxgen.files.places import UNPUBLISHED

_LINE = re.compile(r"([0-9a-f]{64}) ([0-9a-f]{64})")

Named = tuple[str, str]
"""A render: its key, and its SHA-256."""


class Unpublished:
    """The list in one project's local folder. Failing to note something costs a render somebody else's time only."""

    def __init__(self, state: Path) -> None:
        self._gate = Gate(state.parent)
        self._path = state / UNPUBLISHED

    def note(self, key: str, sha256: str) -> None:
        """Add a render, before it is stored."""
        with contextlib.suppress(OSError, UsageError):
            self._gate.append(self._name, f"{key} {sha256}\n".encode())

    def read(self) -> list[Named]:
        """Return the renders on the list, in the order in which they were made."""
        try:
            text = self._gate.read(self._name).decode("ascii", "replace")
        except (OSError, UsageError):  # a link leads to what is nobody's list
            return []
        matches = (_LINE.fullmatch(line) for line in text.split("\n"))
        return list(dict.fromkeys((match[1], match[2]) for match in matches if match))

    def remove(self, done: Collection[Named]) -> None:
        """Take renders off the list."""
        if not done:
            return
        with contextlib.suppress(OSError, UsageError):
            left = [named for named in self.read() if named not in done]
            if left:
                self._gate.write(self._name, "".join(f"{key} {sha256}\n" for key, sha256 in left).encode())
            else:
                self._gate.remove(self._name)

    @property
    def _name(self) -> str:
        return f"{self._path.parent.name}/{self._path.name}"
