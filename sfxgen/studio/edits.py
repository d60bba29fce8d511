"""Edits of manifests that nobody else's edit is lost by: each names the version it changes, and can be taken back.

An edit is tried on the whole project before it is written: what the reader would find fault with is not written.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sfxgen.errors import Fault, ManifestError, UsageError
from sfxgen.files.atomic import sha256
from sfxgen.files.gate import Gate
from sfxgen.manifest.edit import remove_field, set_field
from sfxgen.project.load import load_project

MOST_STEPS = 200
MOST_STEP_BYTES = 32 * 2**20
"""Of the texts that can be gone back to."""


class ConflictError(Exception):
    """What was to be changed has changed meanwhile. version: of the manifest as it is now."""

    def __init__(self, message: str, hint: str, version: str = "") -> None:
        super().__init__(message)
        self.message, self.hint, self.version = message, hint, version


@dataclass(frozen=True)
class Change:
    """A field of a sound, and its new value. is_removed: it is taken out, and what is above the sound decides."""

    field: str
    value: Any = None
    is_removed: bool = False


@dataclass(frozen=True)
class Step:
    """An edit that was made."""

    label: str
    manifest: str
    before: bytes
    after: bytes


Told = Callable[[str | None, str | None], None]
"""Hears what undo and redo would do."""


class Edits:
    """The edits of one project's manifests, one at a time."""

    def __init__(self, root: Path, target: Path, told: Told) -> None:
        self._gate, self._target, self._told = Gate(root), target, told
        self._lock = threading.Lock()
        self._undo: deque[Step] = deque(maxlen=MOST_STEPS)
        self._redo: list[Step] = []

    def change(self, manifest: str, version: str, edit: Callable[[str], str], label: str) -> str:
        """Edit the text of a manifest that is still at a version; return the new version.

        Raises ConflictError if it is not, ManifestError for what the reader finds fault with, UsageError for an edit
        that can't be had.
        """
        with self._lock:
            before = self._read(manifest)
            _require(before, sha256(before) == version)
            try:
                after = edit(before.decode()).encode()
            except UnicodeDecodeError:
                raise UsageError(f"{manifest} is not UTF-8", "Save it as UTF-8.") from None
            except UnicodeEncodeError:
                raise UsageError("the text holds what is no character", "Type it anew.") from None
            if after != before:
                self._write(manifest, before, after)
                self._remember(Step(label, manifest, before, after))
            return sha256(after)

    def require(self, manifest: str, version: str) -> None:
        """Raise ConflictError if a manifest is not at a version."""
        now = self._read(manifest)
        _require(now, sha256(now) == version)

    def undo(self) -> str:
        """Take back the last edit; return what it was. Raises ConflictError if its manifest has changed since."""
        with self._lock:
            if not self._undo:
                raise ConflictError("there is nothing to take back", "")
            step = self._undo[-1]
            self._swap(step.manifest, step.after, step.before)
            self._redo.append(self._undo.pop())  # only now: on a full disk it can be tried again
            self._tell()
            return step.label

    def redo(self) -> str:
        """Make the edit again that was taken back last; return what it was. Raises ConflictError likewise."""
        with self._lock:
            if not self._redo:
                raise ConflictError("there is nothing to do again", "")
            step = self._redo[-1]
            self._swap(step.manifest, step.before, step.after)
            self._undo.append(self._redo.pop())
            self._tell()
            return step.label

    def _swap(self, manifest: str, was: bytes, will_be: bytes) -> None:
        try:
            now = self._read(manifest)
        except ConflictError:
            self._forget(manifest)
            raise
        if now != was:
            self._forget(manifest)
            raise ConflictError(
                f"{manifest} has changed since that edit", "Change it back by hand.", version=sha256(now)
            )
        self._gate.write(manifest, will_be)

    def _write(self, manifest: str, before: bytes, after: bytes) -> None:
        self._check(manifest, after)
        now = self._read(manifest)  # the check took a moment, in which an editor may have saved
        _require(now, now == before)
        self._gate.write(manifest, after)

    def _read(self, manifest: str) -> bytes:
        try:
            return self._gate.read(manifest)
        except (FileNotFoundError, NotADirectoryError):
            hint = "It was renamed or deleted: look at what is there now."
            raise ConflictError(f"{manifest} is gone, and nothing was written", hint) from None

    def _check(self, manifest: str, after: bytes) -> None:
        """Raise ManifestError for faults that an edit brings; those that were there before are no matter of its."""
        try:
            load_project(self._target, instead={manifest: after})
        except ManifestError as error:
            before = {_place_free(fault) for fault in _faults(self._target)}
            fresh = [fault for fault in error.faults if _place_free(fault) not in before]
            if fresh:
                raise ManifestError(fresh) from None

    def _remember(self, step: Step) -> None:
        self._undo.append(step)
        self._redo.clear()
        while sum(len(each.before) + len(each.after) for each in self._undo) > MOST_STEP_BYTES and len(self._undo) > 1:
            self._undo.popleft()
        self._tell()

    def _forget(self, manifest: str) -> None:
        """Forget the edits of a manifest that somebody else has changed: they can't be taken back any more."""
        self._undo = deque((step for step in self._undo if step.manifest != manifest), MOST_STEPS)
        self._redo = [step for step in self._redo if step.manifest != manifest]
        self._tell()

    def _tell(self) -> None:
        self._told(self._undo[-1].label if self._undo else None, self._redo[-1].label if self._redo else None)


def apply(text: str, sound: str, changes: list[Change]) -> str:
    """Return a manifest's text with some fields of a sound changed, and nothing else. Raises UsageError."""
    for change in changes:
        if change.is_removed:
            text = remove_field(text, sound, change.field)
        else:
            text = set_field(text, sound, change.field, change.value)
    return text


def can_go(text: str, sound: str, field: str) -> bool:
    """Tell whether a field can be taken out of a sound alone: what its family says, or an alias, stays."""
    try:
        remove_field(text, sound, field)
    except UsageError:
        return False
    return True


def label_of(sound: str, changes: list[Change]) -> str:
    """Name an edit for who may want to take it back."""
    fields = list(dict.fromkeys(change.field for change in changes))
    what = fields[0] if len(fields) == 1 else f"{len(fields)} fields"
    return f"{what} of {sound}"


def _require(now: bytes, is_same: bool) -> None:
    if not is_same:
        raise ConflictError(
            "the manifest has changed meanwhile, and nothing was written",
            "Look at what it says now, then make your edit again.",
            version=sha256(now),
        )


def _faults(target: Path) -> tuple[Fault, ...]:
    try:
        load_project(target)
    except ManifestError as error:
        return error.faults
    return ()


def _place_free(fault: Fault) -> tuple[str, str, str]:
    return fault.file, fault.key, fault.message
