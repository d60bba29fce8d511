"""List the models that sfxgen knows by name: what each is best for, its licence and limits, and whether it runs here.

Any other text-to-audio pipeline of Hugging Face diffusers works, too: `model: org/name` on the hub, or
`model: ./folder`.
"""

from __future__ import annotations

import argparse

from sfxgen.cli.common import device_option, json_option
from sfxgen.cli.terminal import Terminal
from sfxgen.render.models import MODELS, Model, conversion
from sfxgen.render.registry import obstacle
from sfxgen.tasks.credits import commercial_use

EXAMPLES = """\
sfxgen models                  # what runs on this machine?
sfxgen models --device cpu     # and without its GPU?
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    device_option(parser)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Print a block for each model."""
    rows = [(model, obstacle(model, args.device)) for model in MODELS.values()]
    for model, why_not in rows:
        _show(model, why_not, terminal)
    terminal.say("Other text-to-audio pipelines of diffusers: `model: org/name` on the hub, or `model: ./folder`.")
    if args.json:
        terminal.json({"models": [_as_json(model, why_not) for model, why_not in rows]})
    return 0


def _show(model: Model, why_not: str, terminal: Terminal) -> None:
    cannot = f"can't run: {why_not.removeprefix(f'{model.name} ')}"
    here = terminal.paint(cannot, "yellow") if why_not else terminal.paint("runs here", "green")
    terminal.say(f"{terminal.paint(model.name, 'bold')}  {here}")
    terminal.say(f"  {model.best_for}")
    if model.hub_id:
        terminal.say(f"  {model.hub_id}, {model.pipeline}{', gated' if model.gated else ''}")
    if model.converter:
        terminal.say(f"  its weights are not published as a diffusers pipeline. {conversion(model)}")
    sound = f"{model.sample_rate / 1000:g} kHz {'stereo' if model.channels == 2 else 'mono'}"
    terminal.say(f"  {', '.join([sound, f'up to {model.limit_s:g} s in one piece', *_settings(model)])}")
    terminal.say(f"  licence: {model.licence}; in a commercial game: {commercial_use(model)}")


def _settings(model: Model) -> list[str]:
    settings = [f"{model.steps} steps"] if model.steps else []
    settings += [f"guidance {model.guidance:g}"] if model.guidance else []
    return settings + ([f'negative prompt "{model.negative_prompt}"'] if model.negative_prompt else [])


def _as_json(model: Model, why_not: str) -> dict[str, object]:
    return {
        "name": model.name,
        "runs_here": not why_not,
        "obstacle": why_not or None,
        "best_for": model.best_for,
        "hub_id": model.hub_id,
        "pipeline": model.pipeline,
        "gated": model.gated,
        "converter": model.converter or None,
        "sample_rate": model.sample_rate,
        "channels": model.channels,
        "limit_s": model.limit_s,
        "steps": model.steps,
        "guidance": model.guidance,
        "negative_prompt": model.negative_prompt or None,
        "licence": model.licence,
        "commercial": model.commercial,
        "revenue_cap": model.revenue_cap or None,
    }
