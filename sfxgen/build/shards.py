"""One build in N parts, by any scheduler: each renders its share into the team's cache, and a plain build assembles.

A share follows from the manifests and the lock, not from what the caches hold: so each machine works it out by itself,
and a part that was killed and runs again has the same. Every model's renders lie on a line, batch by batch or in the
order of their hashes, and each as long as it costs; the lines, one after the other, are cut into N pieces of one
length. So the parts cost the same, few models are loaded twice, and where sounds are added the cuts hardly move. What
the lock has is most likely rendered: it is cut by itself, so that what is new is shared evenly.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sfxgen.build.job import BatchJob, DraftJob, Job, RecordingJob, RenderJob, RenderSpec
from sfxgen.errors import UsageError
from sfxgen.render.models import DRAFT_MODEL
from sfxgen.schema.messages import quoted

USUAL_STEPS = 50
LEAST_S = 0.2
DRAFT_COST = 0.002
"""Of a second of a draft, in denoising steps of a second of audio."""


_Line = dict[tuple[str, str], list[tuple[Job, RenderSpec]]]
"""Model's label, batch or hash -> what is rendered together."""


@dataclass(frozen=True)
class Shard:
    """One of so many parts, from 1."""

    number: int
    of: int

    def __str__(self) -> str:
        return f"{self.number}/{self.of}"


def read_shard(text: str) -> Shard:
    """Read `2/4`. Raises UsageError for what is no shard."""
    match = re.fullmatch(r"([0-9]{1,6})/([0-9]{1,6})", text)
    if match is None or not 1 <= int(match[1]) <= int(match[2]):
        hint = "As in `--shard 1/4` to `--shard 4/4`: the first part of four, and the last."
        raise UsageError(f"--shard: expected a part and how many there are, found {quoted(text)}", hint)
    return Shard(int(match[1]), int(match[2]))


def spec_of(job: Job) -> RenderSpec | None:
    """Return what a job renders on this machine: the draft where the model can't run; None for a recording."""
    if isinstance(job, RecordingJob) or not isinstance(job, RenderJob | BatchJob | DraftJob):
        return None
    if not isinstance(job, DraftJob):
        return job.render
    return job.draft if job.render.request.source is None else None


def render_key(job: Job) -> str | None:
    """Return the key of the render that a job wants, be it in the end a draft; None for a recording."""
    return job.render.key if isinstance(job, RenderJob | BatchJob | DraftJob) else None


def share(jobs: Iterable[Job], shard: Shard) -> list[Job]:
    """Return those of a whole project's jobs that are a shard's to render, with nothing to finish."""
    new: _Line = {}
    known: _Line = {}
    for job in jobs:
        spec = spec_of(job)
        if spec is not None:
            line = new if spec.sha256 is None else known
            line.setdefault((spec.model.label, spec.request.batch or unit_of(spec)), []).append((job, spec))
    return [replace(job, sounds=()) for line in (new, known) for job in _piece(line, shard)]


def _piece(line: _Line, shard: Shard) -> list[Job]:
    ordered = sorted(line)
    costs = [sum(cost(spec) for _, spec in line[unit]) for unit in ordered]
    mine = [unit for unit, part in zip(ordered, parts(costs, shard.of), strict=True) if part == shard.number]
    return [job for unit in mine for job, _ in line[unit]]


def parts(costs: Sequence[float], number: int) -> list[int]:
    """Cut a line of pieces into parts that cost the same; return the part that each one's middle is in, from 1."""
    total, at, found = sum(costs) or 1.0, 0.0, []
    for each in costs:
        found.append(min(number, int((at + each / 2) / total * number) + 1))
        at += each
    return found


def cost(spec: RenderSpec) -> float:
    """Return what a render costs, in denoising steps of a second of audio."""
    request, model = spec.request, spec.model
    if model.renderer == DRAFT_MODEL.renderer:
        return DRAFT_COST * max(request.raw_seconds, LEAST_S)
    seconds = max(request.window_s, request.raw_seconds, LEAST_S)
    return seconds * (request.steps or model.steps or USUAL_STEPS) * request.candidates


def unit_of(spec: RenderSpec) -> str:
    """Return the hash of what is rendered together: several takes may be cut out of one render.

    Nothing in it is this machine's own, such as the path of a model's folder.
    """
    request = spec.request
    if not request.window_s:
        return spec.key
    seed = request.seed if request.event_seed is None else request.event_seed
    shared = (request.revision, request.prompt, request.negative_prompt, request.window_s, seed)
    text = "\0".join(map(str, shared))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
