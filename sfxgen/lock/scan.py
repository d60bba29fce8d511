"""Sounds in the lock as blocks of text: what the builds of ten thousand sounds learn without reading them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from sfxgen.errors import LockError
from sfxgen.lock.layout import joined, parted
from sfxgen.lock.records import VERSION, Lock, parse_lock

_DRAFT = '\n   "state": "draft"'
_UNVERIFIED = '\n     "unverified": true'
_OUTPUT = re.compile(r'\n     "path": "([^"\n]*)"')
_SIDE_FILES = '\n   "side_files": ['
_SIDE_FILE = re.compile(r'\n    "([^"\n]*)"(?=,?\n)')
_LOOP = re.compile(r'\n   "spec": \{(?:\n    [^\n]*)*?\n    "loop": ')
_HASH = re.compile(r'\n     "(?:draft|finish|render)": "([0-9a-f]{64})"')
_PIN = re.compile(r'\n   "model": "([^"\n]*)",\n   "revision": "([^"\n]*)"')
"""As `lock_layout` writes them; a text that holds such a line elsewhere holds its line ends as `\\n`."""


def blocks_of(text: str) -> tuple[dict[str, str], Lock] | None:
    """Take a lock apart without reading its sounds: name -> block of text, and the lock without any sound.

    Only a text laid out as `Lock.to_text` does it is taken apart; None for any other. The blocks are not checked:
    whoever did not see the very same block pass before gives it to `lock_of_blocks`.
    """
    found = parted(text)
    if found is None:
        return None
    frame, blocks = found
    try:
        lock = parse_lock(frame)
    except LockError:
        return None
    return (blocks, lock) if lock.to_text() == frame else None


def lock_of_blocks(blocks: Iterable[str], frame: Lock) -> Lock:
    """Read some blocks of a lock, strictly, into the lock without sounds that they are of. Raises LockError."""
    listed = {block: block for block in blocks}
    if not listed:
        return frame
    return replace(frame, sounds=parse_lock(joined({"version": VERSION}, listed)).sounds)


def is_draft(block: str) -> bool:
    """Tell whether a draft stands in for any of a sound's takes."""
    return _DRAFT in block


def is_unverified(block: str) -> bool:
    """Tell whether any of a sound's takes came from a cache without a lock that knew it."""
    return _UNVERIFIED in block


def outputs(block: str) -> list[str]:
    """Return the paths of a sound's takes."""
    return _OUTPUT.findall(block)


def hashes(block: str) -> list[str]:
    """Return the hashes of what its takes are made of."""
    return _HASH.findall(block)


def is_loop(block: str) -> bool:
    """Tell whether a sound was made as a loop."""
    return '"loop"' in block and _LOOP.search(block) is not None


def has_side_files(block: str) -> bool:
    """Tell whether sfxgen wrote anything for the engine about this sound alone."""
    return _SIDE_FILES in block


def side_files(block: str) -> list[str]:
    """Return the paths of that."""
    return _SIDE_FILE.findall(block) if has_side_files(block) else []


def pinned(blocks: Iterable[str]) -> dict[str, str]:
    """Return model -> the revision that the first block with one has for it, as `Lock.pinned` does."""
    found = [pair for block in blocks if '"revision"' in block for pair in _PIN.findall(block)]
    return dict(reversed(found))
