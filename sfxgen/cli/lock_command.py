"""Repair sfxgen.lock after a merge: rebuild it from the manifests, the cache and the files, without rendering.

Leave the conflict in sfxgen.lock as git wrote it: both sides tell what was built.
"""

from __future__ import annotations

import argparse

from sfxgen.cli.common import json_option, open_project, project_argument
from sfxgen.cli.terminal import WAITING, Terminal
from sfxgen.errors import UsageError
from sfxgen.schema.messages import count
from sfxgen.tasks.repair_lock import repair_lock

EXAMPLES = """\
sfxgen lock --resolve    # after `git merge` stopped at sfxgen.lock
sfxgen build             # then make what neither side had
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    parser.add_argument("--resolve", action="store_true", help="rebuild it, and write it without the conflict")
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Repair the lock."""
    if not args.resolve:
        raise UsageError("say what to do with the lock", "`sfxgen lock --resolve` repairs it after a merge.")
    known, total = repair_lock(open_project(args), lambda: terminal.note(WAITING))
    terminal.say(f"repaired sfxgen.lock: it knows {known} of {count(total, 'take')}")
    terminal.say("next: `sfxgen build` makes the rest, from the cache where it can")
    if args.json:
        terminal.json({"known": known, "takes": total})
    return 0
