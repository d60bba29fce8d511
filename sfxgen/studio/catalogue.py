"""The rows of a project: every sound as `sfxgen list` would say it, and what was known of it is not read again.

Reading ten thousand entries and their blocks of the lock takes seconds, so a row is kept with what it was made of: the
sound's declaration and its block. While both are the same, and a build has found the sound up to date, the row stands.
Nothing here needs numpy, and nothing is written but by `RowCache.save`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from sfxgen.audio.measure.measured import missed_lu
from sfxgen.build.sound_notes import TARGET, Note, folded_texts
from sfxgen.build.status import ProjectStatus, notes_of, read_status, state_of
from sfxgen.engines import engine_of
from sfxgen.engines.table import ENGINES
from sfxgen.errors import Fault, ManifestError, SfxgenError
from sfxgen.files.stat_index import NOT_READ
from sfxgen.lock.records import SoundRecord, TakeRecord
from sfxgen.manifest.sound import Sound
from sfxgen.plan.decide import PROTECT, SoundPlan, TakePlan
from sfxgen.plan.request import is_recording
from sfxgen.project.load import Project
from sfxgen.project.manifest_cache import SoundSummary
from sfxgen.project.unmatched import note_unmatched
from sfxgen.schema.messages import count
from sfxgen.studio.row_cache import KnownRow, RowCache
from sfxgen.studio.rows import DRAFT, FINAL, LAYER, MANUAL, RECORDED, FaultRow, Row, Take, short_id

MOST_FAULTS = 200
NEEDS_A_LOOK = ("missing", "stale", "edited")


@dataclass(frozen=True, kw_only=True)
class Catalogue:
    """A project as it was when it was last read without a fault."""

    root: Path
    engine: str | None = None
    rows: Mapping[str, Row] = field(default_factory=dict)
    """By id, in the manifests' order."""
    media: Mapping[str, str] = field(default_factory=dict)
    """SHA-256 of each output that is there -> its path from the root."""
    manifests: tuple[str, ...] = ()
    faults: tuple[FaultRow, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        """Say in a line what there is."""
        if not self.rows:
            return "no sounds yet"
        states = Counter(row.state for row in self.rows.values())
        look = sum(states[state] for state in NEEDS_A_LOOK)
        parts = [count(states[DRAFT], "draft")] if states[DRAFT] else []
        parts += [f"{look:,} to look at"] if look else []
        return ", ".join([count(len(self.rows), "sound"), *parts])


def read_catalogue(project: Project, known: RowCache) -> Catalogue:
    """Read all that is shown of a project's sounds. Raises what `read_status` raises."""
    status = read_status(project, device=None, whole=False)
    reader = _Reader(project, status, known)
    rows = {row.id: row for row in reader.rows()}
    return Catalogue(
        root=project.root,
        engine=_engine_name(project),
        rows=rows,
        media=reader.media,
        manifests=tuple(path.as_posix() for path in project.manifests),
        warnings=tuple(
            folded_texts([*project.advice, *note_unmatched(project.root, project.manifests, project.config)])
        ),
    )


def _engine_name(project: Project) -> str | None:
    """Return what `sfxgen.yaml` would call the project's engine; None where it has none."""
    name, _ = engine_of(project.root, project.config.output, project.config.engine)
    return name if name in ENGINES else None


def with_faults(last: Catalogue, error: SfxgenError) -> Catalogue:
    """Return the last good catalogue with what keeps the project from being read now."""
    listed = error.faults[:MOST_FAULTS] if isinstance(error, ManifestError) else ()
    faults = tuple(_fault_row(fault, last.root) for fault in listed)
    return replace(last, faults=faults or (_project_fault(error),))


def _fault_row(fault: Fault, root: Path) -> FaultRow:
    return FaultRow(
        manifest=fault.file,
        manifest_id=short_id(fault.file),
        line=fault.line,
        column=fault.column,
        message=fault.message,
        hint=fault.hint,
        file=(root / fault.file).as_posix(),
        key=fault.key,
    )


def _project_fault(error: SfxgenError) -> FaultRow:
    return FaultRow(manifest="", manifest_id="", line=1, column=1, message=error.message, hint=error.hint, file=None)


class _Reader:
    """One reading of a project."""

    def __init__(self, project: Project, status: ProjectStatus, known: RowCache) -> None:
        self._project, self._status, self._known = project, status, known
        self.media: dict[str, str] = {}

    def rows(self) -> Iterator[Row]:
        """Yield every sound's row, in the order of the manifests."""
        planned = {plan.sound.name: plan for plan in self._status.plan.sounds}
        skipped = self._status.skipped.known
        standing: dict[str, KnownRow] = {}
        summaries = sorted(self._project.summaries, key=lambda each: (each.file, each.line, each.name))
        lacking = []
        for summary in summaries:
            if summary.name not in planned:
                block = skipped[summary.name].block if summary.name in skipped else b""
                row = self._known.find(summary.name, summary.digest, block)
                if row is None:
                    lacking.append(summary.name)
                else:
                    standing[summary.name] = row
        standing |= self._read(lacking)
        self._known.keep(standing)
        for summary in summaries:
            if summary.name in planned:
                yield self._placed(self._planned(planned[summary.name]), summary)
            else:
                row = standing[summary.name]
                self.media.update(
                    (take.media, path) for take, path in zip(row.row.takes, row.paths, strict=False) if take.media
                )
                yield self._placed(row.row, summary)

    def _read(self, names: Sequence[str]) -> dict[str, KnownRow]:
        """Read the sounds that are up to date and whose rows are not known."""
        if not names:
            return {}
        digests = {summary.name: summary.digest for summary in self._project.summaries}
        skipped = self._status.skipped
        records = skipped.lock([name for name in names if name in skipped.known]).sounds
        found = {}
        for sound in self._project.named(names):
            known, record = skipped.known.get(sound.name), records.get(sound.name)
            takes = [_recorded_take(sound, i, take) for i, take in enumerate(record.takes if record else (), 1)]
            row = _row(sound, record.state if record else LAYER, known.notes if known else (), takes)
            paths = tuple(take.path for take in record.takes) if record else ()
            found[sound.name] = KnownRow(digests[sound.name], known.block if known else b"", row, paths)
        return found

    def _planned(self, plan: SoundPlan) -> Row:
        takes = [self._take(plan, take) for take in plan.takes]
        self.media.update((made.media, take.path) for made, take in zip(takes, plan.takes, strict=True) if made.media)
        return _row(plan.sound, state_of(plan), notes_of(plan), takes)

    def _take(self, plan: SoundPlan, take: TakePlan) -> Take:
        """Return a take as it is on disk, with the lock's figures if it is what the lock says."""
        facts, record = self._status.facts, take.record
        path = take.path if record is None or take.path in facts.files else record.path
        media = facts.files.get(path)
        if media == NOT_READ or path in facts.pointers:
            media = None
        if record is not None and media == record.sha256:
            made = _recorded_take(plan.sound, take.number, record)
            return msgspec.structs.replace(made, state="edited") if take.action == PROTECT else made
        return Take(
            number=take.number,
            media=media,
            format=plan.sound.format,
            seconds=plan.sound.seconds,
            seed=None if is_recording(plan.sound) or plan.sound.layers else take.request.seed,
            state="edited" if media else "missing",
        )

    def _placed(self, row: Row, summary: SoundSummary) -> Row:
        return msgspec.structs.replace(
            row,
            manifest=summary.file,
            manifest_id=short_id(summary.file),
            line=summary.line,
            file=(self._project.root / summary.file).as_posix(),
            family=summary.key.removeprefix("sounds.") if "{" in summary.key else None,
        )


def _recorded_take(sound: Sound, number: int, record: TakeRecord) -> Take:
    measured = record.measured
    return Take(
        number=number,
        media=record.sha256,
        format=record.path.rpartition(".")[2],
        seconds=sound.seconds,
        lufs=measured.lufs,
        true_peak=measured.true_peak,
        seam=measured.seam,
        seed=None if is_recording(sound) or sound.layers else record.seed,
        gain_reduction=measured.gain_reduction,
        state=DRAFT if record.draft else MANUAL if record.manual else RECORDED if is_recording(sound) else FINAL,
        manual=record.manual,
    )


def _row(sound: Sound, state: str, notes: Iterable[Note], takes: Sequence[Take]) -> Row:
    target, listed = sound.loudness.target, tuple(notes)
    levels = [take.lufs for take in takes if take.lufs is not None]
    return Row(
        id=short_id(sound.name),
        name=sound.name,
        state=state,
        notes=tuple(note.text for note in listed),
        manifest="",
        manifest_id="",
        line=1,
        file=None,
        prompt=sound.prompt,
        tags=sound.tags,
        category=sound.category,
        model=sound.model,
        loop=sound.loop is not None,
        source=sound.source is not None,
        seconds=sound.seconds,
        lufs=max(levels, key=lambda level: abs(missed_lu(level, target)), default=None),
        true_peak=max((take.true_peak for take in takes if take.true_peak is not None), default=None),
        target=target,
        ceiling=sound.loudness.true_peak,
        off_target=any(note.kind == TARGET for note in listed),
        takes=tuple(takes),
        family=None,
    )


def record_of(status: ProjectStatus, name: str) -> SoundRecord | None:
    """Return what the lock has for a sound, planned or skipped."""
    if name in status.skipped.known:
        return status.skipped.lock([name]).sounds.get(name)
    return status.lock.sounds.get(name)
