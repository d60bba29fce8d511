"""Takes whose very bytes another file of the project has already, as after a rename: copied, not rendered."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from sfxgen.files import atomic
from sfxgen.plan.decide import Plan, TakePlan


class Twins:
    """Copies of files that are there.

    leaving: paths of files that this build will delete: a copy of one is a rename.
    """

    def __init__(self, root: Path, leaving: Collection[str]) -> None:
        self._root, self._leaving = root, set(leaving)
        self.renamed: dict[str, str] = {}
        """New path -> old path of outputs that only moved."""

    def read(self, take: TakePlan) -> bytes | None:
        """Return the bytes of a take that another file has; None where there is none, or it changed meanwhile.

        Raises OSError for one that is there and can't be read.
        """
        twin = take.twin
        if twin is None:
            return None
        if twin.path in self._leaving:
            self._leaving.discard(twin.path)
            self.renamed[take.path] = twin.path
        try:
            data = atomic.read(self._root / twin.path)
        except FileNotFoundError:
            return None
        return data if atomic.sha256(data) == twin.sha256 else None

    def needed(self, done: Collection[str]) -> set[str]:
        """Return the paths that must not be deleted yet: their new places, outside `done`, have no copy."""
        return {old for new, old in self.renamed.items() if new not in done}


def leaving(plan: Plan) -> set[str]:
    """Return the paths of files that a build of the whole project deletes."""
    return {leftover.record.path for leftover in plan.leftovers if leftover.removable}
