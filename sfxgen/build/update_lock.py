"""The lock as it must be once some takes are on disk and some are gone: build, check and adopt share it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sfxgen.build.status import ProjectStatus
from sfxgen.engines.side_files import recorded
from sfxgen.lock.records import Lock, SoundRecord, TakeRecord
from sfxgen.plan.decide import KEEP, Leftover, SoundPlan
from sfxgen.plan.hashes import spec
from sfxgen.plan.licences import by_hand, licence
from sfxgen.plan.request import is_recording


def updated_lock(
    state: ProjectStatus, done: dict[str, TakeRecord], gone: set[str], selected: Iterable[str] | None = None
) -> Lock:
    """Return the lock that is true once the takes in `done` are on disk and the paths in `gone` are not.

    selected: names of the sounds that are brought up to date; all unless given. The others keep what they had.
    """
    chosen = None if selected is None else set(selected)
    sounds: dict[str, SoundRecord] = {}
    for plan in state.plan.sounds:
        record = _sound_record(plan, done, chosen is None or plan.sound.name in chosen)
        if record is not None:
            sounds[plan.sound.name] = record
    for left in state.plan.leftovers:
        if left.record.path not in gone:
            sounds[left.name] = _with_take(sounds.get(left.name) or state.lock.sounds[left.name], left)
    lock = replace(state.lock, sounds=sounds, side_files=state.lock.side_files_all())
    return recorded(lock, state.exporter, state.entries(lock), gone)


def _sound_record(plan: SoundPlan, done: dict[str, TakeRecord], selected: bool) -> SoundRecord | None:
    takes = tuple(record for take in plan.takes if (record := done.get(take.path) or take.record))
    current = all(take.path in done or (take.action == KEEP and take.record) for take in plan.takes)
    old = plan.record
    if old is not None and not (current and selected):
        return replace(old, takes=takes)
    fresh = fresh_record(plan, takes) if takes else None
    if fresh is not None and fresh.licence is None and replace(fresh, licence=plan.model.licence) == old:
        return old  # as the first version wrote it of adopted files: not worth a new lock
    return old if fresh == old else fresh  # the old one has its text laid out already


def fresh_record(plan: SoundPlan, takes: tuple[TakeRecord, ...]) -> SoundRecord:
    """Return the record of a sound whose takes are all as the manifest wants them."""
    old = plan.record
    return SoundRecord(
        model=None if is_recording(plan.sound) else plan.sound.model,
        revision=plan.takes[0].request.revision if plan.takes else None,
        licence=licence(plan.sound, plan.model, by_hand(takes)),
        spec=spec(plan.sound),
        takes=takes,
        extra=old.extra if old else {},
    )


def _with_take(record: SoundRecord, left: Leftover) -> SoundRecord:
    if any(take.path == left.record.path for take in record.takes):
        return record
    return replace(record, takes=(*record.takes, left.record))
