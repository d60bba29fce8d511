"""What a build says when it is done: a report for every sound, and what a person should know."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial

from sfxgen.build import notes, result
from sfxgen.build.lock_writer import LockWriter
from sfxgen.build.options import Options
from sfxgen.build.outcomes import Outcomes, absence, located
from sfxgen.build.reports import foreseen, paths_of, removed, standing, take_report, unchanged
from sfxgen.build.result import BuildResult, SoundReport, TakeReport
from sfxgen.build.selection import Selection
from sfxgen.build.sound_notes import folded, folded_texts, notes_on
from sfxgen.build.status import ProjectStatus
from sfxgen.lock.records import Lock, TakeRecord
from sfxgen.plan.decide import MAKE, PROTECT, Leftover, SoundPlan, TakePlan


class Account:
    """The account of one build. shared: tells, if it comes to that, the keys of renders that the team has."""

    def __init__(
        self,
        state: ProjectStatus,
        options: Options,
        selection: Selection,
        plans: Sequence[SoundPlan],
        outcomes: Outcomes,
        shared: Callable[[], frozenset[str]],
    ) -> None:
        self.state, self.options, self.selection, self.plans, self.outcomes = state, options, selection, plans, outcomes
        self._ask = shared
        self._done: Mapping[str, TakeRecord] = {}
        self._deleted: Sequence[Leftover] = ()

    @cached_property
    def _shared(self) -> frozenset[str]:
        return self._ask()

    def result(
        self, lock_writer: LockWriter, *, deleted: Sequence[Leftover], seconds: float, interrupted: bool
    ) -> BuildResult:
        """Return what was done; of a dry run, what would be."""
        state, lock = self.state, lock_writer.last()
        self._done, self._deleted = lock_writer.done, deleted
        known, chosen = state.skipped.summaries, self.selection
        skipped = [name for name in known if chosen.whole or chosen.includes(name, known[name].file)]
        sounds = [self._sound_report(plan, lock) for plan in self.plans if plan.sound.export]
        sounds += removed(state.plan, deleted) if self.selection.whole else []
        return BuildResult(
            sounds=tuple(sounds),
            seconds=seconds,
            skipped=skipped,
            skipped_reports=partial(unchanged, state.skipped, skipped),
            skipped_paths=partial(state.skipped.paths, skipped),
            warnings=tuple(dict.fromkeys(self._warnings(lock, sounds, skipped))),
            heard=tuple(self.outcomes.heard),
            interrupted=interrupted,
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
        if self.options.dry_run:
            yield from notes.external_notes(self.plans, sounds)
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
            deleted=paths_of(self._deleted, plan.sound.name),
            notes=notes_on(plan.sound, standing(plan, self._done)),
        )

    def _untouched(self, plan: SoundPlan, take: TakePlan) -> TakeReport:
        """Report on a take that nothing was done for; in a dry run, on what would be."""
        if take.action == PROTECT:
            return take_report(take, take.record, result.KEPT)
        if take.action == MAKE and self.options.dry_run and plan.sound.absent is None:
            return foreseen(plan, take, self.state, self.options.device, self._shared)
        return take_report(take, take.record, result.UNCHANGED)
