"""Bring the sound files up to date with the manifests: make what is missing or changed, and nothing else.

If a sound's model can't run here, the built-in synthesizer makes a draft of it, and a warning says so. A file that
you edited is left alone. Interrupt a build whenever you like: the next one goes on from there.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace

from sfxgen.build.result import FAILED, KEPT, REMOVED, UNCHANGED, BuildResult, SoundReport
from sfxgen.build.run import Options, build
from sfxgen.cli.common import (
    device_option,
    json_option,
    only_option,
    open_project,
    project_argument,
    tell_editor,
    unmatched_warnings,
)
from sfxgen.cli.terminal import Terminal, progress
from sfxgen.schema.messages import count

EXAMPLES = """\
sfxgen build                         # the project in this folder
sfxgen build --dry-run               # only say what would be made, and why
sfxgen build --only "footstep*"      # these sounds; the others stay as they are
sfxgen build --force ui/click        # make this one again, even over your edited file
sfxgen build --rerender ui/click     # render it again, whatever a cache holds; your edited file stays
sfxgen build --device cpu            # finals without a GPU, slowly
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
    project = open_project(args)
    if not args.dry_run:
        tell_editor(project.root, project.config)
    with closing(progress(terminal)) as observer:
        result = build(project, options, observer)
    result = replace(result, warnings=(*result.warnings, *unmatched_warnings(project)))
    show(result, terminal, dry_run=args.dry_run)
    if args.json:
        terminal.json(result.to_dict())
    return exit_code(result)


def exit_code(result: BuildResult) -> int:
    """Return the exit code for a build."""
    return 130 if result.interrupted else 3 if result.failed else 0


def show(result: BuildResult, terminal: Terminal, *, dry_run: bool = False) -> None:
    """Print the sounds to know about, the warnings and the summary; in a dry run, every sound that would change."""
    for sound in result.sounds:
        if sound.action != UNCHANGED and (dry_run or sound.action in (KEPT, REMOVED, FAILED)):
            terminal.say(_line(sound, terminal))
        for error in sound.errors:
            _show_error(error, terminal)
        for path in sound.deleted:
            verb = terminal.paint(f"{'delete' if dry_run else 'deleted':9}", "dim")
            terminal.say(f"{verb} {path}  left over from {sound.name}")
    for warning in result.warnings:
        terminal.warn(warning)
    terminal.say(_summary(result, terminal, dry_run))


def _show_error(error: str, terminal: Terminal) -> None:
    """Print what went wrong, and the next step, if there is one, on a line of its own."""
    message, mark, hint = error.rpartition("\n  ")
    terminal.say(f"  {message if mark else hint}")
    if mark:
        terminal.say(f"    {hint}")


def _line(sound: SoundReport, terminal: Terminal) -> str:
    colour = {FAILED: "red", KEPT: "yellow", REMOVED: "dim"}.get(sound.action, "green")
    reasons = f"  {'; '.join(sound.reasons)}" if sound.reasons else ""
    return f"{terminal.paint(f'{sound.action:9}', colour)} {sound.name}{reasons}"


def _summary(result: BuildResult, terminal: Terminal, dry_run: bool) -> str:
    seconds = f"{result.seconds:.1f} s" if result.seconds >= 0.1 else f"{result.seconds * 1000:.0f} ms"
    unchanged = result.counts["unchanged"]
    parts = list(_phrases(result, dry_run))
    if result.interrupted:
        done = ", ".join(parts) or "nothing done"
        return terminal.paint(f"interrupted after {seconds}: {done}; the next build goes on from here", "yellow")
    if not parts:
        return terminal.paint(f"up to date: {count(unchanged, 'sound')} unchanged ({seconds})", "green")
    total = count(len(result.sounds) + len(result.skipped), "sound")
    colour = "red" if result.failed else "green"
    return terminal.paint(f"{total}: {', '.join([*parts, f'{unchanged} unchanged'])} ({seconds})", colour)


def _phrases(result: BuildResult, dry_run: bool) -> Iterable[str]:
    """Yield what was done, as `2 takes drafted`, or in a dry run what is to do, as `2 takes to draft`."""
    actions = Counter(sound.action for sound in result.sounds)
    deleted = sum(len(sound.deleted) for sound in result.sounds if not sound.removed)
    counts = {**result.counts, REMOVED: actions[REMOVED], KEPT: actions[KEPT], "deleted": deleted}
    if dry_run:
        takes = (take for sound in result.sounds if sound.action != REMOVED for take in sound.takes)
        counts["finished"] = sum(take.action not in (UNCHANGED, KEPT) for take in takes)
    for name, (noun, done, to_do) in _WORDS.items():
        if number := counts[name]:
            yield f"{count(number, noun) if noun else number} {to_do if dry_run else done}"


_WORDS = {
    "rendered": ("take", "rendered", "to render"),
    "drafted": ("take", "drafted", "to draft"),
    "restored": ("take", "restored from the cache", "to restore from the cache"),
    "finished": ("file", "written", "to write"),
    REMOVED: ("", "removed", "to remove"),
    "deleted": ("file", "deleted", "to delete"),
    KEPT: ("", "left alone", "to leave alone"),
    FAILED: ("", "failed", "failed"),
}
"""Count -> what is counted, what was done, what is to do."""


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number
