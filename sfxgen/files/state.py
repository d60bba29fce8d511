"""`.sfxgen/state`: what sfxgen remembers of a project, so that what has not changed need not be read again.

The file holds sections, one for each room that remembers something; a section is decoded when it is first asked for.
It may come from a stranger, with the project: a file that is damaged, or that another version of sfxgen wrote, is
ignored as a whole and written anew. Nothing but time depends on it.
"""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from sfxgen.errors import UsageError
from sfxgen.files import code_version, disk
from sfxgen.files.gate import Gate
from sfxgen.files.places import FORMER, LOCAL, STATE

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

LARGEST_STATE = 128 * 2**20
"""Bytes: 100,000 sounds of three files take 96 MB; decoded, a stranger's may become 20 times as large."""
_HEAD = b"sfxgen state "

_DAMAGE = (msgspec.MsgspecError, ValueError, TypeError, OverflowError, RecursionError)


@dataclass(frozen=True)
class Section(Generic[T_co]):
    """A part of the state: its name, and the type of its value, which can be called for an empty one."""

    name: str
    kind: type[T_co]


class State:
    """The sections of one project's state file."""

    def __init__(self, encoded: dict[str, msgspec.Raw] | None = None) -> None:
        self._encoded = dict(encoded or {})
        self._decoded: dict[str, Any] = {}
        self._changed = False

    def get(self, section: Section[T]) -> T:
        """Return a section's value; an empty one if there is none, or none of its type."""
        if section.name not in self._decoded:
            self._decoded[section.name] = self._decode(section)
        value: T = self._decoded[section.name]
        return value

    def put(self, section: Section[T], value: T) -> None:
        """Replace a section's value."""
        self._encoded.pop(section.name, None)
        self._decoded[section.name] = value
        self._changed = True

    def to_bytes(self) -> bytes:
        """Return the file's bytes, for `state_from`."""
        body = msgspec.msgpack.encode(dict(sorted({**self._encoded, **self._decoded}.items())))
        return _head(body) + body

    def save(self, gate: Gate) -> None:
        """Write the file into the local folder if anything changed, in place of what earlier versions kept there.

        Losing it only costs time, so a failure is no error.
        """
        if not self._changed:
            return
        with contextlib.suppress(OSError, UsageError, UnicodeEncodeError, OverflowError):
            data = self.to_bytes()
            if len(data) <= LARGEST_STATE:
                gate.write(f"{LOCAL}/{STATE}", data)
        for name in FORMER:
            with contextlib.suppress(OSError, UsageError):
                gate.remove(f"{LOCAL}/{name}")

    def _decode(self, section: Section[T]) -> T:
        raw = self._encoded.pop(section.name, None)
        if raw is not None:
            with contextlib.suppress(*_DAMAGE):
                return msgspec.msgpack.decode(raw, type=section.kind)
        return section.kind()


def read_state(folder: Path) -> State:
    """Read the state in a project's local folder; an empty one if there is none that can be used."""
    try:
        return state_from(disk.read(folder / STATE, LARGEST_STATE + 1))
    except OSError:
        return State()


def state_from(data: bytes) -> State:
    """Return the state in a file's bytes; an empty one if they are damaged, or another version's."""
    head, body = data[: len(_head(b""))], memoryview(data)[len(_head(b"")) :]
    if len(data) > LARGEST_STATE or head != _head(body):
        return State()
    try:
        return State(msgspec.msgpack.decode(body, type=dict[str, msgspec.Raw]))
    except _DAMAGE:
        return State()


def _head(body: bytes | memoryview) -> bytes:
    """Return the line before the sections: a checksum of them and of the version that wrote them."""
    made = hashlib.sha256(code_version.signature().encode())
    made.update(body)
    return _HEAD + made.hexdigest().encode() + b"\n"
