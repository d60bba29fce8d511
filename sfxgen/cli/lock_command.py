"""Mend sfxgen.lock after a merge: rebuild it from manifests, cache and files, without rendering."""

from __future__ import annotations

import argparse

from sfxgen.cli.common import count, json_option, open_project, project_argument
from sfxgen.cli.terminal import WAITING, Terminal
from sfxgen.errors import UsageError
from sfxgen.tasks.repair_lock import resolve


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    parser.add_argument("--resolve", action="store_true", help="rebuild the lock from manifests, cache and files")
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Rebuild the lock."""
    if not args.resolve:
        raise UsageError("say what to do with the lock", "`sfxgen lock --resolve` mends it after a merge.")
    known, wanted = resolve(open_project(args), lambda: terminal.note(WAITING))
    terminal.say(f"sfxgen.lock is whole: it knows {known} of {count(wanted, 'take')}")
    terminal.say("`sfxgen build` finishes the rest, from the cache where it can.")
    if args.json:
        terminal.json({"known": known, "takes": wanted})
    return 0
