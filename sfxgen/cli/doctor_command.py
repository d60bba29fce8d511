"""Look at this machine and this project: what works, what is missing, and what to do about it."""

from __future__ import annotations

import argparse

from sfxgen.cli.common import json_option, project_argument
from sfxgen.cli.terminal import Terminal
from sfxgen.tasks.doctor import examine


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Print a line per thing looked at; exit 0 however it looks, for a draft needs none of what may be missing."""
    rows = list(examine(args.project))
    width = max(len(row.name) for row in rows)
    for row in rows:
        mark = terminal.paint("ok  ", "green") if row.ok else terminal.paint("note", "yellow")
        terminal.say(f"{mark} {row.name:{width}}  {row.detail}")
        if row.hint:
            terminal.say(f"     {'':{width}}  {row.hint}")
    if args.json:
        terminal.json({"rows": [vars(row) for row in rows]})
    return 0
