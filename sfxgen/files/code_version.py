"""Which version of the code runs: what another one remembered is ignored."""

from __future__ import annotations

import functools
import hashlib
import os
import sys
from pathlib import Path


@functools.cache
def signature() -> str:
    """Return a digest of sfxgen's own source files, by name, size and time: it moves with every upgrade or edit."""
    here = str(Path(__file__).parents[1])
    found = sorted(_sources(here))
    text = f"{here} {sys.version} {found}"
    return hashlib.blake2b(text.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def _sources(folder: str) -> list[tuple[str, int, int]]:
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(".py"):
                stat = entry.stat()
                found.append((entry.path, stat.st_size, stat.st_mtime_ns))
            elif entry.name != "__pycache__" and entry.is_dir():
                found += _sources(entry.path)
    return found
