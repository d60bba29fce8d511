"""Rebuilding a lock from the manifests, the files and whatever the damaged one still says, without rendering."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from msgspec import structs

from sfxgen.build.status import adapted, open_workspace
from sfxgen.build.update_lock import fresh_record
from sfxgen.build.workspace import LARGEST_LOCK
from sfxgen.engines import exporter
from sfxgen.engines.identifiers import refuse_clashes
from sfxgen.engines.side_files import entries_of, recorded
from sfxgen.errors import LockError
from sfxgen.files import atomic, json_text, lfs
from sfxgen.files.places import LOCK
from sfxgen.files.stat_index import StatIndex
from sfxgen.lock.conflicts import BASE, END, MARK, OURS, THEIRS
from sfxgen.lock.records import Lock, SoundRecord, TakeRecord, is_text, lock_from, take_from
from sfxgen.plan.decide import Facts, Plan, SoundPlan, TakePlan, make_plan
from sfxgen.plan.mixing import recordings_of
from sfxgen.project.load import Project

UNKNOWN_HASH = "0" * 64

_FLAT_OBJECT = re.compile(r"\{[^{}]*\}")
_MARKS = {OURS: "ours", BASE: "base", THEIRS: "theirs", END: "both"}
"""Mark -> which side of the merge has the lines below."""


def repair_lock(project: Project, on_wait: Callable[[], None]) -> tuple[int, int]:
    """Rewrite the lock so that it is valid and true; return how many takes it knows now, and how many there are.

    Every take record on either side of a merge is a candidate. The best one fits the manifest and the file on disk;
    the next best fits the file, so that the file is still known as sfxgen's; the next best fits the manifest.
    Raises LockError only if a newer version of sfxgen wrote the lock, or it is a Git LFS pointer.
    """
    workspace = open_workspace(project)
    with workspace.exclusive(on_wait):
        index = StatIndex(project.root, project.state)
        old, candidates = salvage(_text_of(workspace.lock_path))
        files = {path: index.sound(path) for path in {record.path for record in candidates}}
        recordings = {path for sound in project.sounds for path in recordings_of(sound)}
        sources = {path: index.sound(path) or "" for path in recordings}
        facts = Facts(files=files, sources=sources, written=workspace.journal().read())
        old, candidates = _with_moved_files(old, candidates, facts)
        engine = exporter(project.root, project.config.output, project.config.engine)
        if engine is not None:
            refuse_clashes([each for each in project.summaries if each.export], engine.engine.reserved)
        plan = make_plan(adapted(project.sounds, engine), old, facts, output=project.config.output)
        lock = replace(old, sounds=_rebuilt(plan, old, candidates, facts))
        workspace.write_lock(recorded(lock, engine, entries_of(plan.sounds, lock), set()))
    paths = {take.path for sound in plan.sounds for take in sound.takes}
    return sum(take.path in paths for record in lock.sounds.values() for take in record.takes), len(paths)


def _with_moved_files(old: Lock, candidates: list[TakeRecord], facts: Facts) -> tuple[Lock, list[TakeRecord]]:
    """Add records for files that hold the bytes of another path's record.

    If one side of a merge renames a file and the other changes it, git puts the change into the renamed file. It is
    still sfxgen's own, to be replaced or deleted.
    """
    made = {record.sha256: record for record in reversed(candidates) if not record.manual}
    known = {(record.path, record.sha256) for record in candidates}
    moved = {
        path: structs.replace(made[sha256], path=path)
        for path, sha256 in facts.files.items()
        if sha256 in made and (path, sha256) not in known
    }
    sounds = {
        name: replace(record, takes=(*record.takes, *(moved[t.path] for t in record.takes if t.path in moved)))
        for name, record in old.sounds.items()
    }
    return replace(old, sounds=sounds), [*candidates, *moved.values()]


def _rebuilt(plan: Plan, old: Lock, candidates: Sequence[TakeRecord], facts: Facts) -> dict[str, SoundRecord]:
    """Choose the records of every sound, and keep those of left-over files, so that the next build deletes these."""
    by_path: dict[str, list[TakeRecord]] = {}
    for candidate in candidates:
        by_path.setdefault(candidate.path, []).append(candidate)
    sounds = {each.sound.name: _sound_record(each, old, by_path, facts) for each in plan.sounds}
    for left in plan.leftovers:
        if left.present and left.removable:
            record = sounds.get(left.name) or replace(old.sounds[left.name], takes=())
            sounds[left.name] = replace(record, takes=_once((*record.takes, left.record)))
    return {name: record for name, record in sounds.items() if record.takes}


def _sound_record(
    plan: SoundPlan, old: Lock, candidates: Mapping[str, Sequence[TakeRecord]], facts: Facts
) -> SoundRecord:
    """Choose the records of a sound's takes; its spec becomes the manifest's if all of them fit the manifest."""
    chosen = [_choose(take, candidates.get(take.path, ()), facts) for take in plan.takes]
    takes = tuple(record for record in chosen if record is not None)
    before = old.sounds.get(plan.sound.name)
    fits = all(r is None or r.manual or r.render == t.render for r, t in zip(chosen, plan.takes, strict=True))
    current = fresh_record(plan, takes)
    return current if fits or before is None else replace(before, takes=takes)


def _choose(take: TakePlan, candidates: Sequence[TakeRecord], facts: Facts) -> TakeRecord | None:
    """Return the record of its path that fits a take best, None if none does."""
    sha256 = facts.files.get(take.path)

    def fitness(record: TakeRecord) -> tuple[bool, bool, bool]:
        fits_manifest = record.render == take.render and record.finish in (take.finish, take.draft_finish)
        fits_file = record.sha256 == sha256
        return (fits_manifest and fits_file, fits_file, fits_manifest and record.draft is None)

    best = max(candidates, key=fitness, default=None)
    return best if best is not None and any(fitness(best)) else None


def _text_of(path: Path) -> str:
    try:
        data = atomic.read(path, LARGEST_LOCK + 1)
    except FileNotFoundError:
        return ""
    if lfs.is_pointer(data):
        raise LockError(f"{path.name} is a Git LFS pointer, not the lock itself", lfs.FETCH)
    if len(data) > LARGEST_LOCK:
        raise LockError(f"{LOCK} is larger than any lock", "Delete it: `sfxgen build` makes it again, from the cache.")
    return data.decode("utf-8", errors="replace")


# What a damaged lock still says.


def salvage(text: str) -> tuple[Lock, list[TakeRecord]]:
    """Read what a damaged lock still holds: each side of a merge as a lock, and every take that is in one piece.

    Raises LockError only if a newer version of sfxgen wrote it.
    """
    text = text.replace("\r\n", "\n")
    whole = {take for part in MARK.split(text) for take in _loose_takes(part)}
    locks = [_doubted(lock, whole) for side in _sides(text) if (lock := _try_lock(side))]
    sounds: dict[str, SoundRecord] = {}
    for lock in locks:
        for name, record in lock.sounds.items():
            takes = sounds[name].takes if name in sounds else ()
            sounds[name] = replace(record, takes=_once((*takes, *record.takes)))
    loose = [_doubt(take, whole) for side in _sides(text) for take in _loose_takes(side)]
    owned = [take for record in sounds.values() for take in record.takes]
    extra = locks[0].extra if locks else {}
    side_files = tuple(sorted({path for lock in locks for path in lock.side_files_all()}))
    return Lock(sounds=sounds, side_files=side_files, extra=extra), list(_once((*owned, *loose)))


def _once(takes: Iterable[TakeRecord]) -> tuple[TakeRecord, ...]:
    return tuple(dict.fromkeys(takes))


def _doubt(take: TakeRecord, whole: Collection[TakeRecord]) -> TakeRecord:
    """Forget the hashes of a record with a conflict mark inside: git may have mixed lines of both sides.

    Such a record still tells that the file is sfxgen's.
    """
    bare = structs.replace(take, advice=(), warnings=(), device=())
    return take if bare in whole else structs.replace(take, render=UNKNOWN_HASH, finish=UNKNOWN_HASH, draft=None)


def _doubted(lock: Lock, whole: Collection[TakeRecord]) -> Lock:
    return replace(
        lock,
        sounds={
            name: replace(record, takes=tuple(_doubt(take, whole) for take in record.takes))
            for name, record in lock.sounds.items()
        },
    )


def _sides(text: str) -> Iterator[str]:
    """Yield the text as one side of the merge had it, then as the other."""
    ours, theirs, side = [], [], "both"
    for line in text.split("\n"):  # not splitlines: prompts may contain U+2028
        mark = line[:7]
        if mark in _MARKS and line[7:8] in ("", " "):
            side = _MARKS[mark]
            continue
        if side in ("both", "ours"):
            ours.append(line)
        if side in ("both", "theirs"):
            theirs.append(line)
    yield from dict.fromkeys(("\n".join(ours), "\n".join(theirs)))


def _try_lock(text: str) -> Lock | None:
    try:
        lock = lock_from(json_text.parse(text, strict=True))
        return lock if is_text(lock) else None
    except LockError as error:
        if "this sfxgen knows" in error.message:
            raise
        return None
    except ValueError:
        return None


def _loose_takes(text: str) -> Iterator[TakeRecord]:
    for match in _FLAT_OBJECT.finditer(text):
        try:
            yield take_from(json_text.parse(match[0]), "take")
        except (ValueError, LockError):
            continue
