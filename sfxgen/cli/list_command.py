"""Show every sound: its state, its takes, its length and where it is declared."""

from __future__ import annotations

import argparse
from fnmatch import fnmatchcase

from sfxgen.build.status import read_status
from sfxgen.cli.common import count, json_option, open_project, project_argument
from sfxgen.cli.terminal import Terminal
from sfxgen.plan.decide import PROTECT, SoundPlan

_COLOURS = {"final": "green", "recorded": "green", "manual": "blue", "draft": "yellow", "stale": "red", "edited": "red"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    parser.add_argument("--only", metavar="GLOB", default="*", help="only sounds whose name matches")
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Print a line per sound."""
    project = open_project(args)
    plans = [p for p in read_status(project, device=None).plan.sounds if fnmatchcase(p.sound.name, args.only)]
    width = max((len(plan.sound.name) for plan in plans), default=0)
    for plan in plans:
        sound, state = plan.sound, state_of(plan)
        painted = terminal.paint(f"{state:9}", _COLOURS.get(state, "dim"))
        length = f"{sound.duration:g} s" if sound.duration is not None else "-"
        loop = "loop" if sound.loop else ""
        takes = count(sound.variations, "take")
        place = terminal.paint(f"{sound.place.file}:{sound.place.line}", "dim")
        terminal.say(f"{painted} {sound.name:{width}}  {length:>7}  {takes:8} {loop:4}  {place}")
    if not args.json:
        terminal.say(count(len(plans), "sound"))
    else:
        terminal.json({"sounds": [_as_json(plan) for plan in plans]})
    return 0


def state_of(plan: SoundPlan) -> str:
    """Return `final`, `draft`, `recorded`, `manual`, or what is wrong: `edited`, `stale`, `missing`."""
    if any(take.action == PROTECT for take in plan.takes):
        return "edited"
    if plan.stale:
        return "stale" if plan.record and plan.record.takes else "missing"
    return plan.record.state if plan.record else "missing"


def _as_json(plan: SoundPlan) -> dict[str, object]:
    sound = plan.sound
    return {
        "name": sound.name,
        "state": state_of(plan),
        "duration": sound.duration,
        "loop": sound.loop is not None,
        "model": sound.model,
        "tags": list(sound.tags),
        "paths": [take.path for take in plan.takes],
        "file": sound.place.file,
        "line": sound.place.line,
    }
