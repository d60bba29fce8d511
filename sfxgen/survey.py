"""The state of a project, read and planned: what build, check, list and explain all start from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sfxgen.engines import exporter
from sfxgen.engines.base import Exporter
from sfxgen.engines.constants import refuse_clashes
from sfxgen.fingerprints import Fingerprints
from sfxgen.lock import Lock
from sfxgen.models import find_model, located
from sfxgen.plan import Facts, Plan, make_plan, output_paths
from sfxgen.project import Project
from sfxgen.render.registry import obstacle
from sfxgen.revisions import Revisions
from sfxgen.sound import Sound
from sfxgen.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class Survey:
    """A project, its lock, the facts about its files and the plan that follows from them."""

    project: Project
    workspace: Workspace
    lock: Lock
    facts: Facts
    plan: Plan
    fingerprints: Fingerprints
    exporter: Exporter | None
    """Of the project's engine; None where it has none."""


def open_workspace(project: Project) -> Workspace:
    """Return the project's places on disk."""
    return Workspace(project.root, project.config.cache)


def survey(
    project: Project,
    *,
    device: str | None = "auto",
    force: frozenset[str] = frozenset(),
    verify: bool = False,
) -> Survey:
    """Read the lock and the files of a project and plan. Writes nothing.

    device: where models would run; None plans as if none could, so that drafts count as up to date.
    verify: read every file instead of trusting its size and times.
    Raises LockError, and ManifestError for names that the engine's code can't tell apart.
    """
    workspace = open_workspace(project)
    lock = workspace.read_lock()
    prints = workspace.fingerprints(keep=not verify)

    def runnable(model: str) -> bool:
        return device is not None and not obstacle(find_model(located(model, project.root.as_posix())), device)

    facts = Facts(
        files={path: prints.sha256(path) for path in _paths(project, lock)},
        sources={path: prints.sha256(path) or "" for path in _sources(project.sounds)},
        runnable=runnable,
        revision=Revisions(project.root, lock, prints, runnable),
        written=workspace.journal().read(),
    )
    engine = exporter(project.root, project.config)
    plan = make_plan(sounds_for(project, engine), lock, facts, output=project.config.output, force=force)
    return Survey(
        project=project,
        workspace=workspace,
        lock=lock,
        facts=facts,
        plan=plan,
        fingerprints=prints,
        exporter=engine,
    )


def sounds_for(project: Project, engine: Exporter | None) -> tuple[Sound, ...]:
    """Return the sounds as the project's engine needs them. Raises ManifestError for names it can't tell apart."""
    if engine is None:
        return project.sounds
    refuse_clashes(project.sounds)
    return tuple(map(engine.adapted, project.sounds))


def _paths(project: Project, lock: Lock) -> set[str]:
    wanted = {path for sound in project.sounds for path in output_paths(sound, project.config.output)}
    return wanted | {take.path for record in lock.sounds.values() for take in record.takes}


def _sources(sounds: Iterable[Sound]) -> set[str]:
    return {sound.source for sound in sounds if sound.source}
