"""What shells complete, asked of the shells themselves where they are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from projects import STEPS

from sfxgen.cli import COMMANDS
from sfxgen.cli.completion_command import SHELLS

BASH = """
source {script}
complete_line() {{
  COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
  _shtab_sfxgen sfxgen "${{COMP_WORDS[COMP_CWORD]}}" ""
  printf '%s\\n' "${{COMPREPLY[@]}}"
}}
complete_line {words}
"""
FISH = "source {script}; complete -C '{line}'"
ZSH = "fpath=({folder} $fpath); autoload -Uz compinit; compinit -u -D; print -r -- $_comps[sfxgen]"

LINES = [
    ("rer", {"reroll"}),
    ("comp", {"completion"}),
    ("build --on", {"--only"}),
    ("add x y --bit-d", {"--bit-depth"}),
    ("build --device m", {"mps"}),
    ("add x y --channels m", {"mono"}),
    ("completion po", {"powershell"}),
    ("reroll ra", {"rain"}),
    ("build --only st", {"step"}),
    ("explain c", {"click"}),
    ("build au", {"audio"}),
]


@pytest.fixture
def declared(game):
    game.sounds(STEPS)
    return game


def needs(shell: str):
    return pytest.mark.skipif(shutil.which(shell) is None or os.name == "nt", reason=f"needs {shell}")


@pytest.fixture
def script(game, tmp_path):
    def write(shell: str) -> Path:
        path = tmp_path / f"script.{shell}"
        path.write_text(game.run("completion", shell).out)
        return path

    return write


@pytest.fixture
def environment(tmp_path):
    """A PATH on which `sfxgen` is this one."""
    command = tmp_path / "bin" / "sfxgen"
    command.parent.mkdir()
    root = Path(__file__).parents[2]
    command.write_text(f'#!/bin/sh\nPYTHONPATH="{root}" exec "{sys.executable}" -m sfxgen "$@"\n')
    command.chmod(0o755)
    return {**os.environ, "PATH": f"{command.parent}:{os.environ['PATH']}", "HOME": str(tmp_path)}


def ask(shell: str, text: str, game, environment) -> str:
    done = subprocess.run([shell, "-c", text], cwd=game.root, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("shell", SHELLS)
def test_every_shell_has_a_script_that_knows_every_command(game, shell):
    result = game.run("completion", shell)
    assert result.code == 0 and not result.err
    assert all(command in result.out for command in COMMANDS)
    assert "--rerender" in result.out or "rerender" in result.out
    assert "sfxgen list --names" in result.out


@needs("bash")
@pytest.mark.slow
@pytest.mark.parametrize(("line", "found"), LINES)
def test_bash_completes(declared, script, environment, line, found):
    text = BASH.format(script=script("bash"), words=f"sfxgen {line}")
    assert {each.rstrip("/ ") for each in ask("bash", text, declared, environment).split("\n")} - {""} == found


@needs("fish")
@pytest.mark.slow
@pytest.mark.parametrize(("line", "found"), LINES)
def test_fish_completes(declared, script, environment, line, found):
    told = ask("fish", FISH.format(script=script("fish"), line=f"sfxgen {line}"), declared, environment)
    assert {each.split("\t")[0].rstrip("/") for each in told.splitlines()} == found


@needs("zsh")
@pytest.mark.slow
def test_zsh_takes_the_script(declared, script, environment):
    path = script("zsh")
    path.rename(path.with_name("_sfxgen"))
    assert ask("zsh", f"zsh -n {path.parent}/_sfxgen", declared, environment) == ""
    assert ask("zsh", ZSH.format(folder=path.parent), declared, environment).strip() == "_sfxgen"


@needs("pwsh")
@pytest.mark.slow
def test_powershell_completes(declared, script, environment):
    text = f". {script('powershell')}; (TabExpansion2 'sfxgen rer' 10).CompletionMatches.CompletionText"
    assert ask("pwsh", text, declared, environment).split() == ["reroll"]


def test_a_shell_that_is_none_is_told(game):
    result = game.run("completion", "fihs")
    assert (result.code, "Did you mean fish?" in result.err) == (2, True)
    assert "completion needs one more word" in game.run("completion").err


def test_names_are_listed_one_on_each_line(declared):
    assert declared.run("list", "--names").out.split("\n") == ["click", "rain", "step", ""]
    assert declared.run("list", "--names", "--only", "r*").out == "rain\n"
