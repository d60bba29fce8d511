"""How fast drafts are: every kind of sound rendered on one core, in times real time, and the slowest ten.

    OMP_NUM_THREADS=1 python tests/benchmarks/procedural_speed.py [SECONDS] [--before CHECKOUT]

A kind is rendered three times at the length given (default 4 s) and its best time on the processor counts. A checkout
of another version measures the kinds that it has by its own copy of this file, before and after this one does.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

from sfxgen.build.executors.memory import keep_freed
from sfxgen.render.procedural.dsp import SAMPLE_RATE
from sfxgen.render.procedural.patches.table import PATCHES
from sfxgen.render.procedural.prompt.understand import Understanding
from sfxgen.render.procedural.scene import render_scene
from sfxgen.render.procedural.traits import Traits


def seconds_for(kind: str, length_s: float) -> float:
    """The best of three times that one sound takes, in seconds."""
    best = float("inf")
    for seed in range(3):
        start = time.process_time()
        render_scene(Understanding(kind, Traits(), (), (), (), 1), seed, round(length_s * SAMPLE_RATE))
        best = min(best, time.process_time() - start)
    return best


def median_of(checkout: Path, length_s: float) -> float:
    """The median over the kinds of another version, in times real time, as its own copy of this file prints it."""
    command = [sys.executable, "tests/benchmarks/procedural_speed.py", f"{length_s:g}"]
    environment = {**os.environ, "PYTHONPATH": str(checkout)}
    told = subprocess.run(command, cwd=checkout, env=environment, check=True, capture_output=True, text=True).stdout
    return float(re.findall(r"median .* (\d+) x real time", told)[0])


def main() -> None:
    """Print the median and the ten slowest kinds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("seconds", type=float, nargs="?", default=4.0)
    parser.add_argument("--before", type=Path, metavar="CHECKOUT", help="another version")
    args = parser.parse_args()
    length_s, others = args.seconds, []
    keep_freed()  # as a build's workers do
    if args.before:
        others.append(median_of(args.before.resolve(), length_s))
    took = sorted(((seconds_for(kind, length_s), kind) for kind in PATCHES), reverse=True)
    median = statistics.median(spent for spent, _ in took)
    under = [kind for spent, kind in took if length_s / spent < 100]
    print(f"{len(took)} kinds, {length_s:g} s each: median {1000 * median:.1f} ms, {length_s / median:.0f} x real time")
    print(f"under 100 x real time: {len(under)}")
    if args.before:
        others.append(median_of(args.before.resolve(), length_s))
        print(f"the version before: {min(others):.0f} and {max(others):.0f} x real time")
    for spent, kind in took[:10]:
        print(f"{kind:16}{1000 * spent:8.1f} ms{length_s / spent:8.0f} x real time")


if __name__ == "__main__":
    main()
