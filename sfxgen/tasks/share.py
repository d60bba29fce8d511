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
        needs = dict(_needs(read_status(project)))
        asked = [(path, wants) for path, (wants, _) in needs.items() if not _is_here(team, wants[:1])]
        if asked:
            reached(team, partial(team.place.names, {asked[0][1][0].key}))
        team.be_patient()
        for number, _ in enumerate(team.restore(asked), 1):
            on_progress("restored", number, len(asked))
        team.finish()
    here = [path for path, (wants, _) in needs.items() if _is_here(team, wants)]
    lacking = tuple(sorted(path for path, (_, locked) in needs.items() if locked and path not in here))
    moved = sum(path in here for path, _ in asked)
    return Moved(
        place=shown(team.place.text),
        moved=moved,
        present=len(here) - moved,
        lacking=lacking,
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


def _needs(state: ProjectStatus) -> Iterator[tuple[str, tuple[list[Want], bool]]]:
    """Yield path -> the renders that the take can be made of, and whether the lock knows one of them."""
    for plan in state.plan.sounds:
        for take in plan.takes:
            specs = specs_of(plan, take, state)
            if specs:
                yield take.path, ([want_of(spec) for spec in specs], any(spec.sha256 for spec in specs))


def _is_here(team: TeamCache, wants: list[Want]) -> bool:
    return any(team.local.has(want.key, want.expected) for want in wants)


def _locked(state: ProjectStatus) -> Iterator[Named]:
    for record in state.lock.sounds.values():
        for take in record.takes:
            if not (take.manual or take.unverified):
                yield take.draft or take.render, take.raw


def _made_here(team: TeamCache, named: list[Named]) -> Iterator[Named]:
    return (each for each in named if team.local.is_made_here(*each))
