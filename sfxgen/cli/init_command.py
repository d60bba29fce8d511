"""Start a project: find Godot or Unity, write sfxgen.yaml, a first manifest and .gitignore lines.

Safe to run again: what is there stays as it is.
"""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from sfxgen.cli.common import json_option
from sfxgen.cli.terminal import Terminal
from sfxgen.engines import detect
from sfxgen.tasks.init import scaffold


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("folder", nargs="?", default=".", metavar="DIR", help="the game's folder (default: here)")
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Write the files and say what comes next."""
    folder = Path(args.folder)
    steps = list(scaffold(folder))
    engine = detect(folder)
    terminal.say(f"engine: {engine if engine != 'none' else 'none found; any engine that reads OGG will do'}")
    for step in steps:
        terminal.say(f"  {step.path}  {terminal.paint(step.done, 'dim')}")
    where = "" if args.folder == "." else f" {args.folder}"
    terminal.say(f"next: `sfxgen build{where}` makes the first sounds, `sfxgen watch{where}` follows your edits")
    if args.json:
        terminal.json({"engine": engine, "files": [asdict(step) for step in steps]})
    return 0
