"""A watch that an editor started ends with it: its stdin does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from projects import STEPS


@pytest.mark.slow
def test_the_end_of_stdin_ends_the_watch_in_order(game):
    game.sounds(STEPS)
    words = [sys.executable, "-m", "sfxgen", "watch", str(game.root), "--until-eof"]
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    first = process.stdout.readline()  # the summary of the first build
    assert "5 takes drafted" in first
    assert process.poll() is None
    _, said = process.communicate(timeout=10)  # closes stdin
    assert process.returncode == 0
    assert said.endswith("stopped\n")
    assert game.run("check").code == 0


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="looks at another process's descriptors")
def test_stdin_is_the_waiting_thread_s_alone(game):
    """On Windows, importing numpy looks at stdin, and waits for whoever reads it: for ever."""
    game.sounds(STEPS)
    words = [sys.executable, "-m", "sfxgen", "watch", str(game.root), "--until-eof"]
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert "5 takes drafted" in process.stdout.readline()
    assert str(Path(f"/proc/{process.pid}/fd/0").readlink()) == os.devnull
    process.communicate(timeout=10)
    assert process.returncode == 0


@pytest.mark.skipif(os.name != "posix", reason="starts a process without stdin")
def test_a_stdin_that_is_closed_has_ended(game):
    game.sounds(STEPS)
    words = [sys.executable, "-m", "sfxgen", "watch", str(game.root), "--until-eof"]
    process = subprocess.run(["sh", "-c", 'exec "$@" <&-', "sh", *words], capture_output=True, text=True, timeout=30)
    assert process.returncode == 0
    assert process.stderr.endswith("stopped\n")
