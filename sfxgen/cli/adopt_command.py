"""Keep the file that is in a sound's place as it is: it becomes the sound, and no build overwrites it."""

from __future__ import annotations

import argparse

from sfxgen.cli.common import json_option, open_project, project_option
from sfxgen.cli.terminal import WAITING, Terminal
from sfxgen.tasks.adopt import adopt


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("name", metavar="NAME", help="the sound")
    project_option(parser)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Record the files as made by hand."""
    paths = adopt(open_project(args), args.name, lambda: terminal.note(WAITING))
    for path in paths:
        terminal.say(f"adopted {path}: `sfxgen build --force {args.name}` would replace it")
    if args.json:
        terminal.json({"name": args.name, "state": "manual", "adopted": list(paths)})
    return 0
