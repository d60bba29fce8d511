"""What a worker of a cluster does, on whatever machine it runs: it renders batches, and finishes each sound.

It holds its model from batch to batch. Renders go to the team's cache if there is one; else they travel back packed.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from msgspec import structs

from sfxgen import __version__
from sfxgen.build.executors import memory
from sfxgen.build.executors.batches import BatchRenderer
from sfxgen.build.executors.protocol import Outcome
from sfxgen.build.footprint import limit
from sfxgen.build.job import BatchJob, DraftJob, Job, RenderJob, RenderSpec, WorkerJob
from sfxgen.build.shared import rendered_by
from sfxgen.build.worker import produce
from sfxgen.cache.local import Cache
from sfxgen.cache.store import Folder, entry_name
from sfxgen.cache.team import TeamCache
from sfxgen.errors import RenderError
from sfxgen.files.gate import Gate
from sfxgen.files.scratch import scratch_folder
from sfxgen.render.keeping import keeping
from sfxgen.render.protocol import Renderer
from sfxgen.render.registry import load

IDLE_S = 3600.0
"""How long a worker keeps the model that it used last: batch follows batch."""


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """What became of a job: the files finished from it, and its render unless the team's cache has that."""

    job: Job
    outcome: Outcome
    entry: bytes | None = None
    """The render, packed."""


class Worker:
    """Renders on one GPU, or one processor.

    device: where models run. place: the team's cache if renders are to be published there; empty if not. version: of
    the sfxgen that has the build in hand.
    """

    def __init__(self, device: str, place: str, version: str) -> None:
        self._device, self._place, self._version = device, place, version
        self._renderers: dict[str, Renderer] = {}
        self._kept = ExitStack()
        self._kept.enter_context(keeping(IDLE_S))

    def hello(self) -> str:
        """Return the node that has room for this worker, which gets no work before that."""
        import ray  # it is Ray that asks

        return str(ray.get_runtime_context().get_node_id())

    def run(self, jobs: Sequence[Job], recordings: Mapping[str, bytes]) -> list[Delivery]:
        """Do a batch of jobs. recordings: path on the build's machine -> bytes of those that renders start from."""
        if self._version != __version__:
            error = RenderError(
                f"a machine of the cluster has sfxgen {__version__}, the build has {self._version}",
                "Install the same version on all of them.",
            )
            return [Delivery(job=job, outcome=error) for job in jobs]
        with scratch_folder() as folder:
            return self._run([_at_home(job, recordings, folder) for job in jobs], Cache(Folder(folder / "cache")))

    def _run(self, jobs: Sequence[Job], cache: Cache) -> list[Delivery]:
        done: list[tuple[Job, Outcome]] = []
        most = limit(memory.available())

        def finish(job: WorkerJob) -> None:
            try:
                done.append((job, produce(job, cache, most)))
            except Exception as error:
                done.append((job, error))

        def report(job: Job, outcome: Outcome) -> None:
            done.append((job, outcome))

        batches = BatchRenderer(cache, self._renderer, finish, report, threading.Event())
        batches.run([job for job in jobs if isinstance(job, BatchJob)])
        for job in jobs:
            if not isinstance(job, BatchJob):
                finish(job)
        return self._delivered(done, cache)

    def _delivered(self, done: Sequence[tuple[Job, Outcome]], cache: Cache) -> list[Delivery]:
        made = {job.number: named for job, outcome in done if (named := rendered(job, outcome)) is not None}
        published: set[tuple[str, str]] = set()
        if self._place and made:
            from sfxgen.cache.open_place import open_place

            team = TeamCache(open_place(self._place), cache, publishes=True)
            for key, sha256 in made.values():
                team.publish(key, sha256)
            published = {*team.finish()}
        return [
            Delivery(job=job, outcome=outcome, entry=_entry(cache, made.get(job.number), published))
            for job, outcome in done
        ]

    def _renderer(self, name: str) -> Renderer:
        if name not in self._renderers:
            self._renderers[name] = load(name, device=self._device)
        return self._renderers[name]


def rendered(job: Job, outcome: Outcome) -> tuple[str, str] | None:
    """Return key and SHA-256 of what a job rendered anew; None if it made nothing."""
    spec = None if isinstance(outcome, BaseException) else rendered_by(job, outcome)
    return None if spec is None or isinstance(outcome, BaseException) else (spec.key, outcome.raw)


def _entry(cache: Cache, named: tuple[str, str] | None, published: set[tuple[str, str]]) -> bytes | None:
    if named is None or named in published:
        return None
    return cache.folder.read(entry_name(*named))


def _at_home(job: Job, recordings: Mapping[str, bytes], scratch: Path) -> Job:
    """Return a job whose recording, if it starts from one, is on this machine."""
    source = job.render.request.source if isinstance(job, RenderJob | BatchJob | DraftJob) else None
    if source is None or source not in recordings:
        return job
    name = f"recording{Path(source).suffix}"
    Gate(scratch).write(name, recordings[source])
    return _with_source(job, str(scratch / name))


def _with_source(job: Job, source: str) -> Job:
    def moved(spec: RenderSpec | None) -> RenderSpec | None:
        return None if spec is None else replace(spec, request=structs.replace(spec.request, source=source))

    if isinstance(job, BatchJob | DraftJob):
        return replace(job, render=moved(job.render))  # type: ignore[arg-type]
    return replace(job, render=moved(job.render)) if isinstance(job, RenderJob) else job  # type: ignore[arg-type]
