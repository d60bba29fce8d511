"""What the page draws of files: outlines and curves, decoded in a helper process and kept by hash."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sfxgen.studio.helper import Helper
from sfxgen.studio.media import place_of
from sfxgen.studio.peaks import Outline, PeakStore

READER = "sfxgen.studio.measuring"
IDLE_S = 120.0
LONGEST_S = 120.0
"""How long decoding may take; a file that takes longer is given up."""
MOST_CURVES = 200
MOST_PROMPTS = 2000


class Listening:
    """The outlines and curves of a project's files."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.helper = Helper("decoding", IDLE_S)
        self._peaks = PeakStore(root)
        self._understood: OrderedDict[tuple[str, str], dict[str, Any]] = OrderedDict()
        self._curves: OrderedDict[tuple[str, bool], dict[str, Any]] = OrderedDict()

    def outlines(self, files: Iterable[tuple[str, str]]) -> dict[str, Outline]:
        """Return the outlines of files, by SHA-256; they come with their paths from the root."""
        wanted = dict(files)
        found = self._peaks.find(wanted)
        places = [(sha256, place_of(self._root, path)) for sha256, path in wanted.items() if sha256 not in found]
        missing = [(sha256, place) for sha256, place in places if place is not None]
        if missing:
            made: dict[str, Outline] = self.helper.call(f"{READER}:outlines", missing, timeout_s=LONGEST_S)
            self._peaks.add(made)
            found |= made
        return found

    def curves(self, sha256: str, path: Path, loop: bool) -> dict[str, Any]:
        """Return the loudness of a file over time."""
        key = sha256, loop
        if key not in self._curves:
            self._curves[key] = self.helper.call(f"{READER}:curves", path, loop, timeout_s=LONGEST_S)
            while len(self._curves) > MOST_CURVES:
                self._curves.popitem(last=False)
        return self._curves[key]

    def understood(self, prompt: str, style: str) -> dict[str, Any]:
        """Return what the drafts' grammar understood of a prompt."""
        key = prompt, style
        if key not in self._understood:
            self._understood[key] = self.helper.call(f"{READER}:understood", prompt, style, timeout_s=LONGEST_S)
            while len(self._understood) > MOST_PROMPTS:
                self._understood.popitem(last=False)
        return self._understood[key]
