"""The lock, indexed by what a plan asks of it: which records are intact, finals or drafts, and whose a file is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sfxgen.lock.records import Lock, SoundRecord, TakeRecord

NamedTake = tuple[str, TakeRecord]
"""A take, and the name of the sound it belongs to."""


def raws_of(take: TakeRecord) -> Iterator[tuple[str, str]]:
    """Yield what a take was made of: the key of each raw audio, and the SHA-256 of its file; of a person's, nothing."""
    if take.layers:
        yield from ((text[:64], text[65:]) for text in take.layers)
    elif not take.manual:
        yield take.draft or take.render, take.raw


class LockIndex:
    """Look-ups in a lock.

    files: path -> SHA-256 of what is on disk. written: path -> hashes that builds here were about to write there.
    """

    def __init__(self, lock: Lock, files: Mapping[str, str | None], written: Mapping[str, frozenset[str]]) -> None:
        self._sounds, self._written = lock.sounds, written
        self._owned = lock.owned()
        takes = [(name, take) for name, record in lock.sounds.items() for take in record.takes]
        self._intact = {
            take.finish: take for _, take in takes if not take.manual and files.get(take.path) == take.sha256
        }
        self._finals = {take.render: (name, take) for name, take in takes if not take.draft and not take.manual}
        self._raws = {key: sha256 for _, take in takes for key, sha256 in raws_of(take)}
        self._drafts = {take.draft: (name, take) for name, take in takes if take.draft}

    def sound(self, name: str) -> SoundRecord | None:
        """Return the record of a sound."""
        return self._sounds.get(name)

    def intact(self, finish: str) -> TakeRecord | None:
        """Return a take of that finish hash whose file is as sfxgen wrote it."""
        return self._intact.get(finish)

    def final(self, render: str) -> NamedTake | None:
        """Return a take whose raw audio is that render of the sound's own model."""
        return self._finals.get(render)

    def draft(self, draft: str) -> NamedTake | None:
        """Return a take whose raw audio is that draft."""
        return self._drafts.get(draft)

    def raw(self, key: str) -> str | None:
        """Return the SHA-256 of the raw audio's file of that render, or of that draft."""
        return self._raws.get(key)

    def is_own(self, path: str, sha256: str) -> bool:
        """Tell whether sfxgen wrote, or was about to write, bytes of that hash to a path."""
        return sha256 in self._owned.get(path, ()) or sha256 in self._written.get(path, ())
