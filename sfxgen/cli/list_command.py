"""List every sound: its state, length, number of takes, and where it is declared.

A sound is final, draft, recorded (from your recording), manual (a file you adopted) or a layer (of others only, without
a file of its own). Otherwise it needs a look: missing, stale (a build would change it) or edited (by hand, so that
builds leave it alone). Below it stands what a build warns of: a target that its files miss, a loop's joint that may be
heard.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from fnmatch import fnmatchcase

from sfxgen.build.selection import select
from sfxgen.build.sound_notes import folded, folded_texts
from sfxgen.build.status import notes_of, read_status, state_of
from sfxgen.cli.common import json_option, manifest_warnings, only_option, open_project, project_argument
from sfxgen.cli.terminal import Terminal
from sfxgen.plan.decide import SoundPlan
from sfxgen.plan.states import says_in_the_way
from sfxgen.schema.messages import count

EXAMPLES = """\
sfxgen list
sfxgen list --only "ui/*"
"""

_COLOURS = {"final": "green", "recorded": "green", "manual": "blue", "draft": "yellow", "stale": "red", "edited": "red"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    only_option(parser)
    parser.add_argument("--names", action="store_true", help="only the names, one on each line, as shells want them")
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Print a line for each sound."""
    project = open_project(args)
    select(project, tuple(args.only))
    if args.names and not args.json:
        for summary in project.summaries:
            if _is_chosen(summary.name, args.only):
                terminal.say(summary.name)
        return 0
    state = read_status(project, device=None)
    plans = [p for p in state.plan.sounds if _is_chosen(p.sound.name, args.only)]
    notes = [(plan.sound.name, note) for plan in plans for note in notes_of(plan)]
    width = max((len(plan.sound.name) for plan in plans), default=0)
    for plan in plans:
        terminal.say(_line(plan, width, terminal))
        for reason in filter(says_in_the_way, plan.reasons):
            terminal.say(terminal.paint(f"{'':9} {reason}: builds leave it alone", "yellow"))
        for note in notes_of(plan):
            terminal.say(terminal.paint(f"{'':9} {note.text}", "yellow"))
    terminal.say(count(len(plans), "sound"))
    warnings = [*folded(notes), *folded_texts(state.engine_warnings()), *manifest_warnings(project)]
    for warning in warnings:
        terminal.warn(warning)
    if args.json:
        terminal.json({"sounds": [_as_json(plan) for plan in plans], "warnings": warnings})
    return 0


def _is_chosen(name: str, globs: Sequence[str]) -> bool:
    return not globs or any(fnmatchcase(name, glob) for glob in globs)


def _line(plan: SoundPlan, width: int, terminal: Terminal) -> str:
    sound, state = plan.sound, state_of(plan)
    painted = terminal.paint(f"{state:9}", _COLOURS.get(state, "dim"))
    length = f"{sound.seconds:g} s" if sound.seconds is not None else sound.duration or "-"
    loop = "loop" if sound.loop else ""
    place = terminal.paint(f"{sound.place.file}:{sound.place.line}", "dim")
    return f"{painted} {sound.name:{width}}  {length:>7}  {count(sound.variations, 'take'):8} {loop:4}  {place}"


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
        **({"warnings": [note.text for note in notes]} if (notes := notes_of(plan)) else {}),
    }
