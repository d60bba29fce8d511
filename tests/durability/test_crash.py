"""Killed at any moment, a build loses nothing it reported done, and the next one heals everything."""

from __future__ import annotations

import os
import random
import re
import signal
import sys
import time
from multiprocessing import get_context
from pathlib import Path

import pytest
import soundfile
from projects import Game
from slices import amounts

from sfxgen.cli import main

pytestmark = pytest.mark.skipif(os.name == "nt", reason="SIGKILL and fork are POSIX's")


def manifest(version: int) -> str:
    """Twelve sounds, sixteen takes; each version renders all of them anew."""
    one = "".join(
        f"  s{i:02d}: {{prompt: a coin, duration: 0.{i % 4 + 1}, seed: {1000 * version + 10 * i}}}\n" for i in range(10)
    )
    steps = f"  step: {{prompt: a footstep on wood, duration: 0.3, variations: 5, seed: {1000 * version + 500}}}\n"
    rain = f"  rain: {{prompt: rain, duration: 1, loop: true, seed: {1000 * version + 600}}}\n"
    return "sounds:\n" + one + steps + rain


def build_in_child(root, log):
    """Build with all output in a file; meant for a process of its own."""
    os.chdir(root)
    stream = log.open("a", buffering=1)
    sys.stdout = sys.stderr = stream
    os._exit(main(["build"]))


def killed_build(game: Game, log, after_s: float) -> bool:
    """Build, and kill the build after so many seconds; tell whether it was still running."""
    child = get_context("fork").Process(target=build_in_child, args=(game.root, log))
    child.start()
    child.join(after_s)
    alive = child.is_alive()
    if alive and child.pid:
        os.kill(child.pid, signal.SIGKILL)
    child.join()
    return alive


def done_in(log) -> list[str]:
    """Return the takes that a log reports made from nothing, complete lines only."""
    text = log.read_text() if log.exists() else ""
    return re.findall(r"^\[ *\d+/\d+\] draft +(\S+) +-?[\d.]+ LUFS\n", text, re.MULTILINE)


@pytest.mark.slow
@pytest.mark.parametrize("most", amounts(3, 25, 100))
def test_a_build_killed_at_any_moment_loses_nothing(tmp_path, game, most):
    import sfxgen.build.executors.local  # noqa: F401  children start warm: the kills fall into the work, not into imports

    chance = random.Random(20261122)
    game.sounds(manifest(0))
    began = time.monotonic()
    killed_build(game, tmp_path / "undisturbed.log", 60)
    whole_s = time.monotonic() - began
    kills = version = finished = 0
    while kills < most:
        version += 1
        game.sounds(manifest(version))
        logs = []
        running = True
        while running and kills < most:
            logs.append(tmp_path / f"{version}-{kills}.log")
            running = killed_build(game, logs[-1], chance.uniform(0.0, whole_s))
            kills += running
            finished += not running
            for path, data in game.outputs().items():
                assert data[:4] == b"OggS", f"{path} is not whole after kill {kills}"
                assert soundfile.info(str(game.root / path)).frames > 0
        reported = [path for log in logs for path in done_in(log)]
        assert len(reported) == len(set(reported)), "a render that was reported done was done again"
    print(f"{kills} kills over {version} versions, {finished} builds got through; a whole build takes {whole_s:.2f} s")
    assert game.build().code == 0
    assert game.build().summary["finished"] == 0
    calm = Game(tmp_path / "calm")
    calm.sounds(manifest(version))
    assert calm.build().code == 0
    assert calm.outputs() == game.outputs()
    assert (calm.root / "sfxgen.lock").read_bytes() == (game.root / "sfxgen.lock").read_bytes()
    assert not (game.root / ".sfxgen/journal").exists()
    assert not any((game.root / ".sfxgen/tmp").glob("*"))


@pytest.mark.slow
def test_an_interrupted_build_keeps_what_is_finished_and_says_so(tmp_path, game):
    import sfxgen.build.executors.local  # noqa: F401

    sounds = "".join(f"  s{i:03d}: {{prompt: rain, duration: 3, seed: {i}}}\n" for i in range(60))
    game.sounds("sounds:\n" + sounds)
    log = tmp_path / "log"
    child = get_context("fork").Process(target=build_in_child, args=(game.root, log))
    child.start()
    deadline = time.monotonic() + 60
    while len(done_in(log)) < 3 and time.monotonic() < deadline:
        time.sleep(0.01)
    os.kill(child.pid, signal.SIGINT)
    child.join(30)
    assert child.exitcode == 130
    assert "interrupted after" in log.read_text()
    done = len(done_in(log))
    assert done >= 3
    assert len(game.lock["sounds"]) >= done
    assert game.build().summary["drafted"] <= 60 - done


def test_two_builds_at_once_wait_for_each_other(tmp_path, game):
    game.sounds(manifest(1))
    logs = [tmp_path / "one", tmp_path / "two"]
    context = get_context("fork")
    children = [context.Process(target=build_in_child, args=(game.root, log)) for log in logs]
    for child in children:
        child.start()
    for child in children:
        child.join(120)
    assert [child.exitcode for child in children] == [0, 0]
    reported = [path for log in logs for path in done_in(log)]
    assert len(reported) == len(set(reported)) == 16


@pytest.mark.slow
def test_workers_die_with_a_killed_build(tmp_path, game):
    """Processes are used from a certain load on; a kill must not leave them behind."""
    sounds = "".join(f"  s{i:03d}: {{prompt: rain, duration: 5, seed: {i}}}\n" for i in range(40))
    game.sounds("sounds:\n" + sounds)
    log = tmp_path / "log"
    child = get_context("fork").Process(target=build_in_child, args=(game.root, log))
    child.start()
    deadline = time.monotonic() + 60
    while not done_in(log) and time.monotonic() < deadline:
        time.sleep(0.05)
    workers = descendants(child.pid)
    assert workers, "the load is meant to need processes"
    os.kill(child.pid, signal.SIGKILL)
    child.join()
    while any(alive(pid) for pid in workers) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not [pid for pid in workers if alive(pid)]
    assert game.build().code == 0


def descendants(parent: int) -> list[int]:
    """Return the children of a process, from /proc."""
    if not Path("/proc").is_dir():
        pytest.skip("needs /proc")
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[1]) == parent:
            found.append(int(stat.parent.name))
    return found


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False
