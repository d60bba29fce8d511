"""From plans and records to reports: what was done for each take and sound, or would be."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from sfxgen.build import result
from sfxgen.build.result import SoundReport, TakeReport
from sfxgen.build.status import ProjectStatus
from sfxgen.build.up_to_date import SkippedSounds
from sfxgen.lock.records import TakeRecord
from sfxgen.plan.decide import KEEP, Leftover, Plan, SoundPlan, TakePlan
from sfxgen.plan.request import is_recording
from sfxgen.render.registry import obstacle

NO_LONGER = "no longer in the manifests"


def action_of(take: TakePlan, origin: str) -> str:
    """Name what was done for a take whose raw audio came from `origin`."""
    if take.twin is not None and not origin:
        return result.MOVE
    same_render = take.record is not None and (take.record.render == take.render or bool(take.leaves))
    return origin if origin and not (origin == result.RESTORE and same_render) else result.FINISH


def take_report(take: TakePlan, record: TakeRecord | None, action: str) -> TakeReport:
    """Report on a planned take; record: of what is on disk, None where there is nothing."""
    if record is None:
        return TakeReport(path=take.path, seed=take.request.seed, action=action)
    return _recorded(record, action)


def standing(plan: SoundPlan, done: Mapping[str, TakeRecord]) -> list[TakeRecord]:
    """Return the records of those takes whose files are as the manifest wants them. done: path -> what was made."""
    kept = ((take.path, take.record if take.action == KEEP else None) for take in plan.takes)
    return [record for path, known in kept if (record := done.get(path) or known)]


def foreseen(plan: SoundPlan, take: TakePlan, state: ProjectStatus, device: str, shared: Collection[str]) -> TakeReport:
    """Report on a take as a build would make it. shared: keys of renders that the team has."""
    origin = "" if take.twin else _foreseen_origin(plan, take, state, device, shared)
    return replace(take_report(take, take.record, action_of(take, origin)), origin=origin)


def _foreseen_origin(
    plan: SoundPlan, take: TakePlan, state: ProjectStatus, device: str, shared: Collection[str]
) -> str:
    """Say where a build would take the raw audio from, as far as that can be told without doing it."""
    cache = state.workspace.cache()
    if take.leaves:
        return _foreseen_mix(take, lambda key: key in shared or cache.has(key), device)
    if take.request.source and take.render == take.draft:
        return ""
    if take.render in shared or cache.has(take.render):
        return result.RESTORE
    if not obstacle(plan.model, device):
        return result.RENDER
    return result.RESTORE if take.draft in shared or cache.has(take.draft) else result.DRAFT


def _foreseen_mix(take: TakePlan, has: Callable[[str], bool], device: str) -> str:
    """Say what a build would do for the layers of a mix."""
    missing = [leaf for leaf in take.leaves if not is_recording(leaf.sound) and not has(leaf.render)]
    if any(not obstacle(leaf.model, device) for leaf in missing):
        return result.RENDER
    if any(not has(leaf.draft) for leaf in missing):
        return result.DRAFT
    return result.RESTORE if any(not is_recording(leaf.sound) for leaf in take.leaves) else ""


def unchanged(skipped: SkippedSounds, names: Collection[str]) -> tuple[SoundReport, ...]:
    """Report on skipped sounds."""
    return tuple(
        SoundReport(
            name=name,
            state=record.state,
            takes=tuple(_recorded(take, result.UNCHANGED) for take in record.takes),
            notes=skipped.known[name].notes,
        )
        for name, record in skipped.lock(names).sounds.items()
    )


def paths_of(leftovers: Iterable[Leftover], name: str) -> tuple[str, ...]:
    """Return the paths of a sound's left-overs."""
    return tuple(leftover.record.path for leftover in leftovers if leftover.name == name)


def removed(plan: Plan, deleted: Sequence[Leftover]) -> list[SoundReport]:
    """Report on sounds that only left-over files remember. deleted: those left-overs that went."""
    declared = {each.sound.name for each in plan.sounds}
    names = dict.fromkeys(leftover.name for leftover in plan.leftovers if leftover.name not in declared)
    return [
        SoundReport(name=name, state=None, reasons=(NO_LONGER,), removed=True, deleted=paths_of(deleted, name))
        for name in names
    ]


def _recorded(record: TakeRecord, action: str) -> TakeReport:
    return TakeReport(path=record.path, seed=record.seed, action=action, measured=record.measured)
