"""The executor of one machine: batches on the renderer that needs them, everything else on all cores."""

from __future__ import annotations

import multiprocessing
import os
import queue
import signal
import sys
import threading
from collections.abc import Generator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from typing import cast

from sfxgen.build.executors import memory
from sfxgen.build.executors.batches import BatchRenderer
from sfxgen.build.executors.protocol import Outcome, Ready, Resources
from sfxgen.build.footprint import footprint, limit, raw_seconds
from sfxgen.build.job import BatchJob, Job, Product, WorkerJob
from sfxgen.build.worker import produce
from sfxgen.build.workspace import Workspace
from sfxgen.errors import RenderError
from sfxgen.files.import_path import reaches_children
from sfxgen.render.registry import load

WORTH_PROCESSES_S = 60.0
"""Seconds of raw audio from which starting processes, half a second each, pays back."""


MOST_PROCESSES = 61
"""A pool's limit on Windows, which waits for no more at once."""


def run_jobs(jobs: Sequence[Job], resources: Resources) -> Generator[tuple[Job, Outcome]]:
    """Produce every job, yielding each outcome as it comes.

    Jobs whose model renders in batches go through one instance of its renderer in a thread; each is finished by
    a worker while the next batch renders. When the iterator is closed early, no new job is begun.
    """
    batched = [job for job in jobs if isinstance(job, BatchJob)]
    direct = [job for job in jobs if not isinstance(job, BatchJob)]
    stop = threading.Event()
    with _executor(jobs, resources.workers) as executor:
        pool = _Pool(executor, resources.workspace, stop)
        start = partial(load, device=resources.device, on_progress=resources.on_progress)
        batches = BatchRenderer(resources.workspace.cache(), start, pool.submit, pool.report, stop, resources.ready)
        threads = [
            threading.Thread(target=pool.submit_all, args=(direct, resources.ready or iter), name="submit"),
            threading.Thread(target=batches.run, args=(batched,)),
        ]
        for thread in threads:
            thread.start()
        try:
            for _ in jobs:
                yield pool.next()
        except BaseException:
            resources.abandon()
            raise
        finally:
            stop.set()
            for thread in threads:
                thread.join()
            executor.shutdown(wait=True, cancel_futures=True)


class _Pool:
    """Workers that do jobs as far as memory goes, and the queue that their outcomes come out of."""

    def __init__(self, executor: Executor, workspace: Workspace, stop: threading.Event) -> None:
        self._executor, self._workspace, self._stop = executor, workspace, stop
        available = memory.available()
        self._budget, self._most_bytes = memory.MemoryBudget(available * memory.SHARE), limit(available)
        self._done: queue.Queue[tuple[Job, Outcome]] = queue.Queue()

    def submit(self, job: WorkerJob) -> None:
        """Begin a job once there is memory for it; do nothing if the build ends before that."""
        size = footprint(job)
        if not self._budget.acquire(size, self._stop):
            return
        try:
            future = self._executor.submit(_produce, job, self._workspace, self._most_bytes)
        except BrokenExecutor:  # a worker of an earlier job died, and took the others with it
            self._budget.release(size)
            self.report(job, _worker_died())
        else:
            future.add_done_callback(lambda _: self._budget.release(size))
            future.add_done_callback(partial(self._finish, job))

    def submit_all(self, jobs: Sequence[WorkerJob], ready: Ready) -> None:
        """Begin one job after the other, each when it is ready; report those that never will be."""
        waiting: dict[int, Job] = {job.number: job for job in jobs}
        try:
            for job in ready(jobs):
                del waiting[job.number]
                if self._stop.is_set():
                    return
                self.submit(cast("WorkerJob", job))
        except BaseException as error:  # the build must hear of it, or it would wait for ever
            for job in waiting.values():
                self.report(job, error)

    def report(self, job: Job, outcome: Outcome) -> None:
        """Put an outcome into the queue."""
        self._done.put((job, outcome))

    def next(self) -> tuple[Job, Outcome]:
        """Wait for the next outcome."""
        while True:  # a wait without limit can't be interrupted on Windows
            try:
                return self._done.get(timeout=0.5)
            except queue.Empty:
                continue

    def _finish(self, job: Job, future: Future[Product]) -> None:
        if future.cancelled():
            return
        error = future.exception()
        if isinstance(error, BrokenExecutor):
            error = _worker_died()
        self.report(job, error or future.result())


def _produce(job: WorkerJob, workspace: Workspace, most_bytes: int) -> Product:
    return produce(job, workspace.cache(), most_bytes)


def _worker_died() -> RenderError:
    return RenderError("a worker process died", "Is the machine out of memory? Build again, with `--jobs 1`.")


def _executor(jobs: Sequence[Job], workers: int) -> Executor:
    """Choose threads for a handful of sounds, processes for a load that is worth their start."""
    seconds = sum(raw_seconds(job) * (1 + len(job.sounds)) / 2 for job in jobs)
    if workers == 1 or len(jobs) < 2 or seconds < WORTH_PROCESSES_S or not reaches_children():
        return ThreadPoolExecutor(max_workers=min(workers, 2))
    context = multiprocessing.get_context("spawn")
    most = MOST_PROCESSES if sys.platform == "win32" else workers
    return ProcessPoolExecutor(min(workers, len(jobs), most), mp_context=context, initializer=_settle)


def _settle() -> None:
    """Leave ^C to the parent, keep memory, and die with the parent: a killed build must leave no workers behind."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # by which the pool ends the others when one has died
    memory.keep_freed()
    parent = multiprocessing.parent_process()

    def follow() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=follow, daemon=True).start()
