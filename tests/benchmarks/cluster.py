"""What a Ray cluster costs for each take, and what its workers gain: on loopback, with work that can be counted.

`PYTHONPATH=.:tests:tests/build/executors python tests/benchmarks/cluster.py [TAKES]`. Each take is a short procedural
one, and takes a worker half a second more, in which it sleeps: so that workers gain on a machine of few cores.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path

from projects import Game
from ray_cluster import two_nodes

from sfxgen.build.executors import on_ray
from sfxgen.build.executors.remote import Worker
from sfxgen.build.options import Options
from sfxgen.build.run import build
from sfxgen.project.load import load_project

EACH_S = 0.5


class Observer:
    def __getattr__(self, name):
        return lambda *_: None


class Sleeping(Worker):
    """Takes half a second for each take."""

    def run(self, jobs, recordings):
        time.sleep(EACH_S * len(jobs))
        return super().run(jobs, recordings)


def timed(folder: Path, takes: int, options: Options) -> float:
    game = Game(folder)
    game.sounds(
        "sounds:\n"
        + "".join(f"  s{i}: {{prompt: a coin, duration: 0.1, seed: {i}, model: procedural}}\n" for i in range(takes))
    )
    began = time.perf_counter()
    result = build(load_project(game.root), options, Observer())
    assert result.counts["rendered"] == takes and not result.failed
    return time.perf_counter() - began


def main(takes: int) -> None:
    import ray

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        here = timed(folder / "here", takes, Options(jobs=1))
        print(f"{takes} takes on this machine: {here:.1f} s, {1000 * here / takes:.0f} ms each")
        for workers in (1, 2, 4):
            with two_nodes(num_cpus=max(1, workers // 2)) as cluster:
                if workers == 1:
                    cluster.remove_node(next(iter(cluster.worker_nodes)))
                for kind in (Worker, Sleeping):
                    ray.cloudpickle.register_pickle_by_value(sys.modules[__name__])
                    on_ray.Worker = kind
                    timed(folder / f"warm {workers} {kind.__name__}", workers, Options(ray=cluster.address))
                    took = timed(folder / f"{workers} {kind.__name__}", takes, Options(ray=cluster.address))
                    work = takes * EACH_S / workers if kind is Sleeping else 0.0
                    print(
                        f"{workers} workers, {kind.__name__.lower()}: {took:.1f} s, "
                        f"{1000 * (took - work) / takes:.0f} ms each beside {work:.1f} s of sleep, "
                        f"build {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB"
                    )
            on_ray.Worker = Worker


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
