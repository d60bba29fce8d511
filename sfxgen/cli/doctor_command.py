"""Check this machine and this project: what works, what is missing, and what to do about it.

What is missing on the machine is no failure, since you can make drafts without any model. A project that can't be read
is one: then it exits with 2.
"""

from __future__ import annotations

import argparse

from sfxgen.cli.common import json_option, project_argument
from sfxgen.cli.terminal import Terminal
from sfxgen.tasks.doctor import examine

EXAMPLES = """\
sfxgen doctor             # why is this sound still a draft?
sfxgen doctor --json      # for a bug report
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Print a line for each check, and the next step where one is needed."""
    rows = list(examine(args.project))
    width = max(len(row.name) for row in rows)
    for row in rows:
        wrong = terminal.paint("bad ", "red") if row.is_fault else terminal.paint("note", "yellow")
        mark = terminal.paint("ok  ", "green") if row.ok else wrong
        terminal.say(f"{mark} {row.name:{width}}  {row.detail}")
        if row.hint:
            terminal.say(f"     {'':{width}}  {row.hint}")
    if args.json:
        terminal.json({"rows": [vars(row) for row in rows]})
    return 2 if any(row.is_fault for row in rows) else 0
