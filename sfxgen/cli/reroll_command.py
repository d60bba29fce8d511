"""Give a sound, or one of its takes, a new seed, so that the next build renders it differently.

Only the seeds in the manifest change; your comments and layout stay. Undo the edit, and the old render is back from
the cache.
"""

from __future__ import annotations

import argparse

from sfxgen.cli.common import json_option, name_argument, open_project
from sfxgen.cli.terminal import Terminal
from sfxgen.tasks.named import find_take
from sfxgen.tasks.reroll import reroll

EXAMPLES = """\
sfxgen reroll footstep_gravel#3    # another take 3
sfxgen reroll footstep_gravel      # all takes again
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    name_argument(parser, "NAME[#TAKE]", "the sound, or one of its takes, numbered from 1")
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Edit the manifest."""
    project = open_project(args)
    sound, take = find_take(project, args.name)
    seeds = reroll(project, sound, take)
    terminal.say(f"{sound.place.file}: the seeds of {sound.name} are now {', '.join(map(str, seeds))}")
    terminal.say("next: `sfxgen build` renders what changed")
    if args.json:
        terminal.json({"name": sound.name, "seeds": list(seeds), "file": sound.place.file})
    return 0
