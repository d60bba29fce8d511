"""What a build did, as values: the command line shows them, `--json` prints them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sfxgen.audio.measure.measured import Measured
from sfxgen.build.sound_notes import Note

RENDER, DRAFT, RESTORE, FINISH = "render", "draft", "restore", "finish"
MOVE, KEPT, UNCHANGED, REMOVED, FAILED = "move", "kept", "unchanged", "removed", "failed"
"""What happened to a sound, or to one of its takes; FINISH: only what comes after the raw audio."""

_WEIGHTIEST_FIRST = (FAILED, RENDER, DRAFT, RESTORE, FINISH, MOVE, KEPT, REMOVED, UNCHANGED)


@dataclass(frozen=True, kw_only=True)
class TakeReport:
    """One output file as it is now."""

    path: str
    seed: int
    action: str
    origin: str = ""
    """Where its raw audio came from in this build: RENDER, DRAFT, RESTORE; empty when none was needed."""
    written: bool = False
    measured: Measured = Measured()

    def to_dict(self) -> dict[str, Any]:
        """Return the take as `build --json` has it: a loop's seam and a limiter's reduction only where there is one."""
        measures = self.measured.to_dict()
        absent = {name for name in ("seam", "gain_reduction") if measures[name] is None}
        return {"path": self.path, "seed": self.seed, **{n: m for n, m in measures.items() if n not in absent}}


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
    deleted: tuple[str, ...] = ()
    """Paths of files that no take wants any more, and that went; in a dry run, that would go."""
    notes: tuple[Note, ...] = ()
    """What people are told of it as it is now."""

    @property
    def action(self) -> str:
        """Return the weightiest thing that happened to any of its takes."""
        if self.removed:
            return REMOVED
        if self.errors:
            return FAILED
        actions = {take.action for take in self.takes}
        return next((action for action in _WEIGHTIEST_FIRST if action in actions), UNCHANGED)

    def to_dict(self) -> dict[str, Any]:
        """Return the sound as `build --json` has it."""
        takes = [take.to_dict() for take in self.takes]
        errors = {"errors": list(self.errors)} if self.errors else {}
        about = {"name": self.name, "state": self.state, "action": self.action, "reasons": list(self.reasons)}
        deleted = {"deleted": list(self.deleted)} if self.deleted else {}
        return {**about, "takes": takes, **deleted, **errors}


@dataclass(frozen=True, kw_only=True)
class BuildResult:
    """A whole build."""

    sounds: tuple[SoundReport, ...]
    """Of the sounds that were planned."""
    seconds: float
    skipped: Collection[str] = ()
    """Names of the sounds that were skipped because nothing about them changed."""
    skipped_reports: Callable[[], tuple[SoundReport, ...]] = tuple
    """Makes the reports of those, for whoever wants them."""
    skipped_paths: Callable[[], Iterable[str]] = tuple
    """Returns the paths of those sounds' files."""
    warnings: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    """Those of the warnings that the observer heard while it ran."""
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
    def paths(self) -> Iterator[str]:
        """Yield the path of every output that the project has, or would have if nothing had failed."""
        yield from (take.path for sound in self.sounds for take in sound.takes)
        yield from self.skipped_paths()

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
