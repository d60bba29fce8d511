"""How fast drafts are: every kind of sound rendered on one core, in times real time, and the slowest ten.

    OMP_NUM_THREADS=1 python tests/benchmarks/procedural_speed.py [SECONDS]

A kind is rendered three times at the length given (default 4 s) and its best time on the processor counts.
"""

from __future__ import annotations

import statistics
import sys
import time

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


def main() -> None:
    """Print the median and the ten slowest kinds."""
    length_s = float(sys.argv[1]) if len(sys.argv) > 1 else 4.0
    took = sorted(((seconds_for(kind, length_s), kind) for kind in PATCHES), reverse=True)
    median = statistics.median(spent for spent, _ in took)
    under = [kind for spent, kind in took if length_s / spent < 100]
    print(f"{len(took)} kinds, {length_s:g} s each: median {1000 * median:.1f} ms, {length_s / median:.0f} x real time")
    print(f"under 100 x real time: {len(under)}")
    for spent, kind in took[:10]:
        print(f"{kind:16}{1000 * spent:8.1f} ms{length_s / spent:8.0f} x real time")


if __name__ == "__main__":
    main()
