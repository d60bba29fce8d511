"""The lock as it lies on disk, read only as far as it has to be: of ten thousand sounds, a build reads the few that
may have changed."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from functools import cached_property

import msgspec

from sfxgen.errors import LockError
from sfxgen.files.places import LOCK
from sfxgen.lock.layout import blocks_of, frame_of, joined
from sfxgen.lock.records import RESOLVE, VERSION, Lock, SoundRecord, is_commit, parse_lock

HASH_BYTES = 8
"""Enough of a hash to tell sounds apart that have nothing in common; one that is taken for related costs time only."""


class RecordSummary(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What a build needs to know of a sound's record without reading it."""

    paths: tuple[str, ...]
    """Of its takes."""
    side_files: tuple[str, ...]
    is_draft: bool
    is_loop: bool
    model: str | None
    revision: str | None
    hashes: bytes
    """The first HASH_BYTES of each hash of what its takes are made of."""

    def shares(self, hashes: Collection[bytes]) -> bool:
        """Tell whether any of its takes may be made of what has one of these hashes, shortened by `short`."""
        own = (self.hashes[i : i + HASH_BYTES] for i in range(0, len(self.hashes), HASH_BYTES))
        return any(each in hashes for each in own)


def summarized(record: SoundRecord) -> RecordSummary:
    """Return the summary of a sound's record."""
    hashes = [digest for take in record.takes for digest in (take.draft, take.finish, take.render) if digest]
    return RecordSummary(
        paths=tuple(take.path for take in record.takes),
        side_files=record.side_files,
        is_draft=record.state == "draft",
        is_loop="loop" in record.spec,
        model=record.model,
        revision=record.revision,
        hashes=b"".join(map(short, hashes)),
    )


def short(digest: str) -> bytes:
    """Return as much of a hash as a summary keeps."""
    return bytes.fromhex(digest[: 2 * HASH_BYTES])


def pinned(records: Iterable[RecordSummary | SoundRecord]) -> dict[str, str]:
    """Return model -> the revision that the first record with one has for it."""
    pins: dict[str, str] = {}
    for record in records:
        if record.model and record.model not in pins and is_commit(record.revision):
            pins[record.model] = record.revision
    return pins


class LockText:
    """The bytes of a lockfile.

    Only a file laid out as `Lock.to_bytes` does it is taken apart; any other is read as a whole. What is taken apart
    is not checked: whoever did not see the very same bytes pass before has them read.
    """

    def __init__(self, data: bytes) -> None:
        self.data = data

    @cached_property
    def digest(self) -> bytes:
        """Return what stands for these very bytes."""
        return digest(self.data)

    @cached_property
    def frame(self) -> Lock | None:
        """Return the lock without its sounds; None where it can't be taken apart."""
        found = frame_of(self.data)
        try:
            lock = None if found is None else parse_lock(found.decode())
        except (LockError, UnicodeDecodeError):
            return None
        return lock if lock is not None and lock.to_bytes() == found else None

    @cached_property
    def blocks(self) -> Mapping[str, bytes] | None:
        """Return name -> the block of each sound; None where it can't be taken apart."""
        return None if self.frame is None else blocks_of(self.data)

    def some(self, names: Iterable[str]) -> Lock:
        """Read some of the sounds, strictly. Raises LockError."""
        listed = list(names)
        if self.frame is not None and not listed:
            return self.frame
        if self.frame is None or self.blocks is None:
            raise LockError(f"{LOCK} is not laid out as sfxgen does it", RESOLVE)
        text = joined({"version": VERSION}, {name: self.blocks[name] for name in listed})
        return replace(self.frame, sounds=_read(text).sounds)

    def whole(self) -> Lock:
        """Read it all, strictly. Raises LockError."""
        return _read(self.data)


def digest(data: bytes) -> bytes:
    """Return what stands for the bytes of a lock, or of a block."""
    return hashlib.sha256(data).digest()


def _read(data: bytes) -> Lock:
    try:
        return parse_lock(data.decode())
    except UnicodeDecodeError as error:
        raise LockError(f"{LOCK} can't be read: {error}", RESOLVE) from None
