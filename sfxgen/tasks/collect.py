"""What lies in the caches, and making room in them."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sfxgen.build.status import open_workspace, read_status
from sfxgen.build.workspace import Workspace
from sfxgen.cache.packed import LONGEST_HEADER, read_header
from sfxgen.cache.place import shown
from sfxgen.cache.places import Stored
from sfxgen.cache.store import DAY_S, entry_name
from sfxgen.errors import LockError, UsageError
from sfxgen.files import disk
from sfxgen.files.git import ask_git, complaint, is_name
from sfxgen.files.places import LOCK
from sfxgen.lock.records import Lock, parse_lock
from sfxgen.plan.lock_index import raws_of
from sfxgen.project.load import Project
from sfxgen.schema.messages import quoted
from sfxgen.tasks.clean import planned_keys
from sfxgen.tasks.share import open_team, reached

YOUNG_S = 7 * DAY_S
"""Renders in a team's cache that are younger stay: branches that nobody named may be about to need them."""
LARGEST_LOCK = 256 * 2**20


@dataclass(frozen=True, kw_only=True)
class Contents:
    """What lies in a cache."""

    place: str
    renders: int
    size: int | None
    """Bytes; None where the place does not tell."""
    devices: tuple[tuple[str, int], ...] = ()
    """What rendered how many of them, as far as the entries say, the most first."""


@dataclass(frozen=True, kw_only=True)
class Collected:
    """What `gc` deleted, or would delete."""

    place: str
    renders: int
    size: int
    kept: int
    kept_size: int


def contents(project: Project) -> Iterator[Contents]:
    """Yield what lies in this machine's cache, then what lies in the team's if there is one that may be read."""
    workspace = open_workspace(project)
    folder = workspace.local_cache()
    paths = list(folder.entries())
    devices = Counter(filter(None, map(_maker, paths))).most_common()
    size = sum(disk.stat(path).st_size for path in paths)
    yield Contents(place=str(folder.path), renders=len(paths), size=size, devices=tuple(devices))
    if workspace.caches.shared:
        team = open_team(workspace)
        stored = reached(team, lambda: list(team.place.entries()))
        is_told = all(each.size for each in stored)
        total = sum(each.size for each in stored) if is_told else None
        yield Contents(place=shown(team.place.text), renders=len(stored), size=total)


def _maker(path: Path) -> str:
    try:
        with disk.reader(path) as file:
            header = read_header(file.read(LONGEST_HEADER + 100))
    except (OSError, ValueError):
        return ""
    made_by = () if header is None else (header.device, header.host, f"sfxgen {header.sfxgen}" if header.sfxgen else "")
    return ", ".join(filter(None, made_by))


def collect_local(project: Project, most_bytes: int, on_wait: Callable[[], None], *, dry_run: bool) -> Collected:
    """Delete renders from this machine's cache until it takes no more than `most_bytes`: first what was not used for
    longest, and never what the lock or the manifests need.

    Raises UsageError for a cache that other projects use.
    """
    workspace = open_workspace(project)
    with workspace.exclusive(on_wait):
        folder = workspace.local_cache()
        if not workspace.is_private(folder.path):
            raise UsageError(f"other projects use {folder.path}, too", "Nothing is deleted there but by hand.")
        state = read_status(project)
        needed, keys = _names_in(state.lock), {key[:32] for key in planned_keys(state)}
        owed = {entry_name(*named) for named in workspace.unpublished().read()}
        found = [_stored(path) for path in folder.entries()]
        over = sum(each.size for each in found) - most_bytes
        gone: list[Stored] = []
        for each in sorted(found, key=lambda each: each.modified):
            if over > 0 and each.name not in needed | owed and each.name[:32] not in keys:
                gone.append(each)
                over -= each.size
        if not dry_run:
            for each in gone:
                folder.remove(each.name)
    return _collected(str(folder.path), found, gone)


def collect_shared(
    project: Project, branches: Sequence[str], locks: Sequence[Path], on_wait: Callable[[], None], *, dry_run: bool
) -> Collected:
    """Delete renders from the team's cache that neither the branches named nor any of the locks needs.

    locks: those of other projects. The lock here counts, too, and what is younger than a week stays. Raises UsageError
    for a branch or a lock that can't be read, and if the place may not be written to.
    """
    workspace = open_workspace(project)
    team = open_team(workspace, writing=True)
    with workspace.exclusive(on_wait):
        needed = _names_in(workspace.read_lock())
        for branch in branches:
            needed |= _names_in(_lock_of_branch(workspace, branch))
        for path in locks:
            needed |= _names_in(_lock_in(path))
        found = reached(team, lambda: list(team.place.entries()))
        now = time.time()
        gone = [each for each in found if each.name not in needed and now - (each.modified or now) > YOUNG_S]
        if not dry_run:
            for each in gone:
                reached(team, lambda name=each.name: team.place.remove(name))  # type: ignore[misc]
            reached(team, team.place.sweep)
    return _collected(shown(team.place.text), found, gone)


def _collected(place: str, found: Sequence[Stored], gone: Sequence[Stored]) -> Collected:
    size = sum(each.size for each in gone)
    return Collected(
        place=place,
        renders=len(gone),
        size=size,
        kept=len(found) - len(gone),
        kept_size=sum(each.size for each in found) - size,
    )


def _stored(path: Path) -> Stored:
    found = disk.stat(path)
    return Stored(name=path.name, size=found.st_size, modified=found.st_mtime)


def _names_in(lock: Lock) -> set[str]:
    """Return the names of the entries that a lock's takes were made of."""
    return {entry_name(*named) for record in lock.sounds.values() for take in record.takes for named in raws_of(take)}


def _lock_of_branch(workspace: Workspace, branch: str) -> Lock:
    """Read a branch's lock by git, by a command that runs nothing of the repository's and asks no server."""
    if not is_name(branch):
        raise UsageError(f"{quoted(branch)} can't be a branch", "As in `--branch main`.")
    done = ask_git(workspace.root, "cat-file", "blob", f"{branch}:./{LOCK}", name=branch)
    if done.returncode:
        said = complaint(done) or "it is not there"
        raise UsageError(f"{branch} has no {LOCK} that git can read: {said}", "Fetch the branch, or name another.")
    return _parsed(f"{LOCK} of {branch}", done.stdout)


def _lock_in(path: Path) -> Lock:
    try:
        return _parsed(str(path), disk.read(path, LARGEST_LOCK))
    except OSError as error:
        raise UsageError(f"{path} can't be read: {error.strerror}", "Name another project's sfxgen.lock.") from None


def _parsed(what: str, data: bytes) -> Lock:
    try:
        return parse_lock(data.decode("utf-8", "replace"))
    except LockError as error:
        raise UsageError(f"{what}: {error.message}", "Nothing is deleted without knowing what it needs.") from None
