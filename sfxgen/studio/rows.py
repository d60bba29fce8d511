"""What the page shows of each sound, as values that go into JSON as they are; nothing of HTTP."""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec

FINAL, DRAFT, RECORDED, MANUAL, LAYER = "final", "draft", "recorded", "manual", "layer"
WAITING, BUILDING, FAILED = "waiting", "building", "failed"
"""What a build is doing about a sound."""


class Take(msgspec.Struct, frozen=True, gc=False):
    """One output file, with the figures that the lock has for it."""

    number: int
    media: str | None
    """SHA-256 of the file that is there; None where none is."""
    format: str
    seconds: float | None
    """As asked for; None where the file has a length of its own."""
    lufs: float | None = None
    true_peak: float | None = None
    seam: float | None = None
    seed: int | None = None
    gain_reduction: float | None = None
    state: str = FINAL
    manual: bool = False


class Row(msgspec.Struct, frozen=True, gc=False):
    """One sound in the overview."""

    id: str
    name: str
    state: str
    notes: tuple[str, ...]
    manifest: str
    manifest_id: str
    line: int
    file: str | None
    """The manifest's absolute path, for an editor."""
    prompt: str | None
    tags: tuple[str, ...]
    category: str | None
    model: str
    loop: bool
    source: bool
    seconds: float | None
    lufs: float | None
    true_peak: float | None
    target: float | None
    ceiling: float | None
    off_target: bool
    takes: tuple[Take, ...]
    family: str | None
    activity: str | None = None
    progress: float | None = None
    problem: str | None = None


class FaultRow(msgspec.Struct, frozen=True, gc=False):
    """Something that is wrong in a file a person wrote, or with the project as a whole."""

    manifest: str
    manifest_id: str
    line: int
    column: int
    message: str
    hint: str
    file: str | None
    key: str = ""


class ManifestRow(msgspec.Struct, frozen=True, gc=False):
    """A manifest, and the version of it that an edit has to name."""

    id: str
    path: str
    version: str


def short_id(text: str) -> str:
    """Return the id that stands for a sound's name or a manifest's path in every address."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def plain(value: Any) -> Any:
    """Return rows as dicts, lists, texts and numbers."""
    return msgspec.to_builtins(value)
