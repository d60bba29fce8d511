"""Every operation of a build on its files fails, or is its last: nothing is lost, and a plain build mends all."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

DRIVE = Path(__file__).with_name("drive.py")

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a warm process is forked for each kill")


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: ten thousand builds are not the disk's business."""
    shm = Path("/dev/shm")
    folder = shm / f"sfxgen-{os.getpid()}" if os.access(shm, os.W_OK) else tmp_path / "faults"
    folder.mkdir()
    yield folder
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    "every", [pytest.param(24, marks=pytest.mark.slow), pytest.param(1, marks=pytest.mark.exhaustive)]
)
def test_a_fault_at_any_operation_loses_nothing_and_the_next_build_mends_it(memory, every):
    """One in twelve of them, or all, one by one, in a game of twenty sounds with every kind of work pending.

    At each operation: it fails (EIO); it fails and so does all after it; it is refused (EACCES); the disk is full
    from here on (ENOSPC, half of the bytes written); ^C; the process is killed before it, or half-way through a
    write. Then: no file is half-written; what failed was said with a next step, and nothing claims to be done
    that is not; a plain build ends in the same bytes as an undisturbed one, lock and engine's files included, and
    renders nothing that was kept.
    """
    settings = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    settings["PYTHONPATH"] = os.pathsep.join(filter(None, (str(DRIVE.parents[1]), os.environ.get("PYTHONPATH"))))
    command = [sys.executable, str(DRIVE), str(memory), str(every)]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **settings}, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    for name, game in found.items():
        print(f"{name}: {game['faults']} faults at {game['points']} operations: {game['modes']}")
        print(f"  {game['operations']}; not reached: {game['unreached']}")
    failed = [line for game in found.values() for line in game["failed"]]
    assert failed == []
    assert found["edited"]["points"] > 300
    assert all(game["modes"]["death of a worker"] > 20 for game in found.values())
    assert all(len(game["unreached"]) < 10 for game in found.values()), found
    assert found["edited"]["operations"].keys() >= {
        "read",
        "write",
        "append",
        "sync",
        "sync_folder",
        "rename",
        "unlink",
    }
