"""Exit codes and work survive streams that end early, are closed, or were never there."""

from __future__ import annotations

import contextlib
import io
import itertools
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from projects import STEPS, Game
from slices import sliced

from sfxgen.cli import COMMANDS, main

SFXGEN = f'"{sys.executable}" -m sfxgen'

posix = pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
full = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's /dev/full")


def shell(game: Game, line: str) -> subprocess.CompletedProcess[str]:
    """Run a line of bash in which `sfxgen` is this one."""
    script = f'set -o pipefail; sfxgen() {{ {SFXGEN} "$@"; }}; {line}'
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    return subprocess.run(["bash", "-c", script], cwd=game.root, capture_output=True, text=True, env=env)


@pytest.fixture(scope="module")
def once_built(tmp_path_factory) -> Game:
    game = Game(tmp_path_factory.mktemp("once") / "game")
    game.sounds(STEPS)
    assert game.run("build").code == 0
    return game


@pytest.fixture
def built(once_built, tmp_path) -> Game:
    shutil.copytree(once_built.root, tmp_path / "built")
    return Game(tmp_path / "built")


ENDED = ("| true", "2>&1 | true", "| head -c 1", ">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-")
"""Ways to leave a command without anybody who reads."""


def lines(*commands: str, ends: Sequence[str] = ENDED) -> list[str]:
    return [f"sfxgen {words} {end}" for words, end in itertools.product(commands, ends)]


@pytest.mark.first(1)
@posix
@pytest.mark.parametrize("line", sliced(lines("build", "build --json"), 7))
def test_a_build_finishes_its_work_whoever_reads(line, game):
    game.sounds(STEPS)
    done = shell(game, line)
    assert (done.returncode, done.stderr if "2>" in line else "") == (0, "")
    assert len(game.outputs()) == 5
    assert game.run("check").code == 0


@pytest.mark.first(2)
@posix
@pytest.mark.parametrize("line", sliced(lines("check", "check --json", "build --only nothing", "biuld"), 6))
def test_what_is_wrong_stays_wrong_whoever_reads(line, built):
    (built.root / "assets/sfx/rain.ogg").unlink()
    done = shell(built, line)
    assert done.returncode == (1 if "check" in line else 2)
    assert "Traceback" not in done.stderr and "Exception ignored" not in done.stderr


READS = ["list", "explain step", "credits", "models", "doctor", "schema", "clean --dry-run", "inspect step"]
READS += ["check", "build --dry-run", "build --help", "--help", "--version", ""]


@posix
@pytest.mark.parametrize("line", sliced(lines(*READS, ends=("| true", ">&- 2>&-")), 11))
def test_every_command_ends_well_without_readers(line, built):
    done = shell(built, line)
    assert (done.returncode, done.stdout) == (0, "")
    assert "Traceback" not in done.stderr and "Exception ignored" not in done.stderr


@posix
@pytest.mark.slow
def test_a_watch_goes_on_when_nobody_reads(game):
    game.sounds(STEPS)
    read, write = os.pipe()
    command = [sys.executable, "-m", "sfxgen", "watch"]
    process = subprocess.Popen(command, cwd=game.root, stdout=write, stderr=write, stdin=subprocess.DEVNULL)
    os.close(write)
    os.close(read)
    try:
        wait_for(process, lambda: (game.root / "sfxgen.lock").exists() and len(game.outputs()) == 5)
        before = game.outputs()["assets/sfx/rain.ogg"]
        time.sleep(0.5)
        game.sounds(STEPS.replace("steady rain", "heavy rain"))
        wait_for(process, lambda: game.outputs()["assets/sfx/rain.ogg"] != before)
        process.send_signal(signal.SIGINT)
        assert process.wait(30) in (0, 130)
    finally:
        process.kill()
        process.wait()


def wait_for(process: subprocess.Popen[bytes], condition) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert process.poll() is None and time.monotonic() < deadline
        time.sleep(0.02)


@pytest.mark.slow
@posix
def test_a_closed_stderr_does_not_leak_into_json(game):
    game.sounds(STEPS)
    done = shell(game, "sfxgen build --json 2>&-")
    assert json.loads(done.stdout)["summary"]["finished"] == 5
    done = shell(game, "sfxgen check --json 2>&-")
    assert json.loads(done.stdout)["ok"] is True


@posix
@pytest.mark.slow
def test_no_file_is_opened_in_the_place_of_a_closed_stream(game):
    """Else what a library prints to its stderr would go into a sound, or into the lock."""
    game.sounds(STEPS)
    opened = "print(os.open('probe', os.O_CREAT), file=sys.__stdout__)"
    script = f"import os, sys; from sfxgen.cli import main; sys.argv = ['sfxgen', '--version']; main(); {opened}"
    done = subprocess.run(
        ["bash", "-c", f'"{sys.executable}" -c "{script}" <&- 2>&-'], cwd=game.root, capture_output=True, text=True
    )
    assert int(done.stdout.split()[-1]) > 2


@pytest.mark.slow
@full
@pytest.mark.parametrize("words", sliced(["build", "list", "list --json", "schema", "--help", "--version"], 6))
def test_a_full_disk_is_no_closed_pipe(words, built):
    """Somebody wanted the output and has not got it, so that is told; the work is done all the same."""
    built.sounds(STEPS.replace("steady rain", "heavy rain"))
    done = shell(built, f"sfxgen {words} > /dev/full")
    assert done.returncode == 4
    assert "error: stdout can't be written: No space left on device" in done.stderr
    assert "Traceback" not in done.stderr
    assert built.run("check").code == (0 if words == "build" else 1)


@full
@pytest.mark.slow
def test_a_full_disk_under_the_messages_is_no_matter(built):
    built.sounds(STEPS.replace("steady rain", "heavy rain"))
    done = shell(built, "sfxgen build --json 2> /dev/full")
    assert done.returncode == 0 and json.loads(done.stdout)["summary"]["finished"] == 1


@pytest.mark.parametrize("command", ["build", "check", "list", "doctor", "biuld", "--version", "--help"])
@pytest.mark.parametrize("missing", [("stdout",), ("stderr",), ("stdout", "stderr", "stdin")])
def test_streams_that_were_never_there_are_no_error(command, missing, built, monkeypatch):
    """As under `pythonw`, where all three are None."""
    monkeypatch.chdir(built.root)
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        for name in missing:
            monkeypatch.setattr(sys, name, None)
        assert main([command]) == (2 if command == "biuld" else 0)
        assert [getattr(sys, name) for name in missing] == [None] * len(missing)
        monkeypatch.undo()


def test_a_stream_that_its_owner_closed_is_no_error(built, monkeypatch):
    monkeypatch.chdir(built.root)
    closed = io.StringIO()
    closed.close()
    with contextlib.redirect_stdout(closed), contextlib.redirect_stderr(closed):
        assert main(["check"]) == 0
        (built.root / "assets/sfx/rain.ogg").unlink()
        assert main(["check"]) == 1


def test_the_streams_are_given_back(built):
    for command in (*COMMANDS, "biuld", "--help", "--version"):
        if command != "watch":
            before = sys.stdout, sys.stderr
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                main([command, "--help"])
            assert (sys.stdout, sys.stderr) == before
