"""The state of a project, read and planned: what build, check, list and explain all start from."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from operator import attrgetter

from sfxgen.build.up_to_date import FILE as REST
from sfxgen.build.up_to_date import Rest, SkippedSounds
from sfxgen.build.workspace import Workspace
from sfxgen.engines import exporter
from sfxgen.engines.identifiers import refuse_clashes
from sfxgen.engines.protocol import Entry, Exporter
from sfxgen.engines.side_files import entries_of
from sfxgen.errors import LockError
from sfxgen.files.stat_index import StatIndex
from sfxgen.lock.records import Lock, parse_lock
from sfxgen.lock.scan import blocks_of, has_side_files, lock_of_blocks, pinned
from sfxgen.manifest.sound import Sound
from sfxgen.plan.decide import Facts, Plan, make_plan, output_paths
from sfxgen.plan.revisions import Revisions
from sfxgen.project.load import Project
from sfxgen.project.manifest_cache import FILE as OUTLINES
from sfxgen.render.models import find_model
from sfxgen.render.registry import obstacle

FEW = 300
"""Sounds whose files are read sooner than the index of all of them."""


@dataclass(frozen=True, kw_only=True)
class ProjectStatus:
    """A project, its lock, the facts about its files and the plan that follows from them.

    Lock and plan are of the sounds that are not at rest, and of what is left over.
    """

    project: Project
    workspace: Workspace
    lock: Lock
    facts: Facts
    plan: Plan
    weights: StatIndex
    outputs: StatIndex
    """Of the weights of models in folders, and of everything else; the same unless little is planned."""
    exporter: Exporter | None
    """Of the project's engine; None where it has none."""
    rest: Rest
    skipped: SkippedSounds
    up_to_date: bool
    """Whether a look at the files was enough: everything is as the last build found it."""

    def entries(self, lock: Lock) -> tuple[Entry, ...]:
        """Return all sounds as the engine gets them, by name, with the files that a lock has for them."""
        planned = entries_of(self.plan.sounds, lock)
        if self.exporter is None or not self.skipped.blocks:
            return planned
        return tuple(sorted((*planned, *self.skipped.entries), key=attrgetter("name")))

    def write_lock(self, lock: Lock) -> None:
        """Write a lock of the sounds that are not at rest, and leave the others' blocks as they are."""
        self.workspace.write_lock(lock, self.skipped.blocks)

    def remember(self, lock: Lock, calm: Collection[str], *, whole: bool) -> None:
        """Note what need not be looked at next time. Losing it only costs time, so a failure is no error.

        lock: as it was written. calm: names of planned sounds that were found up to date; whole: so is all else.
        """
        summaries = {summary.name: summary for summary in self.project.summaries}
        blocks = {name: lock.block(name) for name in lock.sounds if name in calm}
        moved = [(summaries[name], block) for name, block in blocks.items()]
        every = [*self.skipped.blocks.values(), *blocks.values()] if whole else None
        keep = self.rest.remember(moved, self._revision, self.outputs.key, every, lock.side_files)
        self.workspace.keep(REST, keep)
        self.workspace.keep(OUTLINES, self.project.memory.to_bytes() if self.project.memory.moved else None)
        self.weights.save()

    def _revision(self, model: str) -> str | None:
        return self.facts.revision(model, None)


def open_workspace(project: Project) -> Workspace:
    """Return the project's places on disk."""
    return Workspace(project.root, project.config.cache)


def read_status(
    project: Project,
    *,
    device: str | None = "auto",
    force: frozenset[str] = frozenset(),
    verify: bool = False,
    whole: bool = True,
) -> ProjectStatus:
    """Read the lock and the files of a project and plan. Writes nothing.

    device: where models would run; None plans as if none could, so that drafts count as up to date.
    verify: read every file instead of trusting its size and times.
    whole: plan also the sounds at rest, for which nothing will come out.
    Raises LockError, and ManifestError for names that the engine's code can't tell apart.
    """
    return _StatusReader(project, device, force, verify).read(whole=whole or verify)


class _StatusReader:
    """One look at a project."""

    def __init__(self, project: Project, device: str | None, force: frozenset[str], verify: bool) -> None:
        self.project, self.device, self.force = project, device, force
        self._runnable: dict[str, bool] = {}
        self.workspace = open_workspace(project)
        self.prints = self.outputs = self.workspace.stat_index(keep=not verify)
        self.engine = exporter(project.root, project.config.output, project.config.engine)
        self.written = self.workspace.journal().read()
        setting = f"{project.config} {self.engine}"
        companion = self.engine.engine.import_suffix if self.engine else ""
        self.rest = Rest(project.root, self.workspace.state, setting, companion)

    def read(self, *, whole: bool) -> ProjectStatus:
        text = self.workspace.lock_text()
        if text is None:
            return self._planned(self.project.sounds, Lock())
        taken = None if whole or self.workspace.journal().interrupted else blocks_of(text)
        narrowed = taken and self._narrowed(*taken)
        return narrowed or self._planned(self.project.sounds, parse_lock(text))

    def _narrowed(self, blocks: dict[str, str], frame: Lock) -> ProjectStatus | None:
        """Plan only what is not at rest; None where that is no gain, or can't be told from the rest."""
        pins = pinned(blocks.values())
        revision = Revisions(self.project.root, pins, self.prints, self.runnable)
        summaries = [summary for summary in self.project.summaries if summary.name not in self.force]
        skipped = self.rest.find(summaries, blocks, self.runnable, lambda model: revision(model, None))
        all_rest = len(skipped.blocks) == len(blocks) == len(self.project.summaries)
        if all_rest and self.rest.knows_all(blocks.values(), frame.side_files):
            return self._planned((), frame, skipped, pins, up_to_date=True)
        if (self.engine is None and frame.side_files) or 2 * len(skipped.blocks) < len(self.project.summaries):
            return None
        while True:
            moving = {name: block for name, block in blocks.items() if name not in skipped.blocks}
            if self.engine is None and any(map(has_side_files, moving.values())):
                return None
            try:
                lock = lock_of_blocks(moving.values(), frame)
            except LockError:  # the whole text tells the place
                return None
            names = [summary.name for summary in self.project.summaries if summary.name not in skipped.summaries]
            if len(names) <= FEW:
                self.outputs = self.workspace.stat_index(keep=False)
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
            refuse_clashes(self.project.summaries, self.engine.engine.reserved)
        output = self.project.config.output
        pins = lock.pinned() if pins is None else pins
        facts = Facts(
            files={path: self.outputs.sha256(path) for path in _paths(sounds, lock, output)},
            sources={path: self.outputs.sha256(path) or "" for path in _sources(sounds)},
            runnable=self.runnable,
            revision=Revisions(self.project.root, pins, self.prints, self.runnable),
            written=self.written,
        )
        return ProjectStatus(
            project=self.project,
            workspace=self.workspace,
            lock=lock,
            facts=facts,
            plan=make_plan(adapted(sounds, self.engine), lock, facts, output=output, force=self.force),
            weights=self.prints,
            outputs=self.outputs,
            exporter=self.engine,
            rest=self.rest,
            skipped=skipped or SkippedSounds(),
            up_to_date=up_to_date,
        )

    def runnable(self, model: str) -> bool:
        """Tell whether a model can render here."""
        if model not in self._runnable:
            known = find_model(model, self.project.root.as_posix())
            self._runnable[model] = self.device is not None and not obstacle(known, self.device)
        return self._runnable[model]


def adapted(sounds: tuple[Sound, ...], engine: Exporter | None) -> tuple[Sound, ...]:
    """Return sounds as the project's engine needs them."""
    return sounds if engine is None else tuple(map(engine.adapted, sounds))


def _paths(sounds: Iterable[Sound], lock: Lock, output: str) -> set[str]:
    wanted = {path for sound in sounds for path in output_paths(sound, output)}
    return wanted | {take.path for record in lock.sounds.values() for take in record.takes}


def _sources(sounds: Iterable[Sound]) -> set[str]:
    return {sound.source for sound in sounds if sound.source}
