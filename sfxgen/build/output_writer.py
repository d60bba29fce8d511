"""Putting finished takes where the engine finds them: a note in the journal first, and never over a person's file."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from sfxgen.build.workspace import Workspace
from sfxgen.engines.protocol import entry_of
from sfxgen.engines.side_files import SideFiles
from sfxgen.errors import SoundError
from sfxgen.files import lfs
from sfxgen.files.stat_index import sound_hash
from sfxgen.lock.records import TakeRecord
from sfxgen.manifest.sound import Sound


class Placed(Enum):
    """What became of the file."""

    WRITTEN = "written"
    SAME = "the very bytes were there already"
    IN_THE_WAY = "a file that isn't sfxgen's was in the way, and stays"


class OutputWriter:
    """Writes outputs.

    is_own: tells whether sfxgen wrote bytes of a hash to a path. A crash at any moment leaves the old file or the new
    one, and in the latter case a line in the journal that says it is sfxgen's own.
    """

    def __init__(self, workspace: Workspace, side_files: SideFiles, is_own: Callable[[str, str], bool]) -> None:
        self._workspace, self._side_files, self._is_own = workspace, side_files, is_own
        self._journal = workspace.journal()
        self.is_unsure = False
        """A write failed, yet its file may be there: the journal is still needed."""

    def write(
        self, sound: Sound, record: TakeRecord, data: bytes, *, force: bool = False, renamed_from: str | None = None
    ) -> Placed:
        """Put a take's bytes at its path; force: also over a person's file. Raises OSError, SfxgenError."""
        try:
            return self._write(sound, record, data, force, renamed_from)
        except BaseException:
            self.is_unsure = True
            raise

    def _write(self, sound: Sound, record: TakeRecord, data: bytes, force: bool, renamed_from: str | None) -> Placed:
        path = self._workspace.gate.check(record.path)
        on_disk = sound_hash(path)
        if on_disk is None and path.is_dir():
            raise SoundError(f"{record.path} is a folder", "Move it away, or rename the sound.")
        if on_disk == record.sha256:
            return Placed.SAME
        if on_disk is not None and not force and not self._is_own(record.path, on_disk):
            stands_for = lfs.target_of(path)
            if stands_for is None or not (stands_for == record.sha256 or self._is_own(record.path, stands_for)):
                return Placed.IN_THE_WAY
        entry = entry_of(sound, [record.path], loop=sound.loop is not None)
        self._workspace.gate.require_writable(record.path)
        self._side_files.prepare(entry, record.path, renamed_from)
        self._journal.note(record.path, record.sha256)
        self._workspace.gate.write(record.path, data)
        return Placed.WRITTEN
