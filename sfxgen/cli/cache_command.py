"""Allow builds on this machine to use a cache outside the project, which a project's `cache:` may only name.

Reading and writing are allowed separately, once for each place; your own config keeps it. Without a PLACE it is the one
that this project names. SFXGEN_CACHE_MODE=read or =write allows whatever a project names, say in CI.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from sfxgen.cache.place import READ, WRITE, canonical, is_absolute, shown
from sfxgen.cli.common import json_option, open_project, project_option
from sfxgen.cli.terminal import Terminal
from sfxgen.errors import UsageError
from sfxgen.project.cache_access import place_to_allow
from sfxgen.project.user_config import allow, trust_problem

EXAMPLES = """\
sfxgen cache trust                       # restore renders from the cache that this project names
sfxgen cache trust --write               # and store there what this machine renders
sfxgen cache trust s3://our-team/sfx     # a place that you name yourself
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("action", choices=("trust",), help="what to do")
    meaning = "a folder or a URL (default: the place that the project names)"
    parser.add_argument("place", nargs="?", metavar="PLACE", help=meaning)
    parser.add_argument("--write", action="store_true", help="also allow storing new renders there")
    project_option(parser)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
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
