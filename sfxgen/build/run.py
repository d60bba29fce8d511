"""The build: the only place that composes plan, render, finish, export and lock."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from functools import partial
from typing import TYPE_CHECKING, Protocol

from sfxgen.build import result
from sfxgen.build.notes import action_of, draft_notes, drafts_of, foreseen, level_notes, take_report, unchanged
from sfxgen.build.result import BuildResult, SoundReport, TakeReport
from sfxgen.build.status import ProjectStatus, open_workspace, read_status
from sfxgen.build.update_lock import updated_lock
from sfxgen.engines.protocol import entry_of
from sfxgen.engines.side_files import SideFiles
from sfxgen.errors import SfxgenError, SoundError, UsageError, explained
from sfxgen.files import atomic
from sfxgen.lock.records import Lock, TakeRecord
from sfxgen.manifest.sound import Sound
from sfxgen.plan.decide import KEEP, MAKE, PROTECT, Plan, SoundPlan, TakePlan
from sfxgen.plan.licences import by_hand, objection
from sfxgen.project.load import Project, find_sound, name_hint

if TYPE_CHECKING:  # numpy, scipy and soundfile load only when there is something to make
    from sfxgen.build.job import Product
    from sfxgen.build.jobs import Group

CHECKPOINT_S = 2.0
CHECKPOINT_SHARE = 20
"""How often the lock is written while a long build goes on: every so many seconds, or so many times as long as it
takes. What is made in between is in the journal and the cache."""

NO_LONGER = "no longer in the manifests"


@dataclass(frozen=True, kw_only=True)
class Options:
    """What a person may ask of a build."""

    only: tuple[str, ...] = ()
    """Globs of sound names; the others are left as they are."""
    force: tuple[str, ...] = ()
    """Sounds to make anew, files edited by hand included."""
    dry_run: bool = False
    device: str = "auto"
    jobs: int | None = None
    """Processes for finishing; all cores unless given."""


class Observer(Protocol):
    """Whoever wants to hear of a build while it runs."""

    def waiting(self) -> None:
        """Hear that another build holds the project and this one waits for it."""

    def begin(self, takes: int) -> None:
        """Hear that so many takes will be made."""

    def made(self, name: str, take: TakeReport) -> None:
        """Hear that a take is on disk."""

    def failed(self, name: str, error: str) -> None:
        """Hear that a sound failed."""

    def stepped(self, model: str, done: int, of: int) -> None:
        """Hear how many denoising steps of a model are done, of how many; called from another thread."""


def build(project: Project, options: Options, observer: Observer) -> BuildResult:
    """Bring a project's outputs up to date and say what was done.

    One sound's failure is in the report and does not stop the others; neither does ^C lose what is finished:
    the report then says `interrupted`.
    Raises UsageError for names that are no sounds, LockError for a lock that can't be read.
    """
    began = time.monotonic()
    _refuse_unknown(project, options)
    with open_workspace(project).exclusive(observer.waiting):
        state = read_status(project, device=options.device, force=frozenset(options.force), whole=False)
        run = _Run(state, options, observer)
        if not options.dry_run:
            run.make()
        return run.report(time.monotonic() - began)


def _refuse_unknown(project: Project, options: Options) -> None:
    for name in options.force:
        find_sound(project, name)
    for glob in options.only:
        if not any(fnmatchcase(summary.name, glob) for summary in project.summaries):
            raise UsageError(f"no sound matches {glob!r}", name_hint(project, glob))
    if project.config.executor != "local":
        message = f"executor {project.config.executor!r} is not part of this version of sfxgen"
        raise UsageError(message, "Set `executor: local` in sfxgen.yaml.")


@dataclass
class _Run:
    """One build on its way: what is done so far, and the lock that says so."""

    state: ProjectStatus
    options: Options
    observer: Observer
    done: dict[str, TakeRecord] = field(default_factory=dict)
    """Path -> the new record of what is there."""
    takes: dict[str, TakeReport] = field(default_factory=dict)
    errors: dict[str, list[str]] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)
    """Paths of left-overs that the lock no longer owns."""
    renamed: dict[str, str] = field(default_factory=dict)
    """New path -> old path of outputs that only moved."""
    astray: set[str] = field(default_factory=set)
    """Sounds of which an engine's file is not as it should be."""
    unsure: bool = False
    """Whether the files may hold what the lock does not say, so that the journal is still needed."""
    trouble: OSError | None = None
    """What kept the build from bringing everything up to date that is no sound's own."""
    interrupted: bool = False
    checkpoint: float = field(default_factory=lambda: time.monotonic() + CHECKPOINT_S)
    """When the lock is to be written next."""
    settled: Lock | None = None
    """The lock as it was written last."""

    @property
    def plan(self) -> Plan:
        return self.state.plan

    @property
    def sides(self) -> SideFiles:
        workspace = self.state.workspace
        return SideFiles(workspace.root, workspace.scratch, self.state.exporter)

    def selected(self) -> Iterator[SoundPlan]:
        return (plan for plan in self.plan.sounds if self._is_asked_for(plan.sound.name, plan.sound.place.file))

    def _is_asked_for(self, name: str, file: str) -> bool:
        only, focus = self.options.only, self.state.project.focus
        return focus in (None, file) and (not only or any(fnmatchcase(name, glob) for glob in only))

    @property
    def whole(self) -> bool:
        """Tell whether every sound of the project is selected: only then is anything left over."""
        return not self.options.only and self.state.project.focus is None

    def pending(self) -> list[tuple[Sound, TakePlan]]:
        return [(p.sound, take) for p in self.selected() for take in p.takes if take.action == MAKE]

    def make(self) -> None:
        """Make all that is pending, then tidy up; whatever happens, the lock tells the truth after it."""
        if self.state.up_to_date:
            self._remember()
            return
        pending = self.pending()
        try:
            if pending:
                self.observer.begin(len(pending))
                self._produce([pair for pair in pending if not self._copied(*pair)])
            if self.whole:
                if self.renamed:  # the only copy of a sound may be about to go: the lock must know the other
                    self._write_lock()
                self._tidy()
            self._settle()
        except KeyboardInterrupt:
            self.interrupted = self.unsure = True
        except BaseException:
            self.unsure = True
            raise
        finally:
            self._write_lock()
            if not self.unsure:
                self.state.workspace.journal().clear()
            self._remember()
        if self.trouble is not None and not self.errors:
            raise self.trouble
        if self.trouble is not None:
            self.warnings.append(str(explained(self.trouble)))

    def _copied(self, sound: Sound, take: TakePlan) -> bool:
        """Take the very bytes from a file that has them already, as after a rename."""
        twin = take.twin
        if twin is None:
            return False
        left = {leftover.record.path for leftover in self.plan.leftovers if leftover.removable and self.whole}
        if twin.path in left - set(self.renamed.values()):
            self.renamed[take.path] = twin.path
        try:
            data = atomic.read(self.state.project.root / twin.path)
        except FileNotFoundError:
            return False
        except OSError as error:  # it is there: rendering it anew would be a waste
            self._fail(sound.name, error)
            return True
        if atomic.sha256(data) != twin.sha256:
            return False
        record = replace(twin, path=take.path, seed=take.request.seed)
        self._commit(sound, take, record, data, "")
        return True

    def _produce(self, pending: list[tuple[Sound, TakePlan]]) -> None:
        from sfxgen.build.executors.local import run_jobs
        from sfxgen.build.jobs import grouped, job_of

        device, force = self.options.device, self.options.force
        groups = grouped(pending, force)
        jobs = [job_of(number, group, self.state, device=device, force=force) for number, group in enumerate(groups)]
        workers = self.options.jobs or os.cpu_count() or 1
        outcomes = run_jobs(jobs, self.state.workspace, workers, device, self.observer.stepped)
        with closing(outcomes):
            for job, outcome in outcomes:
                self._take_in(groups[job.number], outcome)

    def _take_in(self, group: Group, outcome: Product | BaseException) -> None:
        from sfxgen.build.jobs import record_of

        if isinstance(outcome, BaseException):
            for sound, _ in group:
                self._fail(sound.name, outcome)
            return
        self.warnings += [f"{group[0][0].name}: {warning}" for warning in outcome.warnings] + list(outcome.notices)
        for number, ((sound, take), output) in enumerate(zip(group, outcome.outputs, strict=True)):
            if isinstance(output, SoundError):
                self._fail(sound.name, output)
                continue
            self.warnings += [f"{take.path}: {warning}" for warning in output.warnings]
            record = record_of(take, outcome, output)
            origin = outcome.origin if number == 0 or not outcome.origin else result.RESTORE
            self._commit(sound, take, record, output.data, origin)

    def _commit(self, sound: Sound, take: TakePlan, record: TakeRecord, data: bytes, origin: str) -> None:
        """Put a finished take where the engine finds it, unless a person's file is there."""
        try:
            written = self._place(sound, record, data)
        except (OSError, SfxgenError) as error:
            self.unsure = True  # it may be there although putting it there failed
            self._fail(sound.name, error)
            return
        if written is None:
            self.takes[take.path] = take_report(take, take.record, result.KEPT)
            return
        self.done[take.path] = record
        made = replace(take_report(take, record, action_of(take, origin)), origin=origin, written=written)
        self.takes[take.path] = made
        self.observer.made(sound.name, made)
        if time.monotonic() > self.checkpoint:
            began = time.monotonic()
            with contextlib.suppress(OSError):  # the lock at the end is the one that counts
                self._write_lock()
            self.checkpoint = time.monotonic() + max(CHECKPOINT_S, CHECKPOINT_SHARE * (time.monotonic() - began))

    def _place(self, sound: Sound, record: TakeRecord, data: bytes) -> bool | None:
        """Write the bytes; True if that was needed, None if a file is in the way that isn't sfxgen's."""
        workspace = self.state.workspace
        path = atomic.inside(workspace.root, record.path)
        there = atomic.sha256_file(path)
        if there is None and path.is_dir():
            raise SoundError(f"{record.path} is a folder", "Move it away, or rename the sound.")
        if there == record.sha256:
            return False
        if there is not None and sound.name not in self.options.force and not self._is_ours(record.path, there):
            self.warnings.append(
                f"{record.path} is there but not sfxgen's: it was left alone. "
                f"`sfxgen adopt {sound.name}` keeps it, `sfxgen build --force {sound.name}` replaces it."
            )
            return None
        entry = entry_of(sound, [record.path], loop=sound.loop is not None)
        self.sides.prepare(entry, record.path, self.renamed.get(record.path))
        workspace.journal().note(record.path, record.sha256)
        atomic.write_atomic(path, data, scratch=workspace.scratch)
        return True

    def _is_ours(self, path: str, sha256: str) -> bool:
        return sha256 in self.state.lock.owned().get(path, ()) or sha256 in self.state.facts.written.get(path, ())

    def _fail(self, name: str, error: BaseException) -> None:
        if isinstance(error, KeyboardInterrupt):
            raise error
        if isinstance(error, OSError):
            error = explained(error)
        text = str(error)
        if not isinstance(error, SfxgenError):
            text = f"{type(error).__name__}: {error}\n  This is sfxgen's own fault; please report it with the manifest."
        if text not in self.errors.setdefault(name, []):
            self.errors[name].append(text)
            self.observer.failed(name, text)

    def _tidy(self) -> None:
        """Delete what no sound wants any more, as far as sfxgen made it and nobody changed it."""
        needed = {old for new, old in self.renamed.items() if new not in self.done}
        for leftover in self.plan.leftovers:
            path = leftover.record.path
            if leftover.name in self.errors or path in needed:
                continue
            if leftover.present and leftover.removable:
                try:
                    self.sides.discard(path)
                except OSError as error:
                    self.trouble = error
                    continue
                except SfxgenError as error:
                    self.warnings.append(f"{path} is no longer managed, and stays: {error}")
                    continue
            elif leftover.present:
                self.warnings.append(f"{path} is no longer managed: it was changed or adopted by hand, so it stays")
            self.gone.add(path)

    def _settle(self) -> None:
        """Bring up to date what the engine needs beside the sounds."""
        lock = self.lock()
        settled = self.sides.update(self.state.entries(lock), lock, tidy=self.whole)
        self.gone |= settled.gone
        self.warnings += settled.warnings
        self.astray = settled.unresolved
        for name, error in settled.failed:
            if name in lock.sounds:
                self._fail(name, error)
            else:
                self.trouble = error

    def _write_lock(self) -> None:
        self.settled = self.lock()
        self.state.write_lock(self.settled)

    def _remember(self) -> None:
        """Note which sounds were found up to date, so that the next build need not look into them."""
        policy = self.state.project.config.licences
        calm = {
            plan.sound.name
            for plan in self.selected()
            if all(take.action == KEEP for take in plan.takes)
            and not objection(
                plan.sound,
                by_hand(plan.record.takes if plan.record else ()),
                allow=policy.allow,
                deny=policy.deny,
                commercial=policy.commercial,
            )
        }
        calm -= self.astray | {left.name for left in self.plan.leftovers}
        whole = self.whole and not self.warnings and len(calm) == len(self.plan.sounds)
        self.state.remember(self.settled or self.lock(), calm, whole=whole and not self.plan.leftovers)

    def lock(self) -> Lock:
        """Return the lock as things now stand."""
        return updated_lock(self.state, self.done, self.gone, {plan.sound.name for plan in self.selected()})

    def report(self, seconds: float) -> BuildResult:
        lock = self.settled or self.lock()
        summaries = self.state.skipped.summaries.values()
        skipped_names = [summary.name for summary in summaries if self._is_asked_for(summary.name, summary.file)]
        sounds = [self._sound_report(plan, lock) for plan in self.selected()]
        known = {plan.sound.name for plan in self.plan.sounds}
        gone = dict.fromkeys(left.name for left in self.plan.leftovers if left.name not in known)
        if self.whole:
            sounds += [SoundReport(name=n, state=None, reasons=(NO_LONGER,), removed=True) for n in gone]
        drafts = drafts_of(lock) + self.state.skipped.drafts()
        self.warnings += draft_notes(drafts, self.state.project.root.as_posix(), self.options.device)
        self.warnings += level_notes(sounds)
        return BuildResult(
            sounds=tuple(sounds),
            seconds=seconds,
            skipped=skipped_names,
            skipped_reports=partial(unchanged, self.state.skipped, skipped_names),
            warnings=tuple(dict.fromkeys(self.warnings)),
            interrupted=self.interrupted,
        )

    def _sound_report(self, plan: SoundPlan, lock: Lock) -> SoundReport:
        record = lock.sounds.get(plan.sound.name)
        return SoundReport(
            name=plan.sound.name,
            state=record.state if record and record.takes else None,
            reasons=plan.reasons,
            takes=tuple(self.takes.get(take.path) or self._untouched(take) for take in plan.takes),
            errors=tuple(self.errors.get(plan.sound.name, ())),
        )

    def _untouched(self, take: TakePlan) -> TakeReport:
        """BuildResult on a take that nothing was done for; in a dry run, on what would be."""
        if take.action == PROTECT:
            self.warnings.append(
                f"{take.path} was edited by hand: it was left alone. "
                "`sfxgen adopt NAME` keeps it, `sfxgen build --force NAME` replaces it."
            )
            return take_report(take, take.record, result.KEPT)
        if take.action == MAKE and self.options.dry_run:
            return foreseen(take, self.state, self.options.device)
        return take_report(take, take.record, result.UNCHANGED)
