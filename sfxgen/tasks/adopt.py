"""Adopt a file made by hand: it becomes the sound, and no build overwrites it."""

from __future__ import annotations

from collections.abc import Callable

from sfxgen.build.status import ProjectStatus, open_workspace, read_status
from sfxgen.build.update_lock import updated_lock
from sfxgen.errors import UsageError
from sfxgen.files import atomic, disk
from sfxgen.lock.records import TakeRecord
from sfxgen.plan.decide import TakePlan
from sfxgen.project.load import Project, find_sound


def adopt(project: Project, name: str, on_wait: Callable[[], None]) -> tuple[str, ...]:
    """Make the files that are there for a sound the ones it has, by hand; return the paths adopted.

    Raises UsageError when the sound or its file is not there, or when nothing was changed by hand.
    """
    find_sound(project, name)
    with open_workspace(project).exclusive(on_wait):
        state = read_status(project)
        (plan,) = (plan for plan in state.plan.sounds if plan.sound.name == name)
        foreign = [take for take in plan.takes if _is_foreign(state, take)]
        if not foreign:
            paths = ", ".join(take.path for take in plan.takes)
            message = f"nothing to adopt: {paths} is as sfxgen made it, or missing"
            raise UsageError(message, "Put your file there first.")
        done = {take.path: _manual(state, take) for take in foreign}
        state.workspace.write_lock(updated_lock(state, done, set()))
    return tuple(done)


def _is_foreign(state: ProjectStatus, take: TakePlan) -> bool:
    there = state.facts.files.get(take.path)
    return there is not None and (take.record is None or take.record.sha256 != there)


def _manual(state: ProjectStatus, take: TakePlan) -> TakeRecord:
    place = atomic.inside(state.workspace.root, take.path)
    digest = atomic.sha256_file(place) or ""
    return TakeRecord(
        path=take.path,
        seed=take.request.seed,
        render=take.render,
        finish=take.finish,
        raw=digest,
        sha256=digest,
        size=disk.stat(place).st_size,
        manual=True,
    )
