"""Print a script with which your shell completes sfxgen's commands, options and the names of your sounds.

bash        sfxgen completion bash > ~/.local/share/bash-completion/completions/sfxgen
zsh         sfxgen completion zsh > ~/.zfunc/_sfxgen       # with `fpath+=~/.zfunc` before compinit in ~/.zshrc
fish        sfxgen completion fish > ~/.config/fish/completions/sfxgen.fish
PowerShell  sfxgen completion powershell >> $PROFILE
"""

from __future__ import annotations

import argparse
from typing import Any

import shtab

from sfxgen.cli.terminal import Terminal
from sfxgen.manifest.sound import Sound
from sfxgen.render.models import MODELS
from sfxgen.schema.fields import Choice, OneOf, declarations

EXAMPLES = """\
sfxgen completion bash > ~/.local/share/bash-completion/completions/sfxgen
sfxgen completion fish > ~/.config/fish/completions/sfxgen.fish
"""

SHELLS = ("bash", "zsh", "fish", "powershell")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help=f"your shell: {', '.join(SHELLS)}")
    parser.add_argument("--json", action="store_true", help=argparse.SUPPRESS)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Print the script."""
    from sfxgen.cli.run import whole_parser  # which imports every command, this one too

    parser = whole_parser()
    for command, each in _commands(parser):
        for action in each._actions:
            _complete(action, command)
    terminal.script(shtab.complete(parser, args.shell))
    return 0


def _commands(parser: argparse.ArgumentParser) -> list[tuple[str, argparse.ArgumentParser]]:
    action = next(action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    return list(action.choices.items())


def _complete(action: Any, command: str) -> None:
    """Say what a shell may offer for an argument: files, folders, the names of sounds, the words of a field."""
    metavar = str(action.metavar or "")
    if ("NAME" in metavar or metavar == "GLOB") and command != "add":
        action.complete = _names()
    elif metavar in ("PROJECT", "FILE", "OUT.png", "PAGE.html"):
        action.complete = shtab.FILE
    elif metavar in ("DIR", "PLACE"):
        action.complete = shtab.DIRECTORY
    elif metavar == "VALUE":
        action.choices = _words(action.dest) or None


def _names() -> dict[str, Any]:
    """Return the command that lists the names of sounds, in each shell's words, without what it has to say."""
    named: Any = shtab.cmd("sfxgen list --names")
    quiet: Any = shtab.cmd("sfxgen list --names 2>/dev/null")
    preambles = {**quiet["preamble"], "powershell": named["preamble"]["powershell"]}
    return {**quiet, "powershell": named["powershell"], "preamble": preambles}


def _words(field: str) -> list[str]:
    if field == "model":
        return list(MODELS)
    kind: Any = declarations(Sound)[field].kind
    kinds = kind.kinds if isinstance(kind, OneOf) else (kind,)
    return [str(value) for each in kinds if isinstance(each, Choice) for value in each.values]
