"""Rebuild a lock from manifests, files and whatever the old one still tells, without rendering."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from pathlib import Path

from sfxgen.build.status import adapted, open_workspace
from sfxgen.build.update_lock import fresh_record
from sfxgen.engines import exporter
from sfxgen.engines.identifiers import refuse_clashes
from sfxgen.engines.side_files import entries_of, recorded
from sfxgen.errors import LockError
from sfxgen.files import atomic
from sfxgen.lock.records import Lock, SoundRecord, TakeRecord, finite, is_text, lock_from, refuse, take_from
from sfxgen.plan.decide import Facts, SoundPlan, TakePlan, make_plan
from sfxgen.project.load import Project

_FLAT_OBJECT = re.compile(r"\{[^{}]*\}")


def resolve(project: Project, on_wait: Callable[[], None]) -> tuple[int, int]:
    """Rewrite the lock so that it is sound and true; return how many takes it now knows, and how many there are.

    Every take record that either side of a merge has is a candidate. The one that fits both the manifest and
    the file on disk wins, then the one that fits the file (so that the file stays sfxgen's own), then the
    manifest's. Raises LockError only for a lock of a newer version.
    """
    workspace = open_workspace(project)
    with workspace.exclusive(on_wait):
        prints = workspace.stat_index()
        salvaged, candidates = salvage(_text_of(workspace.lock_path))
        paths = {record.path for record in candidates}
        sources = {sound.source: prints.sha256(sound.source) or "" for sound in project.sounds if sound.source}
        facts = Facts(files={path: prints.sha256(path) for path in paths}, sources=sources)
        salvaged, candidates = _followed(salvaged, candidates, facts)
        engine = exporter(project.root, project.config.output, project.config.engine)
        if engine is not None:
            refuse_clashes(project.summaries, engine.engine.reserved)
        plan = make_plan(adapted(project.sounds, engine), salvaged, facts, output=project.config.output)
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


def _followed(salvaged: Lock, candidates: list[TakeRecord], facts: Facts) -> tuple[Lock, list[TakeRecord]]:
    """Add records of files that hold another path's bytes: git puts one side's change into the file that the other
    side renamed. They are sfxgen's own as much as before, to be replaced or taken away."""
    made = {record.sha256: record for record in reversed(candidates) if not record.manual}
    known = {(record.path, record.sha256) for record in candidates}
    moved = {
        path: replace(made[there], path=path)
        for path, there in facts.files.items()
        if there in made and (path, there) not in known
    }
    sounds = {
        name: replace(record, takes=(*record.takes, *(moved[t.path] for t in record.takes if t.path in moved)))
        for name, record in salvaged.sounds.items()
    }
    return replace(salvaged, sounds=sounds), [*candidates, *moved.values()]


def _rebuilt(plan: SoundPlan, salvaged: Lock, candidates: list[TakeRecord], facts: Facts) -> SoundRecord:
    """Choose a sound's records; its spec is the manifest's if they all are what it wants."""
    chosen = [_choose(take, candidates, facts) for take in plan.takes]
    takes = tuple(record for record in chosen if record is not None)
    old = salvaged.sounds.get(plan.sound.name)
    fits = all(r is None or r.manual or r.render == t.render for r, t in zip(chosen, plan.takes, strict=True))
    current = fresh_record(plan, takes)
    return current if fits or old is None else replace(old, takes=takes)


def _text_of(path: Path) -> str:
    try:
        return atomic.read(path).decode("utf-8", errors="replace")
    except FileNotFoundError:
        return ""


def salvage(text: str) -> tuple[Lock, list[TakeRecord]]:
    """Read whatever a damaged lock still holds: both sides of every conflict, then every take in one piece.

    Raises LockError only for a lock of a newer version.
    """
    text = text.replace("\r\n", "\n")
    whole = {take for part in _MARK_LINE.split(text) for take in _loose_takes(part)}
    locks = [_doubted(lock, whole) for side in _sides(text) if (lock := _try_lock(side))]
    sounds: dict[str, SoundRecord] = {}
    for lock in locks:
        for name, record in lock.sounds.items():
            known = sounds.get(name)
            takes = (*known.takes, *record.takes) if known else record.takes
            sounds[name] = replace(record, takes=tuple(dict.fromkeys(takes)))
    loose = [_doubt(take, whole) for side in _sides(text) for take in _loose_takes(side)]
    owned = [take for record in sounds.values() for take in record.takes]
    extra = locks[0].extra if locks else {}
    sides = tuple(sorted({path for lock in locks for path in lock.side_files_all()}))
    return Lock(sounds=sounds, side_files=sides, extra=extra), list(dict.fromkeys([*owned, *loose]))


def _doubt(take: TakeRecord, whole: Collection[TakeRecord]) -> TakeRecord:
    """Let a record that spans a conflict's mark tell only whose the file is: git may have mixed two sides' lines."""
    return take if take in whole else replace(take, render=_UNKNOWN, finish=_UNKNOWN, draft=None)


def _doubted(lock: Lock, whole: Collection[TakeRecord]) -> Lock:
    return replace(
        lock,
        sounds={
            name: replace(record, takes=tuple(_doubt(take, whole) for take in record.takes))
            for name, record in lock.sounds.items()
        },
    )


_UNKNOWN = "0" * 64
_MARK_LINE = re.compile(r"^(?:<{7}|>{7}|={7}|\|{7})(?: .*)?$", re.MULTILINE)


def _sides(text: str) -> Iterator[str]:
    """Yield the text as one side of the merge had it, then as the other, then whole."""
    ours, theirs, here = [], [], "both"
    for line in text.split("\n"):  # not splitlines: prompts may hold U+2028
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
        lock = lock_from(json.loads(text, parse_constant=refuse, parse_float=finite))
        return lock if is_text(lock) else None
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
