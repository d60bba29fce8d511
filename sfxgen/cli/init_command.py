"""Set up a game: write sfxgen.yaml, a first manifest and a line for .gitignore.

On a terminal it asks which model is to make the sounds. In a Godot or Unity project it also installs the editor add-on.
You can run it again: your files stay as they are, and an older add-on is upgraded.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from pathlib import Path

from sfxgen.cli.common import as_typed, json_option, tell_editor
from sfxgen.cli.terminal import Terminal
from sfxgen.engines import detect
from sfxgen.project.config import Config
from sfxgen.render.models import find_model
from sfxgen.tasks.init import CHOICES, UNASKED, about, has_settings, init, require_model

EXAMPLES = """\
sfxgen init             # in your game's folder
sfxgen init ../game     # from somewhere else
sfxgen init --model procedural     # sounds that are made without a GPU, and free
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("folder", nargs="?", default=".", metavar="DIR", help="the game's folder (default: here)")
    model = f"what makes the sounds, such as {', '.join(CHOICES)} (default: it asks, or {UNASKED})"
    parser.add_argument("--model", metavar="NAME", help=model)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Write the files, and say what comes next."""
    folder = Path(args.folder)
    steps = list(init(folder, _model(args, folder, terminal)))
    engine = detect(folder)
    tell_editor(folder.resolve(), Config(engine=engine))
    terminal.say(f"engine: {engine if engine != 'none' else 'none found; any engine that reads OGG works'}")
    for step in steps:
        terminal.say(f"  {step.path}  {terminal.paint(step.done, 'dim')}")
    where = "" if args.folder == "." else f" {as_typed(args.folder)}"
    terminal.say(f"next: `sfxgen build{where}` makes the first sounds, `sfxgen watch{where}` builds whenever you save")
    if args.json:
        terminal.json({"engine": engine, "files": [asdict(step) for step in steps]})
    return 0


def _model(args: argparse.Namespace, folder: Path, terminal: Terminal) -> str:
    """Return the model to write into the settings: the one named, else the one chosen now, on a terminal."""
    if args.model:
        return require_model(args.model, folder)
    if args.json or has_settings(folder) or not (sys.stdin and sys.stdin.isatty() and terminal.is_seen):
        return UNASKED
    sold = _answer("Will the game be sold? [Y/n] ").lower() not in ("n", "no")
    fitting = [name for name in CHOICES if not (sold and find_model(name).commercial is False)]
    fitting.sort(key=lambda name: find_model(name).revenue_cap != "" and not sold)
    for number, name in enumerate(fitting, 1):
        terminal.say(f"  {number} {name:18} {about(name)}")
    chosen = _answer(f"Which model? [1] {fitting[0]}: ")
    if chosen.isdecimal() and 1 <= int(chosen) <= len(fitting):
        return fitting[int(chosen) - 1]
    return require_model(chosen, folder) if chosen else fitting[0]


def _answer(question: str) -> str:
    try:
        return input(question).strip()
    except EOFError:
        return ""
