"""The studio at scale: how soon the first list is there, how much memory the server takes, how long an edit takes.

    python -m tests.benchmarks.studio [--sounds 2000 10000] [--takes 3] [--in-one 0]

The server runs as a person starts it, on a project that was built and opened before; the first list is timed from the
start of the process to the last byte of `/api/project`. Goals: within a second and 200 MB, for 2,000 sounds.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks.scale import CALM_S, fill

GOAL_S, GOAL_MB = 1.0, 200.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sounds", type=int, nargs="*", default=[2_000, 10_000])
    parser.add_argument("--takes", type=int, default=3)
    parser.add_argument("--runs", type=int, default=5)
    args = parser.parse_args()
    for sounds in args.sounds:
        with tempfile.TemporaryDirectory() as folder:
            measure(Path(folder), sounds, args.takes, args.runs)


def measure(game: Path, sounds: int, takes: int, runs: int) -> None:
    """Print the figures of one size of project."""
    fill(game, sounds, takes, "none")
    for _ in range(2):
        subprocess.run([sys.executable, "-m", "sfxgen", "build", "-q", str(game)], check=True, capture_output=True)
        time.sleep(CALM_S)
    with Server(game):  # the first one remembers the rows
        pass
    firsts = []
    for _ in range(runs):
        with Server(game) as server:
            firsts.append(server.first_s)
            size = server.size
    print(f"{sounds:,} sounds with {takes} files each")
    print(f"  first list         {statistics.median(firsts):6.2f} s   (from the start of the process; goal {GOAL_S} s)")
    print(f"  its size           {size / 1e6:6.2f} MB")
    with Server(game) as server:
        print(f"  memory, at rest    {server.megabytes():6.1f} MB  (goal {GOAL_MB:.0f} MB)")
        media = [take["media"] for row in server.rows[:20] for take in row["takes"]]
        began = time.perf_counter()
        found = json.loads(server.ask("POST", "/api/peaks", {"media": media}))["peaks"]
        seconds = time.perf_counter() - began
        print(f"  {len(found)} outlines        {1000 * seconds:6.0f} ms  (the first: a process starts for it)")
        edits = [server.edit(f"note {i}") for i in range(runs)]
        print(f"  an edit            {1000 * statistics.median(edits):6.0f} ms  (that renders nothing)")
        for _ in range(20):
            server.ask("GET", "/api/project")
        print(f"  memory, in use     {server.megabytes():6.1f} MB, at most {server.peak_megabytes():.1f} MB")


class Server:
    """A studio of a project."""

    def __init__(self, game: Path) -> None:
        began = time.perf_counter()
        command = [sys.executable, "-m", "sfxgen", "studio", str(game), "--no-open", "--port", "0"]
        quiet = subprocess.DEVNULL
        self.process = subprocess.Popen(command, cwd=game, stdout=subprocess.PIPE, stderr=quiet, text=True)
        address, _, self.token = self.process.stdout.readline().split()[-1].partition("/#token=")
        self.port = int(address.rpartition(":")[2])
        data = self.ask("GET", "/api/project")
        self.first_s = time.perf_counter() - began
        self.size = len(data)
        self.rows: list[dict[str, Any]] = json.loads(data)["sounds"]

    def __enter__(self) -> Server:
        self.wait(lambda project: not project["building"], quiet_s=1.0)
        return self

    def __exit__(self, *_: object) -> None:
        self.process.send_signal(signal.SIGINT)
        self.process.wait()

    def ask(self, method: str, path: str, body: Any = None) -> bytes:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request(method, path, json.dumps(body) if body else None, {"X-Sfxgen-Token": self.token})
        answer = connection.getresponse()
        data = answer.read()
        connection.close()
        assert answer.status < 300, data
        return data

    def wait(self, is_so: Callable[[Any], bool], quiet_s: float) -> None:
        """Wait until something has been so for a while."""
        since = time.monotonic()
        while time.monotonic() < since + quiet_s:
            time.sleep(0.1)
            if not is_so(json.loads(self.ask("GET", "/api/project"))):
                since = time.monotonic()

    def edit(self, note: str) -> float:
        """Change what renders nothing; return the seconds until the server has answered."""
        id_ = self.rows[0]["id"]
        version = json.loads(self.ask("GET", f"/api/sounds/{id_}"))["version"]
        began = time.perf_counter()
        changes = [{"field": "notes", "value": note}]
        self.ask("POST", f"/api/sounds/{id_}/edit", {"version": version, "changes": changes})
        seconds = time.perf_counter() - began
        self.wait(lambda project: not project["building"], quiet_s=0.5)
        return seconds

    def megabytes(self) -> float:
        return self._status("VmRSS")

    def peak_megabytes(self) -> float:
        return self._status("VmHWM")

    def _status(self, name: str) -> float:
        if not Path("/proc/self/status").exists():
            return float("nan")
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) / 1000 for line in lines if line.startswith(name))


if __name__ == "__main__":
    os.environ.setdefault("PYTHONPATH", str(Path(__file__).parents[2]))
    main()
