"""From the takes that are to be made to jobs, and from the jobs' products to the lock's records."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from msgspec import structs

from sfxgen.build.job import BatchJob, DraftJob, Job, MixJob, Output, Product, RecordingJob, RenderJob, RenderSpec
from sfxgen.build.result import RESTORE
from sfxgen.build.status import ProjectStatus
from sfxgen.files import atomic
from sfxgen.lock.records import TakeRecord
from sfxgen.manifest.sound import Sound
from sfxgen.plan.decide import SoundPlan, TakePlan
from sfxgen.plan.mixing import Leaf
from sfxgen.plan.request import draft_request, is_recording
from sfxgen.render.models import DRAFT_MODEL, Model
from sfxgen.render.protocol import Request
from sfxgen.render.registry import obstacle, runs_in_workers

PlannedTake = tuple[SoundPlan, TakePlan]
"""A take, and the sound it is one of."""

Group = list[PlannedTake]
"""Takes that share a render."""


def grouped(pending: Iterable[PlannedTake], force: Collection[str]) -> list[Group]:
    """Put together the takes that one render is enough for. force: names of sounds to render anew."""
    groups: dict[tuple[str, bool, bool], Group] = {}
    for plan, take in pending:
        key = (take.render, take.known_final is not None, plan.sound.name in force)
        groups.setdefault(key, []).append((plan, take))
    return list(groups.values())


def job_of(number: int, group: Group, state: ProjectStatus, *, device: str, force: Collection[str]) -> Job:
    """Return the work for takes that share a render; number: to know it again by."""
    plan, take = group[0]
    sound = plan.sound
    sounds = tuple(plan.sound for plan, _ in group)
    if is_recording(sound) and sound.source:
        return RecordingJob(number=number, sounds=sounds, recording=state.project.root / sound.source)
    wanted = Wanted(
        name=sound.name,
        request=take.request,
        model=plan.model,
        key=take.render,
        sha256=take.known_final.raw if take.known_final else None,
        draft_key=take.draft,
        draft_sha256=take.known_draft.raw if take.known_draft else None,
    )
    return render_job(number, wanted, state, sounds=sounds, device=device, force=force)


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """A render that is wanted, and the draft that may stand in; with the hashes of their files, where the lock has
    them."""

    name: str
    """Of the sound."""
    request: Request
    model: Model
    key: str
    sha256: str | None
    draft_key: str
    draft_sha256: str | None


def render_job(
    number: int,
    wanted: Wanted,
    state: ProjectStatus,
    *,
    sounds: tuple[Sound, ...],
    device: str,
    force: Collection[str],
) -> Job:
    """Return the job that gets a render from the cache or makes it, and finishes it for some sounds, if any."""
    request, model, fresh = wanted.request, wanted.model, wanted.name in force
    source = str(state.project.root / request.source) if request.source else None
    about: dict[str, Any] = {"number": number, "sounds": sounds, "layer": "" if sounds else wanted.name, "fresh": fresh}
    render = RenderSpec(
        request=structs.replace(request, model=model.name, source=source),
        model=model,
        key=wanted.key,
        sha256=wanted.sha256,
    )
    why_not = obstacle(model, device)
    if not why_not and runs_in_workers(model):
        return RenderJob(render=render, **about)
    is_draft_right = state.project.config.fallback == "draft" and wanted.sha256 is None
    draft = RenderSpec(
        request=draft_request(request), model=DRAFT_MODEL, key=wanted.draft_key, sha256=wanted.draft_sha256
    )
    stands_in = draft if is_draft_right else None
    if why_not:
        return DraftJob(render=render, draft=stands_in, obstacle=why_not, **about)
    return BatchJob(render=render, draft=stands_in, **about)


def specs_of(plan: SoundPlan, take: TakePlan, state: ProjectStatus) -> Iterator[list[RenderSpec]]:
    """Yield what each raw audio of a take can be, one or as many as a mix has layers: the model's render, or the draft
    in its place. A recording is none of these, nor is the one that a model was to start from."""
    jobs = [leaf_job(0, leaf, state, device="auto", force=()) for leaf in take.leaves if not is_recording(leaf.sound)]
    for job in jobs if take.leaves else [job_of(0, [(plan, take)], state, device="auto", force=())]:
        if not isinstance(job, RecordingJob | MixJob):
            draft = getattr(job, "draft", None) if job.render.request.source is None else None
            yield [job.render, *([draft] if draft else [])]


def leaf_job(number: int, leaf: Leaf, state: ProjectStatus, *, device: str, force: Collection[str]) -> Job:
    """Return the job that gets a layer's render into the cache."""
    wanted = Wanted(
        name=leaf.sound.name,
        request=leaf.request,
        model=leaf.model,
        key=leaf.render,
        sha256=leaf.raw,
        draft_key=leaf.draft,
        draft_sha256=leaf.draft_raw,
    )
    return render_job(number, wanted, state, sounds=(), device=device, force=force)


def record_of(take: TakePlan, product: Product, output: Output) -> TakeRecord:
    """Return the lock's record of a take as it was made.

    A render from the cache is unverified unless a build here made it, or the lock has vouched for it before.
    """
    known = take.known_draft if product.is_draft else take.known_final
    final = take.known_final
    ranked = final if final is not None and final.scores and final.raw == product.raw else product
    return TakeRecord(
        path=take.path,
        seed=take.request.seed,
        render=take.render,
        finish=take.draft_finish if product.is_draft else take.finish,
        draft=take.draft if product.is_draft else None,
        raw=product.raw,
        sha256=atomic.sha256(output.data),
        size=len(output.data),
        measured=output.measured,
        scores=ranked.scores,
        judge=ranked.judge or None,
        unverified=product.is_unproven and (known is None or known.unverified),
        advice=_advice(product, known),
        warnings=output.warnings,
        device=_device(product, known),
    )


def _advice(product: Product, known: TakeRecord | None) -> tuple[str, ...]:
    """Return what the renderer warned of, now or when it made what comes from the cache."""
    said = tuple(warning for warning in product.warnings if warning not in product.passing)
    return said or (known.advice if known is not None and product.origin == RESTORE else ())


def _device(product: Product, known: TakeRecord | None) -> tuple[str, ...]:
    """Return what the raw audio's model ran on: of a render that the lock knows, what it says."""
    if known is not None and known.raw == product.raw and (known.device or not product.device):
        return known.device
    return (product.device,) if product.device else ()
