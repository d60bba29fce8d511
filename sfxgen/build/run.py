"""The build: the only place that composes plan, render, finish, export and lock."""

from __future__ import annotations

import os
import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from sfxgen.build import notes, result
from sfxgen.build.executors import load_executor, require_executor
from sfxgen.build.leftovers import remove_leftovers
from sfxgen.build.lock_writer import LockWriter
from sfxgen.build.outcomes import Observer, Outcomes, absence, located
from sfxgen.build.output_writer import OutputWriter, Placed
from sfxgen.build.read_only import refusal, require_lock
from sfxgen.build.reports import action_of, foreseen, paths_of, removed, take_report, unchanged
from sfxgen.build.result import BuildResult, SoundReport, TakeReport
from sfxgen.build.rounding import settled_record
from sfxgen.build.selection import Selection, select
from sfxgen.build.sound_notes import folded, folded_texts, notes_on
from sfxgen.build.status import ProjectStatus, open_workspace, read_status
from sfxgen.build.twins import Twins, leaving
from sfxgen.errors import SfxgenError, SoundError, UsageError
from sfxgen.lock.records import Lock, TakeRecord
from sfxgen.plan.decide import KEEP, MAKE, PROTECT, Leftover, SoundPlan, TakePlan
from sfxgen.plan.licences import by_hand, objection
from sfxgen.plan.lock_index import LockIndex
from sfxgen.plan.request import is_recording
from sfxgen.project.find import find_sound
from sfxgen.project.load import MOST_SECONDS, Project

if TYPE_CHECKING:  # numpy, scipy and soundfile load only when there is something to make
    from sfxgen.build.executors.protocol import Outcome
    from sfxgen.build.jobs import Group, PlannedTake


@dataclass(frozen=True, kw_only=True)
class Options:
    """What a person may ask of a build."""

    only: tuple[str, ...] = ()
    """Globs of sound names; the others are left as they are."""
    force: tuple[str, ...] = ()
    """Sounds to make anew, files edited by hand included."""
    rerender: tuple[str, ...] = ()
    """Sounds to render anew, whatever the cache holds; files edited by hand stay."""
    dry_run: bool = False
    device: str = "auto"
    jobs: int | None = None
    """Processes for finishing; all cores unless given."""


def build(project: Project, options: Options, observer: Observer) -> BuildResult:
    """Bring a project's outputs up to date and say what was done.

    One sound's failure is in the report and does not stop the others; neither does ^C lose what is finished:
    the report then says `interrupted`.
    Raises UsageError for names that are no sounds, LockError for a lock that can't be read.
    """
    began = time.monotonic()
    for name in options.force:
        find_sound(project, name)
    for name in options.rerender:
        if is_recording(find_sound(project, name)):
            hint = f"`sfxgen build --force {name}` finishes it again."
            raise UsageError(f"{name} is a recording: there is nothing to render", hint)
    selection = select(project, options.only)
    require_executor(project.config.executor)
    with open_workspace(project).exclusive(observer.waiting):
        force, rerender = frozenset(options.force), frozenset(options.rerender)
        ask = () if options.dry_run else selection.models(project)
        state = read_status(project, device=options.device, force=force, rerender=rerender, whole=False, ask=ask)
        run = _Run(state, options, selection, observer)
        if not options.dry_run:
            run.bring_up_to_date()
        return run.result(time.monotonic() - began)


class _Run:
    """One build on its way: the pieces it is made of, in the order they come to work."""

    def __init__(self, state: ProjectStatus, options: Options, selection: Selection, observer: Observer) -> None:
        self.state, self.options, self.selection, self.observer = state, options, selection, observer
        workspace = state.workspace
        self.plans = tuple(selection.of(state.plan))
        self.outcomes = Outcomes(observer)
        self.side_files = state.side_files
        self.twins = Twins(workspace.root, leaving(state.plan) if selection.whole else ())
        self.writer = OutputWriter(workspace, self.side_files, self._is_own)
        self.lock = LockWriter(state, {plan.sound.name for plan in self.plans})
        self.as_good: dict[str, tuple[str, str]] = {}
        """What was made that differs by rounding alone from what the lock has."""
        self.unsettled: set[str] = set()
        """Sounds with a side file that is not as it should be."""
        self.interrupted = False
        self.deleted: list[Leftover] = []
        """What no sound wants any more; in a dry run, what would go."""
        self.outcomes.warn_at_once(notes.sale_notes(self.plans, state.project.config.licences))
        if options.dry_run and selection.whole:
            self.deleted = [each for each in state.plan.leftovers if each.deletable]

    def bring_up_to_date(self) -> None:
        """Make all that is pending, then tidy up; whatever happens, the lock tells the truth after it."""
        if self.state.up_to_date:
            self._remember()
            return
        pending = [(plan, take) for plan in self.plans for take in plan.takes if take.action == MAKE]
        require_lock(self.state, pending, removes=self.selection.whole and bool(self.state.plan.leftovers))
        finished = False
        try:
            self._make([planned for planned in pending if not self._refuse(*planned)])
            if self.selection.whole:
                self._remove_leftovers()
            self._settle_side_files()
            finished = not self.writer.is_unsure
        except KeyboardInterrupt:
            self.interrupted = True
        finally:
            self.lock.write()
            if finished:  # else files may hold what the lock does not say: the journal is the proof that they are ours
                self.state.workspace.journal().clear()
            self._remember()
        self.outcomes.close()

    @cached_property
    def _index(self) -> LockIndex:
        return LockIndex(self.state.lock, self.state.facts.files, self.state.facts.written)

    def _is_own(self, path: str, sha256: str) -> bool:
        return self._index.is_own(path, sha256)

    def _make(self, pending: Sequence[PlannedTake]) -> None:
        if pending:
            self.observer.begin(len(pending))
            self._produce([planned for planned in pending if not self._lacks(*planned) and not self._copy(*planned)])

    def _lacks(self, plan: SoundPlan, take: TakePlan) -> bool:
        """Tell whether the recording of a sound is not there, which is a failure of that sound alone."""
        if plan.sound.absent is None:
            return False
        self.outcomes.failed(plan.sound.name, absence(plan.sound.absent))
        return True

    def _refuse(self, plan: SoundPlan, take: TakePlan) -> bool:
        """Tell whether a take's file is read-only, so that making it would be in vain."""
        error = refusal(self.state, take)
        if error is not None:
            self.outcomes.failed(plan.sound.name, error)
        return error is not None

    def _copy(self, plan: SoundPlan, take: TakePlan) -> bool:
        """Take the very bytes from a file that has them already; tell whether nothing is left to do."""
        try:
            data = self.twins.read(take)
        except OSError as error:  # it is there: rendering it anew would be a waste
            self.outcomes.failed(plan.sound.name, error)
            return True
        if take.twin is None or data is None:
            return False
        self._commit(plan, take, replace(take.twin, path=take.path, seed=take.request.seed), data, "")
        return True

    def _produce(self, pending: Sequence[PlannedTake]) -> None:
        from sfxgen.build.executors.protocol import Resources
        from sfxgen.build.footprint import require_bounded
        from sfxgen.build.jobs import grouped, job_of

        device, anew = self.options.device, {*self.options.force, *self.options.rerender}
        groups = grouped(pending, anew)
        jobs = [job_of(number, group, self.state, device=device, force=anew) for number, group in enumerate(groups)]
        require_bounded(jobs, MOST_SECONDS)
        resources = Resources(
            workspace=self.state.workspace,
            workers=self.options.jobs or os.cpu_count() or 1,
            device=device,
            on_progress=self.observer.stepped,
        )
        run_jobs = load_executor(self.state.project.config.executor)
        with closing(run_jobs(jobs, resources)) as outcomes:
            for job, outcome in outcomes:
                self._take_in(groups[job.number], outcome)

    def _take_in(self, group: Group, outcome: Outcome) -> None:
        """Put the outputs of a job on disk, or note why there are none."""
        from sfxgen.build.jobs import record_of

        if isinstance(outcome, BaseException):
            for plan, _ in group:
                self.outcomes.failed(plan.sound.name, outcome)
            return
        for warning in outcome.passing:
            self.outcomes.tell(group[0][0].sound.name, warning)
        self.outcomes.warn(outcome.notices)
        for number, ((plan, take), output) in enumerate(zip(group, outcome.outputs, strict=True)):
            if isinstance(output, SoundError):
                self.outcomes.failed(plan.sound.name, output)
                continue
            origin = outcome.origin if number == 0 or not outcome.origin else result.RESTORE
            made = record_of(take, outcome, output)
            settled = settled_record(plan, take.record, made, outcome)
            self._commit(plan, take, made, output.data, origin, settled)

    def _commit(
        self,
        plan: SoundPlan,
        take: TakePlan,
        record: TakeRecord,
        data: bytes,
        origin: str,
        settled: TakeRecord | None = None,
    ) -> None:
        """Put a finished take where the engine finds it, unless a person's file is there.

        settled: what the lock is to say of it, if not what was made.
        """
        sound = plan.sound
        try:
            placed = self.writer.write(
                sound,
                record,
                data,
                force=sound.name in self.options.force,
                renamed_from=self.twins.renamed.get(record.path),
            )
        except (OSError, SfxgenError) as error:
            self.outcomes.failed(sound.name, error)
            return
        if placed is Placed.IN_THE_WAY:
            self.outcomes.kept(take_report(take, take.record, result.KEPT))
            if record.path not in self.state.facts.pointers:  # which are named together
                self.outcomes.warn([notes.in_the_way_note(sound.name, record.path)])
            return
        self.lock.done[take.path] = settled or record
        if settled is not None and settled.sha256 != record.sha256:
            self.as_good[take.path] = record.sha256, settled.sha256
        report = take_report(take, record, action_of(take, origin))
        self.outcomes.made(sound.name, replace(report, origin=origin, written=placed is Placed.WRITTEN))
        self.lock.checkpoint()

    def _remove_leftovers(self) -> None:
        if self.twins.renamed:  # the only copy of a sound may be about to go: the lock must know the other
            self.lock.write()
        kept_back = self.twins.needed(self.lock.done)
        leftovers = [each for each in self.state.plan.leftovers if each.name not in self.outcomes.errors]
        removal = remove_leftovers(leftovers, self.side_files, kept_back)
        self.lock.gone |= removal.gone
        self.deleted = [each for each in leftovers if each.deletable and each.record.path in removal.gone]
        self.outcomes.warn(removal.warnings)
        for error in removal.errors:
            self.outcomes.stuck(error)

    def _settle_side_files(self) -> None:
        """Bring up to date what the engine needs beside the sounds."""
        lock = self.lock.current()
        settled = self.side_files.update(self.state.entries(lock), lock, tidy=self.selection.whole)
        self.state.workspace.journal().note_all(settled.written)
        self.lock.gone |= settled.gone
        self.outcomes.warn(settled.warnings)
        self.unsettled = settled.unresolved
        for name, error in settled.failed:
            if name in lock.sounds:
                self.outcomes.failed(name, error)
            else:
                self.outcomes.stuck(error)

    def _remember(self) -> None:
        """Note which sounds were found up to date, so that the next build can skip them."""
        policy, plan = self.state.project.config.licences, self.state.plan
        calm = {
            each.sound.name
            for each in self.plans
            if all(take.action == KEEP for take in each.takes)
            and not objection(each.sound, each.model, policy, by_hand(each.record.takes if each.record else ()))
        }
        calm -= self.unsettled | {leftover.name for leftover in plan.leftovers}
        whole = self.selection.whole and not self.outcomes.warnings and len(calm) == len(plan.sounds)
        self.state.remember(self.lock.last(), calm, self.as_good, whole=whole and not plan.leftovers)

    def result(self, seconds: float) -> BuildResult:
        """Return what was done; of a dry run, what would be."""
        state, lock = self.state, self.lock.last()
        skipped = [
            summary.name
            for summary in state.skipped.summaries.values()
            if self.selection.includes(summary.name, summary.file)
        ]
        sounds = [self._sound_report(plan, lock) for plan in self.plans]
        sounds += removed(state.plan, self.deleted) if self.selection.whole else []
        return BuildResult(
            sounds=tuple(sounds),
            seconds=seconds,
            skipped=skipped,
            skipped_reports=partial(unchanged, state.skipped, skipped),
            skipped_paths=partial(state.skipped.paths, skipped),
            warnings=tuple(dict.fromkeys(self._warnings(lock, sounds, skipped))),
            heard=tuple(self.outcomes.heard),
            interrupted=self.interrupted,
        )

    def _warnings(self, lock: Lock, sounds: Sequence[SoundReport], skipped: Collection[str]) -> Iterator[str]:
        """Yield what a person should know, a line for each kind."""
        state, chosen = self.state, {plan.sound.name for plan in self.plans}
        yield from self.outcomes.heard
        asked = replace(lock, sounds={name: record for name, record in lock.sounds.items() if name in chosen})
        drafts = notes.drafts_of(asked) + state.skipped.drafts(skipped)
        yield from notes.draft_notes(drafts, state.facts.model, self.options.device)
        yield from notes.unwanted_drafts(drafts, state.project.config.fallback)
        known = state.skipped.notes(skipped)
        yield from folded([*((sound.name, note) for sound in sounds for note in sound.notes), *known])
        yield from folded(self.outcomes.told)
        yield from notes.edited_notes(self.plans)
        yield from notes.foreign_notes(self.plans)
        yield from notes.pointer_notes(state.facts.pointers)
        yield from notes.respelt_notes(state.former_output, state.project.config.output)
        yield from folded_texts([*self.outcomes.warnings, *filter(None, [state.workspace.caches.warning])])

    def _sound_report(self, plan: SoundPlan, lock: Lock) -> SoundReport:
        record = lock.sounds.get(plan.sound.name)
        errors = located(plan.sound, self.outcomes.errors.get(plan.sound.name, ()))
        if self.options.dry_run and plan.sound.absent is not None and plan.stale:
            errors = (str(absence(plan.sound.absent)),)
        return SoundReport(
            name=plan.sound.name,
            state=record.state if record and record.takes else None,
            reasons=plan.reasons,
            takes=tuple(self.outcomes.takes.get(take.path) or self._untouched(plan, take) for take in plan.takes),
            errors=errors,
            deleted=paths_of(self.deleted, plan.sound.name),
            notes=notes_on(plan.sound, self._standing(plan)),
        )

    def _standing(self, plan: SoundPlan) -> list[TakeRecord]:
        """Return the records of those takes whose files are as the manifest wants them."""
        kept = ((take.path, take.record if take.action == KEEP else None) for take in plan.takes)
        return [record for path, known in kept if (record := self.lock.done.get(path) or known)]

    def _untouched(self, plan: SoundPlan, take: TakePlan) -> TakeReport:
        """Report on a take that nothing was done for; in a dry run, on what would be."""
        if take.action == PROTECT:
            return take_report(take, take.record, result.KEPT)
        if take.action == MAKE and self.options.dry_run and plan.sound.absent is None:
            return foreseen(plan, take, self.state, self.options.device)
        return take_report(take, take.record, result.UNCHANGED)
