"""What is printed reaches every terminal, whatever letters it knows, and commands none."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from projects import STEPS

from sfxgen.cli.terminal import harmless

ASCII = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\tb\nc é 音", "a\tb\nc é 音"),
        ("\033[31mred\033[0m", "\033[31mred\033[0m"),
        ("\033[2J\033]0;owned\a", "·[2J·]0;owned·"),
        ("a\rb\x08c\x9b1A", "a·b·c·1A"),
        ("gpj\u202etxt.wav", "gpj·txt.wav"),
    ],
)
def test_colours_pass_and_commands_do_not(text, shown):
    assert harmless(text) == shown


def run_in_ascii(game, *words: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "sfxgen", *words]
    return subprocess.run(command, cwd=game.root, capture_output=True, env={**os.environ, **ASCII})


@pytest.mark.parametrize(
    "words",
    [pytest.param("build", marks=pytest.mark.slow), "check", "list", "credits", "schema", "models", "doctor", "--help"],
)
def test_every_command_speaks_to_an_ascii_terminal(game, words):
    game.sounds(STEPS.replace("on gravel", "on gr\u00e4vel, \u97f3"))
    done = run_in_ascii(game, words)
    assert done.returncode in (0, 1), done.stderr
    assert done.stdout.isascii() and done.stderr.isascii()
    assert b"Error" not in done.stderr and b"Traceback" not in done.stderr


def test_json_keeps_its_letters_in_an_ascii_terminal(game):
    game.sounds("sounds:\n  töne: {prompt: p, duration: 1}\n")
    done = run_in_ascii(game, "build", "--json")
    assert done.returncode == 2
    (fault,) = json.loads(done.stdout)["errors"]
    assert fault["key"] == "sounds.töne"


def test_a_name_that_the_system_can_not_write_is_said_plainly(game):
    game.sounds(STEPS)
    game.write("sfxgen.yaml", "output: assets/Töne\n")
    done = run_in_ascii(game, "build")
    assert done.returncode in (0, 2, 3)
    assert b"Traceback" not in done.stderr
    if done.returncode:
        assert b"UTF-8" in done.stderr
