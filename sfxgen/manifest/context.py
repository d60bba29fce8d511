"""What a manifest is read against: its project's folders, and the models there are."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from sfxgen.files import disk


@dataclass(frozen=True)
class ManifestContext:
    """The project's absolute root, its output folder, and the names of the models."""

    root: Path
    output: str
    models: tuple[str, ...]
    listed: dict[str, frozenset[str] | None] = field(default_factory=dict, compare=False)
    """Folder -> the names in it; None where it can't be listed."""

    def is_spelt_exactly(self, path: str) -> bool:
        """Tell whether a file's path is spelt as on disk. A disk that ignores case finds it in other letters, too,
        but then the project builds on such disks only."""
        folder = ""
        for part in path.split("/"):
            if folder not in self.listed:
                self.listed[folder] = _names_in(self.root / folder)
            names = self.listed[folder]
            if names is not None and unicodedata.normalize("NFC", part) not in names:
                return False
            folder = f"{folder}{part}/"
        return True


def _names_in(folder: Path) -> frozenset[str] | None:
    try:
        return frozenset(unicodedata.normalize("NFC", name) for name in disk.names(folder))
    except OSError:
        return None
