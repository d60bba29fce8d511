"""Deleting left-over outputs and renders that nothing needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sfxgen.build.status import ProjectStatus, open_workspace, read_status
from sfxgen.build.update_lock import updated_lock
from sfxgen.build.workspace import Workspace
from sfxgen.cache.place import shown
from sfxgen.cache.store import entry_key
from sfxgen.files import disk
from sfxgen.files.places import LOCK
from sfxgen.plan.mixing import recorded_keys
from sfxgen.project.load import Project


@dataclass(frozen=True, kw_only=True)
class Cleaning:
    """What `clean` deleted, or would delete."""

    outputs: tuple[str, ...]
    """Left-over outputs, relative to the root."""
    renders: tuple[Path, ...]
    """Cache entries that no sound in the manifests or the lock needs."""
    size: int
    """Of the cache entries, in bytes."""
    shared: str = ""
    """The cache, if others may use it, so that all its renders stay; else empty."""


def clean(project: Project, on_wait: Callable[[], None], *, dry_run: bool = False) -> Cleaning:
    """Delete left-over outputs that nobody edited, and unused renders if no other project uses the cache."""
    with open_workspace(project).exclusive(on_wait):
        state = read_status(project)
        outputs = tuple(left.record.path for left in state.plan.leftovers if left.present and left.removable)
        renders = tuple(_unused(state))
        size = sum(disk.stat(path).st_size for path in renders)
        cleaning = Cleaning(outputs=outputs, renders=renders, size=size, shared=_shared_cache(state.workspace))
        if not dry_run:
            _remove(state, cleaning)
    return cleaning


def planned_keys(state: ProjectStatus) -> set[str]:
    """Return the keys of the renders and drafts that the manifests need, those of layers among them."""
    takes = [take for plan in state.plan.sounds for take in plan.takes]
    keys = {key for take in takes for key in (take.render, take.draft) if key}
    return keys | {key for take in takes for leaf in take.leaves for key in (leaf.render, leaf.draft)}


def _unused(state: ProjectStatus) -> Iterator[Path]:
    locked = {
        key for record in state.lock.sounds.values() for take in record.takes for key in (take.render, take.draft)
    }
    layers = (text for record in state.lock.sounds.values() for take in record.takes for text in take.layers)
    used = {key[:32] for key in (*planned_keys(state), *locked, *recorded_keys(layers)) if key}
    for path in state.workspace.local_cache().entries():
        if entry_key(path) not in used and state.workspace.is_private(path.parent):
            yield path


def _shared_cache(workspace: Workspace) -> str:
    if workspace.caches.shared:
        return shown(workspace.caches.shared)
    folder = workspace.local_cache().path
    if workspace.is_private(folder):
        return ""
    return folder.relative_to(workspace.root).as_posix() if folder.is_relative_to(workspace.root) else str(folder)


def _remove(state: ProjectStatus, cleaning: Cleaning) -> None:
    sides = state.side_files
    cache = state.workspace.local_cache()
    for output in cleaning.outputs:  # one that may not go stops all of it, before anything is gone
        state.workspace.gate.require_writable(output)
    if state.plan.leftovers:
        state.workspace.gate.require_writable(LOCK)
    for output in cleaning.outputs:
        sides.discard(output)
    gone = {left.record.path for left in state.plan.leftovers if left.removable or not left.present}
    lock = updated_lock(state, {}, gone)
    settled = sides.update(state.entries(lock), lock, tidy=True)
    state.workspace.write_lock(updated_lock(state, {}, gone | settled.gone))
    for _, error in settled.failed:
        raise error
    for render in cleaning.renders:
        cache.remove(render.name)
