"""What a manifest is read against: its project's folders, and the models there are."""

from __future__ import annotations

import posixpath
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sfxgen.files import disk
from sfxgen.schema.paths import caseless, leads_out


@dataclass(frozen=True)
class ManifestContext:
    """The project's absolute root, its output folder, and the names of the models."""

    root: Path
    output: str
    models: tuple[str, ...]
    uses: Mapping[str, Collection[str]] = field(default_factory=dict, compare=False)
    """Model -> the fields of a sound that it obeys, beside its prompt, as far as that is known."""
    listed: dict[str, frozenset[str] | None] = field(default_factory=dict, compare=False)
    """Folder -> the names in it; None where it can't be listed."""

    absent: list[str] = field(default_factory=list, compare=False)
    """Recordings that are not there, so far: after many, a search for each one's nearest name takes too long."""

    def spelling_on_disk(self, path: str) -> str | None:
        """Return the path of a file that has this one but for letters' case, or how accented ones are composed."""
        found = ""
        for part in path.split("/"):
            names = self._exact_names(found)
            alike = [name for name in names if caseless(name) == caseless(part)]
            if not alike:
                return None
            found = posixpath.join(found, part if part in alike else min(alike))
        return found

    def _exact_names(self, folder: str) -> Collection[str]:
        try:
            return [] if leads_out(self.root, folder) else disk.names(self.root / folder)
        except OSError:
            return []

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
