"""Running a command line: choose the command, run it, and turn errors and Ctrl+C into exit codes."""

from __future__ import annotations

import argparse
import signal
import threading
from collections.abc import Sequence
from functools import partial
from importlib import import_module
from textwrap import indent
from typing import Protocol, cast

from sfxgen import __version__
from sfxgen.cli import COMMANDS
from sfxgen.cli.command_line import Parser, command_of, parser_of, refuse_rest, refuse_unknown
from sfxgen.cli.terminal import Terminal
from sfxgen.errors import SfxgenError, UsageError, explained

EPILOG = """\
first steps:
  sfxgen init              # in your game's folder; then edit audio/sounds.sfx.yaml
  sfxgen watch             # builds whenever you save
  sfxgen build --help      # every command explains its options, with examples

exit codes:
  0 done, or up to date      1 check found something     2 usage or manifest fault
  3 some sounds failed       4 unexpected                130 interrupted
"""


BARE = "--ray"
"""An option whose value may only follow a `=`: argparse would take the project for it."""


class Command(Protocol):
    """A module `…_command` of this folder; its docstring is the description in `--help`."""

    EXAMPLES: str
    """Command lines, one a line, with a comment where it helps."""

    def arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the command's arguments."""

    def run(self, args: argparse.Namespace, terminal: Terminal) -> int:
        """Run the command and return the exit code."""


def run(words: Sequence[str]) -> int:
    """Run a command line and return its exit code."""
    try:
        chosen, args = _read(words)
    except UsageError as error:
        Terminal(as_json="--json" in words).error(error)
        return error.exit_code
    return 0 if chosen is None else _run(chosen, args)


def _read(words: Sequence[str]) -> tuple[Command | None, argparse.Namespace]:
    """Return the command that a command line names, and its arguments. Raises UsageError for what can't be meant."""
    words = [f"{word}=" if word == BARE else word for word in words]
    named = command_of(words)
    if named is not None:
        refuse_unknown(named, words)
    parser, chosen = _parser([named] if named else words)
    args, rest = parser.parse_known_args(words)
    if named is None or chosen is None:
        parser.print_help()
    elif rest:
        refuse_rest(parser_of(named), named, rest)
    return chosen, args


def whole_parser() -> argparse.ArgumentParser:
    """Return the parser with all commands and their options, for which every command's module is imported."""
    return _parser(tuple(COMMANDS), whole=True)[0]


def _parser(words: Sequence[str], *, whole: bool = False) -> tuple[argparse.ArgumentParser, Command | None]:
    """Return the parser, and the command that the words name; only that command's module is imported, or all."""
    formatter = argparse.RawDescriptionHelpFormatter
    description = "Sound effects as part of your game's source code."
    parser = Parser(prog="sfxgen", description=description, epilog=EPILOG, formatter_class=formatter)
    parser.add_argument("--version", action="version", version=f"sfxgen {__version__}")
    commands = parser.add_subparsers(prog=parser.prog, dest="command", metavar="COMMAND", title="commands")
    named = next((word for word in words if word in COMMANDS), None)
    chosen = None
    for name, summary in COMMANDS.items():
        if name != named and not whole:
            commands.add_parser(name, help=summary, add_help=False)
            continue
        chosen = cast("Command", import_module(f"sfxgen.cli.{name}_command"))
        examples = "examples:\n" + indent(chosen.EXAMPLES, "  ")
        command = commands.add_parser(
            name, help=summary, description=chosen.__doc__, epilog=examples, formatter_class=formatter
        )
        command.examples = chosen.EXAMPLES
        chosen.arguments(command)
        command.add_argument("--debug", action="store_true", help="show the traceback of an error")
    return parser, chosen


def _run(command: Command, args: argparse.Namespace) -> int:
    terminal = Terminal(as_json=getattr(args, "json", False))
    hook, threading.excepthook = threading.excepthook, partial(_tell_of_thread, terminal, args.debug)
    try:
        return _exit_code(command, args, terminal)
    finally:
        threading.excepthook = hook


def _tell_of_thread(terminal: Terminal, debug: bool, ended: threading.ExceptHookArgs) -> None:
    """Print what ended a thread as every other error is printed; Python itself would print it raw."""
    if ended.exc_value is not None and debug:
        terminal.traceback(ended.exc_value)
    elif isinstance(ended.exc_value, Exception):
        terminal.note(f"error: {ended.exc_value}")


def _exit_code(command: Command, args: argparse.Namespace, terminal: Terminal) -> int:
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # asked to end: the same as Ctrl+C
    from sfxgen.cli.common import root_notes  # which knows projects; `--version` does without

    try:
        for note in root_notes(args):
            terminal.note(note)
        return command.run(args, terminal)
    except SfxgenError as error:
        if args.debug:
            terminal.traceback(error)
        terminal.error(error)
        return error.exit_code
    except KeyboardInterrupt:
        terminal.note("interrupted")
        return 130
    except Exception as error:
        if args.debug:
            terminal.traceback(error)
        told = _unexpected(error)
        terminal.error(told)
        return told.exit_code


def _unexpected(error: Exception) -> SfxgenError:
    if isinstance(error, OSError):
        return explained(error)
    hint = "This is a bug in sfxgen. Run it again with --debug, and report what it prints."
    return SfxgenError(f"{type(error).__name__}: {error}", hint)
