"""Say why a sound would be built, field by field, or why not.

You also see its licence, what the synthesizer understood of the prompt, and both hashes of every take.
"""

from __future__ import annotations

import argparse

from sfxgen.build.status import notes_of, read_status
from sfxgen.cli.common import json_option, name_argument, open_project
from sfxgen.cli.terminal import Terminal
from sfxgen.manifest.sound import Sound
from sfxgen.plan.changes import written
from sfxgen.plan.decide import KEEP, MAKE, SoundPlan, TakePlan
from sfxgen.plan.hashes import spec
from sfxgen.plan.licences import by_hand, licence
from sfxgen.plan.request import is_recording
from sfxgen.project.find import find_sound
from sfxgen.render.registry import obstacle

EXAMPLES = """\
sfxgen explain footstep_gravel
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    name_argument(parser)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Print the sound's fields, and for each take what a build would do and why."""
    project = open_project(args)
    sound = find_sound(project, args.name)
    state = read_status(project, whole=False, look_at=frozenset({sound.name}))
    (plan,) = (plan for plan in state.plan.sounds if plan.sound.name == args.name)
    why_not = "" if is_recording(sound) or sound.layers else obstacle(plan.model, "auto")
    _show(plan, why_not, terminal)
    if args.json:
        terminal.json(_as_json(plan, why_not))
    return 0


def _show(plan: SoundPlan, why_not: str, terminal: Terminal) -> None:
    sound = plan.sound
    state = plan.record.state if plan.record else "not built" if sound.export else "layer"
    terminal.say(f"{terminal.paint(sound.name, 'bold')}  {state}  {sound.place.file}:{sound.place.line}")
    for name, value in spec(sound).items():
        terminal.say(f"  {name}: {written(value)}")
    under = licence(sound, plan.model, by_hand(plan.record.takes if plan.record else ()))
    terminal.say(f"  licence: {under or 'not given'}")
    for line in _draft(sound):
        terminal.say(f"  {line}")
    if why_not:
        terminal.say(f"  {terminal.paint(why_not, 'yellow')}")
    for note in notes_of(plan):
        terminal.say(f"  {terminal.paint('warning:', 'yellow')} {note.text}")
    for take in plan.takes:
        verdict = {KEEP: "up to date", MAKE: "to make"}.get(take.action, "left alone")
        terminal.say(f"  take {take.number}  {take.path}  seed {take.request.seed}  {verdict}")
        for reason in take.reasons:
            terminal.say(f"    {reason}")
        terminal.say(terminal.paint(f"    render {take.render[:16]}  finish {_finish(take)[:16]}", "dim"))


def _draft(sound: Sound) -> tuple[str, ...]:
    """Return what the synthesizer understands of the prompt, line by line."""
    if is_recording(sound) or sound.prompt is None or sound.layers:
        return ()
    from sfxgen.render.procedural import explain

    first, *rest = explain(sound.prompt, sound.style or "")
    return (f"draft: {first}", *(f"  {line}" for line in rest))


def _finish(take: TakePlan) -> str:
    return take.draft_finish if take.record and take.record.draft else take.finish


def _as_json(plan: SoundPlan, why_not: str) -> dict[str, object]:
    takes = [
        {
            "path": take.path,
            "seed": take.request.seed,
            "action": take.action,
            "reasons": list(take.reasons),
            "render": take.render,
            "finish": _finish(take),
        }
        for take in plan.takes
    ]
    return {
        "name": plan.sound.name,
        "state": plan.record.state if plan.record else None,
        "stale": plan.stale,
        "reasons": list(plan.reasons),
        "spec": spec(plan.sound),
        "obstacle": why_not or None,
        "draft": list(_draft(plan.sound)),
        "takes": takes,
        "warnings": [note.text for note in notes_of(plan)],
    }
