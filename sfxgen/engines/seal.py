"""The seal: a line in a generated file with the hash of all its other text, which shows that nobody edited it.

The hash stands in the file, not in the lock, where it would conflict whenever two branches add a sound. Git may rewrite
line ends: that is no edit. Neither is a merge conflict, because the next build generates the file anew.
"""

from __future__ import annotations

import hashlib
import re

from sfxgen.lock.conflicts import BOUNDARY

BLANK = "sfxgen-seal:" + "0" * 32
"""What an exporter writes in the seal's place, in a comment of the file's own format."""

_SEAL = re.compile(r"sfxgen-seal:[0-9a-f]{32}")


def seal(text: str) -> str:
    """Return the text with its seal filled in. Raises ValueError unless it has exactly one blank seal."""
    if text.count(BLANK) != 1:
        raise ValueError("one blank seal expected")
    return text.replace(BLANK, _seal_of(text))


def is_own(text: str) -> bool:
    """Tell whether sfxgen wrote this text and nobody edited it, or whether it is a merge conflict of sealed texts."""
    seals = _SEAL.findall(text)
    if seals and BOUNDARY.search(text):
        return True
    return len(seals) == 1 and _seal_of(text.replace(seals[0], BLANK)) == seals[0]


def _seal_of(blank: str) -> str:
    return "sfxgen-seal:" + hashlib.sha256(blank.encode()).hexdigest()[:32]
