"""From the text that names a team's place to the place: a folder, or what fsspec reaches."""

from __future__ import annotations

from sfxgen.cache.place import is_url
from sfxgen.cache.places import SharedFolder, TeamPlace


def open_place(text: str) -> TeamPlace:
    """Return a place, and touch nothing of it. Raises UsageError if a package that it needs is not installed."""
    if not is_url(text) or text.startswith("file://"):
        return SharedFolder(text)
    from sfxgen.cache.fsspec_store import FsspecStore

    return FsspecStore(text)
