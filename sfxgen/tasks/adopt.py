"""Adopting a file made by hand: it becomes the sound, and no build overwrites it."""

from __future__ import annotations

from collections.abc import Callable

from sfxgen.audio.formats import FORMATS
from sfxgen.build.status import ProjectStatus, open_workspace, read_status
from sfxgen.build.update_lock import updated_lock
from sfxgen.errors import FinishError, UsageError
from sfxgen.files import atomic, disk, lfs
from sfxgen.files.gate import Gate
from sfxgen.lock.records import TakeRecord
from sfxgen.plan.decide import TakePlan
from sfxgen.project.find import find_sound, require_file
from sfxgen.project.load import Project


def adopt(project: Project, name: str, on_wait: Callable[[], None]) -> tuple[str, ...]:
    """Record a sound's files that sfxgen did not make as made by hand; return their paths.

    Raises UsageError if there is no such sound, no file that was made or changed by hand, or one that is no sound file
    of the sound's format.
    """
    sound = find_sound(project, name)
    require_file(sound)
    with open_workspace(project).exclusive(on_wait):
        state = read_status(project)
        (plan,) = (plan for plan in state.plan.sounds if plan.sound.name == name)
        by_hand = [take for take in plan.takes if _is_by_hand(state, take)]
        if not by_hand:
            paths = ", ".join(take.path for take in plan.takes)
            message = f"nothing to adopt: sfxgen made every file of {name} itself, or there is none"
            raise UsageError(message, f"Put your file in its place first: {paths}")
        _require_sounds(project, name, [take.path for take in by_hand], sound.format)
        done = {take.path: _manual_record(state, take) for take in by_hand}
        state.workspace.write_lock(updated_lock(state, done, set()))
    return tuple(done)


def _require_sounds(project: Project, name: str, paths: list[str], format_name: str) -> None:
    from sfxgen.audio.recording import require_format  # with numpy, which only this needs

    faults: list[FinishError] = []
    for path in paths:
        try:
            require_format(Gate(project.root).check(path), format_name)
        except FinishError as error:
            faults.append(error)
    if faults:
        messages = "; ".join(fault.message for fault in faults)
        pointers = all(fault.hint == lfs.FETCH for fault in faults)
        again = f"Export it again as {FORMATS[format_name].label}, or `sfxgen build --force {name}` makes it anew."
        hint = lfs.FETCH if pointers else again
        raise UsageError(f"can't adopt: {messages}", hint)


def _is_by_hand(state: ProjectStatus, take: TakePlan) -> bool:
    if take.record is None:
        return state.facts.files.get(take.path) is not None
    return state.facts.on_disk(take.record) not in (None, take.record.sha256)


def _manual_record(state: ProjectStatus, take: TakePlan) -> TakeRecord:
    path = state.workspace.gate.check(take.path)
    sha256 = atomic.sha256_file(path) or ""
    return TakeRecord(
        path=take.path,
        seed=take.request.seed,
        render=take.render,
        finish=take.finish,
        raw=sha256,
        sha256=sha256,
        size=disk.stat(path).st_size,
        manual=True,
    )
