"""The command line read, and what is wrong with it in words: an unknown command or option, a value that is missing."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any, NoReturn

from sfxgen.cli import COMMANDS
from sfxgen.errors import UsageError
from sfxgen.schema.messages import listing, nearest, quoted, shown

_MEANT = {
    **dict.fromkeys(("make", "render", "generate", "run", "compile", "update", "sync", "export", "all"), "build"),
    **dict.fromkeys(("status", "ls", "show", "sounds"), "list"),
    **dict.fromkeys(("new", "setup", "start", "install"), "init"),
    **dict.fromkeys(("append", "insert", "declare", "create"), "add"),
    **dict.fromkeys(("test", "validate", "lint", "verify", "ci"), "check"),
    **dict.fromkeys(("why", "diff", "info"), "explain"),
    **dict.fromkeys(("serve", "dev", "live", "auto"), "watch"),
    **dict.fromkeys(("play", "preview", "plot", "picture", "view"), "inspect"),
    **dict.fromkeys(("seed", "reseed", "again"), "reroll"),
    **dict.fromkeys(("keep", "accept", "import"), "adopt"),
    **dict.fromkeys(("rm", "remove", "delete", "purge", "gc", "prune"), "clean"),
    **dict.fromkeys(("resolve", "merge", "repair", "fix"), "lock"),
    **dict.fromkeys(("licences", "licenses", "licence", "license", "attribution"), "credits"),
    **dict.fromkeys(("env", "debug", "diagnose", "health"), "doctor"),
    "trust": "cache",
}
"""What people type for a command -> the command."""

_SHORT = {
    "-n": "--dry-run",
    "--simulate": "--dry-run",
    "--preview": "--dry-run",
    "-f": "--force",
    "--filter": "--only",
    "--name": "--only",
    "--sound": "--only",
    "-k": "--only",
    "-j": "--jobs",
    "--workers": "--jobs",
    "--threads": "--jobs",
    "-d": "--device",
    "--gpu": "--device",
    "-p": "--project",
    "-C": "--project",
    "--dir": "--project",
    "--path": "--project",
    "--strict": "--release",
    "--out": "--output",
}
"""What people type for an option -> the option."""


_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212"


class Parser(argparse.ArgumentParser):
    """A parser that raises what is wrong, with the next step, in place of printing how it is used."""

    examples: str = ""
    meant: Mapping[str, str] = {}
    """What people type for an option of this command -> the option."""

    def error(self, message: str) -> NoReturn:
        """Raise UsageError with what is wrong."""
        raise _fault(self, message)


def command_of(words: Sequence[str]) -> str | None:
    """Return the command that a command line names; None for one that only asks for help.

    Raises UsageError for a word that is no command, and for options before the command.
    """
    first = next(iter(words), "-h")
    dashed = next((word for word in words if word[:1] in _DASHES and word[:1]), None)
    if dashed is not None:
        plain = "--" + dashed.lstrip(f"{_DASHES}-")
        raise UsageError(f"the dash of {shown(dashed)} is not the keyboard's", f"Write {shown(plain)}.")
    if first in COMMANDS or first in ("-h", "--help", "--version"):
        return first if first in COMMANDS else None
    command = next((word for word in words if word in COMMANDS), None)
    if first.startswith("-") and command is not None:
        raise UsageError(f"{shown(first)} stands before the command", f"Write `{_reordered(words, command)}`.")
    if first.startswith("-"):
        version = first in ("-V", "-v", "--ver", "-version")
        hint = "`sfxgen --version` tells the version." if version else "`sfxgen --help` lists the commands."
        raise UsageError(f"there is no option {shown(first)} without a command", hint)
    raise UsageError(f"there is no command {quoted(first)}", _command_hint(first, words[1:]))


def _reordered(words: Sequence[str], command: str) -> str:
    """Return a command line with what stands before the command after it, and the project as the command names it."""
    at = words.index(command)
    before, after = list(words[:at]), list(words[at + 1 :])
    parser = parser_of(command)
    takes_folder = any(action.metavar == "PROJECT" for action in parser._actions if not action.option_strings)
    for i, word in enumerate(before if takes_folder else ()):
        option, mark, value = word.partition("=")
        if option in _PROJECT and (mark or i + 1 < len(before)):
            before[i : i + (1 if mark else 2)] = [value if mark else before[i + 1]]
            break
    return shown(" ".join(["sfxgen", command, *before, *after]), 200)


_PROJECT = ("--project", "--dir", "--path", "-p", "-C")


def _command_hint(word: str, rest: Sequence[str]) -> str:
    spelt = word.lower().lstrip("-/")
    if spelt == "help":
        about = next((each for each in rest if each in COMMANDS), None)
        return f"`sfxgen {about} --help` explains {about}." if about else "`sfxgen --help` lists the commands."
    if spelt == "version":
        return "`sfxgen --version` tells the version."
    if word.endswith((".yaml", ".yml", "/")) or word == "." or word[:2] in ("./", "~/", ".."):
        return f"`sfxgen build {shown(word)}` builds what is there."
    near = nearest(spelt, COMMANDS) or _MEANT.get(spelt)
    if near is None and re.fullmatch("[a-z0-9_-]+(?:/[a-z0-9_-]+)*", word):
        return f"`sfxgen --help` lists the commands. A sound of that name: `sfxgen build --only {word}`."
    return f"Did you mean `sfxgen {near}`?" if near else "`sfxgen --help` lists the commands."


def refuse_rest(parser: Parser, command: str, rest: Sequence[str]) -> NoReturn:
    """Raise UsageError for words that a command does not take."""
    word = rest[0]
    if word.startswith("-") and len(word) > 1:
        raise UsageError(
            f"{command} has no option {shown(word.partition('=')[0])}", _option_hint(parser, command, word)
        )
    positions = [action for action in parser._actions if not action.option_strings]
    takes = [str(action.metavar) for action in positions if action.metavar]
    if takes == ["NAME[#TAKE]"] and word.isdecimal():
        hint = f"A take is named with its sound, as in footstep_gravel#{word}."
    elif takes == ["PROJECT"]:
        chooses = "; --only chooses sounds" if _has(parser, "--only") else ""
        hint = f"It takes one folder or manifest{chooses}. Quote a name with spaces in it."
    elif "PROMPT" in takes:
        hint = f"Put the prompt in quotes. {_as_in(parser, command)}"
    elif takes:
        hint = f"{_as_in(parser, command)} Quote a name with spaces in it."
    else:
        hint = f"`sfxgen {command} --help` says what it takes."
    raise UsageError(f"{command} does not take {quoted(word)} here", hint)


def _option_hint(parser: Parser, command: str, word: str) -> str:
    option = word.partition("=")[0]
    positions = {str(action.metavar) for action in parser._actions if not action.option_strings}
    if option in _PROJECT and "PROJECT" in positions:
        return f"Write the folder alone, as in `sfxgen {command} my-game`."
    if option in ("--name", "--sound", "-n") and any("NAME" in position for position in positions):
        return f"Write the name alone. {_as_in(parser, command)}"
    known = [each for each in parser._option_string_actions if each.startswith("--")]
    meant = parser.meant.get(option) or _SHORT.get(option, "")
    near = meant if meant in known else nearest(option, known)
    if near:
        return f"Did you mean {near}?"
    if option == "--all":
        one = any("NAME" in position for position in positions)
        return "It takes one sound at a time." if one else "It takes all sounds: leave it out."
    if option in ("--force", "--yes", "-y", "-f") and not _has(parser, "--force"):
        return "It asks nothing: leave that out."
    if option in ("-o", "--out", "--output", "--file"):
        return f"It prints on the screen: `sfxgen {command} > FILE` writes that to a file."
    if command == "init" and option in ("--engine", "--godot", "--unity"):
        return "init finds the engine by its project; `engine:` in sfxgen.yaml names another."
    elsewhere = [each for each in COMMANDS if each != command and _has(parser_of(each), option)]
    if elsewhere:
        return f"`sfxgen {elsewhere[0]}` has {option}."
    return f"`sfxgen {command} --help` lists its options."


def refuse_unknown(command: str, words: Sequence[str]) -> None:
    """Raise UsageError for an option that a command does not have, before anything is said of what it lacks."""
    parser = parser_of(command)
    known = [*parser._option_string_actions, "--help", "--debug"]
    for word in words:
        option = word.partition("=")[0]
        if option[:2] == "--" and len(option) > len("--") and not any(each.startswith(option) for each in known):
            refuse_rest(parser, command, [word])


def _has(parser: argparse.ArgumentParser, option: str) -> bool:
    return option in parser._option_string_actions


def parser_of(command: str) -> Parser:
    """Return the parser of one command by itself."""
    module = import_module(f"sfxgen.cli.{command}_command")
    parser = Parser(prog=f"sfxgen {command}", add_help=False)
    parser.examples = module.EXAMPLES
    parser.meant = getattr(module, "MEANT", {})
    module.arguments(parser)
    return parser


# What argparse says, in other words.


def _fault(parser: Parser, message: str) -> UsageError:
    """Return the error for a message of argparse's, which may hold names of a project's files."""
    command = parser.prog.partition(" ")[2]
    for pattern, told in _TOLD:
        if found := re.match(pattern, message, re.DOTALL):
            return UsageError(*told(parser, command, *found.groups()))
    return UsageError(message, f"`{parser.prog} --help` explains its options.")


def _told_required(parser: Parser, command: str, what: str) -> tuple[str, str]:
    named = what.split(", ")[0]
    action = next((each for each in parser._actions if named in (each.metavar, each.dest)), None)
    meaning = listing([f"`{choice}`" for choice in action.choices]) if action and action.choices else None
    return f"{command} needs one more word: {meaning or (action and action.help) or what}", _as_in(parser, command)


def _told_no_value(parser: Parser, command: str, option: str) -> tuple[str, str]:
    return f"{option} needs a value", _as_in(parser, command, option)


def _told_value(parser: Parser, command: str, option: str, value: str) -> tuple[str, str]:
    return f"{option} takes no value, found {quoted(value)}", f"Write {option} alone."


_CHOICES = {"gpu": "cuda", "nvidia": "cuda", "metal": "mps", "apple": "mps", "pwsh": "powershell", "sh": "bash"}
"""What people type for a choice -> the choice."""


def _told_choice(parser: Parser, command: str, option: str, value: str) -> tuple[str, str]:
    choices = next(_choices(parser, option), ())
    meant = _CHOICES.get(value.lower())
    meant = meant or ("cuda" if value.startswith("cuda:") else nearest(value, choices))
    example = _as_in(parser, command, option if option.startswith("-") else "")
    hint = f"Did you mean {meant}?" if meant in choices else example
    what = f"{option}: " if option.startswith("-") else f"{command}: "
    return f"{what}expected {listing(choices)}, found {quoted(value)}", hint


def _told_type(parser: Parser, command: str, option: str, problem: str) -> tuple[str, str]:
    return f"{option}: {problem}", _as_in(parser, command, option)


def _told_ambiguous(parser: Parser, command: str, option: str, choices: str) -> tuple[str, str]:
    return f"{option} may be {choices}", "Write it in full."


def _told_together(parser: Parser, command: str, option: str, other: str) -> tuple[str, str]:
    return f"{other} and {option} say the opposite of each other", "Write one of them."


_TOLD: tuple[tuple[str, Any], ...] = (
    (r"argument ([^:]+): not allowed with argument (.*)", _told_together),
    (r"the following arguments are required: (.*)", _told_required),
    (r"argument ([^:]+): expected (?:one|at least one) argument", _told_no_value),
    (r"argument ([^:]+): ignored explicit argument ['\"](.*)['\"]", _told_value),
    (r"argument ([^:]+): invalid choice: ['\"](.*?)['\"] \(choose", _told_choice),
    (r"ambiguous option: (\S+?)(?:=.*)? could match (.*)", _told_ambiguous),
    (r"argument ([^:]+): (.*)", _told_type),
)


def _choices(parser: Parser, option: str) -> Iterator[tuple[str, ...]]:
    for action in parser._actions:
        if action.choices and option in (*action.option_strings, action.dest, action.metavar):
            yield tuple(map(str, action.choices))


def _as_in(parser: Parser, command: str, option: str = "") -> str:
    """Return one of the command's own examples, with the option if one is asked for."""
    lines = [re.split(r"\s{2,}#", line)[0].strip() for line in parser.examples.splitlines()]
    shown_lines = [line for line in lines if (option in line.split() if option else len(line.split()) > 2)]
    return f"As in `{shown_lines[0]}`." if shown_lines else f"`sfxgen {command} --help` explains it."
