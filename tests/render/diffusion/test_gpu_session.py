"""The script for the first real GPU runs whole on the CPU, at a tiny size: a session of minutes has none to lose."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "gpu_session.py"


def test_it_runs_whole_on_the_cpu(tmp_path):
    environ = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(SCRIPT.parents[2])}
    command = [sys.executable, SCRIPT, "--json", tmp_path / "found.json", "--minutes", "8"]
    done = subprocess.run(command, capture_output=True, text=True, env=environ)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    found = json.loads((tmp_path / "found.json").read_text())["found"]
    assert set(found) == {"loop", "steps", "batched", "halves", "stages", "long", "tests"}
    results = {(part, family): result for part, families in found.items() for family, result in families.items()}
    assert len(results) == 5 * 3 + 2
    assert not [key for key, result in results.items() if "failed" in result or "unmeasured" in result]
    for told in found["batched"].values():
        assert told["latents off by"] < 1e-4 * told["of"]
