"""The cache that a team shares: allow using it, bring renders there and from there, see what it holds, make room.

A project's `cache:` may only name a place outside the project. `trust` allows it on this machine, reading and writing
separately, once for each place; your own config keeps it. Without a PLACE it is the one that this project names.
SFXGEN_CACHE_MODE=read or =write allows whatever a project names, say in CI.

Builds read and publish by themselves. `pull` makes a clone ready for work without a network, `push` publishes what is
only here. `gc` makes room in this machine's cache, and with --shared in the team's.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from sfxgen.cache.place import READ, WRITE, canonical, is_absolute, shown
from sfxgen.cli.common import json_option, open_project, project_option
from sfxgen.cli.terminal import WAITING, Terminal, progress
from sfxgen.errors import UsageError
from sfxgen.project.cache_access import place_to_allow
from sfxgen.project.load import Project
from sfxgen.project.user_config import allow, trust_problem
from sfxgen.schema.messages import count, quoted

if TYPE_CHECKING:
    from sfxgen.tasks.share import Moved

EXAMPLES = """\
sfxgen cache trust                       # restore renders from the cache that this project names
sfxgen cache trust --write               # and store there what this machine renders
sfxgen cache trust s3://our-team/sfx     # a place that you name yourself
sfxgen cache pull                        # bring all that this clone needs, for work offline
sfxgen cache push                        # publish what is only on this machine
sfxgen cache stats                       # what lies here and there, and what rendered it
sfxgen cache gc --size 20GB --dry-run    # what would go until this machine's cache is that small?
sfxgen cache gc --shared --branch main --branch release    # in the team's, keep what these need
"""

DEFAULT_SIZE = "20GB"
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*(k|m|g|t)?i?b?", re.IGNORECASE)
_OWN: Mapping[str, frozenset[str]] = {
    "place": frozenset(("trust",)),
    "write": frozenset(("trust",)),
    "size": frozenset(("gc",)),
    "shared": frozenset(("gc",)),
    "branch": frozenset(("gc",)),
    "lock": frozenset(("gc",)),
    "dry_run": frozenset(("gc",)),
}
"""Argument -> the actions that it is for."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("action", choices=tuple(_ACTIONS), help="what to do")
    meaning = "trust: a folder or a URL (default: the place that the project names)"
    parser.add_argument("place", nargs="?", metavar="PLACE", help=meaning)
    parser.add_argument("--write", action="store_true", help="trust: also allow storing new renders there")
    parser.add_argument("--size", metavar="SIZE", help=f"gc: what the cache may take, such as {DEFAULT_SIZE} (default)")
    parser.add_argument("--shared", action="store_true", help="gc: make room in the team's cache instead")
    keep = "gc --shared: keep what this branch's lock needs; may be repeated"
    parser.add_argument("--branch", action="append", default=[], metavar="BRANCH", help=keep)
    other = "gc --shared: keep what this sfxgen.lock of another project needs; may be repeated"
    parser.add_argument("--lock", action="append", default=[], metavar="FILE", help=other)
    parser.add_argument("--dry-run", action="store_true", help="gc: only say what would be deleted")
    project_option(parser)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Do what was asked for."""
    for name, actions in _OWN.items():
        if getattr(args, name) and args.action not in actions:
            word = quoted(args.place) if name == "place" else f"--{name.replace('_', '-')}"
            hint = f"It belongs to `sfxgen cache {min(actions)}`."
            raise UsageError(f"`sfxgen cache {args.action}` takes no {word}", hint)
    action: str = args.action
    return _ACTIONS[action](args, terminal)


def _trust(args: argparse.Namespace, terminal: Terminal) -> int:
    """Write the place into the user's config, and say what is allowed now."""
    place, mode = _place(args), WRITE if args.write else READ
    if problem := trust_problem(place, mode):
        hint = f"{problem.hint[:1].upper()}{problem.hint[1:]}."
        raise UsageError(f"{shown(place)} can't be a cache to {mode}: {problem.message}", hint)
    path = allow(place, mode)
    what = "read and write" if args.write else "read"
    terminal.say(f"builds on this machine may {what} renders in {shown(place)} ({path})")
    if args.json:
        terminal.json({"place": shown(place), "mode": mode, "config": path.as_posix()})
    return 0


def _place(args: argparse.Namespace) -> str:
    if args.place:
        return canonical(args.place if is_absolute(args.place) else Path.cwd().joinpath(args.place).as_posix())
    project = open_project(args)
    place = place_to_allow(project.root, project.config.cache)
    if not place:
        message = f"{project.root} keeps its renders in {project.config.cache}, inside the project"
        raise UsageError(message, "Nothing needs to be allowed. Name another place to allow it.")
    return place


def _pull(args: argparse.Namespace, terminal: Terminal) -> int:
    from sfxgen.tasks.share import pull

    with closing(progress(terminal)) as observer:
        done = pull(open_project(args), observer.waiting, observer.transferred)
    terminal.say(f"{count(done.moved, 'render')} restored from {done.place}, {done.present} here already")
    lacking = f"{count(len(done.lacking), 'take')} have no render there: {_some(done.lacking)}"
    cure = "  `sfxgen cache push`, on the machine that rendered them, publishes them"
    return _ended(done, f"{lacking}\n{cure}", args, terminal)


def _push(args: argparse.Namespace, terminal: Terminal) -> int:
    from sfxgen.tasks.share import push

    with closing(progress(terminal)) as observer:
        done = push(open_project(args), observer.waiting, observer.transferred)
    terminal.say(f"{count(done.moved, 'render')} published in {done.place}, {done.present} there already")
    lacking = f"{count(len(done.lacking), 'render')} could not be published; the next build tries again"
    return _ended(done, lacking, args, terminal)


def _ended(done: Moved, lacking: str, args: argparse.Namespace, terminal: Terminal) -> int:
    """Say what there is to know of renders that were moved, and what is lacking; return the exit code."""
    for warning in done.warnings:
        terminal.warn(warning)
    if done.lacking:
        for line in lacking.splitlines():
            terminal.say(line)
    if args.json:
        terminal.json(asdict(done))
    return 1 if done.lacking else 0


def _some(paths: tuple[str, ...]) -> str:
    return f"{', '.join(paths[:3])}{', …' if len(paths) > 3 else ''}"


def _stats(args: argparse.Namespace, terminal: Terminal) -> int:
    from sfxgen.tasks.collect import contents

    found = []
    for each in contents(open_project(args)):
        found.append(asdict(each))
        size = "" if each.size is None else f", {_mebibytes(each.size)}"
        terminal.say(f"{each.place}: {count(each.renders, 'render')}{size}")
        for device, number in each.devices:
            terminal.say(f"  {number} by {device}")
    if args.json:
        terminal.json({"caches": found})
    return 0


def _gc(args: argparse.Namespace, terminal: Terminal) -> int:
    from sfxgen.tasks.collect import collect_local, collect_shared

    project = open_project(args)
    if args.shared:
        _require_branches(args, project)
        locks = [Path(name) for name in args.lock]
        done = collect_shared(project, args.branch, locks, lambda: terminal.note(WAITING), dry_run=args.dry_run)
    else:
        size = bytes_in(args.size or DEFAULT_SIZE)
        if args.branch or args.lock:
            raise UsageError("--branch and --lock are about the team's cache", "Add --shared, or leave them out.")
        done = collect_local(project, size, lambda: terminal.note(WAITING), dry_run=args.dry_run)
    verb = "would delete" if args.dry_run else "deleted"
    terminal.say(f"{verb} {count(done.renders, 'render')} in {done.place} ({_mebibytes(done.size)})")
    terminal.say(f"{'would stay' if args.dry_run else 'left'}: {done.kept} ({_mebibytes(done.kept_size)})")
    if args.json:
        terminal.json(asdict(done))
    return 0


def _require_branches(args: argparse.Namespace, project: Project) -> None:
    """Refuse to delete what others may need, unless the person says whose needs count."""
    if args.size:
        raise UsageError("--size is about this machine's cache", "The team's keeps what the branches named need.")
    if not args.branch:
        hint = "Say which branches' locks count, as in `--branch main`; and --lock for other projects that use it."
        raise UsageError(f"{shown(project.config.cache)} is the team's: what others need there must stay", hint)


def bytes_in(text: str) -> int:
    """Return the bytes that a size such as `20GB` or `500MiB` means; UsageError for what is none."""
    match = _SIZE.fullmatch(text.strip())
    if match is None:
        raise UsageError(f"--size: expected a size, found {quoted(text)}", f"As in `--size {DEFAULT_SIZE}`.")
    base = 1024 if "ib" in text.lower() else 1000
    power = " kmgt".index((match[2] or " ").lower())
    return round(float(match[1]) * float(base**power))


def _mebibytes(size: int) -> str:
    return f"{size / 2**20:,.1f} MiB"


_ACTIONS: Mapping[str, Callable[[argparse.Namespace, Terminal], int]] = {
    "trust": _trust,
    "pull": _pull,
    "push": _push,
    "stats": _stats,
    "gc": _gc,
}
