"""The version of each manifest: the SHA-256 of its bytes, which every edit has to name."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sfxgen.files.atomic import sha256_file
from sfxgen.studio.rows import ManifestRow, short_id
from sfxgen.watch.events import Stamp, stamp


class Versions:
    """The versions of manifests as they were last seen; a file whose stamp is the same is not read again."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._seen: dict[str, tuple[Stamp | None, str]] = {}
        self._ordered: dict[str, str] = {}

    def rows(self, manifests: Iterable[str]) -> tuple[ManifestRow, ...]:
        """Return all manifests with their versions."""
        return tuple(ManifestRow(short_id(path), path, self.of(path)) for path in manifests)

    def of(self, manifest: str) -> str:
        """Return a manifest's version; empty where there is no file."""
        now = stamp(str(self._root / manifest))
        seen = self._seen.get(manifest)
        if seen is None or seen[0] != now:
            seen = now, sha256_file(self._root / manifest) or ""
            self._seen[manifest] = seen
        return seen[1]

    def note_ordered(self) -> None:
        """Note that what was seen until now is being built."""
        self._ordered = {manifest: version for manifest, (_, version) in list(self._seen.items())}

    def is_ordered(self, manifest: str) -> bool:
        """Tell whether a manifest, as it is now, is being built, or has been."""
        return bool(now := self.of(manifest)) and self._ordered.get(manifest) == now
