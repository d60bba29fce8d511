"""What a build says of takes and sounds: from plans and records to the report, and what it has to warn of."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from sfxgen.build import result
from sfxgen.build.result import SoundReport, TakeReport
from sfxgen.build.status import ProjectStatus
from sfxgen.build.up_to_date import SkippedSounds
from sfxgen.lock.records import Lock, TakeRecord
from sfxgen.plan.decide import TakePlan
from sfxgen.render.models import DRAFT_MODEL, find_model
from sfxgen.render.registry import obstacle

LEVEL_LU = 1.0
"""Takes that differ by more are heard to."""


def action_of(take: TakePlan, origin: str) -> str:
    """Name what was done for a take whose raw audio came from `origin`."""
    if take.twin is not None and not origin:
        return result.MOVE
    same_render = take.record is not None and take.record.render == take.render
    return origin if origin and not (origin == result.RESTORE and same_render) else result.FINISH


def take_report(take: TakePlan, record: TakeRecord | None, action: str) -> TakeReport:
    """Report on a planned take; record: of what is on disk, None where there is nothing."""
    if record is None:
        return TakeReport(path=take.path, seed=take.request.seed, action=action)
    return _recorded(record, action)


def foreseen(take: TakePlan, state: ProjectStatus, device: str) -> TakeReport:
    """Report on a take as a build would make it."""
    origin = "" if take.twin else _foreseen_origin(take, state, device)
    return replace(take_report(take, take.record, action_of(take, origin)), origin=origin)


def _foreseen_origin(take: TakePlan, state: ProjectStatus, device: str) -> str:
    """Say where a build would take the raw audio from, as far as that can be told without doing it."""
    cache = state.workspace.cache()
    if take.request.source and take.render == take.draft:
        return ""
    if cache.has(take.render):
        return result.RESTORE
    if not obstacle(find_model(take.request.model, state.project.root.as_posix()), device):
        return result.RENDER
    return result.RESTORE if cache.has(take.draft) else result.DRAFT


def unchanged(skipped: SkippedSounds, names: Collection[str]) -> tuple[SoundReport, ...]:
    """Report on sounds at rest."""
    return tuple(
        SoundReport(
            name=name,
            state=record.state,
            takes=tuple(_recorded(take, result.UNCHANGED) for take in record.takes),
        )
        for name, record in skipped.lock(names).sounds.items()
    )


def _recorded(record: TakeRecord, action: str) -> TakeReport:
    return TakeReport(
        path=record.path,
        seed=record.seed,
        action=action,
        lufs=record.lufs,
        true_peak=record.true_peak,
        peak_constrained=record.peak_constrained,
        gain_reduction=record.gain_reduction,
        seam=record.seam,
    )


def drafts_of(lock: Lock) -> Counter[str]:
    """Count the drafts by model."""
    return Counter(record.model for record in lock.sounds.values() if record.state == "draft" and record.model)


def draft_notes(drafts: Mapping[str, int], root: str, device: str) -> list[str]:
    """Say how many sounds are drafts, and why, once per model."""
    return [
        f"{count} {'sound is a draft' if count == 1 else 'sounds are drafts'} by {DRAFT_MODEL.name}: {why}"
        for model, count in sorted(drafts.items())
        if (why := obstacle(find_model(model, root), device))
    ]


def level_notes(sounds: Iterable[SoundReport]) -> list[str]:
    """Say of which sounds the takes just made don't sit level, for the ceiling stopped some and not others.

    A take is never finished softer for another's sake: its bytes would then depend on how many takes there are.
    """
    notes = []
    for sound in sounds:
        levels = [take.lufs for take in sound.takes if take.lufs is not None]
        if not any(take.written for take in sound.takes) or max(levels) - min(levels) <= LEVEL_LU:
            continue
        limited = any(take.gain_reduction for take in sound.takes)
        notes.append(
            f"{sound.name}: its takes sit up to {max(levels) - min(levels):.1f} LU apart, for their peaks: "
            f"`loudness: {math.floor(min(levels))}` levels them" + ("" if limited else ", or `loudness: {limit: true}`")
        )
    return notes
