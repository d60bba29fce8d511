"""What a person decides about single files: keep one made by hand, throw away what nothing needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sfxgen import disk, files
from sfxgen.assembly import assemble_lock
from sfxgen.cache import entry_key
from sfxgen.engines.sync import SideFiles
from sfxgen.errors import UsageError
from sfxgen.lock import TakeRecord
from sfxgen.plan import TakePlan
from sfxgen.project import Project, find_sound
from sfxgen.survey import Survey, open_workspace, survey
from sfxgen.workspace import Workspace


def adopt(project: Project, name: str, on_wait: Callable[[], None]) -> tuple[str, ...]:
    """Make the files that are there for a sound the ones it has, by hand; return the paths adopted.

    Raises UsageError when the sound or its file is not there, or when nothing was changed by hand.
    """
    find_sound(project, name)
    with open_workspace(project).exclusive(on_wait):
        state = survey(project)
        (plan,) = (plan for plan in state.plan.sounds if plan.sound.name == name)
        foreign = [take for take in plan.takes if _is_foreign(state, take)]
        if not foreign:
            paths = ", ".join(take.path for take in plan.takes)
            message = f"nothing to adopt: {paths} is as sfxgen made it, or missing"
            raise UsageError(message, "Put your file there first.")
        done = {take.path: _manual(state, take) for take in foreign}
        state.workspace.write_lock(assemble_lock(state, done, set()))
    return tuple(done)


def _is_foreign(state: Survey, take: TakePlan) -> bool:
    there = state.facts.files.get(take.path)
    return there is not None and (take.record is None or take.record.sha256 != there)


def _manual(state: Survey, take: TakePlan) -> TakeRecord:
    place = files.inside(state.workspace.root, take.path)
    digest = files.sha256_file(place) or ""
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


@dataclass(frozen=True, kw_only=True)
class Cleaning:
    """What `clean` removes, or would."""

    outputs: tuple[str, ...]
    """Left-over outputs, relative to the root."""
    renders: tuple[Path, ...]
    """Cache entries that no sound of the manifests or the lock needs."""
    size: int
    """Bytes in the cache entries."""
    shared: str = ""
    """The cache, if others may use it, too: all its renders stay."""


def clean(project: Project, on_wait: Callable[[], None], *, dry_run: bool = False) -> Cleaning:
    """Remove left-over outputs that nobody changed, and unused renders from a cache that is the project's alone."""
    with open_workspace(project).exclusive(on_wait):
        state = survey(project)
        outputs = tuple(left.record.path for left in state.plan.leftovers if left.present and left.removable)
        renders = tuple(_unused(state))
        size = sum(disk.stat(path).st_size for path in renders)
        cleaning = Cleaning(outputs=outputs, renders=renders, size=size, shared=_shared_cache(state.workspace))
        if not dry_run:
            _remove(state, cleaning)
    return cleaning


def _unused(state: Survey) -> Iterator[Path]:
    planned = {key for plan in state.plan.sounds for take in plan.takes for key in (take.render, take.draft)}
    locked = {
        key for record in state.lock.sounds.values() for take in record.takes for key in (take.render, take.draft)
    }
    used = {key[:32] for key in planned | locked if key}
    for path in state.workspace.local_cache().entries():
        if entry_key(path) not in used and state.workspace.is_private(path.parent):
            yield path


def _shared_cache(workspace: Workspace) -> str:
    folder = workspace.local_cache().path
    if workspace.is_private(folder):
        return ""
    return folder.relative_to(workspace.root).as_posix() if folder.is_relative_to(workspace.root) else str(folder)


def _remove(state: Survey, cleaning: Cleaning) -> None:
    root = state.workspace.root
    sides = SideFiles(root, state.workspace.scratch, state.exporter)
    for output in cleaning.outputs:
        sides.discard(output)
    gone = {left.record.path for left in state.plan.leftovers if left.removable or not left.present}
    lock = assemble_lock(state, {}, gone)
    settled = sides.settle(state.entries(lock), lock, tidy=True)
    state.workspace.write_lock(assemble_lock(state, {}, gone | settled.gone))
    for _, error in settled.failed:
        raise error
    for render in cleaning.renders:
        files.remove(render)
