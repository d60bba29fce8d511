"""A watch that an editor started ends with it: its stdin does."""

from __future__ import annotations

import subprocess
import sys

from projects import STEPS


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
