"""Remove outputs that no sound wants any more, and renders in the project's own cache that nothing needs.

Files that a person edited or adopted stay. Renders of other branches go too: they would be made again. In a cache
that others may use (`cache:` names a folder elsewhere, or it is a link) every render stays.
"""

from __future__ import annotations

import argparse

from sfxgen.cli.common import count, json_option, open_project, project_argument
from sfxgen.cli.terminal import WAITING, Terminal
from sfxgen.tasks.clean import clean


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    parser.add_argument("--dry-run", action="store_true", help="say what would go, and remove nothing")
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Clean and say what went."""
    done = clean(open_project(args), lambda: terminal.note(WAITING), dry_run=args.dry_run)
    verb = "would remove" if args.dry_run else "removed"
    for output in done.outputs:
        terminal.say(f"{verb} {output}")
    size = done.size / 2**20
    outputs, renders = count(len(done.outputs), "left-over file"), count(len(done.renders), "unused render")
    terminal.say(f"{verb} {outputs} and {renders} ({size:.1f} MiB)")
    if done.shared:
        terminal.say(f"the cache {done.shared} is shared: its renders stay")
    if args.json:
        terminal.json({"outputs": list(done.outputs), "renders": len(done.renders), "bytes": done.size})
    return 0
