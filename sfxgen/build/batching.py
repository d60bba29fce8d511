"""Which renders of a model are made side by side, decided for all that is to be made before anybody gets any of it.

A GPU rounds by how many renders it makes at once. Shards, the workers of a cluster and one machine cut the same batches
and each is rendered whole by one of them, so that all make the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sfxgen.build.job import BatchJob, Job
from sfxgen.build.shards import unit_of
from sfxgen.render.registry import rounds_by_batch

LARGEST = 64
"""A GPU gets no faster with more at once."""
LEAST = 8
"""Nor much slower with as few."""
BATCHES = 32
"""In so many batches of at least `LEAST`, a few machines can share the work."""

_Unit = tuple[float, str]
"""The length to render in seconds, and the hash of what is rendered."""


def batched(jobs: Sequence[Job], device: str) -> list[Job]:
    """Return a build's jobs, and with each that is rendered side by side with others the name of its batch.

    It is cut anew for what the lock does not have: these are the same takes on every machine, whatever its caches hold.
    """
    kinds: dict[str, dict[_Unit, list[BatchJob]]] = {}
    for job in jobs:
        if isinstance(job, BatchJob) and rounds_by_batch(job.render.model, device):
            request = job.render.request
            unit = (request.window_s or request.raw_seconds, unit_of(job.render))
            kinds.setdefault(_kind(job), {}).setdefault(unit, []).append(job)
    placed = {
        job.number: job.in_batch(f"{kind}/{number:06}")
        for kind, units in kinds.items()
        for number, batch in enumerate(_cut(units))
        for job in batch
    }
    return [placed.get(job.number, job) for job in jobs]


def _kind(job: BatchJob) -> str:
    """Return what renders must have in common to be made at once, and whether they are new."""
    request, model = job.render.request, job.render.model
    guidance = model.guidance if request.guidance is None else request.guidance
    marks = {
        "anew": job.fresh,
        "known": job.render.sha256 is not None,
        "guided": guidance is None or guidance > 1,
        "negative": request.negative_prompt,
        "loop": request.circular,
        "source": request.source,
        "edited": request.edits,
    }
    said = "+".join(name for name, value in marks.items() if value)
    return f"{model.label}/{request.revision}/{request.steps or model.steps}/{said}/{request.candidates}"


def _cut(units: dict[_Unit, list[BatchJob]]) -> Iterator[list[BatchJob]]:
    """Cut what goes together into batches of about the same size, those of about the same length together."""
    ordered = sorted(units)
    candidates = units[ordered[0]][0].render.request.candidates
    size = max(1, min(LARGEST, max(LEAST, len(ordered) // BATCHES)) // candidates)
    number = -(-len(ordered) // size)
    for i in range(number):
        part = ordered[i * len(ordered) // number : (i + 1) * len(ordered) // number]
        yield [job for unit in part for job in units[unit]]
