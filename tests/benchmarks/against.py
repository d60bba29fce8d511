"""This version against another one, on the same projects, in pairs, in one run on one machine.

    git worktree add /tmp/other wave-1 && python -m tests.benchmarks.against /tmp/other [--sounds 10000] [--runs 7]

The two take turns at each run, so that whatever else the machine does falls on both; what counts is the median of the
runs' ratios, by wall clock and by processor time.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.scale import CALM_S, ENVIRONMENT, SFXGEN, edit_one

HERE = Path(__file__).parents[2]


@dataclass(frozen=True)
class Run:
    """What one command took."""

    seconds: float
    processor_s: float
    megabytes: float


@dataclass(frozen=True)
class Version:
    """A checkout, and its copy of the project."""

    checkout: Path
    game: Path

    def run(self, *words: str) -> Run:
        began = time.perf_counter()
        environment = {**ENVIRONMENT, "PYTHONPATH": str(self.checkout)}
        process = subprocess.Popen(
            [*SFXGEN, *words], cwd=self.game, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{self.checkout}: {' '.join(words)} failed in {self.game}")
        return Run(time.perf_counter() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("other", type=Path, help="a checkout of the other version")
    parser.add_argument("--sounds", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--engines", nargs="*", default=["none", "godot", "unity"])
    args = parser.parse_args()
    print(f"{args.sounds:,} sounds of 3 files, median of {args.runs} pairs: this version, the other, their ratio")
    for engine in args.engines:
        with tempfile.TemporaryDirectory() as folder:
            compare(Path(folder), args.other.resolve(), args.sounds, args.runs, engine)


def compare(folder: Path, other: Path, sounds: int, runs: int, engine: str) -> None:
    print(f"\nengine: {engine}")
    versions = [Version(HERE, folder / "this" / "game"), Version(other, folder / "other" / "game")]
    for version in versions:  # each by its own code: what another recipe drafted would be drafted anew
        words = ["-m", "tests.benchmarks.scale", "--make", str(version.game), str(sounds), "3", engine]
        environment = {**ENVIRONMENT, "PYTHONPATH": str(version.checkout)}
        subprocess.run([sys.executable, *words], cwd=version.checkout, env=environment, check=True)
    time.sleep(CALM_S)

    def anew(version: Version) -> Run:
        shutil.rmtree(version.game / ".sfxgen", ignore_errors=True)
        return version.run("build")

    report("plan them all anew", pairs(versions, runs, anew))
    time.sleep(CALM_S)
    for version in versions:
        version.run("build")
    for words in (("build",), ("check",)):
        report(f"{words[0]}, up to date", pairs(versions, runs, lambda version, words=words: version.run(*words)))
    changed = iter(range(2 * runs))

    def change(version: Version) -> Run:
        edit_one(version.game, next(changed))
        return version.run("build")

    report("one sound changed", pairs(versions, runs, change))


def pairs(versions: list[Version], runs: int, act: Callable[[Version], Run]) -> list[list[Run]]:
    """Let the versions take turns, each first as often as second."""
    found = []
    for number in range(runs):
        turn = versions if number % 2 == 0 else versions[::-1]
        made = {version.checkout: act(version) for version in turn}
        found.append([made[version.checkout] for version in versions])
    return found


def report(what: str, found: list[list[Run]]) -> None:
    def median(of: Callable[[Run], float]) -> tuple[float, float, float]:
        ours, theirs = ([of(pair[i]) for pair in found] for i in (0, 1))
        ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
        return statistics.median(ours), statistics.median(theirs), ratio

    wall, processor, memory = (median(lambda run, name=n: getattr(run, name)) for n in Run.__dataclass_fields__)
    print(
        f"  {what:27} wall {wall[0]:6.2f} {wall[1]:6.2f} s {wall[2]:5.2f}   "
        f"processor {processor[0]:6.2f} {processor[1]:6.2f} s {processor[2]:5.2f}   "
        f"memory {memory[0]:5.0f} {memory[1]:5.0f} MB {memory[2]:5.2f}",
        flush=True,
    )


if __name__ == "__main__":
    main()
