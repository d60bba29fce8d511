"""`.sfxgen/studio/history`: the renders that were a sound's once, noted when another takes their place.

A line for each, in JSON. What was replaced while no studio was open is not in it, and a render is only heard again as
long as the cache has it. Losing the file costs no more than that.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import msgspec

from sfxgen.errors import UsageError
from sfxgen.files import disk
from sfxgen.files.gate import Gate
from sfxgen.lock.records import SoundRecord, TakeRecord
from sfxgen.lock.values import is_hash
from sfxgen.studio.row_cache import STUDIO

HISTORY = f"{STUDIO}/history"
LARGEST = 16 * 2**20
KEPT = 50
"""Of a sound, once the file has grown too large."""


TakeNumber = Annotated[int, msgspec.Meta(ge=1, le=64)]
Seed = Annotated[int, msgspec.Meta(ge=0, lt=2**32)]


class Entry(msgspec.Struct, frozen=True, gc=False):
    """A take as it was."""

    sound: str
    take: TakeNumber
    seed: Seed
    key: str
    """Of its raw audio in the cache: the hash of the render, or of the draft in its place."""
    raw: str
    """SHA-256 of that."""
    spec: dict[str, Any]
    """The fields that decided it."""
    when: str
    """When another took its place, in ISO 8601."""


class Ledger:
    """The earlier renders of a project's sounds."""

    def __init__(self, root: Path) -> None:
        self._path, self._gate = root / HISTORY, Gate(root)
        self._entries: dict[str, dict[tuple[int, str], Entry]] | None = None

    def of(self, sound: str) -> list[Entry]:
        """Return a sound's earlier renders, the latest first."""
        return list(self._known().get(sound, {}).values())[::-1]

    def find(self, sound: str, take: int, key: str) -> Entry:
        """Return an earlier render. Raises KeyError."""
        return self._known()[sound][take, key]

    def note(self, before: Mapping[str, SoundRecord], after: Mapping[str, SoundRecord]) -> None:
        """Note the renders of sounds that others took the place of; failing at it is no error."""
        when = datetime.now(UTC).isoformat(timespec="seconds")
        fresh = [entry for name, old in before.items() for entry in _replaced(name, old, after.get(name), when)]
        known = self._known()
        for entry in fresh:
            known.setdefault(entry.sound, {}).pop((entry.take, entry.key), None)
            known[entry.sound][entry.take, entry.key] = entry
        with contextlib.suppress(OSError, UsageError):
            if fresh:
                self._gate.append(HISTORY, _lines(fresh))
                if disk.stat(self._path).st_size > LARGEST:
                    self._shorten()

    def _shorten(self) -> None:
        kept = {name: dict(list(entries.items())[-KEPT:]) for name, entries in self._known().items()}
        self._entries = kept
        self._gate.write(HISTORY, _lines(entry for entries in kept.values() for entry in entries.values()))

    def _known(self) -> dict[str, dict[tuple[int, str], Entry]]:
        if self._entries is None:
            self._entries = {}
            with contextlib.suppress(OSError):
                for line in disk.read(self._path, 2 * LARGEST).splitlines():
                    with contextlib.suppress(msgspec.MsgspecError, UnicodeDecodeError):
                        entry = msgspec.json.decode(line, type=Entry)
                        if not (is_hash(entry.key) and is_hash(entry.raw)):  # a stranger's may name any file
                            continue
                        entries = self._entries.setdefault(entry.sound, {})
                        entries.pop((entry.take, entry.key), None)
                        entries[entry.take, entry.key] = entry
        return self._entries


def key_of(take: TakeRecord) -> str:
    """Return the hash under which the cache has what a take was made of."""
    return take.draft or take.render


def _replaced(name: str, old: SoundRecord, new: SoundRecord | None, when: str) -> Iterable[Entry]:
    now = {key_of(take) for take in new.takes} if new else set()
    for number, take in enumerate(old.takes, 1):
        is_raw = take.manual or ("source" in old.spec and "prompt" not in old.spec) or bool(take.layers)
        if key_of(take) not in now and not is_raw:
            yield Entry(name, number, take.seed, key_of(take), take.raw, dict(old.spec), when)


def _lines(entries: Iterable[Entry]) -> bytes:
    return b"".join(msgspec.json.encode(entry) + b"\n" for entry in entries)
