"""A recording that is dropped on a sound: taken in bounded, decoded in a process of its own, and made its `source`."""

from __future__ import annotations

import contextlib
import posixpath
import secrets
from typing import Any

from sfxgen.audio.formats import READ, RECORDING_SUFFIXES
from sfxgen.errors import SoundError, UsageError
from sfxgen.files import disk
from sfxgen.files.gate import Gate
from sfxgen.manifest import names
from sfxgen.schema.messages import quoted, shown
from sfxgen.studio.changing import Changing
from sfxgen.studio.edits import Change, can_go
from sfxgen.studio.helper import Helper
from sfxgen.studio.listening import READER
from sfxgen.studio.row_cache import STUDIO
from sfxgen.studio.rows import Row
from sfxgen.studio.session import Session

LARGEST = 256 * 2**20
"""Bytes: ten minutes of stereo at 96 kHz and 32 bits are less."""
LONGEST_NAME = 80
PIECE = 4 * 2**20
INCOMING = f"{STUDIO}/incoming"
FOLDER = "recordings"
"""Beside the manifest."""
DECODING_S = 120.0
MOST_AT_ONCE = 4


class Uploads:
    """The recordings that pages send."""

    def __init__(self, session: Session, changing: Changing, helper: Helper) -> None:
        self._session, self._changing, self._helper = session, changing, helper
        self._gate = Gate(session.root)
        self._running = 0

    def clear(self) -> None:
        """Delete what was left half-received."""
        with contextlib.suppress(OSError, UsageError):
            self._gate.check(INCOMING)
            for name in disk.names(self._session.root / INCOMING):
                with contextlib.suppress(OSError, UsageError):
                    self._gate.remove(f"{INCOMING}/{name}")

    def begin(self) -> bool:
        """Tell whether one more may be received now."""
        if self._running >= MOST_AT_ONCE:
            return False
        self._running += 1
        return True

    def end(self) -> None:
        """Note that one is over."""
        self._running -= 1

    def place(self, name: str) -> str:
        """Return where a file is received, from the root. Raises UsageError for a name that no recording has."""
        return f"{INCOMING}/{secrets.token_hex(8)}{posixpath.splitext(_plain(name))[1]}"

    def append(self, path: str, data: bytes) -> None:
        """Add what has arrived."""
        self._gate.append(path, data)

    def drop(self, path: str) -> None:
        """Delete what was received."""
        with contextlib.suppress(OSError, UsageError):
            self._gate.remove(path)

    def take(self, id_: str, version: str, path: str, name: str, *, keep_prompt: bool) -> dict[str, Any]:
        """Make a file that was received the source of a sound; return the manifest's new version, and what it is.

        Raises UsageError or SoundError for what is no recording, ConflictError if the manifest has changed.
        """
        row = self._session.row(id_)
        self._changing.edits.require(row.manifest, version)
        folder = posixpath.join(posixpath.dirname(row.manifest), FOLDER)
        args = self._session.root, path, folder, _plain(name)
        try:
            made: dict[str, Any] = self._helper.call(f"{READER}:taken_in", *args, timeout_s=DECODING_S)
        except SoundError as error:  # which knows the file by the name it was received under
            told = error.message.replace(posixpath.basename(path), shown(name))
            raise type(error)(told, error.hint) from None
        written = posixpath.relpath(made["source"], posixpath.dirname(row.manifest) or ".")
        changes, left = self._changes(row, written, keep_prompt=keep_prompt)
        try:
            version = self._changing.set_fields(row, version, changes, f"recording for {row.name}")
        except Exception:
            if made["is_new"]:
                self._gate.remove(made["source"])
                self._gate.remove_empty_folders(folder)
            raise
        return {**made, "version": version, "left": left}

    def _changes(self, row: Row, written: str, *, keep_prompt: bool) -> tuple[list[Change], list[str]]:
        """Return the edit that makes a recording the whole of a sound, and the fields that could not be taken out.

        The words of the prompt become its notes, so that nothing is lost that a person wrote.
        """
        changes, left = [Change("source", written)], list[str]()
        text = self._gate.read(row.manifest).decode("utf-8", "replace")
        sound = self._changing.sound(row.name)
        for field in () if keep_prompt else ("prompt", "edits"):
            if getattr(sound, field) and can_go(text, row.name, field):
                changes.append(Change(field, is_removed=True))
            elif getattr(sound, field):
                left.append(field)
        if any(change.field == "prompt" for change in changes) and not sound.notes:
            changes.append(Change("notes", sound.prompt))
        return changes, left


def _plain(name: str) -> str:
    """Return a file's name as a project has them. Raises UsageError for one that no recording has."""
    stem, suffix = posixpath.splitext(name.replace("\\", "/").rpartition("/")[2])
    if suffix.lower() not in RECORDING_SUFFIXES:
        raise UsageError(f"{quoted(name)} is not named like a recording", f"A recording is {READ}.")
    plain = names.suggestion(stem).replace("/", "_")[:LONGEST_NAME].strip("_")
    return f"{plain if plain and not names.problem(plain) else 'recording'}{suffix.lower()}"
