"""The executor of one machine: batches on the renderer that needs them, everything else on all cores."""

from __future__ import annotations

import multiprocessing
import os
import queue
import signal
import threading
from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from sfxgen.audio.formats import BY_SUFFIX
from sfxgen.build.executors import memory
from sfxgen.build.executors.batches import BatchRenderer
from sfxgen.build.executors.protocol import Outcome, Resources
from sfxgen.build.job import BatchJob, Job, Product, RecordingJob, WorkerJob
from sfxgen.build.worker import produce
from sfxgen.build.workspace import Workspace
from sfxgen.errors import RenderError
from sfxgen.files import disk
from sfxgen.files.import_path import reaches_children
from sfxgen.render.registry import load

WORTH_PROCESSES_S = 60.0
"""Seconds of raw audio from which starting processes, half a second each, pays back."""


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
        batches = BatchRenderer(resources.workspace.cache(), start, pool.submit, pool.report, stop)
        threads = [
            threading.Thread(target=pool.submit_all, args=(direct,), name="submit"),
            threading.Thread(target=batches.run, args=(batched,)),
        ]
        for thread in threads:
            thread.start()
        try:
            for _ in jobs:
                yield pool.next()
        finally:
            stop.set()
            for thread in threads:
                thread.join()
            executor.shutdown(wait=True, cancel_futures=True)


class _Pool:
    """Workers that do jobs as far as memory goes, and the queue that their outcomes come out of."""

    def __init__(self, executor: Executor, workspace: Workspace, stop: threading.Event) -> None:
        self._executor, self._workspace, self._stop = executor, workspace, stop
        self._budget = memory.MemoryBudget(memory.available() * memory.SHARE)
        self._done: queue.Queue[tuple[Job, Outcome]] = queue.Queue()

    def submit(self, job: WorkerJob) -> None:
        """Begin a job once there is memory for it; do nothing if the build ends before that."""
        size = footprint(job)
        if not self._budget.acquire(size, self._stop):
            return
        try:
            future = self._executor.submit(_produce, job, self._workspace)
        except BrokenExecutor:  # a worker of an earlier job died, and took the others with it
            self._budget.release(size)
            self.report(job, _worker_died())
        else:
            future.add_done_callback(lambda _: self._budget.release(size))
            future.add_done_callback(partial(self._finish, job))

    def submit_all(self, jobs: Iterable[WorkerJob]) -> None:
        """Begin one job after the other."""
        for job in jobs:
            self.submit(job)

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


def _produce(job: WorkerJob, workspace: Workspace) -> Product:
    return produce(job, workspace.cache())


def _worker_died() -> RenderError:
    return RenderError("a worker process died", "Is the machine out of memory? Build again, with `--jobs 1`.")


RAW, FINISHED = 60, 75
"""Bytes that a sample of raw, or of finished, audio takes at the peak: measured on rain; loops of OGG take most."""
RAW_RATE_HZ = 44100


def footprint(job: WorkerJob) -> int:
    """Return about how many bytes it takes to make a job's raw audio, or to finish it, whichever is more."""
    recording = _recording(job)
    raw = _samples_in(recording) if recording else 2 * RAW_RATE_HZ * _raw_seconds(job)
    finished = [s.duration * s.sample_rate * (1 + (s.channels == "stereo")) for s in job.sounds if s.duration]
    if len(finished) < len(job.sounds):  # as long as the recording
        finished.append(raw)
    return round(max(RAW * raw, FINISHED * max(finished)))


def _recording(job: Job) -> Path | None:
    """Return the recording that a job is made of, or that its render starts from."""
    if isinstance(job, RecordingJob):
        return job.recording
    return Path(job.render.request.source) if job.render.request.source else None


def _raw_seconds(job: Job) -> float:
    """Return the length of a job's raw audio as far as the manifest tells it."""
    if isinstance(job, RecordingJob):
        return max(sound.duration or 0.0 for sound in job.sounds)
    return job.render.request.raw_seconds


def _samples_in(recording: Path) -> float:
    """Estimate the samples in a recording from the size of its file."""
    try:
        return disk.stat(recording).st_size * BY_SUFFIX[recording.suffix.lower()].samples_per_byte
    except OSError:
        return 0.0


def _executor(jobs: Sequence[Job], workers: int) -> Executor:
    """Choose threads for a handful of sounds, processes for a load that is worth their start."""
    seconds = sum(_raw_seconds(job) * (1 + len(job.sounds)) / 2 for job in jobs)
    if workers == 1 or len(jobs) < 2 or seconds < WORTH_PROCESSES_S or not reaches_children():
        return ThreadPoolExecutor(max_workers=min(workers, 2))
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(min(workers, len(jobs)), mp_context=context, initializer=_settle)


def _settle() -> None:
    """Leave ^C to the parent, and die with it: a killed build must not leave workers behind."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # by which the pool ends the others when one has died
    parent = multiprocessing.parent_process()

    def follow() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=follow, daemon=True).start()
