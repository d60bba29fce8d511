"""40 GPUs and 100,000 takes on paper: a simulation of what the cluster's executor does, with its own backlog.

`python tests/benchmarks/forty_gpus.py [GPUS] [TAKES]`. It gives out the batches that `Backlog` makes, to workers that
take a fixed time to load a model and a time per second of audio, some of which die on the way. Figures of a single GPU
are assumed, and printed with the outcome; nothing here needs one.
"""

from __future__ import annotations

import heapq
import itertools
import sys
import time
import tracemalloc
from dataclasses import dataclass, field

from sfxgen.build.batching import batched
from sfxgen.build.executors.backlog import Backlog, Batch
from sfxgen.build.executors.on_ray import IN_FLIGHT
from sfxgen.build.job import BatchJob, RenderSpec
from sfxgen.build.shards import Shard, cost, share
from sfxgen.render.models import MODELS
from sfxgen.render.protocol import Request

LOAD_S = 40.0
"""To load a model onto a GPU."""
TAKES_PER_S = 2.0
"""Takes of 5 s that one GPU makes a second."""
DRIVER_S = 0.004
"""What the build spends on each take that comes back: writing a file, its record, the journal."""
PACKED = 0.75
"""Of a take's samples, as it lies in the cache: measured on renders."""
OUTPUT_BYTES = 60_000
"""Of a finished file of 5 s, which travels back to the build."""
DIES_EVERY_S = 3_000.0
"""Seconds of work between deaths of one worker, as of machines that can be taken away."""
BACK_AFTER_S = 120.0


def jobs_of(takes: int) -> list[BatchJob]:
    """Return renders of two models, between 2 and 12 s long."""
    models = (MODELS["stable-audio-open"], MODELS["audioldm2"])
    made = []
    for number in range(takes):
        model, seconds = models[number % 10 == 0], 2.0 + number * 7919 % 10007 / 1000.7
        asked = Request(
            model=model.name,
            revision=None,
            prompt=f"sound {number // 3}",
            negative_prompt="",
            seed=number,
            duration=seconds,
            raw_seconds=seconds,
            steps=model.steps,
        )
        render = RenderSpec(request=asked, model=model, key=f"{number * 2654435761 % 2**64:064x}")
        made.append(BatchJob(number=number, sounds=(), render=render, fresh=False, draft=None))
    return made


@dataclass
class Worker:
    """One GPU: its model, its batches with the time at which each began, and when it dies next."""

    model: str = ""
    batches: list[Batch] = field(default_factory=list)
    free_at: float = 0.0
    busy_s: float = 0.0
    dies_at: float = float("inf")


class Simulation:
    def __init__(self, gpus: int, takes: int, *, deaths: bool) -> None:
        self.jobs = batched(jobs_of(takes), "cuda")
        mean = sum(cost(job.render) for job in self.jobs) / takes
        self.per_cost = 1 / (TAKES_PER_S * mean)
        self.backlog = Backlog(self.jobs)
        self.workers = [Worker() for _ in range(gpus)]
        self.events: list[tuple[float, int, Worker, Batch | None]] = []
        self.ids = itertools.count()
        self.now = self.driver_free = 0.0
        self.done = self.redone = self.deaths = self.loads = self.most_waiting = 0
        if deaths:
            for number, worker in enumerate(self.workers):
                worker.dies_at = DIES_EVERY_S * (0.1 + number * 0.37 % 1.0)

    def give_out(self) -> None:
        for turn in range(IN_FLIGHT):
            for worker in self.workers:
                if len(worker.batches) == turn and (batch := self.backlog.take(worker.model, len(self.workers))):
                    self.begin(worker, batch)

    def begin(self, worker: Worker, batch: Batch) -> None:
        worker.batches.append(batch)
        load = 0.0 if worker.model == batch.model else LOAD_S
        self.loads += load > 0
        worker.model = batch.model
        seconds = load + sum(cost(job.render) for job in batch.jobs) * self.per_cost
        worker.free_at = max(worker.free_at, self.now) + seconds
        worker.busy_s += seconds
        heapq.heappush(self.events, (worker.free_at, next(self.ids), worker, batch))

    def run(self) -> None:
        self.give_out()
        while self.events:
            self.now, _, worker, batch = heapq.heappop(self.events)
            if batch is None:
                worker.free_at = self.now
            elif batch not in worker.batches:
                continue
            elif self.now >= worker.dies_at:
                self.bury(worker)
            else:
                worker.batches.remove(batch)
                self.take_in(batch)
            self.give_out()

    def bury(self, worker: Worker) -> None:
        self.deaths += 1
        self.redone += len(worker.batches[0].jobs)
        for batch in worker.batches:
            self.backlog.give_back(batch)
        self.backlog.forget(worker.model)
        worker.batches, worker.model = [], ""
        worker.free_at = worker.dies_at + BACK_AFTER_S
        worker.dies_at += DIES_EVERY_S
        heapq.heappush(self.events, (worker.free_at, next(self.ids), worker, None))

    def take_in(self, batch: Batch) -> None:
        self.done += len(batch.jobs)
        self.driver_free = max(self.driver_free, self.now) + DRIVER_S * len(batch.jobs)
        self.most_waiting = max(self.most_waiting, round((self.driver_free - self.now) / DRIVER_S))


def show(gpus: int, takes: int, *, deaths: bool) -> None:
    tracemalloc.start()
    began = time.perf_counter()
    simulation = Simulation(gpus, takes, deaths=deaths)
    held = tracemalloc.get_traced_memory()[0] / 2**20
    tracemalloc.stop()
    work = sum(cost(job.render) for job in simulation.jobs) * simulation.per_cost
    simulation.run()
    end = max(simulation.now, simulation.driver_free)
    raw = sum(4 * 2 * 44100 * job.render.request.raw_seconds for job in simulation.jobs)
    print(f"{gpus} GPUs, {takes} takes, {'some die' if deaths else 'none dies'}:")
    print(
        f"  done {simulation.done} in {end / 60:.1f} min; at best {work / gpus / 60:.1f}: {work / gpus / end:.1%} busy"
    )
    print(f"  models loaded {simulation.loads} times; {simulation.deaths} deaths, {simulation.redone} takes made again")
    print(
        f"  cache: {raw * PACKED / 1e9:.0f} GB packed of {raw / 1e9:.0f}, {raw * PACKED / end / 1e6:.0f} MB/s, "
        f"{takes / end:.0f} PUT/s"
    )
    print(
        f"  build: {held:.0f} MiB of jobs, {takes * OUTPUT_BYTES / end / 1e6:.1f} MB/s of files in, at most "
        f"{simulation.most_waiting} takes behind, {DRIVER_S * takes / end:.0%} of a core"
    )
    print(f"  (simulated in {time.perf_counter() - began:.0f} s)")


def main(gpus: int, takes: int) -> None:
    print(
        f"assumed: {TAKES_PER_S:.0f} takes/s per GPU, {LOAD_S:.0f} s to load a model, "
        f"{1000 * DRIVER_S:.0f} ms per take in the build"
    )
    show(gpus, takes, deaths=False)
    show(gpus, takes, deaths=True)
    jobs = batched(jobs_of(takes), "cuda")
    shares = [share(jobs, Shard(number, gpus)) for number in range(1, gpus + 1)]
    each = [sum(cost(job.render) for job in part) for part in shares]
    models = [{job.render.model.name for job in part} for part in shares]
    print(
        f"{gpus} shards: the largest is {max(each) / (sum(each) / gpus) - 1:.2%} above the mean; "
        f"{sum(map(len, models))} loads"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40, int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
