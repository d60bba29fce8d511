"""The build of one shard: it renders what is its own to render and nobody has, and writes no sound and no lock.

Shards may run at the same time in one folder, as an array job does on a cluster's disk: so they take turns at nothing.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace

from sfxgen.build import result
from sfxgen.build.batching import batched
from sfxgen.build.executors import load_executor
from sfxgen.build.executors.protocol import Outcome, Resources
from sfxgen.build.job import Job
from sfxgen.build.jobs import Group, grouped, job_of
from sfxgen.build.mixes import Mixes
from sfxgen.build.options import Options
from sfxgen.build.outcomes import Observer, Outcomes
from sfxgen.build.reports import take_report
from sfxgen.build.result import BuildResult, SoundReport
from sfxgen.build.selection import Selection, select
from sfxgen.build.shards import Shard, render_key, share, spec_of
from sfxgen.build.shared import Shared
from sfxgen.build.sound_notes import folded_texts
from sfxgen.build.status import ProjectStatus, open_workspace, read_status
from sfxgen.build.where import executor_notes, executor_of, with_device
from sfxgen.errors import RenderError, UsageError
from sfxgen.plan.decide import MAKE
from sfxgen.project.load import Project

ONLY_HERE = (
    "what this part renders stays in .sfxgen on this machine: `cache:` in sfxgen.yaml names a place that others reach, "
    "and `sfxgen cache trust --write` allows storing renders there"
)


def build_shard(project: Project, options: Options, observer: Observer) -> BuildResult:
    """Render a shard's part of a project into the caches, and say what was done.

    Raises UsageError for options that make no sense with it, and where the team's cache needs a person.
    """
    if options.shard is None or options.force or options.rerender or options.dry_run:
        hint = "Build the whole without --shard to say what would be done, or to make sounds anew."
        raise UsageError("--shard only renders what is missing", hint)
    began, shard = time.monotonic(), options.shard
    selection = select(project, options.only)
    executor = executor_of(project, options)
    options = with_device(project, options, executor)
    workspace = open_workspace(project)
    workspace.join()
    state = read_status(project, device=options.device, ask=selection.models(project))
    return _ShardBuild(state, options, shard, selection, observer, executor).run(began)


class _ShardBuild:
    """The jobs of one shard on their way."""

    def __init__(
        self,
        state: ProjectStatus,
        options: Options,
        shard: Shard,
        selection: Selection,
        observer: Observer,
        executor: str,
    ) -> None:
        self.state, self.options, self.observer, self.executor = state, options, observer, executor
        takes = [(plan, take) for plan in selection.of(state.plan) for take in plan.takes]
        groups = grouped([planned for planned in takes if not planned[1].leaves], ())
        mixed = [planned for planned in takes if planned[1].leaves]
        jobs = [job_of(n, group, state, device=options.device, force=()) for n, group in enumerate(groups)]
        layers = Mixes(mixed, state, options.device, ()).layer_jobs(groups)
        self.groups: Sequence[Group] = [*groups, *([] for _ in layers)]
        """The takes that each job is for; of what is only a layer, none."""
        pending = {n for n, group in enumerate(groups) if any(take.action == MAKE for _, take in group)}
        needed = {leaf.render for _, take in mixed if take.action == MAKE for leaf in take.leaves}
        pending |= {job.number for job in (*jobs, *layers) if render_key(job) in needed}
        whole = batched([*jobs, *layers], options.device)
        self.jobs = [job for job in share(whole, shard) if job.number in pending]
        self.outcomes = Outcomes(observer)
        self.origins: dict[int, str] = {}
        """Job -> what was done for it."""
        self.interrupted = False

    def run(self, began: float) -> BuildResult:
        """Render, publish, and report."""
        shared = Shared(self.state.workspace, self.observer.transferred)
        try:
            self._render(shared)
        except KeyboardInterrupt:
            self.interrupted = True
        else:
            self._publish_rest(shared)
        warnings = [
            *self.outcomes.heard,
            *self.outcomes.warnings,
            *shared.warnings,
            *filter(None, [self.state.workspace.caches.warning]),
        ]
        if not self.state.workspace.caches.publish:
            warnings.append(ONLY_HERE)
        if shared.fatal is not None:
            raise shared.fatal
        return BuildResult(
            sounds=tuple(self._reports()),
            seconds=time.monotonic() - began,
            warnings=tuple(folded_texts(dict.fromkeys(warnings))),
            heard=tuple(self.outcomes.heard),
            interrupted=self.interrupted,
        )

    def _render(self, shared: Shared) -> None:
        specs = {job.number: spec for job in self.jobs if (spec := spec_of(job))}
        known = shared.known(specs.values())
        todo = [job for job in self.jobs if specs[job.number].key not in known]
        self.origins = {job.number: result.RESTORE for job in self.jobs if specs[job.number].key in known}
        if not todo:
            return
        self.outcomes.warn_at_once(executor_notes(self.state.project, self.options))
        self.observer.begin(len(todo))
        resources = Resources(
            workspace=self.state.workspace,
            workers=self.options.jobs or os.cpu_count() or 1,
            device=self.options.device,
            on_progress=self.observer.stepped,
            address=self.options.ray or "",
            ready=shared.ready if shared else None,
            abandon=shared.abandon,
        )
        run_jobs = load_executor(self.executor)
        with closing(run_jobs(todo, resources)) as outcomes:
            for job, outcome in outcomes:
                if shared.fatal is not None:
                    raise shared.fatal
                self._note(job, outcome)
                if not isinstance(outcome, BaseException):
                    shared.publish(job, outcome)

    def _note(self, job: Job, outcome: Outcome) -> None:
        if isinstance(outcome, BaseException):
            for name in self._names(job):
                self.outcomes.failed(name, outcome)
            return
        self.outcomes.warn(outcome.notices)
        self.origins[job.number] = outcome.origin
        for plan, take in self.groups[job.number]:
            report = take_report(take, None, outcome.origin)
            self.outcomes.made(plan.sound.name, replace(report, origin=outcome.origin))

    def _publish_rest(self, shared: Shared) -> None:
        """Publish what is not there yet; on a machine that is gone tomorrow, what stays behind was for nothing."""
        due = shared.finish(patient=True)
        for job in self.jobs:
            spec = spec_of(job)
            if spec is not None and spec.key in due:
                error = RenderError("its render could not be published in the team's cache", "Run this part again.")
                for name in self._names(job):
                    self.outcomes.failed(name, error)

    def _names(self, job: Job) -> list[str]:
        """Return the names of the sounds that a job is for; of a layer, its own."""
        return [plan.sound.name for plan, _ in self.groups[job.number]] or [job.name]

    def _reports(self) -> list[SoundReport]:
        sounds: dict[str, list[int]] = {}
        for job in self.jobs:
            for name in self._names(job):
                sounds.setdefault(name, []).append(job.number)
        return [self._report(name, numbers) for name, numbers in sorted(sounds.items())]

    def _report(self, name: str, numbers: Sequence[int]) -> SoundReport:
        done: Mapping[int, str] = self.origins
        takes = {
            take.path: replace(take_report(take, None, done[number]), origin=done[number])
            for number in numbers
            for plan, take in self.groups[number]
            if plan.sound.name == name and number in done
        }
        record = self.state.lock.sounds.get(name)
        return SoundReport(
            name=name,
            state=record.state if record and record.takes else None,
            takes=tuple(takes.values()),
            errors=tuple(self.outcomes.errors.get(name, ())),
        )
