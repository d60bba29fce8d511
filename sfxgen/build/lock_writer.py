"""The lock of a build under way: what is done so far, written now and then, and at the end."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Collection

from sfxgen.build.status import ProjectStatus
from sfxgen.build.update_lock import updated_lock
from sfxgen.errors import ReadOnlyError
from sfxgen.lock.records import Lock, TakeRecord

CHECKPOINT_S = 2.0
CHECKPOINT_SHARE = 20
"""How often the lock is written while a long build goes on: every so many seconds, or so many times as long as it
takes. What is made in between is in the journal and the cache."""


class LockWriter:
    """Keeps the lock true.

    selected: names of the sounds that are brought up to date. clock: seconds, from anywhere.
    """

    def __init__(
        self, state: ProjectStatus, selected: Collection[str], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._state, self._selected, self._clock = state, selected, clock
        self._due = clock() + CHECKPOINT_S
        self._written: Lock | None = None
        self.done: dict[str, TakeRecord] = {}
        """Path -> the record of what is there now."""
        self.gone: set[str] = set()
        """Paths that the lock no longer owns."""

    def current(self) -> Lock:
        """Return the lock as things now stand."""
        return updated_lock(self._state, self.done, self.gone, self._selected)

    def write(self) -> None:
        """Write the lock as things now stand. Raises OSError, ReadOnlyError."""
        self._written = self.current()
        self._state.write_lock(self._written)

    def checkpoint(self) -> None:
        """Write the lock if that is due; a failure is no matter, for the lock at the end is the one that counts."""
        began = self._clock()
        if began <= self._due:
            return
        with contextlib.suppress(OSError, ReadOnlyError):
            self.write()
        now = self._clock()
        self._due = now + max(CHECKPOINT_S, CHECKPOINT_SHARE * (now - began))

    def last(self) -> Lock:
        """Return the lock as it was written last, or would be."""
        return self._written or self.current()
