"""The command line: the one part of sfxgen that prints."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from collections.abc import Sequence
from importlib import import_module
from typing import Protocol, cast

from sfxgen import __version__
from sfxgen.cli.terminal import Terminal
from sfxgen.errors import SfxgenError

COMMANDS: dict[str, str] = {
    "init": "start: write sfxgen.yaml, a first manifest and .gitignore lines",
    "build": "bring the outputs up to date",
    "watch": "build on every change, until ^C",
    "check": "read only: exit 1 if anything is stale, missing, edited, left over or unlicensed",
    "explain": "say why a sound would be built, field by field, or why not",
    "list": "show every sound and its state",
    "inspect": "draw a sound: waveform, spectrogram, loudness, seam",
    "reroll": "give a sound, or one take of it, a new seed",
    "adopt": "keep a file made by hand in a sound's place",
    "clean": "remove left-over outputs and unused renders",
    "lock": "mend the lockfile after a merge",
    "schema": "print the manifests' JSON Schema, for editors",
    "models": "list the models: licence, limits, and what runs here",
    "credits": "print licences, attributions and the AI disclosure, per model and sound",
    "doctor": "look at this machine: what works, what is missing",
}
"""Command -> what it does. Each lives in the module of its name in this folder."""

EPILOG = """\
exit codes:
  0 done, or up to date      1 check found something     2 usage or manifest fault
  3 some sounds failed       4 unexpected                130 interrupted

first steps:
  sfxgen init            in your game's folder, then edit audio/sounds.sfx.yaml
  sfxgen watch           hear every change a moment after you save it
"""


class Command(Protocol):
    """A module of this folder."""

    def arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the command's arguments."""

    def run(self, args: argparse.Namespace, terminal: Terminal) -> int:
        """Do it and return the exit code."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    parser, chosen = _parser(words)
    args = parser.parse_args(words)
    if args.command is None or chosen is None:
        parser.print_help()
        return 0
    return _run(chosen, args)


def _parser(words: Sequence[str]) -> tuple[argparse.ArgumentParser, Command | None]:
    """Make the parser; only the module of the command at hand is imported."""
    parser = argparse.ArgumentParser(
        prog="sfxgen",
        description="Sound effects as part of a game's source code.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"sfxgen {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    named = next((word for word in words if word in COMMANDS), None)
    chosen = None
    for name, summary in COMMANDS.items():
        if name != named:
            commands.add_parser(name, help=summary, add_help=False)
            continue
        chosen = cast("Command", import_module(f"sfxgen.cli.{name}_command"))
        formatter = argparse.RawDescriptionHelpFormatter
        made = commands.add_parser(name, help=summary, description=chosen.__doc__, formatter_class=formatter)
        made.add_argument("--debug", action="store_true", help="show tracebacks")
        chosen.arguments(made)
    return parser, chosen


def _run(command: Command, args: argparse.Namespace) -> int:
    terminal = Terminal(as_json=getattr(args, "json", False))
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # a polite kill is a ^C
    try:
        return command.run(args, terminal)
    except SfxgenError as error:
        if args.debug:
            raise
        terminal.error(error)
        return error.exit_code
    except KeyboardInterrupt:
        terminal.note("interrupted")
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if args.debug:
            raise
        terminal.error(_unexpected(error))
        return 4


def _unexpected(error: Exception) -> SfxgenError:
    if isinstance(error, OSError):
        where = f": {error.filename}" if error.filename else ""
        return SfxgenError(f"{error.strerror or error}{where}", "Free space or mend permissions, then run it again.")
    hint = "Run it again with --debug and report what it prints."
    return SfxgenError(f"{type(error).__name__}: {error}", hint)
