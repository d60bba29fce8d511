"""This machine's cache: renders found by their hash, verified by their own, so that damage never goes unnoticed.

An entry is one file, `<first 32 digits of the render hash>-<first 32 digits of its own SHA-256>.wav`: one rename
creates it, reading it verifies it, and there is no index to disagree with it. The SHA-256 is that of the WAV file,
which lies there packed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sfxgen.cache.made_here import MadeHere
from sfxgen.cache.packed import NO_ACCOUNT, Account, most_packed, pack, read_header, unpack
from sfxgen.cache.store import LARGEST, Folder, entry_name
from sfxgen.cache.unpublished import Unpublished
from sfxgen.files.atomic import sha256

Check = Callable[[bytes], object]
"""Raises ValueError for bytes that are not a render."""

MOST_TRIED = 8
"""Entries for one key that are read at most: more than one is rare, and a stranger's cache may hold thousands."""


@dataclass(frozen=True, kw_only=True)
class Render:
    """A verified render from the cache: the bytes of a WAV file, and their SHA-256."""

    data: bytes
    sha256: str
    account: Account = NO_ACCOUNT
    """What its renderer said of it, as far as the entry tells."""


class Cache:
    """Renders in a folder of this machine.

    made_here: notes which renders were made by this project's builds on this machine. unpublished: notes those that a
    team's place is still to get.
    """

    def __init__(
        self, folder: Folder, made_here: MadeHere | None = None, unpublished: Unpublished | None = None
    ) -> None:
        self.folder = folder
        self._made_here, self._unpublished = made_here, unpublished
        self._warnings: list[str] = []

    @property
    def warnings(self) -> tuple[str, ...]:
        """Return warnings for the person who builds: damaged entries."""
        return tuple(self._warnings)

    def get(
        self, key: str, expected: str | None = None, check: Check | None = None, most_bytes: int = LARGEST
    ) -> Render | None:
        """Return the verified render for a key; None if there is none.

        expected: its SHA-256 in the lock; entries with other bytes are passed over.
        check: refuses bytes that match their name and still are not a render. most_bytes: of a WAV file.
        A damaged entry is dropped with a warning, and the next one is tried.
        """
        for name in self.names(key, expected):
            render = self._verified(name, check, most_bytes)
            if render is not None and expected in (None, render.sha256):
                self.folder.mark_used(name)
                return render
        return None

    def names(self, key: str, expected: str | None = None) -> list[str]:
        """Return the names of the entries that may be the render for a key; with a SHA-256, the only possible one."""
        return [entry_name(key, expected)] if expected else self.folder.names(key)[:MOST_TRIED]

    def has(self, key: str, expected: str | None = None) -> bool:
        """Tell whether there is an entry for a key, going by its name alone."""
        return self.folder.has(entry_name(key, expected)) if expected else bool(self.folder.names(key))

    def put(self, key: str, data: bytes, account: Account = NO_ACCOUNT) -> Render:
        """Store a render, synced to disk before this returns. Raises OSError if that fails.

        account: what its renderer said of it.
        """
        render = Render(data=data, sha256=sha256(data), account=account)
        name = entry_name(key, render.sha256)
        if self._made_here is not None:
            self._made_here.note(key, render.sha256)
        if self._unpublished is not None:
            self._unpublished.note(key, render.sha256)
        if not self.folder.has(name) or self._verified(name, None, len(data)) is None:
            self.folder.write(name, pack(data, account))
        return render

    def take_in(self, name: str, data: bytes) -> None:
        """Store an entry's file as it came from elsewhere, verified. Raises OSError."""
        self.folder.write(name, data)

    def receive(self, key: str, sha256: str, data: bytes) -> None:
        """Store the packed render that another machine made for this build. Raises OSError, ValueError for damage."""
        name = entry_name(key, sha256)
        verified(name, data, None, LARGEST)
        self.vouch(key, sha256)
        if self._unpublished is not None:
            self._unpublished.note(key, sha256)
        self.folder.write(name, data)

    def vouch(self, key: str, sha256: str) -> None:
        """Note that a render needs no lock to be believed, although it was made elsewhere."""
        if self._made_here is not None:
            self._made_here.note(key, sha256)

    def is_made_here(self, key: str, sha256: str) -> bool:
        """Tell whether a build of this project made a render on this machine, or vouched for it."""
        return self._made_here is not None and self._made_here.knows(key, sha256)

    def _verified(self, name: str, check: Check | None, most_bytes: int) -> Render | None:
        try:
            data = self.folder.read(name, most_packed(most_bytes))
            return None if data is None else verified(name, data, check, most_bytes)
        except ValueError:
            self._warnings.append(f"the cache entry {name} is damaged: it is dropped, and its sound rendered again")
            self.folder.drop(name)
            return None


def verified(name: str, data: bytes, check: Check | None, most_bytes: int) -> Render:
    """Return the render in an entry's file. Raises ValueError for one that is not what its name says."""
    header = read_header(data)
    unpacked = unpack(data, most_bytes)
    digest = sha256(unpacked)
    if digest[:32] != name[33:65]:
        raise ValueError("not what its name says")
    if check is not None:
        check(unpacked)
    return Render(data=unpacked, sha256=digest, account=header.bounded() if header else NO_ACCOUNT)
