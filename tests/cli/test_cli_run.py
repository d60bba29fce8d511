"""The command line as scripts and people meet it."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys

import pytest
from projects import STEPS

import sfxgen
from sfxgen.cli import COMMANDS
from sfxgen.cli.run import BARE, _parser


def sfxgen_process(game, *words, **environment):
    command = [sys.executable, "-m", "sfxgen", *words]
    env = {**os.environ, **environment}
    return subprocess.run(command, cwd=game.root, capture_output=True, text=True, env=env, stdin=subprocess.DEVNULL)


def test_version_and_help(game):
    assert game.run("--version").out == f"sfxgen {sfxgen.__version__}\n"
    overview = game.run("--help").out
    assert all(command in overview for command in COMMANDS)
    assert "exit codes" in overview
    assert game.run().out == overview


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(game, command):
    result = game.run(command, "--help")
    assert result.code == 0
    assert f"usage: sfxgen {command}" in result.out
    assert len(result.out.splitlines()) > 5


def test_usage_errors_exit_with_2(game):
    assert game.run("biuld").code == 2
    assert game.run("build", "--no-such-option").code == 2
    assert game.run("build", "nowhere").code == 2
    assert game.run("build", "--jobs", "0").code == 2


def test_an_empty_folder_says_what_to_do(game):
    result = game.run("build")
    assert result.code == 2
    assert "sfxgen init" in result.err


def test_json_is_one_object_on_stdout_and_people_read_stderr(game):
    game.sounds(STEPS)
    done = sfxgen_process(game, "build", "--json")
    assert set(json.loads(done.stdout)) == {"summary", "sounds", "warnings"}
    assert "files written" in done.stderr
    summary = json.loads(done.stdout)["summary"]
    assert set(summary) == {"rendered", "drafted", "restored", "finished", "unchanged", "failed", "seconds"}
    for sound in json.loads(done.stdout)["sounds"]:
        assert set(sound) == {"name", "state", "action", "reasons", "takes"}
        for take in sound["takes"]:
            assert {"path", "seed", "lufs", "true_peak", "peak_constrained"} <= set(take)


@pytest.mark.parametrize("command", ["build", "check", "list", "clean"])
def test_a_faults_json_is_the_contracts(game, command):
    game.sounds("sounds:\n  a:\n    promt: x\n    duration: 1\n")
    result = game.run(command, "--json")
    assert result.code == 2
    for error in result.json["errors"]:
        assert set(error) == {"file", "line", "column", "key", "message", "hint"}
    assert any("prompt" in error["hint"] for error in result.json["errors"])
    assert "audio/a.sfx.yaml:3:5: sounds.a.promt: unknown field (did you mean prompt?)" in result.err


@pytest.mark.slow
def test_no_colours_without_a_terminal_and_no_traceback_without_debug(game):
    game.sounds(STEPS)
    done = sfxgen_process(game, "build", FORCE_COLOR="1")
    assert "\033" not in done.stdout + done.stderr
    (game.root / "sfxgen.lock").write_bytes(b"\xff\xfe")
    done = sfxgen_process(game, "build")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "lock --resolve" in done.stderr
    assert "Traceback" in sfxgen_process(game, "build", "--debug").stderr


@pytest.mark.slow
def test_a_terminal_that_knows_no_unicode_does_not_end_the_build(game):
    game.sounds(STEPS.replace("steady rain", "stetiger Regen 雨 —"))
    done = sfxgen_process(game, "build", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr
    again = sfxgen_process(game, "explain", "rain", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert again.returncode == 0, again.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_every_example_of_a_command_is_one(game, command):
    shown = game.run(command, "--help").out.partition("examples:\n")[2].splitlines()
    lines = [shlex.split(line, comments=True) for line in shown if line]
    assert lines
    for program, name, *words in lines:
        assert program == "sfxgen"
        if ">" in words:
            words = words[: words.index(">")]
        words = [f"{word}=" if word == BARE else word for word in words]
        _parser([name, *words])[0].parse_args([name, *words])


@pytest.mark.parametrize(
    "words", [["biuld"], ["build", "--onyl"], ["explain"], ["--debug", "build"], ["build", "a", "b"]]
)
def test_a_mistake_on_the_command_line_is_json_too(game, words):
    game.sounds(STEPS)
    result = game.run(*words, "--json")
    assert result.code == 2
    (error,) = result.json["errors"]
    assert error["message"] and error["hint"]
    assert error["message"] in result.err and "usage:" not in result.err


INTERRUPTED = """
import os, signal, sys
class Finder:
    def find_spec(name, path=None, target=None):
        if name == "sfxgen.cli.pick_command":
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Finder)
from sfxgen.cli import main
sys.exit(main(["pick"]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals go by other ways there")
def test_ctrl_c_while_a_command_is_still_being_imported_is_no_traceback():
    done = subprocess.run([sys.executable, "-c", INTERRUPTED], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "interrupted\n")
