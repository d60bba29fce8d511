"""Bring the sound files up to date with the manifests: make what is missing or changed, and nothing else.

If a sound's model can't run here, the built-in synthesizer makes a draft of it, and a warning says so. A file that
you edited is left alone. Interrupt a build whenever you like: the next one goes on from there.
"""

from __future__ import annotations

import argparse
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from sfxgen.build.options import Options
from sfxgen.build.result import BuildResult
from sfxgen.build.run import build
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
from sfxgen.render.external.availability import allowing
from sfxgen.schema.messages import quoted

if TYPE_CHECKING:  # with numpy
    from sfxgen.build.shards import Shard

EXAMPLES = """\
sfxgen build                         # the project in this folder
sfxgen build --dry-run               # only say what would be made, and why
sfxgen build --only "footstep*"      # these sounds; the others stay as they are
sfxgen build --force ui/click        # make this one again, even over your edited file
sfxgen build --rerender ui/click     # render it again, whatever a cache holds; your edited file stays
sfxgen build --device cpu            # finals without a GPU, slowly
sfxgen build --ray                   # render on the Ray cluster that runs here, or --ray=ADDRESS
sfxgen build --shard 2/4             # render the second part of four into the team's cache
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
    external = "in CI, let renderers of this machine's own run; elsewhere they may anyway"
    parser.add_argument("--allow-external", action="store_true", help=external)
    part = "only render the first, second … part of N, for a cluster's array job; a plain build puts all together"
    cluster = "render on a Ray cluster: at this address, else the one that runs here"
    parser.add_argument("--ray", metavar="ADDRESS", help=cluster)
    parser.add_argument("--shard", metavar="I/N", help=part)
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
        ray=args.ray,
        shard=_shard(args.shard),
    )
    project, talk = open_project(args), talk_of(args)
    if not args.dry_run:
        tell_editor(project.root, project.config)
    with closing(progress(terminal, talk)) as observer, allowing(args.allow_external):
        result = build(project, options, observer)
    result = replace(result, warnings=(*result.warnings, *manifest_warnings(project)))
    show(result, terminal, talk, dry_run=args.dry_run, told=observer.tells)
    if args.json:
        terminal.json(result.to_dict())
    return exit_code(result)


def exit_code(result: BuildResult) -> int:
    """Return the exit code for a build."""
    return 130 if result.interrupted else 3 if result.failed else 0


def _shard(text: str | None) -> Shard | None:
    if text is None:
        return None
    from sfxgen.build.shards import read_shard

    return read_shard(text)


def _at_least_one(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"expected a whole number from 1, found {quoted(text)}")
    return int(text)
