"""Set up a game: write sfxgen.yaml, a first manifest and a line for .gitignore.

In a Godot or Unity project it also installs the editor add-on. You can run it again: your files stay as they are, and
an older add-on is upgraded.
"""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from sfxgen.cli.common import as_typed, json_option, tell_editor
from sfxgen.cli.terminal import Terminal
from sfxgen.engines import detect
from sfxgen.project.config import Config
from sfxgen.tasks.init import init

EXAMPLES = """\
sfxgen init             # in your game's folder
sfxgen init ../game     # from somewhere else
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("folder", nargs="?", default=".", metavar="DIR", help="the game's folder (default: here)")
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Write the files, and say what comes next."""
    folder = Path(args.folder)
    steps = list(init(folder))
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
