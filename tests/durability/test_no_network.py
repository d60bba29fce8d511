"""No command connects anywhere that was not asked for: each runs under strace, in plain and in hostile projects.

A model of the hub is asked for where it can run, which is nowhere without an accelerator.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from projects import STEPS, Game
from walk import write_wav

import sfxgen

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace, which only Linux has"),
]

COMMANDS = (
    "init",
    "build",
    "build --jobs 2",
    "build --dry-run",
    "build --dry-run --device cpu",
    "build --only a*",
    "build --force click",
    "check",
    "check --release",
    "check --verify",
    "explain click",
    "list",
    "inspect click",
    "report -o sounds.html",
    "report -o sounds.html --since HEAD",
    "reroll click",
    "pick choices.txt",
    "adopt click",
    "clean",
    "lock",
    "lock --resolve",
    "schema",
    "models",
    "credits",
    "doctor",
    "watch --until-eof",
)
EVERY_PLACE = "sounds:\n  click: {prompt: a click, duration: 0.1, model: evil-org/evil-model, variations: 2}\n"
PROJECTS = {
    "plain": ("", STEPS + "  door: {source: door.wav}\n"),
    "long": ("", STEPS + "  hum: {prompt: machine hum, duration: 40, variations: 2, format: wav}\n"),
    "a remote cache": ("cache: https://user:secret@example.invalid/renders\n", STEPS),
    "a bucket": ("cache: s3://example-invalid/renders\n", STEPS),
    "a share of Windows'": ("cache: '\\\\example.invalid\\share'\n", STEPS),
    "a chain": ("cache: 'simplecache::http://example.invalid/renders'\n", STEPS),
    "a cluster": ("executor: ray\n", STEPS),
    "models of the hub": ("", EVERY_PLACE + "  b: {prompt: b, duration: 1, model: stable-audio-open}\n"),
    "a release of them": ("fallback: error\nlicences: {commercial: true}\n", EVERY_PLACE),
    "a source's address": ("", STEPS + "  d: {source: 'https://example.invalid/a.wav'}\n"),
    "addresses": (
        "",
        STEPS + "  d: {prompt: 'http://example.invalid', duration: 1, licence: http://example.invalid}\n",
    ),
}
"""Name -> settings, and sounds."""
CALL = re.compile(r"\b(connect|sendto|sendmsg|sendmmsg|bind|listen)\(")
NAME_SERVICE = "/nscd/socket"
"""Where the C library asks for the names of users, which never leaves the machine."""


def traced(game: Game, log: Path, *words: str) -> tuple[int, str]:
    """Run a command under strace; return its exit code and what it printed."""
    ours = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "HF_HUB_OFFLINE")}
    env = {**ours, "PYTHONPATH": str(Path(sfxgen.__file__).parent.parent), "HOME": str(log.parent / "home")}
    strace = ["strace", "-f", "-qq", "-e", "trace=network", "-e", "signal=none", "-o", str(log)]
    command = [*strace, sys.executable, "-P", "-m", "sfxgen", *words]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    with subprocess.Popen(command, cwd=game.root, env={**env, "CUDA_VISIBLE_DEVICES": ""}, text=True, **pipes) as child:
        if words[0] == "watch":
            time.sleep(5)
        told, _ = child.communicate(timeout=120)
    return child.returncode, told


def connections(log: Path) -> list[str]:
    """Return the calls that reached out."""
    lines = log.read_text("utf-8", "replace").splitlines()
    return [line for line in lines if CALL.search(line) and NAME_SERVICE not in line]


@pytest.mark.first(0, slow=1)
@pytest.mark.parametrize("name", PROJECTS)
def test_nothing_connects(game, tmp_path, name):
    settings, sounds = PROJECTS[name]
    game.write("sfxgen.yaml", settings + "engine: godot\n")
    game.write("project.godot", 'config_version=5\n[network]\nproxy="http://example.invalid"\n')
    game.sounds(sounds)
    write_wav(game.root / "audio/door.wav", seconds=0.2, seed=1)
    game.write("choices.txt", "click = reroll  # harsh")
    reached = {}
    for command in COMMANDS:
        code, told = traced(game, tmp_path / "strace", *command.split())
        assert code in (0, 1, 2, 3, 130, -signal.SIGINT), f"{command}: {told}"
        assert "Traceback" not in told, f"{command}: {told}"
        if found := connections(tmp_path / "strace"):
            reached[command] = found
    assert not reached


def test_strace_would_see_it(tmp_path):
    """The test's own eyes: a connection is found."""
    reach = "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"
    command = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(tmp_path / "log"), sys.executable, "-c", reach]
    subprocess.run(command, check=True)
    assert connections(tmp_path / "log")
