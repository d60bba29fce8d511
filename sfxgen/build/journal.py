"""The journal of outputs about to be written: after a crash, the proof that they are sfxgen's own."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from sfxgen.files import atomic, disk
from sfxgen.files.gate import Gate

LARGEST_LEDGER = 16 * 2**20
"""From here on only the latest hash of each output is kept."""
MOST_READ = 8 * LARGEST_LEDGER
"""A stranger's may be of any size; what is not read is taken for a person's, and stays."""


class Journal:
    """The outputs that a build is about to write: after a crash, the proof that they are sfxgen's own.

    A line per output, `<sha256> <path>`, synced before the output is touched. Once the lock says the same, the lines
    move to a ledger. It serves one case: where outputs are not committed, git changes the lock but not the files, and
    those are still sfxgen's own.
    """

    def __init__(self, gate: Gate, path: str, ledger: str) -> None:
        self._gate, self._names = gate, (path, ledger)
        self._path, self._ledger = gate.root / path, gate.root / ledger

    def read(self) -> Mapping[str, frozenset[str]]:
        """Return path -> hashes of what builds here were about to write there, the interrupted one and all before."""
        return _Written(_lines_of(self._path), self._ledger)

    @property
    def interrupted(self) -> bool:
        """Tell whether a build noted what the lock does not have yet."""
        return bool(_lines_of(self._path))

    def note(self, path: str, sha256: str) -> None:
        """Note that `path` is about to hold bytes of that hash; synced on return."""
        self.note_all([(path, sha256)])

    def note_all(self, written: Sequence[tuple[str, str]]) -> None:
        """Note many paths and hashes at once."""
        if written:
            self._gate.append(self._names[0], b"".join(_line(sha256, path) for path, sha256 in written))

    def clear(self) -> None:
        """Move everything to the ledger, now that the lock has it. A ledger that can't be written is no error."""
        path, ledger = self._names
        with contextlib.suppress(OSError):
            done = atomic.read(self._path, MOST_READ)
            earlier = atomic.read(self._ledger, MOST_READ) if disk.exists(self._ledger) else b""
            if len(earlier) + len(done) > LARGEST_LEDGER:
                latest = dict(_parsed(earlier + done))
                earlier, done = b"", b"".join(_line(digest, output) for output, digest in latest.items())
            self._gate.write(ledger, earlier + done)
        self._gate.remove(path)


class _Written(Mapping[str, frozenset[str]]):
    """Path -> hashes. The ledger is read when first asked for: a build with nothing to do never asks."""

    def __init__(self, noted: list[tuple[str, str]], ledger: Path) -> None:
        self._noted = noted
        self._ledger = ledger

    @cached_property
    def _known(self) -> dict[str, frozenset[str]]:
        known: dict[str, set[str]] = {}
        for path, digest in [*_lines_of(self._ledger), *self._noted]:
            known.setdefault(path, set()).add(digest)
        return {path: frozenset(digests) for path, digests in known.items()}

    def __getitem__(self, path: str) -> frozenset[str]:
        return self._known[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)


def _line(sha256: str, path: str) -> bytes:
    return f"\n{sha256} {path}\n".encode()


def _lines_of(path: Path) -> list[tuple[str, str]]:
    try:
        return list(_parsed(atomic.read(path, MOST_READ)))
    except FileNotFoundError:
        return []


def _parsed(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield path and hash of every whole line."""
    for line in data.decode("utf-8", errors="replace").split("\n"):
        digest, _, path = line.partition(" ")
        if len(digest) == 64 and path:
            yield path, digest
