"""A command line from words to exit code: which command, what it raised, what ^C means."""

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
from sfxgen.cli import COMMANDS
from sfxgen.cli.terminal import Terminal
from sfxgen.errors import SfxgenError, explained

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


def run(words: Sequence[str]) -> int:
    """Run a command line and return its exit code."""
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
        return explained(error)
    hint = "Run it again with --debug and report what it prints."
    return SfxgenError(f"{type(error).__name__}: {error}", hint)
