"""Delete sound files that no manifest asks for any more, and renders in the project's own cache that nothing needs.

Files that you edited or adopted stay. Renders that only other branches need are deleted too, and made again there.
In a cache that others may use (`cache:` names a folder elsewhere, or it is a link) every render stays.
"""

from __future__ import annotations

import argparse

from sfxgen.cli.common import json_option, open_project, project_argument
from sfxgen.cli.terminal import WAITING, Terminal
from sfxgen.schema.messages import count
from sfxgen.tasks.clean import Cleaning, clean

EXAMPLES = """\
sfxgen clean --dry-run    # what would be deleted?
sfxgen clean
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    parser.add_argument("--dry-run", action="store_true", help="say what would be deleted, and delete nothing")
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Clean, and list what was deleted."""
    done = clean(open_project(args), lambda: terminal.note(WAITING), dry_run=args.dry_run)
    _show(done, terminal, dry_run=args.dry_run)
    if args.json:
        terminal.json({"outputs": list(done.outputs), "renders": len(done.renders), "bytes": done.size})
    return 0


def _show(done: Cleaning, terminal: Terminal, *, dry_run: bool) -> None:
    verb = "would delete" if dry_run else "deleted"
    for output in done.outputs:
        terminal.say(f"{verb} {output}")
    outputs, renders = count(len(done.outputs), "left-over file"), count(len(done.renders), "unused render")
    if done.outputs or done.renders:
        terminal.say(f"{verb} {outputs} and {renders} ({done.size / 2**20:.1f} MiB)")
    else:
        terminal.say("nothing to delete")
    if done.shared:
        terminal.say(f"the cache {done.shared} is shared: its renders stay")
