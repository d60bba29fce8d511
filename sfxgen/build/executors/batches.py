"""The jobs whose renderer works in batches: one instance renders for them all, and hands each on to be finished."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import cast

from sfxgen.audio.wav import wav_bytes
from sfxgen.build.entry_shape import shape_for
from sfxgen.build.executors.protocol import Outcome, Ready
from sfxgen.build.job import BatchJob, Job, WorkerJob
from sfxgen.cache.local import Cache
from sfxgen.cache.packed import Account
from sfxgen.errors import RenderError, UnavailableError
from sfxgen.render.protocol import Rendered, Renderer


class BatchRenderer:
    """Renders what the cache does not have, one renderer after the other, a model's requests side by side.

    load: makes the renderer of a name. submit: has a job finished, once its render is in the cache or a draft must
    stand in. report: hears of jobs that failed before that. stop: set when nothing more is to be begun.
    ready: yields jobs once the team's cache was asked for them; without it, there is none.
    """

    def __init__(
        self,
        cache: Cache,
        load: Callable[[str], Renderer],
        submit: Callable[[WorkerJob], None],
        report: Callable[[Job, Outcome], None],
        stop: threading.Event,
        ready: Ready | None = None,
    ) -> None:
        self._cache, self._load, self._submit, self._report, self._stop = cache, load, submit, report, stop
        self._ready = ready
        self._open: dict[int, BatchJob] = {}

    def run(self, jobs: Sequence[BatchJob]) -> None:
        """Hand on or report every job, whatever happens; unless stopped, when nobody waits for the rest."""
        self._open = {job.number: job for job in jobs}
        end: BaseException | None = None
        try:
            self._hand_on_cached(list(self._open.values()))
            self._render_missing()
        except BaseException as raised:  # the build must hear of it, or it would wait for ever
            end = raised
        if end is not None or not self._stop.is_set():
            for job in self._open.values():
                self._report(job, end or _nothing_returned(job))

    def _hand_on_cached(self, jobs: Sequence[BatchJob]) -> None:
        for job in self._looked_up(jobs):
            if self._stop.is_set():
                return
            try:
                render, shape = job.render, shape_for(job.render)
                if not job.fresh and self._cache.get(render.key, render.sha256, shape.read, shape.most_bytes):
                    self._hand_on(job.cached())
            except OSError as error:  # one entry that can't be read now: rendering it anew would waste the render
                self._fail(job, error)

    def _looked_up(self, jobs: Sequence[BatchJob]) -> Iterable[BatchJob]:
        return jobs if self._ready is None else cast("Iterator[BatchJob]", self._ready(jobs))

    def _render_missing(self) -> None:
        missing = sorted(
            self._open.values(), key=lambda job: (_renderer(job), job.render.request.model, job.render.key)
        )
        for renderer, group in groupby(missing, key=_renderer):
            jobs = list(group)
            loaded = self._load(renderer)
            if self._ready is not None:  # others may have rendered some of them meanwhile
                self._hand_on_cached(jobs)
            for job, rendered in _render(loaded, [job for job in jobs if job.number in self._open]):
                if self._stop.is_set():
                    return
                self._settle(job, rendered)

    def _settle(self, job: BatchJob, rendered: Rendered) -> None:
        """Do what one outcome of the renderer calls for."""
        if isinstance(rendered.error, UnavailableError) and job.draft is not None:
            self._hand_on(job.drafted(str(rendered.error)))
        elif rendered.audio is None:
            self._fail(job, rendered.error or _nothing_returned(job))
        else:
            account = Account(
                device=rendered.device, warnings=rendered.warnings, scores=rendered.scores, judge=rendered.judge
            )
            entry = self._cache.put(job.render.key, wav_bytes(rendered.audio, bits=32, loop=False), account)
            self._hand_on(job.rendered(entry.sha256, rendered.scores, rendered.warnings, rendered.judge))

    def _hand_on(self, job: WorkerJob) -> None:
        del self._open[job.number]
        self._submit(job)

    def _fail(self, job: BatchJob, error: BaseException) -> None:
        del self._open[job.number]
        self._report(job, error)


def _render(renderer: Renderer, jobs: list[BatchJob]) -> Iterator[tuple[BatchJob, Rendered]]:
    by_request = {job.render.request: job for job in jobs}
    for rendered in renderer.render(list(by_request)):
        yield by_request[rendered.request], rendered


def _renderer(job: BatchJob) -> str:
    return job.render.model.renderer


def _nothing_returned(job: BatchJob) -> RenderError:
    return RenderError(f"{job.render.model.label} returned nothing", "Run the build again with --debug.")
