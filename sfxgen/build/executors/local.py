"""Many jobs at once: batches on the renderer that needs them, everything else on all cores."""

from __future__ import annotations

import multiprocessing
import os
import queue
import signal
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from sfxgen.audio.formats import BY_SUFFIX
from sfxgen.audio.wav import read_wav, wav_bytes
from sfxgen.build.executors import memory
from sfxgen.build.job import Job, Product
from sfxgen.build.result import RENDER
from sfxgen.build.worker import produce
from sfxgen.build.workspace import Workspace
from sfxgen.errors import RenderError, UnavailableError
from sfxgen.files import disk
from sfxgen.files.import_path import reaches_children
from sfxgen.render.models import find_model
from sfxgen.render.protocol import OnProgress, Rendered, Renderer
from sfxgen.render.registry import load, runs_in_workers

WORTH_PROCESSES_S = 60.0
"""Seconds of raw audio from which starting processes, half a second each, pays back."""

Outcome = Product | BaseException


def run_jobs(
    jobs: Sequence[Job],
    workspace: Workspace,
    workers: int,
    device: str = "auto",
    on_progress: OnProgress | None = None,
) -> Generator[tuple[Job, Outcome]]:
    """Produce every job, yielding each outcome as it comes.

    Jobs whose model renders in batches go through one instance of its renderer in a thread; each is finished by
    a worker while the next batch renders. When the iterator is closed early, no new job is begun.
    """
    done: queue.Queue[tuple[Job, Outcome]] = queue.Queue()
    stop = threading.Event()
    budget = memory.MemoryBudget(memory.available() * memory.SHARE)
    batched: list[Job] = []
    direct: list[Job] = []
    for job in jobs:
        (batched if _needs_batch(job) else direct).append(job)
    with _executor(jobs, workers) as executor:

        def submit(job: Job) -> None:
            size = footprint(job)
            if not budget.acquire(size, stop):
                return
            try:
                future = executor.submit(_produce, job, workspace)
            except BrokenExecutor:  # a worker of an earlier job died, and took the others with it
                budget.release(size)
                done.put((job, _died()))
            else:
                future.add_done_callback(lambda _: budget.release(size))
                _watch(future, job, done)

        def submit_all() -> None:
            for job in direct:
                submit(job)

        def start(renderer: str) -> Renderer:
            return load(renderer, device, on_progress)

        threads = [
            threading.Thread(target=submit_all, name="submit"),
            threading.Thread(target=_render_batches, args=(batched, workspace, submit, done, stop, start)),
        ]
        for thread in threads:
            thread.start()
        try:
            for _ in jobs:
                yield _patient_get(done)
        finally:
            stop.set()
            for thread in threads:
                thread.join()
            executor.shutdown(wait=True, cancel_futures=True)


def footprint(job: Job) -> int:
    """Return about how many bytes it takes to make a job's raw audio, or to finish it, whichever is more."""
    raw = _recorded_samples(job.recording) if job.recording else 2 * RAW_RATE_HZ * job.request.raw_seconds
    finished = [s.duration * s.sample_rate * (1 + (s.channels == "stereo")) for s in job.sounds if s.duration]
    if len(finished) < len(job.sounds):  # as long as the recording
        finished.append(raw)
    return round(max(RAW * raw, FINISHED * max(finished)))


RAW, FINISHED = 60, 75
"""Bytes that a sample of raw, or of finished, audio takes at the peak: measured on rain; loops of OGG take most."""
RAW_RATE_HZ = 44100


def _recorded_samples(path: Path) -> float:
    try:
        return disk.stat(path).st_size * BY_SUFFIX[path.suffix.lower()].samples_per_byte
    except OSError:
        return 0.0


def _needs_batch(job: Job) -> bool:
    return not job.is_recording and not job.obstacle and not runs_in_workers(find_model(job.request.model))


def _produce(job: Job, workspace: Workspace) -> Product:
    return produce(job, workspace.cache())


def _watch(future: Future[Product], job: Job, done: queue.Queue[tuple[Job, Outcome]]) -> None:
    def tell(finished: Future[Product]) -> None:
        if finished.cancelled():
            return
        error = finished.exception()
        if isinstance(error, BrokenExecutor):
            error = _died()
        done.put((job, error or finished.result()))

    future.add_done_callback(tell)


def _died() -> RenderError:
    return RenderError("a worker process died", "Is the machine out of memory? Build again, with `--jobs 1`.")


def _render_batches(
    jobs: Sequence[Job],
    workspace: Workspace,
    submit: Callable[[Job], None],
    done: queue.Queue[tuple[Job, Outcome]],
    stop: threading.Event,
    start: Callable[[str], Renderer],
) -> None:
    """Render what the cache does not have, one renderer after the other, a model's requests side by side."""
    open_jobs = {job.number: job for job in jobs}
    cache = workspace.cache()

    def hand_on(job: Job) -> None:
        del open_jobs[job.number]
        submit(job)

    try:
        for job in jobs:
            try:
                if not job.fresh and cache.get(job.render, job.raw, read_wav):
                    hand_on(job)
            except OSError as error:  # one entry that can't be read now: rendering it anew would waste the render
                del open_jobs[job.number]
                done.put((job, error))
        missing = sorted(open_jobs.values(), key=lambda job: (_renderer(job), job.request.model, job.render))
        for renderer, group in groupby(missing, key=_renderer):
            for job, rendered in _render(start(renderer), list(group)):
                if stop.is_set():
                    return
                if isinstance(rendered.error, UnavailableError) and job.stand_in is not None:
                    hand_on(replace(job, draft=job.stand_in, obstacle=str(rendered.error), told=(str(rendered.error),)))
                    continue
                if rendered.audio is None:
                    done.put((open_jobs.pop(job.number), rendered.error or _silence(job)))
                    continue
                entry = cache.put(job.render, wav_bytes(rendered.audio, bits=32, loop=False))
                made = replace(job, origin=RENDER, fresh=False, raw=entry.sha256)
                hand_on(replace(made, told=rendered.warnings, scores=rendered.scores))
        end: BaseException | None = None
    except BaseException as raised:  # the build must hear of it, or it would wait for ever
        end = raised
    for job in open_jobs.values():
        done.put((job, end or _silence(job)))


def _render(renderer: Renderer, jobs: list[Job]) -> Iterator[tuple[Job, Rendered]]:
    asked = {job.request: job for job in jobs}
    for rendered in renderer.render(list(asked)):
        yield asked[rendered.request], rendered


def _renderer(job: Job) -> str:
    return find_model(job.request.model).renderer


def _silence(job: Job) -> RenderError:
    return RenderError(f"{job.request.model} returned nothing", "Run the build again with --debug.")


def _executor(jobs: Sequence[Job], workers: int) -> Executor:
    """Choose threads for a handful of sounds, processes for a load that is worth their start."""
    seconds = sum(job.request.raw_seconds * (1 + len(job.sounds)) / 2 for job in jobs)
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


def _patient_get(done: queue.Queue[tuple[Job, Outcome]]) -> tuple[Job, Outcome]:
    while True:  # a wait without limit can't be interrupted on Windows
        try:
            return done.get(timeout=0.5)
        except queue.Empty:
            continue
