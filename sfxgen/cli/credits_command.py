"""List what made the sounds: models and recordings with licences and attributions, and the AI disclosure for stores.

A licence that the project's policy forbids is marked; `sfxgen check` fails because of it.
"""

from __future__ import annotations

import argparse

from sfxgen.build.status import open_workspace
from sfxgen.cli.common import json_option, open_project, project_argument
from sfxgen.cli.terminal import Terminal
from sfxgen.schema.messages import count
from sfxgen.tasks.credits import (
    ModelCredit,
    RecordingCredit,
    SoundCredit,
    model_credits,
    recording_credits,
    sound_credits,
)

EXAMPLES = """\
sfxgen credits                        # what do I have to write in the credits?
sfxgen credits --json > credits.json  # the same for a script
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Print a block for each model and each recording that wants credit, then a line for each sound."""
    project = open_project(args)
    lock = open_workspace(project).read_lock()
    sounds = sound_credits(project.sounds, lock, project.config.licences)
    models = model_credits(sounds)
    for model in models:
        _show_model(model, terminal)
    recordings = recording_credits(sounds)
    for recording in recordings:
        _show_recording(recording, terminal)
    _show_sounds(sounds, terminal)
    if args.json:
        about = [{**vars(recording), "line": recording.line} for recording in recordings]
        made = [_model_json(model) for model in models]
        terminal.json({"models": made, "recordings": about, "sounds": [vars(sound) for sound in sounds]})
    return 0


def _show_model(credit: ModelCredit, terminal: Terminal) -> None:
    model = credit.model
    terminal.say(f"{terminal.paint(model.name, 'bold')}  {count(len(credit.sounds), 'sound')}")
    terminal.say(f"  licence: {model.licence}{f', {model.terms}' if model.terms else ''}")
    terminal.say(f"  in a commercial game: {credit.commercial}")
    if model.attribution:
        terminal.say(f"  say in the credits: {model.attribution}")
    terminal.say(f"  {credit.disclosure}")


def _show_recording(credit: RecordingCredit, terminal: Terminal) -> None:
    title = terminal.paint(f'"{credit.title}"', "bold")
    terminal.say(f"{title}  a recording, in {count(len(credit.sounds), 'sound')}: {', '.join(credit.sounds)}")
    terminal.say(f"  licence: {credit.licence}{f', {credit.licence_url}' if credit.licence_url else ''}")
    terminal.say(f"  say in the credits: {credit.line}")
    if credit.lacking:
        lacking = " and ".join(f"`{name}:`" for name in credit.lacking)
        terminal.say(terminal.paint(f"  the licence wants more: add {lacking} to the manifest", "red"))


def _show_sounds(sounds: tuple[SoundCredit, ...], terminal: Terminal) -> None:
    width = max((len(credit.name) for credit in sounds), default=0)
    for credit in sounds:
        licence = credit.licence or "licence not given"
        terminal.say(f"{credit.name:{width}}  {credit.state:9} {licence}: {credit.disclosure}")
        if credit.objection:
            terminal.say(terminal.paint(f"{'':{width}}  forbidden: {credit.objection}", "red"))
    terminal.say(count(len(sounds), "sound"))


def _model_json(credit: ModelCredit) -> dict[str, object]:
    model = credit.model
    return {
        "name": model.name,
        "licence": model.licence,
        "terms": model.terms or None,
        "commercial": model.commercial,
        "revenue_cap": model.revenue_cap or None,
        "attribution": model.attribution or None,
        "disclosure": credit.disclosure,
        "sounds": list(credit.sounds),
    }
