"""What `sfxgen play` plays: the takes that names and globs stand for, and how much each is turned down to match."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

from sfxgen.build.result import BuildResult
from sfxgen.build.status import open_workspace
from sfxgen.errors import FinishError, UsageError
from sfxgen.files import atomic, disk
from sfxgen.files.gate import Gate
from sfxgen.lock.records import TakeRecord
from sfxgen.manifest.sound import Sound
from sfxgen.plan.decide import output_paths
from sfxgen.project.find import name_hint, require_file
from sfxgen.project.load import Project
from sfxgen.schema.messages import count, first_of, quoted
from sfxgen.tasks.named import find_take

if TYPE_CHECKING:
    from sfxgen.audio import Audio

LOUDEST_DBTP = -1.0
"""How high the true peak of a matched take may come: above it, a device may clip."""


@dataclass(frozen=True, kw_only=True)
class Playable:
    """One take's file, as it is played."""

    title: str
    """NAME; of several takes NAME#TAKE."""
    path: str
    """From the project's root."""
    file: Path
    loop: bool
    mode: str
    """The way its loudness is measured."""

    def read(self) -> Audio:
        """Decode it. Raises UsageError if that can't be done."""
        from sfxgen.audio.recording import read_recording

        try:
            return read_recording(self.file)
        except FinishError as error:  # whose hints are for recordings that a person brought
            told = error.message.replace(self.file.name, self.path, 1)
            raise UsageError(told, "Delete it: `sfxgen build` makes it again.") from None


@dataclass(frozen=True, kw_only=True)
class Level:
    """How loud a file is."""

    lufs: float
    true_peak: float


def playables(project: Project, words: Iterable[str]) -> tuple[Playable, ...]:
    """Return the takes that NAME, NAME#TAKE and globs of names stand for, in the order in which they were named.

    A glob leaves out what has no file yet. Raises UsageError for a name without a sound, a take that is none, and where
    nothing is left to play.
    """
    found = [each for word in words for each in _named(project, word)]
    there = [each for each in found if disk.exists(each.file)]
    if not there:
        raise UsageError(f"{first_of([each.title for each in found])} has not been built", "`sfxgen build` makes it.")
    return tuple(there)


def made(project: Project, result: BuildResult) -> tuple[Playable, ...]:
    """Return the takes that a build wrote."""
    written = {take.path for sound in result.sounds for take in sound.takes if take.written}
    sounds = project.named([sound.name for sound in result.sounds if not sound.removed])
    takes = (each for sound in sounds for _, each in _takes(project, sound))
    return tuple(each for each in takes if each.path in written)


def gains_db(project: Project, chosen: Sequence[Playable]) -> tuple[float, ...]:
    """Return by how many dB each take is turned up or down so that all are equally loud.

    A silent take stays as it is. Loudness is the lock's; that of a file which the lock doesn't know is measured.
    """
    records = {
        take.path: take for record in open_workspace(project).read_lock().sounds.values() for take in record.takes
    }
    levels = [_level(each, records.get(each.path)) for each in chosen]
    heard = [level for level in levels if level is not None]
    if not heard:
        return (0.0,) * len(levels)
    common = common_lufs(heard)
    return tuple(0.0 if level is None else common - level.lufs for level in levels)


def common_lufs(levels: Sequence[Level]) -> float:
    """Return the loudness that takes are matched at: the highest of theirs that drives none of them into clipping."""
    highest = min(level.lufs + max(0.0, LOUDEST_DBTP - level.true_peak) for level in levels)
    return min(highest, max(level.lufs for level in levels))


def _named(project: Project, word: str) -> Iterator[Playable]:
    name, mark, take = word.partition("#")
    if not any(sign in name for sign in "*?["):
        sound, number = find_take(project, word)
        require_file(sound)
        chosen = [each for each in _takes(project, sound) if number in (None, each[0])]
        missing = [each.title for _, each in chosen if not disk.exists(each.file)]
        if missing:
            raise UsageError(f"{missing[0]} has not been built", "`sfxgen build` makes it.")
        yield from (each for _, each in chosen)
        return
    names = [each.name for each in project.summaries if each.export and fnmatchcase(each.name, name)]
    if not names:
        raise UsageError(f"no sound matches {quoted(name)}", name_hint(project, name, pattern=True))
    takes = [each for sound in project.named(names) for each in _takes(project, sound)]
    chosen = [(number, each) for number, each in takes if not mark or take == str(number)]
    if not chosen:
        of = count(len(names), "sound")
        raise UsageError(f"none of the {of} that match {quoted(name)} has a take {quoted(take)}", "Takes count from 1.")
    yield from (each for _, each in chosen)


def _takes(project: Project, sound: Sound) -> Iterator[tuple[int, Playable]]:
    gate = Gate(project.root)
    for number, path in enumerate(output_paths(sound, project.config.output), 1):
        yield (
            number,
            Playable(
                title=f"{sound.name}#{number}" if sound.variations > 1 else sound.name,
                path=path,
                file=gate.check(path),
                loop=sound.loop is not None,
                mode=sound.loudness.mode,
            ),
        )


def _level(playable: Playable, record: TakeRecord | None) -> Level | None:
    """Return how loud a file is; None for silence."""
    if record is not None and record.sha256 == hashlib.sha256(atomic.read(playable.file)).hexdigest():
        lufs, true_peak = record.measured.lufs, record.measured.true_peak
        if lufs is not None and true_peak is not None:
            return Level(lufs=lufs, true_peak=true_peak)
    return _measured(playable)


def _measured(playable: Playable) -> Level | None:
    import math

    from sfxgen.audio.measure.loudness import measure_loudness
    from sfxgen.audio.measure.true_peak import measure_true_peak

    audio = playable.read()
    lufs = measure_loudness(audio, playable.mode, playable.loop)
    if lufs is None or not math.isfinite(lufs):
        return None
    return Level(lufs=lufs, true_peak=measure_true_peak(audio, playable.loop))
