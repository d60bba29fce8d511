"""Keep a sound file that you made or edited by hand: no build overwrites it from now on.

Put your file where sfxgen would write the sound, under the same name, or edit the one that is there.
"""

from __future__ import annotations

import argparse

from sfxgen.cli.common import json_option, name_argument, open_project
from sfxgen.cli.terminal import WAITING, Terminal
from sfxgen.tasks.adopt import adopt

EXAMPLES = """\
sfxgen adopt ui/click            # keep assets/sfx/ui/click.ogg as it is
sfxgen build --force ui/click    # change your mind: make it again
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    name_argument(parser)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Adopt the sound's files."""
    paths = adopt(open_project(args), args.name, lambda: terminal.note(WAITING))
    for path in paths:
        terminal.say(f"adopted {path}")
    terminal.say(f"no build will overwrite it, except `sfxgen build --force {args.name}`")
    if args.json:
        terminal.json({"name": args.name, "state": "manual", "adopted": list(paths)})
    return 0
