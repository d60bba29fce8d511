"""Print who and what made the sounds: licences, attributions, and the AI disclosure that storefronts ask for."""

from __future__ import annotations

import argparse

from sfxgen.build.status import open_workspace
from sfxgen.cli.common import count, json_option, open_project, project_argument
from sfxgen.cli.terminal import Terminal
from sfxgen.tasks.credits import ModelCredit, model_credits, sound_credits


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Print a block per model, then a line per sound; `check` is what fails a forbidden licence."""
    project = open_project(args)
    lock = open_workspace(project).read_lock()
    sounds = sound_credits(project.sounds, lock, project.config.licences)
    models = model_credits(sounds)
    for model in models:
        _show(model, terminal)
    width = max((len(sound.name) for sound in sounds), default=0)
    for sound in sounds:
        terminal.say(
            f"{sound.name:{width}}  {sound.state:9} {sound.licence or 'licence not given'}: {sound.disclosure}"
        )
        if sound.objection:
            terminal.say(terminal.paint(f"{'':{width}}  forbidden: {sound.objection}", "red"))
    terminal.say(count(len(sounds), "sound"))
    if args.json:
        terminal.json({"models": [_model_json(m) for m in models], "sounds": [vars(sound) for sound in sounds]})
    return 0


def _show(credit: ModelCredit, terminal: Terminal) -> None:
    model = credit.model
    terminal.say(f"{terminal.paint(model.name, 'bold')}  {count(len(credit.sounds), 'sound')}")
    terminal.say(f"  licence: {model.licence}{f', {model.terms}' if model.terms else ''}")
    terminal.say(f"  in a commercial game: {credit.commercial}")
    if model.attribution:
        terminal.say(f"  say in the credits: {model.attribution}")
    terminal.say(f"  {credit.disclosure}")


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
