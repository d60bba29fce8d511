"""The journal of outputs about to be written: after a crash, the proof that they are sfxgen's own."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from sfxgen.files import atomic, disk
from sfxgen.files.anchor import Anchor
from sfxgen.files.gate import Gate

LARGEST_LEDGER = 16 * 2**20
"""From here on only the latest hash of each output is kept."""
MOST_READ = 8 * LARGEST_LEDGER
"""A stranger's may be of any size; what is not read is taken for a person's, and stays."""


class Journal:
    """The outputs that a build is about to write: after a crash, the proof that they are sfxgen's own.

    A line per output, `<seal> <sha256> <path>`, synced before the output is touched. A line whose seal does not hold
    here is a stranger's, who may want a file of the user's to be taken for sfxgen's. Once the lock says the same, the
    lines move to a ledger. It serves one case: where outputs are not committed, git changes the lock but not the files,
    and those are still sfxgen's own.
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
            self._gate.append(self._names[0], self._sealed((sha256, path) for path, sha256 in written))

    def clear(self) -> None:
        """Move everything to the ledger, now that the lock has it. A ledger that can't be written is no error."""
        path, ledger = self._names
        with contextlib.suppress(OSError):
            done = atomic.read(self._path, MOST_READ)
            earlier = atomic.read(self._ledger, MOST_READ) if disk.exists(self._ledger) else b""
            if len(earlier) + len(done) > LARGEST_LEDGER:
                latest = dict(_parsed(earlier + done, Anchor(self._path.parent)))
                earlier, done = b"", self._sealed((digest, output) for output, digest in latest.items())
            self._gate.write(ledger, earlier + done)
        self._gate.remove(path)

    def _sealed(self, lines: Iterable[tuple[str, str]]) -> bytes:
        anchor = Anchor(self._path.parent)
        texts = (f"{digest} {path}" for digest, path in lines)
        return "".join(f"\n{anchor.seal(text)} {text}\n" for text in texts).encode()


class _Written(Mapping[str, frozenset[str]]):
    """Path -> hashes. The ledger is read when first asked for: a build with nothing to do never asks."""

    def __init__(self, noted: list[tuple[str, str]], ledger: Path) -> None:
        self._noted, self._ledger = noted, ledger

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


def _lines_of(path: Path) -> list[tuple[str, str]]:
    try:
        data = atomic.read(path, MOST_READ)
        return list(_parsed(data, Anchor(path.parent)))
    except FileNotFoundError:
        return []


def _parsed(data: bytes, anchor: Anchor) -> Iterator[tuple[str, str]]:
    """Yield path and hash of every whole line whose seal holds."""
    for line in data.decode("utf-8", errors="replace").split("\n"):
        seal, _, text = line.partition(" ")
        digest, _, path = text.partition(" ")
        if len(digest) == 64 and path and seal == anchor.seal(text):
            yield path, digest
