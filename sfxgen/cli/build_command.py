"""Bring every output up to date with its manifest: render what is missing or changed, and nothing else.

Where a sound's model can't run, a draft stands in, and the summary says so. Files edited by hand are left alone.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from sfxgen.build.result import BuildResult, SoundReport
from sfxgen.build.run import Options, build
from sfxgen.cli.common import count, json_option, open_project, project_argument
from sfxgen.cli.terminal import Terminal, progress


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    parser.add_argument("--only", action="append", default=[], metavar="GLOB", help="only sounds whose name matches")
    forced = "make this sound anew, even over a file edited by hand"
    parser.add_argument("--force", action="append", default=[], metavar="NAME", help=forced)
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")
    parser.add_argument(
        "--device", default="auto", choices=("auto", "cuda", "mps", "cpu"), help="where models run (default: auto)"
    )
    parser.add_argument("--jobs", type=_at_least_one, metavar="N", help="processes for finishing (default: all cores)")
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Build, then show the summary."""
    options = Options(
        only=tuple(args.only), force=tuple(args.force), dry_run=args.dry_run, device=args.device, jobs=args.jobs
    )
    observer = progress(terminal)
    try:
        report = build(open_project(args), options, observer)
    finally:
        observer.close()
    show(report, terminal, dry_run=args.dry_run)
    if args.json:
        terminal.json(report.to_dict())
    return exit_code(report)


def exit_code(report: BuildResult) -> int:
    """Return the exit code that a build's report stands for."""
    return 130 if report.interrupted else 3 if report.failed else 0


def show(report: BuildResult, terminal: Terminal, *, dry_run: bool = False) -> None:
    """Print the summary: what was done, what failed, what to know."""
    for sound in report.sounds:
        if sound.action != "unchanged" and (dry_run or sound.action in ("kept", "removed", "failed")):
            terminal.say(_line(sound, terminal))
        for error in sound.errors:
            terminal.say(f"  {error.replace(chr(10), chr(10) + '  ')}")
    for warning in report.warnings:
        terminal.warn(warning)
    terminal.say(_summary(report, terminal, dry_run))


def _line(sound: SoundReport, terminal: Terminal) -> str:
    colour = {"failed": "red", "kept": "yellow", "removed": "dim"}.get(sound.action, "green")
    reasons = f"  {'; '.join(sound.reasons)}" if sound.reasons else ""
    return f"{terminal.paint(f'{sound.action:9}', colour)} {sound.name}{reasons}"


def _summary(report: BuildResult, terminal: Terminal, dry_run: bool) -> str:
    seconds = f"{report.seconds:.1f} s" if report.seconds >= 0.1 else f"{report.seconds * 1000:.0f} ms"
    unchanged = report.counts["unchanged"]
    did = list(_phrases(report))
    if report.interrupted:
        done = ", ".join(did) or "nothing"
        told = f"interrupted after {seconds}: {done}; the next build goes on from here"
        return terminal.paint(told, "yellow")
    if not did:
        return terminal.paint(f"up to date: {count(unchanged, 'sound')} unchanged ({seconds})", "green")
    total = count(len(report.sounds) + len(report.skipped), "sound")
    verb = "would be: " if dry_run else ""
    colour = "red" if report.failed else "green"
    return terminal.paint(f"{total}: {verb}{', '.join([*did, f'{unchanged} unchanged'])} ({seconds})", colour)


def _phrases(report: BuildResult) -> Iterable[str]:
    words = {"rendered": "rendered", "drafted": "drafted", "restored": "restored from the cache"}
    for name, word in words.items():
        if report.counts[name]:
            yield f"{count(report.counts[name], 'take')} {word}"
    if report.counts["finished"]:
        yield f"{count(report.counts['finished'], 'file')} written"
    moved = sum(sound.action == "removed" for sound in report.sounds)
    kept = sum(sound.action == "kept" for sound in report.sounds)
    for number, word in ((moved, "removed"), (kept, "left alone"), (report.counts["failed"], "failed")):
        if number:
            yield f"{number} {word}"


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number
