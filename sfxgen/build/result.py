"""What a build did, as values: the command line shows them, `--json` prints them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

RENDER, DRAFT, RESTORE, FINISH = "render", "draft", "restore", "finish"
MOVE, KEPT, UNCHANGED, REMOVED, FAILED = "move", "kept", "unchanged", "removed", "failed"
"""What happened to a sound, or to one of its takes; FINISH: only what comes after the raw audio."""

_WEIGHT = (FAILED, RENDER, DRAFT, RESTORE, FINISH, MOVE, KEPT, REMOVED, UNCHANGED)


@dataclass(frozen=True, kw_only=True)
class TakeReport:
    """One output file as it now is."""

    path: str
    seed: int
    action: str
    origin: str = ""
    """Where its raw audio came from in this build: RENDER, DRAFT, RESTORE; empty when none was needed."""
    written: bool = False
    lufs: float | None = None
    true_peak: float | None = None
    peak_constrained: bool = False
    seam: float | None = None
    gain_reduction: float | None = None
    """The most its limiter took, in dB."""

    def to_dict(self) -> dict[str, Any]:
        """Return the take as `build --json` has it."""
        names = ("path", "seed", "lufs", "true_peak", "peak_constrained")
        said = {name: getattr(self, name) for name in ("seam", "gain_reduction") if getattr(self, name) is not None}
        return {**{name: getattr(self, name) for name in names}, **said}


@dataclass(frozen=True, kw_only=True)
class SoundReport:
    """One sound: its state now, what was done and why."""

    name: str
    state: str | None
    reasons: tuple[str, ...] = ()
    takes: tuple[TakeReport, ...] = ()
    errors: tuple[str, ...] = ()
    """Each with its next step in a second line."""
    removed: bool = False

    @property
    def action(self) -> str:
        """Return the weightiest thing that happened to any of its takes."""
        if self.removed:
            return REMOVED
        if self.errors:
            return FAILED
        actions = {take.action for take in self.takes}
        return next((action for action in _WEIGHT if action in actions), UNCHANGED)

    def to_dict(self) -> dict[str, Any]:
        """Return the sound as `build --json` has it."""
        takes = [take.to_dict() for take in self.takes]
        failed = {"errors": list(self.errors)} if self.errors else {}
        said = {"name": self.name, "state": self.state, "action": self.action, "reasons": list(self.reasons)}
        return {**said, "takes": takes, **failed}


@dataclass(frozen=True, kw_only=True)
class BuildResult:
    """A whole build."""

    sounds: tuple[SoundReport, ...]
    """Those that were planned."""
    seconds: float
    skipped: Collection[str] = ()
    """Names of those that needed no look, all of them unchanged."""
    skipped_reports: Callable[[], tuple[SoundReport, ...]] = tuple
    """Makes the reports of those."""
    warnings: tuple[str, ...] = ()
    interrupted: bool = False
    counts: Mapping[str, int] = field(init=False)

    def __post_init__(self) -> None:
        takes = Counter(take.origin for sound in self.sounds for take in sound.takes)
        sounds = Counter(sound.action for sound in self.sounds)
        counts = {
            "rendered": takes[RENDER],
            "drafted": takes[DRAFT],
            "restored": takes[RESTORE],
            "finished": sum(take.written for sound in self.sounds for take in sound.takes),
            "unchanged": sounds[UNCHANGED] + len(self.skipped),
            "failed": sounds[FAILED],
        }
        object.__setattr__(self, "counts", counts)

    @property
    def failed(self) -> bool:
        """Tell whether any sound failed."""
        return self.counts["failed"] > 0

    def to_dict(self) -> dict[str, Any]:
        """Return what `build --json` prints."""
        summary = {**self.counts, "seconds": round(self.seconds, 3)}
        sounds = sorted((*self.sounds, *self.skipped_reports()), key=lambda sound: (sound.removed, sound.name))
        return {
            "summary": summary,
            "sounds": [sound.to_dict() for sound in sounds],
            "warnings": list(self.warnings),
        }
