"""The build: the only place that composes plan, render, finish, export and lock."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import structs

from sfxgen.build import notes, result
from sfxgen.build.account import Account
from sfxgen.build.executors import load_executor
from sfxgen.build.leftovers import remove_leftovers
from sfxgen.build.lock_writer import LockWriter
from sfxgen.build.options import Options
from sfxgen.build.outcomes import Observer, Outcomes, absence
from sfxgen.build.output_writer import OutputWriter, Placed
from sfxgen.build.read_only import refusal, require_lock
from sfxgen.build.reports import action_of, take_report
from sfxgen.build.result import BuildResult
from sfxgen.build.rounding import settled_record
from sfxgen.build.selection import Selection, require_names, select
from sfxgen.build.status import ProjectStatus, open_workspace, read_status
from sfxgen.build.twins import Twins, leaving
from sfxgen.build.where import executor_notes, executor_of, with_device
from sfxgen.errors import SfxgenError, SoundError
from sfxgen.lock.records import TakeRecord
from sfxgen.plan.decide import KEEP, MAKE, Leftover, SoundPlan, TakePlan
from sfxgen.plan.licences import by_hand, objection
from sfxgen.plan.lock_index import LockIndex
from sfxgen.project.load import MOST_SECONDS, Project

if TYPE_CHECKING:  # numpy, scipy and soundfile load only when there is something to make
    from sfxgen.build.executors.protocol import Outcome, Resources
    from sfxgen.build.job import Job
    from sfxgen.build.jobs import Group, PlannedTake
    from sfxgen.build.shared import Shared


def build(project: Project, options: Options, observer: Observer) -> BuildResult:
    """Bring a project's outputs up to date and say what was done.

    One sound's failure is in the report and does not stop the others; neither does ^C lose what is finished:
    the report then says `interrupted`.
    Raises UsageError for names that are no sounds, LockError for a lock that can't be read.
    """
    began = time.monotonic()
    if options.shard is not None:
        from sfxgen.build.shard_build import build_shard

        return build_shard(project, options, observer)
    require_names(project, options.force, options.rerender)
    selection = select(project, options.only)
    executor = executor_of(project, options)
    options = with_device(project, options, executor)
    with open_workspace(project).exclusive(observer.waiting):
        force, rerender = frozenset(options.force), frozenset(options.rerender)
        ask = () if options.dry_run else selection.models(project)
        state = read_status(project, device=options.device, force=force, rerender=rerender, whole=False, ask=ask)
        run = _Run(state, options, selection, observer, executor)
        if not options.dry_run:
            run.bring_up_to_date()
        return run.result(time.monotonic() - began)


class _Run:
    """One build on its way: the pieces it is made of, in the order they come to work."""

    def __init__(
        self, state: ProjectStatus, options: Options, selection: Selection, observer: Observer, executor: str
    ) -> None:
        self.state, self.options, self.selection, self.observer = state, options, selection, observer
        self.executor = executor
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
        self.outcomes.warn_at_once(notes.unsaid_notes(self.plans, state.project))
        if options.dry_run and selection.whole:
            self.deleted = [each for each in state.plan.leftovers if each.deletable]

    def bring_up_to_date(self) -> None:
        """Make all that is pending, then tidy up; whatever happens, the lock tells the truth after it."""
        if self.state.up_to_date:
            self._remember()
            self._publish_rest()
            self.outcomes.close()
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
        if finished:
            self._publish_rest()
        self.outcomes.close()

    def _publish_rest(self) -> None:
        """Let the team's cache have what is still on its way, and what earlier builds could not bring there."""
        try:
            if self._shared is not None:
                self._shared.finish()
        except KeyboardInterrupt:
            self.interrupted = True
        if self._shared is not None:
            self.outcomes.warn(self._shared.warnings)
            if self._shared.fatal is not None:
                self.outcomes.stuck(self._shared.fatal)

    @cached_property
    def _shared(self) -> Shared | None:
        """Return the team's cache; None where there is nothing to do with it."""
        workspace = self.state.workspace
        is_idle = self.state.up_to_date or not any(each.stale for each in self.plans)
        owes = workspace.caches.publish and workspace.unpublished().read()
        if not workspace.caches.shared or (is_idle and not owes):
            return None
        from sfxgen.build.shared import Shared

        return Shared(workspace, self.observer.transferred)

    @cached_property
    def _index(self) -> LockIndex:
        return LockIndex(self.state.lock, self.state.facts.files, self.state.facts.written)

    def _is_own(self, path: str, sha256: str) -> bool:
        return self._index.is_own(path, sha256)

    def _make(self, pending: Sequence[PlannedTake]) -> None:
        if pending:
            self.outcomes.warn_at_once(executor_notes(self.state.project, self.options))
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
        self._commit(plan, take, structs.replace(take.twin, path=take.path, seed=take.request.seed), data, "")
        return True

    def _produce(self, pending: Sequence[PlannedTake]) -> None:
        from sfxgen.build.batching import batched
        from sfxgen.build.executors.protocol import Resources
        from sfxgen.build.jobs import grouped, job_of
        from sfxgen.build.mixes import Mixes

        device, anew = self.options.device, {*self.options.force, *self.options.rerender}
        groups = grouped([planned for planned in pending if not planned[1].leaves], anew)
        mixes = Mixes([planned for planned in pending if planned[1].leaves], self.state, device, anew)
        jobs = [job_of(number, group, self.state, device=device, force=anew) for number, group in enumerate(groups)]
        jobs = batched([*jobs, *mixes.layer_jobs(groups)], device)
        resources = Resources(
            workspace=self.state.workspace,
            workers=self.options.jobs or os.cpu_count() or 1,
            device=device,
            on_progress=self.observer.stepped,
            address=self.options.ray or "",
            ready=self._shared.ready if self._shared else None,
            abandon=self._shared.abandon if self._shared else lambda: None,
        )
        for job, outcome in self._done(jobs, resources):
            mixes.hear(job, outcome)
            if job.number < len(groups):
                self._take_in(groups[job.number], outcome)
        for plan, error in mixes.failed():
            self.outcomes.failed(plan.sound.name, error)
        for job, outcome in self._done(mixes.jobs(), resources):
            self._take_in([mixes.planned[job.number]], outcome)

    def _done(self, jobs: Sequence[Job], resources: Resources) -> Iterator[tuple[Job, Outcome]]:
        """Yield jobs as they are done, their renders on the way to the team. Raises UsageError if none can go well."""
        from sfxgen.build.footprint import require_bounded

        require_bounded(jobs, MOST_SECONDS)
        if not jobs:
            return
        with closing(load_executor(self.executor)(jobs, resources)) as outcomes:
            for job, outcome in outcomes:
                if self._shared is not None and self._shared.fatal is not None:
                    raise self._shared.fatal
                if self._shared is not None and not isinstance(outcome, BaseException):
                    self._shared.publish(job, outcome)
                yield job, outcome

    def _take_in(self, group: Group, outcome: Outcome) -> None:
        """Put the outputs of a job on disk, or note why there are none."""
        from sfxgen.build.jobs import record_of
        from sfxgen.build.mixes import mix_record

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
            made = mix_record(plan, take, record_of(take, outcome, output), outcome, self.state.facts.model)
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
        account = Account(self.state, self.options, self.selection, self.plans, self.outcomes, self._known_to_team)
        return account.result(self.lock, deleted=self.deleted, seconds=seconds, interrupted=self.interrupted)

    def _known_to_team(self) -> frozenset[str]:
        """Return the keys of renders that this build would get from the team."""
        if self._shared is None:
            return frozenset()
        from sfxgen.build.jobs import specs_of

        takes = [(plan, take) for plan in self.plans for take in plan.takes if take.action == MAKE]
        known = self._shared.known(spec for each in takes for specs in specs_of(*each, self.state) for spec in specs)
        self.outcomes.warn(self._shared.warnings)
        return known
