"""Rebuild a lock from manifests, files and whatever the old one still tells, without rendering."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from sfxgen.assembly import fresh_record
from sfxgen.engines import exporter
from sfxgen.engines.sync import entries_of, recorded
from sfxgen.errors import LockError
from sfxgen.lock import Lock, SoundRecord, TakeRecord, lock_from, take_from
from sfxgen.plan import Facts, SoundPlan, TakePlan, make_plan
from sfxgen.project import Project
from sfxgen.survey import open_workspace, sounds_for

_FLAT_OBJECT = re.compile(r"\{[^{}]*\}")


def resolve(project: Project, on_wait: Callable[[], None]) -> tuple[int, int]:
    """Rewrite the lock so that it is sound and true; return how many takes it now knows, and how many there are.

    Every take record that either side of a merge has is a candidate. The one that fits both the manifest and
    the file on disk wins, then the one that fits the file (so that the file stays sfxgen's own), then the
    manifest's. Raises LockError only for a lock of a newer version.
    """
    workspace = open_workspace(project)
    with workspace.exclusive(on_wait):
        prints = workspace.fingerprints()
        salvaged, candidates = _salvage(workspace.lock_path)
        paths = {record.path for record in candidates}
        sources = {sound.source: prints.sha256(sound.source) or "" for sound in project.sounds if sound.source}
        facts = Facts(files={path: prints.sha256(path) for path in paths}, sources=sources)
        engine = exporter(project.root, project.config)
        plan = make_plan(sounds_for(project, engine), salvaged, facts, output=project.config.output)
        sounds = {p.sound.name: _rebuilt(p, salvaged, candidates, facts) for p in plan.sounds}
        for left in plan.leftovers:
            if left.present and left.removable:  # the next build takes it away
                record = sounds.get(left.name) or replace(salvaged.sounds[left.name], takes=())
                sounds[left.name] = replace(record, takes=tuple(dict.fromkeys((*record.takes, left.record))))
        known = {name: record for name, record in sounds.items() if record.takes}
        lock = replace(salvaged, sounds=known)
        workspace.write_lock(recorded(lock, engine, entries_of(plan.sounds, lock), set()))
    wanted = {take.path for sound in plan.sounds for take in sound.takes}
    return sum(take.path in wanted for r in known.values() for take in r.takes), len(wanted)


def _rebuilt(plan: SoundPlan, salvaged: Lock, candidates: list[TakeRecord], facts: Facts) -> SoundRecord:
    """Choose a sound's records; its spec is the manifest's if they all are what it wants."""
    chosen = [_choose(take, candidates, facts) for take in plan.takes]
    takes = tuple(record for record in chosen if record is not None)
    old = salvaged.sounds.get(plan.sound.name)
    fits = all(r is None or r.manual or r.render == t.render for r, t in zip(chosen, plan.takes, strict=True))
    current = fresh_record(plan, takes)
    return current if fits or old is None else replace(old, takes=takes)


def _salvage(path: Path) -> tuple[Lock, list[TakeRecord]]:
    """Read whatever a damaged lock still holds: both sides of every conflict, then every take in one piece."""
    text = path.read_bytes().decode("utf-8", errors="replace") if path.exists() else ""
    locks = [lock for side in _sides(text) if (lock := _try_lock(side))]
    sounds: dict[str, SoundRecord] = {}
    for lock in locks:
        for name, record in lock.sounds.items():
            known = sounds.get(name)
            takes = (*known.takes, *record.takes) if known else record.takes
            sounds[name] = replace(record, takes=tuple(dict.fromkeys(takes)))
    loose = [take for side in _sides(text) for take in _loose_takes(side)]
    owned = [take for record in sounds.values() for take in record.takes]
    extra = locks[0].extra if locks else {}
    sides = tuple(sorted({path for lock in locks for path in lock.side_files_all()}))
    return Lock(sounds=sounds, side_files=sides, extra=extra), list(dict.fromkeys([*owned, *loose]))


def _sides(text: str) -> Iterator[str]:
    """Yield the text as one side of the merge had it, then as the other, then whole."""
    ours, theirs, here = [], [], "both"
    for line in text.splitlines():
        mark = line[:7]
        if mark in _MARKS and line[7:8] in ("", " "):
            here = _MARKS[mark]
            continue
        if here in ("both", "ours"):
            ours.append(line)
        if here in ("both", "theirs"):
            theirs.append(line)
    yield from dict.fromkeys(("\n".join(ours), "\n".join(theirs)))


_MARKS = {"<<<<<<<": "ours", "|||||||": "base", "=======": "theirs", ">>>>>>>": "both"}


def _try_lock(text: str) -> Lock | None:
    try:
        return lock_from(json.loads(text))
    except LockError as error:
        if "this sfxgen knows" in error.message:
            raise
        return None
    except (ValueError, RecursionError):
        return None


def _loose_takes(text: str) -> Iterator[TakeRecord]:
    for found in _FLAT_OBJECT.finditer(text):
        try:
            yield take_from(json.loads(found[0]), "take")
        except (ValueError, LockError):
            continue


def _choose(take: TakePlan, candidates: list[TakeRecord], facts: Facts) -> TakeRecord | None:
    """Pick the record that says most about a take."""
    there = facts.files.get(take.path)

    def fitness(record: TakeRecord) -> tuple[bool, bool, bool]:
        wanted = record.render == take.render and record.finish in (take.finish, take.draft_finish)
        holds = record.path == take.path and record.sha256 == there
        return (wanted and holds, holds, wanted and record.draft is None)

    fitting = [record for record in candidates if record.path == take.path]
    best = max(fitting, key=fitness, default=None)
    return best if best is not None and any(fitness(best)) else None
