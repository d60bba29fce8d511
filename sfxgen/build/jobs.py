"""From the takes that are to be made to jobs, and from the jobs' products to the lock's records."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from sfxgen.build.job import BatchJob, DraftJob, Job, Output, Product, RecordingJob, RenderJob, RenderSpec
from sfxgen.build.result import RESTORE
from sfxgen.build.status import ProjectStatus
from sfxgen.files import atomic
from sfxgen.lock.records import TakeRecord
from sfxgen.plan.decide import SoundPlan, TakePlan
from sfxgen.plan.request import draft_request, is_recording
from sfxgen.render.models import DRAFT_MODEL
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
    sound, model = plan.sound, plan.model
    source = str(state.project.root / sound.source) if sound.source else None
    sounds = tuple(plan.sound for plan, _ in group)
    if is_recording(sound) and sound.source:
        return RecordingJob(number=number, sounds=sounds, recording=state.project.root / sound.source)
    fresh = sound.name in force
    render = RenderSpec(
        request=replace(take.request, model=model.name, source=source),
        model=model,
        key=take.render,
        sha256=take.known_final.raw if take.known_final else None,
    )
    why_not = obstacle(model, device)
    if not why_not and runs_in_workers(model):
        return RenderJob(number=number, sounds=sounds, render=render, fresh=fresh)
    draft = _draft(take) if state.project.config.fallback == "draft" and take.known_final is None else None
    if why_not:
        return DraftJob(number=number, sounds=sounds, render=render, fresh=fresh, draft=draft, obstacle=why_not)
    return BatchJob(number=number, sounds=sounds, render=render, fresh=fresh, draft=draft)


def specs_of(plan: SoundPlan, take: TakePlan, state: ProjectStatus) -> tuple[RenderSpec, ...]:
    """Return the renders that a take can be made of: the model's, and the draft in its place; of a recording, none."""
    job = job_of(0, [(plan, take)], state, device="auto", force=())
    if isinstance(job, RecordingJob):
        return ()
    draft = getattr(job, "draft", None)
    return (job.render,) if draft is None else (job.render, draft)


def _draft(take: TakePlan) -> RenderSpec:
    return RenderSpec(
        request=draft_request(take.request),
        model=DRAFT_MODEL,
        key=take.draft,
        sha256=take.known_draft.raw if take.known_draft else None,
    )


def record_of(take: TakePlan, product: Product, output: Output) -> TakeRecord:
    """Return the lock's record of a take as it was made.

    A render from the cache is unverified unless a build here made it, or the lock has vouched for it before.
    """
    known = take.known_draft if product.is_draft else take.known_final
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
        scores=product.scores or _known_scores(take),
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


def _known_scores(take: TakePlan) -> tuple[float | None, ...]:
    """Return the scores that the lock has for this very render, which comes from the cache now."""
    old = take.known_final
    return old.scores if old is not None else ()
