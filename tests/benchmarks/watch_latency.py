"""From saving a manifest to the new OGG on disk: `sfxgen watch`, and watchdog's own `watchmedo` running `sfxgen build`.

    python -m tests.benchmarks.watch_latency [SAVES] [--before CHECKOUT]

Each save changes the prompt of one 1 s sound in the example project of 60 sounds. Both watch the same project,
one after the other. The time counts from before the save is written to the moment the finished file has changed.
watchmedo (`pip install "watchdog[watchmedo]"`) has no debounce; sfxgen's, brief for single saves, is part of its
time and shown apart.
A burst of 50 saves follows: how many builds does it cost? A checkout of another version is measured in the same run.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from sfxgen.watch.loop import BRIEF_S
from tests.benchmarks.against import HERE

TARGET = "assets/sfx/bench.ogg"


def manifest(prompt: str) -> str:
    """Return sixty sounds, the first of them with this prompt."""
    others = "".join(f"  other_{i:02d}: {{prompt: a coin, duration: 0.1, seed: {i}}}\n" for i in range(59))
    return f"sounds:\n  bench: {{prompt: {prompt}, duration: 1}}\n{others}"


def prompts(count: int) -> list[str]:
    """Return prompts that are all different, some of each kind."""
    kinds = ("rain on leaves", "a wooden door slams", "a coin", "a sword clash", "a footstep on gravel")
    return [f"{kinds[i % len(kinds)]} number {i}" for i in range(count)]


def environment(checkout: Path) -> dict[str, str]:
    """Return the environment in which a checkout's own code runs."""
    return {**os.environ, "PYTHONPATH": str(checkout)}


class Watcher:
    """A process that watches a project, and how often it has built."""

    def __init__(self, root: Path, command: list[str], checkout: Path) -> None:
        self.root = root
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        self.process = subprocess.Popen(
            command, cwd=root, env=environment(checkout), text=True, start_new_session=True, **pipes
        )
        self.lines: list[str] = []
        threading.Thread(target=lambda: self.lines.extend(iter(self.process.stdout.readline, "")), daemon=True).start()

    def builds(self) -> int:
        """Return how many builds have ended."""
        return sum(("unchanged" in line and " s)" in line) or " ms)" in line for line in list(self.lines))

    def stop(self) -> None:
        """End it and what it started."""
        os.killpg(self.process.pid, signal.SIGINT)
        self.process.wait(10)


def latency(root: Path, prompt: str) -> float:
    """Save the manifest and wait for the sound; return the seconds between."""
    target = root / TARGET
    before = target.stat().st_mtime_ns
    began = time.perf_counter()
    (root / "a.sfx.yaml").write_text(manifest(prompt))
    while target.stat().st_mtime_ns == before:
        time.sleep(0.001)
        if time.perf_counter() - began > 60:
            raise TimeoutError(prompt)
    return time.perf_counter() - began


def measure(root: Path, command: list[str], saves: int, checkout: Path = HERE) -> tuple[list[float], int]:
    """Return the latency of each save under a watcher, and the builds that 50 quick saves cost it."""
    root.mkdir()
    (root / "a.sfx.yaml").write_text(manifest("a bell"))
    hidden = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run([sys.executable, "-m", "sfxgen", "build"], cwd=root, env=environment(checkout), check=True, **hidden)
    watcher = Watcher(root, command, checkout)
    time.sleep(4)
    times = []
    for prompt in prompts(saves):
        times.append(latency(root, prompt))
        time.sleep(2)  # sooner, it would be the next of several saves, which are waited for
    before = watcher.builds()
    for i in range(50):
        (root / "a.sfx.yaml").write_text(manifest(f"burst {i} of rain"))
    quiet, last = time.monotonic(), watcher.builds()
    while time.monotonic() - quiet < 5:
        time.sleep(0.1)
        if watcher.builds() != last:
            quiet, last = time.monotonic(), watcher.builds()
    watcher.stop()
    return times, watcher.builds() - before


def main() -> None:
    """Measure them and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("saves", type=int, nargs="?", default=20)
    parser.add_argument("--before", type=Path, metavar="CHECKOUT", help="another version")
    args = parser.parse_args()
    sfxgen = [sys.executable, "-u", "-m", "sfxgen"]
    build = f"{sys.executable} -u -m sfxgen build"
    peer = [shutil.which("watchmedo") or str(Path(sys.executable).with_name("watchmedo")), "shell-command"]
    peer += ["--patterns=*.sfx.yaml", "--recursive", "--drop", f"--command={build}", "."]
    with tempfile.TemporaryDirectory() as folder:
        ours, our_builds = measure(Path(folder) / "ours", [*sfxgen, "watch"], args.saves)
        theirs, their_builds = measure(Path(folder) / "theirs", peer, args.saves)
        if args.before:
            old, old_builds = measure(Path(folder) / "before", [*sfxgen, "watch"], args.saves, args.before.resolve())
    print(f"{'':34}{'median':>9}{'worst':>9}   builds for 50 quick saves")
    rows = [
        ("sfxgen watch, after its debounce", [t - BRIEF_S for t in ours], our_builds),
        ("sfxgen watch, all in all", ours, our_builds),
        ("watchmedo + sfxgen build", theirs, their_builds),
    ]
    rows += [("sfxgen watch, the version before", old, old_builds)] if args.before else []
    for name, times, builds in rows:
        print(f"{name:34}{statistics.median(times) * 1e3:6.0f} ms{max(times) * 1e3:6.0f} ms   {builds}")
    for name, times, _ in rows[2:]:
        print(f"ratio: {statistics.median(times) / statistics.median(ours):.1f} times as fast as {name}")


if __name__ == "__main__":
    main()
