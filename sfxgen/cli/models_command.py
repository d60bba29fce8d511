"""List the models: what each is best for, what a game may do with it, its limits, and whether it runs here.

With --try, a renderer of your own is put to the test: determinism, length, rate, silence, errors, Ctrl+C.
"""

from __future__ import annotations

import argparse
from dataclasses import asdict

from sfxgen.cli.common import device_option, json_option
from sfxgen.cli.terminal import Terminal
from sfxgen.render.diffusion.pipelines import PIPELINES
from sfxgen.render.diffusion.weights.availability import not_converted
from sfxgen.render.models import Model, conversion
from sfxgen.tasks.credits import commercial_use
from sfxgen.tasks.list_models import models_here, named_model, why_not

EXAMPLES = """\
sfxgen models                  # what runs on this machine?
sfxgen models --device cpu     # and without its GPU?
sfxgen models --try moss-sfx   # does my own renderer keep to the contract?
"""
OTHERS = (
    f"A pipeline of diffusers works as `model: org/name` or `model: ./folder` if its class is {', '.join(PIPELINES)}. "
    "Any other generator can be a renderer of your own: docs/renderers.md."
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    device_option(parser)
    parser.add_argument("--try", dest="tried", metavar="NAME", help="put a renderer of your own to the test")
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Print a block for each model, or a line for each trial."""
    if args.tried:
        return _try(args, terminal)
    rows = [(model, why_not(model, args.device)) for model in models_here()]
    for model, obstacle in rows:
        _show(model, obstacle, terminal)
    terminal.say(OTHERS)
    if args.json:
        terminal.json({"models": [_as_json(model, obstacle) for model, obstacle in rows]})
    return 0


def _try(args: argparse.Namespace, terminal: Terminal) -> int:
    """Test one renderer; exit with 1 if it doesn't keep to the contract."""
    from sfxgen.tasks.try_renderer import try_renderer

    trials = []
    for trial in try_renderer(named_model(args.tried), args.device):
        mark = terminal.paint("ok  ", "green") if trial.ok else terminal.paint("no  ", "red")
        terminal.say(f"{mark} {trial.name:12} {trial.detail}")
        trials.append(trial)
    ok = all(trial.ok for trial in trials)
    terminal.say(f"{args.tried} {'keeps to the contract' if ok else 'does not keep to the contract'}")
    if args.json:
        terminal.json({"ok": ok, "trials": [asdict(trial) for trial in trials]})
    return 0 if ok else 1


def _show(model: Model, obstacle: str, terminal: Terminal) -> None:
    cannot = f"can't run: {obstacle.removeprefix(f'{model.name} ')}"
    here = terminal.paint(cannot, "yellow") if obstacle else terminal.paint("runs here", "green")
    terminal.say(f"{terminal.paint(model.name, 'bold')}  {here}")
    terminal.say(f"  {model.best_for}")
    if model.hub_id:
        made_by = model.pipeline or "in a program of its own"
        terminal.say(f"  {model.hub_id}, {made_by}{', gated' if model.gated else ''}")
    if model.converter and model.hub_id and not_converted(model) != obstacle:
        terminal.say(f"  its weights are not published as a diffusers pipeline. {conversion(model)}")
    if not model.sample_rate:
        return
    sound = f"{model.sample_rate / 1000:g} kHz {'stereo' if model.channels == 2 else 'mono'}"
    terminal.say(f"  {', '.join([sound, f'up to {model.limit_s:g} s in one piece', *_settings(model)])}")
    terminal.say(f"  licence: {model.licence}; in a commercial game: {commercial_use(model)}")


def _settings(model: Model) -> list[str]:
    settings = [f"{model.steps} steps"] if model.steps else []
    settings += [f"guidance {model.guidance:g}"] if model.guidance else []
    return settings + ([f'negative prompt "{model.negative_prompt}"'] if model.negative_prompt else [])


def _as_json(model: Model, obstacle: str) -> dict[str, object]:
    return {
        "name": model.name,
        "runs_here": not obstacle,
        "obstacle": obstacle or None,
        "best_for": model.best_for,
        "renderer": model.renderer,
        "hub_id": model.hub_id,
        "pipeline": model.pipeline,
        "gated": model.gated,
        "converter": model.converter or None,
        "sample_rate": model.sample_rate or None,
        "channels": model.channels,
        "limit_s": model.limit_s,
        "steps": model.steps,
        "guidance": model.guidance,
        "negative_prompt": model.negative_prompt or None,
        "licence": model.licence,
        "commercial": model.commercial,
        "revenue_cap": model.revenue_cap or None,
    }
