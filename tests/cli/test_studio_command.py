"""`sfxgen studio` on the command line: what it needs, where it listens, what it prints."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys

import pytest

PROBE = """
import sys
sys.modules["starlette"] = None  # not installed
from sfxgen.cli import main
sys.exit(main(["studio", "--no-open"]))
"""
ONE = "sounds: {a: {prompt: a coin, duration: 0.1, model: procedural}}\n"


def started(game, *words: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "sfxgen", "studio", str(game.root), "--no-open", *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def stopped(process: subprocess.Popen[str]) -> tuple[str, str]:
    process.send_signal(signal.SIGINT)
    return process.communicate(timeout=30)


def test_a_missing_extra_is_one_clear_line(game):
    game.sounds(ONE)
    done = subprocess.run([sys.executable, "-c", PROBE], cwd=game.root, capture_output=True, text=True)
    assert done.returncode == 2 and done.stdout == ""
    assert done.stderr.splitlines() == [
        "error: the studio needs two packages that are not installed",
        '  Install them: pip install "sfxgen[studio]"',
    ]


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="needs signals")
def test_it_prints_one_address_and_warns_where_others_can_reach_it(game):
    game.sounds(ONE)
    process = started(game, "--port", "0", "--host", "0.0.0.0")
    line = process.stdout.readline()
    assert line.startswith("the studio is at http://127.0.0.1:") and "/#token=" in line
    out, err = stopped(process)
    assert out == "" and process.returncode in (0, 130)  # it may be in the middle of the first build
    assert "warning: 0.0.0.0 can be reached from other machines" in err and "not encrypted" in err
    assert err.splitlines()[-1] == "stopped"


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="needs signals")
def test_a_port_in_use_is_named_and_without_one_the_next_is_taken(game):
    game.sounds(ONE)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        process = started(game, "--port", str(port))
        _, err = process.communicate(timeout=30)
        assert process.returncode == 2 and f"can't listen at 127.0.0.1:{port}" in err and "--port 9000" in err
    first, second = started(game), started(game)
    try:
        addresses = {process.stdout.readline().partition("#")[0] for process in (first, second)}
        assert len(addresses) == 2
    finally:
        stopped(first), stopped(second)


@pytest.mark.parametrize("port", ["-1", "65536", "x"])
def test_a_port_that_is_none_is_refused(game, port):
    game.sounds(ONE)
    result = game.run("studio", "--port", port)
    assert result.code == 2 and "--port" in result.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--port", "x"], 'from 0 to 65535, found "x"'),
        (["--port", "65536"], "from 0 to 65535"),
        (["--port", "-1"], "from 0 to 65535"),
        (["--host", "192.0.2.1", "--port", "0"], "leave out --host"),
        (["--host", "x.invalid", "--port", "0"], "leave out --host"),
    ],
)
def test_an_address_that_can_not_be_had_is_said(words, said, game):
    game.sounds(ONE)
    result = game.run("studio", "--no-open", *words)
    assert result.code == 2 and said in result.err
