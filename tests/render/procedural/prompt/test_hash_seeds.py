"""Every process reads a prompt alike: Python orders sets anew in each."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

READ = """
import json, pathlib, sys
from sfxgen.render.procedural import understand
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.json")):
    for entry in json.loads(path.read_text("utf-8")):
        print(understand(entry["prompt"]))
"""


def test_prompts_are_read_alike_in_every_process():
    judged = str(Path(__file__).parents[1] / "judged")
    readings = {
        subprocess.run(
            [sys.executable, "-c", READ, judged],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
            capture_output=True,
            encoding="utf-8",
            check=True,
        ).stdout
        for seed in ("1", "2", "3", "4")
    }
    assert len(readings) == 1 and readings.pop().count("\n") > 500
