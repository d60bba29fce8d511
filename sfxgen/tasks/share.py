"""Bringing renders to the team's cache and from there, apart from a build."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from sfxgen.build.jobs import specs_of
from sfxgen.build.shared import want_of
from sfxgen.build.status import ProjectStatus, open_workspace, read_status
from sfxgen.build.workspace import Workspace
from sfxgen.cache.faults import hint_for, told
from sfxgen.cache.place import READ_ONLY, shown
from sfxgen.cache.restoring import Want
from sfxgen.cache.store import entry_name
from sfxgen.cache.team import OnProgress, TeamCache
from sfxgen.cache.unpublished import Named
from sfxgen.errors import UsageError
from sfxgen.plan.lock_index import raws_of
from sfxgen.project.cache_access import TRUST
from sfxgen.project.load import Project

T = TypeVar("T")

OnWait = Callable[[], None]


@dataclass(frozen=True, kw_only=True)
class Moved:
    """What `push` or `pull` did."""

    place: str
    moved: int
    present: int
    """Renders that were there already."""
    lacking: tuple[str, ...] = ()
    """Paths of takes whose renders are nowhere to be had, or could not be brought there."""
    warnings: tuple[str, ...] = ()


def open_team(workspace: Workspace, on_progress: OnProgress = lambda *_: None, *, writing: bool = False) -> TeamCache:
    """Return the team's cache for a command that is about nothing else. Raises UsageError if it may not be used."""
    caches = workspace.caches
    if caches.warning:
        raise UsageError(caches.warning.partition(": ")[0], TRUST)
    team = workspace.team(on_progress)
    if team is None:
        hint = "Name one in sfxgen.yaml, such as `cache: s3://our-team/sfx`, or a folder that all of you reach."
        raise UsageError(f"{workspace.root} has no cache that a team shares", hint)
    if writing and not caches.publish:
        if caches.shared.partition("://")[0] in READ_ONLY:
            raise UsageError(f"sfxgen can't write to a web server: {shown(caches.shared)}", "Name another place.")
        hint = "`sfxgen cache trust --write` allows it."
        raise UsageError(f"you have not allowed storing renders in {shown(caches.shared)}", hint)
    return team


def reached(team: TeamCache, work: Callable[[], T]) -> T:
    """Return what comes of asking the place for something. Raises UsageError with the next step if it fails."""
    try:
        return team.call(work)
    except UsageError:
        raise
    except Exception as error:
        text = told(team.place.text, error)
        hint = hint_for(error, team.place.text)
        raise UsageError(f"the shared cache {shown(team.place.text)} can't be reached: {text}", hint) from None


def pull(project: Project, on_wait: OnWait, on_progress: OnProgress) -> Moved:
    """Bring what the project's takes need into this machine's cache, so that builds need no network.

    Raises UsageError if the place can't be reached.
    """
    workspace = open_workspace(project)
    team = open_team(workspace, on_progress)
    with workspace.exclusive(on_wait):
        before = {need: _best_here(team, need) for need in _needs(read_status(project))}
        asked = [need for need, best in before.items() if best]
        if asked:
            reached(team, partial(team.place.names, {asked[0].wants[0].key}))
        team.be_patient()
        for number, _ in enumerate(team.restore((need, need.wants) for need in asked), 1):
            on_progress("restored", number, len(asked))
        team.finish()
    after = {need: _best_here(team, need) for need in before}
    here = {need for need, best in after.items() if best < len(need.wants)}
    moved = sum(after[need] < before[need] for need in asked)
    lacking = {path for need in before if need.is_locked and need not in here for path in need.paths}
    return Moved(
        place=shown(team.place.text),
        moved=moved,
        present=len(here) - moved,
        lacking=tuple(sorted(lacking)),
        warnings=tuple(team.warnings),
    )


def push(project: Project, on_wait: OnWait, on_progress: OnProgress) -> Moved:
    """Store in the team's cache what it lacks of the renders that the lock, or a build here, vouches for.

    Raises UsageError if the place can't be reached, or may not be written to.
    """
    workspace = open_workspace(project)
    team = open_team(workspace, on_progress, writing=True)
    unpublished = workspace.unpublished()
    with workspace.exclusive(on_wait):
        vouched = dict.fromkeys((*_locked(read_status(project)), *_made_here(team, unpublished.read())))
        mine = [named for named in vouched if team.local.has(*named)]
        there = reached(team, partial(team.place.names, {key for key, _ in mine})) if mine else set()
        team.standing.answered()
        due = [named for named in mine if entry_name(*named) not in there]
        arrived = team.finish(due, patient=True)
        unpublished.remove({*mine} - ({*due} - {*arrived}))
    failed = tuple(entry_name(*named) for named in due if named not in {*arrived})
    if team.standing.fatal is not None:
        raise team.standing.fatal
    return Moved(
        place=shown(team.place.text),
        moved=len(arrived),
        present=len(mine) - len(due),
        lacking=failed,
        warnings=tuple(team.warnings),
    )


@dataclass(kw_only=True, eq=False)
class _Need:
    """A render that takes are made of, and what can stand in for it, the best first."""

    wants: list[Want]
    is_locked: bool
    """Whether the lock knows one of them."""
    paths: list[str]
    """Of the takes: several may share a render, or have it as a layer."""


def _needs(state: ProjectStatus) -> list[_Need]:
    found: dict[str, _Need] = {}
    for plan in state.plan.sounds:
        for take in plan.takes:
            for specs in specs_of(plan, take, state):
                need = _Need(wants=[*map(want_of, specs)], is_locked=any(spec.sha256 for spec in specs), paths=[])
                found.setdefault(specs[0].key, need).paths.append(take.path)
    return [*found.values()]


def _best_here(team: TeamCache, need: _Need) -> int:
    """Return the place in its wants of the best one that is in this machine's cache; how many there are if none is."""
    here = (number for number, want in enumerate(need.wants) if team.local.has(want.key, want.expected))
    return next(here, len(need.wants))


def _locked(state: ProjectStatus) -> Iterator[Named]:
    for record in state.lock.sounds.values():
        for take in record.takes:
            if not take.unverified:
                yield from raws_of(take)


def _made_here(team: TeamCache, named: list[Named]) -> Iterator[Named]:
    return (each for each in named if team.local.is_made_here(*each))
