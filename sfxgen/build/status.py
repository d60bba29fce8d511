"""The state of a project, read and planned: what build, check, list and explain all start from."""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from operator import attrgetter

from sfxgen.build.readings import Readings
from sfxgen.build.respell import Spelling
from sfxgen.build.rounding import AS_GOOD, pruned
from sfxgen.build.sound_notes import Named, Note, notes_on
from sfxgen.build.up_to_date import KnownSound, SkippedSounds, UpToDate
from sfxgen.build.workspace import Workspace
from sfxgen.engines import exporter
from sfxgen.engines.identifiers import refuse_clashes
from sfxgen.engines.protocol import Entry, Exporter
from sfxgen.engines.side_files import SideFiles, entries_of
from sfxgen.errors import LockError
from sfxgen.files.stat_index import NOT_READ, StatIndex
from sfxgen.lock.records import Lock
from sfxgen.lock.text import LockText, pinned
from sfxgen.manifest.sound import Sound
from sfxgen.plan.decide import KEEP, PROTECT, Facts, Plan, SoundPlan, make_plan, output_paths
from sfxgen.plan.hashes import recording_hash
from sfxgen.plan.mixing import recordings_of
from sfxgen.plan.revisions import Revisions
from sfxgen.plan.states import says_edited, says_in_the_way
from sfxgen.project.layers import dependents
from sfxgen.project.load import Project
from sfxgen.render.models import find_model
from sfxgen.render.registry import obstacle


@dataclass(frozen=True, kw_only=True)
class ProjectStatus:
    """A project, its lock, the facts about its files and the plan that follows from them.

    Lock and plan are of the sounds that are not skipped, and of what is left over.
    """

    project: Project
    workspace: Workspace
    lock: Lock
    facts: Facts
    plan: Plan
    stat_index: StatIndex
    exporter: Exporter | None
    """Of the project's engine; None where it has none."""
    memory: UpToDate
    readings: Readings
    skipped: SkippedSounds
    up_to_date: bool
    """Whether one stat per file was enough: everything is as the last build found it."""
    former_output: str = ""
    """How the lock on disk spells the output folder, if not as `output` does: on this disk, it is the same."""

    @cached_property
    def side_files(self) -> SideFiles:
        """Return the project's side files."""
        return SideFiles(self.workspace.gate, self.exporter, self._may_delete)

    def _may_delete(self, path: str, sha256: str) -> bool:
        """Tell whether a file may be deleted that the lock lists: a stranger's may list any."""
        return path.startswith(f"{self.project.config.output}/") or sha256 in self.facts.written.get(path, ())

    def entries(self, lock: Lock) -> tuple[Entry, ...]:
        """Return all sounds as the engine gets them, by name, with the files that a lock has for them."""
        if self.exporter is None:
            return ()
        planned = entries_of(self.plan.sounds, lock)
        if not self.skipped.known:
            return planned
        return tuple(sorted((*planned, *self.skipped.entries), key=attrgetter("name")))

    def notes(self) -> list[Named]:
        """Return what people are told of the sounds whose files are as the manifests want them."""
        planned = [(plan.sound.name, note) for plan in self.plan.sounds for note in notes_of(plan)]
        return [*planned, *self.skipped.notes()]

    def engine_warnings(self) -> list[str]:
        """Return what people are told of how the engine gets the sounds. Where all is up to date, that was nothing."""
        return [] if self.up_to_date else self.side_files.warnings(self.entries(self.lock))

    def write_lock(self, lock: Lock) -> None:
        """Write a lock of the sounds that are not skipped, and leave the others' blocks as they are."""
        self.workspace.write_lock(lock, self.skipped.blocks())

    def remember(
        self, lock: Lock, calm: Collection[str], as_good: Mapping[str, tuple[str, str]], *, whole: bool
    ) -> None:
        """Note what need not be looked at next time. Losing it only costs time, so a failure is no error.

        lock: as it was written. calm: names of planned sounds that were found up to date; whole: so is all else.
        as_good: files that differ from the lock's by rounding alone.
        """
        if as_good:
            recorded = {take.path: take.sha256 for record in lock.sounds.values() for take in record.takes}
            known = {path: pair for path, pair in self.facts.as_good.items() if path not in recorded}
            state = self.project.state
            state.put(AS_GOOD, {**known, **pruned({**self.facts.as_good, **as_good}, recorded)})
        sounds = {**self.skipped.known, **self._checked(lock, calm)}
        text = self.skipped.text
        if not self.up_to_date and lock.sounds.keys() <= sounds.keys():
            text = LockText(lock.to_bytes(self.skipped.blocks()))
        elif not self.up_to_date:
            text = None
        self.memory.remember(sounds, text, lock.side_files if whole else None)
        self.stat_index.save()
        self.readings.save()
        self.project.state.save(self.workspace.gate)

    def _checked(self, lock: Lock, calm: Collection[str]) -> dict[str, KnownSound]:
        """Return what is to be remembered of the sounds that were found up to date."""
        summaries = {summary.name: summary for summary in self.project.summaries}
        sounds = {plan.sound.name: plan.sound for plan in self.plan.sounds}
        entries = {entry.name: entry for entry in entries_of(self.plan.sounds, lock)} if self.exporter else {}
        found = {}
        for name in lock.sounds.keys() & calm:
            block = lock.block(name)
            references = self.side_files.references(entries[name]) if name in entries else ()
            known = self.memory.checked(
                summaries[name], sounds[name], lock.sounds[name], block, self._revision, self.stat_index.key, references
            )
            if known is not None:
                found[name] = known
        return found

    def _revision(self, model: str) -> str | None:
        return self.facts.revision(model, None)


def notes_of(plan: SoundPlan) -> tuple[Note, ...]:
    """Return what people are told of a planned sound: of those takes that are as the manifest wants them."""
    return notes_on(plan.sound, [take.record for take in plan.takes if take.action == KEEP and take.record])


def state_of(plan: SoundPlan) -> str:
    """Return `final`, `draft`, `recorded`, `manual`, `layer`, or what is wrong: `edited`, `stale`, `missing`."""
    if not plan.sound.export:
        return "layer"
    if any(says_edited(reason) or says_in_the_way(reason) for reason in plan.reasons):
        return "edited"
    if any(take.action == PROTECT for take in plan.takes):
        return "missing"
    if plan.stale:
        return "stale" if plan.record and plan.record.takes and plan.sound.absent is None else "missing"
    return plan.record.state if plan.record else "missing"


def open_workspace(project: Project) -> Workspace:
    """Return the project's places on disk."""
    return Workspace(project.root, project.caches)


def read_status(
    project: Project,
    *,
    device: str | None = "auto",
    force: frozenset[str] = frozenset(),
    rerender: frozenset[str] = frozenset(),
    verify: bool = False,
    whole: bool = True,
    ask: Collection[str] = (),
    look_at: frozenset[str] = frozenset(),
) -> ProjectStatus:
    """Read the lock and the files of a project and plan. Writes nothing.

    device: where models would run; None plans as if none could, so that drafts count as up to date.
    verify: read every file instead of trusting its size and times.
    whole: plan also the sounds that have not changed, for which nothing will come out. look_at: those of them that are
    planned in any case.
    ask: the models whose newest revision the hub is asked for, if they run here and are not downloaded; nothing else
    asks anybody.
    Raises LockError, and ManifestError for names that the engine's code can't tell apart.
    """
    return _StatusReader(project, device, force, rerender, verify, ask).read(look_at, whole=whole or verify)


class _StatusReader:
    """One look at a project."""

    def __init__(
        self,
        project: Project,
        device: str | None,
        force: frozenset[str],
        rerender: frozenset[str],
        verify: bool,
        ask: Collection[str],
    ) -> None:
        self.project, self.device, self.force, self.rerender, self.ask = project, device, force, rerender, ask
        self._runnable: dict[str, bool] = {}
        self.model = functools.cache(partial(find_model, root=project.root.as_posix()))
        self.workspace = open_workspace(project)
        self.stat_index = StatIndex(project.root, None if verify else project.state)
        self.readings = Readings(project.root, project.state)
        self.engine = exporter(project.root, project.config.output, project.config.engine)
        self.written = self.workspace.journal().read()
        settings = f"{project.config} {self.engine}"
        import_suffix = self.engine.engine.import_suffix if self.engine else ""
        looked_at = self.engine.looks_at() if self.engine else ()
        self.memory = UpToDate(project.root, project.state, settings, project.config.output, import_suffix, looked_at)

    def read(self, look_at: frozenset[str], *, whole: bool) -> ProjectStatus:
        text = self.workspace.lock_text()
        if text is None:
            return self._planned(self.project.sounds, Lock())
        narrowed = None if whole or self.workspace.journal().interrupted else self._narrowed(text, look_at)
        return narrowed or self._planned(self.project.sounds, text.whole())

    def _narrowed(self, text: LockText, look_at: frozenset[str]) -> ProjectStatus | None:
        """Plan only what may have changed; None where that saves little, or has to do with all the other sounds."""
        recorded, frame = self.memory.recorded(text), text.frame
        if recorded is None or frame is None:
            return None
        try:
            pins = _pins(text, recorded)
        except LockError:  # the whole text tells the place
            return None
        revision = Revisions(self.model, pins, self.stat_index, self.runnable, self.ask)
        anew = dependents(self.force | self.rerender, self.project.summaries) | look_at
        summaries = [summary for summary in self.project.summaries if summary.name not in anew]
        skipped = self.memory.find(summaries, recorded, text, self.runnable, lambda model: revision(model, None))
        exported = [summary for summary in self.project.summaries if summary.export]
        everything = len(skipped.known) == len(recorded) == len(exported)
        if everything and self.memory.is_whole(skipped, frame.side_files):
            return self._planned((), frame, skipped, pins, up_to_date=True)
        if (self.engine is None and frame.side_files) or 2 * len(skipped.known) < len(self.project.summaries):
            return None
        return self._planned_without(skipped, text, recorded, pins)

    def _planned_without(
        self, skipped: SkippedSounds, text: LockText, recorded: Collection[str], pins: dict[str, str]
    ) -> ProjectStatus | None:
        """Plan the sounds that are not skipped, and those of the skipped that have to do with them."""
        while True:
            try:
                lock = text.some(name for name in recorded if name not in skipped.known)
            except LockError:
                return None
            if self.engine is None and any(record.side_files for record in lock.sounds.values()):
                return None
            names = [summary.name for summary in self.project.summaries if summary.name not in skipped.summaries]
            found = self._planned(self.project.named(names), lock, skipped, pins)
            more = skipped.entangled(found.plan)
            if not more:
                return found
            skipped = skipped.without(more)

    def _planned(
        self,
        sounds: tuple[Sound, ...],
        lock: Lock,
        skipped: SkippedSounds | None = None,
        pins: dict[str, str] | None = None,
        *,
        up_to_date: bool = False,
    ) -> ProjectStatus:
        if self.engine is not None and not up_to_date:
            refuse_clashes([each for each in self.project.summaries if each.export], self.engine.engine.reserved)
        output = self.project.config.output
        spelling = Spelling(self.project.root, output)
        lock = spelling.lock(lock)
        former = min(spelling.former, default="")
        written = {spelling.path(path): hashes for path, hashes in self.written.items()}
        pins = pinned(lock.sounds.values()) if pins is None else pins
        files = {path: self.stat_index.sound(path) for path in _paths(sounds, lock, output)}
        sources = {path: self.stat_index.sound(path) or "" for path in _sources(sounds)}
        facts = Facts(
            files=files,
            foreign=frozenset(path for path, digest in files.items() if digest == NOT_READ),
            sources=sources,
            read_anew=self._read_anew(sources, lock),
            model=self.model,
            runnable=self.runnable,
            revision=Revisions(self.model, pins, self.stat_index, self.runnable, self.ask),
            written=written,
            pointers=frozenset(self.stat_index.pointers),
            as_good={spelling.path(path): pair for path, pair in self.project.state.get(AS_GOOD).items()},
        )
        return ProjectStatus(
            project=self.project,
            workspace=self.workspace,
            lock=lock,
            facts=facts,
            plan=make_plan(
                adapted(sounds, self.engine), lock, facts, output=output, force=self.force, rerender=self.rerender
            ),
            stat_index=self.stat_index,
            exporter=self.engine,
            memory=self.memory,
            readings=self.readings,
            skipped=skipped or SkippedSounds(),
            up_to_date=up_to_date,
            former_output=former,
        )

    def _read_anew(self, sources: Mapping[str, str], lock: Lock) -> frozenset[str]:
        """Find the recordings that earlier versions read otherwise; where Git LFS has a pointer, as the lock has it."""
        if not sources:
            return frozenset()
        renders = {take.render for record in lock.sounds.values() for take in record.takes}
        return frozenset(
            path
            for path, sha256 in sources.items()
            if (
                recording_hash(sha256, read_anew=True) in renders
                if path in self.stat_index.pointers
                else self.readings.is_anew(path, sha256)
            )
        )

    def runnable(self, model: str) -> bool:
        """Tell whether a model can render here."""
        if model not in self._runnable:
            self._runnable[model] = self.device is not None and not obstacle(self.model(model), self.device)
        return self._runnable[model]


def adapted(sounds: tuple[Sound, ...], engine: Exporter | None) -> tuple[Sound, ...]:
    """Return sounds as the project's engine needs them."""
    return sounds if engine is None else tuple(map(engine.adapted, sounds))


def _pins(text: LockText, recorded: Mapping[str, KnownSound | None]) -> dict[str, str]:
    """Return model -> the revision that the lock has for it. Raises LockError."""
    changed = text.some(name for name, known in recorded.items() if known is None).sounds
    return pinned(known.record if known else changed[name] for name, known in recorded.items())


def _paths(sounds: Iterable[Sound], lock: Lock, output: str) -> set[str]:
    wanted = {path for sound in sounds for path in output_paths(sound, output)}
    return wanted | {take.path for record in lock.sounds.values() for take in record.takes}


def _sources(sounds: Iterable[Sound]) -> set[str]:
    return {path for sound in sounds for path in recordings_of(sound)}
