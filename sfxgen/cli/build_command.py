"""Bring the sound files up to date with the manifests: make what is missing or changed, and nothing else.

If a sound's model can't run here, the built-in synthesizer makes a draft of it, and a warning says so. A file that
you edited is left alone. Interrupt a build whenever you like: the next one goes on from there.
"""

from __future__ import annotations

import argparse
from contextlib import closing
from dataclasses import replace

from sfxgen.build.result import BuildResult
from sfxgen.build.run import Options, build
from sfxgen.cli.build_report import show
from sfxgen.cli.common import (
    device_option,
    json_option,
    manifest_warnings,
    only_option,
    open_project,
    project_argument,
    talk_of,
    talk_options,
    tell_editor,
)
from sfxgen.cli.terminal import Terminal, progress
from sfxgen.schema.messages import quoted

EXAMPLES = """\
sfxgen build                         # the project in this folder
sfxgen build --dry-run               # only say what would be made, and why
sfxgen build --only "footstep*"      # these sounds; the others stay as they are
sfxgen build --force ui/click        # make this one again, even over your edited file
sfxgen build --rerender ui/click     # render it again, whatever a cache holds; your edited file stays
sfxgen build --device cpu            # finals without a GPU, slowly
sfxgen build -v                      # every take, with its level and the reason
sfxgen build -q                      # only what is wrong
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    only_option(parser)
    forced = "make this sound again, even over a file edited by hand; may be repeated"
    parser.add_argument("--force", action="append", default=[], metavar="NAME", help=forced)
    again = "render this sound again, whatever a cache holds, but keep a file edited by hand; may be repeated"
    parser.add_argument("--rerender", action="append", default=[], metavar="NAME", help=again)
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")
    device_option(parser)
    parser.add_argument("--jobs", type=_at_least_one, metavar="N", help="worker processes (default: one per core)")
    talk_options(parser)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Build, then show the summary."""
    options = Options(
        only=tuple(args.only),
        force=tuple(args.force),
        rerender=tuple(args.rerender),
        dry_run=args.dry_run,
        device=args.device,
        jobs=args.jobs,
    )
    project, talk = open_project(args), talk_of(args)
    if not args.dry_run:
        tell_editor(project.root, project.config)
    with closing(progress(terminal, talk)) as observer:
        result = build(project, options, observer)
    result = replace(result, warnings=(*result.warnings, *manifest_warnings(project)))
    show(result, terminal, talk, dry_run=args.dry_run, told=observer.tells)
    if args.json:
        terminal.json(result.to_dict())
    return exit_code(result)


def exit_code(result: BuildResult) -> int:
    """Return the exit code for a build."""
    return 130 if result.interrupted else 3 if result.failed else 0


def _at_least_one(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"expected a whole number from 1, found {quoted(text)}")
    return int(text)
