"""The files that a page holds: of sounds that changed, of what they were before, then of all others, as they fit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sfxgen.errors import SfxgenError
from sfxgen.files import atomic, disk
from sfxgen.files.atomic import sha256
from sfxgen.files.gate import Gate
from sfxgen.lock.records import Lock, TakeRecord
from sfxgen.project.load import Project
from sfxgen.report.media import Shelf, size_in_page
from sfxgen.report.remade import Remaker, sounds_at
from sfxgen.report.revision import Revision
from sfxgen.report.since import Change, differs_in_seeds_alone
from sfxgen.studio.media import media_type
from sfxgen.studio.rows import Row

NOT_HERE = "neither in git, nor in git LFS here, nor in the cache"
LARGEST_FILE = 2**26
"""Bytes of a file that is taken from git."""
NO_ROOM = "left out, to keep the page small"


class Before:
    """What changed sounds were: their takes, as the page shows what is compared with the takes that are."""

    def __init__(self, project: Project, lock: Lock, shelf: Shelf) -> None:
        self._project, self._lock, self._shelf = project, lock, shelf
        self.takes: dict[str, list[dict[str, Any]]] = {}
        """By the sound's name."""
        self.remade = 0
        """How many were made again from their renders."""

    def add(self, changes: Sequence[Change], revision: Revision) -> None:
        """Take the files onto the shelf: from git, from LFS, or made again from their renders."""
        wanted = [(change, take) for change in changes for take in change.before]
        stored = revision.read(self._affordable(take for _, take in wanted), LARGEST_FILE)
        remaker: Remaker | None = None
        for change, take in wanted:
            data = stored.get(take.path)
            if take.sha256 not in self._shelf.held and (data is None or sha256(data) != take.sha256):
                if not self._shelf.fits(take.size):
                    self._shelf.leave_out(take.sha256)
                    self._note(change, take, None, NO_ROOM)
                    continue
                remaker = remaker or Remaker(self._project, sounds_at(revision))
                data = remaker.make(change.former, change.record, take)
                self.remade += data is not None
            self._hold(change, take, data)

    def _affordable(self, takes: Iterable[TakeRecord]) -> list[str]:
        """Return the paths of the takes that are not on the shelf, as many as it has room for."""
        room, paths = self._shelf.room, dict[str, None]()
        for take in takes:
            if take.sha256 not in self._shelf.held and size_in_page(take.size) <= room:
                room -= size_in_page(take.size)
                paths[take.path] = None
        return list(paths)

    def _hold(self, change: Change, take: TakeRecord, data: bytes | None) -> None:
        """Take a file onto the shelf. data: its bytes, if it is not there already."""
        if take.sha256 in self._shelf.held:
            self._note(change, take, take.sha256)
        elif data is None:
            self._note(change, take, None, NOT_HERE)
        elif self._shelf.put(media := sha256(data), media_type(take.path), data):
            self._note(change, take, media)
        else:
            self._note(change, take, None, NO_ROOM)

    def _note(self, change: Change, take: TakeRecord, media: str | None, problem: str | None = None) -> None:
        listed = self.takes.setdefault(change.name, [])
        now = self._lock.sounds.get(change.name)
        comes_back = differs_in_seeds_alone(change.record, now)
        listed.append(
            {
                "id": f"before-{len(listed) + 1}",
                "take": len(listed) + 1,
                "seed": take.seed if comes_back else None,
                "media": media,
                "format": take.path.rpartition(".")[2],
                "seconds": None,
                "lufs": take.measured.lufs,
                "true_peak": take.measured.true_peak,
                "state": "ready" if media else "failed",
                "problem": problem,
                "remade": media is not None and media != take.sha256,
                "same": now is not None and any(take.sha256 == each.sha256 for each in now.takes),
            }
        )


def shelve(project: Project, paths: Mapping[str, str], shelf: Shelf, rows: Iterable[Row]) -> None:
    """Take the files of some rows onto the shelf. paths: SHA-256 -> path from the root."""
    gate = Gate(project.root)
    for row in rows:
        for take in row.takes:
            if take.media is None or take.media not in paths:
                continue
            path = paths[take.media]
            try:
                place = gate.check(path)
                if not shelf.fits(disk.stat(place).st_size):
                    shelf.leave_out(take.media)
                    continue
                data = atomic.read(place)
            except (SfxgenError, OSError):
                continue
            if sha256(data) == take.media:
                shelf.put(take.media, media_type(path), data)
