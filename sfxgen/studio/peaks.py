"""Outlines of sounds, lowest and highest value in each of 512 pieces: a waveform as the overview draws it.

They are computed once for each output's hash and kept in `.sfxgen/studio/peaks`, one record of about 1 kB after the
other, where they are found again without reading the whole. Losing the file only costs time.
"""

from __future__ import annotations

import contextlib
import os
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sfxgen.errors import UsageError
from sfxgen.files import disk
from sfxgen.files.gate import Gate
from sfxgen.studio.row_cache import STUDIO

POINTS = 512
"""Pieces of an outline."""
PEAKS = f"{STUDIO}/peaks"

_RECORD = struct.Struct(f"<32sd{2 * POINTS}s")
_HEAD = b"sfxgen peaks 1\n".ljust(_RECORD.size, b"\0")
LARGEST = 64 * 2**20
"""Bytes; a file that has grown past them is begun anew."""


@dataclass(frozen=True)
class Outline:
    """A waveform in short."""

    seconds: float
    pairs: bytes
    """POINTS pairs of signed bytes, the lowest and the highest value of each piece; 127 is full scale."""


class PeakStore:
    """The outlines that a project's folder keeps."""

    def __init__(self, root: Path) -> None:
        self._path, self._gate = root / PEAKS, Gate(root)
        self._places: dict[bytes, int] | None = None

    def find(self, media: Iterable[str]) -> dict[str, Outline]:
        """Return the outlines that are known of these hashes."""
        places = self._index()
        wanted = {sha256: places[key] for sha256 in media if (key := bytes.fromhex(sha256)) in places}
        found = {}
        with contextlib.suppress(OSError):
            if wanted:
                with disk.reader(self._path) as file:
                    for sha256, place in wanted.items():
                        file.seek(place)
                        key, seconds, pairs = _RECORD.unpack(file.read(_RECORD.size).ljust(_RECORD.size, b"\0"))
                        if key.hex() == sha256:
                            found[sha256] = Outline(seconds, pairs)
        return found

    def add(self, outlines: Mapping[str, Outline]) -> None:
        """Keep some more; failing at it is no error."""
        places = self._index()
        fresh = {sha256: each for sha256, each in outlines.items() if bytes.fromhex(sha256) not in places}
        records = [_RECORD.pack(bytes.fromhex(sha256), each.seconds, each.pairs) for sha256, each in fresh.items()]
        if not records:
            return
        with contextlib.suppress(OSError, UsageError):
            size = self._size()
            if size < _RECORD.size or size > LARGEST or size % _RECORD.size:
                self._gate.write(PEAKS, _HEAD)
                places.clear()
                size = _RECORD.size
            self._gate.append(PEAKS, b"".join(records))
            places.update((bytes.fromhex(sha256), size + i * _RECORD.size) for i, sha256 in enumerate(fresh))

    def _size(self) -> int:
        try:
            return disk.stat(self._path).st_size
        except OSError:
            return 0

    def _index(self) -> dict[bytes, int]:
        """Return hash -> where its record begins. A file that is no such file counts as empty."""
        if self._places is None:
            self._places = {}
            with contextlib.suppress(OSError), disk.reader(self._path) as file:
                size = os.fstat(file.fileno()).st_size
                if file.read(_RECORD.size) == _HEAD and size % _RECORD.size == 0 and size <= 2 * LARGEST:
                    for place in range(_RECORD.size, size, _RECORD.size):
                        file.seek(place)
                        self._places[file.read(32)] = place
        return self._places
