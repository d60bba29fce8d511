"""The mark by which sfxgen knows a text file as its own, untouched since it was written.

A line of the file holds the hash of all its other text. The proof travels with the file, through clones, branches
and merges of the lock: a hash in the lock would conflict whenever two branches add a sound. Git rewriting line
ends is no edit; a merge conflict is none either, the next build settles it.
"""

from __future__ import annotations

import hashlib
import re

from sfxgen.lock.conflicts import BOUNDARY

BLANK = "sfxgen-seal:" + "0" * 32
"""What an exporter writes where the seal goes, in whatever its file's format calls a comment."""

_SEAL = re.compile(r"sfxgen-seal:[0-9a-f]{32}")


def seal(text: str) -> str:
    """Return the text with its seal in place of the blank one."""
    if text.count(BLANK) != 1:
        raise ValueError("one blank seal expected")
    return text.replace(BLANK, _seal_of(text))


def is_own(text: str) -> bool:
    """Tell whether a text is as sfxgen wrote it, or two such texts in a merge conflict."""
    seals = _SEAL.findall(text)
    if seals and BOUNDARY.search(text):
        return True
    return len(seals) == 1 and _seal_of(text.replace(seals[0], BLANK)) == seals[0]


def _seal_of(blank: str) -> str:
    return "sfxgen-seal:" + hashlib.sha256(blank.encode()).hexdigest()[:32]
