"""Outlines and curves for the page: those of files that are there; the page draws all else from what it decodes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from sfxgen.errors import SfxgenError
from sfxgen.studio import measuring
from sfxgen.studio.media import place_of
from sfxgen.studio.peaks import Outline, PeakStore

MOST_POINTS = 240
"""Of a curve: as many as a wide screen shows of it."""


def outlines(root: Path, media: Mapping[str, str]) -> dict[str, Outline]:
    """Return the outlines of files by SHA-256, in its order. media: SHA-256 -> path from the root."""
    store = PeakStore(root)
    found = store.find(media)
    missing = [
        (sha256, place) for sha256, path in media.items() if sha256 not in found and (place := place_of(root, path))
    ]
    made = measuring.outlines(_silent, missing)
    store.add(made)
    return dict(sorted((found | made).items()))


def curves(root: Path, media: Mapping[str, str], loops: Collection[str]) -> dict[str, Any]:
    """Return the loudness of files over time, by SHA-256; of those in `loops` as they sound when they repeat."""
    found = {}
    for sha256, path in media.items():
        place = place_of(root, path)
        if place is None:
            continue
        try:
            curve = measuring.curves(_silent, place, sha256 in loops)
        except (SfxgenError, OSError, MemoryError):
            continue
        levels = curve["momentary"]
        step = max(1, -(-len(levels) // MOST_POINTS))
        thinned = [None if level is None else round(level, 1) for level in levels[::step]]
        found[sha256] = {"hop_s": round(curve["hop_s"] * step, 6), "momentary": thinned}
    return found


def _silent(*_values: Any) -> None:
    """Tell nobody."""
